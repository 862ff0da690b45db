"""Fetches the document from its two places at the domain, over HTTPS only."""

from __future__ import annotations

import time
from collections.abc import Collection
from urllib.parse import urlencode, urljoin, urlsplit

import httpx2

from afterword.core.errors import TroubleError
from afterword.sources.autoconfig.document import LARGEST
from afterword.sources.reach.network import Network
from afterword.sources.reach.tls import trusted
from afterword.sources.reach.transport import Transport

_REDIRECTS = 3


def places(address: str) -> tuple[str, str]:
    """Where the document may be, the more telling place first."""
    domain = address.rpartition("@")[2]
    asked = urlencode({"emailaddress": address})
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?{asked}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def fetch(
    url: str, *, network: Network, named: Collection[str], ca: str, patience: float
) -> bytes | None:
    """The document at an address; None where there is none to be had within that time.

    What redirects it leads into no private network, but to the hosts that the user `named`.
    """
    transport = Transport(trusted(ca), network, named)
    until = time.monotonic() + patience
    try:
        with httpx2.Client(transport=transport, timeout=patience, trust_env=False) as client:
            for _ in range(1 + _REDIRECTS):
                found = _one(client, url, until)
                if not isinstance(found, str):
                    return found
                url = found
    except (httpx2.HTTPError, httpx2.InvalidURL, TroubleError, OSError, ValueError):
        # Most domains have none: no server, no such name, a certificate for another one.
        return None
    return None


def _one(client: httpx2.Client, url: str, until: float) -> bytes | str | None:
    """The document, or the address that it is at."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.port not in (None, 443):
        return None
    response = client.send(client.build_request("GET", url), stream=True)
    try:
        if response.is_redirect:
            return urljoin(url, response.headers.get("Location", ""))
        if response.status_code != 200:
            return None
        data = b""
        for piece in response.iter_bytes():
            data += piece
            if len(data) > LARGEST or time.monotonic() > until:
                return None
        return data
    finally:
        response.close()
