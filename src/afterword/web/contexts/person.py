"""What a person's page shows: how welcome a word is now, what comes next, what was, what is
believed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from afterword.core.entries import Message
from afterword.core.known import Saying
from afterword.core.planning.index import Index
from afterword.core.planning.moves import Hold, Move, Plan
from afterword.core.planning.policy import COSTS
from afterword.core.planning.settings import policy_of
from afterword.core.planning.situation import Situation, is_word
from afterword.core.planning.welcome import room_of
from afterword.core.planning.words import weekday_words
from afterword.core.projection.work import work_of
from afterword.core.world import Interview, Person, Pursuit, Touch, World
from afterword.flows.shown import company_shown, person_shown, why_shown
from afterword.web.contexts.fact import Trouble, belief, speaks_of
from afterword.web.contexts.materials import got_by
from afterword.web.contexts.merging import told
from afterword.web.contexts.paths import grade_words
from afterword.web.contexts.today import clock
from afterword.web.contexts.words import day, heading, listed, local, no_word, point

MOST_TOUCHES = 40
_LINES = 4
_LATELY = 14  # days
PARTS = (
    ("hiring_manager", "Hiring manager"),
    ("interviewer", "Interviewer"),
    ("recruiter", "Recruiter"),
    ("coordinator", "Coordinator"),
    ("colleague", "Colleague"),
    ("connector", "Connector"),
    ("reference", "Reference"),
)
_OUT = {
    "thank_you": "Your thank-you",
    "enquiry": "You asked how it stands",
    "closing": "Your closing line",
    "materials": "What they asked for, from you",
    "answer": "Your answer",
    "application": "You applied",
    "introduction_ask": "You asked for an introduction",
    "withdrawal": "You withdrew",
    "acceptance": "You accepted",
    "gracious": "Your reply to their no",
    "invitation": "Your LinkedIn invitation",
    "like": "You liked a post of theirs",
    "comment": "You commented on a post of theirs",
}
_IN = {
    "meeting": "You met",
    "accepted": "They accepted your invitation",
    "reply": "They answered",
}
_LEVELS = ("Let it rest", "One note", "Open")
_LEVEL_WORDS = (
    "They have heard enough for now. Thanks after a talk, and what they ask for, always go.",
    "One note would be welcome. More than that would be early.",
    "There is room for a word, if you have an occasion for one.",
)
_CLOSED = "They asked not to be written to. Nothing is suggested here."
_HEADINGS = {
    "talked": "You talked about",
    "worry": "A worry of theirs",
    "common": "In common",
    "open": "Left open",
    "bring": "You could bring",
    "learned": "You learned",
    "asked": "They asked for",
    "next": "What comes next",
    "other": "You noted",
}


@dataclass(frozen=True, slots=True)
class Point:
    """One contact on the line between the two."""

    kind: str  # "", them, both, todo: whose it was
    when: str
    iso: str
    what: str
    subject: str
    lines: tuple[str, ...]
    fact: str
    talk: str
    letter: str
    mail: str = ""  # Message-ID, by which a company's page leads here


@dataclass(frozen=True, slots=True)
class Welcome:
    """How much contact is welcome now, as the model has it."""

    level: int  # 0 to 2
    name: str
    words: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]


def person(
    known: Person,
    world: World,
    plan: Plan,
    messages: Mapping[str, Message],
    said: Sequence[Saying],
    trouble: Trouble | None = None,
) -> dict[str, Any]:
    """Everything on the page; `messages` are those of `touches_of`, by Message-ID."""
    parts = [(p, m.role) for p in world.pursuits for m in p.members if m.person == known.id]
    moves = [move for move in plan.moves if move.person == known.id]
    holds = [hold for hold in plan.holds if hold.move.person == known.id]
    touches = touches_of(known, world)
    facts = [fact for fact in world.facts if speaks_of(fact, known)]
    return {
        "person": known,
        "lede": lede(known, parts, world),
        "parts": [_part(p, role) for p, role in parts],
        "roles": PARTS,
        "welcome": welcome_of(known, world, touches),
        "next": [next_of(move, world) for move in moves],
        "held": [held_of(hold, world) for hold in holds],
        "points": [_todo(move, world) for move in moves]
        + [point_of(t, world, messages) for t in touches[:MOST_TOUCHES]],
        "earlier": max(0, len(touches) - MOST_TOUCHES),
        "no_word": no_word(world, person=known.id),
        "beliefs": [belief(fact, world, trouble) for fact in reversed(facts)],
        "notes": notes_of(known, world),
        "got": got_by(known.id, world),
        "addresses": [(each, False) for each in known.emails]
        + [(each, True) for each in known.closed],
        "parted": len((*known.emails, *known.closed, *known.urls)) > 1,
        "profile": next((u for u in known.urls if u.startswith("https://")), ""),
        "receipts": [(each.id, words) for each in said if (words := receipt(each, known))],
        "trouble": trouble if trouble and trouble.about == "address" else None,
        "forget_wrong": trouble.fields["sure"] if trouble and trouble.about == "forget" else "",
        "work_trouble": trouble if trouble and trouble.about == "work" else None,
    }


def handles_of(known: Person) -> frozenset[str]:
    """All that somebody is known by: their id, addresses and profiles."""
    return frozenset({known.id, *known.emails, *known.closed, *known.urls})


def touches_of(known: Person, world: World) -> list[Touch]:
    """Every contact with somebody, the newest first."""
    return [t for t in world.touches if t.person == known.id and t.at <= world.now][::-1]


def lede(known: Person, parts: Sequence[tuple[Pursuit, str]], world: World) -> str:
    """Who they are: Hiring manager at Kestrel Grid, for Senior Data Engineer."""
    sentences = []
    for pursuit, role in parts:
        words = f"{role.replace('_', ' ').capitalize()} at {pursuit.company_name}"
        sentences.append(f"{words}, for {pursuit.role}" if pursuit.role else words)
        if pursuit.decision_by:
            ahead = pursuit.decision_by >= local(world.now, world).date()
            verb = "They decide by" if ahead else "They said by"
            sentences.append(f"{verb} {weekday_words(pursuit.decision_by)}")
    named = work_of(world, known.id).title
    title = known.position or (named.value if named else "")
    if not parts and known.company_name:
        sentences.append(f"{title or 'Works'} at {known.company_name}")
    elif title and not any(title.casefold() in s.casefold() for s in sentences):
        sentences.append(title)
    return ". ".join(sentences) + "." if sentences else "Known from your contacts."


def welcome_of(known: Person, world: World, touches: Sequence[Touch]) -> Welcome:
    """The guardrail's own model in words: what is left of the budget, and what made it so."""
    situation = Situation(Index(world), policy_of(world), world.now)
    room = room_of(situation, known.id)
    level = 0 if room < COSTS["enquiry"] else 1 if room < 2 * COSTS["other"] else 2
    plus, minus = _reasons(known, world, touches)
    closed = situation.index.closed_by(known.id)
    if closed is not None:
        level = 0
    words = _CLOSED if closed is not None else _LEVEL_WORDS[level]
    return Welcome(level, _LEVELS[level], words, tuple(plus), tuple(minus))


