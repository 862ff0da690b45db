"""What the user may overrule for one move, and what nobody may."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from tests.cli.conftest import Command

TALKED = "2031-05-20T15:00:00+01:00"


def met(cli: Command) -> None:
    """An interview with Rui Matos of Orla, an hour ago."""
    hour = ("--when", "2031-05-20T13:00:00+01:00", "--end", "2031-05-20T14:00:00+01:00")
    for arguments in (
        ("pursuit", "--company", "Orla", "--role", "Cartographer"),
        ("person", "--company", "Orla", "--person", "Rui Matos", "--with", "rui@orla.example"),
        ("interview", "--company", "Orla", "--with", "rui@orla.example", *hour),
    ):
        said = cli("note", *arguments, at=TALKED)
        assert said.status == 0, said.err


def letter(path: Path, text: str, when: str) -> Path:
    """A mail of Rui's, as a file."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Rui Matos <rui@orla.example>", "ines@carvalho.example"
    mail["Date"], mail["Message-ID"] = when, f"<{path.stem}@orla.example>"
    mail["Subject"] = "Our talk"
    mail.set_content(text)
    path.write_bytes(bytes(mail))
    return path


def test_nobody_overrules_a_do_not_contact(ines: Command, tmp_path: Path) -> None:
    met(ines)
    (move,) = ines("today", "--json", at=TALKED).json["moves"]
    text = "Hello Ines,\n\nplease do not contact me again.\n\nRui Matos\n"
    mail = letter(tmp_path / "stop.eml", text, "Tue, 20 May 2031 15:30:00 +0100")
    ines("import", mail, at="2031-05-20T16:00:00+01:00")

    agenda = ines("today", "--json", at="2031-05-20T16:00:00+01:00").json
    assert (move["id"], "stop") in [(h["id"], h["rule"]) for h in agenda["held"]]
    said = ines(
        *("approve", move["id"], "--eml", tmp_path / "a.eml", "--overrule", "stop"),
        at="2031-05-20T16:00:00+01:00",
    )

    assert said.status == 1
    assert "nothing overrules" in said.err
    assert not (tmp_path / "a.eml").exists()


def test_a_pace_is_overruled_by_its_name_alone(ines: Command, tmp_path: Path) -> None:
    met(ines)
    promise = ("note", "promise", "--company", "Orla", "--person", "rui@orla.example")
    ines(*promise, "--by", "2031-05-29", at=TALKED)
    at = "2031-05-21T10:00:00+01:00"
    held = ines("today", "--json", at=at).json["held"]
    (check_in,) = [h for h in held if h["play"] == "check_in"]
    assert check_in["rule"] == "promised-date"
    approve = ("approve", check_in["id"], "--eml", tmp_path / "a.eml")

    assert ines(*approve, at=at).status == 1
    assert ines(*approve, "--overrule", "person-pace", at=at).status == 1
    said = ines(*approve, "--overrule", "promised-date", at=at)

    assert said.status == 0, said.err
    assert (tmp_path / "a.eml").exists()
