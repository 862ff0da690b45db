"""What was known to this owner at a moment? A fixed number of queries, however much there is.

Of the contacts (connections, cards) only those are loaded that anything else speaks of
(core.projection.reach), unless everybody is asked for: most of some thousands were never met, and
no plan knows them.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q

from afterword.core.contacts import employers_of
from afterword.core.corrections import root_of
from afterword.core.entries import Connection, Entry, Header, Item, Material
from afterword.core.facts import Fact
from afterword.core.known import Employer, Known, Saying
from afterword.core.materials.findings import CHECKER, Inspection
from afterword.core.mentions import speaks_of
from afterword.core.names import name_key
from afterword.core.projection.reach import NOBODY, Asked, Needs
from afterword.core.world import Owner
from afterword.records import models
from afterword.records.mapping import read, read_entry
from afterword.records.queries import contacts
from afterword.records.queries.owner import as_value

# A debrief counts from the end of its day's interview, which may have been before the noon that
# stands in its row; the projection, which knows the interviews, decides.
_DEBRIEF_MARGIN = timedelta(hours=12)
# So far back the user's own mails are searched for news: what is older comes up no more.
_MENTIONED = timedelta(days=60)
_ENTRY_KINDS = (
    "achievement",
    "board",
    "debrief",
    "endorsement",
    "item",
    "linkedin_invitation",
    "linkedin_message",
    "material",
    "position",
    "profile",
    "recommendation",
    "referee",
)
# Rows are turned into values one by one, so that the rows themselves never stand in memory whole.
_CHUNK = 2000


def known(owner: models.Owner, now: datetime, asked: Asked = NOBODY) -> Known:
    """All that planning reasons with, and whom a door asks for besides; texts of messages and bulk
    mail stay where they are.
    """
    value, core = as_value(owner), _without_contacts(owner, now)
    if not contacts.any_at_all(owner):
        return core
    all_of_them = contacts.employers(owner, now)
    needs = Needs(value, replace(core, employers=all_of_them), asked)
    core, records = _reached(owner, now, core, needs)
    return _with_contacts(owner, value, now, core, records, all_of_them)


def _reached(
    owner: models.Owner, now: datetime, core: Known, needs: Needs
) -> tuple[Known, frozenset[UUID]]:
    """What is known with who is spoken of, and the records of the contacts within reach."""
    reach = needs.first()
    first = contacts.first(owner, now, reach)
    companies, domains = needs.colleagues(first.companies, first.domains)
    second = contacts.colleagues(
        owner, now, companies=companies, domains=domains, names=first.names
    )
    core = replace(core, spoken=reach.names | reach.emails | reach.urls)
    return core, first.records | second.records


def in_parts(owner: models.Owner, now: datetime) -> tuple[Known, Known, list[Connection]]:
    """What `known` has; everything; and apart from that the connections of whom nothing else
    speaks: with a profile that no other contact has, without an address, and no word said on what
    they state.
    """
    value, core = as_value(owner), _without_contacts(owner, now)
    if not contacts.any_at_all(owner):
        return core, core, []
    all_of_them = contacts.employers(owner, now)
    needs = Needs(value, replace(core, employers=all_of_them), NOBODY)
    core, reached = _reached(owner, now, core, needs)
    near = _with_contacts(owner, value, now, core, reached, all_of_them)
    alone, others = contacts.apart(owner, now, besides=name_key(owner.name))
    alone -= reached
    told = {root_of(str(each.values.get("fact") or "")) for each in core.sayings}
    if told := told - {fact.id for fact in core.facts} - {""}:
        said_of = contacts.stating(owner, value, now, alone, told)
        alone, others = alone - said_of, others | said_of
    rest = _with_contacts(owner, value, now, core, others | reached, all_of_them)
    return near, rest, list(contacts.connections(owner, alone))


def everything(owner: models.Owner, now: datetime) -> Known:
    """The same with every contact: for doors that show all people or propose whom to join."""
    return _with_contacts(owner, as_value(owner), now, _without_contacts(owner, now))


def _with_contacts(
    owner: models.Owner,
    value: Owner,
    now: datetime,
    core: Known,
    records: Collection[UUID] | None = None,
    all_of_them: tuple[Employer, ...] = (),
) -> Known:
    entries, facts, loaded = list(core.entries), list(core.facts), []
    for key, known_at, entry, stated in contacts.plain(owner, value, now, records):
        entries.append((key, known_at, entry))
        facts.extend(stated)
        if records is not None:
            loaded.append(entry)
    return replace(
        core,
        entries=tuple(entries),
        facts=tuple(facts),
        employers=contacts.left(all_of_them, employers_of(loaded)),
    )


def _without_contacts(owner: models.Owner, now: datetime) -> Known:
    entries = tuple(_entries(owner, now))
    has_materials = any(isinstance(entry, Material) for _, _, entry in entries)
    return Known(
        headers=tuple(_headers(owner, now)),
        facts=tuple(_facts(owner, now)),
        entries=entries,
        sayings=tuple(sayings(owner, now)),
        inspections=inspections(owner) if has_materials else {},
        mentions=tuple(_mentions(owner, now, entries)),
    )


def _mentions(
    owner: models.Owner, now: datetime, entries: Collection[tuple[str, datetime, Entry]]
) -> Iterator[tuple[str, str]]:
    """The user's own mails of the last weeks, each with the news that its text speaks of. Without
    news of those weeks no text is loaded.
    """
    of_day = (
        (key, entry.published or (at if entry.claimed is not None else None), entry)
        for key, at, entry in entries
        if isinstance(entry, Item)
    )
    items = [
        (key, day, entry)
        for key, day, entry in of_day
        if day is not None and now - _MENTIONED <= day <= now
    ]
    if not items:
        return
    first = min(day for _, day, _ in items)
    sent = models.Envelope.objects.filter(
        owner=owner,
        bulk=False,
        known_at__range=(first, now),
        header__sender__email__in=owner.emails,
    )
    rows = sent.order_by("known_at", "key").values_list("key", "known_at", "record__payload__text")
    for message, at, text in rows.iterator(_CHUNK):
        for key, day, entry in items:
            if day <= at and speaks_of(str(text or ""), entry.title, entry.url):
                yield message, key


def inspections(owner: models.Owner) -> dict[str, Inspection]:
    """What was found in this owner's materials, by SHA-256; of bytes, so at any time the same."""
    rows = models.Inspection.objects.filter(owner=owner, checker=CHECKER)
    return {row.sha256: read(Inspection, row.content) for row in rows}


