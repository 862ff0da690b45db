"""Commands on servers that the user names, and the work behind the pages: connect, sync, work."""

from __future__ import annotations

import getpass
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.session import session_of
from afterword.core.errors import RefusedError

_SECRET_LIMIT = 1 << 16  # bytes; a longer file holds no password


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (connect, sync, work):
        app.command()(command)


def connect(  # one option for each thing to say of a server
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="smtp")],
    address: Annotated[str, typer.Argument(help="The mail address that letters come from.")],
    secret_file: Annotated[
        Path | None, typer.Option(help="File with the password; without it you are asked.")
    ] = None,
    option: Annotated[
        list[str] | None,
        typer.Option(help="host=…, port=…, tls=implicit|starttls|none, user=…, ca=FILE; repeat it"),
    ] = None,
    *,
    remove: Annotated[bool, typer.Option("--remove", help="Let it go again.")] = False,
) -> None:
    """Connect a mail server for sending; it is tried before it is kept."""
    options = dict(map(_pair, option or ()))
    owner, now = session_of(context).open()
    from afterword.flows import connect as accounts

    if remove:
        accounts.disconnect(owner, kind, address)
        typer.echo(f"{kind} {address}: removed, with its password")
        return
    secret = _secret(secret_file)
    done = accounts.connect(owner, kind, address, secret=secret, options=options, now=now)
    where = f"{done.options['host']}:{done.options['port']}, tls {done.options['tls']}"
    typer.echo(f"{done.kind} {done.address}: logged in at {where}")


def sync(
    context: typer.Context,
    *,
    once: Annotated[bool, typer.Option("--once", help="Read once and end.")] = False,
) -> None:
    """Read what is new in connected mailboxes; without --once, go on as it comes. `up` does it too.

    Says how far it is on a terminal, and in the end how each mailbox stands. Exit status 1 where
    one could not be read.
    """
    owner, now = session_of(context).open()
    from afterword.jobs import reading, worker

    failed = reading.read_all(owner, progress=_progress if sys.stderr.isatty() else None)
    lines = reading.stands(owner, now)
    if not lines:
        typer.echo(
            "no mailbox is connected, so there is nothing to read: `afterword connect imap ADDRESS`"
            " connects one, and `afterword import` takes files"
        )
        return
    for line in lines:
        _tell(line)
    if once:
        if failed:
            raise typer.Exit(1)
        return
    with suppress(KeyboardInterrupt):
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
    if name.strip() in ("password", "secret"):
        raise typer.BadParameter(
            "a password on the command line is seen by others; use --secret-file"
        )
    return name.strip(), value


def _secret(file: Path | None) -> str | None:
    """From the file, or asked for where somebody can answer; never shown. None: there is none."""
    if file is None:
        asked = getpass.getpass("Password: ") if sys.stdin.isatty() else ""
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
