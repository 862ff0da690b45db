from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Card, Connection, Entry, Found, Message
from afterword.flows import ingest as flow
from afterword.flows.ingest import Imported, ingest, ingest_found
from afterword.records import models
from afterword.records.queries.known import everything, known

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
Make = Callable[..., Message]
CARD = Card("Odile Brandt", ("odile@quayside.example",), (), "Quayside", "Director", ())


def take(owner: models.Owner, entries: Iterable[Entry | Bad], now: datetime = NOW) -> Imported:
    done = Imported()
    found = [e if isinstance(e, Bad) else Found(e, "entry") for e in entries]
    ingest_found(owner, found, path=Path("some.file"), now=now, done=done)
    return done


def test_what_comes_in_is_kept_and_counted(owner: models.Owner, message: Make) -> None:
    done = take(owner, [message(1), message(2), CARD, replace(CARD, name="Pia Holm")])

    assert done.counts == {"messages": 2, "people": 2, "companies": 1}
    assert models.Record.objects.count() == 4
    assert models.Envelope.objects.count() == 2


def test_the_same_again_changes_nothing(owner: models.Owner, message: Make) -> None:
    take(owner, [message(1), CARD])
    before = known(owner, NOW)

    done = take(owner, [message(1), CARD, CARD], NOW + timedelta(days=1))

    assert done.counts == {}
    assert done.unchanged == 3
    assert known(owner, NOW) == before


def test_one_message_in_two_folders_is_one_record(owner: models.Owner, message: Make) -> None:
    inbox = message(1)
    sent = replace(inbox, header=replace(inbox.header, folder="Sent", received=inbox.header.at))

    take(owner, [inbox, sent])

    ((_, header),) = known(owner, NOW).headers
    assert header.received == inbox.header.at


@given(order=st.permutations(range(6)), cut=st.integers(0, 6))
@pytest.mark.django_db(transaction=False)
def test_any_order_and_any_batches_give_the_same_state(
    order: list[int], cut: int, message: Make
) -> None:
    from django.db import transaction

    from afterword.flows.initialise import initialise

    inbox = message(1)
    entries: list[Entry] = [
        inbox,
        replace(inbox, header=replace(inbox.header, received=inbox.header.at)),
        message(2),
        CARD,
        Connection("Pia Holm", "u/pia", "", "Quayside", "Buyer", NOW.date()),
        replace(CARD, name="Pia Holm"),
    ]
    states = []
    for arrangement in (list(range(6)), order):
        with transaction.atomic():
            owner = initialise(
                now=NOW, name="I", emails=["i@c.example"], zone="Europe/Lisbon", country="PT"
            )
            take(owner, [entries[n] for n in arrangement[:cut]])
            take(owner, [entries[n] for n in arrangement[cut:]])
            states.append(known(owner, NOW))
            transaction.set_rollback(True)

    assert states[0] == states[1]


def test_bad_entries_are_listed_once_and_the_good_ones_stay(
    owner: models.Owner, message: Make
) -> None:
    bad = Bad("export.zip", "Connections.csv row 17", "torn quotes")

    first, second = take(owner, [message(1), bad, CARD]), take(owner, [bad])

    assert first.skipped == second.skipped == [bad]
    assert first.counts.total() == 3  # two entries and a company
    assert models.Unread.objects.count() == 1


def test_an_import_killed_in_the_middle_is_completed_by_the_next(
    owner: models.Owner, message: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "BATCH", 2)

    def until_killed() -> Iterable[Found]:
        yield from (Found(message(n), "") for n in range(5))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ingest_found(owner, until_killed(), path=Path("a"), now=NOW, done=Imported())
    kept = models.Record.objects.count()
    done = take(owner, [message(n) for n in range(5)])

    assert kept == 2  # a whole batch; the next was still being read
    assert done.unchanged == 2
    assert models.Record.objects.count() == 5


def test_what_came_before_a_source_failed_is_kept(
    owner: models.Owner, message: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "BATCH", 2)

    def until_it_fails() -> Iterable[Found]:
        yield from (Found(message(n), "") for n in range(5))
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        ingest_found(owner, until_it_fails(), path=Path("a"), now=NOW, done=Imported())

    assert models.Record.objects.count() == 4


def test_what_comes_later_is_not_known_before(owner: models.Owner, message: Make) -> None:
    take(owner, [message(1, days_ago=3), CARD])

    assert known(owner, NOW - timedelta(days=4)).headers == ()
    assert len(known(owner, NOW - timedelta(days=2)).headers) == 1
    assert len(everything(owner, NOW - timedelta(days=400)).entries) == 1


def test_bulk_mail_is_kept_but_not_loaded(owner: models.Owner, message: Make) -> None:
    letter = message(1)

    take(owner, [replace(letter, header=replace(letter.header, bulk=True))])

    assert models.Record.objects.count() == 1
    assert known(owner, NOW).headers == ()


def test_planning_reads_the_same_number_of_queries_however_much_there_is(
    owner: models.Owner, message: Make, django_assert_num_queries: object
) -> None:
    for count in (1, 50):
        take(owner, [message(n) for n in range(count)] + [CARD])
        with django_assert_num_queries(9):  # type: ignore[operator]
            known(owner, NOW)


def test_a_file_is_taken_by_its_path(owner: models.Owner, tmp_path: Path) -> None:
    log = tmp_path / "achievements.md"
    log.write_text("# Achievements\n\n## 2031-05-02 Spoke at Portside\nAbout tides.\n")

    done = ingest(owner, [log], now=NOW)

    assert done.counts == {"achievements": 1}
