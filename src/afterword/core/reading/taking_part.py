"""Who was in an interview and who was not, as mails beforehand and notes afterwards say it."""

from __future__ import annotations

import re

from afterword.core.entries import Who
from afterword.core.facts import Fact
from afterword.core.reading.grammar import pattern_of
from afterword.core.reading.mentions import Mention, match_person, mentions
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.terms import union

TAKES_PART = pattern_of(union(lambda terms: terms.takes_part))
TAKES_NO_PART = pattern_of(union(lambda terms: terms.takes_no_part))

# "Dr Ohl can't make the 9th; new date: the 16th" is of another day than the talk's.
_DAY = re.compile(
    r"\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}\.? (?:de )?(?:jan|feb|mar|apr|abr|avr|mai|may"
    r"|jun|juin|jul|aug|ago|aou|sep|okt|oct|out|nov|dez|dec|dic)"
)
_MOVED = re.compile(
    r"\b(?:new (?:date|time|slot)|neuer? (?:termin|zeit)|moved to|rescheduled|verschoben"
    r"|nuev[oa] (?:fecha|hora)|nouvel(?:le)? (?:date|heure)|nov[oa] (?:data|horario)|passa para)\b"
)

_WANTS_TO = re.compile(
    r"\b(?:would (?:like|love)|wants to|is keen to|aimerait|souhait\w+|mochte|wurde gerne?|quisiera"
    r"|quiere|le gustaria|gostaria)\b"
)


def read_absences(text: Text, record: Record, known: tuple[Who, ...]) -> list[Fact]:
    """`took_part` facts of a mail, for people it names beside words of being there or not.

    `known` are the people of its header, so that a first name finds its address.
    """
    facts: list[Fact] = []
    if not (TAKES_NO_PART.search(text.folded) or TAKES_PART.search(text.folded)):
        return facts  # as most mails: and so their sentences are not looked at one by one
    for number, sentence in enumerate(text.sentences):
        said = text.said(sentence.start, sentence.end)
        last = text.sentences[min(number + 1, len(text.sentences) - 1)]
        if _DAY.search(said) and _MOVED.search(text.folded, sentence.start, last.end):
            continue
        if not (TAKES_NO_PART.search(said) or TAKES_PART.search(said)):
            continue
        for mention in mentions(text.text[sentence.start : sentence.end]):
            verdict = says_of(text, sentence, mention)
            if verdict is None or record.names_owner(mention.name):
                continue
            who = match_person(mention.name, known) or Who(name=mention.name)
            facts.append(
                record.fact(
                    "took_part",
                    {"yes": verdict},
                    fold_space(text.text[sentence.start : sentence.end]),
                    key=mention.name,
                    people=(who,),
                    confidence=0.8,
                )
            )
    return facts


def says_of(text: Text, sentence: Sentence, mention: Mention) -> bool | None:
    """What a sentence says of one person's being there; None where it says nothing.

    The words must follow the name before any other name does.
    """
    start = sentence.start + mention.end
    others = [
        sentence.start + other.start
        for other in mentions(text.text[sentence.start : sentence.end])
        if other.start > mention.end
    ]
    end = min([*others, start + 90, sentence.end])
    after = text.said(start, end)
    if told := TAKES_NO_PART.search(after):
        # "Hélène Cyr (in copy) would like to meet you": being copied says nothing against it.
        return None if _WANTS_TO.search(after, told.end()) else False
    return True if TAKES_PART.match(after.lstrip(" ,")) else None
