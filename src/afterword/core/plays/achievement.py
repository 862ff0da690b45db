"""`achievement`: something real and recent that answers what this person said, told once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation, is_message
from afterword.core.worktime import day_start, zone_info
from afterword.core.world import Achieved, Pursuit

WAITING = frozenset({"interviewing", "deciding", "silent"})
BETWEEN = timedelta(days=21)
OF_A_PURSUIT = 2
WORD = 6  # letters; shorter ones are mostly grammar
COMMON = 2  # shared words that make an achievement an answer


def propose(situation: Situation) -> Iterator[Move]:
    """For each pursuit that waits, the achievement that best answers somebody of it."""
    known = fresh(situation)
    if not known:
        return
    for pursuit in situation.index.pursuits.values():
        if pursuit.stage in WAITING and _told(situation, pursuit) < OF_A_PURSUIT:
            yield from _best_of(situation, pursuit, known)


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
        if (since := _public(achieved)) is not None
        and today - timedelta(days=days) <= since <= today
    ]
    return [achieved for _, _, achieved in sorted(found, key=lambda f: f[:2])]


def _public(achieved: Achieved) -> date | None:
    return max((d for d in (achieved.day, achieved.public_from) if d is not None), default=None)


def _told(situation: Situation, pursuit: Pursuit) -> int:
    members = set(situation.index.roles.get(pursuit.id, {}))
    return sum(bool(members & set(a.told)) for a in situation.index.world.achievements)


def _best_of(situation: Situation, pursuit: Pursuit, known: Sequence[Achieved]) -> Iterator[Move]:
    people = situation.index.members(pursuit.id, "hiring_manager", "interviewer", "recruiter")
    found = [
        (len(shared), situation.weight(person, pursuit.id), person, achieved, shared)
        for person in people
        if (said := _said(situation, person))
        for achieved in known
        if person not in achieved.told and len(shared := said & _words(achieved)) >= COMMON
    ]
    if not found:
        return
    *_, person, achieved, shared = max(found, key=lambda f: (f[0], f[1], f[2], f[3].id))
    yield _note(situation, pursuit, person, achieved, shared)


def _said(situation: Situation, person: str) -> frozenset[str]:
    """The words of some length in the notes on this person."""
    notes = situation.index.moments_of.get(person, ())
    return long_words(" ".join(note.text for note in notes))


def _words(achieved: Achieved) -> frozenset[str]:
    return long_words(f"{achieved.title} {achieved.text}")


@lru_cache(maxsize=4096)
def long_words(text: str) -> frozenset[str]:
    """The words of a text that carry its matter, as far as length tells."""
    return frozenset(w for w in re.findall(r"[^\W\d_]+", text.casefold()) if len(w) >= WORD)


def _note(
    situation: Situation, pursuit: Pursuit, person: str, achieved: Achieved, shared: frozenset[str]
) -> Move:
    since = _public(achieved)
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
        why=(Reason("achieved", {"title": achieved.title, "about": ", ".join(sorted(shared))}),),
        needs=needs,
        details={"achievement": achieved.id},
    )
