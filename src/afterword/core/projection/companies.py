"""Which company a name or an address means.

A domain is a company's own only on evidence (a signature, a name that the domain spells, an
interview set up from there); the domain of a mail provider, of a scheduling robot or of the owner
never is.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.core.entries import Board, Card, Connection, Debrief, Entry, Item, Who
from afterword.core.facts import Fact
from afterword.core.known import Employer, Known
from afterword.core.names import (
    NO_ANSWER,
    company_key,
    display_name,
    domain_label,
    fold,
    initials_of,
    is_full,
    label_fits,
    name_key,
    own_domain,
    runs_of,
    without_form,
)
from afterword.core.projection.clients import Clients
from afterword.core.shared_mailboxes import DESKS, OF_ADDRESSES, is_own_address, is_shared_mailbox
from afterword.core.world import Company, Owner, Person

# Where people have mail without working there. Unknown ones show themselves: see _shared_domains().
PROVIDERS = frozenset(
    """gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.es live.com
    msn.com yahoo.com
    yahoo.co.uk yahoo.fr yahoo.de yahoo.com.br ymail.com icloud.com me.com mac.com aol.com gmx.de
    gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org proton.me
    protonmail.com pm.me tutanota.com fastmail.com fastmail.fm hey.com zoho.com mail.com mail.ru
    yandex.ru qq.com 163.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr bluewin.ch libero.it
    terra.com.br uol.com.br bol.com.br sapo.pt telefonica.net comcast.net btinternet.com
    linkedin.com google.com calendly.com zoom.us github.com""".split()
)
_ROBOT_HINTS = (
    "no-reply",
    "noreply",
    "donotreply",
    "do-not-reply",
    "notifications",
    "notification",
    "mailer-daemon",
)

# Facts that a stranger to the company states of it.
_OF_CLIENTS = frozenset({"client", "introduced"})
# How much a mention tells of a company's name; only their order matters.
_SAID_BY_USER, _SAID_BY_THEM, _LISTED, _GUESSED = 50, 5, 2, 1
# What a contact's row tells in all: by itself, and by the facts that core.reading.rows reads in it.
_OF_CONNECTION, _OF_CARD = _LISTED + 3 * _SAID_BY_THEM, _LISTED + 2 * _SAID_BY_THEM


_NO_ANSWER = re.compile(NO_ANSWER)


@lru_cache(maxsize=65536)
def is_robot(email: str) -> bool:
    """Whether nobody reads what is sent to this address, going by the part before the @."""
    local = email.partition("@")[0]
    return any(hint in local for hint in _ROBOT_HINTS) or _NO_ANSWER.search(local) is not None


@lru_cache(maxsize=65536)
def is_desk(who: Who) -> bool:
    """Whether an address is a firm's and its display name no person's: 'Acme Careers
    <jobs@acme.example>'.
    """
    local = set(fold(who.email.partition("@")[0]).split())
    name = set(name_key(who.name).split())
    if name & DESKS:
        return True
    label = fold(domain_label(who.email.partition("@")[2])).replace(" ", "")
    # "Roberta Quick (Common Furrow)" is Roberta, whatever stands in brackets.
    if name and label_fits(label, display_name(who.name)) >= 0.7:
        # It signs as the firm itself, unless the domain is that person's own.
        return not is_own_address(who.name, who.email)
    return not name and bool(local & DESKS)


def is_nobodys(names: Collection[str], emails: Collection[str], urls: Collection[str]) -> bool:
    """Whether all that somebody is known by is a mailbox of several people, under no full name of
    anybody's: a firm's desk and no person.

    An address that is made of the name is its bearer's, though he be called Steve Jobs.
    """
    if urls or not emails:
        return False
    if any(_made_of(name, email) for name in names for email in emails):
        return False
    if all(is_desk(Who(name, email)) for email in emails for name in names or ("",)):
        return True
    # "Platform Engineering <platform-team@…>" is the team, "Ana Sales <sales@…>" is Ana.
    locals_ = {word for email in emails for word in fold(email.partition("@")[0]).split()}
    theirs = locals_ - OF_ADDRESSES
    return all(map(is_shared_mailbox, emails)) and all(
        not is_full(name) or not theirs.isdisjoint(name_key(name).split()) for name in names
    )


def is_no_person(person: Person) -> bool:
    """The same of somebody in the world, who is called by an address where no name is known."""
    names = (person.name,) if person.name and "@" not in person.name else ()
    return is_nobodys(names, (*person.emails, *person.closed), person.urls)


def _made_of(name: str, email: str) -> bool:
    if is_shared_mailbox(email):
        return False
    if is_own_address(name, email):
        return True
    local, _, domain = email.partition("@")
    words = {*fold(local).split()} - {*fold(domain_label(domain)).split()}
    said = [word for word in name_key(name).split() if len(word) > 1]
    if DESKS.isdisjoint(words):
        return any(word in one for word in said for one in words)
    return any(word in words - DESKS for word in said)


@dataclass(slots=True)
class _Evidence:
    names: Counter[str] = field(default_factory=Counter)  # spelling → weight
    domains: Counter[str] = field(default_factory=Counter)  # own domain → weight


class Companies:
    """The companies that the records speak of, found by name or by domain."""

    def __init__(self, owner: Owner, known: Known) -> None:
        self.owner_zone = ZoneInfo(owner.zone)
        self._own = {own_domain(email.partition("@")[2]) for email in owner.emails}
        self._shared = _shared_domains(known, owner.name)
        self._by_name: dict[str, _Evidence] = defaultdict(_Evidence)
        self._key_of_domain: dict[str, str] = {}
        self._alias: dict[str, str] = {}
        self._shorts: dict[str, list[str]] = {}  # the same by the long one, as of that many
        self._turned = 0
        self._shown: dict[str, str] = {}
        self._gather(known)
        self._index_names()
        self._bind_domains(known)
        self._join_short_names()
        self._join_initials()
        self._clients: Clients | None = None  # while those are found, nobody has any
        self._clients = Clients(known, self.of_name, self.of_email)

    def of_name(self, name: str) -> str:
        """The company's key for a name as somebody wrote it; "" for none."""
        key = company_key(name)
        return self._alias.get(key, key)

    def of_email(self, email: str) -> str:
        """The company whose own domain an address has; "" where the domain is nobody's or a
        provider's.
        """
        if client := self.client_of(email):
            return client
        domain = own_domain(email.partition("@")[2]) if "@" in email else ""
        key = self._key_of_domain.get(domain, "")
        return self._alias.get(key, key)

    def client_of(self, email: str, at: datetime | None = None, message_id: str = "") -> str:
        """For whom an agency's recruiter wrote in that message, else at that time, or last; "" for
        anybody else.
        """
        return self._clients.of(email, at, message_id) if self._clients else ""

    def clients_of(self, email: str) -> Sequence[str]:
        """Everybody that an agency's recruiter of several clients writes for, else nobody."""
        return self._clients.all_of(email) if self._clients else ()

    def recruits(self, who: Who) -> bool:
        """Whether somebody is an agency's recruiter."""
        return bool(who.email and self.client_of(who.email))

    def client_in(self, email: str, fact: Fact) -> str:
        """The client that a fact is about, of a letter that a recruiter wrote or got; "" of others'
        letters.
        """
        return self._clients.of_fact(email, fact) if self._clients else ""

    def met_through(self, fact: Fact, key: str) -> tuple[str, ...]:
        """Names of a client's people of whom a recruiter speaks where a fact is told."""
        return self._clients.met_through(fact, key) if self._clients else ()

    def of_fact(self, fact: Fact) -> str:
        """The company a fact is about: as named, else by the speaker's address, else by anybody's
        it names.
        """
        if fact.company:
            return self.of_name(fact.company)
        for who in fact.people:
            if who.email and (key := self.client_in(who.email, fact) or self.of_email(who.email)):
                return key
        return ""

    def of_words(self, words: set[str]) -> str:
        """The company that folded words of a title name ('carys', 'acme', 'zoom'); "" unless just
        one fits.
        """
        found = set()
        for word in words:
            for key in self._firsts.get(word, ()):
                if len(word) >= 5 or set(key.split()) <= words:
                    found.add(self._alias.get(key, key))
        return found.pop() if len(found) == 1 else ""

    def is_firm(self, name: str, key: str) -> bool:
        """Whether what was taken for a person's name is a company's: that of `key`, in full or its
        first words, or another known one of several words.
        """
        said = company_key(name)
        if not said:
            return False
        if key.startswith(said) or (" " in key and said.startswith(key)):
            return True
        known = self._by_name.get(said)
        return (
            " " in said
            and known is not None
            and not known.domains.keys().isdisjoint(self._key_of_domain)
        )

    def is_private(self, email: str) -> bool:
        """Whether an address tells nothing of an employer: the owner's own, a provider's, a
        robot's.
        """
        return self._is_anybodys(own_domain(email.partition("@")[2])) or is_robot(email)

    def _is_anybodys(self, domain: str) -> bool:
        return domain in PROVIDERS or domain in self._own or domain in self._shared

    def adopt(self, email: str) -> str:
        """Take an address's domain for a company's own, because an interview or an approach came
        from there.
        """
        if not email or (self.is_private(email) and not self.client_of(email)):
            return ""
        if key := self.of_email(email):
            return key
        domain = own_domain(email.partition("@")[2])
        key = self._match(domain) or company_key(domain_label(domain))
        if not key:
            return ""
        if key not in self._by_name:
            self._by_name[key].names[domain_label(domain).capitalize()] += _GUESSED
            self._firsts[key.partition(" ")[0]].append(key)
        self._key_of_domain[domain] = key
        return self._alias.get(key, key)

    def take_word(self, email: str, key: str) -> None:
        """Take an address's domain for the company's that the user says its owner talked for; not a
        domain that is known, or that is called as another company is.
        """
        domain = own_domain(email.partition("@")[2])
        if not domain or self.is_private(email) or self.of_email(email):
            return
        if self._match(domain) in ("", key):
            self._key_of_domain[domain] = key

    def would_adopt(self, domain: str) -> str:
        """The known company that `adopt` would take a domain for, before any other is known."""
        key = self._match(domain)
        return self._alias.get(key, key)

    def name(self, key: str) -> str:
        """How the company is written: as the user does, else as itself does, else as others do."""
        if key not in self._shown:
            spellings = self._spellings(key)
            best = _best_of(spellings)
            if best.islower():  # "co-founder, cirrus forge | seattle": who writes all in small
                same = {name for name in spellings if fold(name) == fold(best)} - {best}
                best = _best_of({name: spellings[name] for name in same}) or best.title()
            self._shown[key] = without_form(best) or key.title()
        return self._shown[key]

    def companies(self, keys: Iterable[str]) -> dict[str, Company]:
        """The nouns, for the world, by id."""
        domains: dict[str, list[str]] = defaultdict(list)
        for domain, key in sorted(self._key_of_domain.items()):
            domains[self._alias.get(key, key)].append(domain)
        return {
            company_id(key): Company(company_id(key), self.name(key), tuple(domains[key]))
            for key in sorted(keys)
        }

    def _spellings(self, key: str) -> Counter[str]:
        names = Counter(self._by_name[key].names) if key in self._by_name else Counter[str]()
        if len(self._alias) != self._turned:
            self._turned = len(self._alias)
            self._shorts.clear()
            for short, long in self._alias.items():
                self._shorts.setdefault(long, []).append(short)
        for short in self._shorts.get(key, ()):
            names.update(self._by_name[short].names)
        return names

    def _gather(self, known: Known) -> None:
        for fact in known.facts:
            speaker = fact.people[0].email if fact.people else ""
            if fact.company:
                said = _SAID_BY_USER if fact.origin.kind in ("debrief", "said") else _SAID_BY_THEM
                self._note(fact.company, said, "" if fact.kind in _OF_CLIENTS else speaker)
            if fact.kind == "profile" and (name := str(fact.value.get("company") or "")):
                # A card has people's private addresses beside where they work.
                self._note(name, _SAID_BY_THEM, speaker, binds=fact.source.kind == "message")
        for _, _, entry in known.entries:
            self._note_entry(entry)
        for each in known.employers:
            self._note_employer(each)

    def _note_employer(self, each: Employer) -> None:
        """As much as the rows themselves and the facts that they state would tell."""
        if not each.employer:
            return
        evidence = self._by_name[each.company]
        weight = each.count * (_OF_CARD if each.card else _OF_CONNECTION)
        evidence.names[each.employer] += weight
        if (
            each.domain
            and not self._is_anybodys(each.domain)
            and label_fits(domain_label(each.domain), each.employer)
        ):
            evidence.domains[each.domain] += weight * 3

    def _note_entry(self, entry: Entry) -> None:
        match entry:
            case Connection(company=name, email=email):
                self._note(name, _LISTED, email)
            case Card(company=name, emails=emails):
                self._note(name, _LISTED, emails[0] if emails else "")
            case Debrief(company=name):
                self._note(name, _SAID_BY_USER, "")
            case Item(company=name, domain=domain) | Board(company=name, domain=domain):
                self._note(name, _GUESSED, f"x@{domain}" if domain else "")
            case _:
                pass

    def _note(self, name: str, weight: int, email: str, *, binds: bool = False) -> None:
        key = company_key(name)
        if not key:
            return
        evidence = self._by_name[key]
        evidence.names[" ".join(name.split())] += weight
        domain = own_domain(email.partition("@")[2])
        if domain and not self.is_private(email):
            fit = label_fits(domain_label(domain), name)
            if fit or binds:
                evidence.domains[domain] += weight * (3 if fit else 1)

    def _bind_domains(self, known: Known) -> None:
        claims: dict[str, list[tuple[float, int, str]]] = defaultdict(list)
        for key, evidence in self._by_name.items():
            for domain, weight in evidence.domains.items():
                fit = label_fits(domain_label(domain), key)
                claims[domain].append((fit, weight, key))
        for domain, found in claims.items():
            self._key_of_domain[domain] = max(found)[2]
        for domain in _domains_seen(known):
            if domain in self._key_of_domain or self.is_private(f"x@{domain}"):
                continue
            if key := self._match(domain):
                self._key_of_domain[domain] = key

    def _match(self, domain: str) -> str:
        """The known name that a domain spells best, if any: the same letters, or one begins the
        other.
        """
        label = fold(domain_label(domain)).replace(" ", "")
        if not label:
            return ""
        found = set(self._squashed.get(label, ()))
        if len(label) >= 4:
            start = bisect_left(self._sorted, label)
            for squashed in self._sorted[start : start + 20]:
                if not squashed.startswith(label):
                    break
                found.update(self._squashed[squashed])
            for end in range(4, len(label)):
                found.update(self._squashed.get(label[:end], ()))
        found.update(self._with_run(label))
        fits = [
            (
                max(label_fits(label, name) for name in (key, *self._by_name[key].names)),
                sum(self._by_name[key].names.values()),
                key,
            )
            for key in found
        ]
        return max(fits)[2] if fits else ""

    def _index_names(self) -> None:
        self._squashed: dict[str, list[str]] = defaultdict(list)
        for key in self._by_name:
            self._squashed[key.replace(" ", "")].append(key)
        self._sorted = sorted(self._squashed)
        self._firsts: dict[str, list[str]] = defaultdict(list)
        self._words: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for key, evidence in self._by_name.items():
            first, _, more = key.partition(" ")
            self._firsts[first].append(key)
            if more:
                for name in evidence.names:
                    for word in set(fold(name).split()):
                        self._words[word].append((name, key))

    def _with_run(self, label: str) -> Iterator[str]:
        """The names that hold a label as some of their words; a run begins with one of them, and
        all the runs of all names take long to make.
        """
        for end in range(1, len(label) + 1):
            for name, key in self._words.get(label[:end], ()):
                if label in runs_of(name):
                    yield key

    def _join_short_names(self) -> None:
        """'Acme' is 'Acme Robotics' where a domain of Acme Robotics spells both; else names stay
        apart.
        """
        labels: dict[str, list[str]] = defaultdict(list)
        for domain, key in self._key_of_domain.items():
            labels[key].append(domain_label(domain))
        for group in self._firsts.values():
            if len(group) < 2:
                continue
            self._join_beginnings(group, labels)
            bound = [key for key in group if key in labels and key not in self._alias]
            if len(bound) != 1:
                continue
            for key in group:
                short, long = sorted((key, bound[0]), key=len)
                spelt = any(label_fits(label, key) >= 0.7 for label in labels[bound[0]])
                if key != bound[0] and long.startswith(short + " ") and spelt:
                    self._alias[key] = bound[0]

    def _join_beginnings(self, group: list[str], labels: dict[str, list[str]]) -> None:
        """A short name is the one longer name that begins with it and has a domain that spells it,
        even if a swindler's domain looks like the short one.
        """
        # Sorted, those that begin with a name stand behind it; a group may have thousands.
        bound = sorted(key for key in group if key in labels)
        for short in group:
            start = bisect_left(bound, short + " ")
            longer = [key for key in bound[start : start + 2] if key.startswith(short + " ")]
            if len(longer) != 1 or any(
                label_fits(label, short) == 1 for label in labels.get(short, ())
            ):
                continue
            if any(label_fits(label, short) >= 0.7 for label in labels[longer[0]]):
                self._alias[short] = longer[0]

    def _join_initials(self) -> None:
        """'PPRA' is 'Port Phillip Rail Authority' where one name known has these initials and the
        short one has no domain of its own.
        """
        bound = {*self._key_of_domain.values()}
        long: dict[str, list[str]] = defaultdict(list)
        for key in self._by_name:
            if len(key.split()) >= 3:
                long[initials_of(key)].append(key)
        for key in self._by_name:
            if 3 <= len(key) <= 6 and " " not in key and key not in bound and len(long[key]) == 1:
                self._alias.setdefault(key, self._alias.get(long[key][0], long[key][0]))


