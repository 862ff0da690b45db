"""Of which of several clients an agency's recruiter speaks, from the mails to the world."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.core.reading.mails import ME, OWNER, mail

from afterword.core.entries import Message
from afterword.core.known import Known
from afterword.core.projection import project
from afterword.core.reading.entry import read
from afterword.core.world import World

EWAN = "Ewan Hale <ewan@halesearch.example>"
START = datetime(2025, 10, 6, 9, tzinfo=UTC)
OPENING = (
    "Two searches I'm running:\n\n"
    "1) Orrin Quay, in Leeds. Planning Manager. Hiring manager is Ruth Adler.\n\n"
    "2) Tessel Lines in York. Fleet Controller. Omar Said is hiring for it."
)


class _Mailbox:
    """Mails to and from one recruiter, a day apart."""

    def __init__(self) -> None:
        self.mails: list[Message] = []
        self.theirs(OPENING, subject="Two things for you")

    def theirs(self, text: str, subject: str = "News", **parts: Any) -> None:
        """A mail of the recruiter's; `answers` is the number of the one it goes on from."""
        self._add(text, subject=subject, sender=EWAN, to=[ME], **parts)

    def mine(self, text: str, subject: str = "A word", **parts: Any) -> None:
        """A mail of the user's to the recruiter."""
        self._add(text, subject=subject, sender=ME, to=[EWAN], **parts)

    def world(self) -> World:
        """The world on the day after the last."""
        headers = tuple((f"r-{m.header.message_id}", m.header) for m in self.mails)
        facts = [
            fact
            for (record, header), message in zip(headers, self.mails, strict=True)
            for fact in read(
                message,
                OWNER,
                record=record,
                ref=f"<{header.message_id}>",
                known_at=header.received,
            )
        ]
        facts.sort(key=lambda fact: (fact.said_at, fact.kind, fact.id))
        end = START + timedelta(days=len(self.mails))
        return project(OWNER, end, Known(headers, tuple(facts)))

    def _add(self, text: str, *, answers: int | None = None, **parts: Any) -> None:
        message = mail(text, **parts)
        number = len(self.mails)
        at = START + timedelta(days=number)
        before = "" if answers is None else f"m{answers}@mail.example"
        header = replace(
            message.header,
            message_id=f"m{number}@mail.example",
            in_reply_to=before,
            references=(before,) if before else (),
            at=at,
            received=at,
        )
        self.mails.append(replace(message, header=header))


def _promised(world: World) -> dict[str, str]:
    return {p.company_name: str(p.decision_by) for p in world.pursuits if p.decision_by}


def test_both_employers_are_pursued_and_the_agency_is_not() -> None:
    world = _Mailbox().world()

    assert {p.company_name: p.role for p in world.pursuits} == {
        "Orrin Quay": "Planning Manager",
        "Tessel Lines": "Fleet Controller",
    }
    for pursuit in world.pursuits:
        roles = {world.people[m.person].name: m.role for m in pursuit.members}
        assert roles["Ewan Hale"] == "recruiter"


@pytest.mark.parametrize(
    ("subject", "text", "company"),
    [
        ("News", "Orrin will decide by Friday, October 17.", "Orrin Quay"),
        ("News", "Tessel will make up their minds by Friday, October 17.", "Tessel Lines"),
        ("News", "TESSEL LINES: all well. They will decide by Friday, October 17.", "Tessel Lines"),
        (
            "News",
            (
                "ORRIN QUAY\n\nNothing yet.\n\nTESSEL LINES\n\nOmar was glad.\n\n"
                "They will decide by Friday, October 17."
            ),
            "Tessel Lines",
        ),
        (
            "News",
            "- Orrin Quay: they will decide by Friday, October 17.\n- Tessel Lines: no news.",
            "Orrin Quay",
        ),
        (
            "News",
            "Nothing from Orrin Quay yet. Omar liked you. They will decide by Friday, October 17.",
            "Tessel Lines",
        ),
        ("News", "Ruth will decide by Friday, October 17.", "Orrin Quay"),
        ("News", "i think tessel will decide by friday, october 17.", "Tessel Lines"),
        ("tessel news", "They will decide by Friday, October 17.", "Tessel Lines"),
        ("Tessel, ugh", "They will decide by Friday, October 17.", "Tessel Lines"),
        (
            "News",
            "They will decide by Friday, October 17.\n\nIt is a good sign at Tessel.",
            "Tessel Lines",
        ),
    ],
)
def test_a_date_is_of_the_client_that_stands_nearest(subject: str, text: str, company: str) -> None:
    box = _Mailbox()
    box.theirs(text, subject=subject)

    promised = _promised(box.world())

    assert promised == {company: "2025-10-17"}


