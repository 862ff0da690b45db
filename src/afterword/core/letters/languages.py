"""Which letters are written in which language, and what a language asks of them.

A letter is of one language as a whole: what is not listed is written in English.
"""

from __future__ import annotations

from collections.abc import Mapping

from afterword.core.planning.moves import Move

_SPOKEN = frozenset({"thank_you", "invitation", "check_in", "gracious", "materials"})
# By language, the kinds (core.letters.outline.KINDS) that can be written in it besides English.
SPOKEN: Mapping[str, frozenset[str]] = dict.fromkeys(("de", "es", "fr", "pt"), _SPOKEN)
# Occasions of those kinds that go to others than the people of a pursuit: to references.
_ENGLISH_ONLY = frozenset({"briefing", "renewal", "outcome"})
# Languages where a formal greeting takes "Frau", "Sra." or "Mme" and the surname.
BY_SURNAME = frozenset({"de", "es", "fr", "pt"})
# Of those: where people who do not know each other may well be on close terms.
CLOSE_UNLESS_KNOWN = frozenset({"es", "pt"})
# What goes before a surname, by gender; behind a title where the title has its own for each.
COURTESY: Mapping[str, Mapping[str, str]] = {
    "de": {"f": "Frau", "m": "Herr"},
    "fr": {"f": "Madame", "m": "Monsieur"},
    "es": {"f": "Sra.", "m": "Sr.", "Dr.f": "Dra.", "Dr.m": "Dr.", "Prof.f": "Prof.ª"},
    "pt": {"f": "Sra.", "m": "Sr.", "Dr.f": "Dra.", "Dr.m": "Dr.", "Prof.f": "Profa."},
}

NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
}


def spoken(language: str, kind: str, move: Move) -> str:
    """The language in which a letter of a kind is written, where `language` is wanted."""
    fits = kind in SPOKEN.get(language, frozenset())
    return language if fits and move.occasion.kind not in _ENGLISH_ONLY else "en"
