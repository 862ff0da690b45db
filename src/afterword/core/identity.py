"""Who is who: mentions of people joined into persons, on strong evidence only, and every join can
be undone.

The same address or the same profile URL makes one person. The same full name at the same company
makes a *likely* pair: it is proposed to the user with its reason, and until it is answered it is
taken for one person, because the mistake on that side holds the user back and the mistake on the
other bothers a stranger twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from afterword.core.entries import Who
from afterword.core.names import display_name, is_full, name_key


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
    """A pair of identities that look like one person, and why."""

    a: str
    b: str
    reason: str
    name: str
    ours: tuple[str, ...] = ()  # addresses and profiles of a
    theirs: tuple[str, ...] = ()  # of b


class Identities:
    """A union-find over addresses, profile URLs and (last) name-at-company pairs."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._clusters: dict[str, Cluster] = {}
        self.likely: list[Likely] = []

    def see(self, who: Who, *, first: datetime, last: datetime, weight: int = 1) -> None:
        """Note that somebody was named so between the two times; who has neither an address nor a
        profile is passed by.

        Whoever calls this goes by `first`: then it does not matter what arrived in which order.
        """
        email, url = who.email, who.url
        if not email and not url:
            return
        key = f"m:{email}" if email else f"u:{url}"
        self._add(key, first)
        if email and url:
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

    def find(self, *, email: str = "", url: str = "") -> Cluster | None:
        """The cluster of an address or a profile, if it was ever seen."""
        for key in (f"m:{email}" if email else "", f"u:{url}" if url else ""):
            if key and key in self._parent:
                return self.cluster(key)
        return None

    def all(self) -> Iterable[Cluster]:
        """Every cluster once, in a stable order."""
        return sorted(self._clusters.values(), key=lambda cluster: cluster.key)

    def join_likely(self, apart: frozenset[str]) -> None:
        """Take pairs with one full name at one company for one person, unless the user parted them.

        `apart` holds the addresses and profile URLs that `unmerge` named.
        """
        self._join_bare_profiles(apart)
        groups: dict[tuple[str, str], list[Cluster]] = {}
        for cluster in self.all():
            if (
                cluster.company
                and is_full(cluster.name)
                and not apart & {*cluster.emails, *cluster.urls}
            ):
                groups.setdefault((name_key(cluster.name), cluster.company), []).append(cluster)
        for group in groups.values():
            for other in group[1:]:
                first = group[0]
                self.likely.append(
                    Likely(
                        person_id(first.key),
                        person_id(other.key),
                        "same full name at the same company",
                        first.name,
                        _handles(first),
                        _handles(other),
                    )
                )
                self.join(first.key, other.key)

    def _join_bare_profiles(self, apart: frozenset[str]) -> None:
        """A profile of which nothing but the name is known, and just one person has it."""
        named: dict[str, list[Cluster]] = {}
        for cluster in self.all():
            if is_full(cluster.name):
                named.setdefault(name_key(cluster.name), []).append(cluster)
        for pair in named.values():
            bare = [cluster for cluster in pair if not cluster.emails and not cluster.company]
            if len(pair) == 2 and len(bare) == 1 and not apart & {*bare[0].urls}:
                other = next(cluster for cluster in pair if cluster is not bare[0])
                reason = "same full name, and nobody else has it"
                a, b = person_id(other.key), person_id(bare[0].key)
                handles = _handles(other), _handles(bare[0])
                self.likely.append(Likely(a, b, reason, other.name, *handles))
                self.join(other.key, bare[0].key)

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


def _handles(cluster: Cluster) -> tuple[str, ...]:
    return (*sorted(cluster.emails), *sorted(cluster.urls))


def _absorb(keep: Cluster, drop: Cluster) -> None:
    for name, (count, first) in drop.names.items():
        have, when = keep.names.get(name, (0, first))
        keep.names[name] = (have + count, min(when, first))
    for email, at in drop.emails.items():
        keep.emails[email] = max(at, keep.emails.get(email, at))
    for url, at in drop.urls.items():
        keep.urls[url] = max(at, keep.urls.get(url, at))
    keep.aliases |= drop.aliases
    keep.first = min(keep.first, drop.first)
    keep.company = keep.company or drop.company


@lru_cache(maxsize=65536)
def person_id(key: str) -> str:
    """The opaque id of a person, from the key that was seen first."""
    return "p" + hashlib.sha256(key.encode()).hexdigest()[:12]
