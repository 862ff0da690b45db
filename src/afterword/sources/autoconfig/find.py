"""Asks all places at once and takes the answer that can be trusted most.

A document over HTTPS is the domain's own word. Records of the name system are not signed: they are
taken where they stay within the domain, or lead to a provider that is known here; else the password
could be led to anybody, and the user is asked (RFC 6186, section 6). Into a private network nothing
that is published leads: there the user names the server.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from dns.exception import DNSException
from dns.resolver import Resolver

from afterword.core.errors import UnreadableError
from afterword.core.mail_providers import Provider, of_host, of_receiver
from afterword.sources.autoconfig.document import parse
from afterword.sources.autoconfig.fetching import fetch, places
from afterword.sources.autoconfig.names import is_missing, receivers, services
from afterword.sources.autoconfig.server import Server
from afterword.sources.reach.network import Network

PATIENCE = 6.0  # seconds for all of it: somebody waits


def _system_resolver() -> Resolver:
    try:
        return Resolver()
    except (DNSException, OSError):  # a machine without a name server
        return Resolver(configure=False)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Who is asked: the machine's name servers, and the web."""

    resolver: Resolver = field(default_factory=_system_resolver)
    network: Network = field(default_factory=Network)
    ca: str = ""  # file with the certificate of an authority that only the user trusts
    patience: float = PATIENCE


@dataclass(frozen=True, slots=True)
class Found:
    """What an address's domain says of its servers."""

    servers: tuple[Server, ...] = ()
    where: str = ""  # in words; empty: nothing was found
    strangers: tuple[Server, ...] = ()  # named by records that anybody may have forged
    private: tuple[Server, ...] = ()  # published, and in a private network
    no_such_domain: bool = False

    def of_kind(self, kind: str) -> tuple[Server, ...]:
        """Those for reading (`imap`) or for sending (`smtp`)."""
        return tuple(each for each in self.servers if each.kind == kind)


def find(address: str, lookup: Lookup) -> Found:
    """The servers of a mail address. What can't be asked has said nothing.

    TroubleError where the file of an authority holds none.
    """
    resolver, patience = lookup.resolver, lookup.patience
    local, _, domain = address.rpartition("@")
    try:
        domain = domain.lower().encode("idna").decode("ascii")
    except UnicodeError:  # no name that there could be
        return Found(no_such_domain=True)
    address = f"{local}@{domain}"
    # Both are made of what the user typed; whatever else is reached was named by an answer.
    named = (domain, f"autoconfig.{domain}")
    with ThreadPoolExecutor(5) as asking:
        documents = [
            asking.submit(
                fetch,
                url,
                network=lookup.network,
                named=named,
                ca=lookup.ca,
                patience=patience,
            )
            for url in places(address)
        ]
        records = asking.submit(services, address, resolver, patience / 4)
        takers = asking.submit(receivers, address, resolver, patience)
        missing = asking.submit(is_missing, address, resolver, patience)
    for document in documents:
        servers = _read(document.result(), address)
        if any(each.kind == "imap" for each in servers):
            return _reachable(servers, "the mail settings that it publishes", domain, lookup)
    near = tuple(each for each in records.result() if _is_near(each.host, domain))
    if any(each.kind == "imap" for each in near):
        return _reachable(near, "its records in the name system", domain, lookup)
    for host in takers.result():
        if provider := of_receiver(host):
            return Found(_of_provider(provider, address), f"who takes its mail ({host})")
    return Found(strangers=records.result(), no_such_domain=missing.result())


def _reachable(servers: tuple[Server, ...], where: str, domain: str, lookup: Lookup) -> Found:
    """Without those in a private network. They are not pinned to the address looked at, as what
    follows is TLS with a certificate for their name.
    """
    ports = {each.host: each.port for each in servers}
    with ThreadPoolExecutor(5) as asking:
        private = dict(
            zip(
                ports,
                asking.map(
                    lambda host: lookup.network.is_private(host, ports[host], named=(domain,)),
                    ports,
                ),
                strict=True,
            )
        )
    return Found(
        tuple(each for each in servers if not private[each.host]),
        where,
        private=tuple(each for each in servers if private[each.host]),
    )


def _read(data: bytes | None, address: str) -> tuple[Server, ...]:
    if data is None:
        return ()
    try:
        return parse(data, address)
    except UnreadableError:
        return ()


def _is_near(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}") or of_host(host) is not None


def _of_provider(provider: Provider, address: str) -> tuple[Server, ...]:
    tls = "implicit" if provider.smtp_port == 465 else "starttls"
    return (
        Server("imap", provider.imap, provider.imap_port, "implicit", address),
        Server("smtp", provider.smtp, provider.smtp_port, tls, address),
    )
