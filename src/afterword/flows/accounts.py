"""Keeps accounts with their secrets, and opens them for the one who is about to use them.

A secret is a password, or a sign-in that lasts (`Grant`), of which sessions get an access token.
One sign-in may stand behind several accounts of a mailbox, and many providers take its refresh
token once only: so it is renewed under a lock, and in all of them at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from django.conf import settings
from django.db import transaction

from afterword.config import vault
from afterword.config.lock import BusyError, only_one
from afterword.core.errors import RefusedError, TroubleError
from afterword.core.mail_providers import of_host
from afterword.outlets import smtp
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.sources import imap
from afterword.sources.sign_in import EndedError, Grant, renew

Secret = str | Grant
# Seconds to wait for another process that renews: longer than a provider is given for its answer.
_PATIENCE = 30.0
_GROUPS = re.compile(r"[a-z]{4}(?:\s[a-z]{4}){3}")


def open_mailbox(
    account: models.Account, *, now: datetime, refused: str = ""
) -> tuple[imap.Options, str]:
    """Options of a mailbox, and its password or a fresh access token.

    It may ask the provider for a new token, so no transaction is open around it; `refused` is the
    token that the server did not take though it looked fresh. LockedError where no key opens the
    secret, RefusedError for options that mean nothing any more, TroubleError where the sign-in has
    ended or the provider does not answer.
    """
    options = imap.read_options(account.address, account.options)
    secret = secret_of(account, now=now, refused=refused)
    if secret is None:
        raise RefusedError(f"no password is kept for {account.address}: connect it again")
    return options, log_in_with(secret)


def open_account(
    account: models.Account, *, now: datetime, refused: str = ""
) -> tuple[smtp.Options, str | None]:
    """The same for an account that letters go from; None: the server wants no password."""
    options = smtp.read_options(account.address, account.options)
    secret = secret_of(account, now=now, refused=refused)
    return options, None if secret is None else log_in_with(secret)


def look_at(account: models.Account) -> imap.Options | smtp.Options:
    """The options of a mail account, having seen that its secret opens; nobody is asked anything.

    LockedError or RefusedError where it can't be used as it is.
    """
    if account.sealed:
        vault.unseal(settings.DATA, account.sealed)
    if account.kind == "imap":
        return imap.read_options(account.address, account.options)
    return smtp.read_options(account.address, account.options)


def log_in_with(secret: Secret) -> str:
    """What a session is given: the password, or the access token."""
    return secret.access if isinstance(secret, Grant) else secret


def as_meant(secret: Secret, host: str) -> Secret:
    """An app password of Google's without the blanks that its page shows between the groups: where
    it is copied from there they are no-break spaces, which the server does not skip.
    """
    known = of_host(host)
    if isinstance(secret, str) and known is not None and known.sign_in == "google":
        return "".join(secret.split()) if _GROUPS.fullmatch(secret.strip()) else secret
    return secret


def secret_of(account: models.Account, *, now: datetime, refused: str = "") -> Secret | None:
    """The secret of an account, a sign-in with a fresh token; None: there is none.

    What an older key sealed is sealed again with the newest.
    """
    found = kept_secret(account)
    if not isinstance(found, Grant):
        _seal_anew(account)
        return found
    if found.is_fresh(now) and found.access != refused:
        return found
    return _renewed(account, now, refused)


def kept_secret(account: models.Account) -> Secret | None:
    """As it lies there. LockedError where no key opens it."""
    if not account.sealed:
        return None
    text = vault.unseal(settings.DATA, account.sealed)
    if account.options.get("auth", "password") == "password":
        return text
    # An access token by itself may be there too: somebody else's program renews it then.
    return Grant.of_text(text) or text


def keep_account(  # what an account is made of
    owner: models.Owner,
    kind: str,
    address: str,
    *,
    options: Mapping[str, str],
    secret: Secret | None,
    now: datetime,
) -> models.Account:
    """Keeps an account that has just worked; the same address again replaces it."""
    sealed = "" if secret is None else _sealed(secret)
    kept = {"options": dict(options), "sealed": sealed, "tried_at": now, "error": "", "failures": 0}
    with transaction.atomic():
        row, _ = models.Account.objects.update_or_create(
            owner=owner,
            kind=kind,
            address=address,
            # What is read is looked at again as soon as anybody looks.
            defaults={**kept, "next_at": None},
            create_defaults={"id": uuid7(now), "made_at": now, **kept},
        )
    return row


def sharing(grant: Grant, owner: models.Owner) -> Iterator[models.Account]:
    """The accounts of an owner that this sign-in stands behind."""
    for row in models.Account.objects.filter(owner=owner).exclude(sealed=""):
        try:
            found = kept_secret(row)
        except vault.LockedError:
            continue
        if isinstance(found, Grant) and found.refresh == grant.refresh:
            yield row


def _renewed(account: models.Account, now: datetime, refused: str) -> Grant:
    """The sign-in with a fresh token, got by one process at a time."""
    try:
        with only_one(settings.DATA / "sign-in-lock", patience=_PATIENCE):
            row = models.Account.objects.filter(id=account.id).select_related("owner").first()
            found = None if row is None else kept_secret(row)
            if row is None or not isinstance(found, Grant):
                raise RefusedError(f"{account.kind} {account.address} is not connected any more")
            if found.is_fresh(now) and found.access != refused:
                return found  # somebody else was quicker
            fresh = _asked(row, found, now)
            with transaction.atomic():
                for each in sharing(found, row.owner):
                    models.Account.objects.filter(id=each.id).update(sealed=_sealed(fresh))
            return fresh
    except BusyError as error:
        words = "another sign-in is being renewed, and takes long"
        raise TroubleError(words, retryable=True, field="sign_in") from error


def _asked(account: models.Account, grant: Grant, now: datetime) -> Grant:
    try:
        return renew(grant, now=now)
    except EndedError as error:
        same = models.Account.objects.filter(owner=account.owner_id, address=account.address)
        # One for reading brings the one for sending along.
        kind = "imap" if same.filter(kind="imap").exists() else account.kind
        again = f"`afterword connect {kind} {account.address} --sign-in"
        hint = f"; sign in again: {again} {grant.provider.name}`"
        raise EndedError(error.words, retryable=False, field="sign_in", hint=hint) from error


def _seal_anew(account: models.Account) -> None:
    renewed = vault.rotate(settings.DATA, account.sealed) if account.sealed else ""
    if renewed != account.sealed:
        models.Account.objects.filter(id=account.id, sealed=account.sealed).update(sealed=renewed)


def _sealed(secret: Secret) -> str:
    return vault.seal(settings.DATA, secret.text() if isinstance(secret, Grant) else secret)
