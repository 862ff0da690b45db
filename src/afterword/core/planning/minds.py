"""Minds: what each person remembers, bears and matters, as arrays that many plans are tried on.

The worth of a set of moves (DESIGN §7) is Σ weight · expected presence at the decision, less the
price of what they cost, plus the worth of what is done for its own sake. It falls into sums over
persons, so a person's part is worked out once for each set of moves to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from afterword.core.planning.decision import (
    GRID,
    UNKNOWN_START,
    after_promise,
    by_length,
    not_before,
)
from afterword.core.planning.moves import Move, letter_kind
from afterword.core.planning.policy import WEIGHTS, Manner
from afterword.core.planning.presence import (
    ANSWERED,
    FROM_THEM,
    IN_COPY,
    LONG,
    LONG_DIFFICULTY,
    MEETING,
    SENT,
    SHORT,
    SHORT_DIFFICULTY,
    SHORT_MINUTES,
    Floats,
    Memory,
    presence,
    remember,
    retrievability,
    retrievability_of_met,
    strength_of_letter,
)
from afterword.core.planning.situation import Situation, is_word
from afterword.core.planning.standing import hold_end, standing
from afterword.core.planning.welcome import (
    UNANSWERED_FACTOR,
    burdens_of,
    makes_heavier,
)
from afterword.core.worktime import WORK_ENDS, in_zone, is_business_day, zone_info
from afterword.core.world import Interview, Pursuit, Touch

DAY = 86400.0
DECIDED = frozenset({"offer", "accepted", "rejected", "withdrawn"})
NO_SHARES: Floats = np.zeros(GRID)  # of whoever matters for no decision
NO_SHARES.flags.writeable = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that somebody remembers; `strength` is its f, `first` the stability of a talk."""

    at: datetime
    strength: float
    first: float = 0.0


@dataclass(slots=True)
class Mind:
    """One person: memory as of now, what lies ahead anyhow, and what they bear.

    Times are days from now. `shares` says, for each day of the grid, how much their mind matters
    for a decision on that day: the weights of their pursuits times the chances of each.
    """

    person: str
    shares: Floats
    manner: Manner
    first_hour: float  # of a decision today, in days from now
    past: tuple[Event, ...] = ()
    ahead: tuple[Event, ...] = ()
    burdens: int = 0  # unanswered messages that make the next one heavier
    relieved: tuple[float, ...] = ()  # when they speak with the user: from then none is unanswered
    # Asked letters that lie ahead: time, cost, and whether they make the next one heavier.
    sent: tuple[tuple[float, float, bool], ...] = ()
    row: int = -1  # in `Minds`; below 0 there is nothing to remember


def events_of(situation: Situation, person: str) -> list[Event]:
    """Everything with a person up to now that they may remember, planned letters included."""
    heard = situation.last_reply(person)
    found = [Event(touch.at, strength_of(touch, heard)) for touch in situation.with_person(person)]
    found += map(talk_event, situation.talks_held(person))
    return in_order(event for event in found if event.strength > 0)


def in_order(events: Iterable[Event]) -> list[Event]:
    """By time; of one moment the talk comes first, which a letter can only follow."""
    return sorted(events, key=lambda e: (e.at, -e.first, e.strength))


def strength_of(touch: Touch, heard: datetime | None) -> float:
    """How much of a repetition a touch is (DESIGN §7); `heard` is their last word.

    Whatever they have answered since counts whole; what they only had in copy is a glance.
    """
    if touch.direction == "in":
        return FROM_THEM if is_word(touch) else 0.0
    if not touch.direct:
        return IN_COPY
    answered = touch.what not in SENT and heard is not None and heard > touch.at
    return ANSWERED if answered else strength_of_letter(touch.what)


def letter_event(move: Move, at: datetime) -> Event:
    """A letter that is planned for then."""
    return Event(at, strength_of_letter(letter_kind(move.play, move.occasion.kind)))


def talk_event(talk: Interview) -> Event:
    """A talk as it is remembered: a short one, up to 40 minutes, less well."""
    short = talk.end - talk.start <= timedelta(minutes=SHORT_MINUTES)
    return Event(talk.end, MEETING, SHORT if short else LONG)


