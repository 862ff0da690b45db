"""Logs to standard error, one line an event: for people (`plain`) or for programs (`json`).

Say what happened in the message and with what in `extra`:
`log.info("imported", extra={"messages": 3})`. The time of a line is the machine's, even when the
clock is set: a log tells when it really happened.
"""

import json
import logging
import re
import sys
from datetime import UTC, datetime

FORMS = ("plain", "json")
LEVELS = ("debug", "info", "warning", "error")

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_SECRET_PATH = re.compile(r"(/calendar/)[^/\s'\"<>]+")
_TELL_ADDRESSES = ("httpx", "httpx2", "httpcore", "httpcore2")
_handler: logging.Handler | None = None


def _extra(record: logging.LogRecord) -> dict[str, object]:
    """What the caller gave in `extra`, and nothing of what every record has."""
    return {name: value for name, value in vars(record).items() if name not in _OWN}


def _without_secrets(line: str) -> str:
    """A line without the tokens of secret addresses: Django logs the path of what it can't find."""
    return _SECRET_PATH.sub(r"\1…", line)


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


class JsonFormatter(logging.Formatter):
    """One JSON object a line; what JSON doesn't know is written as its text."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, object] = {"at": _time(record), "level": record.levelname.lower()}
        line |= {"logger": record.name, "event": record.getMessage(), **_extra(record)}
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return _without_secrets(json.dumps(line, default=str, ensure_ascii=False))


class PlainFormatter(logging.Formatter):
    """Time, level, logger, event, and the rest as name=value."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the trace of an error below it."""
        rest = "".join(f" {name}={value!r}" for name, value in _extra(record).items())
        line = f"{_time(record)} {record.levelname} {record.name}: {record.getMessage()}{rest}"
        trace = f"\n{self.formatException(record.exc_info)}" if record.exc_info else ""
        return _without_secrets(line + trace)


def configure_logging(*, form: str, level: str) -> None:
    """Sends all from `level` up to standard error. Called again, it replaces what it set up."""
    global _handler
    root = logging.getLogger()
    if _handler is not None:
        root.removeHandler(_handler)
    _handler = logging.StreamHandler(sys.stderr)
    _handler.setFormatter(JsonFormatter() if form == "json" else PlainFormatter())
    root.addHandler(_handler)
    root.setLevel(level.upper())
    logging.captureWarnings(True)
    # They tell each address that is asked, and a calendar's may be a secret.
    for name in _TELL_ADDRESSES:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    # Anybody who reaches the port can ask for a host of no one, as often as they like.
    logging.getLogger("django.security.DisallowedHost").addFilter(_without_trace)


def _without_trace(record: logging.LogRecord) -> bool:
    record.exc_info = None
    return True
