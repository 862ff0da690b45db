"""Looks for what a company publishes, beginning at its own site: feeds, a newsroom, a job board."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from time import sleep

from afterword.core.errors import AfterwordError, TroubleError
from afterword.core.names import company_key
from afterword.core.world import Company
from afterword.flows.host_rules import host_rules
from afterword.flows.manners import usual
from afterword.flows.opened_source import Looked, looked_at
from afterword.flows.watch import keep_source, refuse_by_hand
from afterword.records import models
from afterword.records.queries.sources import watched_by
from afterword.sources.filings import (
    TICKERS,
    cik_of,
    filings_address,
    filings_at,
    parse_filings,
)
from afterword.sources.page import found_in, sitemaps_in, usual_paths
from afterword.sources.reach.fetch import Fetched, Line
from afterword.sources.reach.round import Manners

_SCHEME = "https"
_MOST_TRIED = 12  # addresses asked for at one company: a visitor who looks around asks for as many
_MOST_KEPT = 4  # sources of one company: more of them say the same
# Names that exist nowhere (RFC 2606, RFC 6762): asking for them tells a resolver what it need not
# know.
_NOWHERE = ("example", "test", "invalid", "localhost", "local", "internal", "lan", "home", "corp")


@dataclass(frozen=True, slots=True)
class _Place:
    address: str
    how: str  # it came to be tried
    kind: str = ""  # of the lead
    needless: bool = False  # where there is a feed it says nothing more


def seek_sources(
    owner: models.Owner, company: Company, *, now: datetime, manners: Manners | None = None
) -> list[models.Watched]:
    """The sources of a company that are watched from now on, found from its domains.

    Nothing that the user has muted comes back. TroubleError where its site can't be read at all;
    a site that says nothing gives none.
    """
    manners = manners or usual()
    domains = [d for d in company.domains if manners.network or not _is_nowhere(d)]
    if not domains:
        return []
    watched = list(watched_by(owner))
    there = {each.source.address for each in watched}
    key = company_key(company.name)
    kept: list[models.Watched] = []
    before = [each for each in watched if company_key(each.company) == key]
    with (
        host_rules(_first_pages(domains), now) as rules,
        Line(manners.network, bounds=manners.limits, rules=rules, contact=manners.contact) as line,
    ):
        visit = _Visit(line, manners.delay)
        home = _home(visit, domains)
        for place in _places(home, rules):
            fed = any(each.source.kind == "feed" for each in (*before, *kept))
            if len(kept) >= _MOST_KEPT:
                break
            if place.address in there or (place.needless and fed):
                continue
            there.add(place.address)
            if place.kind in ("filings", "ticker"):
                looked = _filings(visit, place, company, now) if manners.contact else None
            else:
                looked = _looked(visit, place, home, now)
            if looked is not None and looked.address not in there - {place.address}:
                there.add(looked.address)
                kept.append(keep_source(owner, looked, of=company, found=place.how, now=now))
    return kept


class _Visit:
    """The pages of one site, one after the other and not too many."""

    def __init__(self, line: Line, delay: float) -> None:
        self._line, self._delay = line, delay
        self._asked = 0

    def page(self, address: str) -> Fetched | None:
        """A page; None when enough was asked for."""
        if self._asked >= _MOST_TRIED:
            return None
        if self._asked:
            sleep(max(self._delay, self._line.crawl_delay(address)))
        self._asked += 1
        return self._line.page(address)


def _looked(visit: _Visit, place: _Place, home: Fetched, now: datetime) -> Looked | None:
    """What stands at a place; None where it is no source: most places are only guesses."""
    try:
        refuse_by_hand(place.address)
        page = home if place.address == home.address else visit.page(place.address)
        if page is None:
            return None
        if place.kind in ("youtube", "newsroom"):
            # A channel's page names its feed, and so do most newsrooms.
            for lead in found_in(page.data or b"", page.address):
                if lead.kind == "feed" and (fed := visit.page(lead.address)) is not None:
                    return looked_at(lead.address, fed, now)
        return looked_at(place.address, page, now)
    except AfterwordError:
        return None


def _filings(visit: _Visit, place: _Place, company: Company, now: datetime) -> Looked | None:
    """What a listed company files with the SEC; None where it can't be told that it is this one."""
    try:
        cik = cik_of(place.address)
        address = filings_address(cik) if cik else ""
        ticker = place.address.removeprefix("ticker:")
        if place.kind == "ticker" and (page := visit.page(TICKERS)) is not None:
            address = filings_at(page.data or b"", ticker, company.name)
        page = visit.page(address) if address else None
        if page is None:
            return None
        parse_filings(page.data or b"", company=company.name, seen=now)
        return looked_at(address, page, now)
    except AfterwordError:
        return None


def _is_nowhere(domain: str) -> bool:
    return domain.rstrip(".").rpartition(".")[2].lower() in _NOWHERE or "." not in domain


def _home(visit: _Visit, domains: list[str]) -> Fetched:
    """The first page of a company's site; TroubleError where none can be read."""
    last: TroubleError | None = None
    for address in _first_pages(domains):
        try:
            page = visit.page(address)
        except TroubleError as trouble:
            last = trouble
            continue
        if page is not None and page.data is not None:
            return page
    raise last or TroubleError("its site can't be read", retryable=True)


def _first_pages(domains: list[str]) -> list[str]:
    hosts = (host for domain in domains[:2] for host in (domain, f"www.{domain}"))
    return [f"{_SCHEME}://{host}/" for host in hosts]


def _places(home: Fetched, rules: Mapping[str, str]) -> Iterator[_Place]:
    """Where its news may stand, the likeliest first."""
    for lead in found_in(home.data or b"", home.address):
        yield _Place(
            lead.address,
            f"its site names it ({lead.kind})",
            kind=lead.kind,
            needless=lead.kind == "newsroom",
        )
    for text in rules.values():
        for address in sitemaps_in(text.encode(), home.address):
            yield _Place(address, "its robots.txt names it (sitemap)", needless=True)
    for address in usual_paths(home.address):
        yield _Place(address, "at a usual address", needless=True)
    yield _Place(home.address, "its first page", needless=True)
