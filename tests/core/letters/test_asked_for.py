"""Answers to requests and to a no: what is late, missing or offered is said as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.letters import abroad
from tests.core.letters.occasions import made, since_then
from tests.core.letters.panels import PANELS, START, world_of

from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.letters.checks import check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline
from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import Request, Said, World
from afterword.writers.phrasebook import write

WORLD = since_then(world_of(PANELS[0]))
HERE = (
    "here (?:you are|it is)|am sending you|attached|passing on"
    "|hier (?:ist|kommt|sind) (?:es|das|sie)"
)
LANGUAGES = ("en", *abroad.LANGUAGES)


def _asking(due: date | None = None) -> World:
    asked = Request("asks", WORLD.pursuits[0].id, "c", "p1", "p1", "portfolio", due, START, "")
    return replace(WORLD, requests=(asked,), now=START + timedelta(days=14))


def _answer(world: World, *, found: bool = True, needs: tuple[str, ...] = ()) -> Move:
    return made(
        world, "materials", "request", "asks", "p1",
        requests=("asks",), what=("portfolio",), materials=("file",) if found else (),
        asked_by="p1", needs=needs,
    )  # fmt: skip


def _kinds(points: Outline) -> list[str]:
    return [point.kind for point in points.points]


def _bodies(points: Outline, world: World) -> list[str]:
    """Many wordings of it, each of which passes the checks."""
    bodies = []
    for seed in range(30):
        draft = write(points, seed=str(seed))
        letter = Letter(
            points.to, draft.subject, draft.body, points.attachments, "", draft.sentences
        )
        wrong = {c.rule: c.note for c in check(letter, points, world) if not c.ok}
        wrong = {rule: note for rule, note in wrong.items() if not rule.startswith("attach")}
        assert not wrong or points.missing, (wrong, draft.body)
        bodies.append(draft.body)
    return bodies


def _abroad(language: str) -> World:
    if language == "en":
        return WORLD
    return next(abroad.later(world, language) for _, world in abroad.worlds(language))


def test_a_request_that_is_answered_after_its_date_says_so_once() -> None:
    late = _asking((START + timedelta(days=3)).date())
    points = outline(_answer(late), late)

    assert _kinds(points).count("asked_late") == 1
    assert points.points[1].grounds == ("asks",)
    for body in _bodies(points, late):
        (said,) = re.findall(r"[^.?]*\bsorry\b[^.?]*", body)
        assert not re.search("because|busy|unfortunately|circumstances", said)


@pytest.mark.parametrize("due", [None, (START + timedelta(days=14)).date()])
def test_one_that_is_in_time_or_has_no_date_apologises_for_nothing(due: date | None) -> None:
    world = _asking(due)

    assert "asked_late" not in _kinds(outline(_answer(world), world))


@pytest.mark.parametrize("need", ["material", "permission", "consent"])
def test_without_its_material_nothing_is_said_to_be_here(need: str) -> None:
    world = _asking()
    points = outline(_answer(world, found=False, needs=(need,)), world, "materials")

    for body in _bodies(points, world):
        assert not re.search(HERE, body), body
        assert "portfolio" in body
    through = replace(_answer(world, found=False, needs=(need,)), person="p0")
    for body in _bodies(outline(through, world, "materials"), world):
        assert not re.search(HERE, body), body


def test_with_a_part_of_it_the_letter_says_that_it_is_a_part() -> None:
    world = _asking()
    points = outline(_answer(world, needs=("material",)), world)

    assert _kinds(points)[0] == "asked_some"
    assert "enclosed" in _kinds(points)


@pytest.mark.parametrize("language", abroad.LANGUAGES)
def test_late_and_missing_material_is_said_in_every_language(language: str) -> None:
    world = _abroad(language)
    (first, *rest) = world.requests
    late = replace(first, due=START.date() + timedelta(days=2))
    world = replace(world, requests=(late, *rest), now=START + timedelta(days=14))
    moves = dict(abroad.occasions(world))
    points = outline(moves["materials"], world)
    missing = replace(
        moves["materials"],
        needs=("material",),
        details={**moves["materials"].details, "materials": ()},
    )

    assert "asked_late" in _kinds(points)
    assert len(set(_bodies(points, world))) > 2
    for move in (missing, replace(missing, person="p0")):
        for body in _bodies(outline(move, world), world):
            assert not re.search(HERE, body, re.IGNORECASE), body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_door_that_they_left_open_is_taken_up(language: str) -> None:
    world = _abroad(language)
    (pursuit, *others) = world.pursuits
    fact = Fact(
        id="door",
        kind="door_open",
        said_at=START,
        known_at=START,
        value={},
        quote="we would love to stay in touch",
        source=Source("message", "<no@x.example>"),
        people=(Who("Tom", "tom@x.example"),),
    )
    no = replace(fact, id="no", kind="rejection", quote="unfortunately")
    facts = (*world.facts, fact, no)
    left_open = replace(world, facts=facts, pursuits=(replace(pursuit, door_open=True), *others))
    move = made(left_open, "thank_you", "rejection", "no")
    points = outline(move, left_open)

    assert _kinds(points)[-1] == "gracious_offered"
    assert points.points[-1].grounds == ("door",)
    assert len(set(_bodies(points, left_open))) > 2
    assert "gracious_offered" not in _kinds(outline(move, world))


def test_late_thanks_stand_in_one_of_two_letters_to_a_person() -> None:
    world = replace(_asking(), touches=())
    ask = made(world, "check_in", "silence", "talk", "p1", nth=1)
    answer = _answer(world)

    both = [_kinds(outline(move, world)).count("late_thanks") for move in (ask, answer)]
    assert both == [0, 1]
    sent = replace(world, requests=(replace(world.requests[0], done_at=world.now),))
    assert "late_thanks" in _kinds(outline(ask, sent))
    # Nobody who waved the answer away says it there.
    waved = move_id("materials", "p1", Occasion("request", "asks", ""))
    said = Said(waved, "dismissed", world.now)
    assert "late_thanks" in _kinds(outline(ask, replace(world, said=(said,))))
