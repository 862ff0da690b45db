"""The `afterword` command: its options, its commands, and what a failure looks like."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from copy import copy
from pathlib import Path
from typing import Annotated

import typer
from typer.models import CommandInfo

from afterword import __version__
from afterword.cli import (
    accounts,
    agenda,
    beliefs,
    calendars,
    companies,
    intake,
    introductions,
    letters,
    materials,
    network,
    setup,
    ties,
    voice,
    watch,
    wishes,
)
from afterword.cli.session import Session, moment
from afterword.config.env import SettingError
from afterword.core.errors import AfterwordError, MisspokenError

# Nearly everything that a command makes lives until it ends, and looking for cycles among it each
# 700 objects takes a tenth of its time; `up` and `work` still collect, only in larger steps.
GARBAGE_STEPS = (100_000, 20, 20)

_PLAIN = ("data", "at")

# Plain help: drawing boxes would import a library that costs more than the command.
app = typer.Typer(
    name="afterword",
    help="Keeps you in mind after the interview.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for part in (
    setup,
    intake,
    introductions,
    materials,
    beliefs,
    ties,
    agenda,
    letters,
    voice,
    watch,
    accounts,
    calendars,
    companies,
    network,
    wishes,
):
    part.add_to(app)


def _version(wanted: bool) -> None:  # noqa: FBT001  # typer calls it by position
    if wanted:
        typer.echo(f"afterword {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    context: typer.Context,
    data: Annotated[
        str | None, typer.Option(metavar="<path>", help="Folder that holds everything of one user.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(help="Decide as of this time (RFC 3339 with an offset).")
    ] = None,
    *,
    version: Annotated[  # noqa: ARG001  # its callback has done all by now
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    context.obj = Session(
        data=None if data is None else Path(data),
        at=None if at is None else moment(at, "--at"),
    )


def main() -> None:
    """Runs the command line; a failure is one line on standard error and never a traceback."""
    gc.set_threshold(*GARBAGE_STEPS)
    status = run()
    gc.freeze()  # or Python would look for cycles among all that is left, twice, before it ends
    sys.exit(status)


def run(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit status: 0 done, 1 can't be met, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        # A JSON document is UTF-8 whatever the terminal's or the pipe's encoding is.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    try:
        given = sys.argv[1:] if arguments is None else arguments
        _command(given)(given, prog_name="afterword")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except MisspokenError as error:
        return _fail(str(error), status=2)
    except (AfterwordError, SettingError) as error:
        return _fail(str(error))
    except Exception as error:  # the last one: a traceback is never an answer
        if os.environ.get("AFTERWORD_DEBUG"):
            raise
        from afterword.flows.explain import in_words

        return _fail(in_words(error))
    return 0


def _command(given: Sequence[str]) -> typer.core.TyperGroup:
    """The app as typer makes it, without the 50 ms in which typer loads pydantic to look at values:
    the options before the command are taken as they were given, and a flag that is not set is
    plainly false, which typer forgets of its own `--help`.
    """
    command = typer.main.get_group(_of_app(given))
    unset = {"help": False}
    command.context_settings["default_map"] = unset | dict.fromkeys(command.commands, unset)
    for option in command.params:
        if option.name in _PLAIN:
            # Should typer stop asking this method, the options mean the same and all is slower.
            option.process_value = lambda ctx, value: value  # type: ignore[method-assign]  # noqa: ARG005
    return command


def _of_app(given: Sequence[str]) -> typer.Typer:
    """The app with no command but those whose names are among the arguments, the one meant being
    one of them: typer takes a millisecond to make each. All where help is wanted, or none is named.
    """
    words = set(given)
    commands = [each for each in app.registered_commands if _name_of(each) in words]
    groups = [each for each in app.registered_groups if each.name in words]
    if "--help" in words or not (commands or groups):
        return app
    some = copy(app)
    some.registered_commands, some.registered_groups = commands, groups
    return some


def _name_of(command: CommandInfo) -> str:
    return command.name or typer.main.get_command_name(getattr(command.callback, "__name__", ""))


def _fail(text: str, *, status: int = 1) -> int:
    sys.stderr.write(f"afterword: {' '.join(text.split())}\n")
    return status
