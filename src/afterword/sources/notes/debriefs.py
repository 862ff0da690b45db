"""The user's notes on an interview: what was said, by whom, and what is to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from afterword.core.charset import decode
from afterword.core.entries import Bad, Debrief, Found, Heading, Note
from afterword.core.errors import UnreadableError
from afterword.core.written_dates import find_date, fold
from afterword.sources.notes.markdown import Line, front_matter, is_name, lines, speakers
from afterword.sources.notes.wording import (
    BARE_HEADING,
    COMPANY,
    DATE,
    HEADINGS,
    INTERVIEW,
    NOTHING,
    SAID,
)

_QUOTES = "\"“”„«»'‘’"
_SAID = re.compile(
    rf"[,;]?\s*[(\[]\s*(?:[^()\[\]:]{{0,30}}\s)?(?:{SAID})\s*(?::|(?=[{_QUOTES}]))\s*"
    rf"[{_QUOTES}]*(?P<words>[^)\]]*?)[{_QUOTES}]*\s*[)\]]",
    re.IGNORECASE,
)
# How a heading begins or ends that stands in the notes like any other line.
_BARE = re.compile(BARE_HEADING)
_EMPHASIS = re.compile(r"\*\*|__")
_WHAT_TO_DO = (
    "the notes don't say of which interview they are: put lines with --- above and below"
    " 'company: NAME' and 'date: YYYY-MM-DD' at the top"
)


@dataclass(slots=True)
class _State:
    """Where the reader is in the notes."""

    heading: Heading = "other"
    level: int = 0  # of the heading that was understood
    owner: list[str] = field(default_factory=list)  # of a heading that is a name
    parents: list[tuple[int, list[str]]] = field(default_factory=list)  # bullets above, and whose
    open: bool = False  # the next text goes on with the last note
    notes: list[Note] = field(default_factory=list)


def parse_debrief(text: str, *, interview: str = "") -> Debrief:
    """The debrief that `text` is; `interview` is the interview's id where the user named it.

    Raises UnreadableError, with what to do, where neither the notes nor the user say which
    interview, and for a date that is none: without one the notes would go to another talk.
    """
    values, body = front_matter(text)
    company = _value(values, COMPANY)
    if not company and not interview:
        raise UnreadableError(_WHAT_TO_DO)
    written = _value(values, DATE)
    day = find_date(written)
    if written and day is None and not interview:
        raise UnreadableError(f"{written[:40]!r} is no date; write it like 2026-03-10")
    state = _State()
    for line in lines(body):
        _take(state, line)
    return Debrief(
        company=company,
        day=day,
        notes=tuple(note for note in state.notes if note.text or note.said),
        interview=interview or _value(values, INTERVIEW),
    )


def read(path: Path) -> Iterator[Found | Bad]:
    """The one debrief in the file at `path`. Raises UnreadableError where it can't be opened."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    try:
        debrief = parse_debrief(text)
    except UnreadableError as error:
        yield Bad(str(path), "front matter", error.reason)
    else:
        yield Found(debrief, "notes")


def is_debrief(text: str) -> bool:
    """Whether `text` is a debrief: it says whose interview, or has two of a debrief's headings."""
    values, body = front_matter(text)
    headings = (_heading(line.text) for line in lines(body) if line.kind == "heading")
    known = {kind for kind in headings if kind}
    return bool(_value(values, COMPANY)) if values else len(known - {"talked"}) >= 2


def _value(values: dict[str, str], names: str) -> str:
    return next((values[name] for name in names.split() if values.get(name)), "")


def _take(state: _State, line: Line) -> None:
    match line.kind:
        case "heading":
            _take_heading(state, line)
        case "bullet":
            while state.parents and state.parents[-1][0] >= line.depth:
                state.parents.pop()
            inherited = state.parents[-1][1] if state.parents else state.owner
            owners = _add(state, line.text, inherited)
            state.parents.append((line.depth, owners))
            state.open = True
        case "text" if _is_bare_heading(line.text):
            _take_heading(state, Line("heading", line.text.rstrip(": "), 6))
        case "text" if state.open and state.notes and not speakers(line.text)[0]:
            last = state.notes[-1]
            state.notes[-1] = _note(last.person, last.heading, f"{last.text} {line.text}", last)
        case "text":
            state.parents.clear()
            _add(state, line.text, state.owner)
            state.open = True
        case _:
            state.open = False


def _take_heading(state: _State, line: Line) -> None:
    state.parents.clear()
    state.open = False
    kind = _heading(line.text)
    if kind:
        state.heading, state.level, state.owner = kind, line.depth, []
    elif state.level and line.depth > state.level and is_name(line.text.rstrip(":")):
        state.owner = [line.text.rstrip(":")]
    else:
        state.heading, state.level, state.owner = "other", line.depth, []


def _is_bare_heading(text: str) -> bool:
    """Whether a line without any mark is a heading: a short one of a debrief, in a form of its own.

    "They asked for" and "What I learned:" are; "next round on Tuesday" is a note.
    """
    return (
        len(text.split()) <= 6
        and text[:1].isupper()
        and not re.search(r"[.,;!?\d]|:.", text)
        and (text.endswith(":") or _BARE.search(fold(text)) is not None)
        and _heading(text) is not None
    )


def _heading(text: str) -> Heading | None:
    folded = fold(text)
    return next((kind for kind, words in HEADINGS if any(word in folded for word in words)), None)


def _add(state: _State, text: str, inherited: list[str]) -> list[str]:
    """Write the line down, once for each person it belongs to; returns them."""
    names, role, rest = speakers(text)
    owners = names or inherited
    if fold(rest).strip(" .!") in NOTHING:
        return owners
    for person in owners or [""]:
        state.notes.append(_note(person, state.heading, rest, Note("", "other", "", role=role)))
    return owners


def _note(person: str, heading: Heading, text: str, before: Note) -> Note:
    """A note of `text`, with what was said taken out of it."""
    said = before.said
    hit = _SAID.search(text)
    if hit is not None and hit["words"].strip():
        said = hit["words"].strip()
        text = f"{text[: hit.start()]} {text[hit.end() :]}"
    text = " ".join(_EMPHASIS.sub("", text).split()).strip(" ,;")
    return Note(person, heading, text, said=said, role=before.role)
