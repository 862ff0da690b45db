"""The phrasebook says of the role, of a material and of a day only what every outline knows."""

import re

import pytest

from afterword.writers.phrasebook import de, en, es, fr, pt
from afterword.writers.phrasebook.shape import Language

# An advert, an insider, an unusual question, a calendar: an outline knows of none of these.
UNKNOWN = re.compile(
    r"job description|advert|first-hand|the inside|outside|usual question|a full week|never met"
    r"|in my calendar|underlined|beginning to end"
    r"|Ausschreibung|Anzeige|Stellenbeschreibung|erster Hand|von (?:innen|außen)|übliche"
    r"|vollen Woche"
    r"|von Anfang bis Ende"
    r"|vacante|anuncio|primera mano|desde (?:dentro|fuera)|habituales|no se conoce|principio a fin"
    r"|fiche de poste|annonce|de l'intérieur|de l'extérieur|habituelles"
    r"|ne connaît pas|dans mon agenda"
    r"|du début à la fin"
    r"|descrição de uma vaga|anúncio|por dentro|de fora|habituais|não se conhece|do começo ao fim",
    re.IGNORECASE,
)
POOLS = ("picture", "set_aside", "materials_aim", "second", "second_said")


@pytest.mark.parametrize("language", [en.ENGLISH, de.GERMAN, es.SPANISH, fr.FRENCH, pt.PORTUGUESE])
def test_no_phrase_says_what_an_outline_does_not_know(language: Language) -> None:
    said = [
        text
        for kind in POOLS
        for phrase in language.points.get(kind, ())
        for text in ((phrase,) if isinstance(phrase, str) else phrase)
    ]

    assert [text for text in said if UNKNOWN.search(text)] == []


def test_a_question_that_somebody_asked_is_joined_without_a_second_comma() -> None:
    assert all(", {words}" not in str(phrase) for phrase in en.ENGLISH.remarks["question_how"])
