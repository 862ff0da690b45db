"""The planner: plays propose, guardrails hold, and of what remains the best is chosen (DESIGN §7).

Each circle of people is planned by itself. What was asked for takes its best times first; then the
search chooses unasked moves and their days over the horizon. What was chosen is listed from its
earliest day, as far as all that is listed may be done on one day; what the user's own limits allow
is settled last, over all circles.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.planning.choosing import choose, weigh, within_daily_limit
from afterword.core.planning.circles import Division, divide, everyone
from afterword.core.planning.doubts import doubts
from afterword.core.planning.drafts import (
    Draft,
    Listing,
    draft_of,
    is_past,
    proposals,
    snoozed_until,
    wanted_of,
)
from afterword.core.planning.index import Common, Index
from afterword.core.planning.listing import coming, listing_of, of_today, start_of_day
from afterword.core.planning.moves import Hold, Left, Move, Plan, Quiet, Reason
from afterword.core.planning.policy import Policy
from afterword.core.planning.search import Assignment
from afterword.core.planning.situation import Situation
from afterword.core.plays import connect
from afterword.core.worktime import add_business_days, day_start, zone_info
from afterword.core.world import World


@dataclass(frozen=True, slots=True)
class Memo:
    """What was worked out for each circle, for the next plan at the same moment to take over."""

    policy: Policy
    division: Division
    doubts: tuple[Reason, ...]
    drafts: Mapping[str, Draft]  # as the search left them, without the daily limit
    # What each chose within the daily limit, with what was listed of it.
    listed: Mapping[str, tuple[Assignment, frozenset[str], Listing]]
    over: Mapping[str, Hold]  # by move: what is held by the daily limit alone


def plan_today(world: World, policy: Policy, now: datetime, previous: Plan | None = None) -> Plan:
    """The plan for those who only ask what to do now: `days` lacks what can't be done yet.

    A circle in which nothing unasked could be done now is not searched, which takes half the time.
    A day with nothing to do is planned in full, to say what comes next.
    """
    memo = _memo(previous, world, policy, now)
    found = _plan(world, policy, now, previous, memo, None)
    if found.moves or not isinstance(found.memo, Memo):
        return found
    return _plan(world, policy, now, previous, found.memo, 0)


def plan(
    world: World, policy: Policy, now: datetime, previous: Plan | None = None, *, days: int = 0
) -> Plan:
    """What is worth doing at `now`, and what is held back until when.

    `previous` stays where nothing gains more than `policy.keep` by a change; what it worked out of
    circles in which nothing has changed since is taken over, if it was made for the same moment.
    With `days` the moves of the coming days are listed too, each with the day that is planned for
    it in `details["day"]`.
    """
    memo = _memo(previous, world, policy, now)
    return _plan(world, policy, now, previous, memo, days)


def _plan(
    world: World,
    policy: Policy,
    now: datetime,
    previous: Plan | None,
    memo: Memo | None,
    days: int | None,
) -> Plan:
    """With `days` None only what could be done now is searched."""
    common = Common(world, memo.division.common if memo is not None else None)
    division, drafts = _drafted(world, common, policy, now, memo)
    fresh = [d for d in drafts if d.circlet is None and (days is not None or _may_do_something(d))]
    weigh(fresh, now)
    before = previous.days if previous is not None else {}
    for draft in fresh:
        choose(draft, before, policy)
    searched = {draft.circle.key: draft.again() for draft in drafts}
    all_sent = Situation(everyone(world, common), policy, now)
    within_daily_limit(drafts, all_sent)
    listed_before = {move.id for move in previous.moves} if previous is not None else set()
    circles = [(d, _listed(d, memo) or listing_of(d, listed_before)) for d in drafts]
    chosen = {move.id: at for draft in drafts for move, at, _ in draft.days()}
    moves, over = of_today(circles, chosen, all_sent, memo.over if memo is not None else {})
    listed = {move.id for move in moves}
    holds = [*(hold for _, listing in circles for hold in listing.holds), *over]
    if days:
        moves += coming(drafts, listed, now, now + timedelta(days=days))
        listed = {move.id for move in moves}
        holds = [hold for hold in holds if hold.move.id not in listed]
    moves = _with_notes(moves, common, world, now)
    moves.sort(key=lambda m: (m.due or m.latest or _end_of_time(m), m.best, m.id))
    # Moments of many zones are compared as numbers, which is quick.
    holds.sort(key=lambda h: (h.until.timestamp() if h.until else float("inf"), h.move.id))
    left = [each for _, listing in circles for each in listing.left]
    left.sort(key=lambda each: each.move.id)
    doubtful = memo.doubts if memo is not None and _as_doubtful(memo, world) else doubts(world)
    return Plan(
        now,
        tuple(moves),
        tuple(holds),
        None if moves else _quiet(world, drafts, holds, left, now),
        tuple(left),
        doubtful,
        chosen,
        Memo(
            policy,
            division,
            doubtful,
            searched,
            {d.circle.key: (d.chosen, d.crowded, listing) for d, listing in circles},
            {hold.move.id: hold for hold in over},
        ),
    )


def proposed(world: World, policy: Policy, now: datetime) -> list[Move]:
    """What the plays propose at `now`, before any guardrail, without what the user has done or does
    not want: whether there is still a reason for a letter that waits.
    """
    situation = Situation(Index(world), policy, now)
    wanted = wanted_of(proposals(situation), situation)
    noted = _with_notes(wanted, situation.index.common, world, now)
    return [move for move in noted if not is_past(move, now)]


def _listed(draft: Draft, memo: Memo | None) -> Listing | None:
    """What was listed of a circle in which nothing has changed, not even by the daily limit."""
    key = draft.circle.key
    if memo is None or key not in memo.listed or memo.drafts[key].circlet is not draft.circlet:
        return None
    chosen, crowded, listing = memo.listed[key]
    return listing if (chosen, crowded) == (draft.chosen, draft.crowded) else None


def _may_do_something(draft: Draft) -> bool:
    """Whether anything unasked could be done now, as far as it is not weighed."""
    now = draft.situation.at
    return any(
        move.unasked and move.earliest <= now and not is_past(move, now) and not draft.held[move.id]
        for move in draft.wanted
    )


def _drafted(
    world: World, common: Common, policy: Policy, now: datetime, memo: Memo | None
) -> tuple[Division, list[Draft]]:
    """Every circle with what its plays propose.

    A circle joins another when it would write to one of its people unasked, for then their paces
    are one.
    """
    horizon = _horizon(world, policy, now)
    also: set[tuple[str, str]] = set()
    known: Mapping[str, Draft] = {}
    while True:
        kept = memo if not also else None
        division = divide(world, common, sorted(also), kept.division if kept is not None else None)
        if kept is not None:
            known = kept.drafts
        drafts = [
            draft_of(circle, common, policy, now, horizon, known)
            for circle in division.circles.values()
        ]
        strangers = {
            (move.person, draft.circle.key)
            for draft in drafts
            for move in draft.wanted
            if move.unasked and move.person not in draft.circle.owned
        } - also
        if not strangers:
            break
        also |= strangers
        known = {draft.circle.key: draft for draft in drafts}
    return division, drafts


def _memo(previous: Plan | None, world: World, policy: Policy, now: datetime) -> Memo | None:
    if previous is None or previous.at != now or not isinstance(previous.memo, Memo):
        return None
    memo = previous.memo
    same = memo.policy == policy and memo.division.world.said == world.said
    return memo if same else None


def _as_doubtful(memo: Memo, world: World) -> bool:
    """Whether nothing has changed that may contradict itself."""
    was = memo.division.world
    return (
        was.owner is world.owner
        and was.interviews is world.interviews
        and was.promises is world.promises
        and was.pursuits is world.pursuits
        and was.people is world.people
    )


def _horizon(world: World, policy: Policy, now: datetime) -> datetime:
    owner = world.owner
    today = now.astimezone(zone_info(owner.zone)).date()
    last = add_business_days(today, policy.horizon_business_days, owner.country)
    return day_start(last + timedelta(days=1), owner.zone)


def _with_notes(moves: list[Move], common: Common, world: World, now: datetime) -> list[Move]:
    """The moves, invitations with a note while LinkedIn allows one."""
    invitations = [move for move in moves if move.play == "connect"]
    rest = [move for move in moves if move.play != "connect"]
    return rest + connect.with_notes(common, world.owner, invitations, now)


def _end_of_time(move: Move) -> datetime:
    """A time after all others, for moves that never run out."""
    return datetime.max.replace(tzinfo=move.best.tzinfo) - timedelta(days=2)


def _quiet(
    world: World,
    drafts: Sequence[Draft],
    holds: Iterable[Hold],
    left: Sequence[Left],
    now: datetime,
) -> Quiet:
    """Why there is nothing to do, and when something comes.

    That is the end of a hold or of a talk, or the day from which a move that nothing holds may go.
    """
    held = {hold.move.id for hold in holds}
    ends = [hold.until for hold in holds if hold.until is not None]
    for draft in drafts:
        able = [move for move, _ in draft.asked] + [move for move, _, _ in draft.days()]
        ends += [
            start_of_day(move, move.earliest, draft.situation)
            for move in able
            if move.id not in held and move.earliest > now
        ]
    ends += [i.end for i in world.interviews if i.status == "confirmed" and i.end > now]
    put_off = [
        until
        for draft in drafts
        for move in draft.proposed
        if (until := snoozed_until(draft.situation.index.said.get(move, ()))) and until > now
    ]
    following = min([*ends, *put_off], default=None)
    if put_off and following in put_off:
        return Quiet(Reason("put_off", {"until": following}), following)
    if left:
        return Quiet(Reason("left_alone", {"count": len(left)}), following)
    if following is not None:
        return Quiet(Reason("waiting"), following)
    return Quiet(Reason("nothing_to_do" if world.pursuits else "nothing_yet"), None)
