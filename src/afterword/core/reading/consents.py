"""A reference's own word on whether the owner may name them: `consent`, granted or refused.

An answer is often a word or two ("yep, put me down"), so what counts is the question it answers: it
stands in the subject or in the quoted text. A recruiter who asks for references asks for them, and
consents to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.statement import Context
from afterword.core.reading.things import is_question
from afterword.core.reading.when import days_in, led_by
from afterword.core.reading.words.consent import CONSENT, MACROS, PLURAL, ConsentWords

# Signs. The question stands near the top of what is quoted; a thread goes on for pages.
_QUOTED = 3_000
# One of these is in every question, in all five languages: asked first, for the patterns are dear.
_STEMS = ("refere", "vouch")
# Sentences. An answer comes before the news.
_OPENING = 5


def read_consent(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    """The `consent` of the writer: at most one, and a no is believed before a yes.

    An end that is named but can't be dated ("until I retire") leaves the yes doubtful.
    """
    asked = _asked(message)
    about = asked or _plural().search(plain(message.header.subject)) is not None
    if not (about or any(stem in text.folded for stem in _STEMS)):
        return []
    for granted in (False, True):
        for sentence in text.sentences[:_OPENING]:
            end = _answer(text, sentence, asked=asked, about=about, granted=granted)
            if end is not None:
                until, doubtful = _until(text, context, sentence, end) if granted else (None, False)
                who = message.header.sender
                return [
                    record.fact(
                        "consent",
                        {
                            "reference": who.name or who.email,
                            "granted": granted,
                            "until": until.isoformat() if until else None,
                        },
                        text.quote(sentence.start, sentence.end)[0],
                        people=(who,),
                        doubtful=doubtful,
                    )
                ]
    return []


def _asked(message: Message) -> bool:
    """Whether the mail answers the owner's question, by its subject or by what it quotes."""
    quoted = Text(message.quoted[:_QUOTED]).folded
    if any(stem in quoted for stem in _STEMS) and _pattern(_question).search(quoted):
        return True
    subject = plain(message.header.subject)
    answers = bool(message.header.in_reply_to) or re.match(r"\s*(?:re|aw|sv|antw|res)\s*:", subject)
    return bool(answers) and _pattern(_subject).search(subject) is not None


def _answer(
    text: Text, sentence: Sentence, *, asked: bool, about: bool, granted: bool
) -> int | None:
    """Where a sentence's yes or no ends, or None where it says neither.

    To a question that stands elsewhere (`asked`) a bare "of course" is an answer; in a thread that
    is only `about` references the yes must say what to; elsewhere the sentence must.
    """
    if is_question(text, sentence):
        return None
    said = text.said(sentence.start, sentence.end)
    if not (asked or (about and granted)) and not _pattern(_reference).search(said):
        return None
    match = _pattern(_willing if granted else _no).search(said)
    if match is None and granted and asked:
        match = _bare_yes().match(said)
    return sentence.start + match.end() if match else None


def _until(
    text: Text, context: Context, sentence: Sentence, yes_ends: int
) -> tuple[date | None, bool]:
    """The last day of a yes, and whether it names an end that is no day."""
    until = _pattern(_until_words)
    for day in days_in(text, context, sentence):
        if day.last >= context.said_at.date() and led_by(text, day, until):
            return day.last, False
    return None, until.search(text.folded, yes_ends, sentence.end) is not None


def _question(words: ConsentWords) -> tuple[str, ...]:
    return words.asked


def _subject(words: ConsentWords) -> tuple[str, ...]:
    return (*words.asked, *words.reference)


def _reference(words: ConsentWords) -> tuple[str, ...]:
    return words.reference


def _willing(words: ConsentWords) -> tuple[str, ...]:
    return words.willing


def _no(words: ConsentWords) -> tuple[str, ...]:
    return words.no


def _until_words(words: ConsentWords) -> tuple[str, ...]:
    return words.until


@cache
def _pattern(pick: Callable[[ConsentWords], tuple[str, ...]]) -> re.Pattern[str]:
    return pattern_of((phrase for words in CONSENT for phrase in pick(words)), MACROS)


@cache
def _plural() -> re.Pattern[str]:
    return pattern_of(PLURAL)


@cache
def _bare_yes() -> re.Pattern[str]:
    """A sentence that is nothing but a yes, perhaps with a name and an end."""
    yes = pattern_of(phrase for words in CONSENT for phrase in words.yes).pattern
    return re.compile(
        rf"(?:(?:\w+|(?:hi|hello|hallo|dear|hola|ola|bonjour) \w+),? )?"
        rf"{yes}(?:[\s,;:!-]+{yes})*"
        rf"(?:,? \w+)?[\s,.;:!)-]*(?=$|{_pattern(_until_words).pattern})"
    )
