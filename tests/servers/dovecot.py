"""A real Dovecot on loopback: mailboxes by any name, special-use folders, log-in by password and by
token, CONDSTORE, QRESYNC and IDLE.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from imapclient import IMAPClient

from afterword.config.clock import now

PASSWORD = "pw"
_KEY = b"only a test knows this secret"
_TRIES = 100

# Sections must stand on lines of their own.
_CONFIG = """
base_dir = {here}/run
state_dir = {here}/state
log_path = {here}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = {ssl}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
mail_location = maildir:{here}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
mail_max_userip_connections = 100
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
  chroot =
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {here}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={user} gid={group_of_user} home={here}/mail/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = subscribe
  }}
  mailbox Trash {{
    special_use = \\Trash
    auto = subscribe
  }}
}}
{tls}
"""
_QUOTA = """
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
}}
plugin {{
  quota = maildir:User quota
  quota_rule = *:bytes={quota}
}}
"""
_OAUTH = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={here}/keys/
username_attribute = sub
"""


@dataclass
class MailHost:
    """A running server; every user name is a mailbox of its own, empty at first."""

    port: int
    lmtp_port: int
    folder: Path  # of the test
    own: Path  # of the server
    tls_port: int = 0
    host: str = "127.0.0.1"

    @contextmanager
    def client(self, user: str) -> Iterator[IMAPClient]:
        """Somebody's own mail program: it may file, move and delete."""
        client = IMAPClient(self.host, self.port, ssl=False, timeout=20)
        client.login(user, PASSWORD)
        try:
            yield client
        finally:
            client.logout()

    def deliver(self, user: str, *messages: bytes, folder: str = "INBOX") -> None:
        """Puts messages into a folder."""
        with self.client(user) as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            for message in messages:
                client.append(folder, message)

    def maildir(self, user: str, folder: str = "") -> Path:
        """Where the messages of a folder lie on disk; "" is INBOX."""
        return self.own / "mail" / user / (f".{folder}" if folder else "")

    def token(self, user: str, *, seconds: int = 3600) -> str:
        """An access token (a JWT, HS256) for that user; one in the past with negative seconds."""
        at = int(now().timestamp())
        claims = {"sub": user, "iat": at - 7200, "nbf": at - 7200, "exp": at + seconds}
        parts = [
            _b64(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims)
        ]
        signed = hmac.new(_KEY, ".".join(parts).encode(), hashlib.sha256).digest()
        return ".".join((*parts, _b64(signed)))


@contextmanager
def dovecot(folder: Path, *, certificate: Path | None = None, quota: int = 0) -> Iterator[MailHost]:
    """A running server; `folder` is the test's own. Skips the test where there is no Dovecot.

    `certificate` (with its key, in one file) adds a port with TLS and STARTTLS on the other.
    `quota` is how many bytes a mailbox holds, if there is a limit.
    """
    program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
    if program is None:
        pytest.skip("needs Dovecot: apt-get install dovecot-imapd dovecot-lmtpd")
    ports = _free_ports(3)
    # A folder of its own: pytest closes its own one to all others whenever a run begins, and the
    # server gives up its rights.
    own = Path(tempfile.mkdtemp(prefix="dc-"))
    own.chmod(0o755)
    host = MailHost(ports[0], ports[1], folder, own, tls_port=ports[2] if certificate else 0)
    config = _write_config(own, host, certificate)
    if quota:
        with config.open("a") as more:
            more.write(_QUOTA.format(quota=quota))
    running = subprocess.Popen([program, "-F", "-c", str(config)])
    try:
        _wait_for(host.port, running, own / "log")
        yield host
    finally:
        running.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            running.wait(10)
        if running.poll() is None:
            running.kill()
            running.wait()
        shutil.rmtree(own, ignore_errors=True)


def _write_config(folder: Path, host: MailHost, certificate: Path | None) -> Path:
    root = os.geteuid() == 0
    me = pwd.getpwuid(os.geteuid())
    user = "mail" if root else me.pw_name
    for name in ("run", "state", "mail", "keys/default/HS256"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "keys/default/HS256/default").write_text(base64.b64encode(_KEY).decode())
    (folder / "oauth2.conf").write_text(_OAUTH.format(here=folder))
    tls = f"ssl_cert = <{certificate}\nssl_key = <{certificate}\n" if certificate else ""
    config = folder / "dovecot.conf"
    config.write_text(
        _CONFIG.format(
            here=folder,
            port=host.port,
            lmtp_port=host.lmtp_port,
            tls_port=host.tls_port,
            ssl="yes" if certificate else "no",
            tls=tls,
            password=PASSWORD,
            user=user,
            group_of_user="mail" if root else me.pw_gid,
            internal="dovecot" if root else user,
            group="dovecot" if root else me.pw_gid,
            login="dovenull" if root else user,
        )
    )
    if root:
        # The server gives up its rights: it must get through to its mail, and write there.
        shutil.chown(folder / "mail", "mail", "mail")
    return config


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [int(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports


def _wait_for(port: int, running: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(_TRIES):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if running.poll() is not None:
            break
        time.sleep(0.05)
    said = log.read_text(errors="replace") if log.exists() else "nothing"
    pytest.fail(f"Dovecot does not start: {said[-2000:]}")


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
