"""Which messages are one conversation."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.core.entries import Header, Who
from afterword.core.known import Saying
from afterword.core.projection.threads import Threads

AT = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)


def header(message_id: str, answers: str = "") -> Header:
    return Header(
        message_id=message_id,
        in_reply_to=answers,
        references=(),
        sender=Who("", "a@b.example"),
        to=(),
        cc=(),
        at=AT,
        received=AT,
        subject="",
        bulk=False,
        automatic=False,
    )


def test_a_letter_is_in_one_conversation_under_whichever_of_its_ids() -> None:
    values = {"message_id": "ours@x", "other_ids": ["theirs@outlook"]}
    sent = Saying(id="1", at=AT, kind="sent", values=values)
    answers = [header("r1@y", "theirs@outlook"), header("r2@y", "ours@x"), header("r3@y", "else@z")]

    threads = Threads(answers, [sent.letter_ids])

    assert threads.root("r1@y") == threads.root("r2@y") == threads.root("ours@x")
    assert threads.root("r3@y") != threads.root("r1@y")


def test_only_a_letter_that_left_has_ids() -> None:
    assert Saying(id="1", at=AT, kind="handed_over", values={"message_id": "a@x"}).letter_ids == ()
    assert Saying(id="1", at=AT, kind="sent").letter_ids == ()
