"""How forward to be, on the Settings page: kept, shown, refused at its field, and dropped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client

if TYPE_CHECKING:
    from afterword.core.planning.settings import Settings


def kept() -> Settings:
    from afterword.config.clock import now
    from afterword.flows.open import open_owner
    from afterword.flows.policy import settings_of

    return settings_of(open_owner(), now())


def page(client: Client, where: str = "/settings") -> str:
    return client.get(where).content.decode().replace("&#x27;", "'")


def send(client: Client, **more: Any) -> Any:
    form = {"manner": "standard", "daily_limit": "5", "new_day": ""}
    return client.post("/settings/policy", form | more)


def test_what_is_chosen_is_kept_and_shown(known: Client) -> None:
    answer = send(known, manner="gentle", weekday=["5", "6"], new_day="2031-12-24", daily_limit="3")

    assert answer.headers["Location"].startswith("/settings?kept=policy")
    shown = page(known, "/settings?kept=policy")
    assert "Today goes by it" in shown
    assert re.search(r'name="manner" value="gentle" checked', shown)
    assert 'value="2031-12-24" checked' in shown
    assert "Wednesday 24 December" in shown
    assert 'name="daily_limit" value="3"' in shown
    assert kept().quiet_weekdays == {5, 6}


def test_a_day_whose_mark_is_taken_away_is_quiet_no_more(known: Client) -> None:
    send(known, new_day="2031-12-24")
    send(known, new_day="2031-12-31", day=["2031-12-24"], was=["2031-12-24"])
    assert len(kept().quiet_days) == 2

    # One that another window added stays: this form did not show it.
    send(known, was=["2031-12-24"])

    assert [day.isoformat() for day in kept().quiet_days] == ["2031-12-31"]


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"daily_limit": "0"}, "daily-limit", "The daily limit is a number from 1 to 20."),
        ({"new_day": "2031-05-01"}, "new-day", "2031-05-01 is over"),
        ({"new_day": "soon"}, "new-day", "'soon' is no day"),
    ],
)
def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    given: dict[str, str], field: str, words: str, known: Client
) -> None:
    answer = send(known, **({"manner": "forward", "weekday": ["6"]} | given))

    shown = answer.content.decode().replace("&#x27;", "'")
    assert answer.status_code == 409
    (line,) = [each for each in shown.split("\n") if 'class="err"' in each]
    assert f'id="e-{field}"' in line
    assert words in line
    assert 'value="forward" checked' in shown
    assert f'value="{next(iter(given.values()))}"' in shown
    assert kept().manner == "standard"


def test_a_manner_that_is_none_is_refused(known: Client) -> None:
    answer = send(known, manner="rude")

    assert answer.status_code == 409
    assert "is no manner" in answer.content.decode()


def test_an_exception_for_a_company_or_a_person_is_kept_and_dropped(inside: Client) -> None:
    for who, manner in (("Lena Oduya", "gentle"), ("kestrel grid", "forward")):
        answer = inside.post("/settings/policy/for", {"who": who, "exception": manner})
        assert answer.status_code == 302
    assert [(each.name, each.manner) for each in kept().choices] == [
        ("Lena Oduya", "gentle"),
        ("Kestrel Grid", "forward"),
    ]
    drop = re.search(r'action="(/settings/policy/[^"]+/drop)"', page(inside))
    assert drop is not None

    for _ in range(2):
        assert inside.post(drop[1]).status_code == 302

    assert [each.name for each in kept().choices] == ["Kestrel Grid"]


@pytest.mark.parametrize(
    ("who", "manner", "words"),
    [
        ("", "gentle", "This is needed."),
        ("Nobody Known", "gentle", "Nobody called 'Nobody Known'"),
        ("Lena Oduya", "rude", "'rude' is no manner"),
    ],
)
def test_an_exception_that_cant_be_meant_is_told_at_its_field(
    who: str, manner: str, words: str, inside: Client
) -> None:
    answer = inside.post("/settings/policy/for", {"who": who, "exception": manner})

    assert answer.status_code == 409
    assert words in answer.content.decode().replace("&#x27;", "'")
    assert kept().choices == ()


def test_a_stranger_changes_nothing(db: None) -> None:
    for where in ("/settings/policy", "/settings/policy/for", "/settings/policy/x/drop"):
        assert Client().post(where).status_code == 403
