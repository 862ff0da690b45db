"""Who is taken for one person without being asked, and who never is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.entries import Who
from afterword.core.identity import Identities

DAY = datetime(2031, 5, 1, tzinfo=UTC)
NOBODY = (frozenset(), ())


def people(*seen: tuple[Who, str]) -> Identities:
    """Identities of these mentions, each with the key of their company."""
    found = Identities()
    for number, (who, company) in enumerate(seen):
        at = DAY + timedelta(days=number)
        found.see(who, first=at, last=at)
        known = found.find(email=who.email, url=who.url)
        assert known is not None
        known.company = company
    return found


def joined(found: Identities, *, dead: set[str] = frozenset()) -> int:  # type: ignore[assignment]
    """How many people are left, where the first one was met."""
    met = {handle for each in found.all() for handle in (*each.emails, *each.urls)}
    found.join_likely(NOBODY, met, lambda _: (), dead)
    return len(list(found.all()))


OLD = (Who("Ng Boon Kiat", "boonkiat.ng@straits.example"), "straits")
NEW = (Who("Ng Boon Kiat", "bk.ng@straits.example"), "straits")


def test_two_working_addresses_of_one_name_at_one_company_are_two_people() -> None:
    assert joined(people(OLD, NEW)) == 2


def test_an_address_in_the_place_of_a_dead_one_is_the_same_person_s() -> None:
    assert joined(people(OLD, NEW), dead={"boonkiat.ng@straits.example"}) == 1


@pytest.mark.parametrize(("name", "left"), [("Maria Garcia", 2), ("Maria Iturbe Garcia", 1)])
def test_a_profile_with_a_frequent_name_is_not_taken_for_who_has_it(name: str, left: int) -> None:
    mail = (Who(name, "maria@acme.example"), "acme")
    assert joined(people(mail, (Who(name, url="/in/maria-g"), ""))) == left
