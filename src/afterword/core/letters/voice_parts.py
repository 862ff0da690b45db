"""The parts of a voice as the user sees and sets them, and the voice that comes of both: what they
said of a part wins over what was learnt of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from afterword.core.errors import WrongFieldsError
from afterword.core.known import Saying
from afterword.core.letters.learn_voice import (
    SENTENCE,
    SIGNATURE_LINE,
    SIGNATURE_LINES,
    Habits,
)
from afterword.core.letters.voice import Register, Voice

# In the order in which they are shown, with what each is.
PARTS: Mapping[str, str] = {
    "greeting": "How you greet",
    "greeting-formal": "How you greet formally",
    "farewell": "How you close",
    "farewell-formal": "How you close formally",
    "name": "The name below informal letters",
    "signature": "Lines below your name",
    "formality": "To people of whom nothing tells",
    "contractions": "Short forms such as “I'd”",
    "sentence-length": "Words in a middling sentence",
}
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
}
LINE = 60  # characters of a greeting or a farewell
_GREETINGS, _FAREWELLS = ("greeting-formal", "greeting"), ("farewell-formal", "farewell")
_BLANK = re.compile(r"[\[\]<>{}]|_{2,}|\.{4,}|\?{3,}|!.*!", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Word:
    """What the user said of one part; `said` is the saying's id."""

    value: str
    said: str = ""


Words = Mapping[str, Mapping[str, Word]]  # by language and part


def words_from(sayings: Iterable[Saying]) -> Words:
    """The user's last word on each part, by language; a part that was given back has none.

    What can't be meant is passed over: an export is a file that anybody may edit.
    """
    found: dict[str, dict[str, Word]] = {}
    for saying in sorted(sayings, key=lambda s: (s.at, s.id)):
        values = saying.values
        part, language, value = values.get("part"), values.get("language"), values.get("value")
        if saying.kind != "voice" or part not in PARTS or language not in LANGUAGES:
            continue
        kept = found.setdefault(str(language), {})
        kept.pop(str(part), None)
        if values.get("learnt") == "yes":
            continue
        try:
            kept[str(part)] = Word(fit(str(part), str(value or "")), saying.id)
        except WrongFieldsError:
            continue
    return found


def voice_of(language: str, habits: Habits | None, said: Mapping[str, Word]) -> Voice:
    """The voice in one language."""
    learnt = habits.parts if habits is not None else {}

    def value(part: str) -> str:
        if part in said:
            return said[part].value
        return learnt[part].value if part in learnt else ""

    contracts, length = value("contractions"), value("sentence-length")
    return Voice(
        language=language,
        greetings=(value(_GREETINGS[0]), value(_GREETINGS[1])),
        farewells=(value(_FAREWELLS[0]), value(_FAREWELLS[1])),
        contracts=contracts == "yes" if contracts else None,
        register=_register(value("formality")),
        sentence_words=int(length) if length else 0,
        signature=value("signature"),
        signed=value("name"),
    )


def voices_of(habits: Mapping[str, Habits], words: Words) -> Mapping[str, Voice]:
    """The voices in every language that anything is known of."""
    return {
        language: voice_of(language, habits.get(language), words.get(language, {}))
        for language in sorted({*habits, *words})
    }


def _register(value: str) -> Register | None:
    match value:
        case "formal" | "informal":
            return value
        case _:
            return None


def fit(part: str, value: str) -> str:
    """The value as it is kept; WrongFieldsError says under the part's name what can't be meant.

    An empty value is one too: letters are then written as if nothing had been learnt of the part.
    """
    text = value.strip()
    if part not in PARTS:
        raise WrongFieldsError({part: f"{part!r} is no part; one of {', '.join(PARTS)}"})
    if not text:
        return ""
    match part:
        case "signature":
            wrong, text = _signature(text)
        case "formality":
            text = text.lower()
            wrong = "" if text in ("formal", "informal") else "say formal or informal"
        case "contractions":
            text = text.lower()
            wrong = "" if text in ("yes", "no") else "say yes or no"
        case "sentence-length":
            number = int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 0
            wrong = "" if number in SENTENCE else f"a number from {SENTENCE[0]} to {SENTENCE[-1]}"
            text = str(number)
        case _:
            wrong, text = _line(part, text)
    if wrong:
        raise WrongFieldsError({part: wrong})
    return text


def _line(part: str, text: str) -> tuple[str, str]:
    """A greeting, a farewell or a name: one short line without anything left to fill in."""
    greets, plain = part in _GREETINGS, text.replace("{name}", "Robin")
    if greets and text.count("{name}") != 1:
        return "write {name} once, where the name stands: Hi {name},", text
    if len(plain) > LINE or "\n" in plain or not plain.isprintable():
        return f"one line of at most {LINE} characters", text
    if _BLANK.search(plain):
        return "these signs look like a blank to be filled in, or shout", text
    if greets and (plain[-1].isalnum() or plain[-1] == "."):
        text = f"{text},"  # a greeting is known by the sign at its end
    if greets and text[-1] not in ",:!–-":
        return "a greeting ends with a comma", text
    if part in _FAREWELLS and plain[-1] in ".?:;":
        return "a farewell ends with a comma, or without a sign", text
    return "", text


def _signature(text: str) -> tuple[str, str]:
    lines = [line.strip() for line in text.replace("\\n", "\n").splitlines() if line.strip()]
    kept = "\n".join(lines)
    if len(lines) > SIGNATURE_LINES or any(len(line) > SIGNATURE_LINE for line in lines):
        return f"at most {SIGNATURE_LINES} lines of {SIGNATURE_LINE} characters", kept
    if not all(line.isprintable() for line in lines) or _BLANK.search(kept):
        return "these signs look like a blank to be filled in", kept
    return "", kept
