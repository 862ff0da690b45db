"""Whom a mailbox's owner signs in with: two as data, any other by OpenID discovery.

Sources of the addresses and scopes: developers.google.com/identity/protocols/oauth2/native-app and
learn.microsoft.com/exchange/client-developer/legacy-protocols (OAuth for IMAP and SMTP). The client
is always the user's own registration: we ship none, and borrow nobody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from afterword.core.errors import TroubleError, WrongFieldsError
from afterword.sources.sign_in.asking import PATIENCE, ask, is_safe

_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,252}")


@dataclass(frozen=True, slots=True)
class Client:
    """What the user registered with the provider for Afterword."""

    id: str
    secret: str = ""  # Google gives one to programs too, though it is none there


@dataclass(frozen=True, slots=True)
class Provider:
    """Where one signs in, and where tokens come from."""

    name: str  # as the user gives it: google, microsoft, or the address of an issuer
    shown: str
    authorize: str
    token: str
    scopes: tuple[str, ...]
    revoke: str = ""  # RFC 7009; empty: it offers none
    issuer: str = ""  # what an answer's `iss` must be (RFC 9207)
    more: tuple[tuple[str, str], ...] = ()  # for the sign-in page
    redirect_host: str = "127.0.0.1"
    basic: bool = False  # takes a client's secret by HTTP's own log-in only
    ca: str = ""  # file with the certificate of an authority that only the user trusts


GOOGLE = Provider(
    name="google",
    shown="Google",
    authorize="https://accounts.google.com/o/oauth2/v2/auth",
    token="https://oauth2.googleapis.com/token",  # noqa: S106  # an address
    scopes=("https://mail.google.com/",),
    revoke="https://oauth2.googleapis.com/revoke",
    # Without both of them Google gives a refresh token at the first sign-in only.
    more=(("access_type", "offline"), ("prompt", "consent")),
)


def provider_of(
    name: str, *, tenant: str = "", scope: str = "", ca: str = "", patience: float = PATIENCE
) -> Provider:
    """The provider that was named; `scope` (words between blanks) in place of what is usual.

    WrongFieldsError for what can't be meant, TroubleError where an issuer can't be asked.
    """
    low = name.strip().lower()
    if low == "google":
        found = GOOGLE
    elif low == "microsoft":
        found = _microsoft(tenant.strip() or "common")
    elif "://" in low:
        found = _discovered(name.strip(), ca, patience)
    else:
        line = f"{name!r} is no one to sign in with: say google, microsoft or an issuer's https://…"
        raise WrongFieldsError({"sign_in": line})
    wanted = tuple(scope.split()) or found.scopes
    return replace(found, scopes=wanted)


def _microsoft(tenant: str) -> Provider:
    if not _TENANT.fullmatch(tenant):
        line = f"{tenant!r} is no tenant: its id or domain, common, organizations or consumers"
        raise WrongFieldsError({"tenant": line}, f"tenant={line}")
    base = f"https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
    return Provider(
        name="microsoft",
        shown="Microsoft",
        authorize=f"{base}/authorize",
        token=f"{base}/token",
        scopes=(
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ),
        # One who uses two accounts in the browser is asked which.
        more=(("prompt", "select_account"),),
        # The only one whose port Microsoft leaves open.
        redirect_host="localhost",
    )


def _discovered(issuer: str, ca: str, patience: float) -> Provider:
    """OpenID Connect Discovery 1.0, section 4."""
    if not is_safe(issuer):
        line = f"{issuer!r} is no issuer to sign in with: it begins with https://"
        raise WrongFieldsError({"sign_in": line})
    base = issuer.rstrip("/")
    status, found = ask(f"{base}/.well-known/openid-configuration", ca=ca, patience=patience)
    if status != 200:
        raise _no_issuer(issuer, f"it answers with status {status}")
    said = found.get("issuer")
    if not isinstance(said, str) or said.rstrip("/") != base:
        # Else one issuer could speak for another (section 4.3).
        raise _no_issuer(issuer, "its description is that of another one")
    return Provider(
        name=issuer,
        shown=issuer.partition("://")[2].partition("/")[0],
        authorize=_endpoint(issuer, found, "authorization_endpoint"),
        token=_endpoint(issuer, found, "token_endpoint"),
        scopes=_scopes(found),
        revoke=_endpoint(issuer, found, "revocation_endpoint", needed=False),
        issuer=said,
        basic=_basic_only(found),
        ca=ca,
    )


def _endpoint(issuer: str, found: dict[str, Any], name: str, *, needed: bool = True) -> str:
    url = found.get(name)
    if isinstance(url, str) and is_safe(url):
        return url
    if needed:
        raise _no_issuer(issuer, f"its description has no {name} with https")
    return ""


def _scopes(found: dict[str, Any]) -> tuple[str, ...]:
    """What most take; `offline_access` asks for a sign-in that lasts (OpenID Core, section 11)."""
    offered = found.get("scopes_supported")
    usual = ("openid", "email", "offline_access")
    if not isinstance(offered, list):
        return usual
    return tuple(each for each in usual if each == "openid" or each in offered)


def _basic_only(found: dict[str, Any]) -> bool:
    """What is not said is `client_secret_basic` (Discovery, section 3)."""
    methods = found.get("token_endpoint_auth_methods_supported")
    return not isinstance(methods, list) or "client_secret_post" not in methods


def _no_issuer(issuer: str, why: str) -> TroubleError:
    words = f"{issuer} is nobody to sign in with: {why}"
    return TroubleError(words, retryable=False, field="sign_in")
