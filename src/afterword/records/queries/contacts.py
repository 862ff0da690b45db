"""Which of this owner's contacts are spoken of, and where do all of them work?

The rows themselves are read by their records; these queries look at the handles alone
(records.models.contact), each at a fixed number of them however many contacts there are.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Q

from afterword.core.contacts import PLAIN
from afterword.core.entries import Card, Connection
from afterword.core.facts import Fact
from afterword.core.identity import key_without_address, person_id
from afterword.core.known import Employer
from afterword.core.names import name_key
from afterword.core.projection.reach import Reach
from afterword.core.reading.plain import read_plain
from afterword.core.world import Owner
from afterword.records import models
from afterword.records.mapping import KINDS, read_entry

PLAIN_KINDS = tuple(kind for kind, shape in KINDS.items() if shape in PLAIN)
_CHUNK = 2000
_TABLE = "afterword_contact"


def _there(rows: str) -> str:
    """Known by now and not gone by now. Only a card of a connected address book goes, and its row
    stays for looks at the time before: asked by its record's key, so a connection costs nothing.
    """
    return (
        f"{rows}.known_at <= {{now}} AND NOT ({rows}.card AND EXISTS ("  # noqa: S608  # no input
        "SELECT 1 FROM afterword_record AS gone"
        f" WHERE gone.id = {rows}.record_id AND gone.gone_at <= {{now}}))"
    )


_THERE = _there(_TABLE)

# Whoever shares an address, a profile or a card with one that is reached may be the same person;
# of those near, whoever has the same full name too, since a name means somebody only where it is
# the only one.
_SPREAD = """
, reached(id, record_id, near, card, name, email, url) AS (
  SELECT id, record_id, near, card, name, email, url FROM seeds
  UNION
  SELECT c.id, c.record_id, r.near, c.card, c.name, c.email, c.url
  FROM reached r JOIN {table} c ON c.owner_id = {owner} AND (
    c.email = r.email OR c.url = r.url OR (c.card AND r.card AND c.record_id = r.record_id)
    OR (r.near = 1 AND c.name = r.name))
  WHERE {there})
"""
_COLUMNS = "id, record_id, card, name, email, url"


@dataclass(frozen=True, slots=True)
class Reached:
    """Which records are to be loaded, and what the next step goes by."""

    records: frozenset[UUID]
    names: frozenset[str]  # of those reached by their company alone
    companies: frozenset[str]  # of all others
    domains: frozenset[str]


def any_at_all(owner: models.Owner) -> bool:
    """Whether the user has contacts: one look into an index."""
    return models.Contact.objects.filter(owner=owner).exists()


def employers(owner: models.Owner, now: datetime) -> tuple[Employer, ...]:
    """Where all contacts work, as the rows say it: one pass over the handles."""
    sql, values = _filled(
        f"SELECT employer, company, domain, card, COUNT(*) FROM {_TABLE}"  # noqa: S608  # no input
        f" WHERE owner_id = {{owner}} AND {_THERE}"
        " AND (company IS NOT NULL OR domain IS NOT NULL)"
        " GROUP BY employer, company, domain, card",
        owner,
        now,
    )
    return tuple(
        Employer(employer or "", company or "", domain or "", card=bool(card), count=count)
        for employer, company, domain, card, count in _all(sql, values)
    )


def first(owner: models.Owner, now: datetime, reach: Reach) -> Reached:
    """The contacts within reach, and the newest of all, since that tells until when an export knew
    who had accepted.
    """
    ids = _handles_of_people(owner, now, reach.people)
    near = {
        "name": reach.names | {key[2:] for key in ids if key.startswith("n:")},
        "email": reach.emails | {key[2:] for key in ids if key.startswith("m:")},
        "url": reach.urls | {key[2:] for key in ids if key.startswith("u:")},
    }
    family = (
        f"SELECT {_COLUMNS}, 0 AS near FROM {_TABLE} WHERE owner_id = {{owner}}"  # noqa: S608
        f" AND {_THERE} AND card AND company IS NULL AND domain IS NOT NULL"
        " AND (name = {surname} OR name LIKE {end})"
    )
    newest = (
        f"SELECT * FROM (SELECT {_COLUMNS}, 0 AS near FROM {_TABLE}"  # noqa: S608
        " WHERE owner_id = {owner} AND known_at <= {now} AND NOT card"
        " ORDER BY known_at DESC, id LIMIT 1) AS newest"
    )
    surname = {"surname": reach.surname, "end": f"% {reach.surname}"}
    seeds = [_listed(column, 1) for column in near]
    seeds += [_listed("company", 0), _listed("domain", 0), newest]
    seeds += [family] if reach.surname else []
    lists = near | {"company": reach.companies, "domain": reach.domains}
    return _spread(owner, now, seeds, lists, surname)


def colleagues(
    owner: models.Owner,
    now: datetime,
    *,
    companies: Collection[str],
    domains: Collection[str],
    names: Collection[str],
) -> Reached:
    """Those at these companies who show where they are; and of these names all, where one of them
    is a profile of which nothing but the name is known.
    """
    bare = (
        f"SELECT {_COLUMNS}, 0 AS near FROM {_TABLE} WHERE owner_id = {{owner}}"  # noqa: S608
        f" AND {_THERE} AND name IN (SELECT name FROM {_TABLE}"
        f" WHERE owner_id = {{owner}} AND {_THERE} AND company IS NULL AND email IS NULL"
        f" AND {_among('name', 'name')})"
    )
    placed = " AND (email IS NOT NULL OR card)"
    seeds = [_listed("company", 0) + placed, _listed("domain", 0) + placed, bare]
    lists = {"company": companies, "domain": domains, "name": names}
    return _spread(owner, now, seeds, lists, {})


def plain(
    owner: models.Owner, value: Owner, now: datetime, records: Collection[UUID] | None = None
) -> Iterator[tuple[str, datetime, Connection | Card, tuple[Fact, ...]]]:
    """These contacts (all, if none are named) as entries, with the facts that each states."""
    for _, key, known_at, kind, ref, payload in _rows(owner, now, records):
        entry = read_entry(kind, payload)
        assert isinstance(entry, Connection | Card)
        yield key, known_at, entry, read_plain(entry, value, record=key, ref=ref, known_at=known_at)


def connections(owner: models.Owner, records: Collection[UUID]) -> Iterator[Connection]:
    """These connections' rows alone, in any order and without what they state."""
    rows = _with_ids(models.Record.objects.filter(owner=owner, kind="connection"), records)
    for payload in rows.values_list("payload", flat=True).iterator(_CHUNK):
        entry = read_entry("connection", payload)
        assert isinstance(entry, Connection)
        yield entry


