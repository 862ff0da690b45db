"""Doubts: what contradicts itself in what is known. A plan comes out all the same, and names it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.core.planning.moves import Reason
from afterword.core.planning.situation import zone_of
from afterword.core.worktime import is_zone, zone_info
from afterword.core.world import World

FAR = timedelta(days=730)  # nobody promises a decision for later than that
_OVER = frozenset({"accepted", "rejected", "withdrawn"})


def doubts(world: World) -> tuple[Reason, ...]:
    """Each a reason whose value `fact` is the id of what should be looked at, "" for a person."""
    found = [*_talks(world), *_promises(world), *_people(world)]
    return tuple(sorted(found, key=lambda r: (r.id, str(r.values.get("fact")), str(r.values))))


def _talks(world: World) -> Iterator[Reason]:
    for talk in world.interviews:
        if talk.end < talk.start and talk.status != "cancelled":
            yield Reason("ends_before_it_starts", {"fact": talk.id, "start": talk.start})


def _promises(world: World) -> Iterator[Reason]:
    """Open promises for a day before they were made, or before a talk that lies ahead."""
    stages = {pursuit.id: pursuit.stage for pursuit in world.pursuits}
    ahead: dict[str, datetime] = {}
    for talk in world.interviews:
        if talk.status == "confirmed" and talk.start > world.now:
            ahead[talk.pursuit] = max(talk.start, ahead.get(talk.pursuit, talk.start))
    for promise in world.promises:
        if not promise.open or promise.by is None or stages.get(promise.pursuit) in _OVER:
            continue
        person = world.people.get(promise.person)
        zone = zone_info(zone_of(world, promise.person))
        talk_at = ahead.get(promise.pursuit)
        values = {"fact": promise.id, "by": promise.by, "who": person.name if person else ""}
        if promise.by < promise.said_at.astimezone(zone).date():
            yield Reason("promised_for_the_past", values | {"on": promise.said_at})
        elif promise.by > world.now.date() + FAR:
            yield Reason("far_away", values)
        elif talk_at is not None and promise.by < talk_at.astimezone(zone).date():
            yield Reason("decided_before_the_talk", values | {"start": talk_at})


def _people(world: World) -> Iterator[Reason]:
    """People of pursuits of whom nobody knows where they are: the user's own days are taken."""
    members = {m.person for p in world.pursuits if p.stage not in _OVER for m in p.members}
    for person in sorted(members):
        known = world.people.get(person)
        if known is not None and not (is_zone(known.place.zone) and known.place.country):
            yield Reason("nowhere", {"fact": "", "who": known.name})
