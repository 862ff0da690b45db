"""The user's own way of writing, counted in the letters that they sent.

Each letter has one voice on each part, however long it is; a part is taken only where at least
LEAST letters speak for it and they are MOST of those that speak of it at all. Greetings and
farewells are put together out of core.letters.voice_words alone, so nothing else that stands in a
letter, least of all a name, can come into a pattern. What Afterword wrote is no evidence.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median_low

from afterword.core.letters import voice_words as words
from afterword.core.letters.voice import Register
from afterword.core.names import fold
from afterword.core.reading.language import detect_language
from afterword.core.reading.words.quoting import SENT_FROM

NEWEST = 200  # letters; older ones may be of another time of one's life
LEAST = 3  # letters that speak for a part
MOST = 0.6  # their share of those that speak of it: a clear majority
SIGNATURE_LINES = 6
SIGNATURE_LINE = 90  # characters
SENTENCE = range(4, 41)  # words; other middles are of lists and of scraps
_TOLD_BY = 600  # characters that tell a language
_TELLING = 3  # sentences of a letter that is more than a line about a date
_SHOWN = 160  # characters of an example
_SENT_FROM = re.compile(SENT_FROM, re.IGNORECASE)
_BLANK = re.compile(r"[\[\]{}<>]|_{2,}|\.{4,}|\?{3,}")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
# A head, the signs after it, and what follows on the same line.
_GREETING = re.compile(r"^[¡\s]*(?P<head>[^,:!\n–—]{1,60}?)\s*(?P<signs>[,:!–—]+| -+(?=\s|$)|$)")
_SENTENCES = re.compile(r"(?<=[.!?])(?<!\d\.)[\"”’)]*\s+|\n\s*\n")
_SIGNS = {",": ",", ":": ":", "!": "!", "–": " –", "—": " –", "-": " –", "": ","}


@dataclass(frozen=True, slots=True)
class Sent:
    """One letter of the user's: their own words without what they quote, the lines below them, and
    the names of those it went to. `drafted`: it began as a letter of Afterword's.
    """

    text: str
    signature: str = ""
    names: tuple[str, ...] = ()
    drafted: bool = False


@dataclass(frozen=True, slots=True)
class Ours:
    """What Afterword writes by itself: of a letter that it drafted this is no evidence (folded)."""

    greetings: frozenset[str] = frozenset()
    farewells: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Learnt:
    """One part, with how many letters speak for it, of how many that speak of it, and where it can
    be seen.
    """

    value: str
    letters: int
    of: int
    example: str


@dataclass(frozen=True, slots=True)
class Passed:
    """What was met often enough and is left out all the same, with the reason."""

    words: str
    letters: int
    why: str


@dataclass(frozen=True, slots=True)
class Habits:
    """What was learnt in one language; `parts` by the names of core.letters.voice_parts."""

    language: str
    letters: int
    parts: Mapping[str, Learnt] = field(default_factory=dict)
    passed: tuple[Passed, ...] = ()


NO_OURS = Ours()


def learn(letters: Iterable[Sent], owner: str, ours: Ours = NO_OURS) -> Mapping[str, Habits]:
    """Habits by language, out of letters from the newest; those beyond NEWEST are not looked at.

    Linear in the text; some 100 µs a letter, the first time.
    """
    own = frozenset(fold(owner).split())
    read: dict[str, list[_Letter]] = defaultdict(list)
    for _, letter in zip(range(NEWEST), letters, strict=False):
        language, found = _read(letter, own, ours)
        read[language].append(found)
    return {
        language: _habits(language, _without_echoes(some))
        for language, some in sorted(read.items())
    }


def _without_echoes(letters: Sequence[_Letter]) -> Sequence[_Letter]:
    """Drafted letters say nothing of what stands in the others: with that they were drafted."""
    if not any(each.drafted for each in letters):
        return letters
    others = [each for each in letters if not each.drafted]
    known = {said for each in others for said in (each.greeting, each.farewell)}
    return [
        replace(
            each,
            greeting="" if each.greeting in known else each.greeting,
            farewell="" if each.farewell in known else each.farewell,
        )
        if each.drafted
        else each
        for each in letters
    ]


@dataclass(slots=True)
class _Letter:
    """What one letter says of each part; empty where it says nothing."""

    drafted: bool = False
    greeting: str = ""
    farewell: str = ""
    register: Register | None = None
    signed: str = ""
    contracts: str = ""
    sentence: int = 0
    below: tuple[str, ...] = ()
    passed: tuple[tuple[str, str], ...] = ()
    # Where each can be seen.
    greeted: str = ""
    closed: str = ""
    shortened: str = ""
    middling: str = ""


# Of a user who looks at letters all morning the same ones are read once.
@lru_cache(maxsize=2 * NEWEST)
def _read(letter: Sent, own: frozenset[str], ours: Ours) -> tuple[str, _Letter]:
    language = detect_language(letter.text[:_TOLD_BY])
    found, passed = _Letter(letter.drafted), []
    lines = [line.strip() for line in letter.text.splitlines() if line.strip()]
    below = [line.strip() for line in letter.signature.splitlines() if line.strip()]
    greeting = read_greeting(lines[0] if lines else "", language, letter.names)
    if greeting is not None:
        found.register, found.greeted = greeting.register, greeting.shown
        if greeting.why:
            passed.append((greeting.pattern, greeting.why))
        elif not (letter.drafted and fold(greeting.pattern) in ours.greetings):
            found.greeting = greeting.pattern
    closing = _farewell(lines, below, language, own)
    if closing.why:
        passed.append((closing.words, closing.why))
    elif closing.words and not (letter.drafted and fold(closing.words) in ours.farewells):
        found.farewell, found.closed = closing.words, closing.words
    found.passed = tuple(passed)
    if letter.drafted:
        return language, found
    found.signed, found.below = closing.signed, closing.below
    _measure(found, letter.text, greeting, language)
    return language, found


@dataclass(frozen=True, slots=True)
class Greeting:
    """A greeting taken apart: its pattern, the register it shows, and why it is left out, if so."""

    pattern: str  # "Hi {name},"
    register: Register | None
    shown: str  # as it stands there
    why: str = ""


def read_greeting(line: str, language: str, names: Collection[str] = ()) -> Greeting | None:
    """The greeting that a line begins with; None where it begins with none, or greets several.

    The pattern is made of what is listed, never of the line.
    """
    found = _GREETING.match(line[:200])
    if found is None:
        return None
    heads = found["head"].split()
    opener, count = _opener(tuple(fold(each) for each in heads), language)
    if not opener:
        return None
    rest, signs, end, comma = heads[count:], found["signs"].strip(), found.end(), ""
    if not rest and signs == ",":  # "Hola, Priya:"
        more = _GREETING.match(line[end:200])
        if more is not None and _is_name(more["head"].split(), names):
            rest, signs, comma, end = more["head"].split(), more["signs"].strip(), ",", 0
    twice = bool(rest) and fold(rest[0]) == fold(opener)
    rest = rest[1:] if twice else rest
    why = words.GREETINGS[language][opener]
    if not rest:
        return Greeting(opener, None, line[:40], why or words.NAMELESS)
    if not _is_name(rest, names):
        return None
    pattern = f"{opener}{comma} {{name}}{_SIGNS.get(signs[:1], ',')}"
    if language == "es" and signs[:1] == "!":
        pattern = f"¡{pattern}"
    if twice or len(signs) > 1:
        why = why or (words.TWICE if twice else words.SHOUTS)
    shown = line[:end].strip() if end else line[:_SHOWN]
    return Greeting(pattern, _register(rest, names), shown, why)


def _opener(heads: tuple[str, ...], language: str) -> tuple[str, int]:
    """The greeting that these folded words begin with, as it is written, and how many they are."""
    known = _openers(language)
    for count in range(min(3, len(heads)), 0, -1):
        if found := known.get(" ".join(heads[:count])):
            return found, count
    return "", 0


@lru_cache(maxsize=16)
def _openers(language: str) -> Mapping[str, str]:
    return {fold(each): each for each in words.GREETINGS[language]}


def _is_name(parts: Sequence[str], names: Collection[str]) -> bool:
    """Whether these words are one person's name: capitals, titles, particles, or one of theirs."""
    folded = [fold(part) for part in parts]
    if not parts or len(parts) > 5 or any(each in words.SEVERAL for each in folded):
        return False
    if any(each in {"and", "und", "y", "et", "e", "&"} for each in (*folded, *parts)):
        return False
    known = {each for name in names for each in fold(name).split()}
    return all(
        part[:1].isupper() or each in known or each in words.PARTICLES or each in words.TITLES
        for part, each in zip(parts, folded, strict=True)
    ) and any(each not in words.TITLES for each in folded)


