"""Where the writer of a message is, as far as the message itself tells: for times without a zone.

Exchange writes every Date in UTC, so an offset of zero says nothing; and an offset alone does not
know when clocks change, so a zone is looked for that has this offset on that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from afterword.core import places
from afterword.core.entries import Message
from afterword.core.worktime import zone_info
from afterword.core.world import Owner

# Where most people with such an offset live; earlier ones are preferred.
_LIKELY = (
    "America/New_York America/Chicago America/Los_Angeles America/Denver Europe/London "
    "Europe/Berlin America/Sao_Paulo "
    "Europe/Lisbon Europe/Athens Asia/Kolkata Asia/Singapore Asia/Tokyo Australia/Sydney "
    "America/Phoenix "
    "America/Mexico_City America/Bogota America/Argentina/Buenos_Aires Europe/Moscow Asia/Dubai "
    "Pacific/Auckland"
).split()


def country_of(message: Message, owner: Owner) -> str:
    """The writer's country, ISO 3166: from phone or place in the signature, else the domain, else
    the owner's.
    """
    for line in message.signature.splitlines()[:12]:
        _, plus, number = line.partition("+")
        country = places.country_of_phone(plus + number) if plus else ""
        country = country or places.country_of_place(line.strip())
        if country := country or next((c for part in _parts(line) if (c := part[1])), ""):
            return country
    return places.country_of_domain(message.header.sender.email.partition("@")[2]) or owner.country


def zone_of(message: Message, owner: Owner, country: str) -> str:
    """The writer's IANA zone: one that has the Date's offset on that day, else their country's,
    else the owner's.
    """
    at = message.header.at
    near = [
        zone
        for zone in (
            _zone_of_signature(message.signature),
            owner.zone,
            places.zone_of_country(country),
        )
        if zone
    ]
    offset = at.utcoffset()
    if offset is None or not offset:
        return (
            near[0]
            if country in ("", owner.country) or _zone_of_signature(message.signature)
            else near[-1]
        )
    return next((zone for zone in (*near, *_LIKELY) if _offset_fits(zone, at)), "")


def _zone_of_signature(signature: str) -> str:
    for line in signature.splitlines()[:12]:
        for part in (line, *line.replace("|", "·").split("·")):
            if 2 < len(part.strip()) < 60 and (zone := places.zone_of_place(part.strip())):
                return zone
        if zone := next((zone for zone, _ in _parts(line) if zone), ""):
            return zone
    return ""


def _parts(line: str) -> Iterator[tuple[str, str]]:
    """Zone and country of each part of a line of a signature, as addresses say them."""
    return map(places.place_of_address, line.replace("|", "·").split("·"))


@lru_cache(maxsize=4096)
def _offset_fits(zone: str, at: datetime) -> bool:
    info = zone_info(zone)
    return at.astimezone(info).utcoffset() == at.utcoffset()
