"""Connects the chat model as a form gives it: each refusal at its field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from afterword.core.errors import TroubleError, WrongFieldsError
from afterword.flows.accounts import kept_secret, log_in_with
from afterword.flows.connect_chat_model import connect_chat_model
from afterword.records import models
from afterword.records.queries.account import Connected
from afterword.records.queries.chat_model import chat_model_of

NAMES = ("address", "model", "key", "seconds", "requests", "tokens")
_FIELDS = {"password": "key", "model": "model"}


def set_chat_model(
    owner: models.Owner, given: Mapping[str, str], *, open_line: bool, now: datetime
) -> Connected:
    """Tries what was typed and keeps it in place of what was there; `open_line`: what is asked may
    go in the open.

    `given` are NAMES; empty is what is usual. An empty key is the one that is kept, for the same
    address only. WrongFieldsError says what is wrong with which.
    """
    if missing := {name: "this is needed" for name in ("address", "model") if not given[name]}:
        raise WrongFieldsError(missing)
    options = {name: given[name] for name in ("model", "seconds", "requests", "tokens")}
    options |= {"tls": "none"} if open_line else {}
    row = chat_model_of(owner)
    key = given["key"].strip() or None
    if row is not None and given["address"].strip() == row.address:
        options |= {name: row.options[name] for name in ("ca", "tls") if name in row.options}
        secret = None if key else kept_secret(row)
        key = key if secret is None else log_in_with(secret)
    try:
        return connect_chat_model(owner, given["address"], secret=key, options=options, now=now)
    except TroubleError as trouble:
        field = _FIELDS.get(trouble.field, "address")
        raise WrongFieldsError({field: trouble.words}) from trouble
