"""The check of names: the greeting's, and no other company's."""

from __future__ import annotations

import re

from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.names import company_key, fold


def right_name(reading: Reading) -> Check:
    """The greeting names whom it goes to, and the text no other company of the search."""
    wrong = _other_company(reading)
    if wrong:
        return Check("right-name", False, f"It names {wrong}, and goes to {_company(reading)}.")
    name = reading.person.name
    if not reading.letter.body and reading.outline.window.characters:
        return Check("right-name", True, "An invitation without a note.")
    greeted = set(fold(reading.greeting).split())
    own = set(fold(name).split()) | set(fold(reading.outline.addressee).split())
    if not own:
        return Check("right-name", False, "No name is known; the greeting names nobody.")
    other = _somebody_else(reading, greeted - own)
    if other:
        return Check("right-name", False, f"The greeting is to {other}, and it goes to {name}.")
    if greeted & own and (more := _too_much(reading, own)):
        return Check("right-name", False, f"The greeting says {more}, and it goes to {name}.")
    called = _called(reading, own)
    if called:
        return Check("right-name", False, f"It speaks to {called}, and goes to {name}.")
    if greeted & own:
        return Check("right-name", True, f"It greets {reading.outline.addressee or name}.")
    if reading.outline.window.characters and not reading.greeting:
        return Check("right-name", True, "A short note without a greeting.")
    return Check("right-name", False, f"The greeting does not name {name}.")


def _somebody_else(reading: Reading, greeted: set[str]) -> str:
    """A known person whom the greeting names instead, or any name that is not the right one."""
    named = greeted - _FORMULAS
    if not named:
        return ""
    for person in reading.world.people.values():
        if person.id != reading.person.id and set(fold(person.name).split()) & named:
            return person.name
    own = set(fold(reading.person.name).split())
    return "" if own & set(fold(reading.greeting).split()) else " ".join(sorted(named))


def _too_much(reading: Reading, own: set[str]) -> str:
    """A capital in the greeting that is of no formula and no part of the name: "Tom Fisher"."""
    usual = set(fold(" ".join(reading.outline.voice.greetings)).split())  # "Moin {name},"
    for word in re.findall(r"[^\W\d_][\w'’-]*", reading.greeting):
        if word[0].isupper() and not set(fold(word).split()) <= own | _FORMULAS | usual:
            return str(word)
    return ""


def _called(reading: Reading, own: set[str]) -> str:
    """Another known person whom a sentence speaks to: "thank you, Ayesha"."""
    for sentence in reading.sentences:
        for match in _CALL.finditer(sentence):
            name = set(fold(match["name"]).split())
            for person in reading.world.people.values():
                first = fold(person.name).split()[:1]
                if name & set(first) and not name & own and person.id != reading.person.id:
                    return person.name
    return ""


# Spoken to, not of: behind "thank you" or at an end, between commas.
_CALL = re.compile(
    r"(?:\b(?:[Tt]hank you|[Tt]hanks|[Dd]ear|[Hh]i|you)(?: again| so much)?,? |, )"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+)(?=[.!?,;]\s*(?:$|[a-z]|I\b))"
)
_FORMULAS = frozenset(
    """dear hi hello hey good morning afternoon evening day dr prof professor mr mrs ms mx and all
    both again hallo liebe lieber liebes sehr geehrte geehrter herr frau hola estimado estimada
    querido querida bonjour cher chere ola prezado prezada caro cara guten tag morgen abend herrn
    buenos dias buenas tardes noches bonsoir oi bom dia boa tarde noite sr sra srta dra profa don
    dona senor senora senhor senhora madame monsieur mme mlle m docteur professeur""".split()
)


def _other_company(reading: Reading) -> str:
    """Another company of the search, or one that is known, named in this text."""
    written = f"{reading.letter.subject}\n{reading.letter.body}"
    text = f" {fold(written)} "
    allowed = _allowed(reading)
    own = reading.outline.move.company
    for pursuit in reading.world.pursuits:
        key = company_key(pursuit.company_name)
        if pursuit.company != own and key and key not in allowed and f" {key} " in text:
            return pursuit.company_name
    for company in reading.world.companies.values():
        name = company.name.strip()
        # A firm may be called Nothing: what is only known of counts as it is written, inside a
        # sentence.
        if company.id == own or not name[:1].isupper() or company_key(name) in allowed:
            continue
        if name in written and re.search(rf"[\w,“] {re.escape(name)}(?!\w)", written):
            return name
    return ""


def _allowed(reading: Reading) -> str:
    """Companies that the outline itself speaks of, and those where the user worked."""
    values = [v for p in reading.outline.points for v in p.values.values() if isinstance(v, str)]
    worked = [e.company_name for e in reading.world.employments]
    return fold(" ".join([*values, *worked, _company(reading)]))


def _company(reading: Reading) -> str:
    found = reading.world.companies.get(reading.outline.move.company)
    return found.name if found else reading.person.company_name
