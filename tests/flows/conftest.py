"""An owner in an empty database, and messages as sources hand them over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.core.entries import Header, Message, Who

if TYPE_CHECKING:
    from afterword.records import models

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def owner(db: None, now: datetime) -> models.Owner:
    from afterword.flows.initialise import initialise

    return initialise(
        now=now,
        name="Ines Carvalho",
        emails=["ines@carvalho.example"],
        zone="Europe/Lisbon",
        country="PT",
    )


@pytest.fixture
def talk(owner: models.Owner, now: datetime) -> str:
    """The id of an interview that ended an hour ago."""
    from afterword.flows.look import look
    from afterword.flows.note import note

    values = {
        "company": "Quayside",
        "when": (now - timedelta(hours=2)).isoformat(),
        "end": (now - timedelta(hours=1)).isoformat(),
        "with": ["odile@quayside.example"],
    }
    note(owner, "interview", values, now=now)
    return look(owner, now).interviews[0].id


@pytest.fixture(scope="session")
def message() -> Callable[..., Message]:
    """Makes a company's message to the owner; the same number gives the same message."""
    return _message


def _message(number: int, text: str = "Thank you for coming.", days_ago: float = 3) -> Message:
    at = NOW - timedelta(days=days_ago, minutes=number)
    header = Header(
        message_id=f"m{number}@quayside.example",
        in_reply_to="",
        references=(),
        sender=Who("Odile Brandt", "odile@quayside.example"),
        to=(Who("Ines Carvalho", "ines@carvalho.example"),),
        cc=(),
        at=at,
        received=at + timedelta(seconds=30),
        subject="Your talk with us",
        bulk=False,
        automatic=False,
    )
    return Message(header, text, "", "Odile Brandt\nQuayside", html=False)
