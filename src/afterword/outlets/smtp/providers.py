"""What is known of the mail servers that many people use, as data.

A domain that is not here is no guess: the user names the server. Sources: the providers' own help
pages on sending with another program.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """A server for sending, and what its log-in asks for."""

    host: str
    port: int
    domains: tuple[str, ...]
    app_page: str = ""  # where one is made; empty: the usual password does
    refuses_passwords: bool = False  # takes only log-ins through the browser


PROVIDERS = (
    Provider(
        "smtp.gmail.com",
        465,
        ("gmail.com", "googlemail.com"),
        app_page="myaccount.google.com/apppasswords",
    ),
    Provider(
        "smtp.mail.me.com",
        587,
        ("icloud.com", "me.com", "mac.com"),
        app_page="account.apple.com",
    ),
    Provider(
        "smtp.mail.yahoo.com",
        465,
        ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "ymail.com"),
        app_page="login.yahoo.com/account/security",
    ),
    Provider(
        "smtp.fastmail.com",
        465,
        ("fastmail.com", "fastmail.fm"),
        app_page="app.fastmail.com/settings/security",
    ),
    Provider("mail.gmx.net", 465, ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    Provider("mail.gmx.com", 465, ("gmx.com", "gmx.us", "gmx.co.uk")),
    Provider("smtp.web.de", 465, ("web.de",)),
    Provider("posteo.de", 465, ("posteo.de", "posteo.net")),
    Provider("smtp.mailbox.org", 465, ("mailbox.org",)),
    Provider("smtp.zoho.com", 465, ("zoho.com", "zohomail.com")),
    Provider(
        "smtp-mail.outlook.com",
        587,
        ("outlook.com", "hotmail.com", "live.com", "msn.com"),
        refuses_passwords=True,
    ),
)
_BY_DOMAIN = {domain: each for each in PROVIDERS for domain in each.domains}
_BY_HOST = {each.host: each for each in PROVIDERS}


def of_domain(domain: str) -> Provider | None:
    """The provider of addresses at that domain."""
    return _BY_DOMAIN.get(domain.casefold())


def of_host(host: str) -> Provider | None:
    """The provider that runs that server."""
    return _BY_HOST.get(host.casefold())
