"""What letters of some kinds must do, and must not: plain rules by kind, for the check of purpose.

The text of a letter within the letter counts as well, since both leave together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

Sentences = Sequence[str]
Rule = Callable[[Sentences], str]

_YES = re.compile(
    r"\b(?:accept(?!\w* (?:that|your (?:apolog|invitation)))|(?:is|say|a) yes\b"
    r"|yes,? (?:gladly|with)"
    r"|nehme\b.*\ban\b|acepto|j'accepte|aceito)",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\bdeclin\w+|\b(?:not|unable|cannot|can't|won't)\b[^.?!]{0,30}\b(?:accept|take)"
    r"|\bturn(?:ing)? (?:it|this|the|your)\b[^.?!]{0,20}\bdown\b|\bturn(?:ing)? down\b"
    r"|\bnicht an(?:nehmen)?\b|\babsag\w+|\brechaz\w+|\bdéclin\w+|\brecus\w+",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\?|\b(?:could|would|can|will|may) (?:you|i|we)\b(?! (?:like|be glad|follow))|\bplease\b"
    r"|\blet me know\b",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\bthank|\bgrateful|\bappreciat|\bgratitude|\bdank|\bgracias|\bmerci\b|\bobrigad"
    r"|\bbedank|\bremerci|\bagradez|\bagrade[cç]|\bagradecim",
    re.IGNORECASE,
)
_GLAD = re.compile(r"\bcongratulat|\bglück|\bgratul|\bfelici|\bparab|\bfélicit", re.IGNORECASE)
_EASY_NO = re.compile(
    r"\bno\b|\bnot (?:the|a good) (?:moment|time)\b|\brather not\b|\bnot (?:fit|suit)\b|\bnein\b"
    r"|\bnon\b|\bnão\b",
    re.IGNORECASE,
)
_OWN_SEARCH = re.compile(
    r"\b(?:my application|interview\w*|applied|the role|hir(?:e|ing)|job)\b", re.IGNORECASE
)


def _asked(sentences: Sentences) -> int:
    return sum(sentence.count("?") for sentence in sentences)


def _accept(sentences: Sentences) -> str:
    text = " ".join(sentences)
    if not _YES.search(text) or _NO.search(text):
        return "It nowhere says plainly that you accept."
    if not THANKS.search(text):
        return "It nowhere says thank you."
    return (
        "" if _asked(sentences) <= 1 else "It asks more than one question; one is easy to answer."
    )


def _decline(sentences: Sentences) -> str:
    text = " ".join(sentences)
    if not _NO.search(text):
        return "It nowhere says plainly that you decline."
    if not THANKS.search(text):
        return "It nowhere says thank you."
    return "" if not _asked(sentences) else "A no that asks a question is no end."


def _comment(sentences: Sentences) -> str:
    text = " ".join(sentences)
    if _ASKS.search(text):
        return "A comment asks for nothing."
    found = _OWN_SEARCH.search(text)
    return f"Everybody can read a comment; “{found[0]}” tells of your search." if found else ""


def _congratulation(sentences: Sentences) -> str:
    if not _GLAD.search(" ".join(sentences)):
        return "It nowhere congratulates."
    return "" if not _asked(sentences) else "Congratulations ask nothing."


def _one_question(sentences: Sentences) -> str:
    asked = _asked(sentences)
    return "" if asked == 1 else f"{asked} questions; one is easy to answer."


def _gives(sentences: Sentences) -> str:
    return "" if not _asked(sentences) else "An offer of help asks nothing."


def _an_ask(sentences: Sentences) -> str:
    text = " ".join(sentences)
    if not _ASKS.search(text):
        return "It nowhere says what you ask for."
    return "" if _EASY_NO.search(text) else "It leaves no easy no."


RULES: Mapping[str, tuple[Rule, str]] = {
    "accept": (_accept, "It says yes, and thank you."),
    "decline": (_decline, "It says no, and thank you."),
    "comment": (_comment, "It asks for nothing, and tells nothing of your search."),
    "congratulation": (_congratulation, "It congratulates, and asks for nothing."),
    "ask_permission": (_one_question, "One question, and nothing sent before the answer."),
    "offer_help": (_gives, "It offers, and asks for nothing."),
    "keep_in_touch": (_gives, "It asks for nothing."),
    "advice": (_an_ask, "It says what you ask for, and leaves an easy no."),
    "introduction": (_an_ask, "It says what you ask for, and leaves an easy no."),
    "word": (_an_ask, "It says what you ask for, and leaves an easy no."),
}


def of_kind(kind: str, sentences: Sentences) -> tuple[bool, str] | None:
    """Whether a letter of that kind does what it is for, and a note on it; None where no rule is
    here for the kind.
    """
    if kind not in RULES:
        return None
    rule, good = RULES[kind]
    fault = rule(sentences)
    return not fault, fault or good
