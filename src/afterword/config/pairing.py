"""The code that lets a phone in through the public address: short, for minutes, used once.

There is one code at a time, in the memory of this process: a restart ends it, and so do its use,
too many wrong tries and the removal of a device. It is short enough to be typed, so the limit of
tries keeps it from being guessed: five of them hit one of 23⁸ codes once in 15 thousand million
times. Waiting after a wrong try would add nothing to that. Anybody can make a code void by it; the
user then asks for another.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

# No two of these are taken for each other on a screen: no 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V.
ALPHABET = "ACDEFHJKMNPQRTVWXY34679"
LENGTH = 8
MINUTES = 10
TRIES = 5


@dataclass(slots=True)
class _Code:
    text: str
    issued: datetime
    until: datetime
    wrong: int = 0

    def lives(self, now: datetime) -> bool:
        # A clock that was put back behind the issue makes no code live longer.
        return self.issued <= now < self.until and self.wrong < TRIES


@dataclass(frozen=True, slots=True)
class Open:
    """The code that is open, for a page that only those who are in see."""

    code: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a try: in, or how many tries are left; none where no code was open."""

    ok: bool
    was_open: bool
    left: int = 0


_code: _Code | None = None
_lock = Lock()


def issue(now: datetime) -> Open:
    """A new code in place of the one before."""
    global _code
    text = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    with _lock:
        _code = _Code(text, now, now + timedelta(minutes=MINUTES))
        return Open(_shown(text), _code.until)


def opened(now: datetime) -> Open | None:
    """The code that is open now, if there is one."""
    with _lock:
        if _code is None or not _code.lives(now):
            return None
        return Open(_shown(_code.text), _code.until)


def close() -> None:
    """Makes the open code void: it may have been read by somebody who is to stay out."""
    global _code
    with _lock:
        _code = None


def redeem(typed: str, now: datetime) -> Tried:
    """Tries what somebody typed; the right code is used up by it, a wrong one costs a try."""
    global _code
    given = _plain(typed)
    with _lock:
        if _code is None or not _code.lives(now):
            _code = None
            return Tried(ok=False, was_open=False)
        if secrets.compare_digest(given.encode(), _code.text.encode()):
            _code = None
            return Tried(ok=True, was_open=True)
        _code.wrong += 1
        return Tried(ok=False, was_open=True, left=TRIES - _code.wrong)


def _shown(text: str) -> str:
    half = LENGTH // 2
    return f"{text[:half]}-{text[half:]}"


def _plain(typed: str) -> str:
    """The code in what was typed: in any case, with any blanks and dashes, on any keyboard."""
    text = unicodedata.normalize("NFKC", typed).upper()
    return "".join(
        letter for letter in text if unicodedata.category(letter) not in ("Pd", "Zs", "Cc", "Cf")
    )