def sayings(owner: models.Owner, now: datetime, *kinds: str) -> Iterator[Saying]:
    """What the user had said by then and not taken back by then; all of it, or of these kinds."""
    rows = models.Saying.objects.filter(
        Q(undone_at=None) | Q(undone_at__gt=now), owner=owner, at__lte=now
    ).order_by("at", "id")
    if kinds:
        rows = rows.filter(kind__in=kinds)
    for row in rows.iterator(_CHUNK):
        yield Saying(id=str(row.id), at=row.at, kind=row.kind, values=row.content)


def _headers(owner: models.Owner, now: datetime) -> Iterator[tuple[str, Header]]:
    rows = models.Envelope.objects.filter(owner=owner, bulk=False, known_at__lte=now)
    pairs = rows.order_by("known_at", "key").values_list("key", "header")
    for key, header in pairs.iterator(_CHUNK):
        yield key, read(Header, header)


def _facts(owner: models.Owner, now: datetime) -> Iterator[Fact]:
    still = Q(gone_at=None) | Q(gone_at__gt=now)
    rows = models.Fact.objects.filter(still, owner=owner, known_at__lte=now + _DEBRIEF_MARGIN)
    for content in (
        rows.order_by("known_at", "key").values_list("content", flat=True).iterator(_CHUNK)
    ):
        fact = read(Fact, content)
        if fact.known_at <= now or fact.source.kind == "debrief":
            yield fact


def _entries(owner: models.Owner, now: datetime) -> Iterator[tuple[str, datetime, Entry]]:
    there = Q(known_at__lte=now) | Q(kind="debrief", known_at__lte=now + _DEBRIEF_MARGIN)
    still = Q(gone_at=None) | Q(gone_at__gt=now)  # cards of a connected address book
    rows = models.Record.objects.filter(there, still, owner=owner, kind__in=_ENTRY_KINDS)
    columns = rows.order_by("known_at", "key").values_list("key", "known_at", "kind", "payload")
    for key, known_at, kind, payload in columns.iterator(_CHUNK):
        yield key, known_at, read_entry(kind, payload)
