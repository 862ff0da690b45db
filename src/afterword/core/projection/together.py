"""Who appears together in mails, meetings and groups: the user and others, and others alone.

From headers and lists alone. Whatever has more than MOST people in it is a mailing or a hall, and
tells of nobody that they know each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import combinations
from typing import Literal

from afterword.core.entries import Card, Endorsement, Header, Recommendation, Referee, Who
from afterword.core.known import Known, Saying
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.people import People
from afterword.core.projection.threads import Threads
from afterword.core.ties.bonds import bond_of
from afterword.core.ties.strength import GRADES
from afterword.core.ties.worked import worked_at
from afterword.core.world import Bond, Employment, Group, Interview, Moment, Person, Shared, Worked

MOST = 12
_MONTHS = (
    "January February March April May June July August September October November December".split()
)


@dataclass(slots=True)
class _Circle:
    """People in one thread, meeting or group, the user among them or not."""

    people: set[str]
    with_user: bool
    kind: Literal["thread", "meeting", "group"]
    last: datetime
    wrote: set[tuple[str, str]] = field(default_factory=set)  # who to whom, in To

    @property
    def share(self) -> float:
        """What it tells of any two in it."""
        return 1 / (len(self.people) + self.with_user - 1)


@dataclass(slots=True)
class _Pair:
    """Two of them, over all circles."""

    weight: float = 0.0
    threads: int = 0
    meetings: int = 0
    groups: int = 0
    last: date = date.min
    wrote: set[str] = field(default_factory=set)


class Together:
    """Gathers circles; then says what they tell."""

    def __init__(self, people: People, threads: Threads) -> None:
        self._people, self._threads = people, threads
        self._circles: dict[str, _Circle] = {}

    def see_mails(self, headers: Iterable[Header]) -> None:
        """Threads with three people and more; automatic and bulk mail tells nothing."""
        for header in headers:
            # Most mail is between two: it is passed by before anybody is looked up.
            if len(header.to) + len(header.cc) < 2 or header.bulk or header.automatic:
                continue
            if len(header.to) + len(header.cc) >= MOST:
                continue
            here, user = self._resolved((header.sender, *header.to, *header.cc))
            if len(here) + user < 3 and len(here) < 2:
                continue
            key = f"mail {self._threads.root(header.message_id)}"
            circle = self._see(key, "thread", here, header.at, with_user=user)
            sender = self._people.resolve(header.sender)
            circle.wrote.update(
                (sender, other)
                for who in header.to
                if sender and (other := self._people.resolve(who)) and other != sender
            )

    def see_interviews(self, interviews: Iterable[Interview], now: datetime) -> None:
        """Panels; one that was cancelled or lies ahead is none."""
        for talk in interviews:
            here = {*talk.interviewers, talk.organizer} - {""}
            if talk.status != "cancelled" and talk.start <= now:
                self._see(f"talk {talk.id}", "meeting", here, talk.start, with_user=True)

    def see_groups(self, groups: Iterable[Group], now: datetime) -> None:
        """People who belong together outside a company, as the user says."""
        for group in groups:
            self._see(f"group {group.id}", "group", {*group.members}, now, with_user=group.own)

    def _see(
        self,
        key: str,
        kind: Literal["thread", "meeting", "group"],
        here: set[str],
        at: datetime,
        *,
        with_user: bool,
    ) -> _Circle:
        circle = self._circles.get(key)
        if circle is None:
            circle = self._circles[key] = _Circle(set(), with_user, kind, at)
        circle.people |= here
        circle.with_user |= with_user
        circle.last = max(circle.last, at)
        return circle

    def _resolved(self, whos: Iterable[Who]) -> tuple[set[str], bool]:
        here: set[str] = set()
        user = False
        for who in whos:
            if self._people.is_owner(who):
                user = True
            elif person := self._people.resolve(who):
                here.add(person)
        return here, user

    def _small(self) -> Iterable[_Circle]:
        return (c for c in self._circles.values() if 2 < len(c.people) + c.with_user <= MOST)

    def bonds(self, persons: Mapping[str, Person]) -> tuple[Bond, ...]:
        """The ties between others, sorted by who they are."""
        pairs: dict[tuple[str, str], _Pair] = defaultdict(_Pair)
        for circle in self._small():
            for one, other in combinations(sorted(circle.people), 2):
                _add(pairs[one, other], circle, one, other)
        return tuple(
            _bond(persons[a], persons[b], pair)
            for (a, b), pair in sorted(pairs.items())
            if a in persons and b in persons
        )

    def shared(self) -> dict[str, Shared]:
        """What the user shares with each, as far as circles tell."""
        pairs: dict[str, _Pair] = defaultdict(_Pair)
        for circle in self._small():
            for person in circle.people if circle.with_user else ():
                _add(pairs[person], circle, person, "")
        return {
            person: Shared(p.threads, p.meetings, p.groups, p.weight) for person, p in pairs.items()
        }


def _add(pair: _Pair, circle: _Circle, one: str, other: str) -> None:
    pair.weight += circle.share
    match circle.kind:
        case "thread":
            pair.threads += 1
        case "meeting":
            pair.meetings += 1
        case "group":
            pair.groups += 1
    if circle.kind != "group":  # to belong somewhere has no date
        pair.last = max(pair.last, circle.last.date())
    for sender, to in ((one, other), (other, one)):
        if (sender, to) in circle.wrote:
            pair.wrote.add(sender)


def _bond(one: Person, other: Person, pair: _Pair) -> Bond:
    colleagues = bool(one.company) and one.company == other.company
    strength = bond_of(pair.weight + 0.5 * bool(pair.wrote), colleagues=colleagues)
    counts = (
        ("mail thread", "mail threads", pair.threads),
        ("meeting", "meetings", pair.meetings),
        ("group", "groups", pair.groups),
    )
    seen = " and ".join(f"{n} {one if n == 1 else many}" for one, many, n in counts if n)
    there = f"both at {one.company_name}, " if colleagues and one.company_name else ""
    dated = pair.last != date.min
    last = f", last in {_MONTHS[pair.last.month - 1]} {pair.last.year}" if dated else ""
    warm = len(pair.wrote) == 2
    why = f"{there}together in {seen}{last}"
    return Bond(one.id, other.id, strength, why, "together", warm=warm)


def shared_of(
    together: Together,
    known: Known,
    people: People,
    companies: Companies,
    moments: Sequence[Moment],
    employments: Sequence[Employment],
) -> Mapping[str, Shared]:
    """All that the user shares with each person: circles, recommendations, employers."""
    found = together.shared()
    for person, worked in _worked(known, people, companies, moments, employments):
        before = found.get(person, Shared())
        if worked not in before.worked:
            found[person] = replace(before, worked=(*before.worked, worked))
    for _, _, entry in known.entries:
        if isinstance(entry, Recommendation | Endorsement):
            person = people.resolve(entry.who) or people.by_full_name(entry.who.name)
            if not person:
                continue
            before = found.get(person, Shared())
            if isinstance(entry, Recommendation):
                found[person] = replace(before, recommendations=before.recommendations + 1)
            else:
                found[person] = replace(before, endorsements=before.endorsements + 1)
    return {
        person: replace(each, worked=tuple(sorted(each.worked, key=repr)))
        for person, each in sorted(found.items())
    }


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
