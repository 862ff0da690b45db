"""Event pages in: what a page states of events by schema.org, as announcements."""

from afterword.sources.event_page.events import parse_event_page

__all__ = ["parse_event_page"]
