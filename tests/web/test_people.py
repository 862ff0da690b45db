"""A person and the pursuits: what is known, what the user knows better, and each word's undo."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.test_today import get


def person_of(client: Client, name: str) -> str:
    """The path of somebody's page, from Pursuits."""
    found = re.search(rf'href="(/people/\w+)">{name}<', get(client, "/pursuits"))
    assert found is not None
    return found[1]


def pursuit_of(client: Client, company: str) -> str:
    """The id of a company's pursuit."""
    found = re.search(rf'id="(u\w+)" aria-labelledby="p-\w+">\s*<h3[^>]*>{company}<',
                      get(client, "/pursuits"))  # fmt: skip
    assert found is not None
    return found[1]


def test_a_person_shows_welcome_next_what_was_and_what_is_believed(inside: Client) -> None:
    page = get(inside, person_of(inside, "Aoife Lynch"))

    assert "Recruiter at Saltmarsh Foods, for Platform Engineer" in page
    assert "They said by Thursday 15 May" in page
    assert "A model of patience, not something anyone measured" in page
    assert "Check-in after silence" in page
    assert "When they decide: Thursday 15 May" in page
    assert "Mail from Aoife Lynch" in page
    assert 'class="them"' in page
    assert "We will get back to you with a decision" in page


def test_who_was_thanked_is_left_in_peace_and_the_page_says_until_when(inside: Client) -> None:
    page = get(inside, person_of(inside, "Ines Duarte"))

    assert "Your thank-you" in page
    assert "Your plan to merge the two depots" in page


def test_a_fact_is_put_right_on_the_page_it_stands_on(inside: Client) -> None:
    path = person_of(inside, "Aoife Lynch")
    fact = re.search(r'action="/facts/(\w+)/correct"', get(inside, path))
    assert fact is not None

    wrong = inside.post(f"/facts/{fact[1]}/correct", {"by": "in June", "back": path})
    assert wrong.status_code == 409
    assert "Between you" in wrong.content.decode()
    assert 'value="in June"' in wrong.content.decode()

    right = inside.post(f"/facts/{fact[1]}/correct", {"by": "2031-06-06", "back": path})
    assert right["Location"] == path
    page = get(inside, path)
    assert "You put this right; it was read as Thursday 15 May" in page
    assert "They decide by Friday 6 June" in page


def test_a_part_is_changed_and_taken_back(inside: Client) -> None:
    path, pursuit = person_of(inside, "Priya Raman"), pursuit_of(inside, "Kestrel Grid")

    inside.post(f"{path}/part", {"pursuit": pursuit, "role": "hiring_manager"})
    inside.post(f"{path}/part", {"pursuit": pursuit, "role": "hiring_manager"})
    page = get(inside, path)
    assert "Hiring manager at Kestrel Grid" in page
    assert page.count("Their part: hiring manager") == 2  # in words, and in its button's name

    saying = re.search(r'name="saying" value="([^"]+)"', page)
    assert saying is not None
    inside.post(f"{path}/undo", {"saying": saying[1]})
    assert "Recruiter at Kestrel Grid" in get(inside, path)


def test_an_address_is_added_parted_and_each_taken_back(inside: Client) -> None:
    path = person_of(inside, "Lena Oduya")

    inside.post(f"{path}/address", {"address": "lena@oduya.example"})
    page = get(inside, path)
    assert "lena@oduya.example is an address of theirs" in page
    assert page.count("Between you") == 1

    inside.post(f"{path}/address", {"not_theirs": "lena@oduya.example"})
    page = get(inside, path)
    assert "lena@oduya.example is somebody else" in page
    assert 'value="lena@oduya.example"' not in page

    for saying in re.findall(r'name="saying" value="([^"]+)"', page):
        inside.post(f"{path}/undo", {"saying": saying})
    assert "lena@oduya.example" not in get(inside, path)


@pytest.mark.parametrize(
    ("address", "line"),
    [
        ("lena@", "no whole address"),
        ("", "no whole address"),
        ("robin.marsh@post.example", "your own address"),
    ],
)
def test_an_address_that_cannot_be_is_told_at_its_field(
    address: str, line: str, inside: Client
) -> None:
    path = person_of(inside, "Lena Oduya")

    answer = inside.post(f"{path}/address", {"address": address})

    assert answer.status_code == 409
    assert line in answer.content.decode()
    assert 'aria-invalid="true"' in answer.content.decode()


def test_two_records_taken_for_one_are_answered_and_the_answer_is_taken_back(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.open import open_owner

    card = tmp_path / "lena.vcf"
    card.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Lena Oduya\nORG:Kestrel Grid\n"
        "EMAIL:lena@home.example\nEND:VCARD\n"
    )
    ingest(open_owner(), [card], now=at)
    path = person_of(inside, "Lena Oduya")
    page = get(inside, path)
    assert "Taken for one person until you say: same full name at the same company" in page
    pair = dict(re.findall(r'name="([ab])" value="([^"]+)"', page))

    done = inside.post("/people/merge", {**pair, "word": "one", "back": path})
    assert done["Location"] == path
    assert "Taken for one person" not in get(inside, path)
    saying = re.search(r'name="saying" value="([^"]+)"', get(inside, path))
    assert saying is not None
    inside.post(f"{path}/undo", {"saying": saying[1]})

    inside.post("/people/merge", {**pair, "word": "two", "back": path})
    apart = get(inside, person_of(inside, "Lena Oduya"))
    assert ("lena@home.example" in apart) != ("lena.oduya@kestrelgrid.example" in apart)


