"""Whom the demo's owner knows from before: a list of connections, and a former colleague at a
company that took the application three days ago, who can be asked for an introduction.

One of them is here twice, by a short form of her name. All people and places are invented.
"""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.flows.demo_mail import ME, ZONE, Days, in_mbox, mail, received

_MAEVE = ("Maeve Quill", "maeve.quill@harbourloop.example")
_LIZ = ("Liz Hartigan", "liz.hartigan@copperline.example")
_SHORE = ("Brigid Shore", "brigid.shore@harbourloop.example")
# First name, surname, company, position, connected on: as LinkedIn's export has them.
_CONNECTIONS = (
    ("Maeve", "Quill", "Harbour Loop", "Data Platform Lead", "14 Mar 2022"),
    ("Elizabeth", "Hartigan", "Copperline", "Principal Engineer", "02 Sep 2019"),
    ("Yusuf", "Adair", "Copperline", "Software Engineer", "11 Nov 2020"),
    ("Jonas", "Weller", "Saltmarsh Foods", "Supply Planner", "23 Jan 2024"),
    ("Ciara", "Brophy", "Ferry Lane", "Product Designer", "07 May 2023"),
    ("Emeka", "Stroud", "Tern Mobility", "Network Planner", "19 Aug 2021"),
)
_PROFILE = "https://www.linkedin.com/in"
_HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def write_people(folder: Path, now: datetime) -> list[Path]:
    """Writes the files as of `now`; returns them."""
    days = Days(now.astimezone(ZoneInfo(ZONE)).date())
    letters, list_of_them = folder / "friends.mbox", folder / "Connections.csv"
    rows = (
        f"{first},{last},{_PROFILE}/{first}-{last}-demo,,{work},{title},{on}"
        for first, last, work, title, on in _CONNECTIONS
    )
    letters.write_bytes(b"".join(in_mbox(letter) for letter in _letters(days)))
    list_of_them.write_text("\n".join((_HEADER, *rows)) + "\n", encoding="utf-8")
    return [letters, list_of_them]


def _letters(days: Days) -> list[EmailMessage]:
    """Word with two of them, and the application."""
    return [
        mail(
            _MAEVE,
            ME,
            days.at(-40, 12),
            "Coffee",
            "Hi Robin,\n\nIt was good to see you again after all these years at Copperline. "
            "Tell me how the search goes.\n\nMaeve",
        ),
        mail(
            ME,
            _MAEVE,
            days.at(-40, 17),
            "Re: Coffee",
            "Hi Maeve,\n\nThe same here. I will write when there is something to tell.\n\nRobin",
        ),
        mail(
            _LIZ,
            ME,
            days.at(-55, 10),
            "The talk you gave",
            "Hi Robin,\n\nThe slides of your talk on alerts are still the ones I pass around."
            "\n\nLiz Hartigan\nPrincipal Engineer, Copperline",
        ),
        mail(
            ME,
            _LIZ,
            days.at(-55, 14),
            "Re: The talk you gave",
            "Hi Liz,\n\nThat is good to hear, thank you.\n\nRobin",
        ),
        received(days.at(-3, 9), "Harbour Loop", "Data Engineer", _SHORE),
    ]
