"""What the sources hand over: one typed value for each thing that came in.

An entry is the content of a record, still without meaning: no fact is read here. Sources build
entries from bytes; `core.reading` reads facts out of them; `records` keeps them. Everything is a
value: frozen, with aware datetimes, and empty strings or tuples rather than None where nothing was
given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Who:
    """A person as one record names them: any part may be empty, nothing is guessed."""

    name: str = ""
    email: str = ""  # lower case
    url: str = ""  # LinkedIn profile, as core.identity.profile_key() writes it
    role: str = ""  # invitation: "required", "optional", "chair"; else empty
    answer: str = ""  # invitation: "accepted", "declined", "tentative", "needs-action"; else empty


@dataclass(frozen=True, slots=True)
class Bad:
    """An entry that could not be read: where it is, and why, in words for the user."""

    path: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; its bytes are not kept."""

    name: str
    type: str
    size: int  # bytes, decoded


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery report: the address that failed, and whether trying again is useless."""

    address: str
    permanent: bool
    message_id: str = ""  # of the letter that failed, where the report carries it


@dataclass(frozen=True, slots=True)
class Event:
    """One calendar entry (a VEVENT), wherever it came from.

    `start` and `end` are aware datetimes in the entry's own zone, or dates for an all-day entry
    (end exclusive, as RFC 5545 has it). A floating time has been put into the calendar's or the
    owner's zone.
    """

    uid: str
    method: str  # REQUEST, CANCEL, REPLY, PUBLISH, COUNTER …; empty in a plain calendar file
    sequence: int
    stamp: datetime | None  # DTSTAMP
    created: datetime | None
    start: datetime | date
    end: datetime | date | None
    all_day: bool
    status: str  # confirmed, tentative, cancelled
    title: str
    where: str
    description: str
    organizer: Who | None
    attendees: tuple[Who, ...]  # the organizer too, if listed
    recurs: bool
    recurrence_id: str = ""
    zone: str = ""  # IANA name of start, where known
    notes: tuple[str, ...] = ()  # odd things met while reading ("time zone 'FOO' unknown, …")


@dataclass(frozen=True, slots=True)
class Header:
    """What the envelope of a message says; enough for touches, threads and ties."""

    message_id: str  # without angle brackets; made from the content where it is missing
    in_reply_to: str
    references: tuple[str, ...]
    sender: Who
    to: tuple[Who, ...]
    cc: tuple[Who, ...]
    at: datetime  # Date, else the topmost Received; aware, in the offset that the sender wrote
    received: datetime  # topmost Received, else Date: when it was there to be known
    subject: str
    bulk: bool  # list, newsletter, alert, machine mail: by its headers alone
    automatic: bool  # an automatic reply (RFC 3834 and the usual headers)
    reply_to: str = ""
    folder: str = ""  # Maildir or IMAP folder, where known
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A message: its envelope, and the writer's own words apart from quotes and signature."""

    header: Header
    text: str  # the writer's new words, as plain text
    quoted: str
    signature: str
    html: bool  # the text was made from HTML
    events: tuple[Event, ...] = ()
    bounce: Bounce | None = None
    notes: tuple[str, ...] = ()  # odd things met while reading ("charset unknown, read as latin-1")


@dataclass(frozen=True, slots=True)
class Connection:
    """A row of Connections.csv: company and position are those of the export's day."""

    name: str
    url: str
    email: str
    company: str
    position: str
    since: date | None


@dataclass(frozen=True, slots=True)
class LinkedInInvitation:
    """A row of Invitations.csv. `sent` is in the owner's zone: the export names none."""

    sender: Who
    to: Who
    sent: datetime | None
    note: str
    outgoing: bool


@dataclass(frozen=True, slots=True)
class LinkedInMessage:
    """A row of messages.csv, drafts left out."""

    conversation: str
    sender: Who
    to: tuple[Who, ...]
    at: datetime
    text: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """A row of Positions.csv: where the owner worked. Month precision: the first of the month."""

    company: str
    title: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Profile:
    """Profile.csv: the owner's own row."""

    name: str
    headline: str
    place: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A row of Recommendations_Received or _Given, without its text: who stands with a name only.

    Which of the two it was is not told by the table, and a tie needs not know.
    """

    who: Who
    company: str
    title: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Endorsement:
    """A row of Endorsement_Received_Info or _Given_Info."""

    who: Who
    skill: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Card:
    """An address-book card (vCard)."""

    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    company: str
    position: str
    urls: tuple[str, ...]
    country: str = ""  # ISO 3166 alpha-2, from the card's address
    note: str = ""
    nickname: str = ""
    department: str = ""  # the second part of ORG


Heading = Literal[
    "talked",
    "worry",  # what worries them
    "learned",
    "bring",
    "common",  # what the user and they share: never in a letter
    "open",  # what was left open
    "asked",
    "next",
    "other",
]
# What the user says is in a box of the debrief page.
Chip = Literal["worry", "bring", "common", "open"]
NextStep = Literal["", "date", "round", "write", "none"]


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a debrief: whose it is (as written), under which heading, its words."""

    person: str  # "" where the line names nobody
    heading: Heading
    text: str
    said: str = ""  # what stands in (said: "…")
    role: str = ""  # what stands in brackets after the name: "Priya (hiring manager): …"
    email: str = ""  # lower case; of whom the page knows by address
    mine: bool | None = None  # asked: whether the user may share it; None where nobody said


