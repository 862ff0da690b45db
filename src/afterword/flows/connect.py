"""Connects a server that the user names, after it has been tried; and lets it go again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db import transaction

from afterword.config import vault
from afterword.core.errors import RefusedError
from afterword.flows.connect_calendar import connect_calendar, kept_as
from afterword.flows.demo_world import is_demo
from afterword.flows.initialise import initialise
from afterword.outlets import smtp
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.models.account import KINDS
from afterword.records.queries.account import Connected

# What CONTRACT.md names and other versions bring.
_PLANNED = ("imap", "contacts", "chat_model")


def connect(  # noqa: PLR0913  # what an account is made of
    owner: models.Owner,
    kind: str,
    address: str,
    *,
    secret: str | None,
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
    if kind == "calendar":
        return connect_calendar(owner, address, secret=secret, options=options, now=now)
    if is_demo(owner):
        raise RefusedError(
            "this is the demo, and nothing is sent from it; `afterword --data FOLDER init` begins "
            "with your own data"
        )
    address, options = _taken_apart(owner, address.strip().lower(), options)
    tried = smtp.try_login(smtp.read_options(address, options), secret, patience=patience)
    sealed = "" if secret is None else vault.seal(settings.DATA, secret)
    kept = {"options": tried.plain(), "sealed": sealed, "tried_at": now, "error": ""}
    with transaction.atomic():
        row, _ = models.Account.objects.update_or_create(
            owner=owner,
            kind=kind,
            address=address,
            defaults=kept,
            create_defaults={"id": uuid7(now), "made_at": now, **kept},
        )
    if address not in owner.emails:
        initialise(now=now, emails=[*owner.emails, address])
    return Connected(row.kind, row.address, dict(row.options), row.tried_at, row.error)


def disconnect(owner: models.Owner, kind: str, address: str) -> None:
    """Lets an account go, with its secret; letters that wait for it come back to the user."""
    _refuse_unknown(kind)
    address = kept_as(address) if kind == "calendar" else address
    rows = models.Account.objects.filter(owner=owner, kind=kind, address=address.strip())
    gone, _ = rows.delete()
    if not gone:
        raise RefusedError(f"no {kind} account is called {address!r}")


def _refuse_unknown(kind: str) -> None:
    if kind in KINDS:
        return
    if kind in _PLANNED:
        raise RefusedError(f"{kind} can't be connected yet; {', '.join(KINDS)} can")
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
