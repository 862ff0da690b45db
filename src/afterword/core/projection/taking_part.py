"""Who sat in which interview: the invitation says it, notes and prose know better."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.entries import Debrief, Note, Who
from afterword.core.facts import Fact
from afterword.core.names import could_be, name_key
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.hosts import is_hospitality
from afterword.core.projection.interviews import Meeting
from afterword.core.projection.people import People
from afterword.core.projection.statements import day_of
from afterword.core.world import Interview, Moment

# Whose lines stand here was there; what the user could bring may speak of anybody.
_OF_THE_TALK = frozenset({"talked", "worry", "common", "open"})
_FEW_WORDS = 4  # "Raewyn: tea, cheese rolls": there is nothing else to say of her
_AHEAD = timedelta(days=21)  # how long before an interview prose may say who will not come


@dataclass(frozen=True, slots=True)
class Notes:
    """One debrief with its company found."""

    record: str
    company: str
    day: date
    debrief: Debrief
    interview: str = ""  # the meeting's id, where the user named it

    def of(self, meeting: Meeting) -> bool:
        """Whether they are notes on this meeting: on it by name, else on its day."""
        if self.interview:
            return self.interview == meeting.id
        return (self.company, self.day) == (meeting.company, meeting.day)


class Attendance:
    """Finds the interviewers of each meeting."""

    def __init__(self, people: People, home: Callable[[Fact], str], facts: Iterable[Fact]) -> None:
        self._people = people
        self._yes: list[tuple[str, str, Fact]] = []
        self._no: list[tuple[str, str, Fact]] = []
        for fact in facts:
            if fact.kind == "took_part":
                company = home(fact)
                for who in fact.people:
                    if person := people.resolve(who, company):
                        (self._yes if fact.value.get("yes") else self._no).append(
                            (company, person, fact)
                        )

    def interviews(
        self, meetings: Sequence[Meeting], notes: Sequence[Notes], pursuit_ids: dict[str, str]
    ) -> list[Interview]:
        """The meetings as interviews. `pursuit_ids` is by company key."""
        noted = self._added_by_notes(meetings, notes)
        found = []
        for meeting in meetings:
            organizer = (
                self._people.resolve(meeting.organizer, meeting.company)
                if meeting.organizer
                else ""
            )
            people = self._interviewers(meeting) | noted.get(meeting.id, set())
            people -= {self._people.resolve(who, meeting.company) for who in meeting.without}
            lead = meeting.lead
            found.append(
                Interview(
                    id=meeting.id,
                    pursuit=pursuit_ids.get(meeting.company, ""),
                    company=company_id(meeting.company),
                    start=meeting.start,
                    end=meeting.until,
                    status="cancelled"
                    if meeting.status == "cancelled"
                    else "tentative"
                    if meeting.status == "tentative"
                    else "confirmed",
                    title=str(lead.value.get("title") or ""),
                    where=str(lead.value.get("where") or ""),
                    interviewers=tuple(sorted(people)),
                    debriefed=any(one.debrief.notes and one.of(meeting) for one in notes),
                    organizer=organizer,
                )
            )
        return found

    def _interviewers(self, meeting: Meeting) -> set[str]:
        found = {self._people.resolve(who, meeting.company) for who in meeting.people}
        found -= {""} | {self._people.resolve(Who(email=email)) for email in meeting.declined}
        for company, person, fact in self._yes:
            if company == meeting.company and _is_of(fact, meeting):
                found.add(person)
        return found - self._absent(meeting)

    def _absent(self, meeting: Meeting) -> set[str]:
        absent = set()
        for company, person, fact in self._no:
            if company != meeting.company:
                continue
            said_after = _is_of(fact, meeting)
            said_before = (
                fact.source.kind != "debrief"
                and fact.said_at <= meeting.start <= fact.said_at + _AHEAD
            )
            if said_after or said_before:
                absent.add(person)
        return absent

    def _added_by_notes(
        self, meetings: Sequence[Meeting], notes: Sequence[Notes]
    ) -> dict[str, set[str]]:
        """People whom the notes quote but no record of that day names: they were there."""
        added: dict[str, set[str]] = defaultdict(set)
        for one in notes:
            of_day = [m for m in meetings if one.of(m)]
            of_day = [m for m in of_day if m.status != "cancelled"]
            if not of_day:
                continue
            there = set().union(*(self._interviewers(meeting) for meeting in of_day))
            apart = set().union(*(self._absent(meeting) for meeting in of_day))
            organizers = {
                self._people.resolve(m.organizer, m.company) for m in of_day if m.organizer
            }
            # Who declined is quoted as not having come; who only organised may still have led.
            apart |= {
                self._people.resolve(Who(email=email)) for m in of_day for email in m.declined
            }
            for note in one.debrief.notes:
                if not note.person or note.heading not in _OF_THE_TALK:
                    continue
                if not note.email and _fitting(note.person, there, self._people):
                    continue  # whoever else has that name: it is who was there that is meant
                person = self._people.resolve(Who(note.person, note.email), one.company)
                host = person in organizers or len(note.text.split()) <= _FEW_WORDS
                if host and is_hospitality(note.text):
                    continue
                if person and person not in there | apart:
                    empty = [m for m in of_day if not self._interviewers(m)]
                    added[(empty or of_day)[0].id].add(person)
        return added


def moments_of(
    notes: Sequence[Notes], interviews: Sequence[Interview], people: People, zone: ZoneInfo
) -> list[Moment]:
    """The lines of the debriefs, each with its interview and person. `zone`: the owner's."""
    found = []
    for one in notes:
        company = company_id(one.company)
        of_day = [
            i
            for i in interviews
            if (i.id == one.interview if one.interview else i.company == company)
            and (one.interview or i.start.astimezone(zone).date() == one.day)
        ]
        for number, note in enumerate(one.debrief.notes):
            person = _met(note, of_day, people, one.company)
            met = [i for i in of_day if person in i.interviewers] or of_day
            found.append(
                Moment(
                    id=f"{one.record}-{number}",
                    interview=met[0].id if met else "",
                    person=person,
                    heading=note.heading,
                    text=note.text,
                    said=note.said,
                )
            )
    return found


