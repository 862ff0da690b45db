"""What Introductions shows: asks that are ready, those that were made, and who rests until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from afterword.core.connectors import BEFORE_TALKS, TALKS_ON, Rest
from afterword.core.known import Saying
from afterword.core.planning.moves import Hold, Move, Plan
from afterword.core.planning.words import weekday_words
from afterword.core.ties.paths import Path
from afterword.core.world import Ask, Intended, Pursuit, World
from afterword.flows.introductions import next_states
from afterword.flows.introductions_shown import (
    AGAINST,
    Connector,
    asked_of,
    connectors_of,
    held_asks,
    parted,
    thoughts,
    why_waits,
)
from afterword.flows.mail_link import mail_link
from afterword.flows.read_letter import Opened
from afterword.flows.shown import company_shown, person_shown, why_shown
from afterword.web.contexts.kinds import not_now, title_of
from afterword.web.contexts.paths import ways_on_page
from afterword.web.contexts.standing import Standing, standing
from afterword.web.contexts.ways import Way, ways
from afterword.web.contexts.words import count, day, local

MOST_ASKED = 12  # what is older stands on the person's own page
_FOR = {"introduction": "Introduction", "word": "A word for you", "advice": "Advice"}
_SAY: Mapping[str, str] = {
    "agreed": "They said yes",
    "declined": "They said no",
    "introduced": "They introduced us",
    "met": "We talked",
    "thanked": "I thanked them",
    "reported": "I told them how it went",
}
_SAID: Mapping[str, str] = {
    **{state: words[0].lower() + words[1:] for state, words in _SAY.items()},
    "agreed": "they said yes",
    "asked": "you asked",
    "thought_of": "you want to ask",
}


@dataclass(frozen=True, slots=True)
class Ready:
    """An ask with its two texts, and how it can leave."""

    id: str
    eyebrow: str
    name: str
    first: str
    person: str
    subject: str
    message: str
    note: str
    note_words: int
    sha256: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]
    not_now: tuple[tuple[str, str], ...]  # kinds that may not be asked for, with why
    kinds: tuple[tuple[str, str, bool], ...]  # value, title, chosen
    faults: tuple[str, ...]
    ways: tuple[Way, ...]
    needs_yes: bool  # the user must say that it is fair
    by_hand: bool
    body: str
    stand: Standing | None

    @property
    def on_its_way(self) -> bool:
        """Whether it has a yes: it is a receipt then."""
        return self.stand is not None


@dataclass(frozen=True, slots=True)
class Asked:
    """An ask that was made, and what can be said of it."""

    id: str
    person: str
    title: str
    lines: tuple[str, ...]
    quote: str
    fact: str
    next: tuple[tuple[str, str], ...]  # state and words
    name: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why something was not kept, and message and note that were typed, by move."""

    words: str
    typed: Mapping[str, tuple[str, str]]


def introductions(
    world: World,
    plan: Plan,
    ready: Sequence[Opened],
    said: Sequence[Saying],
    found: Sequence[tuple[Pursuit, Sequence[Path]]],
    trouble: Trouble | None = None,
) -> dict[str, Any]:
    """Everything on the page; `found` are the ways to the companies that are shown, `trouble`
    what was refused.
    """
    typed = trouble.typed if trouble else {}
    asks = [_ready(each, world, typed.get(each.stand.move)) for each in ready]
    asked = asked_of(world)
    return {
        "lede": _lede(sum(1 for each in asks if not each.on_its_way)),
        "ready": asks,
        "held": [
            *(_held(hold, world) for hold in held_asks(plan)),
            *(_thought(each, rest, world) for each, rest in thoughts(world, plan)),
        ],
        "asked": [_asked(ask, world) for ask in asked[:MOST_ASKED]],
        "older": len(asked[MOST_ASKED:]),
        "connectors": [_connector(each, world) for each in connectors_of(world)],
        "doors": [
            ways_on_page(world, some, pursuit.company_name) | {"number": number}
            for number, (pursuit, some) in enumerate(found, 1)
            if some
        ],
        "companies": [
            (pursuit.company_name, pursuit.id) for pursuit in world.pursuits if _may_ask(pursuit)
        ],
        "asks_for": [(kind, title_of(kind)) for kind in ("introduction", "advice", "word")],
        "receipts": [{"id": each.id, "words": _receipt(each)} for each in said],
        "refusal": trouble.words if trouble else "",
    }


def _may_ask(pursuit: Pursuit) -> bool:
    """Whether anything may still be asked of anybody for it."""
    return pursuit.stage in BEFORE_TALKS | TALKS_ON


def _lede(number: int) -> str:
    if not number:
        return "Nobody is to be asked today. Who helped hears how it went; who was asked rests."
    begin = "One ask is" if number == 1 else f"{count(number).capitalize()} asks are"
    return (
        f"{begin} ready. You ask a person you know; they decide; what they can pass on is already "
        "written."
    )


def _ready(opened: Opened, world: World, typed: tuple[str, str] | None) -> Ready:
    move, written = opened.move, opened.written
    assert move is not None
    message, note = typed or parted(written.body)
    name = person_shown(move.person, world)["name"]
    failing = [c.note for c in written.checks if not c.ok and c.rule != "guardrails"]
    fit = not failing
    stand = standing(opened.stand, now=world.now, zone=world.owner.zone)
    on_desk = opened.stand.state in ("draft", "refused")
    return Ready(
        id=move.id,
        eyebrow=_eyebrow(move, written.kind, world),
        name=name,
        first=name.split(" ", maxsplit=1)[0],
        person=move.person,
        subject=written.subject,
        message=message,
        note=note,
        note_words=len(note.split()),
        sha256=written.sha256,
        plus=_reasons(move, world, against=False),
        minus=_reasons(move, world, against=True),
        not_now=tuple(not_now(opened)),
        kinds=tuple((k, title_of(k), k == written.kind) for k in opened.kinds),
        faults=tuple(failing),
        ways=tuple(ways(opened, mail_link(written), fit=fit)) if on_desk and fit else (),
        needs_yes="confirm" in move.needs,
        by_hand=move.channel == "linkedin",
        body=written.body,
        stand=None if on_desk else stand,
    )


