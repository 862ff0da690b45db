"""The account that letters go from, as Settings asks it. The password is never among the values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.records.queries.account import Connected
from afterword.web.contexts.forms import choices, fields

NAMES = ("address", "host", "port", "tls", "user", "password")
_TLS = (
    ("", "What is usual for the port"),
    ("implicit", "TLS from the start (port 465)"),
    ("starttls", "STARTTLS (port 587)"),
    ("none", "None: the password goes in the open"),
)


def sending_form(
    account: Connected | None, typed: Mapping[str, str], wrong: Mapping[str, str], own: str
) -> dict[str, Any]:
    """The form's fields: what was `typed`, else the account as it is, else the `own` address."""
    kept = {"address": own} if account is None else {**account.options, "address": account.address}
    values = dict(typed) if typed else {name: str(kept.get(name, "")) for name in NAMES}
    values["password"] = ""
    known = {name: line for name, line in wrong.items() if name in NAMES}
    return {
        "account": account,
        "sending": fields(NAMES, values, known),
        "tls": list(choices(_TLS, values.get("tls", ""))),
        "doubted": "did you mean" in wrong.get("address", ""),
        "refusal": next((line for name, line in wrong.items() if name not in NAMES), ""),
    }
