"""Letters in German, Spanish, French and Portuguese: whole, polite, unlike each other, and true."""

import re
import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.letters.abroad import (
    LANGUAGES,
    Form,
    later,
    occasions,
    spoken,
    unreachable,
    worlds,
)
from tests.core.letters.panels import Panel, move_for, thanks, world_of

from afterword.core.letters.checks import check
from afterword.core.letters.checks.spoken import SPOKEN
from afterword.core.letters.checks.tone import PUSHY
from afterword.core.letters.letter import Draft, Letter
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline, Point
from afterword.core.letters.voice import Voice
from afterword.core.names import fold
from afterword.core.planning.moves import Move
from afterword.core.world import Gender, World
from afterword.writers.phrasebook import write
from afterword.writers.phrasebook.phrasebook import LANGUAGES as BOOKS
from afterword.writers.phrasebook.shape import phrasings

FORMS: tuple[Form, ...] = ("formal", "familiar")
# What shows the other form of address; none of it may stand in a letter.
CLOSE = {
    "de": r"\b(?:du|dich|dir|deine?[nmrs]?|dein|euch|euer|eure[nmrs]?|kannst|könntest)\b",
    "es": r"\b(?:tú|te|ti|contigo|tus?|tuyas?|puedes|podrías|dime|escríbeme)\b",
    "fr": r"\b(?:tu|toi|te|ton|ta|tes)\b|\bt[’']",
    "pt": r"\bvocê\b",
}
DISTANT = {
    "de": r"(?<!^)\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b",
    "es": r"\busted\b|\b(?:dígame|escríbame|llámeme|se lo|le (?:agradezco|doy|deseo|envío))\b",
    "fr": r"\b(?:vous|votre|vos)\b|-vous\b",
    "pt": r"\blhe\b",
}


def _draft(move: Move, world: World) -> Draft:
    return write(outline(move, world), seed=move.id)


def _letters(language: str, form: Form, gender: Gender = "") -> Iterator[tuple[World, Move]]:
    for _, world in worlds(language, form, gender):
        yield from ((world, move) for move in thanks(world))
        yield unreachable(world)
        yield from ((later(world, language), move) for _, move in occasions(later(world, language)))


