"""What nobody needs any more of public sources goes; what an owner took of it stays theirs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from afterword.records import models

YEAR = timedelta(days=366)
LATER = timedelta(days=400)
COMPANY, ADDRESS = "Quayside", "https://quayside.example/feed"


@pytest.fixture
def pursued(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.note import note

    note(owner, "pursuit", {"company": COMPANY, "role": "Planner"}, now=now)


def feed(now: datetime, *titles: str) -> bytes:
    items = "".join(
        f"<item><title>{title}</title><link>https://quayside.example/{n}</link>"
        f"<pubDate>{now - timedelta(days=1):%a, %d %b %Y %H:%M:%S +0000}</pubDate></item>"
        for n, title in enumerate(titles)
    )
    return (
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Quayside</title>"
        f"<link>https://quayside.example/</link>{items}</channel></rss>"
    ).encode()


def watched(owner: models.Owner, now: datetime, *titles: str, found: str = "its site") -> Any:
    """The owner watches the company's feed, and has what it said."""
    from afterword.core.world import Company
    from afterword.flows.opened_source import looked_at
    from afterword.flows.take_news import take_news
    from afterword.flows.watch import keep_source
    from afterword.sources.reach.fetch import Fetched

    looked = looked_at(ADDRESS, Fetched(ADDRESS, feed(now, *titles)), now)
    company = Company("", COMPANY, ("quayside.example",))
    row = keep_source(owner, looked, of=company, found=found, now=now)
    take_news(owner, now=now)
    return row


def drop(owner: models.Owner, now: datetime) -> int:
    """A turn's end, as the worker has it."""
    from afterword.flows.drop_unneeded import drop_unneeded
    from afterword.flows.watch_companies import seek_by_itself

    seek_by_itself(owner, wanted=False, now=now)
    return drop_unneeded(owner, now=now)


def kept() -> int:
    from afterword.records import models

    return models.SourceItem.objects.count()


def other(now: datetime) -> models.Owner:
    from afterword.records import models
    from afterword.records.keys import uuid7

    return models.Owner.objects.create(
        id=uuid7(now), name="O", emails=["o@o.example"], zone="UTC", country="PT", created_at=now
    )


def test_what_was_seen_a_year_ago_goes_where_no_live_pursuit_watches(
    owner: models.Owner, now: datetime
) -> None:
    watched(owner, now, "A depot in Cork", "A silent crane")
    assert drop(owner, now + timedelta(days=300)) == 0
    assert drop(owner, now + LATER) == 2
    assert kept() == 0


@pytest.mark.usefixtures("pursued")
def test_a_source_of_a_live_pursuit_keeps_all(owner: models.Owner, now: datetime) -> None:
    watched(owner, now, "A depot in Cork")
    assert drop(owner, now + LATER) == 0


def test_what_the_user_named_themselves_keeps_all(owner: models.Owner, now: datetime) -> None:
    watched(owner, now, "A depot in Cork", found="")
    assert drop(owner, now + LATER) == 0


