"""The line to an IMAP server, which may be hostile, broken or very slow: nothing that it sends can
fill the memory or hold us for ever.

imaplib trusts the lengths that a server names and waits as long as a byte comes now and then. Here
each command has a budget of bytes, of lines and of time; what exceeds it ends the line.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from time import monotonic
from typing import Any

from imapclient import IMAPClient
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.tls import IMAP4_TLS

LONGEST_LINE = 4 << 20  # bytes; the UIDs of a search are one line
LARGEST_LITERAL = 8 << 20  # bytes; more than we ever ask for
_BYTES = 64 << 20  # of one command's answer
_LINES = 200_000
_SECONDS = 300.0
_AT_ONCE = 1 << 16


class _Guarded:
    """Reads lines and literals from `self.sock` within the budget of the command that runs."""

    sock: socket.socket
    abort: type[Exception]

    _of: object = None  # the socket that `_held` came from
    _held: bytearray
    _bytes = _lines = 0
    _until = 0.0
    trips = 0  # commands sent

    def _new_tag(self) -> bytes:
        """A new command begins."""
        self._bytes = self._lines = 0
        self._until = monotonic() + _SECONDS
        self.trips += 1
        return super()._new_tag()  # type: ignore[misc,no-any-return]

    def read(self, size: int) -> bytes:
        """A literal of that many bytes."""
        if size > LARGEST_LITERAL:
            raise self.abort(f"a part of {size} bytes was announced, which nobody asked for")
        held = self._buffer()
        while len(held) < size:
            self._more(held)
        found = bytes(held[:size])
        del held[:size]
        return found

    def readline(self) -> bytes:
        """A line with its end."""
        held, looked = self._buffer(), 0
        while (end := held.find(b"\n", looked)) < 0:
            looked = len(held)
            if looked > LONGEST_LINE:
                raise self.abort("a line has no end")
            self._more(held)
        self._lines += 1
        if self._lines > _LINES:
            raise self.abort("an answer has no end")
        found = bytes(held[: end + 1])
        del held[: end + 1]
        return found

    def is_ready(self) -> bool:
        """Whether something was received and not yet read."""
        return bool(self._buffer())

    def _buffer(self) -> bytearray:
        if self._of is not self.sock:  # at first; and after STARTTLS what came before is void
            self._of, self._held = self.sock, bytearray()
        return self._held

    def _more(self, held: bytearray) -> None:
        if not self._until:
            self._until = monotonic() + _SECONDS  # the greeting
        if monotonic() > self._until:
            raise TimeoutError("the answer takes too long")
        data = self.sock.recv(_AT_ONCE)
        if not data:
            raise self.abort("socket error: EOF")
        self._bytes += len(data)
        if self._bytes > _BYTES:
            raise self.abort("an answer is larger than anything that was asked for")
        held += data


class _Plain(_Guarded, IMAP4WithTimeout):  # type: ignore[misc]
    pass


class _OverTLS(_Guarded, IMAP4_TLS):  # type: ignore[misc]
    pass


class Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient on a guarded line, and with what it lacks: commands by their words."""

    def _create_IMAP4(self) -> Any:  # noqa: N802  # its name for it
        timeout = self._timeout.connect
        if self.ssl:
            return _OverTLS(self.host, self.port, self.ssl_context, timeout)
        return _Plain(self.host, self.port, timeout)

    @property
    def line(self) -> Any:
        """imaplib's end of the line, for commands that IMAPClient has no words for."""
        return self._imap

    @property
    def trips(self) -> int:
        """Commands sent so far, each a round trip."""
        return int(self._imap.trips)

    def cut(self) -> None:
        """Ends the line under whoever waits for an answer in another thread."""
        with suppress(OSError):
            self.socket().shutdown(socket.SHUT_RDWR)

    def ask(self, command: str, *words: str | bytes) -> None:
        """Sends one command and waits for its OK; what came with it is taken by `told`.

        IMAPClientError for a NO, as all that IMAPClient does.
        """
        self._imap.untagged_responses.clear()
        said, data = self._imap.xatom(command, *words)
        self._checkok(command, said, data)

    def told(self, name: str) -> list[Any]:
        """The untagged answers of that name to the last command; literals are in tuples."""
        found = self._imap.untagged_responses.pop(name, None) or []
        return [each for each in found if each is not None]
