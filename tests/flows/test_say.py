"""What is kept of a letter that went: whether it told of an achievement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.core.worlds import world

from afterword.core.world import Achieved

WORLD = world("2025-09-09 12:00")


@pytest.mark.parametrize(
    ("title", "body", "tells"),
    [
        ("AI", "You said that the main thing is trust.", False),
        ("AI", "One thing since: AI, which is out now.", True),
        ("A rota.", "One thing since we spoke: a Rota!", True),
        ("A rota", "I think of a rotation of desks.", False),
        ("Replay", "Thank you for the replays.", False),
        ("…", "Thank you for the talk …", False),
    ],
)
def test_a_letter_tells_of_what_stands_in_it_word_for_word(
    title: str, body: str, tells: bool
) -> None:
    from afterword.flows.say import tells_of

    known = replace(WORLD, achievements=(Achieved("did", title, date(2025, 9, 1), None, ""),))

    assert tells_of(body, "did", known) is tells
    assert not tells_of(body, "another", known)
