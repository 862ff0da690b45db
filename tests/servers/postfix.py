"""A real Postfix on loopback, which takes letters without a log-in and delivers them by LMTP."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_TRIES = 200
_MAIN = """
compatibility_level = 3.6
queue_directory = {here}/queue
data_directory = {here}/data
mail_owner = postfix
setgid_group = postdrop
command_directory = {commands}
daemon_directory = {daemons}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.test
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = static:all
virtual_transport = lmtp:inet:127.0.0.1:{lmtp_port}
smtpd_recipient_restrictions =
  check_recipient_access inline:{{{refused}}}, permit_mynetworks, reject
message_size_limit = {largest}
mailbox_size_limit = 0
virtual_mailbox_limit = 0
smtputf8_enable = yes
alias_maps =
local_recipient_maps =
maillog_file = {here}/log
maillog_file_prefixes = {here}
"""
_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
lmtp unix - - n - - lmtp
smtp unix - - n - - smtp
error unix - - n - - error
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


@contextmanager
def postfix(
    lmtp_port: int,
    *,
    refuses: Mapping[str, str] | None = None,
    largest: int = 10_000_000,
) -> Iterator[int]:
    """The port of a running server; `refuses` maps a recipient to the reply that it gets.

    Skips the test where Postfix is not installed, or is not ours to start.
    """
    program = shutil.which("postfix") or shutil.which("postfix", path="/usr/sbin")
    if program is None:
        pytest.skip("needs Postfix: apt-get install postfix")
    if os.geteuid():
        pytest.skip("needs root: Postfix gives up its rights by itself")
    # Of its own, for the reason that tests/servers/dovecot.py gives.
    port, here = _free_port(), Path(tempfile.mkdtemp(prefix="pf-"))
    here.chmod(0o755)
    for name in ("etc", "queue", "data"):
        (here / name).mkdir(parents=True)
    shutil.chown(here / "data", "postfix")
    found = {"nobody@nowhere.example": "DUNNO", **(refuses or {})}
    (here / "etc/main.cf").write_text(
        _MAIN.format(
            here=here,
            commands=Path(program).parent,
            daemons=_asked(program, "daemon_directory"),
            lmtp_port=lmtp_port,
            refused=", ".join(f"{{{who} = {reply}}}" for who, reply in found.items()),
            largest=largest,
        )
    )
    (here / "etc/master.cf").write_text(_MASTER.format(port=port))
    command = [program, "-c", str(here / "etc")]
    subprocess.run([*command, "start"], check=True, capture_output=True)
    try:
        _wait_for(port, here / "log")
        yield port
    finally:
        subprocess.run([*command, "stop"], check=False, capture_output=True)
        shutil.rmtree(here, ignore_errors=True)


def _asked(program: str, name: str) -> str:
    """What this installation has for a setting."""
    postconf = str(Path(program).with_name("postconf"))
    return subprocess.run(
        [postconf, "-dh", name], check=True, capture_output=True, text=True
    ).stdout.strip()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, log: Path) -> None:
    for _ in range(_TRIES):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    said = log.read_text(errors="replace") if log.exists() else "nothing"
    pytest.fail(f"Postfix does not start: {said[-2000:]}")
