"""Who could be asked for help with a company, best first, and who rests, and until when.

Over all companies at once: a favour is one person's to give, wherever it leads, so nobody is chosen
for two companies in one plan.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from afterword.core.ask_life import REFUSED, asks_by_connector, silence_of, state_of
from afterword.core.helps import NO_HELP, Balance, balances
from afterword.core.name_parts import may_be_one
from afterword.core.ties.given import OVER, years_of
from afterword.core.ties.paths import Path, paths
from afterword.core.world import Ask, GivenRow, Owner, Person, Pursuit, Role, Touch, World

BETWEEN = timedelta(days=60)  # DESIGN §6, `connector-pace`
YEAR = timedelta(days=365)
IN_A_YEAR = 3
CONNECTORS_OF_A_COMPANY = 2
BEFORE_TALKS = frozenset({"lead", "applied"})
TALKS_ON = frozenset({"screening", "interviewing", "deciding", "silent", "on_hold"})
ASK_WITHIN = timedelta(days=30)  # of the application: later an introduction changes nothing
MOST_PATHS = 40  # looked at for one company, besides those over rows of lists
MOST_OF_A_LIST = 20  # rows of one list at one company, the longest connected first
# How much a way counts for more where the user gave help first, and for less where they had more
# than they gave: ways of about equal worth change places by it, others do not. A guess.
LEAN = 0.05
# Parts in a pursuit that leave somebody free to help.
MAY_HELP: frozenset[Role] = frozenset({"connector", "reference", "colleague"})
_NO_WORDS = frozenset({"invitation", "accepted", "like", "comment", "meeting"})

Never = Literal[
    "",
    "unknown",
    "yourself",
    "in_process",
    "left",
    "closed",
    "said_no",
    "no_tie",
    "to_in_process",
    "to_closed",
]


@dataclass(frozen=True, slots=True)
class Rest:
    """Why somebody is asked for nothing now. `until` None: not before they write."""

    until: datetime | None
    reason: str  # core.planning.words
    on: datetime  # of the ask that it comes from


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be asked for one company.

    `to` is whom they could introduce; "" where they work there themselves and could name anybody.
    """

    connector: str  # Person.id
    company: str
    pursuit: str
    to: str
    strength: float  # what the path is worth (core.ties.paths)
    rest: Rest | None
    chosen: bool = False  # by the user
    last: datetime | None = None  # the last word between the two
    kind: str = ""  # what the user wants to ask for
    ground: str = ""  # GivenRow.ground, where the connector's list says that they know `to`
    balance: Balance = NO_HELP  # of help between the two (`core.helps`)

    @property
    def lean(self) -> int:
        """1 where the user gave help first and owes none, -1 where they owe some, else 0."""
        return -1 if self.balance.owes else int(self.balance.gave_first)

    @property
    def order(self) -> float:
        """By what they are ordered: what the way is worth, leaning to who was helped first."""
        return self.strength * (1 + LEAN * self.lean)


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom to ask for one company now, and who would be better but rests."""

    best: Candidate
    resting: Candidate | None = None


def choices(world: World) -> tuple[Choice, ...]:
    """For each company at whose door the user stands the one to ask at `world.now`; first those
    whom the user chose. Where everybody rests, the one who does so for the shortest time.
    """
    people = _Helpers(world)
    taken: set[str] = set()
    found = []
    settled: set[str] = set()
    for candidate in reversed(list(people.thought_of())):  # of two for one company the last wish
        if candidate.company not in settled:
            settled.add(candidate.company)
            taken.add(candidate.connector)
            found.append(Choice(candidate))
    able = [
        candidate
        for pursuit in sorted(world.pursuits, key=lambda p: p.id)
        if pursuit.company not in settled and people.may_ask(pursuit)
        for candidate in people.candidates(pursuit)
    ]
    free = [c for c in able if c.rest is None]
    for candidate in sorted(free, key=_best_first):
        if candidate.company in settled or candidate.connector in taken:
            continue
        settled.add(candidate.company)
        taken.add(candidate.connector)
        better = [
            c for c in able if c.company == candidate.company and c.rest and _beats(c, candidate)
        ]
        found.append(Choice(candidate, min(better, key=_best_first, default=None)))
    resting = [c for c in able if c.rest is not None and c.rest.until is not None]
    for candidate in sorted(resting, key=_soonest_first):
        if candidate.company not in settled and candidate.connector not in taken:
            settled.add(candidate.company)
            found.append(Choice(candidate))
    return tuple(sorted(found, key=lambda c: (c.best.company, c.best.connector)))


def candidates_for(world: World, pursuit: Pursuit) -> tuple[Candidate, ...]:
    """Everybody who could be asked for a pursuit's company, best first, whoever rests among them;
    none once talks have begun.
    """
    return tuple(sorted(_Helpers(world).candidates(pursuit), key=_best_first))


def rest_of(
    asks: Sequence[Ask],
    at: datetime,
    silence: Callable[[Ask], datetime],
    since: datetime | None = None,
) -> Rest | None:
    """Whether somebody who was asked for these things, by time, is asked for nothing more yet; with
    `since` also what ended after that.

    One thing at a time, sixty days between, three a year; and after silence they write first.
    """
    made = [ask for ask in asks if ask.at <= at]
    if not made:
        return None
    last = made[-1]
    heard = [a.answered_at for a in made if a.answered_at is not None and a.answered_at <= at]
    for ask in made:
        unheard = not heard or max(heard) < ask.at
        if unheard and state_of(ask, at, silence(ask)) == "silent":
            return Rest(None, "connector_silent", ask.at)
    until = last.at + BETWEEN
    if last.answered_at is None or last.answered_at > at:
        until = max(until, silence(last))
    if len(made) >= IN_A_YEAR:
        until = max(until, made[-IN_A_YEAR].at + YEAR)
    reason = "connector_offered" if last.offered else "connector_asked"
    return Rest(until, reason, last.at) if until > (since or at) else None


def why_never(world: World, person: str, company: str, to: str = "", to_name: str = "") -> Never:
    """Why somebody is not asked for a company at all, or not to lead to `to` (Person.id) there, or
    to somebody of that name; "" where nothing speaks against it.
    """
    return _Helpers(world).why_never(person, company, to, to_name)


def never_words(reason: str) -> str:
    """The same as a sentence, without its full stop."""
    return _NEVER[reason]


def resting(world: World) -> Callable[[str], Rest | None]:
    """Whether somebody (Person.id) rests at `world.now`, whatever they would be asked for."""
    return _Helpers(world).rest


_NEVER: Mapping[str, str] = {
    "unknown": "nobody of that name is known",
    "yourself": "that is you",
    "in_process": (
        "they take part in your talks; nobody is asked to lead around themselves, or to sway what "
        "they decide"
    ),
    "left": "an automatic reply says that they no longer work there",
    "closed": "they, or the company, asked not to be written to",
    "said_no": "they said no for this company, or did not answer; one asks once",
    "no_tie": "you two have not written to each other yet",
    "to_in_process": "whom they would lead to takes part in your talks, and is led to by nobody",
    "to_closed": "whom they would lead to asked not to be written to",
}


class _Helpers:
    """The people of a world as helpers: what speaks against each, looked up once."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.asks = asks_by_connector(world)
        self.asked_for: dict[str, list[Ask]] = defaultdict(list)
        for ask in world.asks:
            self.asked_for[ask.company].append(ask)
        self.in_process = {
            m.person for p in world.pursuits for m in p.members if m.role not in MAY_HELP
        }
        self.helpers = {
            (p.id, m.person) for p in world.pursuits for m in p.members if m.role == "connector"
        }
        newest = {a.person: a for a in sorted(world.away, key=lambda a: (a.since, a.id))}
        self.left = {person for person, away in newest.items() if away.left}
        self.talked = {i.pursuit for i in world.interviews if i.status != "cancelled"}
        self.balances = balances(world)
        self.rows: dict[str, list[GivenRow]] = defaultdict(list)  # of lists, by company
        for row in world.given:
            known = world.somebody(row.person)
            if known is not None:
                self.rows[known.company].append(row)
        self.given = {(row.giver, row.person): row.ground for row in world.given}
        self._words: dict[str, tuple[Counter[str], datetime]] | None = None

    def may_ask(self, pursuit: Pursuit) -> bool:
        """Whether it is the time to ask anybody for a pursuit: before the talks, soon after it
        began, and while nobody who was asked for it may still help.
        """
        now, asks = self.world.now, self.asked_for[pursuit.company]
        if pursuit.stage not in BEFORE_TALKS or pursuit.id in self.talked:
            return False
        if now > pursuit.opened + ASK_WITHIN:
            return False
        open_ones = [a for a in asks if state_of(a, now, self.silence(a)) not in REFUSED]
        return not open_ones and len({a.connector for a in asks}) < CONNECTORS_OF_A_COMPANY

    def candidates(self, pursuit: Pursuit) -> Iterator[Candidate]:
        """Who could be asked for it, one of each, in the order of the paths."""
        seen: set[str] = set()
        for path in self._paths(pursuit):
            helper = path.via[0][0] if path.via else path.to
            if helper.id in seen or self.why_never(helper.id, pursuit.company):
                continue
            if path.via and self._knows(path.to.id):
                continue  # no introduction to somebody the user has written with
            if not path.via and not self._is_insider(helper, pursuit):
                continue
            seen.add(helper.id)
            yield self._candidate(helper.id, pursuit, path)

    def _paths(self, pursuit: Pursuit) -> Iterator[Path]:
        """The ways there, the best first, without those on which they know nobody there
        themselves.
        """
        rows = self._longest(self.rows.get(pursuit.company, ()))
        found = paths(self.world, pursuit.company_name, MOST_PATHS + len(rows), rows)
        return (path for path in found if len(path.via) < 2)

    def _longest(self, rows: Iterable[GivenRow]) -> list[GivenRow]:
        """Of each list the longest connected: some have hundreds at one company."""
        taken: Counter[str] = Counter()
        found = []
        for row in sorted(rows, key=lambda r: (-years_of(r, self.world), r.person, r.giver)):
            if not self._knows(row.person):
                taken[row.giver] += 1
                if taken[row.giver] <= MOST_OF_A_LIST:
                    found.append(row)
        return found

    def thought_of(self) -> Iterator[Candidate]:
        """Whom the user wants to ask, the first of each person and company."""
        done: set[str] = set()
        pursuits = {p.company: p for p in self.world.pursuits}
        for ask in sorted(self.world.thought_of, key=lambda a: (a.at, a.id)):
            pursuit = pursuits.get(ask.company)
            if ask.connector in done or (pursuit is not None and pursuit.stage in OVER):
                continue
            if self.why_never(ask.connector, ask.company, ask.to):
                continue
            done.add(ask.connector)
            rest = self.rest(ask.connector)
            last = self._last(ask.connector)
            part = pursuit.id if pursuit is not None else ""
            yield Candidate(
                connector=ask.connector,
                company=ask.company,
                pursuit=part,
                to=ask.to,
                strength=1.0,
                rest=rest,
                chosen=True,
                last=last,
                kind=ask.kind,
                ground=self.given.get((ask.connector, ask.to), ""),
                balance=self._balance(ask.connector),
            )

    def why_never(self, person: str, company: str, to: str = "", to_name: str = "") -> Never:
        """As the function of that name."""
        if why := self._why_not_to(company, to, to_name):
            return why
        world = self.world
        known = world.people.get(person)
        if known is None:
            return "unknown"
        if _is_yourself(known, world.owner):
            return "yourself"
        if person in self.in_process:
            return "in_process"
        if person in self.left and known.company == company:
            return "left"
        if self._is_closed(known, company):
            return "closed"
        refused = [
            a
            for a in self.asks.get(person, ())
            if a.company == company and state_of(a, world.now, self.silence(a)) in REFUSED
        ]
        if refused:
            return "said_no"
        return "" if self.is_warm(known) else "no_tie"

    def _why_not_to(self, company: str, to: str, name: str) -> Never:
        """Why nobody is asked to lead to somebody. By a name alone one can't be sure who it is: who
        may sit on the other side is taken for one who does.
        """
        if to in self.world.strangers and to not in self.world.people:
            name = self.world.strangers[to].name
        meant = {to} if to in self.world.people else set()
        if name:
            near = (p for p in self.world.people.values() if p.company == company)
            there = (p for p in self.world.pursuits if p.company == company)
            members = (m.person for p in there for m in p.members)
            known = {*(p.id for p in near), *members} & self.world.people.keys()
            meant |= {p for p in known if may_be_one(name, self.world.people[p].name)}
        if meant & self.in_process:
            return "to_in_process"
        closed = {c.person for c in self.world.closed if c.whom == "person"}
        return "to_closed" if meant & closed else ""

    def is_warm(self, person: Person) -> bool:
        """Whether both have written to the other: a list of contacts makes no acquaintance. The
        user's own word on how well they know each other is enough.
        """
        grade = self.world.grades.get(person.id)
        if grade is not None:
            return grade > 0
        words = self._spoken().get(person.id)
        return words is not None and min(words[0]["in"], words[0]["out"]) > 0

    def silence(self, ask: Ask) -> datetime:
        """When an ask without an answer is a no, by the connector's calendar."""
        known, owner = self.world.people.get(ask.connector), self.world.owner
        country = known.place.calendar if known and known.place.country else owner.country
        return silence_of(ask, country=country, zone=known.place.zone if known else owner.zone)

    def _candidate(self, person: str, pursuit: Pursuit, path: Path) -> Candidate:
        to = path.to.id if path.via else ""
        # What the user's own mail shows of the two stands before a list.
        by_list = any(bond.source == "list" for bond in path.bonds)
        return Candidate(
            connector=person,
            company=pursuit.company,
            pursuit=pursuit.id,
            to=to,
            strength=path.worth,
            rest=self.rest(person),
            last=self._last(person),
            ground=self.given.get((person, to), "") if by_list else "",
            balance=self._balance(person),
        )

    def _balance(self, person: str) -> Balance:
        return self.balances.get(person, NO_HELP)

    def rest(self, person: str) -> Rest | None:
        """Whether they rest."""
        return rest_of(self.asks.get(person, ()), self.world.now, self.silence)

    def _last(self, person: str) -> datetime | None:
        words = self._spoken().get(person)
        return words[1] if words is not None else None

    def _is_insider(self, person: Person, pursuit: Pursuit) -> bool:
        """Whether they are known otherwise than from this company's own mail."""
        return person.connected_since is not None or (pursuit.id, person.id) in self.helpers

    def _is_closed(self, person: Person, company: str) -> bool:
        """Whether a "do not contact" names them, or anybody where they should lead to."""
        for closed in self.world.closed:
            if closed.person == person.id and closed.whom == "person":
                return True
            if closed.whom != "person" and closed.company in (person.company, company):
                return True
        return False

    def _knows(self, person: str) -> bool:
        return person in self._spoken() or person in self.in_process

    def _spoken(self) -> Mapping[str, tuple[Counter[str], datetime]]:
        """Messages by person: how many each way, and when the last one was."""
        if self._words is None:
            self._words = _spoken(self.world.touches)
        return self._words


def _is_yourself(person: Person, owner: Owner) -> bool:
    """Whether that is the user under an address that nobody told; a profile is a namesake's."""
    own = {*person.emails, *person.urls} & {*owner.emails, owner.profile}
    return bool(own) or (not person.urls and owner.stands_as(person.name))


def _spoken(touches: Iterable[Touch]) -> dict[str, tuple[Counter[str], datetime]]:
    found: dict[str, tuple[Counter[str], datetime]] = {}
    for touch in touches:
        if touch.what in _NO_WORDS:
            continue
        count, last = found.get(touch.person, (Counter(), touch.at))
        count[touch.direction] += 1
        found[touch.person] = (count, max(last, touch.at))
    return found


def _best_first(candidate: Candidate) -> tuple[float, str, str]:
    return (-candidate.order, candidate.connector, candidate.company)


def _beats(one: Candidate, other: Candidate) -> bool:
    return _best_first(one) < _best_first(other)


def _soonest_first(candidate: Candidate) -> tuple[float, float, str, str]:
    until = candidate.rest.until if candidate.rest else None
    return (until.timestamp() if until else 0.0, *_best_first(candidate))