def _register(parts: Sequence[str], names: Collection[str]) -> Register:
    """Formal by a title or by the family name; of somebody unknown by more than one name."""
    folded = [fold(part) for part in parts]
    if any(each in words.TITLES for each in folded):
        return "formal"
    families = {fold(name.split()[-1]) for name in names if len(name.split()) > 1}
    return "formal" if families & set(folded) or (not families and len(parts) > 1) else "informal"


@dataclass(frozen=True, slots=True)
class _Closing:
    words: str = ""
    why: str = ""
    signed: str = ""
    below: tuple[str, ...] = ()


def _farewell(
    lines: Sequence[str], below: Sequence[str], language: str, own: frozenset[str]
) -> _Closing:
    """The farewell near the end, how the name is signed after it, and the lines below the name."""
    tail = [*lines[-4:], *below]
    known = _closings(language)
    for at in range(len(tail)):
        head, _, behind = tail[at].partition(",")
        said = known.get(fold(head)) if len(tail[at]) <= 60 else None
        signed = behind.strip() if said else ""
        if said is None or (signed and not _is_own(signed, own)):
            continue
        comma = "," if "," in tail[at] or language == "en" else ""
        left = tail[at + 1 :]
        if not signed and left and _is_own(left[0], own):
            signed, left = left[0], left[1:]
        kind = words.FAREWELLS[language][said]
        why = "" if kind in words.FITS else kind
        return _Closing(f"{said}{comma}", why, signed.rstrip(".,"), _below(left) if signed else ())
    # A signature alone: the name, and what stands below it.
    if below and _is_own(below[0], own):
        return _Closing("", "", below[0].rstrip(".,"), _below(below[1:]))
    return _Closing()


