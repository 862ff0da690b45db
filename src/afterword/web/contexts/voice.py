"""How the user writes, as Settings shows it: each part with what speaks for it, and a form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from afterword.core.letters.voice_parts import LANGUAGES, PARTS
from afterword.core.world import World
from afterword.flows.voice import Ways
from afterword.flows.voice_shown import evidence_words, voice_shown
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.forms import Field, choices, fields

VOICE = "voice"  # the name of its forms
_CHOICES = {
    "formality": (("formal", "Formally"), ("informal", "Informally")),
    "contractions": (("yes", "I'd, we'll, don't"), ("no", "I would, we will, do not")),
}
_HINTS = {
    "greeting": "Write {name} where the name stands. Left empty, it is Afterword's.",
    "greeting-formal": "Write {name} where name and title stand. Left empty, it is Afterword's.",
    "name": "Left empty, it is your whole name.",
    "signature": "A telephone number, a web address. Left empty, there is none.",
    "sentence-length": "A number of words. Left empty, any length is as good.",
}
_ENGLISH_ONLY = frozenset({"contractions"})


@dataclass(frozen=True, slots=True)
class Part:
    """One part in words, and the field that changes it."""

    part: str
    title: str
    value: str
    lines: tuple[str, ...]  # the value as it is shown
    evidence: str  # "" where nothing is known
    example: str
    said: bool
    field: Field
    hint: str
    refused: bool  # its form, just now
    options: tuple[tuple[str, str, bool], ...] = ()


def voice_form(world: World, ways: Ways, trouble: Trouble) -> dict[str, Any]:
    """The part of Settings: English always, the other languages that the user or others write."""
    known = {each["language"]: each for each in voice_shown(ways)["languages"]}
    members = {m.person for pursuit in world.pursuits for m in pursuit.members}
    met = {world.people[each].language for each in members if each in world.people}
    shown = [code for code in LANGUAGES if code == "en" or code in known or code in met]
    shown.sort(key=lambda code: -known[code]["letters"] if code in known else 0)
    return {
        "voices": [
            _language(code, known.get(code), trouble, first=place == 0)
            for place, code in enumerate(shown)
        ]
    }


def _language(
    code: str, known: dict[str, Any] | None, trouble: Trouble, *, first: bool
) -> dict[str, Any]:
    parts = {each["part"]: each for each in known["parts"]} if known else {}
    wanted = [part for part in PARTS if code == "en" or part not in _ENGLISH_ONLY]
    made = [_part(code, part, parts.get(part), trouble) for part in wanted]
    return {
        "code": code,
        "name": LANGUAGES[code],
        "letters": known["letters"] if known else 0,
        "known": [each for each in made if each.evidence],
        "unknown": [each for each in made if not each.evidence],
        # The language that most letters are in stands open, and one whose form was refused.
        "open": first or any(each.refused for each in made),
        "unknown_open": any(each.refused for each in made if not each.evidence),
        "left_out": known["left_out"] if known else [],
    }


def _part(code: str, part: str, known: dict[str, Any] | None, trouble: Trouble) -> Part:
    typed = trouble.typed
    refused = trouble.about == VOICE and (typed.get("language"), typed.get("part")) == (code, part)
    value = str(known["value"]) if known else ""
    name = f"voice-{code}-{part}"
    wrong = {name: trouble.fields["value"]} if refused else {}
    learnt = known["learnt"] if known else None
    options = _CHOICES.get(part, ())
    words = dict(options).get(value, value)
    evidence = evidence_words(known) if known else ""
    return Part(
        part=part,
        title=PARTS[part],
        value=value,
        lines=tuple(words.splitlines()),
        evidence=f"{evidence[:1].upper()}{evidence[1:]}",
        example=learnt["example"] if learnt and learnt["example"] != value else "",
        said=bool(known and known["said"]),
        field=fields([name], {name: typed["value"] if refused else value}, wrong)[name],
        hint=_HINTS.get(part, ""),
        refused=refused,
        options=tuple(choices((("", "Afterword's own way"), *options), value)) if options else (),
    )
