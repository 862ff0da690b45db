"""Everybody as a person, and nothing else of the world: for the list of people, which shows them
all and plans nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from afterword.core.known import Known
from afterword.core.projection.companies import Companies
from afterword.core.projection.people import People
from afterword.core.projection.persons import PersonMaker
from afterword.core.projection.standing import standing
from afterword.core.projection.work import gather_work, with_work
from afterword.core.world import Owner, Person


def everybody(owner: Owner, now: datetime, known: Known) -> dict[str, Person]:
    """All whom an address or a profile is known of, by id, as `project` has them where nothing
    else speaks of them: no manner of speaking, no word that they would keep in touch.
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
    return with_work(maker.persons({}, frozenset()), work)
