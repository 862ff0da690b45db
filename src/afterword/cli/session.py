"""What every command begins with: the data folder, the moment, the owner; and how it answers."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.config.clock import now, read_time, set_clock
from afterword.config.database import is_elsewhere
from afterword.config.env import env_path
from afterword.config.paths import user_data_folder
from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.flows.open import Owner

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@dataclass(frozen=True, slots=True)
class Session:
    """The options before the command."""

    data: Path | None
    at: datetime | None

    def now(self) -> datetime:
        """The moment as of which this command decides."""
        set_clock(self.at)
        return now()

    def begin(self) -> Path:
        """Starts Django on the data folder, which is made if need be, and returns it."""
        from afterword.config.boot import boot

        return boot(self.data, self.at)

    def open(self) -> tuple[Owner, datetime]:
        """The owner and the moment; RefusedError, and no folder made, before `init`."""
        if not is_elsewhere() and not (self.folder() / "afterword.sqlite3").exists():
            raise RefusedError(
                f"there is no data in {self.folder()} yet: run "
                "`afterword init --name NAME --email ADDRESS --zone ZONE --country CC`"
            )
        self.begin()
        from afterword.flows.open import open_owner

        return open_owner(), now()

    def folder(self) -> Path:
        """The data folder, which may not be there yet."""
        if self.data is not None:
            return self.data.expanduser().absolute()
        return env_path("AFTERWORD_DATA", Path(user_data_folder(os.environ, Path.home())))


def session_of(context: typer.Context) -> Session:
    """The session that the options before the command made."""
    session: Session = context.obj
    return session


def moment(text: str, option: str) -> datetime:
    """An RFC 3339 time from the command line; wrong usage if it is none."""
    try:
        return read_time(text)
    except ValueError as error:
        raise typer.BadParameter(f"{option}: {error}") from None


def answer(document: Any, words: str, *, as_json: bool) -> None:
    """Prints the answer: one JSON document and nothing else, or words for a person."""
    if as_json:
        words = json.dumps(document, ensure_ascii=False, indent=1)
    sys.stdout.write(words.rstrip("\n") + "\n")


@contextmanager
def progress(label: str, paths: Sequence[Path]) -> Iterator[Callable[[int], None] | None]:
    """A bar over the bytes of files and folders, on standard error and on a terminal only."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=sum(map(_size, paths)))
        yield lambda count: bar.advance(task, count)


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files if file.is_file())
