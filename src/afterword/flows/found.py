"""Counts what was found so far: what a newcomer wants to see while files are read."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from afterword.core.world import Interview, World
from afterword.flows.look import look
from afterword.records import models
from afterword.records.queries.counts import messages_about_jobs

# After this a thank-you goes with something else, and notes are no longer fresh.
FRESH = timedelta(days=7)


def found(owner: models.Owner, now: datetime) -> dict[str, Any]:
    """Messages about jobs, people, companies, interviews, and the last one not yet written about.

    A look at the world: its cost grows with the mailbox.
    """
    world = look(owner, now)
    talks = [talk for talk in world.interviews if talk.status != "cancelled"]
    latest = _latest(talks, world)
    return {
        "messages": messages_about_jobs(owner),
        "people": len({member.person for each in world.pursuits for member in each.members}),
        "companies": len({each.company for each in world.pursuits}),
        "interviews": len(talks),
        "latest": latest
        and {
            "id": latest.id,
            "company": world.companies[latest.company].name,
            "at": latest.start.isoformat(),
        },
    }


def _latest(talks: list[Interview], world: World) -> Interview | None:
    over = [talk for talk in talks if world.now - FRESH <= talk.end <= world.now]
    fresh = [talk for talk in over if not talk.debriefed and talk.company in world.companies]
    return max(fresh, key=lambda talk: talk.end, default=None)
