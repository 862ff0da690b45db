"""The public address under which a phone comes in, through a tunnel that the user runs.

It is said once, before the settings are read, and stays for as long as the process lives. The port
tells which way a request came; no request for the public host gets past the other one, so views ask
for the host and for nothing else: what a proxy adds to a request can be written by anybody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv6Address
from urllib.parse import urlsplit

# The name under which a session keeps the token of a paired browser.
DEVICE = "device"
EXAMPLE = "https://afterword.example.org"
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")


@dataclass(frozen=True, slots=True)
class Address:
    """A public address: `https`, a host as a Host header writes it, and no path."""

    scheme: str
    name: str  # without its port
    host: str  # with it, where it is not the usual one

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host}"


_shared: Address | None = None


def read_public_url(text: str) -> Address:
    """The address that a user typed; ValueError says in one line why it can't be meant.

    Only `https` keeps the session from those on the way. `localhost` and names below it never leave
    the machine and may go without, which is how the tests come in.
    """
    # One with a password in it is not said again.
    said = "what stands there" if "@" in text else repr(text)
    try:
        parts = urlsplit(text.strip())
        name, port = _name(parts.hostname or ""), parts.port
    except ValueError:
        raise ValueError(f"{said} is no address such as {EXAMPLE}") from None
    if not parts.scheme:
        raise ValueError(f"{said} is no address such as {EXAMPLE}")
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"the address {name} should come without a user name or password")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError(f"{said} should end after the host, such as {EXAMPLE}")
    if _is_here(name):
        raise ValueError(f"{name} is this machine's own address; name the one of your tunnel")
    if parts.scheme != "https" and not (parts.scheme == "http" and _stays_here(name)):
        raise ValueError(f"{said} should begin with https://, so that nobody on the way reads it")
    usual = 443 if parts.scheme == "https" else 80
    return Address(parts.scheme, name, name if port in (None, usual) else f"{name}:{port}")


def share(address: Address | None) -> None:
    """Says under which address this process may be reached from outside; None: under none."""
    global _shared
    _shared = address


def shared() -> Address | None:
    """The public address, or None where the pages stay on this machine."""
    return _shared


def is_public(host: str) -> bool:
    """Whether a request for that host, with or without its port, comes from outside."""
    return _shared is not None and without_port(host) == _shared.name


def without_port(host: str) -> str:
    """A host as a Host header writes it, in lower case and without its port."""
    name = host.strip().lower()
    if name.startswith("["):
        return name.partition("]")[0] + "]"
    return name.partition(":")[0].rstrip(".")


def _name(host: str) -> str:
    """The host as a Host header writes it; ValueError for `*` too, which would allow any."""
    if ":" in host:
        return f"[{IPv6Address(host)}]"
    name = host.encode("idna").decode("ascii").lower().rstrip(".")
    if not _NAME.fullmatch(name):
        raise ValueError(name)
    return name


def _is_here(name: str) -> bool:
    return name.startswith("127.") or name in ("[::1]", "[::]", "0.0.0.0")  # noqa: S104  # named, not bound


def _stays_here(name: str) -> bool:
    return name == "localhost" or name.endswith(".localhost")
