"""Lengths of time in prose."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.dates import find_durations


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("for one hour", "en", 60),
        ("a quick 30 minute call", "en", 30),
        ("45 min in the calendar", "en", 45),
        ("a 90-minute session", "en", 90),
        ("half an hour", "en", 30),
        ("an hour and a half", "en", 90),
        ("1.5 hours", "en", 90),
        ("1 hour 30 minutes", "en", 90),
        ("1 hour and 15 minutes", "en", 75),
        ("30-45 minutes", "en", 45),
        ("two hours", "en", 120),
        ("45 Min.", "de", 45),
        ("etwa eine Stunde", "de", 60),
        ("eineinhalb Stunden", "de", 90),
        ("eine halbe Stunde", "de", 30),
        ("media hora", "es", 30),
        ("una hora y media", "es", 90),
        ("1,5 horas", "es", 90),
        ("une heure et demie", "fr", 90),
        ("une demi heure", "fr", 30),
        ("30 minutes", "fr", 30),
        ("uma hora e meia", "pt", 90),
        ("meia hora", "pt", 30),
    ],
)
def test_lengths_are_read_in_their_language(text: str, language: str, minutes: int) -> None:
    (found,) = find_durations(text, language)
    assert found.length == timedelta(minutes=minutes)
    assert found.text == text[slice(*found.span)]


@pytest.mark.parametrize(
    "text", ["two weeks", "24 hours", "happy hour", "minutes of the meeting", "at 10", "0 minutes"]
)
def test_what_is_no_length_of_a_meeting_gives_nothing(text: str) -> None:
    assert find_durations(text) == ()


@given(st.text())
def test_any_text_gives_lengths_or_nothing(text: str) -> None:
    for found in find_durations(text):
        assert timedelta(0) < found.length <= timedelta(hours=12)
