"""Finds the calendars behind an address: the address itself, or those of a CalDAV account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

import dns.exception
import dns.resolver

from afterword.core.errors import RefusedError, TroubleError
from afterword.core.mail_providers import of_domain
from afterword.sources.calendar_server import dav
from afterword.sources.calendar_server.dav import Thing, propfind, told
from afterword.sources.calendar_server.line import Answer, Line, host_of, refusal
from afterword.sources.calendar_server.options import shown
from afterword.sources.reach.network import PrivateError

Records = Callable[[str, str], list[str]]  # name and type to the records' texts
_WELL_KNOWN = "/.well-known/caldav"


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar of an account, and how far it has come."""

    url: str
    name: str
    ctag: str = ""
    token: str = ""
    reports: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """What an address turned out to be: one calendar as a file, or an account with several."""

    kind: str  # "ics" or "caldav"
    homes: tuple[str, ...] = ()  # collections that hold the calendars; or calendars themselves
    calendars: tuple[Calendar, ...] = ()
    hosts: tuple[str, ...] = ()  # that the user's own mail domain named: the password may go there


def find(line: Line, *, records: Records | None = None) -> Place:
    """What the address of the line is. TroubleError in words where no calendar is found.

    One that answers with a calendar is that calendar. Else it is the address of a CalDAV server, of
    a principal, of a home or of a calendar (RFC 6764). `records` asks the DNS.
    """
    options = line.options
    if "://" not in options.address:
        starts = _of_domain(options.address.rpartition("@")[2].lower(), records or _records)
        return _account(line, _believed(line, starts))
    answer = line.ask("GET", options.address, headers={"Accept": "text/calendar, */*;q=0.1"})
    if answer.ok and is_calendar(answer.body):
        return Place("ics")
    if answer.status in (401, 403) and line.secret is None:
        raise refusal(answer, options, line.secret)
    return _account(line, _starts(options.address), first=answer)


def listed(line: Line, homes: tuple[str, ...]) -> tuple[Calendar, ...]:
    """The calendars that hold appointments, those that the user named or all."""
    found: dict[str, Calendar] = {}
    for home in homes:
        answer = _propfind(line, home, dav.LIST, depth="1")
        if not answer.ok:
            raise refusal(answer, line.options, line.secret)
        for each in told(answer).things:
            if each.is_calendar and (not each.parts or "VEVENT" in each.parts):
                name = each.name or unquote(each.url.rstrip("/").rpartition("/")[2])
                found[each.url] = Calendar(each.url, name, each.ctag, each.token, each.reports)
    return _chosen(tuple(found[url] for url in sorted(found)), line.options.calendars)


def is_calendar(data: bytes) -> bool:
    """Whether these bytes begin a calendar."""
    head = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip().upper()
    return head.startswith(b"BEGIN:VCALENDAR")


def _chosen(found: tuple[Calendar, ...], wanted: tuple[str, ...]) -> tuple[Calendar, ...]:
    if not wanted:
        return found
    missing = [name for name in wanted if not any(_is_called(calendar, name) for calendar in found)]
    if missing:
        there = ", ".join(calendar.name for calendar in found) or "none"
        raise RefusedError(f"no calendar there is called {missing[0]!r}; there are: {there}")
    return tuple(each for each in found if any(_is_called(each, name) for name in wanted))


def _is_called(calendar: Calendar, name: str) -> bool:
    last = unquote(calendar.url.rstrip("/").rpartition("/")[2])
    return name.casefold() in (calendar.name.casefold(), last.casefold())


def _account(line: Line, starts: Iterator[str], first: Answer | None = None) -> Place:
    """The account behind the first of these addresses that leads to one."""
    last = first
    for start in starts:
        try:
            answer = _propfind(line, start, dav.FIND)
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
                raise TroubleError(f"{host} has no calendar in that account", retryable=False)
            return Place("caldav", homes, calendars, tuple(sorted(line.hosts)))
    raise _nothing(line, last)


def _homes(line: Line, answer: Answer) -> tuple[str, ...]:
    thing = _of_itself(answer)
    if thing is None:
        return ()
    if thing.is_calendar:
        return (thing.url,)
    if thing.homes:
        return thing.homes
    if not thing.principal:
        return ()
    behind = _propfind(line, thing.principal, dav.FIND)
    if not behind.ok:
        raise refusal(behind, line.options, line.secret)
    principal = _of_itself(behind)
    return principal.homes if principal else ()


def _of_itself(answer: Answer) -> Thing | None:
    things = told(answer).things
    own = dav.same(answer.url).rstrip("/")
    return next((each for each in things if each.url.rstrip("/") == own), None) or next(
        iter(things), None
    )


def _propfind(line: Line, url: str, properties: str, *, depth: str = "0") -> Answer:
    headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
    return line.ask("PROPFIND", url, headers=headers, body=propfind(properties))


def _starts(address: str) -> Iterator[str]:
    yield address
    parts = urlsplit(address)
    if parts.path != _WELL_KNOWN:
        yield urljoin(address, _WELL_KNOWN)
    if parts.path not in ("", "/"):
        yield urljoin(address, "/")


def _believed(line: Line, starts: Iterator[str]) -> Iterator[str]:
    """The same addresses, whose hosts may be given the password."""
    for start in starts:
        line.hosts.add(host_of(start))
        yield start


def _of_domain(domain: str, records: Records) -> Iterator[str]:
    """Where a domain has its calendars: as is known of a provider, by its SRV and TXT records, else
    by its own web server.

    Records are not signed, so they are believed within the domain only (RFC 6764, section 8).
    """
    provider = of_domain(domain)
    if provider is not None and provider.calendars:
        yield f"https://{provider.calendars}/"
        return
    for found in records(f"_caldavs._tcp.{domain}", "SRV"):
        host, port = _target(found)
        if not host:
            continue
        if host != domain and not host.endswith(f".{domain}"):
            raise TroubleError(
                f"{domain} says that its calendars are at {host}, which may be another's",
                retryable=False,
                hint=f"; if it is your provider, connect https://{host}/ with --option user=NAME",
            )
        base = f"https://{host}" if port == 443 else f"https://{host}:{port}"
        texts = records(f"_caldavs._tcp.{domain}", "TXT")
        paths = [text.strip('"')[5:] for text in texts if text.strip('"').startswith("path=/")]
        yield from (base + path for path in paths)
        yield base + _WELL_KNOWN
        yield base + "/"
    yield f"https://{domain}{_WELL_KNOWN}"


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
    options = line.options
    if answer is None:
        domain = options.address.rpartition("@")[2]
        return TroubleError(
            f"nobody here knows the calendar server of {domain}",
            retryable=False,
            hint="; give the address that its help page names for calendars (CalDAV)",
        )
    host = urlsplit(answer.url).hostname or ""
    if not answer.ok and answer.status not in (405, 501):
        return refusal(answer, options, line.secret)
    words = f"{shown(answer.url)} is a page and no calendar"
    if host.endswith("google.com"):
        words += "; in the calendar's settings copy “Secret address in iCal format”"
    elif host.endswith(("outlook.com", "office365.com", "office.com", "live.com")):
        words += "; under “Publish a calendar” copy the link that ends in .ics"
    else:
        words += "; give its secret address in iCal format, or that of the CalDAV server"
    return TroubleError(words, retryable=False)
