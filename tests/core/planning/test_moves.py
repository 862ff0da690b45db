"""What a move's letter is called."""

import pytest

from afterword.core.facts import LETTER_KINDS
from afterword.core.planning.moves import letter_kind


@pytest.mark.parametrize(
    ("play", "occasion", "kind"),
    [
        ("thank_you", "interview", "thank_you"),
        ("thank_you", "rejection", "gracious"),
        ("thank_you", "offer", "answer"),
        ("thank_you", "withdrawal", "withdrawal"),
        ("check_in", "promise", "enquiry"),
        ("check_in", "offer", "enquiry"),
        ("check_in", "closing", "closing"),
        ("introduction", "company", "introduction_ask"),
        ("introduction", "outcome", "thank_you"),
        ("materials", "briefing", "materials"),
        ("achievement", "achievement", "other"),
    ],
)
def test_a_letter_is_named_by_its_play_and_occasion(play: str, occasion: str, kind: str) -> None:
    assert letter_kind(play, occasion) == kind
    assert kind in LETTER_KINDS


def test_an_invitation_is_no_letter() -> None:
    assert letter_kind("connect", "interview") == "invitation"
