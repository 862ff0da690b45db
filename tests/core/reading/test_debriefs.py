"""Notes on an interview: requests, dates, and who was there."""

from __future__ import annotations

from datetime import date

import pytest
from tests.core.reading.mails import facts_of

from afterword.core.entries import Debrief, Note
from afterword.core.facts import Fact


def debrief(*notes: Note) -> Debrief:
    return Debrief("Bruma", date(2026, 3, 10), notes)


def facts(note: Note, kind: str) -> list[Fact]:
    return facts_of(debrief(note), kind)


@pytest.mark.parametrize(
    "text", ["nothing firm yet, she was curious", "-", "none", "nichts", "nada", "rien", ""]
)
def test_nothing_asked_is_nothing(text: str) -> None:
    assert facts(Note("", "asked", text), "request") == []


def test_what_was_asked_for_is_a_request_of_its_person() -> None:
    (request,) = facts(Note("", "asked", "case study (Lucía, said she'd write me)"), "request")
    assert request.value == {"what": "case study", "due": None}
    assert request.people[0].name == "Lucía"
    assert (request.company, request.source.kind) == ("Bruma", "debrief")


def test_a_quoted_yes_is_a_permission_too() -> None:
    note = Note(
        "Priya", "asked", "the write-up of the scheduler migration", said="please send it over"
    )
    (permission,) = facts(note, "permission")
    assert permission.value["granted"] is True
    assert permission.quote == "please send it over"
    assert len(facts(note, "request")) == 1


@pytest.mark.parametrize(
    "note",
    [
        Note("", "asked", "maybe the portfolio"),
        Note("", "asked", "the write-up", said="I'd read that"),
    ],
)
def test_a_hedge_is_doubt(note: Note) -> None:
    (request,) = facts(note, "request")
    assert request.doubtful
    assert facts(note, "permission") == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("decision by Friday 20 March", "2026-03-20"),
        ("sie meldet sich bis Ende März", "2026-03-31"),
        ("they'll be back to me by the end of next week", "2026-03-20"),
    ],
)
def test_a_next_step_with_a_date_is_a_promise(text: str, by: str) -> None:
    (promise,) = facts(Note("", "next", text), "decision_date")
    assert promise.value == {"by": by}
    assert promise.said_at.date() == date(2026, 3, 10)


@pytest.mark.parametrize("text", ["no date", "panel maybe tue 31st", "Ana writes tomorrow"])
def test_a_next_step_without_a_decision_is_none(text: str) -> None:
    assert facts(Note("", "next", text), "decision_date") == []


@pytest.mark.parametrize(
    ("note", "name", "there"),
    [
        (
            Note("", "talked", "Paul Strand was on the invite but never joined"),
            "Paul Strand",
            False,
        ),
        (
            Note("Jessamy", "talked", "took me around, coordinator not an interviewer"),
            "Jessamy",
            False,
        ),
        (Note("Shreya", "talked", "joined unannounced - Shreya Venkat"), "Shreya Venkat", True),
        (Note("Frauke", "talked", "hat nur den Call eröffnet, dann weg"), "Frauke", False),
        (Note("Rui", "talked", "no pudo venir"), "Rui", False),
    ],
)
def test_notes_say_who_was_there(note: Note, name: str, there: bool) -> None:
    (fact,) = facts(note, "took_part")
    assert (fact.people[0].name, fact.value["yes"]) == (name, there)
    assert fact.extra["day"] == "2026-03-10"


def test_being_talked_about_is_no_proof() -> None:
    assert facts(Note("Grace", "talked", "hates slide decks"), "took_part") == []
