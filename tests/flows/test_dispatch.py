"""Letters leave once, at their time, as they were approved, and while the yes is still good."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.flows.sending import ODILE, connected, mail, met, row_of, take_in
from tests.materials.files import plain_pdf
from tests.servers.smtp import USER, Postbox

from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.flows.dispatch import Dispatched
    from afterword.records import models

MINUTE = timedelta(minutes=1)


@pytest.fixture
def move(owner: models.Owner, now: datetime, box: Postbox) -> str:
    connected(owner, box, now)
    return met(owner, now)


def yes(owner: models.Owner, move: str, now: datetime, **more: object) -> datetime:
    from afterword.flows.approve import approve

    approved = approve(owner, move, now=now, send=True, **more)  # type: ignore[arg-type]
    assert approved.state == "approved"
    assert approved.leaves_at is not None
    return approved.leaves_at


def run(owner: models.Owner, at: datetime) -> list[Dispatched]:
    """What a worker does at that time."""
    from afterword.flows.dispatch import dispatch
    from afterword.records.queries.letter import due_letters

    keys = list(due_letters(at).values_list("id", flat=True))
    return [done for key in keys if (done := dispatch(owner, key, now=at))]


def reply(at: datetime, text: str = "Thank you, Ines. Let us talk on Friday.") -> str:
    return mail(f"Odile Brandt <{ODILE}>", at, text)


def test_a_letter_leaves_after_its_minute_and_is_a_touch_at_once(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.look import plan_for

    text = draft(owner, move, now=now)
    leaves = yes(owner, move, now)
    assert leaves == now + MINUTE
    assert run(owner, now + timedelta(seconds=59)) == []

    (done,) = run(owner, leaves)

    assert (done.state, done.to) == ("sent", ODILE)
    (letter,) = box.letters
    assert letter.get_content().replace("\r\n", "\n").strip() == text.body.strip()
    assert letter["Subject"] == text.subject
    assert letter["Message-ID"] == f"<{row_of(move).message_id}>"
    assert letter["Date"].endswith("+0100")
    world, plan = plan_for(owner, leaves)
    (touch,) = [t for t in world.touches if t.direction == "out"]
    assert (touch.what, touch.message_id) == ("thank_you", row_of(move).message_id)
    assert move not in {each.id for each in plan.moves}
    assert run(owner, leaves + MINUTE) == []
    assert len(box.taken) == 1


def test_the_copy_in_sent_mail_is_the_same_touch(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    from afterword.flows.look import look

    leaves = yes(owner, move, now)
    run(owner, leaves)
    copy = box.taken[0].decode()
    take_in(owner, tmp_path, leaves + MINUTE, copy)
    # Some servers give a letter another Message-ID; it is the same letter all the same.
    other = copy.replace(f"<{row_of(move).message_id}>", "<rewritten@outlook.example>")
    take_in(owner, tmp_path, leaves + MINUTE, other)

    world = look(owner, leaves + timedelta(hours=1))

    out = [t for t in world.touches if t.direction == "out"]
    assert [t.message_id for t in out] in (
        ["rewritten@outlook.example"],
        [row_of(move).message_id],
        # Two imported files are two messages; that Afterword sent it adds no third.
        [row_of(move).message_id, "rewritten@outlook.example"],
        ["rewritten@outlook.example", row_of(move).message_id],
    )
    assert not any(t.id.startswith("said:") for t in out)


def test_undo_within_the_minute_keeps_the_letter_and_a_second_too_late_says_so(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.undo import undo

    yes(owner, move, now)
    taken_back = undo(owner, move, now=now + timedelta(seconds=59))
    assert not isinstance(taken_back, str)
    assert taken_back.state == "draft"
    assert run(owner, now + 2 * MINUTE) == []

    leaves = yes(owner, move, now + 3 * MINUTE)
    run(owner, leaves)
    with pytest.raises(RefusedError, match="has left, and nothing takes it back"):
        undo(owner, move, now=leaves + timedelta(seconds=1))

    assert len(box.taken) == 1
    assert row_of(move).state == "sent"


def test_a_reply_that_comes_while_it_waits_brings_it_back(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    # Written before the yes, but nobody here had read it by then.
    leaves = yes(owner, move, now)
    take_in(owner, tmp_path, now, reply(now - 10 * MINUTE), looks=False)

    (done,) = run(owner, leaves)

    assert done.state == "draft"
    assert "Odile Brandt wrote on Tuesday 20 May at 15:50" in done.words
    assert not box.tries
    assert row_of(move).trouble == done.words


def test_whoever_asked_not_to_be_written_to_gets_nothing(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    take_in(owner, tmp_path, now, reply(now - MINUTE))
    leaves = yes(owner, move, now)
    later = now + timedelta(seconds=30)
    text = "Please do not contact me again."
    take_in(owner, tmp_path, later, reply(later, text), looks=False)
    (done,) = run(owner, leaves)

    assert done.state == "draft"
    assert not box.tries


def test_a_letter_whose_address_failed_comes_back(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    leaves = yes(owner, move, now)
    bounce = (
        f"From: Mail Delivery System <mailer-daemon@mx.example>\nTo: {USER}\n"
        f"Date: {now:%a, %d %b %Y %H:%M:%S +0000}\nMessage-ID: <b1@mx.example>\n"
        "Auto-Submitted: auto-replied\nMIME-Version: 1.0\nSubject: Undelivered\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\n\n'
        "--x\nContent-Type: text/plain\n\nNo such user.\n\n--x\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        f"Final-Recipient: rfc822; {ODILE}\nAction: failed\nStatus: 5.1.1\n\n--x--\n"
    )
    take_in(owner, tmp_path, now, bounce, looks=False)

    (done,) = run(owner, leaves)

    assert done.state == "draft"
    assert not box.tries


def test_a_text_that_is_not_the_approved_one_stays(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.draft import draft
    from afterword.records import models

    leaves = yes(owner, move, now)
    with pytest.raises(RefusedError, match="this letter is approved"):
        draft(owner, move, now=now, body="Other words.")
    row = row_of(move)
    row.content["body"] += " And one word more."
    models.Letter.objects.filter(id=row.id).update(content=row.content)

    (done,) = run(owner, leaves)

    assert (done.state, done.words) == ("draft", "this text is not the one that you said yes to")
    assert not box.tries


def test_what_the_user_says_of_the_move_keeps_its_letter_back(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.say import say_of_move

    leaves = yes(owner, move, now)
    say_of_move(owner, "dismissed", move, now=now, why="I called her instead")

    assert run(owner, leaves) == []
    assert (row_of(move).state, row_of(move).trouble) == ("draft", "you said of it: dismissed")


def test_a_letter_that_is_more_than_two_hours_late_is_asked_about(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    leaves = yes(owner, move, now)

    (done,) = run(owner, leaves + timedelta(hours=2, seconds=1))

    assert done.state == "draft"
    assert "more than two hours have gone by" in done.words


def test_a_refusal_that_passes_is_tried_again_with_growing_pauses(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    leaves = yes(owner, move, now)
    box.manners.to_rcpt = "450 4.2.1 greylisted"
    (first,) = run(owner, leaves)
    assert (first.state, row_of(move).next_try_at) == ("approved", leaves + MINUTE)
    assert "greylisted" in row_of(move).trouble
    assert run(owner, leaves + timedelta(seconds=30)) == []
    (second,) = run(owner, leaves + MINUTE)
    assert (second.state, row_of(move).next_try_at) == ("approved", leaves + 4 * MINUTE)
    box.manners.to_rcpt = ""

    (third,) = run(owner, leaves + 4 * MINUTE)

    assert (third.state, row_of(move).trouble) == ("sent", "")
    assert len(box.taken) == 1


def test_tries_end_and_the_last_words_of_the_server_are_kept(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    at = yes(owner, move, now)
    box.manners.to_rcpt = "450 4.2.1 greylisted"
    tries = 0
    while row_of(move).state == "approved" and tries < 20:
        run(owner, at)
        tries, at = tries + 1, row_of(move).next_try_at or at

    assert tries == 6
    assert row_of(move).state == "refused"
    assert row_of(move).trouble.endswith("450 4.2.1 greylisted")


def test_a_refusal_for_good_is_the_users_to_mend_and_may_be_tried_once_more(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.draft import draft

    leaves = yes(owner, move, now)
    box.manners.to_rcpt = "550 5.1.1 no such user"
    (done,) = run(owner, leaves)
    assert done.state == "refused"
    assert done.words.endswith("550 5.1.1 no such user")
    assert run(owner, leaves + MINUTE) == []
    box.manners.to_rcpt = ""

    body = draft(owner, move, now=leaves).body.replace("Best,", "Kind regards,")
    draft(owner, move, now=leaves, body=body)
    again = yes(owner, move, leaves)
    run(owner, again)

    assert len(box.taken) == 1
    assert row_of(move).state == "sent"


def test_a_doubt_is_never_sent_again_by_itself_and_the_user_settles_it(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.look import look
    from afterword.flows.settle import settle

    leaves = yes(owner, move, now)
    box.manners.cut_at = "answer"
    (done,) = run(owner, leaves)
    assert done.state == "unknown"
    box.manners.cut_at = ""
    assert run(owner, leaves + timedelta(hours=1)) == []
    assert len(box.taken) == 1

    settle(owner, move, went=True, now=leaves + timedelta(hours=1))

    assert row_of(move).state == "sent"
    touches = look(owner, leaves + timedelta(hours=1)).touches
    assert [t.at for t in touches if t.direction == "out"] == [leaves]
    with pytest.raises(RefusedError, match="nobody is in doubt"):
        settle(owner, move, went=False, now=leaves + timedelta(hours=1))


def test_a_doubt_is_settled_by_the_copy_in_sent_mail(
    owner: models.Owner, now: datetime, move: str, box: Postbox, tmp_path: Path
) -> None:
    from afterword.flows.settle import settle_seen

    leaves = yes(owner, move, now)
    box.manners.cut_at = "answer"
    run(owner, leaves)
    assert settle_seen(now=leaves) == []
    take_in(owner, tmp_path, leaves + MINUTE, box.taken[0].decode(), looks=False)

    assert settle_seen(now=leaves + MINUTE) == [move]
    assert row_of(move).state == "sent"


def test_a_file_that_was_handed_over_is_no_sent_mail_and_its_copy_there_is(
    owner: models.Owner, now: datetime, move: str, tmp_path: Path
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.look import look
    from afterword.flows.settle import settle_seen

    file = tmp_path / "letter.eml"
    approve(owner, move, now=now, eml=file)
    take_in(owner, tmp_path, now)
    assert settle_seen(now=now) == []
    assert not [t for t in look(owner, now).touches if t.direction == "out"]

    sent = file.read_text().replace("X-Unsent: 1\n", "")
    file.unlink()
    take_in(owner, tmp_path, now + MINUTE, sent, looks=False)

    assert settle_seen(now=now + MINUTE) == [move]
    assert row_of(move).state == "sent"
    touches = look(owner, now + MINUTE).touches
    assert [t.what for t in touches if t.direction == "out"] == ["thank_you"]


def test_a_letter_that_never_left_is_a_draft_again_by_the_users_word(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.undo import undo

    leaves = yes(owner, move, now)
    box.manners.cut_at = "answer"
    run(owner, leaves)

    undo(owner, move, now=leaves + MINUTE)

    assert row_of(move).state == "draft"


def test_a_letter_that_a_dead_process_left_in_the_middle_is_a_doubt(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.records import models

    leaves = yes(owner, move, now)
    models.Letter.objects.filter(move=move).update(
        state="sending", claimed_at=leaves, dot_at=leaves
    )

    (done,) = run(owner, leaves + MINUTE)

    assert done.state == "unknown"
    assert not box.tries


def test_a_letter_that_a_dead_process_left_before_its_dot_goes_again(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.records import models

    leaves = yes(owner, move, now)
    models.Letter.objects.filter(move=move).update(state="sending", claimed_at=leaves)

    (found,) = run(owner, leaves)
    (done,) = run(owner, leaves + MINUTE)

    assert (found.state, found.words) == (
        "approved",
        "Afterword was ended before this letter had left",
    )
    assert done.state == "sent"
    assert len(box.taken) == 1


def test_a_letter_is_marked_before_its_dot_and_recorded_before_the_good_bye(
    transactional_db: None, now: datetime, box: Postbox
) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from django.db import connections

    from afterword.flows.initialise import initialise
    from afterword.records import models

    owner = initialise(now=now, name="Ines", emails=[USER], zone="Europe/Lisbon", country="PT")
    connected(owner, box, now)
    leaves = yes(owner, met(owner, now), now)
    seen: dict[str, tuple[str, bool]] = {}

    def look(stage: str) -> None:
        try:
            row = models.Letter.objects.get()
            seen[stage] = (row.state, row.dot_at is not None)
        finally:
            connections.close_all()

    # Beside the server's own thread, in which an event loop runs.
    with ThreadPoolExecutor(1) as pool:
        box.watch = lambda stage: pool.submit(look, stage).result()
        run(owner, leaves)

    assert seen["data"] == ("sending", False)
    assert seen["dot"] == seen["answer"] == ("sending", True)
    assert seen["good-bye"] == ("sent", True)


def test_what_must_outlast_a_power_cut_waits_for_the_disk(transactional_db: None) -> None:
    from django.db import connection

    from afterword.records.on_disk import on_disk

    def how() -> int:
        with connection.cursor() as cursor:
            return int(cursor.execute("PRAGMA synchronous").fetchone()[0])

    before = how()
    with on_disk():
        assert how() == 2  # FULL

    assert how() == before == 1  # NORMAL


def test_a_password_that_is_taken_no_more_is_told_with_the_letter_and_the_account(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.config import vault
    from afterword.records import models
    from afterword.records.queries.account import accounts

    leaves = yes(owner, move, now)
    from django.conf import settings

    models.Account.objects.update(sealed=vault.seal(settings.DATA, "changed meanwhile"))

    (done,) = run(owner, leaves)

    assert done.state == "refused"
    assert "does not take the password" in accounts(owner)[0].error


def test_without_an_account_or_its_key_nothing_leaves(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.connect import disconnect
    from afterword.records import models

    leaves = yes(owner, move, now)
    models.Account.objects.update(sealed="gAAAAA-of-another-key")
    (locked,) = run(owner, leaves)
    assert locked.state == "draft"
    assert "is not the one that sealed your password" in locked.words

    leaves = yes(owner, move, leaves)
    disconnect(owner, "smtp", USER)
    (gone,) = run(owner, leaves)
    assert gone.words == f"the mail account {USER} is not connected any more"
    with pytest.raises(RefusedError, match="no mail account is connected"):
        yes(owner, move, leaves)


def test_working_hours_set_when_it_leaves(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from afterword.flows.undo import undo

    night = now.replace(hour=21, minute=0)  # 22:00 in Lisbon
    leaves = yes(owner, move, night)
    assert leaves.isoformat() == "2031-05-21T08:00:00+01:00"
    undo(owner, move, now=night)

    with pytest.raises(RefusedError, match=r"working-hours: .* is outside their hours"):
        yes(owner, move, night, leaves_at=night + MINUTE)
    assert yes(owner, move, night, overrule="working-hours") == night + MINUTE
    (done,) = run(owner, night + MINUTE)
    assert done.state == "sent"


def test_a_chosen_time_is_kept_and_one_that_is_over_refused(
    owner: models.Owner, now: datetime, move: str
) -> None:
    with pytest.raises(RefusedError, match="is over; choose a time that lies ahead"):
        yes(owner, move, now, leaves_at=now - MINUTE)

    chosen = now + timedelta(hours=1)
    assert yes(owner, move, now, leaves_at=chosen) == chosen


def test_a_working_day_that_was_over_before_it_could_leave_brings_it_back(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    evening = now.replace(hour=18, minute=58)  # 19:58 in Lisbon; thank-yous may leave until 20:00
    leaves = yes(owner, move, evening)

    (done,) = run(owner, leaves + timedelta(minutes=90))

    assert done.state == "draft"
    assert done.words == "their working day was over before it could leave"
    assert not box.tries


def test_the_demo_sends_nothing(db: None, now: datetime, box: Postbox) -> None:
    from afterword.flows.demo import demo
    from afterword.flows.look import plan_for

    robin = demo(now)
    move = next(m for m in plan_for(robin, now)[1].moves if m.channel == "email")

    with pytest.raises(RefusedError, match="this is the demo, and nothing is sent from it"):
        connected(robin, box, now)
    with pytest.raises(RefusedError, match="no mail account is connected"):
        yes(robin, move.id, now)


def test_ten_unasked_letters_a_day_are_enough(
    owner: models.Owner, now: datetime, move: str, box: Postbox
) -> None:
    from uuid import uuid4

    from afterword.records import models
    from afterword.records.queries.letter import unasked_since

    leaves = yes(owner, move, now)
    for number in range(10):
        row = row_of(move)
        row.id, row.move, row.state, row.claimed_at = uuid4(), f"other{number}", "sent", now
        row.about = row.about | {"unasked": True}
        row.save(force_insert=True)
    assert unasked_since(owner, now - timedelta(hours=1)) == 10

    (done,) = run(owner, leaves)  # a thank-you is nobody's unasked letter

    assert done.state == "sent"
    assert models.Letter.objects.filter(state="sent").count() == 11


@pytest.fixture
def asked(owner: models.Owner, now: datetime, box: Postbox, tmp_path: Path) -> str:
    """They asked for a work sample, and one is there: the move that sends it."""
    from afterword.flows.look import plan_for
    from afterword.flows.material import add_material

    connected(owner, box, now)
    met(owner, now)
    text = "Could you please send me your portfolio by Friday?"
    take_in(owner, tmp_path / "mails", now, mail(f"Odile Brandt <{ODILE}>", now - MINUTE, text))
    (tmp_path / "portfolio.pdf").write_bytes(plain_pdf("first"))
    add_material(owner, tmp_path / "portfolio.pdf", what="portfolio", now=now, title="Portfolio")
    return next(m.id for m in plan_for(owner, now)[1].moves if m.play == "materials")


def test_a_letter_takes_its_files_along_and_they_count_as_sent(
    owner: models.Owner, now: datetime, asked: str, box: Postbox
) -> None:
    from afterword.flows.look import look

    leaves = yes(owner, asked, now)
    (done,) = run(owner, leaves)

    assert done.state == "sent"
    (attached,) = box.letters[0].iter_attachments()
    assert attached.get_content() == plain_pdf("first")
    (material,) = look(owner, leaves).materials
    assert [at for _, at in material.sent_to] == [leaves]


def test_a_file_that_changed_after_the_yes_brings_the_letter_back(
    owner: models.Owner, now: datetime, asked: str, box: Postbox, tmp_path: Path
) -> None:
    from afterword.flows.material import add_material

    leaves = yes(owner, asked, now)
    (tmp_path / "portfolio.pdf").write_bytes(plain_pdf("second"))
    add_material(owner, tmp_path / "portfolio.pdf", what="portfolio", now=now, title="Portfolio")

    assert run(owner, leaves) == []
    row = row_of(asked)
    assert (row.state, row.trouble) == ("draft", "what is attached has changed since you said yes")
    assert not box.tries


def test_a_file_that_is_gone_brings_the_letter_back(
    owner: models.Owner, now: datetime, asked: str, box: Postbox
) -> None:
    from django.conf import settings

    leaves = yes(owner, asked, now)
    for path in (settings.DATA / "materials").iterdir():
        path.unlink()

    (done,) = run(owner, leaves)

    assert done.state == "draft"
    assert done.words.startswith("what is attached can't be read")


def test_a_letter_passed_on_by_another_is_a_touch_with_that_one(
    owner: models.Owner, now: datetime, move: str, tmp_path: Path
) -> None:
    from afterword.flows.look import look
    from afterword.flows.say import move_values, say

    clara = "Clara Brandt <clara@quayside.example>"
    take_in(owner, tmp_path, now, mail(clara, now - MINUTE))
    values = move_values(owner, move, now=now) | {"message_id": "x@y.example", "subject": "Thanks"}
    say(owner, "sent", values | {"to": "clara@quayside.example"}, at=now, about=move)

    world = look(owner, now)

    out = [world.people[t.person].name for t in world.touches if t.direction == "out"]
    assert out == ["Clara Brandt"]


def test_of_threads_at_once_one_sends(transactional_db: None, now: datetime, box: Postbox) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from django.db import connections

    from afterword.flows.initialise import initialise

    owner = initialise(now=now, name="Ines", emails=[USER], zone="Europe/Lisbon", country="PT")
    connected(owner, box, now)
    leaves = yes(owner, met(owner, now), now)
    box.manners.pause = 0.2

    def one(_: int) -> list[Dispatched]:
        try:
            return run(owner, leaves)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        done = [each for found in pool.map(one, range(4)) for each in found]

    assert [each.state for each in done] == ["sent"]
    assert len(box.taken) == 1
