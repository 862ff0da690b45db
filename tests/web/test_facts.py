"""A fact's page: the user confirms, refuses and puts right, and the plan follows at once."""

from __future__ import annotations

import re

from django.test import Client
from tests.web.test_debrief import form_of, path_of
from tests.web.test_today import get


def promise(client: Client) -> str:
    """The path of the fact that a check-in rests on."""
    found = re.findall(r'href="(/facts/\w+)"', get(client))
    return next(p for p in dict.fromkeys(found) if "When they decide" in get(client, p))


def test_a_date_is_put_right_in_place_and_the_check_in_waits(inside: Client) -> None:
    fact = promise(inside)
    check_in = re.compile(
        r"Check-in with ([^,]+), [^<]+(?:</a>)?</p>\s*<p class=\"until\">until ([^<]+)<"
    )
    before = dict(check_in.findall(get(inside)))

    inside.post(f"{fact}/correct", {"by": "2031-06-20"}, follow=True)

    page = get(inside, f"{fact}~said")
    assert "You put this right" in page
    assert "Friday 20 June" in page
    assert dict(check_in.findall(get(inside))) != before
    assert "Something later took its place" in get(inside, fact)

    inside.post(f"{fact}/verdict", {"word": "undo"})
    assert dict(check_in.findall(get(inside))) == before
    assert inside.get(f"{fact}~said").status_code == 302


def test_a_day_of_another_year_is_told_with_it(inside: Client) -> None:
    fact = promise(inside)

    inside.post(f"{fact}/correct", {"by": "2032-03-12"}, follow=True)

    assert "Friday 12 March 2032" in get(inside, f"{fact}~said")


def test_a_wrong_field_says_why_and_keeps_what_was_typed(inside: Client) -> None:
    fact = promise(inside)

    answer = inside.post(f"{fact}/correct", {"by": "next week"})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert 'value="next week"' in page
    assert 'aria-invalid="true" autofocus' in page
    assert "is no day such as 2026-03-20" in page
    assert '<details class="mend" open>' in page


def test_a_form_leads_back_to_its_page_and_to_no_other_site(inside: Client) -> None:
    fact = promise(inside)

    here = inside.post(f"{fact}/verdict", {"word": "confirm", "back": "/?x#y"})
    there = inside.post(f"{fact}/verdict", {"word": "undo", "back": "//evil.example/"})
    again = inside.post(f"{fact}/verdict", {"word": "confirm", "back": "https://evil.example/"})

    assert here["Location"] == "/?x#y"
    assert there["Location"] == fact
    assert again["Location"] == fact


def test_who_was_there_is_put_right(inside: Client) -> None:
    found = re.findall(r'href="(/facts/\w+)"', get(inside))
    talk = next(link for link in found if "Mon 19 May, 14:00" in get(inside, link))
    people = "Lena Oduya <lena.oduya@kestrelgrid.example>\nUna Byrne"

    inside.post(f"{talk}/correct", {"people": people})

    page = get(inside)
    assert "Una Byrne" in page
    assert "Tomas Berg" not in page
    assert "no address is known" in page.casefold()


def test_what_is_doubtful_is_asked_about_on_today_and_acted_on_after_a_yes(
    inside: Client,
) -> None:
    path = path_of(inside, "Kestrel Grid")
    form = form_of(inside, path) | {"what-0": "perhaps a case study", "mine-0": "on"}
    inside.post(path, form)
    page = get(inside)
    assert "Is this right?" in page
    asked = re.search(r'action="(/facts/\w+/verdict)"', page)
    assert asked is not None

    answer = inside.post(asked[1], {"word": "confirm", "back": "/"})

    assert answer["Location"] == "/"
    page = get(inside)
    assert "Is this right?" not in page
    assert "case study" in page
