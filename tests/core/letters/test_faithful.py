"""A chat model's sentences are a setting for the outline's values, and claim nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.letters.outlines import outline_of

from afterword.core.letters.faithful import Said, fault, placed, shortened
from afterword.core.letters.frame import Frame, Spelt
from afterword.core.letters.points import Outline, Point

WORDS = "the team moves its forecasts from nightly runs to streaming"


POINTS = (
    Point("thanks", {"day": date(2031, 5, 19)}, ("talk",), 0, 0),
    Point("moment", {"remark": "point", "words": WORDS}, ("note",), 0, 0),
    Point("interest", {"role": "Planner", "company": "Quayside"}, ("role",), 2, 0),
    Point("close", {}, (), 2, 2),
)


@pytest.fixture(scope="module")
def outline() -> Outline:
    return outline_of(*POINTS)


@pytest.fixture(scope="module")
def frame(outline: Outline) -> Frame:
    from afterword.writers import phrasebook

    return phrasebook.frame(outline, seed="one")


def good(frame: Frame) -> list[Said]:
    return [Said(examples[0], (at,)) for at, examples in enumerate(frame.examples)]


def test_the_phrasebooks_own_sentences_are_faithful(outline: Outline, frame: Frame) -> None:
    for many in range(3):
        said = [
            Said(each[min(many, len(each) - 1)], (at,)) for at, each in enumerate(frame.examples)
        ]
        assert fault(outline, frame, said) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Thank you so much for taking the time to speak with me on Monday.",
        "It was a real pleasure to meet you on 19 May, and I left with a much clearer picture.",
        "I really enjoyed our conversation on Monday 19 May, and I appreciate the time you took.",
        "I'm very grateful for our conversation on Monday.",
        "Monday's conversation was a pleasure, and I'd like to thank you for it.",
    ],
)
def test_plain_courtesies_around_a_value_pass(outline: Outline, frame: Frame, text: str) -> None:
    assert fault(outline, frame, [Said(text, (0,)), *good(frame)[1:]]) == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Thank you for your time.", "must have the words “Monday 19 May”"),
        ("Thank you for Tuesday.", "must have the words"),
        ("Thank you for Monday and Tuesday.", "“tuesday”"),
        ("Thank you for Monday at 10.", "which no point has"),
        ("Thank you for Monday, Priya.", "“priya”"),
        ("Thank you for Monday, and for promising me the role.", "“promising”"),
        ("Thank you for Monday; I have the job.", "“i have the”"),
        ("Thank you for Monday; I led it.", "“led”"),
        ("I am not glad of Monday.", "“not”"),
        ("Thank you for Monday: x.example/y", "which no point has"),
        ("Thank you for\nMonday.", "line breaks"),
        ("Thank you for Mon\u200bday.", "signs that nobody sees"),
        ("Thank you for Monday. " * 40, "far too long"),
        ("", "empty"),
        ("You want me since Monday.", "“you want me”"),
        ("Merci pour Monday.", "“merci”"),
    ],
)
def test_what_no_point_bears_out_does_not(
    outline: Outline, frame: Frame, text: str, why: str
) -> None:
    assert why in fault(outline, frame, [Said(text, (0,)), *good(frame)[1:]])


# Made of plain words, each of them courteous: what they claim, accept or press for is in no point.
LIES = (
    "Thank you for taking me on.",
    "I am glad to take it.",
    "I would be glad to take it on at once.",
    "Please let me know soon.",
    "Please tell me by then.",
    "Thank you for the good word.",
    "Please send it to me.",
    "Thank you, Ines.",
    "Thank you for the role.",
    "Thank you for choosing me.",
    "I look forward to working with you.",
    "I look forward to starting.",
    "I look forward to hearing from you now.",
    "It is good that we work together from now on.",
    "Thank you for saying yes to me.",
    "It was kind of you to give it to me.",
    "Please keep the place open for me.",
    "So I would take it.",
    "It is mine.",
    "Yes.",
    "I enjoyed it and would take it.",
    "Your time is up.",
    "Please answer soon.",
)


@pytest.mark.parametrize("text", LIES)
def test_courteous_words_claim_accept_and_press_for_nothing(
    outline: Outline, frame: Frame, text: str
) -> None:
    first, *others = good(frame)

    assert fault(outline, frame, [first, *others, Said(text)])
    assert fault(outline, frame, [Said(f"{first.text} {text}", (0,)), *others])
    joined = f"{first.text.rstrip('.')}, and {text[:1].lower()}{text[1:]}"
    assert fault(outline, frame, [Said(joined, (0,)), *others])


@pytest.mark.parametrize(
    "text",
    [
        "That was a pleasure.",
        "It was a pleasure to meet you, Odile.",
        "Thank you.",
        "Thank you again for your time.",
        "Thank you once more for your time.",
        "I appreciate your time.",
        "I look forward to hearing from you.",
        "I hope you are well.",
    ],
)
def test_a_courtesy_without_a_point_passes(outline: Outline, frame: Frame, text: str) -> None:
    assert fault(outline, frame, [*good(frame), Said(text)]) == ""


def test_a_value_stands_word_for_word(outline: Outline, frame: Frame) -> None:
    twisted = "What I remember best is your point that the team moves to streaming."

    assert WORDS in fault(outline, frame, [good(frame)[0], Said(twisted, (1,)), *good(frame)[2:]])


def test_what_must_be_said_is_said_and_what_need_not_may_be_left(
    outline: Outline, frame: Frame
) -> None:
    assert fault(outline, frame, good(frame)[:-1]) == ""
    assert fault(outline, frame, good(frame)[1:]) == "point p1 must be said and is not"


def test_grounds_and_paragraphs_are_those_of_the_points(outline: Outline, frame: Frame) -> None:
    first, second, third, last = good(frame)
    both = Said(f"{first.text} {second.text}", (0, 1))

    found = placed(outline, [both, Said("That was a pleasure.", ()), third, last])

    assert [each.sentence.grounds for each in found] == [("talk", "note"), (), ("role",), ()]
    assert [each.part for each in found] == [0, 0, 2, 2]


def test_a_letter_that_is_too_long_loses_what_need_not_be_said(
    outline: Outline, frame: Frame
) -> None:
    said = [*good(frame), Said("It was a pleasure.", ())]

    kept = shortened(outline, frame, said, 30)

    assert [each.points for each in kept] == [(0,), (1,), (2,)]


@given(
    st.lists(st.tuples(st.text(max_size=80), st.lists(st.integers(-3, 9), max_size=4)), max_size=9)
)
def test_any_sentences_are_judged(said: list[tuple[str, list[int]]]) -> None:
    from afterword.writers import phrasebook

    outline = outline_of(*POINTS)
    frame = phrasebook.frame(outline, seed="one")

    found = fault(outline, frame, [Said(text, tuple(points)) for text, points in said])

    assert isinstance(found, str)


def test_in_a_language_without_a_list_two_words_stand_together_as_in_a_phrase() -> None:
    outline = outline_of(Point("close", {}, (), 0, 0), language="de")
    frame = Frame(
        subject="",
        greeting="Hallo,",
        farewell="Ines",
        examples=(
            ("Ich freue mich auf Ihre Antwort und wünsche Ihnen eine gute Woche bis dahin.",),
        ),
        values=((Spelt((), needed=False),),),
        phrases=(("ich freue mich auf ihre antwort", "ich wunsche ihnen eine gute woche"),),
    )

    assert fault(outline, frame, [Said("Ich freue mich auf Ihre Antwort.", (0,))]) == ""
    assert "freue ihnen" in fault(outline, frame, [Said("Ich freue Ihnen eine Antwort.", (0,))])
