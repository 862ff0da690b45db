"""How a source of company news stands, in words, and by which words its items are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol

from afterword.core.known import Saying
from afterword.core.names import fold
from afterword.core.planning.words import weekday_words


@dataclass(frozen=True, slots=True)
class Chosen:
    """Words of one company's news: with `keep` only items that have one of them are shown, and
    none that has one of `block`.
    """

    keep: tuple[str, ...] = ()
    block: tuple[str, ...] = ()

    def lets(self, text: str) -> bool:
        """Whether an item of this text is shown: whole words, in any case and without accents."""
        there = f" {fold(text)} "
        if any(f" {fold(word)} " in there for word in self.block):
            return False
        return not self.keep or any(f" {fold(word)} " in there for word in self.keep)


def chosen_words(sayings: Iterable[Saying]) -> Mapping[str, Chosen]:
    """The words by the name of a company as it was said, of each the last that were said."""
    found: dict[str, Chosen] = {}
    for saying in sorted(sayings, key=lambda s: (s.at, s.id)):
        if saying.kind == "watch_words":
            found[str(saying.values.get("company", ""))] = chosen_of(saying.values)
    return found


def chosen_of(values: Mapping[str, object]) -> Chosen:
    """The words that one saying has."""
    return Chosen(tuple(_texts(values.get("keep"))), tuple(_texts(values.get("block"))))


def _texts(given: object) -> Iterator[str]:
    for each in given if isinstance(given, list | tuple) else ():
        if fold(str(each)):
            yield str(each)


class Stand(Protocol):
    """What is said of one source."""

    read_at: datetime | None  # when it last answered with what it is for
    news: int  # items that were new then
    gone_since: datetime | None
    error: str  # why it could not be read since then


def source_words(stand: Stand, *, muted: bool, now: datetime, zone: tzinfo) -> str:
    """ "read today 06:10, nothing new", "gone since Tuesday 3 March", "never read: …"."""
    read = (
        f"{_day(stand.read_at, now, zone)} {stand.read_at.astimezone(zone):%H:%M}"
        if stand.read_at
        else ""
    )
    if stand.gone_since is not None:
        told = f"gone since {_day(stand.gone_since, now, zone)}"
    elif stand.error:
        told = (
            f"last read {read}; since then: {stand.error}" if read else f"never read: {stand.error}"
        )
    else:
        new = f"{stand.news} new" if stand.news else "nothing new"
        told = f"read {read}, {new}" if read else "not read yet"
    return f"{told}; muted" if muted else told


def _day(at: datetime, now: datetime, zone: tzinfo) -> str:
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    near = {0: "today", 1: "yesterday"}.get((today - day).days)
    return near or weekday_words(day) + ("" if day.year == today.year else f" {day.year}")
