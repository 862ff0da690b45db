"""Paces: which moves of a plan bear each other, and on which days.

The guardrails judge one move in a world; a search over thousands of plans can't ask them each time.
Here stands what they say of planned moves among themselves, in numbers: a move's options are
moments at which the guardrails let it pass by itself, and `fits` tells whether a set of them may go
together. The planner holds every plan against the guardrails themselves before it is believed, and
tests hold the two against each other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from afterword.core.connectors import CONNECTORS_OF_A_COMPANY
from afterword.core.guardrails import ends_last, verdicts
from afterword.core.guardrails.company_pace import IN_A_WEEK, PARALLEL_BUSINESS_DAYS, WEEK
from afterword.core.guardrails.open_question import WAIT_BUSINESS_DAYS
from afterword.core.guardrails.person_pace import BETWEEN_BUSINESS_DAYS, IN_A_MONTH, MONTH
from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict, letter_kind
from afterword.core.planning.presence import Floats
from afterword.core.planning.situation import NO_MESSAGES, Situation
from afterword.core.planning.standing import standing
from afterword.core.planning.welcome import (
    HALF_LIFE_DAYS,
    NEGLIGIBLE,
    UNANSWERED_FACTOR,
    budget_of,
    burdens_of,
    cost_of,
    makes_heavier,
)
from afterword.core.worktime import (
    first_working_moment,
    in_zone,
    next_business_day,
    start_after,
    work_ends,
    zone_info,
)

WEEK_SECONDS, MONTH_SECONDS = WEEK.total_seconds(), MONTH.total_seconds()
DAY_SECONDS = 86400.0
_NEVER = datetime.max.replace(tzinfo=UTC)
# When planned mail is read: mornings are best (evidence.md §11, send hours 09 to 11).
MORNING = time(10, 0)


@dataclass(frozen=True, slots=True)
class Option:
    """A moment at which a move may be made, as far as the past alone decides."""

    at: datetime
    seconds: float


@dataclass(frozen=True, slots=True)
class Step:
    """A move as the paces see it."""

    move: Move
    kind: str  # of its letter
    companies: tuple[str, ...]
    pursuits: tuple[str, ...]
    message: bool
    heavier: bool
    options: tuple[Option, ...]
    latest: float  # without a hold; infinite where it doesn't run out


Picked = tuple[int, int]  # a step and its option
Bools = NDArray[np.bool_]


def step_of(
    situation: Situation,
    move: Move,
    rules: Iterable[Rule],
    held: list[Verdict] | None = None,
) -> Step:
    """A move with its options until the horizon; none where it can't go at all.

    `held` is what the rules say of it now, where that is known already.
    """
    kind = letter_kind(move.play, move.occasion.kind)
    return Step(
        move=move,
        kind=kind,
        companies=tuple(sorted({move.company, situation.company(move.person)})),
        pursuits=tuple(situation.index.pursuits_of(move)),
        message=kind not in NO_MESSAGES,
        heavier=makes_heavier(kind, unasked=True),
        options=_options(situation, move, tuple(rules), held),
        latest=move.latest.timestamp() if move.latest is not None else float("inf"),
    )


def _options(
    situation: Situation, move: Move, rules: tuple[Rule, ...], known: list[Verdict] | None
) -> tuple[Option, ...]:
    """Mornings of the recipient's business days on which nothing holds the move; now too.

    The guardrails are asked again only where something may change their answer: when a hold ends,
    and after what lies ahead in the pursuit.
    """
    last = move.details.get("latest_if_held") or move.latest or situation.horizon
    last = min(last, situation.horizon)
    changes = sorted(_changes(situation, move))
    at: datetime | None = max(situation.at, move.earliest)
    zone = zone_info(situation.zone(move.person))
    asked_until: datetime | None = None  # no need to ask the guardrails before this
    morning = False
    found: list[Option] = []
    while at is not None and at <= last:
        if asked_until is None or at >= asked_until:
            held = known if known is not None and at == situation.at else None
            if held is None:
                held = verdicts(move, situation.moved_to(at), rules)
            if held:
                # What lies ahead may end what holds for longer, or for good.
                change = next((change for change in changes if change > at), None)
                ends = [end for end in (ends_last(held).until, change) if end is not None]
                at = max(min(ends), at + timedelta(seconds=1)) if ends else None
                asked_until, morning = None, False
                continue
            asked_until = next((c for c in changes if c > at), last + timedelta(days=1))
        if not morning and not changes:
            # Nothing lies ahead that could hold it again: every morning from here on will do.
            return (*found, *_from_here(situation, move, at, last))
        following = _morning_after(situation, move, at)
        then = at if morning else _hour(situation, move, at, following, last)
        if then is not None:
            found.append(Option(then.astimezone(zone), then.timestamp()))
        at, morning = following, True
    return tuple(found)


def _from_here(
    situation: Situation, move: Move, at: datetime, last: datetime
) -> tuple[Option, ...]:
    """This moment, if people work then or no better one comes, and every morning until the last."""
    zone = situation.zone(move.person)
    local = at.astimezone(zone_info(zone))
    days, seconds = _mornings(local.date(), situation.horizon, situation.country(move.person), zone)
    first = bisect_right(seconds, at.timestamp())
    following = days[first].at if first < len(days) else _NEVER
    coming = days[first : bisect_right(seconds, last.timestamp())]
    then = _hour(situation, move, at, following, last)
    if then is None:
        return coming
    return (Option(then.astimezone(local.tzinfo), then.timestamp()), *coming)


@lru_cache(maxsize=2048)
def _mornings(
    start: date, end: datetime, country: str, zone: str
) -> tuple[tuple[Option, ...], tuple[float, ...]]:
    """Ten o'clock of every business day from the start to the end, and in seconds."""
    found = []
    at = _morning(start, country, zone)
    while at <= end:
        found.append(Option(at, at.timestamp()))
        at = _morning(at.date() + timedelta(days=1), country, zone)
    return tuple(found), tuple(option.seconds for option in found)


