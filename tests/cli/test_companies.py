"""`afterword company`: the same as its page, as a document and in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[..., Any]


def test_a_company_is_found_by_the_words_it_begins_with(robin: Command) -> None:
    found = robin("company", "kestrel", "--json").json

    assert found["name"] == "Kestrel Grid"
    assert found.keys() >= {
        *("id", "pursuits", "departments", "known", "paths", "held", "do_not_contact"),
        *("touches", "news"),
    }
    (department,) = found["departments"]
    parts = {seat["name"]: seat["part"] for seat in department["people"]}
    assert parts["Lena Oduya"] == "decides"
    assert all(seat["why"] for seat in department["people"])


def test_without_a_name_all_are_listed_those_of_pursuits_first(robin: Command) -> None:
    rows = robin("company", "--json").json

    assert rows[0]["pursuits"]
    assert "Kestrel Grid" in [row["name"] for row in rows]
    assert "known there" in robin("company").out


def test_a_company_of_contacts_alone_is_found_by_name_and_by_id(
    robin: Command, tmp_path: Path
) -> None:
    export = tmp_path / "Connections.csv"
    export.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Bo,Hale,https://www.linkedin.com/in/bo-hale,,Harbour Works,Head of Sales,02 Mar 2024\n"
    )
    robin("import", export)
    (row,) = [r for r in robin("company", "--json").json if r["name"] == "Harbour Works"]

    for name in (row["id"], "Harbour Works", "harbour w"):
        found = robin("company", name, "--json").json
        assert [one["name"] for one in found["known"]] == ["Bo Hale"]
        assert found["departments"] == []


def test_a_company_is_told_in_words(robin: Command) -> None:
    told = robin("company", "Kestrel Grid").out

    assert "Who hires for" in told
    assert "Sent and received:" in told


def test_a_company_that_is_not_known_is_one_line(robin: Command) -> None:
    refused = robin("company", "Nowhere Ltd")

    assert refused.status == 1
    assert "no company is known by 'Nowhere Ltd'" in refused.err


def test_a_note_says_where_somebody_works_and_for_whom(robin: Command) -> None:
    robin("note", "person", "--person", "Tomas Berg", "--department", "Grid Analytics",
          "--reports-to", "Lena Oduya")  # fmt: skip

    (department,) = robin("company", "kestrel", "--json").json["departments"]
    tomas = next(seat for seat in department["people"] if seat["name"] == "Tomas Berg")
    assert tomas["team"] == "Grid Analytics"
    assert (tomas["reports_to"], tomas["reports_to_sure"]) == ("Lena Oduya", True)
