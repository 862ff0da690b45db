"""The department that hires: who decides, interviews and recruits, who else is there, who reports
to whom, and who could be a door.

Everything on it has its reason. What no sentence, invitation or title says outright is marked as
likely (`sure` is False) and no line is drawn that nobody spoke of; the user's word wins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from afterword.core.names import fold
from afterword.core.planning.words import month_words
from afterword.core.projection.work import work_of
from afterword.core.reading.posts import LEVELS, post_of
from afterword.core.ties.barred import barred
from afterword.core.ties.strength import Ties
from afterword.core.world import Basis, Interview, Line, Member, Person, Pursuit, World

Part = Literal["decides", "interviews", "recruits", "arranges", "there", "door"]
_PARTS: dict[str, Part] = {
    "hiring_manager": "decides",
    "interviewer": "interviews",
    "recruiter": "recruits",
    "coordinator": "arranges",
    "colleague": "there",
}
_ORDER = ("decides", "interviews", "recruits", "arranges", "there", "door")
_RANK = {level: rank for rank, level in enumerate(LEVELS)} | {"": len(LEVELS)}
# How many that are only there the map names; a firm's export may list hundreds of them.
MOST_THERE = 8
MOST_DOORS = 6
_GENERAL = frozenset("team department global platform and of the for de der und et".split())


@dataclass(frozen=True, slots=True)
class Why:
    """A reason, in words for the user, and the fact that it rests on, if one does."""

    words: str
    fact: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody on the map."""

    person: Person
    part: Part
    sure: bool  # of the part
    why: tuple[Why, ...]
    title: str = ""  # as their position, else as somebody named it
    name_only: bool = False  # no address and no profile is known
    manager: str = ""  # Person.id, where somebody said so
    manager_sure: bool = True


@dataclass(frozen=True, slots=True)
class DepartmentMap:
    """What is known of the department that hires for one pursuit."""

    pursuit: Pursuit
    department: str  # core.reading.posts.DEPARTMENTS, or ""
    team: str
    sure: bool
    why: tuple[Why, ...]
    seats: tuple[Seat, ...]
    doors: tuple[Seat, ...]  # those of the department first
    more: int  # people of the department that are not on it
    lines: tuple[Line, ...]  # between people on it


def hiring_department(world: World, pursuit: Pursuit) -> DepartmentMap:
    """The map of one pursuit. Its cost is that of one look through the people."""
    at_company = [p for p in world.people.values() if p.company == pursuit.company]
    gone = {away.person for away in world.away if away.left}
    members = [m for m in pursuit.members if m.role in _PARTS and m.person in world.people]
    department, team, sure, why = _department(world, pursuit, members)
    talks = [t for t in world.interviews if t.pursuit == pursuit.id and t.status != "cancelled"]
    seats = {m.person: _member(world, m, talks) for m in members}
    lines = _lines(world, {p.id for p in at_company} | seats.keys())
    for line in lines:
        for end in (line.lower, line.upper):
            if end not in seats:
                reason = Why(_line_words(world, line), line.fact, line.quote)
                seats[end] = _seat(world, world.people[end], "there", (reason,), sure=line.sure)
    doors = [
        door
        for door in _doors(world, pursuit, at_company, (department, team))
        if door.person.id not in seats
    ][:MOST_DOORS]
    opened = {door.person.id for door in doors}
    others = [p for p in at_company if p.id not in {*seats, *gone, *opened}]
    near = [seat for p in others if (seat := _near(world, p, department, team))]
    near.sort(key=lambda seat: (not seat.sure, _order(seat)))
    for seat in near[:MOST_THERE]:
        seats[seat.person.id] = seat
    managed = [_with_manager(seat, lines) for seat in seats.values()]
    return DepartmentMap(
        pursuit=pursuit,
        department=department,
        team=team,
        sure=sure,
        why=why,
        seats=tuple(sorted(managed, key=_order)),
        doors=tuple(doors),
        more=max(0, len(near) - MOST_THERE),
        lines=lines,
    )


