"""A real SMTP server on loopback, with log-in and TLS, that misbehaves when it is told to."""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any, AnyStr

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "ines@carvalho.example", "correct horse"
_LARGEST = 32 << 20  # bytes
# Where a line may be cut, in the order of a conversation: before the server says a word, before it
# answers to a command, in the middle of the text, after the dot (the letter lost with the line,
# kept without an answer, kept with half an answer), and before its good-bye.
STAGES = (
    *("greeting", "hello", "login", "sender", "recipient", "data"),
    *("text", "dot", "answer", "half an answer", "good-bye"),
)


@dataclass
class Manners:
    """How the server behaves, from now on; each is the reply, or what it does instead of one."""

    to_mail: str = ""
    to_rcpt: str = ""
    to_data: str = ""
    to_dot: str = ""
    to_login: str = "535 5.7.8 Authentication credentials invalid"
    cut_at: str = ""  # one of STAGES
    silent_after_dot: bool = False
    pause: float = 0.0  # seconds before it answers to the dot
    pace: float = 0.0  # seconds before each of its answers
    largest: int = 0  # bytes; named in its greeting, and held to
    password: str = PASSWORD
    tokens: dict[str, str] = field(default_factory=dict)  # access token: whose


@dataclass
class Postbox:
    """What the server took, and how it shall behave."""

    port: int = 0
    manners: Manners = field(default_factory=Manners)
    taken: list[bytes] = field(default_factory=list)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)
    tries: int = 0  # how often somebody came as far as MAIL
    hellos: list[str] = field(default_factory=list)
    # Told each stage as it is reached, in the server's thread; it may change the manners.
    watch: Callable[[str], None] | None = None

    @property
    def letters(self) -> list[EmailMessage]:
        found = [message_from_bytes(data, policy=default) for data in self.taken]
        assert all(isinstance(each, EmailMessage) for each in found)
        return found  # type: ignore[return-value]


class _Server(SMTP):
    """aiosmtpd, and a line that breaks where it is told to."""

    box: Postbox
    stage = "greeting"

    async def push(self, status: AnyStr) -> None:
        if await self.is_cut(self.stage):
            return
        self.stage = ""  # an answer of many lines is cut before its first
        await super().push(status)

    async def is_cut(self, stage: str) -> bool:
        """Tells who watches, waits as the manners say, and cuts the line if it is its turn."""
        if not stage or self.transport is None:
            return self.transport is None
        if self.box.watch is not None:
            self.box.watch(stage)
        await asyncio.sleep(self.box.manners.pace)
        if self.transport is None:
            return True
        if self.box.manners.cut_at == "half an answer" and stage == "answer":
            self.transport.write(b"25")  # type: ignore[attr-defined]
            self.transport.close()
            return True
        if self.box.manners.cut_at == stage:
            self.transport.abort()
            return True
        return False

    async def smtp_EHLO(self, hostname: str) -> None:
        self.stage = "hello"
        await super().smtp_EHLO(hostname)

    async def smtp_AUTH(self, arg: str) -> None:
        self.stage = "login"
        await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str | None) -> None:
        self.stage = "sender"
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:
        self.stage = "recipient"
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        self.stage = "data"
        if self.box.manners.cut_at == "text":
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.read(64)
            await self.is_cut("text")
            return
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg: str) -> None:
        if not await self.is_cut("good-bye"):
            await super().smtp_QUIT(arg)

    async def auth_XOAUTH2(self, _: Any, args: list[str]) -> AuthResult:
        return await self._by_token(
            args, rb"user=([^\x01]*)\x01auth=Bearer ([^\x01]*)\x01\x01", b""
        )

    async def auth_OAUTHBEARER(self, _: Any, args: list[str]) -> AuthResult:
        form = rb"n,a=([^,]*),\x01(?:host=[^\x01]*\x01)?auth=Bearer ([^\x01]*)\x01\x01"
        return await self._by_token(args, form, b"\x01")

    async def _by_token(self, args: list[str], form: bytes, after_no: bytes) -> AuthResult:
        """As Google answers: a no is told in a challenge, and said when that was acknowledged."""
        found = re.fullmatch(form, base64.b64decode(args[1]))
        if found and self.box.manners.tokens.get(found[2].decode()) == found[1].decode():
            return AuthResult(success=True)
        why = base64.b64encode(b'{"status":"invalid_token","schemes":"bearer"}').decode()
        said = await self.challenge_auth(why, encode_to_b64=False)
        assert said == after_no, said
        return AuthResult(success=False, handled=False, message=self.box.manners.to_login)


