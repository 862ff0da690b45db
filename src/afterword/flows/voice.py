"""How the user writes: learnt at each look from what they sent, and as they said it themselves.

Nothing that was learnt is kept, so that it is gone with the letters it was learnt from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from afterword.core.errors import MisspokenError
from afterword.core.letters.learn_voice import NEWEST, Habits, Ours, Sent, learn
from afterword.core.letters.voice import Voice
from afterword.core.letters.voice_parts import LANGUAGES, PARTS, Words, fit, voices_of, words_from
from afterword.core.names import fold
from afterword.core.world import World
from afterword.flows.say import say
from afterword.records import models
from afterword.records.queries.known import sayings
from afterword.records.queries.sent import Text, texts_of
from afterword.writers import phrasebook

MOST_PEOPLE = 3  # a letter to more of them is in nobody's tone
_BEGINNING = 80  # characters by which a text of ours is known that came under another Message-ID


@dataclass(frozen=True, slots=True)
class Ways:
    """What was learnt, what the user said, and the voices that come of both."""

    habits: Mapping[str, Habits]
    words: Words
    voices: Mapping[str, Voice]


def ways_of(
    owner: models.Owner, world: World, letters: Iterable[models.Letter] | None = None
) -> Ways:
    """The user's ways of writing as of the world's moment; `letters` are all of theirs here, for
    whoever has them already.

    Two queries, one where the letters are given, however much was sent.
    """
    if letters is None:
        letters = models.Letter.objects.filter(owner=owner)
    words = words_from(world.wishes)
    habits = learn(_letters(owner, world, letters), world.owner.name, _with(words))
    return Ways(habits, words, voices_of(habits, words))


def with_voices(
    owner: models.Owner, world: World, letters: Iterable[models.Letter] | None = None
) -> World:
    """The world, with how the user writes in it: for whoever writes letters or checks them."""
    return replace(world, voices=ways_of(owner, world, letters).voices)


def set_voice(
    owner: models.Owner, part: str, value: str, *, now: datetime, language: str = "en"
) -> str:
    """Keeps what the user says of one part, and returns the saying's id; "" where it is so already.

    WrongFieldsError under the part's name where the value can't be meant.
    """
    _check(part, language)
    kept = fit(part, value)
    before = words_from(sayings(owner, now, "voice")).get(language, {}).get(part)
    if before is not None and before.value == kept:
        return ""
    values = {"language": language, "part": part, "value": kept}
    return str(say(owner, "voice", values, at=now).id)


def reset_voice(owner: models.Owner, part: str, *, now: datetime, language: str = "en") -> str:
    """Gives one part back to what is learnt of it; "" where nothing was said of it."""
    _check(part, language)
    if part not in words_from(sayings(owner, now, "voice")).get(language, {}):
        return ""
    values = {"language": language, "part": part, "learnt": "yes"}
    return str(say(owner, "voice", values, at=now).id)


def _check(part: str, language: str) -> None:
    if part not in PARTS:
        raise MisspokenError(f"{part!r} is no part of a voice; one of {', '.join(PARTS)}")
    if language not in LANGUAGES:
        raise MisspokenError(f"{language!r} is no language here; one of {', '.join(LANGUAGES)}")


def _letters(owner: models.Owner, world: World, letters: Iterable[models.Letter]) -> Iterator[Sent]:
    """The newest letters to people, from the newest; not what is Afterword's and was left so."""
    names: dict[str, list[str]] = {}
    for touch in reversed(world.touches):
        if touch.direction == "out" and touch.channel == "email" and touch.message_id:
            if touch.message_id not in names and len(names) == NEWEST:
                break
            person = world.people.get(touch.person)
            names.setdefault(touch.message_id, []).append(person.name if person else "")
    wanted = [each for each, whom in names.items() if len(whom) <= MOST_PEOPLE]
    texts = texts_of(owner, wanted)
    if not texts:
        return
    ours = _Ours(letters)
    for text in texts:
        if text.forwards or not text.text.strip() or ours.unchanged(text):
            continue
        whom = tuple(name for name in names[text.message_id] if name)
        yield Sent(text.text, text.signature, whom, text.message_id in ours.ids)


class _Ours:
    """The letters that began with Afterword, whatever became of them: a text may have been copied
    by hand.
    """

    def __init__(self, letters: Iterable[models.Letter]) -> None:
        self.ids: set[str] = set()
        self._unchanged: set[str] = set()
        self._beginnings: set[str] = set()
        for letter in letters:
            ids = (letter.message_id, *letter.other_ids)
            self.ids.update(ids)
            if not letter.own_words:
                self._unchanged.update(ids)
                body = str(letter.content.get("body", ""))
                self._beginnings.add(fold(body[: 3 * _BEGINNING])[:_BEGINNING])

    def unchanged(self, text: Text) -> bool:
        """Whether somebody's mail holds what Afterword wrote and the user left as it was.

        A mail program may have changed its Message-ID: then it is known by how it begins.
        """
        if text.message_id in self._unchanged:
            return True
        begins = fold(text.text[: 3 * _BEGINNING])[:_BEGINNING]
        return len(begins) == _BEGINNING and begins in self._beginnings


def _with(words: Words) -> Ours:
    """What a letter is drafted with: the phrasebook's own and what the user said."""
    own = _ours()
    said = [word.value for parts in words.values() for word in parts.values() if word.value]
    more = frozenset(map(fold, said))
    return Ours(own.greetings | more, own.farewells | more)


@cache
def _ours() -> Ours:
    """What the phrasebook writes by itself."""
    greetings, farewells = set(), set()
    for language in phrasebook.LANGUAGES.values():
        greetings |= {fold(each) for each in language.greeting}
        farewells |= {
            fold(each) for pool in language.farewells for each in pool if isinstance(each, str)
        }
    return Ours(frozenset(greetings), frozenset(farewells))
