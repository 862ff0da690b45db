"""Times of day and their zones: "1:00 - 2:30 PM Central", "um 17 Uhr (MESZ)", "à 14h30"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time, timedelta, timezone, tzinfo

from afterword.core.places import country_of_zone, zone_of_place
from afterword.core.reading.dates.grammar import Text
from afterword.core.worktime import zone_info

# "at 2" and "1:30" without am or pm: nobody means the night before eight in the morning.
AFTERNOON_UNTIL = 6
IANA = re.compile(r"[A-Z][A-Za-z]{2,12}(?:/[A-Z][A-Za-z_]{1,20}){1,2}")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time, or from one to another. `zone`: None where none is named; "yours", "ours" as said."""

    start: time
    end: time | None
    zone: tzinfo | str | None = None


@dataclass(frozen=True, slots=True)
class _Hour:
    """A time as it stands there."""

    hour: int
    minute: int = 0
    half: str = ""  # "am", "pm"
    exact: bool = False  # on a clock of 24 hours
    written: bool = True  # more than a bare number


def clock(t: Text, i: int, *, bare: bool = False, daypart: str = "") -> tuple[Clock, int] | None:
    """A time or a range of two, with the zone behind it; `bare` numbers only after a day, "at"."""
    at = t.skip(i, "at", "from", "between", "about", "by", "open", "earliest")
    led = at > i
    first = _hour(t, at)
    if first is None:
        return None
    start, end = first
    offset, after = _signed(t, end)
    if offset is not None:
        return Clock(_time(start, daypart), None, offset), after
    second = _second(t, end, at - 1)
    last = None
    if second is not None:
        last, end = second
    zone, after = zone_name(t, end)
    named = start.written or (last is not None and last.written) or zone is not None
    if not named and not ((led or bare) and _is_hour(t, end) and last is None):
        return None
    daypart, after = (
        (t.means(after, "daypart"), after + 1) if t.has(after, "daypart") else (daypart, after)
    )
    if zone is None:
        zone, after = zone_name(t, after)
    return replace(_settle(start, last, daypart), zone=zone), after


def _is_hour(t: Text, i: int) -> bool:
    """Whether nothing follows that a bare number could count: "at 10", not "at 10 offices"."""
    after = t.at(i)
    if not after.low or t.has(i, "follows", "on", "daypart", "weekday", "day", "shift"):
        return True
    return after.low in {*".,;!?)¶("} and t.at(i + 1).digits == 0


