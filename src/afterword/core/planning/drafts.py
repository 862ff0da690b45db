"""Drafts: one circle while it is planned: what its plays propose, and what of it is asked for.

What was asked for, and what the user has given their word for, takes its best time before anything
else is weighed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from afterword.core.guardrails import RULES, verdicts
from afterword.core.guardrails.daily_limit import RULE as DAILY_LIMIT
from afterword.core.planning.circles import Circle
from afterword.core.planning.index import FINISHED, Common, Index
from afterword.core.planning.moves import Hold, Left, Move, Verdict
from afterword.core.planning.policy import Policy
from afterword.core.planning.search import Assignment, Circlet
from afterword.core.planning.situation import Situation
from afterword.core.plays import PLAYS
from afterword.core.plays.achievement import take_along
from afterword.core.plays.news_along import take_news
from afterword.core.world import Said

_RANKS = {"check_in": 0, "connect": 1}
# The user's daily limit is over all circles: it is looked at when each is settled.
CIRCLE_RULES = tuple(rule for rule in RULES.values() if rule is not DAILY_LIMIT)


@dataclass(slots=True)
class Draft:
    """One circle while it is planned, and what came of it."""

    circle: Circle
    situation: Situation  # asked letters are planned in it, at their times
    proposed: dict[str, Move] = field(default_factory=dict)  # as the plays propose, by id
    wanted: list[Move] = field(default_factory=list)
    held: dict[str, list[Verdict]] = field(default_factory=dict)  # by themselves, now
    asked: list[tuple[Move, datetime]] = field(default_factory=list)  # with their times
    circlet: Circlet | None = None
    chosen: Assignment = field(default_factory=dict)
    crowded: frozenset[str] = frozenset()  # moves for which no day has room: the user's own limit

    def again(self) -> Draft:
        """The same, to be given other choices."""
        return Draft(
            self.circle,
            self.situation,
            self.proposed,
            self.wanted,
            self.held,
            self.asked,
            self.circlet,
            self.chosen,
            self.crowded,
        )

    def days(self) -> Iterator[tuple[Move, datetime, int]]:
        """The chosen moves with their moments and their steps."""
        if self.circlet is None:
            return
        for step, option in sorted(self.chosen.items()):
            found = self.circlet.steps[step]
            yield found.move, found.options[option].at, step


@dataclass(frozen=True, slots=True)
class Listing:
    """What of a circle may be done now, all of it together, and what is held."""

    moves: tuple[Move, ...]
    holds: tuple[Hold, ...]
    left: tuple[Left, ...]


def draft_of(
    circle: Circle,
    common: Common,
    policy: Policy,
    now: datetime,
    horizon: datetime,
    memo: Mapping[str, Draft],
) -> Draft:
    """What a circle's plays propose, and what of it is planned whatever else is; taken over from
    `memo` where nothing in it has changed.
    """
    kept = memo.get(circle.key)
    if kept is not None and (kept.circle is circle or kept.circle.inputs == circle.inputs):
        # What the search chose then it would choose again. The limit of the day is not the
        # circle's: that is settled anew, on a copy.
        return kept.again()
    situation = Situation(Index(circle.world, common, circle.owned), policy, now, horizon)
    draft = Draft(circle, situation, proposed=proposals(situation))
    draft.wanted = wanted_of(draft.proposed, situation)
    draft.wanted.sort(key=rank)
    draft.held = {move.id: verdicts(move, situation, CIRCLE_RULES) for move in draft.wanted}
    _plan_asked(draft)
    return draft


def proposals(situation: Situation) -> dict[str, Move]:
    """What the plays propose for this circle's pursuits and people, once each, by id."""
    found: dict[str, Move] = {}
    pursuits = situation.index.pursuits
    for propose in PLAYS.values():
        for move in propose(situation):
            # Another circle's pursuit or person is that circle's to propose to.
            ours = move.pursuit in pursuits if move.pursuit else situation.index.owns(move.person)
            if ours or situation.index.owned is None:
                found.setdefault(move.id, move)
    return take_news(take_along(found, situation), situation)


