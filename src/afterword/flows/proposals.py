"""Who may be here twice, for the page and the command line, looked over again when it changed.

All records are looked at, so what was found is kept while the server runs, as long as nothing came
in and nothing was said: an answer of the page costs one look, no answer costs none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from uuid import UUID

from afterword.config.keeping import keeping_all
from afterword.core.evidence import Side
from afterword.core.identity import Likely
from afterword.core.known import Saying
from afterword.core.projection import people_of
from afterword.core.projection.twins import twins_of
from afterword.core.proposals import Proposal
from afterword.flows.list_people import WAITED_FOR
from afterword.records import models
from afterword.records.queries.known import everything, sayings
from afterword.records.queries.owner import as_value
from afterword.records.queries.state import contacts, state_of

_KEPT_FOR = timedelta(hours=12)  # what is dated later comes up by itself
_MOST_OWNERS = 8


@dataclass(frozen=True, slots=True)
class Twins:
    """Pairs that are proposed, and pairs that are taken for one until the user says."""

    proposed: tuple[Proposal, ...]
    likely: tuple[Likely, ...]


Kept = tuple[tuple[Any, ...], datetime, Twins]
_found: dict[UUID, Kept] = {}
_wanted: set[UUID] = set()  # whose page has shown less than is known by now
_lock = Lock()


def twins(owner: models.Owner, now: datetime) -> Twins:
    """What is asked of the user about who is who."""
    state = state_of(owner, now)
    with _lock:
        kept = _found.get(owner.pk)
        _wanted.discard(owner.pk)
    if kept is not None and _is_new(kept, state, now):
        return kept[2]
    with keeping_all():
        people, companies, records = people_of(as_value(owner), now, everything(owner, now))
        found = Twins(tuple(twins_of(people, companies, records)), tuple(people.identities.likely))
    with _lock:
        if len(_found) >= _MOST_OWNERS:
            _found.clear()
        _found[owner.pk] = (state, now, found)
    return found


def many_to_compare(owner: models.Owner) -> int:
    """How many contacts are compared, which takes seconds; 0 where they are few."""
    there = contacts(owner)
    return there if there > WAITED_FOR else 0


def twins_soon(owner: models.Owner, now: datetime) -> Twins:
    """The same for a page, which waits for no thousands of contacts: what was found last, without
    what was answered since. Where that is old, the work behind the pages (jobs.due) looks again.
    """
    if not many_to_compare(owner):
        return twins(owner, now)
    state = state_of(owner, now)
    with _lock:
        kept = _found.get(owner.pk)
        if kept is None or not _is_new(kept, state, now):
            _wanted.add(owner.pk)
    if kept is None:
        return Twins((), ())
    if kept[0] == state:
        return kept[2]
    return _unanswered(kept[2], list(sayings(owner, now, "merge", "unmerge")))


def wanted() -> list[UUID]:
    """Owners whose pairs are to be looked for again."""
    with _lock:
        return sorted(_wanted)


def _is_new(kept: Kept, state: tuple[Any, ...], now: datetime) -> bool:
    return kept[0] == state and timedelta() <= now - kept[1] < _KEPT_FOR


def _unanswered(found: Twins, said: Sequence[Saying]) -> Twins:
    answers = [{str(each.values.get(end) or "") for end in ("a", "b")} for each in said]

    def is_open(one: set[str], other: set[str]) -> bool:
        return not any(each & one and each & other and each <= one | other for each in answers)

    return Twins(
        tuple(p for p in found.proposed if is_open(_names(p.a), _names(p.b))),
        tuple(p for p in found.likely if is_open({p.a, *p.ours}, {p.b, *p.theirs})),
    )


def _names(side: Side) -> set[str]:
    return {side.id, *side.handles}


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
