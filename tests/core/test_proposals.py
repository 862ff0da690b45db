"""Who is proposed for one person, and who never is."""

from __future__ import annotations

import pytest

from afterword.core.evidence import Side, phone_key
from afterword.core.proposals import propose

ACME = frozenset({"acme robotics"})


def side(number: int, name: str, *emails: str, **more: object) -> Side:
    """A record under an id."""
    urls = tuple(more.get("urls", ()))  # type: ignore[arg-type]
    return Side(
        id=f"p{number}",
        name=name,
        handles=(*emails, *urls),
        names=(name,) if name else (),
        emails=emails,
        **more,  # type: ignore[arg-type]
    )


ROBERT = side(1, "Robert Tarrant", "robert.tarrant@acme.example", companies=ACME)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (side(2, "Bob Tarrant", "bt@home.example", companies=ACME), "forms of one name, both at"),
        (side(2, "Tarrant Robert", urls=("/in/rtar",), companies=ACME), "in another order"),
        (
            side(2, "R. Tarrant", urls=("/in/rtar",), companies=ACME),
            "R. Tarrant may be Robert Tarrant",
        ),
        (side(2, "Bobby", "bobby@home.example", companies=ACME), "nobody else at"),
        (
            side(2, "Robert Tarrant", "robert.tarrant@corvane.example"),
            "the same name before the @",
        ),
        (side(2, "Robert Tarrant", "r.tarrant@acme.example", companies=ACME), "both at"),
        (side(2, "Robert Tarrant-Hale", "x@home.example", companies=ACME), "double surname"),
    ],
)
def test_a_pair_is_proposed_with_its_reason(other: Side, why: str) -> None:
    found = propose([ROBERT, other])

    (pair,) = found
    assert {pair.a.id, pair.b.id} == {"p1", "p2"}
    assert why in pair.reason
    assert pair.evidence


def test_names_stand_in_the_reason_as_they_are_written() -> None:
    one = side(1, "Jörg Müller", "jm@acme.example", companies=ACME)
    other = side(2, "Joerg Mueller", urls=("/in/jm",), companies=ACME)

    (pair,) = propose([one, other])

    assert "Jörg Müller" in pair.reason
    assert "Joerg Mueller" in pair.reason


def test_a_number_written_in_two_ways_is_one() -> None:
    one = side(1, "Ana Iturbe", "ana@home.example", phones=("+49 171 234 56 78",))
    other = side(2, "Ana Reyes", "ana.reyes@corvane.example", phones=("0171/2345678",))

    (pair,) = propose([one, other])
    assert pair.reason == "the same first name, and the same phone number"
    assert phone_key("123") == ""


@pytest.mark.parametrize(
    "others",
    [
        [side(2, "Robert Tarrant", "robert.tarrant2@acme.example", companies=ACME)],
        [side(2, "Robert Tarrant Jr.", "rt@home.example", companies=ACME)],
        [side(2, "Roberta Tarrant", "rt@home.example", companies=ACME)],
        [side(2, "Robert Tarrant", urls=("/in/robert-t",), companies=frozenset({"corvane"}))],
        [side(2, "Robert Iturbe", urls=("/in/riturbe",), companies=ACME)],
        [side(2, "Una Reyes", "una@home.example", companies=ACME, phones=("+49 30 1234567",))],
        [
            side(2, "R. Tarrant", "rt@home.example", companies=ACME),
            side(3, "Rita Tarrant", urls=("/in/rita",), companies=ACME),
        ],
    ],
)
def test_two_people_are_not_proposed(others: list[Side]) -> None:
    assert not propose([ROBERT, *others])


def test_a_frequent_name_needs_more_than_an_address_that_spells_it() -> None:
    one = side(1, "John Smith", "john.smith@acme.example", companies=ACME)
    other = side(2, "John Smith", "john.smith@corvane.example", companies=frozenset({"corvane"}))

    assert not propose([one, other])


def test_what_the_user_refused_is_not_proposed_again() -> None:
    other = side(2, "Bob Tarrant", "bt@home.example", companies=ACME)

    assert propose([ROBERT, other])
    assert not propose([ROBERT, other], [frozenset({"robert.tarrant@acme.example", "p2"})])


def test_the_order_of_records_changes_nothing() -> None:
    sides = [
        ROBERT,
        side(2, "Bob Tarrant", "bt@home.example", companies=ACME),
        side(3, "Robert Tarrant", "robert.tarrant@corvane.example"),
        side(4, "Lena Reyes", "lr@home.example", companies=ACME),
        side(5, "Helena Reyes", urls=("/in/helena",), companies=ACME),
    ]

    assert propose(sides) == propose(sides[::-1])
    assert len(propose(sides)) == 3
