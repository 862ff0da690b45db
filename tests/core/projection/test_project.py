"""The world out of facts: one of each thing, whatever the order and however many records speak of
it.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.projection.scene import ME, OMAR, OWNER, RUTH, Scene, day

from afterword.core.entries import Card, Connection, Debrief, LinkedInMessage, Note, Who
from afterword.core.facts import ACCEPTED, BY_HAND, LINKS, NO_POST
from afterword.core.known import Saying
from afterword.core.projection import project
from afterword.core.projection.contacts import mark_unasked
from afterword.core.world import Touch


@pytest.fixture
def scene() -> Scene:
    """Ruth (people) sets up a talk with Omar (head of planning); it took place on day 3."""
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact(
        "profile", "m1", day(0), RUTH, value={"title": "Recruiter", "company": "Kornfeld GmbH"}
    )
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": "Schedule Planner"})
    scene.fact(
        "introduced", "m1", day(0), RUTH, value={"name": "Omar Said", "role": "hiring_manager"}
    )
    scene.interview("m2", day(1), day(3), OMAR)
    return scene


def test_an_approach_and_an_invitation_make_one_pursuit(scene: Scene) -> None:
    (pursuit,) = scene.world(day(2)).pursuits

    assert pursuit.company_name == "Kornfeld"  # as people call it
    assert pursuit.role == "Schedule Planner"
    assert pursuit.stage == "interviewing"
    roles = {scene.world(day(2)).people[m.person].name: m.role for m in pursuit.members}
    assert roles == {"Ruth Adler": "recruiter", "Omar Said": "hiring_manager"}


def test_an_offer_out_of_the_blue_is_no_pursuit() -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("offer", "m1", day(0), RUTH)
    assert not scene.world(day(1)).pursuits
    assert not [fact for fact in scene.world(day(1)).facts if fact.kind == "offer"]

    scene.mail("m2", ME, RUTH, day(0.5), reply_to="m1")
    scene.fact("letter", "m2", day(0.5), RUTH, value={"what": "answer"})
    assert [p.stage for p in scene.world(day(1)).pursuits] == ["offer"]


def test_a_word_before_a_colon_is_nobody(scene: Scene) -> None:
    notes = (Note("Kafka", "talked", "they move to it"), Note("Omar", "talked", "timetables"))
    scene.entries.append(("d1", day(3), Debrief("Kornfeld", day(3).date(), notes)))

    assert "Kafka" not in {person.name for person in scene.world(day(4)).people.values()}


def test_between_two_managers_the_one_met_more_often_decides(scene: Scene) -> None:
    ines = Who("Ines Roth", "ines.roth@kornfeld.example")
    for number, who in enumerate((ines, ines)):
        scene.interview(f"n{number}", day(1), day(5 + number), who)
    scene.fact(
        "introduced", "m1", day(1), RUTH, value={"name": ines.name, "role": "hiring_manager"}
    )

    world = scene.world(day(2))
    roles = {world.people[m.person].name: m.role for m in world.pursuits[0].members}
    assert (roles["Ines Roth"], roles["Omar Said"]) == ("hiring_manager", "interviewer")


@pytest.mark.parametrize(
    ("email", "members"),
    [("lena@lena-fischer.example", ["Lena Fischer"]), ("info@lena-fischer.example", [])],
)
def test_who_writes_from_a_domain_of_their_own_name_takes_part_and_the_firms_desk_does_not(
    email: str, members: list[str]
) -> None:
    scene, lena = Scene(), Who("Lena Fischer", email)
    scene.mail("m1", lena, ME, day(0))
    scene.fact("outreach", "m1", day(0), lena, value={"role": "Planner"})

    world = scene.world(day(1))

    (pursuit,) = world.pursuits
    assert [world.people[m.person].name for m in pursuit.members] == members


def test_records_of_one_talk_are_one_interview(scene: Scene) -> None:
    prose = {"uid": "", "method": "", "strength": 0.6, "organizer": None, "invited": []}
    scene.interview("m3", day(0.5), day(3), Who("Omar"), RUTH, status="tentative", extra=prose)
    calendar = {
        "uid": "own-1",
        "method": "",
        "strength": 0.2,
        "organizer": None,
        "words": ["Omar", "Kornfeld"],
    }
    scene.interview("m4", day(1.5), day(3), source="calendar", extra=calendar | {"invited": []})

    (interview,) = scene.world(day(2)).interviews

    world = scene.world(day(2))
    assert [world.people[person].name for person in interview.interviewers] == ["Omar Said"]
    assert interview.status == "confirmed"
    assert sum(fact.kind == "interview" for fact in world.facts) == 1


def test_the_higher_sequence_moves_an_interview(scene: Scene) -> None:
    scene.interview("m2", day(2), day(5), OMAR, extra={"sequence": 1})

    assert [i.start for i in scene.world(day(2.5)).interviews] == [day(5)]
    assert [i.start for i in scene.world(day(1.5)).interviews] == [day(3)]


def test_a_cancelled_interview_stays_cancelled(scene: Scene) -> None:
    scene.interview(
        "m2", day(2), day(3), OMAR, status="cancelled", extra={"sequence": 1, "method": "CANCEL"}
    )

    assert [i.status for i in scene.world(day(2.5)).interviews] == ["cancelled"]


def test_a_proposed_time_gives_way_to_the_agreed_one(scene: Scene) -> None:
    proposed = {"uid": "", "method": "", "strength": 0.4, "proposed": True}
    scene.interview(
        "m0", day(0.2), day(3) + timedelta(hours=5), OMAR, status="tentative", extra=proposed
    )

    assert [i.start for i in scene.world(day(2)).interviews] == [day(3)]


@pytest.mark.parametrize("named", [True, False])
def test_a_notice_of_a_new_time_takes_the_place_of_the_old_one(scene: Scene, named: bool) -> None:
    """Machines that send no invitation have no UID to say it with."""
    notice = {"uid": "", "method": ""}
    scene.interview("m5", day(4), day(8), OMAR, extra=notice)
    old = day(8).date().isoformat() if named else ""
    scene.interview("m6", day(5), day(9), OMAR, extra={**notice, "moves": old})

    def standing(at: float) -> list[tuple[float, str]]:
        found = scene.world(day(at)).interviews
        return [((i.start - day(0)) / timedelta(days=1), i.status) for i in found]

    assert standing(4.5) == [(3, "confirmed"), (8, "confirmed")]
    assert standing(5.5) == [(3, "confirmed"), (8, "cancelled"), (9, "confirmed")]


def test_a_named_day_that_goes_off_by_mail_outweighs_its_invitation(scene: Scene) -> None:
    scene.interview("m5", day(4), day(8), RUTH)
    scene.mail("m7", RUTH, ME, day(6))
    scene.fact("scheduling", "m7", day(6), RUTH, extra={"moves": day(8).date().isoformat()})
    (talk,) = (i for i in scene.world(day(7)).interviews if i.start == day(8))
    assert talk.status == "cancelled"

    scene.interview("m5", day(6.5), day(8), RUTH, extra={"sequence": 1})
    (talk,) = (i for i in scene.world(day(7)).interviews if i.start == day(8))
    assert talk.status == "confirmed"  # its update came later


def test_somebody_named_without_an_address_is_who_was_written_to_there(scene: Scene) -> None:
    """A machine's notice names whom the user talks to; the user thanks them at their own domain."""
    notice = {"uid": "", "method": "", "organizer": None, "invited": [], "words": ["halyard"]}
    scene.fact("applied", "m4", day(3.5), value={"company": "Halyard Therapeutics", "role": ""})
    fact = scene.interview("m5", day(4), day(8), Who("Colm Beaudry"), extra=notice)
    scene.facts[-1] = replace(fact, company="Halyard Therapeutics")
    scene.mail("m6", ME, Who("Colm Beaudry", "colm.beaudry@halyardtx.example"), day(8.2))
    world = scene.world(day(9))

    (talk,) = (i for i in world.interviews if i.start == day(8))
    assert [world.people[who].emails for who in talk.interviewers] == [
        ("colm.beaudry@halyardtx.example",)
    ]


