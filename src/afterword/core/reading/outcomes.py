"""What they decided: rejection, offer, on hold, a further round, a withdrawal confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from afterword.core.facts import AFTER_A_TALK, NO_POST
from afterword.core.reading.grammar import (
    Grammar,
    Hit,
    in_quotation_marks,
    languages_in,
    pattern_of,
    plain,
)
from afterword.core.reading.loosely import outcomes_said
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.when import days_in
from afterword.core.reading.words.outcomes_de import DE
from afterword.core.reading.words.outcomes_en import EN
from afterword.core.reading.words.outcomes_es import ES
from afterword.core.reading.words.outcomes_fr import FR
from afterword.core.reading.words.outcomes_pt import PT
from afterword.core.reading.words.shape import OutcomeWords

_WORDS = {"en": EN, "de": DE, "es": ES, "fr": FR, "pt": PT}
_POST = re.compile(
    r"\b(?:interview\w*|roles?|positions?|posts?|vacanc\w+|candida\w+|hiring|hire|recruit\w*|jobs?|cv|"
    r"resume|applicants?|headcount|requisition|search|team|manager|"
    r"stelle\w*|bewerb\w+|vorstellungsgesprach\w*|gesprach\w*|kandidat\w+|"
    r"puestos?|vacantes?|entrevistas?|seleccion|poste|entretiens?|recrutement|vagas?|recrutamento)\b"
)
_TURN = re.compile(r"\b(?:but|instead|however)\b|;")
# One message tells one of these; the first that is found is what it is about.
_MAY_BE_DENIED = ("offer", "next_round")
_CLAUSE = re.compile(r"[,;:]| - |\b(?:but|aber|sondern|pero|sino|mais|mas)\b")
# "Aarav has been shortlisted", "Team Bad Debts has made it": somebody else's fortune.
_ANOTHER = re.compile(
    r"(?:(?:Team|Class|House|The team) [\w'\" -]{1,30}?"
    r"|[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:has|have) (?:\w+ly |just |now )?"
    r"(?:been |made |got |gone |moved |progressed |advanced |qualified )"
)
_THEMSELVES = re.compile(
    r"\b(?:you|your|yours|candida\w+|appli\w+|profile|cv|resume|everyone|they|we)\b"
)
_ALL = re.compile(r".*", re.DOTALL)
_REFUSALS = ("rejection", "on_hold")
LOOSE = 0.75  # confidence of what is said in no set phrase
_STRONGEST_FIRST = ("withdrawn", "on_hold", "rejection", "offer", "next_round")


@dataclass(frozen=True)
class _Reader:
    """One language's grammars."""

    kinds: dict[str, Grammar]
    hypothetical: re.Pattern[str]
    unsaid: re.Pattern[str]
    first_talk: re.Pattern[str]
    round_name: re.Pattern[str]
    further_talk: Grammar
    denied: re.Pattern[str] | None
    negation: re.Pattern[str]
    regret: re.Pattern[str]


@cache
def _reader(language: str) -> _Reader:
    words: OutcomeWords = _WORDS[language]
    return _Reader(
        kinds={kind: Grammar(getattr(words, kind), words.macros) for kind in _STRONGEST_FIRST},
        hypothetical=pattern_of(words.hypothetical, words.macros),
        unsaid=pattern_of(words.unsaid, words.macros),
        first_talk=pattern_of(words.first_talk, words.macros),
        round_name=pattern_of(words.round_name, words.macros),
        further_talk=Grammar(words.further_talk, words.macros),
        denied=pattern_of(words.denied, words.macros) if words.denied else None,
        negation=pattern_of(words.negation, words.macros),
        regret=pattern_of(words.regret, words.macros),
    )


def read_outcomes(text: Text, context: Context, *, loosely: bool = True) -> tuple[Statement, ...]:
    """What a message decides about the user's application: one statement, or none.

    `loosely`: read too what is said in no set phrase, which robots never do.
    """
    readers = [_reader(language) for language in languages_in(text, context.language)]
    for kind in _STRONGEST_FIRST:
        for reader in readers:
            for hit in _meant(text, kind, reader.kinds[kind], reader):
                return (_statement(text, context, kind, hit, reader),)
            if kind == "rejection":
                for hit in _regretted(text, reader):
                    return (_statement(text, context, kind, hit, reader),)
    said = _loosely(text, context) if loosely else ()
    if said and said[0].kind in _REFUSALS:
        return said  # "we picked another; I'd be happy to talk to you about why"
    for reader in readers:
        for hit in _meant(text, "next_round", reader.further_talk, reader):
            told = _statement(text, context, "next_round", hit, reader)
            return (replace(told, extra={**told.extra, AFTER_A_TALK: True}),)
    return said