def stating(
    owner: models.Owner,
    value: Owner,
    now: datetime,
    records: Collection[UUID],
    facts: Collection[str],
) -> set[UUID]:
    """Those of these records that state one of these facts (Fact.id)."""
    found = set()
    for id_, key, known_at, kind, ref, payload in _rows(owner, now, records):
        entry = read_entry(kind, payload)
        stated = read_plain(entry, value, record=key, ref=ref, known_at=known_at)
        if any(fact.id in facts for fact in stated):
            found.add(id_)
    return found


def apart(owner: models.Owner, now: datetime, *, besides: str) -> tuple[set[UUID], set[UUID]]:
    """The records of connections with a profile that no other contact has and no address, and those
    of all others; nobody of the name `besides` is among the first. One pass over the handles.
    """
    sql, values = _filled(
        f"SELECT record_id, card, name, email, url FROM {_TABLE}"  # noqa: S608  # no input
        " WHERE owner_id = {owner} AND known_at <= {now}",
        owner,
        now,
    )
    held = _all(sql, values)
    profiles = Counter(url for *_, url in held)
    alone: set[UUID] = set()
    others: set[UUID] = set()
    for record, card, name, email, url in held:
        is_alone = url and not card and not email and profiles[url] == 1 and name != besides
        key = record if isinstance(record, UUID) else UUID(record)
        (alone if is_alone else others).add(key)
    return alone, others


def _rows(
    owner: models.Owner, now: datetime, records: Collection[UUID] | None
) -> Iterator[tuple[UUID, str, datetime, str, str, Any]]:
    still = Q(gone_at=None) | Q(gone_at__gt=now)  # cards of a connected address book
    rows = models.Record.objects.filter(still, owner=owner, kind__in=PLAIN_KINDS, known_at__lte=now)
    if records is not None:
        rows = _with_ids(rows, records)
    columns = rows.order_by("known_at", "key").values_list(
        "id", "key", "known_at", "kind", "ref", "payload"
    )
    yield from columns.iterator(_CHUNK)


