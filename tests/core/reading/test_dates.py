"""Dates in prose: what phrases of five languages mean, and what means nothing."""

import time
import tomllib
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import RefusedError
from afterword.core.reading.dates import Phrase, find_dates, find_times, join

CORPUS = tomllib.loads(Path(__file__).with_name("dates_corpus.toml").read_text("utf-8"))
CASES = [
    pytest.param(language, section, row, id=f"{language}: {row[0][:60]}")
    for language, section in CORPUS.items()
    for row in section["rows"]
]
TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=timezone(timedelta(hours=-5)))


def value(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


@pytest.mark.parametrize(("language", "section", "row"), CASES)
def test_a_phrase_means_what_was_written_down_for_it(
    language: str, section: dict[str, str], row: list[str]
) -> None:
    text, *expected = row
    said = datetime.fromisoformat(section["said"])
    found = find_dates(
        text, said, language=language, country=section["country"], zone=section["zone"]
    )
    meant = [(value(expected[0]), value(expected[-1]))] if expected else []
    assert [(phrase.start, phrase.end) for phrase in found] == meant
    assert all(text[slice(*phrase.span)] == phrase.text for phrase in found)


@pytest.mark.parametrize(
    ("text", "language", "country", "day"),
    [
        ("We will decide before Christmas.", "en", "US", date(2026, 12, 25)),
        ("before the Christmas break", "en", "GB", date(2026, 12, 25)),
        ("before the Christmas party", "en", "GB", None),
        ("latest by Independence Day", "en", "IN", date(2026, 8, 15)),
        ("by Diwali", "en", "DE", None),  # nobody there keeps it, so nobody can tell
        ("not after Easter", "en", "IE", None),
        ("by Good Friday", "en", "IE", date(2026, 4, 3)),
        ("vor Pfingsten wissen wir mehr", "de", "DE", date(2026, 5, 24)),
        ("avant la Toussaint", "fr", "FR", date(2026, 11, 1)),
        ("antes de Reyes", "es", "ES", date(2027, 1, 6)),
        ("até o Carnaval", "pt", "BR", date(2027, 2, 9)),
        ("Merry Christmas!", "en", "US", None),
    ],
)
def test_a_named_day_is_the_next_of_its_name(
    text: str, language: str, country: str, day: date | None
) -> None:
    found = find_dates(text, TUESDAY, language=language, country=country)
    assert [phrase.end for phrase in found] == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "country", "day"),
    [
        ("feedback in week 21", "NL", date(2026, 5, 22)),
        ("feedback in week 21", "US", None),  # of the project, of the course
        ("in week 3 of the course", "NL", None),
    ],
)
def test_weeks_have_numbers_where_people_number_them(
    text: str, country: str, day: date | None
) -> None:
    found = find_dates(text, TUESDAY, language="en", country=country)
    assert [phrase.end for phrase in found] == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("tomorrow or the day after", "en"),
        ("morgen oder übermorgen", "de"),
        ("mañana o pasado", "es"),
        ("demain ou après-demain", "fr"),
        ("amanhã ou depois", "pt"),
    ],
)
def test_tomorrow_or_the_day_after_ends_the_day_after(text: str, language: str) -> None:
    (found,) = find_dates(text, TUESDAY, language=language, country="US")
    assert found.end == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("até sexta dizemos-lhe", 1),
        ("na segunda eu falo", 1),
        ("na segunda entrevista", 0),
        ("você vai ter a resposta", 0),
    ],
)
def test_portuguese_weekdays_are_told_from_ordinals_and_verbs(text: str, days: int) -> None:
    assert len(find_dates(text, TUESDAY, language="pt", country="BR")) == days