def visible_notes(
    debriefs: Iterable[tuple[str, datetime, Debrief]],
    meetings: Sequence[Meeting],
    companies: Companies,
    now: datetime,
    noon: datetime,
) -> list[Notes]:
    """The notes that were there by `now`: from the end of that day's interview, else from noon
    (CONTRACT, --at).

    `noon` carries the owner's zone: noon of `now`'s day there.
    """
    found = []
    for record, _, debrief in debriefs:
        company, day = companies.of_name(debrief.company), debrief.day
        named = _named(debrief, meetings)
        if named is not None:
            company, day = named.company, named.day
        if day is None or not company:
            continue
        if named is not None:
            if named.until <= now:
                found.append(Notes(record, company, day, debrief, named.id))
            continue
        ends = [m.until for m in meetings if m.company == company and m.day == day]
        from_noon = noon.replace(year=day.year, month=day.month, day=day.day)
        if (max(ends) if ends else from_noon) <= now:
            found.append(Notes(record, company, day, debrief))
    return sorted(found, key=lambda one: (one.day, one.company, one.record))


def _named(debrief: Debrief, meetings: Sequence[Meeting]) -> Meeting | None:
    """The meeting that the notes name, by the id it has or had."""
    wanted = debrief.interview
    return next((m for m in meetings if wanted and wanted in {m.id, *m.former}), None)


def _met(note: Note, of_day: Sequence[Interview], people: People, company: str) -> str:
    """Whose line it is: by address, by full name among those who were met, else by name there."""
    if not note.person and not note.email:
        return ""
    if not note.email:
        there = {person for i in of_day for person in i.interviewers}
        fitting = _fitting(note.person, there, people)
        if len(fitting) == 1:
            return fitting[0]
    return people.resolve(Who(note.person, note.email), company)


def _fitting(name: str, there: Iterable[str], people: People) -> list[str]:
    """Those whose full name it is; where there is none, those of whose name it could be a part."""
    names = {person: people.cluster(person).name for person in sorted(there)}
    same = [person for person, full in names.items() if name_key(full) == name_key(name)]
    return same or [person for person, full in names.items() if could_be(name, full)]


def _is_of(fact: Fact, meeting: Meeting) -> bool:
    """Whether who took part is said of this meeting: of it by name, else of its day."""
    if named := fact.extra.get("interview"):
        return named in {meeting.id, *meeting.former}
    return _day(fact) == meeting.day


def _day(fact: Fact) -> date | None:
    return day_of(fact.extra.get("day")) or (
        fact.said_at.date() if fact.source.kind == "debrief" else None
    )
