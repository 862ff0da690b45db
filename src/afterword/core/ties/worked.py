"""Where the user and somebody worked together, as a note of the user's says it."""

from __future__ import annotations

import re
from typing import NamedTuple

_WHO = r"""(?:
    colleagues? | co-?workers? | team-?mates? | boss | (?:line\s+)?manager | team\s+lead
  | kolleg\w+ | chef(?:in)? | compañer[oa]s?(?:\s+de\s+trabajo)? | jef[ea]
  | collègues? | colegas?(?:\s+de\s+trabalho)?
)"""
# "Hiring manager at Acme" is no manager of the user's: it takes one of these before it.
_OURS = r"""(?:
    (?:my|our|former|old|ex-?|a) \s? (?:former\s|old\s|ex-?)?
  | (?:mein|unser|ehemalig|früher)\w*\s | (?:mi|mis|nuestr[oa]|antigu[oa]s?)\s
  | (?:mon|ma|mes|ancien(?:ne)?s?)\s | (?:meu|minha|antig[oa]s?)\s
)"""
_SAID = rf"""(?:
    worked\s+(?:together|with\s+(?:me|him|her|them|you))
  | (?:we|both\s+of\s+us)\s+(?:both\s+)?(?:worked|were)(?:\s+together)? | both\s+worked
  | {_OURS}{_WHO} | were\s+colleagues | haben?\s+zusammen | zusammengearbeitet
  | trabaj(?:amos|ábamos)(?:\s+juntos)? | travaill\w+\s+ensemble
  | trabalh(?:ámos|amos|ávamos)(?:\s+juntos)?
)"""
_SURE = r"(?:at|bei(?:\s+der)?|chez|à|for)"
_NAME = r"([A-ZÀ-Þ][\w&'’.-]*(?:\s+(?:(?:&|and|und|of|de)\s+)?[A-ZÀ-Þ&][\w&'’.-]*){0,4})"
_TOGETHER = re.compile(
    rf"\b(?i:{_SAID})\b[^.;:!?\n]{{0,40}}?\b(?:({_SURE})|in|en|na|no)\s+{_NAME}", re.VERBOSE
)


class Said(NamedTuple):
    """An employer as a note names it; not `sure` where the name may be that of a place."""

    name: str
    sure: bool


def worked_at(text: str) -> Said | None:
    """What a note names, None where it names no employer: "worked together at Brass & Sons"."""
    found = _TOGETHER.search(text[:2000])
    return Said(found[2].rstrip(".,'’-"), bool(found[1])) if found else None
