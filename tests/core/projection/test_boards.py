"""A role is closed when two answers a day apart lack it, and never by a board that fails."""

from datetime import UTC, datetime, timedelta

from afterword.core.entries import Posting
from afterword.core.projection.boards import Answer, roles_in

START = datetime(2026, 3, 2, 12, tzinfo=UTC)


def posting(key: str, group: str, title: str = "Planner") -> Posting:
    return Posting(key, group, title, "", "Leeds", "Acme", "", None)


def status(*answers: tuple[float, list[Posting]]) -> dict[str, tuple[str, datetime]]:
    given = [Answer(START + timedelta(hours=hours), tuple(found)) for hours, found in answers]
    first = {role.title: (role.status, role.since) for role in roles_in("acme", given)}
    assert first == {r.title: (r.status, r.since) for r in roles_in("acme", given[::-1])}
    return first


OTHER = posting("9", "g9", "Cook")
ROLE = posting("1", "g1")


def test_a_role_that_is_shown_is_open_from_the_first_answer() -> None:
    assert status((0, [ROLE]), (30, [ROLE]))["Planner"] == ("open", START)


def test_one_absence_or_several_within_a_day_say_nothing() -> None:
    gone = START + timedelta(hours=5)
    assert status((0, [ROLE, OTHER]), (5, [OTHER]))["Planner"] == ("unknown", gone)
    assert status((0, [ROLE, OTHER]), (5, [OTHER]), (28, [OTHER]))["Planner"] == ("unknown", gone)


def test_two_absences_a_day_apart_close_it() -> None:
    found = status((0, [ROLE, OTHER]), (5, [OTHER]), (29, [OTHER]))
    assert found["Planner"] == ("closed", START + timedelta(hours=5))


def test_the_same_role_under_another_number_was_posted_again() -> None:
    found = status((0, [ROLE]), (900, [posting("2", "g1")]))
    assert found["Planner"] == ("reposted", START + timedelta(hours=900))


def test_a_closed_role_that_comes_back_was_posted_again() -> None:
    found = status((0, [ROLE, OTHER]), (5, [OTHER]), (40, [OTHER]), (90, [ROLE, OTHER]))
    assert found["Planner"] == ("reposted", START + timedelta(hours=90))


def test_a_role_that_was_away_for_an_hour_is_still_open() -> None:
    assert status((0, [ROLE, OTHER]), (5, [OTHER]), (6, [ROLE, OTHER]))["Planner"] == (
        "open",
        START,
    )
