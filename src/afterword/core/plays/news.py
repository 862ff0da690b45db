"""`news`: a note on company news that is glad, fresh and about what this person said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.plays.achievement import WAITING
from afterword.core.plays.talking import NewsFor, talks_in
from afterword.core.world import Pursuit

FRESH = timedelta(days=3)
BETWEEN = timedelta(days=30)
_MAY_BE_TOLD = frozenset({"hiring_manager", "interviewer"})


def propose(situation: Situation) -> Iterator[Move]:
    """For each pursuit that waits, at most one note: to the person whom an item answers best.

    That everybody there is glad of it is no reason for a letter of its own: it must have to do with
    what this person said.
    """
    if not situation.index.world.news:
        return
    for pursuit in situation.index.pursuits.values():
        if pursuit.stage in WAITING:
            yield from _best_of(situation, pursuit)


def _best_of(situation: Situation, pursuit: Pursuit) -> Iterator[Move]:
    roles = situation.index.roles.get(pursuit.id, {})
    found = [
        (talk.score, situation.weight(talk.person, pursuit.id), talk.person, talk)
        for talk in talks_in(situation.index, pursuit, situation.at)
        if talk.said
        and talk.item.published >= situation.at - FRESH
        and roles.get(talk.person) in _MAY_BE_TOLD
        and not _noted_lately(situation, talk.person)
    ]
    if found:
        yield _note(situation, pursuit, max(found, key=lambda f: f[:3])[-1])


def _note(situation: Situation, pursuit: Pursuit, talk: NewsFor) -> Move:
    item, person = talk.item, talk.person
    channel, needs = situation.channel(person)
    occasion = Occasion("news", item.id, item.title)
    values = {"title": item.title, "on": item.published, "about": talk.about}
    return Move(
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


def _noted_lately(situation: Situation, person: str) -> bool:
    """Whether an unasked letter went to them in 30 days: which ones were on news is not known."""
    return any(
        t.unasked and t.what == "other" and t.at > situation.at - BETWEEN
        for t in situation.with_person(person)
    )
