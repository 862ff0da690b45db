"""What somebody does: of all that says so the closest, then the newest, and the user's word."""

from __future__ import annotations

import random
from datetime import date

import pytest
from tests.core.projection.scene import ME, OMAR, OWNER, RUTH, Scene, day

from afterword.core.entries import Card, Connection, Who
from afterword.core.facts import Fact
from afterword.core.known import Known, Saying
from afterword.core.projection import project
from afterword.core.projection.work import work_of
from afterword.core.world import Person, World


@pytest.fixture
def scene() -> Scene:
    """Ruth recruits at Kornfeld and has a talk with Omar set up."""
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": "Planner"})
    scene.interview("m2", day(1), day(3), OMAR)
    return scene


def post(scene: Scene, mid: str, at: float, who: Who, **value: str) -> Fact:
    parts = {"title": "", "department": "", "level": "", "team": ""} | value
    return scene.fact("post", mid, day(at), who, value=parts, quote=f"said in {mid}")


def signed(scene: Scene, mid: str, at: float, who: Who, title: str) -> Fact:
    return scene.fact("profile", mid, day(at), who, value={"title": title, "company": "Kornfeld"})


def listed(scene: Scene, who: Who, position: str) -> None:
    row = Connection(who.name, "linkedin.com/in/omar", who.email, "Kornfeld", position,
                     date(2024, 1, 1))  # fmt: skip
    scene.entries.append(("row", day(-300), row))


def said(scene: Scene, at: float, **values: str) -> None:
    scene.sayings.append(Saying(f"s{len(scene.sayings)}", day(at), "note_person", values))


def omar(world: World) -> Person:
    return next(p for p in world.people.values() if OMAR.email in p.emails)


def test_a_list_alone_gives_department_level_and_team(scene: Scene) -> None:
    listed(scene, OMAR, "VP Engineering, Data Platform")

    person = omar(scene.world(day(4)))

    assert (person.department, person.level, person.team) == ("engineering", "vp", "Data Platform")


def test_a_signature_stands_before_a_list_and_the_newest_signature_before_older_ones(
    scene: Scene,
) -> None:
    listed(scene, OMAR, "Sales Director")
    signed(scene, "m3", 1, OMAR, "Engineering Manager")
    signed(scene, "m4", 2, OMAR, "Head of Planning and Data")

    found = scene.world(day(4))
    work = work_of(found, omar(found).id)

    assert work.title is not None
    assert (work.title.value, work.title.why) == ("Head of Planning and Data", "signature")
    assert omar(found).level == "head"


def test_others_words_stand_last_and_fill_what_is_missing(scene: Scene) -> None:
    signed(scene, "m3", 1, OMAR, "Engineer")
    introduced = {"name": "Omar Said", "role": "interviewer", "title": "Head of Sales, Risk"}
    scene.fact("introduced", "m5", day(2), OMAR, value=introduced, quote="Omar, Head of Sales")

    found = scene.world(day(4))
    work = work_of(found, omar(found).id)

    assert omar(found).department == "engineering"
    assert work.team is not None
    assert (work.team.value, work.team.why) == ("Risk", "introduced")


def test_the_users_word_on_a_department_stands_above_all(scene: Scene) -> None:
    signed(scene, "m3", 1, OMAR, "Sales Manager")
    said(scene, 2, person=OMAR.email, company="Kornfeld", department="Data Platform")

    found = scene.world(day(4))
    work = work_of(found, omar(found).id)

    assert (omar(found).department, omar(found).team) == ("data", "Data Platform")
    assert work.department is not None
    assert work.department.why == "said"
    assert omar(scene.world(day(1.5))).department == "sales"


def test_a_word_on_a_department_puts_nobody_into_a_search(scene: Scene) -> None:
    other = Who("Pia Wenz", "pia@elsewhere.example")
    scene.mail("m9", other, ME, day(0.5))
    said(scene, 2, person=other.email, company="Kornfeld", department="sales")

    assert len(scene.world(day(4)).pursuits) == 1
    (pursuit,) = scene.world(day(4)).pursuits
    names = {scene.world(day(4)).people[m.person].name for m in pursuit.members}
    assert "Pia Wenz" not in names


def test_what_was_signed_at_another_company_counts_no_more(scene: Scene) -> None:
    before = Who("Omar Said", "omar@former.example")
    scene.mail("m6", before, ME, day(-400))
    scene.fact("profile", "m6", day(-400), before,
               value={"title": "Sales Director", "company": "Former"})  # fmt: skip
    card = Card(OMAR.name, (OMAR.email, before.email), (), "", "", ())
    scene.entries.append(("card", day(-500), card))
    signed(scene, "m3", 1, OMAR, "Engineering Manager")

    assert omar(scene.world(day(4))).department == "engineering"


def test_lines_are_found_by_name_within_the_company(scene: Scene) -> None:
    boss = Who("Dana Reed")
    scene.fact("reports_to", "m1", day(2), OMAR, boss, value={}, quote="my manager Dana Reed")

    found = scene.world(day(4))

    (line,) = found.lines
    assert found.people[line.lower].name == "Omar Said"
    assert found.people[line.upper].name == "Dana Reed"
    assert not found.people[line.upper].emails


def test_a_long_name_that_only_a_line_holds_is_somebodys(scene: Scene) -> None:
    boss = Who("María del Carmen Rodríguez de la Fuente")
    scene.fact("reports_to", "m1", day(2), OMAR, boss, value={}, quote="my manager")

    found = scene.world(day(4))

    (line,) = found.lines
    assert found.people[line.upper].name == boss.name


def test_the_users_word_on_a_manager_replaces_what_was_read(scene: Scene) -> None:
    scene.fact("reports_to", "m1", day(2), OMAR, Who("Dana Reed"), value={}, quote="my manager")
    said(scene, 3, person=OMAR.email, company="Kornfeld", reports_to=RUTH.email)

    found = scene.world(day(4))

    (line,) = found.lines
    assert found.people[line.upper].name == "Ruth Adler"
    assert line.why == "said"


def test_the_order_of_arrival_changes_nothing(scene: Scene) -> None:
    listed(scene, OMAR, "Sales Director")
    signed(scene, "m3", 1, OMAR, "Engineering Manager")
    post(scene, "m4", 2, OMAR, team="Risk", level="lead")
    scene.fact("reports_to", "m1", day(2), OMAR, RUTH, value={}, quote="x")
    known = scene.known(day(4))
    expected = project(OWNER, day(4), known)

    facts = list(known.facts)
    random.Random(7).shuffle(facts)
    shuffled = Known(known.headers, tuple(facts), known.entries, known.sayings)

    assert project(OWNER, day(4), shuffled) == expected
