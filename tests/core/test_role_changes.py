"""Roles that were closed or posted again are told, the user's own first and never a guess."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.core.worlds import at, pursuit, world

from afterword.core.role_changes import MOST, role_changes
from afterword.core.world import BoardRole

NOW = "2025-09-10 10:00"


def role(title: str = "Planner", status: Any = "closed", since: str = "2025-09-09 09:00") -> Any:
    when = at(since)
    return BoardRole(f"acme|{title}", "acme", title, "", status, when, when)


@pytest.mark.parametrize("status", ["open", "unknown"])
def test_what_is_open_or_not_sure_yet_is_not_told(status: str) -> None:
    assert role_changes(world(NOW, pursuit("deciding"), role(status=status))) == []


@pytest.mark.parametrize("stage", ["rejected", "withdrawn"])
def test_nothing_is_told_of_a_company_that_is_over(stage: Any) -> None:
    ended = pursuit(stage, ended=at("2025-09-01 09:00"))
    assert role_changes(world(NOW, ended, role())) == []


def test_what_changed_weeks_ago_is_not_told_again() -> None:
    assert role_changes(world(NOW, pursuit("deciding"), role(since="2025-08-01 09:00"))) == []


@pytest.mark.parametrize(
    ("title", "is_theirs"),
    [
        ("Senior Planner Engineer (f/m/d), Lisbon", True),
        ("Planner Engineer", True),
        ("Engineer", False),
        ("Senior Buyer", False),
    ],
)
def test_the_users_own_role_is_known_by_its_words(title: str, is_theirs: bool) -> None:
    mine = replace(pursuit("deciding"), role="Senior Planner Engineer")
    [change] = role_changes(world(NOW, mine, role(title)))
    assert change.pursuit == (mine.id if is_theirs else "")


def test_of_a_large_board_the_own_role_and_the_newest_others_are_told() -> None:
    mine = replace(pursuit("deciding"), role="Senior Planner Engineer")
    many = [role(f"Welder {n}", since=f"2025-09-0{n} 09:00") for n in range(1, 9)]
    own = role("Senior Planner Engineer", "reposted", "2025-09-01 08:00")
    told = [change.role.title for change in role_changes(world(NOW, mine, own, *many))]
    assert told == ["Senior Planner Engineer", "Welder 8", "Welder 7", "Welder 6"]
    assert len(told) == MOST + 1
