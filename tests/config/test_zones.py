"""Zones to choose from, and the one that this machine is set to."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.config.zones import countries, zone_of_machine, zones


def test_each_zone_has_a_country_that_has_a_name() -> None:
    named = dict(countries())

    assert len(zones()) > 400
    assert all(ZoneInfo(zone) and country in named for zone, country in zones())
    assert named["PT"] == "Portugal"
    assert named["XK"] == "Kosovo"


@pytest.mark.parametrize("told", ["Europe/Lisbon", ":Europe/Lisbon"])
def test_what_the_process_was_told_comes_first(told: str, tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("Asia/Tokyo\n")

    assert zone_of_machine(told, tmp_path) == "Europe/Lisbon"
    assert zone_of_machine("", tmp_path) == "Asia/Tokyo"


def test_a_link_into_the_tables_names_the_zone(tmp_path: Path) -> None:
    table = tmp_path / "zoneinfo" / "America" / "Chicago"
    table.parent.mkdir(parents=True)
    table.touch()
    (tmp_path / "localtime").symlink_to(table)

    assert zone_of_machine("EST5EDT4,M3.2.0,M11.1.0", tmp_path) == "America/Chicago"


@pytest.mark.parametrize("told", ["", "UTC", "Etc/UTC", "GMT", "no/where", "../secret", "\0"])
def test_what_names_no_place_is_no_guess(told: str, tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("Etc/UTC\n")

    assert zone_of_machine(told, tmp_path) == ""
