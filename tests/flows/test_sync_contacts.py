"""A connected address book is a state, read from a real CardDAV server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from tests.servers.radicale import PASSWORD, USER, CalendarHost, radicale

from afterword.core.errors import RefusedError, TroubleError

if TYPE_CHECKING:
    from afterword.flows.sync_calendar import Synced
    from afterword.records import models


def card(name: str, email: str, *more: str) -> str:
    """A vCard as phones write it."""
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{email}", f"FN:{name}", f"EMAIL:{email}", *more]
    return "\r\n".join([*lines, "END:VCARD", ""])


UNA = card("Una Reyes", "una@reyes.example", "ORG:Quayside", "PHOTO;ENCODING=b:AAAA")
_NUMBERS = count()
IVO = card("Ivo Lindt", "ivo@lindt.example")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CalendarHost]:
    with radicale(tmp_path_factory.mktemp("radicale")) as found:
        yield found


@pytest.fixture
def book(running: CalendarHost) -> Iterator[str]:
    """An address book with two cards, the account's only one."""
    url = running.book(f"b{next(_NUMBERS)}")
    running.file_card(url, "una", UNA)
    running.file_card(url, "ivo", IVO)
    yield url
    running.delete(url)


def connect(owner: models.Owner, address: str, now: datetime, **more: str) -> str:
    from afterword.flows.connect import connect as connects

    options = {"user": USER, **more}
    done = connects(owner, "contacts", address, secret=PASSWORD, options=options, now=now)
    return done.options["books"]


def sync(owner: models.Owner, now: datetime) -> Synced:
    from afterword.flows.sync_calendar import sync_calendars

    (done,) = sync_calendars(owner, now=now)
    return done


def names(owner: models.Owner, now: datetime) -> list[str]:
    """Who is known."""
    from afterword.flows.look import look_at_all as look

    return sorted(person.name for person in look(owner, now).people.values())


@pytest.mark.parametrize("path", ["", "ines/", ".well-known/carddav"])
def test_the_books_of_an_account_are_found_and_read(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime, path: str
) -> None:
    assert connect(owner, f"{running.address}{path}", now).startswith("b")

    done = sync(owner, now)

    assert (done.new, done.changed, done.gone, done.error) == (2, 0, 0, "")
    assert names(owner, now) == ["Ivo Lindt", "Una Reyes"]


