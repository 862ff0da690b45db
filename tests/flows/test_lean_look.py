"""A look loads only the contacts that anything speaks of, and what comes out is as with all."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.flows.bystanders import crowd, lookalikes

from afterword.core.entries import Card, Connection
from afterword.core.known import Known
from afterword.core.names import company_key
from afterword.core.planning.planner import plan_today
from afterword.core.planning.settings import policy_of
from afterword.core.projection import project
from afterword.core.projection.reach import Reach
from afterword.core.world import World
from afterword.flows.draft import drafts_in
from afterword.flows.ingest import Imported, ingest, ingest_found
from afterword.flows.initialise import initialise
from afterword.flows.look import look
from afterword.records import models
from afterword.records.queries.contacts import employers, first
from afterword.records.queries.known import everything, known
from afterword.records.queries.owner import as_value

pytestmark = pytest.mark.django_db
WORLDS = Path(__file__).parents[1] / "worlds"
_PARTS = (
    "pursuits interviews touches promises requests permissions outcomes away closed moments"
    " achievements materials consents news gatherings asks invitations employments said wishes"
).split()


@pytest.fixture(scope="module", params=["dublin"])
def search(
    request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any
) -> Iterator[tuple[models.Owner, datetime]]:
    """A whole search, with contacts that look like its people and a crowd that does not."""
    folder = WORLDS / request.param
    meta = tomllib.loads((folder / "expected.toml").read_text())["meta"]
    user, end = meta["user"], datetime.fromisoformat(str(meta["end_at"]))
    with django_db_blocker.unblock(), transaction.atomic():
        owner = initialise(
            now=end, **{key: user[key] for key in ("name", "emails", "zone", "country")}
        )
        files = [
            p
            for p in sorted(folder.iterdir())
            if p.suffix in (".mbox", ".ics", ".vcf", ".zip", ".md")
        ]
        ingest(owner, [p for p in files if p.name != "README.md"], now=end)
        ingest(owner, [*(folder / "debriefs").iterdir()], now=end)
        world = look(owner, end)
        spoken = {t.person for t in world.touches} | {
            m.person for p in world.pursuits for m in p.members
        }
        people = [world.people[each] for each in sorted(spoken)]
        found = lookalikes(
            400,
            names=[p.name for p in people],
            emails=[p.emails[0] for p in people if p.emails],
            firms=[p.company_name for p in world.pursuits],
        )
        for rows in (found, crowd(1500)):
            ingest_found(owner, rows, path=Path("export.zip"), now=end, done=Imported())
        yield owner, end
        transaction.set_rollback(True)


def _spoken_of(world: World) -> set[str]:
    """Everybody whom a plan, a letter or a page of the search could name."""
    found = {touch.person for touch in world.touches}
    found |= {member.person for pursuit in world.pursuits for member in pursuit.members}
    found |= {
        person for talk in world.interviews for person in (*talk.interviewers, talk.organizer)
    }
    found |= {
        each.person for part in (world.promises, world.requests, world.outcomes) for each in part
    }
    at = {pursuit.company for pursuit in world.pursuits}
    found |= {person.id for person in world.people.values() if person.company in at}
    return found - {""}


def _same(full: World, lean: World) -> None:
    for part in _PARTS:
        assert getattr(full, part) == getattr(lean, part), part
    assert [f for f in full.facts if f.source.kind not in ("export", "card")] == [
        f for f in lean.facts if f.source.kind not in ("export", "card")
    ]
    assert set(lean.people) <= set(full.people)
    assert set(lean.companies) <= set(full.companies)
    for person in _spoken_of(full):
        assert full.people[person] == lean.people[person]
    for company in {person.company for person in lean.people.values()} - {""}:
        assert full.companies[company] == lean.companies[company]
    for world in (full, lean):
        plan = plan_today(world, policy_of(world), world.now)
        if world is full:
            expected = plan
        assert (plan.moves, plan.holds) == (expected.moves, expected.holds)


@pytest.mark.parametrize("days", [0, 24])
def test_plans_stages_and_facts_are_those_of_a_look_at_all(
    search: tuple[models.Owner, datetime], days: int, django_db_blocker: Any
) -> None:
    owner, end = search
    now = end - timedelta(days=days)

    with django_db_blocker.unblock():
        some, every = known(owner, now), everything(owner, now)

    assert _contacts(some) < _contacts(every) / 3
    _same(project(as_value(owner), now, every), project(as_value(owner), now, some))


def test_letters_are_those_of_a_look_at_all(
    search: tuple[models.Owner, datetime], django_db_blocker: Any
) -> None:
    owner, end = search
    written = 0
    for days in (9, 18, 30):
        now = end - timedelta(days=days)
        with django_db_blocker.unblock():
            worlds = [
                project(as_value(owner), now, each)
                for each in (everything(owner, now), known(owner, now))
            ]
            moves = plan_today(worlds[0], policy_of(worlds[0]), now).moves

            letters = [
                [letter for _, letter in drafts_in(owner, world, moves, now=now)]
                for world in worlds
            ]

        assert letters[0] == letters[1]
        written += len(letters[0])

    assert written


def _contacts(loaded: Known) -> int:
    return sum(isinstance(entry, Connection | Card) for _, _, entry in loaded.entries)


def test_who_is_asked_for_is_there_by_name_address_profile_company_or_id(
    search: tuple[models.Owner, datetime], django_db_blocker: Any
) -> None:
    owner, end = search
    with django_db_blocker.unblock():
        every, lean = project(as_value(owner), end, everything(owner, end)), look(owner, end)
        stranger = next(
            p for p in every.people.values() if p.id not in lean.people and p.emails and p.company
        )
        for asked in (
            stranger.id,
            stranger.name,
            stranger.emails[0],
            stranger.urls[0],
            stranger.company_name,
        ):
            assert look(owner, end, asked).people[stranger.id] == stranger


def test_a_look_makes_a_fixed_number_of_queries(
    search: tuple[models.Owner, datetime], django_db_blocker: Any
) -> None:
    owner, end = search
    with django_db_blocker.unblock():
        with CaptureQueriesContext(
            connection,
        ) as before:
            known(owner, end)
        found = crowd(300, seed=7)
        ingest_found(owner, found, path=Path("more.zip"), now=end, done=Imported())
        with CaptureQueriesContext(connection) as after:
            known(owner, end)

    assert len(before) == len(after) <= 10


_NAMES = ["Ann Lee", "Bo Ek", "Ann Lee", "Ana Reis"]
_ROWS = st.lists(
    st.one_of(
        st.builds(
            Connection,
            name=st.sampled_from([*_NAMES, "Cy Orr"]),
            url=st.sampled_from(["", "/in/a", "/in/b", "/in/c"]),
            email=st.sampled_from(
                ["", "", "ann@quayside.example", "bo@alder.example", "x@web.example"]
            ),
            company=st.sampled_from(
                ["", "Quayside", "Quayside Rail", "Alder", "Alder Foods", "QRA"]
            ),
            position=st.sampled_from(["", "Engineer"]),
            since=st.dates(min_value=date(2030, 1, 1), max_value=date(2031, 6, 1)),
        ),
        st.builds(
            Card,
            name=st.sampled_from([*_NAMES, "Ines Carvalho"]),
            emails=st.sampled_from(
                [
                    (),
                    ("ann@quayside.example", "ann@web.example"),
                    ("bo@alder.example",),
                    ("q@quayside.example",),
                ]
            ),
            phones=st.sampled_from([(), ("+44 20 7946 0000",)]),
            company=st.sampled_from(["", "Quayside", "Alder Foods"]),
            position=st.just(""),
            urls=st.just(()),
        ),
    ),
    max_size=9,
)


@given(rows=_ROWS, gone=st.sets(st.integers(0, 8)))
@settings(max_examples=8)  # each looks at a whole search twice
def test_whatever_contacts_there_are_nothing_that_is_planned_depends_on_the_rest(
    small: tuple[models.Owner, datetime],
    rows: list[Connection | Card],
    gone: set[int],
    django_db_blocker: Any,
) -> None:
    from afterword.core.entries import Found

    owner, now = small
    with django_db_blocker.unblock(), transaction.atomic():
        found = [Found(row, f"row {number}") for number, row in enumerate(rows)]
        ingest_found(owner, found, path=Path("a.zip"), now=now, done=Imported())
        cards = list(models.Record.objects.filter(owner=owner, kind="card").order_by("key"))
        left = [card.id for number, card in enumerate(cards) if number in gone]
        models.Record.objects.filter(id__in=left).update(gone_at=now)
        every, some = everything(owner, now), known(owner, now)
        transaction.set_rollback(True)

    _same(project(as_value(owner), now, every), project(as_value(owner), now, some))


def test_a_card_that_went_is_no_colleague_any_more(
    small: tuple[models.Owner, datetime], django_db_blocker: Any
) -> None:
    from afterword.core.entries import Found

    owner, now = small
    later = now + timedelta(hours=2)
    rows = [
        Card(name, (f"{name[:2].lower()}@kiln.example",), (), "Harbour Kiln", "Engineer", ())
        for name in ("Cy Orr", "Di Poe")
    ]
    with django_db_blocker.unblock(), transaction.atomic():
        found = [Found(row, row.name) for row in rows]
        ingest_found(owner, found, path=Path("a.vcf"), now=now, done=Imported())
        card = models.Record.objects.get(owner=owner, payload__name="Di Poe")
        models.Record.objects.filter(id=card.id).update(gone_at=now + timedelta(hours=1))
        counts = [
            sum(each.count for each in employers(owner, at) if each.domain == "kiln.example")
            for at in (now, later)
        ]
        reached = first(owner, later, _at_companies(*(row.company for row in rows)))
        _same(*(project(as_value(owner), later, f(owner, later)) for f in (everything, known)))
        transaction.set_rollback(True)

    assert counts == [2, 1]
    assert card.id not in reached.records


def _at_companies(*names: str) -> Reach:
    none = frozenset[str]()
    keys = frozenset(company_key(name) for name in names)
    return Reach(none, none, none, keys, none, none, "")


@pytest.fixture(scope="module")
def small(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[models.Owner, datetime]]:
    now = datetime.fromisoformat("2031-05-20T12:00:00+01:00")
    mail = tmp_path_factory.mktemp("mail") / "a.eml"
    mail.write_text(_MAIL)
    with django_db_blocker.unblock(), transaction.atomic():
        owner = initialise(
            now=now,
            name="Ines Carvalho",
            emails=["ines@carvalho.example"],
            zone="Europe/Lisbon",
            country="PT",
        )
        ingest(owner, [mail], now=now)
        yield owner, now
        transaction.set_rollback(True)


_MAIL = """From: Ann Lee <ann@quayside.example>
To: ines@carvalho.example
Subject: Your interview for the Planner role
Date: Mon, 19 May 2031 14:00:00 +0100
Message-ID: <1@quayside.example>

Hi Ines,

thank you for the interview yesterday. Bo, our VP, enjoyed it. We will decide by Friday 30 May.

Ann Lee
Quayside
"""
