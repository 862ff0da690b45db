"""Lines after events, and to those who left the door open."""

from dataclasses import replace
from datetime import date

from tests.core.worlds import (
    at,
    heard,
    listed,
    outcome,
    person,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Achieved, Gathering, News

MEETUP = Gathering("meetup", "Data evening", at("2025-09-10 18:00"), at("2025-09-10 21:00"), "")
KIM = person("kim", "brass")
MET = heard("kim", "2025-09-10 19:00", "meeting", channel="in_person", pursuit="", company="")


def test_a_line_to_whom_one_met_within_two_days() -> None:
    assert listed(today("2025-09-11 10:00", MEETUP, KIM, MET)) == [("network", "kim", "event")]
    assert listed(today("2025-09-12 21:01", MEETUP, KIM, MET)) == []
    sent = wrote("kim", "2025-09-11 09:00", "other", pursuit="", company="brass")
    assert listed(today("2025-09-11 10:00", MEETUP, KIM, MET, sent)) == []


def test_no_line_around_a_manager_who_decides() -> None:
    open_one = pursuit("deciding", {"kim": "colleague"}, company="brass")
    assert listed(today("2025-09-11 10:00", MEETUP, KIM, MET, open_one)) == []


NO = outcome("rejection", "2025-05-01 10:00")
DOOR = pursuit("rejected", ended=NO.said_at, door_open=True)
TALK = Achieved("talk", "Streaming", date(2025, 8, 1), None, "")


def test_an_open_door_is_used_after_ninety_days_with_something_to_tell() -> None:
    assert listed(today("2025-09-11 10:00", DOOR, NO, TALK)) == [
        ("network", "ruth", "keep_in_touch")
    ]
    assert listed(today("2025-09-11 10:00", DOOR, NO)) == []
    assert listed(today("2025-07-25 10:00", DOOR, NO, TALK)) == []
    shut = pursuit("rejected", ended=NO.said_at)
    assert listed(today("2025-09-11 10:00", shut, NO, TALK)) == []


def test_an_open_door_is_used_once_a_quarter() -> None:
    line = wrote("ruth", "2025-08-15 10:00", "other")
    assert listed(today("2025-09-11 10:00", DOOR, NO, TALK, line)) == []


def test_good_news_of_theirs_is_something_to_tell_where_there_is_nothing_else() -> None:
    won = News("won", "acme", "Acme wins a prize", "", at("2025-09-01 10:00"), "award")

    def details(*things: object) -> list[dict[str, object]]:
        plan = today("2025-09-11 10:00", DOOR, NO, *things)
        return [{k: v for k, v in m.details.items() if k != "day"} for m in plan.moves]

    assert details(won) == [{"news": "won"}]
    assert details(won, TALK) == [{"achievement": "talk"}]
    assert details(replace(won, kind="other")) == []
    assert details(replace(won, sensitive=True)) == []
    assert details(replace(won, published=at("2025-08-01 10:00"))) == []