def tree(seats: Sequence[Seat]) -> list[tuple[int, Seat]]:
    """The seats with how deep each stands, everybody below the manager that somebody named."""
    below: dict[str, list[Seat]] = {}
    there = {seat.person.id for seat in seats}
    for seat in seats:
        below.setdefault(seat.manager if seat.manager in there else "", []).append(seat)
    found: list[tuple[int, Seat]] = []
    seen: set[str] = set()

    def place(seat: Seat, depth: int) -> None:
        if seat.person.id in seen:
            return
        seen.add(seat.person.id)
        found.append((depth, seat))
        for under in below.get(seat.person.id, ()):
            place(under, depth + 1)

    for seat in below.get("", ()):
        place(seat, 0)
    for seat in seats:  # two who are each other's managers, by what was said
        place(seat, 0)
    return found


def _department(
    world: World, pursuit: Pursuit, members: Sequence[Member]
) -> tuple[str, str, bool, tuple[Why, ...]]:
    """Which department it is: that of who decides, else of the role, else of most interviewers."""
    for member in members:
        if member.role != "hiring_manager":
            continue
        person, work = world.people[member.person], work_of(world, member.person)
        if person.department or person.team:
            basis = work.team or work.department
            said = basis is not None and basis.why == "said"
            words = (
                f"you said where {person.name} works"
                if said
                else f"{person.name}, who decides, is {_titled(world, person)}"
            )
            sure = said or _plainly(world, member.person)
            return person.department, person.team, sure, (_why_of(words, basis),)
    post = post_of(pursuit.role)
    if post.department:
        return post.department, post.team, False, (Why(f"the role is {pursuit.role}"),)
    met = [world.people[m.person] for m in members if m.role == "interviewer"]
    counted = Counter(person.department for person in met if person.department)
    if counted:
        most = min(counted, key=lambda name: (-counted[name], name))
        number = counted[most]
        words = f"{number} of the {len(met)} who interview work there, by their titles"
        return most, "", False, (Why(words),)
    return "", "", False, ()


def _member(world: World, member: Member, talks: Sequence[Interview]) -> Seat:
    person, part = world.people[member.person], _PARTS[member.role]
    basis: Basis | None = world.facets.get("parts", {}).get(member.person)
    reasons: list[Why] = []
    sure = False
    if basis is not None and basis.value == member.role:
        sure = True
        words = "you said so" if basis.why == "said" else _by(basis)
        reasons.append(_why_of(words, basis))
    mine = [talk for talk in talks if member.person in talk.interviewers]
    if mine:
        last = mine[-1]
        verb = "interviews you on" if last.start > world.now else "interviewed you on"
        reasons.append(Why(f"{verb} {last.start.day} {last.start:%B}", last.id))
        sure = sure or part == "interviews"
    arranged = [talk for talk in talks if talk.organizer == member.person]
    if arranged and part in ("recruits", "arranges"):
        reasons.append(Why("sets up the talks", arranged[-1].id))
        sure = sure or part == "arranges"
    sure = sure or part == "there"
    if title := person.position or _title(world, person.id):
        reasons.append(_title_why(world, person, title))
        sure = sure or (part in ("recruits", "arranges") and person.department == "people")
    if not reasons:
        words = "was on a mail of theirs" if part == "there" else "wrote to you about it"
        reasons.append(Why(words))
    return _seat(world, person, part, tuple(reasons), sure=sure)


def _near(world: World, person: Person, department: str, team: str) -> Seat | None:
    """Somebody else of the firm who works in that department, as far as their title tells."""
    same_team = bool(team and person.team) and _share(team, person.team)
    same = bool(department) and person.department == department
    if not (same_team or same):
        return None
    title = person.position or _title(world, person.id) or person.team
    where = "the same team" if same_team else "the same department"
    reason = _title_why(world, person, title)
    return _seat(
        world, person, "there", (replace(reason, words=f"{where}: {reason.words}"),), sure=same_team
    )


