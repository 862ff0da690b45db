"""The calendar that is given out, as the bytes of an iCalendar file."""

from afterword.outlets.calendar_feed.calendar_feed import FeedItem, write_feed

__all__ = ["FeedItem", "write_feed"]
