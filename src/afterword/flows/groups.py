"""Groups and communities that the user tells of: a meetup, a Slack, alumni, a mailing list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.core.errors import RefusedError
from afterword.core.projection.gatherings import group_id
from afterword.core.world import Group, World
from afterword.flows.look import look
from afterword.flows.merge import find_person, handle_of
from afterword.flows.say import say
from afterword.records import models
from afterword.sources.reach.fetch import web_address

_LONGEST = 200  # characters of a name


def add_group(
    owner: models.Owner,
    name: str,
    *,
    people: Sequence[str] = (),
    without: Sequence[str] = (),
    url: str = "",
    now: datetime,
) -> str:
    """Keeps a group with the people in it; said again of the same name, it adds to it. Returns the
    id of the saying, for `undo`.
    """
    name = " ".join(name.split())[:_LONGEST]
    if not group_id(name):
        raise RefusedError("a group needs a name")
    world = look(owner, now, *people, *without)
    values: dict[str, object] = {
        "group": name,
        "with": [_handle(world, who) for who in people],
        "without": [_handle(world, who) for who in without],
        "url": web_address(url) if url else "",
    }
    given = {key: held for key, held in values.items() if held}
    return str(say(owner, "note_group", given, at=now, about=group_id(name)).id)


def leave_group(owner: models.Owner, name: str, *, now: datetime) -> str:
    """Takes a group off the list; returns the id of the saying, for `undo`."""
    group = find_group(look(owner, now), name)
    return str(
        say(owner, "note_group", {"group": group.name, "left": "yes"}, at=now, about=group.id).id
    )


def find_group(world: World, name: str) -> Group:
    """A group by name or id; RefusedError where there is none."""
    found = next((g for g in world.groups if g.id in (name, group_id(name))), None)
    if found is None:
        raise RefusedError(f"no group is called {name!r}; `afterword group list` has them")
    return found


def _handle(world: World, who: str) -> str:
    return handle_of(find_person(world, who), who)
