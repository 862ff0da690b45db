"""Which of a message's parts hold the writer's words, and those words as one plain text."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from afterword.core.entries import Attachment
from afterword.sources.mail import charsets
from afterword.sources.mail.mime import MAX_PARTS, Part, decoded, decoded_size

# Of one part: a letter's own words are the first few kB, and what exceeds this is quoted history or
# a log.
TEXT_LIMIT = 1_000_000
# What programs put in the plain part that they don't make: "see the HTML" in few words.
_STUB = re.compile(
    r"(?:view|read|display|see|open|ver|lesen|anzeigen|ansehen|afficher|visualiz|visualis|vedere)"
    r".{0,60}(?:html|browser|navega|navigat)"
    r"|html.{0,40}(?:enabled|compatible|f[äa]hig)|this is an? (?:html|multi-?part)"
    r"|\A(?=.*\bhtml\b).*(?:not? (?:support|display|show|admite|soporta|muestra|suporta)"
    r"|unterst[üu]tzt (?:kein|nicht)|(?:doesn|can)['’]t|ne (?:prend|supporte)|n[ãa]o suporta)",
    re.IGNORECASE | re.DOTALL,
)
# One of these occurs in every stub that has words of its own: the pattern is dear.
_STUB_CUES = ("html", "browser", "navega", "navigat", "multipart", "multi-part")
LONGEST_STUB = 4000  # bytes as sent; a stub may carry a long address
_FROM_LINE = re.compile(rb"^>(>*From )", re.MULTILINE)
_CALENDAR_NAMES = (".ics", ".ical", ".vcs")


@dataclass(slots=True)
class Body:
    """A message's text, and what was met on the way."""

    text: str = ""
    html: bool = False
    notes: list[str] = field(default_factory=list)


def body(raw: bytes, root: Part, *, from_mbox: bool) -> Body:
    """The text of a message: plain before HTML, unless the plain part is empty or a stub."""
    made = Body()
    texts = [
        _text_of(raw, leaf, made, from_mbox=from_mbox)
        for leaf in _chosen(raw, root, from_mbox=from_mbox)
    ]
    made.text = "\n".join(text for text in texts if text.strip())
    made.notes = list(dict.fromkeys(made.notes))
    return made


def wanted(raw: bytes, root: Part, absent: Container[int], *, machine: bool) -> list[int]:
    """Which leaves, by their place among all, are needed to read a message that lacks some: those
    of its words, its calendars, and of machine mail every text that may speak of hiring.

    `absent` holds where the leaves begin that are not at hand. A plain text is asked for before the
    HTML beside it; whether it is a stub is seen when it is there, so ask again until nothing is
    wanted any more.
    """
    leaves = list(root.leaves())
    asked = _chosen(raw, root, from_mbox=False, absent=absent)
    asked += filter(_is_calendar, leaves)
    if machine:
        asked += [leaf for leaf in leaves if leaf.type.startswith("text/")][:3]
    starts = {leaf.start for leaf in asked if leaf.start in absent}
    return [at for at, leaf in enumerate(leaves) if leaf.start in starts]


def _chosen(raw: bytes, part: Part, *, from_mbox: bool, absent: Container[int] = ()) -> list[Part]:
    """The leaves to be read, in order; a plain text that is absent is taken for a good one."""
    if not part.children:
        return [part] if _is_text(part) else []
    inner = [
        chosen
        for child in part.children
        if (chosen := _chosen(raw, child, from_mbox=from_mbox, absent=absent))
    ]
    if part.type == "multipart/related" and inner and inner[0][0] in part.children[0].leaves():
        return inner[0]
    if part.type != "multipart/alternative":
        return [leaf for option in inner for leaf in option]
    plain = [option for option in inner if all(leaf.type != "text/html" for leaf in option)]
    rich = [option for option in inner if option not in plain]
    for option in plain:
        there = all(leaf.start not in absent for leaf in option)
        if not (rich and there and _is_stub(raw, option, from_mbox=from_mbox)):
            return option
    return rich[-1] if rich else []


