"""Makes a data folder with letters that wait to be sent, and plays the user who answers for those
of which nobody knows whether they left.

send_world.py make FOLDER LETTERS PORT      prints the moves and Message-IDs
send_world.py answer FOLDER AT ARRIVED      ARRIVED: a file, one Message-ID a line
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agenda_world import FIRST, LAST, ME, letter

from afterword.config.boot import boot
from afterword.config.clock import read_time
from afterword.core.entries import Found, Who

NOW = datetime(2031, 5, 20, 13, 0, tzinfo=UTC)  # a Tuesday, 14:00 in Lisbon
USER, PASSWORD = "ines@carvalho.example", "correct horse"


def make(folder: Path, letters: int, port: int) -> list[dict[str, str]]:
    """One interview two hours ago for each letter, each at a company of its own; all approved."""
    boot(folder, NOW)
    from afterword.flows.approve import approve
    from afterword.flows.connect import connect
    from afterword.flows.ingest import Imported, ingest_found
    from afterword.flows.initialise import initialise
    from afterword.flows.look import plan_for
    from afterword.flows.note import note
    from afterword.records.models import Letter

    owner = initialise(now=NOW, name="Ines", emails=[USER], zone="Europe/Lisbon", country="PT")
    options = {"host": "127.0.0.1", "port": str(port)}
    connect(owner, "smtp", USER, secret=PASSWORD, options=options, now=NOW)
    people = [_person(number) for number in range(letters)]
    before, text = NOW - timedelta(days=2), "Until Tuesday, then."
    mails = (Found(letter(n, who, (ME,), before, text), str(n)) for n, who in enumerate(people))
    ingest_found(owner, mails, path=Path("bench"), now=NOW, done=Imported())
    for number, who in enumerate(people):
        talk = {
            "company": f"Quayside {number}",
            "role": "Harbour Planner",
            "when": (NOW - timedelta(hours=3)).isoformat(),
            "end": (NOW - timedelta(hours=2)).isoformat(),
            "with": [who.email],
        }
        note(owner, "interview", talk, now=NOW)
    for move in plan_for(owner, NOW)[1].moves:
        if move.play == "thank_you":
            approve(owner, move.id, now=NOW, send=True)
    rows = Letter.objects.order_by("id").values_list("move", "message_id")
    return [{"move": move, "message_id": message_id} for move, message_id in rows]


def _person(number: int) -> Who:
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]
    return Who(f"{first} {last}", f"{first}.{last}@quayside{number}.example".lower())


def answer(folder: Path, at: datetime, arrived: set[str]) -> list[dict[str, str]]:
    """Looks each doubt up among what arrived: says `done`, or `undo` and yes again."""
    boot(folder, at)
    from afterword.flows.approve import approve
    from afterword.flows.open import open_owner
    from afterword.flows.settle import settle
    from afterword.records.models import Letter

    owner, answers = open_owner(), []
    for row in Letter.objects.filter(state="unknown").order_by("id"):
        went = row.message_id in arrived
        settle(owner, row.move, went=went, now=at)
        if not went:
            approve(owner, row.move, now=at, send=True)
        answers.append({"move": row.move, "answer": "done" if went else "undo"})
    return answers


def main() -> None:
    """Does what the first word says."""
    what, folder, *more = sys.argv[1:]
    if what == "make":
        print(json.dumps(make(Path(folder), int(more[0]), int(more[1]))))
    else:
        arrived = set(Path(more[1]).read_text().split())
        print(json.dumps(answer(Path(folder), read_time(more[0]), arrived)))


if __name__ == "__main__":
    main()
