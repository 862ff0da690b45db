"""Reads a mailbox on an IMAP server that the user named; it never changes anything there."""

from afterword.sources.imap.copies import Copy, Wanted, find_copy, folder_for
from afterword.sources.imap.options import Options, read_options
from afterword.sources.imap.session import PATIENCE, session, try_login

__all__ = [
    "PATIENCE",
    "Copy",
    "Options",
    "Wanted",
    "find_copy",
    "folder_for",
    "read_options",
    "session",
    "try_login",
]
