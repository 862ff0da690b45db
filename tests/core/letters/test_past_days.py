"""No letter promises anything by a day that is over, whoever writes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from tests.core.letters.occasions import made, since_then
from tests.core.letters.panels import PANELS, world_of

from afterword.core.letters.checks import OVERRULABLE, check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.writers.phrasebook import write
from afterword.writers.phrasebook.phrasebook import LANGUAGES, _Slot
from afterword.writers.phrasebook.shape import phrasings

WORLD = since_then(world_of(PANELS[0]))
TODAY = date(2031, 3, 27)  # a Thursday


def _on(day: date) -> World:
    """The world, looked at on that day."""
    now = datetime(day.year, day.month, day.day, 10, tzinfo=WORLD.now.tzinfo)
    return replace(WORLD, now=now)


def _offer(world: World, due: datetime) -> Move:
    return replace(made(world, "thank_you", "offer", "yes"), due=due)


def _promise(sentence: str, language: str = "en") -> str:
    """What the check says of a letter with that sentence: "" where it passes."""
    world = _on(TODAY)
    points = replace(outline(_offer(world, world.now), world), language=language)
    body = f"Dear Tom,\n\n{sentence}\n\nBest wishes,\nInes"
    letter = Letter(points.to, "Subject", body, (), "", (), own=True)
    return next(c.note for c in check(letter, points, world) if c.rule == "past-day" and not c.ok)


def _passes(sentence: str, language: str = "en") -> bool:
    try:
        _promise(sentence, language)
    except StopIteration:
        return True
    return False


@pytest.mark.parametrize("days", [-30, -9, -2])
def test_an_offer_that_is_answered_after_its_day_names_it_as_over(days: int) -> None:
    due = WORLD.now + timedelta(days=days)
    move = _offer(WORLD, due)
    points = outline(move, WORLD, "offer")

    kinds = [point.kind for point in points.points]
    assert "offer_over" in kinds
    assert "offer_by" not in kinds
    for seed in range(20):
        draft = write(points, seed=str(seed))
        letter = Letter(points.to, draft.subject, draft.body, (), "", draft.sentences)
        faults = {c.rule: c.note for c in check(letter, points, WORLD) if not c.ok}
        assert not set(faults) - {"threading"}, (faults, draft.body)


def test_an_offer_that_is_answered_on_its_day_or_before_promises_that_day() -> None:
    for days in (0, 5):
        points = outline(_offer(WORLD, WORLD.now + timedelta(days=days)), WORLD, "offer")

        assert "offer_by" in [point.kind for point in points.points]


def test_an_offer_from_elsewhere_whose_day_is_over_names_no_day() -> None:
    yes = next(o for o in WORLD.outcomes if o.id == "yes")
    for days, kind in ((-3, "other_offer"), (3, "other_offer_by")):
        due = replace(yes, answer_by=(WORLD.now + timedelta(days=days)).date())
        world = replace(WORLD, outcomes=(due,))
        points = outline(made(world, "check_in", "offer", "yes"), world)

        assert points.points[0].kind == kind


def test_a_reference_whose_year_is_over_is_not_told_that_it_ends() -> None:
    for days, kind in ((-3, "renewal_over"), (3, "renewal_ask")):
        until = (WORLD.now + timedelta(days=days)).date().isoformat()
        move = made(WORLD, "materials", "renewal", "c", "friend", until=until)
        points = outline(move, WORLD)

        assert points.points[1].kind == kind
        assert write(points, seed="s").body


@pytest.mark.parametrize(
    "sentence",
    [
        "I will come back to you by Wednesday 19 March.",
        "I’ll send the portfolio by March 13th.",
        "Please let me come back to you by the 19th of March with my answer.",
        "You will have my answer no later than 19 March 2031.",
        "May I take until 19 March to read it properly?",
        "Ich melde mich bis Mittwoch, 19. März, bei Ihnen.",
        "Le enviaré el documento y la carta antes del 19 de marzo, como es debido.",
        "Je vous enverrai le document et les pièces avant le 19 mars.",
        "Enviarei o documento e as fotos até 19 de março para a equipe.",
    ],
)
def test_a_promise_by_a_day_that_is_over_is_told(sentence: str) -> None:
    assert "is over" in _promise(sentence)
    assert "past-day" in OVERRULABLE


@pytest.mark.parametrize(
    "sentence",
    [
        "I will come back to you by Monday 31 March.",
        "I will come back to you by Thursday 27 March.",
        "I will come back to you by Friday.",
        "I said I would answer by 19 March, and here it is.",
        "You said that I will hear from you by 19 March.",
        "The day for it was 19 March, and I am sorry to be late.",
        "I can still picture the shift board that you showed me on 10 March.",
        "I will be in Leeds by 5 January.",
        "I will keep 30 February free, by 30 February at the latest.",
        "We first spoke on 10 March; I will send it by Friday.",
    ],
)
def test_what_lies_ahead_or_is_reported_is_no_such_promise(sentence: str) -> None:
    assert _passes(sentence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_way_to_recall_their_promise_is_taken_for_one_of_the_users(language: str) -> None:
    book = LANGUAGES[language]
    past = {"by": _Slot(date(2031, 3, 13), book), "on": _Slot(date(2031, 3, 5), book)}

    for kind in ("recall_promise", "recall_promise_of", "recall_understood"):
        for phrase in phrasings(book.points[kind]):
            for text in (phrase,) if isinstance(phrase, str) else phrase:
                assert _passes(text.format(name="Anna Berg", **past), language)
