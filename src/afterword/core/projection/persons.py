"""A person as the world shows them: where they are, how they are reached, and why so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

from afterword.core.entries import Header
from afterword.core.facts import Fact
from afterword.core.identity import Cluster
from afterword.core.places import (
    country_of_domain,
    country_of_phone,
    country_of_zone,
    region_of,
    zone_of_country,
    zone_of_place,
    zones_of_country,
)
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.people import People
from afterword.core.worktime import zone_info
from afterword.core.world import Owner, Person, Place

_MOST = 0.75  # of somebody's mails
_HALVES = (datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC))
# Of the zones with one time the one with the most offices, the more likely first.
_WHERE_MOST_OFFICES_ARE = (
    "America/New_York America/Chicago America/Denver America/Los_Angeles Europe/London"
    " Europe/Berlin Europe/Helsinki Asia/Kolkata Asia/Singapore Asia/Tokyo Australia/Sydney"
    " Asia/Dubai America/Sao_Paulo Africa/Johannesburg America/Phoenix Australia/Brisbane"
    " Pacific/Auckland"
).split()


class PersonMaker:
    """Makes persons; the signs of where somebody is are gathered once for all."""

    def __init__(
        self,
        owner: Owner,
        people: People,
        companies: Companies,
        headers: Iterable[Header],
        facts: Iterable[Fact],
    ) -> None:
        self._owner, self._people, self._companies = owner, people, companies
        self._offsets: dict[str, list[datetime]] = defaultdict(list)
        self._zones: dict[str, Counter[str]] = defaultdict(Counter)  # by address and by company
        for header in headers:
            # Servers that write +0000 say nothing of where the writer sits.
            if header.at.utcoffset() and header.sender.email:
                self._offsets[header.sender.email].append(header.at)
        for fact in facts:
            self._note_zone(fact)
        self._own = Place(owner.zone, owner.country, "own")
        self._majority: dict[str, Place] = {}
        self._cities: dict[str, list[str]] = {}
        self._told: dict[str, Place] = {}

    def _note_zone(self, fact: Fact) -> None:
        """Take the zone of an invitation for that of who sent it; a calendar has the user's own."""
        zone, organizer = str(fact.extra.get("zone") or ""), fact.extra.get("organizer")
        sent = fact.kind == "interview" and fact.extra.get("method")
        if not sent or not isinstance(organizer, dict):
            return
        email = str(organizer.get("email") or "").casefold()
        if email and email not in self._owner.emails and country_of_zone(zone):
            self._zones[email][zone] += 1
            self._zones[self._companies.of_email(email)][zone] += 1

    def persons(self, connected: Mapping[str, datetime], keep: frozenset[str]) -> dict[str, Person]:
        """Everybody by id. `connected`: by accepted invitations; `keep`: who asked to stay in
        touch.
        """
        places = {person: self._own_place(person) for person, _ in self._people.clusters()}
        self._majority, self._cities = self._majorities(places), self._cities_of_companies()
        self._told = self._majorities(places, frozenset({"signature", "phone", "domain"}))
        places = {person: self._with_colleagues(person, place) for person, place in places.items()}
        return {
            person: self._person(person, places[person], connected.get(person), keep=person in keep)
            for person, _ in self._people.clusters()
        }

    def place_at(self, company: str) -> Place:
        """Where somebody is of whom nothing but their employer (its key) is known; after
        `persons`.
        """
        place = self._likely_place(Cluster(key="", first=_HALVES[0], company=company))
        return self._in_region(place, "", company)

    def _person(
        self, person: str, place: Place | None, accepted: datetime | None, *, keep: bool
    ) -> Person:
        cluster, traits = self._people.cluster(person), self._people.traits(person)
        since = traits.connected or (accepted.date() if accepted else None)
        return Person(
            id=person,
            name=cluster.name,
            emails=self._people.emails(person),
            place=self._with_region(place or self._likely_place(cluster), person),
            closed=self._people.closed(person),
            urls=tuple(sorted(cluster.urls)),
            company=company_id(cluster.company),
            company_name=self._companies.name(cluster.company) if cluster.company else "",
            position=min(traits.titles, default=traits.position),
            connected_since=since,
            keep_in_touch=keep,
            referee=traits.referee,
            title=traits.degree,
            also=self._people.also(person),
        )

    def _with_colleagues(self, person: str, place: Place | None) -> Place | None:
        """A place that only an invitation's zone tells, in the country of the colleagues who say
        theirs: the zone's name stands for half a continent.
        """
        theirs = self._told.get(self._people.company(person))
        if place is None or place.why != "invitation" or theirs is None:
            return place
        return theirs if _agree(place.zone, theirs.country) else place

    def _with_region(self, place: Place, person: str) -> Place:
        """The place with the part of the country that it is in: by the city of their signature,
        of their colleagues', or by the zone.
        """
        return self._in_region(
            place, self._people.traits(person).city, self._people.company(person)
        )

    def _in_region(self, place: Place, own: str, company: str) -> Place:
        theirs = self._cities.get(company, ())
        # A colleague's city says nothing of who lives by another clock.
        near = [own] if own else [city for city in theirs if zone_of_place(city) == place.zone]
        found = (region_of(place.country, "", city) for city in near if city)
        region = next((one for one in found if one), "") or region_of(place.country, place.zone)
        return replace(place, region=region) if region else place

    def _cities_of_companies(self) -> dict[str, list[str]]:
        """The cities in the signatures of each company's people, the most frequent first."""
        seen: dict[str, Counter[str]] = defaultdict(Counter)
        for person, cluster in self._people.clusters():
            agency = any(self._companies.client_of(email) for email in cluster.emails)
            if cluster.company and not agency and (city := self._people.traits(person).city):
                seen[cluster.company][city] += 1
        return {
            company: sorted(cities, key=lambda city: (-cities[city], city))
            for company, cities in seen.items()
        }

    def _own_place(self, person: str) -> Place | None:
        """Where this person is, by their own signs alone, the surest first (DESIGN §5)."""
        traits, cluster = self._people.traits(person), self._people.cluster(person)
        if traits.country:
            return self._at(traits.country, cluster, "signature", city=traits.city)
        for phone in traits.phones:
            if phone.startswith(("+", "00")) and (country := country_of_phone(phone)):
                return self._at(country, cluster, "phone")
        emails = sorted(cluster.emails)
        domains = [c for email in emails if (c := country_of_domain(email.partition("@")[2]))]
        invited = Counter[str]()
        for email in emails:
            invited.update(self._zones.get(email, {}))
        zones = [zone for zone in invited if self._fits(zone, cluster)]
        for zone in sorted(zones, key=lambda z: (-invited[z], z)):
            # A zone is that of several countries: the domain says which of them, if it does.
            country = next((c for c in domains if _agree(zone, c)), country_of_zone(zone))
            return Place(zone, country, "invitation")
        for country in domains:
            place = self._at(country, cluster, "domain")
            if self._fits(place.zone, cluster):
                return place
        return None

    def _likely_place(self, cluster: Cluster) -> Place:
        """Where somebody without own signs is: as the zone of their mails allows, where colleagues
        are; where the user is, failing that.
        """
        company = self._zones.get(cluster.company) if cluster.company else None
        zones = sorted(company, key=lambda zone: (-company[zone], zone)) if company else []
        near = [
            *([self._majority[cluster.company]] if cluster.company in self._majority else []),
            *(Place(zone, country_of_zone(zone), "invitation") for zone in zones),
            self._own,
        ]
        far = (Place(z, country_of_zone(z), "mails") for z in self._zones_far_and_wide())
        return next((at for at in chain(near, far) if self._fits(at.zone, cluster)), near[0])

    def _zones_far_and_wide(self) -> Iterator[str]:
        yield from zones_of_country(self._owner.country)
        yield from _WHERE_MOST_OFFICES_ARE

    def _at(self, country: str, cluster: Cluster, why: str, *, city: str = "") -> Place:
        """A country, with the zone of it that the city, their invitations or their mails show."""
        named = zone_of_place(f"{city}, {country}") if city else ""
        invited = sorted(self._zones.get(cluster.company, ())) if cluster.company else []
        candidates = [
            *(self._zones.get(email, ()) for email in sorted(cluster.emails)),
            invited,
            [self._owner.zone],
            zones_of_country(country),
        ]
        for zone in (named, *(zone for some in candidates for zone in some)):
            if country_of_zone(zone) == country and self._fits(zone, cluster):
                return Place(zone, country, why)
        return Place(zone_of_country(country) or self._owner.zone, country, why)

    def _fits(self, zone: str, cluster: Cluster) -> bool:
        """Whether most of somebody's mails were written at that zone's time; people travel."""
        written = [at for email in cluster.emails for at in self._offsets.get(email, ())]
        if not written:
            return True
        fitting = sum(
            at.astimezone(zone_info(zone)).utcoffset() == at.utcoffset() for at in written
        )
        return fitting >= _MOST * len(written)

    def _majorities(
        self, places: Mapping[str, Place | None], why: frozenset[str] = frozenset()
    ) -> dict[str, Place]:
        """Where most of each company's people are, of those alone whose place is known by one of
        the signs in `why`, if any are given.
        """
        by_company: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for person, place in places.items():
            company = self._people.company(person)
            if place and company and (not why or place.why in why):
                by_company[company][place.zone, place.country] += 1
        return {
            company: Place(*max(sorted(counts), key=lambda key: counts[key]), "company")
            for company, counts in by_company.items()
        }


def _agree(zone: str, country: str) -> bool:
    """Whether a zone has the time of one of a country's, in winter and in summer."""
    return any(
        all(
            moment.astimezone(zone_info(z)).utcoffset()
            == moment.astimezone(zone_info(zone)).utcoffset()
            for moment in _HALVES
        )
        for z in zones_of_country(country)
    )
