"""Commands on how letters sound: voice, voice set, voice reset."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from afterword.cli.session import Json, answer, session_of

Part = Annotated[
    str,
    typer.Argument(
        help="greeting, greeting-formal, farewell, farewell-formal, name, signature, formality, "
        "contractions or sentence-length."
    ),
]
Language = Annotated[str, typer.Option(help="Of letters in which language: en, de, es, fr, pt.")]


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    voice = typer.Typer(help="How you write, as learnt from your sent mail and said by you.")
    voice.callback(invoke_without_command=True)(show)
    voice.command("set")(set_part)
    voice.command("reset")(reset_part)
    app.add_typer(voice, name="voice")


def show(context: typer.Context, *, as_json: Json = False) -> None:
    """Show how your letters sound, from how many letters that was learnt, and an example."""
    if context.invoked_subcommand is None:
        _show(context, {}, as_json=as_json)


def set_part(
    context: typer.Context,
    part: Part,
    value: Annotated[str, typer.Argument(help='As you want it: "Hi {name},". "" for none.')],
    language: Language = "en",
    *,
    as_json: Json = False,
) -> None:
    """Say yourself how a part shall be: it wins over what was learnt."""
    owner, now = session_of(context).open()
    from afterword.flows.voice import set_voice

    kept = set_voice(owner, part, value, now=now, language=language)
    _show(context, {"said": [kept] if kept else []}, as_json=as_json)


def reset_part(
    context: typer.Context, part: Part, language: Language = "en", *, as_json: Json = False
) -> None:
    """Let a part be as it is learnt again."""
    owner, now = session_of(context).open()
    from afterword.flows.voice import reset_voice

    kept = reset_voice(owner, part, now=now, language=language)
    _show(context, {"said": [kept] if kept else []}, as_json=as_json)


def _show(context: typer.Context, more: dict[str, Any], *, as_json: bool) -> None:
    owner, now = session_of(context).open()
    from afterword.flows.look import look
    from afterword.flows.voice import ways_of
    from afterword.flows.voice_shown import voice_shown, voice_told

    document = voice_shown(ways_of(owner, look(owner, now))) | more
    answer(document, voice_told(document), as_json=as_json)
