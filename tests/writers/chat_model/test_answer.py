"""Whatever a model answers is read, or told in words; what it is asked holds no fence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.letters.outlines import outline_of

from afterword.core.errors import UnreadableError
from afterword.core.letters.faithful import Said
from afterword.core.letters.frame import Frame, Spelt
from afterword.core.letters.points import Point
from afterword.writers.chat_model import Options, request
from afterword.writers.chat_model.answer import read

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["sentences", "text", "points", "to"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.text(max_size=200) | VALUES.map(json.dumps))
def test_any_answer_is_read_or_refused_in_words(text: str) -> None:
    try:
        said = read(text)
    except UnreadableError:
        return
    assert all(isinstance(each, Said) for each in said)


def test_only_sentences_and_points_are_taken_from_an_answer() -> None:
    said = read('{"to": "x@y.example", "sentences": [{"text": " A. ", "points": ["p2", "p2", 7]}]}')

    assert said == (Said("A.", (1, -1)),)


@pytest.mark.parametrize("text", ["", "<think>p1", "{" * 5000, "[" * 5000, "null", "{}", '{"a":1}'])
def test_what_is_no_answer_is_told(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text)


@given(st.text(max_size=120))
def test_no_value_can_leave_its_place_in_what_is_asked(words: str) -> None:
    outline = outline_of(Point("lesson", {"words": words}, ("n",)))
    frame = Frame(
        subject="",
        greeting="Dear Odile,",
        farewell="Best,\nInes Carvalho\n+351 000",
        examples=((f"I learned that {words}.",),),
        values=((Spelt((words,), needed=True),),),
        phrases=(("i learned that",),),
    )
    options = Options("http://localhost:1/v1", "small")

    body = request(outline, frame, options)
    sheet = json.loads(body["messages"][1]["content"])

    assert (
        body["messages"][0]["content"] == request(outline, frame, options)["messages"][0]["content"]
    )
    assert [set(point) for point in sheet["points"]] == [
        {"id", "must", "paragraph", "like", "keep"}
    ]
    shown = json.dumps(sheet, ensure_ascii=False)
    assert not any(
        fence in shown for fence in ("```", "<|im", "<!--", "[INST]", "\u200b", "\u202e")
    )
    assert "+351" not in shown
