"""What checks look for in letters that are not English: the shape of a language's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.core.letters.checks import words_de, words_es, words_fr, words_pt
from afterword.core.letters.checks.reading import Reading

# Patterns, in lower case, are searched without regard to case in text with straight apostrophes.
Reasoned = tuple[tuple[str, str], ...]
# What a sentence says happened between the two, and the kinds of facts that would know of it.
Between = tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of one language."""

    pushy: Reasoned  # what presses, begs, flatters or says nothing, each with the reason
    ask: str  # what asks for something, besides a question mark
    attached: str  # what says that a file comes along
    between: Between
    capitals: frozenset[str]  # folded words with a capital that name nobody


SPOKEN: Mapping[str, Spoken] = {
    language: Spoken(words.PUSHY, words.ASK, words.ATTACHED, words.BETWEEN, words.CAPITALS)
    for language, words in {"de": words_de, "es": words_es, "fr": words_fr, "pt": words_pt}.items()
}


def written_in(reading: Reading) -> str:
    """The language of a text: what its words are of, else what its outline has; "" for one that is
    meant to be English and is none of ours: the rules for English don't fit it, whatever it is.
    """
    meant = reading.outline.language
    return reading.language or (meant if meant in SPOKEN else "")
