"""Asks of connectors out of letters, answers, introductions and the user's word."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from tests.core.projection.scene import ME, Scene, day

from afterword.core.entries import Connection, Who
from afterword.core.known import Saying
from afterword.core.world import Ask

KIM = Who("Kim Sorge", "kim@freund.example")
GRACE = Who("Grace Holm", "grace.holm@kornfeld.example")
ASKED = day(10)


@pytest.fixture
def scene() -> Scene:
    """Kim works at Kornfeld, where the user applied, and was asked for an introduction."""
    scene = Scene()
    row = Connection("Kim Sorge", "", KIM.email, "Kornfeld", "Chemist", date(2020, 1, 5))
    scene.entries.append(("row", day(-900), row))
    scene.mail("old", KIM, ME, day(-300))
    applied = {"company": "Kornfeld", "role": "Chemist"}
    scene.fact("applied", "app", day(8), company="Kornfeld", value=applied)
    ask(scene)
    return scene


def ask(scene: Scene, mid: str = "ask", to: Who = KIM, at: datetime = ASKED, **parts: Any) -> None:
    scene.mail(mid, ME, to, at, subject=parts.pop("subject", "A favour"))
    extra = {"also": ["introduction_ask"], "ask": parts.pop("kind", "introduction")}
    value = {"what": "introduction_ask"}
    quote = parts.pop("quote", "would you introduce me?")
    scene.fact("letter", mid, at, to, value=value, extra=extra, quote=quote)


def answer(scene: Scene, says: str, at: datetime, mid: str = "answer", reply: str = "ask") -> None:
    scene.mail(mid, KIM, ME, at, reply_to=reply)
    if says:
        scene.fact("ask_answer", mid, at, KIM, value={"says": says}, quote="happy to")


def told(scene: Scene, state: str, at: datetime, **values: str) -> None:
    given = {"person": "Kim Sorge", "company": "Kornfeld", "state": state} | values
    scene.sayings.append(Saying(f"s{len(scene.sayings)}", at, "note_introduction", given))


def the_ask(scene: Scene, at: float = 60) -> Ask:
    (found,) = scene.world(day(at)).asks
    return found


def test_a_name_that_several_have_says_nothing_of_any_of_them(scene: Scene) -> None:
    told(scene, "agreed", day(12))
    assert the_ask(scene).state == "agreed"
    other = Connection(
        "Kim Sorge", "/in/kim-other", "kim@stranger.example", "Elsewhere", "", date(2020, 1, 5)
    )
    scene.entries.append(("other", day(-800), other))
    scene.mail("older", Who("Kim Sorge", "kim@stranger.example"), ME, day(-200))

    assert the_ask(scene).state == "silent"

    told(scene, "declined", day(13), person=KIM.email)
    assert the_ask(scene).state == "declined"


def test_an_ask_is_open_then_silent(scene: Scene) -> None:
    asked = the_ask(scene, 11)
    assert (asked.state, asked.kind, asked.at) == ("asked", "introduction", ASKED)
    assert scene.world(day(11)).companies[asked.company].name == "Kornfeld"
    assert the_ask(scene, 40).state == "silent"


@pytest.mark.parametrize(
    ("says", "state"), [("yes", "agreed"), ("no", "declined"), ("later", "asked"), ("", "asked")]
)
def test_their_answer_tells(says: str, state: str, scene: Scene) -> None:
    answer(scene, says, day(12))

    found = the_ask(scene)
    assert (found.state, found.answered_at) == (state, day(12))
    assert found.quote == ("happy to" if says else "")


def test_a_yes_in_another_conversation_is_an_answer_of_which_nobody_knows(scene: Scene) -> None:
    answer(scene, "yes", day(12), reply="old")

    assert the_ask(scene).state == "asked"


def test_a_mail_with_both_is_an_introduction_and_the_next_word_to_them_is_thanks(
    scene: Scene,
) -> None:
    scene.mail("intro", KIM, ME, day(13), reply_to="ask", cc=(GRACE,))

    world = scene.world(day(14))
    (found,) = world.asks
    assert (found.state, found.introduced_at) == ("introduced", day(13))
    assert world.people[found.to].name == "Grace Holm"
    scene.mail("thanks", ME, KIM, day(14))
    assert the_ask(scene).state == "thanked"


def test_what_answers_a_yes_is_no_thanks_for_an_introduction_to_come(scene: Scene) -> None:
    answer(scene, "yes", day(12))
    scene.mail("great", ME, KIM, day(12.1), reply_to="answer")

    assert the_ask(scene).state == "agreed"
    (helped,) = scene.world(day(14)).helps
    assert (helped.state, helped.thanked_at) == ("asked", None)
    scene.mail("intro", KIM, ME, day(13), reply_to="ask", cc=(GRACE,))
    assert the_ask(scene).state == "introduced"
    told(scene, "thanked", day(14))
    (helped,) = scene.world(day(15)).helps
    assert (helped.state, helped.thanked_at) == ("given", day(14))


def test_thanks_for_advice_are_owed_from_the_talk_on_and_not_from_the_yes(scene: Scene) -> None:
    scene.facts = [fact for fact in scene.facts if fact.kind != "letter"]
    scene.headers = [header for header in scene.headers if header[0] != "r-ask"]
    ask(scene, kind="advice")
    answer(scene, "yes", day(12))
    scene.mail("tuesday", ME, KIM, day(12.1), reply_to="answer")
    met = {"person": "Kim Sorge", "channel": "phone", "direction": "in"}
    scene.sayings.append(Saying("call", day(13), "note_touch", met))

    found = the_ask(scene, 14)

    assert (found.state, found.met_at, found.thanked_at) == ("met", day(13), None)
    scene.mail("thanks", ME, KIM, day(14))
    assert the_ask(scene).thanked_at == day(14)


def test_a_mail_with_somebody_who_wrote_before_introduces_nobody(scene: Scene) -> None:
    scene.mail("grace", GRACE, ME, day(9))
    scene.mail("both", KIM, ME, day(13), reply_to="ask", cc=(GRACE,))

    assert the_ask(scene).state == "asked"


def test_a_talk_with_whom_they_introduced_is_a_meeting_and_an_end_is_reported(
    scene: Scene,
) -> None:
    scene.mail("intro", KIM, ME, day(13), reply_to="ask", cc=(GRACE,))
    scene.interview("talk", day(14), day(20), GRACE)
    assert the_ask(scene, 22).state == "met"
    scene.mail("no", GRACE, ME, day(30))
    scene.fact("rejection", "no", day(30), GRACE, confidence=0.95)
    scene.mail("told", ME, KIM, day(31))
    assert the_ask(scene).state == "reported"


def test_the_company_is_the_one_that_the_letter_names(scene: Scene) -> None:
    friend = Who("Jo Lind", "jo@anderswo.example")
    scene.mail("hello", friend, ME, day(-20))
    ask(scene, "other", friend, day(11), quote="Could you introduce me to Ada at Kornfeld?")

    asks = {scene.world(day(12)).people[a.connector].name: a for a in scene.world(day(12)).asks}
    assert asks["Jo Lind"].company == asks["Kim Sorge"].company


def test_an_ask_for_advice_counts_only_where_the_user_wants_to_work(scene: Scene) -> None:
    friend = Who("Jo Lind", "jo@anderswo.example")
    for mid, to, at in (("a", friend, day(11)), ("b", KIM, day(12))):
        scene.mail(mid, ME, to, at)
        extra = {"also": ["other"], "ask": "advice"}
        scene.fact("letter", mid, at, to, value={"what": "other"}, extra=extra)

    kinds = [(a.kind, a.at) for a in scene.world(day(13)).asks]
    assert kinds == [("introduction", ASKED), ("advice", day(12))]


@pytest.mark.parametrize(
    ("state", "then"),
    [("agreed", "agreed"), ("declined", "declined"), ("introduced", "introduced")],
)
def test_what_only_the_user_knows_counts(state: str, then: str, scene: Scene) -> None:
    told(scene, state, day(12))

    assert the_ask(scene).state == then


def test_an_ask_on_the_phone_is_the_users_to_tell_and_counts_as_a_touch(scene: Scene) -> None:
    told(scene, "asked", day(30), person="Jo Lind", channel="phone", what="word")
    scene.mail("hello", Who("Jo Lind", "jo@anderswo.example"), ME, day(-20))

    world = scene.world(day(31))
    made = {world.people[a.connector].name: a for a in world.asks}
    assert (made["Jo Lind"].kind, made["Jo Lind"].state) == ("word", "asked")
    assert made["Jo Lind"].company == made["Kim Sorge"].company
    assert [t.what for t in world.touches if t.at == day(30)] == ["introduction_ask"]


def test_who_is_thought_of_is_no_ask_until_they_are_asked(scene: Scene) -> None:
    told(scene, "thought_of", day(5))

    world = scene.world(day(6))
    (thought,) = world.thought_of
    assert (world.asks, thought.kind) == ((), "introduction")
    later = scene.world(day(12))
    assert (later.thought_of, len(later.asks)) == ((), 1)


def test_a_letter_of_ours_names_company_and_kind_by_its_move(scene: Scene) -> None:
    friend = Who("Jo Lind", "jo@anderswo.example")
    scene.mail("hello", friend, ME, day(-20))
    company = the_ask(scene, 11).company
    values = {
        "move": "m",
        "play": "introduction",
        "occasion_kind": "company",
        "person": friend.email,
        "to": friend.email,
        "company": company,
        "ask": "advice",
        "what": "introduction_ask",
        "message_id": "ours",
    }
    scene.sayings.append(Saying("s", day(15), "sent", values))

    found = next(a for a in scene.world(day(16)).asks if a.at == day(15))
    assert (found.kind, found.company) == ("advice", company)


def test_the_order_of_arrival_changes_nothing(scene: Scene) -> None:
    answer(scene, "later", day(12))
    answer(scene, "yes", day(15), "second", "answer")
    scene.mail("intro", KIM, ME, day(16), reply_to="ask", cc=(GRACE,))
    told(scene, "met", day(25))
    first = scene.world(day(60)).asks
    dice = random.Random(1)
    for _ in range(5):
        for some in (scene.headers, scene.facts, scene.sayings):
            dice.shuffle(some)  # type: ignore[arg-type]
        assert scene.world(day(60)).asks == first
    assert replace(first[0], state="met") == first[0]


def offer(scene: Scene, mid: str, at: datetime, reply: str = "", **value: str) -> None:
    scene.mail(mid, KIM, ME, at, reply_to=reply)
    given = {"whom": "", "company": "Kornfeld"} | value
    quote = "I could introduce you to somebody at Kornfeld."
    scene.fact("introduction_offer", mid, at, KIM, value=given, quote=quote)


@pytest.fixture
def unasked() -> Scene:
    """Kim, to whom the user has written, and an application where nobody was asked."""
    scene = Scene()
    scene.mail("old", ME, KIM, day(-300))
    scene.mail("back", KIM, ME, day(-299), reply_to="old")
    applied = {"company": "Kornfeld", "role": "Chemist"}
    scene.fact("applied", "app", day(8), company="Kornfeld", value=applied)
    return scene


def test_an_introduction_that_is_offered_unasked_has_a_life(unasked: Scene) -> None:
    offer(unasked, "offer", day(10), whom="Mia Brandt")
    (found,) = unasked.world(day(11)).asks
    assert (found.state, found.offered, found.at) == ("agreed", True, day(10))
    assert (found.to, found.to_name) == ("", "Mia Brandt")
    assert found.quote.startswith("I could introduce you")

    unasked.mail("intro", KIM, ME, day(12), cc=(GRACE,))
    assert the_ask(unasked, 13).state == "introduced"


def test_an_offer_in_answer_to_an_ask_is_that_asks(scene: Scene) -> None:
    offer(scene, "answer", day(12), reply="ask")

    assert not the_ask(scene).offered


def test_who_is_asked_after_they_offered_has_said_yes(unasked: Scene) -> None:
    offer(unasked, "offer", day(9))
    ask(unasked, subject="Kornfeld")

    found = the_ask(unasked, 60)
    assert (found.offered, found.state) == (False, "agreed")


def test_a_stranger_who_offers_to_introduce_the_user_is_no_connector() -> None:
    scene = Scene()
    applied = {"company": "Kornfeld", "role": "Chemist"}
    scene.fact("applied", "app", day(8), company="Kornfeld", value=applied)
    offer(scene, "offer", day(10))

    assert scene.world(day(11)).asks == ()
