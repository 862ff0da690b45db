"""Autoconfiguration documents for tests."""

from __future__ import annotations

from xml.sax.saxutils import escape


def server(side: str = "incoming", **parts: str) -> str:
    """One server; a part given as "" is left out."""
    usual = {
        "type": "imap" if side == "incoming" else "smtp",
        "hostname": "imap.carvalho.example",
        "port": "993",
        "socketType": "SSL",
        "username": "%EMAILADDRESS%",
        "authentication": "password-cleartext",
    }
    parts = usual | parts
    kind = parts.pop("type")
    inner = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in parts.items() if text)
    return f'<{side}Server type="{kind}">{inner}</{side}Server>'


def document(*servers: str, root: str = "clientConfig") -> bytes:
    inner = f'<emailProvider id="carvalho.example">{"".join(servers)}</emailProvider>'
    return f'<?xml version="1.0"?><{root} version="1.1">{inner}</{root}>'.encode()
