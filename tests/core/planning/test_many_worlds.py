"""No plan breaks a guardrail: not today, not on any day that it plans for, anywhere, ever.

Two thousand worlds in CI, each moved to another time and other places: the days on which clocks
change, leap days, the end of the year, countries that rest on Friday. PLANNED_WORLDS=100000 tries
more. How many were tried stands in the output.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.generated import NOW, crowds, silences, worlds
from tests.core.plain_rules import broken

from afterword.core.planning.moves import Move, Plan
from afterword.core.planning.planner import Memo, plan
from afterword.core.planning.policy import Policy
from afterword.core.planning.situation import as_touch
from afterword.core.worktime import leaves_at
from afterword.core.world import Place, Touch, World

WORLDS = int(os.environ.get("PLANNED_WORLDS", "2000" if os.environ.get("CI") else "200"))

# Where clocks change, at other dates or not at all, by half an hour too; and where Friday is free.
PLACES = [
    Place(zone, country, "said")
    for zone, country in (
        ("Europe/London", "GB"),
        ("Europe/Berlin", "DE"),
        ("America/New_York", "US"),
        ("America/Sao_Paulo", "BR"),
        ("Australia/Lord_Howe", "AU"),
        ("Pacific/Chatham", "NZ"),
        ("Pacific/Kiritimati", "KI"),
        ("Asia/Kathmandu", "NP"),
        ("Asia/Dubai", "AE"),
        ("Asia/Riyadh", "SA"),
        ("Asia/Jerusalem", "IL"),
        ("Asia/Tehran", "IR"),
        ("Africa/Cairo", "EG"),
        ("Asia/Kolkata", "IN"),
        ("America/St_Johns", "CA"),
        ("Pacific/Pago_Pago", "AS"),
        ("Etc/UTC", "XX"),  # a country that nobody keeps a calendar of
    )
]
DAYS = [
    date(2028, 2, 28),  # before a leap day
    date(2028, 2, 29),
    date(2027, 3, 27),  # before the clocks change in Europe
    date(2027, 3, 13),  # and in America
    date(2027, 10, 31),
    date(2027, 11, 6),
    date(2027, 4, 3),  # and in Australia
    date(2026, 12, 24),
    date(2026, 12, 31),
    date(2027, 5, 14),
    date(2026, 9, 30),
]


def test_no_plan_breaks_a_guardrail_anywhere(record_property: Callable[[str, int], None]) -> None:
    tried = 0

    @settings(
        max_examples=WORLDS, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
    )
    @given(
        worlds() | silences() | crowds(),
        st.sampled_from(DAYS),
        st.integers(0, 95),
        st.integers(0, 10**6),
        st.sampled_from(("gentle", "standard", "forward")),
    )
    def whatever(made: World, day: date, quarter: int, seed: int, manner: Any) -> None:
        nonlocal tried
        tried += 1
        there = elsewhere(made, day, quarter, random.Random(seed))
        found = plan(there, Policy(manner=manner), there.now)
        assert broken(there, found) == []
        assert list(broken_later(there, found)) == []

    whatever()
    record_property("worlds planned without a broken guardrail", tried)


def elsewhere(made: World, day: date, quarter: int, dice: random.Random) -> World:
    """The same world around another moment, its people in other places."""
    home = dice.choice(PLACES)
    moment = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(home.zone)) + timedelta(
        minutes=15 * quarter
    )
    moved = _moved(made, moment - NOW)
    people = {
        ref: replace(person, place=dice.choice(PLACES)) for ref, person in moved.people.items()
    }
    owner = replace(moved.owner, zone=home.zone, country=home.country)
    return replace(moved, people=people, owner=owner)


def _moved(thing: Any, by: timedelta) -> Any:
    if isinstance(thing, datetime):
        return (thing.astimezone(ZoneInfo("UTC")) + by).astimezone(thing.tzinfo)
    if isinstance(thing, date):
        return thing + timedelta(days=by.days)
    if isinstance(thing, tuple):
        return tuple(_moved(each, by) for each in thing)
    if isinstance(thing, dict):
        return {key: _moved(value, by) for key, value in thing.items()}
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {f.name: _moved(getattr(thing, f.name), by) for f in fields(thing)}
        return replace(thing, **changed)
    return thing


def broken_later(world: World, found: Plan) -> Iterator[str]:
    """Each breach of a rule by a planned move on its day, all that comes before it done."""
    assert isinstance(found.memo, Memo)
    drafts = found.memo.drafts.values()
    moves = {m.id: m for draft in drafts for m in draft.wanted}
    asked = [(at, m) for draft in drafts for m, at in draft.asked]
    unasked = [(at, moves[ref]) for ref, at in found.days.items()]
    done: list[Touch] = []
    for at, move in sorted([*asked, *unasked], key=lambda e: (e[0], e[1].unasked, e[1].id)):
        if move.unasked:
            then = replace(world, now=at, touches=(*world.touches, *done))
            yield from broken(then, Plan(at, (_as_sent(world, move, at),), ()), 99)
        done.append(as_touch(move, at))


def _as_sent(world: World, move: Move, at: datetime) -> Move:
    place = world.people[move.person].place
    leaves = leaves_at(at, place.calendar, place.zone, thank_you=False, due=None)
    # A pace may have held it past its usual last day.
    latest = move.details.get("latest_if_held") or move.latest
    return replace(move, latest=latest, leaves_at=leaves if move.channel == "email" else None)
