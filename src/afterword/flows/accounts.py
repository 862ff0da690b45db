"""Opens an account with its secret, for the one who is about to use it."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from afterword.config import vault
from afterword.outlets.smtp import Options, read_options
from afterword.records import models
from afterword.sources import imap


def open_account(account: models.Account) -> tuple[Options, str | None]:
    """Options and password of a mail account; None for a server that wants no password.

    What an older key sealed is sealed again with the newest. LockedError where no key opens it.
    """
    options = read_options(account.address, account.options)
    if not account.sealed:
        return options, None
    secret = vault.unseal(settings.DATA, account.sealed)
    renewed = vault.rotate(settings.DATA, account.sealed)
    if renewed != account.sealed:
        models.Account.objects.filter(id=account.id).update(sealed=renewed)
    return options, secret


def open_mailbox(account: models.Account, *, now: datetime) -> tuple[imap.Options, str]:  # noqa: ARG001
    """Options and secret of a mailbox that is read. LockedError where no key opens it."""
    options = imap.read_options(account.address, account.options)
    secret = vault.unseal(settings.DATA, account.sealed) if account.sealed else ""
    return options, secret