MENDED = [  # on a Tuesday, 15 September 2026: each was misread once
    ("en", "by Thursday week", "2026-09-24", "2026-09-24"),
    ("en", "no later than Wednesday 23rd September.", "2026-09-23", "2026-09-23"),
    ("en", "in the next week to ten days", "2026-09-15", "2026-09-25"),
    ("en", "in about a week to ten days", "2026-09-22", "2026-09-25"),
    ("en", "in the week commencing 28 September", "2026-09-28", "2026-10-02"),
    ("en", "w/c 28/09", "2026-09-28", "2026-10-02"),
    ("en", "the week of the 28th", "2026-09-28", "2026-10-02"),
    ("en", "in the first week of October", "2026-10-01", "2026-10-07"),
    ("en", "the last week of September", "2026-09-24", "2026-09-30"),
    ("en", "by the end of day on Friday", "2026-09-18", "2026-09-18"),
    ("en", "by this time next week", "2026-09-22", "2026-09-22"),
    ("en", "within 48 hours", "2026-09-15", "2026-09-17"),
    ("en", "over the weekend", "2026-09-19", "2026-09-20"),
    ("en", "today - next Friday", "2026-09-15", "2026-09-25"),
    ("en", "2026 October 5", "2026-10-05", "2026-10-05"),
    ("en", "October 2026", "2026-10-01", "2026-10-31"),
    ("en", "in 2 weeks and 3 days", "2026-10-02", "2026-10-02"),
    ("en", "Thursday 17 at 11am", "2026-09-17T11:00+01:00", "2026-09-17T11:00+01:00"),
    ("en", "half past two on Friday", "2026-09-18T14:30+01:00", "2026-09-18T14:30+01:00"),
    ("en", "Sep 17, 2 PM-3 PM Europe/Berlin", "2026-09-17T14:00+02:00", "2026-09-17T15:00+02:00"),
    (
        "en",
        "1 PM (GMT-05:00) Eastern Time, Sep 17",
        "2026-09-17T13:00-04:00",
        "2026-09-17T13:00-04:00",
    ),
    ("en", "2026-09-17T10:00:00.000+02:00", "2026-09-17T10:00+02:00", "2026-09-17T10:00+02:00"),
    ("en", "Thu, 17 Sep 2026 10:00:00 -0600", "2026-09-17T10:00-06:00", "2026-09-17T10:00-06:00"),
    ("de", "am Donnerstag um halb drei", "2026-09-17T14:30+01:00", "2026-09-17T14:30+01:00"),
    ("de", "vom 14.09. bis 25.09.2026", "2026-09-14", "2026-09-25"),
    ("de", "im Laufe dieser Woche", "2026-09-15", "2026-09-18"),
    ("es", "el jueves 17 a las 11 am", "2026-09-17T11:00+01:00", "2026-09-17T11:00+01:00"),
    ("es", "el próximo lunes 21 de septiembre", "2026-09-21", "2026-09-21"),
    ("es", "a fin de mes", "2026-09-30", "2026-09-30"),
    ("fr", "en fin de semaine prochaine", "2026-09-25", "2026-09-25"),
    ("fr", "sous une semaine", "2026-09-15", "2026-09-22"),
    ("fr", "dans la semaine du 21 septembre", "2026-09-21", "2026-09-25"),
    ("fr", "d'ici une dizaine de jours", "2026-09-15", "2026-09-25"),
    ("pt", "regresso no dia 28/09", "2026-09-28", "2026-09-28"),
    ("pt", "para a semana", "2026-09-21", "2026-09-25"),
    ("pt", "das 14h às 15h na quinta", "2026-09-17T14:00+01:00", "2026-09-17T15:00+01:00"),
    ("en", "We decide on Friday 25.", "2026-09-25", "2026-09-25"),
    ("en", "Can you do the 24th?", "2026-09-24", "2026-09-24"),
    ("en", "I am travelling all week", "2026-09-14", "2026-09-18"),
    ("de", "Freitag, den 25.", "2026-09-25", "2026-09-25"),
    ("de", "vom 12. Oktober bis einschließlich 15. Oktober", "2026-10-12", "2026-10-15"),
    ("de", "vom 12. bis einschl. 15. Oktober", "2026-10-12", "2026-10-15"),
    ("de", "in der 42. Kalenderwoche", "2026-10-12", "2026-10-16"),
    ("de", "die ganze Woche", "2026-09-14", "2026-09-18"),
    ("es", "te decimos algo el viernes 25", "2026-09-25", "2026-09-25"),
    ("es", "toda la semana", "2026-09-14", "2026-09-18"),
    ("fr", "vendredi 25", "2026-09-25", "2026-09-25"),
    ("fr", "toute la semaine", "2026-09-14", "2026-09-18"),
    ("pt", "sexta-feira, 25", "2026-09-25", "2026-09-25"),
    ("pt", "a semana toda", "2026-09-14", "2026-09-18"),
]


@pytest.mark.parametrize(("language", "text", "first", "last"), MENDED)
def test_a_phrase_that_was_misread_is_read(language: str, text: str, first: str, last: str) -> None:
    said = datetime(2026, 9, 15, 10, tzinfo=ZoneInfo("Europe/London"))
    (phrase,) = find_dates(text, said, language=language, country="GB")
    assert (phrase.start, phrase.end) == (value(first), value(last))


def starts(text: str, said: datetime = TUESDAY, **options: str) -> list[date | datetime]:
    return [phrase.start for phrase in find_dates(text, said, **options)]


@pytest.mark.parametrize(
    ("text", "country", "language", "day"),
    [
        ("by 3/11", "US", "en", date(2026, 3, 11)),
        ("by 3/11", "GB", "en", date(2026, 11, 3)),
        ("antes del 3/11", "US", "es", date(2026, 11, 3)),
        ("by 16/3", "US", "en", date(2026, 3, 16)),
        ("on 5/6/2026 or 5/20/2026", "GB", "en", date(2026, 5, 6)),  # the second tells
        ("12.03.2026", "US", "en", date(2026, 3, 12)),
    ],
)
def test_numbers_are_read_in_the_order_of_the_country(
    text: str, country: str, language: str, day: date
) -> None:
    assert starts(text, country=country, language=language)[0] == day


