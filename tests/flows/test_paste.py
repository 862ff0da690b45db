"""One pasted mail or invitation."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from afterword.core.entries import Message, Who
from afterword.core.errors import AfterwordError, RefusedError, WrongFieldsError
from afterword.flows.look import look
from afterword.flows.paste import Given, IncompleteError, open_pursuit, seen_in, take_pasted

if TYPE_CHECKING:
    from afterword.records import models

WORDS = "Hi Ines,\n\nthank you for your time. We will come back to you by Friday next week.\n\nMira"
COPIED = (
    "From: Mira Sol <mira@bluekiln.example>\nSent: Tuesday, May 20, 2031 9:40 AM\n"
    "To: ines@carvalho.example\nSubject: Next steps\n\n" + WORDS
)
EML = (
    "From: Mira Sol <mira@bluekiln.example>\r\nTo: ines@carvalho.example\r\n"
    "Date: Tue, 20 May 2031 09:40:00 +0100\r\nMessage-ID: <a@bluekiln.example>\r\n"
    "Subject: Next steps\r\n\r\n" + WORDS
)
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:talk-1@bluekiln.example
DTSTAMP:20310519T080000Z
DTSTART:20310520T090000Z
DTEND:20310520T100000Z
SUMMARY:Interview with Blue Kiln
ORGANIZER;CN=Mira Sol:mailto:mira@bluekiln.example
ATTENDEE;CN=Mira Sol:mailto:mira@bluekiln.example
ATTENDEE;CN=Ines Carvalho:mailto:ines@carvalho.example
END:VEVENT
END:VCALENDAR
"""


def take(owner: models.Owner, text: str, now: datetime, given: Given | None = None) -> list[str]:
    return take_pasted(owner, text.encode(), given=given, now=now)


@pytest.mark.parametrize("text", [COPIED, EML, "\n\n" + EML])
def test_a_mail_with_its_lines_needs_no_question(
    text: str, owner: models.Owner, now: datetime
) -> None:
    keys = take(owner, text, now)

    assert len(keys) == 1
    assert take(owner, text, now) == keys
    assert owner.record_set.count() == 1
    (message,), facts = seen_in(owner, keys)
    assert isinstance(message, Message)
    assert message.header.sender == Who("Mira Sol", "mira@bluekiln.example")
    assert {"by": "2031-05-30"} in [fact.value for fact in facts]


def test_an_invitation_is_an_interview(owner: models.Owner, now: datetime) -> None:
    take(owner, INVITATION, now)

    (talk,) = look(owner, now).interviews
    assert talk.title == "Interview with Blue Kiln"


def test_words_alone_are_asked_about_and_not_guessed_at(owner: models.Owner, now: datetime) -> None:
    with pytest.raises(IncompleteError) as error:
        take(owner, WORDS, now)

    assert error.value.seen == Given()
    assert error.value.body == WORDS
    assert not owner.record_set.exists()


def test_what_the_user_says_of_them_completes_them(owner: models.Owner, now: datetime) -> None:
    given = Given(
        name="Mira Sol",
        address="mira@bluekiln.example",
        day="2031-05-20",
        hour="09:40",
        company="Blue Kiln",
    )

    keys = take(owner, WORDS, now, given)
    assert take(owner, WORDS, now, given) == keys

    assert owner.saying_set.count() == 1
    (fact,) = owner.fact_set.filter(kind="decision_date")
    assert fact.content["value"] == {"by": "2031-05-30"}


def test_own_words_are_a_letter_to_them(owner: models.Owner, now: datetime) -> None:
    given = Given(mine=True, address="mira@bluekiln.example", day="2031-05-20")

    take(owner, "Dear Mira,\nthank you for the interview today.\nInes", now, given)

    (touch,) = look(owner, now).touches
    assert (touch.direction, touch.channel) == ("out", "email")


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (Given(address="mira@bluekiln.example", day="2031-05-20"), "name"),
        (Given(name="Mira", day="2031-05-20"), "address"),
        (Given(name="Mira", address="mira@bluekiln", day="2031-05-20"), "address"),
        (Given(name="Mira", address="mira@bluekiln.example", day="soon"), "day"),
        (Given(name="Mira", address="mira@bluekiln.example", day="2031-05-21"), "day"),
    ],
)
def test_what_is_still_open_is_told_by_field(
    given: Given, field: str, owner: models.Owner, now: datetime
) -> None:
    with pytest.raises(IncompleteError) as error:
        take(owner, WORDS, now, given)

    assert list(error.value.fields) == [field]
    assert error.value.seen == given


@pytest.mark.parametrize("text", ["", " \n ", "From: mira@bluekiln.example\nSubject: x\n\n"])
def test_nothing_is_refused_in_words(text: str, owner: models.Owner, now: datetime) -> None:
    with pytest.raises(AfterwordError, match=r"pasted|words"):
        take(owner, text, now)


def test_a_whole_calendar_is_brought_in_as_a_file(owner: models.Owner, now: datetime) -> None:
    event = INVITATION.split("METHOD:REQUEST\n")[1].replace("END:VCALENDAR\n", "")
    many = "".join(event.replace("talk-1", f"talk-{number}") for number in range(30))

    with pytest.raises(RefusedError, match="bring it in as a file"):
        take(owner, f"BEGIN:VCALENDAR\nVERSION:2.0\n{many}END:VCALENDAR\n", now)

    assert not owner.record_set.exists()


def test_the_users_word_makes_a_promise_count(owner: models.Owner, now: datetime) -> None:
    take(owner, COPIED, now)
    assert look(owner, now).promises == ()

    for _ in range(2):
        open_pursuit(
            owner, company="Blue Kiln", role="Planner", person="mira@bluekiln.example", now=now
        )

    world = look(owner, now)
    assert [promise.by for promise in world.promises if promise.open] == [
        datetime(2031, 5, 30, tzinfo=now.tzinfo).date()
    ]
    assert owner.saying_set.count() == 1
    with pytest.raises(WrongFieldsError):
        open_pursuit(owner, company=" ", role="", person="", now=now)
