"""Watches sources of company news for an owner: adds, mutes, removes, chooses words, shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.names import company_key
from afterword.core.ties.company import find_company
from afterword.core.watch_words import Chosen, chosen_of, source_words
from afterword.core.world import Company, World
from afterword.flows.company import the_one
from afterword.flows.look import look
from afterword.flows.manners import usual
from afterword.flows.opened_source import Looked, Told, looked_at, written
from afterword.flows.read_sources import keep_items, was_read
from afterword.flows.say import say
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.sources import watched_by
from afterword.sources.filings import cik_of, filings_address
from afterword.sources.reach.fetch import fetch, web_address
from afterword.sources.reach.round import Manners
from afterword.sources.reach.trouble import host_of

Shown = dict[str, Any]
MOST = 200  # sources an owner may watch
_BY_HAND = ("linkedin.com", "lnkd.in")  # DESIGN §6, `by-hand`: never read by a program
_LONGEST = 60  # characters of a word to choose by


def add_source(
    owner: models.Owner,
    address: str,
    *,
    now: datetime,
    company: str = "",
    manners: Manners | None = None,
) -> models.Watched:
    """Watches an address from now on, which is read at once; the same again changes nothing.

    TroubleError or UnreadableError in a line where nothing is there that can be read, RefusedError
    where nobody can tell of which company it is. Nothing is kept then.
    """
    address = _for_programs(web_address(address))
    refuse_by_hand(address)
    there = watched_by(owner).filter(source__address=address).first()
    if there is not None:
        if there.muted_at is not None:
            models.Watched.objects.filter(id=there.id).update(muted_at=None)
        return there
    manners = manners or usual()
    page = fetch(address, bounds=manners.limits, network=manners.network, contact=manners.contact)
    looked = looked_at(address, page, now)
    of = _company(look(owner, now), company, looked.told)
    return keep_source(owner, looked, of=of, found="", now=now)


def keep_source(
    owner: models.Owner, looked: Looked, *, of: Company, found: str, now: datetime
) -> models.Watched:
    """Keeps a source that was just read, with what it says, and that the owner watches it; `found`
    says how it was found, "" where the user named it.

    Where somebody else watches it already, it stays as it is.
    """
    with transaction.atomic():
        row, new = models.Source.objects.get_or_create(
            address=looked.address,
            defaults={"id": uuid7(now), "kind": looked.kind, "made_at": now},
        )
        if new:
            keep_items([(row, written(looked.told))], now)
            was_read(row, looked.page, len(looked.told), now)
            row.save()
        return _watch(owner, row, of, found, now)[0]


def _watch(
    owner: models.Owner, row: models.Source, of: Company, found: str, now: datetime
) -> tuple[models.Watched, bool]:
    """That an owner watches a source, and whether that is new; RefusedError for one too many."""
    if watched_by(owner).count() >= MOST:
        raise RefusedError(f"{MOST} sources are watched already; let one go first")
    domain = next(iter(of.domains), "")
    return models.Watched.objects.get_or_create(
        owner=owner,
        source=row,
        defaults={
            "id": uuid7(now),
            "company": of.name,
            "domain": domain,
            "found": found,
            "made_at": now,
        },
    )


def want_source(
    owner: models.Owner, address: str, company: Company, *, now: datetime, found: str = ""
) -> str:
    """Watches an address that the background is to read, and returns it; a page waits for no other
    server. `found` as `keep_source` has it: one that was muted stays so then. RefusedError for what
    is no address, or never read by a program.
    """
    address = _for_programs(web_address(address))
    refuse_by_hand(address)
    with transaction.atomic():
        row, _ = models.Source.objects.get_or_create(
            address=address, defaults={"id": uuid7(now), "kind": "", "made_at": now}
        )
        watched, new = _watch(owner, row, company, found, now)
        if not new and not found:
            models.Watched.objects.filter(id=watched.id).update(muted_at=None)
    return address


def _for_programs(address: str) -> str:
    """The address itself; of a page of EDGAR's on a company where EDGAR answers programs."""
    cik = cik_of(address)
    return filings_address(cik) if cik else address


def is_by_hand(address: str) -> bool:
    """Whether no program reads that address."""
    host = host_of(address)
    return any(host == each or host.endswith(f".{each}") for each in _BY_HAND)


