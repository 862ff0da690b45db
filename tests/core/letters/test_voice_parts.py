"""What the user says of their voice: kept as meant, or refused, and first of all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import WrongFieldsError
from afterword.core.known import Saying
from afterword.core.letters.learn_voice import Habits, Learnt
from afterword.core.letters.voice import Voice, without_signature
from afterword.core.letters.voice_parts import PARTS, fit, voice_of, words_from

AT = datetime(2031, 5, 20, tzinfo=UTC)
HABITS = Habits(
    "en",
    9,
    {
        "greeting": Learnt("Hi {name},", 5, 6, "Hi Priya,"),
        "contractions": Learnt("yes", 4, 4, "I'd be glad."),
    },
)


def saying(n: int, **values: str) -> Saying:
    return Saying(f"s{n}", AT + timedelta(minutes=n), "voice", {"language": "en", **values})


def test_the_users_word_wins_over_what_was_learnt_until_it_is_given_back() -> None:
    said = [
        saying(1, part="greeting", value="Good day {name},"),
        saying(2, part="contractions", value="no"),
        saying(3, part="contractions", learnt="yes"),
        saying(4, part="sentence-length", value="12"),
    ]

    voice = voice_of("en", HABITS, words_from(reversed(said))["en"])

    assert voice == Voice("en", ("", "Good day {name},"), contracts=True, sentence_words=12)


@pytest.mark.parametrize(
    ("part", "value", "kept"),
    [
        ("greeting", " Moin {name}", "Moin {name},"),
        ("greeting", "Hello {name}:", "Hello {name}:"),
        ("greeting", "", ""),
        ("signature", "one\\ntwo\n\n three ", "one\ntwo\nthree"),
        ("formality", "Formal", "formal"),
        ("contractions", "NO", "no"),
        ("sentence-length", "12", "12"),
        ("name", "Rob", "Rob"),
    ],
)
def test_a_value_is_kept_as_it_is_meant(part: str, value: str, kept: str) -> None:
    assert fit(part, value) == kept
    assert fit(part, kept) == kept


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("greeting", "Hello you,"),
        ("greeting", "Hi {name} and {name},"),
        ("greeting", "Hi {name.__class__} {name},"),
        ("greeting", "Hi {name}!!"),
        ("greeting", f"Hi {'very ' * 20}{{name}},"),
        ("farewell", "Best\nRobin"),
        ("farewell", "That is all."),
        ("signature", "\n".join("line" for _ in range(9))),
        ("signature", "call [number]"),
        ("formality", "rude"),
        ("contractions", "maybe"),
        ("sentence-length", "2"),
        ("sentence-length", "١٢"),
        ("tone", "warm"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_its_part(part: str, value: str) -> None:
    with pytest.raises(WrongFieldsError) as refused:
        fit(part, value)
    assert list(refused.value.fields) == [part]


@given(st.sampled_from(list(PARTS)), st.text(max_size=80))
def test_whatever_is_kept_can_be_kept_again_and_makes_a_voice(part: str, value: str) -> None:
    try:
        kept = fit(part, value)
    except WrongFieldsError:
        kept = ""
    words = words_from([saying(1, part=part, value=value)]).get("en", {})
    voice = voice_of("en", None, words)

    assert fit(part, kept) == kept
    assert voice.language == "en"
    assert all(g.format(name="Priya") for g in voice.greetings if g)


def test_the_lines_below_the_name_are_no_part_of_what_a_letter_says() -> None:
    voice = Voice(signature="+44 20 7946 0000")

    assert (
        without_signature("Hi\n\nBest,\nRobin\n+44 20 7946 0000\n", voice) == "Hi\n\nBest,\nRobin"
    )
    assert without_signature("Hi\n\nBest,\nRobin\n", voice) == "Hi\n\nBest,\nRobin\n"