def test_who_was_to_be_there_comes_at_the_new_time_too(scene: Scene) -> None:
    prose = {"uid": "", "method": "", "strength": 0.4, "sender": RUTH.email, "proposed": True}
    scene.interview("m5", day(4), day(8), OMAR, RUTH, extra={**prose, "proposed": False})
    scene.interview("m6", day(5), day(9), RUTH, extra={**prose, "moves": ""}, status="tentative")
    world = scene.world(day(5.5))

    (old, new) = (i for i in world.interviews if i.start >= day(8))
    assert (old.status, new.start) == ("cancelled", day(9))
    assert {world.people[who].name for who in new.interviewers} == {"Omar Said", "Ruth Adler"}


def test_a_plan_of_a_day_is_of_the_firm_that_sent_it() -> None:
    scene = Scene()
    prose = {"uid": "", "method": "", "organizer": None, "invited": [], "sender": RUTH.email}
    for hour, name in enumerate(("Omar Said", "Jin Park", "Ines Roth")):
        start = day(3) + timedelta(hours=hour)
        extra = {**prose, "strength": 0.6, BY_HAND: True}
        scene.interview("m5", day(1), start, Who(name), extra=extra, minutes=45)

    assert len(scene.world(day(2)).interviews) == 3


def test_a_day_that_they_cannot_make_is_off(scene: Scene) -> None:
    scene.interview("m5", day(4), day(8), OMAR, extra={"uid": "", "method": ""})
    scene.mail("m7", RUTH, ME, day(6))
    scene.fact("scheduling", "m7", day(6), RUTH, extra={"moves": day(8).date().isoformat()})

    assert [i.status for i in scene.world(day(7)).interviews] == ["confirmed", "cancelled"]


def test_notes_add_who_joined_unannounced(scene: Scene) -> None:
    notes = (
        Note("Omar", "talked", "timetables"),
        Note("Ines Roth", "talked", "night buses, joined late"),
    )
    scene.entries.append(("d1", day(3), Debrief("Kornfeld", day(3).date(), notes)))

    world = scene.world(day(4))

    (interview,) = world.interviews
    assert {world.people[p].name for p in interview.interviewers} == {"Omar Said", "Ines Roth"}
    assert interview.debriefed
    assert {m.text for m in world.moments} == {"timetables", "night buses, joined late"}
    assert not scene.world(day(3)).moments, "the notes are written when the talk is over"


