"""Makes a data folder of many people and pursuits, through the flows, the same for a seed.

agenda_world.py FOLDER SEED PEOPLE PURSUITS
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from afterword.config.boot import boot
from afterword.core.entries import Connection, Entry, Event, Found, Header, Message, Who

NOW = datetime(2031, 5, 20, 15, 0, tzinfo=UTC)
ME = Who("Ines Carvalho", "ines@carvalho.example")
IN_A_PURSUIT = 4  # people: a manager, two interviewers, a recruiter
FIRST = "Odile Pia Bram Noor Tove Saul Ilse Emre Rhea Juno Arlo Mina Otto Zora Lars Vera".split()
LAST = "Brandt Holm Okafor Vance Sato Moreau Lind Costa Petrov Quinn Aydin Weiss Nair Roy".split()
PLACES = "Harbor Quay Cedar Basalt Lumen Orchard Delta Falcon Meridian Thistle".split()
TRADES = "Freight Health Energy Robotics Maps Foods Labs Analytics Marine Optics".split()
ROLES = ["Data Engineer", "Planning Lead", "Platform Engineer", "Analyst", "Product Manager"]
PROMISES = ["by the end of next week", "within five business days", "by Friday", "in two weeks"]
REJECTION = "Unfortunately we have decided to move forward with another candidate."


def person(number: int, domain: str) -> Who:
    """Somebody whose name and address are theirs alone."""
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]
    name = f"{first} {last}{number}"
    return Who(name, f"{first}.{last}{number}@{domain}".lower())


def letter(number: int, sender: Who, to: tuple[Who, ...], at: datetime, text: str) -> Message:
    """A plain mail."""
    header = Header(
        message_id=f"b{number}@bench.example",
        in_reply_to="",
        references=(),
        sender=sender,
        to=to,
        cc=(),
        at=at,
        received=at,
        subject="Your application",
        bulk=False,
        automatic=False,
    )
    return Message(header, text, "", "", html=False)


def pursuit(number: int, people: list[Who], company: str, chance: random.Random) -> Iterator[Entry]:
    """What one pursuit leaves in a mailbox and a calendar."""
    recruiter, panel = people[0], tuple(people[1:])
    met = NOW - timedelta(days=chance.randint(0, 40), hours=chance.randint(0, 8))
    role, base = chance.choice(ROLES), number * 10
    text = f"Thank you for applying for the {role} role at {company}. Could we talk next week?"
    yield letter(base, recruiter, (ME,), met - timedelta(days=9), text)
    text = f"Gladly, any afternoon suits me.\n\nI look forward to hearing about the {role} role."
    yield letter(base + 1, ME, (recruiter,), met - timedelta(days=8), text)
    yield Event(
        uid=f"e{number}@bench.example",
        method="REQUEST",
        sequence=0,
        stamp=met - timedelta(days=7),
        created=met - timedelta(days=7),
        start=met,
        end=met + timedelta(hours=1),
        all_day=False,
        status="confirmed",
        title=f"Interview: {role}, {company}",
        where="",
        description="",
        organizer=recruiter,
        attendees=(ME, *panel),
        recurs=False,
    )
    if chance.random() < 0.5:
        text = f"Thank you for the talk about the {role} role. I learned a great deal."
        yield letter(base + 2, ME, panel, met + timedelta(hours=5), text)
    if chance.random() < 0.7:
        text = f"It was good to meet you. We will come back to you {chance.choice(PROMISES)}."
        yield letter(base + 3, recruiter, (ME,), met + timedelta(hours=20), text)
    if chance.random() < 0.2:
        yield letter(base + 4, recruiter, (ME,), met + timedelta(days=6), REJECTION)
    if chance.random() < 0.2:
        text = "Could you send us a work sample by the end of the week?"
        yield letter(base + 5, panel[0], (ME,), met + timedelta(days=2), text)


def acquaintance(number: int, who: Who, chance: random.Random) -> Iterator[Entry]:
    """What the user and somebody they know have written to each other over the years."""
    for n in range(chance.choice((0, 0, 2, 4, 8))):
        at = NOW - timedelta(days=chance.randint(1, 1500), minutes=n)
        sender, to = (who, ME) if n % 2 else (ME, who)
        text = "It was good to hear from you. All is well here, and the summer is warm."
        yield letter(1_000_000 + number * 10 + n, sender, (to,), at, text)


def world(seed: int, people: int, pursuits: int) -> Iterator[Entry]:
    """Pursuits first; whoever is left over is a connection at one of their companies."""
    chance, number = random.Random(seed), 0
    companies = [
        (f"{PLACES[n % 10]} {TRADES[n // 10 % 10]} {n}", f"company{n}.example")
        for n in range(pursuits)
    ]
    for n, (company, domain) in enumerate(companies):
        team = [person(number + k, domain) for k in range(IN_A_PURSUIT)]
        number += IN_A_PURSUIT
        yield from pursuit(n, team, company, chance)
    while number < people:
        company, domain = chance.choice(companies)
        who = person(number, domain)
        since = (NOW - timedelta(days=chance.randint(30, 3000))).date()
        url = f"linkedin.com/in/bench-{number}"
        yield Connection(who.name, url, who.email, company, chance.choice(ROLES), since)
        yield from acquaintance(number, who, chance)
        number += 1


def main() -> None:
    """Fills the folder and says how many entries it took."""
    folder, (seed, people, pursuits) = Path(sys.argv[1]), map(int, sys.argv[2:])
    boot(folder, NOW)
    from afterword.flows.ingest import Imported, ingest_found
    from afterword.flows.initialise import initialise

    owner = initialise(now=NOW, name=ME.name, emails=[ME.email], zone="Europe/Lisbon", country="PT")
    found = (Found(entry, str(n)) for n, entry in enumerate(world(seed, people, pursuits)))
    done = Imported()
    ingest_found(owner, found, path=Path("bench"), now=NOW, done=done)
    print(done.counts.total() - done.counts["companies"])


if __name__ == "__main__":
    main()