@pytest.mark.usefixtures("pursued")
def test_what_everybody_muted_is_needed_by_nobody(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.watch import mute_source

    row = watched(owner, now, "A depot in Cork")
    mute_source(owner, str(row.id), now=now)
    assert drop(owner, now + LATER) == 1


def test_one_owner_who_needs_it_keeps_it_for_all(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.note import note

    watched(owner, now, "A depot in Cork")
    second = other(now)
    watched(second, now, "A depot in Cork")
    note(second, "pursuit", {"company": COMPANY, "role": "Planner"}, now=now)
    assert drop(owner, now + LATER) == 0  # nobody knows yet what the second one needs
    assert drop(second, now + LATER) == 0
    assert drop(owner, now + LATER + timedelta(days=2)) == 0
    note(second, "stage", {"company": COMPANY, "stage": "rejected"}, now=now + LATER)
    assert drop(second, now + LATER + timedelta(days=2)) == 1


def test_an_item_without_a_date_stays_or_it_would_be_new_again(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.records import models

    watched(owner, now, "A depot in Cork", "A silent crane")
    item = models.SourceItem.objects.order_by("number")[0]
    item.payload["published"] = None
    item.save()
    assert drop(owner, now + LATER) == 1
    assert models.SourceItem.objects.get() == item


def test_the_items_of_a_list_without_dates_stay(owner: models.Owner, now: datetime) -> None:
    from afterword.records import models

    watched(owner, now, "A depot in Cork")
    models.Source.objects.update(kind="page")
    assert drop(owner, now + LATER) == 0


def test_what_an_owner_took_and_used_stays(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.look import look
    from afterword.flows.say import say

    watched(owner, now, "Quayside opens a depot in Cork")
    [item] = look(owner, now).news
    values = {"move": "m", "play": "check_in", "email": "odile@quayside.example", "news": [item.id]}
    say(owner, "sent", values, at=now, about="m")
    before = look(owner, now + LATER).news
    assert drop(owner, now + LATER) == 1
    assert look(owner, now + LATER).news == before
    assert [each.id for each in before] == [item.id]


def test_a_source_that_nobody_watches_goes_as_a_whole(owner: models.Owner, now: datetime) -> None:
    from afterword.records import models

    watched(owner, now, "A depot in Cork")
    gone = models.Source.objects.create(id=other(now).id, address="https://x.example/", made_at=now)
    models.Host.objects.create(origin="https://x.example", read_at=now)
    drop(owner, now + timedelta(hours=1))
    assert models.Source.objects.filter(id=gone.id).exists()
    drop(owner, now + timedelta(days=40))
    assert not models.Source.objects.filter(id=gone.id).exists()
    assert models.Source.objects.count() == 1
    assert not models.Host.objects.exists()


def test_it_is_looked_at_once_a_day_and_after_a_wrong_clock(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.records import models

    drop(owner, now + LATER + YEAR)  # a clock that was wrong
    row = watched(owner, now, "A depot in Cork", "A silent crane")
    models.SourceItem.objects.filter(number=2).update(seen_at=now + LATER)
    assert drop(owner, now + LATER) == 1
    models.SourceItem.objects.update(seen_at=row.made_at)
    assert drop(owner, now + LATER + timedelta(hours=23)) == 0
    assert drop(owner, now + LATER + timedelta(hours=25)) == 1


@pytest.mark.parametrize("wanted", [False, True])
def test_what_was_found_rests_while_no_pursuit_of_its_company_is_live(
    owner: models.Owner, now: datetime, *, wanted: bool
) -> None:
    from afterword.flows.note import note
    from afterword.flows.watch import mute_source
    from afterword.records.queries.sources import due_sources

    row = watched(owner, now, "A depot in Cork")
    assert due_sources(now + YEAR).exists()
    drop(owner, now)
    assert not due_sources(now + YEAR).exists()

    if wanted:  # the user has it read again
        mute_source(owner, str(row.id), muted=False, now=now)
    drop(owner, now + timedelta(days=2))
    assert due_sources(now + YEAR).exists() is wanted

    note(owner, "pursuit", {"company": COMPANY, "role": "Planner"}, now=now + timedelta(days=3))
    drop(owner, now + timedelta(days=4))
    assert due_sources(now + YEAR).exists()


def test_what_the_user_muted_stays_so_when_a_pursuit_comes_to_life(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.note import note
    from afterword.flows.watch import mute_source
    from afterword.records.queries.sources import due_sources

    row = watched(owner, now, "A depot in Cork")
    mute_source(owner, str(row.id), muted=True, now=now)
    drop(owner, now)
    note(owner, "pursuit", {"company": COMPANY, "role": "Planner"}, now=now + timedelta(days=3))
    drop(owner, now + timedelta(days=4))
    assert not due_sources(now + YEAR).exists()
