"""A mailbox of any size, made from a seed: what a job seeker's mail looks like to a machine.

It knows nothing of Afterword. The kinds of mail have the shares of a real inbox, and most people in
it have nothing to do with a search for work: friends, firms, the people of two jobs.

Sizes, chosen once to match what is published and not tuned to any program: business mail averages
about 75 kB with attachments by the usual industry surveys, with a median near 10 kB; newsletters
have 20 to 100 kB of HTML (Gmail cuts at 102 kB, which senders work around), notices half of that;
a letter's HTML is two (Gmail) to ten times (Outlook) its plain text; replies carry the history
below them; a header has 3 to 6 kB of hops, signatures and seals. What comes out is a median of
14 kB and a mean of 38 kB: under the surveys' mean, which a few very large attachments make. Words:
see mailbox_words.
"""

from __future__ import annotations

import base64
import math
import quopri
import random
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import accumulate
from pathlib import Path
from statistics import median

import mailbox_markup as markup
from mailbox_words import CLOSING, GREETING, HIRING, WROTE, Words

FIRST = (
    "Ada Bela Caius Dorte Emre Fenna Goran Hanne Iago Juno Kaisa Lior Maren Nuno Odile Pavel "
    "Quirin Rosa Selim Tilda "
    "Ugo Vesna Wim Xenia Yara Zeno"
).split()
# Surnames of two parts: people in one mailbox seldom share a whole name.
_SURNAME = (
    "Aben Birke Castel Dufres Ek Farring Gior Halvor Iver Janko Kestrel Lind Mora North Oka "
    "Pember Quinter Rasmus Silve Tana Under Valde Wester Yil Zelen"
).split()
_SURNAME_END = "ley mann sen oro ette gren wick ova dale ham ura ster".split()
LAST = [begin + end for begin in _SURNAME for end in _SURNAME_END]
# Two syllables name a firm; many firms, of which a search for work touches few.
_BEGIN = (
    "bright stone hall red polar quiet iron sun north harbour maple silver cedar amber clear fox "
    "wind river lark moss"
).split()
_END = (
    "water bridge mark line field leaf dial works labs wood ridge gate port stead craft mill yard "
    "loft beam ford"
).split()
FIRMS = 300
HIRING_FIRMS = 40
PEOPLE = 820
OWNER = ("Robin Ashdown", "robin.ashdown@post.example")

# Shares of an inbox, as counted by nobody but near what people report: half of it comes from
# machines.
KINDS = {
    "letter": 0.34,
    "reply": 0.22,
    "newsletter": 0.20,
    "notice": 0.13,
    "hiring": 0.06,
    "invitation": 0.03,
    "away": 0.01,
    "bounce": 0.01,
}
ATTACHED = 0.10
# How a page of a sender of many mails is sent.
_HTML = (
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
)
_START = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)


