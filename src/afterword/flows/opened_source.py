"""What a page that was fetched says, as entries: a feed, a job board's answer or a list of news."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from afterword.core.entries import Board, Item
from afterword.core.errors import UnreadableError
from afterword.core.projection.boards import TOLD_AGAIN
from afterword.core.world import Owner
from afterword.records.keys import content_key
from afterword.records.mapping import kind_of, write
from afterword.records.plain_json import as_kept
from afterword.sources.feed import is_feed, is_sitemap, parse_feed, parse_sitemap
from afterword.sources.filings import is_filings, parse_filings
from afterword.sources.job_board import is_board, parse_board
from afterword.sources.page import WalledError, is_page, parse_page, wall_of
from afterword.sources.reach.fetch import Fetched

MOST = 500  # items taken of one answer: a feed of every post since 2003 says nothing more of today
_REDESIGN = 5  # so many new undated items, and all of a page: it was made anew, nothing happened


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a source says: what it is known by there, and the entry."""

    key: str
    entry: Item | Board


@dataclass(frozen=True, slots=True)
class ToOpen:
    """A page, as what it is to be read, and what stood there before."""

    kind: str  # "" where nobody has looked yet
    page: Fetched
    known: frozenset[str]  # keys
    first: bool  # nobody has looked before
    now: datetime


class Row(NamedTuple):
    """Something new as a row holds it."""

    key: str
    kind: str  # of the entry
    payload: str  # as JSON


@dataclass(frozen=True, slots=True)
class New:
    """What is new in a source."""

    kind: str  # of the source
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """A first look at an address: what kind of source it is, and what it says."""

    address: str  # as it was asked for
    page: Fetched
    kind: str
    told: tuple[Told, ...]


def looked_at(address: str, page: Fetched, now: datetime) -> Looked:
    """What was found at an address; UnreadableError where it is no source, or says nothing."""
    kind = kind_of_page(page)
    told = opened(ToOpen(kind, page, frozenset(), first=True, now=now))
    if not told:
        words = "it lists no news that can be told apart; give the address of its feed or newsroom"
        raise UnreadableError(words, path=address)
    return Looked(address, page, kind, tuple(told))


def kind_of_page(page: Fetched) -> str:
    """board, filings, sitemap, feed or page, by the content; UnreadableError where it is none of
    them.
    """
    data = page.data or b""
    if is_board(data):
        return "board"
    if is_filings(data):
        return "filings"
    if is_feed(data):
        return "sitemap" if is_sitemap(data) else "feed"
    if is_page(data):
        return "page"
    raise UnreadableError("neither a feed, a page nor a job board's answer", path=page.address)


def opened(ask: ToOpen) -> list[Told]:
    """What stands there, the oldest first; UnreadableError where it is not of that kind any more.
    What is known may be left out.

    An item that a page shows without a date is dated by when it was first seen, but for those of
    the `first` look: nobody knows how old they are.
    """
    page, now = ask.page, ask.now
    if ask.kind == "board":
        return _board(page, now)
    told = list(_items(_listed(ask)[:MOST]))
    if ask.kind == "page" and not ask.first:
        told = _dated(told, ask.known, now)
    return sorted(told, key=lambda each: (_moment(each.entry, now), each.key))


def open_some(_: Owner, asked: Sequence[ToOpen]) -> list[New | str]:
    """What is new in each, ready to be written, or why it is not what it was: any process can say.

    What a reader fails on is told like what can't be read, and costs no other source anything.
    """
    return [_open_one(ask) for ask in asked]


def _open_one(ask: ToOpen) -> New | str:
    try:
        ask = ask if ask.kind else replace(ask, kind=kind_of_page(ask.page))
        told = opened(ask)
    except UnreadableError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001  # whatever it is, the others go on
        return f"what it says can't be read ({error!r})"
    return New(ask.kind, written(each for each in told if each.key not in ask.known))


def written(told: Iterable[Told]) -> tuple[Row, ...]:
    """The same as rows hold it."""
    return tuple(Row(each.key, kind_of(each.entry), as_kept(write(each.entry))) for each in told)


def _listed(ask: ToOpen) -> tuple[Item, ...]:
    """The items of a page in its order; of a feed it may be only those that are not known."""
    kind, page, now = ask.kind, ask.page, ask.now
    data, address, said = page.data or b"", page.address, page.content_type
    if kind in ("feed", "sitemap"):
        if not is_feed(data):
            if is_page(data) and (wall := wall_of(data, said)) is not None:
                raise WalledError(wall)
            raise UnreadableError(f"it is no {kind} any more", path=address)
        if is_sitemap(data):
            return parse_sitemap(data).items
        return parse_feed(
            data,
            address=address,
            content_type=said,
            seen=now,
            most=MOST,
            known=lambda key: _key(key) in ask.known,
        )
    if kind == "filings":
        return parse_filings(data, seen=now)
    return parse_page(data, address=address, content_type=said, seen=now, undated=True)


def _items(items: tuple[Item, ...]) -> Iterator[Told]:
    seen: set[str] = set()
    for item in items:
        key = _key(item.key)
        if key not in seen and item.title:
            seen.add(key)
            yield Told(key, item)


def _key(name: str) -> str:
    return content_key("item", name)


def _dated(told: list[Told], known: Collection[str], now: datetime) -> list[Told]:
    new = [each for each in told if each.key not in known and _undated(each.entry)]
    if len(new) >= _REDESIGN and not any(each.key in known for each in told):
        return told
    fresh = {each.key for each in new}
    return [
        replace(each, entry=replace(each.entry, published=now))
        if each.key in fresh and isinstance(each.entry, Item)
        else each
        for each in told
    ]


def _undated(entry: Item | Board) -> bool:
    return isinstance(entry, Item) and entry.published is None


def _moment(entry: Item | Board, now: datetime) -> datetime:
    return (entry.published if isinstance(entry, Item) else entry.at) or now


def _board(page: Fetched, now: datetime) -> list[Told]:
    """An answer without any role says nothing, so it is none; one of several pages is whole with
    all of them.
    """
    found = [parse_board(data, address=page.address) for data in (page.data or b"", *page.more)]
    boards = [each for each in found if each is not None]
    if not boards or len(boards) < len(found):
        raise UnreadableError("it is no answer of a job board any more", path=page.address)
    postings = tuple(posting for each in boards for posting in each.postings)
    board = replace(boards[0], postings=postings, at=now)
    if not postings:
        words = "the board shows no role, which says nothing by itself"
        raise UnreadableError(words, path=page.address)
    # The same roles are told again once a day: that one is still missing is news, too.
    roles = sorted(posting.key for posting in board.postings)
    slot = int(now.timestamp() // TOLD_AGAIN.total_seconds())
    return [Told(content_key("board", f"{slot} {roles}"), board)]
