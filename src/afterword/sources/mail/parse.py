"""One message's bytes to a `Message`: the header first, then as much as that calls for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import accumulate, pairwise

from afterword.core.entries import Bad, Event, Header, Message, Who
from afterword.core.errors import AfterwordError
from afterword.core.reading import automatic, parts
from afterword.core.reading.triage import may_stand_alone
from afterword.core.reading.words import triage
from afterword.sources.mail import bodies, header, mime, reports
from afterword.sources.mail.header import Fields, first

Calendar = Callable[[bytes], Sequence[Event]]

# A header without any of these is no mail's.
_EXPECTED = frozenset(("from", "to", "date", "received", "subject", "message-id", "return-path"))
# Every header field that anything here reads, but those that say how parts are sent.
FIELDS = automatic.FIELDS | frozenset(
    """from sender to cc date received subject message-id in-reply-to references reply-to
    return-path x-mozilla-status x-gmail-labels x-unsent x-imap x-imapbase""".split()
)
# The note of a message whose multipart has no end.
CUT_OFF = "its last part is cut off"
# How much of a bulk mail is looked at for a sign of hiring.
_TRIAGE_LIMIT = 100_000
# Expunged, but its folder not yet compacted: the user deleted it.
_MOZILLA_EXPUNGED = 0x0008
# Gmail calls spam the same in nearly every language.
_UNWANTED_LABELS = re.compile(
    r"(?:^|,)\s*\"?(?:spam|drafts?|entw[üu]rfe|borradores|brouillons|rascunhos|bozze)\"?\s*(?:,|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a message was found, and what its container knows of it."""

    path: str
    place: str
    folder: str = ""
    arrived: str = ""  # the date of the mbox's own line; it names no zone, and RFC 4155 says UTC
    from_mbox: bool = False  # "From " at the start of a line is written ">From "
    size: int = 0  # of the whole message, where only its beginning is at hand
    sizes: tuple[int, ...] = ()  # of leaves that are not at hand, decoded; bodies.attachments


