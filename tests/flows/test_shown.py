"""What the doors show of times: the other person's clock, wherever a server wrote UTC."""

from datetime import datetime
from pathlib import Path

from afterword.flows.ingest import ingest
from afterword.flows.initialise import initialise
from afterword.flows.look import look
from afterword.flows.note import note
from afterword.flows.shown import facts_shown, pursuits_shown

NOW = datetime.fromisoformat("2031-05-20T12:00:00-05:00")
MAIL = """From: Ann Lee <ann@quayside.example>
To: i@carvalho.example
Subject: Your interview for the Planner role
Date: {date}
Message-ID: <{number}@quayside.example>

Hi Ines,

thank you for the interview yesterday. We will decide by Friday 30 May.

Ann Lee
Hamburg, Germany
Tel. +49 40 1234567
"""


def test_mail_that_a_server_dated_in_utc_has_its_writers_clock(db: None, tmp_path: Path) -> None:
    owner = initialise(
        now=NOW,
        name="Ines Carvalho",
        emails=["i@carvalho.example"],
        zone="America/Chicago",
        country="US",
    )
    file = tmp_path / "a.eml"
    file.write_text(MAIL.format(number=1, date="Mon, 19 May 2031 14:00:00 +0000"))
    note(owner, "pursuit", {"company": "Quayside", "role": "Planner"}, now=NOW)
    ingest(owner, [file], now=NOW)

    world = look(owner, NOW)

    (promise,) = facts_shown(world, "decision_date")
    assert promise["said_at"] == "2031-05-19T16:00:00+02:00"
    (pursuit,) = pursuits_shown(world)
    assert pursuit["last_heard"] == "2031-05-19T16:00:00+02:00"
