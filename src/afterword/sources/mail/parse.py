"""One message's bytes to a `Message`: the header first, then as much as that calls for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.entries import Bad, Event, Header, Message, Who
from afterword.core.errors import AfterwordError
from afterword.core.reading import automatic, parts
from afterword.core.reading.words import triage
from afterword.sources.mail import bodies, header, mime, reports
from afterword.sources.mail.header import Fields, first

Calendar = Callable[[bytes], Sequence[Event]]

# The note of a message whose multipart has no end.
CUT_OFF = "its last part is cut off"
# How much of a bulk mail is looked at for a sign of hiring.
_TRIAGE_LIMIT = 100_000
# Expunged, but its folder not yet compacted: the user deleted it.
_MOZILLA_EXPUNGED = 0x0008
_DRAFT_LABELS = re.compile(
    r"(?:^|,)\s*\"?(?:drafts?|entw[üu]rfe|borradores|brouillons|rascunhos|bozze)\"?\s*(?:,|$)",
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


def no_calendar(_data: bytes) -> Sequence[Event]:
    """For whoever has no reader of calendars at hand."""
    return ()


def message(raw: bytes, origin: Origin, calendar: Calendar = no_calendar) -> Message | Bad | None:
    """Read one message; None for what is none: a draft, a deleted one, a program's own marker.

    Bad if it has no date anywhere, or nothing that a mail has.
    """
    stop, start = header.header_end(raw, 0, len(raw))
    fields = header.scan(raw[:stop])
    if not fields or not (
        {"from", "to", "date", "received", "subject", "message-id", "return-path"} & fields.keys()
    ):
        return Bad(origin.path, origin.place, "no mail header")
    if _is_no_message(fields):
        return None
    at, received = _times(fields, origin)
    if at is None or received is None:
        return Bad(
            origin.path,
            origin.place,
            "no date: neither Date nor Received nor the mailbox tells when it was sent",
        )
    head = _header(raw, start, fields, at, received, origin)
    if head.bulk and not _worth_reading(raw, start, fields, head):
        return Message(
            header=head, text="", quoted="", signature="", html=False, notes=_size_note(origin)
        )
    return _read(raw, start, fields, head, origin, calendar)


def _read(
    raw: bytes, start: int, fields: Fields, head: Header, origin: Origin, calendar: Calendar
) -> Message:
    root = mime.tree(raw, fields, start, len(raw))
    from_words = f"{head.sender.name} {head.sender.email}".strip() or header.unfold_words(
        first(fields, "from")
    )
    own = tuple(who.email for who in (*head.to, *head.cc))
    bounce = reports.bounce_of(raw, fields, root, subject=head.subject, sender=from_words, own=own)
    made = bodies.body(raw, root, from_mbox=origin.from_mbox)
    events, notes = _events(raw, root, calendar)
    split = parts.split(made.text, writer=head.sender.name)
    return Message(
        header=replace(
            head,
            attachments=bodies.attachments(raw, root),
            automatic=head.automatic and bounce is None,
            bulk=head.bulk or bounce is not None,
        ),
        text=split.new,
        quoted=split.quoted,
        signature=split.signature,
        html=made.html,
        events=events,
        bounce=bounce,
        notes=(*made.notes, *notes, *_size_note(origin), *(_cut_note(root))),
    )


def _header(
    raw: bytes, start: int, fields: Fields, at: datetime, received: datetime, origin: Origin
) -> Header:
    senders = header.addresses(fields.get("from", fields.get("sender", ())))
    sender = senders[0] if senders else Who(name=header.unfold_words(first(fields, "from")))
    subject = header.unfold_words(first(fields, "subject"))
    reply_to = header.addresses(fields.get("reply-to", ()))
    replies = header.message_ids(fields.get("in-reply-to", ()))
    is_automatic = automatic.is_automatic(fields, subject)
    return Header(
        message_id=_message_id(raw, start, fields, sender, at, subject),
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
        folder=origin.folder,
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


def _message_id(
    raw: bytes, start: int, fields: Fields, sender: Who, at: datetime, subject: str
) -> str:
    given = first(fields, "message-id")
    if given:
        ids = header.message_ids([given])
        return ids[0] if ids else " ".join(given.strip("<> ").split())[:500]
    content = f"{sender.email}\0{at.isoformat()}\0{subject}\0".encode() + raw[start : start + 4096]
    return f"made-{hashlib.sha256(content).hexdigest()[:32]}@afterword"


def _is_no_message(fields: Fields) -> bool:
    if fields.get("x-mozilla-status"):
        try:
            if int(first(fields, "x-mozilla-status"), 16) & _MOZILLA_EXPUNGED:
                return True
        except ValueError:
            pass
    if "x-gmail-labels" in fields and _DRAFT_LABELS.search(
        header.unfold_words(first(fields, "x-gmail-labels"))
    ):
        return True
    # c-client's and Dovecot's first entry of an mbox.
    marked = "x-imap" in fields or "x-imapbase" in fields
    return marked and "FOLDER INTERNAL DATA" in first(fields, "subject")


def _worth_reading(raw: bytes, start: int, fields: Fields, head: Header) -> bool:
    """Whether mail from a machine may matter: hiring words, a calendar, a report, an answer,
    LinkedIn's own notices.
    """
    if head.in_reply_to or triage.READ_ALWAYS.match(head.sender.email):
        return True
    if triage.speaks_of_hiring(f"{head.sender.name} {head.subject}".encode()):
        return True
    from_words = f"{head.sender.name} {head.sender.email}"
    if automatic.is_report(fields, head.subject, from_words):
        return True
    if b"text/calendar" in raw or b".ics" in raw:
        return True
    root = mime.tree(raw, fields, start, len(raw))
    leaves = [leaf for leaf in root.leaves() if leaf.type.startswith("text/")][:3]
    if len(leaves) > 1 and leaves[0].type == "text/plain" and leaves[0].end - leaves[0].start > 400:
        leaves = leaves[:1]  # its HTML says the same at ten times the length
    return any(
        triage.speaks_of_hiring(
            mime.decoded(raw, leaf, _TRIAGE_LIMIT), markup=leaf.type == "text/html"
        )
        for leaf in leaves
    )


def _events(
    raw: bytes, root: mime.Part, calendar: Calendar
) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    events: list[Event] = []
    notes: list[str] = []
    for data in bodies.calendars(raw, root):
        try:
            events.extend(calendar(data))
        except AfterwordError as error:
            notes.append(f"calendar part: {error}")
    return tuple(dict.fromkeys(events)), tuple(notes)


def _size_note(origin: Origin) -> tuple[str, ...]:
    if not origin.size:
        return ()
    return (f"very large ({origin.size // 1_000_000} MB): only its beginning was read",)


def _cut_note(root: mime.Part) -> tuple[str, ...]:
    if root.children and not root.closed:
        return (CUT_OFF,)
    return ()
