"""A list of connections that a connector gave is planned with: who may be asked for whom on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.flows.friends import AT, ME, mail

Command = Callable[..., Any]
PIA = "Pia Rau <pia.rau@post.example>"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MIA = "Mia,Brandt,https://www.linkedin.com/in/mia-brandt,,Saltmarsh,Head of Planning,14 Nov 2019\n"
ELSEWHERE = "Tom,Ash,https://www.linkedin.com/in/tomash,,Other Firm,Baker,14 Nov 2019\n"


@pytest.fixture
def given(ines: Command, tmp_path: Path) -> Command:
    """A search with an application at Saltmarsh, where the user knows nobody, and a list of Pia's,
    who works elsewhere, with somebody there on it.
    """
    applied = (
        "Dear Ines Carvalho,\n\nthank you for applying for the Shift Planner position at "
        "Saltmarsh. We have received your application and will look at it with care.\n\n"
        "Saltmarsh Recruiting\n"
    )
    mails = [
        mail("hello", ME, PIA, -60, "Summer", "Hello Pia, how was the sea?\n\nInes\n"),
        mail("back", PIA, ME, -59, "Re: Summer", "Windy, and lovely.\n\nPia\n", reply="hello"),
        mail(
            *("applied", "Saltmarsh Careers <careers@saltmarsh.example>", ME, -5),
            *("Your application for Shift Planner at Saltmarsh", applied),
        ),
    ]
    files = [tmp_path / f"{number}.eml" for number in range(len(mails))]
    for file, each in zip(files, mails, strict=True):
        file.write_bytes(each.as_bytes())
    theirs = tmp_path / "pia.csv"
    theirs.write_text(HEADER + MIA + ELSEWHERE)

    def command(*arguments: str | Path) -> Any:
        return ines(*arguments, at=AT.isoformat())

    assert command("import", *files).status == 0
    assert command("introductions", "--json").json["ready"] == []
    said = command("connections-of", "Pia Rau", theirs)
    assert said.status == 0, said.err
    return command


def ready(command: Command) -> list[Any]:
    return list(command("introductions", "--json").json["ready"])


def test_who_gave_the_list_is_asked_for_who_stands_on_it(given: Command) -> None:
    (ask,) = ready(given)

    assert (ask["person"]["name"], ask["company"], ask["whom"]) == (
        "Pia Rau",
        "Saltmarsh",
        {"name": "Mia Brandt", "email": None},
    )
    assert ask["kinds"] == ["introduction"]
    assert (
        "Mia Brandt of Saltmarsh is on the list of connections that Pia Rau gave you"
        in (ask["for"][0])
    )
    letter = given("letter", ask["id"], "--json").json
    (line,) = [each for each in letter["grounds"] if "Mia Brandt" in each["sentence"]]
    assert "list" in line["sentence"]
    assert any(fact.startswith("list:") for fact in line["facts"])
    assert "Mia" not in ask["note"]  # which is passed on to whomever they please


def test_a_list_that_is_taken_back_is_asked_over_no_more(given: Command) -> None:
    (ask,) = ready(given)
    given("connections-of", "Pia Rau", "--take-back")

    assert ready(given) == []
    assert "Mia" not in given("letter", ask["id"]).out


@pytest.mark.parametrize(("to", "name"), [("Tom Ash", "Tom Ash"), ("Ute Kern", "Ute Kern")])
def test_whom_they_shall_lead_to_may_stand_on_their_list_or_nowhere(
    given: Command, to: str, name: str
) -> None:
    """The user knows whom they want to be led to, whatever a list says."""
    said = given(
        *("note", "introduction", "--person", "Pia Rau", "--company", "Saltmarsh"),
        *("--state", "thought_of", "--to", to),
    )
    assert said.status == 0, said.err

    (ask,) = ready(given)
    assert ask["whom"]["name"] == name
    assert name in given("letter", ask["id"], "--json").json["body"]
    given("done", ask["id"])
    (asked,) = given("introductions", "--json").json["asked"]
    assert (asked["state"], asked["whom"]["name"]) == ("asked", name)


def test_an_address_that_nobody_has_is_refused_in_a_line(given: Command) -> None:
    said = given(
        *("note", "introduction", "--person", "Pia Rau", "--company", "Saltmarsh"),
        *("--state", "thought_of", "--to", "nobody@saltmarsh.example"),
    )

    assert said.status == 1
    assert "nobody is known by 'nobody@saltmarsh.example', nor is it on Pia Rau's list" in said.err


def test_nobody_is_asked_to_lead_to_who_sits_on_the_other_side(
    given: Command, tmp_path: Path
) -> None:
    """The list has a profile and a whole name, the user's own mail an address and a short one."""
    file = tmp_path / "panel.eml"
    file.write_bytes(
        mail(
            *("panel", "M. Brandt <m.brandt@saltmarsh.example>", ME, -1, "Your application"),
            "Dear Ines,\n\nI lead the planning team and will decide on the Shift Planner role. "
            "I will be in touch by Friday.\n\nM. Brandt\n",
        ).as_bytes()
    )
    assert given("import", file).status == 0

    assert [a for a in ready(given) if a["whom"]] == []
    assert given("paths", "Saltmarsh", "--json").json == []
    assert given("paths", "Mia Brandt", "--json").json == []
    for whom in ("m.brandt@saltmarsh.example", "Mia Brandt"):
        said = given(
            *("note", "introduction", "--person", "Pia Rau", "--company", "Saltmarsh"),
            *("--state", "thought_of", "--to", whom),
        )
        assert (said.status, "takes part in your talks" in said.err) == (1, True), said.err
