"""Connects a server that the user names, after it has been tried; and lets it go again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import unquote, urlsplit

from afterword.config.vault import LockedError
from afterword.core.errors import RefusedError
from afterword.flows.accounts import (
    Secret,
    as_meant,
    keep_account,
    kept_secret,
    log_in_with,
    sharing,
)
from afterword.flows.connect_calendar import connect_calendar, kept_as
from afterword.flows.connect_chat_model import connect_chat_model
from afterword.flows.connect_mailbox import connect_mailbox, refuse_demo
from afterword.flows.initialise import initialise
from afterword.outlets import smtp
from afterword.records import models
from afterword.records.models.account import KINDS
from afterword.records.queries.account import Connected, connected
from afterword.sources.sign_in import Grant, give_back


def connect(  # noqa: PLR0913  # what an account is made of
    owner: models.Owner,
    kind: str,
    address: str,
    *,
    secret: Secret | None,
    options: Mapping[str, str],
    now: datetime,
    patience: float = smtp.PATIENCE,
) -> Connected:
    """Tries the server with a log-in and keeps it; the same address again replaces it.

    For `smtp` the address is the one that letters come from, and counts as the user's own from then
    on; `smtp://USER@HOST:PORT` means the user's first one. `secret` None: the server wants none.
    RefusedError for what can't be meant, TroubleError (a sentence) for a server that can't be used;
    nothing is kept then, and what was connected before stays.
    """
    _refuse_unknown(kind)
    refuse_demo(owner)
    if kind in ("calendar", "contacts"):
        plain = None if secret is None else log_in_with(secret)
        return connect_calendar(owner, address, secret=plain, options=options, now=now, kind=kind)
    if kind == "chat_model":
        plain = None if secret is None else log_in_with(secret)
        return connect_chat_model(owner, address, secret=plain, options=options, now=now)
    if kind == "imap":
        found = connect_mailbox(
            owner, address, secret=secret, options=options, now=now, patience=patience
        )
        return found.mailbox
    address, options = _taken_apart(owner, address.strip().lower(), options)
    if isinstance(secret, Grant):
        options = {"auth": "token", **options}
    meant = smtp.read_options(address, options)
    secret = None if secret is None else as_meant(secret, meant.host)
    tried = smtp.try_login(
        meant, None if secret is None else log_in_with(secret), patience=patience
    )
    row = keep_account(owner, kind, address, options=tried.plain(), secret=secret, now=now)
    if address not in owner.emails:
        initialise(now=now, emails=[*owner.emails, address])
    return connected(row)


def disconnect(owner: models.Owner, kind: str, address: str) -> None:
    """Lets an account go, with its secret; letters that wait for it come back to the user.

    A sign-in that nothing needs any more is given back to the provider.
    """
    _refuse_unknown(kind)
    address = kept_as(address) if kind in ("calendar", "contacts") else address
    rows = models.Account.objects.filter(owner=owner, kind=kind)
    row = rows.filter(address__in=(address.strip(), address.strip().lower())).first()
    if row is None and kind == "chat_model":
        row = rows.first()  # there is one at most, and its address has more than one spelling
    if row is None:
        raise RefusedError(f"no {kind} account is called {address!r}")
    try:
        secret = kept_secret(row)
    except LockedError:
        secret = None
    row.delete()
    if isinstance(secret, Grant) and not any(sharing(secret, owner)):
        give_back(secret)


def _refuse_unknown(kind: str) -> None:
    if kind in KINDS:
        return
    raise RefusedError(f"nothing is called {kind!r}; {', '.join(KINDS)} can be connected")


def _taken_apart(
    owner: models.Owner, address: str, options: Mapping[str, str]
) -> tuple[str, Mapping[str, str]]:
    """Address and options, where the server was named as `smtp://…` or `smtps://…`."""
    if "://" not in address:
        return address, options
    try:
        named = urlsplit(address)
        port = named.port
    except ValueError as error:
        raise RefusedError(f"{address!r} is no address of a server: {error}") from error
    if named.scheme not in ("smtp", "smtps") or not named.hostname:
        raise RefusedError(f"{address!r} is no mail address and no smtp://HOST:PORT")
    if named.password is not None:
        raise RefusedError("a password on the command line is seen by others; use --secret-file")
    found = {"host": named.hostname, "tls": "implicit" if named.scheme == "smtps" else ""}
    found |= {"port": str(port)} if port else {}
    found |= {"user": unquote(named.username)} if named.username else {}
    return owner.emails[0], found | dict(options)