@dataclass(frozen=True)
class Opened:
    """The bytes of one message with its header scanned and its parts found."""

    raw: bytes
    start: int  # of the body
    fields: Fields
    root: mime.Part
    origin: Origin

    @cached_property
    def body(self) -> bodies.Body:
        """Its words, and what is to be told of them."""
        return bodies.body(self.raw, self.root, from_mbox=self.origin.from_mbox)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What the header and the kinds of parts say of a message whose words are not at hand."""

    header: Header
    wanted: bool  # a person's, or a machine's that may matter
    listed: bool  # sent to many
    report: bool  # perhaps of a failed delivery
    nameless: bool  # no Message-ID: what is made instead needs all of it
    leaves: int
    asked: tuple[int, ...]  # which of them are needed first, as `wanted` says it


def no_calendar(_data: bytes) -> Sequence[Event]:
    """For whoever has no reader of calendars at hand."""
    return ()


def message(raw: bytes, origin: Origin, calendar: Calendar = no_calendar) -> Message | Bad | None:
    """Read one message; None for what is none: a draft, a deleted one, spam, a program's marker.

    Bad if it has no date anywhere, or nothing that a mail has.
    """
    mail = opened(raw, origin)
    return message_of(mail, calendar) if isinstance(mail, Opened) else mail


def message_of(
    mail: Opened, calendar: Calendar = no_calendar, *, head: Header | None = None
) -> Message | Bad:
    """As `message`, where it is open already; `head` where a glimpse gave it."""
    found = head or _head(mail)
    if isinstance(found, Bad):
        return found
    head = found
    if head.bulk and not _worth_reading(mail, head):
        notes = size_note(mail.origin)
        return Message(head, text="", quoted="", signature="", html=False, notes=notes)
    return _read(mail, head, calendar)


def glimpse(heads: mime.Heads, origin: Origin) -> Glimpse | Bad | None:
    """A first look at a message of which only headers are at hand; Bad and None as of `message`."""
    raw, inner = heads
    fields = header.scan(raw[: header.header_end(raw, 0, len(raw))[0]])
    if _EXPECTED.isdisjoint(fields):
        return _no_header(origin)
    if _is_no_message(fields):
        return None
    mail = Opened(raw, len(raw), fields, mime.tree_of(fields, inner, {}, len(raw)), origin)
    head = _head(mail)
    if isinstance(head, Bad):
        return head
    leaves = list(mail.root.leaves())
    return Glimpse(
        header=head,
        wanted=not head.bulk or _worth_reading(mail, head),
        listed=automatic.is_list(mail.fields),
        report=automatic.is_report(mail.fields, head.subject, _in_words(mail, head)),
        nameless=not first(mail.fields, "message-id"),
        leaves=len(leaves),
        asked=tuple(
            bodies.wanted(raw, mail.root, {leaf.start for leaf in leaves}, machine=head.bulk)
        ),
    )


def put_together(
    heads: mime.Heads, contents: Mapping[int, bytes], origin: Origin
) -> Opened | Bad | None:
    """A message of its headers and of what those of its leaves hold that are at hand, by their
    place among all. What is read of it is what would be read of the whole one.
    """
    head, inner = heads
    fields = header.scan(head[: header.header_end(head, 0, len(head))[0]])
    if _EXPECTED.isdisjoint(fields):
        return _no_header(origin)
    if _is_no_message(fields):
        return None
    ends = list(accumulate(map(len, contents.values()), initial=0))
    spans = dict(zip(contents, pairwise(ends), strict=True))
    # One behind the last, so that an empty part stands nowhere that a missing one does.
    root = mime.tree_of(fields, inner, spans, ends[-1] + 1)
    return Opened(b"".join(contents.values()), 0, fields, root, origin)


def wanted(mail: Opened, at_hand: Container[int], *, machine: bool) -> list[int]:
    """Which leaves, by place, are needed of a message of which only those `at_hand` are there."""
    absent = {leaf.start for at, leaf in enumerate(mail.root.leaves()) if at not in at_hand}
    return bodies.wanted(mail.raw, mail.root, absent, machine=machine)


def says_nothing(mail: Opened, head: Header) -> bool:
    """Whether a person's letter will be set aside until it concerns the search: True is certain.

    A quarter of what reading it costs. Not for reports, whose words lie in parts of their own.
    """
    return not bodies.has_calendar(mail.root) and not may_stand_alone(head, mail.body.text)


def opened(raw: bytes, origin: Origin) -> Opened | Bad | None:
    """One message's bytes, looked through but not read; Bad and None as from `message`."""
    stop, start = header.header_end(raw, 0, len(raw))
    fields = header.scan(raw[:stop])
    if _EXPECTED.isdisjoint(fields):
        return _no_header(origin)
    if _is_no_message(fields):
        return None
    return Opened(raw, start, fields, mime.tree(raw, fields, start, len(raw)), origin)


def _no_header(origin: Origin) -> Bad:
    return Bad(origin.path, origin.place, "no mail header")


def _head(mail: Opened) -> Header | Bad:
    at, received = _times(mail.fields, mail.origin)
    if at is None or received is None:
        reason = "no date: no Date, no Received, none in the mailbox"
        return Bad(mail.origin.path, mail.origin.place, reason)
    return _header(mail, at, received)


def _read(mail: Opened, head: Header, calendar: Calendar) -> Message:
    own = tuple(who.email for who in (*head.to, *head.cc))
    bounce = reports.bounce_of(
        mail.raw,
        mail.fields,
        mail.root,
        subject=head.subject,
        sender=_in_words(mail, head),
        own=own,
    )
    made = mail.body
    events, notes = _events(mail, calendar)
    split = parts.split(made.text, writer=head.sender.name)
    return Message(
        header=replace(
            head,
            attachments=bodies.attachments(mail.raw, mail.root, mail.origin.sizes),
            automatic=head.automatic and bounce is None,
            bulk=head.bulk or bounce is not None,
        ),
        text=split.new,
        quoted=split.quoted,
        signature=split.signature,
        html=made.html,
        events=events,
        bounce=bounce,
        notes=(*made.notes, *notes, *size_note(mail.origin), *_cut_note(mail.root)),
    )