def _hour(
    situation: Situation, move: Move, at: datetime, following: datetime, last: datetime
) -> datetime | None:
    """That very moment, if people work then; None, if a morning comes before the move runs out.

    What the user does by hand may have any hour. Mail that no morning is left for leaves when they
    begin to work, or at once where that is too late.
    """
    if move.channel == "linkedin" or _is_timely(situation, move, at):
        return at
    ends = [end for end in (move.latest, last) if end is not None and at <= end < following]
    if not ends:
        return None
    zone, country = situation.zone(move.person), situation.country(move.person)
    opens = first_working_moment(at, country, zone)
    return opens if opens <= min(ends) else at


def _changes(situation: Situation, move: Move) -> Iterator[datetime]:
    """Moments ahead at which the guardrails may say something else without any new plan."""
    index, at = situation.index, situation.at
    pursuits = {move.pursuit} | {p.id for p, _ in index.memberships.get(move.person, ())}
    for pursuit in pursuits:
        for talk in index.interviews.get(pursuit, ()):
            if talk.end > at:
                yield talk.end
        for touch in situation.planned.in_pursuit.get(pursuit, ()):
            if touch.at > at:
                yield touch.at
    for touch in situation.planned.with_person.get(move.person, ()):
        if touch.at > at:
            yield touch.at
    yield from _quiet_days(situation)


def _quiet_days(situation: Situation) -> Iterator[datetime]:
    """When the user's quiet days begin."""
    policy, zone = situation.policy, situation.index.world.owner.zone
    if not policy.quiet_weekdays and not policy.quiet_days:
        return
    today = situation.at.astimezone(zone_info(zone)).date()
    for n in range((situation.horizon - situation.at).days + 2):
        day = today + timedelta(days=n)
        if policy.is_quiet(day):
            yield in_zone(day, time(0), zone)


def _is_timely(situation: Situation, move: Move, at: datetime) -> bool:
    """Whether people there work at that hour: mail leaves then and is read then."""
    zone, country = situation.zone(move.person), situation.country(move.person)
    local = at.astimezone(zone_info(zone))
    day = local.date()
    return local.time() <= work_ends(day, country) and next_business_day(day, country) == day


def _morning_after(situation: Situation, move: Move, at: datetime) -> datetime:
    zone, country = situation.zone(move.person), situation.country(move.person)
    day = at.astimezone(zone_info(zone)).date()
    this = _morning(day, country, zone)
    return this if this > at else _morning(day + timedelta(days=1), country, zone)


@lru_cache(maxsize=8192)
def _morning(day: date, country: str, zone: str) -> datetime:
    """Ten o'clock of that day, or of the first business day after it."""
    return in_zone(next_business_day(day, country), MORNING, zone)


@lru_cache(maxsize=32768)
def _free_after(seconds: float, days: int, country: str, zone: str) -> float:
    """When so many business days have passed since that moment; many moves share a morning."""
    day = datetime.fromtimestamp(seconds, zone_info(zone)).date()
    return start_after(day, days, country, zone).timestamp()


