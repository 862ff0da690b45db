"""Opens a session with a mailbox, with a new token where the server does not take the last one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime

from afterword.core.errors import TroubleError
from afterword.flows.accounts import open_mailbox
from afterword.records import models
from afterword.sources import imap


@contextmanager
def mailbox(
    account: models.Account, *, now: datetime
) -> Iterator[tuple[imap.Client, imap.Options]]:
    """A session and its options. TroubleError, LockedError or RefusedError where there is none."""
    options, secret = open_mailbox(account, now=now)
    with ExitStack() as stack:
        try:
            client = stack.enter_context(imap.session(options, secret))
        except TroubleError as error:
            if options.auth == "password" or error.field != "password" or error.retryable:
                raise
            options, secret = open_mailbox(account, now=now, refused=secret)
            client = stack.enter_context(imap.session(options, secret))
        yield client, options
