"""Casting: who belongs to a pursuit, and which part each plays in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import cast, get_args

from afterword.core.entries import Who
from afterword.core.facts import Fact
from afterword.core.known import Known
from afterword.core.names import company_key, fold
from afterword.core.projection.companies import is_desk
from afterword.core.projection.people import People
from afterword.core.projection.pursuits import OWN_TITLE, SCREEN, Roles, weight_of_title
from afterword.core.projection.statements import Spoken
from afterword.core.shared_mailboxes import is_own_address
from afterword.core.world import Interview, Member, Role, Touch

# How much being introduced in passing in the user's notes weighs.
_NOTED = 1.5
DECIDES = 5


class Casting:
    """Finds the members of each pursuit; what all share is gathered once."""

    def __init__(
        self,
        people: People,
        known: Known,
        introductions: Mapping[str, Sequence[Fact]],
        mails: Iterable[Touch],
    ) -> None:
        """`introductions`: by the company's key; `mails`: all messages, either way."""
        self._people = people
        self._introductions = introductions
        self._wrote: dict[str, set[str]] = defaultdict(set)
        self._there: dict[str, set[str]] = defaultdict(set)
        self._gather_correspondents(known)
        self._heard = _first_heard(mails)
        self._referees = frozenset(
            person for person, _ in people.clusters() if people.traits(person).referee
        )

    def members(
        self, key: str, interviews: Sequence[Interview], spoken: Sequence[Spoken], now: datetime
    ) -> tuple[Member, ...]:
        """The members of one company's pursuit. `interviews` and `spoken` are its own."""
        interviewers = Counter(
            person for interview in interviews for person in interview.interviewers
        )
        organizers = {interview.organizer for interview in interviews} - {""}
        speakers = {one.person for one in spoken if one.person and _is_personal(one.fact)}
        opened = min((one.at for one in spoken), default=now)
        friends = self._friends(key, opened)
        asked = any(_asks_for_references(one.fact) for one in spoken)
        referees = self._referees if asked else frozenset()
        there = self._there[key] | {*interviewers} | organizers | speakers | friends | referees
        there |= self._introduced(key)
        there = {person for person in there if not self._is_firm(person, key)}
        roles = Roles(self._people)
        for person in sorted(there):
            roles.titles(person)
        self._weigh_introductions(roles, key)
        _weigh_deeds(roles, interviews, spoken, interviewers)
        wrote = self._wrote[key] | organizers | speakers
        return roles.members(interviewers, wrote, there, friends, referees)

    def _is_firm(self, person: str, key: str) -> bool:
        """Whether a sender's name is the company's own, as on the mail of its robots."""
        cluster = self._people.cluster(person)
        name = company_key(cluster.name)
        if any(is_own_address(cluster.name, email) for email in cluster.emails):
            return False
        return bool(name) and (key.startswith(name) or (" " in key and name.startswith(key)))

    def _gather_correspondents(self, known: Known) -> None:
        """Who of each company wrote to the user, and who was on any mail with them."""
        for _, header in known.headers:
            for number, who in enumerate((header.sender, *header.to, *header.cc)):
                person = self._people.resolve(who) if who.email else ""
                company = self._people.company(person) if person else ""
                if company and not is_desk(who):
                    self._there[company].add(person)
                    if number == 0 and not header.automatic:
                        self._wrote[company].add(person)

    def _friends(self, key: str, opened: datetime) -> set[str]:
        """People there whom the user knew before and who wrote: possible connectors."""
        found = set()
        for person in self._people.at_company(key):
            since, heard = self._people.traits(person).connected, self._heard.get(person)
            if heard and ((since and since < opened.date()) or heard < opened):
                found.add(person)
        return found

    def _introduced(self, key: str) -> set[str]:
        facts = self._introductions.get(key, ())
        return {self._people.resolve(introduced_who(fact), key) for fact in facts} - {""}

    def _weigh_introductions(self, roles: Roles, key: str) -> None:
        for fact in self._introductions.get(key, ()):
            role = str(fact.value.get("role") or "")
            if role in get_args(Role):
                person = self._people.resolve(introduced_who(fact), key)
                if is_told(fact):
                    roles.tell(person, cast("Role", role))
                else:
                    weight = _NOTED if fact.source.kind == "debrief" else weight_of(fact)
                    roles.point(person, cast("Role", role), weight)


def is_told(fact: Fact) -> bool:
    """Whether the user named somebody's part outright: by a command, or by choosing it."""
    return fact.source.kind == "said" or bool(fact.extra.get("told"))


def introduced_who(fact: Fact) -> Who:
    """Whom an `introduced` fact speaks of."""
    if is_told(fact):
        return fact.people[0]
    return Who(name=str(fact.value.get("name") or ""))


def weight_of(introduced: Fact) -> float:
    """How much an introduction tells: "you would report to her" more than any title."""
    title = str(introduced.value.get("title") or "")
    if introduced.extra.get("speaks_for"):
        return DECIDES  # an agency's people have titles of every kind
    if introduced.value.get("role") != "hiring_manager":
        return OWN_TITLE
    return DECIDES if "by report" in title or "hiring manager" in title else weight_of_title(title)


def _first_heard(mails: Iterable[Touch]) -> dict[str, datetime]:
    heard: dict[str, datetime] = {}
    for touch in mails:
        if touch.direction == "in":
            heard[touch.person] = min(heard.get(touch.person, touch.at), touch.at)
    return heard


def _is_personal(fact: Fact) -> bool:
    return fact.origin.kind != "said" and not is_desk(fact.people[0])


def _asks_for_references(fact: Fact) -> bool:
    return fact.kind == "request" and "referen" in fold(str(fact.value.get("what") or ""))


def _weigh_deeds(
    roles: Roles,
    interviews: Sequence[Interview],
    spoken: Sequence[Spoken],
    interviewers: Mapping[str, int],
) -> None:
    """Signs of a part in what people do: who only sets up talks has a desk; who announces rounds
    may too.
    """
    set_up: dict[str, int] = defaultdict(int)
    for interview in interviews:
        if interview.organizer and interview.organizer not in interview.interviewers:
            set_up[interview.organizer] += 1
    said: dict[str, int] = defaultdict(int)
    for one in spoken:
        if one.fact.kind in (
            "outreach",
            "next_round",
            "rejection",
            "decision_date",
            "on_hold",
            "offer",
        ):
            said[one.person] += 1
    for person in sorted({*set_up, *said} - {""}):
        met = [i for i in interviews if person in i.interviewers]
        screened = bool(met) and all(i.end - i.start <= SCREEN for i in met)
        weight = min(set_up[person], 2) + min(said[person], 3) * 0.5 + screened
        if person not in interviewers or weight >= 2:
            roles.point(person, "recruiter" if said[person] else "coordinator", min(weight, 3))
