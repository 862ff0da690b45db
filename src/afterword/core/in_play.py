"""Who and what is in play: the people, companies and conversations of the user's search.

It only ever grows with the facts and entries it is told of, so the messages that it calls in are
the same in whatever order the records came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from afterword.core.corrections import people_of
from afterword.core.entries import Card, Connection, Debrief, Entry, Header, Material, Referee, Who
from afterword.core.facts import Fact
from afterword.core.known import Saying
from afterword.core.names import (
    company_key,
    domain_label,
    fold,
    is_full,
    may_be_its,
    name_key,
    own_domain,
)
from afterword.core.projection.companies import PROVIDERS, is_robot
from afterword.core.projection.threads import Threads
from afterword.core.world import Owner

# Facts by which somebody is part of the search. The others say of a person what may be said of
# anybody: a signature, an absence, a connection.
_OF_THE_SEARCH = frozenset(
    """interview decision_date request permission next_round rejection offer on_hold withdrawn
    client do_not_contact consent applied outreach scheduling door_open complaint
    accepted""".split()
)
# Letters of the user's that may go to anybody.
_ANY_LETTER = frozenset({"", "answer", "other"})
# Those that go to friends, banks and landlords as well: a file, thanks. Like a yes to an hour they
# put the conversation that they stand in into play, nobody who takes part in it.
_WEAK_LETTER = frozenset({"thank_you", "materials"})


@dataclass(slots=True)
class InPlay:
    """Told of facts and entries, it says which messages concern the search."""

    owner: Owner
    threads: Threads
    emails: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)  # name_key() of people, full ones
    companies: set[str] = field(default_factory=set)  # company_key()
    roots: set[str] = field(default_factory=set)  # of conversations, with all who take part
    perhaps: set[str] = field(default_factory=set)  # of conversations, without them
    _spelt: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def tell_fact(self, fact: Fact) -> None:
        """Whom a fact concerns, with their company and the conversation that it stands in."""
        if fact.kind == "letter":
            if fact.value.get("what") in _ANY_LETTER:
                return
        elif fact.kind not in _OF_THE_SEARCH:
            return
        of_a_time = bool(fact.extra.get("accepts") or fact.extra.get("offers"))
        weak = of_a_time or fact.value.get("what") in _WEAK_LETTER
        if fact.source.kind == "message":
            roots = self.perhaps if weak else self.roots
            roots.add(self.threads.root(fact.source.ref.strip("<>")))
        if weak:
            return
        for who in fact.people:
            self._tell_person(who)
        self._tell_company(fact.company or str(fact.value.get("company") or ""))

    def tell_entry(self, entry: Entry) -> None:
        """The company and the people of notes, and of a list of references."""
        if isinstance(entry, Debrief):
            self._tell_company(entry.company)
            for note in entry.notes:
                self._tell_person(Who(name=note.person, email=note.email))
            for box in entry.boxes:
                self._tell_person(Who(name=box.person, email=box.email))
        elif isinstance(entry, Referee):
            self._tell_person(Who(name=entry.name, email=entry.email))
        elif isinstance(entry, Material):
            self._tell_person(Who(name=entry.person))

    def tell_saying(self, saying: Saying) -> None:
        """Whom the user notes something about, and where; and the thread of a letter that left, in
        which anybody may answer.
        """
        if saying.letter_ids:
            self.roots.add(self.threads.root(saying.letter_ids[0]))
        if saying.kind == "correct":
            for who in people_of(saying.values.get("people")):
                self._tell_person(who)
        if saying.kind.startswith("note_"):
            self._tell_company(str(saying.values.get("company") or ""))
            named = saying.values.get("with") or ()
            for mention in (saying.values.get("person"), *named):
                text = str(mention or "")
                self._tell_person(Who(email=text) if "@" in text else Who(name=text))

    def tell_colleagues(self, entries: Iterable[Connection | Card]) -> None:
        """Those of the user's contacts who work at a company in play."""
        for entry in entries:
            if self.is_at(entry.company):
                emails = entry.emails if isinstance(entry, Card) else (entry.email,)
                for email in (*emails, ""):
                    self._tell_person(Who(name=entry.name, email=email), employer=False)

    def is_at(self, company: str) -> bool:
        """Whether a company, as somebody wrote it, is in play."""
        return company_key(company) in self.companies or self._is_spelt(company)

    def tell_conversation(self, header: Header) -> None:
        """Everybody who takes part in a conversation in play."""
        if self.threads.root(header.message_id) in self.roots:
            for who in _people(header):
                self._tell_person(Who(email=who.email), employer=False)

    def concerns(self, header: Header) -> bool:
        """Whether a message is to, from or among people in play."""
        root = self.threads.root(header.message_id)
        if root in self.roots or root in self.perhaps:
            return True
        return any(self._is_in_play(who) for who in _people(header))

    def size(self) -> int:
        """How much is in play: it stays the same once nothing new comes of more reading."""
        kept = (self.emails, self.domains, self.names, self.companies, self.roots, self.perhaps)
        return sum(map(len, kept))

    def _tell_person(self, who: Who, *, employer: bool = True) -> None:
        email = who.email.casefold()
        if email in self.owner.emails:
            return
        if email and not is_robot(email):
            self.emails.add(email)
            domain = own_domain(email.partition("@")[2])
            if employer and not self._is_anybodys(domain):
                self.domains.add(domain)
        if is_full(who.name) and name_key(who.name) != name_key(self.owner.name):
            self.names.add(name_key(who.name))

    def _tell_company(self, name: str) -> None:
        key = company_key(name)
        if key and key not in self.companies:
            self.companies.add(key)
            squashed = key.replace(" ", "")
            initials = "".join(word[0] for word in key.split())
            for start in {squashed[:2], initials[:2]}:
                self._spelt[start].add(key)

    def _is_in_play(self, who: Who) -> bool:
        email = who.email.casefold()
        if not email or email in self.owner.emails:
            return False
        domain = own_domain(email.partition("@")[2])
        return (
            email in self.emails
            or domain in self.domains
            or (bool(self.names) and name_key(who.name) in self.names)
            or (not self._is_anybodys(domain) and self._spells_one(domain))
        )

    def _spells_one(self, domain: str) -> bool:
        label = domain_label(domain)
        start = fold(label).replace(" ", "")[:2]
        return any(may_be_its(label, key) for key in self._spelt.get(start, ()))

    def _is_spelt(self, company: str) -> bool:
        """Whether a domain in play spells that company's name."""
        return any(may_be_its(domain_label(domain), company) for domain in self.domains)

    def _is_anybodys(self, domain: str) -> bool:
        """Whether people have mail there without working there."""
        if domain in PROVIDERS:
            return True
        return any(own_domain(email.partition("@")[2]) == domain for email in self.owner.emails)


def _people(header: Header) -> Iterator[Who]:
    yield header.sender
    yield from header.to
    yield from header.cc
    if header.reply_to:
        yield Who(email=header.reply_to)
