"""The line to an SMTP server, whose answers have an end.

`smtplib` reads an answer of many lines for as long as another follows, and waits anew for each
byte: a server that goes on for ever would hold whoever sends, and all letters behind.
"""

from __future__ import annotations

import io
import smtplib
from time import monotonic

# An answer to EHLO, the longest there is, has some thirty lines.
_MOST_LINES = 200
_MOST_BYTES = 64 * 2**10
_LONGEST = 30.0  # seconds, where the socket has no time of its own
_LEAST = 0.001


class _Guarded(smtplib.SMTP):
    """Reads an answer within a number of lines and bytes, all of it within the time for one."""

    def getreply(self) -> tuple[int, bytes]:
        """The code, -1 for what is none, and the words. SMTPException where it has no end."""
        line = self.sock
        if line is None:
            raise smtplib.SMTPServerDisconnected("the line is closed")
        if self.file is None:
            self.file = line.makefile("rb")
        patience = line.gettimeout()
        until = monotonic() + (_LONGEST if patience is None else patience)
        try:
            return self._reply(until)
        except OSError as error:  # SMTPException is one as well
            self.close()
            if isinstance(error, smtplib.SMTPException):
                raise
            raise smtplib.SMTPServerDisconnected(f"the line was closed: {error}") from error
        finally:
            if self.sock is not None:
                self.sock.settimeout(patience)

    def _reply(self, until: float) -> tuple[int, bytes]:
        words: list[bytes] = []
        left = _MOST_BYTES
        for _ in range(_MOST_LINES):
            line = self._line(until, left)
            left -= len(line)
            words.append(line[4:].strip(b" \t\r\n"))
            code = int(line[:3]) if line[:3].isdigit() else -1
            if code < 0 or line[3:4] != b"-":
                return code, b"\n".join(words)
        raise smtplib.SMTPException("its answer has no end")

    def _line(self, until: float, most: int) -> bytes:
        """Up to its end. A read takes what is there: one that waited for more would wait anew for
        each byte.
        """
        found = b""
        assert isinstance(self.file, io.BufferedReader)
        assert self.sock is not None
        while not found.endswith(b"\n"):
            rest = until - monotonic()
            if rest <= 0:
                raise TimeoutError("no whole answer in time")
            self.sock.settimeout(max(rest, _LEAST))
            there = self.file.peek(1)
            if not there:
                raise smtplib.SMTPServerDisconnected("the line was closed")
            found += self.file.read(there.find(b"\n") + 1 or len(there))
            if len(found) > most:
                raise smtplib.SMTPException("its answer has no end")
        return found


class PlainLine(_Guarded):
    """One that begins in the open."""


class TlsLine(_Guarded, smtplib.SMTP_SSL):
    """One under TLS from its first byte."""
