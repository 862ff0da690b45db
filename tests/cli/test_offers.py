"""An offer answered at the command line: a yes, a no, and a wish for time, each to its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
AFTER = "2031-05-20T16:00:00+00:00"
NEXT = "2031-05-22T09:00:00+00:00"


def mail(sender: str, subject: str, day: str, text: str) -> str:
    """One message to the user, as an .eml file."""
    domain = sender.partition("@")[2]
    return (
        f"From: {sender}\nTo: Ines Carvalho <ines@carvalho.example>\n"
        f"Subject: {subject}\nDate: {day}\nMessage-ID: <{abs(hash(subject))}@{domain}>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    )


@pytest.fixture
def offered(ines: Command, tmp_path: Path) -> Command:
    """An offer from Blue Kiln after a talk, and a talk with Tarn Software that is undecided."""
    for company, role, person in (
        ("Blue Kiln", "Planner", "olga@bluekiln.example"),
        ("Tarn Software", "Buyer", "brett@tarnsoftware.example"),
    ):
        said = ines(
            *("note", "interview", "--company", company, "--role", role),
            *("--when", "2031-05-12T13:00", "--end", "2031-05-12T14:00", "--with", person),
            at="2031-05-12T15:00:00+00:00",
        )
        assert said.status == 0, said.err
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "tarn.eml").write_text(
        mail(
            "Brett Collier <brett@tarnsoftware.example>",
            "Our talk",
            "Tue, 13 May 2031 10:00:00 +0100",
            "Thank you for coming in. We will come back to you by 30 May.\n\nBrett Collier",
        )
    )
    (folder / "kiln.eml").write_text(
        mail(
            "Olga Brandt <olga@bluekiln.example>",
            "Our offer",
            "Mon, 19 May 2031 10:00:00 +0100",
            "Dear Ines,\n\nwe are delighted to offer you the Planner role at Blue Kiln. "
            "Please let us have your answer by 28 May.\n\nOlga Brandt",
        )
    )
    assert ines("import", folder).status == 0
    return ines


def stages(command: Command, at: str = AFTER) -> dict[str, str]:
    return {p["company"]: p["stage"] for p in command("pursuits", "--json", at=at).json}


def moves(command: Command, kind: str, at: str = AFTER) -> list[dict[str, Any]]:
    """The moves of that occasion."""
    found = command("today", "--json", at=at).json["moves"]
    return [m for m in found if m["play"] == "thank_you" and m["occasion"]["kind"] == kind]


def answered(command: Command, kind: str, folder: Path) -> dict[str, Any]:
    """The answer of that kind, handed over as a file and said to be gone."""
    (move,) = moves(command, "offer")
    letter = command("letter", move["id"], "--kind", kind, "--json", at=AFTER)
    assert letter.status == 0, letter.err
    assert [c for c in letter.json["checks"] if not c["ok"]] == []
    yes = command("approve", move["id"], "--eml", folder / "out.eml", at=AFTER)
    assert yes.status == 0, yes.err
    assert command("done", move["id"], at=AFTER).status == 0
    return dict(letter.json)


def test_a_yes_ends_the_pursuit_and_the_others_hear_of_it(offered: Command, tmp_path: Path) -> None:
    assert stages(offered)["Blue Kiln"] == "offer"
    assert moves(offered, "withdrawal") == []

    letter = answered(offered, "accept", tmp_path)

    assert letter["kind"] == "accept"
    assert "accept" in letter["body"]
    assert stages(offered)["Blue Kiln"] == "accepted"
    (note,) = moves(offered, "withdrawal", NEXT)
    assert note["company"] == "Tarn Software"
    assert moves(offered, "offer", NEXT) == []


def test_a_no_ends_the_pursuit_and_nobody_else_hears_of_it(
    offered: Command, tmp_path: Path
) -> None:
    answered(offered, "decline", tmp_path)

    assert stages(offered)["Blue Kiln"] == "withdrawn"
    assert moves(offered, "withdrawal", NEXT) == []
    assert moves(offered, "offer", NEXT) == []


def test_who_asked_for_time_still_owes_the_answer(offered: Command, tmp_path: Path) -> None:
    (first,) = moves(offered, "offer")
    answered(offered, "offer", tmp_path)

    assert stages(offered)["Blue Kiln"] == "offer"
    assert moves(offered, "offer") == []
    (second,) = moves(offered, "offer", NEXT)
    assert second["id"] != first["id"]
    letter = offered("letter", second["id"], "--kind", "accept", "--json", at=NEXT).json
    assert [c for c in letter["checks"] if not c["ok"]] == []
    assert offered("done", second["id"], at=NEXT).status == 0
    assert stages(offered, "2031-05-22T10:00:00+00:00")["Blue Kiln"] == "accepted"


def test_a_yes_that_was_taken_back_opens_the_offer_again(offered: Command, tmp_path: Path) -> None:
    (move,) = moves(offered, "offer")
    answered(offered, "accept", tmp_path)

    for _ in ("the letter", "that it is done"):
        assert offered("undo", move["id"], at=AFTER).status == 0

    assert stages(offered)["Blue Kiln"] == "offer"


def test_the_withdrawal_note_that_left_ends_the_other_pursuit(
    offered: Command, tmp_path: Path
) -> None:
    answered(offered, "accept", tmp_path)
    (note,) = moves(offered, "withdrawal", NEXT)

    assert offered("letter", note["id"], "--json", at=NEXT).json["kind"] == "withdrawal"
    assert offered("done", note["id"], at=NEXT).status == 0

    later = "2031-05-23T10:00:00+00:00"
    assert stages(offered, later)["Tarn Software"] == "withdrawn"
    assert moves(offered, "withdrawal", later) == []
