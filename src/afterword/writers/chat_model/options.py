"""What is to be known of a chat model before it is asked: read from what the user gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from afterword.core.errors import WrongFieldsError
from afterword.core.server_options import refuse_unknown

NAMES = ("model", "seconds", "requests", "tokens", "ca", "tls")
# Seconds for all that one letter asks. A hosted model needs five, one on a laptop without a
# graphics card some twenty for a hundred words; nobody waits gladly for longer.
SECONDS = 30
MOST_SECONDS = 600
# A search of fifty letters a month, each asked for twice and each answer refused once, is 200
# requests; one is some 1,500 tokens.
REQUESTS = 300
TOKENS = 500_000


@dataclass(frozen=True, slots=True)
class Options:
    """Where the model is, which one, how long it may take, and how much of it a month may have."""

    address: str  # http(s)://HOST[:PORT]/v1
    model: str
    seconds: int = SECONDS
    requests: int = REQUESTS
    tokens: int = TOKENS
    ca: str = ""  # file with the certificate of an authority that only the user trusts
    tls: str = ""  # "none": what is asked may go in the open

    def plain(self) -> dict[str, str]:
        """As text by name, as `read_options` takes it; without the address."""
        found = {
            "model": self.model,
            "seconds": str(self.seconds),
            "requests": str(self.requests),
            "tokens": str(self.tokens),
            "ca": self.ca,
            "tls": self.tls,
        }
        return {name: value for name, value in found.items() if value}


def read_options(address: str, given: Mapping[str, str]) -> Options:
    """The options for a model's address; WrongFieldsError for what can't be meant.

    An address without a path is that of the server, whose interface lies under /v1.
    """
    refuse_unknown("chat_model", given, NAMES)
    tls = given.get("tls", "").strip().lower()
    if tls not in ("", "none"):
        line = f"{tls!r} is not none; without it everything is encrypted"
        raise WrongFieldsError({"tls": line}, f"tls={line}")
    where = _url(address.strip())
    if not is_open(where) and tls != "none":
        host = urlsplit(where).hostname
        line = (
            f"your notes would go to {host} in the open: name an https:// address, or say "
            "--option tls=none where only your own network lies between"
        )
        raise WrongFieldsError({"address": line})
    model = given.get("model", "").strip()
    if not model or len(model) > 200 or not model.isprintable():
        line = "name the model, as its server calls it: --model NAME"
        raise WrongFieldsError({"model": line})
    return Options(
        where,
        model,
        _number(given, "seconds", SECONDS, MOST_SECONDS),
        _number(given, "requests", REQUESTS, 1_000_000),
        _number(given, "tokens", TOKENS, 1_000_000_000),
        _certificate(given.get("ca", "").strip()),
        tls,
    )


def is_open(address: str) -> bool:
    """Whether nobody on the way can read what goes there: it is encrypted, or stays here."""
    parts = urlsplit(address)
    return parts.scheme == "https" or _is_here(parts.hostname or "")


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _number(given: Mapping[str, str], name: str, usual: int, most: int) -> int:
    text = given.get(name, "").strip().replace("_", "").replace(",", "")
    if not text:
        return usual
    if not (text.isascii() and text.isdigit() and len(text) < 12 and 0 < int(text) <= most):
        line = f"{given[name]!r} is no number from 1 to {most:,}"
        raise WrongFieldsError({name: line}, f"{name}={line}")
    return int(text)


def _certificate(text: str) -> str:
    if not text:
        return ""
    path = Path(text).expanduser().absolute()
    if not path.is_file():
        line = f"{text!r} is no file with a certificate"
        raise WrongFieldsError({"ca": line}, f"ca={line}")
    return str(path)


def _url(address: str) -> str:
    text = address if "://" in address else f"https://{address}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _no_address(address) from None
    plausible = "." in host or ":" in host or _is_here(host)
    if parts.scheme not in ("http", "https") or not plausible or any(c.isspace() for c in address):
        raise _no_address(address)
    if parts.password is not None or parts.username is not None or parts.query:
        line = "a key in the address is seen by others; use --secret-file"
        raise WrongFieldsError({"address": line})
    host = f"[{host}]" if ":" in host else host
    netloc = host if port is None else f"{host}:{port}"
    path = parts.path.rstrip("/").removesuffix("/chat/completions") or "/v1"
    return urlunsplit((parts.scheme, netloc.lower(), path, "", ""))


def _no_address(address: str) -> WrongFieldsError:
    line = (
        f"{address!r} is no address of a chat model: give that of a server that speaks OpenAI's "
        "chat completions, such as http://localhost:11434/v1 for Ollama"
    )
    return WrongFieldsError({"address": line})
