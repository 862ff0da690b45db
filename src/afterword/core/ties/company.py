"""What is known of a company: pursuits there, the department that hires, who is known and how well,
what was sent and received, what is held.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.core.known import Employer
from afterword.core.names import company_key, fold, without_form
from afterword.core.planning.moves import Hold
from afterword.core.projection.companies import company_id, is_no_person
from afterword.core.shared_mailboxes import is_own_address
from afterword.core.ties.department import DepartmentMap, hiring_department
from afterword.core.ties.strength import Strength, Ties
from afterword.core.world import Closed, Company, News, Person, Pursuit, Touch, World

MOST_KNOWN = 60
MOST_TOUCHES = 12
MOST_NEWS = 8
OVER = ("rejected", "withdrawn", "accepted")


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody there whom the user knows or has met."""

    person: Person
    tie: Strength
    last: datetime | None  # the last word or meeting
    colleague: bool  # they both worked at one place
    role: str = ""  # world.Role in a pursuit there
    knows: bool = True  # core.ties.strength.Ties.is_known


@dataclass(frozen=True, slots=True)
class CompanyView:
    """Everything of one company."""

    company: Company
    pursuits: tuple[Pursuit, ...]  # live ones first
    maps: tuple[DepartmentMap, ...]  # of the live ones, else of the newest
    known: tuple[Acquaintance, ...]  # the strongest tie first
    more_known: int
    held: tuple[Hold, ...]
    closed: tuple[Closed, ...]
    touches: tuple[tuple[Touch, str], ...]  # the newest first, with whom: Person.id
    earlier: int
    news: tuple[News, ...]  # the newest first


@dataclass(frozen=True, slots=True)
class Row:
    """A company in the list."""

    company: Company
    pursuits: tuple[Pursuit, ...]
    known: int  # connected, or having written or met


def company_view(world: World, company: Company, holds: Iterable[Hold] = ()) -> CompanyView:
    """All that is known of a company. It costs one look through people and touches for each
    pursuit.
    """
    pursuits = sorted(
        (p for p in world.pursuits if p.company == company.id),
        key=lambda p: (p.stage in OVER, -p.opened.timestamp(), p.id),
    )
    live = [p for p in pursuits if p.stage not in OVER] or pursuits[:1]
    roles = {m.person: m.role for p in reversed(pursuits) for m in p.members}
    there = {p.id for p in world.people.values() if p.company == company.id} | {
        person for person, role in roles.items() if role != "reference"
    }
    by_person: dict[str, list[Touch]] = defaultdict(list)
    for touch in world.touches:
        if touch.person in there and touch.at <= world.now:
            by_person[touch.person].append(touch)
    known = _known(world, there, by_person, roles)
    touches = sorted(_once(by_person), key=lambda touch: (touch.at, touch.id), reverse=True)
    return CompanyView(
        company=company,
        pursuits=tuple(pursuits),
        maps=tuple(hiring_department(world, pursuit) for pursuit in live),
        known=tuple(known[:MOST_KNOWN]),
        more_known=max(0, len(known) - MOST_KNOWN),
        held=tuple(hold for hold in holds if hold.move.company == company.id),
        closed=tuple(c for c in world.closed if c.company == company.id),
        touches=tuple((touch, touch.person) for touch in touches[:MOST_TOUCHES]),
        earlier=max(0, len(touches) - MOST_TOUCHES),
        news=tuple(_news(world, company)),
    )


def companies_of(world: World, query: str = "", contacts: Iterable[Employer] = ()) -> list[Row]:
    """The companies, those of pursuits first, then by how many are known there; of a `query` those
    in whose name each of its words begins one.

    `contacts` are those of all the user's contacts, of whom a look loads a few. One look through
    people and touches.
    """
    met = {touch.person for touch in world.touches}
    known: dict[str, int] = defaultdict(int)
    for person in world.people.values():
        if person.company and (person.connected_since or person.id in met) and not _is_firm(person):
            known[person.company] += 1
    pursuits: dict[str, list[Pursuit]] = defaultdict(list)
    for pursuit in world.pursuits:
        pursuits[pursuit.company].append(pursuit)
    wanted = fold(query).split()
    companies = dict(world.companies)
    for company, count in _employers(contacts):
        companies.setdefault(company.id, company)
        known[company.id] = max(known[company.id], count)
    rows = [
        Row(company, tuple(pursuits.get(company.id, ())), known.get(company.id, 0))
        for company in companies.values()
        if (company.id in pursuits or known.get(company.id)) and _fits(company.name, wanted)
    ]
    return sorted(rows, key=_rank)


