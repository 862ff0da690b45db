"""What a plan is worth, written down once more from DESIGN §7: one person, one day at a time.

The planner works with arrays of many people; this says the same in plain numbers, so that the two
can be held against each other. It takes from the planner only when a decision falls
(`minds.chances`) and what the policy's numbers are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import exp

from afterword.core.planning.minds import chances
from afterword.core.planning.moves import Move, letter_kind
from afterword.core.planning.situation import Situation
from afterword.core.worktime import in_zone, zone_info
from afterword.core.world import Touch

# FSRS-6: its defaults and DESIGN's first stabilities.
W8, W9, W10, W20 = 1.8722, 0.1666, 0.796, 0.1542
FACTOR = 0.9 ** (-1 / W20) - 1
SHORT_TALK = timedelta(minutes=40)
SHORT, LONG = (2.3065, 2.118), (8.2956, 1.0)  # stability and difficulty
TALK = THEIR_WORD = 1.87
WHOLE = {"thank_you": 1.0, "materials": 1.0}
SLIGHT = {"invitation": 0.6, "like": 0.2, "comment": 0.2}
LETTER, ANSWERED = 0.6, 1.0
COSTS = {"enquiry": 0.6, "closing": 0.3, "invitation": 0.2, "thank_you": 0.2, "materials": 0.2}
SILENCE = 1.7
WEIGHTS = {"hiring_manager": 1.0, "interviewer": 0.5, "recruiter": 0.3}
END_OF_WORK = time(17, 30)

Planned = tuple[Move, datetime]


@dataclass(frozen=True, slots=True)
class Event:
    """What somebody remembers; of a talk also the stability that it would start with."""

    at: float  # days from now
    strength: float
    first: float = 0.0


class Worth:
    """The worth of plans in one situation, above what is done anyway.

    `asked` are the letters with their moments that are sent whatever else is.
    """

    def __init__(self, situation: Situation, asked: Sequence[Planned]) -> None:
        self.situation = situation
        self.asked = asked
        self._decided = {p.id: chances(situation, p) for p in situation.index.world.pursuits}
        self._people: dict[str, _Person] = {}
        self._parts: dict[tuple[str, frozenset[tuple[str, datetime]]], float] = {}

    def of(self, plan: Iterable[Planned]) -> float:
        """The whole plan: a sum over people."""
        by: dict[str, list[Planned]] = {}
        for move, at in plan:
            by.setdefault(move.person, []).append((move, at))
        return sum(self.of_person(person, some) for person, some in by.items())

    def of_person(self, person: str, some: Sequence[Planned]) -> float:
        """One person's part, whose moves these are."""
        key = person, frozenset((move.id, at) for move, at in some)
        if key not in self._parts:
            if person not in self._people:
                self._people[person] = self._person(person)
            self._parts[key] = self._people[person].worth(some)
        return self._parts[key]

    def _person(self, person: str) -> _Person:
        days: dict[int, float] = {}
        for pursuit in self.situation.index.world.pursuits:
            chance = self._decided[pursuit.id]
            weight = sum(WEIGHTS.get(m.role, 0.0) for m in pursuit.members if m.person == person)
            if chance is not None and weight:
                for day, share in enumerate(chance.tolist()):
                    days[day] = days.get(day, 0.0) + weight * share
        asked = [(move, at) for move, at in self.asked if move.person == person]
        return _Person(self.situation, person, days, asked)