def wanted_of(proposed: Mapping[str, Move], situation: Situation) -> list[Move]:
    """What the plays propose, without what the user has done or does not want."""
    found = []
    for move in proposed.values():
        said = situation.index.said.get(move.id, ())
        if any(s.what in FINISHED for s in said):
            continue
        until = snoozed_until(said)
        if until is not None and until > situation.at:
            continue
        wished = _as_wished(move, situation)
        if wished is not None:
            found.append(_as_said(wished, said))
    return found


def snoozed_until(said: Iterable[Said]) -> datetime | None:
    """Until when the user put a move off last; None where they never did."""
    last = [word for word in said if word.what == "snoozed"]
    return last[-1].until if last else None


def _as_wished(move: Move, situation: Situation) -> Move | None:
    """The move with the longer wait that the user's policy has for such people; None where they
    want no such moves.
    """
    if not move.unasked or not situation.policy.overrides:
        return move
    index = situation.index
    whom = (index.people.get(move.person), [r for _, r in index.memberships.get(move.person, ())])
    if not situation.policy.is_wanted(move.play, *whom):
        return None
    later = situation.policy.later_for(move.play, *whom)
    if not later:
        return move
    wait = situation.business_days_after(move.person, move.earliest, later)
    if move.latest is not None and wait > move.latest:
        return move  # a wait never makes a move impossible that has a last day
    return replace(move, best=max(move.best, wait), details={**move.details, "not_before": wait})


def _as_said(move: Move, said: Iterable[Said]) -> Move:
    """The move as the user's words leave it.

    What left by another hand waits for the word that it went, and counts as no touch until then
    (DESIGN §9). What the user overruled may go from then on, however early.
    """
    for word in said:
        if word.what == "handed_over":
            move = replace(move, state="handed_over", needs=(*move.needs, "confirm_sent"))
        elif word.what == "overruled":
            move = replace(
                move,
                earliest=min(move.earliest, word.at),
                details={**move.details, "overruled": True},
            )
    return move


def is_settled(move: Move) -> bool:
    """Whether the user has said their word for it: nothing is weighed any more."""
    return move.state == "handed_over" or bool(move.details.get("overruled"))


def rank(move: Move) -> tuple[object, ...]:
    """The order in which moves are listed; the last part only tells equals apart."""
    due = move.due.timestamp() if move.due is not None and move.obligation else 0.0
    weighed = move.unasked and not is_settled(move)
    return (not move.obligation, due, weighed, _RANKS.get(move.play, 2), -move.weight, move.id)


def _plan_asked(draft: Draft) -> None:
    """Obligations and answers take their best times first, wherever nothing holds them; and so does
    what the user has given their word for.
    """
    situation = draft.situation
    for move in draft.wanted:
        if move.state == "handed_over" or (move.unasked and not is_settled(move)):
            continue
        if move.earliest > situation.horizon or is_past(move, situation.at):
            continue
        at = max(situation.at, move.earliest)
        if not move.unasked and (move.latest is None or move.best <= move.latest):
            at = max(at, move.best)
        held = draft.held[move.id] if at == situation.at else None
        if held is None:
            held = verdicts(move, situation.moved_to(at), CIRCLE_RULES)
        if not held:
            draft.asked.append((move, at))
    for move, at in draft.asked:
        situation.moved_to(at).plan(move)


def is_past(move: Move, at: datetime) -> bool:
    """Whether it has run out by then."""
    return move.latest is not None and move.latest < at


def longest(move: Move) -> Move:
    """The move with the longer window that some have where a pace holds them (DESIGN §5.2)."""
    if "latest_if_held" not in move.details:
        return move
    return replace(move, latest=move.details["latest_if_held"])
