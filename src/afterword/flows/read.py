"""Shows what Afterword reads out of files, keeping nothing and knowing nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from afterword.core.entries import Bad, Board, Card, Connection, Event, Found, Item, Message
from afterword.core.errors import AfterwordError
from afterword.core.facts import Source
from afterword.core.reading.message import context_of
from afterword.core.reading.news.meaning import SUMMARY, meaning_of
from afterword.core.reading.prose import Prose, read_prose
from afterword.core.reading.record import Record
from afterword.core.world import Owner
from afterword.sources.recognise import open_path

Shown = dict[str, Any]

# Nobody's mail: no address is the reader's own, so every message is somebody's word to them.
_NOBODY = Owner(name="", emails=(), zone="UTC", country="US")


def read_paths(paths: Sequence[Path]) -> list[Shown]:
    """CONTRACT.md's document of `read`: one part for each file, folders walked in order of name."""
    return [read_file(file) for path in paths for file in _files(path)]


def read_file(path: Path) -> Shown:
    """One file; what can't be read is in `error` and `skipped`, never an exception."""
    shown: Shown = {"path": str(path), "error": None}
    shown |= {"messages": [], "events": [], "people": [], "items": [], "skipped": []}
    try:
        for found in open_path(path, _NOBODY):
            if isinstance(found, Bad):
                shown["skipped"].append({"place": found.place, "reason": found.reason})
            else:
                _take(shown, found)
    except AfterwordError as error:
        shown["error"] = str(error)
    except OSError as error:
        shown["error"] = error.strerror or "can't be read"
    except Exception as error:  # noqa: BLE001  # one odd file must not cost the others
        shown["error"] = f"something went wrong ({type(error).__name__}: {error})"
    nothing = not any(shown[name] for name in ("messages", "events", "people", "items"))
    if nothing and shown["skipped"] and shown["error"] is None:
        shown["error"] = shown["skipped"][0]["reason"]
    return shown


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and not file.name.startswith("."):
            yield file


def _take(shown: Shown, found: Found) -> None:
    match found.entry:
        case Message():
            shown["messages"].append(_message(found.entry))
            shown["events"] += [_event(event) for event in found.entry.events]
        case Event():
            shown["events"].append(_event(found.entry))
        case Connection() | Card():
            shown["people"].append(_person(found.entry))
        case Item():
            shown["items"].append(_item(found.entry))
        case Board():
            shown["items"] += [
                {
                    "id": posting.key,
                    "title": posting.title,
                    "url": posting.url,
                    "published": _time(posting.posted),
                    "kind": "hiring",
                    "sensitive": False,
                }
                for posting in found.entry.postings
            ]


def _message(message: Message) -> Shown:
    header, bounce, prose = message.header, message.bounce, _prose(message)
    return {
        "message_id": f"<{header.message_id}>",
        "from": header.sender.email or header.sender.name,
        "to": [who.email or who.name for who in header.to],
        "date": _time(header.at),
        "subject": header.subject,
        "text": message.text,
        "quoted": message.quoted,
        "signature": message.signature,
        "auto_reply": header.automatic,
        "bounce": bounce and {"address": bounce.address, "permanent": bounce.permanent},
        "says": prose.says,
        "dates": [
            {"text": phrase.text, "start": _time(phrase.start), "end": _time(phrase.end)}
            for phrase in prose.dates
        ],
    }


def _prose(message: Message) -> Prose:
    at = message.header.received
    record = Record("", _NOBODY, Source("message", ""), message.header.at, at)
    return read_prose(message, context_of(message, record), dates=True)


def _event(event: Event) -> Shown:
    return {
        "uid": event.uid,
        "method": event.method or None,
        "sequence": event.sequence,
        "start": _time(event.start),
        "end": _time(event.end),
        "all_day": event.all_day,
        "status": event.status,
        "organizer": event.organizer and (event.organizer.email or event.organizer.name),
        "attendees": [who.email or who.name for who in event.attendees],
        "recurs": event.recurs,
        "title": event.title,
        "where": event.where,
    }


def _person(entry: Connection | Card) -> Shown:
    shown: Shown = {
        "name": entry.name,
        "company": entry.company,
        "position": entry.position,
    }
    if isinstance(entry, Card):
        url = next(iter(entry.urls), "")
        return shown | {"emails": list(entry.emails), "url": url, "connected": None}
    emails = [entry.email] if entry.email else []
    return shown | {"emails": emails, "url": entry.url, "connected": _time(entry.since)}


def _item(item: Item) -> Shown:
    meaning = meaning_of(item.title, item.summary[:SUMMARY], item.company)
    return {
        "id": item.key,
        "title": item.title,
        "url": item.url,
        "published": _time(item.published),
        "kind": meaning.kind,
        "sensitive": meaning.sensitive,
    }


def _time(at: date | None) -> str | None:
    return None if at is None else at.isoformat()


def read_told(document: Iterable[Shown]) -> str:
    """The same in words: a line for each thing found."""
    lines = []
    for file in document:
        lines.append(f"{file['path']}: {file['error'] or ''}".rstrip(": "))
        for message in file["messages"]:
            lines.append(f"  {message['date']} {message['from']}: {message['subject']}")
            lines.append(f"    says: {message['says']}")
            lines += [f"    {d['text']}: {d['start']} to {d['end']}" for d in message["dates"]]
        lines += [f"  {e['start']} {e['title']} ({e['status']})" for e in file["events"]]
        lines += [f"  {p['name']}, {p['position']}, {p['company']}" for p in file["people"]]
        lines += [f"  {i['published']} {i['title']}" for i in file["items"]]
        lines += [f"  skipped {bad['place']}: {bad['reason']}" for bad in file["skipped"]]
    return "\n".join(lines)
