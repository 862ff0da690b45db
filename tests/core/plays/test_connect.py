"""When an invitation on LinkedIn is timely, and to whom."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.worlds import (
    OWNER,
    at,
    hold,
    interview,
    move,
    outcome,
    person,
    promised,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Invitation, Said

TALK = interview("2025-09-09 14:00", "hana")  # a Tuesday
THANKS = wrote("hana", "2025-09-09 17:00", "thank_you")


def invited(now: str, *things: object, **more: object) -> list[str]:
    plan = today(now, *(things or (pursuit(), TALK, THANKS)), **more)  # type: ignore[arg-type]
    return sorted(m.person for m in plan.moves if m.play == "connect")


def test_the_window_is_the_day_after_to_the_fifth_business_day() -> None:
    assert invited("2025-09-09 23:00") == []
    assert invited("2025-09-10 00:00") == ["hana"]
    assert invited("2025-09-16 23:00") == ["hana"]
    assert invited("2025-09-17 09:00") == []


def test_the_thank_you_goes_first_unless_it_is_two_days_old() -> None:
    assert invited("2025-09-11 14:59", pursuit(), TALK) == []
    assert invited("2025-09-11 15:00", pursuit(), TALK) == ["hana"]


def test_a_dismissed_thank_you_is_not_waited_for() -> None:
    letter = move(today("2025-09-09 16:00", pursuit(), TALK), "thank_you", "hana")
    said = Said(letter.id, "dismissed", at("2025-09-09 16:10"))
    assert invited("2025-09-10 09:00", pursuit(), TALK, said) == ["hana"]


def test_best_is_the_second_business_day() -> None:
    plan = today("2025-09-10 09:00", pursuit(), TALK, THANKS)
    assert move(plan, "connect", "hana").best == at("2025-09-11 10:00")


@pytest.mark.parametrize(
    "thing",
    [
        person("hana", connected_since=date(2023, 5, 1)),
        Invitation("hana", at("2025-09-01 10:00")),
        wrote("hana", "2025-09-01 10:00", "invitation"),
    ],
)
def test_who_is_connected_or_invited_is_not_invited_again(thing: object) -> None:
    assert invited("2025-09-11 09:00", pursuit(), TALK, THANKS, thing) == []


def test_who_was_only_in_the_pursuit_is_not_invited() -> None:
    assert "ruth" not in invited("2025-09-11 09:00")


def test_a_recruiter_who_interviewed_is_invited() -> None:
    talk = interview("2025-09-09 14:00", "ruth")
    later = promised("2025-10-31", "2025-09-09 15:00", "hana")
    assert invited("2025-09-11 16:00", pursuit(), talk, later) == ["ruth"]


def test_who_will_be_asked_soon_is_not_invited_before() -> None:
    """An unanswered invitation would make the question weigh more than it brings."""
    talk = interview("2025-09-09 14:00", "ruth")
    plan = today("2025-09-11 16:00", pursuit(), talk)
    assert [each.move.person for each in plan.left if each.move.play == "connect"] == ["ruth"]


def test_after_a_rejection_nobody_is_invited() -> None:
    no = outcome("rejection", "2025-09-10 09:00")
    assert invited("2025-09-11 09:00", pursuit("rejected"), TALK, THANKS, no) == []


def test_of_a_panel_the_one_who_decides_comes_first() -> None:
    talk = interview("2025-09-09 14:00", "ines", "ivo", "hana", "ruth")
    plan = today("2025-09-12 09:00", pursuit(), talk)
    chosen = [m.person for m in plan.moves if m.play == "connect"]
    assert "hana" in chosen
    assert len(chosen) == 2
    assert hold(plan, "connect", "ruth").rule == "company-pace"


def test_an_invitation_that_the_pace_held_keeps_until_the_tenth_day() -> None:
    talk = interview("2025-09-09 14:00", "hana", "ivo", "ines")
    sent = (
        wrote("ivo", "2025-09-10 10:00", "invitation"),
        wrote("ines", "2025-09-12 10:00", "invitation"),
    )
    promise = promised("2025-10-31", "2025-09-09 15:00")  # so that no question is due meanwhile
    world = (pursuit(), talk, THANKS, promise, *sent)
    plan = today("2025-09-15 09:00", *world)
    assert invited("2025-09-15 09:00", *world) == []
    assert hold(plan, "connect", "hana").until == at("2025-09-17 08:30")
    assert invited("2025-09-18 09:00", *world) == ["hana"]
    assert invited("2025-09-23 12:00", *world) == ["hana"]
    assert invited("2025-09-24 12:00", *world) == []


def test_a_dismissed_invitation_does_not_come_back() -> None:
    first = move(today("2025-09-11 09:00", pursuit(), TALK, THANKS), "connect", "hana")
    said = Said(first.id, "dismissed", at("2025-09-11 09:10"))
    assert invited("2025-09-12 09:00", pursuit(), TALK, THANKS, said) == []
    second = interview("2025-09-15 14:00", "hana")
    assert invited("2025-09-18 09:00", pursuit(), TALK, THANKS, said, second) == []


def test_when_the_months_notes_are_used_up_it_goes_without_one() -> None:
    used = [
        Invitation(f"stranger {n}", at(f"2025-09-0{n + 1} 10:00"), with_note=True) for n in range(5)
    ]
    plan = today("2025-09-11 09:00", pursuit(), TALK, THANKS, *used)
    assert move(plan, "connect", "hana").details["note"] is False
    premium = replace(OWNER, premium=True)
    plan = today("2025-09-11 09:00", pursuit(), TALK, THANKS, *used, owner=premium)
    details = move(plan, "connect", "hana").details
    assert (details["note"], details["length"]) == (True, 300)


def test_a_note_that_only_the_user_tells_of_is_counted_too() -> None:
    told = [
        wrote(f"stranger {n}", f"2025-09-0{n + 1} 10:00", "invitation", company="", pursuit="")
        for n in range(5)
    ]
    plan = today("2025-09-11 09:00", pursuit(), TALK, THANKS, *told)
    assert move(plan, "connect", "hana").details["note"] is False
    without = [Invitation(t.person, t.at) for t in told]
    plan = today("2025-09-11 09:00", pursuit(), TALK, THANKS, *told, *without)
    assert move(plan, "connect", "hana").details["note"] is True
