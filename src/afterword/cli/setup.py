"""Commands around the data folder: init, export, restore, doctor, up, demo."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.session import Json, Session, answer, session_of
from afterword.config.clock import now
from afterword.config.env import env_text
from afterword.config.sharing import EXAMPLE, Address, read_public_url
from afterword.config.sharing import share as share_at
from afterword.core.errors import MisspokenError


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (init, export, restore, doctor, up, demo):
        app.command()(command)


def init(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="Your name.")] = "",
    email: Annotated[list[str] | None, typer.Option(help="An address of yours; repeat it.")] = None,
    zone: Annotated[str, typer.Option(help="Your time zone, such as Europe/Lisbon.")] = "",
    country: Annotated[str, typer.Option(help="Your country, such as PT.")] = "",
    profile: Annotated[
        str, typer.Option(help="Your own profile on LinkedIn: its address, to tell namesakes.")
    ] = "",
) -> None:
    """Say who you are; run again, it updates."""
    session = session_of(context)
    session.begin()
    from afterword.flows.initialise import initialise

    owner = initialise(
        now=session.now(),
        name=name,
        emails=email or (),
        zone=zone,
        country=country,
        profile=profile,
    )
    words = (f"{owner.name} <{owner.emails[0]}>", owner.zone, owner.country, owner.profile)
    typer.echo(", ".join(filter(None, words)))


def export(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="Zip to write.")]
) -> None:
    """Write all of your data into a zip of open formats."""
    session = session_of(context)
    owner, now = session.open()
    from afterword.flows.event_addresses import public_addresses
    from afterword.flows.export import export as export_all

    counts = export_all(owner, session.folder(), file, now=now)
    typer.echo(f"{file}: {', '.join(f'{count} {name}' for name, count in counts.items())}")
    if left_out := public_addresses(owner)[1]:
        typer.echo(
            "not in it, since whoever has the address may read what it opens: events of "
            f"{', '.join(left_out)}; add them again after a restore",
            err=True,
        )


def restore(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="Zip that export wrote.")]
) -> None:
    """Put an export back into an empty data folder."""
    folder = session_of(context).begin()
    from afterword.flows.restore import restore as restore_all

    counts = restore_all(folder, file)
    typer.echo(f"{folder}: {', '.join(f'{count} {name}' for name, count in counts.items())}")


def doctor(context: typer.Context, *, as_json: Json = False) -> None:
    """Check the set-up and say what is missing."""
    session = session_of(context)
    owner, _ = session.open()
    from afterword.flows.doctor import doctor as look_over

    checks = look_over(owner, session.folder())
    document = [{"name": check.name, "state": check.state, "note": check.note} for check in checks]
    words = "\n".join(f"{check.state:5} {check.name}: {check.note}" for check in checks)
    answer(document, words, as_json=as_json)
    if any(check.state == "wrong" for check in checks):
        raise typer.Exit(1)


def _tell(line: str) -> None:
    """Says a line at once, also where the output is a file or a pipe."""
    typer.echo(line)
    sys.stdout.flush()


def up(
    context: typer.Context,
    port: Annotated[int, typer.Option(help="Port on this machine.", min=0, max=65535)] = 8765,
    *,
    share: Annotated[
        bool, typer.Option("--share", help="Let a phone in too, through a tunnel that you run.")
    ] = False,
    public_url: Annotated[
        str, typer.Option(help="With --share: the tunnel's address, beginning with https://.")
    ] = "",
    share_port: Annotated[
        int | None,
        typer.Option(
            help="With --share: the port that the tunnel goes to.",
            min=0,
            max=65535,
            show_default="the one after --port",
        ),
    ] = None,
) -> None:
    """Open the pages, and work in the background."""
    if share_port is not None and not share:
        raise MisspokenError("--share-port says where the tunnel goes; --share lets others in")
    if share_port and share_port == port:
        raise MisspokenError(f"--share-port has to be another port than this machine's, {port}")
    # Before the settings are read: they say under which names the pages may be asked for.
    share_at(_public_address(public_url, wanted=share))
    folder = session_of(context).begin()
    from afterword.jobs.local import serve

    serve(folder, port, _tell, share_port=share_port)


def _public_address(text: str, *, wanted: bool) -> Address | None:
    """The address of `up --share`; MisspokenError where one of the two says nothing."""
    if not wanted and text:
        raise MisspokenError("--public-url says where to; --share lets others in: give both")
    if wanted and not text:
        raise MisspokenError(
            f"--share needs the address of your tunnel too, such as --public-url {EXAMPLE}"
        )
    try:
        return read_public_url(text) if wanted else None
    except ValueError as error:
        raise MisspokenError(f"--public-url: {error}") from None


def demo(
    context: typer.Context,
    port: Annotated[int, typer.Option(help="Port on this machine.", min=0, max=65535)] = 8765,
    *,
    pages: Annotated[bool, typer.Option(help="Open the pages afterwards.")] = True,
) -> None:
    """Show a made-up job search, in a folder of its own unless --data names one.

    Its clock stands still on a morning with something to do, unless --at names another moment.
    """
    from afterword.flows.demo_world import lively_moment

    session = session_of(context)
    folder = session.data or Path(tempfile.mkdtemp(prefix="afterword-demo-"))
    at = session.at
    if at is None and not env_text("AFTERWORD_AT"):
        at = lively_moment(now())
    session = Session(folder, at)
    session.begin()
    from afterword.flows.demo import demo as fill
    from afterword.flows.look import plan_for
    from afterword.flows.shown import today_shown
    from afterword.flows.told import today_told

    moment = session.now()
    typer.echo(today_told(today_shown(*plan_for(fill(moment), moment))))
    typer.echo(f"\nThe demo's clock stands at {moment:%A %-d %B, %H:%M}.", err=True)
    typer.echo(f"Its data is in {folder}", err=True)
    if pages:
        from afterword.jobs.local import serve

        serve(folder, port, _tell)
