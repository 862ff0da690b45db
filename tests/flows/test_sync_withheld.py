"""A server that doesn't hand one message over: all others are read, and that one is told of."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from tests.flows.mailboxes import AT, connected, letter, read
from tests.servers.dovecot import MailHost, dovecot
from tests.servers.grudging_line import GrudgingLine, grudging_line

if TYPE_CHECKING:
    from afterword.flows.sync import Progress
    from afterword.records import models

COUNT, WITHHELD = 12, 7


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.fixture
def user(host: MailHost, request: pytest.FixtureRequest) -> str:
    """A mailbox with twelve letters; the seventh is the one that will be withheld."""
    address = f"u{abs(hash(request.node.name))}@sync.example"
    host.deliver(address, *(letter(number) for number in range(1, COUNT + 1)))
    return address


@pytest.fixture
def line(host: MailHost) -> Iterator[GrudgingLine]:
    with grudging_line((host.host, host.port)) as running:
        running.withheld = WITHHELD
        yield running


def _refs() -> set[int]:
    from afterword.records.models import Record

    refs = Record.objects.values_list("ref", flat=True)
    return {int(ref.removeprefix("<m").partition("@")[0]) for ref in refs}


def _told() -> list[tuple[str, str]]:
    from afterword.records.models import Unread

    return list(Unread.objects.values_list("place", "reason"))


@pytest.mark.parametrize("words", [False, True], ids=["glance", "words"])
@pytest.mark.parametrize("way", ["refuses", "half", "leaves out"])
def test_a_message_that_is_refused_is_told_and_the_others_are_read(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str, way: str, words: bool
) -> None:
    line.way, line.words = way, words
    account = connected(owner, host, user, port=str(line.port))

    # A server that says no for a moment shall not cost a message: it is asked again.
    for _ in range(2):
        assert "INBOX: the mail server does not hand over 1 of its messages" in (
            read(owner, account).error
        )
        assert (_told(), account.read_at) == ([], None)
    assert read(owner, account).error == ""

    assert _refs() == set(range(1, COUNT + 1)) - {WITHHELD}
    ((place, reason),) = _told()
    assert place == f"INBOX, message {WITHHELD}"
    assert "does not hand it over" in reason
    assert ("it is damaged" in reason) == (way != "leaves out")
    asked = line.fetches
    assert asked < 48
    host.deliver(user, letter(20))
    assert (read(owner, account).new, line.fetches) == (1, asked)
    assert 20 in _refs()


def test_a_message_without_the_part_that_was_asked_for_is_fetched_whole(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str
) -> None:
    from afterword.records.models import Record

    line.way, line.words = "no part", True
    account = connected(owner, host, user, port=str(line.port))

    assert read(owner, account).error == ""

    assert _refs() == set(range(1, COUNT + 1))
    assert _told() == []
    assert all("careers" in str(row.payload) for row in Record.objects.all())


def test_a_message_that_goes_while_it_is_read_is_no_fault(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str
) -> None:
    line.way, line.words = "refuses", True
    account = connected(owner, host, user, port=str(line.port))

    def expunge() -> None:
        line.first = lambda: None
        with host.client(user) as client:
            client.select_folder("INBOX")
            client.delete_messages([WITHHELD])
            client.expunge([WITHHELD])

    line.first = expunge
    assert read(owner, account).error == ""
    assert _refs() == set(range(1, COUNT + 1)) - {WITHHELD}
    assert _told() == []


@pytest.mark.parametrize("words", [False, True], ids=["glance", "words"])
def test_one_no_costs_no_message_and_is_no_reading_to_the_end(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str, words: bool
) -> None:
    line.withheld = 0
    account = connected(owner, host, user, port=str(line.port))
    read(owner, account, at=AT - timedelta(hours=1))
    host.deliver(user, *(letter(number) for number in (50, 51)))
    line.way, line.words, line.every = "refuses", words, "INBOX"

    assert "hand" in read(owner, account).error

    assert (account.failures, account.read_at) == (1, AT - timedelta(hours=1))
    line.every = ""
    assert read(owner, account).error == ""
    assert {50, 51} <= _refs()
    assert _told() == []


def test_a_server_that_gives_nothing_just_now_is_left_in_peace(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str
) -> None:
    line.way, line.every = "refuses", "INBOX"
    line.said = b"NO Request is throttled. Suggested Backoff Time: 299910 milliseconds"
    account = connected(owner, host, user, port=str(line.port))
    waits = []
    for _ in range(4):
        assert "gives nothing just now" in read(owner, account).error
        waits.append((account.next_at - AT).total_seconds() / 60)

    assert waits == [1, 2, 5, 15]
    assert account.read_at is None
    assert _told() == []


def test_messages_that_are_gone_cost_a_question_and_not_one_each(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.flows.mailbox import mailbox
    from afterword.sources import imap
    from afterword.sources.mail import parse

    host.deliver(user, *(letter(number) for number in range(100, 160)))
    account = connected(owner, host, user)
    with mailbox(account, now=AT) as (client, _), host.client(user) as other:
        client.select_folder("INBOX", readonly=True)
        other.select_folder("INBOX")
        other.delete_messages(range(1, 51))
        other.expunge()
        client.noop()
        before = client.trips

        found = imap.glances(client, range(1, COUNT + 61), parse.FIELDS)

        assert [each.uid for each in found] == list(range(51, COUNT + 61))
        assert client.trips - before <= 3


def test_a_folder_that_refuses_all_is_told_and_the_others_are_read(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str
) -> None:
    from afterword.records.models import Folder

    host.deliver(user, *(letter(number) for number in range(30, 70)), folder="Archive")
    line.way, line.withheld, line.every = "refuses", 0, "Archive"
    account = connected(owner, host, user, port=str(line.port))

    assert read(owner, account).error == ""

    assert _refs() == set(range(1, COUNT + 1))
    archive = Folder.objects.get(name="Archive")
    assert "does not hand its messages over" in archive.error
    assert _told() == []
    line.every = ""
    read(owner, account)
    assert len(_refs()) == COUNT + 40


def test_a_message_that_breaks_the_line_each_time_is_passed_over_in_the_end(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str
) -> None:
    line.way, line.words = "breaks", True
    account = connected(owner, host, user, port=str(line.port))

    errors = 0
    for _ in range(10):
        if not read(owner, account).error:
            break
        errors += 1
        assert account.next_at is not None

    assert 5 <= errors <= 8
    assert _refs() == set(range(1, COUNT + 1)) - {WITHHELD}
    ((place, reason),) = _told()
    assert (place, "the line breaks there each time" in reason) == (
        f"INBOX, message {WITHHELD}",
        True,
    )


def test_a_reading_that_is_to_end_waits_for_no_slow_server(
    owner: models.Owner, host: MailHost, line: GrudgingLine, user: str
) -> None:
    from afterword.flows.sync import sync
    from afterword.flows.sync_folder import StoppedError

    line.way, line.words = "is silent", True
    account = connected(owner, host, user, port=str(line.port))
    ending = threading.Timer(1.5, lambda: None)
    ending.start()

    def tell(progress: Progress) -> None:
        if not ending.is_alive():
            raise StoppedError

    begun = time.monotonic()
    sync(owner, account.id, clock=lambda: AT, patience=1, tell=tell)

    assert time.monotonic() - begun < 10
    account.refresh_from_db()
    assert (account.leased_until, account.error) == (None, "")
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("line")]
