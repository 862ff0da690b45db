"""What of a debrief line can be said back to the person: the usable remark, out of shorthand.

"they move the planner from nightly batches to streaming; she worries about replay" gives two
remarks, a move and a worry. A remark is a piece of English for a writer to build a sentence around;
its kind says which piece of grammar it is. What cannot be read with confidence gives none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.letters.notes import english as en
from afterword.core.letters.notes.patterns import PATTERNS
from afterword.core.letters.notes.phrases import (
    clause,
    head_of,
    is_adjective,
    is_plural,
    is_third_person,
    noun_phrase,
    to_you,
    tokens,
)
from afterword.core.letters.notes.pieces import Piece, pieces
from afterword.core.names import fold

# How much a remark of each kind says of the person, the most first; earlier ones win among equals.
WEIGHTS: Mapping[str, int] = {
    "seen": 9,  # they showed the user something: a noun phrase, or "how you …"
    "walked": 9,  # they went through something with the user
    "changed": 9,  # "the move of A from B to C"
    "worry": 8,
    "worry_that": 8,
    "question": 8,  # they asked about: a noun phrase
    "question_how": 8,  # they asked: an indirect question
    "point": 8,  # a sentence about things
    "quote": 8,  # their own words
    "aim": 7,  # to do something
    "wish": 7,  # for something
    "goal": 7,
    "challenge": 7,
    "practice": 7,  # "you run …"
    "told": 6,  # they spoke about: a noun phrase
    "told_how": 6,  # they spoke about: an indirect question
    "topic": 5,
    "liking": 4,
}
LONGEST = 150  # characters
_AS_WORRY = {"topic": "worry", "told": "worry", "challenge": "worry", "point": "worry_that"}


@dataclass(frozen=True, slots=True)
class Remark:
    """A piece of what was said: its kind (WEIGHTS), its words, and the moment it rests on."""

    kind: str
    words: str
    ground: str
    weight: int


_COMPILED = [(kind, re.compile(rf"{pattern}$", re.IGNORECASE)) for kind, pattern in PATTERNS]
# In what somebody does, these point at the user or at something said before.
_NOT_THEIRS = frozenset("i me my we our us it this that them those there here".split())
_QUOTED = re.compile(r"“([^“”]+)”")
_EQUALS = re.compile(r"^(?P<x>[^=:]+?)\s*(?:=|==)\s*(?P<y>[^=]+)$")
_LABEL = re.compile(r"^(?P<label>[^:“”]{3,40}):\s+(?P<rest>.+)$")
_INVERTED = re.compile(
    r"^(?P<wh>how|why|when|where|what|which \w+|who) "
    r"(?P<aux>would|could|can|should|will|do|did) (?:i|you) (?P<rest>.+)$",
    re.IGNORECASE,
)


def remarks(
    line: str,
    ground: str,
    *,
    own: Collection[str] = (),
    others: Collection[str] = (),
    worry: bool = False,
) -> tuple[Remark, ...]:
    """What can be said back of one line, the most telling first.

    `own` and `others` are folded words of the person's and of other people's names; `ground` is the
    id of the moment. `worry`: the user says that it is what worries them, in whatever words.
    """
    return _remarks(line, ground, frozenset(own), frozenset(others), worry=worry)


@lru_cache(maxsize=4096)
def _remarks(
    line: str, ground: str, own: frozenset[str], others: frozenset[str], *, worry: bool
) -> tuple[Remark, ...]:
    """Every letter of a panel, and whether there may be one, asks for the same lines again."""
    found = []
    for place, piece in enumerate(pieces(line, others=others - own)):
        for read, words in _read(piece, own):
            if words and len(words) <= LONGEST:
                kind = _AS_WORRY.get(read, read) if worry else read
                weight = WEIGHTS[kind] * 10 - place * 4
                found.append(Remark(kind, words, ground, weight))
                break
    best: dict[str, Remark] = {}
    for remark in sorted(found, key=lambda remark: -remark.weight):
        best.setdefault(remark.words, remark)
    return tuple(best.values())


def _read(piece: Piece, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Readings of one piece, the surest first."""
    rest, subject = _without_subject(piece.text, own)
    if piece.asks and not re.match(r"(?:asked|asks|what (?:if|happens))\b", rest, re.IGNORECASE):
        return
    if {fold(word) for word in rest.split()} <= own:
        return
    named = list(_by_pattern(rest))
    yield from named
    if subject and not named:
        yield "practice", _practice(rest)
    elif not named:
        yield from _of_things(piece)


