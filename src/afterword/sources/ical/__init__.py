"""Calendars in: iCalendar files and the calendar parts of mails, as events."""

from afterword.sources.ical.calendar import parse_calendar, parse_state, read

__all__ = ["parse_calendar", "parse_state", "read"]
