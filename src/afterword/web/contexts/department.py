"""The map of a department as rows of a tree: who, which part, to whom they report, and why so."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.ties.department import DepartmentMap, Seat, Why, tree
from afterword.core.world import World

_DEEPEST = 3  # steps of indentation that a phone has room for
_SURE = {
    "decides": "Decides",
    "interviews": "Interviews",
    "recruits": "Recruits",
    "arranges": "Sets up talks",
    "there": "There too",
    "door": "A door",
}
_LIKELY = {
    "decides": "Probably decides",
    "interviews": "Probably interviews",
    "recruits": "Probably recruits",
    "arranges": "Probably sets up talks",
    "there": "Probably there",
    "door": "A door",
}
NAMES = {
    "engineering": "Engineering",
    "data": "Data",
    "product": "Product",
    "design": "Design",
    "research": "Research",
    "it": "IT",
    "people": "People and HR",
    "finance": "Finance",
    "legal": "Legal",
    "sales": "Sales",
    "marketing": "Marketing",
    "support": "Customer support",
    "operations": "Operations",
    "purchasing": "Purchasing",
    "production": "Production",
    "quality": "Quality",
    "administration": "Administration",
    "management": "Management",
    "healthcare": "Healthcare",
    "education": "Education",
}
LEVEL_NAMES = {
    "c_level": "Leads the company",
    "vp": "Vice president",
    "director": "Director",
    "head": "Head of a department",
    "lead": "Leads a team",
    "individual": "",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One person on the map."""

    id: str
    name: str
    part: str  # of core.ties.department.Part
    badge: str
    sure: bool
    title: str
    depth: int
    manager: str  # "Reports to Dana Reed"
    manager_sure: bool
    why: tuple[Why, ...]
    name_only: bool


def department(found: DepartmentMap, world: World) -> dict[str, object]:
    """A map for its template."""
    names = {seat.person.id: seat.person.name for seat in found.seats}
    shown = {fact.id for fact in world.facts}
    rows = [_place(seat, depth, names, shown) for depth, seat in tree(found.seats)]
    return {
        "id": found.pursuit.id,
        "role": found.pursuit.role,
        "name": department_name(found.department, found.team),
        "sure": found.sure,
        "why": found.why,
        "rows": rows,
        "more": found.more,
        "doors": [_place(seat, 0, names, shown) for seat in found.doors],
    }


def department_name(department: str, team: str) -> str:
    """Data Platform (Engineering), Engineering, or ""."""
    field = NAMES.get(department, "")
    if not team:
        return field
    team = team[:1].upper() + team[1:]
    return f"{team} ({field})" if field and field.casefold() not in team.casefold() else team


def _place(seat: Seat, depth: int, names: dict[str, str], shown: set[str]) -> Place:
    person = seat.person
    manager = names.get(seat.manager, "") if seat.manager else ""
    verb = "Reports to" if seat.manager_sure else "Probably reports to"
    return Place(
        id=person.id,
        name=person.name or next(iter(person.emails), "No name yet"),
        part=seat.part,
        badge=(_SURE if seat.sure else _LIKELY)[seat.part],
        sure=seat.sure,
        title=seat.title,
        depth=min(depth, _DEEPEST),
        manager=f"{verb} {manager}" if manager else "",
        manager_sure=seat.manager_sure,
        why=tuple(
            Why(f"{why.words[:1].upper()}{why.words[1:]}", why.fact if why.fact in shown else "",
                why.quote)
            for why in seat.why
        ),
        name_only=seat.name_only,
    )  # fmt: skip
