"""One server as it was found: what a session's options are made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Server:
    """A server for reading (`imap`) or for sending (`smtp`); always with TLS."""

    kind: str  # imap or smtp
    host: str
    port: int
    tls: str  # implicit or starttls
    user: str  # who logs in
    takes_passwords: bool = True
    takes_tokens: bool = False

    def options(self) -> dict[str, str]:
        """As `read_options` of either kind takes it."""
        return {"host": self.host, "port": str(self.port), "tls": self.tls, "user": self.user}
