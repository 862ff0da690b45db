"""HTTP that connects only where a `Network` allows."""

from __future__ import annotations

import ssl
from collections.abc import Collection, Iterable

import httpcore2
import httpx2

from afterword.sources.reach.network import Network


class Transport(httpx2.HTTPTransport):
    """What a client of httpx2 is given; `named` are the hosts that the user named."""

    def __init__(self, context: ssl.SSLContext, network: Network, named: Collection[str]) -> None:
        super().__init__(verify=context, trust_env=False)
        # The only place where the name is resolved, so what is checked is what is connected to.
        self._pool = httpcore2.ConnectionPool(
            ssl_context=context, network_backend=_Guarded(network, frozenset(named))
        )


class _Guarded(httpcore2.SyncBackend):
    def __init__(self, network: Network, named: frozenset[str]) -> None:
        self._network, self._named = network, named

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        try:
            places = self._network.places(host, port, named=self._named)
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        failed: Exception = httpcore2.ConnectError(f"{host} has no address")
        for number, there in places:
            try:
                return super().connect_tcp(number, there, timeout, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
        raise failed