@lru_cache(maxsize=16)
def _closings(language: str) -> Mapping[str, str]:
    return {fold(each): each for each in words.FAREWELLS[language]}


def _is_own(line: str, own: frozenset[str]) -> bool:
    """Whether a line is the user's name or a part of it."""
    said = fold(line).split()
    return bool(said) and set(said) <= own


def _below(lines: Sequence[str]) -> tuple[str, ...]:
    fit = (line for line in lines if not _SENT_FROM.match(line) and not _BLANK.search(line))
    return tuple(line for line in fit if len(line) <= SIGNATURE_LINE)[:SIGNATURE_LINES]


def _measure(found: _Letter, text: str, greeting: Greeting | None, language: str) -> None:
    """How long its sentences are, and whether it contracts."""
    body = text.strip()
    if greeting is not None and body.startswith(greeting.shown):
        body = body[len(greeting.shown) :]
    sentences = [s for s in _SENTENCES.split(body) if len(s.split()) > 2 and s.strip()[-1] in ".!?"]
    if len(sentences) >= _TELLING:
        middle = median_low(len(s.split()) for s in sentences)
        if middle in SENTENCE:
            found.sentence = middle
            found.middling = next(s for s in sentences if len(s.split()) == middle)
    if language != "en":
        return
    short, long = _shortened(body)
    if short != long:
        found.contracts = "yes" if short > long else "no"
        place = 0 if short > long else 1
        found.shortened = next((s for s in sentences if _shortened(s)[place]), "")


