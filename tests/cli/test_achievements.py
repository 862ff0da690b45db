"""An achievement in a letter that is due: told when that letter goes, and never before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.conftest import Command

TITLE = "Certified in stream processing"


def carrier(robin: Command) -> dict[str, Any]:
    """The move whose letter carries the achievement of the demo."""
    moves = robin("today", "--json").json["moves"]
    (found,) = [m for m in moves if any("goes along" in why for why in m["why"])]
    return dict(found)


def told(robin: Command, at: str = "2031-05-20T16:00:00+00:00") -> list[str]:
    from datetime import datetime

    from afterword.flows.look import look
    from afterword.flows.open import open_owner

    world = look(open_owner(), datetime.fromisoformat(at))
    (achieved,) = world.achievements
    return [world.people[person].name for person in achieved.told]


def test_it_stands_in_the_letter_and_counts_as_told_once_that_has_gone(
    robin: Command, tmp_path: Path
) -> None:
    move = carrier(robin)
    letter = robin("letter", move["id"], "--json").json
    assert TITLE in letter["body"]
    assert all(check["ok"] for check in letter["checks"])
    assert told(robin) == []

    robin("approve", move["id"], "--eml", tmp_path / "out.eml")
    assert told(robin) == []
    robin("done", move["id"], at="2031-05-20T15:30:00+00:00")

    assert told(robin) == [move["person"]["name"]]
    later = robin("plan", "--days", "60", "--json", at="2031-05-21T09:00:00+00:00").json
    assert [m for m in later["moves"] if m["play"] == "achievement"] == []


def test_taken_out_of_the_letter_it_is_not_told(robin: Command, tmp_path: Path) -> None:
    move = carrier(robin)
    body = robin("letter", move["id"], "--json").json["body"]
    kept = [part for part in body.split("\n\n") if TITLE not in part]
    (tmp_path / "own.txt").write_text("\n\n".join(kept), encoding="utf-8")
    robin("letter", move["id"], "--body", tmp_path / "own.txt")

    robin("approve", move["id"], "--eml", tmp_path / "out.eml")

    from afterword.records import models

    (row,) = models.Letter.objects.filter(move=move["id"])
    assert row.about["achievement"] == ""
    robin("done", move["id"], at="2031-05-20T15:30:00+00:00")
    assert told(robin) == []


def test_put_away_it_is_not_told(robin: Command) -> None:
    move = carrier(robin)
    robin("dismiss", move["id"], "--why", "thanked in person")

    assert told(robin) == []


def test_done_by_hand_without_a_letter_from_here_it_is_not_told(robin: Command) -> None:
    robin("done", carrier(robin)["id"], at="2031-05-20T15:30:00+00:00")

    assert told(robin) == []
