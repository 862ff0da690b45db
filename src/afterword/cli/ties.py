"""Commands on ties: grade, and the lists that connectors gave."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.session import Json, answer, session_of


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    app.command()(grade)
    app.command("connections-of")(connections_of)


def grade(
    context: typer.Context,
    person: Annotated[str, typer.Argument(help="Name, address or id.")],
    how: Annotated[
        str, typer.Argument(metavar="GRADE", help="close, good, some, slight, none, or unset")
    ],
) -> None:
    """Say how well you know somebody; your word stands over what messages show."""
    owner, now = session_of(context).open()
    from afterword.flows.grade import grade as say_grade

    typer.echo(say_grade(owner, person, how, now=now))


def connections_of(
    context: typer.Context,
    person: Annotated[str, typer.Argument(help="Who gave it: name, address, profile or id.")] = "",
    file: Annotated[
        Path | None, typer.Argument(help="Their own Connections.csv, or their export.")
    ] = None,
    *,
    take_back: Annotated[
        bool, typer.Option("--take-back", help="Remove all that they gave.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Keep the list of connections that somebody gave you, apart from your own; without FILE, show
    who gave one.
    """
    owner, now = session_of(context).open()
    from afterword.flows import given_lists

    if take_back:
        people = given_lists.take_back_list(owner, person, now=now)
        answer({"removed": people}, f"removed: {people} people", as_json=as_json)
    elif file is None:
        document = given_lists.lists_shown(owner, now=now)
        answer(document, given_lists.lists_told(document), as_json=as_json)
    else:
        shown = given_lists.taken_shown(given_lists.take_list(owner, person, file, now=now))
        answer(shown, given_lists.taken_told(shown), as_json=as_json)
