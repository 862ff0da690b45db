"""Paces: which moves of a plan bear each other, and on which days.

The guardrails judge one move in a world; a search over thousands of plans can't ask them each time.
Here stands what they say of planned moves among themselves, in numbers: a move's options are
moments at which the guardrails let it pass by itself, and `fits` tells whether a set of them may go
together. The planner holds every plan against the guardrails themselves before it is believed, and
tests hold the two against each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from afterword.core.guardrails import ends_last, verdicts
from afterword.core.guardrails.company_pace import IN_A_WEEK, PARALLEL_BUSINESS_DAYS, WEEK
from afterword.core.guardrails.connector_pace import CONNECTORS_OF_A_COMPANY
from afterword.core.guardrails.open_question import WAIT_BUSINESS_DAYS
from afterword.core.guardrails.person_pace import BETWEEN_BUSINESS_DAYS, IN_A_MONTH, MONTH
from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict, letter_kind
from afterword.core.planning.situation import Situation, is_message, is_unasked
from afterword.core.planning.standing import standing
from afterword.core.planning.welcome import (
    HALF_LIFE_DAYS,
    NEGLIGIBLE,
    UNANSWERED_FACTOR,
    budget_of,
    burdens_and_count,
    makes_heavier,
)
from afterword.core.worktime import WORK_ENDS, in_zone, next_business_day, zone_info

WEEK_SECONDS, MONTH_SECONDS = WEEK.total_seconds(), MONTH.total_seconds()
DAY_SECONDS = 86400.0
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
    companies: frozenset[str]
    pursuits: frozenset[str]
    message: bool
    heavier: bool
    options: tuple[Option, ...]
    latest: float  # without a hold; infinite where it doesn't run out


Picked = tuple[int, int]  # a step and its option


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
    index = situation.index
    if move.pursuit:
        helps = index.roles.get(move.pursuit, {}).get(move.person) in ("connector", "reference")
        pursuits = frozenset() if helps else frozenset({move.pursuit})
    else:
        pursuits = frozenset(p.id for p, _ in index.memberships.get(move.person, ()))
    return Step(
        move=move,
        kind=kind,
        companies=frozenset({move.company, situation.company(move.person)}),
        pursuits=pursuits,
        message=kind not in ("invitation", "like", "comment"),
        heavier=makes_heavier(kind, unasked=True),
        options=tuple(_options(situation, move, tuple(rules), held)),
        latest=move.latest.timestamp() if move.latest is not None else float("inf"),
    )


def _options(
    situation: Situation, move: Move, rules: tuple[Rule, ...], known: list[Verdict] | None
) -> Iterator[Option]:
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
    while at is not None and at <= last:
        if asked_until is None or at >= asked_until:
            held = known if known is not None and at == situation.at else None
            if held is None:
                held = verdicts(move, situation.moved_to(at), rules)
            if held:
                until = ends_last(held).until
                # What holds for good may still end with something that lies ahead.
                until = until or next((change for change in changes if change > at), None)
                at = max(until, at + timedelta(seconds=1)) if until is not None else None
                asked_until, morning = None, False
                continue
            asked_until = next((c for c in changes if c > at), last + timedelta(days=1))
        if not morning and not changes:
            # Nothing lies ahead that could hold it again: every morning from here on will do.
            yield from _from_here(situation, move, at, last)
            return
        following = _morning_after(situation, move, at)
        if morning or _will_do(situation, move, at, following, last):
            yield Option(at.astimezone(zone), at.timestamp())
        at, morning = following, True


def _from_here(situation: Situation, move: Move, at: datetime, last: datetime) -> Iterator[Option]:
    """This moment, if people work then or no better one comes, and every morning until the last."""
    zone = situation.zone(move.person)
    local = at.astimezone(zone_info(zone))
    days = _mornings(local.date(), situation.horizon, situation.country(move.person), zone)
    following = next((option for option in days if option.at > at), None)
    if following is None or _will_do(situation, move, at, following.at, last):
        yield Option(local, at.timestamp())
    yield from (option for option in days if at < option.at <= last)


@lru_cache(maxsize=2048)
def _mornings(start: date, end: datetime, country: str, zone: str) -> tuple[Option, ...]:
    """Ten o'clock of every business day from the start to the end."""
    found = []
    at = _morning(start, country, zone)
    while at <= end:
        found.append(Option(at, at.timestamp()))
        at = _morning(at.date() + timedelta(days=1), country, zone)
    return tuple(found)


