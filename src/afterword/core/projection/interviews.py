"""Many records, one interview: invitations, updates, calendars, robots' mails, prose and notes
joined.

The same UID is the same meeting, whose highest SEQUENCE wins and then the latest stamp. Other
records join it when they name the same company and the same start. What is weak alone (a line typed
into a calendar, a time proposed in prose) never becomes an interview beside a firm one of the same
talk.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.corrections import people_of
from afterword.core.entries import Who
from afterword.core.facts import BY_HAND, Fact, Source
from afterword.core.known import Saying
from afterword.core.names import could_be, fold
from afterword.core.projection.companies import Companies
from afterword.core.projection.said import heeded

FIRM = 0.6  # strength from which one record is believed without a pursuit around it
WEAK = 0.15
_SAME_START = timedelta(minutes=10)
_DEFAULT_LENGTH = timedelta(minutes=60)
_SOON = timedelta(days=21)
_LONG_UID = 16


@dataclass(slots=True)
class Meeting:
    """One interview while its records are put together."""

    facts: list[Fact]
    company: str
    start: datetime
    end: datetime | None
    status: str
    strength: float
    people: list[Who]
    zone: ZoneInfo  # the owner's
    organizer: Who | None = None
    uid: str = ""
    firm: bool = False  # somebody agreed to it: an invitation, a confirmation, a calendar entry
    declined: set[str] = field(default_factory=set)
    without: tuple[Who, ...] = ()  # who was not there, as the user says
    kept_id: str = ""  # of a meeting that the user moved
    former: set[str] = field(default_factory=set)  # ids it had before other records joined it

    @property
    def id(self) -> str:
        """Stable: of the UID where there is one, else of company and start as read."""
        if self.kept_id:
            return self.kept_id
        seed = self.uid or f"{self.company}|{self.start.timestamp():.0f}"
        return "f" + hashlib.sha256(f"interview|{seed}".encode()).hexdigest()[:12]

    @property
    def lead(self) -> Fact:
        """The fact that speaks for the interview: the best kind of record, then the latest."""
        return max(self.facts, key=lambda fact: (rank(fact), _order(fact), fact.id))

    @property
    def day(self) -> date:
        """The owner's day: notes are dated by it."""
        return self.start.astimezone(self.zone).date()

    @property
    def until(self) -> datetime:
        """The end, or an hour after the start where nobody named one."""
        return self.end or self.start + _DEFAULT_LENGTH

    def starts_at(self, said: str) -> bool:
        """Whether that is its start: a time, or a day where only the day was named (ISO 8601)."""
        if at := moment_of(said):
            return abs(at - self.start) <= _SAME_START
        return said[:10] in (self.day.isoformat(), self.start.date().isoformat())

    def was_at(self, start: datetime) -> bool:
        """Whether any of its records, an invitation before it was moved too, has it start then."""
        times = (moment_of(fact.value.get("start")) for fact in self.facts)
        return any(at is not None and abs(at - start) <= _SAME_START for at in times)

    def agree(self) -> None:
        """Take a time that was only proposed as agreed."""
        if self.status == "tentative":
            self.status, self.firm = "confirmed", True

    def put_right(self, saying: Saying) -> None:
        """Take the user's word on when it is, whether, and with whom; the id stays.

        A time gives way where the other side moved the meeting after the user spoke.
        """
        self.kept_id = self.id
        value = dict(saying.values.get("value", {}))
        later = [f for f in self.facts if f.extra.get("method") and f.known_at > saying.at]
        if not later:
            self.start = moment_of(value.get("start")) or self.start
            end = moment_of(value.get("end")) or self.end
            self.end = end if end and end > self.start else None
            self.status = str(value.get("status") or self.status)
        told = people_of(saying.values.get("people"))
        self.people = list(dict.fromkeys((*self.people, *told)))
        self.declined -= {who.email for who in told}
        self.without = people_of(saying.values.get("without"))
        lead = self.lead
        said = replace(
            lead,
            value={**lead.value, **value},
            source=Source("said", saying.id),
            known_at=saying.at,
            extra={**lead.extra, "told": True, "origin": lead.source, "corrected_at": saying.at},
        )
        self.facts = [heeded(fact, "confirm") for fact in (*self.facts, said)]
        self.strength, self.firm = 1.0, True

    def confirm(self) -> None:
        """Take it as sure in all its records: the user knows it by one id, the meeting's."""
        self.facts = [heeded(fact, "confirm") for fact in self.facts]
        self.strength = 1.0


