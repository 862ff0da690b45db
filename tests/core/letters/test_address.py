"""Names in greetings: what is known is used, nothing is guessed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.core.letters.panels import PANELS, world_of

from afterword.core.entries import Who
from afterword.core.facts import Fact, Source
from afterword.core.letters.address import addressee, register_of, title_of

WORLD = world_of(PANELS[0])
SOMEBODY = WORLD.people["p0"]


@pytest.mark.parametrize(
    ("name", "formal", "informal"),
    [
        ("Priya Nair", "Priya Nair", "Priya"),
        ("Cher", "Cher", "Cher"),
        ("María José Ruiz de la Peña", "María José Ruiz de la Peña", "María"),
        ("J. Robert Tull", "J. Robert Tull", "J. Robert Tull"),
        ("森本 純一", "森本 純一", "森本 純一"),
        ("Jun'ichi Morimoto 森本", "Jun'ichi Morimoto 森本", "Jun'ichi"),
        ("أمل حداد", "أمل حداد", "أمل حداد"),
        ("PRIYA NAIR", "PRIYA NAIR", "Priya"),
        ("rao@acme.example", "", ""),
        ("", "", ""),
    ],
)
def test_a_greeting_takes_the_first_name_or_the_whole(
    name: str, formal: str, informal: str
) -> None:
    person = replace(SOMEBODY, name=name)

    assert addressee(person, "formal", "") == formal
    assert addressee(person, "informal", "") == informal


def test_a_title_that_a_record_knows_makes_the_greeting_formal() -> None:
    person = replace(SOMEBODY, name="Anjali van der Rao", emails=("rao@acme.example",))
    at = datetime(2026, 9, 1, tzinfo=UTC)
    named = Fact(
        "f", "interview", at, at, {}, "", Source("invitation", "u"),
        people=(Who("Dr. Anjali van der Rao", "rao@acme.example"),),
    )  # fmt: skip

    title = title_of(person, replace(WORLD, facts=(named,)))

    assert (title, register_of(person, title)) == ("Dr.", "formal")
    assert addressee(person, "formal", title) == "Dr. van der Rao"


def test_a_name_that_only_looks_like_a_title_is_none() -> None:
    assert title_of(replace(SOMEBODY, name="Drew Profitt"), WORLD) == ""
