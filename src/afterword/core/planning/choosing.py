"""Choosing: which unasked moves of each circle are made and when, within the user's daily limit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.core.guardrails import PACE, verdicts
from afterword.core.planning.drafts import CIRCLE_RULES, Draft, is_settled
from afterword.core.planning.minds import Mind, Minds, chances, mind_of
from afterword.core.planning.moves import Move
from afterword.core.planning.paces import Paces, Step, step_of
from afterword.core.planning.policy import Manner, Policy
from afterword.core.planning.search import Assignment, Circlet, batch, gains, loss, search
from afterword.core.planning.situation import Situation
from afterword.core.worktime import zone_info


def weigh(drafts: Sequence[Draft], now: datetime) -> None:
    """Makes the choice of each circle ready, all of them worked out at once."""
    minds: dict[str, Mind] = {}
    ready: list[tuple[Draft, list[Step]]] = []
    for draft in drafts:
        steps = _steps(draft)
        ready.append((draft, steps))
        if not steps:
            continue
        situation = draft.situation
        decisions = {p.id: chances(situation, p) for p in situation.index.world.pursuits}
        asked: dict[str, list[tuple[Move, datetime]]] = defaultdict(list)
        for move, at in draft.asked:
            asked[move.person].append((move, at))
        for person in {step.move.person: None for step in steps}:
            minds[person] = mind_of(situation, person, decisions, asked.get(person, ()))
    arrays = Minds(list(minds.values()), now)
    for draft, steps in ready:
        own = [minds[step.move.person] for step in steps]
        worth = [worth_of(step.move, mind.manner) for step, mind in zip(steps, own, strict=True)]
        draft.circlet = Circlet(steps, own, worth, Paces(draft.situation, steps), arrays)
    batch([draft.circlet for draft in drafts if draft.circlet is not None], arrays, minds)


def _steps(draft: Draft) -> list[Step]:
    """The unasked moves that may be chosen, each with its options."""
    situation = draft.situation
    # What is asked and planned for this very moment may change what holds a move now.
    same = not any(at <= situation.at for _, at in draft.asked)
    found = []
    for move in draft.wanted:
        if not move.unasked or is_settled(move):
            continue
        step = step_of(situation, move, CIRCLE_RULES, draft.held[move.id] if same else None)
        if step.options:
            found.append(step)
    return found


def worth_of(move: Move, manner: Manner) -> float:
    """What a move is worth besides presence (DESIGN §7): an answer to a due question; what is done
    for its own sake and not for a decision.
    """
    if move.play == "check_in":
        return manner.check_in
    return manner.other if move.play in ("introduction", "network") else 0.0


def choose(draft: Draft, before: Mapping[str, datetime], policy: Policy) -> None:
    """Gives the draft its best plan; `before` are the days of yesterday's, by move."""
    circlet = draft.circlet
    assert circlet is not None
    kept = _as_before(circlet, before) if before else None
    draft.chosen = search(circlet, kept, policy.keep)
    _hold_against_guardrails(draft)


def _as_before(circlet: Circlet, before: Mapping[str, datetime]) -> Assignment:
    """Yesterday's plan as far as it can still be: each move on its day, or now if that is past."""
    found: Assignment = {}
    for number, step in enumerate(circlet.steps):
        at = before.get(step.move.id)
        if at is None:
            continue
        days = [option.at.date() for option in step.options]
        wanted = at.astimezone(step.options[0].at.tzinfo).date()
        option = 0 if wanted < days[0] else days.index(wanted) if wanted in days else None
        # What can't be beside the rest any more has lost its day.
        if option is not None and circlet.paces.fits([*found.items(), (number, option)]):
            found[number] = option
    return found


