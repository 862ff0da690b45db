"""Feeds (RSS, Atom, RDF, CDF, JSON Feed) and sitemaps."""

from afterword.sources.feed.address import without_tracking
from afterword.sources.feed.feeds import Feed, is_feed, open_feed, parse_feed, read
from afterword.sources.feed.sitemaps import Changed, Sitemap, is_sitemap, parse_sitemap

__all__ = [
    "Changed",
    "Feed",
    "Sitemap",
    "is_feed",
    "is_sitemap",
    "open_feed",
    "parse_feed",
    "parse_sitemap",
    "read",
    "without_tracking",
]
