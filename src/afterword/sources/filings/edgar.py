"""EDGAR's answer on one company (data.sec.gov/submissions/CIK…json), and where it stands.

EDGAR's Atom feeds stand below /cgi-bin, which its robots.txt keeps programs out of; this is the
address that it gives to programs. It answers those who name a contact.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from afterword.core.entries import Item
from afterword.core.errors import UnreadableError
from afterword.core.names import company_key

TICKERS = "https://www.sec.gov/files/company_tickers.json"  # every ticker with its company
_MOST = 200  # filings of one answer, the newest: it has a thousand
_CIK = re.compile(
    r"//(?:www\.)?sec\.gov/(?:cgi-bin/browse-edgar\?(?:[^#\s]{0,300}&)?CIK=|edgar/browse/?\?(?:[^#\s]{0,300}&)?CIK="
    r"|Archives/edgar/data/)0*(\d{1,10})\b|//data\.sec\.gov/submissions/CIK0*(\d{1,10})\.json",
    re.IGNORECASE,
)
_FILE = re.compile(r"\w[\w.-]*(?:/\w[\w.-]*)*")
_DIGITS = re.compile(r"[0-9]{1,10}")
_FORMS = {
    "8-K": "a report on an event",
    "6-K": "a report of a foreign company",
    "10-K": "the annual report",
    "20-F": "the annual report",
    "40-F": "the annual report",
    "10-Q": "the quarterly report",
    "S-1": "an offer of shares",
    "F-1": "an offer of shares",
}
# Form 8-K, General Instructions, the numbers of its items, in words that say what happened.
_EVENTS = {
    "1.01": "a material agreement",
    "1.02": "the end of a material agreement",
    "1.03": "bankruptcy or receivership",
    "1.04": "mine safety, shutdowns and violations",
    "1.05": "a cybersecurity incident and data breach",
    "2.01": "an acquisition completed",
    "2.02": "quarterly results",
    "2.03": "a financial obligation",
    "2.04": "a default that makes a debt due",
    "2.05": "layoffs or closing of a business, with their costs",
    "2.06": "an impairment, a loss in value",
    "3.01": "a notice of delisting",
    "3.02": "a sale of shares",
    "4.01": "another auditor",
    "4.02": "earlier accounts that can't be relied on, a restatement",
    "5.01": "a change of control",
    "5.02": "directors or officers who come or leave",
    "5.03": "changed bylaws",
    "5.07": "votes of the shareholders",
    "7.01": "",  # Regulation FD, other events and exhibits: they say nothing of what happened
    "8.01": "",
    "9.01": "",
}


def cik_of(address: str) -> str:
    """The number of a company at EDGAR that an address of it names, or ""."""
    found = _CIK.search(address)
    return str(int(found[1] or found[2])) if found else ""


def filings_address(cik: str) -> str:
    """Where EDGAR answers a program on the company of that number."""
    return f"https://data.sec.gov/submissions/CIK{int(cik):010}.json"


def filings_at(tickers: bytes, ticker: str, company: str) -> str:
    """Where EDGAR answers on the company with that ticker, of the list at `TICKERS`; "" where the
    ticker is nobody's or is another company's: exchanges elsewhere have the same ones.
    """
    for row in _values(_json(tickers)):
        same = str(row.get("ticker", "")).upper() == ticker.upper()
        cik = str(row.get("cik_str") or "")
        if same and _DIGITS.fullmatch(cik) and _is_one(str(row.get("title", "")), company):
            return filings_address(cik)
    return ""


def is_filings(data: bytes) -> bool:
    """Whether it is EDGAR's answer on a company."""
    return data[:1] == b"{" and b'"accessionNumber"' in data and b'"filings"' in data


def parse_filings(data: bytes, *, company: str = "", seen: datetime) -> tuple[Item, ...]:
    """The filings that a person may have heard of, the newest first; those of insiders are left
    out. UnreadableError for what is no such answer, or that of another `company`.
    """
    told = _json(data)
    name, recent = str(told.get("name") or ""), _recent(told)
    if not recent or not name or not _DIGITS.fullmatch(str(told.get("cik") or "")):
        raise UnreadableError("it is no answer of EDGAR's on a company")
    if company and not _is_one(name, company):
        raise UnreadableError(f"it has the filings of {name}")
    cik = str(told.get("cik") or "").lstrip("0")
    rows = zip(*(recent.get(column) or () for column in _COLUMNS), strict=False)
    found = (_item(row, name=name, cik=cik, seen=seen) for row in rows)
    return tuple(item for item in found if item is not None)[:_MOST]


_COLUMNS = ("form", "accessionNumber", "acceptanceDateTime", "primaryDocument", "items")


def _item(row: tuple[Any, ...], *, name: str, cik: str, seen: datetime) -> Item | None:
    form, number, at, document, items = (str(value or "") for value in row)
    base = form.removesuffix("/A")
    if base not in _FORMS or not re.fullmatch(r"\d{10}-\d\d-\d{6}", number):
        return None
    events = [_EVENTS.get(each.strip(), "") for each in items.split(",")]
    about = ", ".join(filter(None, events)) or _FORMS[base]
    again = " (amended)" if form != base else ""
    page = document if _FILE.fullmatch(document) else f"{number}-index.htm"
    published = _moment(at, seen)
    return Item(
        key=number,
        title=f"{_written(name)}: {about}{again}",
        url=f"https://www.sec.gov/Archives/edgar/data/{cik}/{number.replace('-', '')}/{page}",
        published=published,
        summary=f"Form {form}, filed with the SEC.",
        company=name,
        domain="",
        language="en",
        publisher="SEC filing",
    )


def _moment(text: str, seen: datetime) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return at if at <= seen + timedelta(days=1) else None


def _is_one(name: str, company: str) -> bool:
    """Whether EDGAR's name ("ACME ROBOTICS INC /DE/") is that company's."""
    theirs = company_key(re.sub(r"\s*/[A-Z]{2,3}/?$", "", name))
    ours = company_key(company)
    # "Acme" alone may be many; "Acme Robotics Holdings" is Acme Robotics.
    return bool(ours) and (theirs == ours or (" " in ours and theirs.startswith(f"{ours} ")))


def _written(name: str) -> str:
    """ACME ROBOTICS INC as one writes it: EDGAR has many in capitals."""
    bare = re.sub(r"\s*/[A-Z]{2,3}/?$", "", name)
    return bare.title() if bare.isupper() else bare


def _recent(told: dict[str, Any]) -> dict[str, Any]:
    filings = told.get("filings")
    recent = filings.get("recent") if isinstance(filings, dict) else None
    if not isinstance(recent, dict):
        return {}
    return {name: column for name, column in recent.items() if isinstance(column, list)}


def _values(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [row for row in told.values() if isinstance(row, dict)]


def _json(data: bytes) -> dict[str, Any]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
