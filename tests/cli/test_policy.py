"""`afterword policy`: what the user chose of their plans, kept, shown, used and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command


def test_a_policy_is_shown_changed_and_taken_back(ines: Command) -> None:
    usual = ines("policy", "--json").json
    assert usual["manner"] == "standard"
    assert usual["daily_limit"] == 5

    said = ines(
        *("policy", "--manner", "gentle", "--quiet-weekday", "saturday", "--quiet-weekday", "Sun"),
        *("--quiet-day", "2031-12-24", "--daily-limit", "3", "--json"),
    ).json

    assert said["manner"] == "gentle"
    assert said["quiet_weekdays"] == ["saturday", "sunday"]
    assert said["quiet_days"] == ["2031-12-24"]
    assert said["daily_limit"] == 3
    assert len(said["said"]) == 4
    # What is so already is not said again.
    assert ines("policy", "--manner", "gentle", "--daily-limit", "3", "--json").json["said"] == []
    assert ines("undo", said["said"][0]).json["what"] == "policy"
    words = ines("policy").out
    assert words.startswith("Standard.")
    assert "Quiet: every Saturday, every Sunday, Wednesday 24 December." in words
    again = ines("policy", "--drop-quiet-day", "2031-12-24", "--quiet-weekday", "none", "--json")
    assert again.json["quiet_days"] == again.json["quiet_weekdays"] == []


def test_a_policy_is_that_of_its_moment(ines: Command) -> None:
    ines("policy", "--daily-limit", "2", at="2031-05-21T09:00:00+00:00")

    assert ines("policy", "--json").json["daily_limit"] == 5
    assert ines("policy", "--json", at="2031-05-22T09:00:00+00:00").json["daily_limit"] == 2


def test_an_exception_is_kept_by_what_stays_the_same_and_ends_by_usual(robin: Command) -> None:
    robin("policy", "--manner", "gentle", "--for", "Lena Oduya")
    robin("policy", "--manner", "forward", "--company", "KESTREL grid")
    shown = robin("policy", "--manner", "gentle", "--country", "ie", "--json").json["overrides"]

    assert [(each["whom"], each["name"], each["manner"]) for each in shown] == [
        ("person", "Lena Oduya", "gentle"),
        ("company", "Kestrel Grid", "forward"),
        ("country", "IE", "gentle"),
    ]
    assert "@" in shown[0]["ref"]
    ended = robin("policy", "--manner", "usual", "--for", shown[0]["ref"], "--json").json
    assert [each["whom"] for each in ended["overrides"]] == ["company", "country"]


def test_the_daily_limit_is_the_one_that_plans_go_by(robin: Command) -> None:
    def unasked() -> int:
        moves = robin("today", "--json").json["moves"]
        return sum(not each["obligation"] for each in moves)

    before = unasked()
    assert before > 1

    robin("policy", "--daily-limit", "1")

    assert unasked() == 1


def test_a_policy_goes_into_the_copy_and_comes_back(robin: Command, tmp_path: Path) -> None:
    robin("policy", "--manner", "forward", "--quiet-day", "2031-12-24")
    robin("policy", "--manner", "gentle", "--for", "Lena Oduya")
    before = robin("policy", "--json").json
    assert robin("export", tmp_path / "copy.zip").status == 0
    from afterword.records import models

    models.Owner.objects.all().delete()
    assert robin("restore", tmp_path / "copy.zip").status == 0

    assert robin("policy", "--json").json == before


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["--manner", "rude"], "'rude' is no manner; one of gentle, standard, forward"),
        (["--manner", "usual"], "'usual' is no manner"),
        (["--for", "Lena Oduya"], "say which manner"),
        (["--manner", "gentle", "--for", "nobody"], "nobody called 'nobody'"),
        (["--manner", "gentle", "--company", "Nowhere"], "no company called 'Nowhere'"),
        (["--manner", "gentle", "--country", "Ireland"], "'Ireland' is no country code"),
        (["--manner", "gentle", "--country", "IE", "--company", "Kestrel Grid"], "name one of"),
        (["--quiet-weekday", "s"], "'s' is no weekday"),
        (["--quiet-day", "christmas"], "'christmas' is no day such as 2026-12-24"),
        (["--quiet-day", "2031-05-19"], "2031-05-19 is over"),
        (["--daily-limit", "0"], "the daily limit is a number from 1 to 20"),
        (["--daily-limit", "many"], "the daily limit is a number from 1 to 20"),
    ],
)
def test_bad_input_is_one_line_and_keeps_nothing(
    words: list[str], line: str, robin: Command
) -> None:
    said = robin("policy", "--quiet-weekday", "sunday", *words)

    assert said.status == 1
    assert line in said.err
    assert said.err.count("\n") == 1
    assert robin("policy", "--json").json["quiet_weekdays"] == []
