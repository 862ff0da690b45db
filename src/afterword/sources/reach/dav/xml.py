"""The XML of CalDAV and CardDAV (RFC 4791, 6352, 6578, 6764): what is asked, and what the answers
say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from afterword.core.errors import TroubleError
from afterword.sources.reach.dav.kinds import ADDRESS_BOOKS, CAL, CALENDARS, Kind
from afterword.sources.reach.dav.line import Answer

_D, _CS = "{DAV:}", "{http://calendarserver.org/ns/}"
_NAMES = (
    'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" '
    'xmlns:a="urn:ietf:params:xml:ns:carddav" '
    'xmlns:cs="http://calendarserver.org/ns/"'
)


@dataclass(frozen=True, slots=True)
class Thing:
    """What an answer says of one address."""

    url: str
    status: int  # of the thing itself; 200 where only its properties have one
    name: str = ""
    etag: str = ""
    ctag: str = ""
    token: str = ""
    data: bytes | None = None
    types: frozenset[str] = frozenset()  # tags, such as kinds.CALENDARS.type_tag
    parts: frozenset[str] = frozenset()  # VEVENT, VTODO …; none: it does not say
    reports: frozenset[str] = frozenset()
    principal: str = ""
    homes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by tag


@dataclass(frozen=True, slots=True)
class Told:
    """A whole answer: its things, and the token to go on from (RFC 6578)."""

    things: tuple[Thing, ...] = field(default=())
    token: str = ""


def propfind(properties: str) -> bytes:
    """Asks for properties."""
    return _xml(f"<d:propfind {_NAMES}><d:prop>{properties}</d:prop></d:propfind>")


def sync_collection(token: str) -> bytes:
    """Asks what changed since `token`; "" for everything."""
    return _xml(
        f"<d:sync-collection {_NAMES}><d:sync-token>{escape(token)}</d:sync-token>"
        "<d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
    )


def query(kind: Kind) -> bytes:
    """Asks for the version of every entry."""
    return _xml(kind.query.format(names=_NAMES))


def multiget(urls: Iterable[str], kind: Kind) -> bytes:
    """Asks for these entries whole."""
    hrefs = "".join(f"<d:href>{escape(urlsplit(url).path)}</d:href>" for url in urls)
    return _xml(
        f"<{kind.multiget} {_NAMES}><d:prop><d:getetag/>{kind.data}</d:prop>{hrefs}"
        f"</{kind.multiget}>"
    )


def told(answer: Answer, kind: Kind = CALENDARS) -> Told:
    """What a multi-status says (RFC 4918, §13); TroubleError where it is none.

    Things on another host are left out: nobody asked that host.
    """
    host = urlsplit(answer.url).netloc
    try:
        root = fromstring(answer.body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        words = f"{host} gives an answer that is no {kind.protocol}"
        raise TroubleError(words, retryable=True) from error
    if root.tag != f"{_D}multistatus":
        raise TroubleError(f"{host} gives an answer that is no {kind.protocol}", retryable=True)
    things = (_thing(each, answer.url) for each in root.findall(f"{_D}response"))
    there = tuple(each for each in things if each and urlsplit(each.url).netloc == host)
    return Told(there, (root.findtext(f"{_D}sync-token") or "").strip())


def precondition(answer: Answer) -> str:
    """The name of the condition that a refusal names, such as `valid-sync-token`; "" for none."""
    try:
        root = fromstring(answer.body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return ""
    return next((each.tag.rpartition("}")[2] for each in root), "")


def same(url: str) -> str:
    """An address as it is compared: servers quote the same path in different ways."""
    parts = urlsplit(url)
    path = quote(unquote(parts.path), safe="/~@:!$&'()*+,;=")
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


def _thing(response: Element, base: str) -> Thing | None:
    href = (response.findtext(f"{_D}href") or "").strip()
    try:
        url = same(urljoin(base, href))
    except ValueError:
        return None
    if not href:
        return None
    # A status beside the address means the thing is gone; one within propstat, that only a property
    # is not there (RFC 6578, §3.5).
    own = response.findtext(f"{_D}status")
    found = list(_properties(response))
    return Thing(
        url=url,
        status=_status(own) if own else 200,
        name=_text(found, f"{_D}displayname"),
        etag=_text(found, f"{_D}getetag"),
        ctag=_text(found, f"{_CS}getctag"),
        token=_text(found, f"{_D}sync-token"),
        data=_data(found),
        types=frozenset(each.tag for one in _named(found, f"{_D}resourcetype") for each in one),
        parts=frozenset(
            each.get("name", "").upper()
            for one in _named(found, f"{CAL}supported-calendar-component-set")
            for each in one.iter(f"{CAL}comp")
        ),
        reports=frozenset(
            each.tag.rpartition("}")[2]
            for one in _named(found, f"{_D}supported-report-set")
            for report in one.iter(f"{_D}report")
            for each in report
        ),
        principal=next(
            (
                path
                for name in ("current-user-principal", "principal-URL")
                for path in _hrefs(found, f"{_D}{name}", base)
            ),
            "",
        ),
        homes={
            kind.home_tag: tuple(_hrefs(found, kind.home_tag, base))
            for kind in (CALENDARS, ADDRESS_BOOKS)
        },
    )


def _properties(response: Element) -> Iterator[Element]:
    for stat in response.findall(f"{_D}propstat"):
        if 200 <= _status(stat.findtext(f"{_D}status") or "200") < 300:
            yield from stat.iterfind(f"{_D}prop/*")


def _named(found: Iterable[Element], name: str) -> list[Element]:
    return [each for each in found if each.tag == name]


def _text(found: Iterable[Element], name: str) -> str:
    return next(((each.text or "").strip() for each in _named(found, name)), "")


def _data(found: Iterable[Element]) -> bytes | None:
    tags = (CALENDARS.data_tag, ADDRESS_BOOKS.data_tag)
    each = next((one for one in found if one.tag in tags), None)
    return None if each is None or not each.text else each.text.encode()


def _hrefs(found: Iterable[Element], name: str, base: str) -> Iterator[str]:
    for each in _named(found, name):
        for href in each.iter(f"{_D}href"):
            with suppress(ValueError):  # no address at all
                if (href.text or "").strip():
                    yield urljoin(base, (href.text or "").strip())


def _status(line: str) -> int:
    words: list[str] = line.split()
    number = next((word for word in words if word.isdigit() and len(word) == 3), "")
    return int(number) if number else 500


def _xml(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode()


def by_url(things: Iterable[Thing]) -> Mapping[str, Thing]:
    """Each thing once; of two answers for one address the last counts."""
    return {each.url: each for each in things}
