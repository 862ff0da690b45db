"""Whom a line may lead to: anywhere the user said, and else no private network.

An address that stands in an answer (a redirect, a link, published settings) may be anybody's doing.
It is looked at after the name system was asked, and the line goes to the very address looked at, so
that a name which has another one a moment later gains nothing.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from afterword.core.errors import TroubleError

Place = tuple[str, int]  # number and port
Resolve = Callable[[str, int], Iterable[Place]]
# What a translator makes of an IPv4 address (RFC 6052): the last four bytes are where it leads.
_TRANSLATED = ip_network("64:ff9b::/96")
# Translators of a private network (RFC 8215), which Python 3.11 takes for public addresses.
_TRANSLATED_INSIDE = ip_network("64:ff9b:1::/48")


class PrivateError(TroubleError):
    """An answer led to a host of a private network that the user has not named."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"an answer leads to {host}, which is in a private network",
            retryable=False,
            hint="; if it is your own server, connect with that address",
        )


def _by_system(host: str, port: int) -> list[Place]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(str(each[4][0]), port) for each in found]


@dataclass(frozen=True, slots=True)
class Network:
    """How names are resolved, and which private networks an answer may lead to all the same."""

    resolve: Resolve = _by_system
    allowed: tuple[IPv4Network | IPv6Network, ...] = ()

    def places(self, host: str, port: int, *, named: Collection[str]) -> Sequence[Place]:
        """Where a host may be connected to. PrivateError where nowhere, OSError for no such name.

        `named` are the hosts that the user named, as `plain` has them: they may be anywhere.
        """
        found = list(dict.fromkeys(self.resolve(host, port)))
        if plain(host) not in named:
            found = [place for place in found if self._is_open(place[0])]
            if not found:
                raise PrivateError(host)
        return found

    def is_private(self, host: str, port: int, *, named: Collection[str]) -> bool:
        """Whether only private networks have that host; no where nobody knows the name."""
        try:
            self.places(host, port, named=named)
        except PrivateError:
            return True
        except (OSError, ValueError):
            return False
        return False

    def _is_open(self, number: str) -> bool:
        address = _behind(ip_address(number))
        allowed = any(address in network for network in self.allowed)
        return allowed or (
            address.is_global
            and address not in _TRANSLATED_INSIDE
            and not address.is_multicast
            and not address.is_reserved
        )


def plain(host: str) -> str:
    """A host's name as names are compared: in ASCII and lower case."""
    name = host.strip("[]").rstrip(".").lower()
    try:
        return name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def _behind(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that one of IPv6 stands for, where it stands for one."""
    if isinstance(address, IPv4Address):
        return address
    if address in _TRANSLATED:
        return IPv4Address(address.packed[-4:])
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else address)
