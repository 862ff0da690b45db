"""Where somebody is: places, phones and domains are read, and what doesn't say gives nothing."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import places


@pytest.mark.parametrize(
    ("place", "zone", "country"),
    [
        ("Chicago, Illinois, United States", "America/Chicago", "US"),
        ("Denver, CO", "America/Denver", "US"),
        ("New York City Metropolitan Area", "America/New_York", "US"),
        ("San Francisco Bay Area", "America/Los_Angeles", "US"),
        ("El Paso, Texas, United States", "America/Denver", "US"),
        ("Portland, Maine, United States", "America/New_York", "US"),
        ("Cambridge, Massachusetts, United States", "America/New_York", "US"),
        ("Cambridge, England, United Kingdom", "Europe/London", "GB"),
        ("Atlanta, Georgia", "America/New_York", "US"),
        ("Tbilisi, Georgia", "Asia/Tbilisi", "GE"),
        ("Perth, Western Australia, Australia", "Australia/Perth", "AU"),
        ("Manaus, Amazonas, Brasil", "America/Manaus", "BR"),
        ("Ciudad de México y alrededores", "America/Mexico_City", "MX"),
        ("Paris et périphérie", "Europe/Paris", "FR"),
        ("München, Bayern, Deutschland", "Europe/Berlin", "DE"),
        ("Greater Munich Metropolitan Area", "Europe/Berlin", "DE"),
        ("Valencia, Valencian Community, Spain", "Europe/Madrid", "ES"),
        ("Valencia, Carabobo, Venezuela", "America/Caracas", "VE"),
        ("Mumbai, IN", "Asia/Kolkata", "IN"),
        ("Österreich", "Europe/Vienna", "AT"),
        ("Georgia", "", ""),
        ("Remote", "", ""),
        ("", "", ""),
    ],
)
def test_places_give_zone_and_country(place: str, zone: str, country: str) -> None:
    assert places.zone_of_place(place) == zone
    assert places.country_of_place(place) == country


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+49 (0)40 1234567", "DE"),
        ("+1 (312) 555-0142", "US"),
        ("+1 416 555 0142", "CA"),
        ("+1 787 555 0142", "PR"),
        ("+7 701 123 4567", "KZ"),
        ("+7 495 123 4567", "RU"),
        ("0044 20 7946 0958", "GB"),
        ("011 44 20 7946 0958", "GB"),
        ("tel:+351211234567", "PT"),
        ("(312) 555-0142", ""),  # national: it doesn't say which nation
        ("+", ""),
        ("+999 1234567", ""),
        ("Req 00044-2026-11", ""),
    ],
)
def test_international_numbers_give_their_country(number: str, country: str) -> None:
    assert places.country_of_phone(number) == country


@pytest.mark.parametrize(
    ("domain", "country"),
    [
        ("mail.acme.de", "DE"),
        ("a.person@acme.co.uk", "GB"),
        ("acme.com.br", "BR"),
        ("acme.io", ""),
        ("acme.ai", ""),
        ("acme.com", ""),
        ("acme.example", ""),
        ("de", ""),
    ],
)
def test_domains_give_their_country_unless_taken_for_their_sound(domain: str, country: str) -> None:
    assert places.country_of_domain(domain) == country


def test_zones_and_countries_lead_to_each_other() -> None:
    for country in ("US", "CA", "AU", "BR", "RU", "DE", "ES", "PT", "MX", "ID", "UA"):
        assert places.country_of_zone(places.zone_of_country(country)) == country
    assert places.zone_of_country("CA") == "America/Toronto"
    assert places.zone_of_country("XX") == ""
    assert places.country_of_zone("US/Central") == "US"
    assert places.country_of_zone("Asia/Calcutta") == "IN"
    assert places.country_of_zone("UTC") == ""
    assert places.language_of_country("AT") == "de"


def test_every_zone_of_the_tables_exists() -> None:
    tables = places._tables()
    named = {*tables.country_of_zone, *tables.cities.values(), *tables.states.values()}
    assert named <= available_timezones()
    assert set(tables.cities.values()) <= set(tables.country_of_zone)


@given(st.text())
def test_any_text_gives_an_answer(text: str) -> None:
    zone, country = places.zone_of_place(text), places.country_of_place(text)
    assert bool(zone) == bool(country)
    assert places.country_of_phone(text) == "" or any(c.isdecimal() for c in text)
    assert len(places.country_of_domain(text)) in {0, 2}


@pytest.mark.parametrize(
    ("country", "zone", "city", "region"),
    [
        ("GB", "Europe/London", "", "ENG"),
        ("GB", "Europe/London", "Glasgow", "SCT"),
        ("CA", "America/Toronto", "Montréal", "QC"),
        ("AU", "Australia/Melbourne", "Somewhere", "VIC"),
        ("DE", "Europe/Berlin", "München", ""),
        ("", "", "", ""),
    ],
)
def test_a_city_or_a_zone_tells_whose_holidays_are_kept(
    country: str, zone: str, city: str, region: str
) -> None:
    assert places.region_of(country, zone, city) == region


def test_a_line_of_an_address_tells_where_by_its_code_or_its_country() -> None:
    assert places.place_of_address("88 Gellibrand Parade, Docklands VIC 3008") == (
        "Australia/Melbourne",
        "AU",
    )
    assert places.place_of_address("Leith EH6 9ZZ") == ("Europe/London", "GB")
    assert places.place_of_address("11006 Cádiz (España)") == ("Europe/Madrid", "ES")
    assert places.place_of_address("Room 3008 (east wing)") == ("", "")
    assert places.zone_of_place("Victoria, Australia") == "Australia/Melbourne"
