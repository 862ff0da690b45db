"""One form of address in a letter, the one that is known, and the language of the thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.letters.abroad import LANGUAGES, Form, later, occasions, spoken, unreachable, worlds
from tests.core.letters.letters_abroad import GOOD, GREETINGS
from tests.core.letters.panels import START

from afterword.core.letters.checks import OVERRULABLE, Check, check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.planning.moves import Move
from afterword.core.world import Gender, Person, Touch, World
from afterword.writers.phrasebook import write

RULE = "form-of-address"
FORMS: tuple[Form, ...] = ("", "formal", "familiar")
# Sentences to a reader in the distant and in the near form.
SIE = {
    "de": (
        "danke, dass Sie sich Zeit genommen haben.",
        "gern schicke ich Ihnen mehr davon.",
        "ich freue mich auf Ihre Antwort.",
    ),
    "es": (
        "Gracias, como usted decía.",
        "Le agradezco mucho la conversación.",
        "Dígame si falta algo.",
    ),
    "fr": ("Merci de votre temps.", "Je vous écris au sujet du poste.", "Qu'en pensez-vous ?"),
    "pt": ("Agradeço ao senhor a conversa.", "Fico à disposição da senhora."),
}
DU = {
    "de": (
        "danke, dass du da warst.",
        "Ich melde mich bei dir.",
        "Hast du Zeit?",
        "Dein Rat half.",
    ),
    "es": ("Gracias por tu tiempo.", "Te escribo por el puesto.", "¿Puedes decirme más?"),
    "fr": ("Merci de ton accueil.", "Je t’écris au sujet du poste.", "Qu'en penses-tu ?"),
    "pt": ("Obrigada a você.", "Gostei da tua ideia.", "Gostei de falar contigo."),
}
# What belongs to either form.
NEITHER = {
    "de": (
        "Das Team und seine Aufgaben kenne ich nun besser.",
        "Gern reden wir uns künftig per Du an.",
        "Sie sagten „du schaffst das“ zu allen.",
        "In aller Hast ging das unter.",
        "Ich kenne Herrn du Bois und die Leute bei Du Pont.",
        "Was ihr im Team macht, gefällt mir.",
    ),
    "es": (
        "La conversación fue muy útil.",
        "Le escribo a Marta mañana.",
        "Trabajé en el área de TI.",
        "Saludos a todos ustedes.",
    ),
    "fr": (
        "Le rendez-vous de mardi m'a plu.",
        "Bonjour à vous tous.",
        "Un autre ton ferait du bien.",
        "Y a-t-il du nouveau ?",
    ),
    "pt": (
        "A conversa foi muito útil.",
        "Falei com o senhor Teixeira na terça-feira.",
        "Abraço a todos vocês.",
    ),
}


def _checked(
    text: str,
    language: str,
    greeting: str,
    *,
    form: Form = "",
    gender: Gender = "f",
    name: str = "",
    touches: tuple[Touch, ...] | None = None,
) -> Check:
    known_in = "de" if language == "en" else language
    _, world = next(iter(worlds(known_in, form, gender)))
    world = spoken(later(world, known_in), language, form, gender)
    if name:
        person: Person = replace(world.people["p0"], name=name, title="")
        world = replace(world, people={**world.people, "p0": person})
    if touches is not None:
        world = replace(world, touches=touches)
    points = outline(dict(occasions(world))["rejection"], world)
    body = f"{greeting}\n\n{text}\n\nInes Calloway"
    letter = Letter(points.to, "Hallo", body, own=True)
    return next(each for each in check(letter, points, world) if each.rule == RULE)


def _letters(language: str) -> Iterator[tuple[World, Move]]:
    for form in FORMS:
        for gender in ("f", "m", ""):
            for _, world in worlds(language, form, gender):  # type: ignore[arg-type]
                known = later(world, language)
                yield from ((known, move) for _, move in occasions(known))
                if len(known.people) > 1:
                    yield unreachable(known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_phrasebook_writes_keeps_to_one_form(language: str) -> None:
    for world, move in _letters(language):
        points = outline(move, world)
        draft = write(points, seed=move.id)
        letter = Letter(points.to, draft.subject, draft.body, sentences=draft.sentences)

        said = {each.rule: each for each in check(letter, points, world)}

        assert said[RULE].ok, (said[RULE].note, draft.body)


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang in LANGUAGES for _, text in GOOD[lang]]
)
def test_good_letters_stay_quiet(language: str, text: str) -> None:
    assert _checked(text, language, GREETINGS[language][0]).ok


@given(st.data())
def test_a_letter_of_one_form_passes_and_one_of_both_is_asked_about(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    formal, near = (st.lists(st.sampled_from(each[language]), max_size=3) for each in (SIE, DU))
    between = st.lists(st.sampled_from(NEITHER[language]), max_size=3)
    distant, close, plain = data.draw(formal), data.draw(near), data.draw(between)
    sentences = data.draw(st.permutations([*distant, *close, *plain]))
    greeting = (
        "Guten Tag,"
        if language == "de"
        else "Bonjour,"
        if language == "fr"
        else "Hola,"
        if language == "es"
        else "Olá,"
    )

    # The first words follow a comma, and may be of any case; "Sie" begins no sentence there.
    said = _checked(f"Danke. {' '.join(sentences)}", language, greeting)

    assert said.ok is not bool(distant and close), (said.note, sentences)


@pytest.mark.parametrize(
    ("language", "greeting", "gender"),
    [
        ("de", "Sehr geehrte Frau Krüger,", "m"),
        ("de", "Sehr geehrter Herr Krüger,", "f"),
        ("de", "Lieber Robin,", "f"),
        ("de", "Sehr geehrter Frau Krüger,", ""),
        ("es", "Estimada Sra. Krüger:", "m"),
        ("es", "Estimado Robin:", "f"),
        ("es", "Estimado Sra. Krüger:", "f"),
        ("fr", "Bonjour Madame Krüger,", "m"),
        ("fr", "Bonjour M. Krüger,", "f"),
        ("fr", "Chère Robin,", "m"),
        ("pt", "Prezado Sr. Krüger,", "f"),
    ],
)
def test_a_greeting_that_calls_them_otherwise_is_asked_about(
    language: str, greeting: str, gender: Gender
) -> None:
    said = _checked("…", language, greeting, gender=gender, name="Robin Krüger")

    assert not said.ok
    assert greeting.split()[-2] in said.note or greeting.split(maxsplit=1)[0] in said.note


@pytest.mark.parametrize(
    ("language", "greeting", "gender", "name"),
    [
        ("de", "Sehr geehrte Frau Krüger,", "f", "Robin Krüger"),
        ("de", "Sehr geehrte Frau Krüger,", "", "Robin Krüger"),
        ("de", "Sehr geehrte Frau Krüger, sehr geehrter Herr Weiss,", "f", "Robin Krüger"),
        ("de", "Hallo Caro,", "f", "Caro Krüger"),
        ("de", "Liebe Caro,", "f", "Carolin Krüger"),
        ("de", "Guten Tag Herr Krüger,", "m", "Robin Krüger"),
        ("es", "Hola, Don:", "f", "Don Krüger"),
        ("fr", "Bonjour M. Krüger,", "f", "Marie Krüger"),
        ("fr", "Mon cher Robin,", "m", "Robin Krüger"),
        ("pt", "Cara Dona Ana,", "f", "Ana Krüger"),
    ],
)
def test_a_greeting_that_may_be_right_passes(
    language: str, greeting: str, gender: Gender, name: str
) -> None:
    assert _checked("…", language, greeting, gender=gender, name=name).ok


def test_a_formal_greeting_goes_with_no_near_form() -> None:
    greeting = "Sehr geehrter Herr Krüger,"

    said = _checked("du hast gesagt, wie es geht.", "de", greeting, gender="m", name="A Krüger")

    assert not said.ok
    assert "“Sehr geehrter” and “du”" in said.note


def test_the_lines_to_pass_on_have_a_form_of_their_own() -> None:
    text = "könnten Sie das weitergeben?\n\nInes Calloway\n\n* * *\n\nHallo Klaus,\n\ndanke dir."

    assert _checked(text, "de", "Guten Tag Sabine Vogt,").ok


GERMAN = (
    "vielen Dank für die Nachricht. Ich habe mich über die Gespräche mit dem Team sehr gefreut."
)


def _mail(language: str, person: str = "p0") -> Touch:
    return Touch("t", START, person, "in", "email", "reply", language=language)


def test_a_letter_in_another_language_than_the_thread_is_asked_about() -> None:
    said = _checked(GERMAN, "en", "Hello,", touches=(_mail("en"),))

    assert not said.ok
    assert "German" in said.note
    assert "English" in said.note
    assert RULE in OVERRULABLE


def test_where_no_mail_tells_the_language_none_is_asked_about() -> None:
    assert _checked(GERMAN, "en", "Hello,", touches=()).ok
    assert _checked(GERMAN, "en", "Hello,", touches=(_mail(""), _mail("en", "p1"))).ok
    assert _checked(GERMAN, "de", "Hallo,", touches=(_mail("de"),)).ok


def test_a_word_of_thanks_in_another_language_is_a_courtesy() -> None:
    assert _checked("Vielen Dank für alles!", "en", "Hello,", touches=(_mail("en"),)).ok


@pytest.mark.parametrize("thread", [*LANGUAGES, "en"])
def test_of_whole_letters_in_other_languages_most_are_asked_about(thread: str) -> None:
    others = [text for each in LANGUAGES if each != thread for _, text in GOOD[each]]

    asked = [t for t in others if not _checked(t, thread, "Bom,", touches=(_mail(thread),)).ok]

    assert len(asked) >= 0.75 * len(others)
