"""Pieces of English checked for what they are: noun phrases, sentences, words turned to "you".

Only what is surely one of these is passed: a shorthand note that cannot be read with confidence
gives nothing, and the letter says less.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from afterword.core.letters.notes import english as en

_TOKEN = re.compile(
    r"“[^“”]*”|\d+(?:[.,]\d+)+ ?%?|\d+ ?%|[^\W_](?:[\w'’./-]*[^\W_])?|[€$£]\d[\d.,]*\w*|[^\w\s]|_"
)
_ODD = re.compile(r"[^\w\s“”'’,/%€$£.-]|_")
_FIGURE = re.compile(r"^[€$£]?\d")
LONGEST_NOUNS, LONGEST_CLAUSE = 9, 24  # words
_UNITS = frozenset("day night shift week month quarter year".split())
_OFTEN = re.compile(r"\s(?:(?:every|each|once a|twice a) \w+|daily|weekly|monthly)$", re.IGNORECASE)
_NEVER_NOUNS = (
    en.PRONOUNS
    | en.MODALS
    | en.AUXILIARIES
    | en.FINITE
    | (en.ADVERBS - {"first", "last"})
    | (en.SUBORDINATORS - {"when", "how"})
    | {"our", "we"}
)
_QUANTITIES = en.DETERMINERS - en.ARTICLES


def tokens(text: str) -> list[str]:
    """Words, numbers, quoted stretches and single signs, in order."""
    return _TOKEN.findall(text)


def noun_phrase(text: str, *, mine: bool = False, whole: bool = True) -> str:
    """`text` as a noun phrase with its article, "their" turned to "your"; "" if it is none.

    Where it need not be `whole`, what hangs on it with a preposition is let go, from the end, until
    the rest can be read. `mine` lets "my" through, for what the user could bring.
    """
    words = _trimmed(tokens(text))
    while words:
        if (found := _as_nouns(words, mine=mine)) or whole:
            return found
        if _OFTEN.search(" ".join(words)):
            words = tokens(_OFTEN.sub("", " ".join(words)))
            continue
        cuts = [n for n, word in enumerate(words) if n > 1 and word.casefold() in en.PREPOSITIONS]
        words = words[: cuts[-1]] if cuts else []
    return ""


def _as_nouns(words: Sequence[str], *, mine: bool) -> str:
    if not 1 <= len(words) <= LONGEST_NOUNS or _ODD.search(" ".join(words)):
        return ""
    low = [word.casefold() for word in words]
    if not _may_be_nouns(low, mine=mine):
        return ""
    yours = {"their": "your", "his": "your", "her": "your"}
    words = [yours.get(word.casefold(), word) for word in words]
    return _joined(words if _stands_alone(words) else ["the", *words])


def clause(text: str) -> str:
    """`text` as a sentence about things ("the gate replays a whole shift"); "" if it is none."""
    words = _trimmed(tokens(text))
    if not 2 <= len(words) <= LONGEST_CLAUSE or _ODD.search(" ".join(words)):
        return ""
    low = [word.casefold() for word in words]
    if set(low) & {"i", "me", "my", "mine", "we", "us", "our", "you", "your"}:
        return ""
    if low[-1] in en.FUNCTION - en.PRONOUNS or low[0] in en.PREPOSITIONS | en.CONJUNCTIONS:
        return ""
    if _bare_not(low):
        return ""
    at = _finite_verb(low)
    if at == 0 or (at == len(words) - 1 and low[at] in en.AUXILIARIES | en.MODALS):
        return ""
    if low[0] == "they" and at == 1:
        return to_you(_joined(words))
    if set(low[at:]) & {"he", "she", "they"}:
        return ""  # said to the person, it would speak of them as of somebody else
    while at > 1 and low[at - 1] in en.FILLERS:
        at -= 1
    subject = _subject(words[:at])
    return _joined([subject, *words[at:]]) if subject else ""


def to_you(text: str) -> str:
    """A sentence about "he", "she" or "they" as one that is said to that person."""
    out: list[str] = []
    words = tokens(text)
    agreeing = False
    for place, given in enumerate(words):
        word, low = given, given.casefold()
        following = words[place + 1].casefold() if place + 1 < len(words) else ""
        if agreeing and low not in en.FILLERS:
            word = base_form(low) if _is_third(low) else given
            low, agreeing = word.casefold(), False
        if low in ("he", "she", "they"):
            out.append("you")
            agreeing = low != "they"
        elif low in ("him", "them") or (low == "her" and _ends_phrase(following)):
            out.append("you")
        elif low in ("his", "her", "their"):
            out.append("your")
        elif low in ("himself", "herself", "themselves"):
            out.append("yourself")
        else:
            out.append(word)
    return _joined(out)


def base_form(verb: str) -> str:
    """The form after "you" of a verb in the third person: runs → run, is → are, has → have."""
    known = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
    if verb in known:
        return known[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if re.search(r"(?:ch|sh|ss|x|zz|o)es$", verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def is_third_person(word: str) -> bool:
    """Whether a word is a known verb in the third person singular."""
    return word in ("is", "has", "does", "was") or (
        word.endswith("s") and base_form(word) in en.VERBS
    )


def is_plural(word: str) -> bool:
    """Whether a noun looks like a plural."""
    low = word.casefold()
    if low in en.PLURALS:
        return True
    if "'" in low or "’" in low:
        return False
    return (
        low.endswith("s")
        and not low.endswith(("ss", "us", "is", "ics"))
        and low not in en.SINGULAR_S
    )


def head_of(words: Sequence[str]) -> int:
    """The place of a noun phrase's head: the last word before the first preposition."""
    for place, word in enumerate(words):
        if place and word.casefold() in en.PREPOSITIONS | en.SUBORDINATORS:
            return place - 1
    return len(words) - 1


