"""Whose sheet a name means."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.worlds import interview, person, pursuit, world

from afterword.core.errors import RefusedError
from afterword.flows.prepare import sheet_in

MET = interview("2025-09-08 10:00", "hana")
PEOPLE = world(
    "2025-09-15 09:00",
    pursuit(),
    MET,
    person("hana", name="Hana Rao"),
    person("far", name="Hana Vogel", company=""),
    person("ivo", name="Ivo Brandt"),
    person("ines", name="Ines Brandt"),
)
KNOWN = replace(PEOPLE, facets={"former": {}})


def test_a_name_that_two_have_means_the_one_who_was_met() -> None:
    assert [p.name for p in sheet_in(KNOWN, "Hana").people] == ["Hana Rao"]


def test_a_name_that_stays_unclear_lists_whom_it_could_mean() -> None:
    with pytest.raises(RefusedError, match="Ines Brandt, Ivo Brandt"):
        sheet_in(KNOWN, "brandt")


def test_a_word_that_is_nobodys_name_is_refused() -> None:
    with pytest.raises(RefusedError, match="no interview, no company and no person"):
        sheet_in(KNOWN, "Nobody")
