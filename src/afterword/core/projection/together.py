"""Who appears together in mails, meetings and groups: the user and others, and others alone.

From headers and lists alone. Whatever has more than MOST people in it is a mailing or a hall, and
tells of nobody that they know each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from itertools import combinations
from typing import Literal

from afterword.core.entries import Header, Who
from afterword.core.planning.words import month_words
from afterword.core.projection.people import People
from afterword.core.projection.threads import Threads
from afterword.core.ties.bonds import bond_of
from afterword.core.world import Bond, Group, Interview, Person, Shared

MOST = 12
_USER = "the user"


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
    """Circles of people, gathered when anybody asks what they tell: most looks at the world never
    ask for it.
    """

    def __init__(
        self,
        people: People,
        threads: Threads,
        headers: Iterable[Header],
        interviews: Iterable[Interview],
        groups: Iterable[Group],
        now: datetime,
    ) -> None:
        self._people, self._threads = people, threads
        self._headers, self._interviews, self._groups = headers, interviews, groups
        self._now = now
        self._ids: dict[Who, str] = {}  # Person.id; the user, and "" for nobody
        self._seen: dict[str, _Circle] = {}

    @cached_property
    def _circles(self) -> list[_Circle]:
        """Those from which something can be told of any two in them."""
        self._see_mails()
        self._see_interviews()
        self._see_groups()
        return [c for c in self._seen.values() if 2 < len(c.people) + c.with_user <= MOST]

    @cached_property
    def _by_person(self) -> Mapping[str, list[_Circle]]:
        found: dict[str, list[_Circle]] = defaultdict(list)
        for circle in self._circles:
            for person in circle.people:
                found[person].append(circle)
        return found

    def _see_mails(self) -> None:
        """Threads with three people and more; automatic and bulk mail tells nothing."""
        for header in self._headers:
            # Most mail is between two: it is passed by before anybody is looked up.
            if not 2 <= len(header.to) + len(header.cc) < MOST or header.bulk or header.automatic:
                continue
            sender = self._id(header.sender)
            to = [self._id(who) for who in header.to]
            everybody = {sender, *to, *(self._id(who) for who in header.cc)} - {""}
            if len(everybody) < 3 and (len(everybody) < 2 or _USER in everybody):
                continue
            key = f"mail {self._threads.root(header.message_id)}"
            here = everybody - {_USER}
            circle = self._see(key, "thread", here, header.at, with_user=_USER in everybody)
            circle.wrote.update((sender, other) for other in to if other != sender)

    def _see_interviews(self) -> None:
        """Panels; one that was cancelled or lies ahead is none."""
        for talk in self._interviews:
            here = {*talk.interviewers, talk.organizer} - {""}
            if talk.status != "cancelled" and talk.start <= self._now:
                self._see(f"talk {talk.id}", "meeting", here, talk.start, with_user=True)

    def _see_groups(self) -> None:
        """People who belong together outside a company, as the user says."""
        for group in self._groups:
            here = {*group.members}
            self._see(f"group {group.id}", "group", here, self._now, with_user=group.own)

    def _see(
        self,
        key: str,
        kind: Literal["thread", "meeting", "group"],
        here: set[str],
        at: datetime,
        *,
        with_user: bool,
    ) -> _Circle:
        circle = self._seen.get(key)
        if circle is None:
            circle = self._seen[key] = _Circle(set(), with_user, kind, at)
        circle.people |= here
        circle.with_user |= with_user
        circle.last = max(circle.last, at)
        return circle

    def _id(self, who: Who) -> str:
        """The same few people are named again and again."""
        found = self._ids.get(who)
        if found is None:
            found = _USER if self._people.is_owner(who) else self._people.resolve(who)
            self._ids[who] = found
        return found

    def bonds_of(
        self, persons: Mapping[str, Person], near: Collection[str] | None
    ) -> tuple[Bond, ...]:
        """The ties between others, sorted by who they are: all, or those of somebody `near`."""
        pairs: dict[tuple[str, str], _Pair] = defaultdict(_Pair)
        for circle in self._circles if near is None else self._around(near):
            for one, other in combinations(sorted(circle.people), 2):
                if near is None or one in near or other in near:
                    _add(pairs[one, other], circle, one, other)
        return tuple(
            _bond(persons[a], persons[b], pair, self._now.date())
            for (a, b), pair in sorted(pairs.items())
            if a in persons and b in persons
        )

    def _around(self, near: Collection[str]) -> list[_Circle]:
        found = {
            id(circle): circle for person in near for circle in self._by_person.get(person, ())
        }
        return list(found.values())

    def people(self) -> Iterable[str]:
        """Everybody in any circle."""
        return self._by_person

    def shared_with(self, person: str) -> Shared:
        """What the user shares with somebody, as far as circles tell."""
        pair = _Pair()
        for circle in self._by_person.get(person, ()):
            if circle.with_user:
                _add(pair, circle, person, "")
        return Shared(pair.threads, pair.meetings, pair.groups, pair.weight)


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


def _bond(one: Person, other: Person, pair: _Pair, today: date) -> Bond:
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
    last = f", last in {month_words(pair.last, today)}" if dated else ""
    warm = len(pair.wrote) == 2
    why = f"{there}together in {seen}{last}"
    return Bond(one.id, other.id, strength, why, "together", warm=warm)
