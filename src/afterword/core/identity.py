"""Who is who: mentions of people joined into persons, on strong evidence only, and every join can
be undone.

The same address or the same profile URL makes one person. The same full name at the same company
makes a *likely* pair where the two records complete each other (a profile and an address) and the
name is no frequent one: it is proposed to the user with its reason, and until it is answered it is
taken for one person, because the mistake on that side holds the user back and the mistake on the
other bothers a stranger twice. All other pairs are proposed only (core.proposals).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import combinations

from afterword.core.common_names import is_common
from afterword.core.entries import Card, Who
from afterword.core.name_parts import exclude_each_other, readings
from afterword.core.names import display_name, is_full, name_key, own_domain


@dataclass(slots=True)
class Cluster:
    """All that is known under one identity while it is put together."""

    key: str
    first: datetime
    names: dict[str, tuple[int, datetime]] = field(
        default_factory=dict
    )  # display → (weight, first seen)
    emails: dict[str, datetime] = field(default_factory=dict)  # → last used
    urls: dict[str, datetime] = field(default_factory=dict)
    aliases: set[str] = field(default_factory=set)
    written: set[str] = field(default_factory=set)  # names with what display_name leaves out
    company: str = ""

    @property
    def name(self) -> str:
        """The fullest name that was used most, ties by spelling so that order of arrival does not
        matter.
        """
        if not self.names:
            return min(self.emails, default="")
        if len(self.names) == 1:  # of most people one is known, and this is asked for often
            return next(iter(self.names))
        return max(
            self.names, key=lambda name: (is_full(name), self.names[name][0], -len(name), name)
        )


@dataclass(frozen=True, slots=True)
class Likely:
    """A pair of identities that are taken for one person until the user says, and why."""

    a: str
    b: str
    reason: str
    name: str
    ours: tuple[str, ...] = ()  # addresses and profiles of a
    theirs: tuple[str, ...] = ()  # of b


# Addresses and profiles that the user parted from all else, and pairs that are two people.
Apart = tuple[frozenset[str], Collection[frozenset[str]]]


class Identities:
    """A union-find over addresses, profile URLs and (last) name-at-company pairs."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._clusters: dict[str, Cluster] = {}
        self._ids: dict[str, str] = {}
        self.likely: list[Likely] = []

    def see(
        self, who: Who, *, first: datetime, last: datetime, weight: int = 1, key: str = ""
    ) -> None:
        """Note that somebody was named so between the two times, under `key`, which their address
        or profile is unless it is given; who has none of these is passed by.

        Whoever calls this goes by `first`: then it does not matter what arrived in which order.
        """
        email, url = who.email, who.url
        key = key or (f"m:{email}" if email else f"u:{url}" if url else "")
        if not key:
            return
        self._add(key, first)
        if url and key != f"u:{url}":
            self._add(f"u:{url}", first)
            self.join(key, f"u:{url}")
        cluster = self.cluster(key)
        cluster.first = min(cluster.first, first)
        if email:
            cluster.emails[email] = max(last, cluster.emails.get(email, last))
        if url:
            cluster.urls[url] = max(last, cluster.urls.get(url, last))
        shown = display_name(who.name)
        if shown and shown.casefold() != email:
            count, since = cluster.names.get(shown, (0, first))
            cluster.names[shown] = (count + weight, min(since, first))
            if shown != who.name:
                cluster.written.add(who.name)

    def join(self, a: str, b: str) -> None:
        """Make two keys one identity; the one seen first gives its key, so that the result knows no
        order.
        """
        one, two = self._find(a), self._find(b)
        if one == two:
            return
        keep, drop = sorted(
            (self._clusters[one], self._clusters[two]), key=lambda c: (c.first, c.key)
        )
        self._parent[drop.key] = keep.key
        _absorb(keep, drop)
        del self._clusters[drop.key]

    def cluster(self, key: str) -> Cluster:
        """The cluster that a key belongs to now."""
        return self._clusters[self._find(key)]

    def at(self, key: str) -> Cluster | None:
        """The cluster that holds a key, if there is one."""
        return self.cluster(key) if key in self._parent else None

    def by_id(self, person: str) -> Cluster | None:
        """The cluster that holds who had this id before anybody was joined."""
        if len(self._ids) != len(self._parent):
            self._ids = {person_id(key): key for key in self._parent}
        return self.at(self._ids.get(person, ""))

    def find(self, *, email: str = "", url: str = "") -> Cluster | None:
        """The cluster of an address or a profile, if it was ever seen."""
        for key in (f"m:{email}" if email else "", f"u:{url}" if url else ""):
            if key and key in self._parent:
                return self.cluster(key)
        return None

    def all(self) -> Iterable[Cluster]:
        """Every cluster once, in a stable order."""
        return sorted(self._clusters.values(), key=lambda cluster: cluster.key)

    def join_likely(
        self,
        apart: Apart,
        met: Collection[str],
        work: Callable[[Cluster], Collection[str]],
        dead: Collection[str] = (),
    ) -> None:
        """Take pairs with one full name at one company for one person, where nothing speaks against
        it and the user has not parted them.

        `met` are the addresses and profiles of those whom the search is about: of all others no
        guess is needed, nobody is about to be written to. `work` is what somebody does, in words;
        `dead` are addresses that letters came back from.
        """
        everybody = list(self.all())
        spoken_of = [cluster for cluster in everybody if _is_met(cluster, met)]
        if not spoken_of:
            return
        names = {name_key(each.name) for each in spoken_of}
        self._join_bare_profiles(apart, everybody, names, dead)
        wanted = {
            (name_key(cluster.name), cluster.company)
            for cluster in spoken_of
            if cluster.company and is_full(cluster.name)
        }
        companies = {company for _, company in wanted}
        groups: dict[tuple[str, str], list[Cluster]] = {}
        for cluster in self.all():
            if cluster.company in companies and not apart[0] & {*cluster.emails, *cluster.urls}:
                key = (name_key(cluster.name), cluster.company)
                if key in wanted:
                    groups.setdefault(key, []).append(cluster)
        for group in groups.values():
            if len(group) > 1 and all(
                _may_be_one(*pair, apart, dead) and _same_work(*map(work, pair))
                for pair in combinations(group, 2)
            ):
                for other in group[1:]:
                    self._take_for_one(group[0], other, "same full name at the same company")

    def _join_bare_profiles(
        self,
        apart: Apart,
        everybody: Iterable[Cluster],
        names: Collection[str],
        dead: Collection[str],
    ) -> None:
        """A profile of which nothing but the name is known, and just one person has it; of these
        names.
        """
        bare = {
            name_key(each.name)
            for each in everybody
            if each.urls and not each.emails and not each.company and is_full(each.name)
        }
        if not (wanted := bare & {*names}):
            return
        named: dict[str, list[Cluster]] = {}
        for cluster in everybody:
            if (name := name_key(cluster.name)) in wanted:
                named.setdefault(name, []).append(cluster)
        for pair in named.values():
            alone = [each for each in pair if each.urls and not each.emails and not each.company]
            if len(pair) == 2 and len(alone) == 1 and not apart[0] & {*alone[0].urls}:
                other = next(cluster for cluster in pair if cluster is not alone[0])
                if _may_be_one(other, alone[0], apart, dead):
                    self._take_for_one(other, alone[0], "same full name, and nobody else has it")

    def _take_for_one(self, one: Cluster, other: Cluster, reason: str) -> None:
        ids = person_id(one.key), person_id(other.key)
        self.likely.append(Likely(*ids, reason, one.name, handles_of(one), handles_of(other)))
        self.join(one.key, other.key)

    def _add(self, key: str, at: datetime) -> None:
        if key not in self._parent:
            self._parent[key] = key
            self._clusters[key] = Cluster(key=key, first=at)

    def _find(self, key: str) -> str:
        root = key
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[key] != root:
            self._parent[key], key = root, self._parent[key]
        return root


