"""Companies: who hires, who is known there, ways in, what is held; and the user's word on it."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.test_people import person_of
from tests.web.test_today import get

EXPORT = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Dora,Quist,https://www.linkedin.com/in/dora-quist,,Kestrel Grid,"
    '"Data Engineer, Forecasts",02 Mar 2024\n'
    "Bo,Hale,https://www.linkedin.com/in/bo-hale,,Harbour Works,Head of Sales,02 Mar 2024\n"
)


def bring(name: str, text: str, folder: Path, at: datetime) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.open import open_owner

    path = folder / name
    path.write_text(text)
    ingest(open_owner(), [path], now=at)


def company_of(client: Client, name: str) -> str:
    """The path of a company's page, from the list."""
    found = re.search(rf'href="(/companies/\w+)">{name}<', get(client, "/companies"))
    assert found is not None
    return found[1]


def test_companies_of_pursuits_stand_before_those_where_somebody_is_known(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    bring("Connections.csv", EXPORT, tmp_path, at)

    page = get(inside, "/companies")

    assert page.index("In talks") < page.index("Kestrel Grid") < page.index("Where you know")
    assert page.index("Where you know") < page.index("Harbour Works")
    assert "One person known there" in page
    assert "Talks that ended" in page


def test_a_door_stands_beside_those_who_hire_and_whom_nobody_knows(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    from afterword.flows.note import note
    from afterword.flows.open import open_owner

    bring("Connections.csv", EXPORT, tmp_path, at)
    note(open_owner(), "pursuit", {"company": "Harbour Works", "role": "Planner"}, now=at)

    page = get(inside, company_of(inside, "Harbour Works"))

    assert "Nobody who takes part in it is known yet." in page
    assert "Who could open a door" in page


def test_whoever_only_applied_is_in_no_talks(inside: Client, at: datetime) -> None:
    from afterword.flows.note import note
    from afterword.flows.open import open_owner

    note(open_owner(), "pursuit", {"company": "Alder Foods", "role": "Planner"}, now=at)

    page = get(inside, "/companies")

    assert page.index("In talks") < page.index(">Applied<") < page.index("Alder Foods")
    assert page.index(">Applied<") > page.index("Kestrel Grid")


def test_the_list_is_searched_by_the_beginnings_of_words(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    bring("Connections.csv", EXPORT, tmp_path, at)

    assert "Harbour Works" in get(inside, "/companies?q=wor")
    assert "Kestrel Grid" not in get(inside, "/companies?q=wor")
    assert "None is called so" in get(inside, "/companies?q=zzz")


def test_a_company_shows_who_hires_ways_in_and_what_was_said(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    bring("Connections.csv", EXPORT, tmp_path, at)

    page = get(inside, company_of(inside, "Kestrel Grid"))

    assert "Who hires for Senior Data Engineer" in page
    assert re.search(r'Lena Oduya</a> <span class="badge[^"]*">\s*(?:Probably d|D)ecides', page)
    assert "Sent and received" in page
    assert "People you know there" in page
    assert page.count("Dora Quist") >= 2  # a door, and a way in
    assert 'class="graph"' in page


def test_news_stand_with_their_date_and_only_where_there_are_any(inside: Client) -> None:
    with_news = [
        name
        for name in ("Kestrel Grid", "Saltmarsh Foods", "Ferry Lane", "Tern Mobility")
        if "In the news" in get(inside, company_of(inside, name))
    ]

    assert with_news
    assert len(with_news) < 4


def test_a_company_of_a_connection_alone_has_a_page(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    bring("Connections.csv", EXPORT, tmp_path, at)

    page = get(inside, company_of(inside, "Harbour Works"))

    assert "You are in no talks there" in page
    assert "Bo Hale" in page
    assert "Who hires" not in page


def test_somebody_of_whom_only_a_connection_is_known_has_a_page(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    bring("Connections.csv", EXPORT, tmp_path, at)
    listing = get(inside, company_of(inside, "Harbour Works"))
    path = re.search(r'href="(/people/\w+)">Bo Hale<', listing)
    assert path is not None

    page = get(inside, path[1])

    assert "Head of Sales at Harbour Works" in page
    assert "by LinkedIn&#x27;s export" in page
    assert "Head of a department" in page
    assert "How well you know each other" in page
    assert "No word has passed yet" in page


def test_a_department_is_put_right_and_taken_back(inside: Client) -> None:
    path = person_of(inside, "Tomas Berg")

    inside.post(f"{path}/work", {"department": "Grid Analytics", "reports_to": "Lena"})
    page = get(inside, path)
    assert "Grid Analytics" in page
    assert "Reports to" in page
    assert "as you said" in page
    company = get(inside, company_of(inside, "Kestrel Grid"))
    assert "Reports to Lena Oduya" in company

    for saying in re.findall(r'name="saying" value="([^"]+)"', page):
        inside.post(f"{path}/undo", {"saying": saying})
    assert "Grid Analytics" not in get(inside, path)
    assert "Reports to Lena Oduya" not in get(inside, company_of(inside, "Kestrel Grid"))


def test_a_department_is_put_right_of_whom_only_a_connection_is_known(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    more = "Cleo,Marr,https://www.linkedin.com/in/cleo-marr,,Harbour Works,CEO,02 Mar 2024\n"
    bring("Connections.csv", EXPORT + more, tmp_path, at)
    listing = get(inside, company_of(inside, "Harbour Works"))
    path = re.search(r'href="(/people/\w+)">Bo Hale<', listing)
    assert path is not None

    inside.post(f"{path[1]}/work", {"department": "Marketing", "reports_to": "Cleo"})

    page = get(inside, path[1])
    assert "as you said" in page
    assert re.search(r"<dt>Department</dt><dd>Marketing", page)
    assert re.search(r"<dt>Reports to</dt><dd>Cleo Marr", page)


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ({}, "Say the department or the team"),
        ({"department": "x" * 121}, "longer than 120 characters"),
        ({"reports_to": "Nobody"}, "Write the whole name"),
        ({"reports_to": "Tomas Berg"}, "Nobody reports to themselves"),
    ],
)
def test_a_word_that_cannot_be_taken_is_told_at_its_field(
    form: dict[str, str], line: str, inside: Client
) -> None:
    answer = inside.post(f"{person_of(inside, 'Tomas Berg')}/work", form)

    assert answer.status_code == 409
    assert line in answer.content.decode()


@pytest.mark.parametrize("path", ["/companies", "/companies/x"])
def test_a_stranger_sees_no_company(path: str, inside: Client) -> None:
    answer = Client().get(path)

    assert answer.status_code == 403
    assert b"Kestrel" not in answer.content


def test_no_company_is_a_kind_line(inside: Client) -> None:
    assert inside.get("/companies/nowhere").status_code == 404


def test_an_empty_folder_has_a_page_of_companies(known: Client) -> None:
    assert "No company yet" in get(known, "/companies")


def test_pages_cost_the_same_queries_with_few_people_and_with_many(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    bring("Connections.csv", EXPORT, tmp_path, at)
    paths = ["/companies", company_of(inside, "Kestrel Grid"), company_of(inside, "Harbour Works")]

    def queries() -> list[int]:
        counts = []
        for path in paths:
            with CaptureQueriesContext(connection) as counted:
                get(inside, path)
            counts.append(len(counted))
        return counts

    before = queries()
    rows = "".join(
        f"Ada,L{chr(97 + n // 26)}{chr(97 + n % 26)}und,https://www.linkedin.com/in/ada-{n},,"
        f"Kestrel Grid,Data Engineer,02 Mar 2024\n"
        for n in range(300)
    )
    bring("Connections.csv", EXPORT + rows, tmp_path, at)
    get(inside, paths[0])

    page = get(inside, paths[1])
    assert "more of that department are known from lists" in page
    assert queries() == before
    assert max(before) <= 17


def test_what_is_next_names_the_person_and_strangers_have_no_tie(inside: Client) -> None:
    page = get(inside, company_of(inside, "Kestrel Grid"))

    for name in ("Tomas Berg", "Lena Oduya", "Samira Nolan"):
        assert f"Thank-you letter by email: {name}</h3>" in page
    assert " tie. " not in page
    assert "A strong tie. Connector" in get(inside, company_of(inside, "Harbour Loop"))


def test_a_source_is_added_muted_and_let_go_and_no_request_waits_for_it(
    inside: Client, at: datetime
) -> None:
    from afterword.records import models

    path = company_of(inside, "Kestrel Grid")
    refused = inside.post(f"{path}/watch", {"address": "https://www.linkedin.com/company/kestrel"})
    assert refused.status_code == 409
    assert "never read by a program" in refused.content.decode()
    inside.post(f"{path}/watch", {"address": "kestrel.example/feed"})
    assert "https://kestrel.example/feed" in get(inside, path)
    assert "Not read yet" in get(inside, path)
    which = str(models.Watched.objects.get(source__address="https://kestrel.example/feed").id)
    inside.post(f"{path}/source", {"source": which, "do": "mute"})
    assert "Not read yet; muted" in get(inside, path)
    inside.post(f"{path}/source", {"source": which, "do": "remove"})
    inside.post(f"{path}/source", {"source": which, "do": "remove"})  # pressed twice
    assert "kestrel.example/feed" not in get(inside, path)


def test_words_for_its_items_stand_in_the_form_again(inside: Client, at: datetime) -> None:
    path = company_of(inside, "Kestrel Grid")
    inside.post(f"{path}/words", {"keep": "", "block": "picnic,  night shift "})
    assert 'value="picnic, night shift"' in get(inside, path)


def part(page: str, title: str) -> str:
    """The item of news with that title, as it stands on a page."""
    [found] = [each for each in page.split("<li>") if f">{title}<" in each]
    return " ".join(re.sub(r"<[^>]+>", " ", found.split("</li>")[0]).split())


def test_each_item_says_how_to_take_it_and_why(inside: Client) -> None:
    page = get(inside, company_of(inside, "Kestrel Grid"))

    good = part(page, "Kestrel Grid launches streaming forecasts for wind farms")
    assert good.startswith("Good to bring up Their own site, 15 May")
    assert "For Lena Oduya: it has to do with what they said: forecasts, streaming." in good
    assert "You could ask: &ldquo;What has surprised you most since it came out?&rdquo;" in good
    bad = part(page, "Kestrel Grid to close its Limerick office, 14 jobs affected")
    assert bad.startswith("Do not congratulate")
    assert "don&#x27;t write about it" in bad
    assert " For " not in bad
    assert "could ask" not in bad
    dull = part(page, "Kestrel Grid names a new chief financial officer")
    assert dull.startswith("For your information")
    assert "no reason to mention it" in dull
    assert "Read today 09:40, 3 new" in page
    assert "Feed; its site names it (feed)" in page


def test_what_a_mail_of_the_user_mentions_leads_to_that_mail(inside: Client) -> None:
    page = get(inside, company_of(inside, "Tern Mobility"))
    title = "Tern Mobility opens a second depot in Cork"
    assert "Used in your letter to Nils Ahlgren on Fri 16 May." in part(page, title)
    assert "For Ines Duarte:" in part(page, title)
    link = re.search(r'href="(/people/\w+)#(mail:[^"]+)">your letter to Nils', page)
    assert link is not None
    assert f'id="{unquote(link[2])}"' in get(inside, link[1])


def test_what_a_letter_of_ours_told_leads_to_that_letter(inside: Client, at: datetime) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.look import plan_for
    from afterword.flows.open import open_owner
    from afterword.flows.say import say_of_move

    owner = open_owner()
    world, plan = plan_for(owner, at)
    [move] = [each for each in plan.moves if world.people[each.person].name == "Lena Oduya"]
    title = "Kestrel Grid launches streaming forecasts for wind farms"
    text = draft(owner, move.id, now=at).body
    draft(owner, move.id, now=at, body=f"{text}\n\nI read “{title}” on the way home.\n")
    say_of_move(owner, "done", move.id, now=at)

    page = get(inside, company_of(inside, "Kestrel Grid"))

    assert "Used in your letter to Lena Oduya on Tue 20 May." in part(page, title)
    assert "For Lena" not in part(page, title)
    assert f'href="/letters/{move.id}">your letter to Lena Oduya' in page
    assert "streaming forecasts" in get(inside, f"/letters/{move.id}")


def test_many_items_and_sources_cost_no_more_queries(
    inside: Client, at: datetime, tmp_path: Path
) -> None:
    path = company_of(inside, "Kestrel Grid")
    with CaptureQueriesContext(connection) as few:
        get(inside, path)
    rows = "".join(
        f"<item><title>Kestrel Grid opens depot number {n}</title>"
        f"<link>https://kestrelgrid.example/news/depot-{n}</link>"
        f"<pubDate>Mon, 19 May 2031 {n:02}:00:00 +0000</pubDate></item>"
        for n in range(20)
    )
    feed = (
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Kestrel Grid</title>"
        f"<link>https://kestrelgrid.example/</link>{rows}</channel></rss>"
    )
    bring("more.xml", feed, tmp_path, at)
    for n in range(20):
        inside.post(f"{path}/watch", {"address": f"https://kestrelgrid.example/{n}"})
    get(inside, path)

    with CaptureQueriesContext(connection) as many:
        page = get(inside, path)

    assert page.count("depot number") > 5
    assert len(many) <= len(few)
