"""Ways into a company: who works there now, the best known first, and nobody of the process."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.core.worlds import at, away, closed, heard, person, pursuit, world, wrote

from afterword.core.ties.paths import paths
from afterword.core.ties.strength import GRADES
from afterword.core.world import Bond, GivenRow, Member, World

SINCE = date(2023, 5, 1)
LEA = person("lea", connected_since=SINCE)
MAX = person("max", connected_since=SINCE)
WORDS = [heard("lea", "2025-08-20 10:00"), wrote("lea", "2025-08-21 10:00", "other")]


def ways(made: World, goal: str = "Acme") -> list[str]:
    return [path.to.id for path in paths(made, goal)]


def test_who_wrote_lately_comes_before_who_is_only_connected() -> None:
    assert ways(world(at("2025-09-15 09:00"), LEA, MAX, *WORDS)) == ["lea", "max"]


def test_who_takes_part_in_the_process_is_no_way() -> None:
    hana = person("hana", connected_since=SINCE)
    assert ways(world(at("2025-09-15 09:00"), pursuit(), hana, LEA)) == ["lea"]


def test_who_works_elsewhere_or_has_left_is_no_way() -> None:
    gone = away("lea", "2025-09-01 10:00", left=True)
    there = person("max", "brass", connected_since=SINCE)
    assert ways(world(at("2025-09-15 09:00"), LEA, there, gone)) == []


def test_a_mail_in_one_direction_is_no_acquaintance() -> None:
    stranger = person("lea")
    assert ways(world(at("2025-09-15 09:00"), stranger, WORDS[1])) == []
    assert ways(world(at("2025-09-15 09:00"), stranger, *WORDS)) == ["lea"]


def test_who_is_known_is_their_own_way_and_others_go_through_colleagues() -> None:
    made = world(at("2025-09-15 09:00"), LEA, person("kim"), *WORDS)
    (own,) = paths(made, "lea@acme.example")
    assert (own.to.id, own.via) == ("lea", ())
    (through,) = paths(made, "kim@acme.example")
    assert [who.id for who, _ in through.via] == ["lea"]
    assert through.strength < own.strength


@pytest.mark.parametrize(
    "nobody",
    [
        person("desk", name="Recrutement Acme", emails=("recrutement@acme.example",)),
        person("desk", name="", emails=("jobs@acme.example",)),
        person("desk", name="", emails=(), urls=("/in/hidden",), connected_since=SINCE),
    ],
    ids=["a mailbox with the firm's name", "a mailbox", "a row without a name"],
)
def test_a_mailbox_that_is_shared_and_a_row_without_a_name_are_nobody_to_ask(nobody: Any) -> None:
    words = [heard("desk", "2025-08-20 10:00"), wrote("desk", "2025-08-21 10:00", "other")]
    assert ways(world(at("2025-09-15 09:00"), LEA, nobody, *words)) == ["lea"]


def bond(a: str, b: str, strength: float = 0.6, **more: Any) -> Bond:
    low, high = sorted((a, b))
    return Bond(low, high, strength, "together in 3 mail threads", "together", **more)


def routes(made: World, goal: str, given: Iterable[GivenRow] = ()) -> list[list[str]]:
    """Each way as the ids of whom it leads over and to."""
    return [[*(who.id for who, _ in p.via), p.to.id] for p in paths(made, goal, given=given)]


ANNA = person("anna", "brass", connected_since=SINCE)
THERE, BEN = person("tom"), person("ben", "brass")
NOW = at("2025-09-15 09:00")
KNOWN_ANNA = [heard("anna", "2025-08-20 10:00"), wrote("anna", "2025-08-21 10:00", "other")]


def test_who_appears_together_with_somebody_there_leads_in() -> None:
    made = world(NOW, ANNA, THERE, *KNOWN_ANNA, bond("anna", "tom"))
    (way,) = paths(made, "Acme")
    assert [who.id for who, _ in way.via] == ["anna"]
    assert way.strength == pytest.approx(way.via[0][1] * 0.6)
    assert way.bonds == (bond("anna", "tom"),)


def test_a_way_may_lead_over_two_and_no_more() -> None:
    cara = person("cara", "copper")
    made = world(NOW, ANNA, BEN, cara, THERE, *KNOWN_ANNA, bond("anna", "cara"), bond("ben", "tom"))
    assert routes(made, "Acme") == [["anna", "ben", "tom"]]  # Anna and Ben work at one company
    longer = replace(made, bonds=(bond("anna", "cara"), bond("ben", "cara"), bond("ben", "tom")))
    assert routes(longer, "Acme") == [["anna", "ben", "tom"]]
    apart = replace(
        longer, people={**longer.people, "anna": person("anna", "tin", connected_since=SINCE)}
    )
    assert routes(apart, "Acme") == []


def test_a_warm_middling_tie_goes_before_one_as_strong_that_is_only_listed() -> None:
    made = world(
        NOW,
        ANNA,
        THERE,
        person("uma"),
        *KNOWN_ANNA,
        bond("anna", "tom", 0.4),
        bond("anna", "uma", 0.4, warm=True),
    )
    assert routes(made, "Acme") == [["anna", "uma"], ["anna", "tom"]]


@pytest.mark.parametrize(
    "bar",
    [away("anna", "2025-09-01 10:00", left=True), closed("person", "anna", company="", pursuit="")],
)
def test_nobody_who_left_or_asked_for_peace_leads_anywhere(bar: Any) -> None:
    assert routes(world(NOW, ANNA, THERE, *KNOWN_ANNA, bond("anna", "tom"), bar), "Acme") == []


def test_who_decides_on_the_user_elsewhere_leads_nowhere_meanwhile() -> None:
    deciding = pursuit(ref="other", company="brass", members={"anna": "hiring_manager"})
    over = replace(deciding, stage="rejected")
    things = [ANNA, THERE, *KNOWN_ANNA, bond("anna", "tom")]
    assert routes(world(NOW, *things, deciding), "Acme") == []
    assert routes(world(NOW, *things, over), "Acme") == [["anna", "tom"]]


def test_the_grade_of_the_user_decides_on_a_way() -> None:
    made = world(NOW, LEA, MAX, *WORDS)
    assert ways(replace(made, grades={"max": GRADES["close"]})) == ["max", "lea"]
    assert ways(replace(made, grades={"lea": GRADES["none"]})) == ["max"]


def row(giver: str, name: str, company: str = "acme", **more: Any) -> GivenRow:
    given = {
        "url": f"/in/{name}",
        "email": "",
        "position": "Engineer",
        "since": date(2020, 5, 1),
    } | more
    return GivenRow(giver=giver, name=name, company=company, **given)


def test_a_list_that_a_connector_gave_leads_in_and_makes_nobody_an_acquaintance() -> None:
    made = world(NOW, ANNA, *KNOWN_ANNA)
    given = [row("anna", "zoe"), row("anna", "anna", url="", email="anna@brass.example")]
    (way,) = paths(made, "acme", given=given)
    assert ([who.id for who, _ in way.via], way.to.name) == (["anna"], "zoe")
    assert "list that Anna gave you" in way.bonds[0].why
    assert paths(made, "acme") == ()
    assert "zoe" not in {each.name for each in made.people.values()}


def test_a_company_known_from_a_list_alone_is_a_goal_and_so_is_a_person() -> None:
    made = world(NOW, ANNA, *KNOWN_ANNA)
    given = [row("anna", "zoe quill", "Copper Works Ltd")]
    assert [p.to.name for p in paths(made, "copper works", given=given)] == ["zoe quill"]
    assert [p.to.name for p in paths(made, "Zoe Quill", given=given)] == ["zoe quill"]


def test_two_lists_make_a_way_over_two_connectors() -> None:
    made = world(NOW, ANNA, *KNOWN_ANNA, person("cara", "copper", urls=("/in/cara",)))
    given = [row("anna", "cara", "copper"), row("cara", "zoe")]
    assert [[w.id for w, _ in p.via] for p in paths(made, "acme", given=given)] == [
        ["anna", "cara"]
    ]


def test_a_list_leads_to_a_person_over_a_colleague_of_theirs() -> None:
    made = world(NOW, ANNA, THERE, *KNOWN_ANNA)
    (way,) = paths(made, "tom@acme.example", given=[row("anna", "zoe")])
    assert [who.name for who, _ in way.via] == ["Anna", "zoe"]
    assert way.bonds[1].source == "colleagues"


def test_who_helps_inside_is_of_the_team_that_asked_for_peace() -> None:
    lea = Member("lea", "connector")
    asked = pursuit()
    made = world(
        at("2025-09-15 09:00"),
        replace(asked, members=(*asked.members, lea)),
        LEA,
        MAX,
        *WORDS,
    )
    assert ways(made) == ["lea", "max"]
    assert ways(replace(made, closed=(closed("team", pursuit=asked.id),))) == ["max"]
