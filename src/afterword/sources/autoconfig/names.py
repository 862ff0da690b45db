"""Asks the name system where a domain's mail is read and sent (RFC 6186 and 8314), and received."""

from __future__ import annotations

from dns.exception import DNSException
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.IN.SRV import SRV
from dns.resolver import NXDOMAIN, Resolver

from afterword.sources.autoconfig.server import Server

# Service, kind, TLS; what is encrypted from the first byte comes first (RFC 8314, section 5.1).
_SERVICES = (
    ("_imaps._tcp", "imap", "implicit"),
    ("_imap._tcp", "imap", "starttls"),
    ("_submissions._tcp", "smtp", "implicit"),
    ("_submission._tcp", "smtp", "starttls"),
)


def services(address: str, resolver: Resolver, patience: float) -> tuple[Server, ...]:
    """The servers that the domain's SRV records name, the preferred ones first."""
    domain = address.rpartition("@")[2]
    found = []
    for service, kind, tls in _SERVICES:
        records = _records(f"{service}.{domain}", "SRV", resolver, patience)
        rows = [each for each in records if isinstance(each, SRV)]
        # By chance among equals says RFC 2782; here the same question has the same answer.
        for row in sorted(rows, key=lambda row: (row.priority, -row.weight, str(row.target))):
            host = str(row.target).rstrip(".").lower()
            if host and row.port:  # a mere dot: not offered
                found.append(Server(kind, host, row.port, tls, address))
    return tuple(found)


def receivers(address: str, resolver: Resolver, patience: float) -> tuple[str, ...]:
    """The hosts that take mail for the domain, the preferred ones first."""
    records = _records(address.rpartition("@")[2], "MX", resolver, patience)
    rows = sorted((row for row in records if isinstance(row, MX)), key=lambda row: row.preference)
    return tuple(str(row.exchange).rstrip(".").lower() for row in rows)


def is_missing(address: str, resolver: Resolver, patience: float) -> bool:
    """Whether the name system says that there is no such domain at all."""
    try:
        resolver.resolve(address.rpartition("@")[2], "MX", search=False, lifetime=patience)
    except NXDOMAIN:
        return True
    except (DNSException, OSError, ValueError):
        return False
    return False


def _records(name: str, kind: str, resolver: Resolver, patience: float) -> list[object]:
    try:
        return list(resolver.resolve(name, kind, search=False, lifetime=patience))
    except (DNSException, OSError, ValueError):
        return []