@pytest.mark.parametrize(
    ("said", "text", "country", "day"),
    [
        ("2026-03-13T17:00+00:00", "by the end of the week", "US", date(2026, 3, 13)),
        ("2026-03-14T17:00+00:00", "by the end of next week", "US", date(2026, 3, 20)),
        ("2026-03-15T17:00+00:00", "next Tuesday", "US", date(2026, 3, 17)),
        ("2026-03-09T09:00+02:00", "by the end of next week", "EG", date(2026, 3, 19)),
        ("2026-03-05T09:00+03:00", "early next week", "SA", date(2026, 3, 8)),
        ("2026-12-30T09:00+00:00", "by the end of next week", "GB", date(2027, 1, 8)),
        ("2026-12-30T09:00+00:00", "January 8", "GB", date(2027, 1, 8)),
        ("2027-01-05T09:00+00:00", "on December 18 we spoke", "GB", date(2026, 12, 18)),
        ("2028-02-01T09:00+00:00", "February 29", "GB", date(2028, 2, 29)),
        ("2026-01-31T09:00+00:00", "in one month", "GB", date(2026, 2, 28)),
    ],
)
def test_weeks_and_years_turn_with_the_speakers_calendar(
    said: str, text: str, country: str, day: date
) -> None:
    assert starts(text, datetime.fromisoformat(said), country=country) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Friday, March 12",  # a Thursday
        "March 12 (Fri)",
        "Tuesday, 10 January 2027",
        "Wednesday the 11th of April 2026",
        "9:00 AM to 5:00 PM, Tuesday, 20 May 2027",
        "Friday morning, March 12",
        "February 30, 2026",
        "31 April",
        "2026-13-40",
    ],
)
def test_a_date_that_contradicts_itself_is_silence(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("March 19 at 5 PM", "2026-03-19T17:00-05:00"),
        ("March 19 at 5 PM Eastern", "2026-03-19T17:00-04:00"),
        ("March 19, 17:00 CET", "2026-03-19T17:00+01:00"),
        ("March 19, 17:00 UTC+5:30", "2026-03-19T17:00+05:30"),
        ("March 19 at 17:00 GMT-3", "2026-03-19T17:00-03:00"),
        ("March 19, 5 PM Berlin time", "2026-03-19T17:00+01:00"),
        ("March 19 at 5 PM your time", "2026-03-19T17:00+00:00"),
        ("March 19 at 5 PM our time", "2026-03-19T17:00-05:00"),
        ("Sunday, March 29, 2026, 5 PM CEST", "2026-03-29T17:00+02:00"),
        ("March 19, 5pm Central Park entrance", "2026-03-19T17:00-05:00"),
        ("July 9 at 5 PM EST", "2026-07-09T17:00-04:00"),  # people mean New York
    ],
)
def test_a_time_is_in_the_zone_that_the_words_name(text: str, moment: str) -> None:
    (phrase,) = find_dates(text, TUESDAY, zone="America/Chicago", your_zone="Europe/London")
    assert phrase.start == datetime.fromisoformat(moment)
    assert phrase.start.utcoffset() == datetime.fromisoformat(moment).utcoffset()


def test_without_a_zone_the_time_is_in_the_offset_of_the_mail() -> None:
    (phrase,) = find_dates("Thursday at 10:30", TUESDAY)
    assert phrase.start == datetime(2026, 3, 12, 10, 30, tzinfo=TUESDAY.tzinfo)


def test_a_time_that_the_clocks_skip_moves_on() -> None:
    said = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    (phrase,) = find_dates("March 8 at 2:30 am", said, zone="America/Chicago")
    assert phrase.start == datetime(2026, 3, 8, 3, 30, tzinfo=ZoneInfo("America/Chicago"))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Thursday 11 - 12:30 pm", "11:00", "12:30"),
        ("Thursday 9-11am", "09:00", "11:00"),
        ("Thursday, 1 to 2:30", "13:00", "14:30"),
        ("Thursday from 11:30 to 1", "11:30", "13:00"),
        ("tomorrow afternoon at 3", "15:00", "15:00"),
        ("tonight at 8", "20:00", "20:00"),
        ("tomorrow morning at 6", "06:00", "06:00"),
    ],
)
def test_the_half_of_the_day_is_the_one_that_makes_sense(text: str, first: str, last: str) -> None:
    (phrase,) = find_dates(text, TUESDAY)
    assert [f"{phrase.start:%H:%M}", f"{phrase.end:%H:%M}"] == [first, last]


