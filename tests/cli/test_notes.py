"""Notes at the command line: what the user says takes effect at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Command = Callable[..., Any]


@pytest.fixture
def met(ines: Command) -> Command:
    """Two hours after a talk with two people, one of them known by name only."""
    said = ines(
        *("note", "interview", "--company", "Blue Kiln", "--role", "Planner"),
        *("--when", "2031-05-20T13:00", "--end", "2031-05-20T14:00"),
        *("--person", "Rui Lobo", "--with", "olga@bluekiln.example"),
    )
    assert said.status == 0, said.err
    return ines


def parts(command: Command) -> dict[str, str]:
    """Who plays which part, by name."""
    (pursuit,) = command("pursuits", "--json").json
    return {person["name"]: person["role"] for person in pursuit["people"]}


def thanked(command: Command) -> dict[str, str | None]:
    """The addresses of those whom the agenda thanks, by name."""
    moves = command("today", "--json").json["moves"]
    people = [move["person"] for move in moves if move["play"] == "thank_you"]
    return {person["name"]: person["email"] for person in people}


def test_a_talk_is_with_whom_either_option_names(met: Command) -> None:
    assert thanked(met) == {"Rui Lobo": None, "olga@bluekiln.example": "olga@bluekiln.example"}


def test_an_address_is_of_the_person_that_was_met(met: Command) -> None:
    assert met("note", "person", "--person", "Rui Lobo", "--with", "Rui@bluekiln.example").out

    assert thanked(met)["Rui Lobo"] == "rui@bluekiln.example"
    assert met("plan", "--person", "Rui Lobo", "--json").json["person"]["name"] == "Rui Lobo"


def test_the_user_knows_best_who_plays_which_part(met: Command) -> None:
    assert parts(met)["olga@bluekiln.example"] == "interviewer"

    met("note", "person", "--person", "olga@bluekiln.example", "--role", "Hiring Manager")
    met("note", "person", "--person", "Rui Lobo", "--role", "recruiter")

    assert parts(met) == {"olga@bluekiln.example": "hiring_manager", "Rui Lobo": "recruiter"}
    wrong = met("note", "person", "--person", "Rui Lobo", "--role", "wizard")
    assert (wrong.status, "hiring_manager" in wrong.err) == (2, True)


def test_who_is_named_with_a_pursuit_is_in_it(ines: Command) -> None:
    ines(
        *("note", "pursuit", "--company", "Red Loom", "--role", "Analyst"),
        *("--person", "Eva Lima"),
    )

    assert parts(ines) == {"Eva Lima": "colleague"}
    assert "Eva Lima" in ines("pursuits").out


def test_a_talk_ends_after_it_began(ines: Command) -> None:
    said = ines(
        *("note", "interview", "--company", "Blue Kiln", "--with", "Rui Lobo"),
        *("--when", "2031-05-20T13:00", "--end", "2031-05-20T12:00"),
    )

    assert (said.status, said.err) == (1, "afterword: --end is not after --when\n")


def test_a_word_of_the_user_has_their_own_time(met: Command) -> None:
    met("note", "promise", "--company", "Blue Kiln", "--by", "2031-05-30")

    (promise,) = met("facts", "--kind", "decision_date", "--json").json
    assert promise["said_at"] == "2031-05-20T16:00:00+01:00"
    assert "Tue 20 May 2031 16:00" in met("facts").out
    (held,) = met("today", "--json").json["held"]
    assert held["rule"] == "promised-date"


def test_two_enquiries_and_a_closing_line_end_the_search(met: Command) -> None:
    met("note", "person", "--person", "Rui Lobo", "--with", "rui@bluekiln.example")
    met("note", "promise", "--company", "Blue Kiln", "--by", "2031-05-23", "--person", "Rui Lobo")
    at, made = "2031-05-20T16:00:00+01:00", []
    for _ in range(3):
        held = met("today", "--json", at=at).json["held"]
        at = next(hold["until"] for hold in held if hold["play"] == "check_in")
        moves = met("today", "--json", at=at).json["moves"]
        (due,) = (move for move in moves if move["play"] == "check_in")
        made.append((due["occasion"]["kind"], at[:10]))
        assert met("done", due["id"], at=at).status == 0
        assert due["id"] not in met("today", "--json", at=at).out

    # Two, ten and fifteen business days; 10 June is a holiday in Portugal.
    assert made == [("promise", "2031-05-27"), ("promise", "2031-06-11"), ("closing", "2031-07-03")]
    later = met("today", "--json", at="2031-09-01T09:00:00+01:00").json
    assert [h for h in (*later["moves"], *later["held"]) if h["play"] == "check_in"] == []


def test_of_two_words_at_one_moment_the_later_one_stands(met: Command) -> None:
    for stage in ("on_hold", "offer", "on_hold", "rejected", "offer"):
        assert met("note", "stage", "--company", "Blue Kiln", "--stage", stage).status == 0

        (pursuit,) = met("pursuits", "--json").json
        assert pursuit["stage"] == stage

    (interview,) = met("facts", "--kind", "interview", "--json").json
    for word in ("refuse", "confirm", "refuse", "confirm"):
        met(word, interview["id"])
        (fact,) = met("facts", "--kind", "interview", "--json").json
        assert (fact["confirmed"], fact["refused"]) == (word == "confirm", word == "refuse")
