"""Which messages wait for their people to be in play, and what says who is?"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from itertools import islice
from typing import cast
from uuid import UUID

from django.db.models import Q

from afterword.core.entries import Card, Connection, Debrief, Entry, Header, Material, Referee
from afterword.core.facts import Fact
from afterword.core.known import Saying
from afterword.records import models
from afterword.records.mapping import KINDS, read, read_entry

_NAMING = (Debrief, Referee, Material)
_LISTING = (Connection, Card)
_CHUNK = 2000
_AT_ONCE = 500  # rows that one question names


def any_aside(owner: models.Owner) -> bool:
    """Whether anything waits: one look into a small index."""
    return models.Envelope.objects.filter(owner=owner, aside=True).exists()


def headers(owner: models.Owner) -> Generator[tuple[UUID, bool, Header], None, None]:
    """(record, set aside, header) of each message but bulk mail."""
    rows = models.Envelope.objects.filter(owner=owner, bulk=False)
    for record, aside, header in rows.values_list("record_id", "aside", "header").iterator(_CHUNK):
        yield record, aside, read(Header, header)


def any_waiting(owner: models.Owner) -> bool:
    """Whether messages wait on a server: one look into a small index."""
    return models.Sighting.objects.filter(owner=owner, waits=True).exists()


def waiting(
    owner: models.Owner, known: Mapping[UUID, Header] | None = None
) -> Generator[tuple[UUID, Header], None, None]:
    """(sighting, header) of each message that waits on a server. `known` are headers at hand, by
    sighting: they need not be read from their rows, which is most of what this costs.
    """
    rows = models.Sighting.objects.filter(owner=owner, waits=True, header__isnull=False)
    if not known:
        for key, header in rows.values_list("id", "header").iterator(_CHUNK):
            yield key, read(Header, cast("dict[str, object]", header))
        return
    keys = rows.values_list("id", flat=True).iterator(_CHUNK)
    while some := list(islice(keys, _AT_ONCE)):
        left = [key for key in some if key not in known]
        kept = dict(rows.filter(id__in=left).values_list("id", "header")) if left else {}
        for key in some:
            if key in known:
                yield key, known[key]
            elif (header := kept.get(key)) is not None:
                yield key, read(Header, header)


def marks(owner: models.Owner) -> list[int]:
    """Numbers that change whenever somebody may have come into play."""
    kinds = [kind for kind, shape in KINDS.items() if shape in (*_NAMING, *_LISTING)]
    told = Q(kind__startswith="note_") | Q(kind="correct")
    return [
        models.Fact.objects.filter(owner=owner).count(),
        models.Record.objects.filter(owner=owner, kind__in=kinds).count(),
        models.Saying.objects.filter(told, owner=owner).count(),
    ]


def facts_of(records: Iterable[str], owner: models.Owner) -> Iterator[Fact]:
    """The facts that messages with these ids state."""
    among = models.Envelope.objects.filter(owner=owner, message_id__in=[*records])
    rows = models.Fact.objects.filter(owner=owner, record__in=among.values("record"))
    for content in rows.values_list("content", flat=True):
        yield read(Fact, content)


def facts(owner: models.Owner) -> Iterator[Fact]:
    """All facts as read, of any time."""
    rows = models.Fact.objects.filter(owner=owner).values_list("content", flat=True)
    for content in rows.iterator(_CHUNK):
        yield read(Fact, content)


def naming_entries(owner: models.Owner) -> Iterator[Entry]:
    """Notes on interviews and references: what the user wrote down of people in the search."""
    yield from _entries(owner, _NAMING)


def contacts(owner: models.Owner, is_asked: Callable[[str], bool]) -> Iterator[Connection | Card]:
    """The user's contacts at these companies, as exports and address books have them; `is_asked`
    is told each name of an employer once, however many thousands work there.
    """
    there = models.Contact.objects.filter(owner=owner, employer__isnull=False)
    names = there.values_list("employer", flat=True).distinct()
    wanted = [name for name in names if name and is_asked(name)]
    if not wanted:
        return
    rows = models.Record.objects.filter(
        owner=owner, id__in=there.filter(employer__in=wanted).values("record")
    )
    for kind, payload in rows.values_list("kind", "payload").iterator(_CHUNK):
        entry = read_entry(kind, payload)
        assert isinstance(entry, _LISTING)
        yield entry


def notes(owner: models.Owner) -> Iterator[Saying]:
    """What the user noted or put right, taken back or not, and the letters that left."""
    told = Q(kind__startswith="note_") | Q(kind__in=("correct", "sent"))
    rows = models.Saying.objects.filter(told, owner=owner)
    for row in rows.iterator(_CHUNK):
        yield Saying(id=str(row.id), at=row.at, kind=row.kind, values=row.content)


def _entries(owner: models.Owner, shapes: tuple[type[Entry], ...]) -> Iterator[Entry]:
    kinds = [kind for kind, shape in KINDS.items() if shape in shapes]
    rows = models.Record.objects.filter(owner=owner, kind__in=kinds)
    for kind, payload in rows.values_list("kind", "payload").iterator(_CHUNK):
        yield read_entry(kind, payload)
