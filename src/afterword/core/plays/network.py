"""`network`: a line after an event, and seldom a word to those who left the door open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from afterword.core.ask_life import helped_at
from afterword.core.guardrails.stop import QUIET_DAYS
from afterword.core.guardrails.tact import is_glad
from afterword.core.planning.ids import move_id
from afterword.core.planning.index import HELPERS
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import contact_of
from afterword.core.plays.achievement import fresh
from afterword.core.plays.talking import NEWS_DAYS
from afterword.core.worktime import later
from afterword.core.world import Gathering, Help, Pursuit, Touch

AFTER_EVENT = timedelta(hours=48)
THANKS = timedelta(days=30)  # later than that, thanks belong into a letter about something else
LINGERING = timedelta(hours=3)  # who goes on talking after an event was still at it
QUARTER = timedelta(days=90)
# While a decision is open nobody is written to around the hiring manager (DESIGN §5.4).
OPEN = frozenset({"screening", "interviewing", "deciding", "silent", "offer"})
OVER = frozenset({"rejected", "withdrawn", "accepted"})


def propose(situation: Situation) -> Iterator[Move]:
    """Lines after events, and lines to closed pursuits that have something to be told."""
    for gathering in situation.index.world.gatherings:
        yield from _after_event(situation, gathering)
    for each in situation.index.world.helps:
        yield from _thanks(situation, each)
    for pursuits in _closed(situation):
        yield from _open_door(situation, pursuits)


def _after_event(situation: Situation, gathering: Gathering) -> Iterator[Move]:
    """To those whom the user noted to have met there, and who wait for no decision."""
    end = gathering.end or gathering.start
    last = later(end, AFTER_EVENT)
    if not end <= situation.at <= last or gathering.went is False:
        return
    for person, touches in sorted(situation.index.touches.items()):
        if not situation.index.owns(person):
            continue
        met = person in gathering.met or any(were_met(gathering, t) for t in touches)
        written = any(t.direction == "out" and t.what != "meeting" and t.at > end for t in touches)
        if not met or written or _decides(situation, person):
            continue
        channel, needs = situation.channel(person)
        occasion = Occasion("event", gathering.id, gathering.title)
        yield Move(
            # By its key: a page that says something else afterwards asks for no second line.
            id=move_id("network", person, replace(occasion, ref=gathering.key or gathering.id)),
            play="network",
            channel=channel,
            person=person,
            company=situation.company(person),
            pursuit="",
            occasion=occasion,
            earliest=end,
            best=situation.business_days_after(person, end, 1),
            due=None,
            latest=last,
            cost=COSTS["other"],
            why=(Reason("event", {"title": gathering.title, "on": gathering.start}),),
            needs=needs,
        )


def were_met(gathering: Gathering, touch: Touch) -> bool:
    """Whether a contact was at that event. Of an announced one the user's own note is needed: an
    interview of that day is none.
    """
    last = (gathering.end or gathering.start) + LINGERING
    here = touch.channel == "in_person" and gathering.start <= touch.at <= last
    return here and not (gathering.key and touch.what == "meeting")


def _thanks(situation: Situation, helped: Help) -> Iterator[Move]:
    """For help that the user noted and said no word of thanks for; introductions and references
    have thanks of their own.
    """
    received = helped.direction == "in" and helped.state == "given" and helped.source == "note"
    last = later(helped.at, THANKS)
    if not received or helped.thanked_at is not None or not helped.at <= situation.at <= last:
        return
    person = helped.person
    written = any(t.direction == "out" and t.at > helped.at for t in situation.with_person(person))
    asks = (a for a in situation.index.world.asks if a.connector == person)
    if written or any(helped_at(a) is not None and a.thanked_at is None for a in asks):
        return  # who is thanked for an introduction is thanked for all of it
    if not situation.index.owns(person) or _decides(situation, person):
        return
    channel, needs = situation.channel(person)
    occasion = Occasion("help", helped.id, helped.what or "their help")
    yield Move(
        id=move_id("network", person, occasion),
        play="network",
        channel=channel,
        person=person,
        company=situation.company(person),
        pursuit="",
        occasion=occasion,
        earliest=helped.at,
        best=situation.business_days_after(person, helped.at, 1),
        due=None,
        latest=last,
        cost=COSTS["thank_you"],
        why=(Reason("helped_you", {"who": situation.name(person), "on": helped.at}),),
        needs=needs,
    )


def _decides(situation: Situation, person: str) -> bool:
    """Whether a decision that they take part in is open; who only helps with it takes none."""
    known = situation.index.memberships.get(person, ())
    return any(p.stage in OPEN and role not in HELPERS for p, role in known)


def _closed(situation: Situation) -> Iterator[list[Pursuit]]:
    """Pursuits that left the door open, of one company together, the last one last.

    Where the company has another that goes on, its people are written to about that or not at all.
    """
    found: dict[str, list[Pursuit]] = defaultdict(list)
    for pursuit in situation.index.pursuits.values():
        found[pursuit.company or pursuit.id].append(pursuit)
    for company in sorted(found):
        ended = [p for p in found[company] if p.stage == "rejected" and p.door_open and p.ended]
        if ended and all(p.stage in OVER for p in found[company]):
            yield sorted(ended, key=lambda p: (p.ended or p.opened, p.id))


def _open_door(situation: Situation, pursuits: list[Pursuit]) -> Iterator[Move]:
    """At most once a quarter and company, from 90 days on, and only with something to tell: of the
    user's own, or else of theirs. A holiday is no occasion.
    """
    pursuit = pursuits[-1]
    person = contact_of(situation, pursuit)
    if not person or pursuit.ended is None or _decides(situation, person):
        return
    there = {person, *(m.person for p in pursuits for m in p.members if m.role not in HELPERS)}
    sent = [t.at for who in there for t in situation.with_person(who) if t.direction == "out"]
    quiet = [at + QUARTER for at in sorted(sent)[-1:]]
    start = max([pursuit.ended + timedelta(days=QUIET_DAYS), *quiet])
    told = [a for a in fresh(situation) if person not in a.told]
    occasions = {"achievement": told[-1].id} if told else _good_news(situation, pursuit, person)
    if situation.at < start or not occasions:
        return
    channel, needs = situation.channel(person)
    # The quarter belongs to the id: a line sent in spring is not the line of the summer.
    quarter = (situation.at - pursuit.ended) // QUARTER
    text = f"{pursuit.company_name} left the door open"
    occasion = Occasion("keep_in_touch", f"{pursuit.id} {quarter}", text)
    yield Move(
        id=move_id("network", person, occasion),
        play="network",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=start,
        best=situation.business_days_after(person, start, 1),
        due=None,
        latest=None,
        cost=COSTS["other"],
        weight=situation.weight(person, pursuit.id),
        why=(Reason("left_door_open", {"company": pursuit.company_name, "on": pursuit.ended}),),
        needs=needs,
        details=occasions,
    )


def _good_news(situation: Situation, pursuit: Pursuit, person: str) -> dict[str, str]:
    """Their newest item that is known to be glad, while it may still be brought up; nothing to who
    works elsewhere by now.
    """
    known = situation.index.people[person]
    if known.company and known.company != pursuit.company:
        return {}
    glad = [
        item
        for item in situation.index.world.news
        if item.company == pursuit.company
        and is_glad(item)
        and item.weight == "major"
        and not item.duplicate_of
        and all(use.person != person for use in item.used)
        and situation.at - NEWS_DAYS <= item.published <= situation.at
    ]
    return {"news": glad[-1].id} if glad else {}
