"""What the user shares with each person besides their letters: threads and meetings, work at one
place, recommendations; and how well they say to know them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from afterword.core.entries import Card, Endorsement, Recommendation, Referee, Who
from afterword.core.known import Known, Saying
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.people import People
from afterword.core.projection.together import Together
from afterword.core.ties.strength import GRADES
from afterword.core.ties.worked import worked_at
from afterword.core.world import Employment, Moment, Shared, Worked


class InCommon(Mapping[str, Shared]):
    """By Person.id, worked out for each when asked for; who shares nothing is not in it."""

    def __init__(  # whatever may tell of something
        self,
        together: Together,
        known: Known,
        people: People,
        companies: Companies,
        moments: Sequence[Moment],
        employments: Sequence[Employment],
    ) -> None:
        self._together, self._known, self._people = together, known, people
        self._companies, self._moments, self._employments = companies, moments, employments

    def __getitem__(self, person: str) -> Shared:
        found = self._together.shared_with(person)
        recommendations, endorsements = self._praise.get(person, (0, 0))
        found = replace(
            found,
            recommendations=recommendations,
            endorsements=endorsements,
            worked=self._worked.get(person, ()),
        )
        if found == Shared():
            raise KeyError(person)
        return found

    def __iter__(self) -> Iterator[str]:
        everybody = sorted({*self._together.people(), *self._praise, *self._worked})
        return (person for person in everybody if person in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @cached_property
    def _praise(self) -> Mapping[str, tuple[int, int]]:
        """Recommendations and endorsements, in either direction."""
        found: dict[str, tuple[int, int]] = {}
        for _, _, entry in self._known.entries:
            if isinstance(entry, Recommendation | Endorsement):
                who, people = entry.who, self._people
                person = people.resolve(who) or people.by_full_name(who.name)
                if person:
                    told, skills = found.get(person, (0, 0))
                    one = isinstance(entry, Recommendation)
                    found[person] = (told + one, skills + (not one))
        return found

    @cached_property
    def _worked(self) -> Mapping[str, tuple[Worked, ...]]:
        found: dict[str, set[Worked]] = defaultdict(set)
        for person, worked in _worked(
            self._known, self._people, self._companies, self._moments, self._employments
        ):
            found[person].add(worked)
        return {person: tuple(sorted(each, key=repr)) for person, each in found.items()}


def grades_of(sayings: Iterable[Saying], people: People) -> Mapping[str, float]:
    """How well the user says to know people; the last word on each stands."""
    found: dict[str, float] = {}
    for saying in sayings:
        if saying.kind != "grade":
            continue
        handle = str(saying.values.get("person") or "")
        who = Who(email=handle) if "@" in handle else Who(url=handle)
        person = people.resolve(who) or people.by_full_name(str(saying.values.get("name") or ""))
        grade = GRADES.get(str(saying.values.get("grade")))
        if person and grade is not None:
            found[person] = grade
        else:
            found.pop(person, None)
    return found


def _worked(
    known: Known,
    people: People,
    companies: Companies,
    moments: Sequence[Moment],
    employments: Sequence[Employment],
) -> Iterable[tuple[str, Worked]]:
    """Where others worked, as notes, cards and addresses tell."""
    own = {employment.company for employment in employments} - {""}
    for person, text in _noted(known, people, moments):
        said = worked_at(text)
        if person and said is not None:
            company = company_id(companies.of_name(said.name))
            if said.sure or company in own:
                yield person, Worked(company, said.name, together=True)
    yield from _by_address(people, companies, employments)


def _noted(known: Known, people: People, moments: Sequence[Moment]) -> Iterable[tuple[str, str]]:
    """What the user wrote about people: of a talk, what both share."""
    yield from ((each.person, each.text) for each in moments if each.heading == "common")
    for saying in known.sayings:
        text, whom = saying.values.get("text"), str(saying.values.get("person") or "")
        if text and whom and saying.kind.startswith("note_"):
            who = Who(email=whom.casefold()) if "@" in whom else Who(name=whom)
            yield people.resolve(who) or people.by_full_name(whom), str(text)
    for _, _, entry in known.entries:
        match entry:
            case Card(emails=(email, *_), note=text) if text:
                yield people.resolve(Who(email=email)), text
            case Referee(email=email, relation=text) if text:
                yield people.resolve(Who(email=email)), f"my {text}"
            case _:
                pass


def _by_address(
    people: People, companies: Companies, employments: Sequence[Employment]
) -> Iterable[tuple[str, Worked]]:
    """Who wrote from an address at an employer of the user's worked there."""
    own = {employment.company: employment for employment in employments if employment.company}
    if not own:
        return
    for person, cluster in people.clusters():
        for email in cluster.emails:
            key = companies.of_email(email)
            there = own.get(company_id(key)) if key and key != cluster.company else None
            if there is not None:
                yield person, Worked(there.company, there.company_name)
