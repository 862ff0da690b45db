"""Our own errors: one base, few children, each saying whether trying again helps."""

from __future__ import annotations

from collections.abc import Mapping


class AfterwordError(Exception):
    """Something that the user can be told in one line: what, where, and what to do."""

    retryable = False


class UnreadableError(AfterwordError):
    """A file, or an entry of it, that can't be read: `reason` for the user, `place` inside."""

    def __init__(self, reason: str, *, path: str = "", place: str = "") -> None:
        super().__init__(": ".join(part for part in (path, place, reason) if part))
        self.reason = reason
        self.path = path
        self.place = place


class RefusedError(AfterwordError):
    """A request that can't be met as things stand: says why, and what would change that."""


class MisspokenError(RefusedError):
    """A request that could be met in no state of things: an unknown word, a missing part of it."""


class NotSetUpError(RefusedError):
    """Nobody has said yet whose data folder it is."""


class WrongFieldsError(RefusedError):
    """Values that can't be meant or are missing: what is wrong with each, by the field's name."""

    def __init__(self, fields: Mapping[str, str], line: str = "") -> None:
        super().__init__(line or "; ".join(fields.values()))
        self.fields = dict(fields)


class TroubleError(AfterwordError):
    """The server can't be used: a sentence for the user; `retryable` where waiting may help.

    `field` is what of the account it concerns: host, port, tls or password. `hint` is what the
    command line offers against it, and stands behind the `words` there.
    """

    def __init__(self, words: str, *, retryable: bool, field: str = "host", hint: str = "") -> None:
        super().__init__(f"{words}{hint}")
        self.words = words
        self.retryable = retryable
        self.field = field
        self.hint = hint


def words_of(error: Exception) -> str:
    """What an error says without what the command line alone offers against it."""
    return error.words if isinstance(error, TroubleError) else str(error)
