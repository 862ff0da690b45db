"""Who leads nowhere, and why; and which connectors rest, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from afterword.core.guardrails.connector_pace import BETWEEN, IN_A_YEAR, YEAR
from afterword.core.planning.index import Index
from afterword.core.world import World

_IN_PROCESS = frozenset({"hiring_manager", "interviewer", "recruiter", "coordinator"})
_OVER = frozenset({"rejected", "withdrawn", "accepted"})


def barred(world: World, company: str) -> Mapping[str, str]:
    """Whom no way to this company (Company.id) leads over, each with the reason in words.

    Nobody is asked to lead around themselves or to sway what they decide: that is who takes part
    for this company, and whoever decides on the user elsewhere just now.
    """
    found: dict[str, str] = {}
    for pursuit in world.pursuits:
        if pursuit.company == company or pursuit.stage not in _OVER:
            for member in pursuit.members:
                if member.role in _IN_PROCESS:
                    found[member.person] = f"takes part at {pursuit.company_name}"
    # An automatic reply may say it long before a list does; the newest word counts.
    newest = {away.person: away for away in sorted(world.away, key=lambda a: (a.since, a.id))}
    found |= {person: "has left" for person, away in newest.items() if away.left}
    if world.closed:
        index = Index(world)
        for person in world.people:
            if index.closed_by(person) is not None:
                found[person] = "asked not to be contacted"
    return found


def rests_until(world: World, person: str) -> datetime | None:
    """Until when a connector is not to be asked again (`connector-pace`), if they rest."""
    asks = sorted(ask.at for ask in world.asks if ask.connector == person)
    if not asks:
        return None
    until = asks[-1] + BETWEEN
    if len(asks) >= IN_A_YEAR:
        until = max(until, asks[-IN_A_YEAR] + YEAR)
    return until if until > world.now else None
