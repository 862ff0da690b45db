"""The filings of a listed company are found from its own page, by who names a contact alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from tests.flows.test_watch import feed, site
from tests.servers.newsstand import Newsstand, Page, newsstand
from tests.sources.filings.test_edgar import answer

from afterword.sources.reach.round import Manners

if TYPE_CHECKING:
    from afterword.records import models

CONTACT = "robin@marsh.example"
EDGAR = "data.sec.gov/submissions/CIK0001234567.json"
TICKERS = "www.sec.gov/files/company_tickers.json"
LINK = '<a href="https://www.sec.gov/edgar/browse/?CIK=1234567">Filings</a>'
TICKER = '<span itemprop="tickerSymbol" content="NYSE:ACME"></span>'


@pytest.fixture
def stand(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsstand]:
    """The web, asked by http: the server on loopback has no certificate for every name."""
    from afterword.flows import seek_sources
    from afterword.sources.reach import fetch

    made, wants = seek_sources.filings_address, fetch.wants_contact
    for module, name, plain in (
        (seek_sources, "_SCHEME", "http"),
        (seek_sources, "TICKERS", f"http://{TICKERS}"),
        (seek_sources, "filings_address", lambda cik: made(cik).replace("https", "http")),
        (seek_sources, "filings_at", lambda *_: f"http://{EDGAR}"),
        (fetch, "wants_contact", lambda address: wants(address.replace("http:", "https:"))),
    ):
        monkeypatch.setattr(module, name, plain)
    with newsstand() as found:
        found.pages[EDGAR] = Page(answer(("8-K", "2.02"), ("10-Q", "")))
        found.pages[TICKERS] = Page(json.dumps({"0": {}}).encode())
        yield found


def found(
    owner: models.Owner, stand: Newsstand, now: datetime, contact: str = CONTACT
) -> list[tuple[str, str]]:
    from afterword.core.world import Company
    from afterword.flows.seek_sources import seek_sources

    company = Company("c", "Acme Robotics", ("acme.example",))
    manners = Manners(stand.network(), delay=0.0, contact=contact)
    kept = seek_sources(owner, company, now=now, manners=manners)
    return [(each.source.kind, each.source.address) for each in kept]


@pytest.mark.parametrize("body", [LINK, TICKER], ids=["link", "ticker"])
def test_filings_are_found_and_the_contact_is_told_to_the_register_alone(
    owner: models.Owner, now: datetime, stand: Newsstand, body: str
) -> None:
    from afterword.flows.look import look
    from afterword.flows.take_news import take_news

    site(stand, '<link rel="alternate" type="application/rss+xml" href="/feed">', body)
    stand.pages["acme.example/feed"] = Page(feed("A new arm", at=now))

    assert found(owner, stand, now)[:2] == [
        ("feed", "http://acme.example/feed"),
        ("filings", f"http://{EDGAR}"),
    ]

    told = {path: agent for path, agent in stand.asked if CONTACT in agent}
    assert told
    assert all(".sec.gov/" in path for path in told)
    assert told[EDGAR].startswith("Afterword/")
    take_news(owner, now=now)
    by_title = {item.title: item for item in look(owner, now).news}
    assert by_title["Acme Robotics Inc: quarterly results"].company == by_title["A new arm"].company


def test_without_a_contact_the_register_is_not_asked(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    site(stand, body=LINK + TICKER)

    assert found(owner, stand, now, contact="") == []

    assert not any("sec.gov" in path for path, _ in stand.asked)


def test_another_companys_filings_are_not_taken_for_theirs(
    owner: models.Owner, now: datetime, stand: Newsstand
) -> None:
    site(stand, body=LINK)
    stand.pages[EDGAR] = Page(answer(("8-K", "2.02"), name="OTHER CORP"))

    assert found(owner, stand, now) == []


def test_a_page_of_the_register_is_watched_where_it_answers_programs(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.core.world import Company
    from afterword.flows.watch import want_source

    link = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1234567&output=atom"
    assert want_source(owner, link, Company("c", "Acme"), now=now) == f"https://{EDGAR}"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://www.sec.gov/files/company_tickers.json", True),
        ("https://data.sec.gov/submissions/CIK0001234567.json", True),
        ("http://www.sec.gov/files/company_tickers.json", False),
        ("https://notsec.gov/feed", False),
        ("https://www.sec.gov.acme.example/feed", False),
        ("https://acme.example/www.sec.gov/", False),
    ],
)
def test_a_contact_is_told_to_the_register_by_https_alone(*, address: str, told: bool) -> None:
    from afterword.sources.reach.fetch import wants_contact

    assert wants_contact(address) is told
