"""What they ask the user for, and by when: `request`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.core.facts import AFTER_AN_OFFER
from afterword.core.reading.away import ends_absence
from afterword.core.reading.grammar import Hit, languages_in, plain
from afterword.core.reading.loosely import request_said
from afterword.core.reading.permissions import AND_ASKS
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.things import (
    IT,
    Reader,
    Thing,
    is_question,
    reader,
    thing_before,
    things_after,
)
from afterword.core.reading.when import Day, days_in, led_by

_SHORT, _LONG = 60, 140  # characters of a sentence that still speaks of what was asked for before
# "Gladly by Monday the 24th, we sit over our own protocol then": a longer one, opened by its day.
_AT_ITS_HEAD = 20
# "Please return these by Friday": what it speaks of was named before.
_OF_THEM = re.compile(
    r"(?:please|kindly|bitte|could you|can you|por favor|merci de|veuillez|agradecemos que"
    r"|if (?:i|we)(?:'ve| have| could|'d)? (?:got|get|have|had))\b"
    r"[^.!?]{0,40}?\b(?:this|them|these|those|it|both|diese|dieses|diesen|sie|los|las|les|estes|estas)\b"
)
# Of no other thing than an offer, where there is one: "take until Friday", "your answer by then".
_THEIR_DECISION = re.compile(
    r"(?:(?!thank|did|said|whether).)*?"
    r"(?:\byour (?:\w+ )?(?:answer|decision)\b|\b(?:take|have|give you) (?:until|till)\b)"
)
# "End of this week would be perfect."
_WOULD_DO = re.compile(
    r" (?:would be|is|works|will do|would do|would suit|suits|ware|passt|iria|seria|serait)\b"
    r"[^.!?]{0,40}[.!]?$"
)
# "On Thursday the 18th I set up the bath, and having it by then would be a gift."
_BY_THEN = re.compile(r"\b(?:by then|before then|bis dahin|para entonces|d'ici la|ate la)\b")
_NOTHING = re.compile("")
_LOOSE = 0.75  # confidence of what is asked for in no set phrase
ANSWER_TO_OFFER = "answer to the offer"


def read_requests(text: Text, context: Context) -> tuple[Statement, ...]:
    """Each thing a message asks for: a statement with `what` in plain words, and `due` or None."""
    found: dict[str, Statement] = {}
    for language in languages_in(text, context.language):
        words = reader(language)
        spoken = replace(context, language=language)
        for statement in (*_answers(text, spoken, words), *_things(text, spoken, words)):
            earlier = found.get(statement.value["what"])
            if earlier is None or earlier.value["due"] is None:
                found[statement.value["what"]] = statement
    if context.language == "en":
        for statement in _loosely(text, context, list(found.values())):
            found.setdefault(statement.value["what"], statement)
    return tuple(sorted(found.values(), key=lambda statement: statement.span))


def _loosely(text: Text, context: Context, found: list[Statement]) -> Iterator[Statement]:
    """What is asked for in no set phrase, in sentences of which nothing else was read."""
    words = reader("en")
    read = {statement.span[0] for statement in found}
    taken: frozenset[Sentence] | None = None
    for sentence, place in request_said(text):
        taken = _permitted(text, words) if taken is None else taken
        if sentence.start in read or sentence in taken:
            continue
        if words.later.search(text.folded, sentence.start, sentence.end):
            continue
        match = _NOTHING.match(text.folded, sentence.start)
        assert match is not None
        if place is None:
            thing = thing_before(text, sentence, sentence.start, words)
            if thing is None or any(thing.name == told.value["what"] for told in found):
                continue
        else:
            thing = Thing(" ".join(text.text[slice(*place)].lower().split()), known=True)
        told = _statement(text, context, Hit(sentence, match), thing, words)
        yield replace(told, confidence=_LOOSE)


def _permitted(text: Text, words: Reader) -> frozenset[Sentence]:
    """Sentences that allow or decline: not a request, even where the verb is the same."""
    hits = (*words.grant.find(text), *words.refuse.find(text))
    return frozenset(
        hit.sentence
        for hit in hits
        if not (is_question(text, hit.sentence) or AND_ASKS.match(text.folded, hit.end))
    )


def _things(text: Text, context: Context, words: Reader) -> Iterator[Statement]:
    asked = [(hit, False) for hit in words.ask.find(text)]
    needed = [(hit, True) for hit in words.need.find(text)]
    taken = _permitted(text, words) if asked or needed else frozenset[Sentence]()
    for hit, only_known in (*asked, *needed):
        sentence = hit.sentence
        if sentence in taken or _not_now(text, hit, words):
            continue
        for thing in _meant(text, hit, words):
            if thing.known or not only_known:
                yield _statement(text, context, hit, thing, words)


def _not_now(text: Text, hit: Hit, words: Reader) -> bool:
    """Whether it is asked for later, or of somebody else: "you may be asked for references"."""
    said = words.later.finditer(text.folded, hit.sentence.start, hit.end)
    return any(match.start() < hit.start for match in said)


def _meant(text: Text, hit: Hit, words: Reader) -> Iterator[Thing]:
    """The things behind a phrase; "it" is what the sentences before named, if they did."""
    # "Pourriez-vous me la faire parvenir": named before.
    if any(said and name.startswith("it") for name, said in hit.match.groupdict().items()):
        if earlier := thing_before(text, hit.sentence, hit.start, words):
            yield earlier
        return
    for thing in things_after(text, hit, words):
        if thing.name != IT:
            yield thing
        elif earlier := thing_before(text, hit.sentence, hit.start, words):
            yield earlier


def _statement(text: Text, context: Context, hit: Hit, thing: Thing, words: Reader) -> Statement:
    due = _due(text, context, hit.sentence, words)
    quote, span = text.quote(hit.sentence.start, hit.sentence.end)
    value = {"what": thing.name, "due": due.last.isoformat() if due else None}
    extra = {"or": thing.alternatives} if thing.alternatives else {}
    confidence = 0.9 if thing.known else 0.75
    return Statement("request", value, quote, confidence, doubtful=False, span=span, extra=extra)


def _due(text: Text, context: Context, sentence: Sentence, words: Reader) -> Day | None:
    """The day it is wanted by: in its sentence, else in a short one that follows."""
    day = _deadline(text, context, sentence, words)
    at = text.sentences.index(sentence) + 1
    while day is None and at < len(text.sentences):
        following = text.sentences[at]
        most = _LONG if _OF_THEM.match(text.folded, following.start, following.end) else _SHORT
        long = not following.bullet and following.end - following.start > most
        day = _deadline(text, context, following, words)
        if long and (day is None or day.start - following.start > _AT_ITS_HEAD):
            return None
        at += 1
    return day


def _deadline(text: Text, context: Context, sentence: Sentence, words: Reader) -> Day | None:
    for day in days_in(text, context, sentence):
        if day.last < context.said_at.date():
            continue
        if led_by(text, day, words.deadline) and not ends_absence(text, context, day):
            return day
        if _BY_THEN.search(text.folded, day.end, sentence.end):
            return day
        if day.start == sentence.start and _WOULD_DO.match(text.folded, day.end, sentence.end):
            return day
    return None


def _answers(text: Text, context: Context, words: Reader) -> Iterator[Statement]:
    """The answer that an offer waits for."""
    subject = plain(context.subject)
    about_offer = bool(words.offer.search(text.folded) or words.offer.search(subject))
    for hit in words.open_until.find(text):
        day = _last_day(text, context, hit)
        if day and about_offer:
            yield _answer(text, hit, day, ANSWER_TO_OFFER)
    for hit in words.answer.find(text):
        day = _deadline(text, context, hit.sentence, words)
        named = any(
            name in text.said(hit.start, hit.end)
            for name in ("offer", "angebot", "oferta", "offre", "proposta")
        )
        if about_offer and (day or named):
            yield _answer(text, hit, day, ANSWER_TO_OFFER)
        elif day and _THEIR_DECISION.match(text.folded, hit.start, hit.sentence.end):
            yield replace(_answer(text, hit, day, ANSWER_TO_OFFER), extra={AFTER_AN_OFFER: True})


def _last_day(text: Text, context: Context, hit: Hit) -> Day | None:
    days = [day for day in days_in(text, context, hit.sentence) if day.start >= hit.end]
    return days[0] if days and days[0].last >= context.said_at.date() else None


def _answer(text: Text, hit: Hit, day: Day | None, what: str) -> Statement:
    quote, span = text.quote(hit.sentence.start, hit.sentence.end)
    value = {"what": what, "due": day.last.isoformat() if day else None}
    return Statement("request", value, quote, 0.9, doubtful=False, span=span)
