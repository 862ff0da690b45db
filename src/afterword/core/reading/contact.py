"""Whom not to contact (`do_not_contact`, `complaint`), and who leaves a door open (`door_open`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from afterword.core.reading.grammar import (
    Grammar,
    Hit,
    in_quotation_marks,
    languages_in,
    pattern_of,
)
from afterword.core.reading.loosely import contact_said
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.words.contact_de import DE
from afterword.core.reading.words.contact_en import EN
from afterword.core.reading.words.contact_es import ES
from afterword.core.reading.words.contact_fr import FR
from afterword.core.reading.words.contact_pt import PT
from afterword.core.reading.words.shape import ContactWords

_WORDS = {"en": EN, "de": DE, "es": ES, "fr": FR, "pt": PT}
# Of several in one message the widest is meant.
_LOOSE = 0.75  # confidence of what is said in no set phrase
_WIDEST_FIRST = ("company", "team", "person")

_THROUGH_ME = re.compile(
    r"\b(?:through|via|past|only to) me\b|\b(?:uber|nur an) mich\b|\ba traves de mi\b"
    r"|\b(?:par|via) moi\b|\batraves de mim\b"
)


@dataclass(frozen=True)
class _Reader:
    whom: dict[str, Grammar]
    door_open: Grammar
    excused: re.Pattern[str]


@cache
def _reader(language: str) -> _Reader:
    words: ContactWords = _WORDS[language]
    return _Reader(
        whom={whom: Grammar(getattr(words, whom), words.macros) for whom in _WIDEST_FIRST},
        door_open=Grammar(words.door_open, words.macros),
        excused=pattern_of(words.excused, words.macros),
    )


def read_contact(text: Text, context: Context) -> tuple[Statement, ...]:
    """Whom not to contact, as a complaint or as a rule, and whether staying in touch is welcome."""
    readers = [_reader(language) for language in languages_in(text, context.language)]
    closed = _closed(text, readers)
    if not closed and context.language == "en":
        closed = _loosely(text, _reader("en"))
    if closed:
        return closed
    for reader in readers:
        for hit in reader.door_open.find(text):
            return (_statement(text, hit, "door_open"),)
    return ()


def _closed(text: Text, readers: list[_Reader]) -> tuple[Statement, ...]:
    for whom in _WIDEST_FIRST:
        for reader in readers:
            for hit in reader.whom[whom].find(text):
                sentence = hit.sentence
                if reader.excused.search(text.folded, sentence.start, sentence.end):
                    continue
                if in_quotation_marks(text, hit):
                    continue
                # "Nobody at Acme, please, everything goes through me": the writer is the one way.
                through = whom == "company" and _THROUGH_ME.search(text.folded)
                whose = "team" if through else whom
                told = _statement(text, hit, "do_not_contact", whom=whose)
                # Who closes their own door is angry; who closes others' follows a rule.
                return (told, _statement(text, hit, "complaint")) if whom == "person" else (told,)
    return ()


def _loosely(text: Text, reader: _Reader) -> tuple[Statement, ...]:
    for sentence in contact_said(text):
        if not reader.excused.search(text.folded, sentence.start, sentence.end):
            quote, span = text.quote(sentence.start, sentence.end)
            value = {"whom": "team"}
            return (Statement("do_not_contact", value, quote, _LOOSE, doubtful=False, span=span),)
    return ()


def _statement(text: Text, hit: Hit, kind: str, **value: str) -> Statement:
    quote, span = text.quote(hit.sentence.start, hit.sentence.end)
    return Statement(kind, value, quote, 0.9, doubtful=False, span=span)
