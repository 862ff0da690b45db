"""Puts a fact right: the user's word takes the place of what was read, and is planned on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.corrections import CORRECTABLE, parse, people_of, root_of
from afterword.core.entries import Who
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.facts import Fact
from afterword.core.known import Saying
from afterword.core.names import name_key
from afterword.core.world import World
from afterword.flows.look import look
from afterword.flows.reread import call_in
from afterword.flows.say import say
from afterword.records import models
from afterword.records.queries.said import correction_of


def correct(
    owner: models.Owner, fact: str, given: Mapping[str, str], *, now: datetime
) -> models.Saying | None:
    """Keeps what the user says a fact's parts are, by the names of `CORRECTABLE`; "" for nothing.

    Returns the saying, for `undo`, or None where it says nothing new. WrongFieldsError names a part
    that can't be; RefusedError says why the fact can't be put right at all.
    """
    world = look(owner, now)
    found = _standing(world, fact)
    shapes = CORRECTABLE.get(found.kind, {})
    if not shapes:
        raise RefusedError("this can only be right or wrong as a whole: confirm it, or refuse it")
    if strange := sorted(set(given) - set(shapes)):
        raise WrongFieldsError(
            {strange[0]: f"there is no {strange[0]!r} in it; its parts are {', '.join(shapes)}"}
        )
    zone = ZoneInfo(world.owner.zone)
    value = {name: parse(shapes[name], name, text, zone) for name, text in given.items()}
    people = value.pop("people", None)
    _check_times(found, value, zone)
    before = correction_of(owner, root_of(found.id), now=now)
    values = _values(found, value, before)
    changed = {name for name in value if not _same(value[name], found.value.get(name))}
    if isinstance(people, list):
        changed |= _put_people_right(values, found, people, before)
    if not changed:
        return None
    said = say(owner, "correct", values, at=now, about=root_of(found.id))
    if "people" in changed:
        call_in(owner)  # who was there is in play from now on
    return said


def _standing(world: World, fact: str) -> Fact:
    """The fact that stands under an id: of one that was put right, what the user said."""
    by_id = {each.id: each for each in world.facts}
    found = by_id.get(world.facets["former"].get(fact, fact))
    if found is not None and root_of(found.superseded_by) == found.id:
        found = by_id.get(found.superseded_by)
    if found is None:
        raise RefusedError(f"there is no fact {fact!r}; `afterword facts` lists them")
    if found.refused:
        raise RefusedError("you said that this is wrong; take that back first")
    return found


def _values(found: Fact, value: Mapping[str, Any], before: Saying | None) -> dict[str, Any]:
    """What the saying keeps: enough to stand where no record states the fact any more."""
    kept = dict(before.values) if before else {}
    return {
        "fact": root_of(found.id),
        "kind": found.kind,
        "value": {**kept.get("value", {}), **value},
        "people": kept.get("people", []),
        "without": kept.get("without", []),
        "company": found.company,
        "about": [{"name": who.name, "email": who.email} for who in found.people],
        "said_at": found.said_at.isoformat(),
        "quote": found.quote,
    }


def _put_people_right(
    values: dict[str, Any], found: Fact, people: list[dict[str, str]], before: Saying | None
) -> set[str]:
    """Who was there and who was not, as a difference: what records say later adds to it."""
    there, told = list(found.people), list(people_of(people))
    missing = [who for who in there if not any(_meant(who, other) for other in told)]
    new = [who for who in told if not any(_meant(who, other) for other in there)]
    kept = before.values if before else {}
    was, wasnt = list(people_of(kept.get("people"))), list(people_of(kept.get("without")))
    values["people"] = _plain([w for w in was if not _among(w, missing)] + new)
    values["without"] = _plain([w for w in wasnt if not _among(w, new)] + missing)
    return {"people"} if missing or new else set()


def _among(who: Who, others: list[Who]) -> bool:
    return any(_meant(who, other) for other in others)


def _meant(one: Who, other: Who) -> bool:
    if one.email and other.email:
        return one.email == other.email
    return bool(one.name) and name_key(one.name) == name_key(other.name)


def _plain(people: list[Who]) -> list[dict[str, str]]:
    return [{"name": who.name, "email": who.email} for who in people]


def _check_times(found: Fact, value: Mapping[str, Any], zone: ZoneInfo) -> None:
    start = _time({**found.value, **value}.get("start"))
    end = _time({**found.value, **value}.get("end"))
    if "start" in value and start is None:
        raise WrongFieldsError({"start": "say when it begins"})
    if start and end and end <= start:
        raise WrongFieldsError(
            {"end": f"it ends before it begins, at {start.astimezone(zone):%H:%M}"}
        )


def _time(value: object) -> datetime | None:
    return datetime.fromisoformat(str(value)) if value else None


def _same(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str) and "T" in one and "T" in other:
        try:
            return datetime.fromisoformat(one) == datetime.fromisoformat(other)
        except (ValueError, TypeError):
            return one == other
    return (one or None) == (other or None) if not isinstance(one, bool) else one == other
