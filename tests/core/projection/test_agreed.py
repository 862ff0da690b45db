"""Talks that are agreed on by mail: of the times that were named, the one that is taken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.projection.agreed import agreed_talks

ANA = Who("Ana Reis", "ana.reis@bruma.example")
OMAR = Who("Omar Diaz")
AT = datetime(2025, 10, 7, 9, tzinfo=UTC)
TWO, FOUR = "2025-10-14T14:00:00+00:00", "2025-10-14T16:00:00+00:00"


def said(hours: int, *people: Who, **extra: Any) -> Fact:
    at = AT + timedelta(hours=hours)
    source = Source("message", f"<m{hours}>")
    return Fact(f"f{hours}", "scheduling", at, at, {}, "said", source, people, extra=extra)


def agreed(*facts: Fact) -> list[tuple[str, tuple[str, ...]]]:
    found = agreed_talks(facts, lambda _: "one conversation")
    return [(fact.value["start"], tuple(who.name for who in fact.people)) for fact in found]


@pytest.mark.parametrize(
    ("yes", "start"),
    [
        ({"start": FOUR}, FOUR),
        ({"start": "2025-10-14", "hour": ""}, ""),  # both are on that day
        ({"start": "", "hour": "14:00"}, TWO),
        ({"start": "", "hour": "15:00"}, ""),
        ({"start": "", "hour": ""}, ""),  # "works for me": which?
    ],
)
def test_the_user_takes_one_of_two(yes: dict[str, str], start: str) -> None:
    offer = said(0, OMAR, offers=[TWO, FOUR], mine=False, sender=ANA.email)
    found = agreed(offer, said(1, ANA, accepts=True, **yes))

    assert found == ([(start, ("Omar Diaz",))] if start else [])


def test_they_settle_what_the_user_left_open() -> None:
    offer = said(0, OMAR, offers=[TWO, FOUR], mine=False)
    either = said(1, ANA, accepts=True, start="", hour="")
    theirs = said(2, ANA, accepts=True, theirs=True, start="", hour="16:00")

    assert agreed(offer, either, theirs) == [(FOUR, ("Omar Diaz",))]


def test_they_take_the_one_that_the_user_named_last() -> None:
    first = said(0, ANA, offers=[TWO], mine=True)
    then = said(1, ANA, offers=[FOUR], mine=True)
    theirs = said(2, ANA, OMAR, accepts=True, theirs=True, start="", hour="")

    assert agreed(first, then, theirs) == [(FOUR, ("Ana Reis", "Omar Diaz"))]


def test_nobody_says_yes_to_themselves() -> None:
    assert not agreed(said(0, OMAR, offers=[TWO], mine=False), said(1, accepts=True, theirs=True))
    assert not agreed(said(0, ANA, offers=[TWO], mine=True), said(1, ANA, accepts=True))
    assert not agreed(said(0, ANA, accepts=True), said(1, OMAR, offers=[TWO], mine=False))


def test_a_yes_takes_no_time_that_is_over() -> None:
    offer = said(0, ANA, offers=[TWO], mine=True)
    late = said(24 * 9, ANA, accepts=True, theirs=True, start="", hour="")

    assert not agreed(offer, late)


_STARTS = st.lists(st.sampled_from([TWO, FOUR, "2025-10-15T10:00:00+00:00"]), min_size=1)
_FACTS = st.lists(
    st.one_of(
        st.builds(lambda o, m: {"offers": o, "mine": m}, _STARTS, st.booleans()),
        st.builds(
            lambda t, s, h: {"accepts": True, "theirs": t, "start": s, "hour": h},
            st.booleans(),
            st.sampled_from(["", TWO, "2025-10-15"]),
            st.sampled_from(["", "14:00"]),
        ),
    ),
    max_size=8,
)


@given(_FACTS)
def test_what_is_agreed_was_offered_before(extras: Sequence[dict[str, Any]]) -> None:
    facts = [said(hours, ANA, **extra) for hours, extra in enumerate(extras)]

    for talk in agreed_talks(facts, lambda _: ""):
        before = [fact for fact in facts if fact.said_at < talk.said_at]
        offered = [start for fact in before for start in fact.extra.get("offers", ())]
        assert talk.value["start"] in offered
        assert talk.kind == "interview"
