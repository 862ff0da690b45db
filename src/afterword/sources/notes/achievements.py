"""The user's log of achievements: what, when, from when it may be told, and who knows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from afterword.core.charset import decode
from afterword.core.entries import Achievement, Bad, Found
from afterword.core.errors import UnreadableError
from afterword.core.written_dates import find_date, find_dates, fold, parse_month
from afterword.sources.notes.markdown import (
    Line,
    begins_name,
    front_matter,
    is_name,
    is_title,
    lines,
)
from afterword.sources.notes.wording import ACHIEVED, AND, COMPANY, KEPT_BACK, PARTICLES, TOLD

_TOLD = re.compile(rf"(?<!\w)(?:{TOLD})\b\s*:?\s*(?P<whom>[^\n]+)", re.IGNORECASE)
_KEPT_BACK = re.compile(KEPT_BACK, re.IGNORECASE)
_DATE_LINE = re.compile(r"^(?:date|datum|fecha|data|when)\s*:\s*(.+)$", re.IGNORECASE)
_VERSION = re.compile(r"^\W*v?\d+\.\d+")
_BRACKETS = re.compile(r"\([^()]*\)")
_OUTER = " \t-–—:|,;.*_"
_EDGES = " \t-–—:|,;.()[]*_"


@dataclass(slots=True)
class _Draft:
    """An achievement while its lines are gathered."""

    title: str
    day: date | None
    from_heading: bool  # and not from a bullet
    body: list[str] = field(default_factory=list)


def parse_achievements(text: str) -> tuple[Achievement, ...]:
    """The entries of the log in its order: dated headings with their text, or dated bullets.

    A day without a year is the one nearest to the month or year of the heading above, or to the
    entry's own day. An entry without any date keeps None.
    """
    return tuple(_finish(draft) for draft in _drafts(text))


def read(path: Path) -> Iterator[Found | Bad]:
    """The achievements in the file at `path`. Raises UnreadableError where it can't be opened."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    for number, achievement in enumerate(parse_achievements(text), 1):
        yield Found(achievement, f"entry {number}")


def is_achievements(text: str) -> bool:
    """Whether `text` is such a log: two dated entries, or one under a title that says so."""
    values, body = front_matter(text)
    if any(name in values for name in COMPANY.split()):
        return False
    dated = [draft for draft in _drafts(body) if draft.day is not None]
    if sum(bool(_VERSION.match(draft.title)) for draft in dated) * 2 > len(dated):
        return False  # a list of releases
    titles = [fold(line.text) for line in lines(body) if line.kind == "heading"]
    named = any(word in title for title in titles[:1] for word in ACHIEVED.split())
    return len(dated) >= (1 if named or _TOLD.search(body) else 2)


def _drafts(text: str) -> Iterator[_Draft]:
    _, body = front_matter(text)
    draft: _Draft | None = None
    near: date | None = None  # the month or year of a heading
    apart = False  # behind an empty line
    for line in lines(body):
        started: _Draft | None = None
        if line.kind == "heading":
            month = parse_month(line.text)
            near = _middle(month, line.text) if month else near
            day = _own_day(line.text, near)
            groups = month is not None or (line.depth == 1 and day is None)
            started = _Draft(
                "" if groups else _without_date(line.text, near), day, from_heading=True
            )
        elif _may_start(line, near) and (
            not _holds_bullets(draft) or (apart and _stands_alone(line.text, near))
        ):
            day = _own_day(line.text, near)
            title, _, rest = _without_date(line.text, near).partition(". ")
            body_text = [rest] if rest else []
            started = (
                _Draft(title.strip(_OUTER), day, from_heading=False, body=body_text)
                if day
                else None
            )
        if started is not None:
            yield from _complete(draft)
            draft = started
        elif draft is not None and line.text:
            _go_on(draft, line.text, near)
        apart = line.kind == "blank"
    yield from _complete(draft)


def _middle(month: date, text: str) -> date:
    """The middle of the month or, of a year alone, of the year: what days below are nearest to."""
    return month.replace(day=15) if re.search(r"[^\W\d_]|[-/.]", text) else month.replace(month=7)


def _may_start(line: Line, near: date | None) -> bool:
    """A bullet, a row of a table, or a line that begins with a date can start an entry."""
    if line.kind == "bullet":
        return line.depth == 0
    found = find_dates(line.text, near=near) if line.kind == "text" and not line.depth else []
    return bool(found) and not line.text[: found[0][0]].strip("| *_")


