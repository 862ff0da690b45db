"""Which of the user's contacts a look needs: those that anything else speaks of, those at a company
that is spoken of, and whoever is asked for.

The world made of these alone shows the same moves, facts and letters as the one made of all
(tests/core/projection/test_reach.py): whatever the projection looks up among all people, it looks
up by an address, a profile, a full name or a company, and each of those stands in what is loaded
first. Too much costs time, too little makes a wrong plan, so where it is unclear more is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from afterword.core.contacts import domain_of
from afterword.core.entries import (
    Achievement,
    Debrief,
    Endorsement,
    Entry,
    Header,
    LinkedInInvitation,
    LinkedInMessage,
    Material,
    Recommendation,
    Referee,
    Who,
)
from afterword.core.facts import Fact
from afterword.core.identity import person_id
from afterword.core.known import Known
from afterword.core.names import company_key, domain_label, name_key
from afterword.core.projection.companies import Companies
from afterword.core.projection.standing import standing
from afterword.core.world import Owner

# Characters and words of a text that may be somebody's name.
_LONGEST, _MOST_WORDS = 60, 6
_BY_ID = ("merge", "unmerge")
_PERSON = re.compile(r"p[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a door asks for besides: names, addresses, profiles, companies or ids, as typed."""

    texts: tuple[str, ...] = ()


NOBODY = Asked()


@dataclass(frozen=True, slots=True)
class Reach:
    """The handles of `core.contacts` by which contacts are to be loaded."""

    names: frozenset[str]
    emails: frozenset[str]
    urls: frozenset[str]
    companies: frozenset[str]
    domains: frozenset[str]
    people: frozenset[str]  # ids that no handle is known of
    surname: str  # of the user: whose family has mail at a domain tells that it is no firm's


@dataclass(slots=True)
class _Told:
    """What is spoken of, gathered from all that is not a contact's row."""

    names: set[str] = field(default_factory=set)
    emails: set[str] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)
    firms: set[str] = field(default_factory=set)  # as they are written
    people: set[str] = field(default_factory=set)

    def who(self, who: Who) -> None:
        if who.email:
            self.emails |= {who.email, who.email.casefold()}
        if who.url:
            self.urls.add(who.url)
        if who.name:
            self.names.add(name_key(who.name))

    def text(self, text: str) -> None:
        """What may be a name, an address or a profile."""
        if "@" in text:
            self.emails |= {text, text.casefold()}
        elif text.startswith("/in/"):
            self.urls |= {text, text.casefold()}
        elif _PERSON.fullmatch(text):
            self.people.add(text)
        elif len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS:
            self.names.add(name_key(text))

    def anything(self, value: Any) -> None:
        """All texts in the free part of a fact or a saying."""
        if isinstance(value, str):
            self.text(value)
        elif isinstance(value, Mapping):
            for each in value.values():
                self.anything(each)
        elif isinstance(value, Iterable):
            for each in value:
                self.anything(each)