def _reasons(known: Person, world: World, touches: Sequence[Touch]) -> tuple[list[str], list[str]]:
    plus, minus = [], []
    word = next((t for t in touches if is_word(t) or t.what == "meeting"), None)
    if word is not None:
        verb = "You met" if word.what == "meeting" else "They wrote"
        plus.append(f"{verb} on {day(local(word.at, world))}, which clears what came before.")
    if known.keep_in_touch:
        plus.append("They asked to stay in touch.")
    if known.connected_since:
        plus.append("You are connected on LinkedIn.")
    since = [t for t in touches if t.direction == "out" and (word is None or t.at > word.at)]
    recent = [t for t in since if (world.now - t.at).days <= _LATELY]
    if recent:
        number = "one message" if len(recent) == 1 else f"{len(recent)} messages"
        minus.append(f"They had {number} from you in two weeks, and no word from them since.")
    theirs = {p.id for p in world.pursuits if any(m.person == known.id for m in p.members)}
    for promise in world.promises:
        ahead = promise.by is not None and promise.by >= local(world.now, world).date()
        if promise.pursuit in theirs and promise.open and ahead and promise.by:
            minus.append(f"They named {weekday_words(promise.by)}, so asking before it presses.")
    for away in world.away:
        if away.person == known.id and (
            away.until is None or away.until >= local(world.now, world).date()
        ):
            until = f" until {weekday_words(away.until)}" if away.until else ""
            minus.append(f"An automatic reply says that they are away{until}.")
    return plus, minus