def refuse_by_hand(address: str) -> None:
    """RefusedError for what no program reads."""
    if is_by_hand(address):
        raise RefusedError(
            "LinkedIn's pages are never read by a program; its notification mails are, as they come"
        )


def _company(world: World, name: str, told: Sequence[Told]) -> Company:
    """Of which company a source is: as the user says, else as it says itself."""
    if name:
        known = find_company(world, name)
        return the_one(known, name) if known else Company("", " ".join(name.split()))
    entry = told[0].entry
    for company in world.companies.values():
        if entry.domain and entry.domain in company.domains:
            return company
    if not entry.company:
        raise RefusedError("it doesn't say of which company it is; add --company NAME")
    known = [
        company
        for company in world.companies.values()
        if company_key(company.name) == company_key(entry.company)
    ]
    return known[0] if len(known) == 1 else Company("", entry.company, (entry.domain,))


def find_source(owner: models.Owner, which: str) -> models.Watched:
    """What the owner watches, by its id or its address; RefusedError where it is not there."""
    rows = watched_by(owner)
    try:
        found = rows.filter(id=UUID(which)).first()
    except ValueError:
        found = rows.filter(source__address__in=(which, _address(which))).first()
    if found is None:
        raise RefusedError(f"no source {which!r} is watched; `afterword watch` lists them")
    return found


def _address(text: str) -> str:
    try:
        return web_address(text)
    except RefusedError:
        return text


def mute_source(owner: models.Owner, which: str, *, now: datetime, muted: bool = True) -> str:
    """Leaves a source alone until it is unmuted; what it said stays. Returns its address."""
    found = find_source(owner, which)
    at = (found.muted_at or now) if muted else None
    models.Watched.objects.filter(id=found.id).update(muted_at=at)
    return found.source.address


def remove_source(owner: models.Owner, which: str) -> str:
    """Watches a source no more; what it said stays. Returns its address.

    One that was found by itself is kept as muted: it would be found again.
    """
    found = find_source(owner, which)
    with transaction.atomic():
        if found.found:
            models.Watched.objects.filter(id=found.id).update(muted_at=found.made_at)
        else:
            found.delete()
            models.Source.objects.filter(id=found.source_id, watched=None).delete()
    return found.source.address


def choose_words(
    owner: models.Owner,
    company: str,
    *,
    keep: Sequence[str] = (),
    block: Sequence[str] = (),
    now: datetime,
) -> str:
    """Which of a company's items are shown, of those that are there too: with `keep` only those
    that have one of these words, none with one of `block`; both empty shows all again.

    Returns the id of the saying, for `undo`.
    """
    named = find_company(look(owner, now), company) or _watched_companies(owner, company)
    found = the_one(named, company)
    values = {"company": found.name, "keep": _words(keep), "block": _words(block)}
    return str(say(owner, "watch_words", values, at=now, about=found.id).id)


def _watched_companies(owner: models.Owner, name: str) -> list[Company]:
    """One of which nothing is known but its news."""
    names = watched_by(owner).values_list("company", flat=True)
    wanted = company_key(name)
    found = {company_key(each): each for each in names if company_key(each) == wanted}
    return [Company("", each) for each in found.values()]


def _words(given: Sequence[str]) -> list[str]:
    words = [" ".join(each.split()) for each in given]
    return list(dict.fromkeys(word[:_LONGEST] for word in words if word))


def words_of_company(owner: models.Owner, company: str) -> Chosen:
    """By which words a company's items are chosen now."""
    said = models.Saying.objects.filter(owner=owner, kind="watch_words", undone_at=None)
    for each in said.order_by("-at", "-id"):
        if company_key(str(each.content.get("company", ""))) == company_key(company):
            return chosen_of(each.content)
    return Chosen()


def sources_shown(owner: models.Owner, now: datetime, company: str = "") -> list[Shown]:
    """What the owner watches, of one company where it is named: one query."""
    zone, key = ZoneInfo(owner.zone), company_key(company)
    return [
        {
            "id": str(row.id),
            "company": row.company,
            "kind": row.source.kind,
            "address": row.source.address,
            "state": source_words(row.source, muted=row.muted_at is not None, now=now, zone=zone),
            "found": row.found,
            "wrong": bool(row.source.error or row.source.gone_since),
            "muted": row.muted_at is not None,
        }
        for row in watched_by(owner)
        if not key or company_key(row.company) == key
    ]
