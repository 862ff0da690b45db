"""In any world no way leads over whom it must not, and each is the product of its ties."""

from dataclasses import replace
from math import prod

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.worlds import at, away, closed, heard, person, pursuit, world, wrote

from afterword.core.ties.barred import barred
from afterword.core.ties.paths import paths
from afterword.core.ties.strength import Ties
from afterword.core.world import Bond, GivenRow, Member, World

NAMES = tuple("abcdefgh")
FIRMS = ("acme", "brass", "copper")
some = st.sampled_from(NAMES)
numbers = st.sampled_from([0.1, 0.4, 0.5, 0.9])


@st.composite
def worlds(draw: st.DrawFn) -> tuple[World, list[GivenRow]]:
    people = [
        person(
            name,
            draw(st.sampled_from(FIRMS)),
            connected_since=draw(st.sampled_from([None, at("2020-05-01 09:00").date()])),
        )
        for name in NAMES
    ]
    things = [
        *(heard(who, "2025-08-01 10:00") for who in draw(st.lists(some, max_size=3))),
        *(wrote(who, "2025-08-02 10:00", "other") for who in draw(st.lists(some, max_size=3))),
        *(away(who, "2025-08-03 10:00", left=True) for who in draw(st.sets(some, max_size=1))),
        *(closed("person", who) for who in draw(st.sets(some, max_size=1))),
    ]
    pairs = draw(st.dictionaries(st.tuples(some, some), numbers, max_size=10))
    bonds = tuple(
        Bond(a, b, strength, "", "together", warm=strength > 0.4)
        for (a, b), strength in pairs.items()
        if a < b
    )
    role = draw(st.sampled_from(["interviewer", "connector", "hiring_manager"]))
    deciding = replace(
        pursuit(company=draw(st.sampled_from(FIRMS)), members={}),
        members=(Member(draw(some), role),),
        stage=draw(st.sampled_from(["interviewing", "rejected"])),
    )
    made = replace(
        world(at("2025-09-15 09:00"), *people, deciding, *things),
        bonds=bonds,
        grades=draw(st.dictionaries(some, st.sampled_from([0.0, 0.9]), max_size=2)),
    )
    given = st.builds(
        GivenRow,
        giver=some,
        name=st.sampled_from(["zoe", "yan"]),
        url=st.sampled_from(["/in/zoe", "/in/yan"]),
        email=st.just(""),
        company=st.sampled_from(FIRMS),
        position=st.just(""),
        since=st.none(),
    )
    return made, draw(st.lists(given, max_size=3))


@settings(max_examples=100, deadline=None)
@given(worlds(), st.sampled_from(["Acme", "a@acme.example", "h@brass.example"]))
def test_no_way_leads_over_whom_it_must_not(drawn: tuple[World, list[GivenRow]], goal: str) -> None:
    made, given = drawn
    ties = Ties(made)

    found = paths(made, goal, given=given)

    assert [way.worth for way in found] == sorted((way.worth for way in found), reverse=True)
    for way in found:
        people = [who.id for who, _ in way.via] + [way.to.id]
        shut = barred(made, way.to.company)
        assert 1 <= len(people) <= 3
        assert len(set(people)) == len(people)
        assert not {*people[:-1]} & shut.keys()
        assert shut.get(people[-1]) != "asked not to be contacted"
        assert ties.is_known(way.first)
        strengths = [ties.of(way.first).value, *(bond.strength for bond in way.bonds)]
        assert abs(way.strength - prod(strengths)) < 1e-12
        assert way.worth >= way.strength - 1e-12
        if goal == "Acme":
            assert all(who.company != "acme" for who, _ in way.via)
