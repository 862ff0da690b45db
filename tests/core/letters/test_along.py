"""An achievement that goes along: one sentence, grounded, and nothing said twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.core.letters.panels import PANELS, move_for, thanks, world_of

from afterword.core.letters.checks import check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.letters.panel import remarks_of
from afterword.core.planning.moves import Move
from afterword.core.world import Achieved, World
from afterword.writers import phrasebook

TITLE = "A talk on replay"


def world(panel: int = 2) -> World:
    made = world_of(PANELS[panel], promise=True)
    return replace(made, achievements=(Achieved("won", f"{TITLE}.", date(2026, 1, 9), None, ""),))


def carrying(move: Move, ground: str = "") -> Move:
    more: dict[str, Any] = {"achievement": "won", "answers": ground}
    return replace(move, details={**move.details, **more})


def letter(known: World, move: Move) -> Letter:
    points = outline(move, known)
    draft = phrasebook.write(points, seed=move.id)
    made = Letter(
        points.to, draft.subject, draft.body, sentences=draft.sentences,
        attachments=points.attachments, in_reply_to=points.reply.message_id if points.reply else "",
    )  # fmt: skip
    failed = [each for each in check(made, points, known) if not each.ok]
    assert failed == []
    return made


@pytest.mark.parametrize("panel", range(len(PANELS)))
def test_each_letter_that_may_carry_it_does_and_passes_every_check(panel: int) -> None:
    known = world(panel)
    for move in thanks(known):
        for ground in ("", *(m.id for m in known.moments if m.person == move.person)):
            made = letter(known, carrying(move, ground))

            (told,) = [s for s in made.sentences if "won" in s.grounds]
            assert told.text.count(TITLE) == 1
            assert f"\n\n{told.text}\n\n" in made.body


def test_what_it_answers_is_said_back_once() -> None:
    known = world()
    for move in thanks(known):
        for remark in remarks_of(known, move.person):
            points = outline(carrying(move, remark.ground), known).points
            words = [p.values["words"] for p in points if "words" in p.values]
            assert len(words) == len(set(words))


@pytest.mark.parametrize(("play", "kind"), [("thank_you", "rejection"), ("thank_you", "offer")])
def test_a_gracious_reply_and_an_answer_to_an_offer_carry_nothing(play: str, kind: str) -> None:
    known = world()
    move = thanks(known)[0]
    other = replace(move, occasion=replace(move.occasion, kind=kind))  # type: ignore[arg-type]

    kinds = {point.kind for point in outline(carrying(other), known).points}
    assert not kinds & {"achieved_along", "achieved_answer"}


def test_lines_to_pass_on_carry_nothing() -> None:
    known = world()
    people = {**known.people, "p1": replace(known.people["p1"], emails=())}
    known = replace(known, people=people)

    points = outline(carrying(move_for(known, "p1", "thank_you", through="p0")), known)

    inner = points.enclosed.points if points.enclosed else ()
    assert inner
    kinds = {point.kind for point in (*points.points, *inner)}
    assert not kinds & {"achieved_along", "achieved_answer"}


@pytest.mark.parametrize("language", list(phrasebook.LANGUAGES))
def test_every_language_has_words_for_it(language: str) -> None:
    pool = phrasebook.LANGUAGES[language].points["achieved_along"]

    assert len(pool) >= 4
    assert all("{title}" in str(phrase) for phrase in pool)
