"""A path is what it holds, whatever it is called."""

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Event, Found, Message
from afterword.core.world import Owner
from afterword.sources.recognise import kind_of, open_path

OWNER = Owner("Ana Ruiz", ("ana@mail.example",), "America/Bogota", "CO")
EML = (
    "From: Bo <bo@acme.example>\nTo: ana@mail.example\nDate: Tue, 10 Mar 2026 10:00:00 +0000\n"
    "Message-ID: <1@acme.example>\nSubject: Hello\n"
)
ICS = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260310T100000\nEND:VEVENT\nEND:VCALENDAR\n"
SAMPLES = {
    "eml": f"{EML}\nHi\n",
    "mbox": f"From bo@acme.example Tue Mar 10 10:00:00 2026\n{EML}\nHi\n",
    "ics": ICS,
    "vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Li\nEND:VCARD\n",
    "linkedin": "First Name,Last Name,Company,Position,Connected On\nBo,Li,,,1 May 2026\n",
    "feed": "<?xml version='1.0'?><rss version='2.0'><channel><item><title>x</title></item>",
    "page": "<!DOCTYPE html><html><li><time>2026-05-01</time><a href='/a'>A long title</a></li>",
    "board": json.dumps([{"id": "1", "text": "Planner", "hostedUrl": "https://jobs.lever.example/a"}]),
    "debrief": "---\ncompany: Acme\ndate: 2026-05-01\n---\n## Next\n- x\n",
    "achievements": "# Wins\n## 2026-05-01 Certified\n## 2026-05-02 Spoke\n",
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), SAMPLES.items())
@pytest.mark.parametrize("name", ["file", "photo.jpg", "mail.ics"])
def test_a_file_is_known_by_its_content(tmp_path: Path, kind: str, text: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(
        b"\xef\xbb\xbf" + text.encode() if kind not in ("eml", "mbox") else text.encode()
    )
    assert kind_of(path) == kind
    assert any(isinstance(entry, Found) for entry in open_path(path, OWNER))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"hello", "not a kind"),
        (b"\x89PNG\r\n\x1a\n\0", "not a kind"),
        (b"PK\x03\x04", "cut off"),
        (b"{}", "not a kind"),
        (b'{"seen": "\nFirst Name,Last Name,Company,Position,Connected On\n"}', "not a kind"),
        (b"# A case study\n\ntext", "not a kind"),
    ],
)
def test_what_is_not_known_is_one_bad_entry(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)
    (bad,) = open_path(path, OWNER)
    assert isinstance(bad, Bad)
    assert reason in bad.reason
    assert bad.path == str(path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (bad,) = open_path(tmp_path, OWNER)
    assert isinstance(bad, Bad)
    assert bad.reason == "not a file"


def test_a_path_that_is_not_there_is_one_bad_entry(tmp_path: Path) -> None:
    (bad,) = open_path(tmp_path / "missing", OWNER)
    assert isinstance(bad, Bad)


def test_a_folder_gives_everything_in_it_once(tmp_path: Path) -> None:
    for kind, text in SAMPLES.items():
        if kind != "linkedin":
            (tmp_path / kind).write_text(text)
    export = tmp_path / "export"
    (export / "Jobs").mkdir(parents=True)
    (export / "Connections.csv").write_text(SAMPLES["linkedin"])
    (export / "Skills.csv").write_text("Name\nPython\n")
    (export / "Jobs" / "Saved Jobs.csv").write_text("Saved Date,Job Url\n")
    (tmp_path / ".hidden").write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path)
    entries = list(open_path(tmp_path, OWNER))
    assert [entry for entry in entries if isinstance(entry, Bad)] == []
    kinds = [type(entry.entry).__name__ for entry in entries if isinstance(entry, Found)]
    assert sorted(kinds) == sorted(
        ["Message", "Message", "Event", "Card", "Connection", "Item", "Item", "Board", "Debrief"]
        + ["Achievement"] * 2
    )


def test_a_maildir_is_read_as_one(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "cur" / "1:2,S").write_text(SAMPLES["eml"])
    (found,) = open_path(tmp_path, OWNER)
    assert isinstance(found, Found)
    assert isinstance(found.entry, Message)


def test_times_without_a_zone_are_the_owners(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(ICS)
    part = f"{EML}MIME-Version: 1.0\nContent-Type: text/calendar; method=REQUEST\n\n{ICS}"
    (tmp_path / "b").write_text(part)
    calendar, mail = (one.entry for one in open_path(tmp_path, OWNER) if isinstance(one, Found))
    assert isinstance(calendar, Event)
    assert isinstance(mail, Message)
    assert [event.zone for event in (calendar, *mail.events)] == ["America/Bogota"] * 2


@given(
    st.binary(max_size=300)
    | st.sampled_from(list(SAMPLES.values())).map(lambda text: text[:50].encode())
)
def test_any_bytes_give_entries(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "x").write_bytes(data)
    assert all(isinstance(entry, Found | Bad) for entry in open_path(folder / "x", OWNER))
    shutil.rmtree(folder)
