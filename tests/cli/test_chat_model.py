"""The chat model at the terminal: connected, shown, allowed, asked, told, let go."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.injections.world import AT, taken_in
from tests.servers.chat_model import Model, chat_server


@pytest.fixture
def server() -> Iterator[Model]:
    with chat_server() as found:
        yield found


@pytest.fixture
def move(cli: Command, tmp_path: Path) -> str:
    """The thank-you to Odile, in a search that came in by files."""
    taken_in(cli, tmp_path / "files", "", ())
    moves = cli("today", "--json", at=AT).json["moves"]
    return next(m["id"] for m in moves if m["person"]["name"] == "Odile Brandt")


def test_connecting_shows_what_would_leave_and_asks_nothing_of_the_model(
    cli: Command, move: str, server: Model
) -> None:
    said = cli("connect", "chat_model", server.address, "--model", "kestrel-small", at=AT)

    assert said.status == 0, said.err
    assert f"this would go to {server.address}, and nothing else" in said.out
    assert '"response_format"' in said.out
    assert "says yes" in said.out
    assert not server.asked
    refused = cli("letter", move, "--with-model", at=AT)
    assert refused.status == 1
    assert "you have not said yet" in refused.err


def test_a_letter_with_the_model_says_who_wrote_it(cli: Command, move: str, server: Model) -> None:
    cli("connect", "chat_model", server.address, "--model", "kestrel-small", "--yes", at=AT)

    leaving = cli("letter", move, "--what-leaves", at=AT)
    written = cli("letter", move, "--with-model", at=AT)
    again = cli("letter", move, "--json", at=AT).json
    plain = cli("letter", move, "--without-model", "--json", at=AT).json

    (asked,) = server.asked
    assert json.loads(leaving.out.partition("\n\n")[2]) == asked
    assert "Written by the chat model kestrel-small" in written.out
    assert (again["writer"], again["model"], again["model_note"]) == (
        "chat_model",
        "kestrel-small",
        None,
    )
    assert plain["writer"] == "phrasebook"
    assert plain["sha256"] != again["sha256"]


def test_a_model_that_fails_costs_a_line_and_no_letter(
    cli: Command, move: str, server: Model
) -> None:
    cli("connect", "chat_model", server.address, "--model", "kestrel-small", "--yes", at=AT)
    server.status = 500

    said = cli("letter", move, "--with-model", at=AT)
    doctor = cli("doctor", at=AT)

    assert said.status == 0
    assert "Written by the phrasebook; the chat model did not: " in said.out
    assert "a fault of its own (500)" in said.out
    assert "Dear Odile," in said.out
    assert "1 of 300 requests" in doctor.out
    assert "when it was last asked: 127.0.0.1 has a fault of its own" in doctor.out


def test_a_key_comes_from_a_file_and_is_never_shown(
    cli: Command, move: str, server: Model, tmp_path: Path
) -> None:
    server.key = "sesame"
    key = tmp_path / "key"
    key.write_text("sesame\n")

    wrong = cli("connect", "chat_model", server.address, "--model", "kestrel-small", at=AT)
    right = cli(
        *("connect", "chat_model", server.address, "--model", "kestrel-small"),
        *("--secret-file", key, "--yes"),
        at=AT,
    )
    written = cli("letter", move, "--with-model", at=AT)

    assert wrong.status == 1
    assert "does not take the key" in wrong.err
    assert right.status == 0
    assert "Written by the chat model" in written.out
    assert "sesame" not in right.out + written.out + cli("doctor", at=AT).out


def test_a_yes_alone_is_to_the_model_that_is_there_and_remove_lets_it_go(
    cli: Command, move: str, server: Model
) -> None:
    cli("connect", "chat_model", server.address, "--model", "kestrel-small", at=AT)

    yes = cli("connect", "chat_model", server.address, "--yes", at=AT)
    gone = cli("connect", "chat_model", server.address, "--remove", at=AT)
    after = cli("letter", move, "--with-model", at=AT)

    assert "kept" in yes.out
    assert gone.status == 0
    assert "no chat model is connected" in after.err


def test_options_of_the_model_go_with_no_other_kind(cli: Command, move: str) -> None:
    assert cli("connect", "imap", "a@b.example", "--model", "x", at=AT).status == 2
    assert cli("letter", move, "--with-model", "--without-model", at=AT).status == 2
