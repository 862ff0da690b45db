"""The list of people: what of a person stands in it, the words that find them, and what a typed
text looks for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import chain

from afterword.core.latin import asked, in_words, is_latin, syllables, tails
from afterword.core.name_parts import sounds
from afterword.core.names import fold
from afterword.core.projection.companies import is_no_person
from afterword.core.ties.strength import strength_of
from afterword.core.world import Person, Touch, World

# Raised when other words are kept or found: then every list is made anew.
VERSION = 3
# How umlauts are written where there are none; each is found in the other's spelling.
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_SOUND = "0"  # before the consonants of a word; no word begins with it by chance
_SOUNDING = 3  # letters that tell something by their consonants
_TELLING = 3  # the mark and two consonants
_MOST_WORDS = 8  # of a search: nobody types more, and each costs a look


@dataclass(frozen=True, slots=True)
class PeopleRow:
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
    also: tuple[str, ...] = ()  # what else they are called


@dataclass(frozen=True, slots=True)
class Sought:
    """One typed word: the beginning of a word of the list, or else what sounds so."""

    word: str
    sound: str = ""  # as `words_of` has the consonants of what other alphabets write; "" for none

    @property
    def is_long(self) -> bool:
        """Whether the sound tells enough for its beginning to do: two consonants have hundreds."""
        return len(self.sound) > _TELLING


def people_rows(world: World) -> Iterator[PeopleRow]:
    """Everybody in that world."""
    touches: dict[str, list[Touch]] = defaultdict(list)
    for touch in world.touches:
        touches[touch.person].append(touch)
    today = world.now.date()
    theirs = {own.company for own in world.employments}
    alike: dict[tuple[date | None, str], float] = {}  # of those with whom no word was exchanged
    for person in world.people.values():
        if is_no_person(person):
            continue
        own = tuple(touches.get(person.id, ()))
        tie = (person.connected_since, person.company if person.company in theirs else "")
        strength = None if own else alike.get(tie)
        if strength is None:
            strength = strength_of(person, own, world.employments, today).value
        if not own:
            alike[tie] = strength
        yield _row_of(person, own, strength, today)


def _row_of(person: Person, own: Sequence[Touch], strength: float, today: date) -> PeopleRow:
    return PeopleRow(
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
        strength=strength,
        also=person.also,
    )


def words_of(row: PeopleRow) -> str:
    """The words that find somebody, each once, in Latin letters and in every spelling: "Müller" is
    "muller" and "mueller", and so is "Mueller"; "Иван" is "ivan", 王小明 whatever begins at one of
    its syllables. What is not written in Latin letters is found by its consonants too.
    """
    said = (row.name, *row.also, row.company, row.department, row.position, row.city, *row.emails)
    return " ".join(dict.fromkeys(chain.from_iterable(map(_words, said))))


@lru_cache(maxsize=65536)
def _words(text: str) -> tuple[str, ...]:
    if text.isascii():
        found = dict.fromkeys(fold(text).split())
    else:
        found = dict.fromkeys(chain.from_iterable(map(_spellings, in_words(text))))
    for word in list(found):
        for long, short in _PAIRS:
            if long in word:
                found[word.replace(long, short)] = None
    return tuple(found)


def looked_for(text: str) -> tuple[Sought, ...]:
    """What a typed text asks for, word by word, folded and in Latin letters; () where it asks for
    nothing.
    """
    words = dict.fromkeys(chain.from_iterable(map(asked, in_words(text))))
    return tuple(Sought(word, _sound(word)) for word in words)[:_MOST_WORDS]


def called(name: str, also: Iterable[str], text: str) -> str:
    """What else somebody is called that a typed text found them by, "" where their name has it."""
    shown = set(_words(name))
    for each in looked_for(text):
        if any(word.startswith(each.word) for word in shown):
            continue
        for other in also:
            if any(word.startswith(each.word) for word in _words(other)):
                return other
    return ""


@lru_cache(maxsize=65536)
def begins(company: str) -> str:
    """A company's name as the filter compares its beginning: in Latin letters, and "Müller" and
    "Mueller" both "muller".
    """
    folded = " ".join(chain.from_iterable(map(asked, in_words(company))))
    for long, short in _PAIRS:
        folded = folded.replace(long, short)
    return folded


def _spellings(word: str) -> Iterator[str]:
    """A word as one may type it."""
    found = tails(word)
    yield from found
    if is_latin(word):
        if not word.isascii():
            yield from tails(word.casefold().translate(_SPELT))
    elif not syllables(word):
        yield from (f"{_SOUND}{bones}" for each in found if (bones := sounds(each)))


def _sound(word: str) -> str:
    bones = sounds(word) if len(word) >= _SOUNDING and word.isalpha() else ""
    return f"{_SOUND}{bones}" if bones else ""
