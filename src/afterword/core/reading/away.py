"""Automatic replies: until when somebody is away, whom to write to meanwhile, and who has left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from afterword.core.reading.grammar import Grammar, languages_in, pattern_of
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.terms import union
from afterword.core.reading.when import Day, days_in, led_by
from afterword.core.reading.words.away_de import DE
from afterword.core.reading.words.away_en import EN
from afterword.core.reading.words.away_es import ES
from afterword.core.reading.words.away_fr import FR
from afterword.core.reading.words.away_pt import PT
from afterword.core.reading.words.shape import AwayWords
from afterword.core.subjects import is_prefixed
from afterword.core.worktime import add_business_days, next_business_day

_WORDS = {"en": EN, "de": DE, "es": ES, "fr": FR, "pt": PT}
_ADDRESS = re.compile(r"[a-z0-9](?:[\w.+-]*[\w+-])?@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}")
# Addresses that no letter to the absent person belongs to.
_NO_ALTERNATE = re.compile(r"^(?:no-?reply|do-?not-?reply|privacy|datenschutz|unsubscribe|abuse)")
_AND = re.compile(r"\b(?:and|und|y|et|e)\b")
# "Back next week" means its first day; "back in June" does not.
_WEEK = timedelta(days=7)
_NEAR, _CLOSE = 30, 6  # characters between an absence and its end, and between the end and it
_CLAUSE = re.compile(r"[,;:?!]")
_BEGINNING = 400  # characters in which a machine says that it is one


@dataclass(frozen=True)
class _Reader:
    away: Grammar
    back: Grammar
    left: Grammar
    until: re.Pattern[str]
    through: re.Pattern[str]
    since: re.Pattern[str]
    automatic: re.Pattern[str]
    courtesy: re.Pattern[str]


@cache
def _reader(language: str) -> _Reader:
    words: AwayWords = _WORDS[language]
    return _Reader(
        away=Grammar(words.away, words.macros),
        back=Grammar(words.back, words.macros),
        left=Grammar(words.left, words.macros),
        until=pattern_of(words.until, words.macros),
        through=pattern_of(words.through, words.macros),
        since=pattern_of(words.since, words.macros),
        automatic=pattern_of(words.automatic, words.macros),
        courtesy=pattern_of(words.courtesy, words.macros),
    )


@cache
def _acknowledges() -> re.Pattern[str]:
    return pattern_of(union(lambda terms: terms.received))


def read_away(text: Text, context: Context) -> tuple[Statement, ...]:
    """`auto_reply` with `until` (the day they are back, or None) and `alternate` (an address, or
    None), and `left` where they work there no longer.

    A reply that the headers don't mark counts only where it says by itself that a machine answers.
    An acknowledgement of an application is none, whoever sent it. An empty one is quoted by its
    subject.
    """
    readers = [_reader(language) for language in languages_in(text, context.language)]
    if not context.automatic and not any(
        _answers_by_itself(text, context, reader) for reader in readers
    ):
        return ()
    told = [hit for reader in readers for hit in _told(text, reader)]
    if not told and _acknowledges().search(text.folded):
        return ()
    first = text.sentences[:1]
    start, end = min(told or [(sentence.start, sentence.end) for sentence in first] or [(0, 0)])
    until = _until(text, context, readers)
    left = [hit for reader in readers for hit in reader.left.find(text)]
    if left:
        until, (start, end) = None, (left[0].sentence.start, left[0].sentence.end)
    elif until:
        start, end = until.sentence
    quote, span = text.quote(start, end)
    quote = quote or context.subject
    value = {
        "until": until.day.isoformat() if until else None,
        "alternate": _alternate(text, context),
    }
    extra = {"left": True} if left else {} if told else {"away": False}
    statement = Statement("auto_reply", value, quote, 0.9, doubtful=False, span=span, extra=extra)
    if not left:
        return (statement,)
    return (statement, Statement("left", {"until": None}, quote, 0.9, doubtful=False, span=span))


def ends_absence(text: Text, context: Context, day: Day) -> bool:
    """Whether a day is the end of somebody's absence ("Paul is away until 4 January", "ist bis zum
    4. Januar im Urlaub"): then it is no deadline for what is asked beside it.
    """
    readers = [_reader(language) for language in languages_in(text, context.language)]
    hits = [hit for reader in readers for hit in reader.away.find(text)]
    before = [(hit.end, day.start) for hit in hits if 0 <= day.start - hit.end < _NEAR]
    behind = [(day.end, hit.start) for hit in hits if 0 <= hit.start - day.end < _CLOSE]
    return any(not _CLAUSE.search(text.said(*gap)) for gap in (*before, *behind))


def _answers_by_itself(text: Text, context: Context, reader: _Reader) -> bool:
    """Whether a machine names itself; or thanks for a letter and tells an absence, as people do
    too: but they answer under the letter's own subject, or ask something ("Paul is on leave until
    January; could you send me your portfolio?").
    """
    if not any(True for _ in _told(text, reader)):
        return False
    if reader.automatic.search(text.folded, 0, _BEGINNING):
        return True
    polite = reader.courtesy.search(text.folded, 0, _BEGINNING)
    return polite is not None and not is_prefixed(context.subject) and "?" not in text.text


def _told(text: Text, reader: _Reader) -> Iterator[tuple[int, int]]:
    """The sentences that tell an absence or a return."""
    for grammar in (reader.away, reader.left):
        for hit in grammar.find(text):
            yield hit.sentence.start, hit.sentence.end


@dataclass(frozen=True, slots=True)
class _Return:
    day: date
    sentence: tuple[int, int]


def _until(text: Text, context: Context, readers: list[_Reader]) -> _Return | None:
    """The day of return: said outright, else the day after the last one away."""
    for find in (_back, _over):
        for reader in readers:
            for found in find(text, context, reader):
                return found
    return None


def _back(text: Text, context: Context, reader: _Reader) -> Iterator[_Return]:
    for hit in reader.back.find(text):
        sentence = hit.sentence
        days = [
            day for day in days_in(text, context, sentence) if day.last >= context.said_at.date()
        ]
        behind = [day for day in days if day.start >= hit.end - 4]
        before = [day for day in days if _leads_to(text, day, hit.start, reader)]
        for day in (behind or before)[:1]:
            if led_by(text, day, reader.through):
                continue
            back = day.first if day.last - day.first <= _WEEK else day.last
            if back > context.said_at.date():
                yield _Return(back, (sentence.start, sentence.end))


def _leads_to(text: Text, day: Day, start: int, reader: _Reader) -> bool:
    """Whether a day in front of "back" is the day of return: "am Montag wieder im Haus"."""
    between = text.said(day.end, start)
    return (
        day.end <= start
        and len(between) < 12
        and day.first == day.last
        and not _AND.search(between)
        and not led_by(text, day, reader.until)
    )


def _over(text: Text, context: Context, reader: _Reader) -> Iterator[_Return]:
    today = context.said_at.date()
    for hit in reader.away.find(text):
        sentence = hit.sentence
        days = [day for day in days_in(text, context, sentence) if day.last >= today]
        ends = [day for day in days if led_by(text, day, reader.until)]
        several = [day for day in days if not led_by(text, day, reader.since)] or days
        for day in (ends or several)[-1:]:
            exclusive = bool(ends) and not _through(text, day, reader)
            back = (
                next_business_day(day.last, context.country)
                if exclusive and day.last > today
                else add_business_days(day.last, 1, context.country)
            )
            yield _Return(back, (sentence.start, sentence.end))


def _through(text: Text, day: Day, reader: _Reader) -> bool:
    """Whether the day itself is still away: "through Friday", "bis einschließlich", "inclus"."""
    if led_by(text, day, reader.through):
        return True
    behind = re.match(r"[\W_]*", text.said(day.end, day.end + 5))
    at = day.end + (behind.end() if behind else 0)
    match = reader.through.search(text.folded, day.start, at + 14)
    return match is not None and match.start() <= at


def _alternate(text: Text, context: Context) -> str | None:
    own = context.sender_email.lower()
    for match in _ADDRESS.finditer(text.text.lower()):
        if match[0] != own and not _NO_ALTERNATE.match(match[0]):
            return match[0]
    return None
