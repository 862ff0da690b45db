"""`sheet` at the command line: by interview, by company, by person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Command = Callable[..., Any]


def test_a_sheet_is_found_by_interview_company_name_and_address(robin: Command) -> None:
    talks = robin("facts", "--kind", "interview", "--json").json
    kestrel = next(talk for talk in talks if talk["company"] == "Kestrel Grid")

    by_id = robin("sheet", kestrel["id"], "--json").json
    by_company = robin("sheet", "Kestrel Grid", "--json").json
    by_name = robin("sheet", "Lena Oduya", "--json").json

    assert {p["name"] for p in by_id["people"]} == {"Lena Oduya", "Samira Nolan", "Tomas Berg"}
    assert by_company["company"] == by_name["company"] == "Kestrel Grid"
    assert [p["name"] for p in by_name["people"]] == ["Lena Oduya"]
    said = [line for p in by_id["people"] for line in p["said"]]
    assert said
    assert all(line["facts"] for line in said)


def test_a_sheet_reads_at_a_terminal(robin: Command) -> None:
    told = robin("sheet", "Kestrel Grid")

    assert told.status == 0
    assert told.out.startswith("Kestrel Grid: Senior Data Engineer\n")
    assert "What they said:" in told.out


def test_what_is_not_known_is_one_line(robin: Command) -> None:
    said = robin("sheet", "Nobody Here")

    assert said.status == 1
    assert said.err.count("\n") == 1
    assert "no interview, no company and no person" in said.err


def test_a_first_or_last_name_is_enough_where_it_means_one(robin: Command) -> None:
    for part, name in (("Lena", "Lena Oduya"), ("oduya", "Lena Oduya"), ("Samira", "Samira Nolan")):
        found = robin("sheet", part, "--json").json

        assert [p["name"] for p in found["people"]] == [name]
    assert robin("sheet", "kestrel", "--json").json["company"] == "Kestrel Grid"
