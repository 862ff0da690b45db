"""Slips of the finger in addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.addresses import probably_meant

KNOWN = ("quaysiderobotics.example", "loom.example")
LABELS = st.text("abcdefgh", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ana@gmial.com", "ana@gmail.com"),
        ("ana@gmail.con", "ana@gmail.com"),
        ("Ana@quaysiderobotis.example", "ana@quaysiderobotics.example"),
        ("ana@quayside-robotics.example", "ana@quaysiderobotics.example"),
        ("ana@quaysideroboticsexample", "ana@quaysiderobotics.example"),
        ("ana@loon.example", "ana@loom.example"),
        ("ana@kiln.cmo", "ana@kiln.com"),
    ],
)
def test_a_slip_is_asked_about(typed: str, meant: str) -> None:
    assert probably_meant(typed, KNOWN) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "ana@quaysiderobotics.example",
        "ana@gmail.com",
        "ana@web.de",
        "ana@kiln.ai",
        "ana@kiln.museum",
        "ana@other.example",
        "ana",
        "@loom.example",
        "",
    ],
)
def test_what_looks_right_is_left_alone(typed: str) -> None:
    assert probably_meant(typed, KNOWN) == ""


@given(local=LABELS, domain=LABELS, more=st.lists(LABELS, max_size=4))
def test_a_domain_that_is_known_is_never_doubted(local: str, domain: str, more: list[str]) -> None:
    known = [f"{each}.example" for each in (domain, *more)]

    assert probably_meant(f"{local}@{domain}.example", known) == ""


@given(st.text(max_size=60), st.lists(st.text(max_size=20), max_size=4))
def test_whatever_is_typed_the_answer_is_another_address_or_none(
    typed: str, known: list[str]
) -> None:
    meant = probably_meant(typed, known)

    assert meant == "" or ("@" in meant and meant != typed.strip().lower())
