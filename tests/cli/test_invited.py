"""A calendar file and notes, and no mail at all: who was invited and is named is one person."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command

INVITATION = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:talk-1@calendar.example
DTSTAMP:20310512T100000Z
CREATED:20310512T100000Z
DTSTART:20310519T130000Z
DTEND:20310519T140000Z
SUMMARY:{title}
ORGANIZER;CN=Tess Okafor:mailto:tess@{tess}
ATTENDEE;CN=Tess Okafor;PARTSTAT=ACCEPTED:mailto:tess@{tess}
ATTENDEE;CN=Lena Fischer;PARTSTAT=ACCEPTED:mailto:lena@{lena}
ATTENDEE;CN=Ines Carvalho;PARTSTAT=ACCEPTED:mailto:ines@carvalho.example
END:VEVENT
END:VCALENDAR
"""
NOTES = """\
---
company: Quartz Reef
date: {day}
---
## What we talked about
- Tess Okafor: the move to streaming; she worries about replay
- Lena Fischer: the test rig
"""


def taken(ines: Command, folder: Path, invitation: str, day: str = "2031-05-19") -> Command:
    (folder / "talk.ics").write_text(invitation, encoding="utf-8")
    (folder / "notes.md").write_text(NOTES.format(day=day), encoding="utf-8")
    assert ines("import", folder / "talk.ics").status == 0
    assert ines("debrief", folder / "notes.md").status == 0
    return ines


@pytest.mark.parametrize("title", ["Interview", "Interview with Quartz Reef", "Quartz Reef: talk"])
@pytest.mark.parametrize(
    ("tess", "lena"),
    [
        ("quartzreef.example", "quartzreef.example"),
        ("hiring.example", "hiring.example"),  # nothing says whose that is
        ("hiring.example", "nordstudio.example"),
        ("gmail.com", "gmail.com"),
    ],
)
def test_who_is_invited_from_an_unknown_address_and_named_in_the_notes_is_one(
    ines: Command, tmp_path: Path, title: str, tess: str, lena: str
) -> None:
    taken(ines, tmp_path, INVITATION.format(title=title, tess=tess, lena=lena))

    people = ines("people", "--json").json["people"]
    assert {(p["name"], p["email"], p["company"]) for p in people} == {
        ("Tess Okafor", f"tess@{tess}", "Quartz Reef"),
        ("Lena Fischer", f"lena@{lena}", "Quartz Reef"),
    }
    (pursuit,) = ines("pursuits", "--json").json
    assert pursuit["company"] == "Quartz Reef"
    assert {p["name"] for p in pursuit["people"]} == {"Tess Okafor", "Lena Fischer"}


def test_notes_on_another_day_say_nothing_of_whose_an_address_is(
    ines: Command, tmp_path: Path
) -> None:
    invitation = INVITATION.format(title="Interview", tess="hiring.example", lena="hiring.example")
    taken(ines, tmp_path, invitation, day="2031-05-16")

    people = ines("people", "lena", "--json").json["people"]
    assert {(p["email"], p["company"]) for p in people} == {
        ("lena@hiring.example", ""),
        (None, "Quartz Reef"),
    }
