"""The letters of a panel as the doors get them: unlike each other, stable, checked, threaded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.core.letters.panels import PANELS, move_for, thanks, world_of

from afterword.core.letters.checks.reading import sentences_of
from afterword.core.names import fold

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.records import models

WORLD = world_of(PANELS[2], promise=True)


def test_letters_of_a_panel_are_stable_and_share_no_sentence(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.draft import draft_in

    moves = thanks(WORLD)
    first = [draft_in(owner, WORLD, move, now=now)[1] for move in moves]
    again = [draft_in(owner, WORLD, move, now=now)[1] for move in moves]

    assert first == again
    said = [fold(sentence) for letter in first for sentence in sentences_of(letter.body)]
    assert len(said) == len(set(said))
    assert all(check.ok for letter in first for check in letter.checks)


def test_each_letter_is_taken_apart_once_however_many_are_written(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.draft import drafts_in
    from afterword.flows.write import folded

    moves = thanks(WORLD)
    drafts_in(owner, WORLD, moves, now=now)
    folded.cache_clear()

    letters = [letter for _, letter in drafts_in(owner, WORLD, moves, now=now)]

    assert len({letter.body for letter in letters}) == len(moves) > 2
    assert folded.cache_info().misses == len(moves)
    assert folded.cache_info().hits > len(moves)


def test_a_claim_in_own_words_is_asked_about_and_kept_sentences_keep_their_grounds(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.draft import draft_in

    move = thanks(WORLD)[0]
    drafted = draft_in(owner, WORLD, move, now=now)[1]
    body = drafted.body.replace("\n\n", "\n\nI saved my last firm 80,000 pounds a year.\n\n", 1)

    own = draft_in(owner, WORLD, move, now=now, body=body)[1]

    assert [check.rule for check in own.checks if not check.ok] == ["grounded"]
    kept = {ground.sentence: ground.facts for ground in own.grounds}
    assert all(kept[ground.sentence] == ground.facts for ground in drafted.grounds)
    assert own.sha256 != drafted.sha256


def test_a_letter_by_way_of_the_recruiter_is_addressed_to_them(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.draft import draft_in

    people = {**WORLD.people, "p1": replace(WORLD.people["p1"], emails=())}
    world = replace(WORLD, people=people)

    letter = draft_in(owner, world, move_for(world, "p1", "thank_you", through="p0"), now=now)[1]

    assert (letter.to, letter.to_name) == (people["p0"].emails[0], people["p0"].name)
    assert all(check.ok for check in letter.checks)
