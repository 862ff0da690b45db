"""A made-up job search around any day: five companies, each at another point of the way.

It is made of the same bytes as a real one (mails, an invitation, notes), so the demo shows the
whole way from files to today's agenda. All people and places are invented.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.core.worktime import is_business_day
from afterword.flows.demo_mail import COUNTRY, EMAIL, ME, ZONE, Days, in_mbox, mail, received

if TYPE_CHECKING:  # the moment of the demo is chosen before Django starts
    from afterword.records.models import Owner

_LENA = ("Lena Oduya", "lena.oduya@kestrelgrid.example")
_TOMAS = ("Tomas Berg", "tomas.berg@kestrelgrid.example")
_PRIYA = ("Priya Raman", "priya.raman@kestrelgrid.example")
_AOIFE = ("Aoife Lynch", "aoife.lynch@saltmarsh.example")
_MARC = ("Marc Dubois", "marc.dubois@ferrylane.example")
_SAMIRA = ("Samira Nolan", "samira.nolan@kestrelgrid.example")
_INES = ("Ines Duarte", "ines.duarte@ternmobility.example")
_NILS = ("Nils Ahlgren", "nils.ahlgren@ternmobility.example")
_HANNE = ("Hanne Vik", "hanne.vik@oldoak.example")

_INVITATION = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Demo//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:demo-{uid}@{domain}
DTSTAMP:{stamp}
DTSTART:{start}
DTEND:{end}
SUMMARY:{title}
ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}
{attendees}
STATUS:CONFIRMED
SEQUENCE:0
END:VEVENT
END:VCALENDAR
"""
_FEED = """\
<?xml version="1.0"?>
<rss version="2.0"><channel><title>{name}</title><link>https://{domain}/news</link>
<description>News of {name}</description>
{items}
</channel></rss>
"""
_ITEM = """\
<item><title>{title}</title><link>https://{domain}/news/{slug}</link>
<pubDate>{published}</pubDate><description>{title}.</description></item>"""
_NOTES = """\
---
company: Kestrel Grid
date: {day}
---
## What we talked about
- Lena: the team moves its forecasts from nightly runs to streaming; she worries about replay
- Tomas: showed me the dashboards; he would like fewer alerts and better ones
## What I could bring
- I halved the alerts of our billing pipeline last year
## Next step
- they decide within two weeks
"""


def is_demo(owner: Owner) -> bool:
    """Whether the data is the demo's, from which nothing may ever leave."""
    return EMAIL in owner.emails


def lively_moment(now: datetime) -> datetime:
    """The latest morning up to `now` that comes after a working day: yesterday's interview is then
    less than 24 hours old. Where the search is, at twenty to nine.
    """
    local = now.astimezone(ZoneInfo(ZONE))
    morning = datetime.combine(local.date(), time(8, 40), local.tzinfo)
    if morning > local:
        morning -= timedelta(days=1)
    while not _both_work(morning.date()):
        morning -= timedelta(days=1)
    return morning


def _both_work(day: date) -> bool:
    return all(is_business_day(each, COUNTRY) for each in (day, day - timedelta(days=1)))


def write_world(folder: Path, now: datetime) -> tuple[list[Path], Path]:
    """Writes the files as of `now`; returns those to import, and the notes on an interview."""
    days = Days(now.astimezone(ZoneInfo(ZONE)).date())
    companies = (_kestrel, _saltmarsh, _ferrylane, _tern, _oldoak)
    letters = [letter for company in companies for letter in company(days)]
    letters_file, log, notes = folder / "mail.mbox", folder / "achievements.md", folder / "notes.md"
    letters_file.write_bytes(b"".join(in_mbox(letter) for letter in letters))
    log.write_text(
        f"# Achievements\n\n## {days.at(-4, 9).date()} Certified in stream processing\n"
        "Passed the examination; the project was a replayable forecast pipeline.\n",
        encoding="utf-8",
    )
    notes.write_text(_NOTES.format(day=days.at(-1, 9).date()), encoding="utf-8")
    return [letters_file, log], notes


