"""How far a mailbox was read, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.mailbox_words import mailbox_words

NOW = datetime.fromisoformat("2031-05-20T15:00:00+00:00")
ZONE = ZoneInfo("Europe/Lisbon")


@dataclass(frozen=True)
class Box:
    name: str
    error: str = ""
    read_at: datetime | None = None


def _words(**more: object) -> str:
    given = {"read_at": NOW, "new": 0, "error": "", "folders": (), "now": NOW, "zone": ZONE}
    return mailbox_words(**given | more)


def test_a_whole_mailbox_is_one_time() -> None:
    assert _words(new=3, folders=[Box("INBOX", read_at=NOW)]) == "read to 16:00; 3 new"
    assert _words(read_at=None) == "never read to the end"
    earlier = NOW.replace(day=2, hour=6, minute=58)
    assert _words(read_at=earlier) == "read to 07:58 on 2 May"
    assert _words(read_at=earlier.replace(year=2029)) == "read to 07:58 on 2 May 2029"


def test_a_folder_that_stands_worse_is_named_with_its_reason() -> None:
    sent = Box("Sent", "the server refuses it")
    jobs = Box("Jobs", "it is locked", NOW.replace(day=19))
    assert _words(folders=[sent, jobs, Box("INBOX")]) == (
        "read to 16:00; Sent: never, because the server refuses it; "
        "Jobs: 16:00 on 19 May, because it is locked"
    )
