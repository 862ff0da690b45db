"""Commands on our calendar that is given out: calendar new, list and revoke."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from afterword.cli.session import Json, answer, session_of

_PORT = 8765  # of `up` where no other is named

app = typer.Typer(
    help="Interviews and deadlines for your calendar program, under a secret address.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def add_to(main: typer.Typer) -> None:
    """Adds these commands."""
    main.add_typer(app, name="calendar")


@app.command("new")
def new(context: typer.Context, *, as_json: Json = False) -> None:
    """Make a secret address. It is shown this once."""
    owner, now = session_of(context).open()
    from afterword.flows.give_out import new_feed

    key, token = new_feed(owner, now=now)
    path = f"/calendar/{token}.ics"
    words = (
        f"{key}\n"
        f"On this machine, while `afterword up` runs: http://127.0.0.1:{_PORT}{path}\n"
        f"From outside, with `up --share`: the public address, and {path} behind it\n"
        "Whoever has it can read when, where and with whom you talk. It is not shown again."
    )
    answer({"id": str(key), "path": path}, words, as_json=as_json)


@app.command("list")
def listed(context: typer.Context, *, as_json: Json = False) -> None:
    """The addresses that work, and when each was last read."""
    owner, _ = session_of(context).open()
    from afterword.records.queries.calendar import given_calendars

    rows = given_calendars(owner)
    document = [
        {"id": str(each.id), "made_at": _time(each.made_at), "read_at": _time(each.read_at)}
        for each in rows
    ]
    lines = [
        f"{each['id']}  made {each['made_at']}, last read {each['read_at'] or 'never'}"
        for each in document
    ]
    none = "no address yet: `afterword calendar new` makes one"
    answer(document, "\n".join(lines) or none, as_json=as_json)


@app.command("revoke")
def revoke(
    context: typer.Context, which: Annotated[str, typer.Argument(help="Its id, or all.")]
) -> None:
    """End an address for good; whoever reads by it finds nothing from now on."""
    owner, now = session_of(context).open()
    from afterword.flows.give_out import revoke_feed

    revoke_feed(owner, which, now=now)
    typer.echo(f"{which}: revoked")


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
