"""Everybody as a person, and nothing else of the world: for the list of people, which shows them
all and plans nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from afterword.core.entries import Connection
from afterword.core.identity import person_id
from afterword.core.known import Known
from afterword.core.names import display_name
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.people import People
from afterword.core.projection.persons import PersonMaker
from afterword.core.projection.standing import standing
from afterword.core.projection.work import gather_work, with_work
from afterword.core.reading.posts import NO_POST, post_of
from afterword.core.world import Owner, Person, Place


def everybody(
    owner: Owner, now: datetime, known: Known, alone: Iterable[Connection] = ()
) -> dict[str, Person]:
    """All whom an address or a profile is known of, by id, as `project` has them where nothing
    else speaks of them: no manner of speaking, no word that they would keep in touch.

    `alone` are connections who share nothing with anybody: a profile that stands nowhere else, no
    address. Who they are and where they work is what their row says, so putting them together with
    all others would cost most of the time and change nothing.
    """
    facts = standing(owner, known).facts
    ordered = replace(
        known,
        headers=tuple(sorted(known.headers, key=lambda h: (h[1].received, h[0]))),
        facts=tuple(facts),
        entries=tuple(sorted(known.entries, key=lambda e: (e[1], e[0]))),
    )
    companies = Companies(owner, ordered)
    people = People(owner, ordered, companies, now)
    headers = (header for _, header in ordered.headers)
    maker = PersonMaker(owner, people, companies, headers, facts)
    work = gather_work(people, companies, facts, companies.of_fact, now)
    found = with_work(maker.persons({}, frozenset()), work)
    found |= ((person.id, person) for person in _alone(alone, companies, maker))
    return found


def _alone(
    rows: Iterable[Connection], companies: Companies, maker: PersonMaker
) -> Iterator[Person]:
    places: dict[str, Place] = {}
    for row in rows:
        company = companies.of_name(row.company) if row.company else ""
        if company not in places:
            places[company] = maker.place_at(company)
        post = post_of(row.position) if row.position else NO_POST
        yield Person(
            id=person_id(f"u:{row.url}"),
            name=display_name(row.name),
            emails=(),
            place=places[company],
            urls=(row.url,),
            company=company_id(company),
            company_name=companies.name(company) if company else "",
            position=row.position,
            connected_since=row.since,
            department=post.department,
            level=post.level,
            team=post.team,
        )
