"""Listing: what of the chosen moves may be done now, all of it together, and what is held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from afterword.core.guardrails import PACE, RULES, ends_last, verdicts
from afterword.core.guardrails.daily_limit import RULE as DAILY_LIMIT
from afterword.core.planning.drafts import (
    CIRCLE_RULES,
    Draft,
    Listing,
    is_past,
    is_settled,
    longest,
    rank,
)
from afterword.core.planning.moves import Hold, Left, Move, Reason, Verdict, Weighed
from afterword.core.planning.search import NOTHING, Circlet
from afterword.core.planning.situation import Situation
from afterword.core.worktime import (
    day_start,
    is_business_day,
    leaves_at,
    next_business_day,
    work_ends,
    zone_info,
)

_PACE = frozenset(rule.id for rule in PACE)
DIGITS = 6
NEAR_DAYS = 14  # a rule that let a move pass longer ago was not near
_TIMED_BY_PLAY = frozenset({"check_in", "connect"})


def listing_of(draft: Draft, before: set[str]) -> Listing:
    """Moves of a circle that may all be done now, and the others with what holds them.

    Asked letters first, then questions, then the rest in the order of its days, each day beginning
    with who decides; what was listed `before` stays before what was not. What the listed ones hold
    back is asked when all are listed, so that it does not hang on the order of those that could not
    go today anyhow.
    """
    now = draft.situation.at
    situation = draft.situation.then(now)
    planned = {move.id: (at, step) for move, at, step in draft.days()}
    beside = False  # whether any is listed: until then nothing is held that was not by itself
    moves: list[Move] = []
    rest: list[Move] = []
    left: list[Left] = []
    for move in sorted(draft.wanted, key=lambda m: _order(m, planned, before)):
        if move.state == "handed_over":
            # It left by another hand and waits for the word that it did; until then it is no touch.
            moves.append(replace(move, details=_on(move, now, situation)))
            continue
        ready = move.earliest <= now and not is_past(move, now)
        if not ready or draft.held[move.id]:
            rest.append(move)
        elif (
            move.unasked
            and not is_settled(move)
            and not (move.id in planned or move.id in draft.crowded)
        ):
            rest.append(move)
            left.append(Left(move, _why_left(draft, move)))
        elif beside and verdicts(move, situation, CIRCLE_RULES):
            rest.append(move)
        else:
            situation.plan(move)
            beside = True
            moves.append(_listed(draft, move, planned.get(move.id), situation))
    gone = {each.move.id for each in left}
    holds: list[Hold] = []
    for move in rest:
        if _lies_ahead(move):
            continue
        held = draft.held[move.id]
        if beside and not held:
            held = verdicts(move, situation, CIRCLE_RULES)
        if held:
            holds.extend(_hold(move, held, situation))
            gone.discard(move.id)
    return Listing(tuple(moves), tuple(holds), tuple(each for each in left if each.move.id in gone))


def _why_left(draft: Draft, move: Move) -> Reason:
    """Why a move that may go is not made: it brings too little, or others leave it no room."""
    for number, step in enumerate(draft.circlet.steps if draft.circlet is not None else ()):
        if (
            step.move.id == move.id
            and draft.circlet
            and draft.circlet.ranked(number, NOTHING).options
        ):
            return Reason("no_room")
    return Reason("not_worth_it")


def _order(
    move: Move, planned: Mapping[str, tuple[datetime, int]], before: set[str]
) -> tuple[object, ...]:
    *ranks, last = rank(move)
    day = date.min
    if move.id in planned and move.play != "check_in":
        day = planned[move.id][0].date()
    obligation, due, weighed, *others = ranks
    question = move.play != "check_in"
    return (obligation, due, weighed, question, move.id not in before, day, *others, last)


def _lies_ahead(move: Move) -> bool:
    """Whether its occasion is still to come: then nothing holds it, it is early."""
    return bool(move.details.get("ahead"))


def _hold(move: Move, held: list[Verdict], situation: Situation) -> Iterator[Hold]:
    """The hold, if it is worth showing: all check-ins with a date, others of the next 30 days."""
    yield from _hold_of(move, _named(held), situation)


class _Named(NamedTuple):
    """What a hold says of its verdicts, whatever move they hold."""

    last: Verdict
    also: tuple[str, ...]
    final: bool
    changes: tuple[str, ...]


def _named(held: list[Verdict]) -> _Named:
    last = ends_last(held)
    also = tuple(v.rule for v in held if v.rule != last.rule)
    final = not all(RULES[v.rule].may_be_overruled(v) for v in held)
    return _Named(last, also, final, _changes(last))


def _hold_of(move: Move, named: _Named, situation: Situation) -> Iterator[Hold]:
    last, also, final, changes = named
    if last.until is None:
        if not is_past(move, situation.at):
            yield Hold(move, last.rule, None, last.why, also, final, changes)
        return
    if last.rule in _PACE:
        move = longest(move)
    ready = max(last.until, move.earliest)
    if is_past(move, ready):
        return
    soon = situation.at + timedelta(days=situation.policy.holds_shown_days)
    if move.play == "check_in" or ready <= soon:
        until = start_of_day(move, ready, situation)
        yield Hold(move, last.rule, until, last.why, also, final, changes)


def _changes(verdict: Verdict) -> tuple[str, ...]:
    """What would end the hold; time alone only where it has an end."""
    ways = RULES[verdict.rule].ends_by
    if verdict.until is not None or "date" not in ways:
        return ways  # the same tuple: fewer objects to keep
    return tuple(way for way in ways if way != "date")


def start_of_day(move: Move, until: datetime, situation: Situation) -> datetime:
    """The start of the recipient's working day on which the move would pass.

    On that day itself the start has gone by, and the moment is shown.
    """
    zone, country = situation.zone(move.person), situation.country(move.person)
    start = _opens(until, country, zone)
    return start if start > situation.at else until.astimezone(zone_info(zone))


@lru_cache(maxsize=8192)
def _opens(until: datetime, country: str, zone: str) -> datetime:
    """The start of that working day, or of the next one if it is over by then."""
    local = until.astimezone(zone_info(zone))
    day = local.date()
    if not is_business_day(day, country) or local.time() > work_ends(day, country):
        day = next_business_day(day + timedelta(days=1), country)
    return day_start(day, zone)


def _leaves(move: Move, ready: datetime, situation: Situation) -> datetime | None:
    """When an approved mail that is ready then would leave; by hand it leaves at once."""
    if move.channel != "email":
        return move.leaves_at
    return leaves_at(
        max(situation.at, ready),
        situation.country(move.person),
        situation.zone(move.person),
        thank_you=move.play == "thank_you",
        due=move.due,
    )


def _listed(
    draft: Draft, move: Move, planned: tuple[datetime, int] | None, situation: Situation
) -> Move:
    """The move with its day and hour, and on the day that the plan gives it with what it brings
    and takes there.
    """
    at, best, why, weighed = max(situation.at, move.best), move.best, move.why, move.weighed
    if planned is not None and draft.circlet is not None:
        at, step = planned
        # A question that is due and an invitation have their best hour; the rest is the plan's to
        # time.
        best = best if move.play in _TIMED_BY_PLAY else max(at, best)
        weighed = _weigh(draft, move, draft.circlet, step)
        if weighed.day > situation.day(move.person, situation.at):
            why = (*why, Reason("better_later", {"on": weighed.day}))
    return replace(
        move,
        best=best,
        leaves_at=_leaves(move, best, situation),
        why=why,
        weighed=weighed,
        details=_on(move, at, situation),
    )


def _weigh(draft: Draft, move: Move, circlet: Circlet, step: int) -> Weighed:
    situation = draft.situation
    option = draft.chosen[step]
    options = circlet.steps[step].options
    presence, price, worth = circlet.parts(draft.chosen, step)
    whole = circlet.each_day(draft.chosen, step)

    def day(number: int) -> date:
        return situation.day(move.person, options[number].at)

    planned, today = day(option), situation.day(move.person, situation.at)
    following = next((n for n in range(option + 1, len(options)) if day(n) > planned), None)
    past = situation.then(situation.at).looking_back(NEAR_DAYS)
    ended = [verdict for verdict in verdicts(move, past, CIRCLE_RULES) if verdict.until is not None]
    nearest = ends_last(ended) if ended else None
    # Rounded, so that the last digits don't tell beside whom else it was worked out.
    return Weighed(
        presence=round(presence, DIGITS),
        price=round(price, DIGITS),
        worth=worth,
        day=planned,
        today=round(float(whole[0]), DIGITS) if day(0) == today else None,
        day_after=round(float(whole[following]), DIGITS) if following is not None else None,
        nearest=nearest.rule if nearest is not None else "",
        free_since=nearest.until if nearest is not None else None,
    )


def of_today(
    circles: Sequence[tuple[Draft, Listing]],
    days: Mapping[str, datetime],
    everyone: Situation,
    before: Mapping[str, Hold],
) -> tuple[list[Move], list[Hold]]:
    """What is listed of all circles, and what is one more than the user wants in a day.

    What is due comes first, then what the plan has for the earliest day (of one day questions, then
    who decides). `everyone` is a situation in which all that was sent is seen; what is listed is
    planned in it. By move, `days` are the plan's, and `before` the holds by the same limit of a
    plan of the same moment.
    """
    now = everyone.at
    listed = [(draft, move) for draft, listing in circles for move in listing.moves]
    listed.sort(
        key=lambda e: (
            e[1].unasked,
            e[1].id in e[0].crowded,
            days.get(e[1].id, now),
            e[1].play != "check_in",
            rank(e[1]),
        )
    )
    moves: list[Move] = []
    over: list[Hold] = []
    full: _Named | None = None  # once the day is full it is so for all that follow
    for draft, move in listed:
        over_limit = full
        if full is None or not move.unasked or move.id in draft.situation.index.said:
            held = verdicts(move, everyone, (DAILY_LIMIT,))
            over_limit = _named(held) if held else None
        if move.state == "handed_over":
            moves.append(move)
        elif over_limit is not None:
            full, known = over_limit, before.get(move.id)
            if known is not None and known.move is move and known.why == full.last.why:
                over.append(known)
            else:
                over.extend(_hold_of(move, full, draft.situation))
        else:
            everyone.plan(move)
            moves.append(move)
    return moves, over


def coming(drafts: Sequence[Draft], listed: set[str], now: datetime, end: datetime) -> list[Move]:
    """What is planned until then and not listed yet, each with its day."""
    found = []
    for draft in drafts:
        asked: list[tuple[Move, datetime, int | None]] = [(m, at, None) for m, at in draft.asked]
        for move, at, step in (*asked, *draft.days()):
            # What is planned for now and not listed is held by what is.
            if move.id not in listed and now < at <= end:
                best, then = max(move.best, at), draft.situation.moved_to(at)
                weighed = move.weighed
                if draft.circlet is not None and step is not None:
                    weighed = _weigh(draft, move, draft.circlet, step)
                found.append(
                    replace(
                        move,
                        best=best,
                        leaves_at=_leaves(move, best, then),
                        weighed=weighed,
                        details=_on(move, at, draft.situation),
                    )
                )
    return found


def _on(move: Move, at: datetime, situation: Situation) -> Mapping[str, Any]:
    """The details of a move with the day planned for it."""
    return {**move.details, "day": situation.day(move.person, at)}