def is_adjective(word: str) -> bool:
    """Whether a single word is no topic to speak of: an adjective, a greeting, an adverb."""
    low = word.casefold()
    return low in en.ADJECTIVES or low in en.ADVERBS or low.endswith(en.ADJECTIVE_ENDINGS)


def _may_be_nouns(low: Sequence[str], *, mine: bool) -> bool:
    if set(low) & (_NEVER_NOUNS if mine else _NEVER_NOUNS | {"my"}):
        return False
    if low[0] in en.PREPOSITIONS | en.CONJUNCTIONS | en.SUBORDINATORS or low[-1] in en.FUNCTION:
        return False
    if _begins_as_verb(low) or _has_sure_verb(low) or _breaks_off(low):
        return False
    return _names_something(low)


def _begins_as_verb(low: Sequence[str]) -> bool:
    """ "cut the list", "plans week by week", "moved from nursing": what somebody does."""
    following = low[1] if len(low) > 1 else ""
    acts = bool(following) and low[0].endswith("s") and base_form(low[0]) in en.ALSO_NOUNS
    if acts and following not in en.PREPOSITIONS | en.CONJUNCTIONS:
        return True
    if low[0].endswith("ed") and following in en.PREPOSITIONS:
        return True
    return low[0] in en.PAST | en.IMPERATIVES


def _names_something(low: Sequence[str]) -> bool:
    """Whether there is a noun to speak of: no bare count, no adjective alone."""
    if low[head_of(low)] in en.ADJECTIVES - en.MASS or (len(low) == 1 and low[0] in en.GENERIC):
        return False
    if _FIGURE.match(low[0]) and len(low) < 3:
        return False
    return any(len(w) > 2 and w not in en.FUNCTION and w[0].isalpha() for w in low)


def _has_sure_verb(low: Sequence[str]) -> bool:
    sure = en.VERBS - en.ALSO_NOUNS
    for place, word in enumerate(low):
        before = low[place - 1] if place else ""
        if before == "to":
            continue
        if word in en.PAST or (base_form(word) in sure and word != base_form(word)):
            return True
        if word in sure and (not place or is_plural(before) or before in _QUANTITIES):
            return True
    return False


def _breaks_off(low: Sequence[str]) -> bool:
    """Whether an article or a second preposition stands where no noun phrase has one."""
    joints = en.PREPOSITIONS | en.CONJUNCTIONS | {",", "all", "both", "half", "when", "how"}
    for place, (before, word) in enumerate(pairwise(low)):
        each = word == "a" and low[place + 2 : place + 3] and low[place + 2] in _UNITS
        if word in en.ARTICLES | {"half"} and before not in joints and not each:
            return True
        if is_plural(before) and before not in en.PLURAL_MODIFIERS and _is_bare(word):
            return True
        if word in en.PREPOSITIONS and before in en.PREPOSITIONS - {"out", "up", "from"}:
            return True
    return False


