"""Reads Mozilla's autoconfiguration document (draft-ietf-mailmaint-autoconfig): bytes to servers.

It comes from outside: any bytes give servers or an UnreadableError. A server without TLS is left
out, since a password would go to it in the open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from afterword.core.errors import UnreadableError
from afterword.sources.autoconfig.server import Server

LARGEST = 1 << 18  # bytes; real ones have some 2 kB
_MOST = 20  # servers; real ones name up to six
_KINDS = {("incomingServer", "imap"): "imap", ("outgoingServer", "smtp"): "smtp"}
_TLS = {"ssl": "implicit", "starttls": "starttls"}
_PASSWORDS = {"password-cleartext", "plain", "password-encrypted", "secure"}
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,10}|\[?[0-9a-f:]{2,39}\]?")


def parse(data: bytes, address: str) -> tuple[Server, ...]:
    """The servers for an address, in the document's order. UnreadableError where it is none."""
    if len(data) > LARGEST:
        raise UnreadableError("it is too long")
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise UnreadableError(f"it is no XML that may be read ({error})") from error
    if _name(root) != "clientConfig":
        raise UnreadableError("it is no clientConfig")
    found = (
        _server(kind, element, address)
        for provider in root
        if _name(provider) == "emailProvider"
        for element in provider
        if (kind := _KINDS.get((_name(element), element.get("type", "").strip().lower())))
    )
    servers = [each for each in found if each is not None]
    return tuple(dict.fromkeys(servers))[:_MOST]


def _server(kind: str, element: Element, address: str) -> Server | None:
    """None: it says too little, or nothing that can be used."""
    texts = dict(reversed(list(_texts(element))))
    host = _filled(texts.get("hostname", ""), address).lower().rstrip(".")
    port = texts.get("port", "")
    tls = _TLS.get(texts.get("socketType", "").lower())
    if tls is None or len(host) > 253 or not _HOST.fullmatch(host):
        return None
    if not (port.isascii() and port.isdecimal()) or len(port) > 5 or not 0 < int(port) < 1 << 16:
        return None
    ways = {text.lower() for name, text in _texts(element) if name == "authentication"}
    takes_passwords, takes_tokens = not ways or bool(ways & _PASSWORDS), "oauth2" in ways
    if not takes_passwords and not takes_tokens:
        return None
    user = _filled(texts.get("username", ""), address)
    if not user.isprintable():
        return None
    return Server(kind, host, int(port), tls, user or address, takes_passwords, takes_tokens)


def _texts(element: Element) -> Iterator[tuple[str, str]]:
    for each in element:
        if text := (each.text or "").strip():
            yield _name(each), text


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    marks = {"%EMAILADDRESS%": address, "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": domain}
    return re.sub(r"%[A-Z]+%", lambda mark: marks.get(mark.group(), mark.group()), text)


def _name(element: Element) -> str:
    """Without a namespace, which some write and others don't."""
    return str(element.tag).rpartition("}")[2]
