"""A letter taken apart once for all checks: greeting, sentences, farewell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from afterword.core.letters.letter import Letter
from afterword.core.letters.notes.english import FUNCTION
from afterword.core.letters.points import Outline
from afterword.core.letters.voice import without_signature
from afterword.core.names import fold
from afterword.core.planning.moves import Verdict
from afterword.core.reading.language import SMALL_WORDS, having, tally
from afterword.core.reading.sentences import Text
from afterword.core.reading.words.quoting import CLOSINGS
from afterword.core.world import Person, World

_GREETING = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)"
    r"|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?"
    r"|estimad[oa]s?|querid[oa]s?|ch[eè]re?|prezad[oa]s?|car[oa]s?"
    r"|(?:hola|buenos d[ií]as|buenas (?:tardes|noches)|bonjour|bonsoir|ol[áa]|oi|bom dia"
    # "Olá, Ana Souza,": the first comma ends no greeting.
    r"|boa (?:tarde|noite))(?:,(?=[^\S\n]+(?-i:[A-ZÀ-ÞĀ-Ž])))?)(?!\w)[^!?\n]{0,60}?"
    r"(?:[,:!]|(?=\n)|$)",
    re.IGNORECASE,
)
_HAVING = having({"en": FUNCTION})
_RARER = having()
SMALL_SHARE = 0.12  # of all words; English prose has some 0.4, with these
# A greeting of the user's own that no list has: a short first line by itself, with its sign.
_FIRST_LINE = re.compile(r"^[^\s\d,:!.?]+(?:[ ,]+[^\s\d,:!?]+){0,4}[,:!–](?=\s*(?:\n|$))")
_CLOSING = re.compile(rf"(?:{CLOSINGS})[\s,!]*", re.IGNORECASE)
# A farewell that no list has: a few words and a comma, then a name by itself.
_SIGNED = re.compile(
    r"[^\s,]+(?: [^\s,]+){0,5},\n(?!.*[.?!:;,]\s*(?:\n|$))\S+(?: \S+){0,4}(?=\n|$)"
)
LONGEST_FAREWELL_LINE = 60  # characters
LONGEST_GREETING = 6  # words; "Sehr geehrter Herr Professor Doktor Huber,"


@dataclass(frozen=True, slots=True)
class Check:
    """What one check says: `note` is for the user, a fault named with what mends it."""

    rule: str
    ok: bool
    note: str


@dataclass(frozen=True)
class Reading:
    """A letter with what it is compared with."""

    letter: Letter
    outline: Outline
    world: World
    others: tuple[str, ...]
    held: tuple[Verdict, ...]

    @cached_property
    def person(self) -> Person:
        """Whom the letter reaches."""
        return self.world.people[self.outline.person]

    @cached_property
    def greeting(self) -> str:
        """The greeting at the start, or ""."""
        text = self.letter.body.strip()
        if found := _greeting_of(text, first=True):
            return found
        named = re.match(r"[^\n,.!?:]{1,40}[,:]", text)  # "Tom, thanks for …"
        own = {*fold(self.person.name).split(), *fold(self.person.title).split()}
        words = set(fold(named[0]).split()) if named else set()
        return named[0] if named and words and words <= own else ""

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences between greeting and farewell, white space folded."""
        return sentences_of(self.letter.body)

    @cached_property
    def language(self) -> str:
        """The language of the text, "" where its small words are of none that is known."""
        return language_of(" ".join(self.sentences), self.outline.language)

    @cached_property
    def words(self) -> int:
        """Words of the whole text, down to the user's name."""
        return len(without_signature(self.letter.body, self.outline.voice).split())


def language_of(text: str, meant: str = "en") -> str:
    """ "en", "de", "es", "fr" or "pt" by its small words; "" where they are too few to tell.

    "a", "do" and "me" are English words, too: where another language is `meant`, the rarer ones
    tell.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = tally(words, _HAVING if meant == "en" else _RARER)
    best = max(counts, key=lambda language: counts[language])
    return best if small_words(words)[best] >= SMALL_SHARE * len(words) else ""


def small_words(words: Sequence[str]) -> Mapping[str, int]:
    """How many of these words, in lower case, are small ones of each language."""
    counts = dict.fromkeys(SMALL_WORDS, 0)
    for word in words:
        for language in _HAVING.get(word, ()):
            counts[language] += 1
    return counts


def sentences_of(body: str) -> tuple[str, ...]:
    """The sentences of a letter without its greetings and farewell, white space folded.

    A letter within the letter has a greeting and a farewell of its own.
    """
    found: list[str] = []
    for number, block in enumerate(re.split(r"\n\s*\n", body.strip())):
        text = block.strip()
        text = text[len(_greeting_of(text, first=number == 0)) :].strip()
        if not text or _is_farewell(text):
            continue
        whole = Text(text)
        found += [" ".join(text[s.start : s.end].split()) for s in whole.sentences]
    return tuple(sentence for sentence in found if fold(sentence))


def _greeting_of(text: str, *, first: bool) -> str:
    """The greeting at the start of a block; only the letter's `first` has one that no list has."""
    found = _GREETING.match(text) or (_FIRST_LINE.match(text[:80]) if first else None)
    if found is None or (not first and _is_sentence(found[0])):
        return ""
    return found[0]


def _is_sentence(greeting: str) -> bool:
    """Whether what begins like a greeting goes on as a sentence: "Cher told me that …"."""
    return greeting.rstrip().endswith(".") or len(greeting.split()) > LONGEST_GREETING


def _is_farewell(block: str) -> bool:
    """A closing formula over a name: short lines, the first with a comma or no sign at its end."""
    lines = block.splitlines()
    if re.search(r"[.?!]\s", lines[0]):  # a sentence before the formula is a sentence
        return False
    if len(lines) > 1 and (_CLOSING.fullmatch(lines[0]) or _SIGNED.match(block)):
        return True  # whatever stands below the name
    if len(lines) > 3 or any(len(line) > LONGEST_FAREWELL_LINE for line in lines):
        return False
    return not re.search(r"[.?:;]\s*$", block) and (
        lines[0].rstrip().endswith(",") or len(lines) > 1
    )
