"""A round over many hosts: who listens slowly is waited for, who stops listening ends it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep

import pytest
from tests.servers.newsstand import Newsstand, Page, newsstand

from afterword.core.errors import TroubleError
from afterword.sources.reach import fetch
from afterword.sources.reach import round as rounds
from afterword.sources.reach.round import Answer, Ask, Manners, walk_round
from afterword.sources.reach.turns import turn_at

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


def test_readings_that_lead_to_one_host_ask_it_one_after_the_other(stand: Newsstand) -> None:
    stand.pages["slow.example/news"] = Page(b"news", pause=0.1)
    for number in range(4):
        page = Page(status=302, headers={"Location": "http://slow.example/news"})
        stand.pages[f"h{number}.example/news"] = page
    rules = {f"http://{host}.example": "" for host in ("slow", "h0", "h1", "h2", "h3")}

    def read(number: int) -> Answer:
        asks = [Ask("a", f"http://h{number}.example/news")]
        (answer,) = walk_round(asks, Manners(stand.network(), delay=0.2), dict(rules))
        return answer

    begun = monotonic()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(read, range(4)))

    # Four answers and three pauses; the server's count ends after its answer, a little too late.
    assert monotonic() - begun >= 4 * 0.1 + 3 * 0.2
    assert [each.page and each.page.data for each in found] == [b"news"] * 4


def test_who_waits_for_others_of_ours_is_told_so_and_blames_no_host(
    stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand.pages["slow.example/news"] = Page(b"news", pause=0.5)
    bounds = fetch.Bounds(patience=5.0, whole=1.4, delay=0.0)

    address, rules = "http://slow.example/news", {"http://slow.example": ""}

    def read(_: int = 0) -> bytes | None:
        with fetch.Line(stand.network(), bounds=bounds, rules=rules) as line:
            return line.page(address).data

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(read, range(3))) == [b"news"] * 3
    monkeypatch.setattr(fetch, "_LONGEST_QUEUE", 0.05)
    busy = r"slow\.example.* is asked for something else just now"
    with (
        turn_at("slow.example", 0, pause=0.0, patience=1.0, wait=sleep),
        pytest.raises(TroubleError, match=busy),
    ):
        read()
    assert read() == b"news"


def test_the_pause_between_two_askers_is_as_long_as_robots_txt_says(stand: Newsstand) -> None:
    stand.pages["calm.example/news"] = Page(b"news")  # nobody else here asks that host
    address = "http://calm.example/news"
    rules = {"http://calm.example": "User-agent: *\nCrawl-delay: 45\n"}
    pauses: list[float] = []
    for _ in range(2):
        with fetch.Line(stand.network(), rules=rules) as line:
            line.wait = pauses.append
            for _ in range(2):
                assert line.page(address).data == b"news"
    (pause,) = pauses  # one's own are the caller's
    assert 44 < pause <= 45


def test_a_round_that_has_ended_asks_for_nothing_after_a_pause(stand: Newsstand) -> None:
    asks = [Ask(name, f"http://{name}.example/news") for name in ("left", "right", "over")]
    stand.pages |= {f"{ask.key}.example/news": Page(b"news") for ask in asks}
    with fetch.Line(stand.network()) as line:
        line.page("http://left.example/news")
        line.page("http://right.example/news")
    stand.asked.clear()
    begun = monotonic()

    listening = walk_round(asks, Manners(stand.network(), delay=20.0), {})
    next(listening)
    listening.close()  # type: ignore[attr-defined]

    assert monotonic() - begun < 10
    assert {path.partition("/")[0] for path, _ in stand.asked} == {"over.example"}


def test_the_host_that_takes_longest_is_asked_first(stand: Newsstand) -> None:
    many = [Ask(f"many{number}", f"http://h1.example/{number}") for number in range(3)]
    asks = [Ask("quick", "http://h0.example/news"), *many]
    asks.append(Ask("slow", "http://h2.example/news", seconds=9.0))
    rules = {f"http://h{number}.example": "" for number in range(3)}

    list(walk_round(asks, Manners(stand.network(), delay=0.01, threads=1), rules))

    hosts = [path.partition("/")[0] for path, _ in stand.asked]
    assert hosts == ["h2.example", *["h1.example"] * 3, "h0.example"]


def test_whoever_has_asked_a_host_is_not_kept_for_it(stand: Newsstand) -> None:
    with fetch.Line(stand.network()) as line:
        line.page("http://h0.example/news")
    there = weakref.ref(line)
    del line
    gc.collect()
    assert there() is None
