"""A real PostgreSQL on loopback, one for a run of the tests, with an empty database for whoever
asks.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=20"


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a running server's own database, as AFTERWORD_DATABASE takes it. Skips the
    test where there is no PostgreSQL.
    """
    programs = _programs()
    if programs is None:
        pytest.skip("needs PostgreSQL: apt-get install postgresql")
    # A folder of its own: the server refuses to run as root and has to get into it.
    own = Path(tempfile.mkdtemp(prefix="pg-"))
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    if os.geteuid() == 0:
        shutil.chown(own, user)
    data, port = own / "data", _free_port()
    try:
        _run(user, programs / "initdb", "-D", data, "-A", "trust", "-U", "afterword", "-N",
             "-E", "UTF8", "--locale", "C.UTF-8")  # fmt: skip
        options = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={own} {_QUICK}"
        )
        control = programs / "pg_ctl"
        _run(user, control, "-D", data, "-o", options, "-l", own / "log", "-w", "start")
        try:
            yield f"postgresql://afterword@127.0.0.1:{port}/postgres"
        finally:
            _run(user, control, "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(own, ignore_errors=True)


def _programs() -> Path | None:
    """The folder of the newest installed server's programs, which Debian keeps off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    program = str(found[-1]) if found else shutil.which("initdb")
    return Path(program).resolve().parent if program else None


def _version(program: Path) -> int:
    name = program.parts[-3]
    return int(name) if name.isdecimal() else 0


def _run(user: str, *words: object) -> None:
    given = {"user": user, "group": user, "extra_groups": []} if os.geteuid() == 0 else {}
    done = subprocess.run(
        [str(word) for word in words],
        capture_output=True,
        text=True,
        timeout=60,
        cwd="/",
        check=False,
        **given,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, done.stderr or done.stdout


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
