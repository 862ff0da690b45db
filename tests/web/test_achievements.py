"""What the user achieved: listed with whom it answers, added, and refused at its field."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser, expect
from tests.web.test_browser import WIDTHS, _open


def page(client: Client) -> str:
    return client.get("/achievements").content.decode().replace("&#x27;", "'")


def send(client: Client, **more: str) -> Any:
    form = {"title": "A talk on replay", "when": "2031-05-12", "public_from": "", "text": ""}
    return client.post("/achievements", form | more)


def test_each_stands_with_whom_it_answers_and_why(inside: Client) -> None:
    shown = page(inside)

    assert "Certified in stream processing" in shown
    assert "Lena Oduya, Kestrel Grid" in shown
    assert "It answers what you two talked about: forecasts, streaming." in shown


def test_one_is_added_and_answers_nobody_yet(known: Client) -> None:
    assert send(known, public_from="2031-06-01").headers["Location"] == "/achievements?kept=1"

    shown = page(known)
    assert "A talk on replay" in shown
    assert "Nobody hears of it before 1 June 2031." in shown
    assert "It answers nobody so far" in shown


def test_one_that_is_old_is_no_news(known: Client) -> None:
    send(known, when="2031-01-02")

    assert "Older than 60 days, so it is no news any more." in page(known)


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"title": " "}, "title", "Say in a line what it is."),
        ({"when": ""}, "when", "Without a day it would be told to nobody."),
        ({"when": "soon"}, "when", "This is no day such as 2026-12-24."),
        ({"public_from": "2031-13-01"}, "public_from", "This is no day such as 2026-12-24."),
    ],
)
def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    given: dict[str, str], field: str, words: str, known: Client
) -> None:
    answer = send(known, **({"text": "About batches"} | given))

    shown = answer.content.decode()
    assert answer.status_code == 409
    (line,) = [each for each in shown.split("\n") if 'class="err"' in each]
    assert f'id="e-{field}"' in line
    assert words in line
    assert "About batches" in shown
    assert "is there" not in page(known)


@pytest.mark.parametrize(("width", "scheme"), [("phone", "dark"), ("desk", "light")])
def test_achievements_and_the_voice_read_well_without_scripts(
    width: str, scheme: Any, browser: Browser, server: str
) -> None:
    complaints: list[str] = []
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 844},
        color_scheme=scheme,
        java_script_enabled=True,  # the rules are checked by one
    )
    shown = _open(context, server, complaints)
    root = server.partition("/enter/")[0]
    for where in ("/achievements", "/introductions", "/settings"):
        shown.goto(f"{root}{where}")
        for each in shown.locator("details:not([open]) > summary").all():
            if each.is_visible():
                each.click()
        found = Axe().run(shown)
        assert found.violations_count == 0, found.generate_report()
        assert shown.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]
    expect(shown.get_by_role("heading", name="How you write")).to_be_visible()
    assert complaints == []
