"""Keeps what no file says: a call, a spoken permission, a withdrawal, an interview an hour ago."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, get_args
from zoneinfo import ZoneInfo

from afterword.core.errors import MisspokenError, RefusedError
from afterword.core.projection.helps import HELP_STATES
from afterword.core.world import AskKind, AskState, Role, Stage
from afterword.flows.introductions import known_ask
from afterword.flows.look import look
from afterword.flows.merge import find_person, handle_of
from afterword.flows.reread import call_in
from afterword.flows.say import say
from afterword.records import models

# What each kind of note needs, and what else it can have.
KINDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    kind: (frozenset(needs.split()), frozenset(more.split()))
    for kind, needs, more in (
        ("touch", "person", "company channel direction when what text"),
        ("interview", "company when", "role end with title text channel person"),
        ("person", "person", "company role with text department reports_to"),
        ("pursuit", "company", "role person when text"),
        ("stage", "company stage", "role when text person"),
        ("promise", "company by", "person text when role"),
        ("permission", "what granted", "company person text when"),
        ("achievement", "title", "when public_from text what"),
        ("help", "person", "direction when text what company"),
        ("introduction", "person state", "company what to channel when text asked"),
    )
}
_STAGES = frozenset(get_args(Stage))
_ROLES = frozenset(get_args(Role))
_ONE_OF = {
    "channel": frozenset({"email", "linkedin", "phone", "in_person"}),
    "direction": frozenset({"in", "out"}),
    "granted": frozenset({"yes", "no"}),
    "stage": _STAGES,
    "state": frozenset(get_args(AskState)) - {"silent"},
}


def note(owner: models.Owner, kind: str, values: Mapping[str, Any], *, now: datetime) -> str:
    """Keeps a note and returns its id.

    MisspokenError says which value is missing or is none, RefusedError what can't have happened.
    Times without an offset are the owner's; a day stands for its midnight, of a note that happened
    for its noon. Nothing that happened may lie ahead, except an interview.
    """
    given = {name: value for name, value in values.items() if value not in (None, "", [], ())}
    if kind == "person" and "role" in given:
        given["role"] = "_".join(str(given["role"]).lower().replace("-", " ").split())
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
    if happened and _time(given["when"]) > now:
        raise RefusedError("--when lies ahead; a note is of what happened")
    if kind == "interview" and "end" in given and _time(given["end"]) <= _time(given["when"]):
        raise RefusedError("--end is not after --when")
    said = say(owner, f"note_{kind}", _whole(owner, kind, given, now), at=now)
    call_in(owner)  # who is noted is in play from now on
    return str(said.id)


def _whole(owner: models.Owner, kind: str, given: dict[str, Any], now: datetime) -> dict[str, Any]:
    """The values with what follows from them: of whom and of which company it is."""
    if kind == "introduction":
        return known_ask(owner, given, now=now)
    if kind == "help":
        return _help(owner, given, now)
    if kind == "person" and "company" not in given:
        return given | _company_of(owner, str(given["person"]), now)
    return given


def _help(owner: models.Owner, given: dict[str, Any], now: datetime) -> dict[str, Any]:
    """The values of a note on help: of somebody known, by what stays the same of them, or nobody
    could be thanked for it; and of something.
    """
    what, text = str(given.get("what") or "").strip(), str(given.get("text") or "").strip()
    if not text and (not what or what in HELP_STATES):
        raise MisspokenError("a note of help needs --text: what was done, in your words")
    who = str(given["person"])
    person = find_person(look(owner, now, who), who)
    return given | {"person": next(iter(person.emails), "") or handle_of(person)}


def _check(kind: str, given: Mapping[str, Any]) -> None:
    if kind not in KINDS:
        raise MisspokenError(f"a note is one of {', '.join(KINDS)}")
    needs, more = KINDS[kind]
    if missing := sorted(needs - given.keys()):
        raise MisspokenError(f"a note of {kind} needs {' and '.join(map(_option, missing))}")
    if strange := sorted(given.keys() - needs - more):
        raise MisspokenError(f"a note of {kind} has no {' or '.join(map(_option, strange))}")
    for name, words in _ONE_OF.items():
        if name in given and given[name] not in words:
            raise MisspokenError(f"{_option(name)} is one of {', '.join(sorted(words))}")
    if kind == "introduction" and given.get("what", "advice") not in get_args(AskKind):
        raise MisspokenError(f"an introduction's --what is one of {', '.join(get_args(AskKind))}")
    if kind == "person" and given.get("role", "colleague") not in _ROLES:
        raise MisspokenError(f"a person's --role is one of {', '.join(sorted(_ROLES))}")


def _company_of(owner: models.Owner, who: str, now: datetime) -> dict[str, str]:
    """Where somebody is met or works, if they are known: a part is played in some company."""
    world = look(owner, now, who)
    try:
        person = find_person(world, who)
    except RefusedError:
        return {}
    met = (p.company_name for p in world.pursuits if any(m.person == person.id for m in p.members))
    company = next(met, person.company_name)
    return {"company": company} if company else {}


def _time(text: object) -> datetime:
    return datetime.fromisoformat(str(text))


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _moment(text: str, zone: ZoneInfo, name: str) -> datetime:
    try:
        if len(text) == len("2026-03-10"):
            return datetime.combine(date.fromisoformat(text), time(12), zone)
        at = datetime.fromisoformat(text)
    except ValueError:
        raise MisspokenError(
            f"{_option(name)}: {text!r} is no time such as 2026-03-10T14:00"
        ) from None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _day(text: str, name: str) -> date:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise MisspokenError(f"{_option(name)}: {text!r} is no day such as 2026-03-20") from None