def _hour(t: Text, i: int) -> tuple[_Hour, int] | None:
    """One time of day."""
    noon = t.means(i, "noon")
    if noon is not None:
        return _Hour(noon, exact=True), i + 1
    spoken = t.means(i, "past_hour")  # "half past two" is 30, "halb drei" -30
    if spoken is not None:
        return _spoken(t, i + 1, spoken)
    number = t.at(i)
    if number.digits == 4 and t.has(i + 1, "clock") and not t.glued(i):  # "1430 Uhr"
        found = _checked(_Hour(number.number // 100, number.number % 100, exact=True))
        return (found, i + 2) if found else None
    if not 0 <= number.number <= 24 or number.digits > 2 or _in_number(t, i):
        return None
    hour, minute, end, written = number.number, 0, i + 1, False
    if t.low(end) in {":", "."} and t.at(end + 1).digits == 2 and t.glued(end) and t.glued(end + 1):
        minute, written = t.at(end + 1).number, t.low(end) == ":"
        dotted = not written
        end += 2
        if t.low(end) == ":" and t.at(end + 1).digits == 2:
            end = _after_seconds(t, end + 2)
        if dotted and not (_says_clock(t, end) or t.has(i - 1, "at", "from") or _of_range(t, i)):
            return None
        written = True
    elif (
        t.low(end) in {"h", "u"} and t.glued(end) and t.at(end + 1).digits == 2 and t.glued(end + 1)
    ):
        found = _checked(_Hour(hour, t.at(end + 1).number, exact=True))
        return (found, end + 2) if found else None
    return _half(
        t, end, _Hour(hour, minute, exact=number.digits == 2 and hour < 10, written=written)
    )


def _says_clock(t: Text, i: int) -> bool:
    """Whether am, pm or "Uhr" stands there."""
    return t.has(i, "meridiem", "clock")


def _of_range(t: Text, i: int) -> bool:
    """Whether "5.00" is a time because the range that it begins, or ends, says so behind its end:
    "5.00 - 5.45 pm", "10.00 - 10.45 IST".
    """
    if t.low(i - 1) == "-" or t.has(i - 1, "to"):
        return zone_name(t, i + 3)[0] is not None
    after = i + 3
    if t.at(after).breaks or not (t.low(after) == "-" or t.has(after, "to")):
        return False
    end = after + 2
    if t.low(end) in {":", "."} and t.at(end + 1).digits == 2 and t.glued(end):
        end += 2
    at = t.at(after + 1)
    if not 1 <= at.digits <= 2 or at.number > 24:
        return False
    return _says_clock(t, end) or (end > after + 2 and zone_name(t, end)[0] is not None)


def _half(t: Text, i: int, hour: _Hour) -> tuple[_Hour, int] | None:
    """Its am, pm, "o'clock", "Uhr" or "h"."""
    half = t.means(i, "meridiem")
    if half is not None:
        return (replace(hour, half=half, written=True), i + 1) if hour.hour <= 12 else None
    if t.has(i, "clock"):
        end, minute = i + 1, hour.minute
        if t.at(end).digits == 2 and not hour.minute and t.at(end).number < 60:
            minute, end = t.at(end).number, end + 1  # "17 Uhr 30"
        english = t.low(i) == "o ' clock"
        return replace(hour, minute=minute, exact=not english, written=True), end
    return (hour, i) if hour.hour <= 23 and hour.minute <= 59 else None


def _after_seconds(t: Text, i: int) -> int:
    """The index after ".000" in 10:00:00.000Z."""
    fraction = t.low(i) == "." and t.glued(i) and t.glued(i + 1) and t.at(i + 1).digits >= 3
    return i + 2 if fraction else i


def _signed(t: Text, i: int) -> tuple[tzinfo | None, int]:
    """The offset of RFC 5322 and RFC 3339 after a time: " -0600", "18:00:00+01:00"."""
    compact = t.at(i + 1).digits == 4
    seconds = t.low(i - 2) in {":", "."} and t.low(i - 4) == ":"
    with_colon = t.glued(i) and seconds and t.low(i + 2) == ":"
    if t.low(i) not in {"+", "-"} or not t.glued(i + 1) or not (compact or with_colon):
        return None, i
    zone, end = _offset(t, i)
    return (zone, end) if end > i else (None, i)


def _spoken(t: Text, i: int, minutes: int) -> tuple[_Hour, int] | None:
    """The hour after "half past" (30), "quarter to" (-15) or "halb" (-30)."""
    hour = t.at(i).number if t.at(i).digits else t.means(i, "number") or 0
    if not 1 <= hour <= 12 or t.low(i) in {"a", "an"}:  # "half an hour" is no time
        return None
    hour, minute = (hour, minutes) if minutes >= 0 else ((hour - 2) % 12 + 1, 60 + minutes)
    return _half(t, i + 1, _Hour(hour, minute))


def _checked(hour: _Hour) -> _Hour | None:
    return hour if hour.hour <= 23 and hour.minute <= 59 else None


def _in_number(t: Text, i: int) -> bool:
    """Whether it is part of a longer number, a price or a name; the "t" is 2026-03-05T10:00."""
    return t.glued(i) and t.low(i - 1) not in {*"(-,|~@[:/¶*'t"}


def _second(t: Text, i: int, lead: int) -> tuple[_Hour, int] | None:
    """The end of a range; "and" ends one after "between", "às" one that "das" began."""
    joined = t.low(i) == "-" or t.has(i, "to")
    joined = joined or (t.has(lead, "between") and t.has(i, "or"))
    joined = joined or (t.has(lead, "from", "between") and t.has(i, "to_at"))
    if not joined or t.at(i).breaks:
        return None
    found = _hour(t, t.skip(i + 1, "at", "about"))
    if found is None:
        return None
    after = t.low(found[1])  # "10 - 11/5" ends no time, "10 - 11." a sentence
    goes_on = after == "/" or (after == "." and t.at(found[1] + 1).digits > 0)
    return None if goes_on else found


def _settle(first: _Hour, last: _Hour | None, daypart: str) -> Clock:
    """Which half of the day is meant, for both ends together."""
    if last is None:
        return Clock(_time(first, daypart), None)
    if first.half or not last.half or first.exact or first.hour > 12:
        start = _time(first, daypart)
    else:  # "11 - 12:30 pm", "9 - 11 am": the half that makes it the shorter range
        start = _time(replace(first, half=last.half), "")
        if start > _time(last, ""):
            start = _time(replace(first, half="am"), "")
    end = _time(last, daypart)
    if not last.half and not last.exact and end <= start and end.hour < 12:
        end = end.replace(hour=end.hour + 12)
    return Clock(start, end)


def _time(hour: _Hour, daypart: str) -> time:
    number = hour.hour % 24
    if hour.half:
        number = number % 12 + (12 if hour.half == "pm" else 0)
    elif not hour.exact or daypart:
        until = 11 if daypart in {"afternoon", "evening"} else AFTERNOON_UNTIL
        first = 0 if daypart in {"afternoon", "evening"} else 1
        if first <= number <= until and daypart != "morning":
            number += 12
    return time(number, hour.minute)


def zone_name(t: Text, i: int) -> tuple[tzinfo | str | None, int]:
    """The zone that stands there; of "(UTC-05:00) Eastern Time" the second, which knows summers."""
    zone, end = _one_zone(t, i)
    if zone is None:
        return None, i
    better, after = _one_zone(t, end)
    return (zone, end) if better is None else (better, after)


def _one_zone(t: Text, i: int) -> tuple[tzinfo | str | None, int]:
    """ "CT", "(Mountain Time - US & Canada)", "UTC+2", "Berlin time", "Europe/Berlin"."""
    at = t.skip_sign(i, "(", ",", "[")
    opened = t.low(at - 1) in {"(", "["} and at > i
    at = t.skip_one(at, "the", "in")
    zone, end = _zone(t, at, opened=opened)
    if zone is None:
        return None, i
    if t.low(end) == "-" and opened:
        end += 1
        while t.low(end) not in {")", "]", "", "¶"} and end < at + 12:
            end += 1
    elif t.low(end) == "(" and t.low(end + 1) == "us":  # "Eastern Time (US and Canada)"
        while t.low(end) not in {")", "", "¶"} and end < at + 12:
            end += 1
        end += t.low(end) == ")"
    if opened:
        end = t.skip_sign(end, ")", "]")
    return zone, end


def _zone(t: Text, i: int, *, opened: bool) -> tuple[tzinfo | str | None, int]:
    mine = t.means(i, "mine")
    if mine is not None:
        return mine, i + 1
    name = t.means(i, "zone")
    if name is not None and _is_zone(t, i, opened=opened):
        return _offset(t, i + 1) if name == "Etc/UTC" else (zone_info(name), i + 1)
    if t.low(i + 1) == "/" and t.glued(i + 1):
        return _iana(t, i)
    if t.has(i, "zone_of"):
        return _city(t, i + 1, i + 3)
    for end in (i + 1, i + 2, i + 3):
        if t.has(end, "timeword") and t.at(i).capital:
            zone, _ = _city(t, i, end)
            return zone, end + 1
    return None, i


def _iana(t: Text, i: int) -> tuple[tzinfo | None, int]:
    """ "Europe/Berlin", "America/New_York"."""
    found = IANA.match(t.text, t.at(i).start)
    if found is None or not country_of_zone(found.group()):
        return None, i
    end = i
    while 0 <= t.at(end).start < found.end():
        end += 1
    return zone_info(found.group()), end


def _is_zone(t: Text, i: int, *, opened: bool) -> bool:
    """Whether a word like "est", "Central" or "pt" is a zone here."""
    word = t.at(i)
    if len(word.low) <= 4:
        letters = t.text[word.start : word.end]
        return letters.isupper() or opened or (len(letters) > 2 and t.month_first)
    after = t.at(i + 1)
    return (
        not (word.low in {"central", "mountain", "pacific", "eastern"} and after.capital) or opened
    )


def _city(t: Text, i: int, limit: int) -> tuple[tzinfo | None, int]:
    """The zone of a place in up to two words."""
    for end in range(limit, i, -1):
        if t.at(end - 1).capital:
            zone = zone_of_place(t.text[t.at(i).start : t.at(end - 1).end])
            if zone:
                return zone_info(zone), end
    return None, i


def _offset(t: Text, i: int) -> tuple[tzinfo, int]:
    """After UTC or GMT: "+2", "-05:30", or nothing."""
    sign, hours = t.low(i), t.at(i + 1)
    if sign not in {"+", "-"} or not 0 <= hours.number <= 1400 or not t.glued(i + 1):
        return zone_info("Etc/UTC"), i
    minutes, end = hours.number * 60, i + 2
    if hours.digits == 4:
        minutes = hours.number // 100 * 60 + hours.number % 100
    elif t.low(end) == ":" and t.at(end + 1).digits == 2:
        minutes, end = minutes + t.at(end + 1).number, end + 2
    if minutes > 14 * 60:
        return zone_info("Etc/UTC"), i
    return timezone(timedelta(minutes=-minutes if sign == "-" else minutes)), end
