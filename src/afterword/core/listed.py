"""People as they are listed and searched for: what of a person stands in the list, the words that
find them, and what a typed text looks for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.names import fold
from afterword.core.ties.strength import strength_of
from afterword.core.world import Employment, Person, Touch, World

from afterword.core.projection.companies import is_no_person
# Raised when other words are kept or found: then every list is made anew.
VERSION = 1
# How umlauts are written where there are none; each is found in the other's spelling.
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_MOST_WORDS = 8  # of a search: nobody types more, and each costs a look


@dataclass(frozen=True, slots=True)
class Listed:
    """One person in the list."""

    person: str  # Person.id
    name: str
    company: str = ""
    department: str = ""
    position: str = ""
    city: str = ""
    country: str = ""
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    last_at: datetime | None = None  # of the last word or meeting, either way
    connected: date | None = None
    strength: float = 0.0  # core.ties.strength


def listed(world: World) -> Iterator[Listed]:
    """Everybody in that world."""
    touches: dict[str, list[Touch]] = defaultdict(list)
    for touch in world.touches:
        touches[touch.person].append(touch)
    today = world.now.date()
    for person in world.people.values():
        if not is_no_person(person):
            yield one_listed(person, touches.get(person.id, ()), world.employments, today)


def one_listed(
    person: Person, touches: Iterable[Touch], employments: Iterable[Employment], today: date
) -> Listed:
    """One person; `touches` are theirs alone."""
    own = tuple(touches)
    return Listed(
        person=person.id,
        name=person.name,
        company=person.company_name,
        department=person.department,
        position=person.position,
        city=person.city,
        # Where the user is stands in for whoever shows nothing: that is no place to filter by.
        country="" if person.place.why == "own" else person.place.country,
        emails=person.emails,
        urls=person.urls,
        last_at=max((touch.at for touch in own if touch.at.date() <= today), default=None),
        connected=person.connected_since,
        strength=strength_of(person, own, tuple(employments), today).value,
    )


def words_of(row: Listed) -> str:
    """The words that find somebody, each once, in every spelling: "Müller" is "muller" and
    "mueller", and so is "Mueller".
    """
    said = (row.name, row.company, row.department, row.position, row.city, *row.emails)
    found: dict[str, None] = {}
    for text in said:
        for spelling in _spellings(text):
            found.update(dict.fromkeys(fold(spelling).split()))
    for word in list(found):
        for long, short in _PAIRS:
            if long in word:
                found[word.replace(long, short)] = None
    return " ".join(found)


def looked_for(text: str) -> tuple[str, ...]:
    """The beginnings of words that a typed text asks for, folded; () where it asks for nothing."""
    return tuple(dict.fromkeys(fold(text).split()))[:_MOST_WORDS]


def _spellings(text: str) -> tuple[str, ...]:
    if text.isascii():
        return (text,)
    spelt = text.casefold().translate(_SPELT)
    return (text,) if spelt == text.casefold() else (text, spelt)
