"""Takes what watched sources say anew into an owner's records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from django.db.models import F
from django.db.models.functions import Greatest

from afterword.core.entries import Board, Found, Item
from afterword.core.names import company_key, fold
from afterword.flows.imported import Imported
from afterword.flows.ingest import ingest_found
from afterword.records import models
from afterword.records.insert import change
from afterword.records.mapping import read_entry
from afterword.records.queries.sources import untaken

SEARCHED = "a news search"  # how such a source was found
OLDEST = timedelta(days=365)  # what is older is talked about by nobody, and says nothing of today
_TOGETHER = 50  # sources in one query
_MOST = 200  # items of one source at a time: the newest


def take_news(owner: models.Owner, *, now: datetime) -> int:
    """Takes in what is new in the sources that an owner watches; how many items.

    Killed between, it takes the same again, and a record is kept once.
    """
    done = Imported()
    waiting = list(untaken(owner))
    while some := waiting[:_TOGETHER]:
        del waiting[:_TOGETHER]
        ingest_found(owner, _found(some, now), path=Path("news"), now=now, done=done)
        for watched in some:
            watched.taken = watched.source.last
        change(models.Watched, ("taken",), some)
    return sum(done.counts.values())


def _found(some: Sequence[models.Watched], now: datetime) -> Iterator[Found]:
    """The items under the company for which they are watched, whatever the source calls it."""
    by_source = {watched.source_id: watched for watched in some}
    new = models.SourceItem.objects.filter(
        source__watched__in=[watched.pk for watched in some],
        number__gt=Greatest(F("source__watched__taken"), F("source__last") - _MOST),
    )
    rows = new.order_by("source", "number").values_list("source_id", "number", "kind", "payload")
    for source, number, kind, payload in rows.iterator():
        entry = read_entry(kind, payload)
        assert isinstance(entry, Item | Board)
        if isinstance(entry, Item) and entry.published and entry.published < now - OLDEST:
            continue
        watched = by_source[source]
        if watched.found == SEARCHED and not _names(entry, watched.company):
            continue
        named = replace(entry, company=watched.company, domain=watched.domain or entry.domain)
        yield Found(named, f"{watched.source.address} item {number}")


def _names(entry: Item | Board, company: str) -> bool:
    """Whether an item speaks of a company by its name: a search finds its words anywhere."""
    key = company_key(company)
    return (
        isinstance(entry, Item)
        and bool(key)
        and f" {key} " in f" {fold(f'{entry.title} {entry.summary}')} "
    )
