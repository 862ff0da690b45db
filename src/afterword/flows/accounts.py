"""Opens an account with its secret, for the one who is about to use it."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from afterword.config import vault
from afterword.core.errors import RefusedError
from afterword.outlets import smtp
from afterword.records import models
from afterword.sources import imap


def open_mailbox(account: models.Account, *, now: datetime) -> tuple[imap.Options, str]:
    """Options of a mailbox, and its password or a fresh access token.

    It may ask the provider for a new token, so no transaction is open around it. LockedError where
    no key opens the secret, RefusedError for options that mean nothing any more, TroubleError where
    the sign-in has ended or the provider does not answer.
    """
    options = imap.read_options(account.address, account.options)
    secret = _secret(account, now=now)
    if secret is None:
        raise RefusedError(f"no password is kept for {account.address}: connect it again")
    return options, secret


def open_account(account: models.Account, *, now: datetime) -> tuple[smtp.Options, str | None]:
    """The same for an account that letters go from; None: the server wants no password."""
    return smtp.read_options(account.address, account.options), _secret(account, now=now)


def look_at(account: models.Account) -> imap.Options | smtp.Options:
    """The options of a mail account, having seen that its secret opens; nobody is asked anything.

    LockedError or RefusedError where it can't be used as it is.
    """
    if account.sealed:
        vault.unseal(settings.DATA, account.sealed)
    if account.kind == "imap":
        return imap.read_options(account.address, account.options)
    return smtp.read_options(account.address, account.options)


def _secret(account: models.Account, *, now: datetime) -> str | None:  # noqa: ARG001  # tokens run out
    """What an older key sealed is sealed again with the newest."""
    if not account.sealed:
        return None
    secret = vault.unseal(settings.DATA, account.sealed)
    renewed = vault.rotate(settings.DATA, account.sealed)
    if renewed != account.sealed:
        models.Account.objects.filter(id=account.id).update(sealed=renewed)
    return secret
