"""Offers to bring the user together with somebody that nobody asked for: `introduction_offer`.

Whether the writer is somebody who helps, or a recruiter at work, only the projection knows; and
whether the offer answers an ask of the user's.
"""

from __future__ import annotations

import re
from functools import cache

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.reading.grammar import pattern_of
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.words.asks import ASKS

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*[\w]"
# A name of two or three words, particles before the second alone: what follows "de" after that is
# where they work.
_NAME = re.compile(rf"{_WORD} (?:(?:van|von|de|da|dos|del|der|den) )*{_WORD}(?: {_WORD})?")
_AT = re.compile(
    rf"\b(?:at|from|of|with|bei|von|chez|de|en|na|no|da|do) ({_WORD}(?: {_WORD}){{0,3}})"
)
_ABOUT = 160  # signs behind the offer in which it says whom


def read_introduction_offer(message: Message, text: Text, record: Record) -> list[Fact]:
    """The first offer of a letter, with `whom` (a full name) and `company`, each "" where it does
    not say so.
    """
    for sentence in text.sentences:
        said = text.said(sentence.start, sentence.end)
        found = _offers().search(said)
        if found is None or _no().search(said):
            continue
        rest = text.text[sentence.start + found.end() : sentence.end][:_ABOUT]
        whom, at = _NAME.search(rest), _AT.search(rest)
        value = {"whom": whom[0] if whom else "", "company": at[1] if at else ""}
        if whom and at and at.start(1) <= whom.start() < at.end(1):
            value["whom"] = ""  # "the team of Brannock Care"
        quote = text.quote(sentence.start, sentence.end)[0]
        people = (message.header.sender,)
        return [record.fact("introduction_offer", value, quote, people=people)]
    return []


@cache
def _offers() -> re.Pattern[str]:
    return pattern_of(phrase for words in ASKS for phrase in words.offers)


@cache
def _no() -> re.Pattern[str]:
    return pattern_of(phrase for words in ASKS for phrase in words.no)
