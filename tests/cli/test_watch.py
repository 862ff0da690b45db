"""`today` and `watch` tell of roles on job boards: at once, and only what is sure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Command

# The day after the demo's, at the company whose role is Senior Data Engineer.
ROLE, OTHER = "Senior Data Engineer", "Night Planner"


@pytest.fixture
def board(robin: Command, tmp_path: Path) -> Any:
    """Takes an answer of Kestrel Grid's board in, as it was then; what stands in it by number."""

    def taken(at: str, **roles: int) -> None:
        jobs = [
            {
                "id": number,
                "internal_job_id": number % 100,
                "title": title.replace("_", " "),
                "absolute_url": f"https://boards.greenhouse.io/kestrelgrid/jobs/{number}",
                "location": {"name": "Dublin"},
                "company_name": "Kestrel Grid",
            }
            for title, number in roles.items()
        ]
        path = tmp_path / "board.json"
        path.write_text(json.dumps({"jobs": jobs, "meta": {"total": len(jobs)}}))
        robin("import", path, at=at)

    return taken


def told(robin: Command, at: str) -> tuple[list[dict[str, Any]], str]:
    """The roles of today, and what its text says of them."""
    roles = robin("today", "--json", at=at).json["roles"]
    text = robin("today", at=at).out.partition("On job boards:")[2].partition("\n\n")[0]
    return roles, text


def day(number: int, hour: int = 9) -> str:
    return f"2031-05-{number}T{hour:02}:00:00+00:00"


def test_a_role_is_closed_when_two_looks_a_day_apart_miss_it(robin: Command, board: Any) -> None:
    board(day(21), Senior_Data_Engineer=1, Night_Planner=2)
    board(day(22), Night_Planner=2)
    assert told(robin, day(22, 10)) == ([], "")
    board(day(22, 20), Night_Planner=2)
    assert told(robin, day(22, 21)) == ([], "")
    board(day(23), Night_Planner=2)

    roles, text = told(robin, day(23, 10))

    assert [(each["company"], each["role"], each["status"]) for each in roles] == [
        ("Kestrel Grid", ROLE, "closed")
    ]
    assert roles[0]["since"].startswith("2031-05-22T")
    assert roles[0]["pursuit"] is not None
    assert "Kestrel Grid: Senior Data Engineer, the role you are going for, is closed" in text
    assert "Thu 22 May" in text


def test_a_board_that_is_empty_or_fails_says_nothing(
    robin: Command, board: Any, tmp_path: Path
) -> None:
    board(day(21), Senior_Data_Engineer=1, Night_Planner=2)
    for number in (22, 23, 24):
        board(day(number))
        failing = tmp_path / "failing.json"
        failing.write_text('{"status": 503, "error": "Service Unavailable"}')
        robin("import", failing, at=day(number, 12))

    assert told(robin, day(24, 20)) == ([], "")
    statuses = {each["status"] for each in robin("watch", "--json", at=day(24, 20)).json["roles"]}
    assert statuses == {"open"}


def test_a_role_with_another_number_is_told_as_posted_again(robin: Command, board: Any) -> None:
    board(day(21), Senior_Data_Engineer=1, Night_Planner=2)
    board(day(22), Senior_Data_Engineer=101, Night_Planner=2)

    roles, text = told(robin, day(22, 10))

    assert [(each["role"], each["status"]) for each in roles] == [(ROLE, "reposted")]
    assert "is posted again" in text


def test_a_role_that_is_nobodys_of_the_user_is_told_as_such(robin: Command, board: Any) -> None:
    board(day(21), Senior_Data_Engineer=1, Night_Planner=2)
    for number in (22, 24):
        board(day(number), Senior_Data_Engineer=1)

    roles, text = told(robin, day(24, 10))

    assert [(each["role"], each["pursuit"]) for each in roles] == [(OTHER, None)]
    assert "Kestrel Grid: Night Planner is closed" in text


def test_the_order_in_which_answers_come_in_changes_nothing(robin: Command, board: Any) -> None:
    board(day(23), Night_Planner=2)
    board(day(21), Senior_Data_Engineer=1, Night_Planner=2)
    board(day(22), Night_Planner=2)

    assert [each["role"] for each in told(robin, day(23, 10))[0]] == [ROLE]
