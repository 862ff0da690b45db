"""Looks at the world as of a moment, and at what is worth doing in it."""

from datetime import datetime

from afterword.core.names import company_key
from afterword.core.planning.moves import Plan
from afterword.core.planning.planner import plan_today
from afterword.core.planning.settings import policy_of
from afterword.core.projection import project
from afterword.core.projection.reach import Asked
from afterword.core.ties.given import firms_asked_for, with_given
from afterword.core.world import World
from afterword.records import models
from afterword.records.queries.given_lists import given_rows
from afterword.records.queries.known import everything, known
from afterword.records.queries.owner import as_value


def look(owner: models.Owner, now: datetime, *asked: str) -> World:
    """Everything known at `now`, as nouns; of contacts that nothing speaks of those alone who are
    `asked` for, by name, address, profile, company or id.
    """
    return _with_lists(owner, project(as_value(owner), now, known(owner, now, Asked(asked))))


def look_at_all(owner: models.Owner, now: datetime) -> World:
    """The same with every contact, at some tens of microseconds each."""
    return _with_lists(owner, project(as_value(owner), now, everything(owner, now)))


def plan_for(owner: models.Owner, now: datetime, *asked: str) -> tuple[World, Plan]:
    """The world and what is worth doing in it today."""
    world = look(owner, now, *asked)
    return world, plan_today(world, policy_of(world), now)


def _with_lists(owner: models.Owner, world: World) -> World:
    """With what others' lists say of the companies for which somebody could be asked: one query by
    an index, and none where there is no such company.
    """
    firms = {company_key(name) for name in firms_asked_for(world)}
    return with_given(world, given_rows(owner, world, companies=firms))
