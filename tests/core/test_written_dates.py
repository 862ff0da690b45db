"""Dates written out in seven languages, and silence for what is no date."""

import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.written_dates import _NAMES, find_date, find_dates, fold, parse_month


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-08",
        "2026/02/08",
        "08 Feb 2026",
        "8 February 2026",
        "February 8, 2026",
        "Feb. 8, 2026",
        "Sunday, 8th February 2026",
        "08.02.2026",
        "8. Februar 2026",
        "08. Feb. 2026",
        "8 févr. 2026",
        "8 de febrero de 2026",
        "8 de fev. de 2026",
        "8 feb 2026",
        "8 febbraio 2026",
        "8-Feb-2026",
        "8 februari 2026",
        "2026年2月8日",
        "published 8.2.2026.",
        "2026-02-08 — Certified",
    ],
)
def test_a_written_day_is_found(text: str) -> None:
    assert find_date(text) == date(2026, 2, 8)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("1 mars 2026", 3),
        ("1. März 2026", 3),
        ("1 août 2026", 8),
        ("1 juil. 2026", 7),
        ("1 ott 2026", 10),
    ],
)
def test_months_of_other_languages(text: str, month: int) -> None:
    assert find_date(text) == date(2026, month, 1)


@pytest.mark.parametrize("form", ["11 {}", "11. {}", "11 de {}", "11 of {}", "{} 11"])
def test_every_month_is_known_in_every_form(form: str) -> None:
    for month, names in _NAMES.items():
        for name in (*names.split(), *names.title().split()):
            written = form.format(name)
            assert find_date(written, near=date(2026, month, 20)) == date(2026, month, 11)
            of = ", " if form.startswith("{") else " "
            assert find_date(f"{written}{of}2026") == date(2026, month, 11), written


@pytest.mark.parametrize(
    "text", ["", "912/1000", "4/5/26", "31 February 2026", "17 time zones", "7 wk 2026"]
)
def test_what_is_no_date_stays_undated(text: str) -> None:
    assert find_date(text) is None


def test_numbers_with_slashes_are_a_date_where_only_one_order_makes_one() -> None:
    assert find_date("25/03/2026") == find_date("03/25/2026") == date(2026, 3, 25)
    assert find_date("4/4/2026") == date(2026, 4, 4)
    assert find_date("4/5/2026") is None


def test_a_day_without_a_year_is_the_one_nearest() -> None:
    assert find_date("14 April, announced", near=date(2026, 4, 18)) == date(2026, 4, 14)
    assert find_date("told in December: 28 Dec", near=date(2026, 1, 5)) == date(2025, 12, 28)
    assert find_date("gesagt am 13.10.", near=date(2026, 10, 1)) == date(2026, 10, 13)
    assert find_date("14 April") is None


def test_every_date_is_found_with_its_place() -> None:
    text = "first 3 May 2026, then 2026-05-09"
    assert [(text[start:end], day) for start, end, day in find_dates(text)] == [
        ("3 May 2026", date(2026, 5, 3)),
        ("2026-05-09", date(2026, 5, 9)),
    ]


@pytest.mark.parametrize("text", ["Jun 2021", "juin 2021", "06/2021", "2021-06", "junho de 2021"])
def test_a_month_is_its_first_day(text: str) -> None:
    assert parse_month(text) == date(2021, 6, 1)


def test_a_year_is_its_first_day() -> None:
    assert parse_month("2021") == date(2021, 1, 1)
    assert parse_month("present") is None


@given(st.text(), st.dates())
def test_any_text_gives_a_date_or_nothing(text: str, near: date) -> None:
    find_dates(text, near=near)
    parse_month(text)


@given(st.text())
@example("Août, MÄRZ und ﬁn")
def test_folding_takes_case_and_accents_alone(text: str) -> None:
    parts = unicodedata.normalize("NFKD", text.casefold())
    assert fold(text) == "".join(char for char in parts if not unicodedata.combining(char))
    assert fold("AOUT 2026") == fold("août 2026")
