"""A fact put right by the user: kept as a saying, planned on at once, and taken back by its id."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.core.entries import Found, Message
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.facts import Fact
from afterword.flows.correct import correct
from afterword.flows.look import look
from afterword.flows.note import note
from afterword.flows.say import say_of_fact
from afterword.flows.undo import undo

if TYPE_CHECKING:
    from afterword.records import models

WORDS = "It was good to meet you. We will get back to you with a decision by Friday 30 May."


@pytest.fixture
def promise(owner: models.Owner, now: datetime, message: Callable[..., Message]) -> Fact:
    """They said by when they decide."""
    from pathlib import Path

    from afterword.flows.ingest import Imported, ingest_found

    note(owner, "pursuit", {"company": "Quayside", "role": "Planner"}, now=now)
    found = [Found(message(1, WORDS, days_ago=2), "1")]
    ingest_found(owner, found, path=Path("x.eml"), now=now, done=Imported())
    return next(f for f in look(owner, now).facts if f.kind == "decision_date")


def dates(owner: models.Owner, now: datetime) -> list[tuple[str, str, bool]]:
    facts = [f for f in look(owner, now).facts if f.kind == "decision_date"]
    return [(f.value["by"], f.source.kind, bool(f.superseded_by)) for f in facts]


def test_a_date_is_put_right_and_taken_back(
    owner: models.Owner, now: datetime, promise: Fact
) -> None:
    correct(owner, promise.id, {"by": "2031-06-06"}, now=now)

    assert sorted(dates(owner, now)) == [
        ("2031-05-30", "message", True),
        ("2031-06-06", "said", False),
    ]
    assert str(look(owner, now).pursuits[0].decision_by) == "2031-06-06"

    undo(owner, promise.id, now=now)
    assert dates(owner, now) == [("2031-05-30", "message", False)]


def test_the_same_word_twice_is_said_once_and_the_past_stays_as_it_was(
    owner: models.Owner, now: datetime, promise: Fact
) -> None:
    later = now + timedelta(minutes=5)
    assert correct(owner, promise.id, {"by": "2031-06-06"}, now=later)

    assert correct(owner, promise.id, {"by": "2031-06-06"}, now=later) is None
    assert dates(owner, now) == [("2031-05-30", "message", False)]


def test_a_corrected_fact_is_corrected_refused_and_found_by_either_id(
    owner: models.Owner, now: datetime, promise: Fact
) -> None:
    correct(owner, promise.id, {"by": "2031-06-06"}, now=now)
    said = next(f for f in look(owner, now).facts if f.source.kind == "said" and f.value.get("by"))

    correct(owner, said.id, {"by": "2031-06-10"}, now=now)
    assert str(look(owner, now).pursuits[0].decision_by) == "2031-06-10"
    correct(owner, promise.id, {"by": "2031-06-11"}, now=now)
    assert str(look(owner, now).pursuits[0].decision_by) == "2031-06-11"

    say_of_fact(owner, "refuse", said.id, now=now)
    assert look(owner, now).pursuits[0].decision_by is None
    with pytest.raises(RefusedError, match="wrong"):
        correct(owner, promise.id, {"by": "2031-06-12"}, now=now)


@pytest.mark.parametrize(
    ("given", "field"),
    [({"by": "soon"}, "by"), ({"until": "2031-06-06"}, "until"), ({"by": "2031-13-01"}, "by")],
)
def test_what_cannot_be_names_its_field(
    owner: models.Owner, now: datetime, promise: Fact, given: dict[str, str], field: str
) -> None:
    with pytest.raises(WrongFieldsError) as refused:
        correct(owner, promise.id, given, now=now)

    assert set(refused.value.fields) == {field}
    assert dates(owner, now) == [("2031-05-30", "message", False)]


def test_time_and_people_of_an_interview_are_put_right_one_after_the_other(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    start = now - timedelta(hours=3)
    correct(owner, talk, {"start": start.isoformat()}, now=now)
    correct(owner, talk, {"people": "Ana Reis <ana@quayside.example>\nJoão Pinto"}, now=now)

    world = look(owner, now)

    (interview,) = world.interviews
    assert (interview.id, interview.start) == (talk, start)
    names = {world.people[p].name for p in interview.interviewers}
    assert names == {"Ana Reis", "João Pinto"}

    correct(owner, talk, {"people": "odile@quayside.example"}, now=now)
    world = look(owner, now)
    assert [world.people[p].emails for p in world.interviews[0].interviewers] == [
        ("odile@quayside.example",)
    ]


def test_an_interview_that_would_end_before_it_begins_is_refused(
    owner: models.Owner, now: datetime, talk: str
) -> None:
    with pytest.raises(WrongFieldsError) as refused:
        correct(owner, talk, {"end": (now - timedelta(days=1)).isoformat()}, now=now)

    assert set(refused.value.fields) == {"end"}


def test_what_has_no_parts_is_confirmed_or_refused_as_a_whole(
    owner: models.Owner, now: datetime
) -> None:
    note(owner, "pursuit", {"company": "Quayside", "role": "Planner"}, now=now)
    note(owner, "stage", {"company": "Quayside", "stage": "offer"}, now=now)
    fact = next(f for f in look(owner, now).facts if f.kind == "offer")

    with pytest.raises(RefusedError, match="as a whole"):
        correct(owner, fact.id, {"by": "2031-06-06"}, now=now)


def test_an_unknown_fact_is_refused(owner: models.Owner, now: datetime) -> None:
    with pytest.raises(RefusedError, match="no fact"):
        correct(owner, "f0", {"by": "2031-06-06"}, now=now)
