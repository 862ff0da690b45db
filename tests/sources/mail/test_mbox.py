"""Every dialect of mbox gives its messages, one at a time, however it is broken."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Found, Message
from afterword.core.errors import UnreadableError
from afterword.sources.mail import is_mbox, mbox

ENVELOPE = b"From ana@x.example Tue Mar  3 10:00:00 2026\n"


def message(number: int, body: bytes = b"Hello.\n") -> bytes:
    header = (
        "From: Ana <ana@x.example>\nDate: Tue, 3 Mar 2026 10:00:00 +0100\n"
        f"Message-ID: <{number}@x.example>\nSubject: hi\n\n"
    )
    return header.encode() + body


def entries(path: Path, data: bytes) -> list[Message | Bad]:
    path.write_bytes(data)
    return [found.entry if isinstance(found, Found) else found for found in mbox.read(path)]  # type: ignore[misc]


def texts(path: Path, data: bytes) -> list[str]:
    return [entry.text for entry in entries(path, data) if isinstance(entry, Message)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mail"


@pytest.mark.parametrize(
    "envelope",
    [
        ENVELOPE,
        b"From MAILER-DAEMON Tue Mar  3 10:00:00 2026\n",
        b"From 1234567890@xxx Tue Mar 03 10:00:00 +0000 2026\n",
        b"From - Tue Mar 03 10:00:00 2026\n",
        b"From ana@x.example Tue Mar  3 10:00 2026\n",
        b"From ana@x.example Tue Mar  3 10:00:00 CET 2026\n",
        b"From ana@x.example Tue, 3 Mar 2026 10:00:00 +0100\n",
        b'From "ana reis"@x.example Tue Mar  3 10:00:00 2026 remote from x\n',
        b"From \n",
        b"From - \n",
    ],
)
def test_every_programs_first_line_starts_a_message(path: Path, envelope: bytes) -> None:
    data = (envelope + message(1) + b"\n") + (envelope + message(2) + b"\n")
    assert is_mbox(data)
    assert texts(path, data) == ["Hello.", "Hello."]
    assert texts(path, data.replace(b"\n", b"\r\n")) == ["Hello.", "Hello."]


@pytest.mark.parametrize(
    "line",
    [
        b"From Monday on we meet at ten.\n",
        b"From here it is not far\n",
        b"\nFrom Monday on we meet at ten.\n",
        b"words\nFrom ana@x.example Tue Mar  3 10:00:00 2026\nSubject: pasted\n",
        b"\nFrom \nthe other side\n",
    ],
)
def test_from_in_prose_is_prose(path: Path, line: bytes) -> None:
    data = ENVELOPE + message(1, line + b"end\n") + b"\n" + ENVELOPE + message(2) + b"\n"
    found = texts(path, data)
    assert len(found) == 2
    assert found[0].endswith("end")


def test_messages_without_a_blank_line_between_them_are_parted(path: Path) -> None:
    data = ENVELOPE + message(1) + ENVELOPE + message(2) + ENVELOPE + message(3)

    assert texts(path, data) == ["Hello."] * 3
    assert texts(path, data.replace(b"\n", b"\r\n")) == ["Hello."] * 3


def test_an_envelope_in_prose_without_a_header_after_it_is_prose(path: Path) -> None:
    told = b"It began with\n" + ENVELOPE + b"and then nothing.\n"

    assert len(texts(path, ENVELOPE + message(1, told))) == 1


def test_the_escape_of_both_dialects_is_taken_away_once(path: Path) -> None:
    body = b"one\n>From here\n>>From there\n> From him\n"
    assert "From here" in texts(path, ENVELOPE + message(1, body))[0].split("\n")
    entry = entries(path, ENVELOPE + message(1, body))[0]
    assert isinstance(entry, Message)
    assert ">From there\n> From him" in entry.quoted


def test_content_length_is_not_believed(path: Path) -> None:
    first = message(1).replace(b"Subject", b"Content-Length: 999999\nSubject")
    assert len(texts(path, ENVELOPE + first + b"\n" + ENVELOPE + message(2) + b"\n")) == 2


def test_places_are_numbers_counted_from_one(path: Path) -> None:
    path.write_bytes((ENVELOPE + message(1) + b"\n") * 3)
    assert [found.place for found in mbox.read(path)] == ["message 1", "message 2", "message 3"]


def test_messages_longer_than_a_block_come_whole(path: Path) -> None:
    long = b"word " * 15 + b"\n"
    body = long * (3 * mbox.BLOCK // len(long) + 1) + b"the end\n"
    wanted = message(1, b"Content\n") + message(2, body)
    data = ENVELOPE + wanted + b"\n" + ENVELOPE + message(3) + b"\n"
    path.write_bytes(data)
    with path.open("rb") as stream:
        pieces = list(mbox.pieces(stream))
    assert pieces[0].data == wanted + b"\n"
    assert pieces[1].data == message(3) + b"\n"


@pytest.mark.parametrize("shift", range(-40, 45, 7))
def test_a_message_that_starts_at_the_edge_of_a_block_is_found(path: Path, shift: int) -> None:
    head = ENVELOPE + message(1, b"")
    body = b"x" * (mbox.BLOCK - len(head) + shift) + b"\n\n"
    assert len(texts(path, head + body + ENVELOPE + message(2) + b"\n")) == 2


def test_of_a_message_over_the_limit_the_beginning_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mbox, "MESSAGE_LIMIT", 3 * mbox.BLOCK)
    monkeypatch.setattr(mbox, "_BEGINNING", mbox.BLOCK)
    data = ENVELOPE + message(1, b"Hello.\n" + b"x" * 80 * mbox.BLOCK) + b"\n\n" + ENVELOPE
    first, told, second = entries(path, data + message(2) + b"\n")
    assert isinstance(first, Message)
    assert isinstance(told, Bad)
    assert told.reason.startswith("very large")
    assert first.text.startswith("Hello.")
    assert any("very large" in note for note in first.notes)
    assert isinstance(second, Message)


def test_a_torn_tail_is_read_as_far_as_it_goes_and_told(path: Path) -> None:
    whole = ENVELOPE + message(1) + b"\n" + ENVELOPE + message(2, b"Hello again, I am")
    _, second, bad = entries(path, whole)
    assert isinstance(second, Message)
    assert second.text == "Hello again, I am"
    assert isinstance(bad, Bad)
    assert bad.place == "message 2"


def test_a_message_without_any_date_is_told_and_the_rest_is_read(path: Path) -> None:
    dateless = b"From: ana@x.example\nSubject: hi\n\nHello.\n\n"
    bad, good = entries(path, b"From \n" + dateless + b"From \n" + message(2) + b"\n")
    assert isinstance(bad, Bad)
    assert "no date" in bad.reason
    assert isinstance(good, Message)


def test_a_file_that_is_no_mailbox_is_refused_in_words(path: Path) -> None:
    path.write_bytes(b"Dear diary,\n")
    with pytest.raises(UnreadableError, match="no mailbox"):
        list(mbox.read(path))
    with pytest.raises(UnreadableError):
        list(mbox.read(path.parent / "missing"))


def test_progress_adds_up_to_the_file(path: Path) -> None:
    data = (ENVELOPE + message(1) + b"\n") * 10
    path.write_bytes(data)
    steps: list[int] = []
    list(mbox.read(path, progress=steps.append))
    assert sum(steps) == len(data)


def test_what_the_user_deleted_or_never_sent_is_left_out(path: Path) -> None:
    deleted = message(1).replace(b"Subject", b"X-Mozilla-Status: 0009\nSubject")
    draft = message(2).replace(b"Subject", b"X-Gmail-Labels: Drafts,Opened\nSubject")
    spam = message(4).replace(b"Subject", b"X-Gmail-Labels: Spam,Unread\nSubject")
    kept = message(3).replace(b"Subject", b"X-Mozilla-Status: 0001\nSubject")
    data = b"".join(ENVELOPE + one + b"\n" for one in (deleted, draft, spam, kept))
    assert len(entries(path, data)) == 1


PIECES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            ENVELOPE,
            b"\n",
            b"\r\n",
            b"From ",
            b"\n\nFrom ",
            message(1),
            b"Content-Type: multipart/mixed; boundary=b\n\n--b\n",
        ]
    ),
)


@given(st.lists(PIECES, max_size=12).map(b"".join))
def test_any_bytes_behind_an_envelope_give_entries(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("mbox") / "mail"
    for entry in entries(path, ENVELOPE + data):
        assert isinstance(entry, Message | Bad)


@given(st.binary(max_size=200))
def test_any_bytes_give_entries_or_our_own_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("mbox") / "mail"
    path.write_bytes(data)
    is_mbox(data)
    with suppress(UnreadableError):
        list(mbox.read(path))
