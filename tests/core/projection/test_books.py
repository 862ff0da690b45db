"""Address books as they are: shared addresses, firms, the user's own card, no address at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.entries import Card, Connection, Entry, Header, Who
from afterword.core.facts import Fact, Source
from afterword.core.known import Known
from afterword.core.projection import people_of
from afterword.core.projection.twins import twins_of
from afterword.core.reading.record import Record
from afterword.core.reading.rows import read_card, read_connection
from afterword.core.world import Owner

OWNER = Owner("Noa Brandt", ("noa@brandt.example",), "Europe/Berlin", "DE")
AT = datetime(2027, 9, 6, 8, tzinfo=UTC)


def card(name: str, *emails: str, **more: str) -> Card:
    """A card with what matters here."""
    phones = (more["phone"],) if "phone" in more else ()
    urls = (more["url"],) if "url" in more else ()
    company, nickname = more.get("company", ""), more.get("nickname", "")
    return Card(name, emails, phones, company, more.get("title", ""), urls, nickname=nickname)


def known(*entries: Entry, headers: tuple[Header, ...] = (), met: tuple[Who, ...] = ()) -> Known:
    """These entries with the facts that they state, and the people that the search is about."""
    facts = [Fact("f", "interview", AT, AT, {}, "x", Source("message", "<m>"), met)] if met else []
    for number, entry in enumerate(entries):
        record = Record(f"r{number}", OWNER, Source("row", f"r{number}"), AT, AT)
        if isinstance(entry, Card):
            facts += read_card(entry, record)
        elif isinstance(entry, Connection):
            facts += read_connection(entry, record)
    numbered = tuple((f"r{n}", AT, entry) for n, entry in enumerate(entries))
    mails = tuple((f"h{n}", header) for n, header in enumerate(headers))
    return Known(headers=mails, facts=tuple(facts), entries=numbered)


def mail(who: Who) -> Header:
    """A message of theirs to the user."""
    me = Who(OWNER.name, OWNER.emails[0])
    return Header("m", "", (), who, (me,), (), AT, AT, "Hello", False, False)


def everybody(*entries: Entry, met: tuple[Who, ...] = ()) -> list[tuple[str, tuple[str, ...]]]:
    """Who is there, by name and handles."""
    people, _, _ = people_of(OWNER, AT, known(*entries, met=met))
    return sorted((c.name, (*sorted(c.emails), *sorted(c.urls))) for _, c in people.clusters())


def reasons(*entries: Entry, headers: tuple[Header, ...] = ()) -> list[str]:
    """What is proposed."""
    return [
        pair.reason for pair in twins_of(*people_of(OWNER, AT, known(*entries, headers=headers)))
    ]


def test_a_desk_on_two_cards_joins_nobody() -> None:
    found = everybody(
        card("Una Reyes", "una@acme.example", "jobs@acme.example", company="Acme"),
        card("Ivo Lindt", "ivo@acme.example", "jobs@acme.example", company="Acme"),
    )

    assert ("Una Reyes", ("una@acme.example",)) in found
    assert ("Ivo Lindt", ("ivo@acme.example",)) in found


def test_a_couple_shares_an_address_and_stays_two() -> None:
    found = everybody(
        card("Una Reyes", "home@reyes-lindt.example"),
        card("Ivo Lindt", "home@reyes-lindt.example", "ivo@acme.example"),
    )

    assert found == [
        ("Ivo Lindt", ("home@reyes-lindt.example", "ivo@acme.example")),
        ("Una Reyes", ("home@reyes-lindt.example",)),
    ]


def test_a_changed_surname_at_one_address_is_one_person() -> None:
    found = everybody(
        card("Una Reyes", "una@reyes.example"), card("Una Lindt", "una@reyes.example")
    )

    assert len(found) == 1


def test_a_profile_is_one_however_its_address_is_written() -> None:
    found = everybody(
        card("Una Reyes", "una@reyes.example", url="https://de.linkedin.com/in/Una-Reyes-12/?x=1"),
        Connection("Una Lindt", "/in/una-reyes-12", "", "Acme", "Nurse", None),
    )

    assert [handles for _, handles in found] == [("una@reyes.example", "/in/una-reyes-12")]


def test_a_firm_is_no_person_and_neither_is_the_user() -> None:
    found = everybody(
        card("", "info@acme.example", company="Acme"),
        card("Noa Brandt", "noa@brandt.example", "noa.private@home.example"),
        card("Noa Brandt", "n.brandt@other.example", company="Other"),
        card("", "", company=""),
    )

    assert found == [("Noa Brandt", ("n.brandt@other.example",))]


def test_who_has_only_a_number_is_somebody() -> None:
    one, same = card("Una Reyes", phone="+49 30 1234567"), card("Una Reyes", phone="+49 30 1234567")

    assert everybody(one, same) == [("Una Reyes", ())]


@pytest.mark.parametrize(
    ("name", "met", "joined"),
    [
        ("Runa Quist", True, True),
        ("Runa Quist", False, False),
        ("Michael Smith", True, False),
    ],
)
def test_a_rare_name_at_one_employer_is_taken_for_one_where_it_matters(
    name: str, met: bool, joined: bool
) -> None:
    work = Who(name, "someone@acme.example")
    found = everybody(
        card(name, "someone@acme.example", company="Acme"),
        Connection(name, "/in/someone", "", "Acme", "Nurse", None),
        met=(work,) if met else (),
    )

    assert len(found) == (1 if joined else 2)


def test_two_kinds_of_work_are_not_taken_for_one_person() -> None:
    found = everybody(
        card("Runa Quist", "runa@acme.example", company="Acme", title="Accountant"),
        Connection("Runa Quist", "/in/runa", "", "Acme", "Head of Sales", None),
        met=(Who("Runa Quist", "runa@acme.example"),),
    )

    assert len(found) == 2


def test_the_nickname_of_a_card_is_proposed_for_who_writes_so() -> None:
    who = Who("Robert Tarrant", "robert.tarrant@acme.example")
    book = card("Bobby T", "bt@home.example", company="Acme", nickname="Bob")

    assert reasons(card("Bob Tarrant", "bt@home.example", company="Acme"), headers=(mail(who),))
    assert reasons(card("Bob", phone="+49 30 7654321", company="Acme"), headers=(mail(who),))
    assert reasons(
        card("Robert", phone="+49 30 7654321", company="Acme", nickname="Bob"), headers=(mail(who),)
    )
    assert not reasons(book, headers=(mail(Who("Acme Careers", "jobs@acme.example")),))
