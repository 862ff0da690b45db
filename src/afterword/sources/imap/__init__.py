"""Reads a mailbox on an IMAP server that the user named; it never changes anything there."""

from afterword.sources.imap.answers import BROKEN
from afterword.sources.imap.copies import Copy, Wanted, find_copy, folder_for
from afterword.sources.imap.folders import (
    Opened,
    Place,
    Status,
    ask_status,
    open_folder,
    places,
)
from afterword.sources.imap.idle import can_idle, wait_for_news
from afterword.sources.imap.messages import Glance, glances, parts, uids_between, whole
from afterword.sources.imap.options import Options, read_options
from afterword.sources.imap.session import PATIENCE, session, try_login
from afterword.sources.imap.structure import Piece, heads
from afterword.sources.imap.wire import Client

__all__ = [
    "BROKEN",
    "PATIENCE",
    "Client",
    "Copy",
    "Glance",
    "Opened",
    "Options",
    "Piece",
    "Place",
    "Status",
    "Wanted",
    "ask_status",
    "can_idle",
    "find_copy",
    "folder_for",
    "glances",
    "heads",
    "open_folder",
    "parts",
    "places",
    "read_options",
    "session",
    "try_login",
    "uids_between",
    "wait_for_news",
    "whole",
]
