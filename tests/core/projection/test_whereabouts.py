"""Where people are: the signs that count, and the calendar that a plan goes by because of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.core.projection.scene import ME, OMAR, RUTH, Scene, day

from afterword.core.entries import Who
from afterword.core.world import Place


def scene() -> Scene:
    """Ruth of Kornfeld writes about a role; the user is in Berlin."""
    made = Scene()
    made.fact("outreach", "m1", day(0), RUTH, value={"role": "Schedule Planner"})
    return made


def profile(made: Scene, who: Who, **value: str) -> None:
    value = {"title": "", "company": "Kornfeld"} | value
    made.fact("profile", f"p-{who.email}", day(0), who, value=value)


def wrote(made: Scene, who: Who, zone: str, *days: int) -> None:
    for number in days:
        at = day(number).astimezone(ZoneInfo(zone))
        fixed = datetime.fromisoformat(at.isoformat())  # as a header has it: an offset, no zone
        made.mail(f"{who.name}-{number}", who, ME, fixed)


def invited(made: Scene, zone: str, **extra: Any) -> None:
    made.interview("i1", day(1), day(3), OMAR, extra={"zone": zone} | extra)


def place(made: Scene, who: Who = RUTH) -> Place:
    world = made.world(day(200))
    return next(p for p in world.people.values() if p.name == who.name).place


def test_without_a_sign_they_are_where_the_user_is() -> None:
    made = scene()
    made.mail("m1", RUTH, ME, day(0))
    assert place(made) == Place("Europe/Berlin", "DE", "own")


def test_a_signature_comes_first_and_its_city_tells_the_zone() -> None:
    made = scene()
    profile(made, RUTH, country="US", city="Denver", phone="+44 20 7946 0000")
    assert place(made) == Place("America/Denver", "US", "signature")


def test_a_phone_number_comes_next_and_the_mails_tell_the_zone() -> None:
    made = scene()
    profile(made, RUTH, phone="+1 303 555 0100")
    wrote(made, RUTH, "America/Denver", 1, 2, 3)
    assert place(made) == Place("America/Denver", "US", "phone")


def test_an_invitation_has_the_zone_of_who_sent_it() -> None:
    made = scene()
    made.mail("m1", RUTH, ME, day(0))
    invited(made, "America/Chicago")
    assert place(made) == Place("America/Chicago", "US", "invitation")


@pytest.mark.parametrize("extra", [{"method": ""}, {"organizer": {"email": ME.email}}])
def test_the_users_own_calendar_says_nothing_of_them(extra: dict[str, Any]) -> None:
    made = scene()
    made.mail("m1", RUTH, ME, day(0))
    invited(made, "America/Chicago", **extra)
    assert place(made).why == "own"


def test_the_domain_tells_which_country_of_a_zone() -> None:
    ana = Who("Ana Ruiz", "ana.ruiz@kornfeld.example.es")
    made = scene()
    made.fact("outreach", "m9", day(0), ana, value={"role": "Planner"})
    made.mail("m9", ana, ME, day(0))
    organizer = {"organizer": {"name": ana.name, "email": ana.email}, "invited": [ana.email]}
    made.interview("i1", day(1), day(3), ana, extra={"zone": "Europe/Paris", **organizer})
    assert place(made, ana) == Place("Europe/Paris", "ES", "invitation")


def test_mails_of_another_time_than_the_users_show_where_else() -> None:
    made = scene()
    wrote(made, RUTH, "America/New_York", 1, 2, 100)
    assert place(made) == Place("America/New_York", "US", "mails")


def test_colleagues_are_near_where_the_mails_allow_it() -> None:
    made = scene()
    profile(made, RUTH, country="ES")
    wrote(made, OMAR, "Europe/Madrid", 1, 2)
    assert place(made, OMAR) == Place("Europe/Madrid", "ES", "company")
    apart = scene()
    profile(apart, RUTH, country="ES")
    wrote(apart, OMAR, "America/Chicago", 1, 2, 100)
    assert place(apart, OMAR) == Place("America/Chicago", "US", "mails")


def test_one_mail_from_a_journey_changes_nothing() -> None:
    made = scene()
    profile(made, RUTH, country="ES")
    wrote(made, RUTH, "Europe/Madrid", 1, 2, 3, 4)
    wrote(made, RUTH, "America/Chicago", 5)
    assert place(made) == Place("Europe/Madrid", "ES", "signature")


def test_the_holidays_are_those_of_their_part_of_the_country() -> None:
    made = scene()
    profile(made, RUTH, country="GB", city="Glasgow", phone="+44 141 496 0000")
    assert place(made).calendar == "GB-SCT"
    profile(made, OMAR, phone="+44 20 7946 0000")  # without a city: as their colleagues
    made.mail("m2", OMAR, ME, day(1))
    assert place(made, OMAR).calendar == "GB-SCT"


def test_a_colleague_by_another_clock_tells_no_region() -> None:
    made = scene()
    profile(made, RUTH, country="CA", city="Toronto", phone="+1 416 555 0100")
    profile(made, OMAR, country="CA", phone="+1 604 555 0100")
    wrote(made, OMAR, "America/Vancouver", 1, 2, 3)
    assert place(made, OMAR).calendar == "CA-BC"


def test_a_zone_for_half_a_continent_means_the_country_of_the_colleagues() -> None:
    made = scene()
    profile(made, RUTH, phone="+43 1 555 0147")
    invited(made, "Europe/Berlin", method="REQUEST", organizer={"email": OMAR.email})
    made.mail("m2", OMAR, ME, day(1))
    assert place(made, OMAR).country == "AT"
