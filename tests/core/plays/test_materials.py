"""What they asked for goes to the right person, in one letter, by its date."""

from datetime import date

import pytest
from tests.core.worlds import (
    asked,
    at,
    closed,
    heard,
    listed,
    move,
    outcome,
    person,
    pursuit,
    today,
    wrote,
)

from afterword.core.world import Consent, Sendable

DECIDING = pursuit("deciding")
PORTFOLIO = asked("portfolio", "2025-09-08 10:00", due="2025-09-12")
REFERENCES = asked("references", "2025-09-08 10:00", due="2025-09-12")
FILE = Sendable("file", "portfolio", "Three dashboards", 1, "dash.pdf")
OLGA = person("olga", "former", referee=True)
NAMED = Sendable("ref", "reference", "References", 1, "references.txt", person="olga")


def test_a_request_is_due_by_its_date_or_within_a_day() -> None:
    plan = today("2025-09-09 09:00", DECIDING, PORTFOLIO, FILE)
    assert move(plan, "materials", "ruth").due == at("2025-09-12 23:59")
    undated = asked("portfolio", "2025-09-08 10:00")
    plan = today("2025-09-08 11:00", DECIDING, undated, FILE)
    assert move(plan, "materials", "ruth").due == at("2025-09-09 10:00")


def test_it_stays_until_it_is_done() -> None:
    assert listed(today("2025-10-30 09:00", DECIDING, PORTFOLIO))[0][:2] == ("materials", "ruth")
    done = asked("portfolio", "2025-09-08 10:00", done_at=at("2025-09-09 09:00"))
    assert listed(today("2025-09-09 10:00", DECIDING, done)) == []


@pytest.mark.parametrize("stage", ["rejected", "withdrawn", "accepted"])
def test_it_ends_with_the_pursuit(stage: str) -> None:
    over = pursuit(stage)  # type: ignore[arg-type]
    plan = today("2025-09-09 09:00", over, PORTFOLIO)
    assert [m for m in plan.moves if m.play == "materials"] == []


def test_all_that_one_person_waits_for_goes_in_one_letter() -> None:
    plan = today("2025-09-09 09:00", DECIDING, PORTFOLIO, REFERENCES, FILE)
    letter = move(plan, "materials", "ruth")
    assert set(letter.details["what"]) == {"portfolio", "references"}
    assert letter.details["materials"] == ("file",)


def test_a_closed_channel_leads_through_the_recruiter() -> None:
    wish = asked("case study", "2025-09-08 10:00", "ivo")
    plan = today("2025-09-09 09:00", DECIDING, wish, closed("team"))
    letter = move(plan, "materials", "ruth")
    assert letter.details["asked_by"] == "ivo"
    assert listed(plan) == [("materials", "ruth", "request")]


@pytest.mark.parametrize(
    ("what", "file", "needs"),
    [
        ("portfolio", FILE, ()),
        ("a write-up", Sendable("file", "sample", "Backfill", 1, "backfill-write-up.md"), ()),
        ("work samples", Sendable("file", "sample", "Backfill", 1, "b.md"), ()),
        ("case study", FILE, ("material",)),
    ],
)
def test_the_library_answers_by_kind_title_or_file(
    what: str, file: Sendable, needs: tuple[str, ...]
) -> None:
    plan = today("2025-09-09 09:00", DECIDING, asked(what, "2025-09-08 10:00"), file)
    assert move(plan, "materials", "ruth").needs == needs


def test_a_reference_is_named_only_with_their_own_yes() -> None:
    plan = today("2025-09-09 09:00", DECIDING, REFERENCES, NAMED, OLGA)
    assert move(plan, "materials", "ruth").needs == ("consent",)
    yes = Consent("yes", "olga", True, date(2026, 9, 1))
    plan = today("2025-09-09 09:00", DECIDING, REFERENCES, NAMED, OLGA, yes)
    letter = move(plan, "materials", "ruth")
    assert (letter.needs, letter.details["references"]) == ((), ("olga",))
    old = Consent("yes", "olga", True, date(2025, 9, 1))
    plan = today("2025-09-09 09:00", DECIDING, REFERENCES, NAMED, OLGA, old)
    assert move(plan, "materials", "ruth").needs == ("consent",)


