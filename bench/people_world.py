"""Made-up contacts for bench/people: as a Connections.csv of any length, the same for a seed."""

from __future__ import annotations

import csv
import random
from pathlib import Path

_FIRST = (
    "Odile Pia Bram Noor Tove Saul Ilse Emre Rhea Juno Arlo Mina Otto Zora Lars Vera Anna Paul"
    " Nina Karl Maël Zoë Jörg Søren Łucja Chloé Iñaki Aylin Kofi Ama Priya Ravi Mei Jun Yuki Hana"
).split()
_SYLLABLES = (
    "bran holm oka van sato mor lind cos pet quin ay weis nai roy mül schä fer gru tan kow alt ber"
    " dal ek fos gra hau ivo jan kur lan mol nor ost pas ril sund tor ul ver wal yil zan"
).split()
_TRADE = "Robotics Foods Health Group Labs Rail Works Studio GmbH Partners Systems Energy".split()
_ROLE = (
    "Engineer,Senior Engineer,Head of Talent,Recruiter,Product Manager,Data Analyst,Designer,"
    "Operations Lead,Chief Financial Officer,Account Manager"
).split(",")
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On".split(",")


def rows(count: int, seed: int) -> list[list[str]]:
    """Rows of an export: a tenth with an address, names and firms as unevenly shared as in life."""
    chance = random.Random(seed)

    def word(parts: int) -> str:
        return "".join(chance.choice(_SYLLABLES) for _ in range(parts)).capitalize()

    surnames = [word(chance.choice((2, 2, 3))) for _ in range(max(count // 4, 10))]
    firms = [f"{word(2)} {chance.choice(_TRADE)}" for _ in range(max(count // 8, 10))]
    found = []
    for number in range(count):
        first = chance.choice(_FIRST)
        last = surnames[int(len(surnames) * chance.random() ** 2)]
        firm = firms[int(len(firms) * chance.random() ** 3)]
        slug = f"{first}-{last}-{number}".lower()
        mail = f"{slug}@{firm.split()[0].lower()}.example" if chance.random() < 0.1 else ""
        day = f"{chance.randint(1, 28):02d} {chance.choice(('Jan', 'Mar', 'Jun', 'Oct'))}"
        year = chance.randint(2010, 2030)
        url = f"https://www.linkedin.com/in/{slug}"
        found.append([first, last, url, mail, firm, chance.choice(_ROLE), f"{day} {year}"])
    return found


def write(path: Path, held: list[list[str]]) -> None:
    """The rows as LinkedIn gives them."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADER, *held])


def queries(held: list[list[str]], count: int, seed: int) -> list[str]:
    """Each beginning of some searches, as they are typed: names, firms, and a name with a firm."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        first, last, _, _, firm, role, _ = chance.choice(held)
        whole = (f"{first} {last}", last, firm.split()[0], f"{last} {role.split()[0]}")[number % 4]
        found += [whole[:end].strip() for end in range(1, len(whole) + 1) if whole[end - 1] != " "]
    return found