@dataclass(frozen=True, slots=True)
class Box:
    """What the user typed on the page about one person of an interview."""

    person: str  # name, or the address where no name is known
    email: str = ""
    text: str = ""
    chips: tuple[Chip, ...] = ()
    added: bool = False  # somebody whom the calendar did not name
    part: str = ""  # world.Role of somebody added


@dataclass(frozen=True, slots=True)
class Asked:
    """Something they asked for, as typed on the page."""

    what: str
    who: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Debrief:
    """The user's notes on one interview.

    Those typed on the page keep their boxes, so that the page opens as it was left; `notes` are
    then made of them (`core.reading.boxes`), and `version` counts how often they were saved.
    """

    company: str
    day: date | None
    notes: tuple[Note, ...]
    interview: str = ""  # id of the interview fact, where the user named it
    boxes: tuple[Box, ...] = ()
    asked: tuple[Asked, ...] = ()
    next: NextStep = ""
    by: date | None = None  # they decide by
    version: int = 0


@dataclass(frozen=True, slots=True)
class Achievement:
    """An entry of the achievements log."""

    title: str
    day: date | None
    text: str
    public_from: date | None
    told: tuple[tuple[str, date | None], ...] = ()  # (name, day)


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of company news, as a feed or a newsroom page shows it."""

    key: str  # guid, else address, else title
    title: str  # "" where the source gives neither a title nor a text
    url: str
    published: datetime | None
    summary: str
    company: str  # as the source names it
    domain: str  # of the source, for finding the company; "" where many publish on one site
    language: str = ""  # "en", "de" …, by its words, else as the source says; "" unknown
    publisher: str = ""  # who wrote it, where the source only gathers
    claimed: datetime | None = (
        None  # a date ahead of the day it was read, which is then not believed
    )


@dataclass(frozen=True, slots=True)
class Posting:
    """One role on a job board at the time of the answer."""

    key: str
    group: str  # the board's internal id that stays when a role is posted again
    title: str
    url: str
    place: str
    company: str
    domain: str
    posted: datetime | None


@dataclass(frozen=True, slots=True)
class Board:
    """One answer of a job board: all its postings at one moment."""

    company: str
    domain: str
    board: str  # greenhouse, lever, ashby …
    postings: tuple[Posting, ...]
    at: datetime | None = None  # when it was asked; None in a file that was not taken in yet


@dataclass(frozen=True, slots=True)
class Material:
    """A file or a link that the user could send: bytes stay in the data folder under their hash."""

    what: str  # portfolio, sample, reference, …
    title: str
    version: int
    file: str  # "" of a link
    sha256: str  # "" of a link
    person: str = ""  # of a reference
    shareable: bool | None = None
    url: str = ""  # of a link
    good_for: tuple[str, ...] = ()  # words that a request for it may use
    line: str = (
        ""  # which versions it belongs to, where its title doesn't say (core.materials.line)
    )
    added_at: datetime | None = None
    cleaned_of: str = ""  # SHA-256 of the version of which it is the cleaned copy
    removed: tuple[str, ...] = ()  # kinds of findings that this copy is without


@dataclass(frozen=True, slots=True)
class Referee:
    """A reference that a materials file names."""

    name: str
    email: str
    company: str
    relation: str


# What somebody whom an announcement names has to do with the event.
Part = Literal["host", "speaker", "attendee"]
# What a page says of an event that is not as it was announced; "online": it was moved there.
Standing = Literal["", "cancelled", "postponed", "online"]


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody whom an announcement names, as it names them."""

    name: str
    part: Part
    email: str = ""  # lower case
    url: str = ""  # LinkedIn profile, as core.profiles.profile_key() writes it
    company: str = ""


@dataclass(frozen=True, slots=True)
class Announcement:
    """An event as its page, or a calendar of events, announces it; no appointment of the user's."""

    uid: str  # the same however often it is read again
    title: str
    start: datetime
    end: datetime | None
    all_day: bool = False  # then `end` is the midnight after the last day
    where: str = ""
    online: bool = False
    standing: Standing = ""
    url: str = ""
    group: str = ""  # who organises it, or whose calendar it stands in
    guests: tuple[Guest, ...] = ()
    about: str = ""
    source: str = ""  # the address or file that the user named, as it may be shown


Entry = (
    Message
    | Event
    | Connection
    | LinkedInInvitation
    | LinkedInMessage
    | Position
    | Profile
    | Recommendation
    | Endorsement
    | Card
    | Debrief
    | Achievement
    | Item
    | Board
    | Material
    | Referee
    | Announcement
)


@dataclass(frozen=True, slots=True)
class Found:
    """One entry with its place in the file, as every source yields it."""

    entry: Entry
    place: str  # "message 17", "row 4", "event 3"
    sub: str = field(default="")  # file inside an archive or folder
