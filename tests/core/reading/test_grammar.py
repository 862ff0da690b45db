"""Phrases as data: every one compiles, and can match what it describes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from importlib import import_module
from typing import Any

import pytest

from afterword.core.reading.grammar import LANGUAGES, Grammar, languages_in, pattern_of
from afterword.core.reading.sentences import Text

ENDS_WITH_A_BLANK = re.compile(r" (?:\(\?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?$")
KINDS = ("outcomes", "promises", "requests", "contact", "away")


def _words() -> Iterator[tuple[str, Any]]:
    for kind in KINDS:
        for language in LANGUAGES:
            module = import_module(f"afterword.core.reading.words.{kind}_{language}")
            yield f"{kind}_{language}", getattr(module, language.upper())


@pytest.mark.parametrize("words", [pytest.param(words, id=name) for name, words in _words()])
def test_every_phrase_compiles_and_can_match(words: Any) -> None:
    for field in fields(words):
        value = getattr(words, field.name)
        if field.name in ("macros", "things", "boundary", "free_order"):
            continue
        groups = value.values() if isinstance(value, Mapping) else (value,)
        for phrases in groups:
            assert isinstance(phrases, tuple), f"{field.name}: {phrases!r} lost its comma"
            pattern_of(phrases, words.macros)  # what is tried together has no group twice
            for phrase in phrases:
                # What ends with a blank ends within a word, and nothing is found there.
                assert not ENDS_WITH_A_BLANK.search(phrase), f"{field.name}: {phrase!r}"
                assert "<" not in pattern_of((phrase,), words.macros).pattern.replace(
                    "(?<", ""
                ).replace("(?P<", ""), f"{field.name}: {phrase!r} has an unknown macro"


def test_umlauts_match_both_spellings() -> None:
    grammar = Grammar({"zur": (r"zurückgestellt",)})
    for spelled in ("zurückgestellt", "zurueckgestellt", "ZURÜCKGESTELLT", "zuruckgestellt"):
        assert len(list(grammar.find(Text(f"Das wurde {spelled}.")))) == 1


def test_phrases_are_found_over_line_ends_and_as_whole_words() -> None:
    grammar = Grammar({"next": (r"next step",)})
    assert len(list(grammar.find(Text("The next\n  step is yours.")))) == 1
    assert list(grammar.find(Text("The next steps follow."))) == []


def test_a_phrase_begins_a_word_or_with_its_apostrophe() -> None:
    pattern = pattern_of(("'ll call", "call"))

    def found(said: str) -> list[str]:
        return [match[0] for match in pattern.finditer(said)]

    assert found("i'll call, 'll call") == ["'ll call", "'ll call"]
    assert found("recall; callers; x'call") == ["call"]


def test_a_text_asked_for_again_has_the_same_phrases() -> None:
    grammar, text, other = Grammar({"next": ("next step",)}), Text("The next step."), Text("No.")

    found = [[hit.start for hit in grammar.find(one)] for one in (text, text, other, text)]

    assert found == [[4], [4], [], [4]]


def test_notice_in_another_language_is_seen() -> None:
    text = Text("Dear all, wir geben Ihnen bitte nicht vor Freitag Bescheid und melden uns.")
    assert languages_in(text, "en") == ("en", "de")