def _phrases(language: str) -> Iterator[str]:
    book = BOOKS[language]
    for pool in (*book.points.values(), *book.remarks.values()):
        for phrase in pool:
            yield from [phrase] if isinstance(phrase, str) else phrase


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("gender", ["", "f", "m"])
def test_every_letter_is_in_the_language_and_passes_its_checks(
    language: str, form: Form, gender: Gender
) -> None:
    for world, move in _letters(language, form, gender):
        points = outline(move, world)
        draft = write(points, seed=move.id)
        letter = Letter(
            points.to, draft.subject, draft.body, points.attachments, "", draft.sentences
        )
        assert points.language == language
        assert [each for each in check(letter, points, world) if not each.ok] == [], draft.body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_one_form_of_address_is_kept_through_a_letter(language: str, form: Form) -> None:
    other = (CLOSE if form == "formal" else DISTANT)[language]

    for world, move in _letters(language, form):
        draft = _draft(move, world)
        for text in (draft.subject, *(s.text for s in draft.sentences)):
            assert not re.search(other, text, re.IGNORECASE if form == "formal" else 0), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_no_two_letters_of_a_panel_share_a_sentence_or_are_much_alike(
    language: str, form: Form
) -> None:
    for _, world in worlds(language, form):
        drafts = [_draft(move, world) for move in thanks(world)]
        notes = [_draft(move_for(world, m.person, "connect"), world) for m in thanks(world)]
        said = [fold(s.text) for draft in (*drafts, *notes) for s in draft.sentences]
        assert [text for text, count in Counter(said).items() if count > 1] == []
        assert len({draft.subject for draft in drafts}) == len(drafts)
        assert all(0 < len(note.body) <= 200 for note in notes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_letters_to_a_panel_of_six_are_less_than_a_tenth_alike(language: str, form: Form) -> None:
    for panel, _ in worlds(language, form):
        six = replace(panel, lines=dict(list(panel.lines.items())[:6]))
        world = spoken(world_of(six), language, form)
        assert _alike([_draft(move, world) for move in thanks(world)], world) < 0.1


def _alike(drafts: list[Draft], world: World) -> float:
    """The share of the runs of five words of a panel's letters that stand in another of them."""
    names = [fold(world.pursuits[0].company_name), fold(world.pursuits[0].role)]
    runs = []
    for draft in drafts:
        text = " ".join(fold(s.text) for s in draft.sentences)
        for name in filter(None, names):
            text = text.replace(name, " ")
        words = text.split()
        runs.append({tuple(words[n : n + 5]) for n in range(len(words) - 4)})
    shared = [len(a & b) / len(a) for a in runs for b in runs if a is not b]
    return max(shared, default=0.0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pool", "thanks gracious_thanks recall_promise recall_asked".split())
def test_a_hundred_letters_of_a_kind_begin_in_sixty_ways(language: str, pool: str) -> None:
    every = phrasings(BOOKS[language].points[pool])
    days = {"thanks": 5, "gracious_thanks": 20, "recall_promise": 100, "recall_asked": 20}

    # Of a hundred letters as many have another day in them as there are working days or dates.
    assert len(set(every)) * days[pool] >= 120 or len(set(every)) >= 60
    assert pool != "thanks" or len(set(every)) >= 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_for_every_point_of_its_letters(language: str) -> None:
    book = BOOKS[language]

    for world, move in _letters(language, "formal"):
        points = outline(move, world)
        for point in (points.subject, *points.points):
            assert not point.kind or point.kind in book.points, point.kind
            kind = point.values.get("remark")
            assert kind is None or kind in book.remarks
    for kind in _company_kinds(book.points):
        assert kind in book.points


def _company_kinds(points: object) -> list[str]:
    """Kinds that are said otherwise where no role is known."""
    assert isinstance(points, dict)
    roles = [kind for kind, pool in points.items() if "{role}" in str(pool)]
    return [f"{kind}_company" for kind in roles if not kind.endswith("_company")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_pushy_or_speaks_of_the_users_gender(language: str) -> None:
    gendered = {
        "de": r"$^",
        "es": r"\b(?:encantad|agradecid|interesad|segur|content|list)[oa]\b",
        "fr": r"\b(?:ravie?|heureu\w+|contente?|intéressée?|convaincue?|enchantée?|sûre?)\b",
        "pt": r"\b(?:obrigad|grat|interessad|satisfeit|pront|encantad)[oa]\b",
    }
    for phrase in _phrases(language):
        plain = phrase.replace("’", "'")
        for pattern, why in (*PUSHY, *SPOKEN[language].pushy):
            assert not re.search(rf"(?<!\w)(?:{pattern})", plain, re.IGNORECASE), (phrase, why)
        assert not re.search(gendered[language], phrase, re.IGNORECASE), phrase
        assert "!" not in phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_ask_only_for_what_points_give(language: str) -> None:
    known = set("n N words Words owner day on by role company name minutes title what line".split())
    for phrase in _phrases(language):
        assert {name for _, name, _, _ in string.Formatter().parse(phrase) if name} <= known
        assert phrase.count("[") == phrase.count("]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_registers_of_a_phrase_have_the_same_slots_and_choices(language: str) -> None:
    for pool in BOOKS[language].points.values():
        for phrase in pool:
            if isinstance(phrase, tuple):
                formal, familiar = (
                    sorted(name for _, name, _, _ in string.Formatter().parse(each) if name)
                    for each in phrase
                )
                assert formal == familiar, phrase


@pytest.mark.parametrize(
    ("language", "how", "day", "written"),
    [
        ("de", "wd", date(2026, 3, 10), "Dienstag, 10. März"),
        ("es", "wd", date(2026, 3, 10), "martes 10 de marzo"),
        ("fr", "wd", date(2026, 3, 10), "mardi 10 mars"),
        ("fr", "d", date(2026, 4, 1), "1er avril"),
        ("pt", "nad", date(2026, 3, 10), "na terça-feira, 10 de março"),
        ("pt", "da", date(2026, 3, 14), "do sábado"),
        ("pt", "d", date(2026, 4, 1), "1º de abril"),
    ],
)
def test_a_date_is_written_as_the_language_has_it(
    language: str, how: str, day: date, written: str
) -> None:
    from afterword.writers.phrasebook.phrasebook import _Slot

    assert format(_Slot(day, BOOKS[language]), how) == written


@pytest.mark.parametrize(
    ("language", "parts", "written"),
    [
        ("es", ("referencias", "informe"), "referencias e informe"),
        ("es", ("nieve", "hielo"), "nieve y hielo"),
        ("de", ("Portfolio", "Referenzen"), "Portfolio und Referenzen"),
    ],
)
def test_a_list_is_joined_as_the_language_has_it(
    language: str, parts: tuple[str, ...], written: str
) -> None:
    from afterword.writers.phrasebook.phrasebook import _Slot

    assert format(_Slot(parts, BOOKS[language]), "") == written


def test_german_goes_on_in_small_letters_behind_the_greeting_and_french_parts_its_signs() -> None:
    for world, move in _letters("de", "formal"):
        body = _draft(move, world).body
        first = re.split(r",\n+", body, maxsplit=1)[1].split()[0].strip(",")
        assert first[0].islower() or first in ("Ihre", "Sie", "Ihr", "Dr.", "Klaus", "Yusuf", "Bea")
    for world, move in _letters("fr", "formal"):
        body = _draft(move, world).body
        assert not re.search(r"[^\u00a0][;:?](?:\s|$)|«[^\u00a0]|[^\u00a0]»|'", body), body


def test_greetings_take_a_form_of_address_that_somebody_used_and_guess_none() -> None:
    def greeting(language: str, form: Form, gender: Gender = "", name: str = "Ana Weiss") -> str:
        panel = Panel("Acme", "Clerk", {name: ""})
        world = spoken(world_of(panel), language, form, gender)
        return _draft(thanks(world)[0], world).body.split("\n")[0]

    assert greeting("de", "formal", "f", "Dr. Ana Weiss") == "Sehr geehrte Frau Dr. Weiss,"
    assert greeting("de", "formal", "m", "Udo Klein") == "Sehr geehrter Herr Klein,"
    assert greeting("de", "formal") == "Guten Tag Ana Weiss,"
    assert greeting("de", "") == "Guten Tag Ana Weiss,"
    assert greeting("de", "familiar") == "Hallo Ana,"
    assert greeting("es", "formal", "f", "Ana Ruiz") == "Estimada Sra. Ruiz:"
    assert greeting("es", "formal", "f", "Ana Ruiz Gil") == "Estimada Ana Ruiz Gil:"
    assert greeting("es", "formal", "", "Ana Ruiz") == "Buenos días, Ana Ruiz:"
    assert greeting("fr", "formal", "m", "Luc Martin") == "Bonjour Monsieur Martin,"
    assert greeting("fr", "formal", "", "Luc Martin") == "Bonjour Luc Martin,"
    assert greeting("pt", "formal", "f", "Dra. Ana Souza") == "Prezada Dra. Souza,"
    assert greeting("pt", "familiar", "f", "Ana Souza") == "Olá, Ana,"


def test_a_greeting_of_the_users_own_is_taken_where_it_fits_both_men_and_women() -> None:
    world = spoken(world_of(Panel("Acme", "Clerk", {"Udo Klein": ""})), "de", "formal", "m")
    points = outline(thanks(world)[0], world)

    def greeted(formal: str) -> str:
        own = Voice("de", greetings=(formal, "Moin {name},"))
        return write(replace(points, voice=own), seed="x").body.split("\n")[0]

    assert greeted("Guten Morgen {name},") == "Guten Morgen Herr Klein,"
    assert greeted("Sehr geehrte {name},") == "Sehr geehrter Herr Klein,"


_NOTE = st.text(max_size=120) | st.sampled_from(
    [
        "hat nach den Lieferzeiten gefragt",
        "hablamos del turno de noche",
        "on a parlé des plannings de nuit",
        "falamos sobre o turno da noite",
        "wants fewer errors by March",
    ]
)


@given(language=st.sampled_from(LANGUAGES), lines=st.lists(_NOTE, min_size=1, max_size=4))
def test_any_notes_give_letters_without_fault(language: str, lines: list[str]) -> None:
    panel = Panel("Acme Robotics", "", {f"Ann Ash {n}": line for n, line in enumerate(lines)})
    world = spoken(world_of(panel), language, "formal")
    for move in thanks(world):
        points = outline(move, world)
        draft = write(points, seed=move.id)
        letter = Letter(points.to, draft.subject, draft.body, (), "", draft.sentences)
        faults = {each.rule for each in check(letter, points, world) if not each.ok}
        assert not faults & {"placeholder", "length", "grounded", "pushy", "purpose"}, draft.body


def test_a_point_without_words_in_a_language_is_left_out() -> None:
    world = spoken(world_of(Panel("Acme", "Clerk", {"Ana Weiss": ""})), "de")
    points = outline(thanks(world)[0], world)
    more: Outline = replace(points, points=(*points.points, Point("unheard_of", {}, (), 1, 2)))

    assert write(more, seed="x").body == write(points, seed="x").body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_formal_letter_is_signed_with_the_whole_name_a_note_too(language: str) -> None:
    for _, world in worlds(language, "formal", "f"):
        later_on = later(world, language)
        for _, move in occasions(later_on):
            body = _draft(move, later_on).body
            assert not body or world.owner.name in body.splitlines()
