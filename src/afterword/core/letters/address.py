"""How somebody is addressed: title, first name or whole name; nothing about them is guessed."""

from __future__ import annotations

import re
import unicodedata

from afterword.core.letters.points import Register
from afterword.core.names import name_key
from afterword.core.world import Person, World

_TITLE = re.compile(r"^(?P<title>Prof(?:essor)?|Dr)\b\.?", re.IGNORECASE)
_INITIAL = re.compile(r"^[^\W\d_]\.?$")


def register_of(person: Person, title: str) -> Register:
    """Formal where their own mails are, or where a title is known; else informal."""
    return "formal" if person.formal or title else "informal"


def title_of(person: Person, world: World) -> str:
    """ "Dr." or "Prof.", where a record names the person with it; else ""."""
    own = _TITLE.match(person.name.strip())
    if own:
        return _abbreviated(own)
    key = name_key(person.name)
    for fact in world.facts:
        for who in fact.people:
            same = who.email in person.emails if who.email else name_key(who.name) == key
            # Before the name only: "Dr" in a company's name or a signature is nobody's title.
            match = _TITLE.match(who.name.strip()) if same else None
            if match:
                return _abbreviated(match)
    return ""


def _abbreviated(title: re.Match[str]) -> str:
    return "Prof." if title["title"].casefold().startswith("prof") else "Dr."


def addressee(person: Person, register: Register, title: str) -> str:
    """The name that a greeting uses: "Dr. Rao", "Priya Nair" (formal, no title known), "Priya"."""
    name = _TITLE.sub("", " ".join(person.name.split()), count=1).strip()
    if not name or "@" in name:
        return ""
    if register == "formal":
        return f"{title} {_last(name)}" if title else name
    return first_name(name)


def first_name(name: str) -> str:
    """The first word of a name; the whole where that is an initial, or the script is another.

    In many scripts the family name comes first, and there is no telling from the words.
    """
    words = name.split()
    latin = [word for word in words if _is_latin(word)]
    if not latin or _INITIAL.match(latin[0]):
        return name
    first = latin[0].rstrip(",")
    return first.capitalize() if first.isupper() and len(first) > 3 else first


def _is_latin(word: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "") for c in word if c.isalpha())


def _last(name: str) -> str:
    if len(name.split()) == 1:
        return name
    from nameparser import HumanName  # slow to import, and seldom needed

    return HumanName(name).last or name.rsplit(maxsplit=1)[-1]
