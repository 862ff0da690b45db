"""What plays and guardrails look at: the world at one time, chosen moves taken as done."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from afterword.core.planning.index import SILENT_TOUCHES, VISIBLE_ACTS, Index
from afterword.core.planning.moves import Move, letter_kind
from afterword.core.planning.policy import WEIGHTS, Policy
from afterword.core.worktime import in_zone, is_zone, start_after, zone_info
from afterword.core.world import Channel, Interview, Owner, Pursuit, Touch, World

# What passes no words, in either direction, by `Touch.what`.
NO_MESSAGES = SILENT_TOUCHES | VISIBLE_ACTS | {"invitation"}


class Planned:
    """Moves that a plan has chosen, as the touches that they will have been."""

    __slots__ = ("count", "in_pursuit", "to_company", "unasked", "with_person")

    def __init__(self) -> None:
        self.count = 0  # of moves: while it stays, all that is planned does
        self.with_person: dict[str, list[Touch]] = {}
        self.to_company: dict[str, list[Touch]] = {}
        self.in_pursuit: dict[str, list[Touch]] = {}
        self.unasked: list[Touch] = []


@dataclass(slots=True)
class Past:
    """What has been between the user and a person, summed up until something new comes in between
    them.
    """

    touches: tuple[Touch, ...]
    met: tuple[datetime, ...]  # when talks ended
    heard: datetime | None  # when they last said something, in writing or face to face
    unasked: tuple[datetime, ...]  # when something that counts for the pace went to them
    unanswered: tuple[datetime, ...]  # when unasked messages went to them since they were heard
    burdens: tuple[Sequence[tuple[datetime, float]], int] | None = (
        None  # kept by welcome.burdens_of
    )


class Situation:
    """The world as of `at`, a little of which may be planned only.

    `horizon` is how far ahead plays look for occasions: `at` for today's plan. With `since` before
    `at`, guardrails also name what held a move until a moment between the two.
    """

    __slots__ = ("_pasts", "_turn", "at", "horizon", "index", "planned", "policy", "since")

    def __init__(
        self,
        index: Index,
        policy: Policy,
        at: datetime,
        horizon: datetime | None = None,
        planned: Planned | None = None,
        since: datetime | None = None,
    ) -> None:
        self.index = index
        self.policy = policy
        self.at = at
        self.horizon = horizon or at
        self.planned = planned or Planned()
        self.since = since or at
        self._turn = -1
        # By person, with how much was planned then: half a dozen rules ask one after the other.
        self._pasts: dict[str, tuple[int, Past]] = {}

    def then(self, at: datetime) -> Situation:
        """The same world at another time, with nothing planned."""
        return Situation(self.index, self.policy, at)

    def moved_to(self, at: datetime) -> Situation:
        """The same world and plan at another time."""
        return Situation(self.index, self.policy, at, planned=self.planned)

    def looking_back(self, days: int) -> Situation:
        """The same, where guardrails also tell what ended in the last days."""
        since = self.at - timedelta(days=days)
        return Situation(self.index, self.policy, self.at, planned=self.planned, since=since)

    def is_past(self, until: datetime) -> bool:
        """Whether a hold that ends then has ended."""
        return until <= self.since

    def plan(self, move: Move) -> None:
        """Take the move as done at this time."""
        touch = as_touch(move, self.at)
        self.planned.count += 1
        self.planned.with_person.setdefault(move.person, []).append(touch)
        for company in {move.company, self.company(move.person)}:
            self.planned.to_company.setdefault(company, []).append(touch)
        for pursuit in self.index.pursuits_of(touch):
            self.planned.in_pursuit.setdefault(pursuit, []).append(touch)
        if touch.unasked:
            self.planned.unasked.append(touch)

    def with_person(self, person: str) -> list[Touch]:
        """Touches with a person up to now, the planned ones last."""
        return self._until_now(
            self.index.touches.get(person, ()), self.planned.with_person.get(person, ())
        )

    def wrote_since(self, person: str, since: datetime) -> bool:
        """Whether the user reached out to a person after that."""
        return any(t.direction == "out" and t.at > since for t in self.with_person(person))

    def to_company(self, company: str) -> list[Touch]:
        """Outbound touches to people of a company up to now, the planned ones last."""
        return self._until_now(
            self.index.touches_at.get(company, ()), self.planned.to_company.get(company, ())
        )

    def in_pursuit(self, pursuit: str) -> list[Touch]:
        """Touches with the people of a pursuit up to now, the planned ones last."""
        return self._until_now(
            self.index.touches_in.get(pursuit, ()), self.planned.in_pursuit.get(pursuit, ())
        )

    def _until_now(self, seen: Sequence[Touch], planned: Sequence[Touch]) -> list[Touch]:
        if not planned and (not seen or seen[-1].at <= self.at):
            return list(seen)
        return [t for some in (seen, planned) for t in some if t.at <= self.at]

    @property
    def turn(self) -> int:
        """How much of what is known has happened by now: of one turn all is seen alike."""
        if self._turn < 0:
            self._turn = bisect_right(self.index.turns, self.at.timestamp())
        return self._turn

    def planned_by_now(self, planned: Sequence[Touch]) -> tuple[Hashable, ...]:
        """What tells apart the plans that have made these touches by now, as far as they have."""
        if not planned:
            return ()
        return tuple((t.id, t.at, t.at.tzinfo) for t in planned if t.at <= self.at)

    def past(self, person: str) -> Past:
        """What has been with a person up to now; worked out once for all moments of a turn."""
        kept = self._pasts.get(person)
        if kept is not None and kept[0] == self.planned.count:
            return kept[1]
        planned = self.planned.with_person.get(person)
        key = (person, self.turn, self.planned_by_now(planned) if planned else ())
        found = self.index.pasts.get(key)
        if found is None:
            found = self.index.pasts[key] = self._past(person)
        self._pasts[person] = self.planned.count, found
        return found

    def _past(self, person: str) -> Past:
        touches, met = tuple(self.with_person(person)), tuple(self.met(person))
        heard = max((*(t.at for t in touches if is_word(t)), *met), default=None)
        unasked = [t for t in touches if is_unasked(t)]
        sent = tuple(sorted(t.at for t in unasked))
        unheard = (t for t in unasked if is_message(t) and (heard is None or t.at > heard))
        return Past(touches, met, heard, sent, tuple(t.at for t in unheard))

    def last_reply(self, person: str) -> datetime | None:
        """When they last said something, in writing or face to face."""
        return self.past(person).heard

    def unanswered(self, person: str) -> tuple[datetime, ...]:
        """When unasked messages went to them since they last said something; an invitation is
        none.
        """
        return self.past(person).unanswered

    def unasked_to(self, company: str) -> tuple[datetime, ...]:
        """When something that counts for the pace went to a company, in order of time."""
        key = (company, self.turn)
        found = self.index.unasked_to.get(key)
        if found is None:
            seen = self._until_now(self.index.touches_at.get(company, ()), ())
            found = tuple(sorted(t.at for t in seen if is_unasked(t)))
            self.index.unasked_to[key] = found
        planned = self.planned.to_company.get(company)
        if not planned:
            return found
        return tuple(
            sorted([*found, *(t.at for t in planned if t.at <= self.at and is_unasked(t))])
        )

    def sent_today(self) -> int:
        """How many unasked messages the user has sent today, by the clock where they are; planned
        ones are not counted.
        """
        sent = self.index.common.sent_between(self.midnight(), self.at)
        return sum(map(is_unasked, sent))

    def midnight(self) -> datetime:
        """When the user's day began."""
        return in_zone(
            self.at.astimezone(zone_info(self._own.zone)).date(), time(0), self._own.zone
        )

    def met(self, person: str) -> list[datetime]:
        """When talks with this person ended."""
        return [talk.end for talk in self.talks_held(person)]

    def talks_held(self, person: str) -> list[Interview]:
        """Confirmed talks with this person that have ended."""
        return [talk for talk in self._confirmed(person) if talk.end <= self.at]

    def talks_ahead(self, person: str) -> list[Interview]:
        """Confirmed talks with this person that have not ended."""
        return [talk for talk in self._confirmed(person) if talk.end > self.at]

    def _confirmed(self, person: str) -> Iterator[Interview]:
        talks = self.index.interviews_with.get(person, ())
        return (talk for talk in talks if talk.status == "confirmed")

    def company(self, person: str) -> str:
        """Company.id of a person, or ""."""
        known = self.index.people.get(person)
        return known.company if known else ""

    def name(self, person: str) -> str:
        """What a person is called, or ""; somebody's acquaintance too."""
        known = self.index.people.get(person)
        if known is None:  # asked for very often, and seldom somebody of a list
            known = self.index.world.strangers.get(person)
        return known.name if known else ""

    def zone(self, person: str) -> str:
        """The person's IANA zone; the owner's where none is known."""
        zones = self.index.zones
        if person not in zones:
            zones[person] = zone_of(self.index.world, person)
        return zones[person]

    def country(self, person: str) -> str:
        """The person's country or region, whose calendar counts; the owner's failing that."""
        calendars = self.index.calendars
        if person not in calendars:
            calendars[person] = calendar_of(self.index.world, person)
        return calendars[person]

    @property
    def _own(self) -> Owner:
        return self.index.world.owner

    def weight(self, person: str, pursuit: str) -> float:
        """How much this person's mind matters for the decision (DESIGN §7)."""
        return WEIGHTS.get(self.index.roles.get(pursuit, {}).get(person, ""), 0.2)

    def day(self, person: str, at: datetime) -> date:
        """The calendar day at that moment where the person is."""
        return at.astimezone(zone_info(self.zone(person))).date()

    def business_days_after(self, person: str, day: date | datetime, n: int) -> datetime:
        """When work starts, for this person, on the n-th business day after."""
        if isinstance(day, datetime):
            day = self.day(person, day)
        return start_after(day, n, self.country(person), self.zone(person))

    def end_of_day(self, person: str, day: date) -> datetime:
        """The last minute of a day where the person is."""
        return in_zone(day, time(23, 59), self.zone(person))

    def midnight_after(self, person: str, at: datetime) -> datetime:
        """When the next day starts where the person is."""
        return in_zone(self.day(person, at) + timedelta(days=1), time(0), self.zone(person))

    def channel(self, person: str) -> tuple[Channel, tuple[str, ...]]:
        """How to write to a person, and what is missing for it.

        Mail where there is an address; LinkedIn where they have written there; an address is never
        guessed.
        """
        known = self.index.people.get(person)
        if known is not None and known.emails:
            return "email", ()
        if any(t.channel == "linkedin" and is_word(t) for t in self.with_person(person)):
            return "linkedin", ()
        return "email", ("address",)

    def pursuit(self, pursuit: str) -> Pursuit | None:
        """The pursuit of that id."""
        return self.index.pursuits.get(pursuit)


