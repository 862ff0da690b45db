"""What an item of a company's news is to the user: good to bring up with whom, bad news that is to
be known and left alone, told already, or only good to know, and why so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from afterword.core.planning.index import ENDED, Index
from afterword.core.planning.moves import Reason
from afterword.core.plays.talking import NEWS_DAYS, NewsFor, possible_talks, talks_in
from afterword.core.world import News, World

Standing = Literal["good", "hurts", "told", "known"]


@dataclass(frozen=True, slots=True)
class Regard:
    """An item as the user should take it."""

    item: News
    standing: Standing
    talks: tuple[NewsFor, ...] = ()  # with whom it is good to bring up, the best first
    why: Reason | None = None  # it is brought up with nobody now
    others: tuple[News, ...] = ()  # that tell the same story, the newest first


def regards_of(world: World, items: Iterable[News]) -> list[Regard]:
    """Each of these items as it stands now, in their order."""
    wanted = list(items)
    companies = {item.company for item in wanted}
    index, talks, may = Index(world), dict[str, dict[str, NewsFor]](), set[str]()
    live = set[str]()
    for pursuit in world.pursuits if wanted else ():
        if pursuit.company not in companies:
            continue
        if pursuit.stage not in ENDED and pursuit.ended is None:
            live.add(pursuit.company)
        for talk in talks_in(index, pursuit, world.now):
            talks.setdefault(talk.item.id, {}).setdefault(talk.person, talk)
        may.update(talk.item.id for talk in possible_talks(index, pursuit, world.now))
    same: dict[str, list[News]] = {}
    for item in reversed(world.news):
        if item.duplicate_of:
            same.setdefault(item.duplicate_of, []).append(item)
    return [
        _regard(
            item,
            tuple(talks.get(item.id, {}).values()),
            tuple(same.get(item.id, ())),
            world,
            live=item.company in live,
            second=item.id in may,
        )
        for item in wanted
    ]


def _regard(  # what is asked of an item
    item: News,
    talks: tuple[NewsFor, ...],
    others: tuple[News, ...],
    world: World,
    *,
    live: bool,
    second: bool,
) -> Regard:
    if item.sensitive:
        return Regard(item, "hurts", why=Reason("news_hurts", {}), others=others)
    if talks:
        return Regard(item, "good", talks, others=others)
    if item.used:
        return Regard(item, "told", others=others)
    if not live:
        why = "news_nobody"
    elif world.now - item.published > NEWS_DAYS:
        why = "news_old"
    else:
        why = "news_second" if second else "news_far"
    return Regard(item, "known", why=Reason(why, {}), others=others)