def test_pursuits_stand_by_stage_with_their_people(inside: Client) -> None:
    page = get(inside, "/pursuits")

    assert "Five under way. The next decision is Kestrel Grid" in page
    assert re.search(r"Deciding <span[^>]*>2<", page)
    assert "Thu 15 May, passed" in page
    assert "Next talk" in page
    assert "Closed, 1" in page


def test_a_pursuit_shows_who_is_who_there_and_leads_to_its_company(inside: Client) -> None:
    page = get(inside, "/pursuits")

    assert "Who is who there" in page
    assert re.search(r'class="seat"><a href="/people/\w+">Lena Oduya<', page)
    assert re.search(r'href="/companies/\w+">Why so, and who could help', page)


def test_a_pursuit_is_put_right_and_each_word_taken_back(inside: Client) -> None:
    pursuit = pursuit_of(inside, "Ferry Lane")

    change = {"role": "Head of Planning", "stage": "interviewing"}
    inside.post(f"/pursuits/{pursuit}/change", change)
    inside.post(f"/pursuits/{pursuit}/change", change)
    page = get(inside, "/pursuits")
    assert "Head of Planning" in page
    assert len(re.findall(r"/sayings/[^/]+/undo", page)) == 2

    for undo in re.findall(r'action="(/sayings/[^"]+/undo)"', page):
        assert inside.post(undo, {"back": "/pursuits"})["Location"] == "/pursuits"
    assert "Head of Planning" not in get(inside, "/pursuits")


def test_a_shorter_role_stands_where_the_user_says_so(inside: Client) -> None:
    pursuit = pursuit_of(inside, "Kestrel Grid")

    inside.post(f"/pursuits/{pursuit}/change", {"role": "Engineer", "stage": "deciding"})

    assert '<p class="role">Engineer</p>' in get(inside, "/pursuits")


def test_who_withdraws_owes_them_a_word_and_nothing_else(inside: Client) -> None:
    pursuit = pursuit_of(inside, "Tern Mobility")

    inside.post(f"/pursuits/{pursuit}/change", {"withdraw": "1", "stage": "interviewing"})

    assert "You withdrew on 20 May" in get(inside, "/pursuits")
    assert "A word that you withdraw" in get(inside)


def test_a_pursuit_of_ones_own_is_added_once(inside: Client) -> None:
    form = {"company": "Larkspur Rail", "role": "Timetable Planner", "stage": "lead"}

    refused = inside.post("/pursuits/add", {"company": "", "role": "Planner", "stage": "lead"})
    inside.post("/pursuits/add", form)
    inside.post("/pursuits/add", form)

    assert refused.status_code == 409
    assert "say at which company it is" in refused.content.decode().casefold()
    assert 'value="Planner"' in refused.content.decode()
    page = get(inside, "/pursuits")
    assert len(re.findall(r"<h3[^>]*>Larkspur Rail<", page)) == 1


@pytest.mark.parametrize("path", ["/debriefs", "/debriefs/x", "/people/x", "/pursuits"])
def test_a_stranger_sees_nothing_of_people(path: str, inside: Client) -> None:
    answer = Client().get(path)

    assert answer.status_code == 403
    assert b"Oduya" not in answer.content


@pytest.mark.parametrize("path", ["/people/nobody", "/people/p000000000000"])
def test_nobody_is_a_kind_line(path: str, inside: Client) -> None:
    assert inside.get(path).status_code == 404
    assert inside.post(f"{path}/part", {"role": "recruiter"}).status_code == 409


def test_pages_cost_the_same_queries_with_3_people_and_with_300(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.open import open_owner

    paths = ["/pursuits", "/debriefs", person_of(inside, "Lena Oduya")]

    def queries() -> list[int]:
        counts = []
        for path in paths:
            with CaptureQueriesContext(connection) as counted:
                get(inside, path)
            counts.append(len(counted))
        return counts

    before = queries()
    messages = [
        f"From x Mon May 19 09:00:00 2031\nFrom: Ada {chr(65 + n % 26)}{chr(97 + n // 26)}lund "
        f"<ada{n}@kestrelgrid.example>\nTo: Robin Marsh <robin.marsh@post.example>\n"
        f"Date: Mon, 19 May 2031 09:{n % 60:02}:00 +0000\nMessage-ID: <m{n}@kestrelgrid.example>\n"
        f"Subject: Senior Data Engineer\n\nHi Robin, we decide by Friday 30 May.\n\n"
        for n in range(300)
    ]
    box = tmp_path / "many.mbox"
    box.write_text("".join(messages))
    ingest(open_owner(), [box], now=at)
    get(inside, paths[0])

    assert "and 299 more" in get(inside, "/pursuits")
    assert queries() == before
    assert max(before) <= 23
