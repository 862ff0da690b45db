"""Takes files apart in a process of its own, with an end to its time and its memory.

Whatever a file does to the libraries that read it, it does to that process: the worst answer is
"too much to be looked through".
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from afterword.core.materials.findings import Finding
from afterword.sources.material.zips import DamagedError, TrapError

PATIENCE = 30.0  # seconds; a book of a thousand pages takes five
MEMORY = 1 << 30  # bytes, of which Python and the libraries take a tenth
_MOST_ANSWER = 1 << 20  # bytes
_ARCHIVES = frozenset({"zip", "epub"})
_TOO_LONG = "it takes too long"
_TOO_MUCH = "it takes too much memory"


def inspect(
    path: Path, kind: str, *, patience: float = PATIENCE
) -> tuple[str, tuple[Finding, ...]]:
    """The type of a file and what is found in it; never raises for what is in it.

    `kind` is "pdf" or "zip": which program's file a zip is, is found here.
    """
    answer = _ask(["inspect", kind, str(path)], patience)
    return str(answer.get("type", kind)), tuple(_findings(answer))


def zip_type(path: Path, *, patience: float = PATIENCE) -> str:
    """Which program's file a zip is, without a look at what else is in it."""
    return str(_ask(["type", "zip", str(path)], patience).get("type", "zip"))


def _findings(answer: dict[str, Any]) -> Iterator[Finding]:
    if "findings" in answer:
        for each in answer["findings"]:
            yield Finding(each[0], each[1], tuple(each[2]), each[3])
    elif answer.get("trap"):
        yield Finding("bomb")
    elif "damaged" in answer:
        yield Finding("broken", names=(answer["damaged"],))
    else:
        yield Finding("unchecked", names=(answer.get("unchecked", _TOO_MUCH),))


def clean(path: Path, kind: str, to: Path, *, accept: bool, patience: float = PATIENCE) -> str:
    """Writes the cleaned copy to `to`; why that can't be, in words, or "" where it is done."""
    answer = _ask(["clean", kind, str(path), str(to), "accept" if accept else ""], patience)
    if answer.get("done"):
        return ""
    with suppress(OSError):
        to.unlink()
    if answer.get("trap"):
        return "it unpacks to far more than it is"
    return str(answer.get("damaged") or answer.get("unchecked") or _TOO_MUCH)


def _ask(words: list[str], patience: float) -> dict[str, Any]:
    # -P: a folder from which it is started is nowhere to import from.
    command = [sys.executable, "-P", "-m", "afterword.sources.material.beside", *words]
    try:
        done = subprocess.run(  # noqa: S603  # our own interpreter and module
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return _said(late.stdout or b"") | {"unchecked": _TOO_LONG}
    return _said(done.stdout)


def _said(lines: bytes) -> dict[str, Any]:
    """All that it said, a line at a time, until it was ended."""
    answer: dict[str, Any] = {}
    for line in lines[:_MOST_ANSWER].splitlines():
        with suppress(ValueError, TypeError):
            answer |= dict(json.loads(line))
    return answer


def _limit() -> None:
    """Ends to memory and time, where the system has them (not on Windows: time alone, there)."""
    try:
        import resource
    except ImportError:
        return
    with suppress(ValueError, OSError):  # a lower one is set already, or none can be
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (int(PATIENCE), int(PATIENCE) + 5))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _look(path: Path, kind: str) -> tuple[Finding, ...]:
    from afterword.sources.material import office, pdf
    from afterword.sources.material.other import inspect_zip

    if kind == "pdf":
        return pdf.inspect_pdf(path)
    return inspect_zip(path) if kind in _ARCHIVES else office.inspect_office(path, kind)


def _answer(words: list[str]) -> dict[str, object]:
    from afterword.sources.material import office_clean, parts, pdf

    verb, kind, path, *rest = words
    try:
        if verb == "inspect":
            look = _look(Path(path), kind)
            return {"findings": [[f.kind, f.count, f.names, f.removable] for f in look]}
        to, accept = Path(rest[0]), rest[1] == "accept"
        if kind == "pdf":
            pdf.clean_pdf(Path(path), to)
        else:
            office_clean.clean_office(Path(path), kind, to, accept=accept)
    except TrapError:
        return {"trap": True}
    except (DamagedError, office_clean.UndecidedError) as error:
        return {"damaged": str(error)}
    except parts.TooLargeError as error:
        return {"unchecked": f"{error} is very large"}
    except MemoryError:
        return {"unchecked": _TOO_MUCH}
    except RecursionError:
        return {"damaged": "it is nested too deeply"}
    except Exception:  # noqa: BLE001  # what no one thought of is damage, too
        return {"damaged": "it is not made as such a file should be"}
    return {"done": True}


def _main(words: list[str]) -> None:
    _limit()
    verb, kind, path, *_ = words
    if kind == "zip":
        from afterword.sources.material import zip_types

        kind = zip_types.zip_type(Path(path))
        # At once: what follows may never end, and the type is worth knowing even then.
        sys.stdout.write(json.dumps({"type": kind}) + "\n")
        sys.stdout.flush()
    if verb != "type":
        sys.stdout.write(json.dumps(_answer([verb, kind, *words[2:]])) + "\n")


if __name__ == "__main__":
    _main(sys.argv[1:])
