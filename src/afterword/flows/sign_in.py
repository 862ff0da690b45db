"""Signs the user in at their mail provider through the browser; nothing is kept here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Self

from afterword.config.vault import LockedError
from afterword.core.errors import WrongFieldsError
from afterword.flows.accounts import kept_secret
from afterword.records import models
from afterword.sources.sign_in import Client, Grant, Provider, Redirect, exchange, provider_of
from afterword.sources.sign_in.redirect import PATIENCE


@dataclass(slots=True)
class SigningIn:
    """One sign-in under way; it listens on this machine while it is entered."""

    provider: Provider
    client: Client
    redirect: Redirect
    url: str = field(init=False)  # the page to open

    def __post_init__(self) -> None:
        self.url = self.redirect.url

    def __enter__(self) -> Self:
        self.redirect.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.redirect.__exit__(kind, error, trace)

    def take(self, address: str) -> None:
        """The address that a browser on another machine ended on; WrongFieldsError otherwise."""
        self.redirect.take(address)

    def finish(self, *, now: datetime, patience: float = PATIENCE) -> Grant:
        """Waits for the browser to come back. TroubleError where it does not, or says no."""
        code = self.redirect.wait(patience)
        pair = (self.redirect.address, self.redirect.verifier)
        return exchange(self.provider, self.client, code=code, redirect=pair, now=now)


def begin_sign_in(
    owner: models.Owner,
    address: str,
    whom: str,
    *,
    client_secret: str | None,
    options: Mapping[str, str],
) -> SigningIn:
    """Begins to sign in at google, microsoft or an issuer's https://… as the owner of an address.

    A client id that is not given is the one of the last time. WrongFieldsError for what can't be
    meant, TroubleError where an issuer can't be asked.
    """
    provider = provider_of(
        whom,
        tenant=options.get("tenant", ""),
        scope=options.get("scope", ""),
        ca=options.get("ca", ""),
    )
    client = _client(owner, address.strip().lower(), provider, client_secret, options)
    port = options.get("redirect_port", "").strip()
    if port and not (port.isascii() and port.isdecimal() and 0 < int(port[:6]) < 1 << 16):
        raise WrongFieldsError({"redirect_port": f"redirect_port={port!r} is no port"})
    hint = "" if "://" in address else address.strip().lower()
    return SigningIn(
        provider, client, Redirect(provider, client, login_hint=hint, port=int(port or 0))
    )


def _client(
    owner: models.Owner,
    address: str,
    provider: Provider,
    secret: str | None,
    options: Mapping[str, str],
) -> Client:
    given = options.get("client_id", "").strip()
    for row in models.Account.objects.filter(owner=owner, address=address).order_by("kind"):
        try:
            kept = kept_secret(row)
        except LockedError:
            continue
        if not isinstance(kept, Grant) or kept.provider.name != provider.name:
            continue
        if given in ("", kept.client.id):
            return Client(kept.client.id, kept.client.secret if secret is None else secret)
    if not given:
        line = (
            f"signing in at {provider.shown} needs a client id of your own: --option client_id=…; "
            "docs/mailbox.md says how to make one"
        )
        raise WrongFieldsError({"client_id": line})
    return Client(given, secret or "")
