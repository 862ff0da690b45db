"""Connects the account that letters go from, as a form gives it: each refusal at its field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from afterword.core.addresses import probably_meant
from afterword.core.errors import TroubleError, WrongFieldsError
from afterword.flows.accounts import Secret, secret_of
from afterword.flows.connect import connect
from afterword.records import models
from afterword.records.queries.account import Connected, sending_account

# Seconds for one answer of a server: somebody waits before a page.
_PATIENCE = 10.0
_OWN_SERVER = "; for a server of your own `afterword connect smtp --option ca=FILE` trusts it"
_ANOTHER = "; another choice here, or another port (465 or 587), may be right"


def set_sending(
    owner: models.Owner, given: Mapping[str, str], *, sure: bool, now: datetime
) -> Connected:
    """Tries what was typed with a log-in and keeps it in place of what was there.

    `given` are address, host, port, tls, user and password; empty is what is usual. An empty
    password is the one that is kept, for the same address at the same server only. WrongFieldsError
    says what is wrong with which; `sure`: the address is right though it looks like a slip.
    """
    address = given["address"].strip().lower()
    if not address:
        raise WrongFieldsError({"address": "this is needed"})
    better = "" if sure or address in owner.emails else probably_meant(address)
    if better:
        raise WrongFieldsError({"address": f"did you mean {better}?"})
    options = {name: given[name].strip() for name in ("host", "port", "tls", "user")}
    if given.get("port", "").strip() == "" and not options["tls"]:
        options.pop("tls")
    options = {name: value for name, value in options.items() if value}
    try:
        secret = given["password"] or _kept_secret(owner, address, options, now)
        return connect(
            owner, "smtp", address, secret=secret, options=options, now=now, patience=_PATIENCE
        )
    except TroubleError as trouble:
        hint = {"tls": _ANOTHER, "host": _OWN_SERVER}.get(trouble.field, "") if trouble.hint else ""
        raise WrongFieldsError({trouble.field: f"{trouble.words}{hint}"}) from trouble


def _kept_secret(
    owner: models.Owner, address: str, options: dict[str, str], now: datetime
) -> Secret | None:
    """The secret that is kept already. It goes to no other server than the one it is for.

    The way it logs in stays with it, in the `options`.
    """
    account = sending_account(owner, address)
    if account is None:
        return None
    known = account.options.get("host", "")
    same = options.get("host", known).casefold() == known.casefold()
    if account.sealed and not same:
        raise WrongFieldsError({"password": f"type the password for {options['host']}"})
    if way := account.options.get("auth"):
        options["auth"] = way
    return secret_of(account, now=now)
