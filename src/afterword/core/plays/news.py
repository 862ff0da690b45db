"""`news`: a note on company news that is glad, fresh and about what this person said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from afterword.core.guardrails.tact import GLAD
from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.plays.achievement import WAITING
from afterword.core.world import News, Pursuit

FRESH = timedelta(days=3)
BETWEEN = timedelta(days=30)
WORD = 6  # letters; shorter ones are mostly grammar
COMMON = 2  # shared words that make an item an answer


def propose(situation: Situation) -> Iterator[Move]:
    """For each pursuit that waits, at most one note: to the person whom an item answers best.

    An item whose meaning nobody has read counts as doubtful, so it is no reason to write.
    """
    fresh = [
        item
        for item in situation.index.world.news
        if item.kind in GLAD
        and not item.sensitive
        and not item.duplicate_of
        and situation.at - FRESH <= item.published <= situation.at
    ]
    for pursuit in situation.index.pursuits.values() if fresh else ():
        if pursuit.stage in WAITING:
            yield from _best_of(situation, pursuit, fresh)


def _best_of(situation: Situation, pursuit: Pursuit, fresh: list[News]) -> Iterator[Move]:
    found = [
        (len(shared), situation.weight(person, pursuit.id), person, item.id, item, shared)
        for person in situation.index.members(pursuit.id, "hiring_manager", "interviewer")
        if not _noted_lately(situation, person)
        for item in fresh
        if item.company == pursuit.company
        and len(shared := _shared(situation, person, item)) >= COMMON
    ]
    if not found:
        return
    *_, person, _, item, shared = max(found, key=lambda f: f[:4])
    channel, needs = situation.channel(person)
    occasion = Occasion("news", item.id, item.title)
    values = {"title": item.title, "on": item.published, "about": ", ".join(shared)}
    yield Move(
        id=move_id("news", person, occasion),
        play="news",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=item.published,
        best=situation.business_days_after(person, item.published, 1),
        due=None,
        latest=item.published + FRESH,
        cost=COSTS["other"],
        weight=situation.weight(person, pursuit.id),
        why=(Reason("news_item", values),),
        needs=needs,
        details={"url": item.url},
    )


@lru_cache(maxsize=4096)
def long_words(text: str) -> frozenset[str]:
    """The words of a text that carry its matter, as far as length tells."""
    return frozenset(w for w in re.findall(r"[^\W\d_]+", text.casefold()) if len(w) >= WORD)


def _shared(situation: Situation, person: str, item: News) -> tuple[str, ...]:
    said = " ".join(m.text for m in situation.index.moments_of.get(person, ()))
    return tuple(sorted(long_words(said) & long_words(item.title)))


def _noted_lately(situation: Situation, person: str) -> bool:
    """Whether an unasked letter went to them in 30 days: which ones were on news is not known."""
    return any(
        t.unasked and t.what == "other" and t.at > situation.at - BETWEEN
        for t in situation.with_person(person)
    )
