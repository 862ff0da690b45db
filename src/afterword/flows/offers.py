"""What the mail of an offer says besides the offer: pay, hours, the first day."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.world import World
from afterword.records import models
from afterword.records.queries.sent import texts_of


def with_terms(owner: models.Owner, world: World) -> World:
    """The world, with the mails of its offers: for whoever checks letters that repeat their terms.

    One query, none where nobody made an offer.
    """
    asked = {o.id: o.message_id for o in world.outcomes if o.kind == "offer" and o.message_id}
    if not asked:
        return world
    ids = [form for each in asked.values() for form in (each, f"<{each}>")]
    texts = {found.message_id.strip("<>"): found.text for found in texts_of(owner, ids)}
    outcomes = (
        replace(o, text=texts.get(asked[o.id], "")) if o.id in asked else o for o in world.outcomes
    )
    return replace(world, outcomes=tuple(outcomes))
