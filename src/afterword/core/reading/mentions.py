"""Names of people as they stand in titles and prose, told from the other words that begin with a
capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from afterword.core.entries import Who
from afterword.core.names import could_be, domain_label, fold
from afterword.core.reading.jobs import is_job
from afterword.core.reading.terms import words

NOT_NAMES = words(lambda terms: terms.not_names)
HONORIFICS = frozenset(
    """dr dra mr mrs ms miss mx prof professor sir dame herr herrn frau fr hr sr sra srta don doña m
    mme mlle me dott ing dipl-ing sig""".split()
)
_PARTICLES = frozenset("de del della da do dos das di du van von ter ten bin ibn af av".split())
# These stand within a name only behind one of those: "van der Berg", "de la Cruz".
_SECOND_PARTICLES = frozenset("der den dem la las los le l el".split())
# Given names that are other words too; a surname behind them tells.
_ALSO_NAMES = frozenset(
    "una may april june august mai su an tu ela sol will art sue dia ana do".split()
)


# Python's patterns know no class of capitals: Latin, Greek and Cyrillic ones, spelled out.
_CAPITALS = "".join(
    chr(code) for code in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
_WORD = rf"[{_CAPITALS}](?:[\w'’-]|\.(?=\w))*\.?"
_BETWEEN = "|".join(sorted(_PARTICLES | _SECOND_PARTICLES, key=len, reverse=True))
# Words with a capital, one space apart, and the particles between them; no part of an address.
_RUN = re.compile(rf"(?<![\w@.]){_WORD}(?: (?:(?:{_BETWEEN}) )*{_WORD})*")
_TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written, with its place in the text."""

    name: str
    start: int
    end: int

    @property
    def full(self) -> bool:
        """Whether it tells one person from another: two words, or a title and a surname."""
        return len(self.name.replace(".", " ").split()) > 1


def mentions(text: str) -> list[Mention]:
    """The names in a text, in order: runs of capitalised words that no list knows for something
    else.
    """
    found: list[Mention] = []
    for capitals in _RUN.finditer(text):
        if text[capitals.end() : capitals.end() + 1] != "@":
            _names_of(text, list(_TOKEN.finditer(text, capitals.start(), capitals.end())), found)
    return found


def _names_of(text: str, tokens: list[re.Match[str]], found: list[Mention]) -> None:
    """Cut a run of capitalised words where one of them is no part of a name."""
    run: list[re.Match[str]] = []
    for match, following in zip_longest(tokens, tokens[1:]):
        if _is_part(match[0], run) or (following and _also_a_name(match[0], following[0])):
            run.append(match)
            if _ends_run(match[0], run):
                _close(text, run, found)
        elif is_job(match[0].lower()):
            run.clear()  # "Staff Data" was the beginning of a title
        else:
            _close(text, run, found)
    _close(text, run, found)


def _also_a_name(word: str, following: str) -> bool:
    """Whether a month or an article is a given name here: 'May Okafor', 'Una Devlin'."""
    return word.lower() in _ALSO_NAMES and word[0].isupper() and _is_part(following, [])


def _is_part(token: str, run: list[re.Match[str]]) -> bool:
    low = token.rstrip(".").lower()
    if low in HONORIFICS and token[0].isupper():
        return True
    if token.islower() and run:
        behind = run[-1][0].lower() in _PARTICLES
        return low in _PARTICLES or (behind and low in _SECOND_PARTICLES)
    if not token[0].isupper() or low in NOT_NAMES or is_job(low):
        return False
    if len(low) == 1:
        # An initial: "Tomasz W.", "L. Prudhomme"; a bare capital ("Plan B") needs a name before it.
        return token.endswith(".") or bool(run)
    return not (token.isupper() and len(token) > 3)


def _ends_run(token: str, run: list[re.Match[str]]) -> bool:
    """Whether a full stop after a whole word ends the sentence, and with it the name."""
    bare = token.rstrip(".")
    return token.endswith(".") and len(bare) > 2 and bare.lower() not in HONORIFICS and bool(run)


def _close(text: str, run: list[re.Match[str]], found: list[Mention]) -> None:
    parts = list(run)
    run.clear()
    while parts and parts[-1][0].lower() in _PARTICLES | _SECOND_PARTICLES:
        parts.pop()
    real = [part for part in parts if part[0].rstrip(".").lower() not in HONORIFICS]
    if not real or len(parts) > 6 or all(len(part[0].rstrip(".")) == 1 for part in real):
        return
    end = parts[-1].end()
    name = text[parts[0].start() : end]
    last = parts[-1][0]
    if last.endswith(".") and len(last) > 2:
        name, end = name[:-1], end - 1
    if name.lower().endswith(("'s", "’s")):
        name, end = name[:-2], end - 2
    found.append(Mention(name, parts[0].start(), end))


def match_person(mention: str, people: Iterable[Who]) -> Who | None:
    """The one of these people whom a mention can mean; None if none or more than one can."""
    fits = [who for who in people if could_be(mention, who.name) or _fits_address(mention, who)]
    return fits[0] if len(fits) == 1 else None


def _fits_address(mention: str, who: Who) -> bool:
    """A person without a name may still be known by their address: 'Tomasz' is tomasz.w@…"""
    if who.name or not who.email:
        return False
    local = fold(who.email.partition("@")[0].replace(".", " ").replace("-", " ")).split()
    said = [word for word in fold(mention).split() if word not in HONORIFICS]
    return bool(said) and all(word in local for word in said)


def is_company_word(mention: str, emails: Iterable[str]) -> bool:
    """Whether a mention is the name of the company rather than of a person, going by addresses at
    hand.
    """
    squashed = fold(mention).replace(" ", "")
    labels = {
        domain_label(email.partition("@")[2]).replace("-", "") for email in emails if "@" in email
    }
    return len(squashed) >= 3 and any(
        label.startswith(squashed) or squashed.startswith(label)
        for label in labels
        if len(label) >= 3
    )
