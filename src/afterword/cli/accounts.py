"""Commands on servers that the user names, and the work behind the pages: connect, sync, work."""

from __future__ import annotations

import getpass
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.session import session_of
from afterword.config.env import env_secret
from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.flows.open import Owner
    from afterword.records.queries.account import Connected

_SECRET_LIMIT = 1 << 16  # bytes; a longer file holds no password
# Options that are for the sign-in and not for the server.
_FOR_SIGN_IN = ("client_id", "tenant", "scope", "redirect_port")


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (connect, sync, work):
        app.command()(command)
    app.command("new-key")(new_key)


def connect(  # noqa: PLR0913, PLR0917  # one option for each thing to say of a server
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            help="imap (a mailbox), smtp (for sending), calendar or contacts (to be read) or "
            "chat_model (to write letters)"
        ),
    ],
    address: Annotated[
        str, typer.Argument(help="The mail address, or that of the calendar or the model.")
    ],
    secret_file: Annotated[
        Path | None,
        typer.Option(
            help="File with the password (with --sign-in: the client's secret); without it you are "
            "asked."
        ),
    ] = None,
    option: Annotated[
        list[str] | None,
        typer.Option(
            help="host=…, port=…, tls=implicit|starttls|none, user=…, ca=FILE, folders=A,B, "
            "label=…, calendars=A,B, books=A,B, client_id=…, seconds=…, requests=…; repeat it"
        ),
    ] = None,
    sign_in: Annotated[
        str | None,
        typer.Option(
            help="Sign in through the browser: google, microsoft or an issuer's https://…"
        ),
    ] = None,
    model: Annotated[
        str | None, typer.Option(help="With chat_model: which one, as its server calls it.")
    ] = None,
    *,
    yes: Annotated[
        bool, typer.Option("--yes", help="With chat_model: yes to what leaves this machine.")
    ] = False,
    read_only: Annotated[
        bool, typer.Option("--read-only", help="Connect no server for sending with the mailbox.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Let it go again.")] = False,
) -> None:
    """Connect a mailbox, a mail server, a calendar, an address book or a chat model."""
    options = dict(map(_pair, option or ()))
    if (model is not None or yes) and kind != "chat_model":
        raise typer.BadParameter("--model and --yes go with chat_model")
    session = session_of(context)
    owner, now = session.open()
    from afterword.flows import connect as accounts

    if remove:
        accounts.disconnect(owner, kind, address)
        typer.echo(f"{kind} {address}: removed, with its password")
        return
    if kind == "chat_model":
        from afterword.cli.chat_model import connect_model

        if model is not None:
            options["model"] = model
        asks = partial(_secret, secret_file, "Key (none: Enter): ")
        connect_model(owner, address, options, asks, now, yes=yes)
        return
    secret: Any = None
    if sign_in is not None:
        secret = _signed_in(owner, address, sign_in, secret_file, options, now=session.now)
        options = {name: text for name, text in options.items() if name not in _FOR_SIGN_IN}
        now = session.now()
    if kind == "imap":
        _connect_mailbox(owner, address, secret, secret_file, options, now=now, read_only=read_only)
        return
    secret = secret or _secret(secret_file)
    done = accounts.connect(owner, kind, address, secret=secret, options=options, now=now)
    if kind in ("calendar", "contacts"):
        found = done.options["calendars" if kind == "calendar" else "books"]
        typer.echo(f"{done.kind} {done.address}: found {found}")
        return
    typer.echo(_logged_in(done))


def _connect_mailbox(  # noqa: PLR0913  # what a mailbox is made of
    owner: Owner,
    address: str,
    secret: Any,
    secret_file: Path | None,
    options: Mapping[str, str],
    *,
    now: datetime,
    read_only: bool,
) -> None:
    from afterword.flows.connect_mailbox import connect_mailbox, refuse_password

    if secret is None:
        refuse_password(address, options)
        secret = _secret(secret_file)
    done = connect_mailbox(
        owner, address, secret=secret, options=options, now=now, read_only=read_only
    )
    found = f" (found by {done.where})" if done.where else ""
    typer.echo(f"{_logged_in(done.mailbox)}{found}")
    if done.sending is not None:
        typer.echo(_logged_in(done.sending))
    else:
        typer.echo(f"nothing is sent from it: {done.why_not}")