def test_who_is_called_will_is_not_meant_by_the_verb() -> None:
    box = _Mailbox()
    box.theirs(
        "Two searches I'm running:\n\n"
        "1) Orrin Quay. Planning Manager. Hiring manager is Will Adler.\n\n"
        "2) Tessel Lines. Fleet Controller. Omar Said is hiring for it."
    )
    box.theirs("They will decide by Friday, October 17.", subject="Tessel")

    assert _promised(box.world()) == {"Tessel Lines": "2025-10-17"}


def test_two_updates_in_one_letter_are_each_of_its_own_client() -> None:
    box = _Mailbox()
    box.theirs(
        "ORRIN QUAY: Ruth was positive. They will decide by Wednesday, October 15.\n\n"
        "TESSEL LINES: Omar is back. They will decide by Friday, October 17."
    )

    assert _promised(box.world()) == {"Orrin Quay": "2025-10-15", "Tessel Lines": "2025-10-17"}


def test_a_refusal_of_one_leaves_what_the_other_promises() -> None:
    box = _Mailbox()
    box.theirs(
        "Orrin Quay: they have decided not to move forward with your application, sorry.\n\n"
        "Tessel Lines: they will decide by Friday, October 17."
    )

    world = box.world()

    assert [p.company_name for p in world.pursuits if p.stage == "rejected"] == ["Orrin Quay"]
    assert _promised(world) == {"Tessel Lines": "2025-10-17"}


def test_where_nothing_names_one_the_last_of_the_conversation_is_meant() -> None:
    box = _Mailbox()
    box.theirs("Tessel liked you.", subject="A word")
    box.theirs("Orrin Quay liked you too.", subject="Another")
    box.theirs(
        "They will decide by Friday, October 17.",
        subject="Re: A word",
        answers=1,
        quoted="> Tessel liked you.",
    )

    assert _promised(box.world()) == {"Tessel Lines": "2025-10-17"}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("A word", "I'd like to withdraw my application with Tessel."),
        ("Tessel: stepping out", "I'd like to withdraw my application. It is not for me."),
        (
            "A word",
            (
                "I've thought about Tessel and I'd like to withdraw my application. "
                "Orrin Quay is another matter, I remain interested there."
            ),
        ),
    ],
)
def test_to_withdraw_from_one_leaves_the_other(subject: str, text: str) -> None:
    box = _Mailbox()
    box.mine(text, subject=subject)

    stages = {p.company_name: p.stage for p in box.world().pursuits}

    assert stages["Tessel Lines"] == "withdrawn"
    assert stages["Orrin Quay"] != "withdrawn"


@pytest.mark.parametrize("company", ["Orrin Quay", "Tessel Lines"])
def test_a_rejection_ends_its_own_pursuit_only(company: str) -> None:
    box = _Mailbox()
    box.theirs(f"Sorry: {company} have decided not to move forward with your application.")

    ended = [p.company_name for p in box.world().pursuits if p.stage == "rejected"]

    assert ended == [company]


@pytest.mark.parametrize(("first", "company"), [("Ruth", "Orrin Quay"), ("Omar", "Tessel Lines")])
def test_a_talk_is_with_the_one_who_calls_and_not_with_who_arranges_it(
    first: str, company: str
) -> None:
    box = _Mailbox()
    box.theirs(f"{first} surfaced! Would Tuesday, October 14 at 4pm work? It's a 30 minute call.")

    (talk,) = box.world().interviews
    world = box.world()

    assert world.companies[talk.company].name == company
    assert [world.people[p].name.split()[0] for p in talk.interviewers] == [first]


def test_a_check_in_counts_for_the_client_it_asks_about() -> None:
    box = _Mailbox()
    box.mine("Is there any news from Tessel?", subject="Hello")

    world = box.world()

    sent = [touch for touch in world.touches if touch.direction == "out"]
    assert [world.companies[touch.company].name for touch in sent] == ["Tessel Lines"]
