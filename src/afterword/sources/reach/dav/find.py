"""Finds the calendars or address books behind an address: itself, or those of an account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

import dns.exception
import dns.resolver

from afterword.core.errors import RefusedError, TroubleError
from afterword.core.mail_providers import of_domain, server_of
from afterword.sources.reach.dav import xml as dav
from afterword.sources.reach.dav.kinds import CALENDARS, Kind
from afterword.sources.reach.dav.line import Answer, Line, refusal
from afterword.sources.reach.dav.options import Options, shown
from afterword.sources.reach.dav.xml import Thing, propfind, told
from afterword.sources.reach.network import PrivateError
from afterword.sources.reach.trouble import host_of

Records = Callable[[str, str], list[str]]  # name and type to the records' texts


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar or address book of an account, and how far it has come."""

    url: str
    name: str
    ctag: str = ""
    token: str = ""
    reports: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """What an address turned out to be: one calendar as a file, or an account with several."""

    kind: str  # "ics", "caldav" or "carddav"
    homes: tuple[str, ...] = ()  # collections that hold the calendars; or calendars themselves
    calendars: tuple[Calendar, ...] = ()
    hosts: tuple[str, ...] = ()  # that the user's own mail domain named: the password may go there


def find(line: Line, *, records: Records | None = None) -> Place:
    """What the address of the line is. TroubleError in words where nothing is found.

    One that answers with a calendar is that calendar. Else it is the address of a DAV server, of a
    principal, of a home or of a collection (RFC 6764). `records` asks the DNS.
    """
    options = line.options
    if "://" not in options.address:
        domain = options.address.rpartition("@")[2].lower()
        starts = _of_domain(domain, records or _records, options.kind)
        return _account(line, _believed(line, starts))
    accepts = {"Accept": f"{options.kind.mime}, */*;q=0.1"}
    answer = line.ask("GET", options.address, headers=accepts)
    if answer.ok and options.kind is CALENDARS and begins(answer.body, CALENDARS):
        return Place("ics")
    if answer.status in (401, 403) and line.secret is None:
        raise refusal(answer, options, line.secret)
    return _account(line, _starts(options.address, options.kind), first=answer)


def listed(line: Line, homes: tuple[str, ...]) -> tuple[Calendar, ...]:
    """The calendars that hold appointments, or the address books: those that the user named, or
    all.
    """
    kind = line.options.kind
    found: dict[str, Calendar] = {}
    for home in homes:
        answer = _propfind(line, home, kind.list, depth="1")
        if not answer.ok:
            raise refusal(answer, line.options, line.secret)
        for each in told(answer, kind).things:
            if kind.type_tag in each.types and (not each.parts or "VEVENT" in each.parts):
                name = each.name or unquote(each.url.rstrip("/").rpartition("/")[2])
                found[each.url] = Calendar(each.url, name, each.ctag, each.token, each.reports)
    return _chosen(tuple(found[url] for url in sorted(found)), line.options)


def begins(data: bytes, kind: Kind) -> bool:
    """Whether these bytes begin a calendar, or a card."""
    head = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip().upper()
    return head.startswith(kind.begins)


def _chosen(found: tuple[Calendar, ...], options: Options) -> tuple[Calendar, ...]:
    wanted = options.chosen
    if not wanted:
        return found
    missing = [name for name in wanted if not any(_is_called(calendar, name) for calendar in found)]
    if missing:
        there = ", ".join(calendar.name for calendar in found) or "none"
        raise RefusedError(
            f"no {options.kind.noun} there is called {missing[0]!r}; there are: {there}"
        )
    return tuple(each for each in found if any(_is_called(each, name) for name in wanted))


def _is_called(calendar: Calendar, name: str) -> bool:
    last = unquote(calendar.url.rstrip("/").rpartition("/")[2])
    return name.casefold() in (calendar.name.casefold(), last.casefold())


def _account(line: Line, starts: Iterator[str], first: Answer | None = None) -> Place:
    """The account behind the first of these addresses that leads to one."""
    last, kind = first, line.options.kind
    for start in starts:
        try:
            answer = _propfind(line, start, kind.find)
        except PrivateError:
            raise
        except TroubleError:
            if last is not None or "://" in line.options.address:
                raise
            continue
        if answer.status == 401:
            raise refusal(answer, line.options, line.secret)
        if answer.status != 207:
            last = last or answer
            continue
        homes = _homes(line, answer)
        if homes:
            calendars = listed(line, homes)
            if not calendars:
                host = urlsplit(homes[0]).hostname
                raise TroubleError(f"{host} has no {kind.noun} in that account", retryable=False)
            return Place(kind.protocol.lower(), homes, calendars, tuple(sorted(line.hosts)))
    raise _nothing(line, last)