def zone_of(world: World, person: str) -> str:
    """A person's IANA zone; the owner's where none is known."""
    known = world.people.get(person)
    return known.place.zone if known and is_zone(known.place.zone) else world.owner.zone


def calendar_of(world: World, person: str) -> str:
    """Whose calendar counts where a person is, as `core.worktime` takes it; the owner's failing
    that.
    """
    known = world.people.get(person)
    return known.place.calendar if known and known.place.country else world.owner.country


def is_word(touch: Touch) -> bool:
    """Whether the other side said something: an accepted invitation is no reply."""
    return touch.direction == "in" and touch.what not in SILENT_TOUCHES


def is_message(touch: Touch) -> bool:
    """Whether words passed, in either direction: no invitation, no like, no acceptance."""
    return touch.what not in NO_MESSAGES


def is_unasked(touch: Touch) -> bool:
    """Whether it counts for the pace (DESIGN §6): unasked messages and invitations, no likes."""
    if touch.direction != "out" or touch.what in VISIBLE_ACTS:
        return False
    return touch.unasked or touch.what == "invitation"


def as_touch(move: Move, at: datetime) -> Touch:
    """What a move will have been, once it is made then."""
    return Touch(
        id=move.id,
        at=at,
        person=move.person,
        direction="out",
        channel=move.channel,
        what=letter_kind(move.play, move.occasion.kind),
        company=move.company,
        pursuit=move.pursuit,
        unasked=move.unasked,
    )