def handles_of(cluster: Cluster) -> tuple[str, ...]:
    """The addresses and profiles that somebody is known by."""
    return (*sorted(cluster.emails), *sorted(cluster.urls))


def _is_met(cluster: Cluster, met: Collection[str]) -> bool:
    return any(handle in met for handle in (*cluster.emails, *cluster.urls))


def _same_work(mine: Collection[str], theirs: Collection[str]) -> bool:
    """Whether what they do has a word in common, where both say it."""
    return not mine or not theirs or not {*mine}.isdisjoint(theirs)


def _may_be_one(one: Cluster, other: Cluster, apart: Apart, dead: Collection[str]) -> bool:
    """Whether nothing speaks against two records of one name: two profiles, two addresses of one
    company that both work, a frequent name, senior and junior, the user's word.
    """
    if one.urls and other.urls:
        return False
    if _domains(one, dead) & _domains(other, dead):
        return False
    mine = [parts for name in (*one.names, *one.written) for parts in readings(name)]
    its = [parts for name in (*other.names, *other.written) for parts in readings(name)]
    # A third word makes a name one's own: many are called Paola Ruiz, few Paola Santos Ruiz.
    if any(len(p.words) == 2 and is_common(*p.words) for p in mine):
        return False
    if any(exclude_each_other(a, b) for a in mine for b in its):
        return False
    a, b = {person_id(one.key), *handles_of(one)}, {person_id(other.key), *handles_of(other)}
    return not any(pair & a and pair & b for pair in apart[1])


def _domains(cluster: Cluster, dead: Collection[str]) -> set[str]:
    """Of their addresses that work: a new one in the place of a dead one is no second person's."""
    return {own_domain(email.partition("@")[2]) for email in cluster.emails if email not in dead}


def _absorb(keep: Cluster, drop: Cluster) -> None:
    for name, (count, first) in drop.names.items():
        have, when = keep.names.get(name, (0, first))
        keep.names[name] = (have + count, min(when, first))
    for email, at in drop.emails.items():
        keep.emails[email] = max(at, keep.emails.get(email, at))
    for url, at in drop.urls.items():
        keep.urls[url] = max(at, keep.urls.get(url, at))
    keep.aliases |= drop.aliases
    keep.written |= drop.written
    keep.first = min(keep.first, drop.first)
    keep.company = keep.company or drop.company


@lru_cache(maxsize=65536)
def person_id(key: str) -> str:
    """The opaque id of a person, from the key that was seen first."""
    return "p" + hashlib.sha256(key.encode()).hexdigest()[:12]


def key_without_address(card: Card) -> str:
    """Under what the person of a card is known that has neither an address nor a profile."""
    return f"k:{name_key(card.name)}:{card.company}:{','.join(card.phones[:1])}"
