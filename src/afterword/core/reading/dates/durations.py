"""How long something takes, in hours and minutes: "one hour", "45 Min.", "une heure et demie"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from afterword.core.reading.dates.lexemes import Lexeme, lex, may_hold_dates, vocabulary

MINUTES = {"minute": 1, "hour": 60}
LONGEST = timedelta(hours=12)  # a meeting; what takes longer isn't one


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time with the words that say it."""

    text: str
    span: tuple[int, int]
    length: timedelta


def find_durations(text: str, language: str = "en") -> tuple[Duration, ...]:
    """All lengths of up to twelve hours, in the text's order; of "30-45 minutes" the longer."""
    words = vocabulary(language)
    if not may_hold_dates(text, words):
        return ()
    lexemes = lex(text, words)
    found: list[Duration] = []
    i = 0
    while i < len(lexemes):
        read = _hours(lexemes, i)
        if read is None or not timedelta(0) < read[0] <= LONGEST:
            i += 1
            continue
        length, end = read
        span = (lexemes[i].start, lexemes[end - 1].end)
        found.append(Duration(text[span[0] : span[1]], span, length))
        i = end
    return tuple(found)


def _hours(lexemes: list[Lexeme], i: int) -> tuple[timedelta, int] | None:
    """An amount, and minutes after hours: "1 hour 30 minutes", "1h30", "an hour and a half"."""
    first = _amount(lexemes, i)
    if first is None:
        return None
    minutes, unit, end = first
    if unit == "hour":
        joined = end + 1 if _has(lexemes, end, "or") else end
        rest = _amount(lexemes, joined)
        if rest is not None and rest[1] == "minute":
            return timedelta(minutes=minutes + rest[0]), rest[2]
        if _has(lexemes, joined, "half") and joined > end:
            return timedelta(minutes=minutes + 30), joined + 1
    return timedelta(minutes=minutes), end


def _amount(lexemes: list[Lexeme], i: int) -> tuple[float, str, int] | None:
    """A number with its unit: "30 minutes", "one hour", "1.5 h", "half an hour", "90-minute"."""
    if i >= len(lexemes):
        return None
    halves = lexemes[i].means.get("half")
    if halves is not None:
        at = i + 1 if not _has(lexemes, i + 1, "number") else i + 2
        unit = _unit(lexemes, at)
        if unit is None and halves > 1:  # "an hour and a half"
            return halves * 30.0, "half", i + 1
        return (halves * MINUTES[unit] / 2, "half", at + 1) if unit else None
    number, at = _number(lexemes, i)
    if number is None:
        return None
    if at < len(lexemes) and lexemes[at].low == "-":
        at += 1
        most, after = _number(lexemes, at)
        if most is not None:
            number, at = most, after
    unit = _unit(lexemes, at)
    return (number * MINUTES[unit], unit, at + 1) if unit else None


def _number(lexemes: list[Lexeme], i: int) -> tuple[float | None, int]:
    if i >= len(lexemes):
        return None, i
    word = lexemes[i]
    if word.number < 0:
        return word.means.get("number"), i + 1
    if i + 2 < len(lexemes) and lexemes[i + 1].low in {".", ","} and lexemes[i + 2].digits == 1:
        glued = lexemes[i + 1].start == word.end and lexemes[i + 2].start == lexemes[i + 1].end
        if glued:
            return word.number + lexemes[i + 2].number / 10, i + 3
    return float(word.number), i + 1


def _unit(lexemes: list[Lexeme], i: int) -> str | None:
    if i >= len(lexemes):
        return None
    unit: str = (lexemes[i].means.get("unit") or ("", 0))[0]
    return unit if unit in MINUTES else None


def _has(lexemes: list[Lexeme], i: int, kind: str) -> bool:
    return i < len(lexemes) and kind in lexemes[i].means
