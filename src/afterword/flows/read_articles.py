"""Reads the pages of new items that a source told too shortly: the fuller text, the day.

Only of what is new and young, a few at a time: an item a month old is brought up by nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from afterword.core.entries import Item
from afterword.core.errors import UnreadableError
from afterword.flows.host_rules import host_rules
from afterword.flows.manners import usual
from afterword.flows.watch import is_by_hand
from afterword.records import models
from afterword.records.mapping import read_entry, write
from afterword.sources.page import open_article
from afterword.sources.reach.fetch import Fetched
from afterword.sources.reach.round import Ask, Manners, walk_round
from afterword.sources.reach.trouble import host_of

_SHORT = 200  # characters: a summary of so many says what an item is about
_YOUNG = timedelta(days=21)  # DESIGN §5, play 8: a talking point for so long
_SUMMARY = 2000  # characters kept
_MOST, _MOST_OF_ONE = 20, 5  # pages in one turn, and of one source
_MOST_SEEN = 2000  # rows of one look: a first look at many feeds brings thousands


def read_articles(
    sources: Collection[UUID],
    now: datetime,
    *,
    named: Collection[str] = (),
    manners: Manners | None = None,
) -> int:
    """Fills out the short new items of these sources from their own pages; how many.

    Each page is asked for once, whatever comes of it; what can't be read stays as the source told
    it. To be called before anybody takes the items.
    """
    rows = {row.id.hex: row for row in _short(sources, now)}
    manners, filled = manners or usual(), 0
    asks = [
        Ask(key, row.payload["url"], named=host_of(row.payload["url"]) in named)
        for key, row in rows.items()
    ]
    with host_rules((ask.address for ask in asks), now) as rules:
        for answer in walk_round(asks, manners, rules):
            row = rows[answer.ask.key]
            item = _filled(row, answer.page, now) if answer.page is not None else None
            row.looked_at = now
            if item is not None:
                row.payload, filled = write(item), filled + 1
            row.save(update_fields=["looked_at", "payload"])
    return filled


def _short(sources: Collection[UUID], now: datetime) -> Iterable[models.SourceItem]:
    """The new items that want their page, the newest of each source first."""
    rows = models.SourceItem.objects.filter(
        source__in=sources,
        kind="item",
        looked_at=None,
        seen_at__gt=now - timedelta(days=1),
    ).exclude(source__kind="filings")  # their pages begin with forms: what they say stands in items
    of_one: dict[UUID, int] = {}
    found: list[models.SourceItem] = []
    for row in rows.order_by("-number")[:_MOST_SEEN]:
        item = read_entry(row.kind, row.payload)
        assert isinstance(item, Item)
        young = item.published is None or now - _YOUNG <= item.published
        wants = young and len(item.summary) < _SHORT and item.url.startswith("http")
        if wants and not is_by_hand(item.url) and of_one.get(row.source_id, 0) < _MOST_OF_ONE:
            of_one[row.source_id] = of_one.get(row.source_id, 0) + 1
            found.append(row)
    return found[:_MOST]


def _filled(row: models.SourceItem, page: Fetched, now: datetime) -> Item | None:
    item = read_entry(row.kind, row.payload)
    assert isinstance(item, Item)
    try:
        article = open_article(
            page.data or b"", address=page.address, content_type=page.content_type, seen=now
        )
    except UnreadableError:
        return None
    if len(article.text) <= len(item.summary):
        return None
    return replace(
        item,
        summary=article.text[:_SUMMARY],
        published=item.published or article.published,
        language=item.language or article.language,
    )
