"""A person as the world shows them: where they are, how they are reached, and why so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from afterword.core.entries import Header
from afterword.core.facts import Fact
from afterword.core.places import (
    country_of_domain,
    country_of_phone,
    country_of_zone,
    zone_of_country,
)
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.people import People
from afterword.core.worktime import zone_info
from afterword.core.world import Owner, Person, Place


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
        self._offsets: dict[str, Counter[tuple[timedelta, datetime]]] = defaultdict(Counter)
        self._zones: dict[str, Counter[str]] = defaultdict(Counter)
        for header in headers:
            offset = header.at.utcoffset()
            # Servers that write +0000 say nothing of where the writer sits.
            if offset and header.sender.email:
                self._offsets[header.sender.email][offset, header.at] += 1
        for fact in facts:
            zone = str(fact.extra.get("zone") or "")
            if fact.kind == "interview" and zone:
                for email in (str(mail) for mail in fact.extra.get("invited", ())):
                    self._zones[self._companies.of_email(email)][zone] += 1
                if company := self._companies.of_fact(fact):
                    self._zones[company][zone] += 1
        self._own = Place(owner.zone, owner.country, "own")
        self._majority: dict[str, Place] = {}

    def persons(self, connected: Mapping[str, datetime], keep: frozenset[str]) -> dict[str, Person]:
        """Everybody by id. `connected`: by accepted invitations; `keep`: who asked to stay in
        touch.
        """
        places = {person: self._own_place(person) for person, _ in self._people.clusters()}
        self._majority = self._majorities(places)
        return {
            person: self._person(person, places[person], connected.get(person), keep=person in keep)
            for person, _ in self._people.clusters()
        }

    def _person(
        self, person: str, place: Place | None, accepted: datetime | None, *, keep: bool
    ) -> Person:
        cluster, traits = self._people.cluster(person), self._people.traits(person)
        since = traits.connected or (accepted.date() if accepted else None)
        return Person(
            id=person,
            name=cluster.name,
            emails=self._people.emails(person),
            place=place or self._majority.get(cluster.company, self._own),
            closed=self._people.closed(person),
            urls=tuple(sorted(cluster.urls)),
            company=company_id(cluster.company),
            company_name=self._companies.name(cluster.company) if cluster.company else "",
            position=next(iter(sorted(traits.titles)), traits.position),
            connected_since=since,
            keep_in_touch=keep,
            referee=traits.referee,
            title=traits.degree,
        )

    def _own_place(self, person: str) -> Place | None:
        """Where this person is, by their own signs alone, the surest first (DESIGN §5)."""
        traits = self._people.traits(person)
        cluster = self._people.cluster(person)
        if traits.country:
            return self._at(traits.country, person, "signature")
        for phone in traits.phones:
            if phone.startswith(("+", "00")) and (country := country_of_phone(phone)):
                return self._at(country, person, "phone")
        for email in sorted(cluster.emails):
            if country := country_of_domain(email.partition("@")[2]):
                return self._at(country, person, "domain")
        company_zone = self._zones.get(cluster.company)
        if company_zone and cluster.company:
            zone = max(sorted(company_zone), key=lambda name: company_zone[name])
            if country := country_of_zone(zone):
                return Place(zone, country, "invitation")
        return None

    def _at(self, country: str, person: str, why: str) -> Place:
        """A country, with the zone of it that their mails or invitations show."""
        cluster = self._people.cluster(person)
        zones = [*self._zones.get(cluster.company, ())]
        for zone in sorted(zones):
            if country_of_zone(zone) == country:
                return Place(zone, country, why)
        for candidate in (zone_of_country(country), self._owner.zone):
            if country_of_zone(candidate) == country and self._fits(candidate, cluster.emails):
                return Place(candidate, country, why)
        return Place(zone_of_country(country) or self._owner.zone, country, why)

    def _fits(self, zone: str, emails: Iterable[str]) -> bool:
        written = [key for email in emails for key in self._offsets.get(email, ())]
        return all(at.astimezone(zone_info(zone)).utcoffset() == offset for offset, at in written)

    def _majorities(self, places: Mapping[str, Place | None]) -> dict[str, Place]:
        by_company: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for person, place in places.items():
            company = self._people.company(person)
            if place and company:
                by_company[company][place.zone, place.country] += 1
        return {
            company: Place(*max(sorted(counts), key=lambda key: counts[key]), "company")
            for company, counts in by_company.items()
        }
