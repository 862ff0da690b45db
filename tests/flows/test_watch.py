"""Sources of company news are read politely, once for all, and what they say anew is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

import pytest
from tests.servers.newsstand import Newsstand, Page, newsstand

from afterword.core.errors import RefusedError, TroubleError, UnreadableError
from afterword.sources.reach import fetch
from afterword.sources.reach.fetch import Bounds
from afterword.sources.reach.round import Manners
from afterword.sources.reach.turns import turn_at

if TYPE_CHECKING:
    from afterword.records import models

FEED = "http://acme.example/feed"


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with newsstand() as found:
        yield found


def feed(*titles: str, at: datetime, host: str = "acme.example") -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>{title}</guid><title>{title}</title>"
        f"<link>http://{host}/{number}</link>"
        f"<pubDate>{at - timedelta(hours=number):%a, %d %b %Y %H:%M:%S +0000}</pubDate></item>"
        for number, title in enumerate(titles)
    )
    return (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>Acme Robotics</title>"
        f"<link>http://{host}/</link>{items}</channel></rss>"
    ).encode()


def page(*titles: str, dated: bool = False) -> bytes:
    day = "<time datetime='2031-05-01'>1 May 2031</time>" if dated else ""
    rows = "".join(f"<li>{day}<h3><a href='/{title}'>{title}</a></h3></li>" for title in titles)
    return f"<html><title>News | Acme Robotics</title><body><ul>{rows}</ul></body></html>".encode()


def board(*roles: str) -> bytes:
    jobs = ",".join(
        f'{{"id": {number}, "internal_job_id": {number}, "title": "{role}", "absolute_url": '
        f'"https://boards.greenhouse.io/acme/jobs/{number}", "location": {{"name": "Lisbon"}}, '
        f'"company_name": "Acme Robotics"}}'
        for number, role in enumerate(roles, 1)
    )
    return f'{{"jobs": [{jobs}], "meta": {{"total": {len(roles)}}}}}'.encode()


def add(owner: models.Owner, stand: Newsstand, address: str = FEED, **more: Any) -> models.Watched:
    from afterword.flows.watch import add_source

    return add_source(owner, address, manners=Manners(stand.network(), delay=0.01), **more)


def turn(
    owner: models.Owner, stand: Newsstand, now: datetime, *, at_once: bool = False, **more: Any
) -> Any:
    from afterword.flows.watch_companies import watch_companies

    manners = Manners(stand.network(), delay=0.01, **more)
    return watch_companies(owner, now=now, at_once=at_once, manners=manners)


def titles(owner: models.Owner, now: datetime) -> list[str]:
    from afterword.flows.look import look

    return [item.title for item in look(owner, now).news]


def state(owner: models.Owner, now: datetime) -> str:
    from afterword.flows.watch import sources_shown

    [shown] = sources_shown(owner, now)
    return str(shown["state"])


def test_what_stands_new_in_a_feed_is_taken_in_once(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now), etag='"1"')
    add(owner, stand, now=now)
    assert turn(owner, stand, now).taken == 1
    assert state(owner, now) == "read today 16:00, 1 new"
    assert turn(owner, stand, now + timedelta(hours=1)).taken == 0  # not due
    later = now + timedelta(hours=7)
    assert turn(owner, stand, later).taken == 0
    assert state(owner, later) == "read today 23:00, nothing new"
    stand.pages["acme.example/feed"] = Page(feed("Berlin", "A new arm", at=later), etag='"2"')
    assert turn(owner, stand, later, at_once=True).taken == 1
    assert titles(owner, later) == ["A new arm", "Berlin"]
    agents = {agent for path, agent in stand.asked if path == "acme.example/feed"}
    assert all(agent.startswith("Afterword/") for agent in agents)


def test_the_same_source_is_asked_once_for_many_owners(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.records import models
    from afterword.records.keys import uuid7

    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    source = add(owner, stand, now=now).source
    for number in range(500):
        other = models.Owner.objects.create(
            id=uuid7(now),
            name=f"O{number}",
            emails=[f"o{number}@o.example"],
            zone="UTC",
            country="PT",
            created_at=now,
        )
        models.Watched.objects.create(
            id=uuid7(now), owner=other, source=source, company="Acme", made_at=now
        )
    later = now + timedelta(hours=7)
    before = stand.times("acme.example/feed")
    everybody = list(models.Owner.objects.all())
    taken = [turn(each, stand, later).taken for each in everybody[:20]]
    assert stand.times("acme.example/feed") == before + 1
    assert taken == [1] * 20
    from afterword.records.queries.sources import due_watch_hints

    waiting = set(due_watch_hints(later))
    assert {each.pk for each in everybody[20:]} <= waiting


def test_robots_txt_is_honoured_and_asked_once_a_day(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    add(owner, stand, now=now)
    stand.pages["acme.example/robots.txt"] = Page(b"User-agent: *\nDisallow: /feed\n")
    turn(owner, stand, now, at_once=True)
    assert "asks programs not to read" in state(owner, now)
    before = stand.times("acme.example/robots.txt")
    turn(owner, stand, now + timedelta(hours=5), at_once=True)
    assert stand.times("acme.example/robots.txt") == before
    turn(owner, stand, now + timedelta(hours=25), at_once=True)
    assert stand.times("acme.example/robots.txt") == before + 1
    assert titles(owner, now) == ["A new arm"]


def test_one_host_is_asked_for_one_thing_at_a_time(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    for number in range(4):
        stand.pages[f"acme.example/{number}"] = Page(feed("A", at=now), pause=0.05)
        add(owner, stand, f"http://acme.example/{number}", now=now)
    stand.most_at_once.clear()
    turn(owner, stand, now, at_once=True)
    assert stand.most_at_once["acme.example"] == 1


def test_who_answered_slowly_is_asked_first_the_next_time(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    for number in range(4):
        pause = 0.3 if number == 2 else 0.0
        stand.pages[f"h{number}.example/news"] = Page(feed(f"N{number}", at=now), pause=pause)
        add(owner, stand, f"http://h{number}.example/news", company="Acme", now=now)
    turn(owner, stand, now, at_once=True)
    stand.asked.clear()

    turn(owner, stand, now + timedelta(hours=1), at_once=True, threads=1)

    asked = [path for path, _ in stand.asked]
    assert asked[0] == "h2.example/news"
    assert len(asked) == 4


def test_a_source_whose_host_is_busy_with_us_is_due_as_before(
    owner: models.Owner, now: datetime, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand.pages[FEED.removeprefix("http://")] = Page(feed("A", at=now))
    source = add(owner, stand, now=now).source
    monkeypatch.setattr(fetch, "_LONGEST_QUEUE", 0.05)
    later = now + timedelta(days=1)
    with turn_at("acme.example", 0, pause=0.0, patience=1.0, wait=sleep):
        (read,) = turn(owner, stand, later).read
    assert "asked for something else" in read.error
    before, source_now = source, type(source).objects.get(id=source.id)
    kept = ("next_at", "failures", "error", "leased_until", "read_at")
    assert [getattr(source_now, name) for name in kept] == [getattr(before, name) for name in kept]
    assert not turn(owner, stand, later).read[0].error


def test_a_server_that_wants_a_pause_gets_it(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    source = add(owner, stand, now=now).source
    stand.pages["acme.example/feed"] = Page(status=429, headers={"Retry-After": "432000"})
    turn(owner, stand, now, at_once=True)
    source.refresh_from_db()
    assert source.next_at == now + timedelta(days=5)
    assert "was asked too often" in state(owner, now)
    before = len(stand.asked)
    turn(owner, stand, now + timedelta(days=4))
    assert len(stand.asked) == before


def test_what_is_gone_says_so_and_keeps_what_it_said(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    add(owner, stand, now=now)
    turn(owner, stand, now)
    stand.pages.clear()
    turn(owner, stand, now + timedelta(days=1), at_once=True)
    assert state(owner, now + timedelta(days=3)) == "gone since Wednesday 21 May"
    assert titles(owner, now) == ["A new arm"]


def test_doctor_counts_what_is_watched_and_names_what_fails(
    owner: models.Owner, now: datetime, stand: Newsstand, tmp_path: Path
) -> None:
    from afterword.flows.doctor import doctor

    def told() -> list[tuple[str, str]]:
        checks = doctor(owner, tmp_path)
        return [(each.state, each.note) for each in checks if each.name == "company news"]

    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    turn(owner, stand, now)
    assert told() == []
    add(owner, stand, now=now)
    turn(owner, stand, now)
    assert told() == [("ok", "1 source watched")]
    stand.pages.clear()
    turn(owner, stand, now + timedelta(days=1), at_once=True)
    [(level, note)] = told()
    assert (level, note.split(": ")[0]) == ("note", FEED)
    assert "gone since" in note
    assert "wrong" not in {each.state for each in doctor(owner, tmp_path)}


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Page(feed("A", at=datetime(2031, 5, 20, tzinfo=UTC)) + b" " * (2 << 20)), "more than"),
        (Page(b"x" * 100, headers={"Content-Encoding": "br"}), "can't be asked"),
        (Page(pieces=lambda: iter(lambda: b"y" * 65536, b"")), "more than"),
        (Page(b"<html><title>Just a moment...</title></html>"), "whether a person is reading"),
        (Page(status=500), "fault of its own"),
    ],
)
def test_an_answer_that_is_none_is_told_and_costs_nothing(
    owner: models.Owner, now: datetime, stand: Newsstand, answer: Page, says: str
) -> None:
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    add(owner, stand, now=now)
    stand.pages["acme.example/feed"] = answer
    turn(owner, stand, now, at_once=True, bounds=Bounds(size=1 << 20, patience=5, whole=10))
    assert says in state(owner, now)
    assert titles(owner, now) == ["A new arm"]


def test_a_small_answer_that_unpacks_to_a_gigabyte_is_stopped(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    import resource
    import zlib

    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(1024)) + packer.flush()
    stand.pages["acme.example/feed"] = Page(bomb, headers={"Content-Encoding": "gzip"})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(TroubleError, match="more than 8 MB"):
        add(owner, stand, now=now)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10  # kB


def test_items_without_a_date_are_dated_by_when_they_were_first_seen(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    stand.pages["acme.example/news"] = Page(page("One", "Two", dated=True))
    add(owner, stand, "http://acme.example/news", now=now)
    turn(owner, stand, now)
    assert sorted(titles(owner, now)) == ["One", "Two"]
    stand.pages["acme.example/news"] = Page(page("Three", "One", "Two", dated=True))
    turn(owner, stand, now + timedelta(days=1))
    assert sorted(titles(owner, now + timedelta(days=1))) == ["One", "Three", "Two"]


def test_a_role_that_stays_away_is_told_again_each_day_and_an_empty_board_says_nothing(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.records import models

    stand.pages["api.example/jobs"] = Page(board("Planner", "Welder"))
    add(owner, stand, "http://api.example/jobs", company="Acme", now=now)
    turn(owner, stand, now)
    stand.pages["api.example/jobs"] = Page(board())
    turn(owner, stand, now + timedelta(hours=13), at_once=True)
    assert "says nothing by itself" in state(owner, now + timedelta(hours=13))
    stand.pages["api.example/jobs"] = Page(board("Planner"))
    for hours in (24, 25, 49, 74):
        turn(owner, stand, now + timedelta(hours=hours), at_once=True)
    kept = models.Record.objects.filter(owner=owner, kind="board").order_by("known_at")
    assert [len(each.payload["postings"]) for each in kept] == [2, 1, 1, 1]
    assert len({each.known_at for each in kept}) == 4


def test_words_choose_among_what_is_there_already(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.flows.watch import choose_words

    stand.pages["acme.example/feed"] = Page(feed("A new arm", "Our picnic", "Berlin", at=now))
    add(owner, stand, company="Acme Robotics", now=now)
    turn(owner, stand, now)
    choose_words(owner, "Acme Robotics", block=["PICNIC"], now=now)
    assert titles(owner, now) == ["Berlin", "A new arm"]
    choose_words(owner, "Acme Robotics", keep=["berlin", "picnic"], block=["picnic"], now=now)
    assert titles(owner, now) == ["Berlin"]
    choose_words(owner, "Acme Robotics", now=now)
    assert len(titles(owner, now)) == 3


def test_muted_sources_are_left_alone_and_those_found_by_themselves_stay_away(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.flows.watch import mute_source, remove_source

    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    source = add(owner, stand, now=now)
    mute_source(owner, str(source.id), now=now)
    before = len(stand.asked)
    turn(owner, stand, now + timedelta(days=2), at_once=True)
    assert len(stand.asked) == before
    assert state(owner, now).endswith("; muted")
    assert remove_source(owner, FEED) == FEED
    with pytest.raises(RefusedError, match="no source"):
        remove_source(owner, FEED)


@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("https://www.linkedin.com/company/acme/posts", RefusedError),
        ("ftp://acme.example/feed", RefusedError),
        ("http://user:pw@acme.example/feed", RefusedError),
        ("http://acme.example/nothing", TroubleError),
        ("http://acme.example/picture", UnreadableError),
    ],
)
def test_what_can_not_be_watched_is_refused_and_nothing_kept(
    owner: models.Owner, now: datetime, stand: Newsstand, address: str, error: type[Exception]
) -> None:
    from afterword.records import models

    stand.pages["acme.example/picture"] = Page(b"\x89PNG\r\n\x1a\n" + b"\0" * 99)
    with pytest.raises(error):
        add(owner, stand, address, now=now)
    assert not models.Source.objects.exists()


def test_a_killed_round_leaves_what_was_kept_and_the_rest_for_when_its_lease_is_over(
    owner: models.Owner, now: datetime, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import read_sources

    for number in range(3):
        stand.pages[f"h{number}.example/feed"] = Page(feed(f"N{number}", at=now))
        add(owner, stand, f"http://h{number}.example/feed", company="Acme", now=now)

    class KilledError(BaseException):
        pass

    keep = read_sources._Waiting._keep
    monkeypatch.setattr(read_sources, "_TOGETHER", 1)
    done: list[object] = []

    def killed(*given: Any) -> Any:
        if done:
            raise KilledError
        done.append(given)
        return keep(*given)

    monkeypatch.setattr(read_sources._Waiting, "_keep", killed)
    later = now + timedelta(days=1)
    with pytest.raises(KilledError):
        turn(owner, stand, later, threads=1)
    monkeypatch.setattr(read_sources._Waiting, "_keep", keep)
    assert len(turn(owner, stand, later).read) == 0  # under the dead one's lease
    assert len(turn(owner, stand, later + timedelta(minutes=11)).read) == 2


def test_a_source_that_somebody_else_reads_by_now_is_left_to_them(
    owner: models.Owner, now: datetime, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import read_sources
    from afterword.records import models

    stand.pages["acme.example/feed"] = Page(feed("Old", at=now))
    watched = add(owner, stand, now=now)
    keep = read_sources._Waiting.keep

    def too_late(waiting: Any) -> Any:
        models.Source.objects.update(lease="another")
        return keep(waiting)

    monkeypatch.setattr(read_sources._Waiting, "keep", too_late)
    stand.pages["acme.example/feed"] = Page(feed("New", "Old", at=now))
    came = turn(owner, stand, now + timedelta(days=1))

    assert came.read == ()
    assert models.SourceItem.objects.filter(source=watched.source).count() == 1
    assert models.Source.objects.get().lease == "another"


def test_many_sources_of_one_host_are_claimed_a_few_at_a_time(
    owner: models.Owner, now: datetime, stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import read_sources

    for number in range(5):
        host = "many" if number else "one"
        stand.pages[f"{host}.example/{number}"] = Page(feed(f"N{number}", at=now))
        add(owner, stand, f"http://{host}.example/{number}", company="Acme", now=now)
    monkeypatch.setattr(read_sources, "_OF_A_HOST", 2)
    claimed: list[int] = []
    claim = read_sources._claimed

    def counted(ids: Any, *rest: Any) -> Any:
        claimed.append(len(ids))
        return claim(ids, *rest)

    monkeypatch.setattr(read_sources, "_claimed", counted)
    came = turn(owner, stand, now + timedelta(days=1))

    assert len(came.read) == 5
    assert claimed == [3, 2]


def test_sources_are_exported_and_put_back(
    owner: models.Owner, now: datetime, stand: Newsstand, tmp_path: Any
) -> None:
    from afterword.flows.export import export
    from afterword.flows.restore import restore
    from afterword.records import models

    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    add(owner, stand, now=now)
    turn(owner, stand, now)
    export(owner, tmp_path, tmp_path / "all.zip", now=now)
    models.Owner.objects.all().delete()
    models.Source.objects.all().delete()
    restore(tmp_path / "new", tmp_path / "all.zip")
    back = models.Owner.objects.get()
    assert state(back, now) == "not read yet"
    assert titles(back, now) == ["A new arm"]
    assert turn(back, stand, now).taken == 0  # the same items again
    assert titles(back, now) == ["A new arm"]


def seek(owner: models.Owner, stand: Newsstand, now: datetime) -> list[tuple[str, str]]:
    from afterword.core.world import Company
    from afterword.flows.seek_sources import seek_sources

    company = Company("c", "Acme Robotics", ("acme.example",))
    manners = Manners(stand.network(), delay=0.0)
    kept = seek_sources(owner, company, now=now, manners=manners)
    return [(each.source.kind, each.source.address) for each in kept]


def site(stand: Newsstand, head: str = "", body: str = "") -> None:
    """Acme's first page; its site speaks http alone, to which https is sent on by nobody."""
    page = f"<html><head><title>Acme Robotics</title>{head}</head><body>{body}</body></html>"
    stand.pages["acme.example/"] = Page(page.encode(), headers={"Content-Type": "text/html"})


