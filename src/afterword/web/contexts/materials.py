"""What the user could send: what is there and who has it, and the form that adds to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from afterword.core.planning.moves import Move
from afterword.core.world import Sendable, World
from afterword.flows.shown import company_shown, person_shown
from afterword.web.contexts.forms import fields
from afterword.web.contexts.words import day, listed, local

NAMES = ("what", "title", "person", "path")
# Words that people ask for things by; any other is as good.
KINDS = ("portfolio", "work sample", "writing sample", "code sample", "certificate", "reference")
_FILE = "file"


@dataclass(frozen=True, slots=True)
class Kept:
    """One material, in words."""

    title: str
    words: str
    sent: str  # who has it, or ""


def materials(
    world: World, typed: Mapping[str, str], wrong: Mapping[str, str], *, move: Move | None
) -> dict[str, Any]:
    """Everything on the page; `move` is the one that the user came from, which lacks something."""
    asked = _asked(move)
    values = dict(typed) or {"what": asked[0] if asked else ""}
    start = "" if wrong or not move else _FILE
    return {
        "kept": [_kept(each, world) for each in world.materials],
        "material": fields((_FILE, *NAMES), values, wrong, start=start),
        "kinds": dict.fromkeys([*asked, *KINDS]),
        "move": move.id if move else "",
        "asked": _who_asked(move, asked, world) if move else "",
        "refusal": next((line for name, line in wrong.items() if name not in {_FILE, *NAMES}), ""),
    }


def plain_kind(what: str) -> str:
    """A kind as it is kept; references are told from all others by the word."""
    words = " ".join(what.split())
    return "reference" if words.casefold() in ("reference", "references") else words


def _asked(move: Move | None) -> Sequence[str]:
    return [plain_kind(each) for each in move.details.get("what", ())] if move else []


def _who_asked(move: Move, asked: Sequence[str], world: World) -> str:
    who = person_shown(str(move.details.get("asked_by") or move.person), world)["name"]
    company = company_shown(move.company, world)
    return f"{who}{f' at {company}' if company else ''} waits for: {listed(list(asked))}."


def _kept(each: Sendable, world: World) -> Kept:
    who = f" from {person_shown(each.person, world)['name'] or each.person}" if each.person else ""
    went = [
        f"{person_shown(person, world)['name']} ({day(local(at, world))})"
        for person, at in each.sent_to
    ]
    return Kept(
        title=each.title,
        words=f"{each.what[:1].upper()}{each.what[1:]}{who}, version {each.version}, {each.file}",
        sent=f"Sent to {listed(went)}" if went else "",
    )
