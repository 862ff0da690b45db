"""Reads what a chat model answered: sentences with the points of each, or why there are none.

Reasoning before it, a fence around it and words after it are what models do, and cost nothing. What
else stands in the object (a recipient, a subject, attachments) is not looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from afterword.core.errors import UnreadableError
from afterword.core.letters.faithful import Said

_THOUGHT = re.compile(r"(?s)<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.IGNORECASE)
_ID = re.compile(r"p([1-9]\d{0,2})")
_TRIES = 20  # braces at which an object may begin


def read(text: str) -> tuple[Said, ...]:
    """The sentences. UnreadableError, in words, where no such object can be found."""
    bare = _THOUGHT.sub("", text).strip()
    if not bare:
        raise UnreadableError("the model answered nothing")
    for found in _objects(bare):
        sentences = found.get("sentences")
        if isinstance(sentences, list):
            return tuple(_said(each) for each in sentences)
    raise UnreadableError("the answer is not the JSON that was asked for")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    decoder = json.JSONDecoder()
    at = -1
    for _ in range(_TRIES):
        at = text.find("{", at + 1)
        if at < 0:
            return
        try:
            found, _ = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            yield found


def _said(each: Any) -> Said:
    if not isinstance(each, dict) or not isinstance(each.get("text"), str):
        raise UnreadableError("a sentence of the answer is no text")
    points = each.get("points", [])
    if not isinstance(points, list) or len(points) > 50:
        raise UnreadableError("a sentence of the answer does not say which points it is of")
    return Said(each["text"].strip(), tuple(dict.fromkeys(_place(point) for point in points)))


def _place(point: Any) -> int:
    """The place of a point by its id; -1, which no outline has, for anything else."""
    found = _ID.fullmatch(point) if isinstance(point, str) else None
    return int(found[1]) - 1 if found else -1
