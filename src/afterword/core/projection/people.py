"""The people that the records speak of: who is one person, where they work, how they are found by a
short name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Any

from afterword.core.entries import (
    Card,
    Connection,
    Referee,
    Who,
)
from afterword.core.identity import Apart, Cluster, Identities, person_id
from afterword.core.known import Known, Saying
from afterword.core.names import (
    could_be,
    display_name,
    domain_label,
    fold,
    is_full,
    may_be_its,
    name_key,
    nicknames,
    own_domain,
    title_of,
)
from afterword.core.projection.books import Books
from afterword.core.projection.companies import Companies, is_robot
from afterword.core.projection.mentions import Mention, mentions, texts
from afterword.core.world import Owner

_STALE = timedelta(
    days=365
)  # an address not used for so long tells less of an employer than a list does


@dataclass(slots=True)
class Traits:
    """What is gathered about one identity besides its addresses."""

    position: str = ""
    listed_company: str = ""  # key, as an export or an address book has it
    connected: date | None = None
    phones: list[str] = field(default_factory=list)
    country: str = ""
    city: str = ""
    referee: bool = False
    degree: str = ""  # "Dr.", "Prof."
    titles: Counter[str] = field(default_factory=Counter)  # from signatures and introductions


@dataclass(slots=True)
class _Sighting:
    """All mentions that name somebody in one way."""

    who: Who
    first: datetime
    last: datetime
    weight: int = 0


def dead_addresses(known: Known) -> set[str]:
    """Addresses that letters came back from for good."""
    return {
        str(fact.value.get("address") or "").casefold()
        for fact in known.facts
        if fact.kind == "bounce" and fact.value.get("permanent") and not fact.refused
    }


def _former_addresses(owner: Owner, told: Collection[str], known: Known) -> frozenset[str]:
    """Addresses that were the user's, who never told them: under the user's full name a mail went
    there alone, and yet lies in the user's mailbox. Of somebody else called so it would be no copy.
    """
    name = name_key(owner.name)
    if not is_full(owner.name):
        return frozenset()
    found = set()
    for _, header in known.headers:
        whom = (*header.to, *header.cc)
        if len(whom) == 1 and name_key(whom[0].name) == name and header.sender.email not in told:
            found.add(whom[0].email.casefold())
    # With a namesake one may be connected; with oneself nobody is.
    others = {entry.email for _, _, entry in known.entries if isinstance(entry, Connection)}
    return frozenset(found - {""} - others)


def _namesakes(owner: Owner, known: Known) -> frozenset[str]:
    """The profiles of others with the user's name: nobody is a connection of their own."""
    key = name_key(owner.name)
    rows = (entry for _, _, entry in known.entries if isinstance(entry, Connection))
    return frozenset(row.url for row in rows if row.url and name_key(row.name) == key)


