"""People: found as one types or by a form, with filters, in a fixed number of queries."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.flows.bystanders import crowd
from tests.web.test_today import get

from afterword.core.entries import Card, Connection, Found
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.open import open_owner


def take(at: datetime, count: int, seed: int = 1) -> None:
    found = crowd(count, seed)
    ingest_found(open_owner(), found, path=Path("a.zip"), now=at, done=Imported())


def names(page: str) -> list[str]:
    return re.findall(r'<li><a href="/people/\w+">([^<]+)</a>', page)


def test_everybody_is_listed_and_leads_to_their_page_even_a_bare_connection(
    inside: Client, at: datetime
) -> None:
    row = Connection("Xenia Pell", "/in/xenia", "", "Quarrystone Mills", "Miller", None)
    found = [Found(row, "row 1")]
    ingest_found(open_owner(), found, path=Path("a.zip"), now=at, done=Imported())

    page = get(inside, "/people")
    assert "Aoife Lynch" in names(page)
    path = re.search(r'href="(/people/\w+)">Xenia Pell<', page)
    assert path is not None

    assert "Quarrystone Mills" in get(inside, path[1])


def test_a_search_works_as_a_form_and_as_one_types(inside: Client, at: datetime) -> None:
    take(at, 30)
    get(inside, "/people")

    whole = get(inside, "/people?q=aoife")
    assert names(whole) == ["Aoife Lynch"]
    assert 'value="aoife"' in whole
    assert 'action="/people"' in whole

    part = inside.get("/people?q=aoi", headers={"HX-Request": "true", "HX-Target": "found"})
    text = part.content.decode()
    assert names(text) == ["Aoife Lynch"]
    assert "<html" not in text

    assert "Nobody" in get(inside, "/people?q=zzzz")


def test_who_is_found_by_a_nickname_is_shown_with_it(inside: Client, at: datetime) -> None:
    card = Card("Xenia Pell", ("xenia@pell.example",), (), "", "", (), nickname="Boss")
    ingest_found(open_owner(), [Found(card, "card 1")], path=Path("a"), now=at, done=Imported())

    assert "also called Boss" in get(inside, "/people?q=boss")
    assert names(get(inside, "/people?q=xenia")) == ["Xenia Pell"]
    assert "also called" not in get(inside, "/people?q=xenia")


def test_the_year_of_a_last_contact_is_told_where_it_is_another_year(
    inside: Client, at: datetime
) -> None:
    old = Connection("Xenia Pell", "/in/xenia", "", "", "", date(2019, 3, 12))
    new = Connection("Yuri Pell", "/in/yuri", "", "", "", at.date().replace(month=1, day=9))
    found = [Found(old, "row 1"), Found(new, "row 2")]
    ingest_found(open_owner(), found, path=Path("a.zip"), now=at, done=Imported())

    assert "Connected 12 Mar 2019<" in get(inside, "/people?q=xenia+pell")
    assert "Connected 9 Jan<" in get(inside, "/people?q=yuri+pell")


def test_filters_and_pages_keep_what_was_asked_for(inside: Client, at: datetime) -> None:
    take(at, 180)

    first = get(inside, "/people?q=e&last=-365")
    onward = re.search(r'href="(/people\?[^"]+)">The next ones', first)
    assert onward is not None
    assert "last=-365" in onward[1]
    second = get(inside, onward[1].replace("&amp;", "&"))

    assert len(names(first)) == 50
    assert not set(names(first)) & set(names(second))
    assert "Those before" in second
    assert names(get(inside, "/people?company=saltmarsh")) == names(
        get(inside, "/people?company=Saltmarsh&page=nonsense&last=nonsense")
    )


def test_what_a_name_holds_is_text_on_the_page(inside: Client, at: datetime) -> None:
    row = Connection("<b>Bo</b> Ek", "/in/bo", "", "<i>Firm</i>", "", None)
    ingest_found(open_owner(), [Found(row, "row")], path=Path("a.zip"), now=at, done=Imported())

    page = get(inside, "/people?q=bo+ek")

    assert "&lt;b&gt;Bo&lt;/b&gt; Ek" in page
    assert "<b>Bo</b>" not in page


def test_the_page_makes_a_fixed_number_of_queries(inside: Client, at: datetime) -> None:
    take(at, 60)
    get(inside, "/people")
    counts = []
    for more in (0, 400):
        take(at, more, seed=2)
        get(inside, "/people")
        with CaptureQueriesContext(connection) as made:
            get(inside, "/people?q=a")
        with CaptureQueriesContext(connection) as typed:
            inside.get("/people?q=a", headers={"HX-Request": "true", "HX-Target": "found"})
        counts.append((len(made), len(typed)))

    assert counts[0] == counts[1]
    assert counts[0][0] <= 24
    assert counts[0][1] <= 6