def test_a_later_promise_replaces_an_earlier_one_and_news_fulfil_it(scene: Scene) -> None:
    scene.fact("decision_date", "m5", day(4), RUTH, value={"by": "2027-09-17"})
    scene.fact("decision_date", "m6", day(9), RUTH, value={"by": "2027-09-24"})

    world = scene.world(day(10))
    assert [(p.by and p.by.isoformat(), p.open) for p in world.promises] == [
        ("2027-09-17", False),
        ("2027-09-24", True),
    ]
    assert world.pursuits[0].stage == "deciding"
    assert world.pursuits[0].decision_by is not None

    scene.fact("next_round", "m7", day(11), RUTH, value={"what": "a second talk"})
    later = scene.world(day(12))
    assert not any(promise.open for promise in later.promises)
    assert later.pursuits[0].stage == "interviewing"
    promise = next(fact for fact in later.facts if fact.value.get("by") == "2027-09-24")
    assert promise.fulfilled_by


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        ("rejection", "rejected"),
        ("offer", "offer"),
        ("on_hold", "on_hold"),
        ("withdrawn", "withdrawn"),
    ],
)
def test_an_outcome_sets_the_stage(scene: Scene, kind: str, stage: str) -> None:
    scene.fact(kind, "m8", day(5), RUTH)

    assert scene.world(day(6)).pursuits[0].stage == stage


def test_ten_business_days_without_an_answer_are_silence(scene: Scene) -> None:
    scene.mail("q1", ME, RUTH, day(14), subject="The decision")
    scene.fact("letter", "q1", day(14), RUTH, value={"what": "enquiry"})

    assert scene.world(day(27)).pursuits[0].stage != "silent"
    assert scene.world(day(28)).pursuits[0].stage == "silent"
    scene.mail("q2", RUTH, ME, day(27.5), reply_to="q1")
    assert scene.world(day(28)).pursuits[0].stage != "silent"


def test_an_automatic_reply_is_neither_answer_nor_touch(scene: Scene) -> None:
    scene.mail("q1", ME, RUTH, day(14))
    scene.fact("letter", "q1", day(14), RUTH, value={"what": "enquiry"})
    scene.mail("q2", RUTH, ME, day(14.1), automatic=True)
    scene.fact(
        "auto_reply", "q2", day(14.1), RUTH, value={"until": "2027-09-27", "alternate": None}
    )

    world = scene.world(day(28))

    assert world.pursuits[0].stage == "silent"
    assert world.away[0].until is not None
    assert not [
        t for t in world.touches if t.direction == "in" and t.channel == "email" and t.at > day(14)
    ]


def test_what_private_people_write_is_no_fact(scene: Scene) -> None:
    cousin = Who("Lea Brandt", "lea@postfach.example")
    scene.mail("x1", cousin, ME, day(4))
    scene.fact("rejection", "x1", day(4), cousin, confidence=0.7)

    assert not [fact for fact in scene.world(day(5)).facts if fact.kind == "rejection"]


def test_same_name_at_the_same_company_holds_back_and_is_proposed(scene: Scene) -> None:
    row = Connection(
        "Omar Said",
        "https://www.linkedin.com/in/omar-said",
        "",
        "Kornfeld",
        "Head",
        day(-90).date(),
    )
    scene.entries.append(("c1", day(-90), row))

    world = scene.world(day(4))

    (omar,) = (p for p in world.people.values() if p.name == "Omar Said")
    assert omar.connected_since == day(-90).date()
    assert [pair.name for pair in world.facets["likely"]] == ["Omar Said"]

    scene.sayings.append(Saying("s1", day(4), "unmerge", {"a": OMAR.email}))
    parted = [p for p in scene.world(day(4)).people.values() if p.name == "Omar Said"]
    assert len(parted) == 2


def test_a_bounced_address_is_used_no_more(scene: Scene) -> None:
    scene.fact("bounce", "b1", day(4), value={"address": OMAR.email, "permanent": True})

    (omar,) = (p for p in scene.world(day(5)).people.values() if p.name == "Omar Said")
    assert omar.emails == ()
    assert omar.closed == (OMAR.email,)


def test_a_letter_that_came_back_is_no_touch(scene: Scene) -> None:
    scene.mail("t1", ME, OMAR, day(4))
    scene.fact("bounce", "b1", day(4.1), value={"address": OMAR.email, "permanent": True})

    def letters(at: float) -> int:
        return sum(touch.message_id == "t1" for touch in scene.world(day(at)).touches)

    assert (letters(4.05), letters(5)) == (1, 0)


def test_a_refused_fact_is_believed_no_more(scene: Scene) -> None:
    fact = scene.fact("rejection", "m9", day(5), RUTH)
    scene.sayings.append(Saying("s1", day(6), "refuse", {"fact": fact.id}))

    assert scene.world(day(5.5)).pursuits[0].stage == "rejected"
    assert scene.world(day(7)).pursuits[0].stage != "rejected"


def test_a_refused_fact_stays_listed(scene: Scene) -> None:
    fact = scene.fact("rejection", "m9", day(5), RUTH)
    scene.sayings.append(Saying("s1", day(6), "refuse", {"fact": fact.id}))

    (shown,) = [f for f in scene.world(day(7)).facts if f.kind == "rejection"]
    assert shown.refused


def test_an_interview_is_refused_by_the_id_it_is_shown_with(scene: Scene) -> None:
    (shown,) = [f for f in scene.world(day(2)).facts if f.kind == "interview"]
    scene.sayings.append(Saying("s1", day(2), "refuse", {"fact": shown.id}))

    world = scene.world(day(2.5))

    assert not world.interviews
    assert [f.refused for f in world.facts if f.kind == "interview"] == [True]


