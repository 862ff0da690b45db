"""Facts: one thing believed because of a record, with the words it rests on.

A fact *as read* comes out of one record and knows nothing else. `core.projection` joins them into
the world: there one interview is one fact however many records speak of it, and later facts replace
or fulfil earlier ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from afterword.core.entries import Who

# In a fact's `extra`: it holds only where a talk with them lies behind, which the projection knows.
AFTER_A_TALK = "after_a_talk"
# Likewise: only where an offer of theirs lies behind; "your answer by Monday" is of no other thing.
AFTER_AN_OFFER = "after_an_offer"
# Likewise: nothing in its message speaks of a post, so that it alone shows no pursuit.
NO_POST = "no_post"
# Likewise: its message calls the user nowhere by name, as those of strangers to many do.
NO_NAME = "no_name"
# Extra of an interview from a plan of a day that a person of the firm wrote.
BY_HAND = "by_hand"
# Of a calendar's entry: the user said yes to it.
ACCEPTED = "accepted"
# Of an approach: the hosts that it links to; one of them may book talks, and then writes itself.
LINKS = "links"
# Of what a letter says: the names that stand beside it, by place ("head" is the heading above it,
# "before" and "after" its own passage, "above" what precedes that, "letter" all of it,
# "quoted" what it answers), as core.reading.beside finds them.
BESIDE = "beside"
# Shown by `facts`, with the value's shape of CONTRACT.md.
KINDS = (
    "interview",
    "decision_date",
    "request",
    "permission",
    "next_round",
    "rejection",
    "offer",
    "on_hold",
    "withdrawn",
    "auto_reply",
    "bounce",
    "linkedin_accepted",
    "do_not_contact",
    "achievement",
    "material",
    "consent",
    "event",
    "connection",
)

# Believed and used, but not part of the contract's list.
INTERNAL_KINDS = (
    "applied",  # {"company", "role"}: acknowledgement of an application, or the user's own
    "client",  # {"company"}: the speaker recruits for that company from an agency
    "outreach",  # {"role"}: a recruiter's or manager's first approach about a role
    "scheduling",  # {}: arranging a talk
    "letter",  # {"what": LETTER_KINDS}: what a message the user sent was for
    "profile",  # {"title", "company", "phone", "country", "city"}: a signature about its writer
    "manner",  # {"language", "form", "called"}: how a message, theirs or the user's, speaks
    "introduced",  # {"name", "role"}: prose says who somebody is ("Dr. K., who leads Research")
    "address",  # {"email"}: somebody gives the right address of a person
    "door_open",  # {}: a rejection or a talk that asks to stay in touch
    "complaint",  # {}: a request to stop writing, as anger
    "accepted",  # {}: the user accepts an offer
    "messaged",  # {"text"}: LinkedIn says that somebody wrote there, with what it shows of it
    "posted",  # {"title", "url"}: LinkedIn says that somebody posted, or a company
    "started_role",  # {"title", "company"}: LinkedIn or prose says that somebody changed jobs
    "left",  # {"until"}: an automatic reply that says the person has left the company
    "ask_answer",  # {"says": "yes", "no" or "later"}: to an ask for advice, an introduction, a word
    "introduction_offer",  # {"whom", "company"}: somebody offers, unasked, to bring two together
    "post",  # {"title", "department", "level", "team"}: what somebody does, by a letter or notes
    "reports_to",  # {"who", "to"}: somebody said who is whose manager
    "took_part",  # {"yes": bool}: notes or prose say who took part in an interview
)

# What a message that the user sent was for: `letter` facts.
LETTER_KINDS = (
    "thank_you",
    "enquiry",
    "closing",
    "materials",
    "answer",
    "application",
    "introduction_ask",
    "withdrawal",
    "acceptance",
    "gracious",
    "other",
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from: the kind of record and what the user finds it by."""

    kind: str  # message, invitation, calendar, export, card, note, debrief, said, feed …
    ref: str  # "<message-id>" for mail, UID for calendars, file and row for exports


@dataclass(frozen=True, slots=True)
class Fact:
    """One belief. `id` is stable: the same record read again gives the same id."""

    id: str
    kind: str
    said_at: datetime  # in the other person's offset
    known_at: datetime  # from when it was there to be known (CONTRACT.md, --at)
    value: Mapping[str, Any]
    quote: str
    source: Source
    people: tuple[Who, ...] = ()  # whom it is about; the speaker first where somebody said it
    company: str = ""  # as named; the projection resolves it from people and domain otherwise
    confidence: float = 0.9
    doubtful: bool = False
    confirmed: bool = False
    refused: bool = False
    superseded_by: str = ""
    fulfilled_by: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)  # internal detail, never shown

    @property
    def origin(self) -> Source:
        """The record that it was read from, of a fact that the user put right as well."""
        found = self.extra.get("origin")
        return found if isinstance(found, Source) else self.source