class People:
    """Everybody, found by address, by profile, or by name within a company."""

    def __init__(self, owner: Owner, known: Known, companies: Companies, end: datetime) -> None:
        told = frozenset(email.casefold() for email in owner.emails)
        self._owner_emails = told | _former_addresses(owner, told, known)
        self._owner_key = name_key(owner.name)
        self._owner_profile = owner.profile
        self._namesakes = _namesakes(owner, known)
        self._companies = companies
        self.identities = Identities()
        self._traits: dict[str, Traits] = defaultdict(Traits)
        self._named: dict[
            str, Cluster
        ] = {}  # people without address or profile, by company and name
        self._closed: set[str] = set()
        self._end = end
        self._books = Books(known, self._owner_emails)
        self.apart, self._together = user_joins(known.sayings)
        self._see_all(known)
        self._place_at_companies(known)
        met = {
            handle
            for fact in known.facts
            if fact.kind not in _LISTED
            for who in fact.people
            for handle in (who.email, who.url)
            if handle
        }
        dead = dead_addresses(known)
        self.identities.join_likely(self.apart, met, self._work(known), dead)
        self._join_as_said(self._together)
        self._index()
        self._gather_traits(known)

    def is_owner(self, who: Who) -> bool:
        """Whether a mention is the user themselves."""
        if who.email:
            return who.email.casefold() in self._owner_emails
        if who.url and self._owner_profile:
            return who.url == self._owner_profile
        is_named = bool(self._owner_key) and name_key(who.name) == self._owner_key
        return is_named and who.url not in self._namesakes

    def resolve(self, who: Who, company: str = "") -> str:
        """The person's id for a mention; "" where nobody can be meant.

        Without an address the name is looked for among the people of the company, a full name
        before a part of one; a full name that nobody has there makes a person known by name only.
        """
        if (key := self._books.key_of(who)) and (found := self.identities.at(key)):
            return person_id(found.key)
        if person := self._by_email.get(who.email):
            return person  # neither the user nor a robot was ever seen as somebody
        if self.is_owner(who) or is_robot(who.email):
            return ""
        found = self.identities.find(email=who.email, url=who.url)
        if found is not None:
            return person_id(found.key)
        return self._by_name(who.name, company) if who.name and not who.email else ""

    def by_full_name(self, name: str) -> str:
        """The one person of that full name, whatever their company; "" for none or several."""
        found = self._full_names.get(name_key(name), [])
        return found[0] if len(found) == 1 else ""

    def known_as(self, name: str) -> str:
        """The same, those known by name only among them where no other has it."""
        found, key = self.by_full_name(name), name_key(name)
        named = [p for p, each in self._named.items() if name_key(each.name) == key]
        return found or (named[0] if len(named) == 1 else "")

    def is_id(self, text: str) -> bool:
        """Whether a text is somebody's id."""
        return text in self._by_id or text in self._named

    def employer(self, name: str) -> str:
        """The company of the one person of that full name, "" where that is unclear."""
        person = self.by_full_name(name)
        return self.company(person) if person else ""

    def see_named(self, whos: Iterable[tuple[Who, str]]) -> None:
        """Make room for people known by name only; fuller names first, so that short ones fit."""
        mentions = {
            (display_name(who.name), company) for who, company in whos if who.name and company
        }
        for name, company in sorted(mentions, key=lambda m: (-len(m[0].split()), m)):
            if self._companies.is_firm(name, company):
                continue  # "Acme: second interview" names no person
            if not self._by_name(name, company) and _could_be_a_name(name):
                if (meant := self._said_of(name) or self._there_by(name, company)) is not None:
                    meant.aliases.add(name)
                    meant.company = meant.company or company
                    self._at[company].append(meant)
                    continue
                key = f"n:{company}:{name_key(name)}"
                cluster = Cluster(key=key, first=self._end, company=company)
                cluster.names[name] = (1, self._end)
                self._named[person_id(key)] = cluster
                self._at[company].append(cluster)

    def note_degrees(self, whos: Iterable[tuple[Who, str]]) -> None:
        """Remember who is written with "Dr." or "Prof.", by whom ever."""
        for who, company in whos:
            degree = title_of(who.name)
            if degree and (person := self.resolve(who, company)):
                traits = self._traits[person]
                traits.degree = max(traits.degree, degree)  # "Prof." is after "Dr."

    def place(self, email: str, company: str) -> None:
        """Say where somebody works of whom no address and no list tells it; `company` is a key."""
        found = self.identities.find(email=email)
        if found is not None and not found.company:
            found.company = company
            self._at[company].append(found)

    def close(self, addresses: Iterable[str]) -> None:
        """Addresses that bounced for good: nobody is written to there again."""
        self._closed.update(address.casefold() for address in addresses)

    def clusters(self) -> Iterator[tuple[str, Cluster]]:
        """Everybody, with their id, in a stable order."""
        for cluster in self.identities.all():
            yield person_id(cluster.key), cluster
        yield from sorted(self._named.items())

    def at_company(self, key: str) -> list[str]:
        """Everybody who works there, by id."""
        return sorted(person_id(cluster.key) for cluster in self._at.get(key, ()))

    def cluster(self, person: str) -> Cluster:
        """The identity behind an id."""
        return self._by_id[person] if person in self._by_id else self._named[person]

    def traits(self, person: str) -> Traits:
        """What else is known of somebody."""
        return self._traits.get(person) or _NOTHING

    def company(self, person: str) -> str:
        """The key of the company that somebody works at now, or ""."""
        return self.cluster(person).company

    def also(self, person: str) -> tuple[str, ...]:
        """What else they are called, by spelling: in other mails, by a nickname."""
        cluster = self.cluster(person)
        if len(cluster.names) < 2 and not cluster.aliases:  # of most people nothing else
            return ()
        own = name_key(cluster.name)
        others = {name for name in (*cluster.names, *cluster.aliases) if "@" not in name}
        return tuple(sorted(name for name in others if name_key(name) not in ("", own)))

    def emails(self, person: str) -> tuple[str, ...]:
        """Usable addresses: those at their company first, then by last use."""
        cluster = self.cluster(person)
        open_ = [email for email in cluster.emails if email not in self._closed]
        if len(open_) < 2:
            return tuple(open_)
        # Two stable sorts: the later one leads.
        open_.sort()
        open_.sort(key=lambda email: cluster.emails[email], reverse=True)
        open_.sort(key=lambda email: self._companies.of_email(email) != cluster.company)
        return tuple(open_)

    def closed(self, person: str) -> tuple[str, ...]:
        """Addresses that bounced for good."""
        return tuple(sorted(self._closed.intersection(self.cluster(person).emails)))

    def _see_all(self, known: Known) -> None:
        for seen in _sightings(mentions(known)):
            who = seen.who
            if not self.is_owner(who) and not self._books.is_no_ones(who.email):
                self.identities.see(
                    who,
                    first=seen.first,
                    last=seen.last,
                    weight=seen.weight,
                    key=self._books.key_of(who),
                )
        for at, who, key in self._books.without_address():
            self.identities.see(who, first=at, last=at, key=key)
        for one, other in self._books.together(self.apart[0]):
            self.identities.join(one, other)

    def _work(self, known: Known) -> Callable[[Cluster], Collection[str]]:
        """Words of what somebody does, gathered when they are first asked for."""
        found: dict[str, set[str]] = {}

        def work(cluster: Cluster) -> Collection[str]:
            if not found:
                for fact in known.facts:
                    title = str(fact.value.get("title") or "") if fact.kind == "profile" else ""
                    if title and fact.people and (whose := self.cluster_of(fact.people[0])):
                        found.setdefault(whose.key, set()).update(fold(title).split())
                found.setdefault("", set())
            return found.get(cluster.key, ())

        return work

    def _place_at_companies(self, known: Known) -> None:
        """Say where each identity works: by the company's own address used of late, else by what a
        list says; by neither where they have started elsewhere since.
        """
        listed, started = self._listed_companies(known), self._started_elsewhere(known)
        for cluster in self.identities.all():
            recent = sorted(((at, email) for email, at in cluster.emails.items()), reverse=True)
            by_mail = next(
                ((key, at) for at, email in recent if (key := self._companies.of_email(email))),
                None,
            )
            by_list = listed.get(cluster.key, "")
            began, employer = started.get(cluster.key, (self._end, ""))
            if employer and (not by_mail or by_mail[1] <= began):
                cluster.company = employer
            elif by_mail and (not by_list or self._end - by_mail[1] < _STALE):
                cluster.company = by_mail[0]
            else:
                cluster.company = by_list

    def _started_elsewhere(self, known: Known) -> dict[str, tuple[datetime, str]]:
        """When somebody began at a new company, and its key: LinkedIn tells it by mail, and an
        export may be older.
        """
        told = [
            (fact, str(fact.value.get("company") or ""))
            for fact in known.facts
            if fact.kind == "started_role" and fact.people
        ]
        if not told:
            return {}
        named: dict[str, list[str]] = defaultdict(list)
        started: dict[str, tuple[datetime, str]] = {}
        for cluster in self.identities.all():
            named[name_key(cluster.name)].append(cluster.key)
        for fact, company in told:
            if not company:
                continue
            who = fact.people[0]
            found = self.identities.find(email=who.email, url=who.url)
            keys = [found.key] if found is not None else named.get(name_key(who.name), [])
            if len(keys) == 1 and is_full(who.name):
                key = self._companies.of_name(company)
                started[keys[0]] = max(
                    started.get(keys[0], (fact.said_at, key)), (fact.said_at, key)
                )
        return started

    def _listed_companies(self, known: Known) -> dict[str, str]:
        listed: dict[str, str] = {}
        for fact in known.facts:
            if fact.kind == "profile" and fact.people:
                name = str(fact.value.get("company") or "")
                self._list(listed, self.cluster_of(fact.people[0]), name)
        for _, _, entry in known.entries:
            match entry:
                case Card(company=name):
                    self._list(listed, self.cluster_of_card(entry), name)
                case Referee(email=email, company=name):
                    self._list(listed, self.identities.find(email=email), name)
                case _:
                    pass
        for address, name in _noted_addresses(known.sayings):
            self._list(listed, self.identities.find(email=address), name)
        for _, _, entry in known.entries:
            if isinstance(entry, Connection):  # the export knows best where they work now
                found = self.identities.find(email=entry.email, url=entry.url)
                self._list(listed, found, entry.company)
        return listed

    def _list(self, listed: dict[str, str], found: Cluster | None, name: str) -> None:
        if found is not None and name:
            listed[found.key] = self._companies.of_name(name)

    def _gather_traits(self, known: Known) -> None:
        for fact in known.facts:
            if fact.kind == "profile" and fact.people:
                who = fact.people[0]
                if (found := self.cluster_of(who)) is not None:
                    _take_profile(self._traits[person_id(found.key)], fact.value)
                    if alias := str(fact.extra.get("alias") or ""):
                        found.aliases.add(alias)
        for _, _, entry in known.entries:
            match entry:
                case Connection(url=url, email=email):
                    self._take_entry(entry, self.identities.find(email=email, url=url))
                case Card():
                    self._take_entry(entry, self.cluster_of_card(entry))
                case Referee(email=email):
                    self._take_entry(entry, self.identities.find(email=email))
                case _:
                    pass

    def cluster_of(self, who: Who) -> Cluster | None:
        """The identity of a mention with an address or a profile."""
        key = self._books.key_of(who)
        if key and (found := self.identities.at(key)) is not None:
            return found
        return self.identities.find(email=who.email, url=who.url)

    def handle(self, person: str) -> str:
        """The id itself, for whom an address that others share is all that is known; else ""."""
        found = self.identities.by_id(person)
        return person if found is not None and found.key.startswith("k:") else ""

    def cluster_of_card(self, card: Card) -> Cluster | None:
        """The identity of a card's person."""
        return self.identities.at(self._books.key_of_card(card))

    def _take_entry(self, entry: Connection | Card | Referee, found: Cluster | None) -> None:
        if found is None:
            return
        traits = self._traits[person_id(found.key)]
        match entry:
            case Connection():
                traits.position, traits.connected = entry.position, entry.since
            case Card():
                traits.phones.extend(entry.phones)
                traits.country = traits.country or entry.country
                traits.position = traits.position or entry.position
                found.aliases.update(nicknames(entry.nickname, entry.name))
            case Referee():
                traits.referee = True

    def _join_as_said(self, together: list[tuple[str, str]]) -> None:
        # What the user has answered is no proposal any more.
        said = [{a.casefold(), b.casefold()} for a, b in together]
        self.identities.likely = [
            pair
            for pair in self.identities.likely
            if not any(each & {*pair.ours} and each & {*pair.theirs} for each in said)
        ]
        before = [key for pair in self.identities.likely for key in (pair.a, pair.b)]
        for a, b in together:
            one, two = self._find_said(a), self._find_said(b)
            if one is not None and two is not None:
                before += [person_id(one.key), person_id(two.key)]
                self.identities.join(one.key, two.key)
        self.renamed = {
            old: person_id(found.key)
            for old in before
            if (found := self.identities.by_id(old)) is not None and person_id(found.key) != old
        }

    def _find_said(self, text: str) -> Cluster | None:
        """Whom a saying names: by address, profile or id, as they were before anybody was joined,
        else by the full name that they have alone.
        """
        if "@" in text or text.startswith(("/in/", "http")):
            return self.identities.find(email=text.casefold(), url=text)
        if (found := self.identities.by_id(text)) is not None:
            return found
        key = name_key(text)
        named = [each for each in self.identities.all() if name_key(each.name) == key]
        return named[0] if len(named) == 1 else None

    def _said_of(self, name: str) -> Cluster | None:
        """Whom the user takes somebody for of whom a name alone is known."""
        for pair in self._together:
            for said, other in (pair, pair[::-1]):
                if name_key(said) == name_key(name) and said == name:
                    return self._find_said(other)
        return None

    def _there_by(self, name: str, company: str) -> Cluster | None:
        """Who has that full name and an address whose domain may be the company's: a machine names
        whom one talks to without it, and the user wrote to them there.
        """
        found = self._by_id.get(self.by_full_name(name)) if is_full(name) else None
        if found is None or found.company:
            return None
        called = self._companies.name(company)
        domains = (own_domain(email.partition("@")[2]) for email in found.emails)
        fits = any(may_be_its(domain_label(domain), called) for domain in domains)
        return found if fits else None

    def _index(self) -> None:
        self._by_id = {person_id(cluster.key): cluster for cluster in self.identities.all()}
        self._by_email = {
            email: person for person, cluster in self._by_id.items() for email in cluster.emails
        }
        self._at: dict[str, list[Cluster]] = defaultdict(list)
        self._full_names: dict[str, list[str]] = defaultdict(list)
        for cluster in self.identities.all():
            if cluster.company:
                self._at[cluster.company].append(cluster)
            # An agency's recruiter is known at each client.
            clients = {key for each in cluster.emails for key in self._companies.clients_of(each)}
            for key in sorted(clients - {cluster.company}):
                self._at[key].append(cluster)
            if is_full(cluster.name):
                self._full_names[name_key(cluster.name)].append(person_id(cluster.key))

    def _by_name(self, name: str, company: str) -> str:
        if not company:
            return ""
        key = name_key(name)
        at = self._at.get(company, [])
        for fits in (
            [
                cluster
                for cluster in at
                if any(name_key(known) == key for known in (cluster.name, *cluster.aliases))
            ],
            [
                cluster
                for cluster in at
                if any(could_be(name, known) for known in (*cluster.names, *cluster.aliases))
            ],
        ):
            if fits:
                best = max(fits, key=lambda c: (sum(count for count, _ in c.names.values()), c.key))
                return person_id(best.key)
        return ""