def _kestrel(days: Days) -> list[EmailMessage]:
    """Interviewed yesterday: three thank-yous are due today, one of them without notes."""
    text = (
        "Hi Robin,\n\nThank you for applying for the Senior Data Engineer role at Kestrel Grid. "
        "You will meet Lena, who leads the team, Tomas and Samira.\n\nBest,\nPriya Raman\n"
        "Talent Partner, Kestrel Grid"
    )
    title = "Interview: Senior Data Engineer, Kestrel Grid"
    applied = received(days.at(-12, 9), "Kestrel Grid", "Senior Data Engineer", _PRIYA)
    invited = mail(_PRIYA, ME, days.at(-6, 10), title, text)
    return [applied, _with_talk(invited, title, days.at(-1, 14), [ME, _LENA, _TOMAS, _SAMIRA])]


def _saltmarsh(days: Days) -> list[EmailMessage]:
    """They promised a word for three business days ago: a check-in is due."""
    by, met = days.at(-3, 9), days.at(-9, 13)
    title = "Platform Engineer at Saltmarsh Foods: first talk"
    invited = mail(
        _AOIFE,
        ME,
        days.at(-14, 11),
        title,
        "Hi Robin,\n\nI look forward to our talk about the Platform Engineer role.\n\nAoife Lynch\n"
        "Recruiter, Saltmarsh Foods",
    )
    return [
        received(days.at(-18, 9), "Saltmarsh Foods", "Platform Engineer", _AOIFE),
        _with_talk(invited, title, met, [ME, _AOIFE]),
        mail(
            _AOIFE,
            ME,
            days.at(-9, 16),
            "Thank you for today",
            "Hi Robin,\n\nIt was great to meet you today about the Platform Engineer role at "
            f"Saltmarsh Foods. We will get back to you with a decision by {by:%A} {by.day} {by:%B}."
            "\n\nBest wishes,\nAoife Lynch\nRecruiter, Saltmarsh Foods",
        ),
        mail(
            ME,
            _AOIFE,
            days.at(-9, 18),
            "Re: Thank you for today",
            "Hi Aoife,\n\nThank you for your time today, I enjoyed our talk.\n\nRobin",
        ),
    ]


def _ferrylane(days: Days) -> list[EmailMessage]:
    """They asked for a work sample."""
    return [
        received(days.at(-8, 9), "Ferry Lane", "Analytics Lead", _MARC),
        mail(
            _MARC,
            ME,
            days.at(-2, 11),
            "Analytics Lead at Ferry Lane: next steps",
            "Hello Robin,\n\nThank you for the call about the Analytics Lead role at Ferry Lane. "
            "Could you please send us a work sample by the end of the week?\n\nKind regards,\n"
            "Marc Dubois\nHead of Analytics, Ferry Lane",
        ),
    ]


def _tern(days: Days) -> list[EmailMessage]:
    """Met two people two days ago and thanked both. One talks with Robin again, so that an
    invitation can wait; the other should have one.
    """
    first, second = "Tern Mobility: first talk", "Tern Mobility: second talk with Ines Duarte"
    invited = mail(
        _INES,
        ME,
        days.at(-7, 10),
        first,
        "Hi Robin,\n\nI look forward to our talk about the Data Engineer role at Tern Mobility."
        "\n\nInes Duarte\nHead of Data, Tern Mobility",
    )
    again = mail(
        _INES,
        ME,
        days.at(-1, 12),
        second,
        "Hi Robin,\n\nI would like to invite you to a second talk.\n\nInes Duarte\n"
        "Head of Data, Tern Mobility",
    )
    return [
        received(days.at(-10, 9), "Tern Mobility", "Data Engineer", _INES),
        _with_talk(invited, first, days.at(-2, 11), [ME, _INES, _NILS]),
        mail(
            ME,
            _INES,
            days.at(-2, 15),
            "Thank you for today",
            "Dear Ines,\n\nThank you for your time today. Your plan to merge the two depots' "
            "timetables has stayed with me.\n\nBest wishes,\nRobin",
        ),
        mail(
            ME,
            _NILS,
            days.at(-2, 16),
            "Thank you for today",
            "Dear Nils,\n\nThank you for your time today. I keep thinking of your map of missed "
            "connections, and how it changes when Tern Mobility opens a second depot in Cork."
            "\n\nBest wishes,\nRobin",
        ),
        _with_talk(again, second, days.at(2, 10), [ME, _INES]),
    ]


