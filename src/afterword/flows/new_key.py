"""Seals every secret with a new key, so that the old one opens nothing that is kept."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction

from afterword.config import vault
from afterword.config.env import env_secret
from afterword.config.lock import BusyError, only_one
from afterword.core.errors import TroubleError
from afterword.records import models

_PATIENCE = 60.0  # seconds; for one who renews a sign-in meanwhile


def new_key() -> tuple[int, list[str]]:
    """How many secrets are sealed anew, and the accounts whose secret no key opens any more.

    Where the keys come from the environment, the newest of them is the new one.
    """
    folder = settings.DATA
    try:
        with only_one(folder / "sign-in-lock", patience=_PATIENCE), transaction.atomic():
            if env_secret(vault.NAME) is None:
                vault.add_key(folder)
            count, lost = 0, []
            for row in models.Account.objects.exclude(sealed="").order_by("kind", "address"):
                try:
                    secret = vault.unseal(folder, row.sealed)
                except vault.LockedError:
                    lost.append(f"{row.kind} {row.address}")
                    continue
                sealed = vault.seal(folder, secret)
                models.Account.objects.filter(id=row.id).update(sealed=sealed)
                count += 1
    except BusyError as error:
        words = "a sign-in is being renewed, and takes long: try again in a minute"
        raise TroubleError(words, retryable=True) from error
    # Only now: what was sealed anew is kept.
    vault.drop_old_keys(folder)
    return count, lost
