"""Words of other alphabets in Latin letters, to compare and to find them.

Letters are what anyascii makes of them, with two corrections: Greek as one hears it, and Arabic
with its long vowels. Short vowels that a script leaves out, nobody can put in again: for those a
word is also known by its consonants (`core.name_parts.skeleton`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from afterword.core.names import fold

_SYLLABIC = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]")  # Han and Hangul
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_GREEK = re.compile(r"[\u0370-\u03ff]")
_SYLLABLE = re.compile(r"[A-Z][a-z']*")
_UNHEARD = re.compile(r"['`’\"]")  # signs of softness and of stops, which nobody types
_MOST_SYLLABLES = 12  # of one word: a sentence without blanks is no name


def is_latin(text: str) -> bool:
    """Whether all letters of a text are Latin ones, with whatever marks."""
    return text.isascii() or all(map(_is_latin, text))


def in_latin(text: str) -> str:
    """A text in Latin letters; Chinese and Korean syllables begin with a capital each."""
    # Loaded where it is needed only: most books have no such name.
    from anyascii import anyascii

    romanised = anyascii(_written_out(text))
    if _ARABIC.search(text):
        # The article is part of the word, and within it "w" and "y" are long vowels.
        romanised = re.sub(r"\bl'?(?=\w{3})", "", romanised)
        romanised = re.sub(r"(?<=\w)w", "u", re.sub(r"(?<=\w)y", "i", romanised))
    return romanised


def syllables(text: str) -> tuple[str, ...]:
    """The syllables of a Chinese or Korean text in Latin letters; () for any other."""
    if not _SYLLABIC.search(text):
        return ()
    romanised = in_latin(text)
    return tuple(_SYLLABLE.findall(romanised)) or tuple(romanised.split())


def in_words(text: str) -> list[str]:
    """The words of a text in whatever script, letters with their marks, without what parts them."""
    return "".join(map(_letter, text)).split()


@lru_cache(maxsize=65536)
def tails(word: str) -> tuple[str, ...]:
    """A word in Latin letters, folded, and where it is of syllables all that begins at one of them:
    of 王小明 "wangxiaoming", "xiaoming" and "ming".
    """
    heard = _heard(syllables(word))[:_MOST_SYLLABLES]
    if not heard:
        return _folded(word)
    return tuple(dict.fromkeys("".join(heard[at:]) for at in range(len(heard))))


@lru_cache(maxsize=65536)
def asked(word: str) -> tuple[str, ...]:
    """A typed word in Latin letters, folded: of syllables the first, which may be a surname, and
    the rest, so that 王小明 finds Xiaoming Wang too.
    """
    heard = _heard(syllables(word))[:_MOST_SYLLABLES]
    if not heard:
        return _folded(word)
    return tuple(part for part in (heard[0], "".join(heard[1:])) if part)


def _folded(word: str) -> tuple[str, ...]:
    if not is_latin(word):
        word = _UNHEARD.sub("", in_latin(word))
    folded = fold(word)
    # Some Latin letters have no accent to take off: "ə", "ŋ".
    return tuple((folded if folded.isascii() else fold(in_latin(folded))).split())


def _heard(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for part in parts if (word := _UNHEARD.sub("", part).casefold()))


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    kind = unicodedata.category(letter)
    return letter if kind[0] in "LMN" else "" if kind == "Cf" else " "


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return not letter.isalpha() or unicodedata.name(letter, "").startswith("LATIN")


def _written_out(name: str) -> str:
    """A Greek name with the pairs of letters that stand for one sound, as one hears them."""
    if not _GREEK.search(name):
        return name
    bare = unicodedata.normalize("NFD", name.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    for pair, sound in (("ου", "u"), ("αυ", "av"), ("ευ", "ev"), ("οι", "i"), ("ει", "i")):
        bare = bare.replace(pair, sound)
    return bare