def feeds(now: datetime) -> list[tuple[str, str, bytes]]:
    """What two of the companies tell the world, as of `now`: name, domain, and the feed."""
    days = Days(now.astimezone(ZoneInfo(ZONE)).date())
    return [
        _feed("Tern Mobility", ("Tern Mobility opens a second depot in Cork", days.at(-3, 9))),
        _feed(
            "Kestrel Grid",
            ("Kestrel Grid launches streaming forecasts for wind farms", days.at(-3, 9)),
            ("Kestrel Grid to close its Limerick office, 14 jobs affected", days.at(-5, 11)),
            ("Kestrel Grid names a new chief financial officer", days.at(-8, 9)),
        ),
    ]


def event_page(now: datetime) -> bytes:
    """The page of a meetup that comes in nine days, with one of Kestrel Grid on its stage, and of
    the one before.
    """
    days = Days(now.astimezone(ZoneInfo(ZONE)).date())
    evening = {
        "@type": "SocialEvent",
        "name": "Grid data evening",
        "startDate": days.at(9, 18).isoformat(),
        "endDate": days.at(9, 20).isoformat(),
        "location": {"@type": "Place", "name": "Pearse Street Library, Dublin"},
        "organizer": {"@type": "Organization", "name": "Dublin Grid Data"},
        "performer": {
            "@type": "Person",
            "name": _LENA[0],
            "worksFor": {"@type": "Organization", "name": "Kestrel Grid"},
        },
    }
    before = evening | {
        "name": "Grid data evening: meters",
        "startDate": days.at(-1, 18).isoformat(),
        "endDate": days.at(-1, 20).isoformat(),
        "performer": [],
    }
    text = json.dumps({"@context": "https://schema.org", "@graph": [before, evening]})
    return f'<!doctype html><script type="application/ld+json">{text}</script>'.encode()


def _feed(name: str, *told: tuple[str, datetime]) -> tuple[str, str, bytes]:
    domain = f"{name.replace(' ', '').lower()}.example"
    items = "\n".join(
        _ITEM.format(
            domain=domain,
            slug=re.sub(r"\W+", "-", title.lower()),
            title=title,
            published=format_datetime(at),
        )
        for title, at in told
    )
    return name, domain, _FEED.format(name=name, domain=domain, items=items).encode()


def _oldoak(days: Days) -> list[EmailMessage]:
    """A rejection that left the door open."""
    return [
        received(days.at(-15, 9), "Old Oak", "Data Lead", _HANNE),
        mail(
            _HANNE,
            ME,
            days.at(-1, 17),
            "Your application at Old Oak",
            "Dear Robin,\n\nThank you for your interest in the Data Lead role at Old Oak. "
            "Unfortunately we have decided to move forward with another candidate. "
            "Please do keep in touch.\n\nKind regards,\nHanne Vik\nHiring Manager, Old Oak",
        ),
    ]


def _with_talk(
    message: EmailMessage, title: str, start: datetime, people: list[tuple[str, str]]
) -> EmailMessage:
    """The mail with an invitation from its sender, for an hour."""
    organizer = message["From"].addresses[0]
    invitation = _INVITATION.format(
        uid=f"{start:%Y%m%d%H%M}",
        domain=organizer.domain,
        stamp=_utc(message["Date"].datetime),
        start=_utc(start),
        end=_utc(start + timedelta(hours=1)),
        title=title.replace(",", "\\,"),
        organizer=(organizer.display_name, organizer.addr_spec),
        attendees="\n".join(
            f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{email}" for name, email in people
        ),
    )
    message.add_attachment(
        invitation.replace("\n", "\r\n"), subtype="calendar", params={"method": "REQUEST"}
    )
    return message


def _utc(at: datetime) -> str:
    return at.astimezone(ZoneInfo("Etc/UTC")).strftime("%Y%m%dT%H%M%SZ")
