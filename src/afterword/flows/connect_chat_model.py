"""Connects a chat model that the user names, keeps their yes to what leaves, and counts its use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.db import transaction

from afterword.core.errors import RefusedError, TroubleError, words_of
from afterword.flows.accounts import keep_account, kept_secret, log_in_with
from afterword.flows.connect_mailbox import refuse_demo
from afterword.records import models
from afterword.records.queries.account import Connected, connected
from afterword.records.queries.chat_model import KIND, chat_model_of, month_of, used_in
from afterword.sources.reach.network import Network, plain
from afterword.sources.reach.tls import trusted
from afterword.sources.reach.transport import Transport
from afterword.writers import chat_model
from afterword.writers.chat_model import Limits, Line, Options, PauseError, read_options

NONE = (
    "no chat model is connected: `afterword connect chat_model URL --model NAME` connects one, and "
    "docs/chat-model.md says what leaves this machine then"
)
NO_YES = (
    "you have not said yet that the chat model may be given what a letter says: `afterword connect "
    "chat_model` shows what leaves this machine, and asks"
)
# A server that is asked too often is left alone for so long where it names no time; others are
# asked again whenever the user asks.
_PAUSE = timedelta(minutes=1)
_PATIENCE = 10  # seconds for a list of models
_MOST_NAMES = 8  # of models in an error


def connect_chat_model(  # what an account is made of
    owner: models.Owner,
    address: str,
    *,
    secret: str | None,
    options: Mapping[str, str],
    now: datetime,
    network: Network | None = None,
) -> Connected:
    """Asks the server for its models and keeps it, in place of the one that there was.

    Nothing of the user's is told to it. The yes to what leaves is asked for anew where another
    address or model is named; the month's use stays. RefusedError for what can't be meant,
    TroubleError (a sentence) for a server that can't be used; nothing is kept then.
    """
    refuse_demo(owner)
    wanted = read_options(address, options)
    # Somebody waits, perhaps before a page.
    quick = replace(wanted, seconds=min(wanted.seconds, _PATIENCE))
    with _line(quick, secret, network) as line:
        _refuse_missing(wanted, line.models())
    with transaction.atomic():
        # Not before: a yes that is taken back meanwhile must not come back.
        state = _carried(chat_model_of(owner), wanted)
        models.Account.objects.filter(owner=owner, kind=KIND).exclude(
            address=wanted.address
        ).delete()
        row = keep_account(
            owner, KIND, wanted.address, options=wanted.plain(), secret=secret, now=now
        )
        row.state, row.next_at = state, None
        row.save(update_fields=["state", "next_at"])
    return connected(row)


def _carried(before: models.Account | None, wanted: Options) -> dict[str, Any]:
    """What stays of the one that was there: the month's use, and all else where it is the same."""
    if before is None:
        return {}
    if (before.address, before.options.get("model")) == (wanted.address, wanted.model):
        return dict(before.state)
    return {"used": before.state.get("used", {})}


def allow_chat_model(owner: models.Owner, *, yes: bool, now: datetime) -> None:
    """Keeps the user's yes, with its time, to what leaves for the chat model; or takes it back."""
    with transaction.atomic():
        row = chat_model_of(owner)
        if row is None:
            raise RefusedError(NONE)
        row.state = {name: held for name, held in row.state.items() if name != "allowed_at"}
        if yes:
            row.state["allowed_at"] = now.isoformat()
        row.save(update_fields=["state"])


def ready_chat_model(owner: models.Owner) -> models.Account:
    """The account, where one is connected and may be used; RefusedError else."""
    row = chat_model_of(owner)
    if row is None:
        raise RefusedError(NONE)
    if not row.state.get("allowed_at"):
        raise RefusedError(NO_YES)
    return row


def options_of(row: models.Account) -> Options:
    """The options of a connected chat model."""
    return read_options(row.address, row.options)


