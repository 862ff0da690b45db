"""The ledger of help: what letters, notes and asks say of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.worlds import at, wrote

from afterword.core.known import Saying
from afterword.core.projection.helps import helps_of
from afterword.core.world import Ask, Help

DAY = at("2025-09-01 10:00")
ASK = Ask("ask", "kim", "acme", DAY)


def _helps(*things: object) -> list[Help]:
    sayings = [each for each in things if isinstance(each, Saying)]
    asks = [each for each in things if isinstance(each, Ask)]
    touches = [each for each in things if not isinstance(each, Saying | Ask)]
    return helps_of(sayings, asks, touches, lambda _: "kim", {"acme": "Acme"})  # type: ignore[arg-type]


def test_a_letter_that_offered_help_and_left_is_an_offer() -> None:
    sent = Saying("s", DAY, "sent", {"kind": "offer_help", "person": "kim"})
    other = Saying("t", DAY, "sent", {"kind": "event", "person": "kim"})

    (found,) = _helps(sent, other)

    assert (found.direction, found.state, found.source) == ("out", "offered", "letter")


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        (ASK, ("asked", "an introduction at Acme")),
        (replace(ASK, state="introduced", introduced_at=DAY), ("given", "an introduction at Acme")),
        (replace(ASK, kind="advice", agreed_at=DAY), ("asked", "advice on the team at Acme")),
        (replace(ASK, kind="advice", met_at=DAY), ("given", "advice on the team at Acme")),
        (replace(ASK, kind="word", agreed_at=DAY), ("given", "a word for you at Acme")),
        # The user's word that they gave thanks says that there was help.
        (
            replace(ASK, state="thanked", agreed_at=DAY, thanked_at=DAY),
            ("given", "an introduction at Acme"),
        ),
        (replace(ASK, state="declined"), None),
        (replace(ASK, state="silent"), None),
    ],
)
def test_an_ask_is_help_asked_for_or_received(ask: Ask, told: tuple[str, str] | None) -> None:
    found = [(h.state, h.what) for h in _helps(ask)]

    assert found == ([told] if told else [])


def test_the_next_word_to_who_helped_is_thanks() -> None:
    noted = Saying("n", DAY, "note_help", {"direction": "in", "text": "read my CV"})
    before = wrote("kim", "2025-08-20 10:00", "other")
    after = wrote("kim", "2025-09-02 10:00", "other")

    assert _helps(noted, before)[0].thanked_at is None
    assert _helps(noted, before, after)[0].thanked_at == after.at
