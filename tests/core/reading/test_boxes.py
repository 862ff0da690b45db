"""The debrief page's boxes as notes: what a chip means, and what is read because of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Asked, Box, Chip, Debrief, NextStep
from afterword.core.facts import Fact
from afterword.core.letters.notes import contribution, remarks
from afterword.core.reading.boxes import notes_of
from afterword.core.reading.entry import read
from afterword.core.world import Owner

OWNER = Owner("Noa Brandt", ("noa@brandt.example",), "Europe/Berlin", "DE")
DAY = date(2027, 9, 6)


def notes(text: str, *chips: Chip) -> list[tuple[str, str]]:
    debrief = Debrief("Kornfeld", DAY, (), boxes=(Box("Ruth Adler", "", text, chips),))
    return [(note.heading, note.text) for note in notes_of(debrief)]


def facts(**parts: object) -> list[Fact]:
    debrief = Debrief("Kornfeld", DAY, (), "f1", **parts)  # type: ignore[arg-type]
    debrief = Debrief("Kornfeld", DAY, notes_of(debrief), "f1", **parts)  # type: ignore[arg-type]
    at = datetime(2027, 9, 6, 10, tzinfo=UTC)
    return list(read(debrief, OWNER, record="r", ref="x", known_at=at))


def test_without_a_chip_a_box_is_talk_line_by_line() -> None:
    assert notes("They move to streaming. She worries about replay.\nA second line") == [
        ("talked", "They move to streaming. She worries about replay."),
        ("talked", "A second line"),
    ]


@pytest.mark.parametrize(
    ("chip", "sentence"),
    [
        ("bring", "I halved the alerts of our billing pipeline last year."),
        ("open", "How do they handle on-call?"),
        ("common", "We both sailed on the Baltic."),
        ("worry", "She worries about replay."),
    ],
)
def test_a_chip_moves_the_sentence_that_fits_it(chip: Chip, sentence: str) -> None:
    text = f"They plan on paper today. {sentence}"

    assert notes(text, chip) == [("talked", "They plan on paper today."), (chip, sentence)]


@pytest.mark.parametrize("chip", get_args(Chip))
def test_the_only_chip_of_a_single_sentence_needs_no_fitting_words(chip: Chip) -> None:
    assert notes("the night shift roster", chip) == [(chip, "the night shift roster")]


def test_two_chips_on_words_that_fit_neither_leave_it_talk() -> None:
    assert notes("the night shift roster", "worry", "common") == [
        ("talked", "the night shift roster")
    ]


def test_what_the_user_calls_a_worry_is_written_of_as_one() -> None:
    plain = remarks("the replay of failed nights", "g")
    worry = remarks("the replay of failed nights", "g", worry=True)

    assert [r.kind for r in plain] == ["topic"]
    assert [(r.kind, r.words) for r in worry] == [("worry", plain[0].words)]


def test_what_the_user_can_help_with_becomes_a_contribution() -> None:
    ((heading, text), *_) = notes("I halved the alerts of our pipeline", "bring")

    assert heading == "bring"
    found = contribution(text, "g")
    assert found is not None
    assert found.kind == "did"


@given(st.text(max_size=200), st.sets(st.sampled_from(get_args(Chip))))
def test_no_word_is_lost_whatever_the_chips(text: str, chips: set[Chip]) -> None:
    kept = "".join(part for _, part in notes(text, *sorted(chips)))

    def bare(words: str) -> str:
        return "".join(c for c in words if not c.isspace() and c not in "-*•")

    assert bare(kept) == bare(text)


def test_a_thing_asked_for_says_whether_it_is_the_users_to_share() -> None:
    asked = (Asked("the scheduling case study", "Ruth Adler"), Asked("a code sample", mine=True))

    found = {f.value["what"]: f for f in facts(asked=asked) if f.kind == "request"}

    assert [f.extra["mine"] for f in found.values()] == [False, True]
    assert [who.name for who in next(iter(found.values())).people] == ["Ruth Adler"]


@pytest.mark.parametrize(
    ("chosen", "kinds"),
    [
        ("date", ["decision_date"]),
        ("round", ["next_round"]),
        ("write", []),
        ("none", []),
        ("", []),
    ],
)
def test_what_happens_next_is_what_the_user_chose(chosen: NextStep, kinds: list[str]) -> None:
    found = facts(next=chosen, by=date(2027, 9, 17))

    assert [fact.kind for fact in found] == kinds
    if kinds == ["decision_date"]:
        assert found[0].value == {"by": "2027-09-17"}
        assert found[0].quote == "They decide by Friday 17 September 2027"


def test_somebody_else_was_there_with_the_part_that_the_user_gives() -> None:
    box = Box("Omar Said", "omar@kornfeld.example", added=True, part="recruiter")

    found = {fact.kind: fact for fact in facts(boxes=(box,))}

    assert found["took_part"].people[0].email == "omar@kornfeld.example"
    assert found["took_part"].extra["interview"] == "f1"
    assert found["introduced"].value["role"] == "recruiter"