def _header(mail: Opened, at: datetime, received: datetime) -> Header:
    fields = mail.fields
    senders = header.addresses(fields.get("from", fields.get("sender", ())))
    sender = senders[0] if senders else Who(name=header.unfold_words(first(fields, "from")))
    subject = header.unfold_words(first(fields, "subject"))
    reply_to = header.addresses(fields.get("reply-to", ()))
    replies = header.message_ids(fields.get("in-reply-to", ()))
    is_automatic = automatic.is_automatic(fields, subject)
    return Header(
        message_id=_message_id(mail, sender, at, subject),
        in_reply_to=replies[0] if replies else "",
        references=header.message_ids(fields.get("references", ())),
        sender=sender,
        to=header.addresses(fields.get("to", ())),
        cc=header.addresses(fields.get("cc", ())),
        at=at,
        received=received,
        subject=subject,
        bulk=not is_automatic and automatic.is_bulk(fields, sender.email),
        automatic=is_automatic,
        reply_to=reply_to[0].email if reply_to else "",
        folder=mail.origin.folder,
    )


def _times(fields: Fields, origin: Origin) -> tuple[datetime | None, datetime | None]:
    """When it was sent and when it was there: Date and the topmost Received, each standing in for
    the other.
    """
    sent = next(
        (found for value in fields.get("date", ()) if (found := header.date_of(value))), None
    )
    received = None
    for value in fields.get("received", ())[:3]:
        received = header.date_of(value.rpartition(";")[2])
        if received is not None:
            break
    if sent is None and received is None and origin.arrived:
        sent = header.date_of(origin.arrived)
    return sent or received, received or sent


def _message_id(mail: Opened, sender: Who, at: datetime, subject: str) -> str:
    given = first(mail.fields, "message-id")
    if given:
        ids = header.message_ids([given])
        return ids[0] if ids else " ".join(given.strip("<> ").split())[:500]
    content = f"{sender.email}\0{at.isoformat()}\0{subject}\0".encode()
    content += mail.raw[mail.start : mail.start + 4096]
    return f"made-{hashlib.sha256(content).hexdigest()[:32]}@afterword"


def _is_no_message(fields: Fields) -> bool:
    if fields.get("x-mozilla-status"):
        try:
            if int(first(fields, "x-mozilla-status"), 16) & _MOZILLA_EXPUNGED:
                return True
        except ValueError:
            pass
    if "x-gmail-labels" in fields and _UNWANTED_LABELS.search(
        header.unfold_words(first(fields, "x-gmail-labels"))
    ):
        return True
    # A file that a mail program shall open as a draft, such as those of ours: nobody has sent it.
    if first(fields, "x-unsent") == "1":
        return True
    # c-client's and Dovecot's first entry of an mbox.
    marked = "x-imap" in fields or "x-imapbase" in fields
    return marked and "FOLDER INTERNAL DATA" in first(fields, "subject")


def _worth_reading(mail: Opened, head: Header) -> bool:
    """Whether mail from a machine may matter.

    An answer, a calendar, a report, LinkedIn's own notices; and what speaks of hiring.
    """
    if head.in_reply_to or triage.READ_ALWAYS.match(head.sender.email):
        return True
    if triage.speaks_of_hiring(f"{head.sender.name} {head.subject}".encode()):
        return True
    if automatic.is_report(mail.fields, head.subject, _in_words(mail, head)):
        return True
    if bodies.has_calendar(mail.root):
        return True
    texts = [leaf for leaf in mail.root.leaves() if leaf.type.startswith("text/")][:3]
    if len(texts) > 1 and texts[0].type == "text/plain" and texts[0].end - texts[0].start > 400:
        texts = texts[:1]  # its HTML says the same at ten times the length
    return any(
        triage.speaks_of_hiring(
            mime.decoded(mail.raw, leaf, _TRIAGE_LIMIT), markup=leaf.type == "text/html"
        )
        for leaf in texts
    )


def _in_words(mail: Opened, head: Header) -> str:
    """The From field as one text."""
    named = f"{head.sender.name} {head.sender.email}".strip()
    return named or header.unfold_words(first(mail.fields, "from"))


def _events(mail: Opened, calendar: Calendar) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    events: list[Event] = []
    notes: list[str] = []
    for data in bodies.calendars(mail.raw, mail.root):
        try:
            events.extend(calendar(data))
        except AfterwordError as error:
            notes.append(f"calendar part: {error}")
    return tuple(dict.fromkeys(events)), tuple(notes)


def size_note(origin: Origin) -> tuple[str, ...]:
    """What to tell of a message of which only the beginning is at hand; nothing of others."""
    if not origin.size:
        return ()
    return (f"very large ({origin.size // 1_000_000} MB): only its beginning was read",)


def _cut_note(root: mime.Part) -> tuple[str, ...]:
    if root.children and not root.closed:
        return (CUT_OFF,)
    return ()
