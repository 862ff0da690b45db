"""Each no of a mail server has its own sentence, with what to do."""

from __future__ import annotations

import pytest

from afterword.core.mail_log_in import refusal

ME = "ines@carvalho.example"


@pytest.mark.parametrize(
    ("host", "said", "told"),
    [
        (
            "imap.gmail.com",
            "[ALERT] Application-specific password required: https://support.google.com/…",
            "wants an app password, which you make at myaccount.google.com/apppasswords, and not",
        ),
        (
            "imap.gmail.com",
            "[AUTHENTICATIONFAILED] Invalid credentials (Failure)",
            "it must be an app password, made at myaccount.google.com/apppasswords, and all of",
        ),
        (
            "imap.gmail.com",
            "[ALERT] Your account is not enabled for IMAP use. Please visit your settings",
            "says that programs may not use this mailbox .* switch on IMAP and SMTP",
        ),
        (
            "smtp.gmail.com",
            "534 5.7.14 Please log in via your web browser and then try again.",
            "wants you to log in with the browser once",
        ),
        (
            "outlook.office365.com",
            "LOGIN failed.",
            "takes no passwords .* --sign-in microsoft",
        ),
        (
            "smtp.office365.com",
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled",
            "says that programs may not use this mailbox",
        ),
        (
            "mail.quayside.example",
            "550 5.7.30 Basic authentication is not supported for Client Submission.",
            "takes no passwords from mail programs any more .* --sign-in ISSUER",
        ),
        (
            "mail.quayside.example",
            "Use an app password",
            "wants an app password, which you make, and not",
        ),
        (
            "mail.quayside.example",
            "535 5.7.8 Error: authentication failed: (reason unavailable)",
            "does not take the password",
        ),
        (
            "mail.quayside.example",
            "[AUTHENTICATIONFAILED] Authentication failed.",
            rf"does not take the password for '{ME}' \(\[AUTHENTICATIONFAILED\]",
        ),
    ],
)
def test_a_password_that_is_not_taken(host: str, said: str, told: str) -> None:
    found = refusal(host=host, user=ME, said=said, by_token=False)

    with pytest.raises(type(found), match=told):
        raise found
    assert (found.retryable, found.field) == (False, "password")


@pytest.mark.parametrize(
    "said", ["[UNAVAILABLE] Temporary authentication failure.", "[ALERT] Too many connections"]
)
def test_what_may_pass_is_tried_again(said: str) -> None:
    for by_token in (True, False):
        found = refusal(host="imap.gmail.com", user=ME, said=said, by_token=by_token)
        assert found.retryable
        assert "can't log you in now" in str(found)
    assert refusal(host="h.example", user=ME, said="no", by_token=False, passing=True).retryable


def test_a_token_that_is_not_taken_asks_for_the_right_owner() -> None:
    found = refusal(host="imap.gmail.com", user=ME, said="Invalid credentials", by_token=True)
    assert "does not take the sign-in of" in str(found)
    assert "signing in as the owner of that mailbox" in str(found)

    found = refusal(
        host="outlook.office365.com",
        user=ME,
        said="User is authenticated but not connected.",
        by_token=True,
    )
    assert "says that programs may not use this mailbox" in str(found)
