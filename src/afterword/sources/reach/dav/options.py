"""What is to be known of a DAV address before it is asked: read from what the user gave."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from afterword.core.errors import WrongFieldsError
from afterword.core.names import EMAIL
from afterword.core.server_options import refuse_unknown
from afterword.sources.reach.dav.kinds import CALENDARS, Kind
from afterword.sources.reach.tls import certificate_file

_SCHEMES = {"webcal": "https", "webcals": "https", "caldav": "http", "caldavs": "https"}
_SCHEMES |= {"carddav": "http", "carddavs": "https"}
# So long and without a full stop, it is no word that somebody chose: a secret address has one.
_SECRET = re.compile(r"(?:private-)?[A-Za-z0-9_-]{20,}")
# Shorter ones are made by Nextcloud and others: no word that somebody chose mixes like that.
_SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Options:
    """Where it is, and how it is asked for; the address may be a secret of its own."""

    address: str  # http(s)://…, or a mail address whose domain says where its calendars are
    user: str = ""
    chosen: tuple[str, ...] = ()  # names; none: all of the account
    ca: str = ""  # file with the certificate of an authority that only the user trusts
    tls: str = ""  # "none": a password may go in the open
    kind: Kind = CALENDARS

    def plain(self) -> dict[str, str]:
        """As text by name, as `read_options` takes it; without the address."""
        found = {
            "user": self.user,
            self.kind.chosen: ",".join(self.chosen),
            "ca": self.ca,
            "tls": self.tls,
        }
        return {name: value for name, value in found.items() if value}


def read_options(address: str, given: Mapping[str, str], kind: Kind = CALENDARS) -> Options:
    """The options for an address; WrongFieldsError for what can't be meant.

    `webcal://` is https; a host alone is one too; a mail address stands for its domain's server and
    is the user who logs in there.
    """
    refuse_unknown(kind.name, given, ("user", kind.chosen, "ca", "tls"))
    tls = given.get("tls", "").strip().lower()
    if tls not in ("", "none"):
        line = f"{tls!r} is not none; without it everything is encrypted"
        raise WrongFieldsError({"tls": line}, f"tls={line}")
    address = address.strip()
    user = given.get("user", "").strip()
    if EMAIL.fullmatch(address):
        where, user = address, user or address
    else:
        where, named = _url(address, kind)
        user = user or named
    return Options(
        where,
        user,
        tuple(filter(None, (name.strip() for name in given.get(kind.chosen, "").split(",")))),
        certificate_file(given.get("ca", "")),
        tls,
        kind,
    )


def shown(address: str) -> str:
    """The address as it may be shown, logged and kept in the open; the same one each time.

    Many a calendar's secret address opens it to whoever has it: what looks like no word is replaced
    by the first digits of its hash, and so is all of a query.
    """
    if EMAIL.fullmatch(address):
        return address.lower()
    parts = urlsplit(address)
    path = "/".join(_segment(each) for each in unquote(parts.path).split("/"))
    path = quote(path, safe="/@…:,;=+&$!*()'")
    query = f"?{_digest(parts.query)}" if parts.query else ""
    return f"{parts.scheme}://{parts.netloc}{path}{query}"


def is_here(host: str) -> bool:
    """Whether that is this machine, to which nothing travels."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _segment(text: str) -> str:
    """A part of a path, hidden where it looks like no word; a mail address is no secret."""
    letters = any(each.isalpha() for each in text)
    mixed = (letters and any(each.isdigit() for each in text)) or text not in (
        text.lower(),
        text.upper(),
    )
    if len(text) >= _SHORTEST and mixed and not EMAIL.fullmatch(text):
        return _digest(text)
    return _SECRET.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    return _digest(found[0])


def _digest(text: str) -> str:
    return "…" + hashlib.sha256(text.encode()).hexdigest()[:6]


def _url(address: str, kind: Kind) -> tuple[str, str]:
    """The address with its scheme, and the user that stands in it."""
    text = address if "://" in address else f"https://{address}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _no_address(address, kind) from None
    scheme = _SCHEMES.get(parts.scheme, parts.scheme)
    plausible = "." in host or ":" in host or is_here(host)
    if scheme not in ("http", "https") or not plausible or any(c.isspace() for c in address):
        raise _no_address(address, kind)
    if parts.password is not None:
        line = "a password on the command line is seen by others; use --secret-file"
        raise WrongFieldsError({"address": line})
    host = f"[{host}]" if ":" in host else host
    netloc = host if port is None else f"{host}:{port}"
    path = quote(parts.path or "/", safe="/%@:,;=+&$!*()'~-._")
    return urlunsplit((scheme, netloc, path, parts.query, "")), unquote(parts.username or "")


def _no_address(address: str, kind: Kind) -> WrongFieldsError:
    wanted = f"a {kind.protocol} server, or your mail address there"
    if kind is CALENDARS:
        wanted = f"the secret address in iCal format (https://… or webcal://…), {wanted}"
    line = f"{address!r} is no address of {_a(kind.noun)}: give {wanted}"
    return WrongFieldsError({"address": line})


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
