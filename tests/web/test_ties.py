"""How well the user knows somebody, on their page; and the picture of who could introduce them."""

from __future__ import annotations

from pathlib import Path

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.test_people import person_of
from tests.web.test_today import get


def test_the_user_grades_a_tie_and_takes_it_back(inside: Client) -> None:
    path = person_of(inside, "Aoife Lynch")
    page = get(inside, path)
    assert "as far as messages and lists show" in page
    assert "messages in the last half year" in page

    assert inside.post(f"{path}/grade", {"grade": "close"}).status_code == 302

    page = get(inside, path)
    assert "By your own word" in page
    assert "How well you know each other: close" in page
    assert '<option value="close" selected>' in page
    saying = page.split('name="saying" value="')[1].split('"')[0]
    inside.post(f"{path}/undo", {"saying": saying})
    assert "By your own word" not in get(inside, path)


def test_a_grade_that_there_is_none_of_is_refused_in_words(inside: Client) -> None:
    answer = inside.post(f"{person_of(inside, 'Aoife Lynch')}/grade", {"grade": "best"})
    assert answer.status_code in (400, 409)
    assert "grade is one of close, good" in answer.content.decode()


def test_who_could_introduce_the_user_is_drawn_and_listed(inside: Client, tmp_path: Path) -> None:
    from afterword.config.clock import now
    from afterword.flows.given_lists import take_list
    from afterword.flows.ingest import ingest
    from afterword.flows.open import open_owner

    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    own = f"{header}Rui,Faro,https://www.linkedin.com/in/rui-faro,,Saltmarsh,Engineer,14 Nov 2019\n"
    theirs = f"{header}Mia,Unmet,,mia@unmet.example,Saltmarsh,CTO,14 Nov 2020\n"
    cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Mia Unmet\nEMAIL:mia@unmet.example\nEND:VCARD\n"
    for name, text in (("own.csv", own), ("mia.vcf", cards), ("theirs.csv", theirs)):
        (tmp_path / name).write_text(text)
    owner = open_owner()
    ingest(owner, [tmp_path / "own.csv", tmp_path / "mia.vcf"], now=now())
    take_list(owner, "Rui Faro", tmp_path / "theirs.csv", now=now())
    from afterword.flows.look import look

    (mia,) = [
        p.id for p in look(owner, now(), "Mia Unmet").people.values() if p.name == "Mia Unmet"
    ]

    with CaptureQueriesContext(
        connection,
    ) as first:
        page = get(inside, f"/people/{mia}")

    assert '<title id="ways-t">Ways to Mia Unmet</title>' in page
    assert "Mia Unmet through Rui Faro, weak" in page
    assert "Rui Faro and Mia Unmet: connected since 2020" in page
    assert len(first) < 30


def test_a_list_that_was_given_is_kept_on_the_page_and_taken_back(
    inside: Client, tmp_path: Path
) -> None:
    path = person_of(inside, "Aoife Lynch")
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    theirs = tmp_path / "theirs.csv"
    theirs.write_text(f"{header}Mia,Unmet,,mia@unmet.example,Unmet Works,CTO,14 Nov 2020\n")

    with theirs.open("rb") as file:
        assert inside.post(f"{path}/connections", {"file": file}).status_code == 302
    assert "1 person, given on" in get(inside, path)

    assert inside.post(f"{path}/connections", {"word": "back"}).status_code == 302
    assert "1 person, given on" not in get(inside, path)

    theirs.write_text("no table")
    with theirs.open("rb") as file:
        refused = inside.post(f"{path}/connections", {"file": file})
    assert refused.status_code == 409
    assert "No table of a LinkedIn export is in it" in refused.content.decode()
    assert str(tmp_path) not in refused.content.decode()
    assert inside.post(f"{path}/connections", {}).status_code == 409
