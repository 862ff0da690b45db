"""What the debrief pages show: which talks wait for notes, one panel a person, and what the notes
become.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from afterword.core.corrections import root_of
from afterword.core.entries import Asked, Box, Chip, Debrief
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline
from afterword.core.names import name_key
from afterword.core.planning.moves import Move, Plan
from afterword.core.planning.words import day_words, weekday_words
from afterword.core.world import Interview, Person, World
from afterword.flows.shown import company_shown
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.words import listed, local, point, role_of

_RECENT = timedelta(days=60)
_AHEAD = timedelta(days=14)
CHIPS: tuple[tuple[Chip, str], ...] = (
    ("worry", "A worry"),
    ("bring", "I can help"),
    ("common", "In common"),
    ("open", "Left open"),
)
NEXT = (
    ("date", "They decide by a date"),
    ("round", "Another round"),
    ("write", "They will write"),
    ("none", "Nothing"),
)
PARTS = (
    ("interviewer", "Interviewer"),
    ("hiring_manager", "Hiring manager"),
    ("recruiter", "Recruiter"),
    ("coordinator", "Coordinator"),
    ("colleague", "Colleague"),
)
_FIRST = ("hiring_manager", "interviewer", "recruiter", "coordinator", "colleague")
# Remarks whose words are a noun phrase; the others are whole sentences.
_NOUNS = frozenset("walked changed worry question wish goal challenge told topic liking".split())


@dataclass(frozen=True, slots=True)
class Panel:
    """The box of one person."""

    number: int
    id: str  # Person.id, or "" of somebody not known yet
    name: str
    email: str
    initials: str
    part: str
    role: str
    text: str
    chips: tuple[tuple[Chip, str, bool], ...]
    added: bool
    error: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing they asked for."""

    number: int
    what: str
    who: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """Other words stand there by now."""

    version: int
    at: str


@dataclass(frozen=True, slots=True)
class Desk:
    """How the form stands: what is in it, since when it is kept, what is wrong with it."""

    notes: Debrief | None
    saved: datetime | None = None
    more: str = ""  # "person" or "thing": another empty row is asked for
    trouble: Trouble | None = None
    clash: Clash | None = None


def debriefs(world: World) -> dict[str, Any]:
    """The talks by what they wait for, the newest first; those ahead the soonest first."""
    held = [i for i in world.interviews if i.status != "cancelled" and i.end <= world.now]
    recent = [i for i in held if world.now - i.end <= _RECENT][::-1]
    ahead = [
        i
        for i in world.interviews
        if i.status != "cancelled" and world.now < i.end <= world.now + _AHEAD
    ]
    return {
        "waiting": [talk(i, world) for i in recent if not i.debriefed],
        "kept": [talk(i, world) for i in recent if i.debriefed],
        "ahead": [talk(i, world) for i in ahead],
    }


def talk(interview: Interview, world: World) -> dict[str, str]:
    """A talk in a list."""
    names = [world.people[p].name for p in interview.interviewers if p in world.people]
    return {
        "id": interview.id,
        "company": company_shown(interview.company, world),
        "when": point(interview.start, world),
        "iso": interview.start.isoformat(),
        "who": listed(names),
    }


def debrief(world: World, plan: Plan, interview: Interview, desk: Desk) -> dict[str, Any]:
    """Everything on the page."""
    notes, saved, more, trouble = desk.notes, desk.saved, desk.more, desk.trouble
    pursuit = next((p for p in world.pursuits if p.id == interview.pursuit), None)
    asked = notes.asked if notes else ()
    things = [Thing(n, each.what, each.who, each.mine) for n, each in enumerate(asked)]
    if not things or more == "thing":
        things.append(Thing(len(things), "", "", mine=False))
    all_panels = list(panels(world, interview, notes, trouble))
    blank = _panel(len(all_panels), None, Box("", added=True), interview, world, trouble)
    start, end = local(interview.start, world), local(interview.end, world)
    return {
        "talk": interview,
        "company": company_shown(interview.company, world),
        "role": pursuit.role if pursuit else "",
        "pursuit": interview.pursuit,
        "when": f"{weekday_words(start.date())}, {start:%H:%M} to {end:%H:%M}",
        "over": interview.end <= world.now,
        "ends": point(interview.end, world),
        "panels": all_panels,
        "blank": blank,
        "open_blank": more == "person" or bool(blank.error) or not all_panels,
        "parts": PARTS,
        "things": things,
        "names": [panel.name for panel in all_panels if panel.name],
        "next_steps": NEXT,
        "next": notes.next if notes else "",
        "by": notes.by.isoformat() if notes and notes.by else "",
        "version": notes.version if notes else 0,
        "saved": f"{local(saved, world):%H:%M}" if saved else "",
        "saved_day": day_words(local(saved, world).date())
        if saved and local(saved, world).date() != local(world.now, world).date()
        else "",
        "becomes": list(becomes(world, plan, interview, asked)),
        "clash": desk.clash,
        "by_error": trouble.fields.get("by", "") if trouble else "",
        "by_typed": trouble.typed.get("by", "") if trouble else "",
        "more": more,
    }


