"""A tie is made of who wrote when and of what is shared; no further word ever weakens it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.worlds import LONDON, heard, person, world, wrote

from afterword.core.ties.strength import GRADES, Strength, Ties, strength_of, worth_of
from afterword.core.worktime import zone_info
from afterword.core.world import Employment, Shared, Touch, Worked

TODAY = date(2025, 9, 15)
JOB = Employment("brass", "Brass & Sons", date(2018, 1, 1), date(2022, 1, 1))
few = settings(max_examples=60, deadline=None)

touch_days = st.lists(st.tuples(st.integers(0, 4000), st.sampled_from(["in", "out"])), max_size=12)
connected = st.none() | st.integers(0, 4000)
shares = st.builds(
    Shared,
    threads=st.integers(0, 3),
    weight=st.floats(0, 5),
    recommendations=st.integers(0, 2),
    endorsements=st.integers(0, 9),
)


def touch(days: int, direction: str) -> Touch:
    at = datetime.combine(TODAY - timedelta(days=days), datetime.min.time(), zone_info(LONDON))
    made = (
        heard("lea", "2025-09-01 10:00") if direction == "in" else wrote("lea", "2025-09-01 10:00")
    )
    return replace(made, at=at)


def tie(
    words: list[tuple[int, str]],
    since: int | None = None,
    shared: Shared | None = None,
    later: int = 0,
    jobs: tuple[Employment, ...] = (),
) -> Strength:
    day = None if since is None else TODAY - timedelta(days=since)
    return strength_of(
        person("lea", connected_since=day),
        [touch(*word) for word in words],
        jobs,
        TODAY + timedelta(days=later),
        shared=shared or Shared(),
    )


@few
@given(
    touch_days, connected, shares, st.tuples(st.integers(0, 4000), st.sampled_from(["in", "out"]))
)
def test_no_further_word_weakens_a_tie(
    words: list[tuple[int, str]], since: int | None, shared: Shared, word: tuple[int, str]
) -> None:
    assert tie([*words, word], since, shared).value >= tie(words, since, shared).value - 1e-12


@few
@given(touch_days, connected, shares, st.integers(1, 4000))
def test_silence_never_strengthens_a_tie(
    words: list[tuple[int, str]], since: int | None, shared: Shared, later: int
) -> None:
    after = tie(words, since, shared, later)
    assert after.value <= tie(words, since, shared).value + 1e-12


@few
@given(touch_days, connected, shares, shares)
def test_what_is_shared_never_weakens_a_tie(
    words: list[tuple[int, str]], since: int | None, shared: Shared, more: Shared
) -> None:
    together = replace(
        shared,
        weight=shared.weight + more.weight,
        recommendations=shared.recommendations + more.recommendations,
        endorsements=shared.endorsements + more.endorsements,
    )
    assert tie(words, since, together).value >= tie(words, since, shared).value - 1e-12


@few
@given(st.floats(0, 1), st.floats(0, 1))
def test_a_better_tie_is_never_worth_less_and_none_more_than_one(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert low <= worth_of(low, warm=True) <= worth_of(high, warm=True) + 1e-12 <= 1 + 1e-12
    assert worth_of(low, warm=False) == low


def test_the_parts_add_up_to_the_tie() -> None:
    made = tie([(3, "in"), (8, "out")], since=900)
    assert made.value == pytest.approx(
        1 / (1 + 2.718281828459045 ** -sum(p.weight for p in made.parts))
    )


def test_a_moderately_weak_tie_gains_most_by_being_warm() -> None:
    gains = {s: worth_of(s, warm=True) / s for s in (0.05, 1 / 3, 0.7, 1.0)}
    assert max(gains, key=lambda s: gains[s]) == 1 / 3
    assert gains[1.0] == 1


def test_unanswered_letters_make_no_warm_tie() -> None:
    assert not tie([(3, "out"), (8, "out"), (9, "out")]).warm
    assert tie([(3, "out"), (8, "in")]).warm
    assert tie([(3, "out"), (8, "in")]).value > tie([(3, "out"), (8, "out"), (9, "out")]).value


def test_years_at_one_employer_count_where_both_times_are_known() -> None:
    def worked(start: date | None, end: date | None = None, **more: bool) -> Strength:
        return tie(
            [], 500, Shared(worked=(Worked("brass", "Brass", start, end, **more),)), 0, (JOB,)
        )

    long, short = worked(date(2018, 1, 1)), worked(date(2021, 6, 1))
    unknown = worked(None)
    after = worked(date(2023, 1, 1), date(2024, 1, 1), whole=True)
    assert long.value > short.value > unknown.value > after.value
    assert (long.shared_employer, unknown.together, after.together) == ("Brass & Sons", None, 0)


def test_who_connected_while_the_user_was_there_was_there_too() -> None:
    there = person("lea", "brass", connected_since=date(2020, 1, 1))
    later = person("lea", "brass", connected_since=date(2024, 1, 1))
    assert strength_of(there, (), (JOB,), TODAY).together == pytest.approx(2, abs=0.01)
    assert strength_of(later, (), (JOB,), TODAY).together is None


def test_the_word_of_the_user_wins() -> None:
    lea = person("lea", connected_since=date(2015, 1, 1))
    made = replace(
        world("2025-09-15 09:00", lea, person("max")), grades={"lea": GRADES["close"], "max": 0.0}
    )
    ties = Ties(made)
    assert (ties.of(lea).value, ties.of(lea).warm, ties.is_known(lea)) == (0.9, True, True)
    assert not ties.is_known(made.people["max"])
