"""The user puts facts right: their word stands in the place of what was read, and can be undone."""

from __future__ import annotations

import contextlib
import random
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.projection.scene import ME, OMAR, OWNER, RUTH, Scene, day

from afterword.core.corrections import CORRECTABLE, Shape, corrected_id, is_address, parse, root_of
from afterword.core.errors import WrongFieldsError
from afterword.core.known import Saying
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.projection import project
from afterword.core.world import World

ZONE = ZoneInfo(OWNER.zone)


@pytest.fixture
def scene() -> Scene:
    """Omar was met on day 3; Ruth said on day 4 that they decide by day 11."""
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": "Schedule Planner"})
    scene.interview("m2", day(1), day(3), OMAR)
    scene.mail("m3", RUTH, ME, day(4))
    scene.fact("decision_date", "m3", day(4), RUTH, value={"by": "2027-09-17"})
    return scene


def say(scene: Scene, fact: str, number: float, word: str = "correct", **values: Any) -> str:
    scene.sayings.append(Saying(f"s{number}", day(number), word, {"fact": fact, **values}))
    return corrected_id(root_of(fact))


def dates(world: World) -> dict[str, str]:
    return {f.id: f.value["by"] for f in world.facts if f.kind == "decision_date"}


def test_a_date_put_right_is_planned_on_and_the_one_read_stays_listed(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    said = say(scene, read.id, 5, value={"by": "2027-09-24"})

    world = scene.world(day(6))

    assert [p.decision_by.isoformat() for p in world.pursuits if p.decision_by] == ["2027-09-24"]
    assert dates(world) == {read.id: "2027-09-17", said: "2027-09-24"}
    facts = {f.id: f for f in world.facts}
    assert facts[read.id].superseded_by == said
    assert facts[said].source.kind == "said"
    assert facts[said].confirmed
    assert [p.person for p in world.promises] == [next(p for p in world.people if "uth" in
            world.people[p].name)]  # fmt: skip


def test_a_check_in_waits_for_the_date_that_the_user_gave(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    before = plan(scene.world(day(6)), Policy(), day(6)).holds
    say(scene, read.id, 5, value={"by": "2027-09-24"})

    after = plan(scene.world(day(6)), Policy(), day(6)).holds

    until = {hold.move.play: hold.until for hold in after}["check_in"]
    earlier = {hold.move.play: hold.until for hold in before}["check_in"]
    assert until is not None
    assert earlier is not None
    assert until - earlier == timedelta(days=7)


def test_the_last_word_on_a_fact_stands(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    first = say(scene, read.id, 5, value={"by": "2027-09-24"})
    say(scene, read.id, 5.2, value={"by": "2027-09-27"})
    assert sorted(dates(scene.world(day(6))).values()) == ["2027-09-17", "2027-09-27"]

    say(scene, read.id, 5.3, "confirm")
    assert dates(scene.world(day(6))) == {read.id: "2027-09-17"}

    say(scene, first, 5.4, "refuse")
    (fact,) = [f for f in scene.world(day(6)).facts if f.kind == "decision_date"]
    assert fact.refused
    assert scene.world(day(6)).pursuits[0].decision_by is None


def test_what_was_said_later_by_them_still_replaces_a_correction(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    said = say(scene, read.id, 5, value={"by": "2027-09-24"})
    scene.mail("m4", RUTH, ME, day(6))
    later = scene.fact("decision_date", "m4", day(6), RUTH, value={"by": "2027-10-01"})

    world = scene.world(day(7))

    assert str(world.pursuits[0].decision_by) == "2027-10-01"
    assert {f.id: f.superseded_by for f in world.facts if f.id == said} == {said: later.id}


def test_notes_that_repeat_the_date_read_do_not_bring_it_back(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    scene.fact(
        "decision_date", "notes", day(4.2), source="debrief", company="Kornfeld", value=read.value
    )
    say(scene, read.id, 5, value={"by": "2027-09-24"})

    assert str(scene.world(day(6)).pursuits[0].decision_by) == "2027-09-24"


def test_a_fact_said_twice_in_one_message_is_put_right_once(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    scene.fact("decision_date", "m3", day(4), RUTH, value=dict(read.value))
    said = say(scene, read.id, 5, value={"by": "2027-09-24"})

    world = scene.world(day(6))

    assert str(world.pursuits[0].decision_by) == "2027-09-24"
    assert [f.id for f in world.facts if f.value.get("by") == "2027-09-24"] == [said]


def test_a_correction_outlives_a_reader_that_no_longer_finds_the_fact(scene: Scene) -> None:
    (read,) = [f for f in scene.facts if f.kind == "decision_date"]
    kept = {"kind": "decision_date", "company": "", "said_at": day(4).isoformat()}
    kept |= {"about": [{"name": RUTH.name, "email": RUTH.email}]}
    said = say(scene, read.id, 5, value={"by": "2027-09-24"}, **kept)
    scene.facts.remove(read)

    world = scene.world(day(6))

    assert dates(world) == {said: "2027-09-24"}
    assert str(world.pursuits[0].decision_by) == "2027-09-24"


def test_a_request_done_stays_done_when_its_words_are_put_right(scene: Scene) -> None:
    request = scene.fact("request", "m3", day(4), RUTH, value={"what": "case study", "due": None})
    (move,) = [
        m for m in plan(scene.world(day(5)), Policy(), day(5)).moves if m.play == "materials"
    ]

    say(scene, request.id, 5, value={"what": "writing sample", "due": "2027-09-20"})

    (again,) = [
        m for m in plan(scene.world(day(6)), Policy(), day(6)).moves if m.play == "materials"
    ]
    assert again.id == move.id
    assert "writing sample" in again.occasion.text


def interview(world: World) -> Any:
    (found,) = world.interviews
    return found


def test_an_interview_moved_by_the_user_keeps_its_id(scene: Scene) -> None:
    before = interview(scene.world(day(2)))
    start = day(3.25)
    value = {"start": start.isoformat(), "end": (start + timedelta(minutes=90)).isoformat()}
    say(scene, before.id, 2, value=value)

    world = scene.world(day(4))

    after = interview(world)
    assert (after.id, after.start, after.end) == (before.id, start, start + timedelta(minutes=90))
    (shown,) = [f for f in world.facts if f.kind == "interview"]
    assert (shown.source.kind, shown.confirmed, shown.value["start"]) == (
        "said",
        True,
        start.astimezone(after.start.tzinfo).isoformat(),
    )


def test_a_talk_without_a_uid_keeps_its_id_and_its_later_invitation_takes_no_word_back() -> None:
    scene = Scene()
    scene.sayings.append(
        Saying("n1", day(2), "note_interview", {"company": "Kornfeld", "when": day(1).isoformat(),
               "with": [OMAR.email]}))  # fmt: skip
    talk = interview(scene.world(day(2)))
    people = [{"name": "Ines Roth", "email": "ines.roth@kornfeld.example"}]
    say(scene, talk.id, 2.1, people=people)
    assert {
        scene.world(day(3)).people[p].emails[0] for p in interview(scene.world(day(3))).interviewers
    } == {OMAR.email, "ines.roth@kornfeld.example"}

    scene.mail("m9", RUTH, ME, day(0.5))
    scene.interview("a-long-uid-from-their-server", day(0.5), day(1), OMAR, company="Kornfeld")
    world = scene.world(day(3))

    assert interview(world).id != talk.id
    assert world.facets["former"][talk.id] == interview(world).id
    assert len(interview(world).interviewers) == 2


def test_who_was_not_there_is_not_thanked_whatever_the_invitation_says(scene: Scene) -> None:
    talk = interview(scene.world(day(2)))
    say(scene, talk.id, 3.5, without=[{"name": "", "email": OMAR.email}])

    assert interview(scene.world(day(4))).interviewers == ()


def test_a_meeting_that_they_move_after_the_users_word_is_where_they_say(scene: Scene) -> None:
    talk = interview(scene.world(day(1.5)))
    say(scene, talk.id, 1.5, value={"start": day(3.2).isoformat(), "end": None})
    scene.interview("m2", day(2), day(5), OMAR, extra={"sequence": 2, "method": "REQUEST"})

    assert interview(scene.world(day(2.5))).start == day(5)


def test_a_cancelled_talk_asks_for_no_thanks(scene: Scene) -> None:
    talk = interview(scene.world(day(2)))
    say(scene, talk.id, 2, value={"status": "cancelled"})

    world = scene.world(day(4))

    assert interview(world).status == "cancelled"
    assert not [m for m in plan(world, Policy(), day(4)).moves if m.play == "thank_you"]


@given(st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(shuffler: random.Random) -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": "Schedule Planner"})
    scene.interview("m2", day(1), day(3), OMAR)
    scene.interview("m5", day(1), day(6), OMAR)
    promise = scene.fact("decision_date", "m1", day(0), RUTH, value={"by": "2027-09-17"})
    say(scene, promise.id, 5, value={"by": "2027-09-24"})
    first, second = (i.id for i in scene.world(day(5)).interviews)
    # The second is said to have been at the time of the first: they are one.
    say(scene, second, 5.5, value={"start": day(3).isoformat(), "end": day(3.1).isoformat()})
    known = scene.known(day(6))
    expected = project(OWNER, day(6), known)

    facts = list(known.facts)
    shuffler.shuffle(facts)
    shuffled = project(OWNER, day(6), type(known)(known.headers, tuple(facts), (), known.sayings))

    assert shuffled == expected
    assert [i.id for i in expected.interviews] == [second]
    assert expected.facets["former"] == {first: second}


@given(st.text(max_size=40), st.sampled_from(sorted({s for k in CORRECTABLE.values() for s in
       k.values()})))  # fmt: skip
def test_whatever_is_typed_is_a_value_or_a_wrong_field(text: str, shape: Shape) -> None:
    with contextlib.suppress(WrongFieldsError):
        parse(shape, "it", text, ZONE)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("lena@kestrel.example", True),
        ("lena.o'dea+jobs@mail.kestrel.example", True),
        ("lena@kestrel", False),
        ("lena kestrel.example", False),
        ("lena@@kestrel.example", False),
        ("lena@kestrel..example", False),
        ("lena@kestrel.example, tom@kestrel.example", False),
        ("", False),
    ],
)
def test_an_address_has_the_shape_of_one(text: str, whole: bool) -> None:
    assert is_address(text) is whole
