"""Which provider it is, by what is known of a mailbox."""

from __future__ import annotations

from afterword.core.mail_providers import PROVIDERS, of_mailbox, of_receiver, of_sign_in


def test_a_server_that_is_read_by_two_kinds_of_mailbox_sends_by_two() -> None:
    ours, firms = (of_mailbox("Outlook.Office365.com", each) for each in ("live.com", "a.example"))

    assert ours is not None
    assert firms is not None
    assert (ours.smtp, firms.smtp) == ("smtp-mail.outlook.com", "smtp.office365.com")
    assert of_mailbox("imap.gmx.net", "a.example") is not None
    assert of_mailbox("imap.nobody.example", "gmail.com") is None


def test_who_one_signs_in_with_tells_the_server() -> None:
    google, microsoft = of_sign_in("google"), of_sign_in("microsoft")

    assert google is not None
    assert microsoft is not None
    assert (google.imap, microsoft.smtp) == ("imap.gmail.com", "smtp.office365.com")
    assert of_sign_in("https://sign-in.example") is None
    assert of_sign_in("") is None


def test_every_provider_is_found_again() -> None:
    for each in PROVIDERS:
        assert of_mailbox(each.imap, next(iter(each.domains), "a.example")) == each
        for receiver in each.receives:
            assert of_receiver(f"mx1.{receiver}") == each
