"""The offset that a VTIMEZONE gives: for zones that no list knows."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from dateutil.rrule import rrulestr

from afterword.sources.ical.blocks import Block

_OFFSET = re.compile(r"^\s*([+-])(\d\d):?(\d\d)(?:\d\d)?\s*$")
_STAMP = re.compile(r"\d{8}T\d{6}")


def offset_at(zone: Block, local: datetime) -> timezone | None:
    """The fixed offset of `zone` at `local` (naive). None where the VTIMEZONE says nothing usable.

    The icalendar library builds every change of a zone from its first year to 2038, which for a
    rule "each second" never ends, and keeps what it built for all later files. Here only the last
    change before `local` is looked for, and only among yearly rules.
    """
    kinds = [[one for one in zone.inner if one.name == kind] for kind in ("STANDARD", "DAYLIGHT")]
    begun = [[one for one in kind if _begin(one) <= local] for kind in kinds]
    # Of several eras of one kind the newest that has begun replaces the older ones.
    current = [max(kind, key=_begin) for kind in begun if kind]
    if current:
        return _offset(max(current, key=lambda one: _last_change(one, local)).value("TZOFFSETTO"))
    everything = [one for kind in kinds for one in kind]
    return _offset(min(everything, key=_begin).value("TZOFFSETFROM")) if everything else None


def _begin(block: Block) -> datetime:
    return _stamp(block.value("DTSTART")) or datetime.max  # noqa: DTZ901 # the zone's wall time


def _last_change(block: Block, local: datetime) -> datetime:
    start = _begin(block)
    changes = [start]
    for listed in block.properties("RDATE"):
        stamps = (_stamp(text) for text in _STAMP.findall(listed.value))
        changes += [stamp for stamp in stamps if stamp is not None and stamp <= local]
    rule = block.value("RRULE").upper()
    if "FREQ=YEARLY" in rule:
        # UNTIL is in UTC where DTSTART is not, which dateutil refuses; a day more or less is no
        # matter.
        rule = re.sub(r"(UNTIL=\d{8}(?:T\d{6})?)Z", r"\1", rule)
        changes.append(_before(rule, start, local) or start)
    return max(changes)


def _before(rule: str, start: datetime, local: datetime) -> datetime | None:
    # Two years back hold the last change, whenever the rule began: rules of 1601 are common.
    recent = start.replace(year=local.year - 2, day=1) if start.year < local.year - 2 else start
    anchored = rule if "BYMONTH" in rule else f"{rule};BYMONTH={start.month}"
    if not re.search(r"BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO", anchored):
        anchored = f"{anchored};BYMONTHDAY={start.day}"
    anchored = re.sub(r";?COUNT=\d+|;?INTERVAL=\d+", "", anchored)
    try:
        found: datetime | None = rrulestr(anchored, dtstart=recent).before(local, inc=True)
    except (ValueError, TypeError, OverflowError):
        return None
    return found


def _stamp(text: str) -> datetime | None:
    found = _STAMP.search(text)
    if found is None:
        return None
    try:
        return datetime.strptime(found[0], "%Y%m%dT%H%M%S")  # noqa: DTZ007 # its wall time
    except ValueError:
        return None


def _offset(text: str) -> timezone | None:
    found = _OFFSET.match(text)
    if found is None or int(found[2]) > 15 or int(found[3]) > 59:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(size if found[1] == "+" else -size)
