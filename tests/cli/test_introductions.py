"""Introductions at the command line: whom to ask, what was asked, and what the user says of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.flows.friends import AT, KIM, ME, introduction, mail, write_files

Command = Callable[..., Any]


@pytest.fixture
def friends(ines: Command, tmp_path: Path) -> Command:
    """The search with friends who could help, at its moment."""
    said = ines("import", *write_files(tmp_path), at=AT.isoformat())
    assert said.status == 0, said.err

    def command(*arguments: str | Path, days: float = 0) -> Any:
        return ines(*arguments, at=(AT + timedelta(days=days)).isoformat())

    return command


def document(command: Command, days: float = 0) -> Any:
    return command("introductions", "--json", days=days).json


def test_the_one_to_ask_comes_with_message_note_and_reasons(friends: Command) -> None:
    found = document(friends)

    (ready,) = found["ready"]
    assert (ready["person"]["name"], ready["company"]) == ("Kim Sorge", "Kornfeld")
    assert ready["kinds"][0] == ready["kind"] == "introduction"
    assert ready["for"] == [
        "Kim Sorge works at Kornfeld, and you two have written to each other",
        "you have never asked Kim Sorge for anything",
    ]
    assert "* * *" not in ready["message"] + ready["note"]
    assert 0 < ready["note_words"] <= 150
    assert "Ines Carvalho" in ready["note"]
    assert (
        friends("introductions")
        .out.splitlines()[0]
        .endswith("ask Kim Sorge for an introduction, Kornfeld")
    )


def test_what_was_asked_stands_with_its_life(friends: Command) -> None:
    asked = {each["person"]["name"]: each for each in document(friends)["asked"]}

    assert {name: each["state"] for name, each in asked.items()} == {
        "Ada Lind": "agreed",
        "Uwe Pohl": "silent",
    }
    assert asked["Ada Lind"]["quote"] == "Happy to, give me a week."
    assert asked["Ada Lind"]["next"] == ["introduced", "declined"]
    assert asked["Uwe Pohl"]["company"] == "Kornfeld"


def test_who_rests_is_named_with_until_when(friends: Command) -> None:
    found = {each["person"]["name"]: each for each in document(friends)["connectors"]}

    assert found["Kim Sorge"]["can_be_asked"]
    assert found["Ada Lind"]["rests_until"].startswith("2031-07-05")
    assert (found["Uwe Pohl"]["can_be_asked"], found["Uwe Pohl"]["rests_until"]) == (False, None)
    assert "no answer" in found["Uwe Pohl"]["why"]


def test_a_mail_that_brings_two_together_calls_for_thanks(friends: Command, tmp_path: Path) -> None:
    mail = tmp_path / "intro.eml"
    mail.write_bytes(introduction(-0.5).as_bytes())
    friends("import", mail)

    (ada,) = [a for a in document(friends)["asked"] if a["person"]["name"] == "Ada Lind"]
    assert (ada["state"], ada["whom"]["name"]) == ("introduced", "Grace Holm")
    moves = friends("today", "--json").json["moves"]
    thanks = [m for m in moves if m["occasion"]["kind"] == "help"]
    assert [(m["person"]["name"], m["obligation"]) for m in thanks] == [("Ada Lind", True)]


def test_the_users_word_counts_and_can_be_taken_back(friends: Command) -> None:
    def state() -> str:
        asked = document(friends)["asked"]
        return str(next(a["state"] for a in asked if a["person"]["name"] == "Ada Lind"))

    (ada,) = [a for a in document(friends)["asked"] if a["person"]["name"] == "Ada Lind"]
    said = friends("introduction", ada["id"], "--state", "introduced", "--to", "Grace Holm")
    assert (said.status, state()) == (0, "introduced")
    friends("undo", said.out.strip())
    assert state() == "agreed"
    friends("introduction", ada["id"], "--state", "declined")
    assert state() == "declined"
    friends("undo", ada["id"])
    assert state() == "agreed"


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("introduction", "nothing", "--state", "agreed"), 1, "there is no ask 'nothing'"),
        (("introduction", "ASK", "--state", "happy"), 1, "--state is one of asked, agreed"),
        (("introduction", "ASK", "--state", "met", "--when", "2032-01-01T10:00:00Z"), 1, "ahead"),
        (("note", "introduction", "--person", "Kim Sorge", "--state", "glad"), 2, "--state"),
        (("note", "introduction", "--person", "Kim Sorge"), 2, "needs --state"),
        (("note", "introduction", "--person", "Nobody", "--state", "asked"), 1, "nobody called"),
        (
            (*("note", "introduction", "--person", "Uwe Pohl"), "--state", "thought_of"),
            1,
            "one asks once",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_line(
    words: tuple[str, ...], status: int, told: str, friends: Command
) -> None:
    ask = document(friends)["asked"][0]["id"]
    said = friends(*(ask if word == "ASK" else word for word in words))

    assert (said.status, told in said.err) == (status, True), said.err
    assert len(said.err.strip().splitlines()) <= 3


def test_an_ask_on_the_phone_is_told_and_rests_like_any_other(friends: Command) -> None:
    said = friends(
        *("note", "introduction", "--person", "Kim Sorge", "--state", "asked"),
        *("--channel", "phone", "--what", "word"),
    )
    assert said.status == 0, said.err

    found = document(friends, days=1)
    assert found["ready"] == []
    kim = next(a for a in found["asked"] if a["person"]["name"] == "Kim Sorge")
    assert (kim["kind"], kim["company"], kim["state"]) == ("word", "Kornfeld", "asked")


def test_whom_the_user_wants_to_ask_comes_first(friends: Command) -> None:
    said = friends(
        *("note", "introduction", "--person", "Kim Sorge", "--company", "Kornfeld"),
        *("--state", "thought_of", "--what", "advice"),
    )
    assert said.status == 0, said.err

    (ready,) = document(friends)["ready"]
    assert (ready["kind"], ready["note"]) == ("advice", "")


def test_another_kind_is_said_no_to_with_its_reason(friends: Command) -> None:
    friends("note", "stage", "--company", "Kornfeld", "--stage", "interviewing")
    friends(
        *("note", "introduction", "--person", "Kim Sorge", "--company", "Kornfeld"),
        *("--state", "thought_of"),
    )

    (ready,) = document(friends)["ready"]
    assert ready["kinds"] == ["advice"]
    assert ready["needs"] == ["confirm"]
    assert "nobody there is asked to sway" in ready["not_now"]["word"]
    assert any("advice on the team alone" in why for why in ready["against"])
    refused = friends("letter", ready["id"], "--kind", "word")
    assert (refused.status, "can't be 'word'" in refused.err) == (1, True)


def test_nobody_brings_the_user_together_with_themselves(friends: Command) -> None:
    (ask,) = [a["id"] for a in document(friends)["asked"] if a["person"]["name"] == "Ada Lind"]

    said = friends("introduction", ask, "--state", "introduced", "--to", "Ada Lind")

    assert said.status == 1
    assert "--to is whom Ada Lind brought you together with" in said.err


def test_who_said_nothing_is_not_asked_whether_they_said_yes(friends: Command) -> None:
    uwe = next(a for a in document(friends)["asked"] if a["person"]["name"] == "Uwe Pohl")

    assert uwe["next"] == ["declined", "introduced"]


def test_a_wish_that_has_to_wait_stands_in_the_list_with_its_reason(friends: Command) -> None:
    """Kim is asked for advice now; a word is for later, and the list says so."""
    friends(
        *("note", "introduction", "--person", "Kim Sorge", "--company", "Kornfeld"),
        *("--state", "thought_of", "--what", "word"),
    )
    assert "not for" not in friends("introductions").out
    friends("note", "stage", "--company", "Kornfeld", "--stage", "interviewing")

    told = friends("introductions").out
    assert "ask Kim Sorge for advice, Kornfeld" in told
    assert "- not for a word: your talks have begun" in told

    friends("note", "stage", "--company", "Kornfeld", "--stage", "offer")
    told = friends("introductions").out
    assert "You want to ask Kim Sorge for a word, Kornfeld: not now" in told


def test_an_introduction_that_was_offered_is_kept_and_owed_for(
    friends: Command, tmp_path: Path
) -> None:
    file = tmp_path / "offer.eml"
    text = "Hi Ines,\n\nI could introduce you to Mia Brandt at Brannock Care, if you like.\n\nKim\n"
    file.write_bytes(mail("offer", KIM, ME, -1, "An idea", text).as_bytes())
    assert friends("import", file).status == 0

    (kim,) = [a for a in document(friends)["asked"] if a["person"]["name"] == "Kim Sorge"]
    assert (kim["state"], kim["offered"], kim["company"]) == ("agreed", True, "Brannock Care")
    assert kim["whom"] == {"name": "Mia Brandt", "email": None}
    assert "introduction, offered by them, agreed" in friends("introductions").out
    friends("introduction", kim["id"], "--state", "introduced")
    moves = friends("today", "--json").json["moves"]
    assert [m["person"]["name"] for m in moves if m["occasion"]["kind"] == "help"] == ["Kim Sorge"]


def test_who_was_helped_first_is_asked_first_of_two_about_alike(
    friends: Command, tmp_path: Path
) -> None:
    """Lea works at Kornfeld too, and wrote when Kim did."""
    rows = tmp_path / "Connections.csv"
    row = "Lea,Brug,https://www.linkedin.com/in/leabrug,lea.brug@post.example,Kornfeld,Buyer"
    rows.write_text(f"{rows.read_text()}{row},01 Feb 2024\n")
    lea = "Lea Brug <lea.brug@post.example>"
    for number, each in enumerate(
        (
            mail("hello-lea", ME, lea, -200, "Summer", "Hello Lea, how was it?\n\nInes\n"),
            mail("back-lea", lea, ME, -199, "Re: Summer", "Windy.\n\nLea\n", reply="hello-lea"),
        )
    ):
        (tmp_path / f"lea{number}.eml").write_bytes(each.as_bytes())
    assert friends("import", rows, *tmp_path.glob("lea*.eml")).status == 0
    other = {"Kim Sorge": "Lea Brug", "Lea Brug": "Kim Sorge"}
    first = other[document(friends)["ready"][0]["person"]["name"]]

    said = friends("note", "help", "--person", first, "--direction", "out", "--text", "read a CV")
    assert said.status == 0, said.err

    (ready,) = document(friends)["ready"]
    assert ready["person"]["name"] == first
    assert f"you have helped {first} before, or offered to" in ready["for"]


@pytest.mark.parametrize(
    ("more", "status", "told"),
    [
        (("--person", "No Body", "--text", "read my CV"), 1, "nobody called 'No Body'"),
        (("--person", "Kim Sorge", "--text", "  "), 2, "a note of help needs --text"),
        (("--person", "Kim Sorge", "--what", "asked"), 2, "a note of help needs --text"),
    ],
)
def test_help_is_noted_of_somebody_known_and_of_something(
    more: tuple[str, ...], status: int, told: str, friends: Command
) -> None:
    said = friends("note", "help", "--direction", "in", *more)

    assert (said.status, told in said.err) == (status, True), said.err
