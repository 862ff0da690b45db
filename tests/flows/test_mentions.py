"""News that a letter speaks of count as used with its reader: every item, from wherever it left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.flows.mailboxes import AT, connected, letter, read
from tests.flows.sending import met, take_in
from tests.servers.dovecot import MailHost, dovecot

if TYPE_CHECKING:
    from afterword.core.world import Use
    from afterword.records import models

INES = "Ines Carvalho <ines@carvalho.example>"
DEPOT, CRANE, PRIZE = (
    "Quayside opens a depot in Cork",
    "Quayside launches a silent crane",
    "Quayside wins the harbour prize",
)


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.fixture
def user(request: pytest.FixtureRequest) -> str:
    """A mailbox that no other test has."""
    return f"{request.node.name[-40:].replace('_', '-')}@mentions.example"


@pytest.fixture
def news(owner: models.Owner, tmp_path: Path) -> None:
    """Three items of the last week."""
    from afterword.flows.ingest import ingest

    items = "".join(
        f"<item><title>{title}</title><link>https://quayside.example/news/{n}</link>"
        f"<pubDate>{AT - timedelta(days=7, hours=n):%a, %d %b %Y %H:%M:%S +0000}</pubDate></item>"
        for n, title in enumerate((DEPOT, CRANE, PRIZE))
    )
    feed = tmp_path / "news.xml"
    feed.write_text(
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Quayside</title>"
        f"<link>https://quayside.example/</link>{items}</channel></rss>"
    )
    ingest(owner, [feed], now=AT)


def used(owner: models.Owner) -> dict[str, list[tuple[str, Use]]]:
    """By headline, the address of who heard of it, and how."""
    from afterword.flows.look import look

    world = look(owner, AT)
    return {
        item.title: [(world.people[use.person].emails[0], use) for use in item.used]
        for item in world.news
    }


@pytest.mark.usefixtures("news", "talk")
def test_every_item_that_a_sent_mail_names_was_told_to_each_of_its_readers(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    host.deliver(user, letter(1, Cc="Tom Reyes <tom@quayside.example>"))
    text = (
        f"Dear both,\n\nI saw that {DEPOT}, and www.quayside.example/news/1?from=mail.\n\nInes\n\n"
        f"On Monday Odile wrote:\n> {PRIZE}\n"
    )
    both = "Odile Brandt <odile@quayside.example>, Tom Reyes <tom@quayside.example>"
    sent = letter(3, text=text, From=INES, To=both, Message_ID="<both@carvalho.example>")
    host.deliver(user, sent, folder="Sent")

    read(owner, connected(owner, host, user))

    told = used(owner)
    for title in (DEPOT, CRANE):
        assert [who for who, _ in sorted(told[title])] == [
            "odile@quayside.example",
            "tom@quayside.example",
        ]
        assert {use.message for _, use in told[title]} == {"both@carvalho.example"}
    assert told[PRIZE] == []


@pytest.mark.usefixtures("news")
def test_what_they_write_of_their_own_news_is_no_use_of_it(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    host.deliver(
        user, letter(1, text=f"Dear Ines,\n\n{DEPOT}: our careers page has more.\n\nOdile")
    )

    read(owner, connected(owner, host, user))

    assert used(owner)[DEPOT] == []


@pytest.mark.usefixtures("news")
def test_a_mail_before_the_news_spoke_of_something_else(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    host.deliver(user, letter(1))
    early = letter(2, text=f"Dear Odile, {DEPOT}, I heard.", From=INES, To="odile@quayside.example")
    day = (AT - timedelta(days=30)).strftime("%a, %d %b %Y %H:%M:%S +0000").encode()
    head, _, body = early.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Date:")]
    early = b"\r\n".join([*lines, b"Date: " + day]) + b"\r\n\r\n" + body
    host.deliver(user, early, folder="Sent")

    read(owner, connected(owner, host, user))

    assert used(owner)[DEPOT] == []


@pytest.mark.usefixtures("news")
def test_a_letter_of_ours_is_a_use_of_every_item_in_it(owner: models.Owner, tmp_path: Path) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.say import say_of_move

    move = met(owner, AT)
    text = draft(owner, move, now=AT).body
    draft(owner, move, now=AT, body=f"{text}\n\nI read “{DEPOT}” and “{PRIZE}”.\n")

    say_of_move(owner, "done", move, now=AT)

    told = used(owner)
    assert [use.move for title in (DEPOT, PRIZE) for _, use in told[title]] == [move, move]
    assert told[CRANE] == []


@pytest.mark.usefixtures("news")
def test_a_letter_of_ours_and_a_copy_of_it_are_one_use(owner: models.Owner, tmp_path: Path) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.say import say_of_move

    move = met(owner, AT)
    text = draft(owner, move, now=AT).body + f"\n\nI read “{DEPOT}”.\n"
    draft(owner, move, now=AT, body=text)
    say_of_move(owner, "done", move, now=AT)
    copy = letter(9, text=text, From=INES, To="odile@quayside.example", Message_ID="<c@i.example>")
    take_in(owner, tmp_path, AT, copy.decode().replace("\r\n", "\n"))

    [(who, use)] = used(owner)[DEPOT]

    assert (who, use.move, use.message) == ("odile@quayside.example", move, "c@i.example")
