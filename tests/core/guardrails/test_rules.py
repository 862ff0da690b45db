"""Each guardrail holds what it is for, until it says, and lets the rest pass."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from tests.core.worlds import (
    BERLIN,
    asked,
    at,
    away,
    by_hand,
    closed,
    heard,
    interview,
    outcome,
    person,
    promised,
    pursuit,
    today,
    world,
    wrote,
)

from afterword.core.guardrails import RULES, ends_last, verdicts
from afterword.core.planning.index import Index
from afterword.core.planning.moves import Move, Occasion, Reason, Verdict
from afterword.core.planning.policy import Policy
from afterword.core.planning.situation import Situation
from afterword.core.world import Achieved, Ask, Consent, News, Permission, Said, Sendable

MONDAY = "2025-09-15 09:00"
ENQUIRY = by_hand("check_in", "ruth", cost=0.6, occasion=Occasion("promise", "ref", "they said"))
CLOSING = replace(ENQUIRY, occasion=Occasion("closing", "ref", "no answer"), cost=0.3)
LINE = by_hand("network", "hana", occasion=Occasion("keep_in_touch", "ref", "open door"))
INVITATION = by_hand("connect", "hana", channel="linkedin", cost=0.2)
THANKS = by_hand(
    "thank_you", "hana", unasked=False, obligation=True, occasion=Occasion("interview", "i", "talk")
)
NEVER, PASSES = "never", "passes"


def situation(now: str, *things: Any) -> Situation:
    made = world(now, *things)
    return Situation(Index(made), Policy(), made.now)


def until(rule: str, move: Move, *things: Any, now: str = MONDAY) -> str | datetime:
    """What one rule says of a move: PASSES, NEVER or until when."""
    check = RULES[rule].check
    assert check is not None
    verdict = check(move, situation(now, *things))
    if verdict is None:
        return PASSES
    assert verdict.rule == rule
    return verdict.until or NEVER


NOTE = by_hand()
OVER = pursuit("rejected", ended=at("2025-09-01 10:00"))


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, [pursuit()], PASSES),
        (NOTE, [OVER], NEVER),
        (NOTE, [pursuit("withdrawn")], NEVER),
        (NOTE, [pursuit("deciding"), outcome("complaint", "2025-09-01 10:00")], NEVER),
        (NOTE, [OVER, pursuit("interviewing", ref="another")], PASSES),
        (THANKS, [OVER], NEVER),
        (replace(THANKS, occasion=Occasion("rejection", "r", "no")), [OVER], PASSES),
        (
            replace(THANKS, occasion=Occasion("withdrawal", "w", "w")),
            [pursuit("withdrawn")],
            PASSES,
        ),
        (LINE, [OVER], NEVER),
        (LINE, [replace(OVER, door_open=True)], at("2025-11-30 10:00")),
        (NOTE, [pursuit(), closed("team")], NEVER),
        (THANKS, [pursuit(), closed("team")], NEVER),
        (ENQUIRY, [pursuit(), closed("team")], PASSES),
        (by_hand(person="cleo"), [pursuit(), closed("team")], PASSES),
        (NOTE, [pursuit(), closed("person", "hana")], NEVER),
        (NOTE, [pursuit(), closed("person", "ivo")], PASSES),
        (NOTE, [pursuit(), closed("company")], NEVER),
        (by_hand(person="kim"), [closed("company"), person("kim")], NEVER),
        (by_hand(person="kim"), [closed("company"), person("kim", "brass")], PASSES),
    ],
)
def test_stop(move: Move, things: list[Any], says: object) -> None:
    assert until("stop", move, *things) == says


def test_stop_spares_who_helped() -> None:
    helper = pursuit("rejected", {"kim": "connector"})
    assert until("stop", by_hand(person="kim"), helper, person("kim", "former")) == PASSES


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (ENQUIRY, [pursuit("deciding")], PASSES),
        (ENQUIRY, [pursuit(), interview("2025-09-17 10:00", "ivo")], at("2025-09-17 11:00")),
        (ENQUIRY, [pursuit(), interview("2025-09-12 10:00", "ivo")], PASSES),
        (ENQUIRY, [pursuit(), interview("2025-09-17 10:00", "ivo", status="cancelled")], PASSES),
        (NOTE, [pursuit(), interview("2025-09-17 10:00", "ivo")], PASSES),
        (ENQUIRY, [pursuit("offer")], NEVER),
        (ENQUIRY, [pursuit("accepted")], NEVER),
        (
            ENQUIRY,
            [pursuit("on_hold"), outcome("on_hold", "2025-09-01 10:00")],
            at("2025-11-24 08:30"),
        ),
        (
            ENQUIRY,
            [pursuit("on_hold", resumes=date(2025, 9, 18)), outcome("on_hold", "2025-09-01 10:00")],
            at("2025-09-19 08:30"),
        ),
    ],
)
def test_resting(move: Move, things: list[Any], says: object) -> None:
    assert until("resting", move, *things) == says


def test_resting_on_hold_is_asked_once() -> None:
    paused = pursuit("on_hold", resumes=date(2025, 9, 1))
    things = (outcome("on_hold", "2025-08-01 10:00"), wrote("ruth", "2025-09-02 10:00"))
    assert until("resting", ENQUIRY, paused, *things) == NEVER


@pytest.mark.parametrize(
    ("by", "says"),
    [
        ("2025-09-12", at("2025-09-16 08:30")),
        ("2025-09-11", PASSES),
        ("2025-09-13", at("2025-09-16 08:30")),  # a Saturday
        ("2025-09-30", at("2025-10-02 08:30")),
    ],
)
def test_promised_date(by: str, says: object) -> None:
    assert until("promised-date", ENQUIRY, pursuit(), promised(by, "2025-09-05 10:00")) == says


def test_promised_date_holds_no_other_play_and_no_past_promise() -> None:
    promise = promised("2025-09-30", "2025-09-05 10:00")
    assert until("promised-date", NOTE, pursuit(), promise) == PASSES
    assert until("promised-date", ENQUIRY, pursuit(), replace(promise, open=False)) == PASSES


def test_promised_date_lets_an_offer_pass_once_a_company() -> None:
    told = replace(ENQUIRY, occasion=Occasion("offer", "offer", "an offer"))
    offer = outcome("offer", "2025-09-12 10:00", id="offer", pursuit="other", company="brass")
    promise = promised("2025-09-30", "2025-09-05 10:00")
    assert until("promised-date", told, pursuit(), promise, offer) == PASSES
    before = wrote("ruth", "2025-09-12 11:00")
    assert until("promised-date", told, pursuit(), promise, offer, before) == at("2025-10-02 08:30")


TALKED = heard("ruth", "2025-08-01 10:00")
FIRST = wrote("ruth", "2025-09-02 10:00")
SECOND = wrote("ruth", "2025-09-12 10:00")


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (ENQUIRY, [TALKED], PASSES),
        (ENQUIRY, [heard("ruth", "2025-09-08 10:00")], at("2025-09-17 08:30")),
        (ENQUIRY, [wrote("ivo", "2025-09-08 10:00", "thank_you")], at("2025-09-17 08:30")),
        (ENQUIRY, [wrote("ivo", "2025-09-08 10:00", "invitation")], PASSES),
        (ENQUIRY, [interview("2025-09-08 10:00", "ivo")], at("2025-09-17 08:30")),
        (ENQUIRY, [TALKED, FIRST], at("2025-09-16 08:30")),
        (ENQUIRY, [TALKED, FIRST, heard("ruth", "2025-09-03 10:00")], PASSES),
        (
            ENQUIRY,
            [TALKED, FIRST, heard("ruth", "2025-09-12 10:00", "accepted")],
            at("2025-09-16 08:30"),
        ),
        (ENQUIRY, [TALKED, FIRST, SECOND], NEVER),
        (CLOSING, [TALKED, FIRST, SECOND], at("2025-10-03 08:30")),
        (CLOSING, [TALKED, FIRST, SECOND, wrote("ruth", "2025-09-13 10:00", "closing")], NEVER),
    ],
)
def test_check_in_gap(move: Move, things: list[Any], says: object) -> None:
    assert until("check-in-gap", move, pursuit("deciding"), *things) == says


def test_check_in_gap_counts_the_recipients_business_days() -> None:
    ruth = person("ruth", zone=BERLIN)
    things = (pursuit("deciding"), ruth, TALKED, wrote("ruth", "2025-09-24 10:00"))
    held = until("check-in-gap", ENQUIRY, *things, now="2025-09-29 09:00")
    assert held == at("2025-10-09 08:30", BERLIN)  # 3 October is a holiday there


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, [wrote("hana", "2025-08-01 10:00"), wrote("hana", "2025-08-20 10:00")], NEVER),
        (NOTE, [wrote("hana", "2025-08-20 10:00")], PASSES),
        (
            NOTE,
            [
                wrote("hana", "2025-08-01 10:00"),
                heard("hana", "2025-08-04 10:00"),
                wrote("hana", "2025-08-20 10:00"),
            ],
            PASSES,
        ),
        (
            NOTE,
            [wrote("hana", "2025-08-01 10:00", "invitation"), wrote("hana", "2025-08-20 10:00")],
            PASSES,
        ),
        (
            INVITATION,
            [wrote("hana", "2025-08-01 10:00"), wrote("hana", "2025-08-20 10:00")],
            PASSES,
        ),
        (CLOSING, [wrote("ruth", "2025-08-01 10:00"), wrote("ruth", "2025-08-20 10:00")], PASSES),
        (THANKS, [wrote("hana", "2025-08-01 10:00"), wrote("hana", "2025-08-20 10:00")], PASSES),
    ],
)
def test_two_unanswered(move: Move, things: list[Any], says: object) -> None:
    assert until("two-unanswered", move, pursuit(), *things) == says


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, [wrote("hana", "2025-09-05 10:00")], at("2025-09-19 08:30")),
        (INVITATION, [wrote("hana", "2025-09-05 10:00")], at("2025-09-19 08:30")),
        (THANKS, [wrote("hana", "2025-09-05 10:00")], PASSES),
        (NOTE, [wrote("hana", "2025-09-05 10:00", "closing")], PASSES),
        (NOTE, [wrote("ruth", "2025-09-05 10:00")], PASSES),
        (NOTE, [wrote("hana", "2025-09-05 10:00"), heard("hana", "2025-09-08 10:00")], PASSES),
        (NOTE, [wrote("hana", "2025-09-05 10:00"), heard("ruth", "2025-09-08 10:00")], PASSES),
    ],
)
def test_open_question(move: Move, things: list[Any], says: object) -> None:
    assert until("open-question", move, pursuit(), *things) == says


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, [wrote("hana", "2025-09-09 10:00", "other")], at("2025-09-16 08:30")),
        (NOTE, [wrote("hana", "2025-09-09 10:00", "invitation")], at("2025-09-16 08:30")),
        (NOTE, [wrote("hana", "2025-09-08 10:00", "other")], PASSES),
        (NOTE, [wrote("hana", "2025-09-09 10:00", "like")], PASSES),
        (NOTE, [wrote("hana", "2025-09-09 10:00", "thank_you")], PASSES),
        (THANKS, [wrote("hana", "2025-09-09 10:00", "other")], PASSES),
        (
            NOTE,
            [
                wrote("hana", f"2025-{day} 10:00", "other")
                for day in ("08-18", "08-25", "09-01", "09-08")
            ],
            at("2025-09-17 10:00"),
        ),
    ],
)
def test_person_pace(move: Move, things: list[Any], says: object) -> None:
    assert until("person-pace", move, pursuit(), *things) == says


WEEK = [wrote("ivo", "2025-09-09 10:00", "invitation"), wrote("ines", "2025-09-11 10:00", "other")]


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, WEEK, at("2025-09-16 10:00")),
        (NOTE, WEEK[:1], PASSES),
        (NOTE, [*WEEK[:1], wrote("ines", "2025-09-11 10:00", "thank_you")], PASSES),
        (THANKS, WEEK, PASSES),
        (by_hand(company="brass"), WEEK, PASSES),
        (ENQUIRY, [wrote("hana", "2025-09-05 10:00")], at("2025-09-19 08:30")),
        (ENQUIRY, [wrote("hana", "2025-09-05 10:00"), heard("hana", "2025-09-06 10:00")], PASSES),
        (NOTE, [wrote("ruth", "2025-09-05 10:00")], PASSES),
    ],
)
def test_company_pace(move: Move, things: list[Any], says: object) -> None:
    assert until("company-pace", move, pursuit(), *things) == says


FAVOUR = by_hand("introduction", "kim", occasion=Occasion("company", "acme", "Kim works there"))


def favour(who: str, when: str, company: str = "brass", **more: Any) -> Ask:
    more.setdefault("answered_at", at(when))
    return Ask(f"ask {who} {when}", who, company, at(when), **more)


@pytest.mark.parametrize(
    ("asks", "says"),
    [
        ([], PASSES),
        ([favour("kim", "2025-08-01 10:00")], at("2025-09-30 10:00")),
        ([favour("kim", "2025-07-01 10:00")], PASSES),
        (
            [favour("kim", f"2025-{day} 10:00") for day in ("01-10", "04-10", "07-01")],
            at("2026-01-10 10:00"),
        ),
        (
            [favour("lea", "2025-07-01 10:00", "acme"), favour("max", "2025-07-01 10:00", "acme")],
            NEVER,
        ),
        ([favour("lea", "2025-07-01 10:00", "acme")], PASSES),
    ],
)
def test_connector_pace(asks: list[Ask], says: object) -> None:
    assert until("connector-pace", FAVOUR, person("kim"), *asks) == says


def test_connector_pace_spares_thanks_and_reports() -> None:
    thanks = by_hand("introduction", "kim", occasion=Occasion("help", "ask", "introduced you"))
    assert (
        until("connector-pace", thanks, person("kim"), favour("kim", "2025-09-10 10:00")) == PASSES
    )


def test_welcome_holds_until_the_load_has_faded() -> None:
    letter = by_hand(person="ivo")  # a panel member bears 0.8; after 0.6 half of it must fade
    things = (pursuit(), wrote("ivo", "2025-09-15 08:00", "enquiry"))
    held = until("welcome", letter, *things)
    assert isinstance(held, datetime)
    assert at("2025-09-22 09:00") < held < at("2025-09-24 09:00")
    assert until("welcome", letter, pursuit()) == PASSES
    assert until("welcome", replace(ENQUIRY, person="ivo"), *things) == PASSES
    assert until("welcome", replace(letter, cost=1.5), pursuit()) == NEVER


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, [away("hana", "2025-09-10 10:00", "2025-09-19")], at("2025-09-23 08:30")),
        (NOTE, [away("hana", "2025-09-10 10:00", "2025-09-11")], PASSES),
        (NOTE, [away("hana", "2025-09-12 10:00")], at("2025-09-16 08:30")),
        (NOTE, [away("hana", "2025-09-10 10:00", left=True)], NEVER),
        (NOTE, [away("ivo", "2025-09-10 10:00", "2025-09-19")], PASSES),
        (THANKS, [away("hana", "2025-09-10 10:00", "2025-09-19")], PASSES),
    ],
)
def test_away(move: Move, things: list[Any], says: object) -> None:
    assert until("away", move, pursuit(), *things) == says


SENDS = by_hand(
    "materials",
    "ruth",
    occasion=Occasion("request", "request portfolio", "they asked"),
    details={"what": ("portfolio",)},
    unasked=False,
)
WISH = asked("portfolio", "2025-09-08 10:00")


def word(granted: bool, said: str) -> Permission:
    return Permission(f"word {said}", "ruth", "acme", "role", "portfolio", granted, at(said))


@pytest.mark.parametrize(
    ("things", "says"),
    [
        ([WISH], PASSES),
        ([], NEVER),
        ([word(True, "2025-09-08 10:00")], PASSES),
        ([WISH, word(False, "2025-09-09 10:00")], NEVER),
        ([word(False, "2025-09-01 10:00"), WISH], PASSES),
    ],
)
def test_permission(things: list[Any], says: object) -> None:
    assert until("permission", SENDS, pursuit(), *things) == says


def test_permission_is_needed_for_an_attachment_of_any_letter() -> None:
    assert until("permission", by_hand(details={"materials": ("file",)}), pursuit()) == NEVER


@pytest.mark.parametrize(
    ("consents", "says"),
    [
        ([], NEVER),
        ([Consent("c", "olga", True, date(2026, 1, 1))], PASSES),
        ([Consent("c", "olga", True, date(2025, 9, 14))], NEVER),
        ([Consent("c", "olga", False, None)], NEVER),
    ],
)
def test_permission_of_a_reference_is_their_own(consents: list[Consent], says: object) -> None:
    naming = replace(SENDS, details={**SENDS.details, "references": ("olga",)})
    assert until("permission", naming, pursuit(), WISH, person("olga", "former"), *consents) == says


@pytest.mark.parametrize(
    ("move", "things", "says"),
    [
        (NOTE, [Achieved("ref", "t", None, None, "", told=("hana",))], NEVER),
        (NOTE, [Achieved("ref", "t", None, None, "", told=("ivo",))], PASSES),
        (INVITATION, [wrote("hana", "2024-01-01 10:00", "invitation")], NEVER),
        (INVITATION, [person("hana", connected_since=date(2020, 1, 1))], NEVER),
        (INVITATION, [], PASSES),
        (
            replace(SENDS, details={"materials": ("file",)}),
            [
                Sendable(
                    "file",
                    "portfolio",
                    "P",
                    1,
                    "p.pdf",
                    sent_to=(("ruth", at("2025-09-01 10:00")),),
                )
            ],
            NEVER,
        ),
    ],
)
def test_once(move: Move, things: list[Any], says: object) -> None:
    assert until("once", move, pursuit(), *things) == says


def test_no_empty_word() -> None:
    assert until("no-empty-word", by_hand(occasion=Occasion("company", "", ""))) == NEVER
    assert until("no-empty-word", NOTE) == PASSES


@pytest.mark.parametrize(
    ("kind", "sensitive", "says"),
    [
        ("launch", False, PASSES),
        ("launch", True, NEVER),
        ("layoffs", True, NEVER),
        ("other", False, NEVER),
    ],
)
def test_tact(kind: str, sensitive: bool, says: object) -> None:
    item = News("item", "acme", "Acme grows", "", at("2025-09-14 10:00"), kind, sensitive)
    note = by_hand("news", occasion=Occasion("news", "item", "Acme grows"))
    assert until("tact", note, item) == says


def test_by_hand() -> None:
    leaving = replace(INVITATION, leaves_at=at(MONDAY))
    assert until("by-hand", leaving) == NEVER
    assert until("by-hand", INVITATION) == PASSES


def test_daily_limit() -> None:
    sent = [wrote("ivo", f"2025-09-15 08:0{n}", "other") for n in range(5)]
    assert until("daily-limit", NOTE, *sent) == at("2025-09-16 00:00")
    assert until("daily-limit", NOTE, *sent[1:]) == PASSES
    assert until("daily-limit", THANKS, *sent) == PASSES


def test_of_several_rules_the_one_that_ends_last_is_named() -> None:
    held = [
        Verdict("away", at("2025-09-20 08:30"), Reason("away")),
        Verdict("stop", None, Reason("ended")),
        Verdict("person-pace", at("2025-09-25 08:30"), Reason("wrote_lately")),
    ]
    assert ends_last(held).rule == "stop"
    assert ends_last([held[0], held[2]]).rule == "person-pace"


def overruled(move: Move, rule: str) -> Said:
    return Said(move.id, "overruled", at("2025-09-14 10:00"), rule=rule)


def test_the_user_may_overrule_a_rule_for_one_move() -> None:
    things = (pursuit(), wrote("hana", "2025-09-09 10:00", "other"))
    assert [v.rule for v in verdicts(NOTE, situation(MONDAY, *things))] == ["person-pace"]
    word = overruled(NOTE, "person-pace")
    assert verdicts(NOTE, situation(MONDAY, *things, word)) == []
    other = overruled(INVITATION, "person-pace")
    assert verdicts(NOTE, situation(MONDAY, *things, other)) != []


@pytest.mark.parametrize(
    ("move", "rule", "things"),
    [
        (NOTE, "stop", [closed("person", "hana")]),
        (replace(INVITATION, leaves_at=at(MONDAY)), "by-hand", []),
        (
            replace(SENDS, details={"what": ("portfolio",), "references": ("olga",)}),
            "permission",
            [WISH, person("olga", "former")],
        ),
    ],
)
def test_some_rules_nobody_may_overrule(move: Move, rule: str, things: list[Any]) -> None:
    held = verdicts(move, situation(MONDAY, pursuit(), *things, overruled(move, rule)))
    assert rule in [v.rule for v in held]


def test_an_overruled_check_in_is_listed() -> None:
    things = (pursuit("deciding"), promised("2025-09-19", "2025-09-05 10:00"))
    (held,) = today(MONDAY, *things).holds
    plan = today(MONDAY, *things, overruled(held.move, "promised-date"))
    assert [m.id for m in plan.moves] == [held.move.id]


def test_every_rule_of_the_design_has_its_reason() -> None:
    assert all(rule.sentence.endswith(".") and rule.id == name for name, rule in RULES.items())
    assert len(RULES) == 21


def test_a_hold_knows_whether_it_can_be_overruled() -> None:
    things = (pursuit("deciding"), promised("2025-09-19", "2025-09-05 10:00"))
    (held,) = today(MONDAY, *things).holds
    assert not held.final
    talk = interview("2025-09-14 10:00", "hana")
    holds = today(MONDAY, pursuit(), talk, closed("company")).holds
    assert {h.rule for h in holds if h.move.person == "hana"} == {"stop"}
    assert all(h.final for h in holds if h.move.person == "hana")


@pytest.mark.parametrize(
    ("whom", "role", "company", "says"),
    [
        ("team", "reference", "former", PASSES),
        ("company", "reference", "former", PASSES),
        ("team", "connector", "former", PASSES),
        ("team", "connector", "acme", NEVER),
        ("company", "connector", "acme", NEVER),
        ("team", "colleague", "agency", NEVER),
        ("company", "recruiter", "agency", NEVER),
        ("team", "recruiter", "agency", PASSES),
    ],
)
def test_stop_names_the_other_side_and_not_who_helps_from_outside(
    whom: str, role: Any, company: str, says: str
) -> None:
    things = (pursuit(members={"kim": role, "ruth": "recruiter"}), person("kim", company))
    assert until("stop", by_hand(person="kim"), *things, closed(whom)) == says


def test_one_letter_to_several_people_is_one_question() -> None:
    first = [
        wrote("ruth", "2025-09-02 10:00", message_id="q"),
        wrote("cleo", "2025-09-02 10:00", message_id="q", direct=False),
    ]
    things = (pursuit("deciding"), TALKED, *first)
    assert until("check-in-gap", ENQUIRY, *things) == at("2025-09-16 08:30")
    assert until("open-question", by_hand(person="cleo"), *things) == PASSES
    assert until("company-pace", ENQUIRY, *things) == PASSES


def test_resting_on_hold_is_asked_once_even_where_they_answered() -> None:
    paused = pursuit("on_hold", resumes=date(2025, 9, 1))
    asked_once = (outcome("on_hold", "2025-08-01 10:00"), wrote("ruth", "2025-09-02 10:00"))
    answer = heard("ruth", "2025-09-02 12:00")
    assert until("resting", ENQUIRY, paused, *asked_once, answer) == NEVER
    again = outcome("on_hold", "2025-09-02 12:00")
    later = pursuit("on_hold", resumes=date(2025, 9, 11))
    assert until("resting", ENQUIRY, later, *asked_once, answer, again) == PASSES
