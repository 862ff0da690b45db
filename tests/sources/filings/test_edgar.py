"""What a listed company files is read as items, and never of another company or of its insiders."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import UnreadableError
from afterword.core.reading.news.meaning import meaning_of
from afterword.sources.filings import (
    cik_of,
    filings_address,
    filings_at,
    is_filings,
    parse_filings,
)

SEEN = datetime(2031, 5, 20, 15, tzinfo=UTC)
ADDRESS = "https://data.sec.gov/submissions/CIK0001234567.json"


def answer(*rows: tuple[str, str], name: str = "ACME ROBOTICS INC", **more: Any) -> bytes:
    """EDGAR's answer with filings of these forms and items."""
    recent: dict[str, list[str]] = {
        "accessionNumber": [f"0001234567-31-{n:06}" for n in range(len(rows))],
        "filingDate": ["2031-05-19"] * len(rows),
        "acceptanceDateTime": ["2031-05-19T16:30:12.000Z"] * len(rows),
        "form": [form for form, _ in rows],
        "items": [items for _, items in rows],
        "primaryDocument": [f"acme-{n}.htm" for n in range(len(rows))],
    }
    told = {"cik": "0001234567", "name": name, "filings": {"recent": recent | more, "files": []}}
    return json.dumps(told).encode()


@pytest.mark.parametrize(
    ("address", "cik"),
    [
        ("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567", "1234567"),
        ("https://www.sec.gov/cgi-bin/browse-edgar?CIK=1234567&output=atom", "1234567"),
        ("https://www.sec.gov/edgar/browse/?CIK=1234567&owner=exclude", "1234567"),
        ("https://www.sec.gov/Archives/edgar/data/1234567/000123456731000001/a.htm", "1234567"),
        (ADDRESS, "1234567"),
        ("https://www.sec.gov/cgi-bin/browse-edgar?CIK=ACME", ""),
        ("https://www.sec.gov/about", ""),
        ("https://sec.gov.evil.example/Archives/edgar/data/1234567/", ""),
        ("https://acme.example/?CIK=1234567", ""),
    ],
)
def test_a_company_is_known_by_its_number(address: str, cik: str) -> None:
    assert cik_of(address) == cik
    assert not cik or filings_address(cik) == ADDRESS


def test_filings_are_items_with_their_own_page() -> None:
    data = answer(("8-K", "2.02,9.01"), ("4", ""), ("10-K/A", ""), ("8-K", "8.01"))

    first, amended, other = parse_filings(data, company="Acme Robotics", seen=SEEN)

    assert is_filings(data)
    assert first.title == "Acme Robotics Inc: quarterly results"
    assert first.url == (
        "https://www.sec.gov/Archives/edgar/data/1234567/000123456731000000/acme-0.htm"
    )
    assert first.published == datetime(2031, 5, 19, 16, 30, 12, tzinfo=UTC)
    assert first.publisher == "SEC filing"
    assert amended.title == "Acme Robotics Inc: the annual report (amended)"
    assert other.title == "Acme Robotics Inc: a report on an event"


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        ("2.02", "results"),
        ("2.05", "layoffs"),
        ("1.05", "breach"),
        ("1.03", "closure"),
        ("5.02", "other"),
        ("3.01", "closure"),
    ],
)
def test_what_happened_is_understood_and_bad_news_stay_bad(items: str, kind: str) -> None:
    [item] = parse_filings(answer(("8-K", items)), seen=SEEN)

    meaning = meaning_of(item.title, item.summary, "Acme Robotics")

    assert meaning.kind == kind
    assert meaning.sensitive is (kind != "results")


@pytest.mark.parametrize(
    ("name", "company", "is_theirs"),
    [
        ("ACME ROBOTICS INC", "Acme Robotics", True),
        ("Acme Robotics, Inc. /DE/", "Acme Robotics GmbH", True),
        ("ACME ROBOTICS HOLDINGS CORP", "Acme Robotics", True),
        ("ACME ROBOTICS INC", "Acme", False),
        ("OTHER CORP", "Acme Robotics", False),
    ],
)
def test_another_companys_filings_are_refused(name: str, company: str, is_theirs: bool) -> None:
    data = answer(("8-K", "2.02"), name=name)
    tickers = json.dumps({"0": {"cik_str": 1234567, "ticker": "ACME", "title": name}}).encode()

    assert filings_at(tickers, "acme", company) == (ADDRESS if is_theirs else "")
    if is_theirs:
        assert parse_filings(data, company=company, seen=SEEN)
    else:
        with pytest.raises(UnreadableError, match="it has the filings of"):
            parse_filings(data, company=company, seen=SEEN)


def test_hostile_values_lead_nowhere_else() -> None:
    hostile = answer(("8-K", "2.02"), ("8-K", ""), primaryDocument=["../../x", "//evil.example/"])
    urls = [item.url for item in parse_filings(hostile, seen=SEEN)]
    assert all(
        url.startswith("https://www.sec.gov/Archives/edgar/data/1234567/000123456731")
        and url.endswith("-index.htm")
        for url in urls
    )


@given(
    st.binary()
    | st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["filings", "recent", "name", "cik", "form", "items", "accessionNumber"]
                ),
                inner,
            )
        ),
    ).map(lambda told: json.dumps(told).encode())
)
def test_whatever_it_is_it_is_read_or_refused(data: bytes) -> None:
    is_filings(data)
    assert filings_at(data, "ACME", "Acme") == ""
    with suppress(UnreadableError):
        parse_filings(data, seen=SEEN)
