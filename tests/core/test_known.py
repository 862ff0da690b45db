from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from afterword.core.entries import (
    Achievement,
    Board,
    Card,
    Connection,
    Debrief,
    Entry,
    Event,
    Header,
    Item,
    LinkedInInvitation,
    Message,
    Who,
)
from afterword.core.known import ALWAYS, known_from

ZONE = "America/Halifax"
IMPORT = datetime(2031, 5, 20, 8, 0, tzinfo=UTC)
SENT = datetime(2031, 5, 2, 9, 0, tzinfo=timezone(timedelta(hours=2)))
DAY = date(2031, 5, 3)
MIDNIGHT = datetime(2031, 5, 3, 3, 0, tzinfo=UTC)  # of that day in Halifax, in summer


def message(received: datetime) -> Message:
    header = Header("m", "", (), Who(), (), (), SENT, received, "", False, False)
    return Message(header, "", "", "", False)


def event(start: datetime | date, created: datetime | None = None) -> Event:
    return Event("u", "", 0, None, created, start, None, False, "", "", "", "", None, (), False)


@pytest.mark.parametrize(
    ("entry", "at"),
    [
        pytest.param(message(SENT + timedelta(hours=1)), SENT + timedelta(hours=1), id="received"),
        pytest.param(event(IMPORT + timedelta(days=9), SENT), SENT, id="created"),
        pytest.param(event(IMPORT + timedelta(days=9)), IMPORT, id="imported before its start"),
        pytest.param(event(SENT), SENT, id="started before the import"),
        pytest.param(event(DAY), MIDNIGHT, id="all day, in the owner's zone"),
        pytest.param(Connection("", "", "", "", "", DAY), MIDNIGHT, id="row with a day"),
        pytest.param(Connection("", "", "", "", "", None), ALWAYS, id="row without a day"),
        pytest.param(LinkedInInvitation(Who(), Who(), SENT, "", outgoing=True), SENT, id="row"),
        pytest.param(Debrief("A", DAY, ()), MIDNIGHT + timedelta(hours=12), id="notes at noon"),
        pytest.param(Debrief("A", None, ()), IMPORT, id="notes without a day"),
        pytest.param(Achievement("t", DAY, "", None), MIDNIGHT, id="achievement"),
        pytest.param(Item("k", "t", "", SENT, "", "", ""), SENT, id="published"),
        pytest.param(Item("k", "t", "", None, "", "", ""), IMPORT, id="page without dates"),
        pytest.param(Board("A", "", "", ()), IMPORT, id="board"),
        pytest.param(Card("n", (), (), "", "", ()), ALWAYS, id="address book"),
    ],
)
def test_each_kind_is_known_from_its_own_time(entry: Entry, at: datetime) -> None:
    assert known_from(entry, ZONE, IMPORT) == at


@pytest.mark.parametrize("year", [1, 9999])
def test_a_time_out_of_all_bounds_is_brought_back(year: int) -> None:
    at = known_from(
        message(datetime(year, 1, 1, tzinfo=timezone(timedelta(hours=14)))), ZONE, IMPORT
    )

    assert 1970 <= at.astimezone(UTC).year <= 9000
