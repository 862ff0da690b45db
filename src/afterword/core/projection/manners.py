"""How the user and others write to each other: language, form of address, Mr or Ms.

The language is that of each letter; a form counts as their own mails have it, and only where those
don't say, as the user's do. Who never wrote is written to in the language of their pursuit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.core.entries import Header, Who
from afterword.core.facts import Fact
from afterword.core.names import could_be
from afterword.core.projection.people import People
from afterword.core.world import Gender, Member, Person, Touch


@dataclass(frozen=True, slots=True)
class Manner:
    """What one message shows."""

    language: str  # "" where its words are too few
    form: str  # "formal", "familiar" or ""


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
    ) -> dict[str, Gender]:
        """Who was called Mr or Ms, by person; whom both were said of stays without."""
        envelopes = {header.message_id: header for header in headers}
        found: dict[str, set[Gender]] = {}
        for fact in self._facts:
            header = envelopes.get(_message(fact))
            there = (header.sender, *header.to, *header.cc) if header else ()
            for each in fact.value.get("called") or ():
                gender, name = (str(part) for part in each)
                person = _person(name, there, people, home(fact))
                if person:
                    found.setdefault(person, set()).add("f" if gender == "f" else "m")
        return {person: next(iter(said)) for person, said in found.items() if len(said) == 1}


def with_manners(
    persons: Mapping[str, Person],
    touches: Sequence[Touch],
    manners: Manners,
    members: Iterable[Sequence[Member]],
    called: Mapping[str, Gender],
) -> dict[str, Person]:
    """The persons with language, form and gender. `touches` are mails, `members` those of each
    pursuit.
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
        changed = (language, form, called.get(person, ""))
        same = changed == (known.language, "", "")
        made[person] = known if same else _changed(known, *changed)
    return made


def _changed(person: Person, language: str, form: str, gender: Gender) -> Person:
    return replace(
        person,
        language=language,
        formal=form == "formal",
        familiar=form == "familiar",
        gender=gender,
    )


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


def _person(name: str, there: Sequence[Who], people: People, company: str) -> str:
    """Whom a form of address names: somebody of its message first, then of the company. A word
    behind the name may be no part of it ("Frau Weiss Personalabteilung").
    """
    words = name.split()
    for end in range(len(words), 0, -1):
        short = " ".join(words[:end])
        for who in there:
            if who.name and could_be(short, who.name):
                return people.resolve(who)
        if company and (person := people.resolve(Who(short), company)):
            return person
    return ""


def _message(fact: Fact) -> str:
    return fact.origin.ref.strip("<>")


_PLAIN, _UNTOLD = Manner("en", ""), Manner("", "")
