"""Listens for news of a mailbox (IDLE on its inbox) and asks for a look as soon as there is any."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import sleep
from uuid import UUID

from afterword.flows.lease import wish
from afterword.flows.mailbox import mailbox
from afterword.flows.readers import warm_up
from afterword.records import models
from afterword.records.queries.owner import as_value
from afterword.sources import imap
from afterword.sources.imap import Place

_BETWEEN = 1.0  # seconds between two wishes; what comes meanwhile is read with the first


def listen(
    account: UUID,
    *,
    clock: Callable[[], datetime],
    ending: Callable[[], bool],
    heard: Callable[[], None],
) -> bool:
    """Listens until `ending` says so, telling `heard` of each piece of news; False at once where
    the server can't tell by itself.

    TroubleError, in words, where the line breaks; who calls tries again after a while. What comes
    between two lines is no loss: each begins with a look at how far the inbox is.
    """
    row = models.Account.objects.select_related("owner").get(id=account)
    inbox = Place("INBOX", b"INBOX", "inbox")
    with mailbox(row, now=clock()) as (client, _):
        if not imap.can_idle(client):
            return False
        warm_up(as_value(row.owner))  # or the first letter that comes is a second later
        status = imap.open_folder(client, inbox).status
        known = models.Folder.objects.filter(account=row, use="inbox").first()
        if known and known.uidnext != status.uidnext:
            wish(account)
            heard()
        while not ending() and models.Account.objects.filter(id=account).exists():
            if imap.wait_for_news(client, ending):
                wish(account)
                heard()
                sleep(_BETWEEN)  # a server that has always news shall not keep us busy with it
    return True