def _signed_in(  # what a sign-in is made of
    owner: Owner,
    address: str,
    whom: str,
    secret_file: Path | None,
    options: Mapping[str, str],
    *,
    now: Callable[[], datetime],
) -> Any:
    """The sign-in, once the user has come back from the browser; here or on another machine."""
    from afterword.flows.sign_in import begin_sign_in

    client_secret = None if secret_file is None else _secret(secret_file)
    with begin_sign_in(
        owner, address, whom, client_secret=client_secret, options=options
    ) as under_way:
        typer.echo(f"Open this page in your browser, and sign in as {address}:\n")
        typer.echo(f"  {under_way.url}\n")
        typer.echo(
            "If the browser is on another machine, it ends on an address that it can't open: paste "
            "that address here."
        )
        sys.stdout.flush()
        threading.Thread(target=_take_pasted, args=(under_way.take,), daemon=True).start()
        return under_way.finish(now=now())


def _take_pasted(take: Callable[[str], None]) -> None:
    """Takes lines as long as somebody types them; the browser may be quicker."""
    with suppress(OSError, ValueError):
        for line in _typed():
            if line.strip():
                try:
                    take(line)
                except RefusedError as error:
                    typer.echo(str(error), err=True)
                else:
                    return


def _typed() -> Iterator[str]:
    """Lines of the input as they come. Not by `sys.stdin`: its lock, held by a thread that waits,
    would be in the way when the program ends.
    """
    input_, held = sys.stdin.fileno(), b""
    while piece := os.read(input_, 1 << 16):
        *lines, held = (held + piece).split(b"\n")
        for line in lines:
            yield line.decode("utf-8", "replace")


def _logged_in(done: Connected) -> str:
    where = f"{done.options['host']}:{done.options['port']}, tls {done.options['tls']}"
    return f"{done.kind} {done.address}: logged in at {where}"


def new_key(context: typer.Context) -> None:
    """Seal the kept passwords and sign-ins with a new key, as after the old one was seen."""
    session_of(context).open()
    from afterword.flows.new_key import new_key as seal_anew

    count, lost = seal_anew()
    typer.echo(f"{count} sealed with a new key")
    for name in lost:
        typer.echo(f"{name}: its key is lost; connect it again")


def sync(
    context: typer.Context,
    *,
    once: Annotated[bool, typer.Option("--once", help="Read once and end.")] = False,
) -> None:
    """Read what is new in mailboxes, calendars and contacts; without --once, go on as `up` does.

    Says how far it is on a terminal, and in the end how each mailbox stands. Exit status 1 where
    one could not be read.
    """
    owner, now = session_of(context).open()
    from afterword.jobs import reading

    failed = reading.read_all(owner, progress=_progress if sys.stderr.isatty() else None)
    calendars, failed_too = reading.read_calendars(owner, now)
    lines = [*reading.stands(owner, now), *calendars]
    if not lines:
        typer.echo(
            "no source is connected, so there is nothing to read: `afterword connect imap ADDRESS` "
            "connects a mailbox, and `afterword import` takes files"
        )
        return
    for line in lines:
        _tell(line)
    if once:
        if failed or failed_too:
            raise typer.Exit(1)
        return
    with suppress(KeyboardInterrupt):
        from afterword.jobs import worker

        worker.work(_tell, reading_only=True)


def _progress(address: str, done: int, total: int) -> None:
    """One line that is written over; an empty address clears it."""
    line = f"{address}: {done:,} of {total:,}" if address else ""
    sys.stderr.write(f"\r\x1b[K{line}")
    sys.stderr.flush()


def work(
    context: typer.Context,
    *,
    once: Annotated[bool, typer.Option("--once", help="Do what is due now and end.")] = False,
) -> None:
    """Do what is due: send letters past their undo time. `up` does it by itself."""
    session_of(context).open()
    from afterword.jobs import worker

    if once:
        if not worker.work_once(_tell):
            typer.echo("nothing is due")
        return
    with suppress(KeyboardInterrupt):
        worker.work(_tell)


def _tell(line: str) -> None:
    typer.echo(line)
    sys.stdout.flush()


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise typer.BadParameter(f"{text!r} is no option such as host=smtp.example.org")
    if name.strip() in ("password", "secret", "client_secret"):
        raise typer.BadParameter(
            "a password on the command line is seen by others; use --secret-file"
        )
    return name.strip(), value


def _secret(file: Path | None, asks: str = "Password: ") -> str | None:
    """From the file, or asked for where somebody can answer; never shown. None: there is none."""
    if file is None:
        if given := env_secret("AFTERWORD_CONNECT_SECRET"):
            return given
        asked = getpass.getpass(asks) if sys.stdin.isatty() else ""
        return asked or None
    try:
        with file.open("rb") as opened:
            text = opened.read(_SECRET_LIMIT).decode()
    except UnicodeDecodeError:
        raise RefusedError(f"{file} holds no password in UTF-8") from None
    # A file ends its line; blanks within a password are its own.
    secret = text.rstrip("\r\n")
    if not secret or "\n" in secret:
        raise RefusedError(f"{file} should hold the password on one line, and nothing else")
    return secret
