from datetime import UTC, datetime

import pytest

from afterword.config.clock import now, read_time, set_clock
from afterword.config.env import SettingError

pytestmark = pytest.mark.usefixtures("clock")

MARCH = datetime(2026, 3, 11, 13, tzinfo=UTC)


def test_the_clock_runs_and_knows_its_zone() -> None:
    first, second = now(), now()

    assert first <= second
    assert first.tzinfo is UTC


def test_a_clock_that_was_set_stands_still_and_beats_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AFTERWORD_AT", "2020-01-01T00:00:00Z")

    set_clock(MARCH)

    assert now() == now() == MARCH


def test_the_environment_sets_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_AT", "2026-03-11T08:00:00-05:00")

    assert now() == MARCH
    assert now().isoformat() == "2026-03-11T08:00:00-05:00"


@pytest.mark.parametrize(
    "text", ["soon", "2026-03-11T08:00:00", "2026-03-11", "2026-13-01T00:00:00Z"]
)
def test_a_time_that_is_not_one_moment_is_refused(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_AT", text)

    with pytest.raises(ValueError, match="2026-03-11T08:00:00-05:00"):
        read_time(text)
    with pytest.raises(SettingError, match="AFTERWORD_AT"):
        now()


def test_the_clock_cannot_be_set_to_a_time_without_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        set_clock(MARCH.replace(tzinfo=None))
