"""`forget` at the command line."""

from __future__ import annotations

from tests.cli.conftest import Command


def test_a_person_is_forgotten_once_and_is_in_no_answer_afterwards(robin: Command) -> None:
    said = robin("forget", "Aoife Lynch", "--json")
    again = robin("forget", "aoife.lynch@saltmarsh.example")

    assert said.status == 0, said.err
    assert said.json["name"] == "Aoife Lynch"
    assert said.json["removed"]["message"] > 0
    assert again.status == 0
    assert again.out == (
        "aoife.lynch@saltmarsh.example is forgotten already, and nothing of them is here\n"
    )
    for words in (
        ("people",),
        ("facts",),
        ("pursuits",),
        ("today",),
        ("watch",),
        ("people", "aoife"),
    ):
        assert "Aoife" not in robin(*words).out
    assert "nobody you know" in robin("paths", "Aoife Lynch").out
    wrong = robin("forget", "Aoife Lynch")
    assert wrong.status == 1
    assert wrong.err.startswith("afterword: nobody called 'Aoife Lynch'; name an address")
