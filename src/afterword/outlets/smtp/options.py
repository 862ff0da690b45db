"""What is to be known of an SMTP server before it is asked: read from what the user gave."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from email_validator import EmailNotValidError, validate_email

from afterword.core.errors import WrongFieldsError
from afterword.core.mail_providers import of_domain
from afterword.core.server_options import host_of, one_of, port_of, refuse_unknown

TLS = ("implicit", "starttls", "none")
# `token`: an access token, given as the server wants it.
AUTH = ("password", "token", "oauthbearer", "xoauth2")
NAMES = ("host", "port", "tls", "user", "ca", "auth")
_IMPLICIT, _SUBMISSION = 465, 587  # RFC 8314, RFC 6409


@dataclass(frozen=True, slots=True)
class Options:
    """A server and how to speak to it; no secret."""

    host: str
    port: int
    tls: str  # one of TLS; "" on loopback: STARTTLS where it is offered
    user: str
    ca: str = ""  # file with the certificate of an authority that only the user trusts
    auth: str = "password"  # one of AUTH

    def plain(self) -> dict[str, str]:
        """As text by name, as `read_options` takes it."""
        found = {"host": self.host, "port": str(self.port), "tls": self.tls, "user": self.user}
        more = {"ca": self.ca, "auth": "" if self.auth == "password" else self.auth}
        return found | {name: value for name, value in more.items() if value}


def read_options(address: str, given: Mapping[str, str]) -> Options:
    """The options for sending from a mail address; what is left out is what is usual.

    WrongFieldsError for an address or an option that can't be meant, and where nobody knows the
    server.
    """
    sender = _sender(address)
    refuse_unknown("smtp", given, NAMES)
    domain = sender.rpartition("@")[2]
    provider = of_domain(domain)
    host = host_of(
        given,
        provider.smtp if provider else "",
        domain=domain,
        purpose="sending (SMTP)",
        example="smtp.example.org",
    )
    known = provider if provider and provider.smtp == host else None
    tls = given.get("tls", "").strip().lower()
    port = port_of(given.get("port", ""), usual="for sending it is mostly 465 or 587")
    if not port:
        implicit = tls == "implicit" or (
            known is not None and known.smtp_port == _IMPLICIT and not tls
        )
        port = _IMPLICIT if implicit else _SUBMISSION
    return Options(
        host=host,
        port=port,
        tls=_tls(tls, host, port),
        user=given.get("user", sender).strip(),
        ca=_file(given.get("ca", "")),
        auth=one_of("auth", given.get("auth", ""), AUTH) or "password",
    )


def is_loopback(host: str) -> bool:
    """Whether a server is on this machine, so that nobody can listen on the way."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _sender(address: str) -> str:
    try:
        validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        line = f"{address!r} is no mail address: {error}"
        raise WrongFieldsError({"address": line}) from error
    return address


def _tls(text: str, host: str, port: int) -> str:
    if one_of("tls", text, TLS):
        return text
    if port == _IMPLICIT:
        return "implicit"
    return "" if is_loopback(host) else "starttls"


def _file(text: str) -> str:
    if not text:
        return ""
    path = Path(text).expanduser().absolute()
    if not path.is_file():
        line = f"{text!r} is no file with a certificate"
        raise WrongFieldsError({"ca": line}, f"ca={line}")
    return str(path)