def _holds_bullets(draft: _Draft | None) -> bool:
    """Under a dated heading a bullet is part of the text, whatever date it has."""
    return draft is not None and draft.from_heading and draft.day is not None


def _stands_alone(text: str, near: date | None) -> bool:
    """Whether a bullet apart from a heading's text is an entry: its own day, a sign, a title.

    Else what must not be told yet would be part of what may.
    """
    found = find_dates(text, near=near)
    if not found or text[: found[0][0]].strip("[(*_ "):
        return False
    rest = text[found[0][1] :].lstrip(" *_])")
    return bool(re.match(r"[:–—-]\s*\w", rest)) and not _TOLD.match(rest.lstrip(" :–—-"))


def _go_on(draft: _Draft, text: str, near: date | None) -> None:
    stated = _DATE_LINE.match(text)
    if stated and draft.day is None:
        draft.day = find_date(stated[1], near=near)
    else:
        draft.body.append(text)


def _complete(draft: _Draft | None) -> Iterator[_Draft]:
    """The draft, unless it is a heading that only groups what follows."""
    if draft is not None and draft.title and (draft.day is not None or draft.body):
        yield draft


def _own_day(text: str, near: date | None) -> date | None:
    """The date of the entry itself, not that of telling somebody or of going public."""
    told = _TOLD.search(text)
    return find_date(text[: told.start()] if told else text, near=near)


def _without_date(text: str, near: date | None) -> str:
    """`text` without its first date, the brackets that held only it, and the marks around."""
    found = find_dates(text, near=near)
    if found:
        start, end, _ = found[0]
        before, after = text[:start], text[end:]
        if before.endswith("(") and after.startswith(")"):
            before, after = before[:-1], after[1:]
        elif before.endswith("("):
            after = after.lstrip(_OUTER)
        else:
            before, after = before.rstrip(_OUTER), after.lstrip(_OUTER)
        text = before + after if before.endswith("(") else f"{before} {after}"
    return " ".join(text.split()).strip(_OUTER)


def _finish(draft: _Draft) -> Achievement:
    title, aside = _title(draft.title)
    body = [*aside, *draft.body]
    whole = "\n".join([title, *body])
    return Achievement(
        title=title,
        day=draft.day,
        text="\n".join(body),
        public_from=_public_from(whole, draft.day),
        told=tuple(_told(whole, draft.day)),
    )


def _title(text: str) -> tuple[str, list[str]]:
    """The title itself, and apart from it what it says of who knows and what must wait."""
    asides = [one for one in _BRACKETS.findall(text) if _TOLD.search(one) or _KEPT_BACK.search(one)]
    for aside in asides:
        text = text.replace(aside, " ")
    cut = min(
        (hit.start() for hit in (_TOLD.search(text), _KEPT_BACK.search(text)) if hit), default=0
    )
    if cut:
        asides.append(text[cut:])
        text = text[:cut]
    title = " ".join(text.split()).strip(" \t-–—:|,;([*_")
    return title, [aside.strip("() ") for aside in asides]


def _public_from(text: str, near: date | None) -> date | None:
    """From when it may be told.

    Kept back without a date: `date.max`, until the user says otherwise.
    """
    for line in re.split(r"\n|(?<=[^\d][.!?])\s+(?=[A-ZÀ-Ý])", text):
        hit = _KEPT_BACK.search(line)
        if hit is not None:
            return find_date(line[hit.start() :], near=near) or date.max
    return None


def _told(text: str, near: date | None) -> Iterator[tuple[str, date | None]]:
    """Who knows it: names with the day in brackets or behind them."""
    for hit in _TOLD.finditer(text):
        for piece in _pieces(hit["whom"]):
            name = _leading_name(piece)
            if name:
                yield name, find_date(piece, near=near)


def _pieces(text: str) -> list[str]:
    """`text` at its commas and "and"s, but not within brackets."""
    held = re.sub(r"\([^)]*\)?", lambda hit: re.sub(AND, " ", hit[0]), text)
    return [piece for piece in re.split(AND, held) if piece]


def _leading_name(piece: str) -> str:
    """The words in capitals, or of a script without any, that `piece` begins with; empty where
    they are no name.
    """
    words: list[str] = []
    for word in piece.partition("(")[0].split():
        bare = word.strip(_EDGES)
        if not bare or not (begins_name(bare) or (words and bare in PARTICLES)):
            break
        words.append(word if is_title(word) else bare)
        if word[-1] in ".!" and not is_title(word):
            break
    while words and words[-1] in PARTICLES:
        words.pop()
    name = " ".join(words)
    return name if is_name(name) else ""
