"""Letters in the user's own mailbox: drafts, copies, doubts that Sent settles; on a real server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.flows.sending import ODILE, connected, mail, met, read_by, row_of, take_in, with_mailbox
from tests.servers.dovecot import MailHost, dovecot
from tests.servers.smtp import USER, Postbox

from afterword.core.errors import RefusedError, TroubleError

if TYPE_CHECKING:
    from afterword.records import models

MINUTE = timedelta(minutes=1)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as host:
        yield host


@pytest.fixture
def short(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for a server of its own: the path of a socket has 107 bytes at most."""
    return tmp_path_factory.mktemp("d")


@pytest.fixture
def host(running: MailHost) -> Iterator[MailHost]:
    """The server, on which nobody has any mail yet."""
    yield running
    with running.client(USER) as client:
        for _, _, name in client.list_folders():
            client.select_folder(name)
            if uids := client.search("ALL"):
                client.delete_messages(uids)
                client.expunge()


@pytest.fixture
def move(owner: models.Owner, now: datetime, box: Postbox, host: MailHost) -> str:
    connected(owner, box, now)
    with_mailbox(owner, host, now)
    return met(owner, now)


def held(host: MailHost, folder: str, user: str = USER) -> list[EmailMessage]:
    """The messages of a folder, those that wait to be removed left out."""
    with host.client(user) as client:
        client.select_folder(folder, readonly=True)
        uids = client.search(["NOT", "DELETED"])
        found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
    messages = [
        message_from_bytes(found[uid][b"BODY[]"], policy=policy.default) for uid in sorted(found)
    ]
    assert all(isinstance(each, EmailMessage) for each in messages)
    return messages  # type: ignore[return-value]


def put_by_hand(host: MailHost, text: bytes | str) -> None:
    """What the user's provider, or their own mail program, files in Sent."""
    given = text.encode() if isinstance(text, str) else text
    host.deliver(USER, given.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), folder="Sent")


def work(at: datetime) -> list[str]:
    """What a worker does at that time, until nothing more comes of it."""
    from afterword.config.clock import set_clock
    from afterword.jobs.due import do, due_for_reading, due_of_letters

    set_clock(at)
    try:
        looks = (due_for_reading, due_of_letters)
        return [line for look in looks for hint in look(at) if (line := do(hint, at, patience=5))]
    finally:
        set_clock(None)


def sent(owner: models.Owner, move: str, now: datetime) -> datetime:
    """Says yes and sends it; when it left."""
    from afterword.flows.approve import approve
    from afterword.flows.dispatch import dispatch

    leaves = approve(owner, move, now=now, send=True).leaves_at
    assert leaves is not None
    read_by(owner, leaves)
    dispatch(owner, row_of(move).id, now=leaves)
    return leaves


