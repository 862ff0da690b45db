"""What the tables keep of an entry and of the facts that it states, as text: made wherever there is
time for it, and written as it is.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from afterword.core import entries
from afterword.core.entries import Entry
from afterword.core.facts import Fact
from afterword.core.known import known_from
from afterword.core.names import company_key
from afterword.core.reading.triage import stands_alone
from afterword.core.world import Owner
from afterword.flows.readers import Stated, ToRead, read_some
from afterword.records.keys import content_key
from afterword.records.mapping import as_text, identity, kind_of, write
from afterword.records.plain_json import as_kept


class MadeFact(NamedTuple):
    """A fact, its content as JSON."""

    key: str
    kind: str
    known_at: datetime
    content: str


class Made(NamedTuple):
    """An entry on its way into the tables, its payload as JSON."""

    key: str
    kind: str
    ref: str
    known_at: datetime
    payload: str
    message_id: str = ""  # of a message, as the two that follow
    bulk: bool = False
    header: str = ""
    events: int = 0
    company: str = ""  # folded, of a contact
    aside: bool = False  # not read for its meaning
    facts: tuple[MadeFact, ...] = ()
    fault: str = ""  # what the reader failed on


def made_of(entry: Entry, owner: Owner, place: str, now: datetime, *, whole: bool) -> Made:
    """An entry with the facts that it states. `whole`: read though it may not stand alone."""
    made = unread(entry, owner, place, now)
    if not (whole or stands_alone(entry)):
        return made._replace(aside=True)
    (stated,) = read_some(owner, [ToRead(entry, made.key, made.ref, made.known_at)])
    return with_facts(made, stated)


def unread(entry: Entry, owner: Owner, place: str, now: datetime) -> Made:
    """An entry whose facts are not read yet; `place` is where it was found."""
    kind, payload = kind_of(entry), write(entry)
    same = identity(entry, payload)
    text = as_text(same)
    made = Made(
        key=content_key(kind, text),
        kind=kind,
        ref=_ref(entry, place),
        known_at=known_from(entry, owner.zone, now),
        payload=text if same is payload else as_kept(payload),
    )
    if isinstance(entry, entries.Message):
        return made._replace(
            message_id=payload["header"]["message_id"],
            bulk=entry.header.bulk,
            header=as_kept(payload["header"]),
            events=len(entry.events),
        )
    if isinstance(entry, entries.Connection | entries.Card):
        return made._replace(company=company_key(entry.company))
    return made


def with_facts(made: Made, stated: Stated) -> Made:
    """The same with what it states, or with what the reader failed on."""
    if isinstance(stated, str):
        return made._replace(fault=stated)
    return made._replace(facts=tuple(map(_made_fact, stated)))


def _made_fact(fact: Fact) -> MadeFact:
    return MadeFact(fact.id, fact.kind, fact.known_at, as_kept(write(fact)))


def key_of(entry: Entry) -> str:
    """The key under which a record of this content is found."""
    return content_key(kind_of(entry), as_text(identity(entry, write(entry))))


def _ref(entry: Entry, place: str) -> str:
    if isinstance(entry, entries.Message):
        return f"<{entry.header.message_id}>"
    if isinstance(entry, entries.Event):
        return entry.uid or place
    if isinstance(entry, entries.Item):
        return entry.url or entry.key or place
    return place
