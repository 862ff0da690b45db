"""The check of the form of address: Mr or Ms, one form throughout, the thread's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.letters.checks.reading import Check, Reading, sentences_of, small_words
from afterword.core.letters.checks.words_forms import (
    ADJECTIVES,
    BEFORE_ADJECTIVE,
    COURTESIES,
    DISTANT_GREETING,
    FORMS,
)
from afterword.core.letters.languages import COURTESY, NAMES
from afterword.core.names import fold
from afterword.core.world import Gender

RULE = "form-of-address"
# Small words of a language that make a text surely one of it, and how many times those of the
# letter's own: "Danke, Tom!" is a courtesy, and "me" and "se" are of three languages.
FEWEST, TIMES = 5, 2
_CALLED_EN = {"f": "Ms", "m": "Mr"}
_QUOTED = re.compile(r"[„“\"«‘][^„“”\"«»‘’\n]{1,200}[“”\"»’]|^>.*$", re.MULTILINE)
_BELOW = re.compile(r"\n\s*(?:\*\s*){3}\n")  # what stands below it is to somebody else


def form_of_address(reading: Reading) -> Check:
    """It calls them what they are called, keeps to one form, and is in the thread's language."""
    fault = _other_gender(reading) or _disagrees(reading) or _mixed(reading) or _foreign(reading)
    return Check(RULE, not fault, fault or "One form of address, in the language of the thread.")


def _other_gender(reading: Reading) -> str:
    """ "Frau" or "Lieber" where mails call them otherwise; what names both is for two."""
    gender = reading.person.gender
    said = (*_courtesies(reading), *_adjective(reading))
    if not gender or not said or any(each == gender for _, each in said):
        return ""
    word = _as_written(said[0][0], reading.greeting)
    right = COURTESY.get(reading.outline.language, _CALLED_EN)[gender]
    return f"The greeting says “{word}”, and mails call {reading.person.name} “{right}”."


def _disagrees(reading: Reading) -> str:
    """ "Sehr geehrter Frau Weiss"."""
    courtesies, adjective = _courtesies(reading), _adjective(reading)
    if len(courtesies) != 1 or not adjective or courtesies[0][1] == adjective[0][1]:
        return ""
    words = [_as_written(said[0][0], reading.greeting) for said in (adjective, courtesies)]
    return f"In the greeting “{words[0]}” and “{words[1]}” don't go together."


def _mixed(reading: Reading) -> str:
    """ "Sie" and "du" in one letter, the greeting included; what is quoted says nothing."""
    language = _elsewise(reading) or reading.outline.language
    if language not in FORMS:
        return ""
    distant, close = FORMS[language]
    for number, part in enumerate(_BELOW.split(reading.letter.body)):
        text = "\n".join(sentences_of(_QUOTED.sub(" … ", part)))
        formal = DISTANT_GREETING[language].search(reading.greeting) if number == 0 else None
        formal, familiar = formal or distant.search(text), close.search(text)
        if formal and familiar:
            return (
                f"It says “{formal[0].strip()}” and “{familiar[0].strip()}”: "
                "one letter keeps to one form of address."
            )
    return ""


def _foreign(reading: Reading) -> str:
    """Another language than that in which the two write, where mails of theirs tell it."""
    outline, written = reading.outline, _elsewise(reading)
    if not written:
        return ""
    theirs = (touch for touch in reading.world.touches if touch.person == reading.person.id)
    if not any(touch.language == outline.wanted for touch in theirs):
        return ""
    other = NAMES.get(outline.wanted, outline.wanted)
    name = reading.person.name
    return f"It is written in {NAMES[written]}, and the mails with {name} are in {other}."


def _elsewise(reading: Reading) -> str:
    """The language of the text where it is surely neither the thread's nor the letter's own."""
    small = small_words(re.findall(r"[^\W\d_]+", " ".join(reading.sentences).casefold()))
    best = max(small, key=lambda language: small[language])
    own = max(small.get(each, 0) for each in (reading.outline.wanted, reading.outline.language))
    return best if small[best] >= max(FEWEST, TIMES * own) else ""


def _courtesies(reading: Reading) -> list[tuple[str, Gender]]:
    """Each "Frau" or "Herr" of the greeting, folded, with its gender; none ends a greeting."""
    own = set(fold(reading.person.name).split())
    words = fold(reading.greeting).split()
    found = [(w, COURTESIES[w]) for w in words[:-1] if w in COURTESIES and w not in own]
    monsieur = re.search(r"\bM\. ?[A-ZÀ-Þ]", reading.greeting)
    if monsieur and reading.outline.language == "fr" and not any(w[0] == "m" for w in own):
        found.append(("m", "m"))
    return found


def _adjective(reading: Reading) -> list[tuple[str, Gender]]:
    """The "Lieber" or "Estimada" that opens the greeting, or none."""
    words = fold(reading.greeting).split()
    while words and words[0] in BEFORE_ADJECTIVE:
        words = words[1:]
    return [(words[0], ADJECTIVES[words[0]])] if len(words) > 1 and words[0] in ADJECTIVES else []


def _as_written(word: str, greeting: str) -> str:
    return next((each for each in _words(greeting) if fold(each) == word), word)


def _words(text: str) -> Iterator[str]:
    return (word.strip(",:!") for word in text.split())
