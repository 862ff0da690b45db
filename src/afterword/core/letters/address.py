"""How somebody is addressed: title, first name or whole name; nothing about them is guessed.

"Frau" and "Herr" need a mail or a signature that said so: without one a formal greeting names the
whole name, and is worded so that it fits anybody.
"""

from __future__ import annotations

import re
import unicodedata

from afterword.core.letters.languages import BY_SURNAME, CLOSE_UNLESS_KNOWN, COURTESY
from afterword.core.letters.voice import Register
from afterword.core.names import display_name, fold
from afterword.core.world import Person

_INITIAL = re.compile(r"^[^\W\d_]\.?$")
# Of family names, as they stand in small letters; with a capital it may be a second first name
# ("Nguyen Van Minh").
_PARTICLES = frozenset(
    """af al auf av bin d da das de degli dei del della den der di do dos du el ibn la las le los op
    't ten ter tot van vom von zu zum zur""".split()
)


def register_of(person: Person, usual: Register | None = None, language: str = "en") -> Register:
    """As their own mails have it; formal too where a title is known; else as the user usually is.

    Where a language tells "Sie" from "du", nobody is called by the closer one who has not used it:
    a first name alone is no "du", and the user's own habit counts only where it is common among
    strangers.
    """
    if language in BY_SURNAME:
        if person.familiar:
            return "informal"
        usual = usual if language in CLOSE_UNLESS_KNOWN else None
        return "formal" if person.formal or person.title else usual or "formal"
    return "formal" if person.formal or person.title else usual or "informal"


def addressee(person: Person, register: Register, language: str = "en") -> str:
    """The name that a greeting uses: "Dr. Rao", "Priya Nair" (formal, no title known), "Priya".

    Where "Frau" and "Herr" go with a surname: "Frau Dr. Weiss", "Sra. Ruiz", "Madame Martin".
    """
    name = display_name(person.name)
    if not name or "@" in name:
        return ""
    if register != "formal":
        return first_name(name)
    if language in BY_SURNAME:
        return _courteous(person, name, language)
    return f"{person.title} {family_name(name, person.surname) or name}" if person.title else name


def _courteous(person: Person, name: str, language: str) -> str:
    """The name with its forms of address; the whole name alone where none is known."""
    forms, title = COURTESY[language], person.title
    if not all(_is_latin(word) for word in name.split()):
        # Which part is the family's, the words of other scripts don't tell.
        return f"{forms[person.gender]} {name}" if person.gender else name
    family = family_name(name, person.surname)
    if language == "de":
        called = (forms[person.gender] if person.gender else "", title)
        return " ".join(filter(None, (*called, (family if person.gender else "") or name)))
    if language == "fr" and title:  # the same for both
        return f"{'Professeur' if title == 'Prof.' else 'Docteur'} {family or name}"
    if not person.gender or not (family or title or language == "fr"):
        return name
    form = forms.get(f"{title}{person.gender}", forms[person.gender])
    return f"{form} {family or name}"


def family_name(name: str, known: str = "") -> str:
    """The family's part of a name: as somebody called them (`known`), else all behind the first
    word where that can be no second first name: "Weiss", "van der Heide". "" where there is no
    telling: in "Ana Ruiz Gil" two words are the family's, in "Anna Maria Vogt" one.
    """
    words = name.split()
    for start in range(1, len(words)):
        if known and fold(" ".join(words[start:])) == fold(known):
            return " ".join(words[start:])
    rest = words[1:]
    while len(rest) > 1 and rest[0][0].isupper() and _INITIAL.match(rest[0]):
        rest = rest[1:]
    return " ".join(rest or words) if all(word in _PARTICLES for word in rest[:-1]) else ""


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
