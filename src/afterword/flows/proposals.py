"""Who may be here twice, for the page and the command line, looked over again when it changed.

All records are looked at, so what was found is kept while the server runs, as long as nothing came
in and nothing was said: an answer of the page costs one look, no answer costs none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from uuid import UUID

from afterword.core.evidence import Side
from afterword.core.identity import Likely
from afterword.core.projection import people_of
from afterword.core.projection.twins import twins_of
from afterword.core.proposals import Proposal
from afterword.flows.list_people import WAITED_FOR
from afterword.records import models
from afterword.records.queries.known import everything
from afterword.records.queries.listed import contacts
from afterword.records.queries.owner import as_value
from afterword.records.queries.state import state_of

_KEPT_FOR = timedelta(hours=12)  # what is dated later comes up by itself
_MOST_OWNERS = 8


@dataclass(frozen=True, slots=True)
class Twins:
    """Pairs that are proposed, and pairs that are taken for one until the user says."""

    proposed: tuple[Proposal, ...]
    likely: tuple[Likely, ...]


_found: dict[UUID, tuple[tuple[Any, ...], datetime, Twins]] = {}
_lock = Lock()


def twins(owner: models.Owner, now: datetime) -> Twins:
    """What is asked of the user about who is who."""
    state = state_of(owner)
    with _lock:
        kept = _found.get(owner.pk)
    if kept is not None and kept[0] == state and timedelta() <= now - kept[1] < _KEPT_FOR:
        return kept[2]
    people, companies, records = people_of(as_value(owner), now, everything(owner, now))
    found = Twins(tuple(twins_of(people, companies, records)), tuple(people.identities.likely))
    with _lock:
        if len(_found) >= _MOST_OWNERS:
            _found.clear()
        _found[owner.pk] = (state, now, found)
    return found


def twins_soon(owner: models.Owner, now: datetime) -> Twins:
    """The same for a page, which waits for no thousands of contacts: what was found last, and
    nothing before the work behind the pages (jobs.due) has looked.
    """
    if contacts(owner) <= WAITED_FOR:
        return twins(owner, now)
    with _lock:
        kept = _found.get(owner.pk)
    return kept[2] if kept is not None else Twins((), ())


def proposals_shown(found: Twins) -> list[dict[str, Any]]:
    """The same as the command line prints it: `joined` pairs stand for one person already."""
    likely = [
        {
            "a": pair.a,
            "b": pair.b,
            "joined": True,
            "person": {"name": pair.name, "email": _email(pair.ours + pair.theirs)},
            "why": pair.reason,
            "evidence": [],
            "one": {"name": pair.name, "handles": list(pair.ours)},
            "other": {"name": pair.name, "handles": list(pair.theirs)},
        }
        for pair in found.likely
    ]
    proposed = [
        {
            "a": each.a.id,
            "b": each.b.id,
            "joined": False,
            "person": {"name": each.a.name, "email": _email(each.a.handles)},
            "why": each.reason,
            "evidence": list(each.evidence),
            "one": _side(each.a),
            "other": _side(each.b),
        }
        for each in found.proposed
    ]
    return likely + proposed


def _email(handles: tuple[str, ...]) -> str | None:
    return next((handle for handle in handles if "@" in handle), None)


def _side(side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "handles": list(side.handles),
        "emails": list(side.emails),
        "urls": list(side.urls),
        "phones": list(side.phones),
        "company": side.company_name,
        "position": side.title,
    }