def chances(situation: Situation, pursuit: Pursuit) -> Floats | None:
    """When this pursuit is decided, as shares of the coming days; None where it is already.

    Day 0 is today where the people of the pursuit are. A pursuit on hold isn't decided before the
    hold has had its time.
    """
    if pursuit.stage in DECIDED:
        return None
    index = situation.index
    zone, country = place_of(situation, pursuit)
    today = situation.at.astimezone(zone_info(zone)).date()
    dated = [p for p in index.promises.get(pursuit.id, ()) if p.open and p.by is not None]
    promise = max(dated, key=lambda p: (p.by or today, p.said_at, p.id), default=None)
    talks = [i for i in index.interviews.get(pursuit.id, ()) if i.status == "confirmed"]
    if promise is not None and promise.by is not None:
        days = (promise.by - today).days
        shares = _after_promise(days, country, today)
    else:
        opened = pursuit.opened.astimezone(zone_info(zone)).date()
        if talks and not _known_start(pursuit, talks):
            first = min(talk.start for talk in talks).astimezone(zone_info(zone)).date()
            opened = first - timedelta(days=UNKNOWN_START)
        shares = by_length((today - opened).days)
    ahead = [i.end for i in talks if i.end > situation.at]
    if pursuit.stage == "on_hold":
        paused = standing(situation, pursuit).paused
        if paused is not None:
            ahead.append(hold_end(situation, paused, pursuit.resumes, paused.person))
    if ahead:
        last = max(ahead).astimezone(zone_info(zone)).date()
        shares = not_before(shares, min((last - today).days, GRID - 1))
    return shares


def _known_start(pursuit: Pursuit, talks: Sequence[Interview]) -> bool:
    """Whether something of the pursuit is known from before its first talk."""
    return pursuit.opened < min(talk.start for talk in talks)


def place_of(situation: Situation, pursuit: Pursuit) -> tuple[str, str]:
    """Zone and calendar of those who decide: the manager's, else of whoever is known there."""
    some = situation.index.members(pursuit.id, "hiring_manager")
    some = some or situation.index.members(pursuit.id, "recruiter", "interviewer", "coordinator")
    person = some[0] if some else ""
    return situation.zone(person), situation.country(person)


@lru_cache(maxsize=4096)
def _after_promise(days: int, country: str, today: date) -> Floats:
    """Shares by a promise; many pursuits have the same. Nobody may change them."""
    return after_promise(days, _working(country, today))


@lru_cache(maxsize=512)
def _working(country: str, today: date) -> NDArray[np.bool_]:
    return np.array([is_business_day(today + timedelta(days=n), country) for n in range(GRID)])


def mind_of(
    situation: Situation,
    person: str,
    decisions: dict[str, Floats | None],
    asked: Iterable[tuple[Move, datetime]] = (),
) -> Mind:
    """A person's mind; `decisions` are the chances of the circle's pursuits, `asked` the letters
    to them that lie ahead whatever else is planned.
    """
    index, now = situation.index, situation.at
    shares = NO_SHARES
    roles = []
    for pursuit, role in index.memberships.get(person, ()):
        roles.append(role)
        share = decisions.get(pursuit.id)
        if share is not None and role in WEIGHTS:
            shares = shares + WEIGHTS[role] * share
    known = index.people.get(person)
    manner = situation.policy.manner_for(known, roles)
    zone = situation.zone(person)
    evening = in_zone(now.astimezone(zone_info(zone)).date(), WORK_ENDS, zone)
    ahead = list(map(talk_event, situation.talks_ahead(person)))
    relieved = tuple(sorted(days_from(now, event.at) for event in ahead))
    sent = []
    for move, at in asked:
        if at <= now:  # it is among what has happened by now
            continue
        what = letter_kind(move.play, move.occasion.kind)
        ahead.append(letter_event(move, at))
        sent.append((days_from(now, at), move.cost, makes_heavier(what, unasked=False)))
    _, burdens = burdens_of(situation, person)
    past = events_of(situation, person) if shares is not NO_SHARES else []
    if not any(event.first for event in (*past, *ahead)):
        shares = NO_SHARES  # whom the user never meets remembers nothing (DESIGN §7)
    return Mind(
        person=person,
        shares=shares,
        manner=manner,
        first_hour=days_from(now, evening),
        past=tuple(past),
        ahead=tuple(in_order(ahead)),
        burdens=burdens,
        relieved=relieved,
        sent=tuple(sent),
    )


