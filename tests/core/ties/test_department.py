"""The map of the hiring department: who is on it, why so, and what is only likely."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.worlds import at, closed, heard, interview, person, pursuit, world, wrote

from afterword.core.ties.department import Seat, hiring_department, tree
from afterword.core.world import Basis, Line, Person, World

NOW = "2025-09-10 09:00"


def titled(ref: str, position: str, department: str, **more: Any) -> Person:
    return person(ref, position=position, department=department, **more)


def with_facets(found: World, **facets: Any) -> World:
    return replace(found, facets=dict(found.facets) | facets)


def scene(*more: Any) -> World:
    """Ruth recruits, Hana decides, Ivo and Ines interview, Cleo arranges; more people beside."""
    people = [
        titled("ruth", "Recruiter", "people"),
        titled("hana", "VP Engineering, Data Platform", "engineering", team="Data Platform",
               level="vp"),
        titled("ivo", "Staff Engineer", "engineering", level="individual"),
        titled("ines", "Data Engineer", "data", level="individual"),
        person("cleo"),
    ]  # fmt: skip
    return world(NOW, pursuit(), interview("2025-09-04 10:00", "ivo", "ines"), *people, *more)


def seat(found: World, ref: str) -> Seat:
    (only,) = found.pursuits
    seats = {one.person.id: one for one in hiring_department(found, only).seats}
    return seats[ref]


def test_everybody_of_the_panel_stands_with_their_part_and_a_reason() -> None:
    found = scene()

    seats = hiring_department(found, found.pursuits[0]).seats

    assert [(one.person.id, one.part) for one in seats] == [
        ("hana", "decides"), ("ines", "interviews"), ("ivo", "interviews"),
        ("ruth", "recruits"), ("cleo", "arranges"),
    ]  # fmt: skip
    assert all(one.why for one in seats)


def test_who_decides_is_only_likely_by_a_title_and_sure_by_a_word() -> None:
    found = scene()
    word = Basis("hiring_manager", "introduced", "Hana is the hiring manager.", "f1")

    assert not seat(found, "hana").sure
    assert seat(with_facets(found, parts={"hana": word}), "hana").sure
    assert seat(with_facets(found, parts={"hana": word}), "hana").why[0].quote == word.quote


def test_the_department_is_that_of_who_decides_and_says_why() -> None:
    found = scene()

    drawn = hiring_department(found, found.pursuits[0])

    assert (drawn.department, drawn.team) == ("engineering", "Data Platform")
    assert drawn.why[0].words == "Hana, who decides, is VP Engineering, Data Platform"
    assert not drawn.sure


def test_without_who_decides_it_is_that_of_the_role_and_only_likely() -> None:
    plain = world(NOW, replace(pursuit(members={"ruth": "recruiter"}), role="Data Engineer"))

    drawn = hiring_department(plain, plain.pursuits[0])

    assert (drawn.department, drawn.sure) == ("data", False)
    assert drawn.why[0].words == "the role is Data Engineer"


def test_where_nothing_tells_no_department_is_guessed() -> None:
    bare = world(NOW, replace(pursuit(members={"ruth": "recruiter"}), role=""))

    assert hiring_department(bare, bare.pursuits[0]).department == ""


def test_somebody_of_the_same_team_is_there_and_of_the_same_department_probably() -> None:
    found = scene(
        titled("olga", "Engineer, Data Platform", "engineering", team="Data Platform"),
        titled("omar", "Software Engineer", "engineering"),
        titled("sally", "Account Executive", "sales"),
        titled("elsa", "Software Engineer", "engineering", company="other"),
    )

    drawn = hiring_department(found, found.pursuits[0])

    there = {one.person.id: one.sure for one in drawn.seats if one.part == "there"}
    assert there == {"olga": True, "omar": False}


def test_lines_are_drawn_only_where_somebody_spoke_of_them() -> None:
    line = Line("ivo", "hana", "Ivo reports to me.", "f2", at(NOW), sure=True)
    likely = Line("ines", "hana", "Ines is on my team.", "f3", at(NOW), sure=False)

    found = with_facets(scene(), lines=(line, likely))
    drawn = hiring_department(found, found.pursuits[0])

    assert seat(found, "ivo").manager == "hana"
    assert (seat(found, "ines").manager, seat(found, "ines").manager_sure) == ("hana", False)
    assert seat(found, "ruth").manager == ""
    assert [(depth, one.person.id) for depth, one in tree(drawn.seats)][:3] == [
        (0, "hana"), (1, "ines"), (1, "ivo"),
    ]  # fmt: skip


def test_a_manager_whom_somebody_only_named_comes_onto_the_map() -> None:
    boss = person("petra", name="Petra Lang", emails=())
    line = Line("hana", "petra", "My manager Petra Lang", "f4", at(NOW))

    found = with_facets(scene(boss), lines=(line,))

    assert seat(found, "petra").name_only
    assert seat(found, "petra").why[0].words == "Hana reports to Petra Lang"


def test_doors_are_acquaintances_outside_the_process_those_of_the_department_first() -> None:
    found = scene(
        titled("bea", "Sales", "sales", connected_since=date(2020, 1, 1)),
        titled("dan", "Engineer", "engineering", connected_since=date(2019, 1, 1)),
        titled("eva", "Engineer", "engineering"),
        replace(titled("ivo", "Staff Engineer", "engineering"), connected_since=date(2019, 1, 1)),
        wrote("bea", "2025-08-01 10:00", pursuit=""), heard("bea", "2025-08-02 10:00", pursuit=""),
    )  # fmt: skip

    drawn = hiring_department(found, found.pursuits[0])

    assert [door.person.id for door in drawn.doors] == ["dan", "bea"]
    assert "dan" not in {one.person.id for one in drawn.seats}
    assert all(door.why for door in drawn.doors)


def test_a_connection_of_this_year_is_told_by_its_month_and_an_older_one_with_its_year() -> None:
    found = scene(
        titled("bea", "Sales", "sales", connected_since=date(2025, 2, 1)),
        titled("dan", "Engineer", "engineering", connected_since=date(2019, 1, 1)),
    )

    dan, bea = hiring_department(found, found.pursuits[0]).doors

    assert dan.why[0].words == "connected since January 2019"
    assert bea.why[0].words == "connected since February"


def test_where_the_company_asked_to_be_left_alone_there_is_no_door() -> None:
    dan = titled("dan", "Engineer", "engineering", connected_since=date(2019, 1, 1))
    found = scene(dan, closed("company"))

    assert hiring_department(found, found.pursuits[0]).doors == ()


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.booleans()), max_size=8))
@settings(max_examples=40, deadline=None)
def test_a_tree_shows_everybody_once_whatever_was_said(said: list[tuple[int, int, bool]]) -> None:
    names = ("ruth", "hana", "ivo", "ines", "cleo")
    lines = tuple(
        Line(names[low], names[high], "x", f"f{n}", at(NOW), sure=sure)
        for n, (low, high, sure) in enumerate(said)
        if low != high
    )
    found = with_facets(scene(), lines=lines)

    rows = tree(hiring_department(found, found.pursuits[0]).seats)

    assert sorted(one.person.id for _, one in rows) == sorted(names)