@pytest.fixture
def plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sites are asked by http here: the server on loopback has no certificate for every name."""
    from afterword.flows import seek_sources

    monkeypatch.setattr(seek_sources, "_SCHEME", "http")


@pytest.mark.usefixtures("plainly")
def test_feed_and_board_are_found_from_the_first_page(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    site(
        stand,
        '<link rel="alternate" type="application/rss+xml" href="http://acme.example/feed">',
        '<a href="https://boards.greenhouse.io/acme">Jobs</a> <a href="/news">News</a>'
        '<a href="https://www.linkedin.com/company/acme">LinkedIn</a>',
    )
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    stand.pages["acme.example/news"] = Page(page("One", "Two", dated=True))
    assert seek(owner, stand, now)[0] == ("feed", FEED)
    assert not any("linkedin" in path for path, _ in stand.asked)
    assert turn(owner, stand, now).taken == 1
    assert seek(owner, stand, now) == []  # what is watched is not found again


@pytest.mark.usefixtures("plainly")
def test_without_a_feed_the_newsroom_is_read_and_a_muted_source_stays_away(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.flows.watch import remove_source

    site(stand, body='<a href="/company/newsroom">Newsroom</a>')
    stand.pages["acme.example/company/newsroom"] = Page(page("One", "Two", dated=True))
    assert seek(owner, stand, now) == [("page", "http://acme.example/company/newsroom")]
    remove_source(owner, "http://acme.example/company/newsroom")
    assert seek(owner, stand, now) == []
    assert state(owner, now).endswith("muted")


@pytest.mark.usefixtures("plainly")
def test_a_site_is_asked_for_little_and_one_that_says_nothing_gives_nothing(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    site(stand, body="".join(f'<a href="/x{n}/feed">feed</a>' for n in range(40)))
    assert seek(owner, stand, now) == []
    pages = [path for path, _ in stand.asked if not path.endswith("/robots.txt")]
    assert len(pages) <= 12
    stand.pages.clear()
    with pytest.raises(TroubleError):
        seek(owner, stand, now)


def test_names_that_exist_nowhere_are_not_asked_for(owner: models.Owner, now: datetime) -> None:
    from afterword.core.world import Company
    from afterword.flows.seek_sources import seek_sources

    assert seek_sources(owner, Company("c", "Acme", ("acme.example", "acme.local")), now=now) == []


def test_a_short_item_is_filled_out_from_its_own_page_once(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.records import models

    stand.pages["acme.example/feed"] = Page(feed("Old", at=now, host="old.example"))
    add(owner, stand, company="Acme", now=now)
    text = "The new arm lifts forty kilograms and is built in Lisbon from June on. " * 8
    article = f"<html lang='en'><title>A new arm</title><article><h1>A new arm</h1><p>{text}</p>"
    stand.pages["acme.example/0"] = Page(article.encode(), headers={"Content-Type": "text/html"})
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    turn(owner, stand, now, at_once=True)
    kept = {
        each.payload["title"]: each.payload["summary"]
        for each in models.Record.objects.filter(owner=owner, kind="item")
    }
    assert "forty kilograms" in kept["A new arm"]
    stand.pages["acme.example/feed"] = Page(feed("A new arm", "Older", at=now), etag='"2"')
    turn(owner, stand, now, at_once=True)
    assert stand.times("acme.example/0") == 1


def test_a_news_search_is_asked_only_when_it_is_wanted_and_must_name_the_company(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    from afterword.core.world import Company
    from afterword.flows.take_news import SEARCHED
    from afterword.flows.watch import want_source
    from afterword.flows.watch_companies import news_search
    from afterword.records import models

    turn(owner, stand, now)
    assert not models.Watched.objects.exists()
    acme = Company("c", "Acme Robotics GmbH", ("acme.example",))
    assert "%22Acme+Robotics+GmbH%22+when%3A7d&hl=pt-PT" in news_search(acme, "PT")
    want_source(owner, "http://search.example/", acme, now=now, found=SEARCHED)
    stand.pages["search.example/"] = Page(
        feed("Acme Robotics opens in Porto", "Robotics fair in Porto", at=now, host="x.example")
    )
    assert turn(owner, stand, now).taken == 1


@pytest.mark.usefixtures("plainly")
def test_what_a_robots_txt_said_is_known_to_whatever_reads_there_that_day(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    site(stand, '<link rel="alternate" type="application/rss+xml" href="/feed">')
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))
    assert seek(owner, stand, now) == [("feed", FEED)]
    stand.pages["acme.example/feed"] = Page(feed("Berlin", "A new arm", at=now))
    turn(owner, stand, now, at_once=True)
    assert stand.times("acme.example/0")  # the new item's own page
    assert stand.times("acme.example/robots.txt") == 1
