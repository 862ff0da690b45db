"""The record that is being read: what each of its facts has to say of where it comes from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.names import could_be, fold
from afterword.core.world import Owner


@dataclass(frozen=True, slots=True)
class Record:
    """One record's id, source, times and owner; the only maker of facts in this package."""

    id: str
    owner: Owner
    source: Source
    said_at: datetime
    known_at: datetime

    def fact(
        self,
        kind: str,
        value: dict[str, Any],
        quote: str,
        *,
        key: str = "",
        people: tuple[Who, ...] = (),
        **parts: Any,
    ) -> Fact:
        """A fact of this record, with any other parts of `Fact` by name.

        `key` tells facts of one kind apart where their quotes may be the same; left out, the
        quote does.
        """
        parts.setdefault("said_at", self.said_at)
        return Fact(
            id=fact_id(self.id, kind, key or quote),
            kind=kind,
            known_at=self.known_at,
            value=value,
            quote=quote,
            source=self.source,
            people=people,
            **parts,
        )

    def is_owner(self, who: Who) -> bool:
        """Whether an address, or a name where there is no address, is the owner's."""
        if who.email:
            return who.email in self.owner.emails
        return bool(who.name) and self.names_owner(who.name)

    def names_owner(self, mention: str) -> bool:
        """Whether a name in prose or in a title means the owner: 'Maya L.', 'Frau Lindqvist'."""
        return could_be(mention, self.owner.name) or fold(mention) == fold(self.owner.name)


def distinct(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Each fact once, with an id of its own: another with the same key gets its number behind the
    id.
    """
    found: dict[str, Fact] = {}
    counts: dict[str, int] = {}
    for fact in facts:
        twin = found.get(fact.id)
        if twin is not None and (twin.value, twin.people) == (fact.value, fact.people):
            continue  # mails carry their invitation twice, as a part and as an attachment
        counts[fact.id] = counts.get(fact.id, 0) + 1
        key = fact.id if twin is None else f"{fact.id}.{counts[fact.id]}"
        found[key] = replace(fact, id=key)
    return tuple(found.values())


def fact_id(record: str, kind: str, key: str) -> str:
    """The id of what a record states, or of what several come to: the same at each reading."""
    return hashlib.sha256(f"{record}\0{kind}\0{key}".encode()).hexdigest()[:16]
