"""Saved newsroom pages in: the articles they list, as items."""

from afterword.sources.page.pages import is_page, parse_page, read

__all__ = ["is_page", "parse_page", "read"]


def found_in(data, address):
    return ()


def usual_paths(address):
    return ()