def _homes(line: Line, answer: Answer) -> tuple[str, ...]:
    thing, kind = _of_itself(answer, line.options.kind), line.options.kind
    if thing is None:
        return ()
    if kind.type_tag in thing.types:
        return (thing.url,)
    if homes := thing.homes.get(kind.home_tag):
        return homes
    if not thing.principal:
        return ()
    behind = _propfind(line, thing.principal, kind.find)
    if not behind.ok:
        raise refusal(behind, line.options, line.secret)
    principal = _of_itself(behind, kind)
    return principal.homes.get(kind.home_tag, ()) if principal else ()


def _of_itself(answer: Answer, kind: Kind) -> Thing | None:
    things = told(answer, kind).things
    own = dav.same(answer.url).rstrip("/")
    return next((each for each in things if each.url.rstrip("/") == own), None) or next(
        iter(things), None
    )


def _propfind(line: Line, url: str, properties: str, *, depth: str = "0") -> Answer:
    headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
    return line.ask("PROPFIND", url, headers=headers, body=propfind(properties))


def _starts(address: str, kind: Kind) -> Iterator[str]:
    yield address
    parts = urlsplit(address)
    if parts.path != kind.well_known:
        yield urljoin(address, kind.well_known)
    if parts.path not in ("", "/"):
        yield urljoin(address, "/")


def _believed(line: Line, starts: Iterator[str]) -> Iterator[str]:
    """The same addresses, whose hosts may be given the password."""
    for start in starts:
        line.hosts.add(host_of(start))
        yield start


def _of_domain(domain: str, records: Records, kind: Kind = CALENDARS) -> Iterator[str]:
    """Where a domain has its calendars or contacts: as is known of a provider, by its SRV and TXT
    records, else by its own web server.

    Records are not signed, so they are believed within the domain only (RFC 6764, section 8).
    """
    provider = of_domain(domain)
    server = server_of(provider, kind.nouns) if provider else ""
    if server:
        yield f"https://{server}/"
        return
    for found in records(f"{kind.service}.{domain}", "SRV"):
        host, port = _target(found)
        if not host:
            continue
        if host != domain and not host.endswith(f".{domain}"):
            raise TroubleError(
                f"{domain} says that its {kind.nouns} are at {host}, which may be another's",
                retryable=False,
                hint=f"; if it is your provider, connect https://{host}/ with --option user=NAME",
            )
        base = f"https://{host}" if port == 443 else f"https://{host}:{port}"
        texts = records(f"{kind.service}.{domain}", "TXT")
        paths = [text.strip('"')[5:] for text in texts if text.strip('"').startswith("path=/")]
        yield from (base + path for path in paths)
        yield base + kind.well_known
        yield base + "/"
    yield f"https://{domain}{kind.well_known}"


def _target(record: str) -> tuple[str, int]:
    """Host and port of an SRV record's text: priority, weight, port, target."""
    parts = record.split()
    if len(parts) != 4 or not parts[2].isdigit():
        return "", 0
    return parts[3].rstrip(".").lower(), int(parts[2])


def _records(name: str, kind: str) -> list[str]:
    """The records of a name, the best first; none where there are none or nobody answers."""
    try:
        answer = dns.resolver.resolve(name, kind, lifetime=5.0, search=False)
    except (dns.exception.DNSException, OSError):
        return []
    found = [str(each) for each in answer]
    return sorted(found, key=lambda text: [int(n) for n in text.split()[:2] if n.isdigit()])


def _nothing(line: Line, answer: Answer | None) -> TroubleError:
    options, kind = line.options, line.options.kind
    if answer is None:
        domain = options.address.rpartition("@")[2]
        return TroubleError(
            f"nobody here knows the {kind.noun} server of {domain}",
            retryable=False,
            hint=f"; give the address that its help page names for {kind.nouns} ({kind.protocol})",
        )
    host = urlsplit(answer.url).hostname or ""
    if not answer.ok and answer.status not in (405, 501):
        return refusal(answer, options, line.secret)
    words = f"{shown(answer.url)} is a page and no {kind.noun}"
    if kind is not CALENDARS:
        words += f"; give {kind.page}"
    elif host.endswith("google.com"):
        words += "; in the calendar's settings copy “Secret address in iCal format”"
    elif host.endswith(("outlook.com", "office365.com", "office.com", "live.com")):
        words += "; under “Publish a calendar” copy the link that ends in .ics"
    else:
        words += f"; give {kind.page}"
    return TroubleError(words, retryable=False)
