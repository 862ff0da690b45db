"""Calendar entries as people's programs write them, good and broken."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Event, Found, Who
from afterword.core.errors import UnreadableError
from afterword.sources.ical import parse_calendar, read


def calendar(*lines: str, head: str = "", event: bool = True) -> bytes:
    body = "\r\n".join(lines)
    inner = f"BEGIN:VEVENT\r\nUID:1@acme.example\r\n{body}\r\nEND:VEVENT" if event else body
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{head}{inner}\r\nEND:VCALENDAR\r\n".encode()


def only(data: bytes, zone: str = "UTC") -> Event:
    (event,) = parse_calendar(data, zone=zone)
    return event


def test_an_invitation_is_read_whole() -> None:
    event = only(
        calendar(
            "DTSTAMP:20260301T120000Z",
            "CREATED:20260228T120000Z",
            "SEQUENCE:2",
            "DTSTART;TZID=Europe/Paris:20260310T140000",
            "DTEND;TZID=Europe/Paris:20260310T150000",
            "SUMMARY:Entretien\\, deuxième tour",
            "LOCATION:Salle 4",
            "DESCRIPTION:Bonjour\\nà mardi",
            "STATUS:TENTATIVE",
            'ORGANIZER;CN="Nair, Priya":mailto:Priya@acme.example',
            "ATTENDEE;CN=Jonas Beck;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED:mailto:jb@acme.example",
            "ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@acme.example",
            head="METHOD:REQUEST\r\n",
        )
    )
    assert event.method == "REQUEST"
    assert event.sequence == 2
    assert event.start == datetime(2026, 3, 10, 14, tzinfo=ZoneInfo("Europe/Paris"))
    assert event.end == datetime(2026, 3, 10, 15, tzinfo=ZoneInfo("Europe/Paris"))
    assert event.created == datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert event.zone == "Europe/Paris"
    assert event.title == "Entretien, deuxième tour"
    assert event.description == "Bonjour\nà mardi"
    assert event.status == "tentative"
    assert event.organizer == Who("Nair, Priya", "priya@acme.example")
    assert event.attendees == (
        Who("Jonas Beck", "jb@acme.example", role="optional", answer="declined"),
    )


@pytest.mark.parametrize(
    ("tzid", "utc"),
    [
        ("Europe/Berlin", "08:00"),
        ("W. Europe Standard Time", "08:00"),
        ('"W. Europe Standard Time"', "08:00"),
        ("w. europe daylight time", "08:00"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "08:00"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "08:00"),
        ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "13:00"),
        ("Europe_Berlin", "08:00"),
        ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', "08:00"),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', "14:00"),
        ("Eastern Standard Time", "14:00"),
        ("Alberta Standard Time", "16:00"),
        ("British Columbia Standard Time", "17:00"),
        ("Manitoba Standard Time", "15:00"),
        ('"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', "04:30"),
        ("GMT+0200", "08:00"),
        ("Etc/GMT-2", "08:00"),
    ],
)
def test_a_zone_is_known_under_each_of_its_names(tzid: str, utc: str) -> None:
    event = only(calendar(f"DTSTART;TZID={tzid}:20260701T100000"))
    assert isinstance(event.start, datetime)
    assert f"{event.start.astimezone(UTC):%H:%M}" == utc
    assert event.notes == ()


def test_a_description_of_a_zone_says_the_hour_but_no_country() -> None:
    event = only(calendar('DTSTART;TZID="(UTC+02:00) Harare, Pretoria":20260701T100000'))
    assert isinstance(event.start, datetime)
    assert (event.start.utcoffset(), event.zone) == (timedelta(hours=2), "")


RULES = """BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3;UNTIL=20990101T000000Z
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize(
    ("day", "hours"),
    [("20260307", -5), ("20260309", -4), ("20261031", -4), ("20261102", -5), ("20260105", -5)],
)
def test_an_unknown_zone_is_read_by_the_rules_that_come_with_it(day: str, hours: int) -> None:
    event = only(calendar(f"DTSTART;TZID=Ours:{day}T100000", head=RULES))
    assert isinstance(event.start, datetime)
    assert event.start.utcoffset() == timedelta(hours=hours)
    assert event.zone == ""


def test_a_zone_whose_rules_never_end_costs_no_time() -> None:
    head = RULES.replace("FREQ=YEARLY", "FREQ=SECONDLY")
    event = only(calendar("DTSTART;TZID=Ours:20260307T100000", head=head))
    assert isinstance(event.start, datetime)


def test_an_unknown_zone_without_rules_is_the_owners_and_noted() -> None:
    event = only(calendar("DTSTART;TZID=Nowhere:20260307T100000"), zone="America/Bogota")
    assert event.start == datetime(2026, 3, 7, 10, tzinfo=ZoneInfo("America/Bogota"))
    assert event.notes == ("time zone 'Nowhere' is not known, read as America/Bogota",)