class Needs:
    """Works out what to load, in two steps: the second needs to know who came of the first."""

    def __init__(self, owner: Owner, known: Known, asked: Asked) -> None:
        """`known` without contacts, its `employers` those of all of them."""
        facts = standing(owner, known).all
        self._employers = known.employers
        self._told = told = _Told()
        _tell_headers(told, known)
        for fact in facts:
            _tell_fact(told, fact)
        for _, _, entry in known.entries:
            _tell_entry(told, entry)
        ids = set[str]()
        for saying in known.sayings:
            told.anything(saying.values)
            if saying.kind in _BY_ID:
                ids |= told.people
            told.people.clear()  # with a move stand the address and the name of whom it is for
            told.firms.add(str(saying.values.get("company") or ""))
        told.people |= ids
        for text in asked.texts:
            told.text(text)
            told.names.add(name_key(text))
        self._companies = Companies(owner, known)
        self._asked = frozenset(filter(None, map(company_key, asked.texts)))
        self._surname = "".join(name_key(owner.name).split()[-1:])

    def first(self) -> Reach:
        """Whoever is spoken of, and everybody at a company that is."""
        told, companies = self._told, self._companies
        domains = {domain_of(email) for email in told.emails} - {""}
        private = {domain for domain in domains if companies.is_private(f"x@{domain}")}
        keys = {companies.of_name(name) for name in told.firms}
        for email in told.emails:
            keys.add(companies.of_email(email))
        for domain in domains - private:
            # What `adopt` may take the domain for, once an approach came from there.
            keys |= {companies.would_adopt(domain), company_key(domain_label(domain))}
        rows, theirs = self._rows_at(keys - {""})
        return Reach(
            names=frozenset(told.names - {""}),
            emails=frozenset(told.emails),
            urls=frozenset(told.urls),
            companies=rows | self._rows_asked(),
            domains=theirs | (domains - private),
            people=frozenset(told.people - self._ids_told()),
            surname=self._surname,
        )

    def _ids_told(self) -> set[str]:
        if not self._told.people:
            return set()
        keys = {f"m:{email}" for email in self._told.emails}
        return {person_id(key) for key in keys | {f"u:{url}" for url in self._told.urls}}

    def colleagues(
        self, firms: Iterable[str], domains: Iterable[str]
    ) -> tuple[frozenset[str], ...]:
        """The companies and the domains of those who work with who came of the first step: where
        somebody is goes by where most of their company are.
        """
        keys = {self._companies.of_name(name) for name in firms}
        keys |= {self._companies.of_email(f"x@{domain}") for domain in domains}
        return self._rows_at(keys - {""})

    def _rows_at(self, keys: set[str]) -> tuple[frozenset[str], frozenset[str]]:
        """Company and domain, as contacts have them, of all who may work at one of these."""
        companies = self._companies
        rows = {
            each.company for each in self._employers if companies.of_name(each.company) in keys
        } - {""}
        domains = {
            each.domain
            for each in self._employers
            if each.domain and companies.of_email(f"x@{each.domain}") in keys
        }
        return frozenset(rows), frozenset(domains)

    def _rows_asked(self) -> frozenset[str]:
        """Companies that a door asks for: by the whole name, or by its first words."""
        return frozenset(
            each.company
            for each in self._employers
            for key in self._asked
            if each.company == key or each.company.startswith(key + " ")
        )


def _tell_headers(told: _Told, known: Known) -> None:
    # A mailbox names the same few people in the same way again and again.
    seen: set[Who] = set()
    for _, header in known.headers:
        seen.update(_people(header))
        if header.reply_to:
            told.emails.add(header.reply_to)
    for who in seen:
        told.who(who)


def _people(header: Header) -> Iterator[Who]:
    yield header.sender
    yield from header.to
    yield from header.cc


def _tell_fact(told: _Told, fact: Fact) -> None:
    for who in fact.people:
        told.who(who)
    told.firms |= {fact.company, str(fact.value.get("company") or "")}
    told.anything(fact.value)
    told.anything(fact.extra)


def _tell_entry(told: _Told, entry: Entry) -> None:
    if isinstance(entry, Debrief):
        told.firms.add(entry.company)
    for who in _named_in(entry):
        told.who(who)


def _named_in(entry: Entry) -> Iterator[Who]:
    match entry:
        case Debrief(notes=notes, boxes=boxes):
            yield from (Who(note.person, note.email) for note in notes)
            yield from (Who(box.person, box.email) for box in boxes)
        case Referee(name=name, email=email):
            yield Who(name, email)
        case Recommendation(who=who) | Endorsement(who=who):
            yield who
        case LinkedInInvitation(sender=sender, to=to):
            yield from (sender, to)
        case LinkedInMessage(sender=sender, to=to):
            yield from (sender, *to)
        case Material(person=person):
            yield Who(person)
        case Achievement(told=told):
            yield from (Who(name) for name, _ in told)
        case _:
            pass
