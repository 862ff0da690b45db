"""The kind that was chosen for a move: what the move becomes, and where it no longer fits."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.core.letters.occasions import made, since_then
from tests.core.letters.panels import PANELS, world_of

from afterword.core.planning.moves import Move
from afterword.flows.chosen import as_chosen, chosen_kind
from afterword.records import models
from afterword.records.keys import uuid7

NOW = datetime(2026, 9, 15, 17, 0, tzinfo=UTC)
WORLD = since_then(world_of(PANELS[0]))
ITEM = made(WORLD, "news", "news", "item", url="https://c.example/1")


def keep(owner: models.Owner, move: Move, kind: str) -> None:
    models.Letter.objects.create(
        id=uuid7(NOW),
        owner=owner,
        move=move.id,
        sha256="0" * 64,
        made_at=NOW,
        message_id="a@calloway.example",
        content={"kind": kind},
    )


def test_a_comment_is_written_by_hand_where_the_item_is(owner: models.Owner) -> None:
    assert as_chosen(owner, ITEM, WORLD) == ITEM

    keep(owner, ITEM, "comment")

    found = as_chosen(owner, ITEM, WORLD)
    assert (found.channel, found.cost, found.id) == ("linkedin", 0.1, ITEM.id)
    assert found.details["opens"] == "https://c.example/1"


def test_a_kind_that_no_longer_fits_is_let_go(owner: models.Owner) -> None:
    bad = made(WORLD, "news", "news", "layoffs")
    keep(owner, bad, "congratulation")

    assert chosen_kind(owner, bad, WORLD) == ""
    assert as_chosen(owner, bad, WORLD) == bad