class _Timetable:
    """Meetings in the order they were added, found by about when they start."""

    def __init__(self) -> None:
        self.meetings: list[Meeting] = []
        self._slots: dict[int, list[int]] = defaultdict(list)

    def add(self, meeting: Meeting) -> None:
        """Add one whose start stays as it is."""
        self._slots[_slot(meeting.start)].append(len(self.meetings))
        self.meetings.append(meeting)

    def near(self, start: datetime) -> Iterator[Meeting]:
        """Those that start so near to it that they may be one with what starts then."""
        slot = _slot(start)
        places = [n for at in (slot - 1, slot, slot + 1) for n in self._slots.get(at, ())]
        for n in sorted(places):
            if abs(self.meetings[n].start - start) <= _SAME_START:
                yield self.meetings[n]


def _slot(start: datetime) -> int:
    return int(start.timestamp() // _SAME_START.total_seconds())


def rank(fact: Fact) -> int:
    """How well a kind of record knows the meeting: invitation, robot's confirmation, calendar,
    prose, notes.
    """
    if fact.extra.get("told"):
        return 6
    if fact.extra.get("method"):
        return 5
    if fact.source.kind in ("calendar", "event", "invitation"):
        return 3
    if fact.source.kind == "said":
        return 4
    return 4 if _strength(fact) >= 0.85 and not fact.extra.get("proposed") else 2


def join_meetings(
    facts: Iterable[Fact], companies: Companies, employer: Callable[[str], str], in_play: set[str]
) -> list[Meeting]:
    """The interviews that a set of interview facts (as read) speaks of.

    `employer` finds the company of a person by full name; `in_play` holds the companies with a
    pursuit on other grounds: there a weaker record is enough.
    """
    read = [_of_one_uid(group, companies, employer) for group in _by_uid(facts)]
    known = sorted(
        (meeting for meeting in read if meeting is not None),
        key=lambda m: (-m.firm, -rank(m.lead), -m.strength, m.start, m.id),
    )
    # Where one talk is sure, a weaker record of another is believed.
    in_play = in_play | {m.company for m in known if m.strength >= FIRM}
    joined = _Timetable()
    for meeting in known:
        twin = _twin(meeting, joined)
        if twin is not None:
            _absorb(twin, meeting)
        elif _believable(meeting, in_play):
            joined.add(meeting)
    kept = [meeting for meeting in joined.meetings if not _overtaken(meeting, joined.meetings)]
    return sorted(kept, key=lambda m: (m.start, m.id))


def give_way(meetings: Iterable[Meeting], moves: Iterable[tuple[Fact, str]]) -> None:
    """Call off the meetings that a later word moved. `moves` are facts whose extra `moves` has the
    old day, or "" where they name none, each with its company's key.

    An invitation's own update says the same of its UID and says it better, so those are left, but
    for one whose day is named: "I won't be able to make tomorrow" came without an update.
    """
    known = list(meetings)
    for fact, company in sorted(moves, key=lambda move: (move[0].said_at, move[0].id)):
        old = str(fact.extra["moves"])
        before = [
            meeting
            for meeting in known
            if meeting.company == company
            and (not meeting.uid or (old and meeting.starts_at(old)))
            and meeting.status != "cancelled"
            and fact not in meeting.facts
            and max(one.said_at for one in meeting.facts) < fact.said_at <= meeting.start
            and (not old or meeting.starts_at(old))
        ]
        if len(before) > 1:  # several talks of one day: the one with the same people
            named = {who.name for who in fact.people} - {""}
            before = [m for m in before if named & {who.name for who in m.people}]
        if len(before) == 1:
            before[0].status = "cancelled"
            _hand_on(before[0], [meeting for meeting in known if fact in meeting.facts])


def _hand_on(old: Meeting, new: Sequence[Meeting]) -> None:
    """Who was to be there comes at the new time too, where its word names nobody but its writer."""
    for meeting in new:
        wrote = {str(fact.extra.get("sender") or "").casefold() for fact in meeting.facts}
        if not meeting.firm and all(who.email.casefold() in wrote for who in meeting.people):
            meeting.people = list(dict.fromkeys((*meeting.people, *old.people)))


def correct_meetings(
    meetings: Iterable[Meeting], corrections: Mapping[str, Saying]
) -> list[Meeting]:
    """The meetings as the user put them right; one that comes to stand where another record has it
    is that meeting.
    """
    told = _Timetable()
    others: list[Meeting] = []
    for meeting in meetings:
        ids = (meeting.id, *sorted(meeting.former))
        saying = next((corrections[each] for each in ids if each in corrections), None)
        if saying is not None:
            meeting.put_right(saying)
            told.add(meeting)
        else:
            others.append(meeting)
    for meeting in others:
        twin = _twin(meeting, told) if meeting.company else None
        if twin is None:
            told.add(meeting)
        else:
            _absorb(twin, meeting)
    return sorted(told.meetings, key=lambda m: (m.start, m.id))


def _by_uid(facts: Iterable[Fact]) -> list[list[Fact]]:
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[_uid_key(fact) or f"fact:{fact.id}"].append(fact)
    return [groups[key] for key in sorted(groups)]


def _uid_key(fact: Fact) -> str:
    """The UID; of a long one the part before the @, which tells meetings apart by itself.

    Servers and exports disagree on what follows it.
    """
    uid = str(fact.extra.get("uid") or "")
    local = uid.partition("@")[0]
    return local if len(local) >= _LONG_UID else uid


def _of_one_uid(
    group: Sequence[Fact], companies: Companies, employer: Callable[[str], str]
) -> Meeting | None:
    newest = max(group, key=lambda fact: (_order(fact), rank(fact), fact.id))
    cancelled = newest.value.get("status") == "cancelled"
    start = moment_of(newest.value.get("start"))
    if start is None:
        return None
    current = [fact for fact in group if moment_of(fact.value.get("start")) == start] or [newest]
    best = max(current, key=lambda fact: (rank(fact), _order(fact), fact.id))
    organizer = who_of(best.extra.get("organizer"))
    company = _company_of(best, organizer, companies, employer)
    people = list(best.people) or [who for fact in current for who in fact.people]
    # "Call with Ana (Acme)": or nobody else's word on who will be there would be heard.
    people = [who for who in people if who.email or not companies.is_firm(who.name, company)]
    wrote = people or [Who(email=str(best.extra.get("sender") or ""))]
    if not best.extra.get("method") and all(map(companies.recruits, wrote)):
        # Who only arranges a talk for a client is not met there, if its people are spoken of.
        people = [Who(name) for name in companies.met_through(best, company)] or people
    return Meeting(
        facts=list(group),
        company=company,
        start=start,
        end=_end(current, start),
        status="cancelled" if cancelled else str(best.value.get("status") or "confirmed"),
        strength=max(_strength(fact) for fact in group),
        people=people,
        organizer=organizer,
        uid=_uid_key(best),
        firm=not best.extra.get("proposed") and rank(best) >= 3,
        zone=companies.owner_zone,
        declined={str(email) for fact in current for email in fact.extra.get("declined", ())},
    )


def _company_of(
    fact: Fact, organizer: Who | None, companies: Companies, employer: Callable[[str], str]
) -> str:
    if key := companies.of_fact(fact):
        return key
    invited = [str(email) for email in fact.extra.get("invited", ())]
    # Whom it names may be nobody known: then it is a talk of those who wrote of it.
    wrote = str(fact.extra.get("sender") or "")
    for email in (*([organizer.email] if organizer else ()), *invited, wrote):
        if key := companies.client_in(email, fact) or companies.of_email(email):
            return key
    if _strength(fact) >= FIRM:
        met = [who.email for who in fact.people] + ([organizer.email] if organizer else [])
        # A plan of a day names most people without their addresses; whoever wrote it is of theirs.
        for email in [*met, wrote] if fact.extra.get(BY_HAND) else met:
            if key := companies.adopt(email):
                return key
    for who in fact.people:
        if key := employer(who.name):
            return key
    words = {fold(str(word)) for word in fact.extra.get("words", ())}
    return companies.of_words(words) if words else ""


def _twin(meeting: Meeting, others: _Timetable) -> Meeting | None:
    """The meeting that this one is another record of: the same start, and nothing that says it is
    another's.
    """
    for other in others.near(meeting.start):
        if meeting.company and other.company and meeting.company != other.company:
            continue
        if meeting.company or _names_meet(meeting, other) or meeting.strength < FIRM:
            return other
    return None


def _names_meet(one: Meeting, other: Meeting) -> bool:
    words = [str(word) for fact in one.facts for word in fact.extra.get("words", ())]
    return any(could_be(word, who.name) for word in words for who in other.people if who.name)


def _absorb(meeting: Meeting, other: Meeting) -> None:
    """Take what another record of the same meeting adds: an end, people where none were named."""
    known_as = {meeting.id, other.id} | other.former
    meeting.facts.extend(other.facts)
    meeting.company = meeting.company or other.company
    meeting.uid = meeting.uid or other.uid
    meeting.strength = max(meeting.strength, other.strength)
    if meeting.end is None:
        meeting.end = other.end
    if not meeting.people:
        meeting.people = list(other.people)
    meeting.declined |= other.declined
    # What one letter leaves open another may say for sure.
    settled = other.firm or (other.status == "confirmed" and not meeting.firm)
    if settled and meeting.status == "tentative":
        meeting.status = other.status
    meeting.former = (meeting.former | known_as) - {meeting.id}


def _believable(meeting: Meeting, in_play: set[str]) -> bool:
    if not meeting.company:
        return False
    return meeting.strength >= FIRM or (meeting.strength >= WEAK and meeting.company in in_play)


def _overtaken(meeting: Meeting, others: Sequence[Meeting]) -> bool:
    """Whether a time from prose gave way to a firm one of the same company: that day, or told soon
    after it was said and before it came.
    """
    if meeting.firm or rank(meeting.lead) >= 4:
        return False
    for other in others:
        if other is meeting or other.company != meeting.company or not other.firm:
            continue
        if other.day == meeting.day or other.was_at(meeting.start):
            return True
        said = min(fact.said_at for fact in meeting.facts)
        # What is told only when the time has passed is another talk, and this one was held.
        until = min(said + _SOON, meeting.start)
        later = any(said <= fact.said_at <= until for fact in other.facts)
        if later and abs(other.start - meeting.start) <= timedelta(days=7):
            return True
    return False


def _order(fact: Fact) -> tuple[int, datetime]:
    stamp = moment_of(fact.extra.get("stamp")) or fact.said_at
    # A calendar export stamps every entry with the day of the export: that says nothing of the
    # meeting.
    return int(fact.extra.get("sequence") or 0), stamp if fact.extra.get(
        "method"
    ) else fact.known_at


def _end(facts: Sequence[Fact], start: datetime) -> datetime | None:
    for fact in sorted(facts, key=lambda f: (-rank(f), f.id)):
        if (end := moment_of(fact.value.get("end"))) and end > start:
            return end
    for fact in facts:
        if minutes := fact.extra.get("minutes"):
            return start + timedelta(minutes=int(minutes))
    return None


def _strength(fact: Fact) -> float:
    return 1.0 if fact.confirmed else float(fact.extra.get("strength", 0.9))


def moment_of(value: Any) -> datetime | None:
    """A time as a fact carries it; None for a day, or for what is no time."""
    if isinstance(value, datetime):
        return value if value.tzinfo else None
    if not isinstance(value, str) or not value:
        return None
    try:
        parsed = datetime.fromisoformat(value)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else None


def who_of(value: Any) -> Who | None:
    """Somebody as a fact carries them beside its people; None for nobody."""
    if isinstance(value, Who):
        return value
    if isinstance(value, dict) and (value.get("email") or value.get("name")):
        return Who(
            name=str(value.get("name") or ""), email=str(value.get("email") or "").casefold()
        )
    return None
