"""When they will decide or come back with news: `decision_date`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from afterword.core.reading.grammar import Grammar, Hit, languages_in, pattern_of
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.when import Day, days_in, led_by
from afterword.core.reading.words.promises_de import DE
from afterword.core.reading.words.promises_en import EN
from afterword.core.reading.words.promises_es import ES
from afterword.core.reading.words.promises_fr import FR
from afterword.core.reading.words.promises_pt import PT
from afterword.core.reading.words.shape import PromiseWords

_WORDS = {"en": EN, "de": DE, "es": ES, "fr": FR, "pt": PT}
# A date in front ("Next week we will …") stands at the head of its statement, or nearly so.
_FRONT = 20
_NEAR = 25
# Behind a number of days: they are counted from a day that was named before.
_OF_THAT_DAY = re.compile(
    r" ?(?:of|after|from|following|nach|apres|despues de|tras|apos) (?:that|this|the|dem|dieser"
    r"|cette|esa|dicha|essa) (?:\w+ )?(?:meeting|panel|board|committee|session|sitzung|reunion"
    r"|reuniao)\b|,? thereafter\b| of (?:that|which)(?= ?[.,;!]| ?$)"
)
_SURE, _HEDGED = 0.9, 0.75
# "The day after, Tuesday": the day is named once more, and nothing comes after it.
_THE_DAY_AFTER = re.compile(r"\bthe (?:day|morning|week|monday) (?:after|before), $")
# "By the end of next week, Friday the 29th at the latest": the last word is the one that counts.
_LATEST = re.compile(r"latest|spatestens|au plus tard|mas tardar|muy tarde|no maximo|mais tardar")


@dataclass(frozen=True)
class _Reader:
    """One language's patterns; those that look backwards end where the looking starts."""

    promise: Grammar
    taken_back: re.Pattern[str]
    negated: re.Pattern[str]
    other_errand: re.Pattern[str]
    subordinate: re.Pattern[str]
    deadline: re.Pattern[str]
    until: re.Pattern[str]
    boundary: re.Pattern[str]
    then: re.Pattern[str]
    then_before: re.Pattern[str] | None
    upon: re.Pattern[str] | None
    weak: re.Pattern[str]
    decision: re.Pattern[str]
    hedged: re.Pattern[str]
    anew: re.Pattern[str]


@cache
def _reader(language: str) -> _Reader:
    words: PromiseWords = _WORDS[language]

    def before(phrases: tuple[str, ...]) -> re.Pattern[str]:
        return re.compile(pattern_of(phrases, words.macros).pattern + r"\W*\Z")

    def behind(phrases: tuple[str, ...]) -> re.Pattern[str]:
        return re.compile(r"\W*" + pattern_of(phrases, words.macros).pattern)

    return _Reader(
        promise=Grammar(words.promise, words.macros),
        taken_back=pattern_of(words.taken_back, words.macros),
        negated=pattern_of(words.negated, words.macros),
        other_errand=behind(words.other_errand),
        subordinate=before(words.subordinate),
        deadline=pattern_of(words.deadline, words.macros),
        until=pattern_of(words.until, words.macros),
        boundary=re.compile("|".join(words.boundary)),
        then=behind(words.then),
        then_before=before(words.then_before) if words.then_before else None,
        upon=before(words.upon) if words.upon else None,
        weak=pattern_of(words.weak, words.macros),
        decision=pattern_of(words.decision, words.macros),
        hedged=pattern_of(words.hedged, words.macros),
        anew=re.compile(r", (?=" + pattern_of(words.anew, words.macros).pattern + ")"),
    )


def read_promises(text: Text, context: Context) -> tuple[Statement, ...]:
    """The date by which they promise to decide or to be back with news: one statement, or none.

    Of several, the decision's own date comes before that of an interim word, and the later before
    the earlier.
    """
    found = [
        (_rank(text, hit, reader), day, hit, reader)
        for language in languages_in(text, context.language)
        for reader in (_reader(language),)
        for hit in reader.promise.find(text)
        for day in _promised(text, replace(context, language=language), hit, reader)
    ]
    if not found:
        return ()
    rank, day, hit, reader = max(found, key=lambda one: (one[0], one[1].last, -one[2].start))
    sentence = hit.sentence
    quote, span = text.quote(sentence.start, sentence.end)
    hedged = reader.hedged.search(text.folded, sentence.start, sentence.end)
    confidence = _HEDGED if hedged or rank == 0 else _SURE
    value = {"by": day.last.isoformat()}
    return (Statement("decision_date", value, quote, confidence, doubtful=False, span=span),)


def _rank(text: Text, hit: Hit, reader: _Reader) -> int:
    """A decision's date comes before that of news, and both before a mere meeting's."""
    if reader.weak.search(text.folded, hit.start, hit.end):
        return 0
    return 2 if reader.decision.search(text.folded, hit.start, hit.end) else 1


