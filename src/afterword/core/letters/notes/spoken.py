"""Remarks out of notes in German, Spanish, French and Portuguese: few patterns, each of them sure.

What is read is a noun phrase that stands in a letter as it stands in the note: the preposition that
asked for its case is in the frame that it goes into. What is no set turn of phrase gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from afterword.core.letters.notes import french, german, portuguese, spanish
from afterword.core.letters.notes.remarks import WEIGHTS, Remark
from afterword.core.letters.notes.shape import Notes
from afterword.core.names import fold

NOTES: Mapping[str, Notes] = {
    "de": german.NOTES,
    "es": spanish.NOTES,
    "fr": french.NOTES,
    "pt": portuguese.NOTES,
}
LONGEST, MOST_WORDS = 90, 9  # characters and words of a noun phrase
_LINE = 2_000  # characters: nobody's debrief has longer lines
_PARTS = re.compile(r"[.!?…]+(?=\s|$)|[;,\n()]|\s[-–—]+\s")
# A noun phrase holds words, figures and what joins them.
_PLAIN = re.compile(r"[^\W_](?:[\w\s'’&%+-]|\.(?=\d))*")
_THEME = 5  # weight: a bare phrase says least of what was said


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of a language, compiled."""

    private: re.Pattern[str]
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    opening: tuple[tuple[re.Pattern[str], str], ...]
    theme: re.Pattern[str] | None


def _compiled(notes: Notes) -> _Words:
    return _Words(
        re.compile(rf"(?<![\w-])(?:{notes.unusable})(?![\w-])", re.IGNORECASE),
        tuple((kind, re.compile(rf"{each}$", re.IGNORECASE)) for kind, each in notes.patterns),
        tuple((re.compile(f"^{each}", re.IGNORECASE), said) for each, said in notes.opening),
        re.compile(notes.theme) if notes.theme else None,
    )


_READ = {language: _compiled(notes) for language, notes in NOTES.items()}


def spoken_remarks(
    language: str,
    line: str,
    ground: str,
    *,
    own: Collection[str] = (),
    others: Collection[str] = (),
    native: bool = False,
) -> tuple[Remark, ...]:
    """What can be said back of one line in that language. `own` and `others` are folded words of
    the person's and of other people's names; `native`: the notes as a whole are in that language,
    so that a bare phrase is too.
    """
    notes, words = NOTES[language], _READ[language]
    text = line[:_LINE]
    if re.search(rf"(?<!\w)(?:{notes.confidential})", text, re.IGNORECASE):
        return ()
    found: dict[str, Remark] = {}
    for place, part in enumerate(_PARTS.split(text)):
        piece = " ".join(part.split()).strip(" :–-*•'\"")
        if not piece or words.private.search(piece) or set(fold(piece).split()) & set(others):
            continue
        for kind, said in _read(piece, notes, words, set(own), native=native):
            weight = WEIGHTS.get(kind, _THEME) * 10 - place * 4
            found.setdefault(said, Remark(kind, said, ground, weight))
            break
    return tuple(sorted(found.values(), key=lambda remark: -remark.weight))


def _read(
    piece: str, notes: Notes, words: _Words, own: set[str], *, native: bool
) -> Iterator[tuple[str, str]]:
    rest = _without_subject(piece, notes, own)
    for kind, pattern in words.patterns:
        match = pattern.match(rest)
        if match and (said := _noun_phrase(match["x"], notes, words, shown=kind == "seen")):
            yield kind, said
    if native and words.theme and words.theme.fullmatch(piece) and not _stopped(piece, notes):
        yield "theme", piece if len(piece.split()) == 1 else notes.quoted.format(piece)


def _without_subject(piece: str, notes: Notes, own: set[str]) -> str:
    """A piece without the "sie", "elle" or name that it begins with."""
    words = piece.split()
    at = 0
    while at < len(words) - 1 and (
        fold(words[at]) in own or words[at].casefold() in notes.subjects
    ):
        at += 1
    return " ".join(words[at:])


def _noun_phrase(text: str, notes: Notes, words: _Words, *, shown: bool) -> str:
    """The phrase with its article apart from the preposition ("del turno": "el turno"), or ""."""
    said = text.strip()
    for pattern, becomes in words.opening:
        said = pattern.sub(becomes, said)
    if len(said) > LONGEST or len(said.split()) > MOST_WORDS or not _PLAIN.fullmatch(said):
        return ""
    first = re.split(r"[\s'’]", said.casefold(), maxsplit=1)[0]
    if (shown or notes.articles_needed) and first not in notes.articles:
        return ""
    if first in notes.never_first or _stopped(said, notes):
        return ""
    return said


def _stopped(said: str, notes: Notes) -> bool:
    """Whether it holds a word that no plain noun phrase has, or ends in one that asks for more."""
    low = [word for word in re.split(r"[\s'’]", said.casefold()) if word]
    return bool(set(low) & notes.stops) or low[-1] in notes.never_last