def _loosely(text: Text, context: Context) -> tuple[Statement, ...]:
    """What is said in no set phrase; less sure, and a round only where a talk lies behind."""
    if context.language != "en":
        return ()
    reader = _reader("en")
    found = {}
    for kind, sentence in outcomes_said(text):
        match = _ALL.match(text.folded, sentence.start, sentence.end)
        assert match is not None
        hit = Hit(sentence, match)
        if kind in found or reader.unsaid.search(text.folded, sentence.start, sentence.end):
            continue
        told = _statement(text, context, kind, hit, reader)
        extra = {**told.extra, AFTER_A_TALK: True} if kind == "next_round" else told.extra
        found[kind] = replace(told, confidence=LOOSE, extra=extra)
    return next(((found[kind],) for kind in _STRONGEST_FIRST if kind in found), ())


def _meant(text: Text, kind: str, grammar: Grammar, reader: _Reader) -> Iterator[Hit]:
    """Hits that nothing in their sentence takes back."""
    for hit in _earnest(text, grammar, reader):
        if kind in _MAY_BE_DENIED and _is_denied(text, hit, reader):
            continue
        if kind == "next_round" and _is_no_further_round(text, hit, reader):
            continue
        if kind in _MAY_BE_DENIED and _of_somebody_else(text, hit):
            continue
        yield hit


def _of_somebody_else(text: Text, hit: Hit) -> bool:
    """Whether its sentence tells it of a person or team by name, and nothing of the user."""
    start, end = hit.sentence.start, hit.sentence.end
    if _THEMSELVES.search(text.folded, start, end):
        return False
    return _ANOTHER.match(text.text, start, end) is not None


def _regretted(text: Text, reader: _Reader) -> Iterator[Hit]:
    """Offers and rounds that they are sorry not to have: "leider können wir Sie nicht einladen"."""
    for kind in _MAY_BE_DENIED:
        for hit in _earnest(text, reader.kinds[kind], reader):
            sentence = hit.sentence
            sorry = reader.regret.search(text.folded, sentence.start, sentence.end)
            if sorry and _is_denied(text, hit, reader):
                yield hit


def _earnest(text: Text, grammar: Grammar, reader: _Reader) -> Iterator[Hit]:
    """Hits that are neither supposed nor quoted nor said of somebody else."""
    for hit in grammar.find(text):
        sentence = hit.sentence
        if _begins_before(reader.hypothetical, text, hit):
            continue
        if reader.unsaid.search(text.folded, sentence.start, sentence.end):
            continue
        if not in_quotation_marks(text, hit):
            yield hit


def _is_denied(text: Text, hit: Hit, reader: _Reader) -> bool:
    """Whether its clause says no: from the last comma before the phrase to the phrase's end."""
    start = hit.sentence.start
    for match in _CLAUSE.finditer(text.folded, start, hit.start):
        start = match.end()
    return reader.negation.search(text.folded, start, hit.end) is not None


def _begins_before(words: re.Pattern[str], text: Text, hit: Hit) -> bool:
    """Whether any of these words starts before the phrase; it may end within: "if you are not"."""
    said = words.finditer(text.folded, hit.sentence.start, hit.end)
    return any(match.start() < hit.start for match in said)


def _is_no_further_round(text: Text, hit: Hit, reader: _Reader) -> bool:
    """Whether it is the first talk, or one that they say there won't be."""
    # "A first interview at our office", where a talk lies behind, is one more.
    if not hit.match.groupdict().get("sure") and reader.first_talk.search(
        text.folded, hit.start, hit.sentence.end
    ):
        return True
    if reader.denied is None:
        return False
    said = reader.denied.search(text.folded, hit.sentence.start, hit.end)
    return said is not None and not _TURN.search(text.folded, said.end(), hit.end)


def _statement(text: Text, context: Context, kind: str, hit: Hit, reader: _Reader) -> Statement:
    quote, span = text.quote(hit.sentence.start, hit.sentence.end)
    value = {}
    # Schools, courts and clubs have rounds and rejections too.
    about = f"{plain(context.subject)}\n{text.folded}"
    extra: dict[str, Any] = {} if _POST.search(about) else {NO_POST: True}
    if kind == "on_hold":
        ahead = [
            day.last
            for day in days_in(text, context, hit.sentence)
            if day.last > context.said_at.date() and not context.said_at.date() >= day.first
        ]
        extra |= {"resumes": ahead[-1].isoformat()} if ahead else {}
    if kind == "next_round":
        named = reader.round_name.search(text.folded, hit.start, hit.sentence.end)
        value["what"] = text.text[named.start() : named.end()] if named else "next round"
    return Statement(kind, value, quote, 0.9, doubtful=False, span=span, extra=extra)
