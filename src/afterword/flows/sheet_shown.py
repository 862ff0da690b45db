"""A sheet of talking points as the doors show it: as a document, and in words at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.letters.between import Line, Whom
from afterword.core.letters.sheet import Sheet
from afterword.flows.shown import time_shown

Shown = dict[str, Any]


def sheet_shown(sheet: Sheet) -> Shown:
    """Every line with the ids of the facts it rests on."""
    return {
        "company": sheet.company,
        "role": sheet.role,
        "interview": sheet.talk or None,
        "start": time_shown(sheet.start),
        "where": sheet.where,
        "people": [_whom(each) for each in sheet.people],
        "before": _lines(sheet.before),
        "learned": _lines(sheet.learned),
        "bring": _lines(sheet.bring),
        "questions": _lines(sheet.questions),
        "news": _lines(sheet.news),
        "unread": _lines(sheet.unread),
        "avoid": _lines(sheet.avoid),
    }


def sheet_told(document: Shown, zone: str) -> str:
    """The document in words, by the clock of the user's zone (IANA)."""
    return "\n".join(_told(document, zone))


def _whom(whom: Whom) -> Shown:
    return {
        "person": whom.person,
        "name": whom.name,
        "part": whom.part,
        "thanks": _line(whom.thanks) if whom.thanks else None,
        "said": _lines(whom.said),
        "open": _lines(whom.open),
        "asked": _lines(whom.asked),
        "promised": _lines(whom.promised),
        "answers": _lines(whom.answers),
    }


def _lines(lines: Sequence[Line]) -> list[Shown]:
    return [_line(line) for line in lines]


def _line(line: Line) -> Shown:
    return {"text": line.text, "facts": list(line.facts), "url": line.url or None}


_OF_PERSON = {
    "said": "What they said",
    "open": "Left open",
    "asked": "Asked for",
    "promised": "Promised",
    "answers": "Of yours",
}
_OF_ALL = {
    "before": "So far",
    "learned": "What you learned",
    "bring": "What you could bring",
    "questions": "Worth asking",
    "news": "Their news",
    "unread": "Read before you mention it",
    "avoid": "Better not",
}


def _told(document: Shown, zone: str) -> Iterator[str]:
    yield ": ".join(filter(None, (document["company"], document["role"])))
    if document["start"]:
        at = datetime.fromisoformat(document["start"]).astimezone(ZoneInfo(zone))
        yield ", ".join(filter(None, (f"{at:%a %d %b %Y %H:%M}", document["where"])))
    for each in document["people"]:
        yield ""
        yield ", ".join(filter(None, (each["name"], each["part"])))
        if each["thanks"]:
            yield f"    {each['thanks']['text']}"
        yield from _listed(each, _OF_PERSON, "    ")
    yield ""
    yield from _listed(document, _OF_ALL, "")


def _listed(document: Shown, titles: dict[str, str], indent: str) -> Iterator[str]:
    for name, title in titles.items():
        if document[name]:
            yield f"{indent}{title}:"
            for line in document[name]:
                yield f"{indent}  - {line['text']}{' ' + line['url'] if line['url'] else ''}"
