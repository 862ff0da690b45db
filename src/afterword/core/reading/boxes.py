"""What the user typed into the boxes of the debrief page, as the notes that a file would hold.

A box is about one person, and its chips say what is in it: a worry, something the user can help
with, something in common, a thing left open. A chip moves the sentence that fits it under its
heading; where it is the only chip of a single sentence, it needs no fitting words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.entries import Box, Chip, Debrief, Heading, Note
from afterword.core.planning.words import weekday_words

_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[\"“‘'(]?[^\W_a-z])")
# Which sentence a chip means, in the languages that notes are written in.
_MEANT: dict[Chip, re.Pattern[str]] = {
    "worry": re.compile(
        r"\b(?:worr\w+|concern\w*|afraid|fear\w*|risk\w*|pain\w*|struggl\w+|sorg\w+|angst"
        r"|preocup\w+|inqui[eè]t\w*|crain\w+|receio\w*)\b",
        re.IGNORECASE,
    ),
    "bring": re.compile(
        r"^(?:i(?:['’](?:d|ve|m|ll))?|could|can|would|my|ich|mein\w*|könnte|yo|mi|podría|je|j['’]\w*"
        r"|mon|ma|pourrais|eu|meu|minha|poderia)\b",
        re.IGNORECASE,
    ),
    "common": re.compile(
        r"\b(?:both|same|too|also|likewise|in common|like (?:me|my|mine)|beide|auch"
        r"|wie (?:ich|mein\w*)|gemeinsam|ambos|también|como yo|aussi|tous les deux|comme moi|também"
        r"|ambas|como eu)\b",
        re.IGNORECASE,
    ),
    "open": re.compile(
        r"\?\W*$|\b(?:open|unclear|not clear|no time|ran out|come back|to follow up|later"
        r"|offen|unklar|abiert[oa]|pendiente|ouvert\w*|en suspens|em aberto"
        r"|(?:didn['’]t|did not) (?:get|come) to)\b",
        re.IGNORECASE,
    ),
}
_NEXT = {
    "round": "They spoke of another round",
    "write": "They will write",
}


def notes_of(debrief: Debrief) -> tuple[Note, ...]:
    """The notes of a debrief that was typed on the page, in its order."""
    return (*_talked(debrief.boxes), *_asked(debrief), *_next(debrief))


def _talked(boxes: tuple[Box, ...]) -> Iterator[Note]:
    for box in boxes:
        for heading, text in _parted(box):
            yield Note(box.person, heading, text, role=box.part, email=box.email)


def _parted(box: Box) -> Iterator[tuple[Heading, str]]:
    """The sentences of a box under their headings; those of a line that stay talk stay together."""
    lines = [line.strip(" -*•\t") for line in box.text.splitlines()]
    sentences = [part for line in lines for part in _SENTENCE.split(line) if part]
    alone = len(sentences) == 1 and len(box.chips) == 1
    for line in lines:
        talk: list[str] = []
        for sentence in filter(None, _SENTENCE.split(line)):
            heading = _heading(sentence, box.chips, alone=alone)
            if heading == "talked":
                talk.append(sentence)
            else:
                if talk:
                    yield "talked", " ".join(talk)
                    talk = []
                yield heading, sentence
        if talk:
            yield "talked", " ".join(talk)


def _heading(sentence: str, chips: tuple[Chip, ...], *, alone: bool) -> Heading:
    if alone:
        return chips[0]
    found = (chip for chip in ("bring", "open", "common", "worry") if chip in chips)
    return next((chip for chip in found if _MEANT[chip].search(sentence)), "talked")


def _asked(debrief: Debrief) -> Iterator[Note]:
    emails = {box.person: box.email for box in debrief.boxes}
    for asked in debrief.asked:
        text = " ".join(asked.what.split())
        if text:
            email = emails.get(asked.who, "")
            yield Note(asked.who, "asked", text, email=email, mine=asked.mine)


def _next(debrief: Debrief) -> Iterator[Note]:
    if debrief.next == "date" and debrief.by:
        text = f"They decide by {weekday_words(debrief.by)} {debrief.by.year}"
        yield Note("", "next", text)
    elif text := _NEXT.get(debrief.next, ""):
        yield Note("", "next", text)
