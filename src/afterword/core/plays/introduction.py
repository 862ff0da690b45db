"""`introduction`: ask who works there, before the talks begin; thank and tell who helped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.core.planning.ids import move_id
from afterword.core.planning.index import HELPERS
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation, is_message
from afterword.core.planning.words import day_words
from afterword.core.world import Ask, Outcome, Person, Pursuit

BEFORE_TALKS = frozenset({"lead", "applied"})
ASK_WITHIN = timedelta(days=30)  # of the application: later an introduction changes nothing
THANKS_WITHIN = timedelta(days=10)  # later they are folded into the word on how it went
REPORT_WITHIN = timedelta(days=30)
ENDS = frozenset({"offer", "rejection", "accepted", "withdrawn"})


def propose(situation: Situation) -> Iterator[Move]:
    """One warm connector for each company at whose door the user stands; thanks to who helped."""
    insiders = situation.index.common.insiders
    for pursuit in situation.index.pursuits.values():
        if pursuit.stage in BEFORE_TALKS and not situation.index.interviews.get(pursuit.id):
            yield from _ask(situation, pursuit, insiders.get(pursuit.company, []))
    # Two asks of one connector are told of one outcome once, for the first of them.
    for ask in sorted(situation.index.world.asks, key=lambda a: (a.at, a.id)):
        yield from _thanks(situation, ask)
        yield from _report(situation, ask)


def _ask(situation: Situation, pursuit: Pursuit, insiders: list[Person]) -> Iterator[Move]:
    if situation.at > pursuit.opened + ASK_WITHIN or _helped(situation, pursuit):
        return
    roles = situation.index.roles.get(pursuit.id, {})
    able = [p for p in insiders if roles.get(p.id, "connector") in HELPERS | {"colleague"}]
    warm = [(warmth, p.id, p) for p in able if (warmth := _warmth(situation, p.id)) > 0]
    if not warm:
        return
    person = max(warm, key=lambda w: (w[0], w[1]))[2]
    channel, needs = situation.channel(person.id)
    occasion = Occasion("company", pursuit.company, f"{person.name} works there")
    values = {"who": person.name, "company": pursuit.company_name}
    yield Move(
        id=move_id("introduction", person.id, occasion),
        play="introduction",
        channel=channel,
        person=person.id,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=pursuit.opened,
        best=situation.business_days_after(person.id, pursuit.opened, 1),
        due=None,
        latest=pursuit.opened + ASK_WITHIN,
        cost=COSTS["introduction_ask"],
        why=(Reason("works_there", values),),
        needs=needs,
    )


def _helped(situation: Situation, pursuit: Pursuit) -> bool:
    """Whether somebody was asked for this company already: one at a time is enough."""
    return any(a.company == pursuit.company for a in situation.index.world.asks)


def _warmth(situation: Situation, person: str) -> int:
    """Messages that passed both ways: the smaller of the two counts."""
    words = [t.direction for t in situation.with_person(person) if is_message(t)]
    return min(words.count("in"), words.count("out"))


def _thanks(situation: Situation, ask: Ask) -> Iterator[Move]:
    since = ask.introduced_at
    if since is None or ask.thanked_at is not None or situation.at > since + THANKS_WITHIN:
        return
    if ask.connector not in situation.index.people or situation.wrote_since(ask.connector, since):
        return
    occasion = Occasion("help", ask.id, f"introduced you on {day_words(since.date())}")
    reason = Reason("introduced", {"who": situation.name(ask.connector), "on": since})
    yield _to_connector(situation, ask, occasion, reason, since, since + THANKS_WITHIN)


def _report(situation: Situation, ask: Ask) -> Iterator[Move]:
    if ask.connector not in situation.index.people or ask.reported_at is not None:
        return
    if ask.answered_at is None and ask.introduced_at is None:
        return
    ended = _end(situation, ask)
    if ended is None or situation.at > ended.said_at + REPORT_WITHIN:
        return
    if situation.wrote_since(ask.connector, ended.said_at):
        return
    text = f"{ended.kind} on {day_words(ended.said_at.date())}"
    pursuit = situation.pursuit(ended.pursuit)
    names = {
        "who": situation.name(ask.connector),
        "company": pursuit.company_name if pursuit is not None else "",
    }
    reason = Reason("how_it_went", names)
    last = ended.said_at + REPORT_WITHIN
    occasion = Occasion("outcome", ended.id, text)
    yield _to_connector(situation, ask, occasion, reason, ended.said_at, last)


def _end(situation: Situation, ask: Ask) -> Outcome | None:
    """How it went at the company they helped with, the newest word on it."""
    said = [
        o
        for pursuit in situation.index.pursuits_at.get(ask.company, ())
        for o in situation.index.outcomes.get(pursuit.id, ())
        if o.kind in ENDS and o.said_at > ask.at
    ]
    return max(said, key=lambda o: (o.said_at, o.id), default=None)


def _to_connector(
    situation: Situation,
    ask: Ask,
    occasion: Occasion,
    reason: Reason,
    earliest: datetime,
    latest: datetime,
) -> Move:
    channel, needs = situation.channel(ask.connector)
    return Move(
        id=move_id("introduction", ask.connector, occasion),
        play="introduction",
        channel=channel,
        person=ask.connector,
        company=ask.company,
        pursuit="",
        occasion=occasion,
        earliest=earliest,
        best=situation.business_days_after(ask.connector, earliest, 1),
        due=None,
        latest=latest,
        obligation=True,
        unasked=False,
        why=(reason,),
        needs=needs,
        details={"ask": ask.id},
    )
