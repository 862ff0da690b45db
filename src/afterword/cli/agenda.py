"""Commands on what is worth doing: today, plan, done, dismiss, snooze, undo, achievements."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.session import Json, answer, moment, session_of
from afterword.config.keeping import keeping_all

MoveId = Annotated[str, typer.Argument(help="Id of a move, from `afterword today`.")]


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (today, plan, done, dismiss, snooze, undo, achievements):
        app.command()(command)


def today(context: typer.Context, *, as_json: Json = False) -> None:
    """List what is worth doing now, and what is held back and why."""
    with keeping_all():
        owner, now = session_of(context).open()
        from afterword.flows.look import plan_for
        from afterword.flows.shown import today_shown
        from afterword.flows.told import today_told

        document = today_shown(*plan_for(owner, now))
        answer(document, "" if as_json else today_told(document), as_json=as_json)


def plan(
    context: typer.Context,
    person: Annotated[str, typer.Option(help="Name or address, for the curves.")] = "",
    days: Annotated[int, typer.Option(help="How many days ahead.", min=0, max=60)] = 7,
    *,
    as_json: Json = False,
) -> None:
    """List the same for the coming days, if nothing else happens."""
    owner, now = session_of(context).open()
    from afterword.flows.foresee import foresee
    from afterword.flows.told import today_told

    document = foresee(owner, now, days=days, person=person)
    answer(document, "" if as_json else today_told(document), as_json=as_json)


def achievements(context: typer.Context, *, as_json: Json = False) -> None:
    """List what you achieved, who knows it, and whom it would answer and why."""
    owner, now = session_of(context).open()
    from afterword.flows.achievements import achievements_shown, achievements_told
    from afterword.flows.look import look

    document = achievements_shown(look(owner, now))
    answer(document, "" if as_json else achievements_told(document), as_json=as_json)


def done(
    context: typer.Context,
    move: MoveId,
    at: Annotated[str, typer.Option(help="When it was done, if not now.")] = "",
) -> None:
    """Say that a move is done."""
    owner, now = session_of(context).open()
    from afterword.flows.say import say_of_move

    when = moment(at, "--at") if at else None
    typer.echo(say_of_move(owner, "done", move, now=now, at=when).id)


def dismiss(
    context: typer.Context, move: MoveId, why: Annotated[str, typer.Option(help="Why not.")]
) -> None:
    """Say that a move shall not be made."""
    owner, now = session_of(context).open()
    from afterword.flows.say import say_of_move

    typer.echo(say_of_move(owner, "dismissed", move, now=now, why=why).id)


def snooze(
    context: typer.Context,
    move: MoveId,
    until: Annotated[str, typer.Option(help="Day on which it shall come again.")],
) -> None:
    """Put a move off until a day."""
    owner, now = session_of(context).open()
    from afterword.flows.snooze import snooze as put_off

    typer.echo(put_off(owner, move, until, now=now).id)


def undo(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(metavar="ID", help="Of a letter, move, fact or note.")],
    *,
    as_json: Json = False,  # noqa: ARG001  # it prints the document either way
) -> None:
    """Take back an approval, or what you said last of something."""
    owner, now = session_of(context).open()
    from afterword.flows.letters_shown import undone_shown
    from afterword.flows.undo import undo as take_back

    answer(undone_shown(subject, take_back(owner, subject, now=now)), "", as_json=True)
