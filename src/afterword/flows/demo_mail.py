"""What the demo's mails are made of: its days, and messages as a file of mail has them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from email.headerregistry import Address
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from afterword.core.worktime import add_business_days

NAME, EMAIL, ZONE, COUNTRY = "Robin Marsh", "robin.marsh@post.example", "Europe/Dublin", "IE"
ME = (NAME, EMAIL)


@dataclass(frozen=True, slots=True)
class Days:
    """Business days counted from the demo's today."""

    today: date

    def at(self, days: int, hour: int, minute: int = 0) -> datetime:
        """That many business days from today, at a local time."""
        day = add_business_days(self.today, days, COUNTRY)
        return datetime.combine(day, time(hour, minute), ZoneInfo(ZONE))


def received(at: datetime, company: str, role: str, by: tuple[str, str]) -> EmailMessage:
    """The company's machine has the application."""
    sender = (f"{company} Careers", f"careers@{by[1].partition('@')[2]}")
    text = (
        f"Hello Robin,\n\nWe have received your application for the {role} role at {company}. "
        "Our team will look at it.\n"
    )
    return mail(sender, ME, at, f"Your application for {role} at {company}", text)


def mail(
    sender: tuple[str, str], to: tuple[str, str], at: datetime, subject: str, text: str
) -> EmailMessage:
    """A plain message at that time, whose id follows from it."""
    message = EmailMessage()
    message["From"] = Address(sender[0], addr_spec=sender[1])
    message["To"] = Address(to[0], addr_spec=to[1])
    message["Date"] = at
    message["Subject"] = subject
    message["Message-ID"] = f"<{at:%Y%m%d%H%M}.demo@{sender[1].partition('@')[2]}>"
    message.set_content(text)
    return message


def in_mbox(message: EmailMessage) -> bytes:
    """As it stands in a file of mail."""
    at: str = message["Date"].datetime.strftime("%a %b %d %H:%M:%S %Y")
    body = message.as_bytes().replace(b"\nFrom ", b"\n>From ")
    return b"From demo@post.example " + at.encode() + b"\n" + body + b"\n"
