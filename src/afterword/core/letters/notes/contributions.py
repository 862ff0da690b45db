"""What the user noted for themselves: what they could bring, and what they learned."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from afterword.core.letters.notes import english as en
from afterword.core.letters.notes.phrases import clause, head_of, noun_phrase, to_you, tokens
from afterword.core.letters.notes.pieces import pieces

# A document is offered and not sent: sending needs a yes (DESIGN §6, `permission`).
Kind = Literal["bring", "share", "did", "could"]
_DID = re.compile(r"^I (?:have |had |also |once )?(?P<verb>[a-z]+)\b.{6,}$", re.IGNORECASE)
_COULD = re.compile(
    r"^(?:I )?(?:could|can|would|offer to|help(?: them)? to|help(?: them)?) (?P<vp>.+)$",
    re.IGNORECASE,
)
_NOTE_TO_SELF = re.compile(
    r"^(?:show|tell|mention|send|give|offer|bring|point to|talk about|share)"
    r"(?: (?:them|him|her|that))? (?:about |with )?(?P<x>.+)$",
    re.IGNORECASE,
)
# What the user means to ask them is no contribution.
_ASKING = re.compile(r"^(?:ask|find out|check|clarify)\b", re.IGNORECASE)
# "migrated the stores": "automated tests" is a thing, so what follows must be a verb's own.
_DEED_DONE = re.compile(r"^[a-z]{3,}ed (?:the|a|an|my|our|their|all|two|three|\d)\b", re.IGNORECASE)
_SHOWN = re.compile(r"^(?:show|send|give|bring|share)\b", re.IGNORECASE)
# "like on ward 7": where it was done is the user's own memory.
_AS_THERE = re.compile(r"\s(?:like|as) (?:on|at|in|with|for|back)\b.*$", re.IGNORECASE)
_OTHER_PAST = frozenset("have know cut set put hit read ran".split())
LONGEST = 150  # characters


@dataclass(frozen=True, slots=True)
class Contribution:
    """Something the user could bring: a thing, a document, what they did, what they could do."""

    kind: Kind
    words: str
    ground: str


def contribution(line: str, ground: str, *, others: Collection[str] = ()) -> Contribution | None:
    """The first usable piece of a "what I could bring" line, or None."""
    for piece in pieces(line, others=others):
        read = _read(_AS_THERE.sub("", piece.text))
        if read is not None and len(read[1]) <= LONGEST:
            return Contribution(*read, ground)
    return None


def lesson(line: str, *, others: Collection[str] = ()) -> str:
    """The first sentence about their work in a "what I learned" line, or "" if there is none."""
    found = (clause(_as_theirs(piece.text)) for piece in pieces(line, others=others))
    return next((words for words in found if words and len(words) <= LONGEST), "")


def _as_theirs(text: str) -> str:
    return re.sub(
        r"^(?:(?:that|so)|(?:learned|learnt|found out)(?: that)?) ", "", text, flags=re.IGNORECASE
    )


def _read(text: str) -> tuple[Kind, str] | None:
    if _DID.match(text):
        return _first_person(text)
    if could := _COULD.match(text):
        return _deed(could["vp"], sure=True)
    if _ASKING.match(text):
        return None
    if _DEED_DONE.match(text) or text.split(maxsplit=1)[0].casefold() in en.PAST:
        return _first_person(f"I {text[0].lower()}{text[1:]}")
    if self_note := _NOTE_TO_SELF.match(text):
        nouns = noun_phrase(self_note["x"], mine=True, whole=False)
        if nouns:
            kind: Kind = "share" if _SHOWN.match(text) or _is_document(nouns) else "bring"
            return kind, nouns
    nouns = noun_phrase(text, mine=True, whole=False)
    if nouns:
        return ("share" if _is_document(nouns) else "bring"), nouns
    return _deed(text) if text[:1].islower() else None


def _first_person(text: str) -> tuple[Kind, str] | None:
    words = tokens(text)
    past = words[1].casefold()
    known = past in en.PAST | _OTHER_PAST | en.VERBS or past.endswith("ed")
    if not known or words[-1].casefold() in en.FUNCTION or not _plain(words):
        return None
    return "did", to_you(re.sub(r"^i\b", "I", text))


def _deed(text: str, *, sure: bool = False) -> tuple[Kind, str] | None:
    """Something to do; `sure` where a "could" before it has said so."""
    words = tokens(text)
    low = [word.casefold() for word in words]
    if (
        len(words) < 3
        or not (sure or low[0] in en.VERBS)
        or low[-1] in en.FUNCTION
        or not _plain(words)
    ):
        return None
    if set(low) & {"i", "me", "we", "us", "our"} or low[1] in en.VERBS - en.ALSO_NOUNS:
        return None
    return "could", to_you(text)


def _plain(words: list[str]) -> bool:
    return all(word[0].isalnum() or word[0] in "“€$£,'" for word in words)


def _is_document(nouns: str) -> bool:
    words = tokens(nouns)
    low = [word.casefold() for word in words]
    return low[head_of(words)] in en.DOCUMENTS or "case study" in " ".join(low)
