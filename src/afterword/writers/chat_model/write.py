"""Asks for the sentences of a letter, looks at them, and asks once more if they won't do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from afterword.core.errors import UnreadableError
from afterword.core.letters.faithful import Said, fault, placed, shortened
from afterword.core.letters.frame import Frame, Placed, put_together
from afterword.core.letters.letter import Draft
from afterword.core.letters.points import Outline
from afterword.writers.chat_model.answer import read
from afterword.writers.chat_model.line import Line
from afterword.writers.chat_model.request import request

TRIES = 2
# What a letter is judged by: "" where it will do, else what is wrong with it, in words.
Judge = Callable[[Draft], str]


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it: sentences, or in `why` what was wrong with the last ones."""

    said: tuple[Placed, ...] = ()
    why: str = ""


def write(outline: Outline, frame: Frame, line: Line, *, judge: Judge) -> Written:
    """The sentences of a letter that keep to the outline and that `judge` lets pass.

    TroubleError where the server can't be asked; RefusedError of `line`'s where it must not be.
    """
    why = ""
    for _ in range(TRIES):
        ask = partial(_request, outline, frame, line, why)
        try:
            said = read(line.ask(ask))
        except UnreadableError as error:
            why = error.reason
            continue
        found, why = _looked_at(outline, frame, said, judge)
        if not why:
            return Written(found)
    return Written(why=why)


def _request(
    outline: Outline, frame: Frame, line: Line, fault: str, form: str
) -> Mapping[str, Any]:
    return request(outline, frame, line.options, form=form, fault=fault)


def _looked_at(
    outline: Outline, frame: Frame, said: tuple[Said, ...], judge: Judge
) -> tuple[tuple[Placed, ...], str]:
    """The sentences in their places, and what is wrong with them."""
    if not outline.window.characters:
        said = shortened(outline, frame, said, outline.window.high)
    if wrong := fault(outline, frame, said):
        return (), wrong
    found = placed(outline, said)
    return found, judge(put_together(outline, frame, found))