def _will_do(
    situation: Situation, move: Move, at: datetime, following: datetime, last: datetime
) -> bool:
    """Whether people work at that hour, or no morning comes before the move runs out."""
    if _is_timely(situation, move, at):
        return True
    return any(at <= end < following for end in (move.latest, last) if end is not None)


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
    return local.time() <= WORK_ENDS and next_business_day(local.date(), country) == local.date()


def _morning_after(situation: Situation, move: Move, at: datetime) -> datetime:
    zone, country = situation.zone(move.person), situation.country(move.person)
    day = at.astimezone(zone_info(zone)).date()
    this = _morning(day, country, zone)
    return this if this > at else _morning(day + timedelta(days=1), country, zone)


@lru_cache(maxsize=8192)
def _morning(day: date, country: str, zone: str) -> datetime:
    """Ten o'clock of that day, or of the first business day after it."""
    return in_zone(next_business_day(day, country), MORNING, zone)


class Paces:
    """What the moves of one circle may do together."""

    def __init__(self, situation: Situation, steps: list[Step]) -> None:
        self.situation = situation
        self.steps = steps
        self._after: dict[tuple[str, float, int], float] = {}
        self._fitting: dict[frozenset[Picked], bool] = {}
        people = {step.move.person for step in steps}
        now = situation.at.timestamp()
        self.sent_to = {
            person: [
                t.at.timestamp()
                for t in situation.with_person(person)
                if is_unasked(t) and t.at.timestamp() > now - MONTH_SECONDS
            ]
            for person in people
        }
        self.sent_at: dict[str, list[float]] = {
            company: [
                t.at.timestamp()
                for t in situation.to_company(company)
                if is_unasked(t) and t.at.timestamp() > now - WEEK_SECONDS
            ]
            for step in steps
            for company in step.companies
        }
        self.unanswered = {person: _unanswered(situation, person) for person in people}
        self.relieved = {
            person: [
                talk.end.timestamp()
                for talk in situation.index.interviews_with.get(person, ())
                if talk.status == "confirmed" and talk.end > situation.at
            ]
            for person in people
        }
        self.budget = {person: budget_of(situation, person) for person in people}
        self.loads: dict[str, tuple[list[tuple[float, float]], int]] = {}
        for person in people:
            found, count = burdens_and_count(situation.with_person(person), situation.met(person))
            self.loads[person] = ([(at.timestamp(), weight) for at, weight in found], count)
        self.waits = {
            step.move.pursuit: _waits_for_silence(situation, step.move.pursuit)
            for step in steps
            if step.move.play == "check_in"
        }
        self.asked_connectors: Mapping[str, set[str]] = _connectors(situation)

    def fits(self, picked: Iterable[Picked]) -> bool:
        """Whether these may all be made, each at its option's moment, in order of time."""
        key = frozenset(picked)
        found = self._fitting.get(key)
        if found is None:
            found = self._fitting[key] = self._fit(key)
        return found

    def _fit(self, picked: frozenset[Picked]) -> bool:
        steps = self.steps
        ordered = sorted((steps[s].options[o].seconds, s, o) for s, o in picked)
        earlier: list[tuple[Step, Option]] = []
        for _, number, choice in ordered:
            step = steps[number]
            option = step.options[choice]
            if not self._may(step, option, earlier):
                return False
            earlier.append((step, option))
        return True

    def _may(self, step: Step, option: Option, earlier: list[tuple[Step, Option]]) -> bool:
        now = option.seconds
        if now > step.latest and not self._held_at_its_end(step, earlier):
            return False
        if not earlier:
            return True
        if step.move.play == "connect" and _comes_too_late(step, option, earlier):
            return False
        same = [(s, o) for s, o in earlier if s.move.person == step.move.person]
        return (
            self._person_pace(step, now, same)
            and self._company_pace(step, now, earlier)
            and (step.move.play != "check_in" or self._questions(step, now, earlier))
            and (not same or self._patience(step, now, same))
            and (step.kind != "introduction_ask" or self._connector(step, earlier))
        )

    def _held_at_its_end(self, step: Step, earlier: list[tuple[Step, Option]]) -> bool:
        """Whether a pace held it when its usual window ended (DESIGN §5.2)."""
        then = [(s, o) for s, o in earlier if o.seconds <= step.latest]
        same = [(s, o) for s, o in then if s.move.person == step.move.person]
        person = not self._person_pace(step, step.latest, same, facts=True)
        return person or not self._company_pace(step, step.latest, then)

    def _person_pace(
        self, step: Step, now: float, same: list[tuple[Step, Option]], *, facts: bool = False
    ) -> bool:
        person = step.move.person
        before = self.sent_to[person]
        if not same and not facts:
            return True
        sent = sorted([*(s for s in before if s <= now), *(o.seconds for _, o in same)])
        if not sent:
            return True
        if self._business_days_after(person, sent[-1], BETWEEN_BUSINESS_DAYS) > now:
            return False
        return len(sent) < IN_A_MONTH or sent[-IN_A_MONTH] + MONTH_SECONDS <= now

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

    def _questions(self, step: Step, now: float, earlier: list[tuple[Step, Option]]) -> bool:
        """One question at a time, and none soon after another word of the user's."""
        person, pursuit = step.move.person, step.move.pursuit
        for other, option in earlier:
            if pursuit in other.pursuits:
                if other.move.play == "check_in":
                    return False
                wait = self.waits.get(pursuit, 0) if other.message else 0
                if wait and self._business_days_after(person, option.seconds, wait) > now:
                    return False
            elif other.kind == "enquiry" and step.move.company in other.companies:
                free = self._business_days_after(person, option.seconds, PARALLEL_BUSINESS_DAYS)
                if free > now and other.move.person != person:
                    return False
        return True

    def _patience(self, step: Step, now: float, same: list[tuple[Step, Option]]) -> bool:
        """What this person bears: open questions, unanswered messages, and their welcome."""
        person = step.move.person
        for other, option in same:
            if other.kind == "enquiry":
                free = self._business_days_after(person, option.seconds, WAIT_BUSINESS_DAYS)
                if free > now:
                    return False
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
        weights, count = self.loads[person]
        if relief is not None:
            weights, count = [w for w in weights if w[0] > relief], 0
        weights = list(weights)
        for step, option in same:
            if relief is not None and option.seconds <= relief:
                continue
            weights.append((option.seconds, step.move.cost * UNANSWERED_FACTOR**count))
            count += step.heavier
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

    def _business_days_after(self, person: str, seconds: float, days: int) -> float:
        key = (person, seconds, days)
        found = self._after.get(key)
        if found is None:
            at = datetime.fromtimestamp(seconds, self.situation.at.tzinfo)
            found = self.situation.business_days_after(person, at, days).timestamp()
            self._after[key] = found
        return found


def _comes_too_late(step: Step, option: Option, earlier: list[tuple[Step, Option]]) -> bool:
    """Whether somebody of the panel who decides less was invited before, though this one could have
    been then: who decides comes first (DESIGN §5.2).
    """
    first = step.options[0].seconds
    return any(
        other.move.play == "connect"
        and other.move.pursuit == step.move.pursuit
        and other.move.weight < step.move.weight
        and first <= chosen.seconds < option.seconds
        for other, chosen in earlier
    )


def _unanswered(situation: Situation, person: str) -> int:
    heard = situation.last_reply(person)
    return sum(
        is_unasked(t) and is_message(t) and (heard is None or t.at > heard)
        for t in situation.with_person(person)
    )


def _waits_for_silence(situation: Situation, pursuit: str) -> int:
    """Business days that a first question waits after any word; 0 where nothing of that holds."""
    known = situation.pursuit(pursuit)
    if known is None:
        return 0
    now = standing(situation, known)
    if now.enquiries or now.promise is not None:
        return 0
    return situation.policy.silence_business_days


def _connectors(situation: Situation) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for ask in situation.index.world.asks:
        found[ask.company].add(ask.connector)
    return found
