"""The plan of a day of interviews: rows of a time and a name, under one date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from afterword.core.entries import Who
from afterword.core.facts import BY_HAND, Fact
from afterword.core.reading.applications import is_machine
from afterword.core.reading.dates import Phrase, find_times, join
from afterword.core.reading.events import INTERVIEW
from afterword.core.reading.grammar import plain
from afterword.core.reading.proposals import is_called_off
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.told import (
    CALLED,
    Talk,
    Told,
    day_of,
    interview_fact,
    is_left_open,
    people_in,
)

_ROW = re.compile(
    r"^[\s|*•-]*(?P<time>\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?\s*(?:-|–|—|to|bis|a|"
    r"à)\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?)(?P<rest>.*)$",
    re.IGNORECASE,
)


def read_plan(told: Told) -> list[Fact]:
    """The rows of a day's plan: a time, then who; the day stands above them or in the subject."""
    rows = [match for line in told.message.text.splitlines() if (match := _ROW.match(line))]
    if len(rows) < 2 or not INTERVIEW.search(
        f"{plain(told.message.header.subject)}\n{told.text.folded[:1500]}"
    ):
        return []
    header = f"{told.message.header.subject}\n{told.message.text[:800]}"
    days = [phrase for phrase in told.dates(header) if day_of(phrase)]
    if not days:
        return []
    status = _status(told, rows[0])
    by_hand = not is_machine(told.message, told.text)
    facts = []
    last: datetime | None = None
    for row in rows:
        phrase = _row_time(told, days[0], row["time"], last)
        if phrase is None or not isinstance(phrase.start, datetime):
            continue
        last = phrase.start
        if people := _people_of_row(told, row["rest"]):
            talk = Talk(phrase, people, fold_space(row[0]), status=status, strength=CALLED)
            fact = interview_fact(told, talk)
            facts.append(replace(fact, extra={**fact.extra, BY_HAND: by_hand}))
    return facts


def _status(told: Told, first: re.Match[str]) -> str:
    """Who plans a day by the hour has agreed on it, unless the words around say otherwise."""
    lines = told.message.text.splitlines()
    above = plain("\n".join(lines[: lines.index(first[0])]))
    if is_called_off(above):
        return "cancelled"
    return "tentative" if "?" in above or is_left_open(told.text.folded) else "confirmed"


def _row_time(told: Told, day: Phrase, time: str, last: datetime | None) -> Phrase | None:
    """A row's time; without am or pm it is after the row above it."""
    first = day.start.date() if isinstance(day.start, datetime) else day.start
    found = told.dates(f"{first.isoformat()} {time}")
    phrase = found[0] if found else None
    if phrase is None or not isinstance(phrase.start, datetime):
        clocks = find_times(time, language=told.context.language, country=told.context.country)
        phrase = (
            join(day, clocks[0], told.context.said_at, zone=told.context.zone) if clocks else None
        )
    if (
        phrase
        and last
        and isinstance(phrase.start, datetime)
        and phrase.start < last
        and phrase.start.hour < 12
    ):
        later = told.dates(f"{first.isoformat()} {_afternoon(time)}")
        return later[0] if later else None
    return phrase


def _afternoon(time: str) -> str:
    """'1:30 – 2:15' → '13:30 – 14:15'."""
    return re.sub(
        r"\b(\d{1,2})(?=[:.h]\d{2})",
        lambda m: str(int(m[1]) + 12) if int(m[1]) < 12 else m[1],
        time,
    )


def _people_of_row(told: Told, row: str) -> tuple[Who, ...]:
    """The people of a row of a plan: those before their titles, 'A, Engineer' or 'A and B'."""
    head = re.split(r"[,(|–—]|\s-\s", row.strip(" |:-–—"), maxsplit=1)[0]
    return people_in(told, head) or people_in(told, row)[:1]
