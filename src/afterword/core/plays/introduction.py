"""`introduction`: ask who can help, before the talks begin; thank and tell who helped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from afterword.core.ask_life import ENDS, REFUSED, helped_at, silence_of, state_of
from afterword.core.connectors import ASK_WITHIN, TALKS_ON, Choice
from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.planning.words import day_words
from afterword.core.world import Ask, Interview, Outcome, Pursuit

# Of theirs, from the introduction on: later the thanks are folded into the word on how it went.
THANKS_BUSINESS_DAYS = 2
REPORT_WITHIN = timedelta(days=30)
# A talk is told of when those who were met have had their thanks, and not later than this.
TALK_BUSINESS_DAYS = 2
TALK_WITHIN = timedelta(days=7)
NOTHING_AFTER = timedelta(days=45)  # of their help: what has not come by then will not
NO_ANSWER_WITHIN = 5  # business days: a thank-you for a no is a reply, or it is none


def propose(situation: Situation) -> Iterator[Move]:
    """The one to ask for each company at whose door the user stands; thanks to who helped."""
    for choice in situation.index.common.choices:
        move = _ask(situation, choice)
        if move is not None:
            yield move
    # Two asks of one connector are told of one outcome once, for the first of them.
    for ask in sorted(situation.index.world.asks, key=lambda a: (a.at, a.id)):
        if ask.connector in situation.index.people:
            yield from _after(situation, ask)


def _ask(situation: Situation, choice: Choice) -> Move | None:
    best = choice.best
    pursuit = situation.pursuit(best.pursuit)
    if (pursuit is None) == bool(best.pursuit) or best.connector not in situation.index.people:
        return None  # another circle's
    opened = pursuit.opened if pursuit is not None and not best.chosen else situation.at
    latest = opened + ASK_WITHIN
    if situation.at > latest:
        return None
    channel, needs = situation.channel(best.connector)
    name, company = situation.name(best.connector), _company(situation, best.company)
    live = pursuit is not None and _is_live(situation, pursuit)
    outside = situation.company(best.connector) != best.company
    if live and outside:
        return None  # they could only ask somebody who decides
    text = f"{name} may know somebody there" if outside else f"{name} works there"
    text = f"{name} knows {situation.name(best.to)} there" if best.to else text
    if best.ground:
        text = f"{situation.name(best.to)} there is on {name}'s list"
    occasion = Occasion("company", best.company, text)
    details: dict[str, Any] = {"to": best.to} if best.to else {}
    details |= {"listed": best.ground} if best.ground else {}
    details |= {"outside": True} if outside else {}
    details |= {"live": True} if live else {}
    details |= {"wanted": best.kind} if best.kind else {}
    return Move(
        id=move_id("introduction", best.connector, occasion),
        play="introduction",
        channel=channel,
        person=best.connector,
        company=best.company,
        pursuit=best.pursuit,
        occasion=occasion,
        earliest=opened,
        best=situation.business_days_after(best.connector, opened, 1),
        due=None,
        latest=latest,
        cost=COSTS["introduction_ask"],
        why=tuple(_why(situation, choice, name, company, live=live)),
        needs=(*needs, "confirm") if live else needs,
        details=details,
    )


def _is_live(situation: Situation, pursuit: Pursuit) -> bool:
    """Whether somebody is deciding: then only advice on the team may be asked (DESIGN §5.7)."""
    return pursuit.stage in TALKS_ON or bool(situation.index.interviews.get(pursuit.id))


def _why(
    situation: Situation, choice: Choice, name: str, company: str, *, live: bool
) -> Iterator[Reason]:
    best = choice.best
    if best.to:
        to = situation.name(best.to)
        reason = "lists_them" if best.ground else "leads_to"
        yield Reason(reason, {"who": name, "to": to, "company": company})
    elif situation.company(best.connector) == best.company:
        yield Reason("works_there", {"who": name, "company": company})
    else:
        yield Reason("may_know", {"who": name, "company": company})
    made = (a for a in situation.index.world.asks if a.connector == best.connector)
    asks = [a.at for a in made if not a.offered]
    if asks:
        yield Reason("asked_before", {"who": name, "on": max(asks)})
    else:
        yield Reason("never_asked", {"who": name})
    if best.lean:
        yield Reason("gave_first" if best.lean > 0 else "owes_them", {"who": name})
    if live:
        yield Reason("only_advice", {"company": company})
    if choice.resting is not None and choice.resting.rest is not None:
        other = situation.name(choice.resting.connector)
        until = choice.resting.rest.until
        yield Reason("better_rests", {"who": other, "until": until})


def _after(situation: Situation, ask: Ask) -> Iterator[Move]:
    """What is owed for one ask, and the short word that a kind no may get."""
    state = state_of(ask, situation.at, _silence(situation, ask))
    if state == "declined":
        yield from _for_their_no(situation, ask)
    if state in REFUSED:
        return
    ended, talk = _end(situation, ask), _talk(situation, ask)
    if ended is None and talk is None:
        yield from _thanks(situation, ask)
    yield from _report(situation, ask, ended, talk)


def _thanks(situation: Situation, ask: Ask) -> Iterator[Move]:
    since = helped_at(ask)
    if since is None or ask.thanked_at is not None or situation.wrote_since(ask.connector, since):
        return
    until = situation.business_days_after(ask.connector, since, THANKS_BUSINESS_DAYS)
    if situation.at > until:
        return
    day = day_words(since.date())
    text = f"introduced you on {day}" if ask.introduced_at else f"helped you on {day}"
    reason = "introduced" if ask.introduced_at else "helped"
    values = {"who": situation.name(ask.connector), "on": since}
    occasion = Occasion("help", ask.id, text)
    word = _Word(occasion, Reason(reason, values), since, until)
    yield _to_connector(situation, ask, word)


def _for_their_no(situation: Situation, ask: Ask) -> Iterator[Move]:
    said = ask.declined_at
    if said is None or situation.wrote_since(ask.connector, said):
        return
    until = situation.business_days_after(ask.connector, said, NO_ANSWER_WITHIN)
    if situation.at >= until:
        return
    occasion = Occasion("help", ask.id, f"answered on {day_words(said.date())}")
    reason = Reason("declined_kindly", {"who": situation.name(ask.connector), "on": said})
    word = _Word(occasion, reason, said, until, obligation=False, details={"declined": True})
    yield _to_connector(situation, ask, word)


def _report(
    situation: Situation, ask: Ask, ended: Outcome | None, talk: Interview | None
) -> Iterator[Move]:
    """How it went: the talk it led to, soon after; how it ended; or that nothing came of it."""
    if ask.answered_at is None and ask.introduced_at is None:
        return
    if ended is not None:
        at, ref, what, within = ended.said_at, ended.id, ended.kind, REPORT_WITHIN
        if ask.reported_at is not None and ask.reported_at >= at:
            return
    elif talk is not None:
        ref, what, within = talk.id, "talk", TALK_WITHIN
        at = situation.business_days_after(ask.connector, talk.end, TALK_BUSINESS_DAYS)
    else:
        since = ask.introduced_at or ask.agreed_at
        if since is None or ask.reported_at is not None:
            return
        at, ref, what, within = since + NOTHING_AFTER, f"{ask.id} nothing", "nothing", REPORT_WITHIN
        if situation.at < at or not _is_quiet(situation, ask):
            return
    told_since = talk.end if talk is not None and what == "talk" else at
    if situation.at > at + within or situation.wrote_since(ask.connector, told_since):
        return
    company = _company(situation, ask.company)
    names = {"who": situation.name(ask.connector), "company": company}
    reason = Reason("nothing_came" if what == "nothing" else "how_it_went", names)
    text = f"{what.replace('_', ' ')} on {day_words(told_since.date())}"
    text = "nothing came of it" if what == "nothing" else text
    occasion = Occasion("outcome", ref, text)
    word = _Word(occasion, reason, at, at + within, details={"end": what})
    yield _to_connector(situation, ask, word)


def _is_quiet(situation: Situation, ask: Ask) -> bool:
    """Whether nothing is under way at the company that they helped with."""
    return all(
        p.stage in ("lead", "applied", "silent")
        for p in situation.index.pursuits_at.get(ask.company, ())
    )


def _end(situation: Situation, ask: Ask) -> Outcome | None:
    """How it went at the company they helped with, the newest word on it."""
    said = [
        o
        for pursuit in situation.index.pursuits_at.get(ask.company, ())
        for o in situation.index.outcomes.get(pursuit.id, ())
        if o.kind in ENDS and o.said_at > ask.at
    ]
    return max(said, key=lambda o: (o.said_at, o.id), default=None)


def _talk(situation: Situation, ask: Ask) -> Interview | None:
    """The first talk there that came after their help."""
    since = ask.introduced_at or ask.agreed_at
    held = [
        talk
        for pursuit in situation.index.pursuits_at.get(ask.company, ())
        for talk in situation.index.interviews.get(pursuit.id, ())
        if talk.status == "confirmed" and since is not None and since < talk.end <= situation.at
    ]
    return min(held, key=lambda talk: (talk.end, talk.id), default=None)


@dataclass(frozen=True, slots=True)
class _Word:
    """Something to tell a connector, and when."""

    occasion: Occasion
    reason: Reason
    earliest: datetime
    latest: datetime
    obligation: bool = True
    details: Mapping[str, Any] = field(default_factory=dict)


def _to_connector(situation: Situation, ask: Ask, word: _Word) -> Move:
    channel, needs = situation.channel(ask.connector)
    return Move(
        id=move_id("introduction", ask.connector, word.occasion),
        play="introduction",
        channel=channel,
        person=ask.connector,
        company=ask.company,
        pursuit="",
        occasion=word.occasion,
        earliest=word.earliest,
        best=situation.business_days_after(ask.connector, word.earliest, 1),
        due=None,
        latest=word.latest,
        obligation=word.obligation,
        unasked=False,
        why=(word.reason,),
        needs=needs,
        details={"ask": ask.id, "asked_for": ask.kind, **word.details},
    )


def _company(situation: Situation, company: str) -> str:
    """A company's name: as its pursuit has it, else as it is known."""
    pursuits = situation.index.pursuits_at.get(company, ())
    if pursuits:
        return pursuits[0].company_name
    known = situation.index.world.companies.get(company)
    return known.name if known is not None else ""


def _silence(situation: Situation, ask: Ask) -> datetime:
    country, zone = situation.country(ask.connector), situation.zone(ask.connector)
    return silence_of(ask, country=country, zone=zone)
