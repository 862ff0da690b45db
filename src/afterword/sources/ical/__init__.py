"""Calendars in: iCalendar files and the calendar parts of mails, as events."""

from afterword.sources.ical.calendar import parse_calendar, read

__all__ = ["parse_calendar", "read"]
