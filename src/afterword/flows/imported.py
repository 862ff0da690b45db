"""What an import did, and what it could not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.core import entries
from afterword.core.entries import Bad, Entry, Found
from afterword.core.names import company_key
from afterword.records import models
from afterword.records.keys import content_key, uuid7
from afterword.records.mapping import as_text, kind_of

_COUNTED_AS = {
    "message": "messages",
    "event": "events",
    "connection": "connections",
    "linkedin_invitation": "linkedin_invitations",
    "linkedin_message": "linkedin_messages",
    "position": "positions",
    "profile": "profiles",
    "recommendation": "recommendations",
    "endorsement": "endorsements",
    "card": "people",
    "firm": "company_cards",
    "debrief": "debriefs",
    "achievement": "achievements",
    "item": "items",
    "board": "boards",
    "material": "materials",
    "referee": "referees",
    "announcement": "announcements",
}


@dataclass(slots=True)
class Imported:
    """What an import did: entries taken by kind, those there already, what is unreadable."""

    counts: Counter[str] = field(default_factory=Counter)
    companies: set[str] = field(default_factory=set)  # folded names, to count each once
    unchanged: int = 0
    skipped: list[Bad] = field(default_factory=list)

    def count(self, entry: Entry) -> None:
        """One entry that was taken."""
        company = entry.company if isinstance(entry, entries.Connection | entries.Card) else ""
        events = len(entry.events) if isinstance(entry, entries.Message) else 0
        is_firm = isinstance(entry, entries.Card) and not entry.name and bool(company)
        kind = "firm" if is_firm else kind_of(entry)
        self.count_made(kind, company_key(company), events)

    def count_made(self, kind: str, company: str, events: int) -> None:
        """The same of one that is only known by its kind, its company's key and its events."""
        self.counts[_COUNTED_AS[kind]] += 1
        if events:
            self.counts["invitations"] += events
        if company and company not in self.companies:
            self.companies.add(company)
            self.counts["companies"] += 1


def imported_shown(done: Imported) -> dict[str, Any]:
    """What an import did, as CONTRACT.md has it."""
    return {
        "imported": dict(done.counts),
        "unchanged": done.unchanged,
        "skipped": [
            {"path": bad.path, "place": bad.place, "reason": bad.reason} for bad in done.skipped
        ],
    }


def place_of(found: Found, path: Path) -> str:
    """Where the user finds an entry: places within an archive name the file themselves."""
    file = found.sub or path.name
    return found.place if found.place.startswith(file) else f"{file} {found.place}".strip()


def keep_unread(owner: models.Owner, bad: Sequence[Bad], now: datetime) -> None:
    """Keeps what could not be read for `doctor` to tell; the same again is told once."""
    models.Unread.objects.bulk_create(
        [
            models.Unread(
                id=uuid7(now),
                owner=owner,
                key=content_key("unread", as_text([each.path, each.place, each.reason])),
                path=each.path,
                place=each.place,
                reason=each.reason,
                at=now,
            )
            for each in bad
        ],
        ignore_conflicts=True,
    )