def _is_text(leaf: Part) -> bool:
    if leaf.disposition == "attachment" or (leaf.name and leaf.disposition != "inline"):
        return False
    return (
        leaf.type in {"text/plain", "text/html", "text/enriched", "text/markdown"}
        or leaf.type == "text"
    )


def _is_stub(raw: bytes, option: list[Part], *, from_mbox: bool) -> bool:
    if sum(leaf.end - leaf.start for leaf in option) > LONGEST_STUB:
        return False
    text = " ".join(_text_of(raw, leaf, Body(), from_mbox=from_mbox) for leaf in option).strip()
    if not text:
        return True
    low = text.lower()
    if text[0] not in "<[hH" and not any(cue in low for cue in _STUB_CUES):
        return False  # its first letter stands in no link, so it has words, and none that point
    words = re.sub(r"https?://\S+|<[^>]*>|\[[^\]]*\]", " ", text).split()
    return not words or (len(words) < 60 and _STUB.search(text) is not None)


def _text_of(raw: bytes, leaf: Part, made: Body, *, from_mbox: bool) -> str:
    data = decoded(raw, leaf, TEXT_LIMIT)
    if leaf.end - leaf.start > TEXT_LIMIT:
        made.notes.append("only the beginning of a very long text was read")
    if from_mbox and b"\n>" in data:
        data = _FROM_LINE.sub(rb"\1", data)
    text, note = charsets.decode(data, leaf.params.get("charset", ""))
    if note:
        made.notes.append(note)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if leaf.type == "text/html":
        # Imported here: most mail has a plain part, and lxml is half of the start-up of reading it.
        from afterword.sources.mail.html import to_text

        made.html = True
        return to_text(text)
    if leaf.params.get("format", "").lower() == "flowed":
        text = _unflowed(text, delsp=leaf.params.get("delsp", "").lower() == "yes")
    return text.replace("\x00", "")


def _unflowed(text: str, *, delsp: bool) -> str:
    """Paragraphs of format=flowed (RFC 3676) as one line each; quotes keep their depth."""
    out: list[str] = []
    joins, depth_before = False, 0
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        flows = content.endswith(" ") and content != "-- "
        kept = content[:-1] if flows and delsp else content
        if joins and depth == depth_before and content != "-- ":
            out[-1] += kept
        else:
            out.append(">" * depth + (" " if depth else "") + kept)
        joins, depth_before = flows, depth
    return "\n".join(out)


def attachments(raw: bytes, root: Part, sizes: Sequence[int] = ()) -> tuple[Attachment, ...]:
    """The files that came with a message, inline pictures left out; `sizes` are those of leaves
    that are not at hand, by their place among all, and 0 of the others.
    """
    return tuple(
        Attachment(name=leaf.name, type=leaf.type, size=size or decoded_size(raw, leaf))
        for leaf, size in zip_longest(root.leaves(), sizes[:MAX_PARTS], fillvalue=0)
        if isinstance(leaf, Part) and _is_file(leaf)
    )


def _is_file(leaf: Part) -> bool:
    if leaf.disposition == "attachment":
        return True
    if leaf.type.startswith(("multipart/", "image/")) or leaf.type == "application/ms-tnef":
        return False
    return bool(leaf.name) or leaf.type.startswith(
        ("application/", "audio/", "video/", "message/rfc822")
    )


def has_calendar(root: Part) -> bool:
    """Whether any part is calendar data."""
    return any(map(_is_calendar, root.leaves()))


def calendars(raw: bytes, root: Part) -> list[bytes]:
    """The calendar data in a message, in UTF-8 where its charset is named; each once."""
    found: dict[bytes, None] = {}
    for leaf in filter(_is_calendar, root.leaves()):
        data = decoded(raw, leaf, TEXT_LIMIT)
        name = leaf.params.get("charset", "")
        if name and not data.isascii():
            data = charsets.decode(data, name)[0].encode()
        found[data.strip()] = None
    return list(found)


def _is_calendar(leaf: Part) -> bool:
    if leaf.type in {"text/calendar", "application/ics"}:
        return True
    return leaf.name.lower().endswith(_CALENDAR_NAMES)
