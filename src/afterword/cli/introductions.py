"""Commands on introductions: whom to ask, what was asked, and what came of it."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.session import Json, answer, moment, session_of


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (introductions, introduction):
        app.command()(command)


def introductions(context: typer.Context, *, as_json: Json = False) -> None:
    """List whom to ask for help with which company, what was asked, and who rests until when."""
    owner, now = session_of(context).open()
    from afterword.flows.introductions_shown import (
        introductions_shown,
        introductions_told,
        ready_asks,
    )
    from afterword.flows.look import plan_for

    world, plan = plan_for(owner, now)
    document = introductions_shown(world, plan, ready_asks(owner, world, plan, now=now))
    answer(document, "" if as_json else introductions_told(document), as_json=as_json)


def introduction(
    context: typer.Context,
    ask: Annotated[str, typer.Argument(help="Id of an ask, from `afterword introductions`.")],
    state: Annotated[
        str,
        typer.Option(help="asked, agreed, declined, introduced, met, thanked or reported"),
    ],
    when: Annotated[str, typer.Option(help="When it was, if not now.")] = "",
    to: Annotated[str, typer.Option(help="Whom they introduced: name or address.")] = "",
    text: Annotated[str, typer.Option(help="In your words.")] = "",
) -> None:
    """Say what came of an ask; `undo` with the id that is printed takes it back."""
    owner, now = session_of(context).open()
    from afterword.flows.introductions import say_of_ask

    at = moment(when, "--when").isoformat() if when else ""
    typer.echo(say_of_ask(owner, ask, state, now=now, when=at, to=to, text=text).id)
