"""A search with friends who could help: an application, whom the user knows there, what was asked.

Kim works at Kornfeld, where the user has just applied; Ada works at Brannock, where they want to,
and was asked for an introduction there two weeks ago; Uwe was asked long ago and never answered.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

AT = datetime(2031, 5, 20, 9, 0, tzinfo=UTC)  # a Tuesday
ME = "Ines Carvalho <ines@carvalho.example>"
KIM = "Kim Sorge <kim.sorge@post.example>"
ADA = "Ada Lind <ada.lind@post.example>"
UWE = "Uwe Pohl <uwe.pohl@post.example>"
GRACE = "Grace Holm <grace.holm@brannock.example>"
ASK = (
    "Hi {name}, I hope all is well. Would you be willing to introduce me to somebody at {company}? "
    "No is a perfectly good answer.\n\nInes\n"
)
ROWS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Kim,Sorge,https://www.linkedin.com/in/kimsorge,kim.sorge@post.example,Kornfeld,Planner,01 Feb 2024
Ada,Lind,https://www.linkedin.com/in/adalind,ada.lind@post.example,Brannock,Nurse,02 Feb 2024
Uwe,Pohl,https://www.linkedin.com/in/uwepohl,uwe.pohl@post.example,Kornfeld,Buyer,03 Feb 2024
"""


def write_files(folder: Path, *, answered: bool = True) -> list[Path]:
    """Writes the export and the mail; `answered`: Ada said yes."""
    rows = folder / "Connections.csv"
    rows.write_text(ROWS)
    mails = [*_old(), *_applications(), *_asks()]
    if answered:
        mails.append(answer("Happy to, give me a week.\n\nAda\n"))
    return [rows, *(_write(folder, number, each) for number, each in enumerate(mails))]


def answer(text: str, days: float = -12) -> EmailMessage:
    """Ada's answer to the ask."""
    return mail("answer", ADA, ME, days, "Re: A favour", text, reply="ask-ada")


def introduction(days: float = -8) -> EmailMessage:
    """Ada's mail that brings the user together with Grace."""
    text = "Grace, meet Ines. Ines, this is Grace, who leads the ward. Over to you two.\n\nAda\n"
    made = mail("intro", ADA, ME, days, "Ines / Grace", text)
    made["Cc"] = GRACE
    return made


def _old() -> list[EmailMessage]:
    found = []
    for number, friend in enumerate((KIM, ADA, UWE)):
        name = friend.split(" ", maxsplit=1)[0]
        hello = f"Hello {name}, how was the summer by the sea?\n\nInes\n"
        found.append(mail(f"hello-{number}", ME, friend, -200, "Summer", hello))
        text = f"Windy, and lovely.\n\n{name}\n"
        found.append(
            mail(f"back-{number}", friend, ME, -199, "Re: Summer", text, reply=f"hello-{number}")
        )
    return found


def _applications() -> list[EmailMessage]:
    found = []
    for company, role, days in (("Kornfeld", "Shift Planner", -5), ("Brannock", "Nurse", -16)):
        text = (
            f"Dear Ines Carvalho,\n\nthank you for applying for the {role} position at {company}. "
            "We have received your application and will look at it with care.\n\n"
            f"{company} Recruiting\n"
        )
        sender = f"{company} Careers <careers@{company.lower()}.example>"
        subject = f"Your application for {role} at {company}"
        found.append(mail(f"app-{company}", sender, ME, days, subject, text))
    return found


def _asks() -> list[EmailMessage]:
    ada = ASK.format(name="Ada", company="Brannock")
    uwe = ASK.format(name="Uwe", company="Kornfeld")
    return [
        mail("ask-ada", ME, ADA, -14, "A favour", ada),
        mail("ask-uwe", ME, UWE, -100, "A favour", uwe),
    ]


def mail(  # one for each part of a letter
    name: str, sender: str, to: str, days: float, subject: str, text: str, reply: str = ""
) -> EmailMessage:
    """A mail, so many days after AT."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, to, subject
    made["Date"] = format_datetime(AT + timedelta(days=days))
    made["Message-ID"] = f"<{name}@made.example>"
    if reply:
        made["In-Reply-To"] = f"<{reply}@made.example>"
    made.set_content(text)
    return made


def _write(folder: Path, number: int, made: EmailMessage) -> Path:
    path = folder / f"{number:02}.eml"
    path.write_bytes(made.as_bytes())
    return path
