"""What comes in while a letter waits: it goes back at once, or has been sent already."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.flows.sending import ODILE, connected, mail, met, row_of, take_in
from tests.servers.smtp import USER, Postbox

if TYPE_CHECKING:
    from afterword.records import models

MINUTE = timedelta(minutes=1)


@pytest.fixture
def move(owner: models.Owner, now: datetime, box: Postbox) -> str:
    connected(owner, box, now)
    return met(owner, now)


def yes(owner: models.Owner, move: str, now: datetime) -> datetime:
    from afterword.flows.approve import approve

    leaves = approve(owner, move, now=now, send=True, leaves_at=now + 30 * MINUTE).leaves_at
    assert leaves is not None
    return leaves


def own(at: datetime, subject: str = "Our talk", to: str = ODILE) -> str:
    """A letter that the user wrote in their own mail program."""
    return (
        f"From: Ines Carvalho <{USER}>\nTo: Odile Brandt <{to}>\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S +0000}\nMessage-ID: <own{at.timestamp():.0f}@carvalho>\n"
        f"Subject: {subject}\n\nDear Odile,\n\nThank you for your time today.\n\nInes\n"
    )


def nothing_leaves(owner: models.Owner, box: Postbox, at: datetime) -> None:
    from afterword.flows.dispatch import dispatch
    from afterword.records.queries.letter import due_letters

    for key in list(due_letters(at).values_list("id", flat=True)):
        dispatch(owner, key, now=at)
    assert not box.tries


def test_their_word_brings_a_waiting_letter_back_at_once(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    leaves = yes(owner, move, now)

    take_in(owner, tmp_path, now + MINUTE, mail(f"Odile Brandt <{ODILE}>", now + MINUTE, "Hello."))

    row = row_of(move)
    assert row.state == "draft"
    assert row.trouble.startswith("Odile Brandt wrote on Tuesday 20 May at 16:01")
    nothing_leaves(owner, box, leaves)


@pytest.fixture
def unasked(owner: models.Owner, now: datetime, box: Postbox, tmp_path: Path) -> str:
    """A question after nothing was heard for two weeks of an interview that was thanked for."""
    from afterword.flows.look import plan_for
    from afterword.flows.note import note

    connected(owner, box, now)
    met_at = now - timedelta(days=14)
    before = mail(f"Odile Brandt <{ODILE}>", met_at - timedelta(days=2))
    take_in(owner, tmp_path / "before", now, before, own(met_at + timedelta(hours=4)))
    talk = {
        "company": "Quayside",
        "role": "Harbour Planner",
        "when": met_at.isoformat(),
        "end": (met_at + timedelta(hours=1)).isoformat(),
        "with": [ODILE],
    }
    note(owner, "interview", talk, now=now)
    moves = plan_for(owner, now)[1].moves
    return next(each.id for each in moves if each.play == "check_in")


def test_an_absence_brings_a_letter_back_that_nobody_asked_for(
    owner: models.Owner, now: datetime, unasked: str, box: Postbox, tmp_path: Path
) -> None:
    move = unasked
    leaves = yes(owner, move, now)
    away = mail(
        f"Odile Brandt <{ODILE}>",
        now + MINUTE,
        "I am out of the office until 28 May 2031 and will answer when I am back.",
    ).replace(
        "Subject: Our talk", "Auto-Submitted: auto-replied\nSubject: Automatic reply: Our talk"
    )

    take_in(owner, tmp_path, now + MINUTE, away)

    assert row_of(move).state == "draft"
    assert row_of(move).trouble.startswith("away: ")
    nothing_leaves(owner, box, leaves)


def test_what_the_user_sends_themselves_is_the_touch_and_ends_the_move(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    from afterword.flows.look import plan_for

    leaves = yes(owner, move, now)

    take_in(owner, tmp_path, now + 10 * MINUTE, own(now + 5 * MINUTE))

    row = row_of(move)
    assert (row.state, row.leaves_at) == ("draft", None)
    assert row.trouble == (
        "you wrote to Odile Brandt yourself on Tuesday 20 May at 16:05, so it does not go out as "
        "well"
    )
    world, plan = plan_for(owner, now + 10 * MINUTE)
    assert len([t for t in world.touches if t.direction == "out"]) == 1
    assert move not in {each.id for each in plan.moves}
    nothing_leaves(owner, box, leaves)


def test_what_they_sent_before_the_yes_and_nobody_knew_of_counts_too(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    yes(owner, move, now)

    take_in(owner, tmp_path, now + MINUTE, own(now - 20 * MINUTE))

    assert row_of(move).trouble.startswith("you wrote to Odile Brandt yourself")


def test_what_they_wrote_before_the_talk_or_to_somebody_else_keeps_nothing_back(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    yes(owner, move, now)

    others = own(now + MINUTE, to="pia@elsewhere.example")
    take_in(owner, tmp_path, now + 2 * MINUTE, own(now - timedelta(days=1)), others)

    assert row_of(move).state == "approved"


def test_an_mbox_of_sent_mail_does_the_same_at_the_last_look(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    leaves = yes(owner, move, now)
    take_in(owner, tmp_path, now + 10 * MINUTE, own(now + 5 * MINUTE), looks=False)
    assert row_of(move).state == "approved"

    nothing_leaves(owner, box, leaves)

    assert row_of(move).trouble.startswith("you wrote to Odile Brandt yourself")


def test_the_copy_of_our_own_letter_keeps_no_other_back(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.dispatch import dispatch
    from afterword.records import models

    leaves = approve(owner, move, now=now, send=True).leaves_at
    assert leaves is not None
    dispatch(owner, row_of(move).id, now=leaves)
    copy = box.taken[0].decode().replace(row_of(move).message_id, "renamed@outlook.example")
    take_in(owner, tmp_path, leaves + MINUTE, copy)

    assert row_of(move).other_ids == ["renamed@outlook.example"]
    said = models.Saying.objects.get(kind="sent")
    assert said.content["other_ids"] == ["renamed@outlook.example"]