def _eyebrow(move: Move, kind: str, world: World) -> str:
    company = company_shown(move.company, world)
    to = person_shown(str(move.details.get("to", "")), world)["name"]
    if kind == "introduction" and to:
        return f"Introduction to {to}, {company}"
    return f"{_FOR.get(kind, 'Introduction')}, {company}"


def _reasons(move: Move, world: World, *, against: bool) -> tuple[str, ...]:
    told = [r for r in move.why if (r.id in AGAINST) == against]
    words = (why_shown(reason, world) for reason in told)
    return tuple(f"{each[:1].upper()}{each[1:]}." for each in words)


def _held(hold: Hold, world: World) -> dict[str, str]:
    why = why_shown(hold.why, world)
    until = local(hold.until, world).date() if hold.until else None
    name = person_shown(hold.move.person, world)["name"]
    return {
        "what": f"Ask {name}, {company_shown(hold.move.company, world)}",
        "person": hold.move.person,
        "until": f"until {weekday_words(until)}" if until else "not suggested",
        "because": f"{why[:1].upper()}{why[1:]}.",
    }


def _thought(each: Intended, rest: Rest | None, world: World) -> dict[str, str]:
    """Somebody whom the user wants to ask, and what keeps the ask from being ready."""
    name = person_shown(each.connector, world)["name"]
    until, why = "not ready", why_waits(each, rest, world)
    because = f"{why[:1].upper()}{why[1:]}."
    if rest is not None:
        until = "until they write"
        if rest.until is not None:
            until = f"until {weekday_words(local(rest.until, world).date())}"
    return {
        "what": f"Ask {name}, {company_shown(each.company, world)}",
        "person": each.connector,
        "until": until,
        "because": because,
    }


def _asked(ask: Ask, world: World) -> Asked:
    name = person_shown(ask.connector, world)["name"] or "Somebody"
    company = company_shown(ask.company, world)
    to = person_shown(ask.to, world)["name"] if ask.to else ""
    what = {"word": ", a word", "advice": ", advice"}.get(ask.kind, "")
    about = f", for {to} at {company}" if to and company else f", for {company}" if company else ""
    return Asked(
        id=ask.id,
        person=ask.connector if ask.connector in world.people else "",
        title=f"{name}{about}{what}",
        lines=tuple(_life(ask, world, to)),
        quote=ask.quote,
        fact=ask.answer,
        next=tuple((state, _SAY[state]) for state in next_states(ask) if state in _SAY),
        name=name,
    )


def _life(ask: Ask, world: World, to: str) -> list[str]:
    """What happened, a sentence each, in the order of the days."""

    def on(moment: Any) -> str:
        return weekday_words(local(moment, world).date())

    told = [(ask.at, f"{'They offered' if ask.offered else 'Asked'} on {on(ask.at)}.")]
    if ask.agreed_at and not ask.offered:
        told.append((ask.agreed_at, f"They said yes on {on(ask.agreed_at)}."))
    if ask.declined_at:
        told.append((ask.declined_at, f"They said no on {on(ask.declined_at)}, which is that."))
    if ask.answered_at and not (ask.agreed_at or ask.declined_at or ask.introduced_at):
        told.append((ask.answered_at, f"They wrote on {on(ask.answered_at)}: yes or no?"))
    if ask.introduced_at:
        whom = f"you and {to}" if to else "you"
        told.append((ask.introduced_at, f"They introduced {whom} on {on(ask.introduced_at)}."))
    if ask.met_at:
        told.append((ask.met_at, f"You talked on {on(ask.met_at)}."))
    if ask.thanked_at and not ask.declined_at:
        told.append((ask.thanked_at, f"You thanked them on {on(ask.thanked_at)}."))
    if ask.reported_at:
        told.append((ask.reported_at, f"You told them how it went on {on(ask.reported_at)}."))
    lines = [words for _, words in sorted(told, key=lambda each: each[0])]
    if ask.state == "silent":
        lines.append("No answer in seven of their business days: that is a no, and you ask once.")
    return lines


def _connector(connector: Connector, world: World) -> dict[str, Any]:
    person = world.people[connector.person]
    rest, last = connector.rest, connector.asked
    said = f"Asked {day(local(last, world))}." if last is not None else "Never asked."
    if rest is None:
        badge = "Can be asked"
    elif rest.until is None:
        badge = "Rests until they write"
    else:
        badge = f"Rests until {day(local(rest.until, world))}"
    return {
        "id": person.id,
        "name": person.name,
        "company": company_shown(connector.company, world),
        "said": said,
        "badge": badge,
        "free": rest is None,
        "offer": connector.strength is not None and rest is None,
    }


def _receipt(said: Saying) -> str:
    """What the user said today, to be taken back."""
    values = said.values
    state, company = str(values.get("state")), values.get("company")
    about = f", {company}" if company else ""
    return f"{values.get('person')}{about}: {_SAID.get(state, state)}."