def test_a_letter_waits_in_drafts_for_the_users_own_hand(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.look import plan_for

    done = approve(owner, move, now=now, to_drafts=True)

    assert (done.state, done.leaves_at) == ("handed_over", None)
    (draft,) = held(host, "Drafts")
    assert draft["Message-ID"] == f"<{row_of(move).message_id}>"
    assert draft["To"] == f"Odile Brandt <{ODILE}>"
    with host.client(USER) as client:
        client.select_folder("Drafts", readonly=True)
        assert client.search(["DRAFT", "SEEN"]) == [1]
    world, plan = plan_for(owner, now)
    assert not [touch for touch in world.touches if touch.direction == "out"]
    (listed,) = [each for each in plan.moves if each.id == move]
    assert (listed.state, "confirm_sent" in listed.needs) == ("handed_over", True)
    assert work(now + MINUTE) == []


def test_a_draft_that_was_taken_back_can_t_leave_from_drafts_as_well(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.undo import undo

    host.deliver(USER, b"Message-ID: <theirs@x.example>\r\n\r\nmine", folder="Drafts")
    approve(owner, move, now=now, to_drafts=True)
    assert len(held(host, "Drafts")) == 2
    undo(owner, move, now=now + MINUTE)

    assert work(now + MINUTE) == []

    assert [each["Message-ID"] for each in held(host, "Drafts")] == ["<theirs@x.example>"]
    assert (row_of(move).state, row_of(move).copy) == ("draft", "")


def unreachable(account: models.Account, port: int) -> None:
    """From now on the mailbox is at that port; at 1 nobody is."""
    account.options["port"] = str(port)
    account.save()


def test_a_draft_that_could_not_be_removed_is_tried_again_and_nothing_is_sent_till_then(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.to_drafts import tidy_drafts
    from afterword.flows.undo import undo
    from afterword.jobs.due import due
    from afterword.records import models

    approve(owner, move, now=now, to_drafts=True)
    undo(owner, move, now=now)
    account = models.Account.objects.get(kind="imap")
    unreachable(account, 1)
    for minutes in (0, 1):
        words = tidy_drafts(owner, row_of(move).id, now=now + minutes * MINUTE)
        assert words.startswith("a draft of it may still lie in your Drafts folder")
        assert row_of(move).trouble == words
    assert (row_of(move).copy, row_of(move).tidy_at) == ("drafted", now + 4 * MINUTE)
    assert "tidy" not in {hint.flow for hint in due(now + 2 * MINUTE)}
    unreachable(account, host.port)

    leaves = approve(owner, move, now=now + MINUTE, send=True).leaves_at
    assert leaves is not None
    assert any("still lies in your Drafts" in line for line in work(leaves))
    assert not box.taken
    work(now + 4 * MINUTE)

    assert held(host, "Drafts") == []
    assert row_of(move).state == "sent"
    assert len(box.taken) == 1


def test_a_draft_is_removed_from_the_mailbox_that_it_was_put_into(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.to_drafts import tidy_drafts
    from afterword.flows.undo import undo
    from afterword.records import models

    approve(owner, move, now=now, to_drafts=True)
    other = models.Account.objects.get(kind="imap")
    models.Account.objects.filter(id=other.id).update(address="old@carvalho.example")
    models.Letter.objects.filter(move=move).update(drafted_in="old@carvalho.example")
    with_mailbox(owner, host, now)
    unreachable(models.Account.objects.get(kind="imap", address=USER), 1)
    undo(owner, move, now=now + MINUTE)

    assert tidy_drafts(owner, row_of(move).id, now=now + MINUTE) == ""

    assert held(host, "Drafts") == []


def test_a_draft_that_can_t_be_removed_by_a_fault_of_ours_is_put_off(
    owner: models.Owner, now: datetime, move: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import to_drafts
    from afterword.flows.approve import approve
    from afterword.flows.undo import undo
    from afterword.jobs import worker
    from afterword.jobs.due import Hint, due

    approve(owner, move, now=now, to_drafts=True)
    undo(owner, move, now=now)

    def fail(*_: object) -> None:
        raise ValueError("a fault")

    monkeypatch.setattr(to_drafts, "_drop", fail)
    row = row_of(move)

    line = worker._done(Hint("tidy", owner.pk, row.id), now, patience=1)

    assert line == "could not take a letter out of Drafts: ValueError: a fault"
    assert "tidy" not in {hint.flow for hint in due(now + 30 * MINUTE)}
    assert "tidy" in {hint.flow for hint in due(now + 60 * MINUTE)}


def test_one_that_was_being_put_into_drafts_is_the_users_again_where_all_is_restored(
    owner: models.Owner, now: datetime, move: str
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.restore import _take_back_letters
    from afterword.records import models

    approve(owner, move, now=now, to_drafts=True)
    models.Letter.objects.filter(move=move).update(state="approved")

    _take_back_letters(owner)

    row = row_of(move)
    assert (row.state, "look there" in row.trouble) == ("draft", True)


def test_another_text_takes_the_drafts_place(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.draft import draft
    from afterword.flows.undo import undo

    body = draft(owner, move, now=now).body
    approve(owner, move, now=now, to_drafts=True)
    undo(owner, move, now=now + MINUTE)
    greeting, rest = body.split("\n\n", 1)
    own = f"{greeting}\n\nThe tea was good, too.\n\n{rest}"
    draft(owner, move, now=now + MINUTE, body=own)
    approve(owner, move, now=now + MINUTE, to_drafts=True)

    (letter,) = held(host, "Drafts")
    assert "The tea was good, too." in letter.get_content()


def test_what_a_dead_process_put_into_drafts_is_there_once(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.flows.approve import approve
    from afterword.records import models

    approve(owner, move, now=now, to_drafts=True)
    models.Letter.objects.filter(move=move).update(state="approved")
    models.Saying.objects.filter(kind="handed_over").delete()

    assert work(now + MINUTE) == []

    assert row_of(move).state == "handed_over"
    assert len(held(host, "Drafts")) == 1


def test_without_a_mailbox_or_where_it_takes_nothing_the_letter_stays_a_draft(
    owner: models.Owner, now: datetime, box: Postbox, short: Path
) -> None:
    from afterword.flows.approve import approve

    connected(owner, box, now)
    move = met(owner, now)
    with pytest.raises(RefusedError, match="no mailbox is connected: `afterword connect imap"):
        approve(owner, move, now=now, to_drafts=True)
    with dovecot(short, quota=300) as full:
        with_mailbox(owner, full, now)
        with pytest.raises(TroubleError, match="your mailbox has no room for it"):
            approve(owner, move, now=now, to_drafts=True)
    assert (row_of(move).state, "has no room" in row_of(move).trouble) == ("draft", True)

    with pytest.raises(TroubleError, match="takes no connections"):
        approve(owner, move, now=now, to_drafts=True)

    assert row_of(move).state == "draft"


def test_a_draft_that_the_user_sends_is_known_again_though_it_has_another_id(
    owner: models.Owner, now: datetime, move: str, host: MailHost, tmp_path: Path
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.look import look

    approve(owner, move, now=now, to_drafts=True)
    (draft,) = held(host, "Drafts")
    draft.replace_header("Message-ID", "<made-by-thunderbird@carvalho.example>")
    draft.replace_header("Date", f"{now + 20 * MINUTE:%a, %d %b %Y %H:%M:%S +0000}")
    take_in(owner, tmp_path, now + 30 * MINUTE, draft.as_string())

    row = row_of(move)
    assert (row.state, row.left_at) == ("sent", now + 20 * MINUTE)
    assert row.other_ids == ["made-by-thunderbird@carvalho.example"]
    out = [t for t in look(owner, now + 30 * MINUTE).touches if t.direction == "out"]
    assert [touch.message_id for touch in out] == ["made-by-thunderbird@carvalho.example"]


def test_a_copy_is_filed_where_the_server_files_none(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox
) -> None:
    leaves = sent(owner, move, now)
    assert row_of(move).copy == "wanted"
    assert work(leaves) == []  # it may be that the server takes a moment
    assert held(host, "Sent") == []
    assert work(leaves + 30 * timedelta(seconds=1)) == []

    work(leaves + MINUTE)

    (copy,) = held(host, "Sent")
    assert copy.as_bytes() == box.letters[0].as_bytes()
    assert row_of(move).copy == "filed"
    work(leaves + timedelta(days=1))
    assert len(held(host, "Sent")) == 1


@pytest.mark.parametrize("late", [False, True])
def test_no_second_copy_where_the_server_files_its_own(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox, late: bool
) -> None:
    leaves = sent(owner, move, now)
    if late:
        work(leaves)
    put_by_hand(host, box.taken[0])

    work(leaves + MINUTE)

    assert row_of(move).copy == "filed"
    assert len(held(host, "Sent")) == 1


def test_a_provider_that_files_what_it_sends_is_never_given_a_copy(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.records import models

    at = sent(owner, move, now)
    account = models.Account.objects.get(kind="smtp")
    account.options |= {"host": "smtp.gmail.com"}
    account.save()
    for _ in range(12):
        work(at)
        at = max(at, row_of(move).next_try_at or at)

    assert (row_of(move).copy, row_of(move).trouble) == ("none", "")
    assert held(host, "Sent") == []


def test_a_full_mailbox_is_told_and_tried_again_and_the_letter_stays_sent(
    owner: models.Owner, now: datetime, box: Postbox, short: Path
) -> None:
    from afterword.flows.doctor import doctor

    connected(owner, box, now)
    move = met(owner, now)
    with dovecot(short, quota=300) as full:
        with_mailbox(owner, full, now)
        leaves = sent(owner, move, now)
        work(leaves)
        (line,) = work(leaves + MINUTE)
        assert "it left, but its copy is not in Sent: your mailbox has no room" in line
        told = [check.note for check in doctor(owner, short) if check.name == "letter"]
        assert told == [f"to Odile Brandt ({move}): {row_of(move).trouble}"]
        assert row_of(move).next_try_at == leaves + 4 * MINUTE
        at = leaves
        for _ in range(12):
            at = max(at, row_of(move).next_try_at or at)
            work(at)

    assert (row_of(move).state, row_of(move).copy) == ("sent", "none")
    assert len(box.taken) == 1


def rewritten(text: bytes, header: str = "") -> bytes:
    """The copy as a server files it that gave the letter an id of its own."""
    ours = re.search(rb"Message-ID: (<.*>)", text)
    assert ours is not None
    kept = b"\r\n" + header.encode() + b": " + ours[1] if header else b""
    return text.replace(ours[0], b"Message-ID: <AB12@outlook.example>" + kept)


@pytest.mark.parametrize(
    "header", ["X-Microsoft-Original-Message-ID", "X-Google-Original-Message-ID", ""]
)
def test_the_id_that_a_server_gave_a_letter_is_learnt_and_an_answer_to_it_is_one(
    owner: models.Owner,
    now: datetime,
    move: str,
    host: MailHost,
    box: Postbox,
    header: str,
    tmp_path: Path,
) -> None:
    from afterword.flows.look import look
    from afterword.records import models

    leaves = sent(owner, move, now)
    put_by_hand(host, rewritten(box.taken[0], header))

    work(leaves)

    assert (row_of(move).other_ids, row_of(move).copy) == (["AB12@outlook.example"], "filed")
    # A colleague of whom nobody has heard, from another domain, answers to that id alone.
    answer = mail("Clara Voss <clara@voss-consulting.example>", leaves + MINUTE, "I read it too.")
    answer = answer.replace("Subject:", "In-Reply-To: <AB12@outlook.example>\nSubject:")
    take_in(owner, tmp_path, leaves + 2 * MINUTE, answer)
    threads = {touch.thread for touch in look(owner, leaves + 2 * MINUTE).touches if touch.thread}
    out = [t for t in look(owner, leaves + MINUTE).touches if t.direction == "out"]
    assert [touch.thread for touch in out] == [next(t for t in threads if t == out[0].thread)]
    kept = models.Envelope.objects.get(message_id__contains="voss-consulting")
    assert not kept.aside


def test_another_letter_to_the_same_person_is_no_copy(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox
) -> None:
    from afterword.flows.file_copy import file_copy

    leaves = sent(owner, move, now)
    other = box.taken[0].replace(b"Message-ID: <", b"Message-ID: <other")
    put_by_hand(
        host,
        other.replace(b"Best,", b"Best,\r\nand quite another text above").replace(
            b"Thank you", b"No thanks"
        ),
    )

    file_copy(owner, row_of(move).id, now=leaves)

    assert (row_of(move).other_ids, row_of(move).copy) == ([], "wanted")


def test_a_doubt_is_settled_by_looking_into_sent(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox
) -> None:
    from afterword.flows.look import look

    box.manners.cut_at = "answer"
    leaves = sent(owner, move, now)
    assert row_of(move).state == "unknown"
    assert work(leaves) == []
    assert row_of(move).state == "unknown"
    put_by_hand(host, rewritten(box.taken[0]))
    box.manners.cut_at = ""

    assert f"{move}: sent, its copy lies in Sent" in work(leaves + MINUTE)

    row = row_of(move)
    assert (row.state, row.copy, row.other_ids) == ("sent", "filed", ["AB12@outlook.example"])
    assert [t.at for t in look(owner, leaves + MINUTE).touches if t.direction == "out"] == [leaves]
    assert len(box.taken) == 1


def test_a_doubt_that_sent_does_not_settle_is_asked_about_and_looked_for_again(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox, tmp_path: Path
) -> None:
    from afterword.flows.doctor import doctor

    box.manners.cut_at = "dot"
    at = leaves = sent(owner, move, now)
    looks = []
    for _ in range(12):
        at = max(at, row_of(move).next_try_at or at)
        if at > leaves + timedelta(days=30):
            break
        looks.append(at - leaves)
        work(at)

    assert len(looks) == 9
    assert looks[-1] > timedelta(days=1)
    assert row_of(move).state == "unknown"
    (told,) = [check.note for check in doctor(owner, tmp_path) if check.name == "letter"]
    assert f"`done {move}` if it went, `undo {move}` if not" in told
    assert not box.taken


def test_a_mailbox_that_can_t_be_opened_changes_nothing_of_a_letter(
    owner: models.Owner, now: datetime, move: str, host: MailHost, box: Postbox
) -> None:
    from afterword.records import models

    leaves = sent(owner, move, now)
    models.Account.objects.filter(kind="imap").update(sealed="gAAAAA-of-another-key")

    lines = work(leaves)  # of the copy, and of the mailbox that is to be read

    assert lines
    assert all("is not the one that sealed your password" in line for line in lines)
    assert row_of(move).state == "sent"
    assert len(box.taken) == 1


def test_one_reading_of_the_mailbox_brings_a_letter_back_that_they_overtook(
    owner: models.Owner, now: datetime, move: str, host: MailHost
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.sync import sync
    from afterword.records import models

    approve(owner, move, now=now, send=True, leaves_at=now + 30 * MINUTE)
    word = mail(f"Odile Brandt <{ODILE}>", now + MINUTE, "Hello.")
    host.deliver(USER, word.replace("\n", "\r\n").encode())

    account = models.Account.objects.get(owner=owner, kind="imap")
    done = sync(owner, account.id, clock=lambda: now + 2 * MINUTE, patience=1)

    assert not done.error
    row = row_of(move)
    assert (row.state, row.trouble[:18]) == ("draft", "Odile Brandt wrote")
