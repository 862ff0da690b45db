"""Ties that mails, meetings, lists and notes show: by who was there, not by what was said."""

from datetime import UTC, date, datetime

import pytest
from tests.core.projection.scene import ME, OMAR, RUTH, Scene, day

from afterword.core.entries import Card, Endorsement, Position, Recommendation, Who
from afterword.core.known import Saying
from afterword.core.ties.worked import worked_at
from afterword.core.world import Bond, Shared, World

ANN, BO = Who("Ann Lark", "ann@lark.example"), Who("Bo Stone", "bo@stone.example")


def bond(world: World, one: str, other: str) -> Bond | None:
    ids = {p.id for p in world.people.values() if {one, other} & {*p.emails}}
    return next((b for b in world.bonds if {b.a, b.b} == ids), None)


def share(world: World, email: str) -> Shared:
    (person,) = [p.id for p in world.people.values() if email in p.emails]
    return world.shared.get(person, Shared())


def test_people_in_one_thread_are_tied_and_small_threads_say_more() -> None:
    scene = Scene()
    scene.mail("small", ANN, ME, day(0), cc=(BO,))
    crowd = tuple(Who(f"Guest {n}", f"guest{n}@party.example") for n in range(8))
    scene.mail("large", ANN, ME, day(1), cc=(OMAR, *crowd))

    world = scene.world(day(9))

    near, far = bond(world, ANN.email, BO.email), bond(world, ANN.email, OMAR.email)
    assert near is not None
    assert far is not None
    assert near.strength > far.strength
    assert near.why == "together in 1 mail thread, last in September"
    assert share(world, BO.email).threads == 1


def test_the_year_of_the_last_time_is_named_once_it_is_over() -> None:
    scene = Scene()
    scene.mail("small", ANN, ME, day(0), cc=(BO,))

    told = bond(scene.world(day(150)), ANN.email, BO.email)

    assert told is not None
    assert told.why == "together in 1 mail thread, last in September 2027"


def test_mail_between_two_and_mail_to_a_crowd_tie_nobody() -> None:
    scene = Scene()
    scene.mail("two", ANN, ME, day(0))
    scene.mail("crowd", ANN, ME, day(0), cc=tuple(Who("", f"g{n}@x.example") for n in range(20)))
    assert scene.world(day(9)).bonds == ()


def test_who_writes_to_each_other_is_tied_warmly() -> None:
    scene = Scene()
    scene.mail("one", ANN, BO, day(0), cc=(ME,))
    scene.mail("two", BO, ANN, day(1), cc=(ME,), reply_to="one")
    found = bond(scene.world(day(9)), ANN.email, BO.email)
    assert found is not None
    assert found.warm


def test_a_panel_is_tied_once_it_has_met() -> None:
    scene = Scene()
    scene.mail("note", RUTH, ME, day(0))
    scene.interview("talk", day(0), day(2), ME, OMAR)
    assert bond(scene.world(day(1)), RUTH.email, OMAR.email) is None
    after = bond(scene.world(day(3)), RUTH.email, OMAR.email)
    assert after is not None
    assert "1 meeting" in after.why


def test_recommendations_and_endorsements_are_counted() -> None:
    scene = Scene()
    scene.mail("note", ANN, ME, day(0))
    at = datetime(2020, 5, 1, tzinfo=UTC)
    scene.entries = [
        ("r", at, Recommendation(Who("Ann Lark"), "Brass", "Lead", at)),
        ("e", at, Endorsement(Who("Ann Lark", url="/in/unknown"), "Python", at)),
    ]
    found = share(scene.world(day(9)), ANN.email)
    assert (found.recommendations, found.endorsements) == (1, 1)


def test_an_address_at_an_employer_of_the_user_or_a_note_tells_of_work_together() -> None:
    scene = Scene()
    scene.mail("old", Who("Ann Lark", "ann@brass.example"), ME, day(-900))
    scene.entries = [
        ("p", day(-2000), Position("Brass", "Engineer", date(2020, 1, 1), date(2025, 1, 1))),
        (
            "c",
            day(-2000),
            Card("Bo Stone", (BO.email,), (), "", "", (), note="Old colleague at Tin Co"),
        ),
        ("b", day(-2000), Card("Cy", ("cy@brass.example",), (), "Brass", "", ())),
        ("a", day(-10), Card("Ann Lark", (ANN.email, "ann@brass.example"), (), "Lark", "", ())),
    ]
    world = scene.world(day(9))
    assert [w.company_name for w in share(world, BO.email).worked] == ["Tin Co"]
    assert [w.company_name for w in share(world, ANN.email).worked] == ["Brass"]


def test_the_last_grade_of_the_user_stands_and_an_empty_one_takes_it_back() -> None:
    scene = Scene()
    scene.mail("note", ANN, ME, day(0))
    said = {"person": ANN.email, "name": ANN.name}
    scene.sayings = [
        Saying("s1", day(1), "grade", {**said, "grade": "close"}),
        Saying("s2", day(2), "grade", {**said, "grade": "slight"}),
        Saying("s3", day(3), "grade", {**said, "grade": ""}),
    ]
    assert list(scene.world(day(1)).grades.values()) == [0.9]
    assert list(scene.world(day(2)).grades.values()) == [0.2]
    assert scene.world(day(3)).grades == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "We worked together for three years at Prairie Freight before it closed",
            "Prairie Freight",
        ),
        ("ehemalige Kollegin bei Stahl AG", "Stahl AG"),
        ("Antigua compañera en Trasvía", "Trasvía"),
        ("hiring manager at Acme", ""),
        ("an old colleague, from the Hamburg years", ""),
    ],
)
def test_a_note_names_where_they_worked_together(text: str, name: str) -> None:
    said = worked_at(text)
    assert (said.name if said else "") == name