def days_from(now: datetime, at: datetime) -> float:
    """How many days of 24 hours lie between the two."""
    return (at.timestamp() - now.timestamp()) / DAY


def weight_of_messages(mind: Mind, planned: Sequence[tuple[float, float, bool]]) -> float:
    """Σ g of planned messages: cost times 1.7ⁿ, n the unanswered ones before it (DESIGN §7).

    `planned` are time, cost and whether it makes the next one heavier, in order of time.
    """
    total, count = 0.0, mind.burdens
    relieved, last = mind.relieved, 0.0
    for at, cost, heavier in planned:
        if relieved and any(last < when <= at for when in relieved):
            count = 0
        total += cost * UNANSWERED_FACTOR**count
        count += heavier
        last = at
    return total


class Minds:
    """The minds of many people in arrays, to be asked for expected presence all at once."""

    def __init__(self, minds: Sequence[Mind], now: datetime) -> None:
        self.now = now
        alive = [mind for mind in minds if mind.shares is not NO_SHARES]
        for row, mind in enumerate(alive):
            mind.row = row
        shares = np.array([mind.shares for mind in alive]).reshape(len(alive), GRID)
        evening = np.array([mind.first_hour for mind in alive]).reshape(len(alive), 1)
        shares, days = _in_weeks(shares)
        # Days on which nothing is decided come last and are left out.
        order = np.argsort(shares == 0.0, axis=1, kind="stable")
        self.shares: Floats = np.take_along_axis(shares, order, axis=1)
        self.when = np.maximum(evening + np.take_along_axis(days, order, axis=1), 0.0)
        self.used = np.count_nonzero(shares, axis=1)
        self.difficulty = difficulties([(*mind.past, *mind.ahead) for mind in alive])
        self.ahead = as_rows([mind.ahead for mind in alive], now)
        self.busy: NDArray[np.bool_] = np.any(np.isfinite(self.ahead.at), axis=1)
        self.before = _as_of_now(as_rows([mind.past for mind in alive], now), self.difficulty)
        # What they remember on each day with nothing ahead.
        self.curve = retrievability(self.before.elapsed + self.when, self.before.stability)

    def expected(self, rows: NDArray[np.intp], at: Floats, strength: Floats) -> Floats:
        """Σ over days of shares · presence, for each row of planned touches.

        `rows` names the mind of each, `at` (days from now) and `strength` are rows × touches.
        """
        sums = np.zeros(len(rows))
        busy = self.busy[rows]
        if busy.any():
            sums[busy] = self._beside_others(rows[busy], at[busy], strength[busy])
        free = np.flatnonzero(~busy)
        rows, at, strength = rows[free], at[free], strength[free]
        before = Memory(self.before.stability[rows], self.before.elapsed[rows])
        memory = remember(at, strength, np.zeros_like(at), self.difficulty[rows], before)
        # What fits into the processor's cache goes twice as fast.
        piece = CHUNK // max(1, self.shares.shape[1])
        for start in range(0, len(free), piece):
            some = slice(start, start + piece)
            after = Memory(memory.stability[some], memory.elapsed[some])
            sums[free[some]] = self._alone(rows[some], at[some], after)
        return sums

    def _alone(self, rows: NDArray[np.intp], at: Floats, memory: Memory) -> Floats:
        """The same for minds to which nothing else happens: until the first touch nothing differs
        from `curve`. `memory` is what each touch leaves.
        """
        used = slice(self.used[rows].max(initial=0))
        when, shares, left = (each[rows, used] for each in (self.when, self.shares, self.curve))
        for n in range(at.shape[1]):
            since, stable = at[:, n, None], memory.stability[:, n, None]
            elapsed = memory.elapsed[:, n, None] - since + when
            last = at[:, n, None] <= when
            if n + 1 < at.shape[1]:
                last &= when < at[:, n + 1, None]
            retrievability_of_met(elapsed, stable, where=last, out=left)
        sums: Floats = np.einsum("ij,ij->i", left, shares)
        return sums

    def _beside_others(self, rows: NDArray[np.intp], at: Floats, strength: Floats) -> Floats:
        """The same for minds to which something happens anyhow."""
        ahead = Rows(*(some[rows] for some in self.ahead))
        first = np.concatenate((np.zeros_like(at), ahead.first), axis=1)
        at = np.concatenate((at, ahead.at), axis=1)
        strength = np.concatenate((strength, ahead.strength), axis=1)
        order = np.argsort(at, axis=1, kind="stable")
        at = np.take_along_axis(at, order, axis=1)
        strength = np.take_along_axis(strength, order, axis=1)
        first = np.take_along_axis(first, order, axis=1)
        before = Memory(self.before.stability[rows], self.before.elapsed[rows])
        memory = remember(at, strength, first, self.difficulty[rows], before)
        left = presence(at, memory, self.when[rows], before)
        sums: Floats = np.einsum("ij,ij->i", left, self.shares[rows])
        return sums


