"""What a domain publishes is found on real servers on loopback, and nobody else is asked."""

from __future__ import annotations

import time
from collections.abc import Iterator
from ipaddress import IPv4Network
from pathlib import Path

import pytest
from tests.servers.names import Zone, name_server
from tests.servers.site import Site, site
from tests.servers.smtp import certificate_for
from tests.sources.autoconfig.documents import document, server

from afterword.sources.autoconfig import Found, Lookup, Server, find
from afterword.sources.reach.network import Network

ME = "ines@carvalho.example"
FIRST = "autoconfig.carvalho.example/mail/config-v1.1.xml"
SECOND = "carvalho.example/.well-known/autoconfig/mail/config-v1.1.xml"
PATIENCE = 1.5
LOOPBACK = IPv4Network("127.0.0.0/8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("site")


@pytest.fixture
def web(folder: Path) -> Iterator[Site]:
    _, certificate = certificate_for(
        folder, "carvalho.example", "autoconfig.carvalho.example", "inside.example"
    )
    with site(certificate) as running:
        yield running


@pytest.fixture
def zone() -> Iterator[Zone]:
    with name_server() as running:
        running.records["carvalho.example", "A"] = ["192.0.2.1"]
        yield running


@pytest.fixture
def lookup(web: Site, zone: Zone, folder: Path) -> Lookup:
    network = Network(web.places, (LOOPBACK,))
    return Lookup(zone.resolver(), network, str(folder / "ca.pem"), PATIENCE)


def hosts(found: Found, kind: str = "imap") -> list[str]:
    return [f"{each.host}:{each.port}" for each in found.of_kind(kind)]


def test_a_document_is_found_at_either_place(web: Site, lookup: Lookup) -> None:
    web.pages[SECOND] = document(server(hostname="second.example"))
    assert hosts(find(ME, lookup)) == ["second.example:993"]

    web.pages[FIRST] = document(server(hostname="first.example"), server("outgoing"))
    found = find(ME, lookup)

    assert hosts(found) == ["first.example:993"]
    assert hosts(found, "smtp") == ["imap.carvalho.example:993"]
    assert found.where == "the mail settings that it publishes"
    assert f"{FIRST}?emailaddress=ines%40carvalho.example" in web.asked
    assert {each.partition("/")[0] for each in web.asked} == {
        "autoconfig.carvalho.example",
        "carvalho.example",
    }


def test_a_redirect_is_followed_to_https_only_and_not_for_ever(web: Site, lookup: Lookup) -> None:
    web.pages[SECOND] = "https://autoconfig.carvalho.example/elsewhere"
    web.pages["autoconfig.carvalho.example/elsewhere"] = document(server())
    assert hosts(find(ME, lookup)) == ["imap.carvalho.example:993"]

    web.pages[SECOND] = "http://carvalho.example/elsewhere"
    assert find(ME, lookup).servers == ()
    web.pages[SECOND] = f"https://{SECOND}"
    assert find(ME, lookup).servers == ()
    assert web.asked.count(SECOND) == 6


def test_a_redirect_leads_into_no_private_network(
    web: Site, zone: Zone, lookup: Lookup, folder: Path
) -> None:
    web.pages[SECOND] = "https://inside.example/elsewhere"
    web.pages["inside.example/elsewhere"] = document(server())
    guarded = Lookup(zone.resolver(), Network(web.places), str(folder / "ca.pem"), PATIENCE)

    assert find(ME, guarded).servers == ()
    assert "inside.example/elsewhere" not in web.asked
    assert hosts(find(ME, lookup)) == ["imap.carvalho.example:993"]


@pytest.mark.parametrize("number", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1"])
def test_servers_in_a_private_network_are_asked_about(
    web: Site, zone: Zone, folder: Path, number: str
) -> None:
    def places(host: str, port: int) -> list[tuple[str, int]]:
        return web.places(host, port) if port == 443 else [(number, port)]

    web.pages[FIRST] = document(server(), server(hostname="carvalho.example"))
    guarded = Lookup(zone.resolver(), Network(places), str(folder / "ca.pem"), PATIENCE)

    found = find(ME, guarded)

    assert hosts(found) == ["carvalho.example:993"]  # the very name that the user gave
    assert [each.host for each in found.private] == ["imap.carvalho.example"]


def test_records_of_the_name_system_are_taken_in_their_order(zone: Zone, lookup: Lookup) -> None:
    zone.records |= {
        ("_imaps._tcp.carvalho.example", "SRV"): [
            "20 0 993 later.carvalho.example.",
            "10 1 993 light.carvalho.example.",
            "10 9 9930 Heavy.Carvalho.example.",
        ],
        ("_imap._tcp.carvalho.example", "SRV"): ["0 0 143 plain.carvalho.example."],
        ("_submissions._tcp.carvalho.example", "SRV"): ["0 0 0 ."],
        ("_submission._tcp.carvalho.example", "SRV"): ["0 0 587 smtp.carvalho.example."],
    }

    found = find(ME, lookup)

    assert hosts(found) == [
        "heavy.carvalho.example:9930",
        "light.carvalho.example:993",
        "later.carvalho.example:993",
        "plain.carvalho.example:143",
    ]
    assert found.of_kind("smtp") == (Server("smtp", "smtp.carvalho.example", 587, "starttls", ME),)
    assert found.where == "its records in the name system"


def test_records_that_lead_elsewhere_are_asked_about(zone: Zone, lookup: Lookup) -> None:
    zone.records["_imaps._tcp.carvalho.example", "SRV"] = ["0 0 993 imap.stranger.example."]
    found = find(ME, lookup)
    assert (found.servers, [each.host for each in found.strangers]) == (
        (),
        ["imap.stranger.example"],
    )

    zone.records["_imaps._tcp.carvalho.example", "SRV"] = ["0 0 993 imap.fastmail.com."]
    assert hosts(find(ME, lookup)) == ["imap.fastmail.com:993"]


@pytest.mark.parametrize(
    ("takes", "imap", "smtp"),
    [
        ("aspmx.l.google.com.", "imap.gmail.com:993", "smtp.gmail.com:465"),
        (
            "carvalho-example.mail.protection.outlook.com.",
            "outlook.office365.com:993",
            "smtp.office365.com:587",
        ),
        ("in1-smtp.messagingengine.com.", "imap.fastmail.com:993", "smtp.fastmail.com:465"),
    ],
)
def test_a_domain_of_one_s_own_is_told_by_who_takes_its_mail(
    zone: Zone, lookup: Lookup, takes: str, imap: str, smtp: str
) -> None:
    zone.records["carvalho.example", "MX"] = ["10 mx.nobody.example.", f"5 {takes}"]

    found = find(ME, lookup)

    assert (hosts(found), hosts(found, "smtp")) == ([imap], [smtp])
    assert found.where == f"who takes its mail ({takes[:-1]})"


def test_a_receiver_that_only_sounds_like_one_is_not_taken(zone: Zone, lookup: Lookup) -> None:
    zone.records["carvalho.example", "MX"] = ["5 evilgoogle.com.", "6 google.com.evil.example."]

    assert find(ME, lookup) == Found()


def test_a_domain_that_is_none_is_told(zone: Zone, lookup: Lookup) -> None:
    assert find("ines@carvahlo.example", lookup) == Found(no_such_domain=True)


def test_silence_takes_no_longer_than_was_allowed(web: Site, zone: Zone, lookup: Lookup) -> None:
    web.pause, zone.silent = 60.0, True
    begun = time.monotonic()

    assert find(ME, lookup) == Found()

    assert time.monotonic() - begun < 30


@pytest.mark.parametrize("page", [b"", b"<html/>", b"\xff\xfe", b"x" * (1 << 20)])
def test_rubbish_is_as_nothing(web: Site, zone: Zone, lookup: Lookup, page: bytes) -> None:
    web.pages[FIRST] = page
    zone.babbles = b"\x00\x01rubbish"

    assert find(ME, lookup) == Found()


def test_a_certificate_for_another_name_is_not_taken(web: Site, zone: Zone, tmp_path: Path) -> None:
    web.pages[FIRST] = document(server())

    assert find(ME, Lookup(zone.resolver(), Network(web.places), "", PATIENCE)).servers == ()


def test_a_domain_in_another_script_is_asked_in_ascii(zone: Zone, lookup: Lookup) -> None:
    zone.records["_imaps._tcp.xn--mller-kva.example", "SRV"] = [
        "0 0 993 imap.xn--mller-kva.example."
    ]

    assert hosts(find("ines@müller.example", lookup)) == ["imap.xn--mller-kva.example:993"]
    assert find("ines@xn--\u2022.example", lookup).servers == ()
    assert find(f"ines@{'x' * 70}.example", lookup) == Found(no_such_domain=True)
