"""The page of events: who will be there and what to say, whom the user met, groups and help."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import product
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from playwright.sync_api import Browser, expect
from tests.web.test_browser import WIDTHS, _open

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAGE = b"""<script type="application/ld+json">{"@type": "Event", "name": "<b>Night</b> of data",
"startDate": "2031-06-02T18:00:00+01:00", "performer": {"@type": "Person", "name": "Ada Roe"}}
</script>"""


def page(client: Client) -> str:
    return client.get("/events").content.decode().replace("&#x27;", "'")


def key(shown: str, title: str) -> str:
    found = re.search(rf'<h3 id="e-(\w+)">{title}</h3>', shown)
    assert found is not None
    return found[1]


def test_who_of_a_company_will_be_there_stands_with_what_to_say(inside: Client) -> None:
    shown = page(inside)

    assert "Grid data evening" in shown
    assert "Lena Oduya</a></b>" in shown
    assert "speaks, Kestrel Grid" in shown
    assert "Your notes: " in shown
    assert "They are deciding about you: say hello" in shown


def test_whom_the_user_met_is_noted_and_a_line_stands_ready(inside: Client) -> None:
    which = key(page(inside), "Grid data evening: meters")

    answer = inside.post(
        f"/events/{which}/went", {"met": "Kim Doe", "company": "Brass", "what": "meters"}
    )

    assert answer.headers["Location"] == "/events?noted=went"
    shown = page(inside)
    assert "You met Kim Doe." in shown
    assert re.search(r'<a href="/letters/\w+">A line to Kim Doe</a>', shown)


def test_somebody_new_without_a_company_is_asked_for_at_the_field(inside: Client) -> None:
    which = key(page(inside), "Grid data evening: meters")

    answer = inside.post(f"/events/{which}/went", {"met": "Kim Doe"})

    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "add their address or their company" in shown
    assert 'value="Kim Doe"' in shown


def test_a_file_is_taken_in_and_its_names_carry_no_markup(known: Client) -> None:
    file = SimpleUploadedFile("night.html", PAGE, "text/html")

    assert known.post("/events/add", {"file": file}).headers["Location"] == "/events?noted=added"

    shown = page(known)
    assert "Night of data" in shown
    assert "1 person whom you don’t know yet." in shown
    known.post("/events/source", {"address": "night.html"})
    assert "Night of data" not in page(known)


def test_an_address_is_read_in_the_background_and_a_wrong_one_refused(known: Client) -> None:
    answer = known.post("/events/add", {"address": "group.example/meetup", "group": "Data"})
    assert answer.headers["Location"] == "/events?noted=wanted"
    assert "https://group.example/meetup, Data" in page(known)
    assert "Is being read" in page(known)

    wrong = known.post("/events/add", {"address": "javascript:alert(1)"})
    assert wrong.status_code == 409
    assert "is no web address" in wrong.content.decode()


def test_groups_and_help_are_kept_and_nobody_unknown_is_made_up(inside: Client) -> None:
    inside.post("/events/group", {"name": "Alumni", "with": "Hanne Vik", "url": ""})
    inside.post("/events/help", {"who": "Hanne Vik", "direction": "in", "what": "read my CV"})
    shown = page(inside)
    assert "Alumni" in shown
    assert "they helped: read my CV" in shown
    assert "Not thanked yet" in shown

    wrong = inside.post("/events/group", {"name": "Alumni", "with": "Nobody Here"})
    assert "nobody called" in wrong.content.decode().lower()


def test_somebody_who_said_that_they_will_come_is_noted(inside: Client) -> None:
    which = key(page(inside), "Grid data evening")

    inside.post(f"/events/{which}/expect", {"who": "Hanne Vik"})

    assert "will be there, Old Oak" in page(inside)


@pytest.mark.parametrize("word", ["missed", "off"])
def test_a_word_on_an_event_is_kept(word: str, inside: Client) -> None:
    which = key(page(inside), "Grid data evening: meters")

    inside.post(f"/events/{which}/{word}")

    shown = page(inside)
    assert ("You were not there." in shown) == (word == "missed")
    assert ("Grid data evening: meters" in shown) == (word == "missed")


def test_the_page_makes_as_many_queries_however_many_events_there_are(
    inside: Client, django_assert_max_num_queries: Callable[[int], AbstractContextManager[Any]]
) -> None:
    for number in range(9):
        text = PAGE.replace(b"Night", str(number).encode())
        file = SimpleUploadedFile(f"{number}.html", text, "text/html")
        inside.post("/events/add", {"file": file})

    with django_assert_max_num_queries(16):
        shown = page(inside)
    assert "3 more, with nobody you know so far" in shown


def test_a_stranger_sees_nothing(db: None) -> None:
    assert b"<h1>Events" not in Client().get("/events").content
    assert Client().post("/events/add", {"address": "a.example"}).status_code == 403


def test_it_is_accessible_and_fits(browser: Browser, server: str) -> None:
    complaints: list[str] = []
    context = browser.new_context()
    shown = _open(context, server, complaints)
    for width, scheme in product(WIDTHS.values(), SCHEMES):
        shown.set_viewport_size({"width": width, "height": 844})
        shown.emulate_media(color_scheme=scheme)
        shown.goto(f"{server.partition('/enter/')[0]}/events")
        shown.locator("details").evaluate_all("all => all.forEach(each => each.open = true)")

        expect(shown.get_by_role("heading", level=1)).to_have_text("Events")
        found = Axe().run(shown)
        assert found.violations_count == 0, found.generate_report()
        assert shown.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []
    context.close()
