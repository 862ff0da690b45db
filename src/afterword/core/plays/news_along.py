"""A talking point that goes along, in one sentence, in a letter that is due to somebody anyway.

Seldom: one item a letter and one a month for a person, of a panel nobody gets what another got, and
thanks carry one only where it touches what that person spoke of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from afterword.core.planning.moves import LACKING, Move, Reason
from afterword.core.planning.situation import Situation
from afterword.core.plays.achievement import first_due
from afterword.core.plays.talking import NewsFor, talks_in
from afterword.core.world import Pursuit

BETWEEN = timedelta(days=30)
# Letters that may carry one, by play and occasion. No closing line, nothing that answers a
# rejection or an offer; a line that keeps in touch has its item from its own play.
CARRIERS = frozenset(
    {
        ("thank_you", "interview"),
        ("check_in", "promise"),
        ("check_in", "silence"),
        ("materials", "request"),
        ("network", "event"),
    }
)
_LONGEST = 110  # characters of a headline that still reads as part of a sentence; a guess


def take_news(proposed: Mapping[str, Move], situation: Situation) -> dict[str, Move]:
    """The moves, with the talking point in the letter that is due to its person.

    A letter that tells of an achievement or of news takes no second thing along. Who gets a note on
    news of its own anyway (play `news`) gets none in another letter.
    """
    moves = dict(proposed)
    if not situation.index.world.news:
        return moves
    able = sorted(filter(_may_carry, moves.values()), key=lambda m: (m.earliest, m.id))
    given = {item for move in moves.values() if (item := _item_of(move))}
    noted = {move.person for move in moves.values() if _item_of(move)}
    for pursuit in situation.index.pursuits.values():
        carriers = first_due(able, situation, pursuit)
        if not carriers:
            continue
        for talk in talks_in(situation.index, pursuit, situation.at):
            carrier = carriers.get(talk.person)
            if carrier is None or talk.item.id in given or talk.person in noted:
                continue
            if _fits(talk, carrier, situation, pursuit):
                moves[carrier.id] = _carrying(carrier, talk)
                given.add(talk.item.id)
                noted.add(talk.person)
    return moves


def _may_carry(move: Move) -> bool:
    # Where what was asked for is not here, the letter says "soon", and is no place for more.
    alone = not {"achievement", "news"} & set(move.details) and not LACKING & set(move.needs)
    return alone and move.channel == "email" and (move.play, move.occasion.kind) in CARRIERS


def _item_of(move: Move) -> str:
    """The item that a move is on or carries, or ""."""
    return move.occasion.ref if move.play == "news" else str(move.details.get("news") or "")


def _fits(talk: NewsFor, carrier: Move, situation: Situation, pursuit: Pursuit) -> bool:
    """Whether a letter is the place for an item: told to nobody else there, and not too soon."""
    item, panel = talk.item, situation.index.roles.get(pursuit.id, {})
    if len(item.title) > _LONGEST or (carrier.play == "thank_you" and not talk.said):
        return False
    if any(use.person in panel for use in item.used):
        return False
    return not any(
        use.person == talk.person and use.at > situation.at - BETWEEN
        for other in situation.index.world.news
        if other.company == pursuit.company
        for use in other.used
    )


def _carrying(carrier: Move, talk: NewsFor) -> Move:
    told = Reason("news_along", {"title": talk.item.title, "on": talk.item.published})
    details = {"news": talk.item.id, "news_touches": talk.ground if talk.said else ""}
    return replace(
        carrier, why=(*carrier.why, told, talk.why), details={**carrier.details, **details}
    )
