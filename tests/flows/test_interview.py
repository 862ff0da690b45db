"""An interview that no file tells of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.core.errors import WrongFieldsError
from afterword.flows.interview import DoubtfulError, Met, Told, note_interview
from afterword.flows.look import look, plan_for

if TYPE_CHECKING:
    from afterword.core.world import World
    from afterword.records import models

LENA = Met("Lena Oduya", "lena@kestrelgrid.example", "hiring_manager")
TOMAS = Met("Tomas Brandt", "tomas@kestrelgrid.example")
# Lisbon is an hour ahead of UTC in May; now is 16:00 there.
TOLD = Told("Kestrel Grid", "Planner", "2031-05-20", "15:30", "45", (LENA, TOMAS))


def people(world: World) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Role and addresses of who is in the one pursuit, by name."""
    (pursuit,) = world.pursuits
    found = ((world.people[member.person], member.role) for member in pursuit.members)
    return {person.name: (role, person.emails) for person, role in found}


def test_it_leads_to_letters_that_know_their_addresses(owner: models.Owner, now: datetime) -> None:
    interview = note_interview(owner, TOLD, now=now)

    world, plan = plan_for(owner, now)
    (talk,) = world.interviews
    assert talk.id == interview
    assert talk.end - talk.start == timedelta(minutes=45)
    assert talk.end == now - timedelta(minutes=30)
    assert world.pursuits[0].role == "Planner"
    assert people(world) == {
        "Lena Oduya": ("hiring_manager", ("lena@kestrelgrid.example",)),
        "Tomas Brandt": ("interviewer", ("tomas@kestrelgrid.example",)),
    }
    letters = [move for move in plan.moves if move.play == "thank_you"]
    assert len(letters) == 2
    assert all("address" not in move.needs for move in letters)


def test_told_twice_it_is_one_and_nothing_is_said_twice(owner: models.Owner, now: datetime) -> None:
    first = note_interview(owner, TOLD, now=now)
    said = owner.saying_set.count()

    again = note_interview(owner, TOLD, now=now + timedelta(minutes=1))

    assert again == first
    assert owner.saying_set.count() == said
    assert len(look(owner, now + timedelta(minutes=1)).interviews) == 1


def test_told_anew_it_takes_the_place_of_what_was_told(owner: models.Owner, now: datetime) -> None:
    note_interview(owner, TOLD, now=now)
    right = replace(
        TOLD, company="Kestrel Grid GmbH", people=(replace(LENA, address="l@kestrelgrid.example"),)
    )

    note_interview(owner, right, now=now + timedelta(minutes=1))

    world = look(owner, now + timedelta(minutes=2))
    assert people(world) == {"Lena Oduya": ("hiring_manager", ("l@kestrelgrid.example",))}
    assert len(world.interviews) == 1


def test_a_name_alone_is_enough_and_an_address_is_never_guessed(
    owner: models.Owner, now: datetime
) -> None:
    note_interview(owner, replace(TOLD, job="", people=(Met("Lena"),)), now=now)

    assert people(look(owner, now)) == {"Lena": ("interviewer", ())}


def test_each_wrong_field_is_told_by_itself(owner: models.Owner, now: datetime) -> None:
    told = Told(" - ", "", "2031-05-20", "16:30", "x", (Met("", "lena@kestrelgrid", "boss"), Met()))

    with pytest.raises(WrongFieldsError) as error:
        note_interview(owner, told, now=now)

    fields = error.value.fields
    assert fields["ended"] == "16:30 on Tuesday 20 May is still ahead"
    assert fields["address-0"] == "kestrelgrid has no dot, so no mail can reach it"
    assert {"company", "name-0", "role-0", "minutes"} <= fields.keys()
    assert not owner.saying_set.exists()


@pytest.mark.parametrize("ended", ["", "25:00", "noon"])
def test_a_time_that_is_none_is_asked_for(ended: str, owner: models.Owner, now: datetime) -> None:
    with pytest.raises(WrongFieldsError, match="such as 14:30"):
        note_interview(owner, replace(TOLD, ended=ended), now=now)


def test_a_slip_in_an_address_is_asked_about_once(owner: models.Owner, now: datetime) -> None:
    slip = replace(TOMAS, address="tomas@kestrelgird.example")
    told = replace(TOLD, people=(LENA, slip))

    with pytest.raises(DoubtfulError) as error:
        note_interview(owner, told, now=now)
    assert error.value.meant == {
        "address-1": ("tomas@kestrelgird.example", "tomas@kestrelgrid.example")
    }
    note_interview(owner, replace(told, sure=frozenset({slip.address})), now=now)

    assert people(look(owner, now))["Tomas Brandt"][1] == ("tomas@kestrelgird.example",)


def test_an_hour_that_the_clock_skips_is_no_hour_of_the_talk(
    owner: models.Owner, now: datetime
) -> None:
    night = now.replace(month=3, day=30, hour=12)
    told = replace(TOLD, day="2031-03-30", ended="02:30", minutes="60")

    note_interview(owner, told, now=night)

    (talk,) = look(owner, night).interviews
    assert talk.end.astimezone(UTC) - talk.start.astimezone(UTC) == timedelta(hours=1)
