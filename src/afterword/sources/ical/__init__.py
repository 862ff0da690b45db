"""Calendars in: iCalendar files and the calendar parts of mails, as events."""

from afterword.sources.ical.calendar import parse_calendar, parse_state, read
from afterword.sources.ical.series import series_dates

__all__ = ["parse_calendar", "parse_state", "read", "series_dates"]
