"""Ways to a company or a person through people whom the user knows.

Only people who work there *now* are a way of one edge; who left is not. Whoever takes part in the
user's own process there is none either: nobody is asked to lead around themselves, or to sway what
they decide.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from afterword.core.names import company_key, name_key
from afterword.core.ties.strength import Strength, strength_of
from afterword.core.world import Person, Touch, World

# Between two people of one company, where nothing else is known; those who appear in one mail know
# each other better.
COLLEAGUES = 0.5
_IN_PROCESS = frozenset({"hiring_manager", "interviewer", "recruiter", "coordinator"})


@dataclass(frozen=True, slots=True)
class Path:
    """One way. `via` is empty where the user knows the goal; `strength` is the product over its
    edges.
    """

    to: Person
    via: tuple[tuple[Person, float], ...]
    strength: float
    tie: Strength


def paths(world: World, goal: str, limit: int = 10) -> tuple[Path, ...]:
    """The ways to a company (by name) or a person (by name or address), the strongest first."""
    company = _company(world, goal)
    if company:
        return _ways_into(world, company)[:limit]
    person = _person(world, goal)
    if person is None:
        return ()
    own = _tie(world, person)
    if _is_known(person, own):
        return (Path(person, (), own.value, own),)
    through = [way for way in _ways_into(world, person.company) if way.to.id != person.id]
    return tuple(
        Path(person, ((way.to, way.strength),), way.strength * COLLEAGUES, way.tie)
        for way in through[:limit]
    )


def known_goal(world: World, goal: str) -> bool:
    """Whether a name means any company or person at all."""
    return bool(_company(world, goal)) or _person(world, goal) is not None


def _ways_into(world: World, company: str) -> tuple[Path, ...]:
    process = {
        member.person
        for pursuit in world.pursuits
        if pursuit.company == company
        for member in pursuit.members
        if member.role in _IN_PROCESS
    }
    touches: dict[str, list[Touch]] = defaultdict(list)
    for touch in world.touches:
        touches[touch.person].append(touch)
    # An automatic reply may say it long before a list does.
    gone = {away.person for away in world.away if away.left}
    ways = []
    for person in world.people.values():
        if person.company != company or person.id in process | gone:
            continue
        tie = strength_of(person, touches[person.id], world.employments, world.now.date())
        if _is_known(person, tie):
            ways.append(Path(person, (), tie.value, tie))
    return tuple(sorted(ways, key=lambda way: (-way.strength, way.to.name, way.to.id)))


def _tie(world: World, person: Person) -> Strength:
    own = [touch for touch in world.touches if touch.person == person.id]
    return strength_of(person, own, world.employments, world.now.date())


def _is_known(person: Person, tie: Strength) -> bool:
    """Connected, or having written both ways: a mail in one direction makes no acquaintance."""
    return person.connected_since is not None or tie.reciprocity > 0


def _company(world: World, goal: str) -> str:
    key = company_key(goal)
    found = [company.id for company in world.companies.values() if company_key(company.name) == key]
    if not found:
        found = [
            c.id
            for c in world.companies.values()
            if key and company_key(c.name).startswith(key + " ")
        ]
    return found[0] if len(found) == 1 else ""


def _person(world: World, goal: str) -> Person | None:
    wanted = goal.casefold()
    for person in world.people.values():
        if wanted in person.emails or person.id == goal:
            return person
    named = [person for person in world.people.values() if name_key(person.name) == name_key(goal)]
    return named[0] if len(named) == 1 else None
