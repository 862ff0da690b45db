"""Today as a browser gets it: the owner inside, everybody else outside."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword.config import entrance
from afterword.web.contexts.today import clock


def cards(page: str) -> list[str]:
    """The moves on the page, in order."""
    return re.findall(r'aria-labelledby="m-(\w+)"', page)


def get(client: Client, path: str = "/") -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.mark.parametrize(
    "path",
    ["/", "/letters/x", "/letters/x/file", "/facts/x", "/clock", "/start", "/settings", "/paste"],
)
def test_a_stranger_sees_nothing(path: str, inside: Client) -> None:
    answer = Client().get(path)

    assert answer.status_code == 403
    assert b"Open the link in your terminal" in answer.content
    assert b"Oduya" not in answer.content


def test_a_stranger_changes_nothing(inside: Client) -> None:
    move = cards(get(inside))[0]

    assert Client().post(f"/moves/{move}/done").status_code == 403
    assert move in cards(get(inside))


def test_the_link_works_once_and_no_preview_uses_it_up_or_logs_it(
    db: None, caplog: pytest.LogCaptureFixture
) -> None:
    token = entrance.issue()

    looked = Client().head(f"/enter/{token}")
    assert (looked.status_code, looked.content, len(looked.cookies)) == (200, b"", 0)
    assert token not in caplog.text
    assert Client().get(f"/enter/{token}").status_code == 302
    assert Client().get(f"/enter/{token}").status_code == 403
    assert Client().get("/enter/made-up").status_code == 403


def test_a_form_of_another_site_is_refused_kindly(inside: Client) -> None:
    move = cards(get(inside))[0]
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = inside.cookies

    answer = strict.post(f"/moves/{move}/done")

    assert answer.status_code == 403
    assert b"Open Today" in answer.content
    assert move in cards(get(inside))


def test_today_shows_moves_with_drafts_and_what_is_held_back_and_why(inside: Client) -> None:
    page = get(inside)

    assert "Good morning, Robin" in page
    assert "min left" in page
    assert "<blockquote" in page
    assert "One line needed first" in page
    assert 'data-rule="promised-date"' in page
    assert "two business days of grace" in page
    assert "Coming up" in page
    assert "Tern Mobility opens a second depot in Cork" in page


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(inside: Client) -> None:
    answer = inside.get("/")
    page = answer.content.decode()

    assert "default-src 'self'" in answer["Content-Security-Policy"]
    assert answer["Cache-Control"] == "no-store"
    assert not re.search(r"<style|<script(?![^>]*\ssrc=\"/static/)|style=|\son\w+=", page)
    assert not re.search(r'(?:src|<link[^>]*href)="(?!/static/)', page)


def test_what_is_done_put_off_or_left_out_is_gone_and_comes_back_with_undo(
    inside: Client,
) -> None:
    first, second, third = cards(get(inside))[:3]

    inside.post(f"/moves/{first}/done")
    inside.post(f"/moves/{second}/later", {"days": "7"})
    inside.post(f"/moves/{third}/never", {"why": "we speak tomorrow anyway"})
    page = get(inside)

    assert not {first, second, third} & set(cards(page))
    assert "noted as done" in page
    assert "comes back on Tuesday 27 May" in page
    assert "left out" in page

    for undo in re.findall(r'action="(/sayings/[^"]+/undo)"', page):
        inside.post(undo)
    assert cards(get(inside))[:3] == [first, second, third]


def test_one_line_of_notes_makes_the_letter_theirs(inside: Client) -> None:
    page = get(inside)
    form = re.search(r'action="(/moves/(\w+)/line)"', page)
    assert form is not None

    inside.post(form[1], {"line": "showed me the alarm console; she worries about false alarms"})

    assert "/line" not in get(inside)
    assert "alarms" in get(inside, f"/letters/{form[2]}")


def test_an_empty_line_is_refused_in_words(inside: Client) -> None:
    form = re.search(r'action="(/moves/\w+/line)"', get(inside))
    assert form is not None

    answer = inside.post(form[1], {"line": " "})

    assert answer.status_code == 409
    assert b"one thing that you two talked about is enough" in answer.content


def test_a_page_costs_the_same_queries_with_one_move_and_with_three(inside: Client) -> None:
    def queries() -> int:
        get(inside)  # drafts that are new are written once
        with CaptureQueriesContext(
            connection,
        ) as counted:
            get(inside)
        return len(counted)

    for move in cards(get(inside))[3:]:
        inside.post(f"/moves/{move}/never")
    three, found = queries(), cards(get(inside))
    for move in found[1:]:
        inside.post(f"/moves/{move}/never")

    assert len(found) >= 3
    assert queries() == three <= 17


def test_an_empty_day_is_calm_and_says_what_comes_next(inside: Client) -> None:
    while found := cards(get(inside)):
        inside.post(f"/moves/{found[0]}/never")
    page = get(inside)

    assert "Nothing to do today, and that is good" in page
    assert "The next thing comes on" in page
    assert "Held back" in page


def test_nothing_known_is_told_what_to_give(visitor: Client, at: datetime) -> None:
    from afterword.flows.initialise import initialise

    initialise(
        now=at, name="Ines", emails=["ines@carvalho.example"], zone="Europe/Lisbon", country="PT"
    )
    page = get(visitor)

    assert "Nothing is known yet" in page
    assert all(f'href="{way}"' in page for way in ("/interviews/new", "/paste", "/start"))


def test_a_fact_opens_with_its_source_and_the_user_has_the_last_word(inside: Client) -> None:
    found = re.findall(r'href="(/facts/\w+)"', get(inside))
    fact = next(link for link in found if "Mon 19 May, 14:00" in get(inside, link))
    assert "An invitation by mail" in get(inside, fact)
    assert "Lena Oduya" in get(inside, fact)

    inside.post(f"{fact}/verdict", {"word": "refuse"})
    assert "You said that this is wrong" in get(inside, fact)
    assert fact not in get(inside)

    inside.post(f"{fact}/verdict", {"word": "undo"})
    assert fact in get(inside)


@pytest.mark.parametrize("path", ["/letters/nothing", "/facts/nothing", "/nowhere"])
def test_an_unknown_page_is_a_kind_line(path: str, inside: Client) -> None:
    answer = inside.get(path)

    assert answer.status_code == 404
    assert b"There is nothing at this address" in answer.content


def test_the_clock_counts_minutes_until_the_24_hours_end(inside: Client, at: datetime) -> None:
    due = at + timedelta(hours=7, minutes=18, seconds=30)

    shown = clock(due, at, "Europe/Dublin")

    assert shown is not None
    assert (shown.left, shown.minutes) == ("7 h 18 min left", 438)
    assert shown.ends == "24 hours end today at 16:58"
    assert clock(at, at, "Europe/Dublin") is None
    assert "7 h 18 min left" in get(inside, f"/clock?due={due.isoformat()}".replace("+", "%2B"))
    assert inside.get("/clock?due=soon").status_code == 400
