"""News feeds in: RSS, Atom, RDF and JSON Feed, as items."""

from afterword.sources.feed.feeds import is_feed, parse_feed, read

__all__ = ["is_feed", "parse_feed", "read"]
