"""Asks for the sentences of a letter, looks at them, and asks once more if they won't do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from afterword.core.errors import UnreadableError
from afterword.core.letters.faithful import fault, placed, shortened
from afterword.core.letters.frame import Frame, Placed, put_together
from afterword.core.letters.letter import Draft
from afterword.core.letters.points import Outline
from afterword.writers.chat_model.answer import read
from afterword.writers.chat_model.line import Line
from afterword.writers.chat_model.refused import refusal
from afterword.writers.chat_model.request import request

TRIES = 2


@dataclass(frozen=True, slots=True)
class Failed:
    """A check that a letter failed: its id, and its note, which is for the user alone."""

    rule: str
    note: str


# What a letter is judged by: None where it will do.
Judge = Callable[[Draft], Failed | None]


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it: sentences, or in `why` what was wrong with the last ones."""

    said: tuple[Placed, ...] = ()
    why: str = ""


def write(outline: Outline, frame: Frame, line: Line, *, judge: Judge) -> Written:
    """The sentences of a letter that keep to the outline and that `judge` lets pass.

    TroubleError where the server can't be asked; RefusedError of `line`'s where it must not be.
    """
    why = told = ""  # what was wrong: for the user, and for the model
    for _ in range(TRIES):
        ask = partial(_request, outline, frame, line, told)
        try:
            said = read(line.ask(ask))
        except UnreadableError as error:
            why = told = error.reason
            continue
        if not outline.window.characters:
            said = shortened(outline, frame, said, outline.window.high)
        why = told = fault(outline, frame, said)  # in its own words and the outline's
        if why:
            continue
        found = placed(outline, said)
        failed = judge(put_together(outline, frame, found))
        if failed is None:
            return Written(found)
        why, told = failed.note, refusal(failed.rule)
    return Written(why=why)


def _request(
    outline: Outline, frame: Frame, line: Line, fault: str, form: str
) -> Mapping[str, Any]:
    return request(outline, frame, line.options, form=form, fault=fault)
