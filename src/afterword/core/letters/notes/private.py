"""What of a note may lie open on a table: it is read before a talk, and others may see it.

The filter is that of letters (`english`), but for terms such as pay, which a talk may be about.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.core.letters.notes import english as en
from afterword.core.letters.notes.pieces import TRAIT, is_private, tidy
from afterword.core.names import fold
from afterword.core.reading.sentences import Text

_TERMS = re.compile(rf"(?<![\w-])(?:{en.TERMS})(?![\w-])", re.IGNORECASE)
# "Dana is disorganised", but not "Dana is the head of planning" or "is based in Leeds".
_OF_THIRD = re.compile(
    r"\b(?P<name>[^\W\d_]+) (?:is|was|isn't|seems|seemed) "
    r"(?!(?:the|an?|our|their|his|her|my|your|in|on|at|from|with|for|responsible|based|called|named|head"
    r"|lead|new|there|back|away|also|one)\b|\w+ing\b)",
    re.IGNORECASE,
)


def clean_sentences(text: str, *, others: Collection[str] = ()) -> tuple[list[str], list[str]]:
    """The sentences of a note that may lie open, and those that may not. `others` are folded words
    of other people's names.
    """
    if is_private(text, secrets_only=True):
        return [], [text]
    whole = Text(text)
    clean: list[str] = []
    private: list[str] = []
    for span in whole.sentences:
        sentence = text[span.start : span.end].strip()
        (private if _is_private(sentence, others) else clean).append(sentence)
    return clean, private


def _is_private(sentence: str, others: Collection[str]) -> bool:
    plain = tidy(sentence)
    if any(TRAIT.search(piece.strip(" .;:-")) for piece in plain.split(",")):
        return True
    if any(fold(found["name"]) in others for found in _OF_THIRD.finditer(plain)):
        return True
    return is_private(_TERMS.sub(" ", plain))