def _best_of(spellings: Mapping[str, int]) -> str:
    """The spelling that weighs most, else the longest; "" for none."""
    return max(spellings, key=lambda name: (spellings[name], len(name), name), default="")


@lru_cache(maxsize=65536)
def company_id(key: str) -> str:
    """The opaque id of a company."""
    return "c" + hashlib.sha256(key.encode()).hexdigest()[:12] if key else ""


def _shared_domains(known: Known, owner: str) -> set[str]:
    """Domains whose people work at different companies, none of which the domain spells: a
    provider's.
    """
    surname = "".join(name_key(owner).split()[-1:])
    employers: dict[str, set[str]] = defaultdict(set)
    of_family: set[str] = set()  # where somebody of the owner's name has mail, and no employer
    for _, _, entry in known.entries:
        match entry:
            case Connection(email=email, company=company) if email and company_key(company):
                employers[_domain_of(email)].add(company_key(company))
            case Card(name=name, emails=emails, company=company):
                for email in emails:
                    domain = _domain_of(email)
                    employers[domain].add(company_key(company))
                    if not company and surname and name_key(name).split()[-1:] == [surname]:
                        of_family.add(domain)
            case _:
                pass
    for each in known.employers:
        if each.card or each.company:
            employers[each.domain].add(each.company)
    return {
        domain
        for domain, companies in employers.items()
        if domain
        and not any(label_fits(domain_label(domain), company) for company in companies)
        and (len(companies - {""}) > 1 or (len(companies) > 1 and domain in of_family))
    }


def _domain_of(email: str) -> str:
    return "" if is_robot(email) else own_domain(email.partition("@")[2])


def _domains_seen(known: Known) -> list[str]:
    seen = {
        own_domain(who.email.partition("@")[2])
        for _, header in known.headers
        for who in (header.sender, *header.to, *header.cc)
        if "@" in who.email
    }
    return sorted(seen)
