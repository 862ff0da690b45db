"""Leaves sources alone that nobody needs any more, and removes what they said; what owners took of
it is theirs and stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from afterword.core.names import company_key
from afterword.core.ties.company import OVER
from afterword.flows.look import look
from afterword.flows.take_news import OLDEST, SEARCHED
from afterword.records import models
from afterword.records.queries.sources import KIND, watched_by

_EVERY = timedelta(days=1)
_UNWATCHED = timedelta(days=1)  # a restore or a form may be about to watch it again
_HOSTS = timedelta(days=30)  # robots.txt is asked for anew each day: so old, nobody reads there
_TOGETHER = 5000  # rows in one transaction: nobody waits long for the writer's lock
# Of a list of news what stands there tells what is new: without it old items would be new again.
_DATED = ("feed", "sitemap", "board", "filings")


def drop_unneeded(owner: models.Owner, *, now: datetime) -> int:
    """Removes, once a day, what nobody can need of the sources that this owner watches; how many
    items went. Those found by themselves for a company rest while no pursuit of it is live.

    Needed is a source that somebody watches, unmuted. Of others the items go that were seen and
    published a year ago: `take_news` takes in none of that age, so no later watcher would get them.
    One without a date stays, or it would be new again while its feed still has it. A source that
    nobody watches goes as a whole.
    """
    row = models.Account.objects.filter(owner=owner, kind=KIND, address="").first()
    if row is None or not _is_due(row.state.get("dropped"), now):
        return 0
    live = {company_key(p.company_name) for p in look(owner, now).pursuits if p.stage not in OVER}
    rested = _rest(owner, live, set(row.state.get("rested", ())), now)
    row.state |= {"dropped": now.isoformat(), "rested": sorted(rested)}
    models.Account.objects.filter(id=row.id).update(state=row.state)
    mine = models.Watched.objects.filter(owner=owner).values_list("source_id", flat=True)
    gone = _drop(set(mine) - _needed(mine), now)
    _drop_unwatched(now)
    models.Host.objects.filter(read_at__lt=now - _HOSTS).delete()
    return gone


def _rest(owner: models.Owner, live: Collection[str], rested: set[str], now: datetime) -> set[str]:
    """Mutes what was found for companies of which no pursuit is live, and goes on with it once one
    is again; which rest. A company that is done with is asked for nothing more, unless the user
    had it read again.
    """
    for each in watched_by(owner).exclude(found=""):
        key, muted_at = str(each.id), each.muted_at
        if company_key(each.company) in live:
            muted_at = None if key in rested else muted_at
            rested.discard(key)
        elif muted_at is None and (key not in rested or each.found == SEARCHED):
            muted_at = now
            rested.add(key)
        if muted_at != each.muted_at:
            models.Watched.objects.filter(id=each.id).update(muted_at=muted_at)
    return rested


def _is_due(last: str | None, now: datetime) -> bool:
    """Also where the last time lies ahead: a clock was wrong then."""
    return last is None or not now - _EVERY < datetime.fromisoformat(last) <= now


def _needed(sources: Iterable[UUID]) -> set[UUID]:
    """Those that anybody watches, unmuted: what no pursuit needs any more was muted before."""
    there = models.Watched.objects.filter(source__in=list(sources), muted_at=None)
    return set(there.values_list("source_id", flat=True))


def _drop_unwatched(now: datetime) -> None:
    """Looked at again once they are locked: to delete one deletes what watches it."""
    alone = models.Source.objects.filter(watched=None, leased_until=None)
    with transaction.atomic():
        some = alone.filter(made_at__lt=now - _UNWATCHED).select_for_update(of=("self",))
        keys = list(some.values_list("id", flat=True)[:_TOGETHER])
        alone.filter(id__in=keys).delete()


def _drop(sources: Iterable[UUID], now: datetime) -> int:
    before = now - OLDEST
    old = models.SourceItem.objects.filter(
        Q(source__kind="board") | Q(payload__published__lt=before.isoformat()),
        source__in=list(sources),
        source__kind__in=_DATED,
        seen_at__lt=before,
    )
    gone = 0
    while keys := list(old.values_list("id", flat=True)[:_TOGETHER]):
        with transaction.atomic():
            gone += models.SourceItem.objects.filter(id__in=keys).delete()[0]
    return gone