def _hold_against_guardrails(draft: Draft) -> None:
    """Takes out of the plan what a guardrail would hold on its day after all.

    The search reckons with the paces as numbers; here the guardrails themselves have the last word.
    """
    # A single move was held against them when its options were found.
    if len(draft.chosen) < 2 and not any(_is_late(move, at) for move, at, _ in draft.days()):
        return
    assert draft.circlet is not None
    picked = frozenset(draft.chosen.items())
    if picked not in draft.circlet.settled:
        draft.circlet.settled[picked] = _as_guardrails_leave_it(draft)
    draft.chosen = draft.circlet.settled[picked]


def _as_guardrails_leave_it(draft: Draft) -> Assignment:
    then = draft.situation.then(draft.situation.at)
    for move, at in draft.asked:
        then.moved_to(at).plan(move)
    kept = dict(draft.chosen)
    alone = True  # the first was held against them when its options were found
    days = sorted(draft.days(), key=lambda d: (d[1], d[2]))
    for number, (move, at, step) in enumerate(days, 1):
        moment = then.moved_to(at)
        assert move.latest is not None or not _is_late(move, at)
        lost = _is_late(move, at) and not verdicts(move, then.moved_to(move.latest or at), PACE)
        if lost or (not alone and verdicts(move, moment, CIRCLE_RULES)):
            del kept[step]
        elif number < len(days):  # nothing is held against the last
            moment.plan(move)
            alone = False
    return kept


def _is_late(move: Move, at: datetime) -> bool:
    """Whether that is past its usual last day: then only what a pace held may still go."""
    return move.latest is not None and at > move.latest


def within_daily_limit(drafts: Sequence[Draft], everyone: Situation) -> None:
    """Has no day with more unasked moves than the user wants.

    Of a day that is too full those keep it that would lose most; each other one takes its best day
    that has room and leaves the rest as it is, and is dropped where there is none. `everyone` is a
    situation in which all that was sent is seen.
    """
    midnight, limit = everyone.midnight(), everyone.policy.daily_limit
    zone = zone_info(everyone.index.world.owner.zone)
    taken: dict[date, int] = defaultdict(int)
    taken[midnight.date()] = everyone.sent_today()
    days: dict[date, list[tuple[Draft, int]]] = defaultdict(list)
    for draft in drafts:
        for step, option in sorted(draft.chosen.items()):
            assert draft.circlet is not None
            days[draft.circlet.day(step, option, zone)].append((draft, step))
    homeless: list[tuple[float, str, int, Draft]] = []
    for day, some in sorted(days.items()):
        room = max(0, limit - taken[day])
        if len(some) > room:
            ranked = sorted(
                ((-_loss(d, step), d.circle.key, step, d) for d, step in some),
                key=lambda e: e[:3],
            )
            homeless += ranked[room:]
        taken[day] += min(len(some), room)
    full = {day for day, count in taken.items() if count >= limit}
    for _, _, step, draft in sorted(homeless, key=lambda e: e[:3]):
        _move_on(draft, step, full, zone)
        assert draft.circlet is not None
        if step not in draft.chosen:
            draft.crowded |= {draft.circlet.steps[step].move.id}
        else:
            day = draft.circlet.day(step, draft.chosen[step], zone)
            taken[day] += 1
            if taken[day] >= limit:
                full.add(day)
    for draft in {id(draft): draft for *_, draft in homeless}.values():
        _hold_against_guardrails(draft)


def _loss(draft: Draft, step: int) -> float:
    """What the plan that was searched would lose without this move."""
    assert draft.circlet is not None
    known = draft.circlet.losses
    if step not in known:
        known[step] = round(loss(draft.circlet, draft.chosen, step), 9)
    return known[step]


def _move_on(draft: Draft, step: int, full: set[date], zone: ZoneInfo) -> None:
    circlet = draft.circlet
    assert circlet is not None
    draft.chosen = {s: o for s, o in draft.chosen.items() if s != step}
    days = circlet.days(step, zone)
    if full.issuperset(days):
        return
    for option, _ in gains(circlet, draft.chosen, step):
        if days[option] in full:
            continue
        changed = {**draft.chosen, step: option}
        if circlet.paces.fits(changed.items()):
            draft.chosen = changed
            return
