"""`afterword voice`: learnt from sent mail, shown, set, given back, and used in letters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Command

BODY = (
    "I am grateful for the hour on Tuesday, and for the plans of the new line. "
    "I have read them since, and I think that the second cell is the one to begin with. "
    "It would be good to hear what you think of that when you have had the time for it."
)


def sent(folder: Path, count: int, *, sender: str, text: str, subject: str = "The line") -> Path:
    """An .eml a letter, in a folder."""
    folder.mkdir(exist_ok=True)
    for n in range(count):
        mail = EmailMessage()
        mail["From"], mail["To"] = sender, f"Priya Nair <priya{n}@acme.example>"
        mail["Subject"], mail["Message-ID"] = subject, f"<{subject[:3].strip()}{n}@test.example>"
        mail["Date"] = format_datetime(datetime(2031, 4, 1, 10, tzinfo=UTC) + timedelta(days=n))
        mail.set_content(text)
        (folder / f"{subject[:3]}{n}.eml").write_bytes(mail.as_bytes())
    return folder


def parts(document: dict[str, Any], language: str = "en") -> dict[str, Any]:
    for each in document["languages"]:
        if each["language"] == language:
            return {part["part"]: part for part in each["parts"]}
    return {}


@pytest.fixture
def writer(ines: Command, tmp_path: Path) -> Command:
    """Ines, who has written four letters, and handed on four."""
    text = f"Hello Priya,\n\n{BODY}\n\nBest wishes,\nInes\n+351 21 000 00 00\n"
    folder = sent(tmp_path / "sent", 4, sender="ines@carvalho.example", text=text)
    handed_on = "Hi Priya,\n\nsee below.\n\nCheers,\nInes"
    sent(folder, 4, sender="ines@carvalho.example", text=handed_on, subject="Fwd: the line")
    ines("import", folder)
    return ines


def test_it_is_learnt_from_letters_to_people_and_shown_with_its_evidence(writer: Command) -> None:
    document = writer("voice", "--json").json

    assert document["languages"][0]["letters"] == 4
    known = parts(document)
    assert known["greeting"] == {
        "part": "greeting",
        "title": "How you greet",
        "value": "Hello {name},",
        "said": None,
        "learnt": {"value": "Hello {name},", "letters": 4, "of": 4, "example": "Hello Priya,"},
    }
    assert known["signature"]["value"] == "+351 21 000 00 00"
    assert "  farewell: Best wishes, (in all 4 letters that show it)" in writer("voice").out


def test_what_is_said_wins_is_taken_back_and_given_back(writer: Command) -> None:
    said = writer("voice", "set", "greeting", "Good day {name}", "--json").json

    assert parts(said)["greeting"]["value"] == "Good day {name},"
    assert len(said["said"]) == 1
    assert writer("voice", "set", "greeting", "Good day {name},", "--json").json["said"] == []
    assert writer("undo", said["said"][0]).json["what"] == "voice"
    assert parts(writer("voice", "--json").json)["greeting"]["value"] == "Hello {name},"

    writer("voice", "set", "signature", "")
    writer("voice", "set", "greeting", "Olá {name},", "--language", "pt")
    assert parts(writer("voice", "--json").json)["signature"]["value"] == ""
    assert parts(writer("voice", "--json").json, "pt")["greeting"]["value"] == "Olá {name},"
    again = writer("voice", "reset", "signature", "--json").json
    assert parts(again)["signature"]["value"] == "+351 21 000 00 00"
    assert writer("voice", "reset", "signature", "--json").json["said"] == []


@pytest.mark.parametrize(
    ("words", "status", "line"),
    [
        (("greeting", "Hello you,"), 1, "write {name} once"),
        (("tone", "warm"), 2, "'tone' is no part of a voice"),
        (("greeting", "Hei {name},", "--language", "fi"), 2, "'fi' is no language here"),
    ],
)
def test_what_cannot_be_meant_is_one_line(
    words: tuple[str, ...], status: int, line: str, ines: Command
) -> None:
    said = ines("voice", "set", *words)

    assert said.status == status
    assert line in said.err
    assert len(said.err.splitlines()) == 1


def test_nothing_known_is_said_so(ines: Command) -> None:
    assert "nothing is known of how you write" in ines("voice").out


def test_letters_are_written_so_and_pass_every_check(robin: Command) -> None:
    plain = {move["id"]: move for move in robin("today", "--json").json["moves"]}
    for part, value in (
        ("greeting", "Moin {name}"),
        ("farewell", "Cheers and thanks,"),
        ("name", "Rob"),
        ("signature", "+44 20 7946 0000 · quill.example\nTrains, mostly."),
        ("contractions", "no"),
        ("sentence-length", "8"),
    ):
        assert robin("voice", "set", part, value).status == 0

    seen = 0
    for move in plain:
        letter = robin("letter", move, "--json").json
        if plain[move]["channel"] != "email" or plain[move]["needs"]:
            continue
        seen += 1
        assert letter["body"].startswith("Moin ")
        own, _, _ = letter["body"].partition("\n\n* * *")  # before what is to be passed on
        assert own.endswith(
            "Cheers and thanks,\nRob\n+44 20 7946 0000 · quill.example\nTrains, mostly."
        )
        assert "I'd" not in letter["body"]
        assert [check for check in letter["checks"] if not check["ok"]] == []
    assert seen >= 2


def test_a_voice_goes_with_a_copy_of_everything(writer: Command, tmp_path: Path) -> None:
    writer("voice", "set", "greeting", "Good day {name},")
    before = writer("voice", "--json").json

    writer("export", tmp_path / "copy.zip")
    from afterword.records import models

    models.Saying.objects.all().delete()
    models.Record.objects.all().delete()
    models.Owner.objects.all().delete()

    assert writer("restore", tmp_path / "copy.zip").status == 0
    assert writer("voice", "--json").json == before


def test_what_was_written_here_and_left_unchanged_is_no_evidence(
    robin: Command, tmp_path: Path
) -> None:
    import email
    import email.policy

    before = robin("voice", "--json").json
    folder = tmp_path / "out"
    folder.mkdir()
    moves = [
        move
        for move in robin("today", "--json").json["moves"]
        if move["channel"] == "email" and not move["needs"]
    ]
    for n, move in enumerate(moves):
        robin("approve", move["id"], "--eml", folder / f"{n}.eml")
        message = email.message_from_bytes(
            (folder / f"{n}.eml").read_bytes(), policy=email.policy.default
        )
        del message["Date"]
        message["Date"] = format_datetime(datetime(2031, 5, 20, 16, n, tzinfo=UTC))
        if n:  # some mail programs give a Message-ID of their own
            message.replace_header("Message-ID", f"<other{n}@program.example>")
        (folder / f"{n}.eml").write_bytes(message.as_bytes())
    assert len(moves) >= 2
    robin("import", folder, at="2031-05-21T09:00:00+00:00")

    after = robin("voice", "--json", at="2031-05-21T09:00:00+00:00").json

    assert after == before


def test_a_language_with_too_few_letters_says_so(ines: Command, tmp_path: Path) -> None:
    text = f"Hello Priya,\n\n{BODY}\n\nBest wishes,\nInes\n"
    ines("import", sent(tmp_path / "sent", 1, sender="ines@carvalho.example", text=text))

    told = ines("voice").out

    assert "English, from 1 letter:\n  nothing yet" in told