@contextmanager
def asking(row: models.Account, *, now: datetime, network: Network | None = None) -> Iterator[Line]:
    """A line for one letter; what is asked on it is counted, and what goes wrong is kept on the
    account. No transaction is open around it.

    RefusedError where the month is used up or the server wants its pause, TroubleError for a server
    that can't be used.
    """
    options = options_of(row)
    if row.next_at is not None and row.next_at > now:
        raise RefusedError(f"{urlsplit(options.address).hostname} wants a pause; try again later")
    secret = kept_secret(row)
    key = None if secret is None else log_in_with(secret)
    ours = _Account(row.id, row.owner, now)
    form = "plain" if row.state.get("plain") else "schema"
    try:
        with _line(options, key, network, ours=ours, form=form) as line:
            yield line
    except TroubleError as trouble:
        _keep_trouble(row, trouble, now)
        raise
    ours.note(error="", next_at=None, tried_at=now)
    if line.form != form:
        ours.remember(plain=True)


def _keep_trouble(row: models.Account, trouble: TroubleError, now: datetime) -> None:
    again = None
    if isinstance(trouble, PauseError):
        again = now + max(timedelta(seconds=trouble.pause), _PAUSE)
    models.Account.objects.filter(id=row.id).update(
        error=words_of(trouble), next_at=again, tried_at=now
    )


class _Account:
    """The row of a chat model while it is asked: others may count on it meanwhile."""

    def __init__(self, key: UUID, owner: models.Owner, now: datetime) -> None:
        self._key, self._month, self._now = key, month_of(owner, now), now

    def spend(self) -> None:
        """Counts one request before it is made; RefusedError where the month is used up."""
        with transaction.atomic():
            row = self._row()
            if not row.state.get("allowed_at"):
                raise RefusedError(NO_YES)
            used = used_in(row, self._month)
            for name in ("requests", "tokens"):
                most = int(row.options[name])
                if used[name] >= most:
                    raise RefusedError(
                        f"this month's {most:,} {name} for the chat model are used up; "
                        f"it writes again next month, or with --option {name}=N"
                    )
            self._count(row, used, requests=1)

    def spent(self, tokens: int) -> None:
        """Counts what a request took, also where the yes was taken back while it was made."""
        with transaction.atomic():
            row = self._row()
            self._count(row, used_in(row, self._month), tokens=tokens)

    def remember(self, **what: Any) -> None:
        """Keeps what was learnt of the server."""
        with transaction.atomic():
            row = self._row()
            row.state = {**row.state, **what}
            row.save(update_fields=["state"])

    def note(self, **fields: Any) -> None:
        """Keeps how the last try ended."""
        models.Account.objects.filter(id=self._key).update(**fields)

    def _row(self) -> models.Account:
        row = models.Account.objects.select_for_update().filter(id=self._key).first()
        if row is None:
            raise RefusedError("the chat model was disconnected meanwhile")
        return row

    def _count(self, row: models.Account, used: dict[str, int], **more: int) -> None:
        counts = {name: used[name] + more.get(name, 0) for name in used}
        last = max(self._month, row.state.get("used", {}).get("month", ""))
        row.state = {**row.state, "used": {"month": last, **counts}}
        row.save(update_fields=["state"])


@contextmanager
def _line(
    options: Options,
    key: str | None,
    network: Network | None,
    *,
    ours: _Account | None = None,
    form: str = "schema",
    limits: Limits | None = None,
) -> Iterator[Line]:
    """A line to the very host that the user named, wherever that is, and to no other."""
    host = plain(urlsplit(options.address).hostname or "")
    transport = Transport(trusted(options.ca), network or Network(), {host})
    with chat_model.opened(
        options,
        key,
        transport,
        spend=ours.spend if ours else _free,
        spent=ours.spent if ours else _uncounted,
        form=form,
        limits=limits,
    ) as line:
        yield line


def _free() -> None:
    """To ask for a list of models costs nothing."""


def _uncounted(tokens: int) -> None:
    """See `_free`."""


def _refuse_missing(options: Options, names: tuple[str, ...]) -> None:
    """Ollama takes a model without its tag, and lists it with it."""
    if not names or options.model in names or f"{options.model}:latest" in names:
        return
    some = ", ".join(name[:80] for name in names[:_MOST_NAMES] if name.isprintable())
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    host = urlsplit(options.address).hostname
    raise TroubleError(
        f"{host} has no model {options.model!r}; it has {some}{more}",
        retryable=False,
        field="model",
    )
