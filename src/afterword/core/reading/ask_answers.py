"""What somebody answers who was asked for advice, an introduction or a word: `ask_answer`.

The question must stand in what is quoted or in the subject, where anything is quoted at all; where
nothing is, the projection knows by the conversation what was answered. It also knows whether the
writer was asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.reading.ask_kinds import ask_kind
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.things import is_question
from afterword.core.reading.words.asks import ASKS, BUT, AskWords
from afterword.core.reading.words.consent import CONSENT

_QUOTED = 3_000  # signs; the question stands near the top of what is quoted
_OPENING = 6  # sentences: the answer comes before the news
_LONG = 1_500  # signs: nobody answers a favour with an essay
_SAYS = ("no", "yes", "later")  # of two in one letter the first here counts


def read_ask_answer(message: Message, text: Text, record: Record) -> list[Fact]:
    """The answer of the writer: at most one, its value's `says` one of `_SAYS`."""
    if not is_reply(message) or len(message.text) > _LONG:
        return []
    found: dict[str, Sentence] = {}
    for sentence in text.sentences[:_OPENING]:
        if not is_question(text, sentence):
            said = text.said(sentence.start, sentence.end)
            if says := _says(said):
                found.setdefault(says, sentence)
    says = next((each for each in _SAYS if each in found), "")
    if not says or not _may_answer_one(message):
        return []
    return [
        record.fact(
            "ask_answer",
            {"says": says},
            text.quote(found[says].start, found[says].end)[0],
            key="ask_answer",
            people=(message.header.sender,),
        )
    ]


def _says(said: str) -> str:
    """What one sentence says; a yes that is held back in it is none yet ("but let me check")."""
    if _pattern(_no).search(said) or _bare_no().search(said):
        return "no"
    later = _pattern(_later).search(said)
    willing = _pattern(_willing).search(said) or _bare_yes().match(said)
    if willing and not (later and _BUT.search(said, 0, later.start() + 1)):
        return "yes"
    return "later" if later else ""


def _may_answer_one(message: Message) -> bool:
    """Whether it answers a letter of the user's that asks for one of the three, or any at all."""
    if not message.quoted.strip():
        return True
    quoted = Text(message.quoted[:_QUOTED]).folded
    return bool(ask_kind(quoted)) or bool(ask_kind(plain(message.header.subject)))


def _willing(words: AskWords) -> tuple[str, ...]:
    return words.willing


def _no(words: AskWords) -> tuple[str, ...]:
    return words.no


def _later(words: AskWords) -> tuple[str, ...]:
    return words.later


_BUT = re.compile(BUT)


@cache
def _pattern(pick: Callable[[AskWords], tuple[str, ...]]) -> re.Pattern[str]:
    return pattern_of(phrase for words in ASKS for phrase in pick(words))


@cache
def _bare_yes() -> re.Pattern[str]:
    """A sentence that starts with a yes, after a greeting perhaps."""
    greeting = r"(?:(?:\w+|(?:hi|hello|hey|hallo|dear|hola|ola|bonjour) \w+)[,!]? )?"
    return re.compile(greeting + _any(phrase for words in CONSENT for phrase in words.yes))


@cache
def _bare_no() -> re.Pattern[str]:
    return pattern_of(phrase for words in CONSENT for phrase in words.no)


def _any(phrases: Iterable[str]) -> str:
    return pattern_of(phrases).pattern
