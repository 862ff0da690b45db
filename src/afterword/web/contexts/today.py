"""What Today shows: cards of moves, what is held back, what comes up, and what was done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from afterword.core.known import Saying
from afterword.core.letters.outline import as_kind
from afterword.core.planning.moves import Hold, Move, Plan
from afterword.core.planning.words import changes_in_words, weekday_words
from afterword.core.role_changes import role_changes
from afterword.core.worktime import zone_info
from afterword.core.world import Interview, World
from afterword.flows.shown import company_shown, person_shown, why_shown
from afterword.flows.write import Written
from afterword.records.queries.letter import Stand
from afterword.web.contexts.fact import Belief, belief
from afterword.web.contexts.standing import Standing, standing
from afterword.web.contexts.words import (
    ROLE_WORDS,
    count,
    day,
    heading,
    in_a_line,
    listed,
    local,
    point,
    role_of,
)

# How many cards stand open at first; what is due today is never behind the fold.
OPEN_CARDS = 4
OPEN_RECEIPTS = 3
MOST_DOUBTS = 3
_DOUBTED = timedelta(days=45)  # an older doubt is nobody's question any more
_AHEAD, _NEWS, _LATELY = timedelta(days=14), timedelta(days=21), timedelta(days=7)
_LETTERS = {
    "thank_you": "a thank-you letter",
    "enquiry": "a check-in",
    "closing": "a closing line",
    "materials": "what they asked for",
    "gracious": "a gracious reply",
    "answer": "your answer",
    "acceptance": "your yes",
    "withdrawal": "a word that you withdraw",
    "introduction_ask": "a question to somebody there",
    "invitation": "an invitation",
}
# What a move can't do without, where its reasons don't say so already.
_NEEDS = {
    "permission": "Say so in your notes on the talk, and it is enclosed.",
    "confirm": "It goes only if you say that it is so.",
    "decision": "The answer is yours: the letter asks for time, and can be a yes or a no instead.",
    "confirm_sent": "You took this letter along. Did it go?",
}
# These have no text worth showing before the user has given something.
UNWRITTEN = frozenset({"debrief", "material", "permission"})


@dataclass(frozen=True, slots=True)
class Clock:
    """The 24 hours of a thank-you, counted in minutes."""

    due: str  # RFC 3339 in UTC: what the page asks the clock with
    zone: str
    left: str
    ends: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Card:
    """One move, ready to do."""

    id: str
    eyebrow: str
    icon: str
    name: str
    person: str  # Person.id, or "" of somebody not known any more
    role: str
    company: str
    pursuit: str
    interview: str  # the talk that it thanks for, or ""
    clock: Clock | None
    subject: str
    lines: tuple[str, ...]
    why: tuple[str, ...]
    fact: str  # id of the fact that it rests on, or ""
    needs: tuple[str, ...]
    lacks_file: bool  # the page for materials takes it
    asks_line: bool  # for one line of notes
    waits: bool  # for something that the user must give first
    by_hand: bool
    taken: bool  # handed over: waits for the user's word that it went
    stand: Standing | None  # of a letter that waits to leave, came back, or nobody knows of
    url: str

    @property
    def on_its_way(self) -> bool:
        """Whether it has a yes: the card is a receipt then."""
        return self.stand is not None and self.stand.state in ("approved", "sending")


@dataclass(frozen=True, slots=True)
class Held:
    """One move that waits."""

    what: str
    until: str
    because: str
    changes: str  # what else than time would end it, as a sentence; ""
    rule: str
    fact: str
    person: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Something known that contradicts itself."""

    line: str
    fact: str  # to look at; "" where it is no single fact


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the user said of a move today, to be taken back."""

    id: str
    words: str


def today(
    world: World,
    plan: Plan,
    written: Mapping[str, Written],
    receipts: Sequence[Saying],
    letters: Mapping[str, Stand],
) -> dict[str, Any]:
    """Everything on the page; `written` are the drafts of the open cards by move, `letters` those
    that somebody should hear of, sent ones of today among them.
    """
    first = {move.id for move in standing_open(world, plan)}
    told = {
        move: shown
        for move, stand in letters.items()
        if (shown := standing(stand, now=world.now, zone=world.owner.zone))
    }
    cards = [card(move, world, written.get(move.id), told.get(move.id)) for move in plan.moves]
    on_cards = {move.id for move in plan.moves}
    waiting = sum(1 for each in cards if each.on_its_way)
    return {
        "greeting": greeting(world),
        "lede": lede(world, len(plan.moves) - waiting, waiting=waiting),
        "cards": [each for each in cards if each.id in first],
        "more": [each for each in cards if each.id not in first],
        "held": [held(hold, world) for hold in plan.holds],
        "ahead": [coming(talk, world) for talk in world.interviews if _is_ahead(talk, world)],
        "doubts": doubts_of(world),
        "clashes": [
            Clash(why_shown(doubt, world), str(doubt.values.get("fact", "")))
            for doubt in plan.doubts
        ],
        "quiet": why_shown(plan.quiet.why, world) if plan.quiet is not None else "",
        "news": news_of(world),
        "next": next_words(plan, world),
        "lately": lately(world) if not plan.moves else [],
        "letters": [
            shown for move, shown in told.items() if move not in on_cards and shown.state != "draft"
        ],
        "receipts": [receipt(said) for said in receipts[:OPEN_RECEIPTS]],
        "more_receipts": [receipt(said) for said in receipts[OPEN_RECEIPTS:]],
        "known": bool(world.pursuits),
    }


def standing_open(world: World, plan: Plan) -> list[Move]:
    """The moves whose cards stand open: the first few, and every obligation due today."""
    tonight = local(world.now, world).replace(hour=23, minute=59)
    return [
        move
        for number, move in enumerate(plan.moves)
        if number < OPEN_CARDS or (move.obligation and move.due is not None and move.due <= tonight)
    ]


def card(move: Move, world: World, written: Written | None, stand: Standing | None = None) -> Card:
    """The card of a move; `written` is its draft, where it has one, `stand` what became of it."""
    if written is not None:
        move = as_kind(move, written.kind)
    person = world.people.get(move.person)
    eyebrow, icon = heading(move)
    urls = person.urls if person else ()
    return Card(
        id=move.id,
        eyebrow=eyebrow,
        icon=icon,
        name=person_shown(move.person, world)["name"],
        person=person.id if person else "",
        role=role_of(move.person, move.pursuit, world),
        company=company_shown(move.company, world),
        pursuit=move.pursuit,
        interview=str(move.details.get("interview", "")),
        clock=clock(move.due, world.now, world.owner.zone) if _on_the_clock(move) else None,
        subject=written.subject if written else "",
        lines=tuple(filter(str.strip, written.body.split("\n")))[:3] if written else (),
        why=tuple(why_shown(reason, world) for reason in move.why),
        fact=_fact_of(move, world),
        needs=tuple(_NEEDS[each] for each in move.needs if each in _NEEDS),
        lacks_file="material" in move.needs,
        asks_line="debrief" in move.needs,
        waits=bool(UNWRITTEN & set(move.needs)),
        by_hand=move.channel == "linkedin",
        taken=move.state == "handed_over",
        stand=stand if stand and stand.state != "handed_over" else None,
        url=next((url for url in (move.details.get("opens", ""), *urls) if _is_link(url)), ""),
    )


def _is_link(url: object) -> bool:
    return str(url).startswith("https://")


def clock(due: datetime | None, now: datetime, zone: str) -> Clock | None:
    """What is left of the 24 hours that end at `due`; None once they are over."""
    minutes = int((due - now).total_seconds() // 60) if due else 0
    if due is None or minutes <= 0:
        return None
    hours, rest = divmod(minutes, 60)
    ends = due.astimezone(zone_info(zone))
    day_words = "today" if ends.date() == now.astimezone(ends.tzinfo).date() else "tomorrow"
    return Clock(
        due=due.astimezone(UTC).isoformat(timespec="seconds"),
        zone=zone,
        left=f"{hours} h {rest} min left" if hours else f"{rest} min left",
        ends=f"24 hours end {day_words} at {ends:%H:%M}",
        minutes=min(minutes, 1440),
    )


def held(hold: Hold, world: World) -> Held:
    """A hold in words."""
    move = hold.move
    name = person_shown(move.person, world)["name"]
    return Held(
        what=in_a_line(move.play, name, company_shown(move.company, world)),
        until=f"until {point(hold.until, world)}" if hold.until else "not suggested",
        because=why_shown(hold.why, world),
        changes=changes_in_words(hold.changes),
        rule=hold.rule,
        fact=_fact_of(move, world),
        person=move.person if move.person in world.people else "",
    )


def receipt(said: Saying) -> Receipt:
    """What was said of a move, in words."""
    values = said.values
    line = in_a_line(values["play"], values["person_name"], values["company_name"])
    if said.kind == "done":
        return Receipt(said.id, f"{line}: noted as done.")
    if said.kind == "dismissed":
        return Receipt(said.id, f"{line}: left out.")
    until = datetime.fromisoformat(values["until"])
    return Receipt(said.id, f"{line}: comes back on {weekday_words(until.date())}.")


def doubts_of(world: World) -> list[Belief]:
    """What was read with some doubt of late and changes the plan once the user says yes."""
    asked = [
        fact
        for fact in world.facts
        if fact.doubtful
        and not (fact.confirmed or fact.refused or fact.superseded_by or fact.fulfilled_by)
        and world.now - fact.said_at <= _DOUBTED
    ]
    return [belief(fact, world) for fact in asked[-MOST_DOUBTS:][::-1]]


def coming(talk: Interview, world: World) -> dict[str, Any]:
    """An interview that lies ahead."""
    online = talk.where.startswith(("https://", "http://"))
    return {
        "company": company_shown(talk.company, world),
        "when": point(talk.start, world),
        "iso": talk.start.isoformat(),
        "pursuit": talk.pursuit,
        "who": [(p, world.people[p].name) for p in talk.interviewers if p in world.people],
        "where": "Video call" if online else talk.where,
        "fact": talk.id,
    }


def news_of(world: World) -> list[dict[str, str]]:
    """What job boards and news say of companies that the user is talking to: roles that were closed
    or posted again first (core.role_changes), then recent items, each story once and none that may
    hurt.
    """
    live = {p.company for p in world.pursuits if p.ended is None}
    recent = [
        news
        for news in world.news
        if news.company in live
        and not (news.sensitive or news.duplicate_of or news.weight == "editorial")
        and world.now - news.published <= _NEWS
    ]
    roles = [change.role for change in role_changes(world)]
    told = [
        {
            "title": f"{role.title}: {ROLE_WORDS[role.status]}",
            "url": role.url if role.url.startswith(("https://", "http://")) else "",
            "where": f"{company_shown(role.company, world)}, {day(local(role.since, world))}",
        }
        for role in roles
    ]
    return told + [
        {
            "title": news.title,
            "url": news.url if news.url.startswith(("https://", "http://")) else "",
            "where": f"{company_shown(news.company, world)}, {day(local(news.published, world))}",
        }
        for news in recent[-4:][::-1]
    ]


def lately(world: World) -> list[dict[str, str]]:
    """Whom the user wrote to in the last week, by company: what an empty day looks back on."""
    people: dict[str, dict[str, None]] = defaultdict(dict)
    kinds: dict[str, dict[str, None]] = defaultdict(dict)
    for touch in world.touches:
        recent = world.now - _LATELY <= touch.at <= world.now
        if touch.direction == "out" and touch.company and recent and touch.what in _LETTERS:
            people[touch.company][person_shown(touch.person, world)["name"]] = None
            kinds[touch.company][_LETTERS[touch.what]] = None
    return [
        {
            "who": f"{listed(list(names))} at {company_shown(company, world)}",
            "what": f"{listed(list(kinds[company])).capitalize()}.",
        }
        for company, names in people.items()
    ]


def greeting(world: World) -> str:
    """Good morning, afternoon or evening, by the owner's clock."""
    hour = local(world.now, world).hour
    part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    first = next(iter(world.owner.name.split()), "")
    return f"Good {part}, {first}" if first else f"Good {part}"


