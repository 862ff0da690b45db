"""Connects a mailbox for reading and, with the same secret, its provider's server for sending.

Where nobody named the server it is a known provider's, or what the address's domain publishes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from afterword.core.errors import MisspokenError, RefusedError, TroubleError
from afterword.core.mail_providers import Provider, of_domain, of_host, of_mailbox, of_sign_in
from afterword.core.names import EMAIL
from afterword.flows.accounts import Secret, as_meant, keep_account, log_in_with
from afterword.flows.demo_world import is_demo
from afterword.flows.initialise import initialise
from afterword.outlets import smtp
from afterword.records import models
from afterword.records.queries.account import Connected, connected
from afterword.sources import imap
from afterword.sources.sign_in import Grant

if TYPE_CHECKING:
    from afterword.sources import autoconfig

# Seconds for one answer of a server that was not named: there may be several to try.
_GUESS = 10.0
_SMTP = "smtp_"  # options for sending begin so
_SERVER = ("host", "port", "tls", "user")


@dataclass(frozen=True, slots=True)
class ConnectedMailbox:
    """What became of it: the mailbox, and the account for sending or why there is none."""

    mailbox: Connected
    where: str  # who told the server; empty: the user, or it is known
    sending: Connected | None
    why_not: str


@dataclass(frozen=True, slots=True)
class _Servers:
    """What to try in order, as options by name."""

    reading: tuple[Mapping[str, str], ...]
    sending: tuple[Mapping[str, str], ...]
    where: str = ""


def connect_mailbox(  # noqa: PLR0913  # what a mailbox is made of
    owner: models.Owner,
    address: str,
    *,
    secret: Secret | None,
    options: Mapping[str, str],
    now: datetime,
    read_only: bool = False,
    lookup: autoconfig.Lookup | None = None,
    patience: float = imap.PATIENCE,
) -> ConnectedMailbox:
    """Logs in and keeps the account, to be read as soon as anybody looks.

    The address counts as the user's own from then on. Options that begin with `smtp_` are for
    sending. RefusedError for what can't be meant, TroubleError for a server that can't be used;
    nothing is kept then. Trouble with sending keeps nobody from reading.
    """
    refuse_demo(owner)
    address = address.strip().lower()
    if secret is None:
        raise RefusedError("a mailbox needs its password: give it with --secret-file FILE")
    if isinstance(secret, str):
        refuse_password(address, options)
    given = {name: text for name, text in options.items() if not name.startswith(_SMTP)}
    for_sending = {
        name.removeprefix(_SMTP): text for name, text in options.items() if name.startswith(_SMTP)
    }
    if isinstance(secret, Grant):
        given = {"auth": "token", **given}
    _refuse_unknown(for_sending)
    servers = _servers(address, given, secret, lookup)
    tried, secret = _first_that_works(address, given, servers.reading, secret, patience)
    row = _keep(owner, address, tried, secret, now)
    if address not in owner.emails:
        owner = initialise(now=now, emails=[*owner.emails, address])
    if read_only:
        return ConnectedMailbox(connected(row), servers.where, None, "it is for reading only")
    more = {name: given[name] for name in ("user", "ca", "auth") if given.get(name)} | for_sending
    wanted = _sending(servers, address, tried.host, for_sending)
    sending = _connect_sending(owner, address, more, wanted, secret, now)
    told = sending if isinstance(sending, str) else ""
    found = None if isinstance(sending, str) else sending
    return ConnectedMailbox(connected(row), servers.where, found, told)


def refuse_demo(owner: models.Owner) -> None:
    """RefusedError where all is made up: what is real stays out of it."""
    if is_demo(owner):
        raise RefusedError(
            "this is the demo, and nothing is sent from it; `afterword --data FOLDER init` begins "
            "with your own data"
        )


def refuse_password(address: str, options: Mapping[str, str]) -> None:
    """RefusedError where the provider is known to take none, before anybody types one."""
    host = options.get("host", "").strip()
    known = of_host(host) if host else of_domain(address.strip().rpartition("@")[2])
    by_password = options.get("auth", "password") == "password"
    if known is not None and known.refuses_passwords and by_password:
        raise RefusedError(
            f"{known.imap} takes no passwords from mail programs any more: sign in through the "
            f"browser, with --sign-in {known.sign_in} --option client_id=…"
        )


def _refuse_unknown(for_sending: Mapping[str, str]) -> None:
    for name in for_sending:
        if name not in smtp.NAMES:
            raise MisspokenError(
                f"imap has no option {_SMTP + name!r}; for sending there are "
                f"{', '.join(_SMTP + each for each in smtp.NAMES)}"
            )


def _servers(
    address: str, given: Mapping[str, str], secret: Secret, lookup: autoconfig.Lookup | None
) -> _Servers:
    """Named by the user, known, or published by the domain. RefusedError where nobody says."""
    domain = address.rpartition("@")[2]
    if given.get("host", "").strip() or of_domain(domain) or not EMAIL.fullmatch(address):
        return _Servers(({},), ())
    if isinstance(secret, Grant) and (signed_in := of_sign_in(secret.provider.name)):
        return _Servers(({"host": signed_in.imap},), ())
    # The name system and the web: libraries that the pages start without.
    from afterword.sources import autoconfig

    found = autoconfig.find(address, lookup or autoconfig.Lookup(ca=given.get("ca", "")))
    reading = found.of_kind("imap")
    if reading and given.get("auth", "password") == "password":
        reading = tuple(each for each in reading if each.takes_passwords)
        if not reading:
            raise RefusedError(
                f"{domain} takes no passwords from mail programs: sign in through the browser, "
                "with --sign-in ISSUER --option client_id=…"
            )
        for each in reading:
            refuse_password(address, {"host": each.host})
    if not reading:
        raise RefusedError(_nobody_says(domain, found))
    sending = found.of_kind("smtp")
    return _Servers(
        tuple(each.options() for each in reading),
        tuple(each.options() for each in sending),
        found.where,
    )


def _nobody_says(domain: str, found: autoconfig.Found) -> str:
    if found.no_such_domain:
        return f"there is no domain called {domain}: is the address spelt right?"
    private = [each.host for each in found.private if each.kind == "imap"]
    if private:
        return (
            f"what {domain} publishes leads to {private[0]}, which is in a private network: if it "
            f"is your own server, say so with --option host={private[0]}"
        )
    strangers = [each.host for each in found.strangers if each.kind == "imap"]
    if strangers:
        return (
            f"the records of {domain} lead to {strangers[0]}, which is no part of it, and anybody "
            f"on the way could have written that: if it is your provider, say so with --option "
            f"host={strangers[0]}"
        )
    return (
        f"nobody here knows the mail server of {domain}, and it publishes none: name it with "
        "--option host=NAME, as your provider's help page gives it for reading (IMAP)"
    )


def _first_that_works(
    address: str,
    given: Mapping[str, str],
    servers: Iterable[Mapping[str, str]],
    secret: Secret,
    patience: float,
) -> tuple[imap.Options, Secret]:
    """The server's options, and the secret as it was taken; TroubleError of the first otherwise.

    A password is tried at no other server after one has refused it: the next no could lock the
    account.
    """
    first: TroubleError | None = None
    for server in servers:
        options = imap.read_options(address, {**server, **given})
        meant = as_meant(secret, options.host)
        try:
            imap.try_login(options, log_in_with(meant), patience=patience)
        except TroubleError as trouble:
            if trouble.field not in ("host", "port", "tls"):
                raise
            first = first or trouble
        else:
            return options, meant
    assert first is not None
    raise first


def _keep(
    owner: models.Owner, address: str, tried: imap.Options, secret: Secret, now: datetime
) -> models.Account:
    with transaction.atomic():
        before = models.Account.objects.filter(owner=owner, kind="imap", address=address).first()
        row = keep_account(owner, "imap", address, options=tried.plain(), secret=secret, now=now)
        if before is not None and any(
            before.options.get(name) != row.options.get(name)
            for name in ("host", "user", "folders", "label")
        ):
            # Another mailbox, or another part of it: what was seen says nothing of what was passed
            # by. What was taken is recognised by its content.
            models.Folder.objects.filter(owner=owner, account=row).delete()
            row.state, row.read_at = {}, None
            row.save(update_fields=("state", "read_at"))
    return row


def _sending(
    servers: _Servers, address: str, host: str, for_sending: Mapping[str, str]
) -> tuple[Mapping[str, str], ...]:
    """The servers for sending to try, the likeliest first."""
    if for_sending.get("host", "").strip():
        return ({},)
    if servers.sending:
        return servers.sending
    provider = of_mailbox(host, address.rpartition("@")[2])
    if provider is not None:
        return (_for_sending(provider),)
    # Many a small provider has one name for all.
    return ({"host": host, "port": "465", "tls": "implicit"}, {"host": host, "port": "587"})


def _for_sending(provider: Provider) -> Mapping[str, str]:
    tls = "implicit" if provider.smtp_port == 465 else "starttls"
    return {"host": provider.smtp, "port": str(provider.smtp_port), "tls": tls}


def _connect_sending(  # what an account is made of
    owner: models.Owner,
    address: str,
    more: Mapping[str, str],
    servers: Iterable[Mapping[str, str]],
    secret: Secret,
    now: datetime,
) -> Connected | str:
    """The account for sending, or in words why there is none."""
    before = models.Account.objects.filter(owner=owner, kind="smtp", address=address).first()
    first = ""
    for server in servers:
        try:
            options = smtp.read_options(address, {**server, **more})
            if before is not None:
                if before.options.get("host") != options.host:
                    return f"letters go on through {before.options.get('host')}"
                known = {name: before.options.get(name, "") for name in _SERVER}
                options = smtp.read_options(address, {**known, **more})
            tried = smtp.try_login(options, log_in_with(secret), patience=_GUESS)
        except (TroubleError, RefusedError) as trouble:
            first = first or str(trouble)
            if isinstance(trouble, TroubleError) and trouble.field == "password":
                break
            continue
        plain = tried.plain()
        return connected(
            keep_account(owner, "smtp", address, options=plain, secret=secret, now=now)
        )
    return first
