"""Facts as they are shown: companies and people by their full names, each interview once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from afterword.core.entries import Who
from afterword.core.facts import KINDS, Fact
from afterword.core.projection.companies import Companies
from afterword.core.projection.interviews import Meeting
from afterword.core.projection.people import People
from afterword.core.projection.said import heeded
from afterword.core.projection.statements import Spoken
from afterword.core.world import Interview

# Shown wherever they come from; the other kinds only where the user goes for a role.
_ALWAYS = frozenset(
    "auto_reply bounce linkedin_accepted achievement material consent event connection".split()
)


class Shown:
    """Makes facts fit to be shown."""

    def __init__(self, people: People, companies: Companies) -> None:
        self._people, self._companies = people, companies

    def facts(
        self,
        facts: Iterable[Fact],
        spoken: Sequence[Spoken],
        changed: Mapping[str, Fact],
        meetings: Sequence[Meeting],
        interviews: Sequence[Interview],
    ) -> tuple[Fact, ...]:
        """All facts of the contract's kinds, by time; what repeats itself within one record is
        shown once.
        """
        kept: dict[tuple[str, str, str, str], Fact] = {}
        names = {one.fact.id: one.company for one in spoken}
        for fact in facts:
            # What the user promised is no request of theirs; their withdrawal is a fact of its own.
            own = fact.extra.get("by_owner") and fact.kind != "withdrawn"
            if fact.kind not in KINDS or fact.kind == "interview" or own:
                continue
            if fact.kind not in _ALWAYS and fact.id not in names:
                continue
            shown = self._with_names(changed.get(fact.id, fact))
            key = (fact.kind, shown.company, fact.source.ref, repr(sorted(fact.value.items())))
            if key not in kept or kept[key].confidence < shown.confidence:
                kept[key] = shown
        by_id = {interview.id: interview for interview in interviews}
        talks = [self._interview(meeting, by_id[meeting.id]) for meeting in meetings]
        return (*kept.values(), *talks)

    def refused(self, facts: Iterable[Fact], meetings: Iterable[Meeting]) -> list[Fact]:
        """What the user said no to: it stays listed, so that a no can be taken back."""
        shown = [self._with_names(fact) for fact in facts if fact.kind in KINDS]
        for meeting in meetings:
            talk = heeded(replace(meeting.lead, id=meeting.id), "refuse")
            shown.append(
                replace(self._with_names(talk), company=self._companies.name(meeting.company))
            )
        return shown

    def replaced(self, facts: Iterable[Fact], believed: Sequence[Fact]) -> list[Fact]:
        """What the user put right, as it was read: it stays listed beside what is believed now."""
        there = {fact.id for fact in believed}
        return [
            self._with_names(fact)
            for fact in facts
            if fact.kind in KINDS and fact.superseded_by in there
        ]

    def _with_names(self, fact: Fact) -> Fact:
        key = self._companies.of_fact(fact)
        people = tuple(self._who(who, key) for who in fact.people if not self._people.is_owner(who))
        return replace(fact, company=self._companies.name(key) if key else "", people=people)

    def _interview(self, meeting: Meeting, interview: Interview) -> Fact:
        lead = meeting.lead
        return replace(
            lead,
            id=meeting.id,
            company=self._companies.name(meeting.company),
            people=tuple(self._person(person) for person in interview.interviewers),
            value={
                "start": interview.start.isoformat(),
                "end": interview.end.isoformat(),
                "status": interview.status,
                "title": interview.title,
                "where": interview.where,
            },
            confirmed=any(fact.confirmed for fact in meeting.facts),
        )

    def _who(self, who: Who, company: str) -> Who:
        person = self._people.resolve(who, company)
        return self._person(person, url=who.url) if person else who

    def _person(self, person: str, url: str = "") -> Who:
        cluster = self._people.cluster(person)
        emails = self._people.emails(person)
        return Who(name=cluster.name, email=emails[0] if emails else "", url=url)
