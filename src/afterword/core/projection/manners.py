"""How the user and others write to each other: language, form of address, Mr or Ms.

The language is that of each letter; a form counts as their own mails have it, and only where those
don't say, as the user's do. Who never wrote is written to in the language of their pursuit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.core.entries import Header, Who
from afterword.core.facts import Fact
from afterword.core.names import could_be, display_name, fold, title_of
from afterword.core.projection.people import People
from afterword.core.world import Gender, Member, Person, Touch


@dataclass(frozen=True, slots=True)
class Manner:
    """What one message shows."""

    language: str  # "" where its words are too few
    form: str  # "formal", "familiar" or ""


@dataclass(frozen=True, slots=True)
class Called:
    """How somebody was called: Mr or Ms, "" where it was both; the title; the names, without it."""

    gender: Gender = ""
    title: str = ""
    names: tuple[str, ...] = ()


class Manners:
    """The manner of every message, by its id. One of which something was read, and no manner, is
    plain English; one of which nothing was, says nothing.
    """

    def __init__(self, facts: Iterable[Fact]) -> None:
        facts = tuple(facts)
        self._facts = [fact for fact in facts if fact.kind == "manner"]
        self._read = {_message(fact) for fact in facts}
        self._of = {
            _message(fact): Manner(
                str(fact.value.get("language") or ""), str(fact.value.get("form") or "")
            )
            for fact in self._facts
        }

    def of(self, message_id: str) -> Manner:
        """The manner of a message."""
        return self._of.get(message_id, _PLAIN if message_id in self._read else _UNTOLD)

    def called(
        self, headers: Iterable[Header], people: People, home: Callable[[Fact], str]
    ) -> dict[str, Called]:
        """How people were called who were called Mr or Ms, by person."""
        envelopes = {header.message_id: header for header in headers}
        found: dict[str, list[tuple[Gender, str]]] = {}
        for fact in self._facts:
            header = envelopes.get(_message(fact))
            there = (header.sender, *header.to, *header.cc) if header else ()
            for each in fact.value.get("called") or ():
                gender, name = (str(part) for part in each)
                person, said = _person(name, there, people, home(fact))
                if person:
                    found.setdefault(person, []).append(("f" if gender == "f" else "m", said))
        return {person: _as_called(said) for person, said in found.items()}


def _as_called(said: Sequence[tuple[Gender, str]]) -> Called:
    genders = {gender for gender, _ in said}
    names = {name for _, name in said}
    return Called(
        next(iter(genders)) if len(genders) == 1 else "",
        max(map(title_of, names)),  # of both the higher: "Prof." is behind "Dr."
        tuple(sorted(display_name(name) for name in names)),
    )


def with_manners(
    persons: Mapping[str, Person],
    touches: Sequence[Touch],
    manners: Manners,
    members: Iterable[Sequence[Member]],
    called: Mapping[str, Called],
) -> dict[str, Person]:
    """The persons with language, form and what they are called by. `touches` are mails, `members`
    those of each pursuit.
    """
    last, theirs, ours = _latest(touches, manners)
    near: dict[str, str] = {}
    for group in members:
        spoken = [last[m.person] for m in group if m.person in last]
        for member in group:
            if spoken:
                near.setdefault(member.person, max(spoken)[1])
    made = {}
    for person, known in persons.items():
        language = last[person][1] if person in last else near.get(person, known.language)
        form = theirs.get(person) or ours.get(person) or ""
        how = called.get(person, _NOT_CALLED)
        same = (language, form, how) == (known.language, "", _NOT_CALLED)
        made[person] = known if same else _changed(known, language, form, how)
    return made


def _changed(person: Person, language: str, form: str, called: Called) -> Person:
    return replace(
        person,
        language=language,
        formal=form == "formal",
        familiar=form == "familiar",
        gender=called.gender,
        title=max(person.title, called.title),
        surname=_surname(person.name, called.names),
    )


def _surname(name: str, said: Sequence[str]) -> str:
    """The end of a name by which somebody was called, the longest: "Ruiz de la Prada" of a person
    whom another calls "de la Prada".
    """
    full = fold(display_name(name))
    ends = [each for each in said if each and full.endswith(f" {fold(each)}")]
    return max(ends, key=len, default="")


def _latest(
    touches: Sequence[Touch], manners: Manners
) -> tuple[dict[str, tuple[str, str]], dict[str, str], dict[str, str]]:
    """By person: when and in which language the last letter was, their form, the user's form."""
    last: dict[str, tuple[str, str]] = {}
    forms: dict[str, dict[str, str]] = {"in": {}, "out": {}}
    for touch in sorted(touches, key=lambda t: (t.at, t.id)):
        if touch.channel != "email" or not touch.direct:
            continue
        manner = manners.of(touch.message_id)
        if manner.language:
            last[touch.person] = (touch.at.isoformat(), manner.language)
        if manner.form:
            forms[touch.direction][touch.person] = manner.form
    return last, forms["in"], forms["out"]


def _person(name: str, there: Sequence[Who], people: People, company: str) -> tuple[str, str]:
    """Whom a form of address names, and the words that do: somebody of its message first, then of
    the company. A word behind the name may be no part of it ("Frau Weiss Personalabteilung").
    """
    words = name.split()
    for end in range(len(words), 0, -1):
        short = " ".join(words[:end])
        for who in there:
            if who.name and could_be(short, who.name):
                return people.resolve(who), short
        if company and (person := people.resolve(Who(short), company)):
            return person, short
    return "", ""


def _message(fact: Fact) -> str:
    return fact.origin.ref.strip("<>")


_NOT_CALLED = Called()
_PLAIN, _UNTOLD = Manner("en", ""), Manner("", "")