def _promised(text: Text, context: Context, hit: Hit, reader: _Reader) -> Iterator[Day]:
    """The day that belongs to a promise, if any does."""
    folded, sentence = text.folded, hit.sentence
    then = reader.then.match(folded, hit.end, sentence.end)
    if not then and reader.other_errand.match(folded, hit.end, sentence.end):
        return
    head = _head(text, hit, reader)
    weak = _rank(text, hit, reader) == 0
    ahead = [d for d in days_in(text, context, sentence) if d.last >= context.said_at.date()]
    days = [day for day in ahead if weak or not _belongs_elsewhere(text, hit, day, reader)]
    if _before(reader.taken_back, text, hit, head):
        return
    anew = _said_anew(text, hit, reader, head)
    if anew and any(day.start >= hit.start and _joined(text, hit, day, reader) for day in days):
        head = anew
    if _before(reader.negated, text, hit, head):
        days = [day for day in days if led_by(text, day, reader.until)]
        yield from [day for day in days if day.end > hit.start or day.start <= head + _FRONT][:1]
        return
    behind = [day for day in days if hit.start <= day.start and _joined(text, hit, day, reader)]
    ending = [day for day in behind if led_by(text, day, reader.deadline)]
    fronted = [day for day in days if head <= day.start and day.end <= hit.start]
    in_front = [day for day in fronted if day.start <= head + _FRONT]
    if _then(text, hit, reader):
        in_front += [day for day in ahead if day.end <= hit.start][-1:]
    if fronted and in_front and _at_the_latest(text, fronted[-1], in_front[0].end):
        in_front = fronted[-1:]  # "tomorrow or, at the latest, on Monday we will"
    latest = [day for day in behind if _at_the_latest(text, day, max(hit.end, day.start - _NEAR))]
    for day in (latest[-1:] or ending or behind or in_front)[:1]:
        if _OF_THAT_DAY.match(folded, day.end, sentence.end):
            yield from _counted_from_before(text, context, hit, day)
        elif not reader.other_errand.match(folded, day.end, sentence.end):
            yield day


def _counted_from_before(text: Text, context: Context, hit: Hit, day: Day) -> Iterator[Day]:
    """ "Within two days of that meeting", counted from the last day that was named before it."""
    before = [
        one.last
        for one in days_in(text, context)
        if one.end <= hit.sentence.start and one.last >= context.said_at.date()
    ]
    for base in before[-1:]:
        said_at = datetime.combine(base, context.said_at.timetz())
        yield from (
            one
            for one in days_in(text, replace(context, said_at=said_at), hit.sentence)
            if one.start == day.start
        )


def _at_the_latest(text: Text, day: Day, start: int) -> bool:
    """Whether that is said of a day, in its own words or before them from `start` on."""
    return _LATEST.search(text.said(start, day.end)) is not None


def _belongs_elsewhere(text: Text, hit: Hit, day: Day, reader: _Reader) -> bool:
    """Whether a day is that of a meeting or an absence; a promise for a return keeps its day."""
    folded, start = text.folded, hit.sentence.start
    if _THE_DAY_AFTER.search(folded, start, day.start):
        return False
    if not reader.subordinate.search(folded, start, day.start):
        return False
    after = hit.end if hit.end <= day.start else start
    return reader.upon is None or not reader.upon.search(folded, after, day.start)


def _then(text: Text, hit: Hit, reader: _Reader) -> bool:
    """Whether the phrase is said of the day that was just named: "and will then be in touch"."""
    if reader.then.match(text.folded, hit.end, hit.sentence.end):
        return True
    led = reader.then_before
    return led is not None and bool(led.search(text.folded, hit.sentence.start, hit.start))


def _before(words: re.Pattern[str], text: Text, hit: Hit, head: int) -> bool:
    """Whether any of these words starts before the phrase, within its statement."""
    return any(m.start() < hit.start for m in words.finditer(text.folded, head, hit.end))


def _head(text: Text, hit: Hit, reader: _Reader) -> int:
    """Where the statement that holds the phrase starts within its sentence."""
    ends = (m.end() for m in reader.boundary.finditer(text.folded, hit.sentence.start, hit.end))
    return max((end for end in ends if end <= hit.start), default=hit.sentence.start)


def _said_anew(text: Text, hit: Hit, reader: _Reader, head: int) -> int:
    """Where the phrase's own statement starts behind a mere comma, 0 where it doesn't: "it won't be
    tomorrow, I'll write by Friday" denies the first day and promises the second.
    """
    if not _before(reader.negated, text, hit, head):
        return 0
    starts = (match.end() for match in reader.anew.finditer(text.folded, head, hit.end))
    return max((start for start in starts if start <= hit.start), default=0)


def _joined(text: Text, hit: Hit, day: Day, reader: _Reader) -> bool:
    """Whether no other statement starts between the phrase and the day."""
    return not reader.boundary.search(text.folded, hit.end, day.start)
