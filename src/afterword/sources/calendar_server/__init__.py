"""Calendars on a server, read only: a plain address of one (ICS), or a CalDAV account."""

from collections.abc import Mapping

from afterword.sources.reach.dav import options as _options
from afterword.sources.reach.dav.find import Calendar, Place, find, listed
from afterword.sources.reach.dav.kinds import CALENDARS
from afterword.sources.reach.dav.line import Limits, Line, PauseError, opened
from afterword.sources.reach.dav.options import Options, shown
from afterword.sources.reach.dav.read import Change, Item, Seen, read_calendar, read_file


def read_options(address: str, given: Mapping[str, str]) -> Options:
    """The options for a calendar's address; WrongFieldsError for what can't be meant."""
    return _options.read_options(address, given, CALENDARS)


__all__ = [
    "Calendar",
    "Change",
    "Item",
    "Limits",
    "Line",
    "Options",
    "PauseError",
    "Place",
    "Seen",
    "find",
    "listed",
    "opened",
    "read_calendar",
    "read_file",
    "read_options",
    "shown",
]
