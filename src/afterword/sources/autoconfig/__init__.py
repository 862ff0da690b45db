"""Finds the mail servers of an address as its domain publishes them: nobody else is asked."""

from afterword.sources.autoconfig.document import parse
from afterword.sources.autoconfig.find import Found, Lookup, find
from afterword.sources.autoconfig.server import Server

__all__ = ["Found", "Lookup", "Server", "find", "parse"]
