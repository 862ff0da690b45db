"""How far an ask of a connector is, from what is known of it, in whatever order that came."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.worlds import LONDON, at

from afterword.core.ask_life import Step, StepName, lived, silence_of, state_of
from afterword.core.world import Ask

ASKED = at("2025-09-02 10:00")
ASK = Ask("ask", "kim", "acme", ASKED)
SILENT = silence_of(ASK, country="GB", zone=LONDON)
LATER = at("2025-10-20 10:00")


def step(what: StepName, day: str, said: str = "", **more: str) -> Step:
    return Step(what, at(f"2025-{day} 12:00"), at(f"2025-{said} 12:00") if said else None, **more)


def after(*steps: Step, now: datetime = LATER) -> Ask:
    """The ask; the same for every order of the steps."""
    found = {lived(ASK, some, now, SILENT) for some in permutations(steps)}
    assert len(found) == 1
    return found.pop()


def test_silence_of_seven_business_days_of_theirs_is_a_no() -> None:
    assert at("2025-09-11 08:30") == SILENT
    assert after(now=at("2025-09-11 08:29")).state == "asked"
    assert after(now=SILENT).state == "silent"
    # The 3rd of October is a holiday in Germany alone.
    ask = Ask("ask", "kim", "acme", at("2025-09-26 10:00"))
    assert silence_of(ask, country="DE", zone=LONDON) > silence_of(ask, country="GB", zone=LONDON)


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ((), "silent"),
        ((step("answered", "09-04"),), "asked"),
        ((step("answered", "09-04"), step("agreed", "09-04")), "agreed"),
        ((step("answered", "09-04"), step("declined", "09-04")), "declined"),
        ((step("declined", "09-04"), step("agreed", "09-08")), "agreed"),
        ((step("agreed", "09-04"), step("declined", "09-08")), "declined"),
        ((step("declined", "09-04"), step("introduced", "09-09")), "introduced"),
        ((step("agreed", "09-29"),), "agreed"),
        ((step("introduced", "09-05"), step("met", "09-20")), "met"),
        ((step("introduced", "09-05"), step("thanked", "09-06")), "thanked"),
        ((step("declined", "09-05"), step("thanked", "09-06")), "declined"),
        (
            (step("agreed", "09-04"), step("thanked", "09-06"), step("reported", "10-01")),
            "reported",
        ),
        ((step("agreed", "08-04"), step("introduced", "11-04")), "silent"),
    ],
)
def test_mail_tells_how_far_it_is(steps: tuple[Step, ...], state: str) -> None:
    assert after(*steps).state == state


def test_the_words_of_their_answer_stand_with_it() -> None:
    told = after(step("answered", "09-04"), step("agreed", "09-04", quote="happy to", fact="f"))

    assert (told.quote, told.answer, told.answered_at) == ("happy to", "f", told.agreed_at)


@pytest.mark.parametrize(
    ("mail", "said", "state"),
    [
        ((step("declined", "09-04"),), (step("agreed", "09-05", "09-05"),), "agreed"),
        ((step("agreed", "09-04"),), (step("declined", "09-05", "09-05"),), "declined"),
        ((step("introduced", "09-04"),), (step("agreed", "09-05", "09-06"),), "agreed"),
        ((step("answered", "09-04"),), (step("asked", "09-05", "09-05"),), "silent"),
        ((), (step("met", "09-20", "09-20"),), "met"),
        ((), (step("thanked", "09-20", "09-20"),), "thanked"),
        ((step("agreed", "09-10"),), (step("declined", "09-05", "09-05"),), "agreed"),
        (
            (),
            (step("introduced", "09-05", "09-05"), step("agreed", "09-04", "09-07")),
            "agreed",
        ),
    ],
    ids=[
        "they said yes after all",
        "that yes was none",
        "nobody was introduced yet",
        "that was no answer",
        "met",
        "thanked",
        "a later mail says otherwise",
        "the last word of several",
    ],
)
def test_the_users_word_stands_above_what_mail_told_until_then(
    mail: tuple[Step, ...], said: tuple[Step, ...], state: str
) -> None:
    assert after(*mail, *said).state == state


_days = st.integers(0, 60).map(lambda n: ASKED + timedelta(days=n))
_steps = st.builds(
    Step,
    st.sampled_from(
        ("asked", "answered", "declined", "agreed", "introduced", "met", "thanked", "reported")
    ),
    _days,
    st.none() | _days,
    st.sampled_from(("", "a", "b")),
    st.sampled_from(("", "words")),
    st.sampled_from(("", "f", "g")),
)


@given(st.lists(_steps, max_size=6), st.randoms(use_true_random=False), _days)
def test_the_order_in_which_it_came_in_changes_nothing(
    steps: list[Step], dice: object, now: datetime
) -> None:
    first = lived(ASK, steps, now, SILENT)
    dice.shuffle(steps)  # type: ignore[attr-defined]

    assert lived(ASK, steps, now, SILENT) == first
    assert state_of(first, now, SILENT) == first.state


@given(st.lists(_steps, max_size=6), _days)
def test_what_lies_ahead_is_not_known_yet(steps: list[Step], now: datetime) -> None:
    known = [s for s in steps if s.at <= now and (s.said_at or s.at) <= now]
    told = lived(ASK, known, now, SILENT)

    for when in (told.answered_at, told.agreed_at, told.introduced_at, told.thanked_at):
        assert when is None or ASKED <= when <= now
