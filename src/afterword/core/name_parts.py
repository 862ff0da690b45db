"""A name taken apart, so that two spellings of one person's can be told from two people's.

It says in which way two names go together (spelling, order, a short form, an initial, half of a
double surname) or that they exclude each other (John A. and John B., senior and junior). Whether
that makes one person of two records is `core.proposals`' to weigh.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from afterword.core.latin import in_latin, is_latin, syllables
from afterword.core.names import display_name, fold
from afterword.core.short_names import is_short_for

# How two names go together, the closest first. "given": the first name alone does, as after a
# marriage; "one": one of them is a single word that fits.
Kind = Literal["same", "spelling", "order", "short", "initial", "half", "given", "one", ""]

_SUFFIX = re.compile(
    r"[\s,]+(jr|jnr|junior|sr|snr|senior|ii|iii|iv|filho|neto|hijo|fils|p[eè]re|jun|sen)\.?\s*$",
    re.IGNORECASE,
)
_GENERATION = {"jnr": "jr", "junior": "jr", "jun": "jr", "fils": "jr", "filho": "jr", "hijo": "jr"}
_GENERATION |= {"snr": "sr", "senior": "sr", "sen": "sr", "pere": "sr", "père": "sr"}
_ASIDE = re.compile(r"[(\[（\"“”„'‘]\s*([^)\]）\"“”'’]{2,40})\s*[)\]）\"“”'’]")
# Two-character surnames of Chinese, by their romanised letters; all others have one.
_DOUBLE = frozenset("ouyang sima shangguan zhuge situ huangfu linghu gongsun murong".split())
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")  # O'Neil, D’Angelo
_PARTICLES = frozenset(
    """von van vom zu zur zum de der den del della dello di da dos das do du la le los las el al ul
    bin ibn ben bint abu ter ten te af av st saint mac""".split()
)
# Letters that romanisations and old spellings write in several ways; longer ones first.
_LOOSE = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"shch|schtsch|szcz", "s"),
        (r"tsch|tch|cz", "c"),
        (r"sc[hz]|sh|sz", "s"),
        (r"ch(?=[aeiouy]|$)", "c"),
        (r"(?<=[bcdfgklmnprstvz])j", "i"),
        (r"kh|ch", "h"),
        (r"zh|dj|dzh", "j"),
        (r"(?:off|eff|ow|ew|ev)$", "ov"),
        (r"(?:skiy|skyy|skij|skyi|sky|skii)$", "ski"),
        (r"tz|ts|zz", "z"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"gh", "g"),
        (r"ck|cc|q|c(?=[^eiyh]|$)", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"^[jy](?=e)", ""),
        (r"ae", "a"),
        (r"ai(?=[^aeiou])|ay|ei|ey", "e"),
        (r"oe", "o"),
        (r"ue|ou|oy|oo", "u"),
        (r"ee|iy|ii|ij|yi|ie|y|j(?=[^aeiou]|$)", "i"),
        (r"(?<=[aeiou])h$", ""),
        (r"(.)\1+", r"\1"),
    )
)
_VOWELS = re.compile(r"[aeiou]")
_LONG = 6  # letters from which on one slip of a finger leaves a word telling
_TELLING = 3  # consonants that no two names share by chance


@dataclass(frozen=True, slots=True)
class Parts:
    """A name's words, folded, in the order First … Last; `generation` is "jr", "sr", "iii" …"""

    words: tuple[str, ...]
    generation: str = ""
    foreign: bool = False  # made Latin by us: its vowels say little

    @property
    def squashed(self) -> str:
        """All words as one."""
        return "".join(self.words)


@lru_cache(maxsize=131072)
def readings(name: str) -> tuple[Parts, ...]:
    """What a name as written can be read as: itself, and what stands in brackets or quotes.

    'Robert "Bob" Smith' is Robert Smith and Bob Smith, '王小明 (Wang Xiaoming)' both.
    """
    found = [_parts(name)]
    for aside in _ASIDE.findall(name) if not name.isalnum() else ():
        inner = fold(_latin(aside)[0]).split()
        if len(inner) == 1 and len(found[0].words) > 1 and not aside.isupper():
            own = found[0]
            found.append(Parts((inner[0], own.words[-1]), own.generation, own.foreign))
        elif len(inner) > 1:
            found.append(_parts(aside))
    return tuple(dict.fromkeys(one for one in found if one.words))


