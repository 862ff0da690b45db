"""Watches the companies of live pursuits: seeks their sources, reads them, takes what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote_plus

from afterword.core.errors import AfterwordError, words_of
from afterword.core.ties.company import OVER
from afterword.core.world import Company, World
from afterword.flows.demo_world import is_demo
from afterword.flows.drop_unneeded import drop_unneeded
from afterword.flows.look import look
from afterword.flows.read_articles import read_articles
from afterword.flows.read_sources import Read, read_sources
from afterword.flows.seek_sources import seek_sources
from afterword.flows.take_news import SEARCHED, take_news
from afterword.flows.watch import want_source
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.sources import KIND, watched_by
from afterword.sources.reach.round import Manners
from afterword.sources.reach.trouble import host_of

_SEEK_AGAIN = timedelta(days=30)  # a company that had no newsroom may have one by then
_TRY_AGAIN = timedelta(days=2)  # where its site could not be read
_LOOK_AGAIN = timedelta(hours=6)  # whether a new company has come in
_SPOKEN = {
    **dict.fromkeys(("US", "GB", "IE", "AU", "NZ", "CA", "IN", "SG", "ZA"), "en"),
    **dict.fromkeys(("DE", "AT", "CH"), "de"),
    **dict.fromkeys(("ES", "MX", "AR", "CO", "CL"), "es"),
    **dict.fromkeys(("FR", "BE"), "fr"),
    **dict.fromkeys(("PT", "BR"), "pt"),
}
_MOST_SOUGHT = 5  # companies in one go: each takes some dozen seconds


@dataclass(frozen=True, slots=True)
class Came:
    """What watching came to."""

    taken: int = 0  # items that the owner has now
    found: tuple[str, ...] = ()  # addresses that are watched from now on
    read: tuple[Read, ...] = ()
    notes: tuple[str, ...] = ()  # companies whose site could not be read

    def __str__(self) -> str:
        """A line for the user; "" where all is as it was."""
        parts = [f"{self.taken} new"] if self.taken else []
        parts += [f"now watching {address}" for address in self.found]
        parts += self.notes
        return f"company news: {'; '.join(parts)}" if parts else ""


def watch_companies(
    owner: models.Owner,
    *,
    now: datetime,
    at_once: bool = False,
    manners: Manners | None = None,
) -> Came:
    """One turn: seeks where that is due, reads what is due, takes what is new; all of it where it
    is wanted `at_once`. What nobody needs any more goes, once a day.

    A source is read once for all who watch it: what another owner's turn has read is only taken.
    The demo's companies are nowhere, so nobody is asked for them.
    """
    found, notes = _seek(owner, now, manners, at_once=at_once)
    rows = list(watched_by(owner).filter(muted_at=None))
    named = {host_of(row.source.address) for row in rows if not row.found}
    keys = [row.source_id for row in rows]
    done: list[Read] = []
    if is_demo(owner):
        models.Source.objects.filter(id__in=keys).update(next_at=now + _LOOK_AGAIN)
    else:
        done = read_sources(now, keys=keys, at_once=at_once, named=named, manners=manners)
    new = [each.source for each in done if each.new]
    if new:
        read_articles(new, now, named=named, manners=manners)
    taken = take_news(owner, now=now)
    drop_unneeded(owner, now=now)
    return Came(taken, tuple(found), tuple(done), tuple(notes))


def seek_by_itself(owner: models.Owner, *, wanted: bool, now: datetime) -> None:
    """Says whether the sites of companies are looked at without being asked."""
    row = _account(owner, now)
    row.options = {name: held for name, held in row.options.items() if name != "off"}
    row.options |= {} if wanted else {"off": "yes"}
    row.next_at = None if wanted else now + timedelta(days=3650)
    row.save()


def search_the_news(owner: models.Owner, *, wanted: bool, now: datetime) -> None:
    """Says whether a news search is asked for each company of a live pursuit. Off unless it is
    said: the search learns which companies somebody is interested in.
    """
    row = _account(owner, now)
    row.options = {name: held for name, held in row.options.items() if name != "search"}
    row.options |= {"search": "yes"} if wanted else {}
    row.save()
    searches = watched_by(owner).filter(found=SEARCHED)
    if wanted:
        searches.update(muted_at=None)
        for company in _live(look(owner, now)):
            _search(owner, company, now)
    else:
        searches.update(muted_at=now)


def _search(owner: models.Owner, company: Company, now: datetime) -> None:
    address = news_search(company, owner.country)
    want_source(owner, address, company, now=now, found=SEARCHED)


def news_search(company: Company, country: str) -> str:
    """The address of a news search for a company's name, of the last week, in the language of the
    country (research/evidence.md §10).
    """
    country = country if country in _SPOKEN else "US"
    tongue = _SPOKEN[country]
    words = quote_plus(f'"{company.name}" when:7d')
    edition = f"hl={tongue}-{country}&gl={country}&ceid={country}:{tongue}"
    return f"https://news.google.com/rss/search?q={words}&{edition}"


def _account(owner: models.Owner, now: datetime) -> models.Account:
    defaults = {"id": uuid7(now), "made_at": now}
    row, _ = models.Account.objects.get_or_create(
        owner=owner, kind=KIND, address="", defaults=defaults
    )
    return row


def _seek(
    owner: models.Owner, now: datetime, manners: Manners | None, *, at_once: bool
) -> tuple[list[str], list[str]]:
    row = _account(owner, now)
    due = row.next_at is None or row.next_at <= now
    if row.options.get("off") or not (due or at_once):
        return [], []
    found: list[str] = []
    notes: list[str] = []
    state = dict(row.state)
    sought = 0
    for company in _live(look(owner, now)):
        if row.options.get("search"):
            _search(owner, company, now)
        if sought >= _MOST_SOUGHT:
            break
        if not _is_due(state.get(company.domains[0]), now):
            continue
        sought += 1
        pause = _SEEK_AGAIN
        try:
            kept = seek_sources(owner, company, now=now, manners=manners)
            found += [each.source.address for each in kept]
        except AfterwordError as error:
            pause = _TRY_AGAIN if error.retryable else _SEEK_AGAIN
            notes.append(f"{company.name}: {words_of(error)}")
        state[company.domains[0]] = (now + pause).isoformat()
        models.Account.objects.filter(id=row.id).update(state=state)
    again = now + (timedelta() if sought >= _MOST_SOUGHT else _LOOK_AGAIN)
    models.Account.objects.filter(id=row.id).update(
        next_at=again, read_at=now, tried_at=now, state=state
    )
    return found, notes


def _is_due(until: str | None, now: datetime) -> bool:
    """Whether a company may be sought; a time that lies far ahead was set by a wrong clock."""
    if until is None:
        return True
    at = datetime.fromisoformat(until)
    return at <= now or at > now + 2 * _SEEK_AGAIN


def _live(world: World) -> Iterator[Company]:
    """The companies of live pursuits that have a site, in the order of the pursuits."""
    seen: set[str] = set()
    for pursuit in world.pursuits:
        company = world.companies.get(pursuit.company)
        if company and company.domains and pursuit.stage not in OVER and company.id not in seen:
            seen.add(company.id)
            yield company
