"""Single messages and Maildirs: by content, with folders, without drafts."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Found, Message
from afterword.core.errors import UnreadableError
from afterword.sources.mail import eml, is_eml, is_maildir, is_mbox, maildir

MAIL = (
    b"From: Ana <ana@x.example>\nTo: bo@y.example\nSubject: hi\n"
    b"Date: Tue, 3 Mar 2026 10:00:00 +0100\n\nHello.\n"
)


def read_one(path: Path, data: bytes) -> Message:
    path.write_bytes(data)
    (found,) = eml.read(path)
    assert isinstance(found, Found)
    assert isinstance(found.entry, Message)
    return found.entry


@pytest.mark.parametrize(
    "before", [b"", b"\xef\xbb\xbf", b"\n", b"1234      \n", b"From VM Tue Feb 20 10:32:44 2001\n"]
)
def test_a_message_is_known_whatever_a_program_put_before_it(tmp_path: Path, before: bytes) -> None:
    assert is_eml(before + MAIL)
    assert read_one(tmp_path / "a", before + MAIL).text == "Hello."


@pytest.mark.parametrize("end", [b"\n", b"      \n", b"\r\n"])
def test_what_apple_mail_writes_behind_a_message_is_no_part_of_it(
    tmp_path: Path, end: bytes
) -> None:
    behind = b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n'

    message = read_one(tmp_path / "1.emlx", str(len(MAIL)).encode() + end + MAIL + behind)

    assert message.text == "Hello."


def test_a_number_before_a_message_that_is_no_length_costs_nothing(tmp_path: Path) -> None:
    assert read_one(tmp_path / "a", b"7\n" + MAIL).text == "Hello."


@pytest.mark.parametrize(
    "other",
    [
        b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n",
        b"BEGIN:VCALENDAR\nVERSION:2.0\n",
        b"First Name,Last Name\nAna,Reis\n",
        b"---\ncompany: Acme\ndate: 2026-03-10\n---\n",
        b"Subject: a note to myself\n\nbuy milk\n",
        b"# Log\n- 2026-03-10 done\n",
        b"\x89PNG\r\n\x1a\n",
        b'{"from": "a", "to": "b"}',
        b"",
    ],
)
def test_other_files_are_not_taken_for_mail(other: bytes) -> None:
    assert not is_eml(other)
    assert not is_mbox(other)


def test_a_maildir_gives_its_folders_but_no_drafts(tmp_path: Path) -> None:
    for folder in ("", ".Sent", "Archive", "Archive/2026"):
        for name in ("cur", "new", "tmp"):
            (tmp_path / folder / name).mkdir(parents=True, exist_ok=True)
    (tmp_path / "cur" / "1.host:2,S").write_bytes(MAIL)
    (tmp_path / "cur" / "2.host:2,DS").write_bytes(MAIL)
    (tmp_path / "cur" / "3.host:2,ST").write_bytes(MAIL)
    (tmp_path / "new" / "4.host").write_bytes(MAIL)
    (tmp_path / "tmp" / "5.host").write_bytes(MAIL)
    (tmp_path / ".Sent" / "cur" / "6.host:2,S").write_bytes(MAIL)
    (tmp_path / "new" / "7.host").write_bytes(b"no mail at all")
    (tmp_path / "Archive" / "cur" / "8.host").write_bytes(MAIL)
    (tmp_path / "Archive" / "2026" / "cur" / "9.host").write_bytes(MAIL)
    assert is_maildir(tmp_path)
    found = list(maildir.read(tmp_path))
    folders = [
        entry.entry.header.folder
        for entry in found
        if isinstance(entry, Found) and isinstance(entry.entry, Message)
    ]
    assert folders == ["", "", "Sent", "Archive", "Archive/2026"]
    assert [entry.place for entry in found if isinstance(entry, Bad)] == ["new/7.host"]


def test_a_folder_that_is_no_maildir_is_refused(tmp_path: Path) -> None:
    assert not is_maildir(tmp_path)
    with pytest.raises(UnreadableError, match="Maildir"):
        list(maildir.read(tmp_path))


@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda body: MAIL + body)))
def test_any_bytes_are_an_entry(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("eml") / "a"
    path.write_bytes(data)
    is_eml(data)
    for found in eml.read(path):
        assert isinstance(found, Found | Bad)
