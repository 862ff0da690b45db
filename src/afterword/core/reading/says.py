"""What the newest words of a message say, in one word of CONTRACT.md's `read`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from re import Pattern
from typing import Literal

from afterword.core.reading.grammar import Grammar, in_quotation_marks, languages_in, pattern_of
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.terms import union
from afterword.core.reading.words.outcomes_de import DE
from afterword.core.reading.words.outcomes_en import EN
from afterword.core.reading.words.outcomes_es import ES
from afterword.core.reading.words.outcomes_fr import FR
from afterword.core.reading.words.outcomes_pt import PT
from afterword.core.reading.words.talk import TALK

Says = Literal[
    "rejection",
    "next_round",
    "offer",
    "on_hold",
    "scheduling",
    "acknowledgement",
    "request",
    "do_not_contact",
    "other",
]
# Of several statements the first of these names the message.
_WEIGHTIEST_FIRST: tuple[Says, ...] = (
    "rejection",
    "offer",
    "on_hold",
    "next_round",
    "do_not_contact",
    "request",
)
_HYPOTHETICAL = {"en": EN, "de": DE, "es": ES, "fr": FR, "pt": PT}


def says(text: Text, context: Context, statements: Iterable[Statement]) -> Says:
    """The one word for a message, given what was read in it."""
    kinds = {statement.kind for statement in statements}
    for kind in _WEIGHTIEST_FIRST:
        if kind in kinds:
            return kind
    if context.automatic and "auto_reply" in kinds:
        return "other"
    if not context.bulk and arranges_a_talk(text, context):
        return "scheduling"
    received = _received().search(text.folded) or _received().search(Text(context.subject).folded)
    if received:
        return "acknowledgement"
    return "scheduling" if arranges_a_talk(text, context) else "other"


def arranges_a_talk(text: Text, context: Context) -> bool:
    """Whether a text proposes, asks for, confirms or moves a talk, and not only in some case."""
    for language in languages_in(text, context.language):
        grammar, hypothetical = _talk(language)
        for hit in grammar.find(text):
            if not hypothetical.search(
                text.folded, hit.sentence.start, hit.start
            ) and not in_quotation_marks(text, hit):
                return True
    return False


@cache
def _talk(language: str) -> tuple[Grammar, Pattern[str]]:
    words = TALK[language]
    outcomes = _HYPOTHETICAL[language]
    return (
        Grammar(words.scheduling, words.macros),
        pattern_of(outcomes.hypothetical, outcomes.macros),
    )


@cache
def _received() -> Pattern[str]:
    return pattern_of(union(lambda terms: terms.received))