_NOTHING = Traits()
# Facts that lists state of everybody in them.
_LISTED = frozenset({"profile", "connection"})


def _sightings(mentions: Iterable[Mention]) -> list[_Sighting]:
    """The ways in which anybody is named, by when each was first seen."""
    found: dict[tuple[str, str, str], _Sighting] = {}
    for at, who, weight in mentions:
        key = (who.email, who.url, who.name)
        seen = found.get(key)
        if seen is None:
            seen = found[key] = _Sighting(who, at, at)
        elif at < seen.first:
            seen.first = at
        elif at > seen.last:
            seen.last = at
        seen.weight += weight
    return sorted(found.values(), key=attrgetter("first"))


def _take_profile(traits: Traits, value: Mapping[str, Any]) -> None:
    if title := str(value.get("title") or ""):
        traits.titles[title] += 1
    if phone := str(value.get("phone") or ""):
        traits.phones.append(phone)
    if country := str(value.get("country") or ""):
        traits.country, traits.city = country, str(value.get("city") or "")


def _noted_addresses(sayings: Iterable[Saying]) -> Iterator[tuple[str, str]]:
    """Addresses that the user noted, with the company that each is of."""
    for saying in sayings:
        if saying.kind == "note_person":
            for address in texts(saying.values.get("with")):
                yield address.casefold(), str(saying.values.get("company") or "")


