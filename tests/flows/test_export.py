"""What is taken elsewhere comes back whole: the same again when it is exported from there."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from tests.flows.calendars import calendar, entry
from tests.servers.web import web_server

from afterword.sources.reach.public import is_public

if TYPE_CHECKING:
    from afterword.records import models

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


@pytest.fixture
def known(owner: models.Owner, now: datetime, tmp_path: Path) -> models.Owner:
    """Somebody with two contacts, a given list, a group, an ask, a grade and help."""
    from afterword.flows.given_lists import take_list
    from afterword.flows.grade import grade
    from afterword.flows.groups import add_group
    from afterword.flows.note import note

    for name, email in (("Kim Doe", "kim@brass.example"), ("Lee Roe", "lee@brass.example")):
        note(owner, "person", {"person": name, "with": [email], "company": "Brass"}, now=now)
    theirs = tmp_path / "theirs.csv"
    theirs.write_text(f"{HEADER}\nMia,Unmet,,mia@unmet.example,Saltmarsh,CTO,14 Nov 2020\n")
    take_list(owner, "kim@brass.example", theirs, now=now)
    add_group(owner, "Data Alumni", people=["Kim Doe"], url="alumni.example/data", now=now)
    asked = {"person": "kim@brass.example", "company": "Saltmarsh", "state": "agreed"}
    note(owner, "introduction", asked, now=now)
    grade(owner, "Lee Roe", "close", now=now)
    help_ = {"person": "kim@brass.example", "direction": "in", "text": "read my CV"}
    note(owner, "help", help_, now=now)
    return owner


def members(file: Path) -> dict[str, bytes]:
    with ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_export_that_was_restored_is_exported_the_same_and_its_events_are_read_again(
    known: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.events import add_events, read_sources
    from afterword.flows.export import export
    from afterword.flows.look import look
    from afterword.flows.restore import restore
    from afterword.records import models as tables
    from afterword.records.queries.events import event_sources

    with web_server() as site:
        site.body = calendar(entry("a", now + timedelta(days=3), title="Evening", private=True))
        for path in ("meetup", "ics?token=abc"):
            address = f"{site.address.rstrip('/')}/{path}"
            add_events(known, address, now=now, group="Port Data")
        secret = address
        before = look(known, now)
        export(known, tmp_path, tmp_path / "one.zip", now=now)
        known.delete()
        empty = tmp_path / "empty"
        empty.mkdir()

        counts = restore(empty, tmp_path / "one.zip")

        restored = tables.Owner.objects.get()
        export(restored, empty, tmp_path / "two.zip", now=now)
        one, two = members(tmp_path / "one.zip"), members(tmp_path / "two.zip")
        assert one.pop("about.json") != two.pop("about.json")  # of what was left out
        assert one == two
        assert not any(b"token=abc" in data for data in one.values()), secret
        assert counts["event_addresses"] == 1
        after = look(restored, now)
        for part in ("gatherings", "groups", "asks", "grades", "helps", "bonds"):
            assert getattr(after, part) == getattr(before, part)
        assert before.asks
        assert before.helps
        assert before.grades
        source = next(each for each in event_sources(restored) if each.again)
        assert source.group == "Port Data"
        (came,) = read_sources(restored, now=now)
        assert (came.unchanged, came.error) == (1, "")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("https://group.example/lisbon-data-engineering-meetup/events/308123456", True),
        ("https://group.example/Data-Evening-2031?page=2&lang=en", True),
        ("https://group.example/calendar.ics?id=port-data", True),
        ("https://me:word@group.example/meetup", False),
        ("https://group.example/ics?token=abc", False),
        ("https://group.example/ics?u=9f86d081884c7d659a2f", False),
        ("https://cal.example/ical/me/private-3f2a9c1b/basic.ics", False),
        ("https://cal.example/550e8400-e29b-41d4-a716-446655440000", False),
        ("https://cloud.example/calendars/WsFq7yKp2mDz9Tx", False),
    ],
)
def test_an_address_with_a_secret_in_it_is_passed_on_to_nobody(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_what_is_left_out_of_an_export_is_named_without_the_secret(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.event_addresses import public_addresses
    from afterword.flows.events import want_events

    want_events(owner, "https://group.example/meetup", now=now)
    want_events(owner, "https://group.example/ics?token=abc", now=now)

    rows, (left_out,) = public_addresses(owner)

    assert [row["address"] for row in rows] == ["https://group.example/meetup"]
    assert left_out.startswith("https://group.example/ics?…")
