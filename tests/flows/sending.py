"""An interview two hours ago and a mail account on a real server: where tests of sending begin."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.servers.dovecot import PASSWORD as MAILBOX_PASSWORD
from tests.servers.smtp import PASSWORD, USER, Postbox

if TYPE_CHECKING:
    from tests.servers.dovecot import MailHost

    from afterword.records import models

ODILE = "odile@quayside.example"


def met(owner: models.Owner, now: datetime, who: str = ODILE, company: str = "Quayside") -> str:
    """The thank-you that an interview which ended two hours ago asks for: its move."""
    from afterword.flows.look import plan_for
    from afterword.flows.note import note

    name = " ".join(part.capitalize() for part in who.partition("@")[0].split("."))
    with TemporaryDirectory() as folder:
        take_in(owner, Path(folder), now, mail(f"{name} Brandt <{who}>", now - timedelta(days=2)))
    given: dict[str, Any] = {
        "company": company,
        "role": "Harbour Planner",
        "when": (now - timedelta(hours=3)).isoformat(),
        "end": (now - timedelta(hours=2)).isoformat(),
        "with": [who],
    }
    note(owner, "interview", given, now=now)
    world, plan = plan_for(owner, now)
    return next(m.id for m in plan.moves if who in world.people[m.person].emails)


def mail(sender: str, at: datetime, text: str = "Until Tuesday, then.") -> str:
    """A message to the owner."""
    return (
        f"From: {sender}\nTo: {USER}\nDate: {at:%a, %d %b %Y %H:%M:%S +0000}\n"
        f"Message-ID: <m{at.timestamp():.0f}@{sender.rpartition('@')[2].strip('>')}>\n"
        f"Subject: Our talk\n\n{text}\n"
    )


def connected(owner: models.Owner, box: Postbox, now: datetime) -> None:
    """The server as the owner's mail account."""
    from afterword.flows.connect import connect

    options = {"host": "127.0.0.1", "port": str(box.port)}
    connect(owner, "smtp", USER, secret=PASSWORD, options=options, now=now)


def with_mailbox(owner: models.Owner, host: MailHost, now: datetime) -> models.Account:
    """The mailbox on that server that belongs to the owner's mail account."""
    from django.conf import settings

    from afterword.config import vault
    from afterword.records import models
    from afterword.records.keys import uuid7

    options = {"host": host.host, "port": str(host.port), "tls": "none", "user": USER}
    sealed = vault.seal(settings.DATA, MAILBOX_PASSWORD)
    return models.Account.objects.create(
        id=uuid7(now),
        owner=owner,
        kind="imap",
        address=USER,
        options=options,
        sealed=sealed,
        made_at=now,
    )


def row_of(move: str) -> models.Letter:
    """The letter of a move, as it is kept."""
    from afterword.records import models

    return models.Letter.objects.get(move=move)


def take_in(
    owner: models.Owner, folder: Path, now: datetime, *mails: str, looks: bool = True
) -> None:
    """Imports messages, each the text of one; without `looks` nobody looks at the letters after."""
    from afterword.flows import ingest

    folder.mkdir(exist_ok=True)
    for number, text in enumerate(mails):
        (folder / f"{number}.eml").write_text(text)
    if looks:
        ingest.ingest(owner, [folder], now=now)
        return
    watch = ingest.Watch(lambda _: None, lambda: None)
    done = ingest.Imported()
    ingest.ingest_path(owner, folder, name="mails", now=now, done=done, watch=watch)