def user_joins(sayings: Iterable[Saying]) -> tuple[Apart, list[tuple[str, str]]]:
    """What the user parted and joined; the later word of the two stands.

    An `unmerge` with a `b` says that those two are two people, one without parts `a` from all.
    """
    together: dict[tuple[str, str], None] = {}
    apart: set[str] = set()
    two: dict[frozenset[str], None] = {}
    for saying in sayings:
        a, b = str(saying.values.get("a") or ""), str(saying.values.get("b") or "")
        pair = frozenset({a.casefold(), b.casefold()})
        if saying.kind == "merge":
            together[a, b] = None
            apart -= pair
            two.pop(pair, None)
        elif saying.kind == "unmerge" and b:
            together = {one: None for one in together if {each.casefold() for each in one} != pair}
            two[pair] = None
        elif saying.kind == "unmerge":
            together = {one: None for one in together if a not in one}
            apart.add(a.casefold())
    return (frozenset(apart), tuple(two)), list(together)


# Words that stand where a name could: a line "Team: …" of the notes speaks of nobody.
_NOT_NAMES = frozenset(
    """team panel everyone everybody all they them hr me i we us both somebody someone nobody
    question questions
    note notes todo next salary culture role company""".split()
)

# Words: six, with a particle or two between (María del Carmen Rodríguez de la Fuente has seven).
_LONGEST_NAME = 8


def _could_be_a_name(name: str) -> bool:
    words = fold(name).split()
    return (
        bool(words)
        and len(words) <= _LONGEST_NAME
        and not _NOT_NAMES & set(words)
        and not any(w.isdigit() for w in words)
    )
