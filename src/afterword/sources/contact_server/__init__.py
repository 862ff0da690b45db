"""Address books on a server, read only (CardDAV, RFC 6352): each card is an item."""

from collections.abc import Mapping

from afterword.sources.reach.dav import options as _options
from afterword.sources.reach.dav.find import find, listed
from afterword.sources.reach.dav.kinds import ADDRESS_BOOKS
from afterword.sources.reach.dav.line import opened
from afterword.sources.reach.dav.options import Options, shown
from afterword.sources.reach.dav.read import read_calendar as read_book


def read_options(address: str, given: Mapping[str, str]) -> Options:
    """The options for an address book's address; WrongFieldsError for what can't be meant."""
    return _options.read_options(address, given, ADDRESS_BOOKS)


__all__ = ["Options", "find", "listed", "opened", "read_book", "read_options", "shown"]
