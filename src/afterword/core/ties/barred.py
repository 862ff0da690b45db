"""Who leads nowhere, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from afterword.core.entries import Who
from afterword.core.projection.companies import is_desk
from afterword.core.world import Closed, Person, World

CLOSED = "asked not to be contacted"
_IN_PROCESS = frozenset({"hiring_manager", "interviewer", "recruiter", "coordinator"})
_DESKS = frozenset({"recruiter", "coordinator"})
_OVER = frozenset({"rejected", "withdrawn", "accepted"})


def barred(world: World, company: str) -> Mapping[str, str]:
    """Whom no way to this company (Company.id) leads over, each with the reason in words.

    Nobody is asked to lead around themselves or to sway what they decide: that is who takes part
    for this company, and whoever decides on the user elsewhere just now.
    """
    found = {person.id: "is nobody's own" for person in world.people.values() if _is_nobody(person)}
    for pursuit in world.pursuits:
        if pursuit.company == company or pursuit.stage not in _OVER:
            for member in pursuit.members:
                if member.role in _IN_PROCESS:
                    found[member.person] = f"takes part at {pursuit.company_name}"
    # An automatic reply may say it long before a list does; the newest word counts.
    newest = {away.person: away for away in sorted(world.away, key=lambda a: (a.since, a.id))}
    found |= {person: "has left" for person, away in newest.items() if away.left}
    found |= {person: CLOSED for closed in world.closed for person in _named(world, closed)}
    return found


def _is_nobody(person: Person) -> bool:
    """Whether there is nobody to ask: neither name nor address, or a mailbox that a firm shares."""
    if not person.name and not person.emails:
        return True
    return bool(person.emails) and all(is_desk(Who(person.name, e)) for e in person.emails)


def _named(world: World, closed: Closed) -> Iterator[str]:
    """Whom a "do not contact" names (DESIGN §6, `stop`): as `planning.index.closed_by` has it, a
    connector who works there counts among the team.
    """
    if closed.whom == "person":
        yield closed.person
        return
    members = [
        (member.person, member.role)
        for pursuit in world.pursuits
        if pursuit.id == closed.pursuit
        or (pursuit.company == closed.company and not (closed.whom == "team" and closed.pursuit))
        for member in pursuit.members
        if member.role in _IN_PROCESS
        or (member.role == "connector" and _works_at(world, member.person, closed.company))
    ]
    if closed.whom == "company":
        yield from (p for p in world.people if _works_at(world, p, closed.company))
        yield from (person for person, _ in members)
        return
    desks = {person for person, role in members if role in _DESKS}
    for person, _ in members:
        if person != closed.person and person not in desks:
            yield person


def _works_at(world: World, person: str, company: str) -> bool:
    known = world.people.get(person)
    return known is not None and bool(company) and known.company == company