def next_of(move: Move, world: World) -> dict[str, Any]:
    """A move that is ready."""
    title, _ = heading(move)
    left = clock(move.due, world.now, world.owner.zone) if move.play == "thank_you" else None
    verb = "Due since" if move.due and move.due <= world.now else "Due"
    due = f"{verb} {point(move.due, world)}." if move.due and not left else ""
    why = why_shown(move.why[0], world) if move.why else ""
    words = f"{left.ends}." if left else due or f"{why[:1].upper()}{why[1:]}."
    return {"id": move.id, "title": title, "words": words, "needs": bool(move.needs)}


def held_of(hold: Hold, world: World) -> dict[str, str]:
    """A move that waits."""
    title, _ = heading(hold.move)
    why = why_shown(hold.why, world)
    return {
        "what": title,
        "until": f"until {point(hold.until, world)}" if hold.until else "not suggested",
        "because": f"{why[:1].upper()}{why[1:]}.",
        "rule": hold.rule,
    }


def notes_of(known: Person, world: World) -> list[dict[str, Any]]:
    """The user's notes on somebody, by talk, the newest first."""
    talks: dict[str, Interview] = {talk.id: talk for talk in world.interviews}
    found: dict[str, list[dict[str, str]]] = {}
    for moment in world.moments:
        if moment.person == known.id:
            line = {"heading": _HEADINGS[moment.heading], "text": moment.text}
            found.setdefault(moment.interview, []).append(line)
    return [
        {
            "talk": key if key in talks else "",
            "when": point(talks[key].start, world) if key in talks else "",
            "lines": lines,
        }
        for key, lines in reversed(found.items())
    ]


def receipt(said: Saying, known: Person) -> str:
    """What was said today of this person, in words; "" for what is of others."""
    values = said.values
    handles = {known.id, known.name, *known.emails, *known.closed, *known.urls}
    named = {values.get(name) for name in ("a", "b", "of", "person", "name")} | {
        *values.get("with", ())
    }
    if not handles & named:
        return ""
    if said.kind == "grade":
        return grade_words(str(values.get("grade") or ""))
    if said.kind in ("merge", "unmerge"):
        return told(said)
    if values.get("with"):
        return f"{', '.join(values['with'])} is an address of theirs."
    if department := values.get("department"):
        return f"Their department: {department}."
    if manager := values.get("reports_to"):
        return f"They report to {manager}."
    role = str(values.get("role") or "").replace("_", " ")
    return f"Their part: {role}." if role else ""


def _part(pursuit: Pursuit, role: str) -> dict[str, str]:
    return {"id": pursuit.id, "company": pursuit.company_name, "role": role}


def _todo(move: Move, world: World) -> Point:
    title, _ = heading(move)
    past = move.due is not None and move.due <= world.now
    when = f"{'Due since' if past else 'Before'} {point(move.due, world)}" if move.due else "Now"
    return Point("todo", when, "", f"{title}, ready", "", (), "", "", move.id)


def point_of(touch: Touch, world: World, messages: Mapping[str, Message]) -> Point:
    """A contact as a point on the line."""
    met = touch.what == "meeting"
    inward = touch.direction == "in"
    talk = next(
        (i for i in world.interviews if met and touch.id == f"meeting:{i.id}:{touch.person}"),
        None,
    )
    began = talk.start if talk else touch.at
    message = messages.get(touch.message_id)
    what = _IN.get(touch.what, "They wrote") if inward else _OUT.get(touch.what, "You wrote")
    if talk is not None:
        others = [p for p in talk.interviewers if p != touch.person]
        names = listed([person_shown(p, world)["name"] for p in others][:3])
        what = f"{talk.title or 'Interview'}{f', with {names} as well' if names else ''}"
    if touch.channel == "linkedin" and touch.what in ("reply", "letter", "other"):
        what += " on LinkedIn"
    return Point(
        kind="both" if met else "them" if inward else "",
        when=point(began, world),
        iso=began.isoformat(),
        what=what,
        subject=touch.subject,
        lines=_first_lines(message) if message else (touch.text,) if touch.text else (),
        fact=talk.id if talk else "",
        talk=talk.id if talk else "",
        letter="",
        mail=touch.message_id,
    )


def _first_lines(message: Message) -> tuple[str, ...]:
    lines: Iterable[str] = (line.strip() for line in message.text.splitlines())
    return tuple(line for line in lines if line)[:_LINES]


def name_of(known: Person, world: World) -> str:
    """What to call somebody, of whom no name may be known."""
    return known.name or next(iter(known.emails), "") or company_shown(known.company, world)