def _by_pattern(rest: str) -> Iterator[tuple[str, str]]:
    """A reading for each pattern that fits, an empty one where its words can't be used."""
    for kind, pattern in _COMPILED:
        match = pattern.match(rest)
        if match is None:
            continue
        groups = {name: words for name, words in match.groupdict().items() if words is not None}
        for name in groups:
            if name in _SHAPES:
                words = _SHAPES[name](groups)
                quoted = _QUOTED.fullmatch(words)
                yield ("quote", _quote(words)) if quoted else (kind, words)


def _of_things(piece: Piece) -> Iterator[tuple[str, str]]:
    """Readings of a piece that names no person as its subject."""
    text = piece.text
    quoted = _QUOTED.search(text)
    if quoted and (quoted[0] == text or not clause(text)):
        yield "quote", _quote(quoted[0])
        return
    if label := _LABEL.match(text):
        yield "point", clause(label["rest"])
        yield "told", noun_phrase(label["label"], whole=False)
        return
    if equal := _EQUALS.match(text):
        yield "point", _meaning(equal["x"], equal["y"])
        return
    yield "point", clause(text)
    first = text.split()[0].casefold()
    doing = re.match(r"(?:is|are) \w+ing\b", text, re.IGNORECASE)
    if piece.first and (first in en.PERSON_VERBS or doing):
        yield "practice", _practice(text)
        return
    nouns = noun_phrase(text, whole=False)
    if nouns and not _is_faint(text, first=piece.first):
        yield "topic", nouns


def _without_subject(text: str, own: frozenset[str]) -> tuple[str, bool]:
    """A piece without its "she", "they" or the person's name, and whether it had one.

    "they" before a verb of change is the company, which the person speaks for.
    """
    words = text.split()
    low = [fold(word) for word in words]
    at = 0
    while at < len(low) and (low[at] in own or low[at] in en.SUBJECTS):
        at += 1
    subject = at > 0
    while at < len(low) and low[at] in en.FILLERS and at + 1 < len(low):
        at += 1
    return " ".join(words[at:]), subject


def _practice(rest: str) -> str:
    """ "runs nights with two nurses" as "you run nights with two nurses"."""
    words = tokens(rest)
    if len(words) < 3 or {w.casefold() for w in words} & _NOT_THEIRS:
        return ""
    low = words[0].casefold()
    if low in en.AUXILIARIES | en.MODALS:
        doing = low in ("is", "are") and words[1].casefold().endswith("ing")
        if not doing:
            return ""
    elif not (is_third_person(low) or low in en.VERBS or low in en.PAST or low in en.PERSON_VERBS):
        return ""
    if words[-1].casefold() in en.FUNCTION - en.PRONOUNS or not _plain(words):
        return ""
    plural = low == "are" or low in en.VERBS
    return to_you(f"{'they' if plural else 'she'} {rest}")


def _plain(words: list[str]) -> bool:
    return all(word[0].isalnum() or word[0] in "“€$£,'" for word in words)


def _how(groups: Mapping[str, str]) -> str:
    """An indirect question in the letter's voice: "how I would plan it", "how you plan it"."""
    text = groups["how"].rstrip("?!. ")
    if inverted := _INVERTED.match(text):
        aux = "" if inverted["aux"].casefold() in ("do", "did") else f"{inverted['aux']} "
        text = f"{inverted['wh']} I {aux}{inverted['rest']}"
    words = tokens(text)
    low = [word.casefold() for word in words]
    if len(words) < 4 or not _plain(words) or low[-1] in en.FUNCTION:
        return ""
    if low[1] in en.AUXILIARIES | en.MODALS and low[0] not in ("what", "who", "which"):
        return ""
    if not _says_something(low[1:]):
        return ""
    text = to_you(text)
    return re.sub(r"^if\b", "whether", re.sub(r"\bi\b", "I", text), flags=re.IGNORECASE)


