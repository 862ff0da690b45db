"""Codes for pairing: no sequence of tries lets in without a live code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from afterword.config import pairing
from afterword.config.pairing import ALPHABET, LENGTH, MINUTES, TRIES, close, issue, opened, redeem

NOW = datetime(2031, 5, 20, 8, 40, tzinfo=UTC)
TEN = timedelta(minutes=MINUTES)


@pytest.fixture(autouse=True)
def no_code() -> Iterator[None]:
    pairing._code = None
    yield
    pairing._code = None


def wrong(code: str) -> str:
    """Another code that differs in one letter."""
    other = ALPHABET[(ALPHABET.index(code[0]) + 1) % len(ALPHABET)]
    return other + code[1:]


def test_a_code_is_short_to_type_and_has_no_letter_that_looks_like_another() -> None:
    code = issue(NOW).code

    assert len(code) == LENGTH + 1
    assert code[4] == "-"
    assert set(code) <= {*ALPHABET, "-"}
    assert not set("0O1IL2Z5S6G8BUV") - set("6V") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 23


def test_the_right_code_lets_in_once() -> None:
    code = issue(NOW).code

    assert redeem(code, NOW).ok
    assert not redeem(code, NOW).ok
    assert opened(NOW) is None


def test_a_code_ends_after_ten_minutes() -> None:
    code = issue(NOW).code
    assert opened(NOW + TEN - timedelta(seconds=1)) is not None

    assert not redeem(code, NOW + TEN).ok

    assert opened(NOW) is None


def test_a_clock_that_is_put_back_makes_no_code_live_again() -> None:
    code = issue(NOW).code

    assert not redeem(code, NOW - timedelta(hours=1)).ok


def test_five_wrong_tries_make_a_code_void() -> None:
    code = issue(NOW).code

    left = [redeem(wrong(code), NOW).left for _ in range(TRIES)]

    assert left == [4, 3, 2, 1, 0]
    assert not redeem(code, NOW).ok
    assert opened(NOW) is None


def test_a_new_code_takes_the_place_of_the_old_one() -> None:
    old, new = issue(NOW).code, issue(NOW).code

    assert not redeem(old, NOW).ok
    assert redeem(new, NOW).ok


@given(data=st.data())
def test_a_code_counts_however_it_is_typed(data: st.DataObject) -> None:
    code = issue(NOW).code.replace("-", "")
    blanks = st.text(alphabet=" -–—‐\u00a0\t\n\u200b", max_size=2)
    typed = "".join(
        data.draw(st.sampled_from([letter, letter.lower(), chr(ord(letter) + 0xFEE0)]))
        + data.draw(blanks)
        for letter in code
    )

    assert redeem(data.draw(blanks) + typed, NOW).ok


@given(typed=st.text(max_size=40))
def test_whatever_else_is_typed_is_a_wrong_try(typed: str) -> None:
    issue(NOW)

    tried = redeem(typed, NOW)

    assert (tried.ok, tried.was_open, tried.left) == (False, True, TRIES - 1)


class Tries(RuleBasedStateMachine):
    """Codes, tries and time in any order, beside what must come of them."""

    def __init__(self) -> None:
        super().__init__()
        pairing._code = None
        self.now = NOW
        self.code = ""  # the last one issued, and whether it may let in
        self.until = NOW
        self.wrong = TRIES
        self.used = True

    def lives(self) -> bool:
        return not self.used and self.now < self.until and self.wrong < TRIES

    @rule()
    def another(self) -> None:
        self.code = issue(self.now).code
        self.until, self.wrong, self.used = self.now + TEN, 0, False

    @rule(seconds=st.sampled_from([1, 59, 300, 599, 600, 3600]))
    def later(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @precondition(lambda self: self.code)
    @rule()
    def right(self) -> None:
        lived = self.lives()

        assert redeem(self.code, self.now).ok == lived

        self.used = self.used or lived

    @rule()
    def close(self) -> None:
        close()

        self.used = True

    @rule(typed=st.text(alphabet=ALPHABET + "-x", max_size=10))
    def guess(self, typed: str) -> None:
        lived = self.lives()

        tried = redeem(typed, self.now)

        assert not tried.ok
        assert tried.was_open == lived
        self.wrong += lived

    @invariant()
    def shown_as_long_as_it_lets_in(self) -> None:
        shown = opened(self.now)

        assert (shown is not None) == self.lives()
        assert shown is None or shown.code == self.code


TestTries = Tries.TestCase
