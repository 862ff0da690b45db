"""What is loaded for one moment, and from when each thing was there to be known.

`records` fills a `Known` by its queries and the projection makes the world of it: nothing in it
came later than the moment, so nobody behind the query has to ask again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.entries import (
    Achievement,
    Announcement,
    Board,
    Connection,
    Debrief,
    Endorsement,
    Entry,
    Event,
    Header,
    Item,
    LinkedInInvitation,
    LinkedInMessage,
    Message,
    Recommendation,
)
from afterword.core.facts import Fact
from afterword.core.materials.findings import Inspection

# What the user can say, and the values that come with it. All are text, times RFC 3339, days ISO
# 8601; one that was not given is absent.
SAYING_KINDS = (
    "confirm",  # fact
    "refuse",  # fact
    # fact kind value, of people: people without; to stand alone: company about said_at quote
    "correct",
    # move play channel person company pursuit occasion_kind occasion_ref; and achievement, where
    # the letter told of one (a fact's id)
    "done",
    "dismissed",  # as done, and why
    "snoozed",  # as done, and until: a time
    "handed_over",  # as done, and sha256 message_id to subject what: it left by another hand
    # As handed_over, and kind (the letter's), in_reply_to, enclosed (names of files) and other_ids
    # (Message-IDs that a server gave it): a server took it, or the user says that it went.
    "sent",
    "overruled",  # as done, and rule
    "merge",  # a b: names, addresses or person ids; a_name b_name, for the page
    "unmerge",  # a; and b, a_name, b_name, where only those two are two people
    "note_touch",  # person company channel direction when what text
    "note_interview",  # company role when end with (a list of names or addresses) title text
    "note_person",  # person company role with text department reports_to
    "note_pursuit",  # company role person when text
    "note_stage",  # company role stage when text
    "note_promise",  # company person by text
    "note_permission",  # company person what granted ("yes" or "no") text
    "note_achievement",  # title when public_from text
    "note_help",  # person direction when text what ("asked", "offered" or "given", else words)
    # event, went ("yes", "no" or "removed"), with (who was met), touches (sayings on them), expects
    "note_event",
    "note_group",  # group, with (a list of names or addresses), without, url, left ("yes")
    "watch_words",  # company, with keep and block (lists of words): which of its items are shown
    "grade",  # person (an address, a profile or ""), name, grade (core.ties.strength) or ""
    # person state (AskState), and company what to channel when text; asked: the time of the ask
    # that is meant, where one is
    "note_introduction",
    # line, and what changes of it: title, good_for (a list of words), retired ("yes" or "no").
    "material",
    # One of: manner, and for some only whom ref name company; quiet_weekdays; quiet_day, quiet;
    # daily_limit (core.planning.settings).
    "policy",
    # How letters are written: language part, and value; or learnt: yes, where the part is again as
    # it is learnt.
    "voice",
    # lesson topic taken seen, and whom ref name manner play later never: what it proposed
    "lesson",
)

# Of these the user's policy (core.planning.settings) and voice (core.letters.voice_parts) are made.
WISH_KINDS = ("policy", "lesson", "voice")

# What has no date of its own was always there. Far enough back for everything, and a year that
# every database and every time zone can hold.
ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that the user said or did at the command line or on a page."""

    id: str
    at: datetime
    kind: str  # one of SAYING_KINDS
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def letter_ids(self) -> tuple[str, ...]:
        """The Message-IDs of a letter that left: ours, and those that a server gave it instead."""
        if self.kind != "sent":
            return ()
        given = (self.values.get("message_id"), *(self.values.get("other_ids") or ()))
        return tuple(str(each) for each in given if each)


@dataclass(frozen=True, slots=True)
class Employer:
    """How many contacts name a company so, and have their address at that domain."""

    employer: str  # as it is written; "" for further addresses of a card
    company: str  # names.company_key()
    domain: str  # names.own_domain(), "" for none
    card: bool  # of address books, else of exports
    count: int


@dataclass(frozen=True, slots=True)
class Known:
    """Records, facts and sayings as of one moment, each sorted by time and then id.

    Headers are thin (no text) and leave out bulk mail; facts are as read, from one record each.
    A debrief is here from the midnight of its day on: only the projection knows when that day's
    interview ended. Its `known_at` is noon.
    """

    headers: tuple[tuple[str, Header], ...] = ()  # (record id, envelope)
    facts: tuple[Fact, ...] = ()
    # (record id, known from, entry); neither messages nor calendar entries
    entries: tuple[tuple[str, datetime, Entry], ...] = ()
    sayings: tuple[Saying, ...] = ()
    inspections: Mapping[str, Inspection] = field(default_factory=dict)  # of materials, by SHA-256
    # Of the contacts that nothing here speaks of: who they are is left out, where they work tells
    # how companies are called.
    employers: tuple[Employer, ...] = ()
    # The addresses, profiles and names by which contacts were loaded: who has one of them is here
    # with all that is known of them, others may be here in part.
    spoken: frozenset[str] = frozenset()
    # (message, item): records of the user's own mails of late, and of news that they speak of
    mentions: tuple[tuple[str, str], ...] = ()


def known_from(entry: Entry, zone: str, imported_at: datetime) -> datetime:
    """From when an entry was there to be known (CONTRACT.md, Conventions), between 1970 and 9000.

    `zone` is the owner's: a date without a time begins there at midnight, a debrief at noon.
    """
    match entry:
        case Message():
            at: date | None = entry.header.received
        case Event():
            start = _moment(entry.start, zone)
            at = entry.created or min(imported_at, start)
        case Connection():
            at = entry.since
        case LinkedInInvitation():
            at = entry.sent
        case LinkedInMessage() | Recommendation() | Endorsement():
            at = entry.at
        case Debrief():
            at = _moment(entry.day, zone, time(12)) if entry.day else imported_at
        case Achievement():
            at = entry.day
        case Item(published=moment) | Board(at=moment):
            at = moment or imported_at
        case Announcement():
            at = imported_at
        case _:
            at = None
    return ALWAYS if at is None else _within(_moment(at, zone))


def _moment(at: date, zone: str, hour: time = time()) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, hour, ZoneInfo(zone))


def _within(at: datetime) -> datetime:
    return min(max(at, ALWAYS), _LATEST)
