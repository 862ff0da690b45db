"""What Pursuits shows: where each role stands, with whom, and the words that put it right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from afterword.core.known import Saying
from afterword.core.planning.moves import Plan
from afterword.core.planning.words import weekday_words
from afterword.core.ties.department import hiring_department
from afterword.core.world import Interview, Pursuit, World
from afterword.web.contexts.department import department
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.words import came, count, day, local, point, telling

# The columns, with the stages that stand in each and what an empty one says.
COLUMNS = (
    ("Lead, applied", ("lead", "applied"), "None at the moment."),
    ("Screening", ("screening",), "None at the moment."),
    ("Interviewing", ("interviewing",), "None at the moment."),
    ("Deciding", ("deciding",), "Nobody is making up their mind just now."),
    (
        "Offer",
        ("offer", "accepted"),
        "None yet. When one comes, Afterword stops everything that no longer fits.",
    ),
)
STAGES = (
    ("lead", "A lead"),
    ("applied", "Applied"),
    ("screening", "A first talk"),
    ("interviewing", "Interviewing"),
    ("deciding", "They are deciding"),
    ("on_hold", "On hold"),
    ("offer", "They made an offer"),
    ("accepted", "You accepted"),
    ("rejected", "They said no"),
    ("withdrawn", "You withdrew"),
    ("silent", "Gone silent"),
)
_RESTING, _CLOSED = ("on_hold", "silent"), ("rejected", "withdrawn")
NEW_STAGES = STAGES[:5]
_PARTS = "hiring_manager interviewer recruiter coordinator colleague connector reference".split()
_SHOWN = 5  # people on a card


@dataclass(frozen=True, slots=True)
class Card:
    """One pursuit."""

    id: str
    company: str
    company_id: str
    role: str
    stage: str
    stage_words: str
    rows: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str, str], ...]  # id, name, part
    more: int  # people that are not shown
    badge: str
    note: str  # of what rests or is closed
    open: bool  # its form stands open, for it was refused
    map: dict[str, object]  # of who is who there, of a live one


def pursuits(
    world: World, plan: Plan, said: Sequence[Saying], trouble: Trouble | None = None
) -> dict[str, Any]:
    """Everything on the page; `said` are today's words on pursuits, to be taken back."""
    due = Counter(move.pursuit for move in plan.moves)
    talks: dict[str, Interview] = {}
    for talk in world.interviews:
        if talk.status != "cancelled" and talk.end > world.now:
            talks.setdefault(talk.pursuit, talk)
    cards = [card(p, world, talks.get(p.id), due[p.id], trouble) for p in world.pursuits]
    live = [c for c in cards if c.stage not in (*_RESTING, *_CLOSED, "accepted")]
    return {
        "lede": lede(world, len(live)),
        "columns": [
            {"title": title, "empty": empty, "cards": [c for c in cards if c.stage in stages]}
            for title, stages, empty in COLUMNS
        ],
        "resting": [c for c in cards if c.stage in _RESTING],
        "closed": [c for c in cards if c.stage in _CLOSED],
        "stages": STAGES,
        "new_stages": NEW_STAGES,
        "receipts": [(each.id, receipt(each)) for each in said],
        "trouble": trouble if trouble and trouble.about == "new" else None,
        "known": bool(cards),
    }


def card(
    pursuit: Pursuit, world: World, talk: Interview | None, due: int, trouble: Trouble | None
) -> Card:
    """A pursuit's card."""
    people = sorted(
        (
            (_PARTS.index(m.role), world.people[m.person].name, m)
            for m in pursuit.members
            if m.person in world.people
        ),
        key=lambda each: each[:2],
    )
    return Card(
        id=pursuit.id,
        company=pursuit.company_name,
        company_id=pursuit.company if pursuit.company in world.companies else "",
        role=pursuit.role,
        stage=pursuit.stage,
        stage_words=dict(STAGES)[pursuit.stage],
        rows=tuple(rows(pursuit, world, talk)),
        people=tuple(
            (m.person, name or "No name yet", m.role.replace("_", " ").capitalize())
            for _, name, m in people[:_SHOWN]
        ),
        more=len(people) - _SHOWN if len(people) > _SHOWN else 0,
        badge=f"{due} for today" if due else "",
        note=note(pursuit, world),
        open=bool(trouble and trouble.about == pursuit.id),
        map={}
        if pursuit.stage in (*_CLOSED, "accepted")
        else department(hiring_department(world, pursuit), world),
    )


def rows(pursuit: Pursuit, world: World, talk: Interview | None) -> list[tuple[str, str]]:
    """What is worth knowing at a glance."""
    found = []
    if pursuit.decision_by:
        passed = pursuit.decision_by < local(world.now, world).date()
        words = f"{pursuit.decision_by:%a} {day(pursuit.decision_by)}"
        found.append(("Decision by", f"{words}, passed" if passed else words))
    if talk is not None:
        found.append(("Next talk", point(talk.start, world)))
    found.append(("Last heard", heard(pursuit, world)))
    return found


def heard(pursuit: Pursuit, world: World) -> str:
    """Mon 23 Nov, or that no more than an automatic answer came, or nothing yet."""
    if pursuit.last_heard:
        at = local(pursuit.last_heard, world)
        return f"{at:%a} {day(at)}"
    last = telling(each for each in world.receipts if each.pursuit == pursuit.id)
    return came(last, world) if last else "not yet"


def note(pursuit: Pursuit, world: World) -> str:
    """Why it rests or how it ended, in words."""
    if pursuit.stage == "on_hold" and pursuit.resumes:
        return f"They named {weekday_words(pursuit.resumes)}."
    if pursuit.stage == "silent":
        return "Nothing came for a long time; it is left in peace."
    if pursuit.ended:
        door = " They asked you to stay in touch." if pursuit.door_open else ""
        verb = "They said no on" if pursuit.stage == "rejected" else "You withdrew on"
        return f"{verb} {day(local(pursuit.ended, world))}.{door}"
    return ""


def lede(world: World, live: int) -> str:
    """How many there are, and which decision comes next."""
    if not live:
        return "None under way just now."
    today = local(world.now, world).date()
    ahead = [(p.decision_by, p) for p in world.pursuits if p.decision_by and p.decision_by >= today]
    words = f"{count(live).capitalize()} under way."
    if not ahead:
        return words
    by, first = min(ahead, key=lambda pair: (pair[0], pair[1].id))
    return f"{words} The next decision is {first.company_name}, by {weekday_words(by)}."


def receipt(said: Saying) -> str:
    """What was said of a pursuit, in words."""
    values = said.values
    if said.kind == "note_stage":
        stage = dict(STAGES).get(str(values.get("stage")), "")
        return f"{values.get('company')}: {stage[:1].lower()}{stage[1:]}."
    return f"{values.get('company')}: the role is {values.get('role')}."
