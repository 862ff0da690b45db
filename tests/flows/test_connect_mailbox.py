"""A mailbox is connected on real servers: what is kept, what is not, and what the user is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from ipaddress import IPv4Network
from pathlib import Path
from threading import Barrier, Thread
from typing import TYPE_CHECKING, Any

import pytest
from django.conf import settings
from django.db import connections
from tests.flows.sending import met, read_by, row_of
from tests.servers.dovecot import PASSWORD, MailHost, dovecot
from tests.servers.names import Zone, name_server
from tests.servers.openid import CLIENT, SignIn, openid_provider
from tests.servers.site import Site, site
from tests.servers.smtp import Postbox, certificate_for
from tests.sources.autoconfig.documents import document, server

from afterword.core.errors import RefusedError, TroubleError

if TYPE_CHECKING:
    from afterword.records import models

ME = "ines@carvalho.example"
LOOPBACK = IPv4Network("127.0.0.0/8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("servers")


@pytest.fixture(scope="module")
def host(folder: Path) -> Iterator[MailHost]:
    _, certificate = certificate_for(
        folder, "localhost", "carvalho.example", "autoconfig.carvalho.example"
    )
    with dovecot(folder, certificate=certificate) as running:
        yield running


@pytest.fixture
def provider(host: MailHost) -> Iterator[SignIn]:
    with openid_provider() as running:
        running.token_of = host.token
        yield running


def connect(owner: models.Owner, host: MailHost, now: datetime, **more: Any) -> Any:
    from afterword.flows.connect_mailbox import connect_mailbox

    given = {"host": host.host, "port": str(host.port), "tls": "none", **more.pop("options", {})}
    secret = more.pop("secret", PASSWORD)
    return connect_mailbox(owner, ME, secret=secret, options=given, now=now, **more)


def sign_in(owner: models.Owner, provider: SignIn, now: datetime, client: str = CLIENT) -> Any:
    from afterword.flows.sign_in import begin_sign_in

    options = {"client_id": client} if client else {}
    with begin_sign_in(owner, ME, provider.issuer, client_secret=None, options=options) as going:
        provider.browse(going.url)
        return going.finish(now=now, patience=10)


def rows() -> dict[str, models.Account]:
    from afterword.records import models

    return {row.kind: row for row in models.Account.objects.all()}


def opened(now: datetime, **more: str) -> str:
    from afterword.flows.accounts import open_mailbox

    return open_mailbox(rows()["imap"], now=now, **more)[1]


def test_a_mailbox_is_kept_to_be_read_at_once_though_sending_does_not_work(
    owner: models.Owner, host: MailHost, box: Postbox, now: datetime
) -> None:
    from afterword.flows.accounts import open_mailbox
    from afterword.sources.imap import session

    options = {"smtp_host": "127.0.0.1", "smtp_port": str(box.port)}

    done = connect(owner, host, now, options=options)

    assert (done.mailbox.kind, done.sending) == ("imap", None)
    assert "does not take the password" in done.why_not
    row = rows()["imap"]
    assert (row.next_at, row.failures, row.tried_at, row.error) == (None, 0, now, "")
    assert len(row.sealed) > 80  # Fernet: it would show a password that stands there as it is
    opened_options, secret = open_mailbox(row, now=now)
    with session(opened_options, secret) as client:
        assert client.folder_exists("INBOX")


def test_one_password_opens_both(
    owner: models.Owner, host: MailHost, box: Postbox, now: datetime
) -> None:
    box.manners.password = PASSWORD
    options = {"smtp_host": "127.0.0.1", "smtp_port": str(box.port)}

    done = connect(owner, host, now, options=options)

    assert done.sending is not None
    assert done.sending.options["port"] == str(box.port)
    assert set(rows()) == {"imap", "smtp"}
    # Another server for sending that the user connected stays as it is.
    again = connect(owner, host, now, options={"smtp_host": "localhost", "smtp_port": "1"})
    assert again.why_not == "letters go on through 127.0.0.1"
    # Of the same one the port is known.
    again = connect(owner, host, now, options={"smtp_host": "127.0.0.1"})
    assert again.sending.options["port"] == str(box.port)
    assert connect(owner, host, now, read_only=True).why_not == "it is for reading only"
    assert set(rows()) == {"imap", "smtp"}


def test_nothing_is_kept_of_what_does_not_work(
    owner: models.Owner, host: MailHost, now: datetime
) -> None:
    with pytest.raises(TroubleError, match="does not take the password"):
        connect(owner, host, now, secret="wrong")
    with pytest.raises(RefusedError, match="needs its password"):
        connect(owner, host, now, secret=None)
    with pytest.raises(RefusedError, match="imap has no option 'colour'"):
        connect(owner, host, now, options={"colour": "red"})
    with pytest.raises(RefusedError, match="imap has no option 'smtp_colour'; for sending there"):
        connect(owner, host, now, options={"smtp_colour": "red"})
    with pytest.raises(TroubleError, match="there is no folder 'Jobs' in the mailbox; there are"):
        connect(owner, host, now, options={"folders": "INBOX, Jobs"})
    assert rows() == {}


def test_a_provider_that_takes_no_password_says_so_before_one_is_sent(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.connect_mailbox import connect_mailbox

    told = r"takes no passwords .* --sign-in microsoft"
    with pytest.raises(RefusedError, match=told):
        connect_mailbox(owner, "ines@outlook.com", secret="x", options={}, now=now)
    company = {"host": "outlook.office365.com"}
    with pytest.raises(RefusedError, match=told):
        connect_mailbox(owner, ME, secret="x", options=company, now=now)


def test_another_address_becomes_the_user_s_own(
    owner: models.Owner, host: MailHost, now: datetime
) -> None:
    from afterword.flows.connect_mailbox import connect_mailbox

    given = {"host": host.host, "port": str(host.port), "tls": "none"}
    connect_mailbox(
        owner, "Ines@Other.Example", secret=PASSWORD, options=given, now=now, read_only=True
    )

    owner.refresh_from_db()
    assert owner.emails == [ME, "ines@other.example"]


def test_another_server_is_another_mailbox(
    owner: models.Owner, host: MailHost, now: datetime
) -> None:
    from afterword.records import models
    from afterword.records.keys import uuid7

    connect(owner, host, now, read_only=True)
    models.Account.objects.update(state={"a": 1}, read_at=now, next_at=now, failures=3, error="x")
    models.Folder.objects.create(id=uuid7(now), owner=owner, account=rows()["imap"], name="INBOX")

    connect(owner, host, now, read_only=True)
    row = rows()["imap"]
    assert (row.state, row.read_at, row.next_at, row.failures) == ({"a": 1}, now, None, 0)
    assert models.Folder.objects.count() == 1

    connect(owner, host, now, read_only=True, options={"user": "somebody"})
    row = rows()["imap"]
    assert (row.state, row.read_at, models.Folder.objects.count()) == ({}, None, 0)


# What a domain publishes.


@pytest.fixture
def web(host: MailHost, folder: Path) -> Iterator[Site]:
    with site(folder / "server.pem") as running:
        yield running


@pytest.fixture
def zone() -> Iterator[Zone]:
    with name_server() as running:
        running.records["carvalho.example", "A"] = ["192.0.2.1"]
        yield running


def find_and_connect(
    owner: models.Owner,
    web: Site,
    zone: Zone,
    folder: Path,
    now: datetime,
    private: tuple[IPv4Network, ...] = (LOOPBACK,),
    **options: str,
) -> Any:
    from afterword.flows.connect_mailbox import connect_mailbox
    from afterword.sources.autoconfig import Lookup
    from afterword.sources.reach.network import Network

    ca = str(folder / "ca.pem")
    lookup = Lookup(zone.resolver(), Network(web.places, private), ca, 3.0)
    given = {"ca": ca, **options}
    return connect_mailbox(owner, ME, secret=PASSWORD, options=given, now=now, lookup=lookup)


def test_the_server_is_found_by_what_the_domain_publishes(
    owner: models.Owner, host: MailHost, web: Site, zone: Zone, folder: Path, now: datetime
) -> None:
    web.pages["autoconfig.carvalho.example/mail/config-v1.1.xml"] = document(
        server(hostname="localhost", port="1"),
        server(hostname="localhost", port=str(host.tls_port), username="%EMAILLOCALPART%"),
        server("outgoing", hostname="localhost", port="1"),
    )

    done = find_and_connect(owner, web, zone, folder, now)

    assert done.where == "the mail settings that it publishes"
    kept = done.mailbox.options
    assert (kept["host"], kept["port"], kept["tls"], kept["user"]) == (
        "localhost",
        str(host.tls_port),
        "implicit",
        "ines",
    )
    assert "takes no connections on port 1" in done.why_not
    assert opened(now) == PASSWORD


def test_what_is_published_leads_into_no_private_network_but_the_user_may(
    owner: models.Owner, host: MailHost, web: Site, zone: Zone, folder: Path, now: datetime
) -> None:
    web.pages["autoconfig.carvalho.example/mail/config-v1.1.xml"] = document(
        server(hostname="localhost", port=str(host.tls_port), username="%EMAILLOCALPART%")
    )
    with pytest.raises(RefusedError, match=r"leads to localhost, .*private.* host=localhost"):
        find_and_connect(owner, web, zone, folder, now, private=())

    named = {"host": "localhost", "port": str(host.tls_port), "user": "ines"}
    find_and_connect(owner, web, zone, folder, now, private=(), **named)

    assert rows()["imap"].options["host"] == "localhost"


def test_what_is_published_wrongly_is_told_of_the_first_server(
    owner: models.Owner, host: MailHost, web: Site, zone: Zone, folder: Path, now: datetime
) -> None:
    web.pages["autoconfig.carvalho.example/mail/config-v1.1.xml"] = document(
        server(hostname="localhost", port="1"), server(hostname="localhost", port="2")
    )
    with pytest.raises(TroubleError, match="takes no connections on port 1;"):
        find_and_connect(owner, web, zone, folder, now)

    web.pages["autoconfig.carvalho.example/mail/config-v1.1.xml"] = document(
        server(authentication="OAuth2")
    )
    with pytest.raises(RefusedError, match=r"takes no passwords .* --sign-in ISSUER"):
        find_and_connect(owner, web, zone, folder, now)


def test_a_domain_that_publishes_nothing_or_leads_away_is_asked_about(
    owner: models.Owner, host: MailHost, web: Site, zone: Zone, folder: Path, now: datetime
) -> None:
    with pytest.raises(RefusedError, match="and it publishes none: name it with --option host="):
        find_and_connect(owner, web, zone, folder, now)

    zone.records["_imaps._tcp.carvalho.example", "SRV"] = ["0 0 993 imap.stranger.example."]
    with pytest.raises(RefusedError, match=r"lead to imap\.stranger\.example, which is no part"):
        find_and_connect(owner, web, zone, folder, now)

    zone.records = {("other.example", "A"): ["192.0.2.1"]}
    with pytest.raises(RefusedError, match=r"no domain called carvalho\.example: is the address"):
        find_and_connect(owner, web, zone, folder, now)
    assert rows() == {}


def test_a_company_s_mailbox_at_microsoft_is_told_by_who_takes_its_mail(
    owner: models.Owner, web: Site, zone: Zone, folder: Path, now: datetime
) -> None:
    zone.records["carvalho.example", "MX"] = ["0 carvalho-example.mail.protection.outlook.com."]

    with pytest.raises(RefusedError, match=r"outlook\.office365\.com takes no passwords"):
        find_and_connect(owner, web, zone, folder, now)


# Signed in through the browser.


def test_a_sign_in_opens_the_mailbox_and_is_renewed_when_it_runs_out(
    owner: models.Owner, host: MailHost, provider: SignIn, box: Postbox, now: datetime
) -> None:
    from afterword.flows.accounts import open_account, open_mailbox
    from afterword.outlets.smtp import try_login
    from afterword.sources.imap import session

    grant = sign_in(owner, provider, now)
    box.manners.tokens[grant.access] = ME
    options = {"smtp_host": "127.0.0.1", "smtp_port": str(box.port)}

    done = connect(owner, host, now, secret=grant, options=options)

    assert done.sending is not None
    assert (done.mailbox.options["auth"], done.sending.options["auth"]) == ("token", "token")
    assert grant.access not in rows()["imap"].sealed
    assert opened(now) == grant.access
    later = now + timedelta(hours=2)
    provider.token_of = lambda user: host.token(user, seconds=7200)
    options, token = open_mailbox(rows()["imap"], now=later)
    assert token != grant.access
    with session(options, token) as client:
        assert client.folder_exists("INBOX")
    # Sending has the fresh one too, though the provider takes a refresh token once.
    box.manners.tokens[token] = ME
    sending, same = open_account(rows()["smtp"], now=later)
    assert same == token
    try_login(sending, same)
    assert [each["grant_type"] for each in provider.asked] == [
        "authorization_code",
        "refresh_token",
    ]
    assert opened(now + timedelta(hours=4)) != ""


def test_a_token_that_a_server_refused_is_replaced(
    owner: models.Owner, host: MailHost, provider: SignIn, now: datetime
) -> None:
    grant = sign_in(owner, provider, now)
    connect(owner, host, now, secret=grant, read_only=True)
    provider.token_of = lambda user: host.token(user, seconds=5000)

    fresh = opened(now, refused=grant.access)

    assert fresh != grant.access
    assert opened(now, refused=grant.access) == fresh == opened(now)


def test_a_token_that_runs_out_at_the_server_and_one_of_another_user_are_told(
    owner: models.Owner, host: MailHost, provider: SignIn, now: datetime
) -> None:
    provider.token_of = lambda user: host.token(user, seconds=-60)
    with pytest.raises(TroubleError, match="does not take the sign-in of"):
        connect(owner, host, now, secret=sign_in(owner, provider, now), read_only=True)

    provider.user = "somebody@else.example"
    provider.token_of = host.token
    with pytest.raises(TroubleError, match="signing in as the owner of that mailbox"):
        connect(owner, host, now, secret=sign_in(owner, provider, now), read_only=True)
    assert rows() == {}


def test_a_sign_in_that_ended_says_how_to_sign_in_again(
    owner: models.Owner, host: MailHost, provider: SignIn, now: datetime
) -> None:
    connect(owner, host, now, secret=sign_in(owner, provider, now), read_only=True)
    provider.end_all()
    later = now + timedelta(hours=2)

    told = (
        rf"has ended: it ran out or was taken back .*; sign in again: `afterword connect imap {ME}"
    )
    with pytest.raises(TroubleError, match=told) as trouble:
        opened(later)
    assert not trouble.value.retryable
    assert str(trouble.value).endswith(f"--sign-in {provider.issuer}`")

    # The client id is known from the last time.
    connect(owner, host, later, secret=sign_in(owner, provider, later, client=""), read_only=True)
    assert opened(later)


def test_a_provider_that_is_away_is_asked_again_later(
    owner: models.Owner, host: MailHost, provider: SignIn, now: datetime
) -> None:
    connect(owner, host, now, secret=sign_in(owner, provider, now), read_only=True)
    provider.broken = (503, b"busy")

    with pytest.raises(TroubleError, match="status 503") as trouble:
        opened(now + timedelta(hours=2))

    assert trouble.value.retryable
    provider.broken = None
    assert opened(now + timedelta(hours=2))


@pytest.mark.django_db(transaction=True)
def test_two_at_once_renew_once(now: datetime, host: MailHost, provider: SignIn) -> None:
    from afterword.flows.initialise import initialise

    owner = initialise(now=now, name="Ines", emails=[ME], zone="Europe/Lisbon", country="PT")
    connect(owner, host, now, secret=sign_in(owner, provider, now), read_only=True)
    later, ready, got = now + timedelta(hours=2), Barrier(6), []

    def one() -> None:
        ready.wait()
        try:
            got.append(opened(later))
        finally:
            connections.close_all()

    threads = [Thread(target=one) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)

    assert len(got) == 6
    assert len(set(got)) == 1
    assert [each["grant_type"] for each in provider.asked].count("refresh_token") == 1


def test_letting_go_gives_the_sign_in_back_once_nobody_needs_it(
    owner: models.Owner, host: MailHost, provider: SignIn, box: Postbox, now: datetime
) -> None:
    from afterword.flows.connect import disconnect

    grant = sign_in(owner, provider, now)
    box.manners.tokens[grant.access] = ME
    options = {"smtp_host": "127.0.0.1", "smtp_port": str(box.port)}
    connect(owner, host, now, secret=grant, options=options)

    disconnect(owner, "imap", ME)
    assert provider.revoked == []
    disconnect(owner, "smtp", ME)

    assert provider.revoked == [grant.refresh]
    with pytest.raises(RefusedError, match="no imap account is called"):
        disconnect(owner, "imap", ME)


def test_a_sign_in_needs_a_client_id_of_one_s_own(owner: models.Owner) -> None:
    from afterword.flows.sign_in import begin_sign_in

    for whom in ("google", "microsoft"):
        with pytest.raises(RefusedError, match=r"a client id of your own: .* docs/mailbox\.md"):
            begin_sign_in(owner, ME, whom, client_secret=None, options={})
    with pytest.raises(RefusedError, match="redirect_port='x' is no port"):
        begin_sign_in(
            *(owner, ME, "google"),
            client_secret=None,
            options={"client_id": "x", "redirect_port": "x"},
        )


# Keys.


def test_a_new_key_seals_all_anew_and_the_old_one_opens_nothing(
    owner: models.Owner, host: MailHost, provider: SignIn, now: datetime
) -> None:
    from cryptography.fernet import Fernet, InvalidToken

    from afterword.config import vault
    from afterword.flows.new_key import new_key

    grant = sign_in(owner, provider, now)
    connect(owner, host, now, secret=grant, read_only=True)
    file = settings.DATA / vault.FILE
    old = file.read_text().split()

    assert new_key() == (1, [])
    assert new_key() == (1, [])

    assert opened(now) == grant.access
    keys = file.read_text().split()
    assert len(keys) == 2
    with pytest.raises(InvalidToken):
        Fernet(old[0]).decrypt(rows()["imap"].sealed.encode())
    file.write_text(Fernet.generate_key().decode())
    assert new_key() == (0, [f"imap {ME}"])
    file.write_text("\n".join(old))


# What goes out.


def test_a_letter_goes_with_a_new_token_where_the_last_one_is_refused_though_it_looks_fresh(
    owner: models.Owner, host: MailHost, provider: SignIn, box: Postbox, now: datetime
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.dispatch import dispatch

    grant = sign_in(owner, provider, now)
    box.manners.tokens[grant.access] = ME
    given = {"smtp_host": "127.0.0.1", "smtp_port": str(box.port)}
    connect(owner, host, now, secret=grant, options=given)
    move = met(owner, now)
    at = approve(owner, move, now=now, send=True).leaves_at
    assert at is not None
    read_by(owner, at)
    fresh = host.token(ME, seconds=5000)
    provider.token_of = lambda _: fresh
    box.manners.tokens = {fresh: ME}

    done = dispatch(owner, row_of(move).id, now=at)

    assert done is not None
    assert (done.state, len(box.taken)) == ("sent", 1)
    assert [each["grant_type"] for each in provider.asked].count("refresh_token") == 1


def test_a_letter_waits_for_a_provider_that_is_away_and_comes_back_when_the_sign_in_ended(
    owner: models.Owner, host: MailHost, provider: SignIn, box: Postbox, now: datetime
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.dispatch import dispatch

    provider.seconds = 330
    grant = sign_in(owner, provider, now)
    box.manners.tokens[grant.access] = ME
    given = {"smtp_host": "127.0.0.1", "smtp_port": str(box.port)}
    connect(owner, host, now, secret=grant, options=given)
    move = met(owner, now)
    at = approve(owner, move, now=now, send=True).leaves_at
    assert at is not None
    provider.broken = (503, b"busy")
    read_by(owner, at)

    waits = dispatch(owner, row_of(move).id, now=at)
    assert waits is not None
    assert (waits.state, row_of(move).tries, box.tries) == ("approved", 1, 0)
    assert "status 503" in row_of(move).trouble
    assert dispatch(owner, row_of(move).id, now=at) is None

    provider.broken = None
    provider.end_all()
    back = dispatch(owner, row_of(move).id, now=at + timedelta(minutes=2))
    assert back is not None
    assert (back.state, box.tries) == ("draft", 0)
    assert "sign in again: `afterword connect imap" in back.words


def test_the_blanks_of_an_app_password_of_google_s_go(now: datetime) -> None:
    from afterword.flows.accounts import as_meant

    shown = "abcd\u00a0efgh\u00a0ijkl\u00a0mnop"
    assert as_meant(shown, "imap.gmail.com") == "abcdefghijklmnop"
    assert as_meant("abcd efgh ijkl mnop", "smtp.gmail.com") == "abcdefghijklmnop"
    assert as_meant(shown, "imap.fastmail.com") == shown
    assert as_meant("correct horse battery", "imap.gmail.com") == "correct horse battery"


def test_the_demo_connects_nothing(db: None, now: datetime, host: MailHost) -> None:
    from afterword.flows.demo import demo

    with pytest.raises(RefusedError, match="this is the demo"):
        connect(demo(now), host, now)


def test_keys_of_the_environment_are_rotated_there(
    owner: models.Owner, host: MailHost, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cryptography.fernet import Fernet

    from afterword.flows.new_key import new_key

    old, new = (Fernet.generate_key().decode() for _ in range(2))
    monkeypatch.setenv("AFTERWORD_VAULT_KEY", old)
    connect(owner, host, now, read_only=True)
    monkeypatch.setenv("AFTERWORD_VAULT_KEY", f"{new},{old}")

    assert new_key() == (1, [])

    monkeypatch.setenv("AFTERWORD_VAULT_KEY", new)
    assert opened(now) == PASSWORD


@pytest.mark.parametrize(
    ("whom", "reading", "sending"),
    [
        ("google", "imap.gmail.com", "smtp.gmail.com"),
        ("microsoft", "outlook.office365.com", "smtp.office365.com"),
    ],
)
def test_whom_one_signs_in_with_tells_the_servers_of_a_domain_of_one_s_own(
    now: datetime, whom: str, reading: str, sending: str
) -> None:
    from afterword.flows.connect_mailbox import _sending, _servers
    from afterword.sources.sign_in import Client, Grant, provider_of

    grant = Grant(provider_of(whom), Client("x"), "a", "r", now, now)

    servers = _servers(ME, {"auth": "token"}, grant, None)

    assert [each["host"] for each in servers.reading] == [reading]
    assert [each["host"] for each in _sending(servers, ME, reading, {})] == [sending]
    # Where the server is no one's that is known, the one name may serve for both.
    assert [each["host"] for each in _sending(servers, ME, "mail.a.example", {})] == [
        "mail.a.example",
        "mail.a.example",
    ]
