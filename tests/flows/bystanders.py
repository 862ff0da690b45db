"""Contacts whom nothing speaks of, and such as look like somebody whom something does."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from afterword.core.entries import Card, Connection, Found

FIRST = "Odile Pia Bram Noor Tove Saul Ilse Emre Rhea Juno Arlo Mina Otto Zora Lars Vera".split()
LAST = "Brandt Holm Okafor Vance Sato Moreau Lind Costa Petrov Quinn Aydin Weiss Nair Roy".split()
FIRM = "Alder Basalt Cobalt Dune Ember Fathom Gable Harbour Isle Juniper Kiln Lumen".split()
TRADE = "Robotics Foods Health Group Labs Rail Works Studio GmbH Partners".split()


def crowd(count: int, seed: int = 1) -> Iterator[Found]:
    """So many connections, none of them known from elsewhere."""
    chance = random.Random(seed)
    for number in range(count):
        first, last = chance.choice(FIRST), chance.choice(LAST) + chance.choice(LAST).lower()
        firm = f"{chance.choice(FIRM)}{chance.choice(FIRM).lower()} {chance.choice(TRADE)}"
        row = Connection(
            name=f"{first} {last}",
            url=f"/in/{first}-{last}-{number}".lower(),
            email=f"{first}.{last}.{number}@{firm.split(maxsplit=1)[0]}.example".lower()
            if chance.random() < 0.1
            else "",
            company=firm if chance.random() < 0.95 else "",
            position=chance.choice(["Engineer", "Head of Talent", "Designer", ""]),
            since=date(2015, 1, 1) + timedelta(days=chance.randrange(3000)),
        )
        yield Found(row, f"Connections.csv row {number}")


def lookalikes(
    count: int,
    *,
    names: Sequence[str],
    emails: Sequence[str],
    firms: Sequence[str],
    seed: int = 1,
) -> Iterator[Found]:
    """Contacts that share a name, a domain, a company or a profile with somebody known."""
    chance = random.Random(seed)
    domains = [email.partition("@")[2] for email in emails]
    for number in range(count):
        name = chance.choice([*names, f"{chance.choice(FIRST)} {chance.choice(LAST)}"])
        firm = chance.choice([*firms, *(f.split()[0] for f in firms), "Alder Foods", "", ""])
        email = chance.choice(
            [
                *emails,
                *(f"b{number % 7}@{d}" for d in domains),
                f"{number}@alder.example",
                "",
                "",
                "",
            ]
        )
        url = f"/in/{chance.choice(['x', name.split()[0].lower()])}-{number % (count // 2)}"
        if chance.random() < 0.7:
            since = date(2020, 1, 1) + timedelta(days=chance.randrange(3000))
            yield Found(Connection(name, url, email, firm, "Engineer", since), f"row {number}")
        else:
            also = chance.choice([(), (f"c{number % 5}@{chance.choice(domains)}",)])
            phones = chance.choice([(), ("+49 40 1234567",), ("+1 312 555 0100",)])
            emails_ = (email, *also) if email else ()
            yield Found(Card(name, emails_, phones, firm, "", (), ""), f"card {number}")