def left(all_of_them: Iterable[Employer], loaded: Iterable[Employer]) -> tuple[Employer, ...]:
    """The employers of those who are not loaded."""
    counts = Counter[tuple[str, str, str, bool]]()
    for each in all_of_them:
        counts[each.employer, each.company, each.domain, each.card] += each.count
    for each in loaded:
        counts[each.employer, each.company, each.domain, each.card] -= each.count
    return tuple(
        Employer(employer, company, domain, card=card, count=count)
        for (employer, company, domain, card), count in counts.items()
        if count > 0
    )


def _spread(
    owner: models.Owner,
    now: datetime,
    seeds: Iterable[str],
    lists: Mapping[str, Collection[str]],
    more: Mapping[str, str],
) -> Reached:
    begun = " UNION ".join(
        f"SELECT {_COLUMNS}, near FROM ({each}) AS seed"  # noqa: S608
        for each in seeds
    )
    spread = _SPREAD.replace("{table}", _TABLE).replace("{there}", _there("c"))
    sql, values = _filled(
        f"WITH RECURSIVE seeds AS ({begun}) {spread}"  # noqa: S608  # columns and markers alone
        f" SELECT r.record_id, r.near, c.name, c.company, c.domain"
        f" FROM reached r JOIN {_TABLE} c ON c.id = r.id",
        owner,
        now,
        **{name: _list(held) for name, held in lists.items()},
        **more,
    )
    records, names = set(), set()
    companies, domains = set(), set()
    for record, near, name, company, domain in _all(sql, values):
        records.add(record if isinstance(record, UUID) else UUID(record))
        if near:
            companies.add(company)
            domains.add(domain)
        else:
            names.add(name)
    return Reached(
        frozenset(records),
        frozenset(names - {None}),
        frozenset(companies - {None}),
        frozenset(domains - {None}),
    )


def _listed(column: str, near: int) -> str:
    return (
        f"SELECT {_COLUMNS}, {near} AS near FROM {_TABLE} WHERE owner_id = {{owner}}"  # noqa: S608
        f" AND {_THERE} AND {_among(column, column)}"
    )


def _among(column: str, name: str) -> str:
    if connection.vendor == "sqlite":
        return f"{column} IN (SELECT value FROM json_each({{{name}}}))"  # noqa: S608  # as above
    return f"{column} = ANY({{{name}}})"


def _list(held: Collection[str]) -> Any:
    """Any number of texts as one value: databases take only so many of them."""
    return json.dumps(sorted(held)) if connection.vendor == "sqlite" else sorted(held)


def _filled(sql: str, owner: models.Owner, now: datetime, **more: Any) -> tuple[str, list[Any]]:
    """The query with a marker for each name in it, and the values in their order."""
    key: Any = owner.pk.hex if connection.vendor == "sqlite" else owner.pk
    held = {"owner": key, "now": connection.ops.adapt_datetimefield_value(now)} | more
    values = []
    parts = sql.replace("%", "%%").split("{")
    whole = parts[0]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        values.append(held[name])
        whole += f"%s{rest}"
    return whole, values


def _all(sql: str, values: list[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        found: list[tuple[Any, ...]] = cursor.fetchall()
        return found


def _with_ids(rows: Any, records: Collection[UUID]) -> Any:
    """Those of the rows with one of these ids, as one value however many there are."""
    if connection.vendor == "sqlite":
        among = "afterword_record.id IN (SELECT value FROM json_each(%s))"
        return rows.extra(where=[among], params=[json.dumps([each.hex for each in records])])  # noqa: S610
    return rows.filter(id__in=records)


def _handles_of_people(owner: models.Owner, now: datetime, people: Collection[str]) -> set[str]:
    """The keys (core.identity) that make these ids: a hash can only be tried. "n:" and a name,
    where a card has no address that is its own.
    """
    if not people:
        return set()
    rows = models.Contact.objects.filter(owner=owner, known_at__lte=now)
    found, nameless = set(), set()
    for email, url, name, card in rows.values_list("email", "url", "name", "card").iterator(_CHUNK):
        keys = (email and f"m:{email}", url and f"u:{url}")
        found |= {key for key in keys if key and person_id(key) in people}
        if email and name and person_id(f"k:{email}:{name}") in people:
            found.add(f"m:{email}")
        elif card and name and not email and not url:
            nameless.add(name)
    if nameless:
        held = rows.filter(card=True, email=None, url=None).values("record")
        cards = models.Record.objects.filter(id__in=held).values_list("kind", "payload")
        for kind, payload in cards.iterator(_CHUNK):
            entry = read_entry(kind, payload)
            if isinstance(entry, Card) and person_id(key_without_address(entry)) in people:
                found.add(f"n:{name_key(entry.name)}")
    return found
