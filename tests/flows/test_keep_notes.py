"""Notes typed on the page: one record an interview, replaced by each save, never silently."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from afterword.core.entries import Asked, Box
from afterword.core.errors import WrongFieldsError
from afterword.core.letters.outline import outline
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.flows.correct import correct
from afterword.flows.debrief import debrief
from afterword.flows.keep_notes import ChangedError, Typed, keep_notes
from afterword.flows.look import look, plan_for
from afterword.flows.note import note

if TYPE_CHECKING:
    from afterword.records import models

ODILE = "odile@quayside.example"


@pytest.fixture
def talk(owner: models.Owner, now: datetime) -> str:
    """The id of an interview that ended an hour ago."""
    note(
        owner, "person", {"person": "Odile Brandt", "with": [ODILE], "company": "Quayside"}, now=now
    )
    values = {
        "company": "Quayside",
        "role": "Planner",
        "when": (now - timedelta(hours=2)).isoformat(),
        "end": (now - timedelta(hours=1)).isoformat(),
        "with": [ODILE],
    }
    note(owner, "interview", values, now=now)
    return look(owner, now).interviews[0].id


def box(text: str, *chips: str) -> Box:
    return Box("Odile Brandt", ODILE, text, chips)  # type: ignore[arg-type]


def keep(
    owner: models.Owner,
    now: datetime,
    talk: str,
    boxes: Sequence[Box] = (),
    *,
    version: int = 0,
    **more: object,
) -> models.Record | None:
    typed = Typed(boxes=boxes, **more)  # type: ignore[arg-type]
    return keep_notes(owner, look(owner, now), talk, typed, version=version, now=now)


def thanks(owner: models.Owner, now: datetime) -> tuple[World, Move]:
    world, plan = plan_for(owner, now)
    return world, next(move for move in plan.moves if move.play == "thank_you")


def texts(owner: models.Owner, now: datetime) -> list[str]:
    return [moment.text for moment in look(owner, now).moments]


def test_what_is_typed_makes_the_letter_at_once_and_each_save_replaces_the_last(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    assert "debrief" in thanks(owner, now)[1].needs

    keep(owner, now, talk, [box("the night shift roster")])
    keep(owner, now, talk, [box("She worries about the winter timetable")], version=1)

    world, move = thanks(owner, now)
    assert texts(owner, now) == ["She worries about the winter timetable"]
    assert not move.needs
    words = [point.values.get("words") for point in outline(move, world).points]
    assert "the winter timetable" in words
    assert world.interviews[0].debriefed


def test_notes_from_a_file_stay_beside_those_of_the_page(
    owner: models.Owner, now: datetime, talk: str, tmp_path: Path
) -> None:
    file = tmp_path / "notes.md"
    file.write_text("## What we talked about\n- Odile: the tide tables\n", encoding="utf-8")
    debrief(owner, file, now=now, interview=talk)

    keep(owner, now, talk, [box("the night shift roster")])
    keep(owner, now, talk, [], version=1)

    assert texts(owner, now) == ["the tide tables"]


def test_the_same_words_twice_change_nothing(owner: models.Owner, now: datetime, talk: str) -> None:
    first = keep(owner, now, talk, [box("the night shift roster")])
    again = keep(owner, now + timedelta(minutes=1), talk, [box("the night shift roster ")])

    assert first is not None
    assert again is not None
    assert (again.id, again.imported_at) == (first.id, first.imported_at)
    assert keep(owner, now, talk, [], version=1) is not None


def test_nothing_typed_keeps_nothing(owner: models.Owner, now: datetime, talk: str) -> None:
    assert keep(owner, now, talk, [box("")]) is None
    assert not look(owner, now).interviews[0].debriefed


def test_an_older_window_never_overwrites_newer_words_silently(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    keep(owner, now, talk, [box("first")])
    keep(owner, now, talk, [box("newer, from the other window")], version=1)

    with pytest.raises(ChangedError) as refused:
        keep(owner, now, talk, [box("older")], version=1)

    assert refused.value.version == 2
    assert texts(owner, now) == ["newer, from the other window"]
    keep(owner, now, talk, [box("older, and meant")], version=refused.value.version)
    assert texts(owner, now) == ["older, and meant"]


def test_somebody_else_gets_a_letter_of_their_own_until_they_are_taken_out(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    other = Box("Ana Reis", "ana@quayside.example", "the crane rota", added=True, part="recruiter")

    keep(owner, now, talk, [box("the roster"), other])
    world = look(owner, now)
    names = {world.people[p].name for p in world.interviews[0].interviewers}
    roles = {world.people[m.person].name: m.role for m in world.pursuits[0].members}
    assert names == {"Odile Brandt", "Ana Reis"}
    assert roles["Ana Reis"] == "recruiter"

    keep(owner, now, talk, [box("the roster")], version=1)
    world = look(owner, now)
    assert [world.people[p].name for p in world.interviews[0].interviewers] == ["Odile Brandt"]


def test_nothing_is_enclosed_before_the_user_says_that_it_is_theirs_to_share(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    def move() -> Move:
        return next(m for m in plan_for(owner, now)[1].moves if m.play == "materials")

    keep(owner, now, talk, asked=[Asked("the berth case study", "Odile Brandt")])
    assert "permission" in move().needs
    assert not move().details["materials"]

    keep(owner, now, talk, asked=[Asked("the berth case study", "Odile Brandt", True)], version=1)
    assert "permission" not in move().needs


def test_a_day_named_on_the_page_is_the_day_that_is_waited_for(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    keep(owner, now, talk, [box("x y z")], next="date", by=date(2031, 6, 2))
    assert look(owner, now).pursuits[0].decision_by == date(2031, 6, 2)

    keep(owner, now, talk, [box("x y z")], version=1, next="round", by=date(2031, 6, 2))
    world = look(owner, now)
    assert world.pursuits[0].decision_by is None
    assert [o.kind for o in world.outcomes] == ["next_round"]


def test_notes_stay_with_their_talk_when_the_user_moves_it_to_another_day(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    keep(owner, now, talk, [box("the night shift roster")], next="date", by=date(2031, 6, 2))
    start = now - timedelta(days=2)
    moved = {"start": start.isoformat(), "end": (start + timedelta(hours=1)).isoformat()}

    correct(owner, talk, moved, now=now)

    world = look(owner, now)
    assert [(m.interview, m.text) for m in world.moments if m.person] == [
        (talk, "the night shift roster")
    ]
    assert world.pursuits[0].decision_by == date(2031, 6, 2)


def test_notes_on_one_of_two_talks_of_a_day_are_of_that_one(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    values = {
        "company": "Quayside",
        "when": (now - timedelta(hours=5)).isoformat(),
        "with": [ODILE],
    }
    note(owner, "interview", values, now=now)

    keep(owner, now, talk, [box("the night shift roster")])

    world = look(owner, now)
    assert {i.id: i.debriefed for i in world.interviews}[talk]
    assert sum(i.debriefed for i in world.interviews) == 1
    assert {m.interview for m in world.moments} == {talk}


def test_notes_typed_before_the_end_count_from_then(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    before = now - timedelta(hours=1, minutes=30)
    note(owner, "interview", {"company": "Quayside", "when": (now + timedelta(hours=1)).isoformat(),
         "with": [ODILE]}, now=before)  # fmt: skip
    coming = look(owner, now).interviews[-1].id

    keep(owner, now, coming, [box("the tide tables")])

    assert texts(owner, now) == []
    assert texts(owner, now + timedelta(hours=3)) == ["the tide tables"]


def test_an_address_that_is_none_names_its_field(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    with pytest.raises(WrongFieldsError) as refused:
        keep(owner, now, talk, [box("x"), Box("Ana Reis", "ana@", added=True)])

    assert set(refused.value.fields) == {"email-1"}
    assert texts(owner, now) == []
