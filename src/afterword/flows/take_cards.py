"""Takes in what a connected address book holds: a state, as a calendar is.

A card's record holds from when it was there to be known until no connected book has it any more or
it says something else (`gone_at`). A file that was imported may have said the same: it is the same
record then, and goes with the card.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from django.db import transaction

from afterword.core.entries import Bad, Card
from afterword.core.known import ALWAYS
from afterword.flows.forgotten import forgotten_of
from afterword.flows.reader_version import READER
from afterword.flows.take_calendar import Taken
from afterword.records import models, plain_rows
from afterword.records.keys import content_key, uuid7
from afterword.records.plain_rows import PlainRow
from afterword.records.queries.calendar import held_by
from afterword.sources.vcard import read_bytes

_BATCH = 500


@dataclass(frozen=True, slots=True)
class HeldCards:
    """One item of an address book, and the cards in it; None where they can't be read now."""

    name: str
    etag: str
    cards: tuple[Card, ...] | None


def cards_in(name: str, etag: str, data: bytes) -> tuple[HeldCards, dict[str, str]]:
    """An item's cards, and why any of them is none."""
    found = list(read_bytes(data))
    reasons = [each.reason for each in found if isinstance(each, Bad)]
    cards = tuple(each for each in found if isinstance(each, Card))
    bad = {name: "; ".join(reasons)} if reasons else {}
    return HeldCards(name, etag, cards), bad


def take_cards(
    source: models.Calendar,
    book: str,
    items: Iterable[HeldCards],
    *,
    gone: Iterable[str],
    now: datetime,
    taken: Taken,
) -> None:
    """Takes the cards of one book that are new or changed, and notes those that are `gone`.

    Another book may hold what this one dropped, so the caller asks `let_cards_go` in the end.
    """
    stream = iter(items)
    while batch := list(islice(stream, _BATCH)):
        _take(source, book, batch, now, taken)
    rows = models.CalendarItem.objects.filter(source=source, calendar=book)
    for row in rows.filter(name__in=list(gone)):
        taken.dropped.append(row)
        taken.lost |= set(row.holds)


def let_cards_go(source: models.Calendar, *, now: datetime, taken: Taken) -> None:
    """What no connected book holds any more says nothing from now on."""
    if not (taken.shrunk or taken.dropped):
        return
    items = models.CalendarItem.objects.filter(owner=source.owner)
    with transaction.atomic():
        items.bulk_update(taken.shrunk, ["etag", "holds"], batch_size=_BATCH)
        items.filter(id__in=[row.id for row in taken.dropped]).delete()
        for holds in held_by(source.owner, "contacts").values_list("holds", flat=True):
            taken.lost -= set(holds)
        live = models.Record.objects.filter(
            owner=source.owner, kind="card", key__in=list(taken.lost), gone_at=None
        )
        ids = list(live.values_list("id", flat=True))
        models.Record.objects.filter(id__in=ids).update(gone_at=now)
        taken.gone += max(0, len(ids) - taken.changed)


def _take(
    source: models.Calendar,
    book: str,
    batch: Sequence[HeldCards],
    now: datetime,
    taken: Taken,
) -> None:
    cards = {id(card): plain_rows.keyed(card) for item in batch for card in item.cards or ()}
    # An import may add the same cards meanwhile, so what is there is asked under the lock.
    with transaction.atomic():
        _keep(source, book, _without_forgotten(source.owner, batch, cards), cards, now, taken)


def _without_forgotten(
    owner: models.Owner, batch: Sequence[HeldCards], cards: Mapping[int, tuple[str, str, str]]
) -> Sequence[HeldCards]:
    """The items without cards of whom the user had forgotten. One that holds nothing else leaves no
    trace, since its address may be their name: it is looked at again each time.
    """
    they = forgotten_of(owner)
    if they is None:
        return batch
    left = []
    for item in batch:
        kept = item.cards and tuple(
            card for card in item.cards if they.takes(cards[id(card)][2], card, owner.emails)
        )
        if kept or not item.cards:
            left.append(replace(item, cards=kept))
    return left


def _keep(
    source: models.Calendar,
    book: str,
    batch: Sequence[HeldCards],
    cards: Mapping[int, tuple[str, str, str]],
    now: datetime,
    taken: Taken,
) -> None:
    rows = models.CalendarItem.objects.filter(
        source=source, calendar=book, name__in=[item.name for item in batch]
    )
    before = {row.name: row for row in rows}
    keys = [key for _, _, key in cards.values()]
    current = {key: key for key in _said_now(source.owner, keys)}
    before_now = plain_rows.there(source.owner, keys)
    fresh: dict[str, PlainRow] = {}
    made: list[models.CalendarItem] = []
    renewed: list[models.CalendarItem] = []
    for item in batch:
        row = before.get(item.name)
        held = dict(row.holds) if row else {}
        holds = held if item.cards is None else {}
        for card in item.cards or ():
            kind, text, key = cards[id(card)]
            if key not in current:
                # What was said before and is said again is a record of its own, known from now on.
                again = key in before_now
                own = content_key(kind, f"{key} {now.isoformat()}") if again else key
                place, known_at = item.name.rpartition("/")[2], now if again else ALWAYS
                fresh[key] = PlainRow(own, kind, place, known_at, card, text)
                current[key] = own
            holds[current[key]] = key
        lost = held.keys() - holds.keys()
        taken.lost |= lost
        taken.changed += bool(lost and holds.keys() - held.keys())
        if row is None:
            taken.new += bool(holds.keys() & {each.key for each in fresh.values()})
            made.append(
                models.CalendarItem(
                    id=uuid7(now),
                    owner=source.owner,
                    source=source,
                    calendar=book,
                    name=item.name,
                    etag=item.etag,
                    holds=holds,
                )
            )
        elif row.etag != item.etag or row.holds != holds:
            row.etag, row.holds = item.etag, holds
            (taken.shrunk if lost else renewed).append(row)
    plain_rows.add(source.owner, list(fresh.values()), reader=READER, now=now)
    models.CalendarItem.objects.bulk_create(made)
    models.CalendarItem.objects.bulk_update(renewed, ["etag", "holds"])


def _said_now(owner: models.Owner, keys: Sequence[str]) -> Iterable[str]:
    """Those of these contents that a record says now."""
    rows = models.Record.objects.filter(owner=owner, kind="card", gone_at=None, key__in=keys)
    return rows.values_list("key", flat=True)
