"""Calendars on real servers: found, read by what changed, and refused in words a person can use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from ipaddress import IPv4Network
from pathlib import Path
from random import Random
from time import monotonic
from urllib.parse import urlsplit

import pytest
from tests.flows.calendars import calendar, entry
from tests.servers.radicale import PASSWORD, USER, CalendarHost, radicale
from tests.servers.smtp import certificate_for
from tests.servers.web import Site, web_server

from afterword.core.errors import RefusedError, TroubleError, WrongFieldsError
from afterword.sources.calendar_server import (
    Calendar,
    Change,
    Limits,
    PauseError,
    Place,
    Seen,
    find,
    listed,
    opened,
    read_calendar,
    read_file,
    read_options,
    shown,
)
from afterword.sources.ical import parse_state
from afterword.sources.reach.dav import xml as dav
from afterword.sources.reach.dav.find import _of_domain
from afterword.sources.reach.dav.line import Answer
from afterword.sources.reach.network import Network, PrivateError

START = datetime(2031, 5, 22, 9, 0, tzinfo=UTC)
ONE = calendar(entry("one", START))
QUICK = Limits(patience=0.5, whole=2.0, size=1 << 20)
GOOGLE = (
    "https://calendar.google.com/calendar/ical/ines%40gmail.com/"
    "private-0123456789abcdef0123456789abcdef/basic.ics"
)


@pytest.fixture
def site() -> Iterator[Site]:
    with web_server() as found:
        yield found


@pytest.fixture
def host(tmp_path: Path) -> Iterator[CalendarHost]:
    with radicale(tmp_path) as found:
        yield found


def found(
    address: str, secret: str | None = None, network: Network | None = None, **options: str
) -> Place:
    with opened(read_options(address, options), secret, QUICK, network=network) as line:
        return find(line)


def refused(
    address: str, secret: str | None = None, network: Network | None = None, **options: str
) -> str:
    with pytest.raises(TroubleError) as error:
        found(address, secret, network, **options)
    return str(error.value)


def at_home(*sites: Site) -> Network:
    """Every name is on this machine, and answers may lead there; by 443 to the one with TLS."""
    tls = next((site.port for site in sites if site.scheme == "https"), 443)
    return Network(
        lambda _, port: [("127.0.0.1", tls if port == 443 else port)],
        (IPv4Network("127.0.0.0/8"),),
    )


def test_an_address_that_answers_with_a_calendar_is_one(site: Site) -> None:
    site.body = ONE

    assert found(site.address).kind == "ics"


@pytest.mark.parametrize("etag", [True, False])
def test_a_file_is_read_once_while_it_stays(site: Site, etag: bool) -> None:
    site.body, site.etag = ONE, etag
    site.modified = "" if etag else "Tue, 20 May 2031 10:00:00 GMT"

    with opened(read_options(site.address, {}), None, QUICK) as line:
        first = read_file(line, etag="", modified="", digest="")
        assert first is not None
        again = read_file(line, etag=first.etag, modified=first.modified, digest=first.digest)

    assert first.data == ONE
    assert again is None
    sent = site.asked[-1][2]
    assert ("if-none-match" if etag else "if-modified-since") in sent


def test_stamps_that_are_made_anew_for_each_reader_are_no_change(site: Site) -> None:
    site.body, site.etag = ONE, False
    with opened(read_options(site.address, {}), None, QUICK) as line:
        first = read_file(line, etag="", modified="", digest="")
        site.body = ONE.replace(b"DTSTAMP:20310101", b"DTSTAMP:20310102")

        assert first is not None
        assert read_file(line, etag="", modified="", digest=first.digest) is None


def test_a_packed_answer_is_unpacked_and_a_bomb_is_not(site: Site) -> None:
    site.packed, site.body = True, ONE
    assert found(site.address).kind == "ics"

    site.body = ONE + b"X" * (8 << 20)
    assert "which is no calendar" in refused(site.address)


def test_redirects_are_followed_and_end(site: Site) -> None:
    with web_server() as other:
        other.body = ONE
        site.to = other.address
        assert found(site.address).kind == "ics"

        site.to = site.address
        assert "for ever" in refused(site.address)

    site.to = "file:///etc/passwd"
    assert "no web address" in refused(site.address)


def test_a_password_is_not_carried_to_another_host(site: Site) -> None:
    site.body = ONE
    with web_server() as other:
        other.to = f"http://localhost:{site.port}/"
        found(other.address, "secret", at_home(), user="ines")

    assert "authorization" in other.asked[0][2]
    assert "authorization" not in site.asked[0][2]


@pytest.mark.parametrize(
    ("named", "leads_to"),
    [
        ("a.hoster.example", "b.hoster.example"),
        ("hoster.example", "b.hoster.example"),
        ("a.hoster.example", "hoster.example"),
        ("a.co.uk", "b.co.uk"),
        ("caldav.icloud.com", "p12-caldav.icloud.com.evil.example"),
        ("caldav.icloud.com", "evil-p12-caldav.icloud.com"),
    ],
)
def test_a_neighbour_that_asks_for_the_password_is_named_and_gets_none(
    tmp_path: Path, named: str, leads_to: str
) -> None:
    with web_server(certificate=certificate_for(tmp_path, named, leads_to)[1]) as site:

        def answer(handler: BaseHTTPRequestHandler) -> bool:
            if handler.headers["Host"] == leads_to:
                site.status = 401
            return False

        site.answer, site.status = answer, 302
        site.headers = {"Location": f"https://{leads_to}/dav/"}
        ca = str(tmp_path / "ca.pem")

        words = refused(f"https://{named}/", "secret", at_home(site), user="ines", ca=ca)

    assert f"says that its calendars are at {leads_to}, which may be another's" in words
    assert f"connect https://{leads_to}/ with --option user=ines" in words
    sent = [headers for _, _, headers in site.asked if headers["host"] == leads_to]
    assert sent
    assert all("authorization" not in headers for headers in sent)


@pytest.mark.parametrize(
    "address", ["https://caldav.icloud.com/", "ines@icloud.com", "ines@me.com"]
)
def test_the_servers_of_a_known_provider_get_the_password(tmp_path: Path, address: str) -> None:
    own, part = "caldav.icloud.com", "p12-caldav.icloud.com"
    home = (
        b"<d:response><d:href>/</d:href><d:propstat><d:prop><d:resourcetype><c:calendar "
        b'xmlns:c="urn:ietf:params:xml:ns:caldav"/></d:resourcetype></d:prop></d:propstat>'
        b"</d:response>"
    )
    with web_server(certificate=certificate_for(tmp_path, own, part)[1]) as site:

        def answer(handler: BaseHTTPRequestHandler) -> bool:
            here = handler.headers["Host"] == part
            site.status = 207 if here and "Authorization" in handler.headers else 401
            if not here:
                site.status, site.headers = 302, {"Location": f"https://{part}/"}
            return False

        site.answer, site.body = answer, MULTI % home
        ca = str(tmp_path / "ca.pem")

        place = found(address, "secret", at_home(site), user="ines", ca=ca)

    assert place.homes == (f"https://{part}/",)


@pytest.mark.parametrize(
    "number", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "::ffff:7f00:1", "0.0.0.0"]
)
def test_no_answer_leads_into_a_private_network(site: Site, number: str) -> None:
    places = {"feed.example": "127.0.0.1", "127.0.0.1": "127.0.0.1", "inside.example": number}
    network = Network(lambda host, port: [(places[host], port)])
    with web_server() as other:
        other.to = f"http://inside.example:{site.port}/a.ics"

        words = refused(f"http://feed.example:{other.port}/", network=network)

    assert "leads to inside.example, which is in a private network; if it is your own" in words
    assert site.asked == []


def test_the_user_s_own_server_may_be_in_a_private_network(site: Site) -> None:
    network = Network(lambda _, port: [("127.0.0.1", port)])
    site.body = ONE

    with web_server() as other:
        other.to = f"http://NAS.home.example:{site.port}/a.ics"
        place = found(f"http://nas.home.example:{other.port}/", network=network)

    assert place.kind == "ics"


def test_a_name_that_has_another_address_a_moment_later_gains_nothing(site: Site) -> None:
    numbers = iter(["127.0.0.2", "127.0.0.1"])
    network = Network(
        lambda _, port: [(next(numbers), port)], allowed=(IPv4Network("127.0.0.2/32"),)
    )
    url = f"http://other.example:{site.port}/"

    with opened(read_options("https://feed.example/", {}), None, QUICK, network=network) as line:
        with pytest.raises(TroubleError, match="takes no connections"):
            line.ask("GET", url)
        with pytest.raises(PrivateError):
            line.ask("GET", url)

    assert site.asked == []


def test_homes_on_a_private_host_are_not_asked(site: Site) -> None:
    with web_server() as other:
        home = f"http://localhost:{other.port}/"
        site.status = 207
        site.body = MULTI % (
            b"<d:response><d:href>/</d:href><d:propstat><d:prop><c:calendar-home-set "
            b'xmlns:c="urn:ietf:params:xml:ns:caldav"><d:href>%s</d:href><d:href>http://[x/'
            b"</d:href></c:calendar-home-set></d:prop></d:propstat></d:response>" % home.encode()
        )

        words = refused(f"http://127.0.0.1:{site.port}/", "secret", user="ines")

    assert "leads to localhost" in words
    assert other.asked == []


@pytest.mark.parametrize("manners", ["silent", "drips head", "drips body", "endless", "no http"])
def test_a_server_that_never_comes_to_an_end_is_left(site: Site, manners: str) -> None:
    site.manners, begun = manners, monotonic()

    words = refused(site.address)

    assert monotonic() - begun < 10
    expected = {
        "silent": "does not answer",
        "drips head": "is not done after 2 seconds",
        "drips body": "is not done after 2 seconds",
        "endless": "gives more than 1 MB",
        "no http": "dropped the line",
    }
    assert expected[manners] in words


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "asks who you are; give --option user=NAME and --secret-file FILE"),
        (403, "asks who you are"),
        (404, "there is no calendar at"),
        (429, "wants a pause"),
        (500, "has a fault of its own (500)"),
    ],
)
def test_refusals_say_what_to_do(site: Site, status: int, words: str) -> None:
    site.status, site.body = status, b"<html>"

    assert words in refused(site.address)


def test_a_page_is_no_calendar(site: Site) -> None:
    site.body, site.type = b"<!doctype html><title>Calendar</title>", "text/html"

    assert "is a page and no calendar; give its secret address" in refused(site.address)


def test_nobody_there() -> None:
    assert "takes no connections there" in refused("http://127.0.0.1:9/a.ics")
    assert "no server is called" in refused("https://nobody.invalid/a.ics")


def test_certificates_are_looked_at(tmp_path: Path) -> None:
    ca, chain = certificate_for(tmp_path, "127.0.0.1")
    with web_server(certificate=chain) as site:
        site.body = ONE

        assert "can't be trusted" in refused(site.address)
        assert found(site.address, ca=str(ca)).kind == "ics"
        webcal = site.address.replace("https", "webcal")
        assert found(webcal, ca=str(ca)).kind == "ics"
        assert "can't be trusted" in refused(site.address.replace("127.0.0.1", "localhost"))

    with web_server() as plain:
        assert "speaks no TLS" in refused(plain.address.replace("http", "https"))


def test_an_expired_certificate_is_said_to_be_one(tmp_path: Path) -> None:
    ca, chain = certificate_for(tmp_path, "127.0.0.1", days=-1)
    with web_server(certificate=chain) as site:
        assert "expired" in refused(site.address, ca=str(ca))


def test_a_secret_address_is_not_shown() -> None:
    assert shown(GOOGLE) == shown(read_options(GOOGLE.replace("https", "webcal"), {}).address)
    assert "private" not in shown(GOOGLE)
    assert "ines@gmail.com" in shown(GOOGLE)
    assert shown(GOOGLE) != shown(GOOGLE.replace("0123", "4567"))
    assert "hunter" not in shown("https://a.example/cal.ics?token=hunter2hunter2")
    plain = "https://cloud.example/remote.php/dav/calendars/ines/personal/"
    assert shown(plain) == plain


@pytest.mark.parametrize(
    ("address", "secret"),
    [
        ("https://cloud.example/remote.php/dav/public-calendars/jREZmTnrGHzxrGtJ?export", "jREZ"),
        ("https://cloud.example/public-calendars/jREZmTnrGHzxrGtJ?export", "export"),
        ("https://ics.example/feed/ks73ad7816e7a61b3a/0.ics", "ks73"),
        ("https://ics.example/feed/ks73ad7816e7.ics", "ks73"),
        ("https://ics.example/a%2Fks73ad7816e7a/0.ics", "ks73"),
        ("https://ics.example/abcdefghijklmnopqrstuvw/0.ics", "abcdef"),
    ],
)
def test_what_looks_like_no_word_is_hidden(address: str, secret: str) -> None:
    assert secret not in shown(address)


@pytest.mark.parametrize("address", ["https://a.example/public-calendars/ines2@mail.example/basic"])
def test_what_somebody_chose_is_shown(address: str) -> None:
    assert shown(address) == address


@pytest.mark.parametrize(
    ("address", "options"),
    [
        ("calendar", {}),
        ("ftp://a.example/x.ics", {}),
        ("https://", {}),
        ("https://a.example:99999/", {}),
        ("https://ines:pw@a.example/", {}),
        ("https://a.example/", {"color": "red"}),
        ("https://a.example/", {"ca": "/no/such/file"}),
        ("https://a.example/", {"tls": "maybe"}),
        ("https://a b.example/", {}),
    ],
)
def test_what_can_not_be_meant_is_refused(address: str, options: dict[str, str]) -> None:
    with pytest.raises(WrongFieldsError) as error:
        read_options(address, options)
    assert "pw@" not in str(error.value)


def test_addresses_in_every_form() -> None:
    assert read_options("webcal://a.example/x.ics", {}).address == "https://a.example/x.ics"
    assert read_options("a.example", {}).address == "https://a.example/"
    assert read_options("https://ines@a.example/x", {}).user == "ines"
    assert read_options("ines@a.example", {}).user == "ines@a.example"
    assert read_options("caldav://127.0.0.1:5232", {}).address == "http://127.0.0.1:5232/"


@pytest.mark.parametrize("path", ["", "ines/", "ines/work/nothing", "nowhere/at/all"])
def test_an_account_is_found_from_wherever_one_begins(host: CalendarHost, path: str) -> None:
    host.calendar("Work")
    host.calendar("Tasks", kind="VTODO")

    place = found(host.address + path, PASSWORD, user=USER)

    assert place.kind == "caldav"
    assert [each.name for each in place.calendars] == ["Work"]


def test_log_ins_that_fail_say_why(host: CalendarHost) -> None:
    host.calendar("Work")

    assert "does not take the password for 'ines'" in refused(host.address, "wrong", user=USER)
    assert "asks who you are" in refused(host.address)
    assert "has no calendar in that account" in refused(host.address, PASSWORD, user="jonas")
    with pytest.raises(RefusedError, match=r"no calendar there is called 'Home'.*Work"):
        found(host.address, PASSWORD, user=USER, calendars="Home")


def test_a_password_does_not_go_in_the_open() -> None:
    words = refused("http://calendar.example.org/", "secret", user="ines")

    assert "in the open" in words
    assert "tls=none" in words


def test_an_account_over_tls(tmp_path: Path) -> None:
    pair = certificate_for(tmp_path, "127.0.0.1")
    with radicale(tmp_path, certificate=pair) as host:
        host.calendar("Work")

        place = found(host.address, PASSWORD, user=USER, ca=str(pair[0]))

    assert [each.name for each in place.calendars] == ["Work"]


def changes(host: CalendarHost, how: str, seen: dict[str, Seen]) -> dict[str, Change | None]:
    """What each calendar says since it was seen, by one of the ways."""
    with opened(read_options(host.address, {"user": USER}), PASSWORD, QUICK) as line:
        done = {}
        for each in listed(line, (f"{host.address}{USER}/",)):
            asked = each
            if how == "versions":
                asked = replace(each, token="", ctag="", reports=frozenset())
            done[each.name] = read_calendar(line, asked, seen.get(each.name, Seen()))
        return done


def as_seen(change: Change, *, token: str | None = None) -> Seen:
    etags = {item.url: item.etag for item in change.items}
    return Seen(change.token if token is None else token, change.ctag, etags)


@pytest.mark.parametrize("how", ["token", "versions", "stale token"])
def test_only_what_changed_is_fetched(host: CalendarHost, how: str) -> None:
    work = host.calendar("Work")
    for name in ("a", "b", "c"):
        host.put(work, name, calendar(entry(name, START)))
    first = changes(host, how, {})["Work"]
    assert first is not None
    token = "http://radicale.org/ns/sync/nonsense" if how == "stale token" else None
    seen = as_seen(first, token=token)
    if how == "versions":
        seen = Seen(etags=seen.etags)
    host.put(work, "a", calendar(entry("a", START, title="Another")))
    host.put(work, "d e", calendar(entry("d", START)))
    host.delete(f"{work}b.ics")

    change = changes(host, how, {"Work": seen})["Work"]

    assert change is not None
    assert sorted(item.url for item in change.items) == [f"{work}a.ics", f"{work}d%20e.ics"]
    assert change.gone == {f"{work}b.ics"}


def test_nothing_new_costs_one_request(host: CalendarHost) -> None:
    work = host.calendar("Work")
    host.put(work, "a", ONE)
    first = changes(host, "token", {})["Work"]
    assert first is not None

    assert changes(host, "token", {"Work": as_seen(first)}) == {"Work": None}


MULTI = b'<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">%s</d:multistatus>'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Welcome</body></html>",
        b"<d:multistatus xmlns:d='DAV:'><d:response>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b'<?xml version="1.0" encoding="no-such"?><x/>',
        b"\x00\xff\xfe",
        MULTI % b"<d:response><d:href>http://[bad/</d:href></d:response>",
        MULTI % b"<d:response/>",
    ],
)
def test_answers_that_are_no_caldav_are_told_in_words(site: Site, body: bytes) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> bool:
        if handler.command == "GET":
            return False
        handler.send_response(207)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
        return True

    site.body, site.type, site.answer = b"<html>", "text/html", answer

    assert refused(site.address)


def test_what_stands_on_another_host_is_not_taken(site: Site) -> None:
    there = MULTI % (
        b"<d:response><d:href>http://evil.example/x.ics</d:href><d:propstat><d:prop><d:getetag>1"
        b"</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
    )
    site.status, site.body = 207, there

    with opened(read_options(site.address, {}), None, QUICK) as line:
        change = read_calendar(line, Calendar(site.address, "Work"), Seen())

    assert change is not None
    assert change.items == ()
    assert all(method != "GET" for method, _, _ in site.asked)


def test_a_property_that_is_missing_is_no_deletion(site: Site) -> None:
    """As Google answers for entries that were moved (RFC 6578, §3.5)."""
    site.status = 207
    site.body = MULTI % (
        b"<d:response><d:href>/x.ics</d:href><d:propstat><d:prop><d:getetag/></d:prop><d:status>"
        b"HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:sync-token>t</d:sync-token>"
    )
    where = f"http://127.0.0.1:{site.port}"
    asked = Calendar(f"{where}/work/", "Work", token="t2")

    with opened(read_options(site.address, {}), None, QUICK) as line:
        change = read_calendar(line, asked, Seen("t1", "", {f"{where}/x.ics": "1"}))

    assert change is not None
    assert change.gone == frozenset()


def test_a_domain_says_where_its_calendars_are() -> None:
    told = {
        ("_caldavs._tcp.example.org", "SRV"): ["0 1 8443 dav.example.org."],
        ("_caldavs._tcp.example.org", "TXT"): ['"path=/calendars"'],
    }

    starts = list(_of_domain("example.org", lambda name, kind: told.get((name, kind), [])))

    assert starts == [
        "https://dav.example.org:8443/calendars",
        "https://dav.example.org:8443/.well-known/caldav",
        "https://dav.example.org:8443/",
        "https://example.org/.well-known/caldav",
    ]


def test_a_domain_that_names_another_s_server_is_asked_about() -> None:
    with pytest.raises(TroubleError, match=r"which may be another's.*//dav\.elsewhere\.example/"):
        list(_of_domain("example.org", lambda *_: ["0 1 443 dav.elsewhere.example."]))


def test_records_name_no_other_host_by_a_path() -> None:
    told = {
        "SRV": ["0 1 443 dav.example.org."],
        "TXT": ['"path=//evil.example/x"', '"path=https://evil.example/"', '"path=@evil.example"'],
    }

    starts = list(_of_domain("example.org", lambda _, kind: told[kind]))

    assert {urlsplit(each).hostname for each in starts} == {"dav.example.org", "example.org"}


def test_answers_that_were_damaged_on_the_way_are_read_or_refused_in_words() -> None:
    chance, whole = Random(5), calendar(entry("one", START), entry("two", START))
    told_of = (
        b'<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" '
        b'xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response><d:href>/w/one.ics</d:href>'
        b"<d:propstat><d:prop><d:getetag>1</d:getetag><c:calendar-data>BEGIN:VCALENDAR"
        b"</c:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
        b"</d:response><d:sync-token>t</d:sync-token></d:multistatus>"
    )
    refusals = 0

    for _ in range(1000):
        parse_state(damaged(whole, chance), zone="Europe/Lisbon")
        answer = Answer("https://a.example/w/", 207, {}, damaged(told_of, chance))
        dav.precondition(answer)
        try:
            dav.told(answer)
        except TroubleError:
            refusals += 1

    assert 100 < refusals < 1000


def damaged(data: bytes, chance: Random) -> bytes:
    """The same bytes cut short, doubled, flipped, or with what belongs nowhere among them."""
    at, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    odd = (b"\0", b"\xff\xfe", b"<", b"&#0;", b"\r\n", b"END:VEVENT\r\n", b"9" * 400, b"]]>", b"%")
    match chance.randrange(4):
        case 0:
            return data[:at]
        case 1:
            return data[:end] + data[at:end] * chance.randrange(1, 20) + data[end:]
        case 2:
            return data[:at] + chance.choice(odd) + data[at:]
        case _:
            flipped = bytearray(data)
            for _ in range(chance.randrange(1, 6)):
                flipped[chance.randrange(len(data))] = chance.randrange(256)
            return bytes(flipped)


def test_the_time_is_up_over_tls_too(tmp_path: Path) -> None:
    ca, chain = certificate_for(tmp_path, "127.0.0.1")
    with web_server(certificate=chain) as site:
        site.manners, begun = "drips head", monotonic()

        assert "is not done after 2 seconds" in refused(site.address, ca=str(ca))
        assert monotonic() - begun < 10


def test_a_server_that_wants_a_digest_gets_no_password(site: Site) -> None:
    """As Baïkal asks by default."""

    def answer(handler: BaseHTTPRequestHandler) -> bool:
        if handler.headers.get("Authorization", "").startswith("Digest "):
            return False
        handler.send_response(401)
        challenge = 'Digest realm="calendars", nonce="abc", qop="auth", algorithm=SHA-256'
        handler.send_header("WWW-Authenticate", challenge)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return True

    site.body, site.answer = ONE, answer

    assert found(site.address, "secret", user="ines").kind == "ics"
    assert 'username="ines"' in site.asked[-1][2]["authorization"]


def test_a_server_that_was_asked_too_often_is_left_as_long_as_it_says(site: Site) -> None:
    site.status, site.headers = 429, {"Retry-After": "7200"}

    with pytest.raises(PauseError) as error:
        found(site.address)

    assert error.value.pause == 7200
    assert "wants a pause" in str(error.value)