def _says_something(low: list[str]) -> bool:
    """Whether there is a verb in an indirect question."""
    verbs = en.AUXILIARIES | en.MODALS | en.VERBS | en.PAST
    return low[0] == "to" or any(w in verbs or is_third_person(w) for w in low)


def _if(groups: Mapping[str, str]) -> str:
    condition = clause(groups["if"].rstrip("?!. "))
    return f"what happens if {condition}" if condition else ""


def _that(groups: Mapping[str, str]) -> str:
    text = groups["that"]
    return text if _QUOTED.fullmatch(text) else clause(text)


def _nouns(groups: Mapping[str, str]) -> str:
    text = groups["x"].strip()
    return text if _QUOTED.fullmatch(text) else noun_phrase(text)


def _mine(groups: Mapping[str, str]) -> str:
    text = groups["my"].strip()
    return text if _QUOTED.fullmatch(text) else noun_phrase(text, mine=True, whole=False)


def _verb_phrase(groups: Mapping[str, str]) -> str:
    words = tokens(groups["vp"])
    low = [word.casefold() for word in words]
    sure = low and low[0] in en.VERBS | {"be", "have", "do"}
    if not sure or len(words) < 2 or not _plain(words) or low[-1] in en.FUNCTION:
        return ""
    if set(low) & {"i", "me", "my", "we", "us", "our"} or low[1] in ("it", "them", "this"):
        return ""  # "cut it to five": only the note knows what
    return to_you(" ".join(words)).replace(" ,", ",")


def _change(groups: Mapping[str, str]) -> str:
    old, new = noun_phrase(groups["from"]), noun_phrase(groups["to"])
    what = noun_phrase(groups["of"]) if groups.get("of") else ""
    if not old or not new or (groups.get("of") and not what):
        return ""
    # "from paper charts to tablets": these stand without an article, as in the note.
    old, new = (bare.removeprefix("the ") if not given.casefold().startswith("the ") else bare
                for bare, given in ((old, groups["from"]), (new, groups["to"])))  # fmt: skip
    return f"the move of {what} from {old} to {new}" if what else f"the move from {old} to {new}"


_SHAPES: Mapping[str, Callable[[Mapping[str, str]], str]] = {
    "x": _nouns,
    "my": _mine,
    "how": _how,
    "if": _if,
    "that": _that,
    "vp": _verb_phrase,
    "from": _change,
}


def _quote(quoted: str) -> str:
    """Their words in quotation marks; a single word or a long stretch is no phrase to repeat."""
    words = quoted.strip("“” ").split()
    if not 2 <= len(words) <= 14 or re.search(r"[<>{}\[\]|_#*]", quoted):
        return ""
    return f"“{' '.join(words).rstrip('.,;!')}”"


def _meaning(x: str, y: str) -> str:
    """ "storm day = 6 million readings" as a sentence."""
    first, second = noun_phrase(x), noun_phrase(y)
    if not first or not second:
        return ""
    plural = is_plural(tokens(first)[head_of(tokens(first))])
    if not y.strip()[0].isdigit():
        return f"{first} {'are' if plural else 'is'} {second}"
    if first.startswith("the ") and not x.casefold().startswith("the ") and not plural:
        first = f"{'an' if x[0].casefold() in 'aeio' else 'a'} {first.removeprefix('the ')}"
    return f"{first} {'mean' if plural else 'means'} {second}"


def _is_faint(text: str, *, first: bool) -> bool:
    """Whether a bare phrase is too little to speak of: one adjective, a count, a stray word."""
    words = text.split()
    if fold(words[-1]) in en.CAPITALS | en.GENERIC and len(words) <= 2:
        return True
    if len(words) == 1:
        return not first or is_adjective(words[0]) or len(words[0]) < 4
    return text[0].isdigit() or (is_adjective(words[-1]) and len(words) < 3)
