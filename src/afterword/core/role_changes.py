"""Which roles on job boards the user should hear of at once: one closed, or one posted again.

Only what is sure is told: whether a role that an answer lacks is closed says the second one a day
later, and an answer without any job says nothing (core.projection.boards).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

from afterword.core.names import fold
from afterword.core.world import BoardRole, Pursuit, World

WHILE = timedelta(days=21)  # it is told for so long, as news are (DESIGN §5, play 8)
MOST = 3  # of roles that are not the user's own: a large board changes every day
_LEAST = 2  # words of a shorter title that say which role it is: "Engineer" may be any


@dataclass(frozen=True, slots=True)
class RoleChange:
    """A role that changed, and whose it is."""

    role: BoardRole
    pursuit: str = ""  # Pursuit.id where it is the role that the user is going for


def role_changes(world: World) -> list[RoleChange]:
    """Those at companies of live pursuits: the user's own roles first, then the newest."""
    live: dict[str, list[Pursuit]] = defaultdict(list)
    for pursuit in world.pursuits:
        if pursuit.ended is None:
            live[pursuit.company].append(pursuit)
    changes = [
        RoleChange(role, _whose(role, live[role.company]))
        for role in sorted(world.roles, key=lambda r: (r.since, r.id), reverse=True)
        if role.company in live
        and role.status in ("closed", "reposted")
        and world.now - role.since <= WHILE
    ]
    own = [change for change in changes if change.pursuit]
    return own + [change for change in changes if not change.pursuit][:MOST]


def _whose(role: BoardRole, pursuits: list[Pursuit]) -> str:
    return next((p.id for p in pursuits if _is_one(role.title, p.role)), "")


def _is_one(title: str, other: str) -> bool:
    """Whether two titles may be one role's: one has all words of the other ("Senior Planner
    Engineer (f/m/d), Lisbon").
    """
    shorter, longer = sorted((set(fold(title).split()), set(fold(other).split())), key=len)
    return (len(shorter) >= _LEAST or shorter == longer) and bool(shorter) and shorter <= longer