class Paces:
    """What the moves of one circle may do together."""

    def __init__(self, situation: Situation, steps: list[Step]) -> None:
        self.situation = situation
        self.steps = steps
        self._together: dict[Picked, Bools | None] = {}
        self._holding: dict[Picked, tuple[Bools, Bools]] = {}
        self._times: dict[int, Floats] = {}
        self._reaches: dict[int, int] = {}
        self._frees: dict[tuple[int, str, int], Floats] = {}
        self.people = {step.move.person for step in steps}

    # What is known of the past is looked up when a rule first asks for it: of one move none does.
    @cached_property
    def sent_to(self) -> Mapping[str, tuple[float, ...]]:
        """When something unasked went to each person in the last month."""
        since = self.situation.at.timestamp() - MONTH_SECONDS
        return {
            person: tuple(
                at
                for at in map(datetime.timestamp, self.situation.past(person).unasked)
                if at > since
            )
            for person in self.people
        }

    @cached_property
    def sent_at(self) -> Mapping[str, tuple[float, ...]]:
        """When something unasked went to each company in the last week."""
        since = self.situation.at.timestamp() - WEEK_SECONDS
        return {
            company: tuple(
                at
                for at in map(datetime.timestamp, self.situation.unasked_to(company))
                if at > since
            )
            for company in {company for step in self.steps for company in step.companies}
        }

    @cached_property
    def unanswered(self) -> Mapping[str, int]:
        """How many unasked messages each person has left unanswered."""
        return {person: len(self.situation.unanswered(person)) for person in self.people}

    @cached_property
    def relieved(self) -> Mapping[str, tuple[float, ...]]:
        """When each person speaks with the user next."""
        return {
            person: tuple(talk.end.timestamp() for talk in self.situation.talks_ahead(person))
            for person in self.people
        }

    @cached_property
    def budget(self) -> Mapping[str, float]:
        """How much contact each person bears."""
        return {person: budget_of(self.situation, person) for person in self.people}

    @cached_property
    def ahead(self) -> Mapping[str, tuple[tuple[float, float, bool], ...]]:
        """Asked letters that lie ahead weigh too: time, cost, and whether they make more weigh
        more.
        """
        planned, now = self.situation.planned.with_person, self.situation.at
        return {
            person: tuple(
                (t.at.timestamp(), cost_of(t), makes_heavier(t.what, unasked=t.unasked))
                for t in planned.get(person, ())
                if t.at > now
            )
            for person in self.people
        }

    @cached_property
    def loads(self) -> Mapping[str, tuple[tuple[tuple[float, float], ...], int]]:
        """What weighs on each person, with its times, and the n of the next message."""
        found = {person: burdens_of(self.situation, person) for person in self.people}
        return {
            person: (tuple((at.timestamp(), weight) for at, weight in weights), count)
            for person, (weights, count) in found.items()
        }

    @cached_property
    def waits(self) -> Mapping[str, tuple[tuple[float, int], ...]]:
        """How long the first question of each pursuit waits for silence."""
        return {
            step.move.pursuit: tuple(_waits_for_silence(self.situation, step.move.pursuit))
            for step in self.steps
            if step.move.play == "check_in"
        }

    @cached_property
    def asked_connectors(self) -> Mapping[str, set[str]]:
        """Who was asked for each company already."""
        return _connectors(self.situation)

    def fits(self, picked: Iterable[Picked]) -> bool:
        """Whether these may all be made, each at its option's moment, in order of time."""
        steps = self.steps
        ordered = sorted((steps[s].options[o].seconds, s, o) for s, o in picked)
        for place, (_, number, choice) in enumerate(ordered):
            for _, other, chosen in ordered[:place]:
                together = self.together(other, number)
                if together is not None and not together[chosen, choice]:
                    return False
        earlier: list[tuple[Step, Option]] = []
        for _, number, choice in ordered:
            step = steps[number]
            option = step.options[choice]
            if not self._may(step, option, earlier):
                return False
            earlier.append((step, option))
        return True

    def first_late(self, number: int) -> int:
        """The first option of a step that is late, or how many it has."""
        step = self.steps[number]
        if not step.options or step.options[-1].seconds <= step.latest:  # mostly
            return len(step.options)
        return int(self.times(number).searchsorted(step.latest, "right"))

    def reach(self, number: int) -> int:
        """Before which option a step must go in any plan: late ones are out of reach where even all
        other steps together could not hold it at its last day.
        """
        if number not in self._reaches:
            late, options = self.first_late(number), len(self.steps[number].options)
            lost = late < options and not self._may_be_held(number)
            self._reaches[number] = late if lost else options
        return self._reaches[number]

    def _may_be_held(self, number: int) -> bool:
        """Whether something could hold a step at its last day, as far as a short look tells."""
        step, filling = self.steps[number], 0
        wanting, week = self.wanting(number, ()), (step.latest - WEEK_SECONDS, step.latest)
        for other in range(len(self.steps) if wanting else 0):
            if other == number:
                continue
            if self.steps[other].move.person == step.move.person:
                return True
            first, end = self.times(other).searchsorted(week, "right")
            filling += step.move.company in self.steps[other].companies and first < end
        return filling >= wanting

    def end(self, number: int, picked: Iterable[Picked]) -> int:
        """Before which option a step must go beside these: late ones only where they held it."""
        options, late = self.reach(number), self.first_late(number)
        return late if late < options and self.wanting(number, picked) else options

    def is_late(self, pick: Picked) -> bool:
        """Whether that is past its usual last day, so that it fits only where others held it."""
        step = self.steps[pick[0]]
        return step.options[pick[1]].seconds > step.latest

    def wanting(self, number: int, picked: Iterable[Picked]) -> int:
        """How many more touches of its company would have held a late step at its last day; 0 where
        it was held.
        """
        step, end = self.steps[number], self.steps[number].latest
        earlier = [(self.steps[s], self.steps[s].options[o]) for s, o in picked if s != number]
        if self._held_at_its_end(step, earlier):
            return 0
        company = step.move.company
        sent = [*self.sent_at[company], *(o.seconds for s, o in earlier if company in s.companies)]
        return IN_A_WEEK - sum(end - WEEK_SECONDS < at <= end for at in sent)

    def holding(self, number: int, other: int) -> tuple[Bools, Bools]:
        """Which options of another step would hold a late one at its last day: by themselves, and
        as one of several that fill the week.
        """
        key = (number, other)
        if key not in self._holding:
            self._holding[key] = self._would_hold(number, other)
        return self._holding[key]

    def _would_hold(self, number: int, other: int) -> tuple[Bools, Bools]:
        step, end, at = self.steps[number], self.steps[number].latest, self.times(other)
        alone: Bools = np.zeros(len(at), bool)
        together: Bools = alone
        if self.steps[other].move.person == step.move.person:
            free = self._free(other, step.move.person, BETWEEN_BUSINESS_DAYS)[:, 0]
            alone = (at <= end) & (free > end)
        if step.move.company in self.steps[other].companies:
            together = (at <= end) & (at > end - WEEK_SECONDS)
        return alone, together

    def room(self, number: int, picked: Iterable[Picked]) -> Bools | None:
        """At which options of a step the company's weeks have room beside these; None for all."""
        steps, company = self.steps, self.steps[number].move.company
        sent = [steps[s].options[o].seconds for s, o in picked if company in steps[s].companies]
        if len(sent) < IN_A_WEEK:
            return None
        sent.sort()
        full = [
            (first, last)
            for first, last in zip(sent, sent[IN_A_WEEK - 1 :], strict=False)
            if last < first + WEEK_SECONDS
        ]
        if not full or not company:
            return None
        at = self.times(number)
        free: Bools = np.ones(len(at), bool)
        for first, last in full:
            free &= (at <= last - WEEK_SECONDS) | (at >= first + WEEK_SECONDS)
        return free

    def together(self, one: int, other: int) -> Bools | None:
        """Which options of two steps bear each other, options of one × options of the other; None
        where all do.

        Three may still be too many where each two of them are not: `fits` knows that.
        """
        key = (one, other)
        if key not in self._together:
            if one > other:
                turned = self.together(other, one)
                self._together[key] = None if turned is None else turned.T
            else:
                self._together[key] = self._both_ways(one, other)
        return self._together[key]

    def _both_ways(self, one: int, other: int) -> Bools | None:
        first, second = self.steps[one], self.steps[other]
        early, late = first.options, second.options
        forth = early[0].seconds <= late[-1].seconds and self._may_hold(first, second)
        back = early[-1].seconds > late[0].seconds and self._may_hold(second, first)
        if not (forth or back):
            return None
        # Of one moment the step that stands first goes first.
        order = self.times(one)[:, None] <= self.times(other)
        held: Bools | None = None
        if forth:
            held = order & self._holds(one, other)
        if back:
            later = ~order & self._holds(other, one).T
            held = later if held is None else held | later
        return ~held if held is not None and np.count_nonzero(held) else None

    def _may_hold(self, one: Step, other: Step) -> bool:
        """Whether any rule about two of them could have the one, made first, hold the other: a
        short look, so that `_holds` need not reckon for nothing.
        """
        move, following = one.move, other.move
        if move.person == following.person:
            return True
        if following.company in one.companies and self.sent_at[following.company]:
            return True
        if following.play == "check_in":
            if following.pursuit not in one.pursuits:
                return one.kind == "enquiry" and following.company in one.companies
            if move.play == "check_in":
                return True
            # A question waits only for words.
            return one.message and any(days for _, days in self.waits.get(following.pursuit, ()))
        invitations = move.play == following.play == "connect"
        return invitations and move.pursuit == following.pursuit and move.weight < following.weight

    def times(self, number: int) -> Floats:
        """The moments of a step's options, in seconds."""
        if number not in self._times:
            self._times[number] = np.array([o.seconds for o in self.steps[number].options])
        return self._times[number]

    def _holds(self, before: int, after: int) -> Bools:
        """Where the one, made first, holds the other: options of one × options of the other."""
        one, other = self.steps[before], self.steps[after]
        early, late = self.times(before)[:, None], self.times(after)[None, :]
        person = other.move.person
        held: Bools = np.zeros((early.size, late.size), bool)
        if person == one.move.person:
            held |= self._free(before, person, BETWEEN_BUSINESS_DAYS) > late
            if one.kind == "enquiry":
                relief = np.array(self.relieved[person])
                unheard = np.searchsorted(relief, early, "right") == np.searchsorted(
                    relief, late, "right"
                )
                held |= unheard & (self._free(before, person, WAIT_BUSINESS_DAYS) > late)
            if one.kind == other.kind and one.kind in ("introduction_ask", "invitation"):
                held[:] = True
        if other.move.company in one.companies:
            # One of the past and this one fill the week.
            sent = np.array(self.sent_at[other.move.company])[:, None]
            if sent.size:
                recent = np.count_nonzero((sent <= late) & (sent + WEEK_SECONDS > late), axis=0)
                held |= (recent >= IN_A_WEEK - 1) & (early + WEEK_SECONDS > late)
        if other.move.play == "check_in":
            held |= self._questions(before, after)
        elif one.move.play == other.move.play == "connect":
            # Who decides comes first, if there was a day for it (DESIGN §5.2).
            first = one.move.pursuit == other.move.pursuit and one.move.weight < other.move.weight
            held |= first & (late[0, 0] <= early) & (early < late)
        return held

    def _questions(self, before: int, after: int) -> Bools:
        """One question at a time, and none soon after another word of the user's."""
        one, other = self.steps[before], self.steps[after]
        late = self.times(after)[None, :]
        person, pursuit = other.move.person, other.move.pursuit
        nothing: Bools = np.zeros((len(one.options), late.size), bool)
        if pursuit in one.pursuits:
            if one.move.play == "check_in":
                return ~nothing
            waits = self.waits.get(pursuit, ())
            if not one.message or not waits:
                return nothing
            since = np.searchsorted([start for start, _ in waits], late, "right") - 1
            for days in {days for _, days in waits if days}:
                then = np.array([d == days for _, d in waits])[np.maximum(since, 0)]
                nothing |= then & (self._free(before, person, days) > late)
            return nothing
        asked = one.kind == "enquiry" and other.move.company in one.companies
        if asked and one.move.person != person:
            held: Bools = self._free(before, person, PARALLEL_BUSINESS_DAYS) > late
            return held
        return nothing

    def _free(self, number: int, person: str, days: int) -> Floats:
        """When so many business days of a person have passed since each option; a column."""
        key = (number, person, days)
        if key not in self._frees:
            zone, country = self.situation.zone(person), self.situation.country(person)
            free = [_free_after(o.seconds, days, country, zone) for o in self.steps[number].options]
            self._frees[key] = np.array(free)[:, None]
        return self._frees[key]

    def _may(self, step: Step, option: Option, earlier: list[tuple[Step, Option]]) -> bool:
        """Whether a step may follow these, each two of which bear each other."""
        now = option.seconds
        if now > step.latest and not self._held_at_its_end(step, earlier):
            return False
        if not earlier:
            return True
        same = [(s, o) for s, o in earlier if s.move.person == step.move.person]
        return (
            self._month(step, now, same)
            and self._company_pace(step, now, earlier)
            and (not same or self._patience(step, now, same))
            and (step.kind != "introduction_ask" or self._connector(step, earlier))
        )

    def _held_at_its_end(self, step: Step, earlier: list[tuple[Step, Option]]) -> bool:
        """Whether a pace held it when its usual window ended (DESIGN §5.2)."""
        end, person = step.latest, step.move.person
        then = [(s, o) for s, o in earlier if o.seconds <= end]
        same = [(s, o) for s, o in then if s.move.person == person]
        sent = [*(s for s in self.sent_to[person] if s <= end), *(o.seconds for _, o in same)]
        if sent:
            at = datetime.fromtimestamp(max(sent), self.situation.at.tzinfo)
            free = self.situation.business_days_after(person, at, BETWEEN_BUSINESS_DAYS)
            if free.timestamp() > end:
                return True
        return not (self._month(step, end, same) and self._company_pace(step, end, then))

    def _month(self, step: Step, now: float, same: list[tuple[Step, Option]]) -> bool:
        """Whether a month has room for one more to this person."""
        sent = [s for s in self.sent_to[step.move.person] if s <= now]
        if len(sent) + len(same) < IN_A_MONTH:
            return True
        sent = sorted([*sent, *(o.seconds for _, o in same)])
        return sent[-IN_A_MONTH] + MONTH_SECONDS <= now

    def _company_pace(self, step: Step, now: float, earlier: list[tuple[Step, Option]]) -> bool:
        company = step.move.company
        if not company:
            return True
        sent = [s for s in self.sent_at[company] if s <= now]
        sent += [o.seconds for s, o in earlier if company in s.companies]
        if len(sent) < IN_A_WEEK:
            return True
        sent.sort()
        return sent[-IN_A_WEEK] + WEEK_SECONDS <= now

    def _patience(self, step: Step, now: float, same: list[tuple[Step, Option]]) -> bool:
        """What this person bears: unanswered messages, and their welcome."""
        person = step.move.person
        relief = max((r for r in self.relieved[person] if r <= now), default=None)
        if step.move.play != "connect" and step.kind != "closing":
            count = 0 if relief is not None else self.unanswered[person]
            count += sum(s.message and (relief is None or o.seconds > relief) for s, o in same)
            if count >= 2:
                return False
        if step.move.play == "check_in":
            return True
        return self._load(person, now, same, relief) <= self.budget[person] - step.move.cost

    def _load(
        self, person: str, now: float, same: list[tuple[Step, Option]], relief: float | None
    ) -> float:
        known, count = self.loads[person]
        weights = [w for w in known if relief is None or w[0] > relief]
        count = count if relief is None else 0
        sent = [(option.seconds, step.move.cost, step.heavier) for step, option in same]
        sent += [letter for letter in self.ahead[person] if letter[0] <= now]
        for at, cost, heavier in sorted(sent):
            if relief is not None and at <= relief:
                continue
            weights.append((at, cost * UNANSWERED_FACTOR**count))
            count += heavier
        left = sum(
            weight * 2 ** (-(now - at) / DAY_SECONDS / HALF_LIFE_DAYS)
            for at, weight in weights
            if at <= now
        )
        return left if left >= NEGLIGIBLE else 0.0

    def _connector(self, step: Step, earlier: list[tuple[Step, Option]]) -> bool:
        asked = [s for s, _ in earlier if s.kind == "introduction_ask"]
        if any(s.move.person == step.move.person for s in asked):
            return False
        company = step.move.company
        others = {s.move.person for s in asked if s.move.company == company}
        others |= self.asked_connectors.get(company, set())
        return len(others - {step.move.person}) < CONNECTORS_OF_A_COMPANY


def _waits_for_silence(situation: Situation, pursuit: str) -> Iterator[tuple[float, int]]:
    """From when on a first question waits how many business days after any word; 0 where nothing
    of that holds. What was promised or asked before a talk no longer counts after it.
    """
    known = situation.pursuit(pursuit)
    if known is None:
        return
    talks = situation.index.interviews.get(pursuit, ())
    for at in sorted({situation.at, *(talk.end for talk in talks if talk.end > situation.at)}):
        then = standing(situation.moved_to(at), known)
        free = bool(then.enquiries) or then.promise is not None
        yield at.timestamp(), 0 if free else situation.policy.silence_business_days


def _connectors(situation: Situation) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for ask in situation.index.world.asks:
        found[ask.company].add(ask.connector)
    return found
