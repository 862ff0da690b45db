"""Names in greetings: what is known is used, nothing is guessed."""

from dataclasses import replace

import pytest
from tests.core.letters.panels import PANELS, world_of

from afterword.core.letters.address import addressee, register_of

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

    assert addressee(person, "formal") == formal
    assert addressee(person, "informal") == informal


def test_a_known_title_makes_the_greeting_formal() -> None:
    person = replace(SOMEBODY, name="Anjali van der Rao", title="Dr.")

    assert register_of(person) == "formal"
    assert addressee(person, "formal") == "Dr. van der Rao"
