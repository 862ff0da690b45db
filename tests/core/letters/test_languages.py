"""A letter is in the language of its thread; a kind without words in it is English as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.letters.abroad import PANELS, later, occasions, spoken
from tests.core.letters.panels import START, move_for, world_of

from afterword.core.facts import Fact, Source
from afterword.core.letters.address import addressee, register_of
from afterword.core.letters.languages import SPOKEN
from afterword.core.letters.notes.spoken import spoken_remarks
from afterword.core.letters.outline import KINDS, outline
from afterword.core.letters.panel import remarks_of
from afterword.core.letters.things import THINGS, named
from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import Person, Touch, World
from afterword.flows.write import write as write_letter

WORLD = world_of(PANELS["de"][0])


def _mail(mid: str, days: float, language: str, direction: str = "in") -> Touch:
    at = START + timedelta(days=days)
    way = "in" if direction == "in" else "out"
    return Touch(
        mid,
        at,
        "p0",
        way,
        "email",
        "reply",
        pursuit=WORLD.pursuits[0].id,
        message_id=f"{mid}@x.example",
        language=language,
    )


def _from_mail(fact: str, mid: str) -> Fact:
    source = Source("message", f"<{mid}@x.example>")
    return Fact(fact, "rejection", START, START, {}, "", source)


def _gracious(world: World) -> Move:
    move = move_for(world, "p0", "thank_you")
    return replace(move, occasion=Occasion("rejection", "no", "a no"), details={})


def test_a_letter_is_in_the_language_of_the_message_that_it_answers() -> None:
    world = later(spoken(WORLD, "en"), "de")
    touches = (_mail("first", 1, "de"), _mail("second", 2, "en"))
    world = replace(world, touches=touches, facts=(_from_mail("no", "first"),))

    assert outline(_gracious(world), world).language == "de"


def test_without_such_a_message_it_is_that_in_which_the_two_last_wrote() -> None:
    world = later(spoken(WORLD, "en"), "de")
    touches = (_mail("first", 1, "en"), _mail("second", 2, "fr", "out"), _mail("short", 3, ""))

    assert outline(_gracious(world), replace(world, touches=touches)).language == "fr"


def test_who_never_wrote_is_written_to_in_the_persons_language() -> None:
    world = spoken(WORLD, "pt")

    assert outline(move_for(world, "p1", "thank_you"), world).language == "pt"


def test_a_kind_without_words_in_a_language_is_english_as_a_whole_and_says_so() -> None:
    world = later(spoken(WORLD, "de", "formal", "f"), "de")
    withdrawal = replace(
        _gracious(world), occasion=Occasion("withdrawal", world.pursuits[0].id, "withdrawn")
    )

    written = write_letter(world, withdrawal)

    assert (written.language, written.wanted) == ("en", "de")
    assert written.body.startswith("Dear ")
    assert "German" in written.elsewise
    assert "English" in written.elsewise
    assert write_letter(world, _gracious(world)).elsewise == ""


def test_words_to_a_reference_stay_english() -> None:
    world = later(spoken(WORLD, "de"), "de")
    move = dict(occasions(world))["materials"]
    briefing = replace(
        move, person="p2", occasion=Occasion("briefing", "refs", ""), details={"ask_consent": True}
    )

    assert outline(briefing, world).language == "en"


def test_the_kinds_that_are_spoken_are_kinds() -> None:
    for kinds in SPOKEN.values():
        assert kinds <= set(KINDS)


@pytest.mark.parametrize(
    ("person", "language", "register"),
    [
        ({}, "de", "formal"),
        ({}, "fr", "formal"),
        ({}, "en", "informal"),
        ({"familiar": True}, "de", "informal"),
        ({"familiar": True, "title": "Dr."}, "de", "informal"),
        ({"formal": True}, "es", "formal"),
        ({"title": "Dr."}, "pt", "formal"),
    ],
)
def test_sie_is_said_where_nobody_has_said_du(
    person: dict[str, object], language: str, register: str
) -> None:
    somebody: Person = replace(WORLD.people["p0"], title="")

    assert register_of(replace(somebody, **person), None, language) == register  # type: ignore[arg-type]


def test_the_users_habit_makes_no_du_of_a_sie() -> None:
    somebody = replace(WORLD.people["p0"], title="")

    assert register_of(somebody, "informal", "de") == "formal"
    assert register_of(somebody, "informal", "fr") == "formal"
    assert register_of(somebody, "informal", "es") == "informal"


@pytest.mark.parametrize(
    ("name", "title", "gender", "language", "called"),
    [
        ("Anna Weiss", "Dr.", "f", "de", "Frau Dr. Weiss"),
        ("Anna Weiss", "Dr.", "", "de", "Dr. Anna Weiss"),
        ("Udo van der Heide", "", "m", "de", "Herr van der Heide"),
        ("Weiss", "", "f", "de", "Frau Weiss"),
        ("Ana Ruiz", "Dr.", "", "es", "Ana Ruiz"),
        ("Ana María Ruiz Gil", "", "f", "es", "Ana María Ruiz Gil"),
        ("Luc Martin", "Prof.", "", "fr", "Professeur Martin"),
        ("明 田中", "", "f", "de", "Frau 明 田中"),
        ("Anna Maria Vogt", "", "f", "de", "Frau Anna Maria Vogt"),
        ("Ana de la Peña", "", "f", "es", "Sra. de la Peña"),
        ("anna@weiss.example", "", "f", "de", ""),
    ],
)
def test_a_formal_greeting_names_what_is_known(
    name: str, title: str, gender: str, language: str, called: str
) -> None:
    person = replace(WORLD.people["p0"], name=name, title=title, gender=gender)  # type: ignore[arg-type]

    assert addressee(person, "formal", language) == called


@pytest.mark.parametrize(
    ("language", "line", "found"),
    [
        ("de", "hat nach den Lieferzeiten gefragt, nett", [("question", "den Lieferzeiten")]),
        ("de", "macht sich Sorgen um die Nachtwache", [("worry", "die Nachtwache")]),
        ("de", "zeigte mir den Prüfstand 3", [("seen", "den Prüfstand 3")]),
        ("de", "es ging um den Umzug nach Halle", [("topic", "den Umzug nach Halle")]),
        ("de", "Onboarding neuer Kollegen", [("theme", "„Onboarding neuer Kollegen“")]),
        ("de", "Lieferanten zu spät", []),
        ("de", "dasselbe Gussteil", []),
        ("de", "sprachen lange über ihre Kinder", []),
        ("de", "vertraulich: sprachen über die Fusion", []),
        ("de", "erklärte mir, wie sie planen", []),
        ("de", "asked about incoterms and rolls out scorecards", []),
        ("es", "hablamos del turno de noche", [("topic", "el turno de noche")]),
        ("es", "le preocupa que falte gente", []),
        ("es", "habló de sus hijos", []),
        ("fr", "on a parlé des plannings de nuit", [("topic", "les plannings de nuit")]),
        ("fr", "a parlé de formation", []),
        ("pt", "perguntou-me pelos prazos de entrega", [("question", "os prazos de entrega")]),
        ("pt", "falou dos filhos", []),
    ],
)
def test_notes_give_sure_remarks_and_no_gossip(
    language: str, line: str, found: list[tuple[str, str]]
) -> None:
    said = spoken_remarks(language, line, "note", native=True)

    assert [(remark.kind, remark.words) for remark in said] == found


def test_a_note_in_another_language_stays_out_of_the_letter() -> None:
    for language in ("en", "es", "fr", "pt"):
        assert remarks_of(WORLD, "p0", language=language) == ()
    assert remarks_of(WORLD, "p0", language="de")


def test_a_thing_without_a_name_in_the_language_is_not_named() -> None:
    assert named(["portfolio", "references"], "de") == ("Portfolio", "Referenzen")
    assert named(["portfolio", "close calendar"], "de") == ()
    assert named(["CV", "my portfolio"], "de", mine=True) == ("meinen Lebenslauf", "mein Portfolio")
    assert all(set(names) == {"de", "es", "fr", "pt"} for names in THINGS.values())
