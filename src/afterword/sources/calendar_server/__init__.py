"""Calendars on a server, read only: a plain address of one (ICS), or a CalDAV account."""

from afterword.sources.calendar_server.find import Calendar, Place, find, listed
from afterword.sources.calendar_server.line import Limits, Line, PauseError, opened
from afterword.sources.calendar_server.options import Options, read_options, shown
from afterword.sources.calendar_server.read import Change, Item, Seen, read_calendar, read_file

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
