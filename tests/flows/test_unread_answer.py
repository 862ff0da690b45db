"""No letter leaves while an answer to it may lie unread in a connected mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.flows.sending import ODILE, connected, mail, met, row_of, with_mailbox
from tests.servers.dovecot import MailHost, dovecot
from tests.servers.smtp import USER, Postbox

if TYPE_CHECKING:
    from afterword.records import models

MINUTE = timedelta(minutes=1)


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.fixture(autouse=True)
def empty(host: MailHost) -> Iterator[None]:
    yield
    with host.client(USER) as client:
        client.select_folder("INBOX")
        if uids := client.search("ALL"):
            client.delete_messages(uids)
            client.expunge()


@pytest.fixture
def leaves(
    owner: models.Owner, now: datetime, box: Postbox, host: MailHost, clock: None
) -> datetime:
    """When an approved letter leaves, of somebody whose mailbox is connected and was just read."""
    from afterword.flows.approve import approve

    connected(owner, box, now)
    account = with_mailbox(owner, host, now)
    move = met(owner, now)
    account.read_at = account.tried_at = now
    account.next_at = now + 10 * MINUTE
    account.save()
    at = approve(owner, move, now=now, send=True).leaves_at
    assert at is not None
    return at


def work_once(at: datetime) -> list[str]:
    from afterword.config.clock import set_clock
    from afterword.jobs import worker

    lines: list[str] = []
    set_clock(at)
    worker.work_once(lines.append)
    return lines


def the_mailbox() -> models.Account:
    from afterword.records import models

    return models.Account.objects.get(kind="imap")


def the_letter() -> models.Letter:
    from afterword.records import models

    return row_of(models.Letter.objects.get().move)


def test_an_answer_that_lies_in_the_mailbox_is_read_before_the_letter_goes(
    leaves: datetime, now: datetime, host: MailHost, box: Postbox
) -> None:
    # As after an hour with the lid closed; the next look is due long after.
    at = leaves + 50 * MINUTE
    word = mail(f"Odile Brandt <{ODILE}>", now + MINUTE, "Please do not contact us again.")
    host.deliver(USER, word.replace("\n", "\r\n").encode())

    work_once(at)

    assert not box.tries
    assert the_letter().state == "draft"
    assert the_letter().trouble.startswith("Odile Brandt wrote")


def test_where_nothing_new_lies_there_it_leaves_on_its_minute(
    leaves: datetime, box: Postbox
) -> None:
    from afterword.records import models

    models.Account.objects.filter(kind="imap").update(read_at=leaves - timedelta(hours=1))

    work_once(leaves - timedelta(seconds=30))
    read_at = the_mailbox().read_at
    work_once(leaves)

    assert read_at == leaves - timedelta(seconds=30)
    assert the_letter().state == "sent"
    assert len(box.taken) == 1


def test_one_that_was_not_read_keeps_the_letter_a_moment_and_is_read_for_it(
    owner: models.Owner, leaves: datetime, box: Postbox
) -> None:
    from afterword.flows.dispatch import dispatch
    from afterword.jobs.due import due_for_reading

    at = leaves + 5 * MINUTE

    done = dispatch(owner, the_letter().id, now=at)

    assert done is not None
    assert (done.state, done.words) == (
        "approved",
        f"it waits until your mailbox {USER} has been read",
    )
    assert the_letter().next_try_at == at + timedelta(seconds=20)
    assert "sync" in [hint.flow for hint in due_for_reading(at)]
    assert not box.tries


def test_a_mailbox_that_can_t_be_read_gives_the_letter_back_at_its_limit_and_is_left_in_peace(
    leaves: datetime, box: Postbox
) -> None:
    from django.conf import settings

    from afterword.config import vault
    from afterword.records import models

    wrong = vault.seal(settings.DATA, "not the password")
    read_at = leaves - 10 * MINUTE
    models.Account.objects.filter(kind="imap").update(sealed=wrong, read_at=read_at)
    tries = set()
    at = leaves
    while the_letter().state == "approved":
        work_once(at)
        tries.add(the_mailbox().tried_at)
        at += 5 * MINUTE

    row = the_letter()
    assert at - leaves <= timedelta(hours=2, minutes=10)
    assert (row.state, f"your mailbox {USER} could not be read since " in row.trouble) == (
        "draft",
        True,
    )
    assert "password" in row.trouble
    assert len(tries) <= 10
    assert not box.tries


def test_a_reading_at_a_time_that_has_not_come_counts_for_nothing(
    owner: models.Owner, leaves: datetime, box: Postbox
) -> None:
    from afterword.flows.dispatch import dispatch
    from afterword.records import models

    models.Account.objects.filter(kind="imap").update(read_at=leaves + timedelta(days=3650))

    done = dispatch(owner, the_letter().id, now=leaves)

    assert done is not None
    assert done.state == "approved"
    assert not box.tries
