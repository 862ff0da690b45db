"""Why a mail server lets nobody in, in a sentence that says what to do.

A server answers in a code that says "no" and in words that say which no. The words are those of the
large providers, in lower case; what none of them fits is told as it was said.
"""

from __future__ import annotations

from afterword.core.errors import TroubleError
from afterword.core.mail_providers import of_host

# Waiting may help. The codes stand in brackets: Postfix says "(reason unavailable)" of a plain no.
_LATER = ("[unavailable]", "[inuse]", "[limit]", "too many", "temporar", "try again later", "busy")
# The password is right, and not the one to give: an app password is needed.
_APP_PASSWORD = (
    "application-specific password",
    "app password",
    "app-password",
    "app-specific",
    "5.7.9",
)
# No password is taken at all.
_NO_PASSWORDS = (
    "basicauthblocked",
    "basic auth",
    "5.7.30",
    "5.7.139",
    "oauth",
    "login is disabled",
)
# The mailbox's owner, or who runs it, has switched programs off.
_SWITCHED_OFF = (
    "not enabled for imap",
    "imap access is disabled",
    "imap is disabled",
    "smtpclientauth",
    "disabled for the tenant",
    "disabled for the mailbox",
    "authenticated but not connected",
)
# The provider wants to see a person once.
_IN_PERSON = ("web login required", "webalert", "via your web browser", "with your web browser")


def refusal(
    *, host: str, user: str, said: str, by_token: bool, passing: bool = False
) -> TroubleError:
    """The trouble behind a log-in that was refused; `said` are the server's words in one line.

    `by_token`: no password was given but an access token. `passing`: the answer's code says that it
    may pass.
    """
    low, known = said.casefold(), of_host(host)
    if _is_in(low, _SWITCHED_OFF):
        words = f"{host} says that programs may not use this mailbox ({said})"
        hint = ": switch on IMAP and SMTP in its settings, or ask who runs it"
        return _final(words, hint)
    if _is_in(low, _IN_PERSON):
        words = f"{host} wants you to log in with the browser once, to see that it is you ({said})"
        return _final(words, "; then connect again")
    if passing or _is_in(low, _LATER):
        words = f"{host} can't log you in now: {said}"
        return TroubleError(words, retryable=True, field="password")
    if by_token:
        words = f"{host} does not take the sign-in of {user!r} ({said})"
        return _final(words, "; connect it again, signing in as the owner of that mailbox")
    if _is_in(low, _APP_PASSWORD):
        where = f" at {known.app_page}" if known and known.app_page else ""
        words = f"{host} wants an app password, which you make{where}, and not the one you log in"
        return _final(f"{words} with ({said})")
    if (known and known.refuses_passwords) or _is_in(low, _NO_PASSWORDS):
        words = f"{host} takes no passwords from mail programs any more ({said})"
        whom = known.sign_in if known and known.sign_in else "ISSUER"
        return _final(
            words, f"; sign in through the browser: `afterword connect … --sign-in {whom}`"
        )
    if known and known.app_page:
        words = f"{host} does not take the password for {user!r} ({said}): it must be an app"
        return _final(
            f"{words} password, made at {known.app_page}, and all of them end when your own "
            "password is changed"
        )
    return _final(f"{host} does not take the password for {user!r} ({said})")


def _is_in(low: str, signs: tuple[str, ...]) -> bool:
    return any(sign in low for sign in signs)


def _final(words: str, hint: str = "") -> TroubleError:
    return TroubleError(words, retryable=False, field="password", hint=hint)