def _shortened(text: str) -> tuple[int, int]:
    """How often a text contracts, and how often it writes out what it could contract."""
    said = _WORD.findall(text.lower().replace("’", "'"))
    pairs = [f"{a} {b}" for a, b in pairwise(said) if b in words.WRITTEN_AFTER]
    long = sum(pair in words.WRITTEN_OUT for pair in pairs) + said.count("cannot")
    return sum("'" in each and each in words.CONTRACTED for each in said), long


def _habits(language: str, letters: Sequence[_Letter]) -> Habits:
    """What is common to them."""
    formal = [each for each in letters if each.register == "formal"]
    informal = [each for each in letters if each.register != "formal"]
    parts = {
        "greeting": _common(informal, lambda each: each.greeting, lambda each: each.greeted),
        "greeting-formal": _common(formal, lambda each: each.greeting, lambda each: each.greeted),
        "farewell": _closing_of(informal, language, "informal"),
        "farewell-formal": _closing_of(formal, language, "formal"),
        "name": _common(informal, lambda each: each.signed, lambda each: each.signed),
        "contractions": _common(letters, lambda each: each.contracts, lambda each: each.shortened),
        "formality": _common(letters, lambda each: each.register or "", lambda each: each.greeted),
        "sentence-length": _length(letters),
        "signature": _signature(letters),
    }
    return Habits(
        language,
        len(letters),
        {name: part for name, part in parts.items() if part is not None},
        tuple(_left_out(letters)),
    )


_Of = Callable[[_Letter], str]


def _common(letters: Sequence[_Letter], value: _Of, example: _Of) -> Learnt | None:
    """What most of those that have it agree on; among equals the newest."""
    having = [each for each in letters if value(each)]
    if not having:
        return None
    best, count = Counter(map(value, having)).most_common(1)[0]
    if count < LEAST or count < MOST * len(having):
        return None
    return Learnt(
        best, count, len(having), _short(next(example(e) for e in having if value(e) == best))
    )


def _closing_of(letters: Sequence[_Letter], language: str, register: Register) -> Learnt | None:
    fit = words.FAREWELLS[language]
    return _common(
        letters,
        lambda each: (
            each.farewell if fit.get(each.farewell.rstrip(",")) in (register, "both") else ""
        ),
        lambda each: each.closed,
    )


def _length(letters: Sequence[_Letter]) -> Learnt | None:
    """The middle of the letters' middles: no majority is asked for, only enough letters."""
    having = [each for each in letters if each.sentence]
    if len(having) < LEAST:
        return None
    middle = median_low(each.sentence for each in having)
    shown = next(each.middling for each in having if each.sentence == middle)
    return Learnt(str(middle), len(having), len(having), _short(shown))


def _signature(letters: Sequence[_Letter]) -> Learnt | None:
    """The lines that recur below the name, in their order."""
    having = [each for each in letters if each.below]
    if len(having) < LEAST:
        return None
    counts = Counter(line for each in having for line in dict.fromkeys(each.below))
    need = max(LEAST, MOST * len(having))
    kept = {line: count for line, count in counts.items() if count >= need}
    if not kept:
        return None
    shown = max((each.below for each in having), key=lambda b: sum(line in kept for line in b))
    value = "\n".join(line for line in dict.fromkeys(shown) if line in kept)
    return Learnt(value, min(kept.values()), len(having), value)


def _left_out(letters: Sequence[_Letter]) -> Iterator[Passed]:
    """What recurs and does not fit, the most frequent first."""
    counts = Counter(one for each in letters for one in each.passed)
    for (said, why), count in counts.most_common():
        if count >= LEAST:
            yield Passed(said, count, why)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
