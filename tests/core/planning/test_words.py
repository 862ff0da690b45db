"""Reasons as sentences that a person would write."""

from datetime import date

import pytest
from tests.core.worlds import LONDON, NEW_YORK, at

from afterword.core.planning.moves import Reason
from afterword.core.planning.words import day_words, ordinal, sentence

NOW = at("2025-09-10 08:00")


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            Reason("met", {"start": at("2025-09-09 14:00"), "due": at("2025-09-10 15:00")}),
            "you met yesterday at 14:00; the 24 hours end today at 15:00",
        ),
        (
            Reason(
                "promised",
                {"by": date(2025, 9, 19), "until": at("2025-09-23 08:30"), "who": ""},
            ),
            "they said by Friday 19 September; two business days of grace end on the 23rd",
        ),
        (
            Reason(
                "asked_for",
                {"who": "Ivo", "what": ("a {x}",), "by": None, "on": at("2025-09-08 10:00")},
            ),
            "Ivo asked for a {x}; the request came on Monday 8 September",
        ),
        (
            Reason(
                "away", {"who": "Ruth", "back": date(2025, 9, 22), "alternate": "hr@acme.example"}
            ),
            (
                "an automatic reply says that Ruth will be back on Monday 22 September; two "
                "business days to catch up; it names hr@acme.example, if you want to write there"
            ),
        ),
        (
            Reason("closed", {"whom": "team", "by": "Ruth", "on": at("2025-09-09 10:00")}),
            "Ruth asked yesterday not to contact the team",
        ),
        (
            Reason(
                "asked", {"on": at("2025-09-09 10:00"), "until": at("2025-10-20 08:30"), "count": 1}
            ),
            "you asked yesterday; the next word is due on 20 October",
        ),
        (Reason("never heard of"), "never heard of"),
    ],
)
def test_sentences(reason: Reason, words: str) -> None:
    assert sentence(reason, NOW, LONDON) == words


def test_times_are_those_of_the_reader() -> None:
    reason = Reason("interview_ahead", {"start": at("2025-09-11 02:00")})
    assert sentence(reason, NOW, NEW_YORK) == "you talk today at 21:00; ask then"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (30, "30th"),
    ],
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


def test_days() -> None:
    assert day_words(date(2025, 3, 1)) == "1 March"
