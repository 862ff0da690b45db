"""What is loaded for one moment: the input of `core.projection`, with nothing in it that came later.

`records` fills a `Known` by its queries; the projection makes the world of it. All of it was known at the moment
it was loaded for, so nobody after the query has to ask again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from afterword.core.entries import Entry, Header
from afterword.core.facts import Fact

# What the user can say, and the values that come with it (all text; times RFC 3339, days ISO 8601; a value that was
# not given is absent).
SAYING_KINDS = (
    "confirm",  # {"fact"}
    "refuse",  # {"fact"}
    "done",  # {"move", "play", "channel", "person", "company", "pursuit", "occasion_kind", "occasion_ref"}
    "dismissed",  # as done, and {"why"}
    "snoozed",  # as done, and {"until"}: a time
    "handed_over",  # as done, and {"sha256", "message_id", "to", "subject", "what"}: it left by another hand
    "sent",  # as handed_over: the user says that it went
    "overruled",  # as done, and {"rule"}
    "merge",  # {"a", "b"}: names, addresses or person ids
    "unmerge",  # {"a"}
    "note_touch",  # {"person", "company", "channel", "direction", "when", "what", "text"}
    "note_interview",  # {"company", "role", "when", "end", "with": list of names or addresses, "title", "text"}
    "note_person",  # {"person", "company", "role", "text"}: address in "with"
    "note_pursuit",  # {"company", "role", "person", "when", "text"}
    "note_stage",  # {"company", "role", "stage", "when", "text"}
    "note_promise",  # {"company", "person", "by", "text"}
    "note_permission",  # {"company", "person", "what", "granted": "yes" or "no", "text"}
    "note_achievement",  # {"title", "when", "public_from", "text"}
    "note_help",  # {"person", "direction", "when", "text"}
)


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that the user said or did at the command line or on a page."""

    id: str
    at: datetime
    kind: str  # one of SAYING_KINDS
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """Records, facts and sayings as of one moment, each sorted by time and then id.

    Headers are thin (no body) and leave out bulk mail; facts are as read, one record each. A debrief without a time
    is here from its day's midnight on: only the projection knows when the interview of that day ended.
    """

    headers: tuple[tuple[str, Header], ...] = ()  # (record id, envelope)
    facts: tuple[Fact, ...] = ()
    entries: tuple[
        tuple[str, datetime, Entry], ...
    ] = ()  # (record id, known from, entry); no Message, no Event
    sayings: tuple[Saying, ...] = ()
