"""Reads calendars as they stand, and asks for no more than what changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import urlsplit

from afterword.core.errors import TroubleError
from afterword.sources.reach.dav import xml as dav
from afterword.sources.reach.dav.find import Calendar, begins
from afterword.sources.reach.dav.kinds import CALENDARS
from afterword.sources.reach.dav.line import Answer, Line, refusal
from afterword.sources.reach.dav.options import shown
from afterword.sources.reach.dav.xml import Thing, told

_BATCH = 50  # entries asked for at once
_MOST_PARTS = 1000  # answers in parts that one calendar may give
_STAMPS = re.compile(rb"^DTSTAMP[:;][^\r\n]*\r?\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class File:
    """A calendar that is one file, with what tells the next time whether it changed."""

    data: bytes
    etag: str
    modified: str
    digest: str  # of all but its stamps, which many servers make anew for each reader


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a calendar on a server, as it is now."""

    url: str
    etag: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """What one calendar says that it did not say before."""

    calendar: Calendar
    items: tuple[Item, ...]
    gone: frozenset[str]  # addresses
    token: str = ""
    ctag: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a calendar from the time before."""

    token: str = ""
    ctag: str = ""
    etags: Mapping[str, str] = field(default_factory=dict)  # by address


def read_file(line: Line, *, etag: str, modified: str, digest: str) -> File | None:
    """The calendar at the line's address; None where it is what it was.

    TroubleError for whatever is no whole calendar: a page in its place, or a file cut short, would
    make every entry look as if it were gone.
    """
    headers = {"Accept": "text/calendar, */*;q=0.1"}
    headers |= {"If-None-Match": etag} if etag else {}
    headers |= {"If-Modified-Since": modified} if modified and not etag else {}
    answer = line.ask("GET", line.options.address, headers=headers)
    if answer.status == 304 and digest:
        return None
    if not answer.ok:
        raise refusal(answer, line.options, line.secret)
    where = shown(line.options.address)
    if not begins(answer.body, CALENDARS):
        words = f"{where} is no calendar any more; was its secret address made anew?"
        raise TroubleError(words, retryable=True)
    if b"END:VCALENDAR" not in answer.body[-2048:].upper():
        raise TroubleError(f"{where} was cut off before its end", retryable=True)
    found = hashlib.sha256(_STAMPS.sub(b"", answer.body)).hexdigest()
    if found == digest:
        return None
    named = answer.headers
    return File(answer.body, named.get("etag", ""), named.get("last-modified", ""), found)


def read_calendar(line: Line, calendar: Calendar, seen: Seen) -> Change | None:
    """What changed in one calendar of an account since it was `seen`; None where nothing did.

    By its token where the server keeps one (RFC 6578), else by the version of each entry, which is
    not even asked for while the calendar's own version stays.
    """
    for before, now in ((seen.token, calendar.token), (seen.ctag, calendar.ctag)):
        if before and before == now:
            return None
    change = None
    if calendar.token or "sync-collection" in calendar.reports:
        change = _by_token(line, calendar, seen)
    return change or _by_versions(line, calendar, seen)


def _by_token(line: Line, calendar: Calendar, seen: Seen) -> Change | None:
    """None where the server does not do it, or not any more from that token on."""
    things: dict[str, Thing] = {}
    token = seen.token
    for _ in range(_MOST_PARTS):
        answer = _report(line, calendar.url, dav.sync_collection(token), depth="0")
        if answer.status != 207:
            return _from_the_start(line, calendar, seen, answer)
        part = told(answer, line.options.kind)
        own = dav.same(calendar.url).rstrip("/")
        cut_short = any(each.status == 507 for each in part.things if each.url.rstrip("/") == own)
        things |= {each.url: each for each in part.things if each.url.rstrip("/") != own}
        if not part.token or (cut_short and part.token == token):
            return None
        token = part.token
        if not cut_short:
            break
    else:
        return None
    gone = {url for url, each in things.items() if each.status in (404, 410)}
    there = {url: each.etag for url, each in things.items() if url not in gone}
    if not seen.token:
        gone = set(seen.etags) - set(there)  # everything was listed: what is not, is no more
    return _fetched(line, calendar, seen, there, gone & set(seen.etags), token)


def _from_the_start(line: Line, calendar: Calendar, seen: Seen, answer: Answer) -> Change | None:
    """A token that is not known any more: everything again. Other refusals: another way."""
    if answer.status in (401, 429) or (answer.status >= 500 and answer.status not in (501, 507)):
        raise refusal(answer, line.options, line.secret)
    stale = answer.status in (403, 409, 410, 412, 400, 507)
    if stale and seen.token:
        return _by_token(line, calendar, Seen(etags=seen.etags))
    return None


def _by_versions(line: Line, calendar: Calendar, seen: Seen) -> Change:
    kind = line.options.kind
    answer = None
    if kind.query:
        answer = _report(line, calendar.url, dav.query(kind), depth="1")
    if answer is None or answer.status != 207:
        headers = {"Depth": "1", "Content-Type": "application/xml; charset=utf-8"}
        body = dav.propfind("<d:getetag/><d:resourcetype/>")
        answer = line.ask("PROPFIND", calendar.url, headers=headers, body=body)
    if answer.status != 207:
        raise refusal(answer, line.options, line.secret)
    own = dav.same(calendar.url).rstrip("/")
    there = {
        each.url: each.etag
        for each in told(answer, line.options.kind).things
        if each.url.rstrip("/") != own and each.status < 300
    }
    return _fetched(line, calendar, seen, there, set(seen.etags) - set(there), "")


def _fetched(
    line: Line,
    calendar: Calendar,
    seen: Seen,
    there: Mapping[str, str],
    gone: set[str],
    token: str,
) -> Change:
    wanted = [url for url, etag in there.items() if not etag or seen.etags.get(url) != etag]
    items, missing = [], set()
    for batch in _batches(wanted):
        found = dav.by_url(_multiget(line, calendar, batch))
        for url in batch:
            each = found.get(url)
            if each is not None and each.data is not None:
                items.append(Item(url, each.etag or there[url], each.data))
            elif each is not None and each.status in (404, 410):
                missing.add(url)  # it went while we asked
    gone |= missing & set(seen.etags)
    return Change(calendar, tuple(items), frozenset(gone), token, calendar.ctag)


def _multiget(line: Line, calendar: Calendar, urls: Sequence[str]) -> tuple[Thing, ...]:
    answer = _report(line, calendar.url, dav.multiget(urls, line.options.kind), depth="1")
    if answer.status == 207:
        return told(answer, line.options.kind).things
    if answer.status not in (400, 403, 404, 405, 415, 501):
        raise refusal(answer, line.options, line.secret)
    return tuple(_got(line, url) for url in urls)  # a server without that report: one by one


def _got(line: Line, url: str) -> Thing:
    answer = line.ask("GET", url)
    if answer.ok and begins(answer.body, line.options.kind):
        return Thing(url, 200, etag=answer.headers.get("etag", ""), data=answer.body)
    if answer.status in (404, 410):
        return Thing(url, answer.status)
    if answer.ok:
        return Thing(url, 200)
    raise refusal(answer, line.options, line.secret)


def _report(line: Line, url: str, body: bytes, *, depth: str) -> Answer:
    headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
    answer = line.ask("REPORT", url, headers=headers, body=body)
    if answer.status == 404:
        host = urlsplit(url).hostname
        noun = line.options.kind.noun
        words = f"{host} lists a collection ({noun} {shown(url)}) that is not there"
        raise TroubleError(words, retryable=True)
    return answer


def _batches(urls: Sequence[str]) -> Iterator[list[str]]:
    stream = iter(urls)
    while batch := list(islice(stream, _BATCH)):
        yield batch
