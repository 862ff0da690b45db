"""What a sign-in gave: tokens, and how to get fresh ones from whom (RFC 6749, sections 4.1 and 6).

All of it is a secret and kept as one sealed text.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus

from afterword.core.errors import TroubleError
from afterword.sources.sign_in.asking import PATIENCE, ask, plain_words
from afterword.sources.sign_in.providers import Client, Provider

# A token that runs out within that time is not begun with: a session needs it while it logs in.
_SPARE = timedelta(minutes=5)
_USUAL = 3600  # seconds; where the answer does not say
_LONGEST = 86400 * 366


class EndedError(TroubleError):
    """The sign-in ran out or was taken back: only signing in again helps."""


@dataclass(frozen=True, slots=True)
class Grant:
    """One sign-in that lasts."""

    provider: Provider
    client: Client
    access: str
    refresh: str
    made_at: datetime
    runs_out: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether the access token can still be used; one from the future is of another clock."""
        return self.made_at - _SPARE <= now < self.runs_out - _SPARE

    def text(self) -> str:
        """As `of_text` reads it."""
        found = asdict(self) | {
            "made_at": self.made_at.isoformat(),
            "runs_out": self.runs_out.isoformat(),
        }
        return json.dumps(found, separators=(",", ":"))

    @staticmethod
    def of_text(text: str) -> Grant | None:
        """The grant again; None where the text is something else, as a token by itself."""
        try:
            found = json.loads(text)
            provider = found["provider"]
            provider["scopes"] = tuple(provider["scopes"])
            provider["more"] = tuple((name, value) for name, value in provider["more"])
            return Grant(
                Provider(**provider),
                Client(**found["client"]),
                found["access"],
                found["refresh"],
                datetime.fromisoformat(found["made_at"]),
                datetime.fromisoformat(found["runs_out"]),
            )
        except (ValueError, TypeError, KeyError):
            return None


def exchange(
    provider: Provider,
    client: Client,
    *,
    code: str,
    redirect: tuple[str, str],
    now: datetime,
    patience: float = PATIENCE,
) -> Grant:
    """The tokens for a code; `redirect` are the address it came to and the verifier of PKCE."""
    address, verifier = redirect
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": address,
        "code_verifier": verifier,
    }
    answer = _tokens(provider, client, form, patience)
    found = _grant(Grant(provider, client, "", "", now, now), answer, now)
    if not found.refresh:
        words = f"{provider.shown} gave a sign-in that does not last"
        hint = ": its client must be allowed offline access (--option scope=…)"
        raise TroubleError(words, retryable=False, field="sign_in", hint=hint)
    return found


def renew(grant: Grant, *, now: datetime, patience: float = PATIENCE) -> Grant:
    """The same sign-in with a fresh access token. EndedError where it has ended."""
    form = {"grant_type": "refresh_token", "refresh_token": grant.refresh}
    return _grant(grant, _tokens(grant.provider, grant.client, form, patience), now)


def give_back(grant: Grant, *, patience: float = 5.0) -> None:
    """Tells the provider that the sign-in is not needed any more, where it wants to be told that.

    Nothing depends on it: what is not heard runs out, and the user can end it there too.
    """
    if not grant.provider.revoke:
        return
    form, basic = _as_client(grant.provider, grant.client, {"token": grant.refresh})
    with suppress(TroubleError):
        ask(grant.provider.revoke, form, basic=basic, ca=grant.provider.ca, patience=patience)


def _as_client(
    provider: Provider, client: Client, form: dict[str, str]
) -> tuple[dict[str, str], tuple[str, str] | None]:
    if client.secret and provider.basic:
        # Encoded as in a form before HTTP does its own (RFC 6749, section 2.3.1).
        return form, (quote_plus(client.id), quote_plus(client.secret))
    secret = {"client_secret": client.secret} if client.secret else {}
    return form | {"client_id": client.id} | secret, None


def _tokens(
    provider: Provider, client: Client, form: dict[str, str], patience: float
) -> dict[str, Any]:
    form, basic = _as_client(provider, client, form)
    status, answer = ask(provider.token, form, basic=basic, ca=provider.ca, patience=patience)
    if status == 200 and isinstance(answer.get("access_token"), str) and answer["access_token"]:
        return answer
    raise _refused(provider, status, answer)


def _grant(before: Grant, answer: dict[str, Any], now: datetime) -> Grant:
    kind = answer.get("token_type", "bearer")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        words = f"{before.provider.shown} gave a token of a kind that is not known here"
        raise TroubleError(words, retryable=False, field="sign_in")
    refresh = answer.get("refresh_token")
    return replace(
        before,
        access=answer["access_token"],
        # One that gives no new refresh token means the old one to go on.
        refresh=refresh if isinstance(refresh, str) and refresh else before.refresh,
        made_at=now,
        runs_out=now + timedelta(seconds=_seconds(answer.get("expires_in"))),
    )


def _seconds(text: Any) -> float:
    try:
        found = float(text)
    except (TypeError, ValueError):
        return _USUAL
    return min(found, _LONGEST) if found > 0 else _USUAL


def _refused(provider: Provider, status: int, answer: dict[str, Any]) -> TroubleError:
    error = plain_words(answer.get("error", ""))
    said = plain_words(answer.get("error_description", "")) or error or f"status {status}"
    if error == "invalid_grant":
        words = f"the sign-in at {provider.shown} has ended: it ran out or was taken back ({said})"
        return EndedError(words, retryable=False, field="sign_in")
    if error in ("invalid_client", "unauthorized_client"):
        words = f"{provider.shown} does not know the client id, or its secret is wrong ({said})"
        return TroubleError(words, retryable=False, field="sign_in")
    later = status >= 500 or status == 429
    words = f"{provider.shown} gives no token: {said}"
    return TroubleError(words, retryable=later, field="sign_in")
