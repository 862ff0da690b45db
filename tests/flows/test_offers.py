"""The terms of an offer are read from its own mail, where letters are written and checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.core.letters.panels import PANELS, START, world_of

from afterword.core.world import Outcome

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.records import models

WORLD = world_of(PANELS[2])
OFFER = Outcome(
    "yes", "offer", WORLD.pursuits[0].id, "c", "p0", START, "we offer you", "o1@acme.example"
)
REFUSAL = replace(OFFER, id="no", kind="rejection", message_id="n1@acme.example")


def _kept(owner: models.Owner, message_id: str, text: str, now: datetime) -> None:
    from afterword.records import models
    from afterword.records.keys import uuid7

    record = models.Record.objects.create(
        id=uuid7(now),
        owner=owner,
        key=message_id,
        kind="message",
        ref=message_id,
        known_at=now,
        imported_at=now,
        reader=1,
        payload={"header": {"subject": "Offer"}, "text": text},
    )
    models.Envelope.objects.create(
        record=record,
        owner=owner,
        key=message_id,
        message_id=message_id,
        known_at=now,
        bulk=False,
        header={},
    )


def test_an_offer_gets_the_text_of_its_mail_and_nothing_else_does(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.offers import with_terms

    _kept(owner, "o1@acme.example", "The salary is 71,000 EUR.", now)
    _kept(owner, "n1@acme.example", "Unfortunately not.", now)
    found = with_terms(owner, replace(WORLD, outcomes=(OFFER, REFUSAL)))

    assert [o.text for o in found.outcomes] == ["The salary is 71,000 EUR.", ""]


def test_without_an_offer_or_its_mail_nothing_changes(owner: models.Owner) -> None:
    from afterword.flows.offers import with_terms

    assert with_terms(owner, WORLD) == WORLD
    offered = replace(WORLD, outcomes=(OFFER,))
    assert with_terms(owner, offered) == offered
