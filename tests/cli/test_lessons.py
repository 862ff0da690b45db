"""`afterword lessons`: from moves that were put off to a plan that waits, only with a yes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Command

COMPANIES = ("Quayside", "Tern Mobility", "Old Oak", "Saltmarsh")
LATER = "2031-05-22T15:00:00+00:00"  # seven business days after the talks


def check_ins(cli: Command, at: str = LATER) -> list[dict[str, Any]]:
    shown = cli("today", "--json", at=at).json
    return [each for each in shown["moves"] + shown["held"] if each["play"] == "check_in"]


@pytest.fixture
def put_off(ines: Command) -> Command:
    """Four talks with recruiters, and a question to each of them put off by two days."""
    for company in COMPANIES:
        address = f"r@{company.split()[0].lower()}.example"
        about = ("--company", company, "--with", address)
        talk = ("--when", "2031-05-12T10:00:00+01:00", "--end", "2031-05-12T11:00:00+01:00")
        assert ines("note", "interview", *about, *talk).status == 0
        named = ("--company", company, "--person", address, "--role", "recruiter")
        assert ines("note", "person", *named).status == 0
    found = check_ins(ines)
    assert len(found) == len(COMPANIES)
    for move in found:
        said = ines("snooze", move["id"], "--until", "2031-05-26", at=LATER)
        assert said.status == 0, said.err
    return ines


def lessons(cli: Command) -> Any:
    return cli("lessons", "--json", at=LATER).json


def test_what_was_put_off_is_proposed_taken_and_waited_for(put_off: Command) -> None:
    (lesson,) = lessons(put_off)
    assert lesson["asks"] == "Suggest check-ins to recruiters 2 business days later than usual?"
    assert lesson["change"] == {
        "whom": "role",
        "ref": "recruiter",
        "manner": None,
        "play": "check_in",
        "later": 2,
        "never": False,
    }
    assert [one["days"] for one in lesson["evidence"]] == [2, 2, 2, 2]
    assert all(one["person"]["email"] for one in lesson["evidence"])
    words = put_off("lessons", at=LATER).out
    assert lesson["id"] in words
    assert "2031-05-22" in words
    assert put_off("policy", "--json", at=LATER).json["overrides"] == []  # nothing without a yes

    said = put_off("policy", "--take", lesson["id"], "--json", at=LATER).json

    (kept,) = said["overrides"]
    assert (kept["name"], kept["play"], kept["later"]) == ("recruiters", "check_in", 2)
    assert kept["learnt"] is True
    assert lessons(put_off) == []
    again = put_off("policy", "--take", lesson["id"], "--json", at=LATER).json
    assert again["said"] == []
    assert put_off("undo", lesson["id"], at=LATER).json["what"] == "lesson"
    assert lessons(put_off) == [lesson]


def test_a_no_stands_and_what_was_taken_can_be_left(put_off: Command) -> None:
    (lesson,) = lessons(put_off)
    put_off("policy", "--take", lesson["id"], at=LATER)

    assert put_off("policy", "--leave", lesson["id"], "--json", at=LATER).json["overrides"] == []

    assert lessons(put_off) == []
    refused = put_off("policy", "--take", lesson["id"], at=LATER)
    assert refused.status == 1
    assert "you said no to it" in refused.err


def test_the_same_records_teach_the_same_after_export_and_restore(
    put_off: Command, tmp_path: Path
) -> None:
    before = lessons(put_off)
    put_off("policy", "--take", before[0]["id"], at=LATER)
    policy = put_off("policy", "--json", at=LATER).json
    put_off("export", tmp_path / "copy.zip")
    from afterword.records import models

    models.Owner.objects.all().delete()
    assert put_off("restore", tmp_path / "copy.zip").status == 0

    assert put_off("policy", "--json", at=LATER).json == policy
    assert lessons(put_off) == []
    put_off("undo", before[0]["id"], at=LATER)
    assert lessons(put_off) == before


def test_a_lesson_is_of_its_moment(put_off: Command) -> None:
    assert put_off("lessons", "--json", at="2031-05-21T15:00:00+00:00").json == []


@pytest.mark.parametrize(
    ("words", "status", "line"),
    [
        (["--take", "nope"], 1, "there is no lesson 'nope'; `afterword lessons` lists them"),
        (["--leave", "nope"], 1, "there is no lesson 'nope'"),
        (["--take", "a", "--leave", "b"], 2, "stands alone"),
        (["--take", "a", "--manner", "gentle"], 2, "stands alone"),
    ],
)
def test_bad_input_is_one_line(words: list[str], status: int, line: str, ines: Command) -> None:
    said = ines("policy", *words)

    assert said.status == status
    assert line in said.err
    assert said.err.count("\n") == 1
    assert "nothing was learnt yet" in ines("lessons").out