def test_an_interview_is_confirmed_by_the_id_it_is_shown_with(scene: Scene) -> None:
    (shown,) = [f for f in scene.world(day(2)).facts if f.kind == "interview"]
    assert not shown.confirmed
    scene.sayings.append(Saying("s1", day(2), "confirm", {"fact": shown.id}))

    (sure,) = [f for f in scene.world(day(2.5)).facts if f.kind == "interview"]

    assert (sure.id, sure.confirmed, sure.confidence) == (shown.id, True, 1.0)


def test_a_plain_rejection_alone_shows_a_pursuit() -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("rejection", "m1", day(0), RUTH)

    assert [p.stage for p in scene.world(day(1)).pursuits] == ["rejected"]


def test_a_promise_opens_a_pursuit_only_where_the_user_wrote_about_a_role() -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("decision_date", "m1", day(0), RUTH, value={"by": "2027-09-17"})
    scene.fact("profile", "m1", day(0), RUTH, value={"title": "", "company": "Kornfeld"})
    assert not scene.world(day(1)).pursuits

    scene.mail("m2", ME, RUTH, day(0.5))
    scene.fact("letter", "m2", day(0.5), RUTH, value={"what": "thank_you"})
    assert [p.stage for p in scene.world(day(1)).pursuits] == ["deciding"]


def test_a_request_is_answered_by_a_letter_with_material(scene: Scene) -> None:
    scene.fact("request", "m9", day(4), RUTH, value={"what": "portfolio", "due": "2027-09-14"})
    assert scene.world(day(5)).requests[0].done_at is None

    scene.mail("a1", ME, RUTH, day(6))
    scene.fact("letter", "a1", day(6), RUTH, value={"what": "materials"})
    assert scene.world(day(7)).requests[0].done_at == day(6)