def _doors(
    world: World, pursuit: Pursuit, at_company: Sequence[Person], place: tuple[str, str]
) -> Iterator[Seat]:
    """Who knows the user there and takes no part: those of the department first, then the
    strongest ties.
    """
    shut, ties = barred(world, pursuit.company), Ties(world)
    if any(c.whom == "company" and c.company == pursuit.company for c in world.closed):
        return
    found = []
    for person in at_company:
        if person.id in shut or not ties.is_known(person):
            continue
        tie, inside = ties.of(person), _near(world, person, *place)
        reasons = [Why(_tie_words(tie.last_days, person, tie.shared_employer, world.now.date()))]
        if inside is not None:
            reasons += inside.why
        elif person.position:
            reasons.append(_title_why(world, person, person.position))
        seat = _seat(world, person, "door", tuple(reasons), sure=True)
        found.append((inside is None, -tie.value, person.name, person.id, seat))
    yield from (seat for *_, seat in sorted(found, key=lambda each: each[:4]))


def _lines(world: World, there: set[str]) -> tuple[Line, ...]:
    """The lines of that company; of several managers of one, the surest and then the last said."""
    best: dict[str, Line] = {}
    for line in world.lines:
        known = line.lower in world.people and line.upper in world.people
        if known and (line.lower in there or line.upper in there):
            before = best.get(line.lower)
            if before is None or (line.sure, line.at) >= (before.sure, before.at):
                best[line.lower] = line
    return tuple(sorted(best.values(), key=lambda line: (line.at, line.lower)))


def _with_manager(seat: Seat, lines: Iterable[Line]) -> Seat:
    for line in lines:
        if line.lower == seat.person.id:
            return replace(seat, manager=line.upper, manager_sure=line.sure)
    return seat


def _seat(world: World, person: Person, part: Part, why: tuple[Why, ...], *, sure: bool) -> Seat:
    title = person.position or _title(world, person.id)
    nameless = not (person.emails or person.urls)
    return Seat(person, part, sure, why, title=title, name_only=nameless)


def _order(seat: Seat) -> tuple[int, int, str, str]:
    return _ORDER.index(seat.part), _RANK[seat.person.level], seat.person.name, seat.person.id


def _plainly(world: World, person: str) -> bool:
    """Whether somebody said that this person decides."""
    basis: Basis | None = world.facets.get("parts", {}).get(person)
    return basis is not None and basis.value == "hiring_manager"


def _share(one: str, other: str) -> bool:
    """Whether two teams share a word that tells."""
    return bool((set(fold(one).split()) & set(fold(other).split())) - _GENERAL)


def _title(world: World, person: str) -> str:
    basis = work_of(world, person).title
    return basis.value if basis else ""


def _titled(world: World, person: Person) -> str:
    title = person.position or _title(world, person.id)
    post = post_of(title)
    if title and (post.department or post.team):
        return title
    return f"in {person.team or person.department}"  # "Director" alone tells of no department


def _title_why(world: World, person: Person, title: str) -> Why:
    work = work_of(world, person.id)
    basis = work.title or work.team or work.department
    source = SOURCE_WORDS.get(basis.why, "") if basis else ""
    words = f"{title}, {source}" if source else title
    quote = basis.quote if basis and basis.quote != title else ""
    return Why(words, basis.fact if basis else "", quote)


SOURCE_WORDS = {
    "said": "as you said",
    "signature": "by their signature",
    "prose": "in their own words",
    "notes": "by your notes",
    "news": "by LinkedIn's mail",
    "card": "by your address book",
    "listed": "by LinkedIn's export",
    "invitation": "by an invitation",
    "introduced": "as others call them",
}


def _by(basis: Basis) -> str:
    return {
        "notes": "by your notes",
        "introduced": "others name them so",
        "signature": "by their signature",
    }.get(basis.why, "somebody said so")


def _why_of(words: str, basis: Basis | None) -> Why:
    return Why(words, basis.fact if basis else "", basis.quote if basis else "")


def _line_words(world: World, line: Line) -> str:
    lower, upper = world.people[line.lower].name, world.people[line.upper].name
    verb = "reports to" if line.sure else "probably reports to"
    return f"{lower} {verb} {upper}"


def _tie_words(last_days: int | None, person: Person, employer: str, today: date) -> str:
    words = []
    if employer:
        words.append(f"you both worked at {employer}")
    if person.connected_since:
        words.append(f"connected since {month_words(person.connected_since, today)}")
    if last_days is not None:
        words.append("last word today" if last_days == 0 else f"last word {last_days} days ago")
    return ", ".join(words) or "you know each other"