def _parts(name: str) -> Parts:
    suffix = _SUFFIX.search(name)
    bare = name
    generation = ""
    # "Mary Senior" may be called so: a generation stands behind a whole name.
    if suffix and len(name[: suffix.start()].split()) > 1:
        said = suffix[1].casefold()
        generation, bare = _GENERATION.get(said, said), name[: suffix.start()]
    latin, foreign = _latin(display_name(bare))
    # "y" and "e" join two surnames; "E." is somebody's second name.
    latin = " ".join(word for word in latin.split() if word not in ("y", "e", "i"))
    words = fold(_APOSTROPHE.sub("", latin)).split()
    if len(words) > 2 and words[0] == "van":  # in Vietnamese it stands anywhere
        words = words[1:]
    kept = tuple(word for at, word in enumerate(words) if at == 0 or word not in _PARTICLES)
    return Parts(kept or tuple(words), generation, foreign)


def _latin(name: str) -> tuple[str, bool]:
    """A name in Latin letters, and whether it had others. Chinese and Korean ones come with the
    surname last.
    """
    if is_latin(name):
        return name, False
    if said := syllables(name):
        joined = "".join(said[:2]).casefold()
        cut = 2 if joined in _DOUBLE and len(said) > 2 else 1
        return f"{''.join(said[cut:])} {''.join(said[:cut])}", True
    return in_latin(name), True


@lru_cache(maxsize=131072)
def loosened(word: str) -> str:
    """A word without what spellings differ in: 'Mueller' and 'Muller', 'Sergei' and 'Sergey'."""
    for pattern, to in _LOOSE:
        word = pattern.sub(to, word)
    return word


@lru_cache(maxsize=131072)
def skeleton(word: str) -> str:
    """The consonants of a word in whatever spelling, a first vowel as "a": 'Muhammad' → 'mhmd'."""
    loose = loosened(word)
    first = "a" if _VOWELS.match(loose) else ""
    bones = re.sub(r"(.)\1+", r"\1", _VOWELS.sub("", loose))
    return first + bones.replace("g", "k").replace("b", "p").replace("d", "t")


def sounds(word: str) -> str:
    """The consonants of a word as far as alphabets agree: 'Sharma' and what is spelt "srma"."""
    return _sounds(skeleton(word))


def families(parts: Parts) -> tuple[str, ...]:
    """Words under which somebody's surname may be looked for, as skeletons without first vowels."""
    found = (skeleton(_without_article(word)).removeprefix("a") for word in parts.words)
    return tuple(dict.fromkeys(bones for bones in found if bones))


def exclude_each_other(one: Parts, other: Parts) -> bool:
    """Whether two names of the same sound are two people's: senior and junior, John A. and John B.

    A generation that one of them leaves out says nothing: fathers rarely write "senior".
    """
    if one.generation and other.generation and one.generation != other.generation:
        return True
    if bool(one.generation) != bool(other.generation) and one.words == other.words:
        return True
    mine, theirs = one.words[1:-1], other.words[1:-1]
    if len(mine) == 1 and len(theirs) == 1 and one.words[0] == other.words[0]:
        a, b = mine[0], theirs[0]
        fits = a.startswith(b) or b.startswith(a) or loosened(a) == loosened(b)
        return not fits and one.words[-1] == other.words[-1]
    return False


def relation(one: Parts, other: Parts) -> Kind:
    """How two names go together; "" where they don't."""
    a, b = one.words, other.words
    if not a or not b:
        return ""
    if a == b:
        return "same"
    if len(a) == 1 or len(b) == 1:
        if one.squashed == other.squashed:
            return "spelling"
        return "one" if _one_fits(a, b) else ""
    if one.squashed == other.squashed or (a[0], a[-1]) == (b[0], b[-1]):
        return "same" if _middle_fits(a, b) else ""
    foreign = one.foreign or other.foreign
    if sorted(a) == sorted(b) or _turned(a, b, foreign=foreign):
        return "order"
    return _by_words(one, other, foreign=foreign)


def may_be_one(name: str, other: str) -> bool:
    """Whether two names as written may be one person's: in any way but by the first name alone."""
    kinds = {relation(a, b) for a in readings(name) for b in readings(other)}
    return bool(kinds - {"", "given"})


def _by_words(one: Parts, other: Parts, *, foreign: bool) -> Kind:
    a, b = one.words, other.words
    given = _given(one, other, foreign=foreign)
    if family := _word(a[-1], b[-1], foreign=foreign):
        if not given or not _middle_fits(a, b) or family == given == "slip":
            return ""
        return "short" if given == "short" else "initial" if given == "initial" else "spelling"
    if _word(a[0], b[-1], foreign=foreign) and _word(a[-1], b[0], foreign=foreign):
        return "order"
    if given and given != "slip" and _half(a[1:], b[1:]):
        return "half"
    return "given" if given in ("same", "spelling") and min(len(a[0]), len(b[0])) > 2 else ""


