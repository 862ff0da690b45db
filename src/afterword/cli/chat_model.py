"""The chat model at the terminal: connected, shown what would leave, and the yes to it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import typer

from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.flows.open import Owner


def connect_model(  # what a connection is made of
    owner: Owner,
    address: str,
    options: Mapping[str, str],
    secret: Callable[[], str | None],
    now: datetime,
    *,
    yes: bool,
) -> None:
    """Connects it, shows what would leave, and asks. With `yes` and no model named, the yes is to
    the one that is connected already.
    """
    from afterword.flows import connect as accounts
    from afterword.flows.connect_chat_model import allow_chat_model
    from afterword.records.queries.chat_model import model_stand

    if not (yes and "model" not in options and model_stand(owner, now) is not None):
        done = accounts.connect(
            owner, "chat_model", address, secret=secret(), options=options, now=now
        )
        typer.echo(f"chat_model {done.address}: it answers, with the model {done.options['model']}")
    stand = model_stand(owner, now)
    assert stand is not None
    if not yes and stand.allowed_at is None:
        show_leaving(owner, "", now)
        if not sys.stdin.isatty():
            typer.echo("it is asked nothing yet: `afterword connect chat_model URL --yes` says yes")
            return
        yes = typer.confirm("Shall it be given this for letters that you ask it to write?")
    if yes:
        allow_chat_model(owner, yes=True, now=now)
        typer.echo("kept; `afterword letter MOVE --with-model` has a letter written by it")


def show_leaving(owner: Owner, move: str, now: datetime) -> None:
    """The request for a letter as it would be sent, and where to."""
    from afterword.flows.write_with_model import AGAIN, what_leaves

    try:
        leaving = what_leaves(owner, move, now=now)
    except RefusedError:
        if move:
            raise
        typer.echo(
            "For a letter that you ask it to write it would be given what the letter says: the "
            "greeting, the words of your notes and the days and names that stand in it. Nothing "
            "else: no mail, no calendar, no address. `letter MOVE --what-leaves` shows it."
        )
        return
    typer.echo(f"For this letter, this would go to {leaving.address}, and nothing else of yours.")
    typer.echo(f"{AGAIN}.\n")
    typer.echo(leaving.text)
