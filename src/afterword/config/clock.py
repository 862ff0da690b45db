"""The one place that asks the time. Everything else is given it."""

from datetime import UTC, datetime

from afterword.config.env import SettingError, env_text

_set: datetime | None = None


def read_time(text: str) -> datetime:
    """An RFC 3339 time.

    One without an offset is refused: it would mean another moment on each machine.
    """
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text!r} is no time such as 2026-03-11T08:00:00-05:00") from None
    if at.tzinfo is None:
        raise ValueError(
            f"{text!r} has no offset; write it as 2026-03-11T08:00:00-05:00 or with a Z"
        )
    return at


def set_clock(at: datetime | None) -> None:
    """Sets the clock of this process to one moment, where it stays; None lets it run again."""
    global _set
    if at is not None and at.tzinfo is None:
        raise ValueError("the clock can't be set to a time without an offset")
    _set = at


def now() -> datetime:
    """The time as of which all is decided: the one set, else AFTERWORD_AT, else the machine's."""
    if _set is not None:
        return _set
    text = env_text("AFTERWORD_AT")
    if not text:
        return datetime.now(UTC)
    try:
        return read_time(text)
    except ValueError as error:
        raise SettingError(f"AFTERWORD_AT: {error}") from error