def names_of(company: str, contacts: Iterable[Employer]) -> list[str]:
    """How contacts write the name of a company (Company.id)."""
    names = (e.employer for e in contacts if e.employer and company_id(e.company) == company)
    return sorted(set(names))


def find_company(world: World, name: str, contacts: Iterable[Employer] = ()) -> list[Company]:
    """The companies that a name means: its id, its whole name, else the words it begins with."""
    return _named(name, dict(_by_id(contacts)) | dict(world.companies))


def named_by_contacts(name: str, contacts: Iterable[Employer]) -> list[Company]:
    """The same among the companies of contacts alone, before anybody is loaded."""
    return _named(name, dict(_by_id(contacts)))


def _by_id(contacts: Iterable[Employer]) -> Iterator[tuple[str, Company]]:
    yield from ((company.id, company) for company, _ in _employers(contacts))


def _named(name: str, there: Mapping[str, Company]) -> list[Company]:
    if name in there:
        return [there[name]]
    wanted = fold(name)
    if not wanted:
        return []
    same = [c for c in there.values() if fold(c.name) == wanted]
    some = same or [c for c in there.values() if _fits(c.name, wanted.split())]
    return sorted(some, key=lambda c: (c.name, c.id))


def _employers(contacts: Iterable[Employer]) -> Iterator[tuple[Company, int]]:
    """The companies of contacts, with how many contacts each has."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for each in contacts:
        if each.company and each.employer:
            names[each.company][each.employer] += each.count
    for key, spelt in names.items():
        name = max(spelt, key=lambda one: (spelt[one], one))
        yield Company(company_id(key), without_form(name)), sum(spelt.values())


def _once(touches: Mapping[str, list[Touch]]) -> Iterator[Touch]:
    """The touches with each interview once, whoever of the panel it was with."""
    met = set()
    for some in touches.values():
        for touch in some:
            talk = touch.id.removesuffix(f":{touch.person}")
            if touch.what != "meeting" or talk not in met:
                met.add(talk)
                yield touch


def _known(
    world: World,
    there: set[str],
    touches: Mapping[str, list[Touch]],
    roles: Mapping[str, str],
) -> list[Acquaintance]:
    found = []
    ties = Ties(world)
    for key in there:
        person, own = world.people.get(key), touches.get(key, [])
        if person is None or not (person.connected_since or own) or _is_firm(person):
            continue
        tie = ties.of(person)
        found.append(
            Acquaintance(
                person=person,
                tie=tie,
                last=max((touch.at for touch in own if touch.what != "invitation"), default=None),
                colleague=bool(tie.shared_employer),
                role=roles.get(key, ""),
                knows=ties.is_known(person),
            )
        )
    return sorted(found, key=lambda a: (-a.tie.value, a.person.name, a.person.id))


def _is_firm(person: Person) -> bool:
    """Whether it is no person: a mailbox that several read, or a sender that is called as the
    company, as its robots are.
    """
    if is_no_person(person):
        return True
    key = company_key(person.name)
    called = bool(key) and key == company_key(person.company_name)
    return called and not any(is_own_address(person.name, email) for email in person.emails)


def _news(world: World, company: Company) -> list[News]:
    own = [n for n in world.news if n.company == company.id and not n.duplicate_of]
    return sorted(own, key=lambda n: (n.published, n.id), reverse=True)[:MOST_NEWS]


def _fits(name: str, wanted: list[str]) -> bool:
    words = fold(name).split()
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _rank(row: Row) -> tuple[bool, bool, int, str, str]:
    live = any(p.stage not in OVER for p in row.pursuits)
    return not live, not row.pursuits, -row.known, fold(row.company.name), row.company.id
