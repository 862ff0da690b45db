"""The user's voice as the doors show it: plain JSON values, and words."""

from __future__ import annotations

from typing import Any

from afterword.core.letters.learn_voice import LEAST, Learnt
from afterword.core.letters.voice_parts import LANGUAGES, PARTS
from afterword.flows.voice import Ways

Shown = dict[str, Any]


def voice_shown(ways: Ways) -> Shown:
    """Each language with its parts: the value that counts, what was learnt, and what was said."""
    return {
        "languages": [
            _language(ways, language) for language in LANGUAGES if language in ways.voices
        ]
    }


def _language(ways: Ways, language: str) -> Shown:
    habits, said = ways.habits.get(language), ways.words.get(language, {})
    learnt = habits.parts if habits else {}
    parts = []
    for part, title in PARTS.items():
        word, found = said.get(part), learnt.get(part)
        if word is None and found is None:
            continue
        value = word.value if word is not None else found.value if found is not None else ""
        parts.append(
            {
                "part": part,
                "title": title,
                "value": value,
                "said": word.said if word is not None else None,
                "learnt": _learnt(found),
            }
        )
    return {
        "language": language,
        "name": LANGUAGES[language],
        "letters": habits.letters if habits else 0,
        "parts": parts,
        "left_out": [
            {"words": each.words, "letters": each.letters, "why": each.why}
            for each in (habits.passed if habits else ())
        ],
    }


def _learnt(found: Learnt | None) -> Shown | None:
    if found is None:
        return None
    return {
        "value": found.value,
        "letters": found.letters,
        "of": found.of,
        "example": found.example,
    }


def evidence_words(part: Shown) -> str:
    """From what a value comes: "in 14 of 17 letters", "said by you"."""
    learnt, told = part["learnt"], ""
    if learnt is not None:
        few = learnt["letters"] == learnt["of"]
        count = f"{learnt['of']}" if few else f"{learnt['letters']} of {learnt['of']}"
        if part["part"] == "sentence-length":
            told = f"the middle of {count} letters"
        else:
            told = f"in {'all ' if few else ''}{count} letters that show it"
    if part["said"] is None:
        return told
    if learnt is None or learnt["value"] == part["value"]:
        return "said by you"
    shown = learnt["value"].replace("\n", " / ")
    return f"said by you; learnt: “{shown}” {told}"


def voice_told(document: Shown) -> str:
    """A line for each part."""
    lines: list[str] = []
    for each in document["languages"]:
        count = each["letters"]
        lines.append(f"{each['name']}, from {count} letter{'' if count == 1 else 's'}:")
        if not each["parts"] and not each["left_out"]:
            lines.append(f"  nothing yet: each habit has to show in {LEAST} letters")
        for part in each["parts"]:
            value = part["value"].replace("\n", " / ") or "none"
            lines.append(f"  {part['part']}: {value} ({evidence_words(part)})")
        lines += [
            f"  left out: {one['words']} ({one['letters']} letters): {one['why']}"
            for one in each["left_out"]
        ]
    if not lines:
        lines.append(f"nothing is known of how you write: that takes {LEAST} letters of yours")
    lines += [f"`afterword undo {each}` takes it back." for each in document.get("said", ())]
    return "\n".join(lines)
