"""Days that the user promises something by, and that are over: nobody can keep such a word.

Only what is sure is said: a whole date behind "by" or "until" in a clause that promises. A weekday
alone is always the next one, and what was said earlier ("I said I would answer by 13 March") is a
report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.dates import MONTHS
from afterword.core.names import fold
from afterword.core.worktime import zone_info

# Days: a date without its year that is over longer than this may be that of next year.
_RECENT = 62


class _Words(NamedTuple):
    promises: str  # how a clause begins that says what the user will do
    by: str  # what stands before a last day
    reports: str  # in a sentence with one of these the promise may be an earlier one


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        r"i(?:'ll| will| shall|'m going to| am going to| can| promise| aim| plan)"
        r"|(?:let|allow) me|may i|can i|could i|i(?:'d| would) (?:like|prefer)"
        r"|you(?:'ll| will) (?:have|hear|get|receive|find)|follows?\b",
        r"(?:by|until|till|no later than|not later than)",
        r"said|told|promised|wrote|meant|had|was|were|hoped|agreed|understood|sorry|late|asked|named",
    ),
    "de": _Words(
        r"ich (?:werde|melde|schicke|sende|gebe|antworte|komme(?! auf\b))"
        r"|(?:melde|schicke|sende|gebe) ich|werde ich|hören sie|hörst du|folgt",
        r"(?:bis(?: zum| spätestens)?|spätestens(?: am| bis)?)",
        r"sagte|gesagt|sollten?|hatten?|war(?:en)?|wollte|leider|verspät\w*|gebeten|versprochen",
    ),
    "es": _Words(
        r"(?:le|te|les|os) (?:enviaré|mandaré|responderé|contestaré|diré|daré)"
        r"|(?:enviaré|responderé|contestaré|tendrá|tendrás|recibirá|recibirás)",
        r"(?:antes del|hasta el|a más tardar el|para el)",
        r"dije|dijo|había|era|fue|quería|siento|retraso|pidió|pediste|prometí",
    ),
    "fr": _Words(
        r"je (?:vous |te )?(?:enverrai|répondrai|dirai|donnerai|ferai|reviendrai|transmettrai)"
        r"|vous (?:aurez|recevrez)|tu (?:auras|recevras)",
        r"(?:avant le|d'ici le|d'ici au|jusqu'au|au plus tard le)",
        r"disais|dit|avais|avait|était|voulais|désolée?|retard|demandé|promis",
    ),
    "pt": _Words(
        r"(?:enviarei|responderei|mandarei|direi|darei|terá|receberá)"
        r"|vou (?:enviar|responder|mandar)|envio|respondo",
        r"(?:até(?: o dia| ao dia| dia| o| a)?|antes do dia|o mais tardar(?: no dia)?)",
        r"disse|havia|tinha|era|foi|queria|desculpe|lamento|atraso|pediu|prometi",
    ),
}


def past_day(reading: Reading) -> Check:
    """Nothing is promised by a day that is over; the user's own words are read for it, too."""
    recalled = _recalled(reading)
    for sentence in reading.sentences:
        if fold(sentence) in recalled:
            continue
        if found := _promised_by(sentence, reading):
            note = f"“{found}” is over, and the letter promises something by it; name a day ahead."
            return Check("past-day", False, note)
    return Check("past-day", True, "It promises nothing by a day that is over.")


def _recalled(reading: Reading) -> frozenset[str]:
    """The writer's sentences that rest on a promise of theirs: its day may well be over."""
    theirs = {promise.id for promise in reading.world.promises}
    resting = (s for s in reading.letter.sentences if theirs & set(s.grounds))
    return frozenset(fold(sentence.text) for sentence in resting)


def _promised_by(sentence: str, reading: Reading) -> str:
    language = reading.language or reading.outline.language
    words = _WORDS.get(language)
    if words is None:
        return ""
    plain = sentence.replace("’", "'")
    if re.search(rf"\b(?:{words.reports})\b", plain, re.IGNORECASE):
        return ""
    for day, start, end in _days(plain, language, reading):
        before = re.split(r"[;:?]", plain[:start])[-1]
        due = re.search(rf"\b{words.by} (?:the )?(?:\w+(?:-\w+)?,? )?$", before, re.IGNORECASE)
        promises = re.search(rf"\b(?:{words.promises})", before, re.IGNORECASE)
        if due and promises and day < _today(reading):
            return plain[start:end]
    return ""


def _days(sentence: str, language: str, reading: Reading) -> Iterator[tuple[date, int, int]]:
    """Each whole date of a sentence as the nearest day of that name, with where it stands."""
    months = [fold(month) for month in MONTHS[language]]
    named = "|".join(MONTHS[language])
    day_first = rf"\b(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)? (?:de |of )?(?P<m>{named})\b"
    month_first = rf"\b(?P<m>{named}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b"
    year = r"(?:,? (?:de )?(?P<y>\d{4})\b)?"
    for pattern in (day_first, month_first) if language == "en" else (day_first,):
        for found in re.finditer(pattern + year, sentence, re.IGNORECASE):
            day, month = int(found["d"]), months.index(fold(found["m"])) + 1
            if meant := _nearest(day, month, found["y"], _today(reading)):
                yield meant, found.start(), found.end()


def _nearest(day: int, month: int, year: str | None, today: date) -> date | None:
    """The day of that date, in the year that is named or else the nearest; None where there is no
    such day, or another year may be meant.
    """
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    days = []
    for each in years:
        try:
            days.append(date(each, month, day))
        except ValueError:  # 30 February, or 29 in most years
            continue
    found = min(days, key=lambda d: abs((d - today).days), default=None)
    unsure = found is not None and not year and (today - found).days > _RECENT
    return None if unsure else found


def _today(reading: Reading) -> date:
    """Today, where it is earlier of the two: there a day that is over is over for both."""
    now = reading.world.now
    zones = (reading.person.place.zone, reading.world.owner.zone)
    return min(now.astimezone(zone_info(zone)).date() for zone in zones)