def lede(world: World, number: int, *, waiting: int) -> str:
    """How much there is to do, and that nothing else is needed; `waiting` letters need nothing."""
    today = f"{weekday_words(local(world.now, world).date())}."
    if not number:
        return f"{today} Nothing needs you now." if waiting else today
    things = "One small thing" if number == 1 else f"{count(number).capitalize()} small things"
    minutes = max(1, round(number * 0.75))
    about = "about a minute" if minutes == 1 else f"about {count(minutes)} minutes"
    return f"{today} {things}, {about}. Nothing else needs you today."


def next_words(plan: Plan, world: World) -> dict[str, str]:
    """When the next thing comes, after an empty day, and what it is where it is known."""
    if plan.quiet is None or plan.quiet.next is None:
        return {}
    then = plan.quiet.next
    what = next((held(hold, world).what for hold in plan.holds if hold.until == then), "")
    return {
        "day": weekday_words(local(then, world).date()),
        "what": what[:1].lower() + what[1:] if what[1:2].islower() else what,
    }


def _on_the_clock(move: Move) -> bool:
    return move.play == "thank_you" and move.occasion.kind == "interview"


def _is_ahead(talk: Interview, world: World) -> bool:
    return talk.status != "cancelled" and world.now < talk.end <= world.now + _AHEAD


def _fact_of(move: Move, world: World) -> str:
    return next((fact.id for fact in world.facts if fact.id == move.occasion.ref), "")
