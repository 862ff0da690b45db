"""A mailbox on a real server, read as it comes."""

from __future__ import annotations

import mailbox
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

import pytest
from tests.flows.mailboxes import AT, connected, letter, read
from tests.servers.dovecot import PASSWORD, MailHost, dovecot

if TYPE_CHECKING:
    from afterword.flows.sync import Progress, Synced
    from afterword.records import models

WORLDS = sorted(Path(__file__).parents[1].glob("worlds/*/mail.mbox"))


@pytest.fixture(scope="session")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


@pytest.mark.parametrize("world", WORLDS, ids=lambda path: path.parent.name)
def test_records_and_facts_are_the_same_as_those_of_an_import(
    owner: models.Owner, host: MailHost, world: Path, now: datetime
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.records.models import Envelope, Record, Sighting

    messages = _messages(world)
    user = f"{world.parent.name}@worlds.example"
    host.deliver(user, *messages)
    done = read(owner, connected(owner, host, user))
    synced, facts = _records(), _facts()
    assert (done.error, done.new) == ("", Sighting.objects.count())
    assert done.new == len(messages)
    Record.objects.all().delete()
    ingest(owner, [world], now=now)
    imported = _records()

    assert facts == _facts()
    for key in synced.keys() & imported.keys():
        # The sizes of files that were left on the server are known to within two bytes, or as they
        # are with other line ends: one more for each line, of twenty letters at the least.
        ours, theirs = _sizes(synced[key]), _sizes(imported[key])
        assert all(abs(a - b) <= 2 + b // 20 for a, b in zip(ours, theirs, strict=True)), (
            ours,
            theirs,
        )
        assert synced[key] == imported[key]
    assert synced.keys() <= imported.keys()
    # Mail to many, and letters that say nothing of hiring, wait until they concern the search.
    unread = set(Envelope.objects.filter(aside=True).values_list("record__key", flat=True))
    missing = imported.keys() - synced.keys()
    left = [imported[key]["header"] for key in missing]
    assert all(imported[key]["header"]["bulk"] or key in unread for key in missing)
    waiting = Sighting.objects.filter(waits=True).values_list("message_id", flat=True)
    assert {header["message_id"] for header in left} == set(waiting)


def _sizes(payload: dict[str, Any]) -> list[int]:
    return [file.pop("size") for file in payload["header"].get("attachments", ())]


def _messages(path: Path) -> list[bytes]:
    with closing(mailbox.mbox(path)) as box:
        raw = [bytes(each) for each in box]
    return [text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") for text in raw]


def _records() -> dict[str, Any]:
    """By key, without the folder, which a file does not name."""
    from afterword.records.models import Record

    found = dict(Record.objects.values_list("key", "payload"))
    for payload in found.values():
        payload["header"].pop("folder", None)
    return found


def _facts() -> set[tuple[str, str]]:
    from afterword.records.models import Fact

    return set(Fact.objects.values_list("key", "record__key"))


INES = "ines@carvalho.example"
MANY = (
    b"From: Bar News <news@bar.example>\r\nTo: ines@carvalho.example\r\nSubject: Offers\r\n"
    b"Date: Tue, 20 May 2031 08:00:00 +0000\r\nMessage-ID: <%b@bar.example>\r\n"
    b"List-Id: <news.bar.example>\r\n\r\nBuy now.\r\n"
)


@pytest.fixture
def user(request: pytest.FixtureRequest) -> str:
    """A mailbox that no other test has."""
    name = re.sub(r"[^a-zA-Z]+", "-", request.node.name).strip("-")
    return f"{name[-40:]}@sync.example"


def test_a_first_reading_takes_the_newest_first_and_goes_on_where_it_was_cut_off(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows.sync import sync
    from afterword.records.models import Folder, Record, Sighting

    host.deliver(user, *(letter(number) for number in range(150)))
    host.deliver(user, letter(900, From=INES, To="odile@quayside.example"), folder="Sent")
    account = connected(owner, host, user)
    steps: list[int] = []

    class KilledError(BaseException):
        pass

    def killed(progress: object) -> None:
        if progress.done not in steps:  # told again while a slow server is waited for
            steps.append(progress.done)
        if len(steps) == 3:
            raise KilledError

    monkeypatch.setattr("afterword.flows.sync_folder.CHUNK", 20)
    monkeypatch.setattr("afterword.flows.sync.NEWEST", 40)
    with pytest.raises(KilledError):
        sync(owner, account.id, clock=lambda: AT, patience=1, tell=killed)

    inbox = Folder.objects.get(name="INBOX")
    assert (inbox.lowest, inbox.uidnext) == (111, 151)
    assert set(Record.objects.values_list("ref", flat=True)) == {
        *(f"<m{number}@quayside.example>" for number in range(110, 150)),
        "<m900@quayside.example>",
    }
    seen = _times_fetched(monkeypatch)
    done = read(owner, account)
    assert (done.new, done.error) == (110, "")
    assert max(seen.values()) == 1
    assert not [uid for uid in seen if uid > 110]
    assert (Record.objects.count(), Sighting.objects.count()) == (151, 151)
    inbox.refresh_from_db()
    assert inbox.lowest == 1
    with host.client(user) as client:
        client.select_folder("INBOX")
        assert client.search("UNSEEN") == list(range(1, 151))


def _times_fetched(monkeypatch: pytest.MonkeyPatch) -> Counter[int]:
    """Counts how often the words of each message of INBOX are fetched."""
    from afterword.sources import imap

    counts: Counter[int] = Counter()
    true_parts = imap.parts

    def parts(client: Any, wanted: Any) -> Any:
        counts.update(wanted.keys())
        return true_parts(client, wanted)

    monkeypatch.setattr(imap, "parts", parts)
    return counts


@pytest.mark.parametrize("without", ["", "QRESYNC", "CONDSTORE QRESYNC", "ESEARCH LIST-STATUS"])
def test_what_is_new_is_read_and_what_vanished_stays_a_record(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch, without: str
) -> None:
    from afterword.records.models import Record, Sighting

    _lacking(monkeypatch, without)
    host.deliver(user, *(letter(number) for number in range(5)))
    host.deliver(user, letter(7), folder="Archive")
    account = connected(owner, host, user)
    assert read(owner, account).new == 6
    folders = 6  # INBOX, Archive, and four that every mailbox has
    assert account.state["trips"] <= 6 * folders

    assert read(owner, account).new == 0
    log_in = 3  # what the server can do, before and after the log-in itself
    assert account.state["trips"] <= log_in + 1 + (folders if "STATUS" in without else 0)
    with host.client(user) as client:
        client.select_folder("INBOX")
        client.move([2], "Archive")
        client.delete_messages([4])
        client.expunge()
    host.deliver(user, letter(8))
    seen = _times_fetched(monkeypatch)
    assert read(owner, account).new == 2

    assert sum(seen.values()) == 1  # the new one; the moved one is known
    assert Record.objects.count() == 7
    where = Sighting.objects.values_list("folder__name", "uid")
    assert set(where) == {
        *(("INBOX", uid) for uid in (1, 3, 5, 6)),
        ("Archive", 1),
        ("Archive", 2),
    }
    assert read(owner, account).new == 0
    assert sum(seen.values()) == 1


def _lacking(monkeypatch: pytest.MonkeyPatch, names: str) -> None:
    """The real server, as if it did not offer these."""
    from afterword.sources.imap import Client

    true_one = Client.has_capability
    lacks = names.split()
    monkeypatch.setattr(
        Client, "has_capability", lambda self, name: name not in lacks and true_one(self, name)
    )


def test_a_folder_deleted_and_made_again_is_read_anew_without_fetching_again(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.records.models import Folder, Record, Sighting

    host.deliver(user, letter(1), letter(2), folder="Jobs")
    account = connected(owner, host, user)
    read(owner, account)
    before = Folder.objects.get(name="Jobs").uidvalidity
    with host.client(user) as client:
        client.delete_folder("Jobs")
    host.deliver(user, letter(3), letter(2), letter(1), folder="Jobs")
    seen = _times_fetched(monkeypatch)

    done = read(owner, account)

    assert done.error == ""
    assert Folder.objects.get(name="Jobs").uidvalidity != before
    assert dict(seen) == {1: 1}
    assert (Record.objects.count(), Sighting.objects.count()) == (3, 3)


def test_a_renamed_folder_keeps_what_was_seen(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.records.models import Folder

    host.deliver(user, letter(1), letter(2), folder="Größe & Maß")
    account = connected(owner, host, user)
    read(owner, account)
    row = Folder.objects.get(name="Größe & Maß")
    with host.client(user) as client:
        client.rename_folder("Größe & Maß", "Other")
    seen = _times_fetched(monkeypatch)

    assert read(owner, account).new == 0

    assert Folder.objects.get(name="Other").id == row.id
    assert not seen


def test_a_folder_that_goes_while_it_is_read_is_told_and_the_others_are_read(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.records.models import Folder, Record
    from afterword.sources import imap

    host.deliver(user, letter(1), folder="Aside")
    host.deliver(user, letter(2), folder="Zebra")
    account = connected(owner, host, user)
    true_places = imap.places

    def places(client: Any) -> Any:
        found = true_places(client)
        if account.state == {}:
            with host.client(user) as other:
                other.rename_folder("Aside", "Elsewhere")
        return found

    monkeypatch.setattr(imap, "places", places)
    assert read(owner, account).error == ""
    assert "can't be read" in Folder.objects.get(name="Aside").error
    assert Record.objects.count() == 1
    assert read(owner, account).new == 1
    assert not Folder.objects.exclude(error="").exists()


def test_letters_to_many_wait_until_they_concern_the_search(
    owner: models.Owner, host: MailHost, user: str, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.doctor import doctor
    from afterword.flows.note import note
    from afterword.records.models import Record, Sighting

    host.deliver(user, MANY % b"a", MANY % b"b")
    account = connected(owner, host, user)
    read(owner, account)
    assert Record.objects.count() == 0
    assert Sighting.objects.filter(waits=True).count() == 2
    assert read(owner, account).taken == 0
    told = [check.note for check in doctor(owner, tmp_path) if check.name.startswith("imap")]
    words = "2 messages that went to many people are left on the server until they concern your"
    assert words in told[0]

    note(owner, "pursuit", {"company": "Bar", "role": "Baker"}, now=now)
    note(owner, "person", {"person": "Zoe Bar", "company": "Bar"}, now=now)
    done = read(owner, account)

    assert (done.new, done.taken) == (0, 2)
    assert Record.objects.count() == 2
    assert not Sighting.objects.filter(waits=True).exists()


def test_a_letter_that_says_nothing_of_hiring_waits_until_its_people_are_in_play(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.records.models import Envelope, Fact, Record, Sighting

    host.deliver(user, letter(1, text="Shall we have lunch on Tuesday?\n"))
    account = connected(owner, host, user)
    first = read(owner, account)
    assert (first.new, first.taken, Record.objects.count()) == (1, 0, 0)
    assert Sighting.objects.get().waits

    words = "Dear Ines,\n\nwe would like to invite you to an interview for the role of Baker.\n"
    answer = {"From": "Nils Abel <nils@abel.example>", "In_Reply_To": "<m1@quayside.example>"}
    host.deliver(user, letter(2, text=words, subject="Interview", **answer))
    done = read(owner, account)

    assert (done.new, done.taken) == (1, 2)
    assert not Sighting.objects.filter(waits=True).exists()
    assert not Envelope.objects.filter(aside=True).exists()
    assert Fact.objects.exists()


def test_what_concerns_people_known_to_be_in_play_is_fetched_once(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.records.models import Envelope, Record, Sighting

    words = "Dear Ines,\n\nwe would like to invite you to an interview for the role of Baker.\n"
    old = [letter(number, text="Shall we have lunch?\n") for number in range(40)]
    others = {"From": "Nils Abel <nils@abel.example>"}
    old += [letter(50 + number, text="Bring the boat.\n", **others) for number in range(5)]
    host.deliver(user, *old, letter(99, text=words, subject="Interview"))
    account = connected(owner, host, user)
    monkeypatch.setattr("afterword.flows.sync_folder.CHUNK", 5)
    monkeypatch.setattr("afterword.flows.sync.NEWEST", 5)
    seen = _times_fetched(monkeypatch)

    read(owner, account)

    # The newest five are looked at before anything is known; the steps that wait, soon after.
    assert Record.objects.count() == 41
    assert Sighting.objects.filter(waits=True).count() == 5
    assert not Envelope.objects.filter(aside=True).exists()
    assert sum(times > 1 for times in seen.values()) <= 15
    assert max(seen.values()) <= 2


def test_only_named_folders_or_labelled_mail_is_read(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.records.models import Folder, Record

    host.deliver(user, letter(1))
    host.deliver(user, letter(2), folder="Jobs")
    account = connected(owner, host, user, folders="jobs,Missing")
    read(owner, account)
    assert [row.name for row in Folder.objects.all()] == ["Jobs"]
    assert [row.ref for row in Record.objects.all()] == ["<m2@quayside.example>"]

    models_account = type(account).objects.filter(id=account.id)
    models_account.update(options=account.options | {"folders": "", "label": "search"})
    read(owner, account)
    assert Record.objects.count() == 1
    with host.client(user) as client:
        client.select_folder("INBOX")
        client.add_flags([1], [b"search"])
    assert read(owner, account).new == 1
    assert Record.objects.count() == 2
    assert read(owner, account).new == 0


def test_a_mailbox_that_fails_says_why_and_waits_longer_each_time(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    account = connected(owner, host, user, port="1")
    waits = []
    for _ in range(7):
        assert "takes no connections on port 1" in read(owner, account).error
        waits.append((account.next_at - AT).total_seconds() / 60)
    assert waits == [1, 2, 5, 15, 30, 60, 60]
    assert (account.failures, account.leased_until, account.read_at) == (7, None, None)

    type(account).objects.filter(id=account.id).update(
        options=account.options | {"port": str(host.port)}
    )
    assert read(owner, account).error == ""
    assert (account.failures, account.error, account.read_at) == (0, "", AT)
    assert (account.next_at - AT).total_seconds() == 600


def test_an_empty_mailbox_and_one_with_mail_out_of_order(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.records.models import Record

    empty = connected(owner, host, f"empty-{user}")
    assert (read(owner, empty).new, empty.error, empty.read_at) == (0, "", AT)
    account = connected(owner, host, user)
    order = [9, 2, 5, 1, 7]
    host.deliver(user, *map(letter, order[:2]))
    read(owner, account)
    host.deliver(user, *map(letter, order[2:]))
    read(owner, account)
    refs = Record.objects.order_by("known_at").values_list("ref", flat=True)
    assert list(refs) == [f"<m{number}@quayside.example>" for number in sorted(order)]


def test_two_readers_of_one_mailbox_do_not_do_the_work_twice(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.config.lock import BusyError
    from afterword.flows.lease import LostLeaseError, leased
    from afterword.flows.sync import sync
    from afterword.records.models import Account

    account = connected(owner, host, user)
    with leased(account.id, lambda: AT, patience=0.1) as lease:
        with pytest.raises(BusyError):
            sync(owner, account.id, clock=lambda: AT, patience=0.1)
        Account.objects.filter(id=account.id).update(leased_until=None)
        with pytest.raises(LostLeaseError):
            lease.extend()
    assert read(owner, account).error == ""


def test_numbers_that_go_back_are_read_anew(owner: models.Owner, host: MailHost, user: str) -> None:
    from afterword.records.models import Folder, Record

    host.deliver(user, letter(1))
    account = connected(owner, host, user)
    read(owner, account)
    Folder.objects.filter(name="INBOX").update(uidnext=4_000_000_000)
    host.deliver(user, letter(2))

    assert read(owner, account).new == 2

    assert Record.objects.count() == 2
    assert Folder.objects.get(name="INBOX").uidnext == 3


def test_another_choice_of_folders_or_a_label_reads_what_was_passed_by(
    owner: models.Owner, host: MailHost
) -> None:
    from afterword.flows.connect_mailbox import connect_mailbox
    from afterword.records.models import Record

    user = "choice@sync.example"
    server = {"host": host.host, "port": str(host.port), "tls": "none", "user": user}
    host.deliver(user, letter(1), letter(2))

    def connect(**options: str) -> models.Account:
        from afterword.records import models

        connect_mailbox(
            owner, user, secret=PASSWORD, options=server | options, now=AT, read_only=True
        )
        return models.Account.objects.get(owner=owner, kind="imap", address=user)

    assert not read(owner, connect(label="Jobs")).error
    assert Record.objects.count() == 0
    assert not read(owner, connect()).error
    assert Record.objects.count() == 2


def test_a_folder_beside_one_that_is_followed_no_more_is_read_from_its_beginning(
    owner: models.Owner, host: MailHost
) -> None:
    from afterword.records.models import Account, Record

    user = "beside@sync.example"
    host.deliver(user, *(letter(number) for number in range(1, 4)), folder="Jobs")
    host.deliver(user, letter(11), letter(12), folder="Interviews")
    account = connected(owner, host, user, folders="Jobs")
    read(owner, account)
    Account.objects.filter(id=account.id).update(
        options=account.options | {"folders": "Interviews"}
    )
    account.refresh_from_db()
    read(owner, account)
    assert Record.objects.count() == 5


def test_a_mailbox_read_while_a_clock_was_wrong_is_read_again(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.records.queries.mailbox import due_mailboxes

    account = connected(owner, host, user)
    read(owner, account, at=AT + timedelta(days=3650))

    assert list(due_mailboxes(AT)) == [account]
    read(owner, account)
    assert not list(due_mailboxes(AT))


def _turn(owner: models.Owner, account: models.Account, *, seen: int) -> Synced:
    """A reading whose turn is over as soon as more than so many messages were seen."""
    from afterword.flows.sync import sync
    from afterword.flows.sync_folder import TurnOverError

    def over(progress: Progress) -> None:
        if progress.done > seen:
            raise TurnOverError

    done = sync(owner, account.id, clock=lambda: AT, patience=1, tell=over)
    account.refresh_from_db()
    return done


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten messages a step, at first too."""
    monkeypatch.setattr("afterword.flows.sync_folder.CHUNK", 10)
    monkeypatch.setattr("afterword.flows.sync.NEWEST", 10)


@pytest.mark.usefixtures("small_steps")
def test_a_reading_whose_turn_is_over_is_looked_at_and_comes_again(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.records.models import Fact, Folder, Record

    words = "Dear Ines,\n\nwe would like to invite you to an interview for the role of Baker.\n"
    host.deliver(user, *(letter(number) for number in range(60)))
    host.deliver(user, letter(60, text=words, subject="Interview"))
    account = connected(owner, host, user)

    done = _turn(owner, account, seen=20)

    assert (done.error, account.next_at, account.read_at) == ("", AT, None)
    assert Fact.objects.exists()
    assert 20 < Record.objects.count() < 61
    assert Folder.objects.get(name="INBOX").lowest > 1
    assert read(owner, account).error == ""
    assert Record.objects.count() == 61


@pytest.mark.usefixtures("small_steps")
def test_a_turn_that_ends_takes_what_came_into_play_on_the_server(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.records.models import Sighting

    chat = "Shall we go sailing on Sunday? The boat is ready.\n"
    words = "Dear Ines,\n\nwe would like to invite you to an interview for the role of Baker.\n"
    host.deliver(user, *(letter(n, text=chat, subject=f"Boat {n}") for n in range(60)))
    host.deliver(user, letter(60, text=words, subject="Interview"))
    account = connected(owner, host, user)
    monkeypatch.setattr("afterword.flows.sync.NEWEST", 5)

    done = _turn(owner, account, seen=20)

    assert (done.error, account.failures, account.next_at) == ("", 0, AT)
    assert 20 < Sighting.objects.count() < 61
    assert not Sighting.objects.filter(waits=True).exists()


@pytest.mark.usefixtures("small_steps")
def test_a_turn_shorter_than_a_step_gets_on_all_the_same(
    owner: models.Owner, host: MailHost, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.records.models import Sighting
    from afterword.sources import imap

    host.deliver(user, *(letter(number) for number in range(30)))
    account = connected(owner, host, user)
    monkeypatch.setattr("afterword.flows.sync_folder._LISTEN", 0.01)
    real = imap.glances

    def slow(*given: Any) -> Any:
        sleep(0.1)
        return real(*given)

    monkeypatch.setattr(imap, "glances", slow)

    seen = []
    for _ in range(4):
        _turn(owner, account, seen=-1)
        seen.append(Sighting.objects.count())

    assert seen == sorted(seen)
    assert seen[0] > 0
    assert seen[-1] == 30


def test_what_somebody_in_play_writes_is_a_fact_before_all_else_is_looked_at(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.flows.sync import sync
    from afterword.flows.sync_folder import StoppedError
    from afterword.records.models import Fact

    told = "Dear Ines,\n\nthank you for the interview. We will come back to you by Friday.\n"
    host.deliver(user, letter(1, text=told))
    account = connected(owner, host, user)
    assert read(owner, account).error == ""
    told = "Dear Ines,\n\nwe will come back to you by the end of next week.\n" + "So it is. " * 900
    host.deliver(user, letter(2, text=told), letter(3, text=told, From="Ada <ada@bank.example>"))

    def stop(progress: Progress) -> None:
        if progress.done > 1:
            raise StoppedError

    sync(owner, account.id, clock=lambda: AT, patience=1, tell=stop)

    known = Fact.objects.filter(kind="decision_date").values_list("record__ref", flat=True)
    assert set(known) == {"<m1@quayside.example>", "<m2@quayside.example>"}


def test_headers_at_hand_stand_for_those_in_their_rows(
    owner: models.Owner, host: MailHost, user: str
) -> None:
    from afterword.records.queries.aside import waiting

    long = "Grass grows. " * 900
    host.deliver(user, *(letter(number, text=long) for number in range(5)))
    read(owner, connected(owner, host, user))

    found = dict(waiting(owner))

    assert len(found) == 5
    assert dict(waiting(owner, dict([*found.items()][1:3]))) == found
    assert dict(waiting(owner, found)) == found
