"""Letters in the user's own voice: their formulas, their length, and still unlike each other."""

from __future__ import annotations

from dataclasses import replace
from statistics import mean

import pytest
from tests.core.letters.panels import PANELS, thanks, world_of

from afterword.core.letters.checks import check
from afterword.core.letters.checks.reading import sentences_of
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.letters.voice import Voice
from afterword.core.names import fold
from afterword.core.world import World
from afterword.writers import phrasebook

OWN = Voice(
    greetings=("Good day {name},", "Moin {name},"),
    farewells=("With kind regards,", "Cheers,"),
    contracts=False,
    signed="Rob",
    signature="+44 20 7946 0000 · vale.example\nI build schedulers. Ask me about replay.",
)


def letters(world: World) -> list[str]:
    """The letters of a panel one after the other, checked."""
    bodies: list[str] = []
    for move in thanks(world):
        points = outline(move, world)
        said = {fold(sentence) for body in bodies for sentence in sentences_of(body)}
        draft = phrasebook.write(points, seed=move.id, avoid=said)
        letter = Letter(points.to, draft.subject, draft.body, sentences=draft.sentences)
        assert [each for each in check(letter, points, world) if not each.ok] == []
        # The same text as the user's own words keeps its grounds and passes too.
        own = replace(letter, own=True)
        assert [each for each in check(own, points, world) if not each.ok] == []
        bodies.append(draft.body)
    return bodies


@pytest.mark.parametrize("panel", range(len(PANELS)))
@pytest.mark.parametrize("length", [0, 7, 24])
def test_letters_of_a_panel_stay_unlike_and_pass_every_check(panel: int, length: int) -> None:
    world = world_of(PANELS[panel], promise=True)
    voice = replace(OWN, sentence_words=length)
    world = replace(world, voices={"en": voice})

    bodies = letters(world)

    said = [fold(sentence) for body in bodies for sentence in sentences_of(body)]
    assert len(said) == len(set(said))
    for body in bodies:
        assert body.startswith(("Moin ", "Good day "))
        assert body.endswith(voice.signature)
        assert "Ask me about replay" not in " ".join(sentences_of(body))


def test_sentences_come_nearer_to_the_length_of_the_users() -> None:
    def middle(length: int) -> float:
        voice = Voice(sentence_words=length)
        worlds = (world_of(panel, promise=True) for panel in PANELS)
        bodies = [b for w in worlds for b in letters(replace(w, voices={"en": voice}))]
        return mean(len(s.split()) for body in bodies for s in sentences_of(body))

    assert middle(7) < middle(0) < middle(24)


def test_a_voice_of_another_language_is_not_taken() -> None:
    world = world_of(PANELS[2], promise=True)
    plain = letters(world)

    assert letters(replace(world, voices={"de": replace(OWN, language="de")})) == plain
