"""A round over many hosts: who listens slowly is waited for, who stops listening ends it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.servers.newsstand import Newsstand, Page, newsstand

from afterword.sources.reach import round as rounds
from afterword.sources.reach.round import Answer, Ask, Manners, walk_round

HOSTS = 12


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with newsstand() as found:
        found.pages |= {f"h{number}.example/news": Page(b"x" * 500) for number in range(HOSTS)}
        yield found


def walk(stand: Newsstand) -> Iterator[Answer]:
    asks = [Ask(str(number), f"http://h{number}.example/news") for number in range(HOSTS)]
    return walk_round(asks, Manners(stand.network(), threads=3), {})


def test_answers_that_nobody_has_taken_yet_hold_up_the_next(
    stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "_MOST_HELD", 1)

    answers = list(walk(stand))

    assert sorted(int(answer.ask.key) for answer in answers) == list(range(HOSTS))
    assert all(answer.page and answer.page.data == b"x" * 500 for answer in answers)


def test_who_stops_listening_ends_the_round(
    stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "_MOST_HELD", 1)

    listening = walk(stand)
    next(listening)
    listening.close()  # type: ignore[attr-defined]

    assert len(stand.asked) < 2 * HOSTS
