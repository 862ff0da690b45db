"""Looks for what a company publishes, beginning at its own site: feeds, a newsroom, a job board."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from time import sleep

from afterword.core.errors import AfterwordError, TroubleError
from afterword.core.world import Company
from afterword.flows.opened_source import Looked, looked_at
from afterword.flows.watch import keep_source, refuse_by_hand
from afterword.records import models
from afterword.records.queries.sources import watched_by
from afterword.sources.page import found_in, usual_paths
from afterword.sources.reach.fetch import Fetched, Line
from afterword.sources.reach.round import Manners

_MOST_TRIED = 12  # addresses asked for at one company: a visitor who looks around asks for as many
_MOST_KEPT = 4  # sources of one company: more of them say the same
# Names that exist nowhere (RFC 2606, RFC 6762): asking for them tells a resolver what it need not
# know.
_NOWHERE = ("example", "test", "invalid", "localhost", "local", "internal", "lan", "home", "corp")


@dataclass(frozen=True, slots=True)
class _Place:
    address: str
    how: str  # it came to be tried
    guessed: bool = False  # nobody named it: worth a try where no feed was named


def seek_sources(
    owner: models.Owner, company: Company, *, now: datetime, manners: Manners | None = None
) -> list[models.Watched]:
    """The sources of a company that are watched from now on, found from its domains.

    Nothing that the user has muted comes back. TroubleError where its site can't be read at all;
    a site that says nothing gives none.
    """
    manners = manners or Manners()
    domains = [d for d in company.domains if manners.network or not _is_nowhere(d)]
    if not domains:
        return []
    there = set(watched_by(owner).values_list("source__address", flat=True))
    kept: list[models.Watched] = []
    with Line(manners.network, bounds=manners.bounds) as line:
        visit = _Visit(line, manners.delay)
        home = _home(visit, domains)
        for place in _places(home):
            fed = any(each.source.kind == "feed" for each in kept)
            if len(kept) >= _MOST_KEPT or (place.guessed and fed):
                break
            if place.address in there:
                continue
            there.add(place.address)
            looked = _looked(visit, place, home, now)
            if looked is not None:
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
        return looked_at(place.address, page, now) if page is not None else None
    except AfterwordError:
        return None


def _is_nowhere(domain: str) -> bool:
    return domain.rstrip(".").rpartition(".")[2].lower() in _NOWHERE or "." not in domain


def _home(visit: _Visit, domains: list[str]) -> Fetched:
    """The first page of a company's site; TroubleError where none can be read."""
    last: TroubleError | None = None
    for domain in domains[:2]:
        for address in (f"https://{domain}/", f"https://www.{domain}/"):
            try:
                page = visit.page(address)
            except TroubleError as trouble:
                last = trouble
                continue
            if page is not None and page.data is not None:
                return page
    raise last or TroubleError("its site can't be read", retryable=True)


def _places(home: Fetched) -> Iterator[_Place]:
    """Where its news may stand, the likeliest first."""
    leads = found_in(home.data or b"", home.address)
    for lead in leads:
        yield _Place(lead.address, f"its site names it ({lead.kind})")
    for address in usual_paths(home.address):
        yield _Place(address, "at a usual address", guessed=True)
    yield _Place(home.address, "its first page", guessed=True)
