"""Checks read German, Spanish, French and Portuguese: good letters pass, faults are found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.core.letters.abroad import LANGUAGES, later, occasions, worlds
from tests.core.letters.letters_abroad import BAD, GOOD, GREETINGS

from afterword.core.letters.checks import Check, check
from afterword.core.letters.checks.reading import language_of
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline


def _checked(language: str, occasion: str, text: str, greeting: str = "") -> tuple[Check, ...]:
    _, world = next(iter(worlds(language, "formal", "f")))
    world = later(world, language)
    move = dict(occasions(world))[occasion]
    points = outline(move, world)
    hello, bye = GREETINGS[language]
    body = f"{greeting or hello}\n\n{text}\n\n{bye}"
    letter = Letter(points.to, "Hallo", body, (), "", (), own=True)
    return check(letter, points, world)


def _faults(checks: tuple[Check, ...]) -> dict[str, str]:
    return {each.rule: each.note for each in checks if not each.ok}


@pytest.mark.parametrize(
    ("language", "occasion", "text"),
    [(language, *each) for language in LANGUAGES for each in GOOD[language]],
)
def test_a_good_letter_passes(language: str, occasion: str, text: str) -> None:
    assert _faults(_checked(language, occasion, text)) == {}


@pytest.mark.parametrize(
    ("language", "rule", "occasion", "text"),
    [(language, *each) for language in LANGUAGES for each in BAD[language]],
)
def test_a_fault_is_found(language: str, rule: str, occasion: str, text: str) -> None:
    assert rule in _faults(_checked(language, occasion, text))


def _wrong_greetings() -> Iterator[tuple[str, str]]:
    yield "de", "Sehr geehrte Frau Sommerfeld,"
    yield "de", "Guten Tag Klaus Huber,"
    yield "de", "Guten Tag,"
    yield "es", "Estimada Sra. Iriarte:"
    yield "es", "Hola, Tomás:"
    yield "fr", "Bonjour Monsieur Delorme,"
    yield "fr", "Bonjour,"
    yield "pt", "Olá, Rui,"
    yield "pt", "Prezada Sra. Teixeira,"


@pytest.mark.parametrize(("language", "greeting"), list(_wrong_greetings()))
def test_a_greeting_to_somebody_else_is_found(language: str, greeting: str) -> None:
    occasion, text = GOOD[language][0]

    assert "right-name" in _faults(_checked(language, occasion, text, greeting))


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("de", "Hallo Frau Dr. Vogt,"),
        ("de", "Guten Tag Sabine Vogt,"),
        ("de", "Liebe Sabine,"),
        ("es", "Buenos días, Ana Ruiz:"),
        ("es", "Hola, Ana:"),
        ("fr", "Chère Madame Martin,"),
        ("fr", "Bonjour Anne,"),
        ("pt", "Olá, Ana Souza,"),
        ("pt", "Bom dia, Ana,"),
    ],
)
def test_any_usual_greeting_to_the_right_person_passes(language: str, greeting: str) -> None:
    occasion, text = GOOD[language][0]

    assert _faults(_checked(language, occasion, text, greeting)) == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Su programa de correo no admite HTML.", "es"),
        ("No conecté con Marta, al final.", "es"),
        ("El jueves a las 11 am.", "es"),
        ("I do not know whether a plan is a help to me.", "en"),
        ("Which of their depots do it by hand?", "en"),
        ("Xyzzy plugh frobnicate.", ""),
    ],
)
def test_a_word_that_several_languages_have_tells_of_none_alone(text: str, language: str) -> None:
    assert language_of(text) == language


def test_words_that_english_has_too_are_those_of_the_language_that_is_meant() -> None:
    assert language_of("No manner touches a rule, as I do.") == "en"
    assert language_of("Você não me respondeu desde a mensagem.", "pt") == "pt"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Es gibt Gerüchte, dass die Leiterin geht."),
        ("de", "Ich kann das besser als die anderen Bewerber."),
        ("es", "Me llegaron rumores sobre la directora."),
        ("es", "Lo hago mejor que los otros candidatos."),
        ("fr", "J'ai entendu des rumeurs sur la directrice."),
        ("fr", "Je le fais mieux que les autres candidats."),
        ("pt", "Ouvi boatos sobre a diretora."),
        ("pt", "Faço isso melhor que os outros candidatos."),
    ],
)
def test_gossip_and_comparisons_are_caught_in_every_language(language: str, sentence: str) -> None:
    occasion, text = GOOD[language][0]

    assert "pushy" in _faults(_checked(language, occasion, f"{text} {sentence}"))
