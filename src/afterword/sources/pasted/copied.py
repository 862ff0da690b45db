"""A copied mail to its parts. What the lines don't say stays empty, for the user to be asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from afterword.core.reading.words.quoting import FIELDS
from afterword.core.written_dates import find_date

_HEADER_LINES = 12  # no program prints more above a mail
_LOOSE_LINES = 6  # of a page that prints names and times without labels
_LABEL = re.compile(r"\s*\*?([^\W\d][^:：\n]{0,30}?)\*?\s*[:：]\*?\s*(.*)")
_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"']{1,64}@[^\s<>()\[\]:;,\"']{1,250}[^\s<>()\[\]:;,.\"']")
_TIME = re.compile(
    r"(?<![\d:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d)?\s*([ap])?\.?(?:m\b)?", re.IGNORECASE
)
_OFFSET = re.compile(r"[+-]\d{4}|\b(?:GMT|UTC?)\b")
_ROLES = {name: role for role, names in FIELDS.items() for name in names}


@dataclass(frozen=True, slots=True)
class Copied:
    """A mail as far as its text says; empty or None where it doesn't."""

    name: str = ""
    address: str = ""
    to: str = ""  # an address
    subject: str = ""
    at: datetime | None = None
    body: str = ""
    labelled: bool = False  # header lines with their labels stood above it


def look_at(text: str, *, zone: str, near: date) -> Copied:
    """What stands above the words of a copied mail.

    A time without a zone is in `zone` (IANA), where the mail program ran; a day without a year is
    the one closest to `near`.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n\ufeff ").split("\n")
    values, begins = _labelled(lines)
    if (
        "from" in values
        or {"subject", "sent"} <= values.keys()
        or {"subject", "to"} <= values.keys()
    ):
        sender = values.get("from", "")
        return Copied(
            name=_name(sender),
            address=_address(sender),
            to=_address(values.get("to", "")),
            subject=values.get("subject", ""),
            at=_when(values.get("sent", ""), zone, near),
            body="\n".join(lines[begins:]).strip(),
            labelled=True,
        )
    return _loose(lines, zone, near)


def as_mail(copied: Copied) -> bytes:
    """The mail as a file; the same parts give the same bytes, so that it is found again."""
    assert copied.at is not None
    mail = EmailMessage(policy=SMTP)
    mail["From"] = _mailbox(copied.name, copied.address)
    if copied.to:
        mail["To"] = _mailbox("", copied.to)
    mail["Date"] = copied.at
    mail["Subject"] = " ".join(copied.subject.split())
    mail.set_content(copied.body + "\n")
    return mail.as_bytes()


def _mailbox(name: str, address: str) -> Address:
    local, _, domain = address.rpartition("@")
    return Address(" ".join(name.split()), local, domain)


def _labelled(lines: list[str]) -> tuple[dict[str, str], int]:
    """The labelled lines at the beginning by their meaning, and where the words begin."""
    values: dict[str, str] = {}
    last = ""
    for number, line in enumerate(lines[: _HEADER_LINES * 2]):
        hit = _LABEL.fullmatch(line)
        role = _ROLES.get(hit[1].strip().casefold(), "") if hit else ""
        if hit and role:
            values.setdefault(role, hit[2].strip())
            last = role
        elif not line.strip():
            if values:
                return values, number + 1
        elif last and line[:1] in " \t":
            values[last] = f"{values[last]} {line.strip()}".strip()
        elif values and last and not values[last]:
            values[last] = line.strip()  # the label stands on a line of its own
        elif hit and re.fullmatch(r"[A-Za-z][A-Za-z0-9-]+", hit[1]) and "-" in hit[1]:
            last = ""  # a header of the mail itself, such as Message-ID
        else:
            return values, number
    return values, len(lines)


def _loose(lines: list[str], zone: str, near: date) -> Copied:
    """A name with an address, and a time, where they stand alone above the words.

    Only proposed: whoever calls asks the user.
    """
    found = Copied(body="\n".join(lines).strip())
    for line in lines[:_LOOSE_LINES]:
        if not found.address and len(line) < 160 and (address := _address(line)):
            found = replace(found, address=address, name=_name(line))
        elif found.at is None and len(line) < 80:
            found = replace(found, at=_when(line, zone, near))
    return found


def _address(text: str) -> str:
    hit = _ADDRESS.search(text)
    return hit[0].removeprefix("mailto:").lower() if hit else ""


def _name(text: str) -> str:
    before = _ADDRESS.sub("", text).replace("mailto:", "")
    name = re.split(r"[<\[(]|\bvia\b", before)[0].strip(" \t\"'<>[]()*,;")
    if name.count(",") == 1 and "@" not in name:  # "Nair, Priya"
        last, first = (part.strip() for part in name.split(","))
        name = f"{first} {last}".strip()
    return name


def _when(text: str, zone: str, near: date) -> datetime | None:
    """A point in time as programs print it; None unless day and time are both there."""
    # The standard library's reader of mail dates passes over "PM": only what is a header's own.
    read = parsedate_to_datetime if _OFFSET.search(text) else datetime.fromisoformat
    try:
        at = read(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    else:
        return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
    day = find_date(text, near=near)
    hour = next(_times(text), None)
    return datetime.combine(day, hour, ZoneInfo(zone)) if day and hour else None


def _times(text: str) -> Iterator[time]:
    for hit in _TIME.finditer(text):
        hour, half = int(hit[1]), (hit[3] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        yield time(hour, int(hit[2]))
