"""Reads a calendar as the strictest reader does, and fails on whatever RFC 5545 does not allow."""

from __future__ import annotations

import re
from typing import Any

from icalendar import Calendar

_LINE = re.compile(r"[A-Z0-9-]+(?:;[A-Z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*))*:.*", re.DOTALL)
_STAMP = re.compile(r"\d{8}T\d{6}Z")
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "LAST-MODIFIED"}


def strict(data: bytes) -> list[Any]:
    """The events of the file, by icalendar, once each line has been looked at."""
    assert data.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") or b"\r\nVERSION:2.0\r\n" in data
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b""), "a line ends with CRLF"
    assert b"\r" not in data.replace(b"\r\n", b"")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, "a line has at most 75 octets (3.1)"
        line.decode()  # no character is cut in two
    lines = data.decode().replace("\r\n ", "").split("\r\n")[:-1]
    for line in lines:
        assert _LINE.fullmatch(line), line
        assert all(c.isprintable() for c in line), line
    _components(lines)
    calendar = Calendar.from_ical(data)
    assert not calendar.errors
    assert "METHOD" not in calendar
    events = list(calendar.walk("VEVENT"))
    assert not [error for event in events for error in event.errors]
    assert len({str(event["UID"]) for event in events}) == len(events)
    return events


def _components(lines: list[str]) -> None:
    names: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            names = []
        elif name == "END" and value == "VEVENT":
            heads = [each.partition(";")[0] for each in names]
            assert {"UID", "DTSTAMP", "DTSTART"} <= set(heads)
            assert all(heads.count(each) == 1 for each in _ONCE if each in heads)
        else:
            names.append(name)
            if name in ("DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"):
                assert _STAMP.fullmatch(value), line
            if name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
                assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), f"not escaped: {line}"
