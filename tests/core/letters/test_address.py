"""Names in greetings: what is known is used, nothing is guessed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.letters.panels import PANELS, world_of

from afterword.core.letters.address import addressee, family_name, register_of
from afterword.core.names import display_name

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


@pytest.mark.parametrize(
    ("name", "known", "family"),
    [
        ("Anna Weiss", "", "Weiss"),
        ("Weiss", "", "Weiss"),
        ("Udo van der Heide", "", "van der Heide"),
        ("Anna M. Vogt", "", "Vogt"),
        ("Anna Maria Vogt", "", ""),
        ("Anna Maria Vogt", "Vogt", "Vogt"),
        ("Nguyen Van Minh", "", ""),
        ("María del Carmen Ruiz de la Prada", "", ""),
        ("María del Carmen Ruiz de la Prada", "Ruiz de la Prada", "Ruiz de la Prada"),
        ("María del Carmen Ruiz de la Prada", "Carmen", ""),
        ("Jörg Größmann Peters", "GROSSMANN PETERS", "Größmann Peters"),
    ],
)
def test_a_family_name_is_one_that_is_sure(name: str, known: str, family: str) -> None:
    assert family_name(name, known) == family


@pytest.mark.parametrize(
    ("language", "surname", "called"),
    [
        ("en", "", "Dr. María del Carmen Ruiz de la Prada"),
        ("en", "Ruiz de la Prada", "Dr. Ruiz de la Prada"),
        ("de", "", "Frau Dr. María del Carmen Ruiz de la Prada"),
        ("de", "Ruiz de la Prada", "Frau Dr. Ruiz de la Prada"),
        ("fr", "Ruiz de la Prada", "Docteur Ruiz de la Prada"),
        ("es", "", "Dra. María del Carmen Ruiz de la Prada"),
        ("pt", "Ruiz de la Prada", "Dra. Ruiz de la Prada"),
    ],
)
def test_a_long_name_keeps_its_title_and_loses_no_half_of_its_surname(
    language: str, surname: str, called: str
) -> None:
    name = "María del Carmen Ruiz de la Prada"
    person = replace(SOMEBODY, name=name, title="Dr.", gender="f", surname=surname)

    assert addressee(person, "formal", language) == called


_WORDS = st.sampled_from("Ana José Ruiz Gil de la van der y Prada M. Vogt Ōta".split())


@given(st.lists(_WORDS, min_size=1, max_size=7), st.sampled_from(["en", "de", "es", "fr", "pt"]))
def test_a_formal_greeting_has_the_whole_surname_or_the_whole_name(
    words: list[str], language: str
) -> None:
    person = replace(SOMEBODY, name=" ".join(["Ines", *words]), gender="f", title="Dr.")
    name = display_name(person.name)

    family = family_name(name)

    assert addressee(person, "formal", language).endswith(family or name)
    if family:
        before = name.removesuffix(family).split()
        assert all(word in {"Ines", "M."} for word in before)