@given(st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(shuffle: random.Random) -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.mail("m2", ME, RUTH, day(1), reply_to="m1", cc=(OMAR,))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": "Schedule Planner"})
    scene.interview("m3", day(1), day(3), OMAR)
    scene.interview("m3", day(2), day(4), OMAR, extra={"sequence": 1})
    scene.fact("decision_date", "m5", day(5), RUTH, value={"by": "2027-09-17"})
    scene.fact("decision_date", "m6", day(6), RUTH, value={"by": "2027-09-24"})
    scene.fact("rejection", "m7", day(9), RUTH)
    # At the same moment, so that nothing but the order could tell them apart.
    url = "https://www.linkedin.com/in/omar-said"
    for number, company in enumerate(("Kornfeld", "Blauberg", "Kornfeld")):
        row = Connection("Omar Said", url, OMAR.email, company, f"Head {number}", day(-9).date())
        scene.entries.append((f"c{number}", day(-9), row))
    for number, country in enumerate(("DE", "AT")):
        card = Card(RUTH.name, (RUTH.email,), (f"+4{number} 1",), "", "", (), country=country)
        scene.entries.append((f"v{number}", day(-9), card))
    for number, phone in enumerate(("+49 30 1", "+43 1 2")):
        value = {"title": f"Head {number}", "company": "Kornfeld", "phone": phone}
        scene.fact("profile", f"p{number}", day(0), OMAR, value=value)
        scene.fact("introduced", f"i{number}", day(0), RUTH, value={"name": "Omar", "role": ""})
        scene.mail(f"x{number}", RUTH, ME, day(0), subject=f"Talk {number}")
        scene.fact("auto_reply", f"x{number}", day(0), OMAR, value={"until": None})
        scene.fact("request", f"x{number}", day(5), RUTH, value={"what": f"file {number}"})
    known = scene.known(day(10))
    mixed = replace(
        known,
        headers=tuple(shuffle.sample(known.headers, len(known.headers))),
        facts=tuple(shuffle.sample(known.facts, len(known.facts))),
        entries=tuple(shuffle.sample(known.entries, len(known.entries))),
    )

    assert project(OWNER, day(10), mixed) == project(OWNER, day(10), known)


@pytest.mark.parametrize(
    ("subject", "reply_to", "company"),
    [
        ("Orrin Quay - status", "", "Orrin Quay"),
        ("Status of your application", "a1", "Orrin Quay"),
        ("Feedback from Bruma", "a1", "Bruma Lines"),
        ("Status of your application", "", "Bruma Lines"),  # whom they wrote of last
    ],
)
def test_of_two_clients_an_agency_speaks_for_the_one_it_writes_of(
    scene: Scene, subject: str, reply_to: str, company: str
) -> None:
    ewan = Who("Ewan Hale", "ewan@halesearch.example")
    for number, name in enumerate(("Orrin Quay", "Bruma Lines")):
        mid = scene.mail(f"a{number + 1}", ewan, ME, day(number), subject="A post")
        scene.fact("client", mid, day(number), ewan, value={"company": name}, company=name)
    scene.mail("a3", ewan, ME, day(9), subject=subject, reply_to=reply_to)
    scene.fact("rejection", "a3", day(9), ewan)

    ended = [p.company_name for p in scene.world(day(10)).pursuits if p.stage == "rejected"]

    assert ended == [company]


def test_a_proposed_time_goes_with_the_invitation_that_was_moved(scene: Scene) -> None:
    said = {"uid": "", "method": "", "stamp": "", "strength": 0.5, "proposed": True}
    scene.interview("p1", day(4), day(14), OMAR, status="tentative", minutes=0, extra=said)
    scene.interview("v1", day(4.1), day(14), OMAR, extra={"uid": "second"})
    moved = {"uid": "second", "sequence": 1}
    scene.interview("v2", day(12), day(26), OMAR, extra=moved)

    talks = [talk for talk in scene.world(day(13)).interviews if talk.start > day(4)]

    assert [(talk.start, talk.status) for talk in talks] == [(day(26), "confirmed")]


@pytest.mark.parametrize(
    ("signed", "shown"),
    [
        ({"kornfeld mills": 2}, "Kornfeld Mills"),
        ({"kornfeld mills": 2, "Kornfeld Mills": 1}, "Kornfeld Mills"),
        ({"kornfeld mills": 2, "KORNFELD Mills": 1}, "KORNFELD Mills"),
        ({"KornFeld Mills": 2, "kornfeld mills": 1}, "KornFeld Mills"),
    ],
)
def test_a_firm_has_its_capitals_whoever_writes_small(signed: dict[str, int], shown: str) -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": "Planner"})
    for name, times in signed.items():
        for number in range(times):
            scene.fact("profile", f"s{number}", day(0), RUTH, value={"company": name})

    assert [p.company_name for p in scene.world(day(1)).pursuits] == [shown]


@pytest.mark.parametrize(("answer", "met"), [("accepted", True), ("", False)])
def test_an_approach_counts_once_its_talk_stands_in_the_calendar(answer: str, met: bool) -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": ""}, extra={NO_POST: True})
    said = {"strength": 0.5} | ({ACCEPTED: True} if answer else {})
    scene.interview("m2", day(1), day(3), RUTH, extra=said)

    assert bool(scene.world(day(4)).pursuits) is met


@pytest.mark.parametrize(
    ("sender", "with_whom", "status", "met"),
    [
        ("notifications@slotbee.example", Who("Ruth Adler"), "confirmed", True),
        ("no-reply@mail.slotbee.example", RUTH, "confirmed", True),
        ("notifications@slotbee.example", Who("Bo Lund"), "confirmed", False),
        ("notifications@elsewhere.example", RUTH, "confirmed", False),
        ("notifications@slotbee.example", RUTH, "cancelled", False),
    ],
)
def test_an_approach_counts_once_a_talk_is_booked_where_it_says(
    sender: str, with_whom: Who, status: str, met: bool
) -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    told = {NO_POST: True, LINKS: ["go.slotbee.example"]}
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": ""}, extra=told)
    said = {"sender": sender, "strength": 0.5}
    scene.interview("m2", day(1), day(3), with_whom, extra=said, status=status)

    assert bool(scene.world(day(4)).pursuits) is met


def test_an_accepted_talk_that_is_called_off_is_no_yes() -> None:
    scene = Scene()
    scene.mail("m1", RUTH, ME, day(0))
    scene.fact("outreach", "m1", day(0), RUTH, value={"role": ""}, extra={NO_POST: True})
    said = {"strength": 0.5, ACCEPTED: True}
    scene.interview("m2", day(1), day(3), RUTH, extra=said, status="cancelled")

    assert not scene.world(day(4)).pursuits


@pytest.mark.parametrize(("told", "held"), [(day(10), False), (day(17), True)])
def test_a_talk_told_of_after_another_time_has_passed_takes_nothing_from_it(
    scene: Scene, told: datetime, held: bool
) -> None:
    said = {"uid": "", "method": "", "stamp": "", "strength": 0.5, "proposed": True}
    scene.interview("p1", day(9), day(14), OMAR, status="tentative", minutes=20, extra=said)
    scene.interview("v1", told, day(19), OMAR, extra={"uid": "second"})

    starts = {talk.start for talk in scene.world(day(18)).interviews}

    assert day(19) in starts
    assert (day(14) in starts) == held


def test_an_agency_speaks_for_its_client(scene: Scene) -> None:
    ewan = Who("Ewan Hale", "ewan@halesearch.example")
    scene.mail("a1", ewan, ME, day(0))
    scene.fact("client", "a1", day(0), ewan, value={"company": "Orrin Quay"}, company="Orrin Quay")
    scene.mail("a2", ewan, ME, day(4))
    scene.fact("decision_date", "a2", day(4), ewan, value={"by": day(9).date().isoformat()})

    world = scene.world(day(5))

    (pursuit,) = [p for p in world.pursuits if p.company_name == "Orrin Quay"]
    assert pursuit.decision_by == day(9).date()
    assert {world.people[m.person].name: m.role for m in pursuit.members} == {
        "Ewan Hale": "recruiter"
    }
    assert "halesearch" not in " ".join(p.company_name.casefold() for p in world.pursuits)


def test_a_firm_s_name_in_a_title_is_nobody(scene: Scene) -> None:
    scene.interview("m9", day(1), day(6), Who("Kornfeld"))

    world = scene.world(day(7))

    assert "Kornfeld" not in {person.name for person in world.people.values()}


def test_a_yes_makes_a_proposed_time_an_interview(scene: Scene) -> None:
    prose = {"uid": "", "method": "", "strength": 0.6, "organizer": None, "invited": []}
    scene.mail("p1", RUTH, ME, day(4))
    proposed = prose | {"proposed": True}
    scene.interview("p1", day(4), day(6), RUTH, status="tentative", extra=proposed)
    before = scene.world(day(4.5))
    scene.mail("p2", ME, RUTH, day(4.2), reply_to="p1")
    yes = {"start": "", "accepts": True}
    scene.fact("scheduling", "p2", day(4.2), RUTH, value={}, extra=yes)

    after = scene.world(day(4.5))

    assert [i.status for i in before.interviews if i.start == day(6)] == ["tentative"]
    assert [i.status for i in after.interviews if i.start == day(6)] == ["confirmed"]


def test_a_further_talk_before_any_is_the_first(scene: Scene) -> None:
    scene.fact(
        "next_round", "m1", day(0), RUTH, value={"what": "talk"}, extra={"after_a_talk": True}
    )
    scene.mail("m5", RUTH, ME, day(4))
    scene.fact(
        "next_round", "m5", day(4), RUTH, value={"what": "talk"}, extra={"after_a_talk": True}
    )

    said = [f.said_at for f in scene.world(day(5)).facts if f.kind == "next_round"]

    assert said == [day(4)]


def test_notes_tell_who_led_and_who_only_made_tea(scene: Scene) -> None:
    lead, host = Who("Ines Roth", "ines@kornfeld.example"), Who("Pia Lund", "pia@kornfeld.example")
    for number, (organizer, words) in enumerate(((lead, "led the first half"), (host, "made tea"))):
        when = day(8 + number)
        scene.mail(f"i{number}", organizer, ME, day(7))
        scene.interview(
            f"o{number}",
            day(7),
            when,
            OMAR,
            extra={"organizer": {"name": organizer.name, "email": organizer.email}},
        )
        notes = (Note(organizer.name, "talked", words), Note("Omar", "talked", "timetables"))
        scene.entries.append((f"n{number}", when, Debrief("Kornfeld", when.date(), notes)))

    world = scene.world(day(12))

    there = {i.start: {world.people[p].name for p in i.interviewers} for i in world.interviews}
    assert there[day(8)] == {"Ines Roth", "Omar Said"}
    assert there[day(9)] == {"Omar Said"}


def test_who_only_brought_the_tea_was_no_interviewer(scene: Scene) -> None:
    notes = (Note("Omar", "talked", "timetables"), Note("Pia", "talked", "tea, cheese rolls"))
    scene.entries.append(("n1", day(3.2), Debrief("Kornfeld", day(3).date(), notes)))

    world = scene.world(day(4))

    assert [world.people[p].name for p in world.interviews[0].interviewers] == ["Omar Said"]


def test_a_talk_that_names_nobody_known_is_of_those_who_wrote_of_it(scene: Scene) -> None:
    extra = {"uid": "", "method": "", "organizer": None, "invited": [], "strength": 0.45}
    scene.interview("m5", day(4), day(8), status="tentative", extra=extra | {"sender": RUTH.email})

    assert [i.start for i in scene.world(day(5)).interviews] == [day(3), day(8)]


def test_a_weaker_record_is_believed_beside_a_sure_talk() -> None:
    """Their calendar calls it neither interview nor talk; that there is a process tells another."""
    scene = Scene()
    scene.interview("m1", day(1), day(3), RUTH)
    scene.interview("m2", day(2), day(6), OMAR, extra={"strength": 0.5})

    assert [i.start for i in scene.world(day(2.5)).interviews] == [day(3), day(6)]


def test_a_yes_in_the_same_conversation_names_the_day_by_either_clock(scene: Scene) -> None:
    proposed = {"uid": "", "method": "", "strength": 0.6}
    scene.mail("m5", RUTH, ME, day(4))
    scene.interview("m5", day(4), day(8), OMAR, status="tentative", extra=proposed)
    scene.mail("m6", ME, RUTH, day(5), reply_to="m5")
    there = (day(8) - timedelta(hours=4)).isoformat()
    scene.fact("scheduling", "m6", day(5), RUTH, extra={"accepts": True, "start": there})

    assert [i.status for i in scene.world(day(6)).interviews] == ["confirmed", "confirmed"]


def thing(scene: Scene, kind: str, mid: str, at: float, who: Who, what: str, **more: Any) -> None:
    value = {"what": what} | ({"granted": True} if kind == "permission" else {"due": None})
    scene.fact(kind, mid, day(at), who, value=value | more.pop("value", {}), **more)


def owed(scene: Scene, at: float) -> list[str]:
    return [request.what for request in scene.world(day(at)).requests if request.done_at is None]


def test_a_yes_to_a_named_thing_is_owed_until_it_is_sent(scene: Scene) -> None:
    thing(scene, "permission", "p1", 4, RUTH, "portfolio")
    assert owed(scene, 5) == ["portfolio"]
    scene.mail("a1", ME, RUTH, day(5))
    scene.fact("letter", "a1", day(5), RUTH, value={"what": "materials"})
    assert owed(scene, 6) == []


@pytest.mark.parametrize(
    ("what", "value", "confidence"),
    [("it", {}, 0.9), ("portfolio", {"granted": False}, 0.9), ("any questions", {}, 0.75)],
)
def test_any_other_word_on_sending_owes_nothing(
    scene: Scene, what: str, value: dict[str, bool], confidence: float
) -> None:
    thing(scene, "permission", "p1", 4, RUTH, what, value=value, confidence=confidence)
    assert owed(scene, 5) == []


def test_what_is_asked_for_accepted_and_promised_is_owed_once(scene: Scene) -> None:
    thing(scene, "request", "q1", 4, RUTH, "portfolio")
    thing(scene, "permission", "q2", 4.1, OMAR, "the portfolio")
    thing(scene, "request", "q3", 4.2, RUTH, "my portfolio", extra={"by_owner": True})
    assert owed(scene, 5) == ["portfolio"]
    thing(scene, "request", "q4", 4.3, RUTH, "references", extra={"by_owner": True})
    assert owed(scene, 5) == ["portfolio", "references"]


def test_what_one_of_them_gets_is_not_what_another_had_asked_for(scene: Scene) -> None:
    thing(scene, "request", "q1", 4, RUTH, "references")
    thing(scene, "request", "q2", 4, OMAR, "design write-up")
    scene.mail("a1", ME, OMAR, day(5))
    scene.fact("letter", "a1", day(5), OMAR, value={"what": "materials"})
    assert owed(scene, 6) == ["references"]
    scene.mail("a2", ME, RUTH, day(6))
    scene.fact("letter", "a2", day(6), RUTH, value={"what": "materials"})
    assert owed(scene, 7) == []


def test_what_goes_to_a_colleague_who_asked_for_nothing_will_do(scene: Scene) -> None:
    thing(scene, "request", "q1", 4, OMAR, "design write-up")
    scene.mail("a1", ME, RUTH, day(5))
    scene.fact("letter", "a1", day(5), RUTH, value={"what": "materials"})
    assert owed(scene, 6) == []


def test_a_message_on_linkedin_is_a_word_of_theirs_before_any_export(scene: Scene) -> None:
    scene.fact("messaged", "n1", day(9), Who("Omar Said"), value={"text": "Hello"})
    world = scene.world(day(10))
    (word,) = [t for t in world.touches if t.channel == "linkedin"]
    assert (word.direction, word.at) == ("in", day(9))
    assert world.pursuits[0].last_heard == day(9)


def test_a_message_that_the_export_has_too_is_one(scene: Scene) -> None:
    url = "https://www.linkedin.com/in/omar-said"
    omar = Who("Omar Said", "", url)
    row = Connection("Omar Said", url, OMAR.email, "Kornfeld", "Head", day(-90).date())
    scene.entries.append(("c1", day(-90), row))
    message = LinkedInMessage("c", omar, (ME,), day(9), "", "Hello")
    scene.entries.append(("l1", day(9), message))
    scene.fact("messaged", "n1", day(9.3), Who("Omar Said"), value={"text": "Hello"})
    words = [t for t in scene.world(day(10)).touches if t.channel == "linkedin"]
    assert [t.at for t in words if t.direction == "in"] == [day(9)]


@pytest.mark.parametrize("profile", ["", "/in/noa-brandt"])
def test_a_connection_of_the_users_name_is_somebody_else(scene: Scene, profile: str) -> None:
    namesake = Who("Noa Brandt", "", "/in/noa-brandt-7")
    row = Connection("Noa Brandt", namesake.url, "", "Kornfeld", "Head", day(-90).date())
    scene.entries.append(("c1", day(-90), row))
    own = Who("Noa Brandt", "", "/in/noa-brandt")
    scene.entries.append(("l1", day(9), LinkedInMessage("c", own, (namesake,), day(9), "", "Hi")))

    world = project(replace(OWNER, profile=profile), day(10), scene.known(day(10)))

    (other,) = [each for each in world.people.values() if each.name == "Noa Brandt"]
    assert other.urls == (namesake.url,)
    (word,) = [t for t in world.touches if t.channel == "linkedin"]
    assert (word.person, word.direction) == (other.id, "out")


def test_who_stands_in_a_message_by_the_users_own_profile_alone_is_nobody(scene: Scene) -> None:
    # Which of several names is whose can't be told there, so each recipient is an address alone.
    to = (Who(url="/in/noa-brandt"), Who(url="/in/ivo-reed"))
    entry = LinkedInMessage("c", Who("Omar Said", "", "/in/omar-said"), to, day(9), "", "Hi")
    scene.entries.append(("l1", day(9), entry))

    owner = replace(OWNER, profile="/in/noa-brandt")
    world = project(owner, day(10), scene.known(day(10)))

    assert "/in/noa-brandt" not in {url for p in world.people.values() for url in p.urls}


@pytest.mark.parametrize(
    ("said", "title", "named", "stage"),
    [
        (1, "Final interview", "", "deciding"),
        (1, "Interview", "the final round", "deciding"),
        (5, "Interview", "the final round", "interviewing"),  # named, and not held yet
        (5, "Final interview", "one more conversation", "interviewing"),
        (1, "Interview", "", "interviewing"),
    ],
)
def test_deciding_begins_when_the_last_round_is_over(
    scene: Scene, said: float, title: str, named: str, stage: str
) -> None:
    scene.interview("m9", day(1), day(4), OMAR, title=title)
    if named:
        scene.fact("next_round", "m8", day(said), RUTH, quote=named, value={"what": named})
    assert scene.world(day(6)).pursuits[0].stage == stage


def test_while_a_talk_is_proposed_nothing_is_being_decided(scene: Scene) -> None:
    scene.fact("decision_date", "m5", day(5), RUTH, value={"by": "2027-09-24"})
    assert scene.world(day(6)).pursuits[0].stage == "deciding"
    scene.interview("m9", day(6), day(9), OMAR, status="tentative")
    assert scene.world(day(7)).pursuits[0].stage == "interviewing"


def test_the_last_word_on_a_consent_counts(scene: Scene) -> None:
    kim = Who("Kim Lund", "kim@lund.example")
    for mid, at, granted in (("k1", -500.0, True), ("k2", 1.0, True), ("k3", 5.0, False)):
        scene.fact("consent", mid, day(at), kim, value={"granted": granted, "until": None})
    (word,) = scene.world(day(4)).consents
    assert (word.granted, word.until) == (True, day(366).date())
    (word,) = scene.world(day(6)).consents
    assert not word.granted


@pytest.mark.parametrize(
    ("before", "unasked"),
    [("", False), ("invitation", False), ("thank_you", False), ("other", True)],
)
def test_only_a_letter_takes_the_place_of_the_answer(before: str, unasked: bool) -> None:
    def touch(at: float, what: str, direction: str) -> Touch:
        return Touch(f"{at}", day(at), "p", direction, "email", what)  # type: ignore[arg-type]

    touches = [touch(0, "letter", "in"), touch(2, "other", "out")]
    if before:
        touches.insert(1, touch(1, before, "out"))
    assert mark_unasked(touches, {})[-1].unasked is unasked


def test_who_started_elsewhere_works_there_whatever_an_older_list_says(scene: Scene) -> None:
    url = "https://www.linkedin.com/in/ines-roth"
    row = Connection("Ines Roth", url, "", "Kornfeld GmbH", "Planner", day(-90).date())
    scene.entries.append(("c1", day(-90), row))

    def employer(at: float) -> str:
        people = scene.world(day(at)).people.values()
        return next(p.company_name for p in people if p.name == "Ines Roth")

    value = {"title": "Planner", "company": "Blauberg AG"}
    scene.fact("started_role", "n1", day(5), Who("Ines Roth"), value=value)
    assert employer(4) == "Kornfeld"
    assert employer(6) == "Blauberg"


def test_what_was_said_of_a_move_is_of_the_person_whoever_they_were_joined_with() -> None:
    scene = Scene()
    scene.mail("a", RUTH, ME, day(0))
    private = Who("Ruth Adler", "ruth@adler.example")
    scene.mail("b", private, ME, day(1))
    values = {"move": "m", "play": "check_in", "person": "p-before", "email": RUTH.email}
    scene.sayings.append(Saying("s1", day(2), "snoozed", values))
    scene.sayings.append(Saying("s2", day(3), "merge", {"a": RUTH.email, "b": private.email}))

    world = scene.world(day(4))

    (said,) = world.said
    assert said.play == "check_in"
    assert {RUTH.email, private.email} <= set(world.people[said.person].emails)


def test_an_approach_that_names_no_post_opens_a_pursuit_once_it_is_answered() -> None:
    made = Scene()
    made.mail("hello", RUTH, ME, day(0))
    made.fact("outreach", "hello", day(0), RUTH, value={"role": ""}, extra={"no_post": True})
    assert made.world(day(1)).pursuits == ()
    made.mail("yes", ME, RUTH, day(1), reply_to="hello")
    made.fact("letter", "yes", day(1), RUTH, value={"what": "answer"})
    assert [pursuit.company_name for pursuit in made.world(day(2)).pursuits] == ["Kornfeld"]


def test_an_approach_that_was_declined_opens_nothing() -> None:
    made = Scene()
    made.mail("hello", RUTH, ME, day(0))
    made.fact("outreach", "hello", day(0), RUTH, value={"role": ""}, extra={"no_post": True})
    made.mail("no", ME, RUTH, day(1), reply_to="hello")
    made.fact("letter", "no", day(1), RUTH, value={"what": "withdrawal"})
    assert made.world(day(2)).pursuits == ()


def test_a_yes_in_words_that_fit_an_invitation_too_accepts_only_an_offer(scene: Scene) -> None:
    scene.mail("yes", ME, RUTH, day(3), reply_to="invite")
    scene.fact("accepted", "yes", day(3), RUTH, extra={"by_owner": True, "after_an_offer": True})
    assert scene.world(day(4)).pursuits[0].stage != "accepted"
    scene.mail("offer", RUTH, ME, day(5))
    scene.fact("offer", "offer", day(5), RUTH)
    scene.mail("again", ME, RUTH, day(6), reply_to="offer")
    scene.fact("accepted", "again", day(6), RUTH, extra={"by_owner": True, "after_an_offer": True})
    assert scene.world(day(7)).pursuits[0].stage == "accepted"


def test_a_question_after_a_promised_day_is_an_enquiry_whatever_its_words(scene: Scene) -> None:
    scene.mail("soon", RUTH, ME, day(3))
    scene.fact("decision_date", "soon", day(3), RUTH, value={"by": day(8).date().isoformat()})
    scene.mail("well", ME, RUTH, day(11), reply_to="soon")
    letter = {"also": ["answer"], "asks": True}
    scene.fact("letter", "well", day(11), RUTH, value={"what": "answer"}, extra=letter)
    touches = [t for t in scene.world(day(12)).touches if t.message_id == "well"]
    assert [(t.what, t.unasked) for t in touches] == [("enquiry", True)]
    early = [t for t in scene.world(day(12)).touches if t.message_id == "soon"]
    assert [t.direction for t in early] == ["in"]