def test_what_is_as_it_was_changes_nothing(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.records import models

    connect(owner, book, now)
    sync(owner, now)
    before = set(models.Record.objects.values_list("key", "known_at", "gone_at"))

    assert not str(sync(owner, now + timedelta(hours=1)))
    file = tmp_path / "phone.vcf"
    file.write_text(UNA + IVO)
    done = ingest(owner, [file], now=now)

    assert done.unchanged == 2
    assert set(models.Record.objects.values_list("key", "known_at", "gone_at")) == before


def test_a_card_that_is_imported_while_the_book_is_read_is_kept_once(
    owner: models.Owner,
    running: CalendarHost,
    book: str,
    now: datetime,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from afterword.flows import take_cards
    from afterword.flows.ingest import ingest
    from afterword.records import models

    file = tmp_path / "phone.vcf"
    file.write_text(UNA + IVO)
    atomic = take_cards.transaction.atomic

    def after_an_import() -> object:
        ingest(owner, [file], now=now)
        return atomic()

    connect(owner, book, now)
    monkeypatch.setattr(take_cards, "transaction", SimpleNamespace(atomic=after_an_import))

    assert sync(owner, now).error == ""
    assert models.Record.objects.filter(kind="card").count() == 2
    assert names(owner, now) == ["Ivo Lindt", "Una Reyes"]


def test_a_server_without_tokens_is_asked_for_versions(running: CalendarHost, book: str) -> None:
    from afterword.sources import contact_server as server
    from afterword.sources.calendar_server import Seen

    options = server.read_options(book, {"user": USER})
    with server.opened(options, PASSWORD) as line:
        (found,) = server.find(line).calendars
        plain = replace(found, token="", ctag="", reports=frozenset())
        first = server.read_book(line, plain, Seen())
        assert first is not None
        etags = {item.url: item.etag for item in first.items}
        running.delete(f"{book}ivo.vcf")
        then = server.read_book(line, plain, Seen(etags=etags))

    assert sorted(url.rpartition("/")[2] for url in etags) == ["ivo.vcf", "una.vcf"]
    assert then is not None
    assert not then.items
    assert [url.rpartition("/")[2] for url in then.gone] == ["ivo.vcf"]


def test_a_card_that_changes_says_something_else_from_then_on(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime
) -> None:
    connect(owner, book, now)
    sync(owner, now)
    running.file_card(book, "ivo", card("Ivo Lindt-Marsh", "ivo@lindt.example"))

    done = sync(owner, now + timedelta(hours=1))

    assert (done.new, done.changed, done.gone) == (0, 1, 0)
    assert names(owner, now + timedelta(hours=2)) == ["Ivo Lindt-Marsh", "Una Reyes"]
    assert names(owner, now + timedelta(minutes=1)) == ["Ivo Lindt", "Una Reyes"]


def test_a_card_that_vanishes_is_gone_and_may_come_back(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime
) -> None:
    connect(owner, book, now)
    sync(owner, now)
    running.delete(f"{book}ivo.vcf")

    assert sync(owner, now + timedelta(hours=1)).gone == 1
    assert names(owner, now + timedelta(hours=2)) == ["Una Reyes"]
    running.file_card(book, "ivo", IVO)
    sync(owner, now + timedelta(hours=3))
    assert names(owner, now + timedelta(hours=4)) == ["Ivo Lindt", "Una Reyes"]
    assert names(owner, now + timedelta(hours=2)) == ["Una Reyes"]


def test_a_book_of_another_server_kind_is_told_apart(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime
) -> None:
    with pytest.raises(RefusedError, match="no address book there is called 'Work'"):
        connect(owner, running.address, now, books="Work")
    with pytest.raises(RefusedError, match="contacts has no option 'calendars'"):
        connect(owner, running.address, now, calendars="Work")
    with pytest.raises(TroubleError, match="password"):
        connect(owner, running.address, now, user="nobody")


def test_an_account_let_go_and_connected_again_finds_what_went_meanwhile(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime
) -> None:
    from afterword.flows.connect import disconnect

    connect(owner, book, now)
    sync(owner, now)
    disconnect(owner, "contacts", book)
    running.delete(f"{book}ivo.vcf")
    assert names(owner, now + timedelta(hours=1)) == ["Ivo Lindt", "Una Reyes"]

    connect(owner, book, now + timedelta(hours=2))
    sync(owner, now + timedelta(hours=2))
    assert names(owner, now + timedelta(hours=3)) == ["Una Reyes"]


def test_the_list_of_people_follows_the_book(
    owner: models.Owner, running: CalendarHost, book: str, now: datetime
) -> None:
    from afterword.flows.list_people import OF_VERSION, list_people
    from afterword.records.queries.people_list import Wanted, search
    from afterword.records.queries.state import stale_lists

    def listed(at: datetime) -> list[str]:
        assert stale_lists(OF_VERSION).exists()
        list_people(owner, now=at)
        assert not stale_lists(OF_VERSION).exists()
        return sorted(row["name"] for row in search(owner, Wanted()).rows)

    connect(owner, book, now)
    sync(owner, now)
    assert listed(now) == ["Ivo Lindt", "Una Reyes"]

    running.file_card(book, "ivo", card("Ivo Lindt-Marsh", "ivo@lindt.example"))
    sync(owner, now + timedelta(hours=1))
    assert listed(now + timedelta(hours=1)) == ["Ivo Lindt-Marsh", "Una Reyes"]

    running.delete(f"{book}ivo.vcf")
    sync(owner, now + timedelta(hours=2))
    assert listed(now + timedelta(hours=2)) == ["Una Reyes"]
