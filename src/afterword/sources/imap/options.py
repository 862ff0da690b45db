"""What is to be known of an IMAP server before it is asked: read from what the user gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from afterword.core.errors import WrongFieldsError
from afterword.core.mail_providers import of_domain
from afterword.core.names import EMAIL
from afterword.core.server_options import host_of, one_of, port_of, refuse_unknown
from afterword.sources.reach.tls import certificate_file

TLS = ("implicit", "starttls", "none")
# `token`: an access token, given as the server wants it.
AUTH = ("password", "token", "oauthbearer", "xoauth2")
NAMES = ("host", "port", "tls", "user", "ca", "auth", "folders", "label")
_IMPLICIT, _PLAIN = 993, 143  # RFC 8314


@dataclass(frozen=True, slots=True)
class Options:
    """A server, how to speak to it, and what of the mailbox is read; no secret."""

    host: str
    port: int
    tls: str  # one of TLS
    user: str
    ca: str = ""  # file with the certificate of an authority that only the user trusts
    auth: str = "password"  # one of AUTH
    folders: tuple[str, ...] = field(default=())  # names; none: the whole mailbox
    label: str = ""  # a keyword or Gmail label: only mail that has it

    def plain(self) -> dict[str, str]:
        """As text by name, as `read_options` takes it."""
        found = {"host": self.host, "port": str(self.port), "tls": self.tls, "user": self.user}
        more = {
            "ca": self.ca,
            "auth": "" if self.auth == "password" else self.auth,
            "folders": ",".join(self.folders),
            "label": self.label,
        }
        return found | {name: value for name, value in more.items() if value}


def read_options(address: str, given: Mapping[str, str]) -> Options:
    """The options for reading the mailbox of an address; what is left out is what is usual.

    WrongFieldsError for an address or an option that can't be meant, and where nobody knows the
    server.
    """
    if not EMAIL.fullmatch(address):
        raise WrongFieldsError({"address": f"{address!r} is no mail address"})
    refuse_unknown("imap", given, NAMES)
    domain = address.rpartition("@")[2]
    provider = of_domain(domain)
    host = host_of(
        given,
        provider.imap if provider else "",
        domain=domain,
        purpose="reading (IMAP)",
        example="imap.example.org",
    )
    tls = one_of("tls", given.get("tls", ""), TLS)
    port = port_of(given.get("port", ""), usual="for reading it is mostly 993")
    port = port or (_IMPLICIT if tls in ("", "implicit") else _PLAIN)
    return Options(
        host=host,
        port=port,
        tls=tls or ("starttls" if port == _PLAIN else "implicit"),
        user=given.get("user", address).strip(),
        ca=certificate_file(given.get("ca", "")),
        auth=one_of("auth", given.get("auth", ""), AUTH) or "password",
        folders=tuple(filter(None, (name.strip() for name in given.get("folders", "").split(",")))),
        label=given.get("label", "").strip(),
    )
