"""A sheet of talking points as its page shows it: each line with the source that opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from afterword.core.letters.between import Line, Whom
from afterword.core.letters.sheet import Sheet
from afterword.core.world import World
from afterword.web.contexts.sources import Sources
from afterword.web.contexts.words import local, point

_OF_PERSON = {
    "said": "What they said",
    "open": "Left open",
    "asked": "Asked for",
    "promised": "Promised",
    "answers": "Of yours, on that",
}
_BEFORE = {
    "before": "So far",
    "learned": "What you learned",
    "bring": "What you could bring",
}
_TO_SAY = {
    "questions": "Worth asking",
    "news": "Their news",
    "unread": "Read before you mention it",
    "avoid": "Better not",
}


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line: `fact` is the id of what opens as its source, or ""."""

    text: str
    url: str
    fact: str


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading."""

    name: str
    title: str
    lines: list[LineShown]


def sheet_page(sheet: Sheet, world: World) -> dict[str, Any]:
    """Everything on the page; what is empty is left out."""
    sources = Sources(world)
    return {
        "company": sheet.company,
        "role": sheet.role,
        "talk": sheet.talk,
        "when": point(sheet.start, world) if sheet.start else "",
        "iso": local(sheet.start, world).isoformat() if sheet.start else "",
        "where": "Video call" if sheet.where.startswith(("https://", "http://")) else sheet.where,
        "people": [_whom(each, sources) for each in sheet.people],
        "left": list(_parts(sheet, _BEFORE, sources)),
        "right": list(_parts(sheet, _TO_SAY, sources)),
    }


def _whom(whom: Whom, sources: Sources) -> dict[str, Any]:
    return {
        "id": whom.person,
        "name": whom.name,
        "part": f"{whom.part[:1].upper()}{whom.part[1:]}",
        "thanks": _line(whom.thanks, sources) if whom.thanks else None,
        "parts": list(_parts(whom, _OF_PERSON, sources)),
    }


def _parts(of: Sheet | Whom, titles: dict[str, str], sources: Sources) -> Iterator[Part]:
    for name, title in titles.items():
        lines: Sequence[Line] = getattr(of, name)
        if lines:
            yield Part(name, title, [_line(line, sources) for line in lines])


def _line(line: Line, sources: Sources) -> LineShown:
    found = (sources.find(fact) for fact in line.facts)
    return LineShown(
        line.text, line.url, next((each.fact for each in found if each and each.fact), "")
    )
