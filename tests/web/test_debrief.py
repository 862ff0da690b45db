"""The debrief page: what is typed is kept, becomes letters, and is never overwritten unasked."""

from __future__ import annotations

import re
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.test_today import get


def path_of(client: Client, company: str) -> str:
    """The debrief of a company's talk that was held."""
    found = re.findall(r'href="(/debriefs/\w+)">(?:Write it down|[^<]+)', get(client, "/debriefs"))
    return next(p for p in dict.fromkeys(found) if company in get(client, p))


def form_of(client: Client, path: str) -> dict[str, Any]:
    """The fields of the page's form as a browser would send them."""
    page = get(client, path)
    form: dict[str, Any] = {}
    for tag in re.findall(r"<input[^>]+>", page):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        name, kind = attributes.get("name", ""), attributes.get("type", "text")
        if (name and kind not in ("checkbox", "radio")) or " checked" in tag:
            form.setdefault(name, []).append(attributes.get("value", "on"))
    form |= dict(re.findall(r'<textarea[^>]+name="([^"]+)"[^>]*>([^<]*)<', page))
    form.pop("csrfmiddlewaretoken", None)
    return form


def number_of(form: dict[str, Any], name: str) -> str:
    return next(key for key, held in form.items() if held == [name]).partition("-")[2]


def test_talks_without_notes_come_first_and_those_ahead_last(inside: Client) -> None:
    page = get(inside, "/debriefs")

    assert "Tern Mobility" in page
    assert page.index("Write it down") < page.index("With your notes") < page.index("Coming up")


def test_the_panel_is_that_of_the_calendar_and_what_it_becomes_stands_beside(
    inside: Client,
) -> None:
    page = get(inside, path_of(inside, "Kestrel Grid"))

    assert [n for n in ("Lena Oduya", "Tomas Berg", "Samira Nolan") if n in page] == [
        "Lena Oduya",
        "Tomas Berg",
        "Samira Nolan",
    ]
    assert "A letter built on" in page
    assert "One line about your talk is enough" in page
    assert "Check-ins wait until" in page


def test_a_line_on_the_page_makes_the_letter_theirs(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")
    form = form_of(inside, path)
    number = number_of(form, "Samira Nolan")
    form[f"text-{number}"] = "alarm console"
    form[f"chip-{number}"] = ["worry"]

    answer = inside.post(path, form)

    assert answer["Location"] == path
    page = get(inside, path)
    assert re.search(r"Saved \d\d:\d\d", page)
    assert "alarm console" in page
    assert "A letter built on the alarm console." in page
    assert "One line needed first" not in get(inside)
    assert form_of(inside, path)[f"chip-{number}"] == ["worry"]


def test_an_older_window_is_told_and_decides(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")
    mine, theirs = form_of(inside, path), form_of(inside, path)
    number = number_of(mine, "Samira Nolan")
    inside.post(path, theirs | {f"text-{number}": "newer words"})

    answer = inside.post(path, mine | {f"text-{number}": "older words"})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "changed in another window" in page
    assert "older words" in page
    assert "newer words" in get(inside, path)

    over = re.search(r'name="over" value="(\d+)"', page)
    assert over is not None
    inside.post(path, mine | {f"text-{number}": "older words", "over": over[1]})
    assert "older words" in get(inside, path)


def test_the_same_form_twice_changes_nothing(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")
    form = form_of(inside, path)
    form[f"text-{number_of(form, 'Samira Nolan')}"] = "the alarm console"
    inside.post(path, form)
    once = form_of(inside, path)

    assert inside.post(path, form).status_code == 302
    assert form_of(inside, path) == once


def test_somebody_else_with_half_an_address_is_asked_about_and_nothing_is_lost(
    inside: Client,
) -> None:
    path = path_of(inside, "Kestrel Grid")
    form = form_of(inside, path)
    last = str(int(form["boxes"][0]) - 1)
    form |= {f"person-{last}": "Una Byrne", f"email-{last}": "una@", f"text-{last}": "the crane"}

    answer = inside.post(path, form)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert 'value="una@"' in page
    assert "is no whole address" in page
    assert "the crane" in page

    form[f"email-{last}"] = "una.byrne@kestrelgrid.example"
    inside.post(path, form)
    assert "Una Byrne" in get(inside)
    assert "Someone else was there" in get(inside, path)


def test_another_row_is_a_save_and_an_empty_row(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")

    answer = inside.post(path, form_of(inside, path) | {"what-0": "a case study", "more": "thing"})

    assert answer["Location"] == f"{path}?more=thing#more-thing"
    page = get(inside, f"{path}?more=thing")
    assert 'value="a case study"' in page
    assert 'id="what-1"' in page
    assert "Nothing is sent before you say that it is yours to share" in page


def test_a_day_that_is_none_is_told_at_its_field(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")

    answer = inside.post(path, form_of(inside, path) | {"next": "date", "by": "in June"})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert 'value="in June"' in page
    assert 'aria-invalid="true"' in page


def test_a_form_that_no_page_made_is_refused_in_words(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")

    for form in ({}, {"version": "-1"}, {"version": "x" * 50}, {"version": "0", "boxes": "many"}):
        answer = inside.post(path, form)
        assert answer.status_code == 409
        assert b"The form was not whole" in answer.content
    assert inside.get("/debriefs/f0").status_code == 404


def test_the_page_costs_the_same_queries_whoever_was_there(inside: Client) -> None:
    path = path_of(inside, "Kestrel Grid")

    def queries() -> int:
        with CaptureQueriesContext(connection) as counted:
            get(inside, path)
        return len(counted)

    before = queries()
    form = form_of(inside, path)
    first = int(form["boxes"][0]) - 1
    for number in range(first, first + 20):
        form |= {f"person-{number}": f"Person {chr(65 + number)}", f"added-{number}": "1"}
        form[f"text-{number}"] = "the roster"
    inside.post(path, form | {"boxes": str(first + 20)})

    assert queries() == before <= 13
