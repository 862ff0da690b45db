"""`achievement`: something real and recent that answers what this person said, told once.

Where a letter to them is due anyway it goes along in one sentence, and there is no move of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from afterword.core.planning.ids import move_id
from afterword.core.planning.index import FINISHED
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation, is_message
from afterword.core.plays.answers import Answer, answers_in
from afterword.core.worktime import day_start, zone_info
from afterword.core.world import Achieved, Pursuit

WAITING = frozenset({"interviewing", "deciding", "silent"})
BETWEEN = timedelta(days=21)
OF_A_PURSUIT = 2
# How near a letter must be for an achievement to wait for it, rather than to go by itself.
SOON = timedelta(days=5)
# Letters that may carry one: by play and occasion. Never an answer to a rejection or an offer, and
# no closing line.
_CARRIERS = frozenset(
    {
        ("thank_you", "interview"),
        ("check_in", "promise"),
        ("check_in", "silence"),
        ("materials", "request"),
    }
)


def propose(situation: Situation) -> Iterator[Move]:
    """For each pursuit that waits, the achievement that best answers somebody of it."""
    known = fresh(situation)
    if not known:
        return
    for pursuit in situation.index.pursuits.values():
        for answer in _open_answers(situation, pursuit, known)[:1]:
            yield _note(situation, pursuit, answer)


def _open_answers(
    situation: Situation, pursuit: Pursuit, known: tuple[Achieved, ...]
) -> list[Answer]:
    """Whom something may be told that answers them, the one first whom it answers best."""
    if pursuit.stage not in WAITING or _told(situation, pursuit) >= OF_A_PURSUIT:
        return []
    found = answers_in(situation.index, pursuit, known)
    fitting = [a for a in found if a.statement.person not in a.achieved.told]
    return sorted(
        fitting,
        key=lambda a: (
            -a.score * situation.weight(a.statement.person, pursuit.id),
            a.statement.person,
            a.achieved.id,
        ),
    )


def take_along(proposed: Mapping[str, Move], situation: Situation) -> dict[str, Move]:
    """The moves, with what can be told in a letter that is due now or within days in that letter.

    Of a pursuit one letter carries one achievement, since people of a panel compare. A move of its
    own for somebody whose letter carries one goes.
    """
    known = fresh(situation)
    moves = dict(proposed)
    able = [move for move in moves.values() if _may_carry(move)]
    if not known or not able:
        return moves
    able.sort(key=lambda m: (m.earliest, m.id))
    for pursuit in situation.index.pursuits.values():
        carriers = first_due(able, situation, pursuit)
        if not carriers:
            continue
        for answer in _open_answers(situation, pursuit, known):
            carrier = carriers.get(answer.statement.person)
            if carrier is not None and not _told_lately(situation, answer.statement.person):
                moves[carrier.id] = _carrying(carrier, answer)
                moves = {
                    key: move
                    for key, move in moves.items()
                    if (move.play, move.pursuit, move.person)
                    != ("achievement", pursuit.id, carrier.person)
                }
                break
    return moves


def _may_carry(move: Move) -> bool:
    return (move.play, move.occasion.kind) in _CARRIERS and move.channel == "email"


def first_due(able: Iterable[Move], situation: Situation, pursuit: Pursuit) -> dict[str, Move]:
    """By person, the first letter to them that is due, of those that may carry something."""
    found: dict[str, Move] = {}
    for move in able:
        soon = move.earliest <= situation.at + SOON
        over = move.latest is not None and move.latest < situation.at
        if not (soon and not over and move.pursuit == pursuit.id):
            continue
        done = any(said.what in FINISHED for said in situation.index.said.get(move.id, ()))
        if not done and move.details.get("asked_by", move.person) == move.person:
            found.setdefault(move.person, move)
    return found


def _carrying(carrier: Move, answer: Answer) -> Move:
    return replace(
        carrier,
        why=(*carrier.why, _reason(answer, along=True)),
        details={**carrier.details, **_details(answer)},
    )


def _details(answer: Answer) -> dict[str, str]:
    return {"achievement": answer.achieved.id, "answers": answer.statement.ground}


def _reason(answer: Answer, *, along: bool = False) -> Reason:
    values = {
        "title": answer.achieved.title,
        "about": answer.about,
        "answers": answer.statement.kind,
    }
    return Reason("achieved_along" if along else "achieved", values)


def _told_lately(situation: Situation, person: str) -> bool:
    """Whether a letter of that kind went to them in the last three weeks."""
    return any(
        t.direction == "out" and t.unasked and t.what == "other" and t.at > situation.at - BETWEEN
        for t in situation.with_person(person)
    )


def fresh(situation: Situation) -> tuple[Achieved, ...]:
    """Achievements that are public and at most 60 days old, the oldest first: alike for all."""
    zone = zone_info(situation.index.world.owner.zone)
    key = situation.at.astimezone(zone).date(), situation.policy.achievement_days
    known = situation.index.common.fresh
    if key not in known:
        known[key] = tuple(_fresh(situation.index.world.achievements, *key))
    return known[key]


def _fresh(achievements: Iterable[Achieved], today: date, days: int) -> list[Achieved]:
    found = [
        (since, achieved.id, achieved)
        for achieved in achievements
        if (since := public_from(achieved)) is not None
        and today - timedelta(days=days) <= since <= today
    ]
    return [achieved for _, _, achieved in sorted(found, key=lambda f: f[:2])]


def public_from(achieved: Achieved) -> date | None:
    """From when it may be told; None where it has no day at all."""
    return max((d for d in (achieved.day, achieved.public_from) if d is not None), default=None)


def _told(situation: Situation, pursuit: Pursuit) -> int:
    members = set(situation.index.roles.get(pursuit.id, {}))
    return sum(bool(members & set(a.told)) for a in situation.index.world.achievements)


def _note(situation: Situation, pursuit: Pursuit, answer: Answer) -> Move:
    achieved, person = answer.achieved, answer.statement.person
    since = public_from(achieved)
    assert since is not None  # `fresh` lets no other pass
    zone = situation.zone(person)
    earliest = day_start(since, zone)
    letters = [t for t in situation.with_person(person) if t.direction == "out" and is_message(t)]
    if letters:
        days = situation.policy.achievement_business_days
        earliest = max(earliest, situation.business_days_after(person, letters[-1].at, days))
        unasked = [t.at + BETWEEN for t in letters if t.unasked and t.what == "other"]
        earliest = max([earliest, *unasked])
    channel, needs = situation.channel(person)
    occasion = Occasion("achievement", achieved.id, achieved.title)
    return Move(
        id=move_id("achievement", person, occasion),
        play="achievement",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=earliest,
        best=earliest,
        due=None,
        latest=situation.end_of_day(
            person, since + timedelta(days=situation.policy.achievement_days)
        ),
        cost=COSTS["other"],
        weight=situation.weight(person, pursuit.id),
        why=(_reason(answer),),
        needs=needs,
        details=_details(answer),
    )
