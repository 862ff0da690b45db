"""Where somebody is, from a domain, a phone number, a zone or a place as LinkedIn writes it.

Every answer is "" where the words don't say; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.core import place_tables
from afterword.core.names import fold

# Around a city's name in LinkedIn's places, in five languages.
AROUND = frozenset(
    "greater area metropolitan metro region county city of und umgebung grossraum metropolregion"
    " raum y alrededores metropolitana de et peripherie agglomeration e regiao grand gran".split()
)


# Codes that only one country writes so, behind the city: "Docklands VIC 3008", "Leith EH6 9ZZ".
_AUSTRALIAN = re.compile(r"\b(?P<state>NSW|VIC|QLD|WA|SA|TAS|NT|ACT)\s+\d{4}$")
_BRITISH = re.compile(r"[^\W\d_],?\s+[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}$")
_IN_BRACKETS = re.compile(r"\((?P<country>[^()]+)\)$")


@dataclass(frozen=True, slots=True)
class _Tables:
    """The tables of `place_tables`, by what is looked up."""

    zones: dict[str, tuple[str, ...]]  # country → its zones, where most people live first
    language: dict[str, str]  # country → ISO 639-1
    country_of_zone: dict[str, str]
    country_of_prefix: dict[str, str]
    country_of_name: dict[str, str]
    states: dict[tuple[str, str], str]  # country and state → zone
    cities: dict[str, str]  # city, or "city, state" → zone
    regions: dict[tuple[str, str], str]  # country and city, or country and zone → region


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    """Read once, in 2 ms; not at import, because most commands ask for nothing here."""
    tables = _Tables({}, {}, {}, {}, {}, {}, {}, {})
    for country, rest in _rows(place_tables.COUNTRIES):
        prefix, language, *zones = rest.split()
        tables.zones[country], tables.language[country] = tuple(zones), language
        tables.country_of_zone.update(dict.fromkeys(zones, country))
        if prefix != "-":
            tables.country_of_prefix.setdefault(prefix, country)
    # Prefixes that several share belong to the largest; area codes tell the others of the plan.
    shared = {"1": "US", "7": "RU", "76": "KZ", "77": "KZ", "44": "GB", "39": "IT", "61": "AU"}
    shared |= {"47": "NO", "64": "NZ", "212": "MA", "262": "RE", "358": "FI", "590": "GP"}
    shared |= {"500": "FK", "599": "CW", "672": "NF"}
    tables.country_of_prefix.update(shared)
    for country, rest in _rows(place_tables.AREA_CODES):
        tables.country_of_prefix.update({f"1{code}": country for code in rest.split()})
    for country, rest in _rows(place_tables.OLD_ZONES):
        tables.country_of_zone.update(dict.fromkeys(rest.split(), country))
    for country, rest in _rows(place_tables.COUNTRY_NAMES):
        tables.country_of_name.update(dict.fromkeys(rest.split(", "), country))
    for code, rest in _rows(place_tables.REGIONS):
        country, region = code.split("-")
        tables.regions.update({(country, place): region for place in rest.split(", ")})
    _read_cities(tables)
    return tables


def _read_cities(tables: _Tables) -> None:
    for zone in tables.country_of_zone:
        city = fold(zone.rsplit("/", 1)[-1])
        if "/" in zone and not zone.startswith(("US/", "Canada/", "Brazil/", "Australia/")):
            tables.cities.setdefault(city, zone)
    for city in ("adelaide", "brisbane", "darwin", "hobart", "melbourne", "perth", "sydney"):
        tables.cities[city] = f"Australia/{city.title()}"
    for zone, rest in _rows(place_tables.CITIES):
        tables.cities.update(dict.fromkeys(rest.split(", "), zone))
    for zone, rest in _rows(place_tables.STATE_EXCEPTIONS):
        tables.cities.update(dict.fromkeys(rest.split("; "), zone))
    for country, rest in _rows(place_tables.STATES):
        zone, _, states = rest.partition(" ")
        for pair in states.split(", "):
            for name in pair.split("="):
                tables.states[country, name] = zone


def _rows(table: str) -> Iterator[tuple[str, str]]:
    """The first word and the rest of each row; a line that starts with a space goes on."""
    for row in table.replace("\n ", " ").splitlines():
        first, _, rest = row.partition(" ")
        yield first, rest


def zone_of_country(country: str) -> str:
    """The IANA zone where most people of that country (ISO 3166, two letters) live."""
    return next(iter(zones_of_country(country)), "")


def zones_of_country(country: str) -> tuple[str, ...]:
    """The IANA zones of a country, the one where most people live first; none if unknown."""
    return _tables().zones.get(country.upper(), ())


def language_of_country(country: str) -> str:
    """The language (ISO 639-1) of most business letters in that country."""
    return _tables().language.get(country.upper(), "")


def country_of_zone(zone: str) -> str:
    """The country that an IANA zone, or an old name of one, is in; "" for UTC and the like."""
    return _tables().country_of_zone.get(zone, "")


def country_of_domain(domain: str) -> str:
    """The country in a domain or address: of "mail.acme.co.uk" GB, of "acme.io" none."""
    top = domain.rstrip(". ").rsplit(".", 1)[-1].lower()
    if top == "uk":
        return "GB"
    known = top.isalpha() and top not in place_tables.SOUND_DOMAINS
    return top.upper() if known and "." in domain and top.upper() in _tables().zones else ""


def country_of_phone(number: str) -> str:
    """The country of a phone number with international prefix ("+49 …", "0049 …", "011 49 …")."""
    text = number.strip().removeprefix("tel:").removeprefix("(")
    digits = "".join(c for c in text[:40] if c in "0123456789")
    if not text.startswith("+"):
        outward = next((out for out in ("011", "00") if digits.startswith(out)), None)
        if outward is None:
            return ""
        digits = digits.removeprefix(outward)
    if not 7 <= len(digits) <= 16:  # E.164 has 15; "(0)" may stand inside
        return ""
    prefixes = _tables().country_of_prefix
    return next((prefixes[digits[:n]] for n in (4, 3, 2, 1) if digits[:n] in prefixes), "")


def region_of(country: str, zone: str, city: str = "") -> str:
    """The part of a country whose holidays are kept in a city, else in a zone; "" where the
    country's own are enough.
    """
    regions = _tables().regions
    return regions.get((country, fold(city)), "") or regions.get((country, zone), "")


def place_of_address(line: str) -> tuple[str, str]:
    """Zone and country of a line of a postal address, by a code or a country that stands last in
    it; empty where nothing of that does.
    """
    line = line.strip(" .,|·")
    if match := _AUSTRALIAN.search(line):
        return _tables().states["AU", match["state"].lower()], "AU"
    if _BRITISH.search(line):
        return "Europe/London", "GB"
    if match := _IN_BRACKETS.search(line):
        return _place(match["country"])
    return "", ""


def zone_of_place(place: str) -> str:
    """The IANA zone of a place as LinkedIn writes it: "Chicago, Illinois, United States"."""
    return _place(place)[0]


def country_of_place(place: str) -> str:
    """The country of a place as LinkedIn writes it: of "Greater Munich Metropolitan Area" DE."""
    return _place(place)[1]


@lru_cache(maxsize=4096)
def _place(place: str) -> tuple[str, str]:
    """Zone and country: a state beats a city of that name; both must be in the country named."""
    tables = _tables()
    parts = [part for part in map(fold, place[:200].split(",")) if part]
    if not parts:
        return "", ""
    city = tables.cities.get(_bare(parts[0]), "")
    city_country = tables.country_of_zone.get(city, "")
    country = tables.country_of_name.get(parts[-1], "")
    if parts[-1] == city_country.lower():
        return city, city_country  # "Mumbai, IN", which is no Indiana
    if len(parts) == 1 and country and ("US", parts[0]) in tables.states:
        return "", ""  # Georgia, which may be either
    if len(parts) == 2 and (city_country, parts[1]) in tables.states:
        country = city_country  # "Atlanta, Georgia"
    states = [_bare(part) for part in parts[1:] or parts]
    if len(parts) == 2 and country and not city:
        states.append(_bare(parts[0]))  # "Victoria, Australia"
    for where in [country] if country else ["US", "CA", "AU", "BR", "MX"]:
        for state in states:
            if (where, state) in tables.states:
                exception = tables.cities.get(f"{_bare(parts[0])}, {state}")
                return exception or tables.states[where, state], where
    if country and city_country != country:
        return tables.zones[country][0], country
    return city, city_country


def _bare(part: str) -> str:
    """A part without the words around a city's name, or whole where nothing else is left."""
    words = part.split()
    while words and words[-1] in AROUND:
        words.pop()
    while words and words[0] in AROUND:
        words.pop(0)
    return " ".join(words) or part
