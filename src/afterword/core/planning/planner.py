"""The planner: plays propose, guardrails hold, and what remains is today's plan (DESIGN §7).

Obligations come first; then check-ins that are due, invitations, and the rest, each beginning with
those who decide. A move is weighed against the world first and then against the moves already
chosen as if they were done, so that all of a plan can be done on one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush

from afterword.core.guardrails import PACE, RULES, ends_last, verdicts
from afterword.core.planning.index import FINISHED, Index
from afterword.core.planning.moves import Hold, Move, Plan, Quiet, Reason, Verdict
from afterword.core.planning.policy import Policy
from afterword.core.planning.situation import Situation
from afterword.core.plays import PLAYS
from afterword.core.worktime import (
    WORK_ENDS,
    day_start,
    is_business_day,
    leaves_at,
    next_business_day,
    zone_info,
)
from afterword.core.world import Said, World

_RANKS = {"check_in": 0, "connect": 1}
_PACE = frozenset(rule.id for rule in PACE)


def plan(
    world: World, policy: Policy, now: datetime, previous: Plan | None = None, *, days: int = 0
) -> Plan:
    """What is worth doing at `now`, and what is held back until when.

    `previous` breaks ties, so that yesterday's choice stays. With `days` the moves of the coming
    days are listed too, each with the day that is planned for it in `details["day"]`.
    """
    index = Index(world)
    situation = Situation(index, policy, now, now + timedelta(days=days))
    proposed = _wanted(situation, now)
    chosen_before = {move.id for move in previous.moves} if previous is not None else set()
    proposed.sort(key=lambda move: _rank(move, chosen_before))
    moves, holds = _choose(situation, proposed)
    if days:
        moves, holds = _look_ahead(situation, proposed, moves, holds)
    moves.sort(key=lambda m: (m.due or m.latest or _end_of_time(m), m.best, m.id))
    holds.sort(key=lambda h: (h.until is None, h.until or now, h.move.id))
    quiet = None if moves else _quiet(situation, proposed, holds)
    return Plan(now, tuple(moves), tuple(holds), quiet)


def proposed(world: World, policy: Policy, now: datetime) -> list[Move]:
    """What the plays propose at `now`, before any guardrail, without what the user has done or does
    not want: whether there is still a reason for a letter that waits.
    """
    situation = Situation(Index(world), policy, now)
    return [move for move in _wanted(situation, now) if not _past(move, now)]


def _wanted(situation: Situation, now: datetime) -> list[Move]:
    """What the plays propose, once each, without what the user has done or does not want."""
    found: dict[str, Move] = {}
    for propose in PLAYS.values():
        for move in propose(situation):
            said = situation.index.said.get(move.id, ())
            if any(s.what in FINISHED for s in said):
                continue
            if any(s.what == "snoozed" and s.until and s.until > now for s in said):
                continue
            found.setdefault(move.id, _as_said(move, said))
    return list(found.values())


def _as_said(move: Move, said: Iterable[Said]) -> Move:
    """The move as the user's words leave it.

    What left by another hand waits for the word that it went, and counts as no touch until then
    (DESIGN §9). What the user overruled may go from then on, however early.
    """
    for word in said:
        if word.what == "handed_over":
            move = replace(move, state="handed_over", needs=(*move.needs, "confirm_sent"))
        elif word.what == "overruled":
            move = replace(move, earliest=min(move.earliest, word.at))
    return move


def _rank(move: Move, before: set[str]) -> tuple[object, ...]:
    due = move.due.timestamp() if move.due is not None and move.obligation else 0.0
    group = _RANKS.get(move.play, 2)
    return (not move.obligation, due, group, -move.weight, move.id not in before, move.id)


def _choose(situation: Situation, proposed: Iterable[Move]) -> tuple[list[Move], list[Hold]]:
    """Moves that may all be done now, and the others with what holds them.

    What the chosen ones hold back is asked when all are chosen, so that it does not hang on the
    order of those that could not go today anyhow.
    """
    moves: list[Move] = []
    rest: list[tuple[Move, list[Verdict]]] = []
    alone = situation.then(situation.at)
    for move in proposed:
        held = verdicts(move, alone)
        ready = move.earliest <= situation.at and not _past(move, situation.at)
        if ready and not held and not verdicts(move, situation):
            situation.plan(move)
            moves.append(_timed(move, situation))
        else:
            rest.append((move, held))
    holds: list[Hold] = []
    for move, held in rest:
        holding = held or verdicts(move, situation)
        holds.extend(_hold(move, holding, situation) if holding else ())
    return moves, holds


def _past(move: Move, at: datetime) -> bool:
    return move.latest is not None and move.latest < at


def _hold(move: Move, held: list[Verdict], situation: Situation) -> Iterator[Hold]:
    """The hold, if it is worth showing: all check-ins with a date, others of the next 30 days."""
    last = ends_last(held)
    also = tuple(v.rule for v in held if v.rule != last.rule)
    final = not all(RULES[v.rule].may_be_overruled(v) for v in held)
    if last.until is None:
        if not _past(move, situation.at):
            yield Hold(move, last.rule, None, last.why, also, final)
        return
    move = _kept_by(last, move)
    ready = max(last.until, move.earliest)
    if _past(move, ready):
        return
    soon = situation.at + timedelta(days=situation.policy.holds_shown_days)
    if move.play == "check_in" or ready <= soon:
        until = _start_of_day(move, ready, situation)
        yield Hold(move, last.rule, until, last.why, also, final)


def _kept_by(verdict: Verdict, move: Move) -> Move:
    """The move with the longer window that some have while a pace holds them (DESIGN §5.2)."""
    if verdict.rule not in _PACE or "latest_if_held" not in move.details:
        return move
    return replace(move, latest=move.details["latest_if_held"])


def _start_of_day(move: Move, until: datetime, situation: Situation) -> datetime:
    """The start of the recipient's working day on which the move would pass.

    On that day itself the start has gone by, and the moment is shown.
    """
    zone, country = situation.zone(move.person), situation.country(move.person)
    local = until.astimezone(zone_info(zone))
    day = local.date()
    if local.time() > WORK_ENDS or not is_business_day(day, country):
        day = next_business_day(day + timedelta(days=1), country)
    start = day_start(day, zone)
    return start if start > situation.at else local


def _timed(move: Move, situation: Situation) -> Move:
    """The move with the hour at which an approved mail would leave; by hand it leaves at once."""
    if move.channel != "email":
        return move
    leaves = leaves_at(
        max(situation.at, move.best),
        situation.country(move.person),
        situation.zone(move.person),
        thank_you=move.play == "thank_you",
        due=move.due,
    )
    return replace(move, leaves_at=leaves)


def _look_ahead(
    situation: Situation, proposed: list[Move], moves: list[Move], holds: list[Hold]
) -> tuple[list[Move], list[Hold]]:
    """The same lists for the days until the horizon: each move on the first day it may go.

    Moves are taken in order of time, so that each sees all that is planned before it; one that is
    still held then waits in the queue for the end of that hold.
    """
    planned = [_on(move, situation.at, situation) for move in moves]
    chosen = {move.id for move in moves}
    queue = [
        (max(move.earliest, situation.at), place, move)
        for place, move in enumerate(proposed)
        if move.id not in chosen
    ]
    heapify(queue)
    while queue:
        ready, place, move = heappop(queue)
        if ready > situation.horizon or _past(move, ready):
            continue
        then = situation.moved_to(ready)
        held = verdicts(move, then)
        if not held:
            then.plan(move)
            planned.append(_on(_timed(move, then), ready, situation))
            continue
        last = ends_last(held)
        if last.until is not None and last.until > ready:
            heappush(queue, (last.until, place, _kept_by(last, move)))
    listed = {move.id for move in planned}
    return planned, [hold for hold in holds if hold.move.id not in listed]


def _on(move: Move, at: datetime, situation: Situation) -> Move:
    """The move with the day planned for it: the best one, if that still comes."""
    day = situation.day(move.person, max(at, move.best))
    return replace(move, details={**move.details, "day": day})


def _end_of_time(move: Move) -> datetime:
    """A time after all others, for moves that never run out."""
    return datetime.max.replace(tzinfo=move.best.tzinfo) - timedelta(days=2)


def _quiet(situation: Situation, proposed: Iterable[Move], holds: Iterable[Hold]) -> Quiet:
    """Why there is nothing to do, and when something comes.

    That is the end of a hold or of a talk, or the day from which a move that nothing holds may go.
    """
    world, held = situation.index.world, {hold.move.id for hold in holds}
    ends = [hold.until for hold in holds if hold.until is not None]
    ends += [
        _start_of_day(move, move.earliest, situation)
        for move in proposed
        if move.id not in held and move.earliest > situation.at
    ]
    ends += [i.end for i in world.interviews if i.status == "confirmed" and i.end > situation.at]
    following = min(ends, default=None)
    if following is not None:
        return Quiet(Reason("waiting"), following)
    return Quiet(Reason("nothing_to_do" if world.pursuits else "nothing_yet"), None)