def first_names_fit(one: Parts, other: Parts) -> bool:
    """Whether the first names go together, whatever the surnames, an initial too."""
    return bool(_given(one, other, foreign=one.foreign or other.foreign))


def _word(a: str, b: str, *, foreign: bool) -> str:
    """Whether two words are one: "same", "spelling", or "slip" for a slip of a finger."""
    if a == b:
        return "same"
    if min(len(a), len(b)) < 2:
        return ""
    if loosened(a) == loosened(b) or _without_article(a) == _without_article(b):
        return "spelling"
    if foreign:
        bones, theirs = (_sounds(skeleton(each)) for each in (a, b))
        return "spelling" if len(bones) > 1 and bones == theirs else ""
    # "Martin" and "Martina", "Kowalski" and "Kowalska" are two people.
    if a.endswith("a") != b.endswith("a") or a.endswith("o") != b.endswith("o"):
        return ""
    bones = skeleton(a)
    telling = len(bones.removeprefix("a")) >= _TELLING or min(len(a), len(b)) >= _LONG - 1
    if telling and bones == skeleton(b) and a[0] == b[0]:
        return "spelling"
    alike = min(len(a), len(b)) >= _LONG and a[0] == b[0]
    return "slip" if alike and _is_slip(a, b) else ""


def _is_slip(a: str, b: str) -> bool:
    # Loaded here, since few commands come so far and it costs them 20 ms to start.
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance(a, b) == 1


def _sounds(bones: str) -> str:
    """Consonants as far as alphabets agree: what is "h" in one is "g" or "kh" in the next."""
    return bones.removeprefix("a").replace("k", "h").replace("f", "v")


def _without_article(word: str) -> str:
    """'alahmad' as 'ahmad': the article is written apart or not."""
    return word[2:] if len(word) >= _LONG and word[:2] in ("al", "el") else word


def _given(one: Parts, other: Parts, *, foreign: bool) -> str:
    a, b = one.words[0], other.words[0]
    # "Gabriel" and "Gabriele", "Simon" and "Simone".
    if f"{a}e" == b or a == f"{b}e":
        return ""
    if said := _word(a, b, foreign=foreign):
        return said
    if len(a) == 1 or len(b) == 1:
        return "initial" if a[0] == b[0] else ""
    if is_short_for(a, b) or is_short_for(b, a):
        return "short"
    # Who goes by the second name, or writes both as one.
    mine, theirs = one.words[:-1], other.words[:-1]
    if "".join(mine) == "".join(theirs):
        return "same"
    if (len(mine) > 1 and b in mine) or (len(theirs) > 1 and a in theirs):
        return "short"
    return ""


def _middle_fits(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two middle names don't speak against each other."""
    mine, theirs = a[1:-1], b[1:-1]
    if len(mine) != 1 or len(theirs) != 1:
        return True
    return mine[0].startswith(theirs[0]) or theirs[0].startswith(mine[0])


def _turned(a: tuple[str, ...], b: tuple[str, ...], *, foreign: bool) -> bool:
    # Most pairs end here. Other first letters are spellings, which are compared word by word.
    if not foreign and not (_begins_one(a[0], b[1:]) or _begins_one(b[0], a[1:])):
        return False
    # Spellings may run from word to word, so it matters which of the two is turned.
    return _is_turned(a, b, foreign=foreign) or _is_turned(b, a, foreign=foreign)


def _begins_one(word: str, others: tuple[str, ...]) -> bool:
    return any(other[0] == word[0] for other in others)


def _is_turned(a: tuple[str, ...], b: tuple[str, ...], *, foreign: bool) -> bool:
    whole, turned = "".join(a), ("".join((*b[-1:], *b[:-1])), "".join((*b[1:], *b[:1])))
    if whole in turned or loosened(whole) in {loosened(each) for each in turned}:
        return True
    bones = _sounds(skeleton(whole)) if foreign else ""
    return len(bones) > _TELLING and bones in {_sounds(skeleton(each)) for each in turned}


def _half(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether one surname is half of the other's double one."""
    short, long = sorted((mine, theirs), key=len)
    return len(short) == 1 and len(long) > 1 and short[0] in long


def _one_fits(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    single, full = (a[0], b) if len(a) == 1 else (b[0], a)
    if len(single) < 3 or (len(full) == 1 and len(full[0]) < 3):
        return False
    if len(full) == 1:
        return is_short_for(single, full[0]) or is_short_for(full[0], single)
    return single == full[0] or is_short_for(single, full[0]) or single == full[-1]
