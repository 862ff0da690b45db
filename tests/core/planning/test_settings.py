"""The user's policy out of their sayings: the last word counts, and no word moves a guardrail."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.worlds import person, world

from afterword.core.known import Saying
from afterword.core.planning.policy import MANNERS, Override, Policy
from afterword.core.planning.settings import policy_from, settings_from
from afterword.core.world import Company

START = datetime(2025, 9, 1, 9, tzinfo=UTC)
# What the user may set. Everything else of a policy is a guardrail's or the model's.
THEIRS = {"manner", "overrides", "quiet_weekdays", "quiet_days", "daily_limit"}
FOR_HANA = {"whom": "person", "ref": "hana@acme.example"}


def said(*values: dict[str, Any]) -> list[Saying]:
    """Sayings an hour apart."""
    return [
        Saying(f"s{n:03}", START + timedelta(hours=n), "policy", each)
        for n, each in enumerate(values)
    ]


def policy(*values: dict[str, Any], **more: Any) -> Policy:
    made = world("2025-09-10 09:00", *more.pop("things", ()))
    return policy_from(said(*values), made)


def test_nothing_said_is_the_usual_policy() -> None:
    assert policy() == Policy()


def test_the_last_word_on_each_thing_counts() -> None:
    made = policy(
        {"manner": "gentle"},
        {"quiet_weekdays": "5,6"},
        {"daily_limit": "3"},
        {"manner": "forward"},
        {"quiet_weekdays": "5"},
        {"quiet_day": "2025-12-24"},
        {"quiet_day": "2025-12-31"},
        {"quiet_day": "2025-12-24", "quiet": "no"},
    )

    assert made == replace(
        Policy(),
        manner="forward",
        quiet_weekdays=frozenset({5}),
        quiet_days=frozenset({date(2025, 12, 31)}),
        daily_limit=3,
    )


def test_a_manner_for_some_is_theirs_alone_and_can_be_taken_back() -> None:
    gentle = FOR_HANA | {"manner": "gentle"}
    acme = {"whom": "company", "ref": "ACME Ltd", "manner": "forward"}
    country = {"whom": "country", "ref": "GB", "manner": "gentle"}

    made = policy(gentle, acme, country, FOR_HANA | {"manner": ""})

    assert made.manner == "standard"
    assert made.overrides == (
        Override("company", "acme", "forward"),
        Override("country", "GB", "gentle"),
    )


def test_somebody_is_found_by_any_address_after_two_records_were_joined() -> None:
    joined = person("p9", name="Hana Ito", emails=("h@new.example", "hana@acme.example"))

    made = policy(FOR_HANA | {"manner": "gentle"}, things=[joined, person("hana", emails=())])

    assert made.overrides == (Override("person", "p9", "gentle"),)


def test_somebody_without_an_address_is_found_by_name_only_where_it_is_one_person() -> None:
    other = Company("other", "Other")
    two = [person("a", name="Ann Lee"), person("b", company="other", name="Ann Lee"), other]
    by_name = {"whom": "person", "ref": "Ann Lee", "manner": "gentle"}

    assert policy(by_name, things=two[:1]).overrides == (Override("person", "a", "gentle"),)
    assert policy(by_name, things=two).overrides == ()
    assert policy(by_name | {"company": "Other"}, things=two).overrides == (
        Override("person", "b", "gentle"),
    )


def test_of_two_words_on_one_person_the_later_counts_under_whatever_address() -> None:
    both = person("hana", emails=("hana@acme.example", "h@new.example"))
    made = policy(
        {"whom": "person", "ref": "h@new.example", "manner": "gentle"},
        FOR_HANA | {"manner": "forward"},
        {"whom": "person", "ref": "h@new.example", "manner": "gentle"},
        things=[both],
    )

    assert made.manner_for(both).name == "gentle"


@pytest.mark.parametrize(
    "bad",
    [
        {"manner": "rude"},
        {"manner": ["gentle"]},
        {"manner": "gentle", "whom": "everyone", "ref": "x"},
        {"manner": "gentle", "whom": "all", "ref": "x"},
        {"manner": "gentle", "whom": "person", "ref": ""},
        {"quiet_weekdays": "7"},
        {"quiet_weekdays": 5},
        {"quiet_day": "soon"},
        {"quiet_day": None},
        {"daily_limit": "0"},
        {"daily_limit": "21"},
        {"daily_limit": "²"},
        {"daily_limit": 3},
        {"grace_business_days": 0},
        {},
    ],
)
def test_what_cant_be_meant_is_passed_over(bad: dict[str, Any]) -> None:
    assert policy(bad) == Policy()


texts = st.sampled_from(
    """gentle forward standard 5,6 0 3 20 99 -1 no yes 2025-12-24 person company country role all
    hana@acme.example Acme GB check_in""".split()
)
anything = st.one_of(
    texts, st.just(""), st.text(max_size=8), st.none(), st.integers(), st.lists(texts)
)
names = st.sampled_from(
    """manner whom ref name company quiet_weekdays quiet_day quiet daily_limit play later lesson
    taken topic""".split()
    + [field.name for field in fields(Policy)]
)
sayings = st.lists(
    st.builds(
        Saying,
        id=st.integers(0, 50).map(str),
        at=st.integers(0, 5).map(lambda n: START + timedelta(hours=n)),
        kind=st.sampled_from(["policy", "lesson", "snoozed"]),
        values=st.dictionaries(names, anything, max_size=7),
    ),
    max_size=12,
    unique_by=lambda s: s.id,
)


@given(sayings)
def test_whatever_was_said_no_guardrail_moves_and_every_manner_is_one_of_three(
    words: list[Saying],
) -> None:
    made = world("2025-09-10 09:00")

    found = policy_from(words, made)

    usual = Policy()
    for field in fields(Policy):
        if field.name not in THEIRS:
            assert getattr(found, field.name) == getattr(usual, field.name)
    assert 1 <= found.daily_limit <= 20
    assert found.quiet_weekdays <= set(range(7))
    for someone in made.people.values():
        assert found.manner_for(someone, ("recruiter",)) in MANNERS.values()
        assert 0 <= found.later_for("check_in", someone, ("recruiter",)) <= 20


@given(sayings, st.randoms(use_true_random=False))
def test_the_order_in_which_sayings_are_loaded_makes_no_difference(
    words: list[Saying], dice: Random
) -> None:
    shuffled = list(words)
    dice.shuffle(shuffled)

    assert settings_from(shuffled) == settings_from(words)