class _Handler:
    def __init__(self, box: Postbox) -> None:
        self.box = box

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: Any
    ) -> Any:
        session.host_name = hostname
        self.box.hellos.append(hostname)
        return responses

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        self.box.tries += 1
        if self.box.manners.to_mail:
            return self.box.manners.to_mail
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        if self.box.manners.to_rcpt:
            return self.box.manners.to_rcpt
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(server, _Server)
        manners = self.box.manners
        if manners.to_dot:
            return manners.to_dot
        if await server.is_cut("dot"):
            return "421 gone"
        self.box.taken.append(envelope.original_content or b"")
        self.box.envelopes.append((str(envelope.mail_from), list(envelope.rcpt_tos)))
        server.stage = "answer"
        if manners.silent_after_dot:
            await asyncio.sleep(60)
        if manners.pause:
            await asyncio.sleep(manners.pause)
        return "250 2.0.0 taken"

    def auth(self, server: SMTP, session: Session, envelope: Envelope, how: str, data: Any) -> Any:
        assert isinstance(data, LoginPassword)
        right = data == LoginPassword(USER.encode(), self.box.manners.password.encode())
        if right:
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False, message=self.box.manners.to_login)


@contextmanager
def mail_server(
    *, login: bool = True, tls: str = "", certificate: Path | None = None
) -> Iterator[Postbox]:
    """A running server; `tls` is "", "starttls" or "implicit", with its certificate and key."""
    box = Postbox()
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    handler = _Handler(box)

    def made() -> SMTP:
        server = _Server(
            handler,
            hostname="mail.test",
            tls_context=context if tls == "starttls" else None,
            require_starttls=False,
            authenticator=handler.auth if login else None,
            # Without TLS it then offers no log-in at all.
            auth_require_tls=not login,
            enable_SMTPUTF8=False,
            data_size_limit=box.manners.largest or _LARGEST,
            loop=loop,
        )
        server.box = box
        return server

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = asyncio.run_coroutine_threadsafe(
        loop.create_server(made, "127.0.0.1", 0, ssl=context if tls == "implicit" else None), loop
    ).result(10)
    box.port = listening.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        asyncio.run_coroutine_threadsafe(_close(listening), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def _close(listening: asyncio.Server) -> None:
    listening.close()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    # The transports of the sessions that were cut off close in the turns that follow.
    for _ in range(3):
        await asyncio.sleep(0)


def certificate_for(folder: Path, *names: str, days: int = 2) -> tuple[Path, Path]:
    """(authority, certificate with its key) as PEM files, for these names and addresses."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _signed("Test authority", authority_key, "Test authority", authority_key, days, ())
    leaf = _signed(names[0], key, "Test authority", authority_key, days, names)
    ca, chain = folder / "ca.pem", folder / "server.pem"
    ca.write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    chain.write_bytes(
        leaf.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return ca, chain


def _signed(
    name: str, key: Any, issuer: str, issuer_key: Any, days: int, names: tuple[str, ...]
) -> x509.Certificate:
    # Certificates are looked at by the machine's clock, whatever the tests set ours to.
    now = datetime.now(UTC)  # noqa: TID251
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    by = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=3))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=not names, path_length=None), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if names:
        made = made.add_extension(
            x509.SubjectAlternativeName([_general(each) for each in names]), critical=False
        )
    return made.sign(issuer_key, hashes.SHA256())


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
