import json
import logging
from collections.abc import Iterator

import httpx2
import pytest
from tests.servers.web import web_server

from afterword.config import logging as ours
from afterword.config.logging import configure_logging

log = logging.getLogger("afterword.test")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Puts the root logger back, and which of its handlers is ours: both belong to the process."""
    root = logging.getLogger()
    level, handlers, own = root.level, root.handlers[:], ours._handler
    yield
    ours._handler = own
    root.setLevel(level)
    root.handlers[:] = handlers
    logging.captureWarnings(False)


def test_json_is_one_object_a_line_with_what_the_caller_gave(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure_logging(form="json", level="info")

    log.info("imported %s", "mail", extra={"messages": 3, "folder": None})
    log.debug("not this")

    out, err = capsys.readouterr()
    assert not out
    (line,) = [json.loads(line) for line in err.splitlines()]
    assert line.pop("at").endswith("+00:00")
    assert line == {
        "level": "info",
        "logger": "afterword.test",
        "event": "imported mail",
        "messages": 3,
        "folder": None,
    }


def test_an_error_keeps_its_trace_in_one_json_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(form="json", level="info")

    try:
        raise ValueError("no such thing")
    except ValueError:
        log.exception("failed")

    (line,) = capsys.readouterr().err.splitlines()
    assert "ValueError: no such thing" in json.loads(line)["error"]


@pytest.mark.parametrize("level", ["debug", "info"])
def test_an_address_that_is_asked_is_told_by_nobody(
    level: str, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logging(form="plain", level=level)
    with web_server() as site, httpx2.Client() as client:
        client.get(f"{site.address}/private-0123456789abcdef/basic.ics")

    assert "0123456789abcdef" not in capsys.readouterr().err


def test_plain_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(form="json", level="info")
    configure_logging(form="plain", level="warning")

    log.warning("slow", extra={"seconds": 2.5})

    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("WARNING afterword.test: slow seconds=2.5")
