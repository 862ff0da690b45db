"""Takes in what a connected address book holds: a state, as a calendar is.

A card's record holds from when it was there to be known until no connected book has it any more or
it says something else (`gone_at`). A file that was imported may have said the same: it is the same
record then, and goes with the card.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from django.db import transaction

from afterword.core.entries import Bad, Card
from afterword.core.world import Owner
from afterword.flows.made import Made, key_of, made_of
from afterword.flows.take_calendar import Taken
from afterword.flows.write_made import write_made
from afterword.records import models
from afterword.records.keys import content_key, uuid7
from afterword.records.queries.calendar import held_by
from afterword.records.queries.owner import as_value
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
    stream, owner = iter(items), as_value(source.owner)
    while batch := list(islice(stream, _BATCH)):
        _take(source, owner, book, batch, now, taken)
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
        models.Fact.objects.filter(record__in=ids).update(gone_at=now)
        taken.gone += max(0, len(ids) - taken.changed)


def _take(
    source: models.Calendar,
    owner: Owner,
    book: str,
    batch: Sequence[HeldCards],
    now: datetime,
    taken: Taken,
) -> None:
    rows = models.CalendarItem.objects.filter(
        source=source, calendar=book, name__in=[item.name for item in batch]
    )
    before = {row.name: row for row in rows}
    cards = {id(card): (card, key_of(card)) for item in batch for card in item.cards or ()}
    current = _current(source.owner, [key for _, key in cards.values()])
    fresh: dict[str, Made] = {}
    made: list[models.CalendarItem] = []
    renewed: list[models.CalendarItem] = []
    for item in batch:
        row = before.get(item.name)
        held = dict(row.holds) if row else {}
        holds = held if item.cards is None else {}
        for card in item.cards or ():
            key = cards[id(card)][1]
            if key not in current:
                current[key], fresh[key] = _ready(card, key, owner, item.name, source, now)
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
    with transaction.atomic():
        write_made(source.owner, list(fresh.values()), now)
        models.CalendarItem.objects.bulk_create(made)
        models.CalendarItem.objects.bulk_update(renewed, ["etag", "holds"])


def _current(owner: models.Owner, keys: Sequence[str]) -> dict[str, str]:
    """By the key of a content the record that says so now, if one does."""
    rows = models.Record.objects.filter(owner=owner, kind="card", gone_at=None, key__in=keys)
    return {key: key for key in rows.values_list("key", flat=True)}


def _ready(
    card: Card, key: str, owner: Owner, place: str, source: models.Calendar, now: datetime
) -> tuple[str, Made]:
    """The record of a card that nobody says now; where it was said before, it is one of its own,
    known from now on.
    """
    made = made_of(card, owner, place.rsplit("/", 1)[-1], now, whole=True)
    if models.Record.objects.filter(owner=source.owner, key=key).exists():
        key = content_key("card", f"{key} {now.isoformat()}")
        facts = tuple(fact._replace(known_at=now) for fact in made.facts)
        made = made._replace(key=key, known_at=now, facts=facts)
    return key, made
