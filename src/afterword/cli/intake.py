"""Commands that take things in: import, read, debrief."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from afterword.cli.session import Json, answer, progress, session_of
from afterword.core.errors import UnreadableError

Paths = Annotated[list[Path], typer.Argument(help="Files or folders.")]


def add_to(app: typer.Typer) -> None:
    """Adds these commands."""
    app.command("import")(import_paths)
    app.command()(read)
    app.command()(debrief)


def import_paths(context: typer.Context, paths: Paths, *, as_json: Json = False) -> None:
    """Take in mail, calendars, exports, address books, news and achievements."""
    owner, now = session_of(context).open()
    from afterword.flows.ingest import imported_shown, ingest

    with progress("importing", paths) as seen:
        done = ingest(owner, paths, now=now, progress=seen)
    document = imported_shown(done)
    answer(document, _imported_words(document), as_json=as_json)
    if done.skipped and not done.counts and not done.unchanged:
        raise UnreadableError(
            f"nothing could be read: {done.skipped[0].reason}", path=done.skipped[0].path
        )


def _imported_words(document: dict[str, Any]) -> str:
    counts = ", ".join(f"{count} {name}" for name, count in document["imported"].items())
    lines = [f"imported: {counts or 'nothing new'}; unchanged: {document['unchanged']}"]
    for bad in document["skipped"]:
        # Of one table its place has the name already.
        named = bad["place"].startswith(Path(bad["path"]).name) and bad["path"]
        where = bad["place"] if named else " ".join(filter(None, (bad["path"], bad["place"])))
        lines.append(f"skipped {where}: {bad['reason']}")
    return "\n".join(lines)


def read(paths: Paths, *, as_json: Json = False) -> None:
    """Show what Afterword reads out of files; nothing is kept."""
    from afterword.flows.read import read_paths, read_told

    document = read_paths(paths)
    answer(document, "" if as_json else read_told(document), as_json=as_json)


def debrief(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Your notes, Markdown.")],
    interview: Annotated[str, typer.Option(help="Id of the interview.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """Take your notes on an interview."""
    owner, now = session_of(context).open()
    from afterword.flows.debrief import debrief as take
    from afterword.flows.ingest import imported_shown

    document = imported_shown(take(owner, file, now=now, interview=interview))
    answer(document, _imported_words(document), as_json=as_json)