def _is_bare(word: str) -> bool:
    """A word that joins nothing: after a plural it is a verb, or a noun out of place."""
    return word[0].isalpha() and word not in en.FUNCTION


def _stands_alone(words: Sequence[str]) -> bool:
    """Whether a noun phrase needs no article put before it."""
    first, low = words[0], words[0].casefold()
    if low in en.DETERMINERS or first.startswith("“") or (low.isdigit() and len(words) > 1):
        return True
    at = head_of(words)
    head = words[at]
    if any(word.casefold() in en.CONJUNCTIONS for word in words[: at + 1]):
        return at <= 2 or is_plural(head)
    if is_plural(head) or _is_mass(head.casefold(), single=at == 0):
        return True
    if words[-1].isdigit() and at == len(words) - 1 > 0:
        return True
    return first[:1].isupper() and (at == 0 or head[:1].isupper())


def _is_mass(head: str, *, single: bool) -> bool:
    if head in en.MASS or head in en.DOCUMENTS:
        return head in en.MASS
    return head.endswith(en.MASS_ENDINGS) and (single or head.endswith(("ing", "ness", "ware")))


def _subject(words: Sequence[str]) -> str:
    low = [word.casefold() for word in words]
    if (
        len(words) > 9
        or low[0] in en.PRONOUNS | en.SUBORDINATORS
        or set(low) & {"he", "she", "they", "it"}
    ):
        return ""
    if {"that", "which", "who"} & set(low):
        return _joined(words) if low[0] in en.DETERMINERS else ""
    return noun_phrase(_joined(words))


def _finite_verb(low: Sequence[str]) -> int:
    """The place of the verb that makes it a sentence; 0 if there is none."""
    for place in range(1, min(len(low), 9)):
        word, before = low[place], low[place - 1]
        following = low[place + 1] if place + 1 < len(low) else ""
        if before in ("that", "which", "who", "to") or before in en.DETERMINERS | en.PREPOSITIONS:
            continue
        if word in en.MODALS or word.replace("’", "'") in en.FINITE:
            return place
        if word in en.PAST and following:
            return place
        if _agrees(low[:place], word, following):
            return place
    return 0


def _agrees(subject: Sequence[str], word: str, following: str) -> bool:
    nouns = [noun for noun in subject if noun not in en.FILLERS]
    head = nouns[head_of(nouns)] if nouns else ""
    plural = is_plural(head) or "and" in subject or subject[0] == "they"
    base = word if plural else base_form(word)
    if base not in en.VERBS or (not plural and word == base):
        return False
    if base in en.INTRANSITIVE or subject[0] == "they":
        return True
    if len(subject) > 1 and subject[0] in en.SINGULAR_DETERMINERS:
        return not is_plural(subject[-1])
    if base in en.ALSO_NOUNS:
        signs = en.AFTER_VERB | (en.PREPOSITIONS | en.SUBORDINATORS if plural else frozenset())
        sales = subject[-1] in en.PLURAL_MODIFIERS
        counted = following[:1].isdigit() or (plural and following.endswith("ing"))
        return counted or (following in signs and not sales) or subject[-1] in en.FILLERS
    return bool(following)


def _bare_not(low: Sequence[str]) -> bool:
    """ "is 5 not 7", "is 9": shorthand for figures, which makes no sentence to repeat."""
    verbs = en.AUXILIARIES | en.MODALS
    if any(word == "not" and before not in verbs for before, word in pairwise(low)):
        return True
    return low[-1].isdigit() and low[-2] in en.AUXILIARIES


def _is_third(low: str) -> bool:
    return low in ("is", "was", "has", "does") or (low.endswith("s") and not low.endswith("ss"))


def _ends_phrase(following: str) -> bool:
    return not following or following in en.FUNCTION or not following[0].isalnum()


def _trimmed(words: Sequence[str]) -> list[str]:
    """Without punctuation and idle words at the ends."""
    idle = {"maybe", "too", "also", "etc", "now", "again", "though", "right", "yes", "so"}
    out = list(words)
    while out and (out[-1].casefold() in idle or not _is_word(out[-1])):
        out.pop()
    while out and (
        out[0].casefold() in {"so", "and", "but", "also", "plus"} or not _is_word(out[0])
    ):
        out.pop(0)
    return out


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] in "“€$£"


def _joined(words: Sequence[str]) -> str:
    text = " ".join(words)
    return re.sub(r"\s+([,.;:])", r"\1", text)
