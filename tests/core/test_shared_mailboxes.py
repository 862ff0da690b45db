"""One list of shared mailboxes, asked wherever it matters whose an address is."""

from __future__ import annotations

import pytest

from afterword.core.entries import Who
from afterword.core.evidence import Side, seen_of
from afterword.core.forgetting import is_of_a_person
from afterword.core.projection.companies import is_desk, is_nobodys
from afterword.core.shared_mailboxes import is_shared_mailbox


@pytest.mark.parametrize("local", ["jobs", "bewerbung", "hr.team", "kontakt", "sales", "seleccion"])
def test_an_address_that_several_read_tells_of_nobody(local: str) -> None:
    email = f"{local}@brass.example"
    assert is_shared_mailbox(email)
    assert not seen_of(Side("1", "Ana Sales", (), emails=(email,))).locals


@pytest.mark.parametrize("local", ["mail", "privat"])
def test_a_private_address_of_a_common_name_is_shared_with_nobody_and_tells_nothing(
    local: str,
) -> None:
    email = f"{local}@faro.example"
    assert not is_shared_mailbox(email)
    assert not seen_of(Side("1", "Rui Faro", (), emails=(email,))).locals


def test_an_address_with_a_name_tells_of_whom_it_is() -> None:
    email = "ana.sales@brass.example"
    assert not is_shared_mailbox(email)
    assert seen_of(Side("1", "Ana Sales", (), emails=(email,))).locals == {"anasales": email}


@pytest.mark.parametrize(
    "email",
    ["platform-team@brass.example", "jobs2@brass.example", "brass-careers@brass.example"],
)
def test_a_team_a_number_and_the_firms_name_leave_it_shared(email: str) -> None:
    assert is_shared_mailbox(email)


@pytest.mark.parametrize("email", ["steve.jobs@brass.example", "brass@brass.example"])
def test_a_surname_that_is_a_word_for_a_desk_is_no_desk(email: str) -> None:
    assert not is_shared_mailbox(email)


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Lena Fischer", "lena@lena-fischer.example"),
        ("Fischer, Lena", "l.fischer@lenafischer.example"),
        ("Lena M. Fischer", "lena.fischer@lenafischer-coaching.example"),
        ("Dr. Lena Fischer", "lf+jobs@lenafischer.example"),
        ("Jörg Müller", "joerg@joerg-mueller.example"),
        ("Lena von Fischer", "lvonfischer@lena-von-fischer.example"),
    ],
)
def test_a_domain_made_of_somebodys_name_is_theirs(name: str, email: str) -> None:
    assert not is_desk(Who(name, email))
    assert not is_nobodys((name,), (email,), ())
    assert is_of_a_person(name, email)


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Lena Fischer", "info@lena-fischer.example"),
        ("Lena Fischer", "office@lenafischer.example"),
        ("Lena Fischer GmbH", "lena@lena-fischer.example"),
        ("Ironbark Foods", "talent@ironbark-foods.example"),
        ("Ironbark Foods", "ironbarkfoods@ironbarkfoods.example"),
        ("Ironbark Foods", "ironbark@ironbark-foods.example"),
        ("Ironbark Foods", "foods@ironbarkfoods.example"),
        ("Ironbark Foods", "ironbark.foods@ironbarkfoods.example"),
        ("Harbour Works", "hw@harbourworks.example"),
        ("Ironbark", "ironbark@ironbark.example"),
    ],
)
def test_a_firm_with_a_name_of_its_own_keeps_its_desks(name: str, email: str) -> None:
    assert is_desk(Who(name, email))
    assert not is_of_a_person(name, email)