class _Person:
    """What one person remembers and bears; `days` say how much their mind matters on each."""

    def __init__(
        self,
        situation: Situation,
        person: str,
        days: Mapping[int, float],
        asked: Sequence[Planned],
    ) -> None:
        index, world = situation.index, situation.index.world
        self.now, self.asked = situation.at, asked
        zone = situation.zone(person)
        evening = in_zone(self.now.astimezone(zone_info(zone)).date(), END_OF_WORK, zone)
        first = _days(self.now, evening)
        self.decisions = [(max(0.0, first + day), share) for day, share in sorted(days.items())]
        roles = [m.role for p in world.pursuits for m in p.members if m.person == person]
        manner = situation.policy.manner_for(index.people.get(person), roles)
        self.price = manner.price
        self.own = dict.fromkeys(("network", "introduction"), manner.other)
        self.own["check_in"] = manner.check_in
        met = [i for i in world.interviews if i.status == "confirmed" and person in i.interviewers]
        talks = sorted((i.end, i.end - i.start <= SHORT_TALK) for i in met)
        self.talks = [
            Event(_days(self.now, end), TALK, (SHORT if short else LONG)[0]) for end, short in talks
        ]
        self.difficulty = (SHORT if talks and talks[0][1] else LONG)[1]
        touches = [t for t in world.touches if t.person == person and t.at <= self.now]
        heard = [t.at for t in touches if _is_word(t)]
        heard += [end for end, _ in talks if end <= self.now]
        self.heard = max(heard, default=None)
        self.past = [Event(_days(self.now, t.at), f) for t in touches if (f := self._strength(t))]
        self.unanswered = self._count(touches)
        self.nothing = self._presence(()), self._weight(())

    def worth(self, some: Sequence[Planned]) -> float:
        """Presence gained, less the price of what is added to their load, plus own worths."""
        presence, weight = self._presence(some), self._weight(some)
        own = sum(self.own.get(move.play, 0.0) for move, _ in some)
        return presence - self.nothing[0] - self.price * (weight - self.nothing[1]) + own

    def _strength(self, touch: Touch) -> float:
        if touch.direction == "in":
            return THEIR_WORD if _is_word(touch) else 0.0
        known = WHOLE.get(touch.what) or SLIGHT.get(touch.what)
        answered = self.heard is not None and self.heard > touch.at
        return known or (ANSWERED if answered else LETTER)

    def _count(self, touches: Sequence[Touch]) -> int:
        """Unasked messages since their last word, as each makes the next one weigh more."""
        count = 0
        for touch in touches:
            if self.heard is not None and touch.at < self.heard:
                continue
            if touch.what == "accepted":
                count = max(0, count - 1)
            else:
                count += touch.what == "invitation" or (touch.unasked and touch.what != "like")
        return count

    def _presence(self, some: Sequence[Planned]) -> float:
        """Σ chance · weight · R over the days on which they may decide."""
        events = [*self.past, *self.talks]
        # Of one moment: what was asked for is done now; later the planner puts it last.
        done = [(move, at) for move, at in self.asked if at <= self.now]
        ahead = [(move, at) for move, at in self.asked if at > self.now]
        for move, at in (*done, *some, *ahead):
            kind = letter_kind(move.play, move.occasion.kind)
            strength = WHOLE.get(kind) or SLIGHT.get(kind) or LETTER
            events.append(Event(_days(self.now, at), strength))
        events.sort(key=lambda e: e.at)
        total, stability, elapsed, since, place = 0.0, 0.0, 0.0, 0.0, 0
        for day, share in self.decisions:
            while place < len(events) and events[place].at <= day:
                event = events[place]
                left = _left(stability, elapsed + event.at - since)
                stability, elapsed = self._after(event, stability, left)
                since = event.at
                place += 1
            total += share * _left(stability, elapsed + day - since)
        return total

    def _after(self, event: Event, stability: float, left: float) -> tuple[float, float]:
        """Stability and elapsed time right after an event; nothing before the first talk."""
        if not stability:
            return event.first, 0.0
        f = event.strength
        grown = stability * (
            1 + f * exp(W8) * (11 - self.difficulty) * stability**-W9 * (exp(W10 * (1 - left)) - 1)
        )
        grown = max(grown, event.first)
        refreshed = left + min(1.0, f) * (1 - left)
        return grown, grown / FACTOR * (refreshed ** (-1 / W20) - 1)

    def _weight(self, some: Sequence[Planned]) -> float:
        """Σ g of what is planned, in order of time; a talk answers all that went before it."""
        sent = []
        for move, at in (*some, *self.asked):
            kind = letter_kind(move.play, move.occasion.kind)
            cost = COSTS.get(kind, 0.5) if move.unasked else move.cost
            sent.append((_days(self.now, at), cost, move.unasked))
        total, count = 0.0, self.unanswered
        talks = [talk.at for talk in self.talks if talk.at > 0]
        last = 0.0
        for at, cost, unasked in sorted(sent):
            if any(last < talk <= at for talk in talks):
                count = 0
            total += cost * SILENCE**count
            count += unasked
            last = at
        return total


def _left(stability: float, elapsed: float) -> float:
    return (1 + FACTOR * elapsed / stability) ** -W20 if stability else 0.0


def _is_word(touch: Touch) -> bool:
    return touch.direction == "in" and touch.what != "accepted"


def _days(now: datetime, at: datetime) -> float:
    return (at.timestamp() - now.timestamp()) / 86400
