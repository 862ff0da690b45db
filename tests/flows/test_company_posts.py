"""What a company posts on LinkedIn is known by LinkedIn's mails alone, and is news of it then."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.flows.sending import take_in

from afterword.core.world import News

if TYPE_CHECKING:
    from afterword.records import models

LINK = "https://www.linkedin.com/comm/feed/update/urn:li:activity:719/?trk=mail"
POST = "https://www.linkedin.com/feed/update/urn:li:activity:719"
OPENS = "Quayside Robotics opens a depot in Cork"


def notice(subject: str, at: datetime, number: int = 1) -> str:
    return (
        "From: LinkedIn <notifications-noreply@linkedin.com>\nTo: ines@carvalho.example\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S +0000}\nMessage-ID: <n{number}@linkedin.com>\n"
        f"Subject: {subject}\n\n{subject}\n\nSee it: {LINK}\n"
    )


@pytest.fixture
def talks(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.note import note

    given = {
        "company": "Quayside Robotics",
        "when": (now - timedelta(hours=3)).isoformat(),
        "end": (now - timedelta(hours=2)).isoformat(),
        "with": ["odile@quayside.example"],
    }
    note(owner, "interview", given, now=now)


def news(owner: models.Owner, now: datetime) -> list[News]:
    from afterword.flows.look import look

    return list(look(owner, now).news)


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize(
    "subject",
    [
        f"Quayside Robotics posted: {OPENS}",
        f"Quayside Robotics shared a post: {OPENS}",
        f"Quayside Robotics hat einen Beitrag veröffentlicht: {OPENS}",
    ],
)
def test_a_post_of_a_company_in_talks_is_news_of_it(
    owner: models.Owner, now: datetime, tmp_path: Path, subject: str
) -> None:
    take_in(owner, tmp_path, now, notice(subject, now - timedelta(days=1)))

    [item] = news(owner, now)

    assert (item.title, item.url, item.publisher) == (OPENS, POST, "LinkedIn")
    assert (item.kind, item.sensitive) == ("office", False)


@pytest.mark.usefixtures("talks")
def test_bad_news_in_a_post_are_bad_news(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    words = "Quayside Robotics posted: We say goodbye to 60 colleagues, a hard day of layoffs"
    take_in(owner, tmp_path, now, notice(words, now - timedelta(days=1)))

    [item] = news(owner, now)

    assert item.sensitive


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize(
    "subject",
    [
        "Alder Foods posted: We opened a kitchen",
        "Odile Brandt posted: What tides teach",
        "Quayside Robotics posted",
        "Quayside Robotics and 12 others are hiring",
    ],
    ids=["no talks there", "a person", "no words", "a digest"],
)
def test_other_notices_are_no_news(
    owner: models.Owner, now: datetime, tmp_path: Path, subject: str
) -> None:
    take_in(owner, tmp_path, now, notice(subject, now - timedelta(days=1)))

    assert news(owner, now) == []


@pytest.mark.usefixtures("talks")
def test_a_post_and_the_companys_own_page_are_one_story(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest

    take_in(
        owner,
        tmp_path,
        now,
        notice(f"Quayside Robotics posted: {OPENS}", now - timedelta(days=1)),
    )
    feed = tmp_path / "feed.xml"
    feed.write_text(
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Quayside Robotics</title>"
        f"<link>https://quayside.example/</link><item><title>{OPENS}</title>"
        f"<link>https://quayside.example/depot</link>"
        f"<pubDate>{now - timedelta(hours=20):%a, %d %b %Y %H:%M:%S +0000}</pubDate></item>"
        "</channel></rss>"
    )
    ingest(owner, [feed], now=now)

    by_url = {item.url: item for item in news(owner, now)}

    own = by_url["https://quayside.example/depot"]
    assert own.duplicate_of == ""
    assert by_url[POST].duplicate_of == own.id
