"""Keeps what no file says: a call, a spoken permission, a withdrawal, an interview an hour ago."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.errors import RefusedError
from afterword.flows.reread import call_in
from afterword.flows.say import say
from afterword.records import models

# What each kind of note needs, and what else it can have.
KINDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    kind: (frozenset(needs.split()), frozenset(more.split()))
    for kind, needs, more in (
        ("touch", "person", "company channel direction when what text"),
        ("interview", "company when", "role end with title text channel person"),
        ("person", "person", "company role with text"),
        ("pursuit", "company", "role person when text"),
        ("stage", "company stage", "role when text person"),
        ("promise", "company by", "person text when role"),
        ("permission", "what granted", "company person text when"),
        ("achievement", "title", "when public_from text what"),
        ("help", "person", "direction when text what company"),
    )
}
_STAGES = frozenset(
    """lead applied screening interviewing deciding on_hold offer accepted rejected withdrawn
    silent""".split()
)
_ONE_OF = {
    "channel": frozenset({"email", "linkedin", "phone", "in_person"}),
    "direction": frozenset({"in", "out"}),
    "granted": frozenset({"yes", "no"}),
    "stage": _STAGES,
}


def note(owner: models.Owner, kind: str, values: Mapping[str, Any], *, now: datetime) -> str:
    """Keeps a note and returns its id; RefusedError says which value is missing or can't be.

    Times without an offset are the owner's; a day stands for its midnight, of a note that happened
    for its noon. Nothing that happened may lie ahead, except an interview.
    """
    given = {name: value for name, value in values.items() if value not in (None, "", [], ())}
    _check(kind, given)
    zone = ZoneInfo(owner.zone)
    for name in ("when", "end"):
        if name in given and kind != "achievement":
            given[name] = _moment(str(given[name]), zone, name).isoformat()
    for name in ("by", "public_from"):
        if name in given:
            given[name] = _day(str(given[name]), name).isoformat()
    if kind == "achievement" and "when" in given:
        given["when"] = _day(str(given["when"]), "when").isoformat()
    happened = kind not in ("interview", "achievement") and "when" in given
    if happened and datetime.fromisoformat(given["when"]) > now:
        raise RefusedError("--when lies ahead; a note is of what happened")
    said = say(owner, f"note_{kind}", given, at=now)
    call_in(owner)  # who is noted is in play from now on
    return str(said.id)


def _check(kind: str, given: Mapping[str, Any]) -> None:
    if kind not in KINDS:
        raise RefusedError(f"a note is one of {', '.join(KINDS)}")
    needs, more = KINDS[kind]
    if missing := sorted(needs - given.keys()):
        raise RefusedError(f"a note of {kind} needs {' and '.join(map(_option, missing))}")
    if strange := sorted(given.keys() - needs - more):
        raise RefusedError(f"a note of {kind} has no {' or '.join(map(_option, strange))}")
    for name, words in _ONE_OF.items():
        if name in given and given[name] not in words:
            raise RefusedError(f"{_option(name)} is one of {', '.join(sorted(words))}")


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _moment(text: str, zone: ZoneInfo, name: str) -> datetime:
    try:
        if len(text) == len("2026-03-10"):
            return datetime.combine(date.fromisoformat(text), time(12), zone)
        at = datetime.fromisoformat(text)
    except ValueError:
        raise RefusedError(
            f"{_option(name)}: {text!r} is no time such as 2026-03-10T14:00"
        ) from None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _day(text: str, name: str) -> date:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise RefusedError(f"{_option(name)}: {text!r} is no day such as 2026-03-20") from None
