"""What hosts let programs read, by their robots.txt: known for a day, whoever asked for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from afterword.records import models
from afterword.sources.reach.fetch import origin_of

_KEPT = timedelta(days=1)  # RFC 9309 §2.4: robots.txt is not kept longer


@contextmanager
def host_rules(addresses: Iterable[str], now: datetime) -> Iterator[dict[str, str]]:
    """The rules of the hosts of these addresses, as `sources.reach.fetch.Line` takes them, as far
    as they are known. What is added meanwhile is kept at the end.
    """
    fresh = models.Host.objects.filter(
        origin__in=set(map(origin_of, addresses)), read_at__gt=now - _KEPT, read_at__lte=now
    )
    before = dict(fresh.values_list("origin", "rules"))
    rules = dict(before)
    try:
        yield rules
    finally:
        models.Host.objects.bulk_create(
            [
                models.Host(origin=name, rules=text, read_at=now)
                for name, text in rules.items()
                if name not in before
            ],
            update_conflicts=True,
            unique_fields=["origin"],
            update_fields=["rules", "read_at"],
        )
