"""Zones and countries to choose from, out of tzdata, and the zone that this machine is set to."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

_WITHOUT_ZONE = (("XK", "Kosovo"),)  # in use everywhere but in the tables of time zones
_PLACELESS = ("Etc/", "UTC", "GMT", "posix", "localtime", "Factory")


@lru_cache(maxsize=1)
def zones() -> tuple[tuple[str, str], ...]:
    """(IANA zone, ISO 3166 code of its country), by name; read once, in 2 ms."""
    return tuple(sorted((zone, country) for country, _, zone, *_ in _rows("zone.tab")))


@lru_cache(maxsize=1)
def countries() -> tuple[tuple[str, str], ...]:
    """(ISO 3166 code, name in English), by name."""
    named = [*((code, name) for code, name, *_ in _rows("iso3166.tab")), *_WITHOUT_ZONE]
    return tuple(sorted(named, key=lambda each: each[1]))


@lru_cache(maxsize=1)
def _by_code() -> dict[str, str]:
    return dict(countries())


def country_name(code: str) -> str:
    """A country in English; the code itself where it is none, "" for ""."""
    return _by_code().get(code, code)


def zone_of_machine(told: str = "", etc: Path = Path("/etc")) -> str:
    """The IANA zone that the system is set to, or "" where it names none; `told` is its TZ.

    The time zone of a container or a server (UTC) says nothing of where its user is.
    """
    names = (told.lstrip(":"), _text(etc / "timezone"), _linked(etc / "localtime"))
    return next((name for name in names if _is_place(name)), "")


def _rows(table: str) -> list[list[str]]:
    text = (files("tzdata") / "zoneinfo" / table).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _linked(link: Path) -> str:
    """The zone that a link into the system's tables names."""
    try:
        return str(link.resolve()).partition("zoneinfo/")[2]
    except OSError:
        return ""


def _is_place(name: str) -> bool:
    if not name or name.startswith(_PLACELESS):
        return False
    try:
        return bool(ZoneInfo(name).key)
    except (KeyError, OSError, ValueError):
        return False
