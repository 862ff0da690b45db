"""What stands in the calendar that is given out: interviews, and by when each move is due.

The calendar goes to whoever has its address, a large provider's servers among them: it holds when,
where and with whom, and in a few plain words what to do. Nothing that anybody wrote stands in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from afterword.core.planning.moves import Move, Plan
from afterword.core.world import Interview, World

PAST = timedelta(days=90)  # how long an interview that is over stays in the calendar
_SHORT = timedelta(minutes=15)
_LONGEST = 500  # characters of a title or a place


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """One entry of the calendar; times are in UTC and whole seconds.

    `keys` are what it is known by, the present one first: an interview has had other ids before
    another record joined it, and stays one entry for whoever reads the calendar.
    """

    keys: tuple[str, ...]
    start: datetime
    end: datetime
    title: str
    where: str = ""
    text: str = ""
    status: Literal["confirmed", "tentative"] = "confirmed"
    busy: bool = False  # whether it takes the user's time: interviews do, what is due does not


def dated_entries(world: World, plan: Plan) -> tuple[DatedEntry, ...]:
    """Interviews that lie ahead or not far behind, and the moves of the plan; by time."""
    former: dict[str, list[str]] = {}
    for old, new in world.facets.get("former", {}).items():
        former.setdefault(new, []).append(old)
    found = [*_interviews(world, former), *_moves(world, plan, former)]
    return tuple(sorted(found, key=lambda each: (each.start, each.keys)))


def _interviews(world: World, former: Mapping[str, list[str]]) -> Iterator[DatedEntry]:
    for each in world.interviews:
        if each.status == "cancelled" or each.end < world.now - PAST:
            continue
        ids = (each.id, *sorted(former.get(each.id, ())))
        start = _plain(each.start)
        yield DatedEntry(
            keys=tuple(f"interview {one}" for one in ids),
            start=start,
            end=max(_plain(each.end), start),
            title=_short(_interview_title(each, world)),
            where=_short(each.where),
            text=_with_whom(each, world),
            status="tentative" if each.status == "tentative" else "confirmed",
            busy=True,
        )


def _interview_title(interview: Interview, world: World) -> str:
    company = world.companies.get(interview.company)
    name = company.name if company else ""
    role = next((each.role for each in world.pursuits if each.id == interview.pursuit), "")
    return f"Interview: {', '.join(part for part in (name, role) if part) or interview.title}"


def _with_whom(interview: Interview, world: World) -> str:
    people = [world.people[each].name for each in interview.interviewers if each in world.people]
    named = ", ".join(name for name in people if name)
    return f"With {named}." if named else ""


def _moves(world: World, plan: Plan, former: Mapping[str, list[str]]) -> Iterator[DatedEntry]:
    for move in plan.moves:
        by = move.due or (move.latest if move.obligation else None)
        if by is not None:
            end = _plain(by)
            start, text = end - _SHORT, "Due by the end of this entry."
        else:
            start = _plain(plan.days.get(move.id, move.best))
            end, text = (
                start + _SHORT,
                "Planned for about this time, and an hour or a day is no matter.",
            )
        company = world.companies.get(move.company)
        at = f" ({company.name})" if company and company.name else ""
        yield DatedEntry(
            keys=tuple(
                f"move {move.play} {move.person} {move.occasion.kind} {ref}"
                for ref in (move.occasion.ref, *sorted(former.get(move.occasion.ref, ())))
            ),
            start=start,
            end=end,
            title=_short(f"{_what_to_do(move, world)}{at}"),
            text=text,
        )


def _what_to_do(move: Move, world: World) -> str:
    person = world.people.get(move.person)
    who = person.name if person and person.name else "them"
    key = (move.play, move.occasion.kind)
    return _WORDS.get(key, _PLAYS[move.play]).format(who=who)


_WORDS: Mapping[tuple[str, str], str] = {
    ("thank_you", "rejection"): "A gracious word to {who}",
    ("thank_you", "offer"): "Answer the offer: {who}",
    ("thank_you", "withdrawal"): "Tell {who} that you withdraw",
    ("check_in", "closing"): "One last line to {who}, if you wish",
    ("check_in", "offer"): "Tell {who} of your other offer",
    ("materials", "briefing"): "Tell {who} whom to expect as your reference",
    ("materials", "renewal"): "Ask {who} whether they are still your reference",
    ("materials", "outcome"): "Tell {who} how it went",
    ("introduction", "company"): "Ask {who} for an introduction",
    ("introduction", "outcome"): "Tell {who} how it went",
    ("introduction", "help"): "Thank {who} for the help",
    ("network", "help"): "Thank {who} for the help",
}
_PLAYS: Mapping[str, str] = {
    "thank_you": "Thank {who}",
    "connect": "Connect with {who} on LinkedIn",
    "materials": "Send {who} what they asked for",
    "network": "Write a line to {who}",
    "achievement": "Tell {who} your news",
    "check_in": "Ask {who} where things stand",
    "introduction": "Thank {who}",
    "news": "Write to {who} about their news",
}


def _plain(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
