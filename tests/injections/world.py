"""A small search whose files hold one text in every place that text from outside comes from."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

AT = "2031-05-20T15:00:00+00:00"
ODILE, NOEL = "odile.brandt@quayside.example", "noel.farr@quayside.example"
KNOWN = {ODILE, NOEL, "pia.roth@gullhaven.example", "Odile Brandt", "Noel Farr", "Pia Roth", ""}
PLACES = (
    "mail",
    "subject",
    "calendar",
    "attendee",
    "debrief",
    "cell",
    "feed",
    "achievement",
    "card",
)


def build(folder: Path, text: str, places: tuple[str, ...] = PLACES) -> list[Path]:
    """The files of the search, with `text` in these places."""

    def put(place: str, plain: str) -> str:
        return f"{plain} {text}".strip() if place in places else plain

    folder.mkdir(exist_ok=True)
    made: dict[str, str] = {
        "ask.eml": _mail(
            "ask",
            "15 May 2031 10:00:00",
            put("subject", "Your portfolio"),
            "Dear Ines,\n\n"
            + put("mail", "Could you send me your portfolio by Wednesday?")
            + "\n\nKind regards\nOdile Brandt",
        ),
        "promise.eml": _mail(
            "promise",
            "19 May 2031 09:00:00",
            "Our talk on Tuesday",
            "Dear Ines,\n\nWe will come back to you by 28 May. "
            + put("mail", "")
            + "\n\nKind regards\nOdile Brandt",
        ),
        "talk.ics": _calendar(
            put("calendar", "Interview: Harbour Planner"), put("attendee", "Noel Farr")
        ),
        "Connections.csv": _rows(put("cell", "Gullhaven"), put("cell", "Dock Engineer")),
        "news.rss": _feed(put("feed", "Quayside launches a new harbour planner")),
        "achievements.md": "# Achievements\n\n- 2031-05-12: "
        + put("achievement", "Finished the course on tide models").replace("\n", " ")
        + "\n",
        "book.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Odile Brandt\nEMAIL:"
        f"{ODILE}\nTITLE:{_escaped(put('card', 'Head of Planning'))}\n"
        f"NOTE:{_escaped(put('card', 'met in May'))}\nEND:VCARD\n",
    }
    for name, content in made.items():
        (folder / name).write_text(content, encoding="utf-8", errors="replace")
    notes = folder / "notes.txt"
    line = text.replace("\n", " ")
    extra = f"- Odile: {line}\n- Noel: {line}\n" if "debrief" in places else ""
    notes.write_text(
        "---\ncompany: Quayside\ndate: 2031-05-20\n---\n## What we talked about\n"
        "- Odile: they move the tide tables from nightly runs to streaming; "
        + (line if "debrief" in places else "")
        + f"\n{extra}"
        + "## What I learned\n- the pilots still call by radio\n"
        + (f"- {line}\n" if "debrief" in places else "")
        + "## What I could bring\n- I halved the alerts of our planner last year\n"
        + (f"- {line}\n## They asked for\n- {line}\n" if "debrief" in places else ""),
        encoding="utf-8",
        errors="replace",
    )
    return [folder / name for name in made]


def taken_in(cli: Callable[..., Any], folder: Path, text: str, places: tuple[str, ...]) -> None:
    """The search, through the same commands that a user has."""
    said = cli(
        *("init", "--name", "Ines Carvalho", "--email", "ines@carvalho.example"),
        *("--zone", "Europe/Lisbon", "--country", "PT"),
        at=AT,
    )
    assert said.status == 0, said.err
    said = cli("import", *build(folder, text, places), at=AT)
    assert said.status == 0, said.err
    said = cli("debrief", folder / "notes.txt", at=AT)
    assert said.status == 0, said.err


def _mail(key: str, date: str, subject: str, body: str) -> str:
    subject = subject.replace("\n", " ")
    return (
        f"From: Odile Brandt <{ODILE}>\nTo: ines@carvalho.example\nDate: {date} +0000\n"
        f"Message-ID: <{key}@quayside.example>\nSubject: {subject}\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"
    )


def _calendar(title: str, name: str) -> str:
    quoted = name.replace('"', "'").replace("\n", " ")
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
        "UID:talk@quayside.example\r\nDTSTAMP:20310512T080000Z\r\nCREATED:20310512T080000Z\r\n"
        "DTSTART:20310520T120000Z\r\nDTEND:20310520T130000Z\r\n"
        f"SUMMARY:{_escaped(title)}\r\nDESCRIPTION:{_escaped(title)}\r\nLOCATION:{_escaped(title)}\r\n"
        f"ORGANIZER;CN=Odile Brandt:mailto:{ODILE}\r\n"
        f"ATTENDEE;CN=Odile Brandt;PARTSTAT=ACCEPTED:mailto:{ODILE}\r\n"
        f'ATTENDEE;CN="{quoted}";PARTSTAT=ACCEPTED:mailto:{NOEL}\r\n'
        "ATTENDEE;CN=Ines Carvalho;PARTSTAT=ACCEPTED:mailto:ines@carvalho.example\r\n"
        "STATUS:CONFIRMED\r\nSEQUENCE:0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def _rows(company: str, position: str) -> str:
    out = io.StringIO()
    table = csv.writer(out)
    names = "First Name,Last Name,URL,Email Address,Company,Position,Connected On".split(",")
    table.writerow(names)
    url = "https://www.linkedin.com/in/"
    table.writerow(["Pia", "Roth", f"{url}piaroth", "", company, position, "05 Mar 2024"])
    table.writerow(["Noel", "Farr", f"{url}noelfarr", NOEL, "Quayside", position, "06 Mar 2024"])
    return out.getvalue()


def _feed(title: str) -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Quayside</title>'
        "<link>https://quayside.example/news</link><description>News of Quayside</description>"
        f"<item><title>{escape(title)}</title><link>https://quayside.example/news/1</link>"
        "<pubDate>Mon, 19 May 2031 08:00:00 +0000</pubDate>"
        f"<description>{escape(title)}</description></item></channel></rss>\n"
    )
