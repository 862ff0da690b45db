"""Pages: what a newsroom lists, one article's text, and where else a site publishes."""

from afterword.sources.page.articles import Article, open_article
from afterword.sources.page.leads import Lead, board_at, found_in, sitemaps_in, usual_paths
from afterword.sources.page.pages import is_page, new_on_page, parse_page, read
from afterword.sources.page.walls import Wall, WalledError, wall_of

__all__ = [
    "Article",
    "Lead",
    "Wall",
    "WalledError",
    "board_at",
    "found_in",
    "is_page",
    "new_on_page",
    "open_article",
    "parse_page",
    "read",
    "sitemaps_in",
    "usual_paths",
    "wall_of",
]