def test_a_reference_hears_whom_to_expect_and_how_it_went() -> None:
    world = (REFERENCES, NAMED, OLGA)
    plan = today("2025-09-09 09:00", DECIDING, *world)
    assert move(plan, "materials", "olga").occasion.kind == "briefing"
    briefed = wrote("olga", "2025-09-09 10:00", "other", pursuit="", company="former")
    plan = today("2025-09-09 11:00", DECIDING, *world, briefed)
    assert ("materials", "olga", "briefing") not in listed(plan)
    sent = asked("references", "2025-09-08 10:00", done_at=at("2025-09-09 12:00"))
    offer = outcome("offer", "2025-09-20 10:00")
    plan = today("2025-09-21 09:00", pursuit("offer"), sent, NAMED, OLGA, briefed, offer)
    assert move(plan, "materials", "olga").occasion.kind == "outcome"


def test_who_said_yes_is_briefed_and_nobody_else_is_asked() -> None:
    world = (REFERENCES, NAMED, OLGA, person("pia", "former", referee=True))
    plan = today("2025-09-09 09:00", DECIDING, *world)
    assert {m.person for m in plan.moves if m.occasion.kind == "briefing"} == {"olga", "pia"}
    yes = Consent("yes", "olga", True, date(2026, 9, 1))
    plan = today("2025-09-09 09:00", DECIDING, *world, yes)
    assert [m.person for m in plan.moves if m.occasion.kind == "briefing"] == ["olga"]


def test_a_reference_who_has_just_written_needs_no_briefing() -> None:
    agreed = heard("olga", "2025-09-08 15:00", pursuit="", company="former")
    plan = today("2025-09-09 09:00", DECIDING, REFERENCES, NAMED, OLGA, agreed)
    assert ("materials", "olga", "briefing") not in listed(plan)


def test_answering_an_offer_is_no_material() -> None:
    answer = asked("your answer", "2025-09-08 10:00", offer_answer=True)
    plan = today("2025-09-09 09:00", pursuit("offer"), answer, heard("ruth", "2025-09-08 10:00"))
    assert [m for m in plan.moves if m.play == "materials"] == []


RENEWED = Consent("yes", "olga", True, date(2025, 10, 2))
BRIEFED = wrote("olga", "2025-09-01 18:00", "other", pursuit="", company="former")
EARLIER = asked("references", "2025-09-01 10:00", due="2025-09-12")


def test_a_yes_that_ends_within_a_month_is_asked_for_anew_and_once() -> None:
    world = (EARLIER, NAMED, OLGA, BRIEFED, RENEWED)
    early = today("2025-09-02 09:00", DECIDING, *world)
    assert ("materials", "olga", "renewal") not in listed(early)

    plan = today("2025-09-04 09:00", DECIDING, *world)

    letter = move(plan, "materials", "olga")
    assert letter.occasion.kind == "renewal"
    assert letter.due == at("2025-10-02 23:59")
    assert letter.why[0].id == "consent_ends"
    wrote_anew = wrote("olga", "2025-09-04 10:00", "other", pursuit="", company="former")
    plan = today("2025-09-04 11:00", DECIDING, *world, wrote_anew)
    assert ("materials", "olga", "renewal") not in listed(plan)


def test_a_yes_is_not_asked_for_anew_where_nobody_may_call_any_more() -> None:
    ended = outcome("rejection", "2025-09-03 10:00")
    plan = today("2025-09-04 09:00", pursuit("rejected"), EARLIER, NAMED, OLGA, RENEWED, ended)
    assert ("materials", "olga", "renewal") not in listed(plan)


def test_words_that_the_user_gave_answer_a_request_too() -> None:
    file = Sendable("file", "deck", "Quays", 1, "q.pdf", good_for=("Fallstudie", "case study"))
    plan = today("2025-09-09 09:00", DECIDING, asked("a case study", "2025-09-08 10:00"), file)
    assert move(plan, "materials", "ruth").needs == ()
