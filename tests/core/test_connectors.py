"""Whom to ask for a company: the best way first, over all companies, and who is never asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.core.worlds import OWNER, at, away, closed, heard, person, pursuit, world, wrote

from afterword.core.connectors import Choice, choices, why_never
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.world import Ask, Bond, Company, Intended, Touch, World

NOW = "2025-09-03 10:00"
SINCE = date(2020, 1, 1)
ACME = pursuit("applied", {}, opened=at("2025-09-01 10:00"))
BRASS = pursuit("applied", {}, ref="b", company="brass", opened=at("2025-09-02 10:00"))
COMPANIES = (Company("acme", "Acme"), Company("brass", "Brass"))


def friend(ref: str, company: str = "acme", month: int = 3, **more: Any) -> tuple[Any, ...]:
    """Somebody who wrote and was written to in that month."""
    more.setdefault("connected_since", SINCE)
    return (
        person(ref, company, **more),
        wrote(ref, f"2025-{month:02}-01 10:00", "other", pursuit="", company=company),
        heard(ref, f"2025-{month:02}-02 10:00", pursuit="", company=company),
    )


def made(*things: Any) -> World:
    return world(NOW, *COMPANIES, *things)


def chosen(*things: Any) -> dict[str, str]:
    """Whom to ask, by company."""
    return {c.best.company: c.best.connector for c in choices(made(*things))}


def asked(who: str, when: str, company: str = "acme", **more: Any) -> Ask:
    return Ask(f"ask {who} {when}", who, company, at(when), **more)


def test_a_namesake_with_a_profile_of_their_own_is_asked_like_anybody() -> None:
    kim = friend("kim", name="Robin Vale", urls=("/in/robin-vale-7",))
    assert chosen(ACME, *kim) == {"acme": "kim"}


def test_the_nearer_of_two_friends_is_asked() -> None:
    assert chosen(ACME, *friend("kim", month=2), *friend("lea", month=8)) == {"acme": "lea"}


@pytest.mark.parametrize(
    ("things", "why"),
    [
        (friend("kim", name="Robin Vale"), "yourself"),
        (friend("kim", emails=("robin@vale.example",)), "yourself"),
        ((*friend("kim"), away("kim", "2025-08-01 10:00", left=True)), "left"),
        ((*friend("kim"), closed("person", "kim", company="brass")), "closed"),
        ((*friend("kim"), closed("company", "ruth")), "closed"),
        (
            (*friend("kim"), pursuit("interviewing", {"kim": "interviewer"}, ref="x", company="c")),
            "in_process",
        ),
        ((person("kim", connected_since=SINCE),), "no_tie"),
        ((*friend("kim"), asked("kim", "2025-01-10 10:00")), "said_no"),
        (
            (
                *friend("kim"),
                asked(
                    "kim",
                    "2025-01-10 10:00",
                    answered_at=at("2025-01-11 10:00"),
                    declined_at=at("2025-01-11 10:00"),
                ),
            ),
            "said_no",
        ),
    ],
)
def test_who_is_never_asked(things: tuple[Any, ...], why: str) -> None:
    assert why_never(made(ACME, *things), "kim", "acme") == why
    assert "acme" not in chosen(ACME, *things)


def test_nobody_is_asked_for_two_companies_at_once() -> None:
    """Jo works at neither, and knows somebody at both."""
    jo = friend("jo", "former", month=8)
    inside = (person("ann", "acme"), person("bob", "brass"))
    bonds = (Bond("ann", "jo", 0.8, "x", "mail"), Bond("bob", "jo", 0.8, "x", "mail"))
    found = choices(made(ACME, BRASS, *jo, *inside, *bonds))

    assert [(c.best.connector, c.best.to) for c in found] in ([("jo", "ann")], [("jo", "bob")])


def test_no_introduction_to_somebody_the_user_has_written_with() -> None:
    known = (person("ann", "acme"), wrote("ann", "2025-08-20 10:00", "other", pursuit=""))
    bond = Bond("ann", "jo", 0.8, "x", "mail")

    assert chosen(ACME, *friend("jo", "former"), *known, bond) == {}


def test_who_works_elsewhere_is_asked_for_an_introduction_alone() -> None:
    from afterword.core.letters.outline import kinds_of

    ann = person("ann", "acme", name="Ann Bell")
    there = made(ACME, *friend("jo", "former", month=8), ann, Bond("ann", "jo", 0.8, "x", "mail"))
    (move,) = [m for m in plan(there, Policy(), there.now).moves if m.play == "introduction"]

    assert (move.person, kinds_of(move, there)) == ("jo", ("introduction",))
    assert move.occasion.text == "Jo knows Ann Bell there"


def test_who_would_be_better_and_rests_is_named_with_until_when() -> None:
    (choice,) = choices(
        made(
            ACME,
            *friend("kim", month=8),
            *friend("lea", month=2),
            asked("kim", "2025-08-20 10:00", "brass", answered_at=at("2025-08-21 10:00")),
        )
    )

    assert choice.best.connector == "lea"
    assert choice.resting is not None
    assert choice.resting.connector == "kim"
    assert choice.resting.rest is not None
    assert choice.resting.rest.until == at("2025-10-19 10:00")


def test_a_second_is_asked_after_a_no_and_a_third_never() -> None:
    friends = (*friend("kim"), *friend("lea"), *friend("max"))
    no = {"answered_at": at("2025-09-02 12:00"), "declined_at": at("2025-09-02 12:00")}
    first = asked("kim", "2025-09-02 10:00", **no)
    second = asked("lea", "2025-09-02 11:00", **no)

    assert chosen(ACME, *friends, first)["acme"] in ("lea", "max")
    assert chosen(ACME, *friends, first, second) == {}


def test_while_somebody_may_still_help_nobody_else_is_asked() -> None:
    waiting = asked("kim", "2025-09-02 10:00")

    assert chosen(ACME, *friend("kim"), *friend("lea"), waiting) == {}


def test_whom_the_user_chose_comes_first_and_is_held_like_anybody() -> None:
    friends = (*friend("kim", month=2), *friend("lea", month=8))
    wish = Intended("wish", "kim", "acme", at(NOW), "advice", pursuit="role")
    (choice,) = choices(made(ACME, *friends, wish))

    assert isinstance(choice, Choice)
    assert (choice.best.connector, choice.best.kind) == ("kim", "advice")
    lately = asked("kim", "2025-07-20 10:00", "brass", answered_at=at("2025-07-21 10:00"))
    there = made(ACME, *friends, wish, lately)
    held = [h for h in plan(there, Policy(), there.now).holds if h.move.person == "kim"]
    assert [(h.rule, h.until is not None) for h in held] == [("connector-pace", True)]


def test_a_list_of_contacts_makes_no_acquaintance() -> None:
    one_way = Touch("t", at("2025-08-01 10:00"), "kim", "out", "email", "other", "acme")

    assert chosen(ACME, person("kim", connected_since=SINCE), one_way) == {}
    assert OWNER.name == "Robin Vale"
