"""What is known of the mail servers that many people use, as data.

A domain that is not here is no guess: autoconfiguration is asked, else the user names the server.
Sources: the providers' own help pages on reading and sending with another program; who files sent
mail by itself and who takes no passwords any more: research/evidence.md, "Mail".
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider's servers, and what its log-in asks for."""

    smtp: str
    smtp_port: int
    imap: str
    domains: tuple[str, ...]
    app_page: str = ""  # where one is made; empty: the usual password does
    refuses_passwords: bool = False  # takes only log-ins through the browser
    sign_in: str = ""  # "google" or "microsoft": whose log-in through the browser it takes
    files_sent: bool = False  # puts a copy of what is sent into Sent by itself
    imap_port: int = 993
    receives: tuple[str, ...] = ()  # domains of the hosts that take mail for customers' own domains
    calendars: str = ""  # host of its CalDAV server
    calendars_at: str = (
        ""  # pattern of the hosts that it sends on to: each has part of the accounts
    )
    contacts: str = ""  # host of its CardDAV server
    contacts_at: str = ""


PROVIDERS = (
    Provider(
        "smtp.gmail.com",
        465,
        "imap.gmail.com",
        ("gmail.com", "googlemail.com"),
        app_page="myaccount.google.com/apppasswords",
        sign_in="google",
        files_sent=True,
        receives=("google.com", "googlemail.com"),
    ),
    Provider(
        "smtp.mail.me.com",
        587,
        "imap.mail.me.com",
        ("icloud.com", "me.com", "mac.com"),
        app_page="account.apple.com",
        files_sent=True,
        receives=("mail.icloud.com",),
        calendars="caldav.icloud.com",
        calendars_at=r"p\d{1,3}-caldav\.icloud\.com",
        contacts="contacts.icloud.com",
        contacts_at=r"p\d{1,3}-contacts\.icloud\.com",
    ),
    Provider(
        "smtp.mail.yahoo.com",
        465,
        "imap.mail.yahoo.com",
        ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "ymail.com"),
        app_page="login.yahoo.com/account/security",
    ),
    Provider(
        "smtp.fastmail.com",
        465,
        "imap.fastmail.com",
        ("fastmail.com", "fastmail.fm"),
        app_page="app.fastmail.com/settings/security",
        receives=("messagingengine.com",),
    ),
    Provider("mail.gmx.net", 465, "imap.gmx.net", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    Provider("mail.gmx.com", 465, "imap.gmx.com", ("gmx.com", "gmx.us", "gmx.co.uk")),
    Provider("smtp.web.de", 465, "imap.web.de", ("web.de",)),
    Provider("posteo.de", 465, "posteo.de", ("posteo.de", "posteo.net")),
    Provider(
        "smtp.mailbox.org",
        465,
        "imap.mailbox.org",
        ("mailbox.org",),
        receives=("mailbox.org",),
    ),
    Provider("smtp.zoho.com", 465, "imap.zoho.com", ("zoho.com", "zohomail.com")),
    Provider(
        "smtp-mail.outlook.com",
        587,
        "outlook.office365.com",
        ("outlook.com", "hotmail.com", "live.com", "msn.com"),
        refuses_passwords=True,
        sign_in="microsoft",
        files_sent=True,
    ),
    # Companies' and schools' mailboxes at Microsoft: no domain is theirs, the server tells them.
    Provider(
        "smtp.office365.com",
        587,
        "outlook.office365.com",
        (),
        refuses_passwords=True,
        sign_in="microsoft",
        files_sent=True,
        receives=("mail.protection.outlook.com", "mx.microsoft"),
    ),
)
_BY_DOMAIN = {domain: each for each in PROVIDERS for domain in each.domains}
_BY_HOST = {host: each for each in reversed(PROVIDERS) for host in (each.smtp, each.imap)}


def of_domain(domain: str) -> Provider | None:
    """The provider of addresses at that domain."""
    return _BY_DOMAIN.get(domain.casefold())


def server_of(provider: Provider, what: str) -> str:
    """The host of its "calendars", or of its contacts; "" where nobody knows one."""
    return provider.calendars if what == "calendars" else provider.contacts


def has_there(host: str, named: str, what: str) -> bool:
    """Whether a provider, whose domain or such a server the user named, has "calendars", or
    contacts, there.
    """
    return any(
        host == server_of(each, what)
        or re.fullmatch(each.calendars_at if what == "calendars" else each.contacts_at, host)
        for each in PROVIDERS
        if server_of(each, what) and named in (*each.domains, server_of(each, what))
    )


def of_host(host: str) -> Provider | None:
    """The provider that runs that server, for sending or for reading."""
    return _BY_HOST.get(host.casefold())


def of_mailbox(host: str, domain: str) -> Provider | None:
    """The provider of a mailbox that is read at that server: some run one for two kinds of them."""
    found = [each for each in PROVIDERS if each.imap == host.casefold()]
    own = (each for each in found if domain.casefold() in each.domains)
    # A domain that is not the provider's is one that it takes mail for.
    others = (each for each in found if each.receives)
    return next(own, None) or next(others, None) or next(iter(found), None)


def of_sign_in(name: str) -> Provider | None:
    """The provider whose log-in through the browser that is, for a domain of somebody's own."""
    known = (each for each in PROVIDERS if each.sign_in and each.receives)
    return next((each for each in known if each.sign_in == name), None)


def of_receiver(host: str) -> Provider | None:
    """The provider whose host takes mail for a domain of somebody's own (its MX record)."""
    ending = f".{host.casefold()}"
    found = ((name, each) for each in PROVIDERS for name in each.receives)
    return next((each for name, each in found if ending.endswith(f".{name}")), None)