CHUNK = 12288  # days of minds
# Nothing is planned so far ahead, so that presence only fades there.
_DAILY = 49


def _in_weeks(shares: Floats) -> tuple[Floats, Floats]:
    """Shares and their days with the far days in weeks, each at the middle of what is in it.

    A week's presence is nearly straight there: the difference is below a millionth, and the work a
    third.
    """
    near, far = shares[:, :_DAILY], shares[:, _DAILY:]
    weeks = np.arange(0, GRID - _DAILY, 7)
    sums = np.add.reduceat(far, weeks, axis=1)
    days = np.arange(_DAILY, GRID)
    means = np.add.reduceat(far * days, weeks, axis=1)
    middle = np.where(sums > 0, means / np.where(sums > 0, sums, 1.0), days[weeks])
    all_days = np.broadcast_to(np.arange(_DAILY, dtype=float), near.shape)
    return np.concatenate((near, sums), axis=1), np.concatenate((all_days, middle), axis=1)


class Rows(NamedTuple):
    """Events as arrays, people × events, padded with an infinite time: days, f, first stability."""

    at: Floats
    strength: Floats
    first: Floats


def as_rows(people: Sequence[Sequence[Event]], origin: datetime) -> Rows:
    """The events of each person, in order, counted in days from that moment."""
    shape = len(people), max(map(len, people), default=0)
    found = Rows(np.full(shape, np.inf), np.zeros(shape), np.zeros(shape))
    for row, events in enumerate(people):
        for n, event in enumerate(events):
            found.at[row, n] = days_from(origin, event.at)
            found.strength[row, n], found.first[row, n] = event.strength, event.first
    return found


def difficulties(people: Sequence[Sequence[Event]]) -> Floats:
    """D of each person, people × 1: that of their first talk."""
    first = [next((e.first for e in events if e.first), LONG) for events in people]
    hard = [SHORT_DIFFICULTY if each == SHORT else LONG_DIFFICULTY for each in first]
    return np.array(hard).reshape(len(people), 1)


def _as_of_now(rows: Rows, difficulty: Floats) -> Memory:
    """What is left of the past at day 0, as one event of then."""
    at, strength, first = rows
    people = at.shape[0]
    if not at.shape[1]:
        return Memory(np.zeros((people, 1)), np.zeros((people, 1)))
    # The past is counted from its own first event: `remember` starts at 0.
    start = np.where(np.isfinite(at[:, :1]), at[:, :1], 0.0)
    memory = remember(at - start, strength, first, difficulty)
    stable, elapsed = memory.stability[:, -1:], memory.elapsed[:, -1:]
    last = np.where(np.isfinite(at), at, -np.inf).max(axis=1, keepdims=True)
    passed = np.where(np.isfinite(last), -last, 0.0)
    return Memory(stable, elapsed + passed)