def test_an_event_whose_hour_is_a_guess_is_taken_and_told(tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    path.write_bytes(
        calendar("DTSTART;TZID=Nowhere:20260307T100000\nDTEND;TZID=Nowhere:20260307T110000")
    )

    taken, told = read(path, zone="America/Bogota")

    assert isinstance(taken, Found)
    assert isinstance(told, Bad)
    assert (told.place, told.reason) == (
        "event 1",
        "time zone 'Nowhere' is not known, read as America/Bogota",
    )


def test_a_start_without_a_zone_is_in_that_of_its_end() -> None:
    event = only(
        calendar("DTSTART:20260307T100000\nDTEND;TZID=Europe/Berlin:20260307T110000"),
        zone="America/Bogota",
    )
    assert event.start == datetime(2026, 3, 7, 10, tzinfo=ZoneInfo("Europe/Berlin"))


def test_a_floating_time_is_where_the_calendar_is_else_where_the_owner_is() -> None:
    line = "DTSTART:20260307T100000"
    assert only(calendar(line), zone="Asia/Tokyo").zone == "Asia/Tokyo"
    head = "X-WR-TIMEZONE:Europe/Lisbon\r\n"
    assert only(calendar(line, head=head), zone="Asia/Tokyo").zone == "Europe/Lisbon"


def test_a_whole_day_without_an_end_lasts_one_day() -> None:
    event = only(calendar("DTSTART;VALUE=DATE:20260307"))
    assert (event.start, event.end, event.all_day) == (date(2026, 3, 7), date(2026, 3, 8), True)


def test_a_duration_stands_for_an_end_and_nothing_for_none() -> None:
    start = "DTSTART:20260307T100000Z"
    assert only(calendar(start, "DURATION:PT45M")).end == datetime(2026, 3, 7, 10, 45, tzinfo=UTC)
    assert only(calendar(start)).end is None
    assert only(calendar(start, "DTEND:20260306T100000Z")).end is None
    assert only(calendar(start, "DURATION:-PT1W1D2H")).end is None


def test_the_highest_sequence_wins_then_the_latest_stamp() -> None:
    def version(sequence: int, stamp: str, hour: int) -> str:
        return (
            f"BEGIN:VEVENT\nUID:1\nSEQUENCE:{sequence}\nDTSTAMP:{stamp}\n"
            f"DTSTART:20260310T{hour:02}0000Z\nEND:VEVENT"
        )

    data = calendar(
        version(1, "20260302T000000Z", 11),
        version(1, "20260301T000000Z", 10),
        version(0, "20260309T000000Z", 9),
        event=False,
    )
    assert only(data).start == datetime(2026, 3, 10, 11, tzinfo=UTC)


def test_a_cancellation_cancels() -> None:
    data = calendar("DTSTART:20260310T100000Z", "STATUS:CONFIRMED", head="METHOD:CANCEL\r\n")
    assert only(data).status == "cancelled"


def test_a_series_recurs_and_its_exception_stands_for_itself() -> None:
    data = calendar(
        "BEGIN:VEVENT\nUID:1\nDTSTART:20260310T100000Z\nRRULE:FREQ=WEEKLY;UNTIL=x\nEND:VEVENT",
        "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260317T100000Z\nDTSTART:20260318T100000Z\nEND:VEVENT",
        event=False,
    )
    series, moved = parse_calendar(data)
    assert (series.recurs, series.recurrence_id) == (True, "")
    assert (moved.recurs, moved.recurrence_id) == (False, "2026-03-17T10:00:00+00:00")


def test_a_line_folded_within_a_character_is_whole_again() -> None:
    data = calendar("DTSTART:20260310T100000Z", "SUMMARY:Gespräch mit Jörg")
    cut = data.index("ä".encode()) + 1
    assert only(data[:cut] + b"\r\n " + data[cut:]).title == "Gespräch mit Jörg"


def test_html_that_a_program_wrote_into_the_description_becomes_text() -> None:
    event = only(calendar("DTSTART:20260310T100000Z", "DESCRIPTION:<p>Join <b>here</b></p><br>Bye"))
    assert "<" not in event.description
    assert "Join here" in event.description


def test_bad_entries_are_named_and_cost_none_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:no start\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTART:99999999\nEND:VEVENT\nnoise\n"
        "BEGIN:VEVENT\nDTSTART:20260310T100000Z\nSUMMARY:kept\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTART:20260311T100000Z\nSUMMARY:cut off"
    )
    entries = list(read(path))
    bad = [entry for entry in entries if isinstance(entry, Bad)]
    kept = [entry.entry for entry in entries if isinstance(entry, Found)]
    assert [(one.place, one.reason) for one in bad] == [
        ("event 1", "it has no start"),
        ("event 2", "its start is no date"),
        ("event 4", "cut off before its end"),
    ]
    assert [event.title for event in kept if isinstance(event, Event)] == ["kept", "cut off"]


def test_what_is_no_calendar_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    path.write_bytes(b"\x00\x01")
    with pytest.raises(UnreadableError, match="no calendar"):
        list(read(path))
    with pytest.raises(UnreadableError):
        list(read(tmp_path / "missing.ics"))


LINES = st.lists(
    st.sampled_from(
        [
            "BEGIN:VCALENDAR",
            "END:VCALENDAR",
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VTIMEZONE",
            "TZID:X",
            "END:VTIMEZONE",
            "BEGIN:STANDARD",
            "TZOFFSETTO:-0500",
            "RRULE:FREQ=YEARLY;BYMONTH=13",
            "DTSTART;TZID=X:20260310T250000",
            "DTSTART;VALUE=DATE:00010101",
            "DTSTART:99991231T235959Z",
            "DTEND;TZID=:20260310",
            "DURATION:P99999999999D",
            "ATTENDEE;CN=:",
            "ORGANIZER",
            'DTSTART;TZID="a":b:c',
            " x",
        ]
    )
    | st.text(max_size=30)
)


@given(LINES.map("\n".join).map(str.encode) | st.binary())
def test_any_bytes_give_events_or_nothing(data: bytes) -> None:
    for event in parse_calendar(data, zone="Europe/Madrid"):
        if isinstance(event.start, datetime):
            assert event.start.utcoffset() is not None
            event.start.astimezone(UTC)