def panels(
    world: World, interview: Interview, notes: Debrief | None, trouble: Trouble | None = None
) -> Iterator[Panel]:
    """A panel for each whom the calendar names, then for each whom the user added."""
    boxes = list(notes.boxes) if notes else []
    added = [box for box in boxes if box.added]
    people = sorted(
        (world.people[p] for p in interview.interviewers if p in world.people),
        key=lambda person: (_rank(person, interview, world), person.name, person.id),
    )
    number = 0
    for person in people:
        if any(_meant(box, person) for box in added):
            continue
        own = next((box for box in boxes if not box.added and _meant(box, person)), None)
        if own is not None:
            boxes.remove(own)
        yield _panel(number, person, own or Box(""), interview, world, trouble)
        number += 1
    # Whoever is not there by now keeps their words.
    for box in [b for b in boxes if not b.added] + added:
        known = next((p for p in people if _meant(box, p)), None)
        yield _panel(number, known, box, interview, world, trouble)
        number += 1


def becomes(
    world: World, plan: Plan, interview: Interview, asked: Sequence[Asked]
) -> Iterator[dict[str, str]]:
    """What the notes lead to: a letter a person, what is to be sent, and how long one waits."""
    moves = [*plan.moves, *(hold.move for hold in plan.holds)]
    for person in interview.interviewers:
        if person in world.people:
            yield {
                "what": world.people[person].name,
                "words": _letter_words(world, moves, interview, person),
                "person": person,
            }
    for thing in (each for each in asked if each.what.strip()):
        words = (
            "On Today until it is sent."
            if thing.mine
            else "Nothing is sent before you say that it is yours to share."
        )
        yield {"what": thing.what[:1].upper() + thing.what[1:], "words": words, "person": ""}
    yield from _decision(world, plan, interview)


def _letter_words(world: World, moves: Sequence[Move], talk: Interview, person: str) -> str:
    if talk.end > world.now:
        return "Their letter is made of this once the talk is over."
    mine = [
        m
        for m in moves
        if m.play == "thank_you" and m.person == person and m.occasion.kind == "interview"
    ]
    if not mine:
        thanked = any(
            t.person == person and t.direction == "out" and t.at >= talk.end for t in world.touches
        )
        return "They have your letter already." if thanked else "No letter is planned any more."
    found = _built_on(outline(mine[0], world))
    if found:
        return found
    if any(m.person == person and m.interview == talk.id for m in world.moments):
        return "Kept for you. A line on the work would give their letter something to build on."
    return "One line about your talk is enough for a letter of its own."


def _built_on(points: Outline) -> str:
    inner = points.enclosed or points
    for each in inner.points:
        words = str(each.values.get("words") or "")
        if words and each.kind.startswith("moment"):
            noun = each.kind == "moment_seen" or each.values.get("remark") in _NOUNS
            return f"A letter built on {words}." if noun else f"A letter that takes up “{words}”."
    return ""


def _decision(world: World, plan: Plan, interview: Interview) -> Iterator[dict[str, str]]:
    promise = next(
        (p for p in world.promises if p.pursuit == interview.pursuit and p.open and p.by), None
    )
    if promise is None or promise.by is None:
        return
    waits = [
        hold.until
        for hold in plan.holds
        if hold.move.play == "check_in" and hold.move.pursuit == interview.pursuit and hold.until
    ]
    words = (
        f"Check-ins wait until {weekday_words(local(min(waits), world).date())}."
        if waits
        else "No check-in comes before two business days after it."
    )
    yield {"what": day_words(promise.by), "words": words, "person": ""}


def _panel(
    number: int,
    person: Person | None,
    box: Box,
    interview: Interview,
    world: World,
    trouble: Trouble | None,
) -> Panel:
    name = (person.name if person and not box.added else box.person) or (
        person.name if person else ""
    )
    email = box.email or (next(iter(person.emails), "") if person and not box.added else "")
    part = role_of(person.id, interview.pursuit, world) if person else ""
    fields = trouble.fields if trouble else {}
    wrong = fields.get(f"email-{number}") or fields.get(f"text-{number}") or ""
    return Panel(
        number=number,
        id=person.id if person else "",
        name=name or email,
        email=email,
        initials="".join(word[0] for word in (name or email).split()[:2]).upper(),
        part=part or dict(PARTS).get(box.part, ""),
        role=box.part,
        text=box.text,
        chips=tuple((chip, words, chip in box.chips) for chip, words in CHIPS),
        added=box.added,
        error=wrong,
    )


def _meant(box: Box, person: Person) -> bool:
    if box.email:
        return box.email in (*person.emails, *person.closed)
    return bool(box.person) and name_key(box.person) == name_key(person.name)


def _rank(person: Person, interview: Interview, world: World) -> int:
    members = next((p.members for p in world.pursuits if p.id == interview.pursuit), ())
    role = next((m.role for m in members if m.person == person.id), "")
    return _FIRST.index(role) if role in _FIRST else len(_FIRST)


def id_now(world: World, interview: str) -> str:
    """The id that a talk has by now, whichever it had when a link was made."""
    former: dict[str, str] = world.facets["former"]
    return former.get(root_of(interview), root_of(interview))
