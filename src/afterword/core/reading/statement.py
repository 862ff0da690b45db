"""What a reader of prose gives back, and what it is told about the message besides its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a message before its words are read.

    `language` is the detected ISO 639-1 code; `country` and `zone` are the speaker's, `said_at` is
    aware and in their offset. `sender_email` and `sender_name` are as the header has them: an
    address in an automatic reply is no alternate if it is the sender's own.
    """

    said_at: datetime
    language: str = "en"
    country: str = ""
    zone: str | None = None
    sender_is_owner: bool = False
    subject: str = ""
    bulk: bool = False
    automatic: bool = False
    sender_name: str = ""
    sender_email: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a text says. `quote` is the text's own words, cut out at `span` (start, end).

    `kind` and `value` are those of `core.facts`; `extra` holds what only planning needs: "resumes"
    (ISO date) of a paused search, "or" (names) of a request that other things would meet too,
    "left" True and "away" False of an automatic reply that tells a departure, or no absence.
    `doubtful`: the words can mean two things, and only the user can say which.
    """

    kind: str
    value: Mapping[str, Any]
    quote: str
    confidence: float
    doubtful: bool
    span: tuple[int, int]
    extra: Mapping[str, Any] = field(default_factory=dict)
