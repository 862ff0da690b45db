"""Why no line to a server comes about, in the same sentences whatever is spoken on it."""

from __future__ import annotations

from afterword.core.errors import TroubleError


def untrusted(host: str, why: str) -> TroubleError:
    """Its certificate is not one to trust; `why` in the words of who looked at it."""
    return TroubleError(
        f"the certificate of {host} can't be trusted: {why}",
        retryable=False,
        hint="; --option ca=FILE trusts an authority of your own",
    )


def without_tls(host: str, port: int, *, another: int) -> TroubleError:
    """It speaks no TLS on that port; `another` may be the one."""
    return TroubleError(
        f"{host} speaks no TLS on port {port}",
        retryable=False,
        field="tls",
        hint=f"; --option tls=starttls or another port ({another}) may be right",
    )


def nameless(host: str) -> str:
    """No server has that name, as far as this machine can ask."""
    return f"no server is called {host}: is it spelt right, and is this machine online?"


def closed(host: str, port: int, *, purpose: str) -> str:
    """Nobody answers on that port."""
    return f"{host} takes no connections on port {port}; is that the port for {purpose}?"


def out_of_reach(host: str, port: int, error: OSError) -> str:
    """Whatever else the system says of it."""
    return f"{host} can't be reached on port {port}: {error.strerror or error}"