@dataclass
class Made:
    """What was made: shown with a bench's figures, so that they can be judged."""

    messages: int = 0
    sizes: list[int] = field(default_factory=list)  # of each message, bytes
    words: int = 0
    forms: set[str] = field(default_factory=set)
    attachments: int = 0
    attachment_size: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    def sentence(self) -> str:
        """One line for people."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.kinds.most_common())
        total = sum(self.sizes)
        return (
            f"{self.messages:,} messages, {total / 1e6:,.0f} MB (median "
            f"{median(self.sizes) / 1e3:.1f} kB, mean {total / self.messages / 1e3:.1f} kB); "
            f"{self.words:,} words, {len(self.forms):,} different; "
            f"{self.attachments:,} attachments of {self.attachment_size / 1e6:,.0f} MB; {kinds}"
        )


@dataclass(frozen=True)
class Envelope:
    """Who writes what to whom, and when."""

    number: int
    sent: datetime
    sender: tuple[str, str]
    to: tuple[str, str]
    subject: str


class Maker:
    """Messages, one after another; the same seed gives the same bytes."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.made = Made()
        firms = self.random.sample([begin + end for begin in _BEGIN for end in _END], FIRMS)
        self.firms = firms[HIRING_FIRMS:]
        names = self.random.sample([(first, last) for first in FIRST for last in LAST], PEOPLE)
        hiring = HIRING_FIRMS * 3
        self.recruiting = self._staff(firms[:HIRING_FIRMS], names[:hiring])
        self.people = self._staff(self.firms, names[hiring:])
        # Few write often: the same law as for words.
        self.often = list(accumulate(1 / (rank + 3) for rank in range(len(self.people))))
        self.threads: list[tuple[Envelope, str, str]] = []
        self.words = Words(self.random)

    def _staff(
        self, firms: Sequence[str], names: Sequence[tuple[str, str]]
    ) -> list[tuple[str, str]]:
        """Names and addresses of people there."""
        return [
            (f"{first} {last}", f"{first}.{last}@{self.random.choice(firms)}.example".lower())
            for first, last in names
        ]

    def messages(self, count: int) -> Iterator[tuple[datetime, str, bytes]]:
        """(sent, sender's address, the message's bytes with Unix line ends)."""
        now = _START
        kinds, shares = list(KINDS), list(KINDS.values())
        for number in range(count):
            now += timedelta(seconds=self.random.expovariate(1 / 1500))
            kind = self.random.choices(kinds, shares)[0]
            sender, raw = getattr(self, f"_{kind}")(number, now)
            self.made.messages += 1
            self.made.kinds[kind] += 1
            self.made.sizes.append(len(raw))
            yield now, sender, raw

    # Kinds

    def _letter(self, number: int, now: datetime) -> tuple[str, bytes]:
        language = self._language()
        other = self.random.choices(self.people, cum_weights=self.often)[0]
        subject = " ".join(self._words(language, self.random.randint(2, 8))).capitalize()
        envelope = self._between(number, now, other, subject)
        return self._mail(envelope, language, self._prose(language, other[0]))

    def _hiring(self, number: int, now: datetime) -> tuple[str, bytes]:
        language, other = self._language(), self.random.choice(self.recruiting)
        envelope = Envelope(number, now, other, OWNER, "Your application")
        return self._mail(envelope, language, self._prose(language, OWNER[0], HIRING[language]))

    def _reply(self, number: int, now: datetime) -> tuple[str, bytes]:
        if not self.threads:
            return self._letter(number, now)
        at = max(0, len(self.threads) - 1 - int(self.random.expovariate(1 / 60)))
        old, language, quoted = self.threads[at]
        name, address = old.sender
        head = WROTE[language].format(day=old.sent, name=name, address=address)
        quote = "\n".join(f"> {line}" for line in quoted.split("\n")[:400])
        text = f"{self._prose(language, name)}\n\n{head}\n{quote}"
        subject = old.subject if old.subject.startswith("Re: ") else f"Re: {old.subject}"
        envelope = Envelope(number, now, old.to, old.sender, subject)
        return self._mail(envelope, language, text, answers=f"m{old.number}@post.example")

    def _newsletter(self, number: int, now: datetime) -> tuple[str, bytes]:
        place, language = self.random.choice(self.firms), self._language()
        rows = self._heavy(median=22, sigma=0.6, most=120)
        body = self._page(place, language, rows)
        headers = [
            f"List-Unsubscribe: <https://{place}.example/u/{number}>",
            f"List-Id: News <news.{place}.example>",
            "Precedence: bulk",
            f"Feedback-ID: {number}:{place}",
            *_HTML,
        ]
        subject = " ".join(self._words(language, 7)).capitalize()
        sender = (f"{place.title()} News", f"news@{place}.example")
        return self._raw(Envelope(number, now, sender, OWNER, subject), headers, body)

    def _notice(self, number: int, now: datetime) -> tuple[str, bytes]:
        place = self.random.choice(self.firms)
        sender = (place.title(), f"no-reply@{place}.example")
        headers = ["Auto-Submitted: auto-generated"]
        if self.random.random() < 0.2:
            body = self._paragraph("en") + f"\n\nhttps://{place}.example/n/{number}\n"
            headers.append("Content-Type: text/plain; charset=utf-8")
        else:
            body = self._page(place, "en", self._heavy(median=7, sigma=0.6, most=40))
            headers += _HTML
        return self._raw(Envelope(number, now, sender, OWNER, "Your receipt"), headers, body)

    def _page(self, place: str, language: str, blocks: int) -> str:
        """HTML of that many headings and texts, as quoted-printable."""
        texts = (
            (" ".join(self._words(language, 6)), self._paragraph(language)) for _ in range(blocks)
        )
        made = markup.page(texts, place, self.random)
        return quopri.encodestring(made.encode()).decode()

    def _invitation(self, number: int, now: datetime) -> tuple[str, bytes]:
        other = self.random.choice(self.recruiting)
        start = now + timedelta(days=self.random.randint(1, 14))
        ics = (
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//maker//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
            f"UID:{number}@maker.example\r\nDTSTAMP:{now:%Y%m%dT%H%M%SZ}\r\nDTSTART:{start:%Y%m%dT%H%M%SZ}\r\n"
            f"DTEND:{start + timedelta(minutes=45):%Y%m%dT%H%M%SZ}\r\nSUMMARY:Interview with "
            f"{other[0]}\r\n"
            f"ORGANIZER;CN={other[0]}:mailto:{other[1]}\r\nATTENDEE;CN={OWNER[0]}:mailto:{OWNER[1]}\r\n"
            "SEQUENCE:0\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
        mark = f"=_inv{number}"
        body = (
            f"--{mark}\nContent-Type: text/plain; "
            f"charset=utf-8\n\n{self._paragraph('en')}\n\n--{mark}\n"
            f"Content-Type: text/calendar; charset=utf-8; "
            f"method=REQUEST\nContent-Transfer-Encoding: base64\n\n"
            f"{base64.encodebytes(ics.encode()).decode()}\n--{mark}--\n"
        )
        headers = [f'Content-Type: multipart/alternative; boundary="{mark}"']
        return self._raw(
            Envelope(number, now, other, OWNER, "Invitation: Interview"), headers, body
        )

    def _away(self, number: int, now: datetime) -> tuple[str, bytes]:
        other = self.random.choice(self.people)
        back = now + timedelta(days=7)
        text = f"I am out of the office until {back:%d %B %Y} and will answer then.\n"
        headers = ["Auto-Submitted: auto-replied", "Content-Type: text/plain; charset=utf-8"]
        return self._raw(Envelope(number, now, other, OWNER, "Out of Office"), headers, text)

    def _bounce(self, number: int, now: datetime) -> tuple[str, bytes]:
        failed = self.random.choice(self.people)[1]
        mark = f"=_dsn{number}"
        body = (
            f"--{mark}\nContent-Type: text/plain\n\nI'm sorry to have to inform you that your "
            f"message could not be delivered.\n\n"
            f"<{failed}>: 550 5.1.1 user unknown\n\n--{mark}\nContent-Type: "
            f"message/delivery-status\n\n"
            f"Reporting-MTA: dns; mx.post.example\n\nFinal-Recipient: rfc822; "
            f"{failed}\nAction: failed\nStatus: 5.1.1\n\n"
            f"--{mark}\nContent-Type: text/rfc822-headers\n\nMessage-ID: "
            f"<lost{number}@post.example>\n\n--{mark}--\n"
        )
        headers = [
            f'Content-Type: multipart/report; report-type=delivery-status; boundary="{mark}"',
            "Auto-Submitted: auto-replied",
        ]
        sender = ("Mail Delivery System", "mailer-daemon@mx.post.example")
        subject = "Undelivered Mail Returned to Sender"
        return self._raw(Envelope(number, now, sender, OWNER, subject), headers, body)

    # Parts

    def _mail(
        self, envelope: Envelope, language: str, text: str, answers: str = ""
    ) -> tuple[str, bytes]:
        """A person's mail: plain, or with the same in HTML; perhaps with a file."""
        headers = [f"In-Reply-To: <{answers}>", f"References: <{answers}>"] if answers else []
        kind, body = self._plain_or_both(envelope.number, text)
        if self.random.random() < ATTACHED / (KINDS["letter"] + KINDS["reply"] + KINDS["hiring"]):
            kind, body = self._with_file(envelope.number, kind, body)
        self.threads.append((envelope, language, text))
        return self._raw(envelope, [*headers, kind], body)

    def _between(
        self, number: int, now: datetime, other: tuple[str, str], subject: str
    ) -> Envelope:
        """From the owner to the other, or more often the other way."""
        sender, to = (OWNER, other) if self.random.random() < 0.3 else (other, OWNER)
        return Envelope(number, now, sender, to, subject)

    def _plain_or_both(self, number: int, text: str) -> tuple[str, str]:
        if self.random.random() < 0.15:
            return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", text
        mark = f"=_alt{number}"
        page = markup.outlook(text) if self.random.random() < 0.5 else markup.gmail(text)
        html = quopri.encodestring(page.encode()).decode()
        plain = quopri.encodestring(text.encode()).decode()
        body = (
            f"--{mark}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
            f"quoted-printable\n\n{plain}\n"
            f"--{mark}\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "
            f"quoted-printable\n\n{html}\n--{mark}--\n"
        )
        return f'Content-Type: multipart/alternative; boundary="{mark}"', body

    def _with_file(self, number: int, kind: str, body: str) -> tuple[str, str]:
        mark = f"=_mix{number}"
        size = int(math.exp(self.random.uniform(math.log(20_000), math.log(400_000))))
        self.made.attachments += 1
        self.made.attachment_size += size
        file = base64.encodebytes(self.random.randbytes(size)).decode()
        body = (
            f"--{mark}\n{kind}\n\n{body}\n--{mark}\nContent-Type: application/pdf; "
            f'name="file{number}.pdf"\n'
            f"Content-Disposition: attachment; "
            f'filename="file{number}.pdf"\nContent-Transfer-Encoding: '
            f"base64\n\n{file}\n--{mark}--\n"
        )
        return f'Content-Type: multipart/mixed; boundary="{mark}"', body

    def _raw(self, envelope: Envelope, headers: list[str], body: str) -> tuple[str, bytes]:
        number, address = envelope.number, envelope.sender[1]
        subject = envelope.subject
        if not subject.isascii():
            subject = f"=?utf-8?B?{base64.b64encode(subject.encode()).decode()}?="
        lines = [
            *self._hops(number, envelope),
            f"DKIM-Signature: v=1; a=rsa-sha256; d={address.partition('@')[2]}; s=k1;",
            "\th=from:to:subject:date:message-id:mime-version;",
            *self._seal("b"),
            f"From: {envelope.sender[0]} <{address}>",
            f"To: {envelope.to[0]} <{envelope.to[1]}>",
            f"Subject: {subject}",
            f"Date: {format_datetime(envelope.sent)}",
            f"Message-ID: <m{number}@post.example>",
            "MIME-Version: 1.0",
            *headers,
        ]
        return address, ("\n".join(lines) + "\n\n" + body.rstrip("\n") + "\n").encode()

    def _hops(self, number: int, envelope: Envelope) -> list[str]:
        """What each server on the way adds: where from, who vouches, and its seal."""
        lines = []
        for hop in range(self.random.randint(2, 5)):
            relay = f"mx{(number + hop) % 9}.relay.example"
            at = format_datetime(envelope.sent + timedelta(seconds=6 - hop))
            lines += [
                f"Received: from {relay} ({relay} [192.0.2.{(number + hop) % 250}])",
                f"\tby in{hop}.post.example with ESMTPS id {self.random.getrandbits(256):x}",
                f"\tfor <{envelope.to[1]}>; {at}",
            ]
        lines += ["X-Spam-Checks: " + f"{self.random.getrandbits(1200):x}"]
        lines += ["ARC-Seal: i=1; a=rsa-sha256; t=1; cv=none; d=post.example; s=arc;"]
        lines += self._seal("b")
        lines += ["ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=post.example;"]
        return [*lines, *self._seal("b")]

    def _seal(self, name: str) -> list[str]:
        """A signature of 2048 bits, folded."""
        seal = base64.b64encode(self.random.randbytes(256)).decode()
        return [f"\t {piece}" for piece in textwrap.wrap(f"{name}={seal}", 70)]

    # Words

    def _language(self) -> str:
        return self.random.choices(("en", "de", "es", "fr", "pt"), (60, 15, 10, 9, 6))[0]

    def _prose(self, language: str, name: str, extra: str = "") -> str:
        paragraphs = [GREETING[language].format(name.split(maxsplit=1)[0])]
        paragraphs += [
            self._paragraph(language) for _ in range(self._heavy(median=2.2, sigma=0.8, most=60))
        ]
        paragraphs += [extra] if extra else []
        return "\n\n".join([*paragraphs, f"{CLOSING[language]}\n{name}"])

    def _paragraph(self, language: str) -> str:
        sentences = (
            " ".join(self._words(language, self._heavy(median=11, sigma=0.5, most=45))).capitalize()
            + "."
            for _ in range(self._heavy(median=2.5, sigma=0.6, most=12))
        )
        return textwrap.fill(" ".join(sentences), 76)

    def _words(self, language: str, count: int) -> list[str]:
        self.made.words += count
        drawn = self.words.draw(language, count)
        self.made.forms.update(drawn)
        return drawn

    def _heavy(self, *, median: float, sigma: float, most: int) -> int:
        return max(1, min(most, round(median * math.exp(self.random.gauss(0, sigma)))))


def write(count: int, seed: int, mbox: Path, maildir: Path | None = None) -> Made:
    """Write `count` messages to an mbox, and the same ones to a Maildir."""
    maker = Maker(seed)
    if maildir is not None:
        for name in ("cur", "new", "tmp"):
            (maildir / name).mkdir(parents=True, exist_ok=True)
    with mbox.open("wb") as out:
        for number, (sent, sender, raw) in enumerate(maker.messages(count)):
            out.write(f"From {sender} {sent:%a %b %d %H:%M:%S %Y}\n".encode())
            out.write(raw.replace(b"\nFrom ", b"\n>From ") + b"\n")
            if maildir is not None:
                (maildir / "cur" / f"{number}.maker:2,S").write_bytes(raw)
    return maker.made


def heavy_message(size: int) -> bytes:
    """One message of about `size` bytes with its envelope line: a short text and a large file."""
    line = base64.encodebytes(bytes(range(57)))
    head = (
        "From ada@brightwater.example Mon Jan 06 08:00:00 2025\nFrom: Ada "
        "<ada@brightwater.example>\n"
        f"To: {OWNER[0]} <{OWNER[1]}>\nSubject: The recording\nDate: Mon, 06 Jan 2025 "
        f"08:00:00 +0000\n"
        "Message-ID: <heavy@brightwater.example>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="=_heavy"\n\n--=_heavy\n\nHere it is.\n--=_heavy\n'
        "Content-Type: video/mp4; name=talk.mp4\nContent-Transfer-Encoding: base64\n\n"
    )
    return head.encode() + line * (size // len(line)) + b"--=_heavy--\n\n"