def test_a_day_and_a_time_that_stand_apart_are_joined() -> None:
    text = "Time: 2:00 - 3:00 PM EDT\nInterviewers: one, two and three others\nDay: April 30, 2026"
    (day,) = find_dates(text, TUESDAY)
    (at,) = find_times(text)
    assert day.start == date(2026, 4, 30)
    phrase = join(day, at, TUESDAY)
    assert (phrase.start, phrase.end, phrase.kind) == (
        datetime(2026, 4, 30, 14, tzinfo=ZoneInfo("America/New_York")),
        datetime(2026, 4, 30, 15, tzinfo=ZoneInfo("America/New_York")),
        "span",
    )


def test_several_phrases_come_in_the_order_of_the_text() -> None:
    text = "The panel meets on Monday. We will decide by the end of next week, or on March 30."
    assert starts(text) == [date(2026, 3, 16), date(2026, 3, 20), date(2026, 3, 30)]


def test_english_phrases_are_read_in_a_mail_of_another_language() -> None:
    text = "Vielen Dank für Ihre Zeit. Please send it by Friday, March 20. Bis übermorgen!"
    assert starts(text, language="de", country="DE") == [date(2026, 3, 20), date(2026, 3, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "you may 5",
        "24/7, 50/50, 3/4, 9/10",
        "v2.3.2026, 10.0.0.1 and 1.1.3",
        "+1 312 555 0142, 03-12-55-01",
        "REQ-2026-03-12-7 and PO-11/2034",
        "the sun sat on its march and wed the mar",
        "every Friday, each Monday, per month, since Tuesday",
        "after the 14th we may know more, the Monday after, by the Friday before the holidays",
        "in the coming days, in a few weeks, several months, one day",
        "the 3rd round, the 2nd of our values, 1st choice",
        "two weeks of vacation and a 30 day trial of 5 business days",
        "Good Friday, Black Friday",
        "Next steps, this role, last name, the end of the line",
        "Call me at 5, I am at 10 of 12, in 2 teams of 20",
        "$3/11, #4/12, 5/6%",
        "a 2:1 ratio, 16:9 screens, John 3:16",
    ],
)
def test_words_and_numbers_that_only_look_like_dates_give_nothing(text: str) -> None:
    assert find_dates(text, TUESDAY) == ()


def test_a_zone_that_is_not_one_is_refused() -> None:
    with pytest.raises(RefusedError):
        find_dates("tomorrow", TUESDAY, zone="Mars/Base")


WORDS = (
    "next this last end of the mid early late by in within on until March may 5 14 14th 2026 3/11"
    " 12.03. 30.04.2026 10:30 1 - 2:30 PM am h Uhr Central ET ( ) , . : / | week month weeks days"
    " business Friday Mon tomorrow today a two a from to and or after before KW 21 noon at um à las"
    " la semaine prochaine que viene próxima Ende nächster Woche le 3 juin el dia de 15 sous"
    " quarter Q2 year weekend morning Time eod 's half hour \n \n\n T Z 2026-03-12 99999 0 31"
).split(" ")
languages = st.sampled_from(["en", "de", "es", "fr", "pt", "xx"])
texts = st.text() | st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
moments = st.datetimes(
    datetime(1990, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
    datetime(2090, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, TUESDAY.tzinfo, ZoneInfo("Australia/Lord_Howe")]),
)


@given(texts, moments, languages, st.sampled_from(["US", "DE", "EG", "BR", "XX"]))
def test_any_text_gives_phrases_in_order_or_nothing(
    text: str, said: datetime, language: str, country: str
) -> None:
    end = 0
    for phrase in find_dates(text, said, language=language, country=country):
        assert end <= phrase.span[0] < phrase.span[1] <= len(text)
        assert phrase.text == text[slice(*phrase.span)]
        assert is_sound(phrase)
        end = phrase.span[1]
    for at in find_times(text, language=language):
        assert at.text == text[slice(*at.span)]


def is_sound(phrase: Phrase) -> bool:
    start, end = phrase.start, phrase.end
    if isinstance(start, datetime) or isinstance(end, datetime):
        assert isinstance(start, datetime)
        assert isinstance(end, datetime)
        kind = "time" if start == end else "span"
        return start.tzinfo is not None and start <= end and phrase.kind == kind
    return start <= end and phrase.kind == ("day" if start == end else "window")


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1",
            "1 ",
            "1/",
            "1.",
            "12:",
            "next ",
            "monday ",
            "mar 5 - ",
            "by ",
            "end of ",
            "(",
            "\n",
        ),
        *("in 2 weeks and ", "2 weeks after ", "10:00 today to ", "5 may 2026 - ", "week of "),
    ],
)
def test_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    started = time.process_time()
    find_dates(text, TUESDAY)
    find_times(text)
    # Half a second on an idle machine; squares would take minutes.
    assert time.process_time() - started < 10
