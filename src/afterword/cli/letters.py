"""Commands on letters: letter, approve, sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.session import Json, answer, moment, session_of
from afterword.core.errors import RefusedError

MoveId = Annotated[str, typer.Argument(help="Id of a move, from `afterword today`.")]


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    for command in (letter, approve, sheet):
        app.command()(command)


def letter(  # noqa: PLR0913  # one option for each thing to do with a draft
    context: typer.Context,
    move: MoveId,
    body: Annotated[Path | None, typer.Option(help="File with your own text for it.")] = None,
    kind: Annotated[
        str | None, typer.Option(help="Write another kind of letter, where several fit.")
    ] = None,
    *,
    with_model: Annotated[
        bool, typer.Option("--with-model", help="Have it written by the chat model.")
    ] = False,
    without_model: Annotated[
        bool, typer.Option("--without-model", help="Go back to the phrasebook's words.")
    ] = False,
    what_leaves: Annotated[
        bool, typer.Option("--what-leaves", help="Show what the chat model would be given.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Show the draft for a move, with its grounds and checks."""
    owner, now = session_of(context).open()
    from afterword.flows.draft import draft
    from afterword.flows.letters_shown import letter_shown
    from afterword.flows.told import letter_told
    from afterword.records.queries.letter import stand_of

    if (body is not None) + with_model + without_model + what_leaves > 1:
        raise typer.BadParameter("one of --body, --with-model, --without-model at a time")
    if what_leaves:
        from afterword.cli.chat_model import show_leaving

        show_leaving(owner, move, now)
        return
    text = None if body is None else _text(body)
    written = draft(owner, move, now=now, body=text, kind=kind)
    if with_model or without_model:
        from afterword.flows.write_with_model import by_phrasebook, write_with_model

        written = (write_with_model if with_model else by_phrasebook)(owner, move, now=now)
    document = letter_shown(written, stand_of(owner, move))
    answer(document, letter_told(document), as_json=as_json)


def sheet(
    context: typer.Context,
    subject: Annotated[
        str, typer.Argument(help="An interview's id, a person's name or address, or a company.")
    ],
    *,
    as_json: Json = False,
) -> None:
    """Show what to bring into a talk, each line with what it rests on."""
    owner, now = session_of(context).open()
    from afterword.flows.prepare import prepare
    from afterword.flows.sheet_shown import sheet_shown, sheet_told

    _, found = prepare(owner, subject, now=now)
    document = sheet_shown(found)
    answer(document, "" if as_json else sheet_told(document, owner.zone), as_json=as_json)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise RefusedError(f"{file} is no text in UTF-8") from None


def approve(  # noqa: PLR0913  # one option for each way out
    context: typer.Context,
    move: MoveId,
    eml: Annotated[Path | None, typer.Option(help="Write it here for your mail program.")] = None,
    text: Annotated[str | None, typer.Option(help="Hash of the text that you mean.")] = None,
    overrule: Annotated[str | None, typer.Option(help="Rule that holds it.")] = None,
    leaves_at: Annotated[
        str, typer.Option(help="With --send: when, if not at its best time.")
    ] = "",
    *,
    send: Annotated[bool, typer.Option("--send", help="Send it by mail.")] = False,
    to_drafts: Annotated[bool, typer.Option("--to-drafts", help="Put it into Drafts.")] = False,
    as_json: Json = False,  # noqa: ARG001  # it prints the document either way
) -> None:
    """Say yes to the letter of a move."""
    if (eml is not None) + send + to_drafts > 1:
        raise typer.BadParameter("one of --send, --to-drafts and --eml at a time")
    if leaves_at and not send:
        raise typer.BadParameter("--leaves-at goes with --send")
    chosen = moment(leaves_at, "--leaves-at") if leaves_at else None
    owner, now = session_of(context).open()
    from afterword.flows.approve import approve as say_yes
    from afterword.flows.letters_shown import approved_shown

    approved = say_yes(
        owner,
        move,
        now=now,
        eml=eml,
        send=send,
        to_drafts=to_drafts,
        leaves_at=chosen,
        text=text,
        overrule=overrule,
    )
    answer(approved_shown(approved), "", as_json=True)
