"""A mailbox of any size, made from a seed: what a job seeker's mail looks like to a machine.

It knows nothing of Afterword. Sizes are heavy-tailed as in real mail (most letters are short, a few
very long), words follow Zipf's law over small vocabularies of five languages, and the kinds of mail
have the shares of a real inbox.
"""

from __future__ import annotations

import base64
import math
import quopri
import random
import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

VOCABULARY = {
    "en": (
        "the to and of a in we you is for that it on with I this be are have as at our will "
        "your can not from was by or if "
        "they would all about one so more when time there some what data team could up out do "
        "like which just been their "
        "platform work next week meeting project please thanks question today report system "
        "service design plan customer "
        "budget review deadline release migration schedule production pipeline engineer "
        "product market delivery feedback "
        "tomorrow document version change problem answer office travel morning lunch coffee "
        "weekend train family garden "
        "school concert ticket invoice account address number order payment update result "
        "test build server network "
        "able above accept account across action add address agree air allow already always "
        "amount answer apart apply area argue arm around arrive art ask attack attention author "
        "available avoid away bank base beautiful become bed begin behind believe benefit best "
        "better between big bill bit black blue board body book both box boy break bring "
        "brother brown build building business buy call camera camp capital car card care carry "
        "case catch cause center certain chair challenge chance character charge check child "
        "choice choose church citizen city claim class clear close cold collection color common "
        "community compare computer concern condition consider contain continue control cost "
        "country couple course court cover create crime culture cup current cut dark daughter "
        "deal death debate decade decision deep degree describe detail develop die difference "
        "difficult dinner direction director discover discuss doctor dog door down draw dream "
        "drive drop drug during early east easy eat economy edge education effect effort eight "
        "either election employee energy enjoy enough enter environment especially event every "
        "evidence example expect experience expert explain eye face fact fail fall far fast "
        "father fear feel field fight figure fill film final find fine finger finish fire firm "
        "first fish five floor fly focus follow food foot force foreign forget form former "
        "forward free friend front full fund future game gas general girl give glass goal good "
        "great green ground group grow growth guess gun guy hair half hand hang happen happy "
        "hard head health hear heart heat heavy help here high history hit hold home hope "
        "hospital hot hotel house huge human hundred husband idea identify image imagine impact "
        "important improve include increase indeed individual industry inside instead interest "
        "international investment involve issue item job join keep key kid kill kind kitchen "
        "know knowledge land language large last late laugh law lawyer lay lead leader learn "
        "leave left leg legal less letter level lie life light likely line list listen little "
        "live local long look lose loss love low machine main maintain major majority make man "
        "manage many mark marriage material matter maybe mean measure media medical member "
        "memory mention message method middle military million mind minute miss model modern "
        "moment money more mother mouth move movement movie much music must name nation natural "
        "nature near nearly need never new newspaper nice night none north note nothing notice "
        "occur offer often oil old once only onto open operation opportunity option "
        "organization other outside over own page pain painting paper parent park part "
        "particular partner party pass past patient pattern pay peace people perform perhaps "
        "period person phone physical pick picture piece place player point police policy poor "
        "popular population position positive possible power practice prepare present pressure "
        "pretty prevent price private probably process produce program property protect prove "
        "provide public pull purpose push put quality quickly quite race radio raise range rate "
        "rather reach read ready real reality realize really reason receive recent recognize "
        "record red reduce reflect region relate relationship remain remember remove represent "
        "require research resource respond response rest return reveal rich right rise risk "
        "road rock role room rule run safe same save say scene science score sea season seat "
        "second section security see seek seem sell send senior sense series serious seven "
        "several shake share shoot short shot should shoulder show side sign significant "
        "similar simple simply since single sister sit site situation six size skill skin small "
        "smile social society soldier somebody son song soon sort sound source south space "
        "speak special specific spend sport spring staff stage stand standard star start state "
        "statement station stay step still stock stop store story strategy street strong "
        "structure student study stuff style subject success such suddenly suffer suggest "
        "summer support sure surface table take talk task tax teach teacher tell ten tend term "
        "than thing think third thousand threat three through throw thus together too top total "
        "tough toward town trade traditional training treat treatment tree trial trip trouble "
        "true truth try turn type under understand unit until upon use usually value various "
        "very victim view violence visit voice vote wait walk wall want war watch water way "
        "weapon wear weight west whether white whole why wide wife win wind window wish within "
        "without woman wonder word worker world worry write wrong yard yes young"
    ),
    "de": (
        "die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf "
        "so eine auch als an nach wie im "
        "für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen "
        "welche sind oder um haben einer mir "
        "über ihm diese einem ihr uns da zum kann doch vor dieser mich ihn du hatte seine "
        "mehr am denn nun unter sehr selbst "
        "Woche Termin Projekt Bericht Kunde Vertrag Büro Rechnung Angebot Lieferung "
        "Besprechung Unterlagen Änderung Frage"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más o "
        "pero sus le ha me si sin sobre este "
        "ya entre cuando todo esta ser son dos también fue había era muy años hasta desde "
        "está mi porque qué sólo han yo hay "
        "semana reunión proyecto informe cliente contrato oficina factura oferta entrega "
        "pregunta mañana viaje equipo datos"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
        "ce il sont la avec son aux d'un "
        "cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y "
        "deux ainsi encore entre sans elle "
        "semaine réunion projet rapport client contrat bureau facture offre livraison "
        "question demain voyage équipe données"
    ),
    "pt": (
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi "
        "ao ele das tem à seu sua ou ser "
        "quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem "
        "mesmo aos ter seus quem nas me "
        "semana reunião projeto relatório cliente contrato escritório fatura oferta entrega "
        "pergunta amanhã viagem equipe"
    ),
}
HIRING = {
    "en": "Thank you for your application. We would like to invite you to an interview and will "
    "decide by the end of next week.",
    "de": "Vielen Dank für Ihre Bewerbung. Wir möchten Sie zu einem Gespräch einladen und melden "
    "uns bis Ende nächster Woche.",
    "es": "Gracias por su candidatura. Queremos invitarle a una entrevista y le daremos una "
    "respuesta la próxima semana.",
    "fr": "Merci pour votre candidature. Nous aimerions vous inviter à un entretien et vous "
    "répondrons la semaine prochaine.",
    "pt": "Obrigado pela sua candidatura. Gostaríamos de convidá-lo para uma entrevista e "
    "responderemos na próxima semana.",
}
WROTE = {
    "en": "On {day:%a, %b %d, %Y at %H:%M} {name} <{address}> wrote:",
    "de": "Am {day:%d.%m.%Y um %H:%M} schrieb {name} <{address}>:",
    "es": "El {day:%d/%m/%Y} a las {day:%H:%M}, {name} <{address}> escribió:",
    "fr": "Le {day:%d/%m/%Y} à {day:%H:%M}, {name} <{address}> a écrit :",
    "pt": "Em {day:%d/%m/%Y} às {day:%H:%M}, {name} <{address}> escreveu:",
}
GREETING = {
    "en": "Hi {},",
    "de": "Hallo {},",
    "es": "Hola {}:",
    "fr": "Bonjour {},",
    "pt": "Olá {},",
}
CLOSING = {
    "en": "Best regards,",
    "de": "Viele Grüße",
    "es": "Saludos,",
    "fr": "Cordialement,",
    "pt": "Abraços,",
}
FIRST = (
    "Ada Bela Caius Dorte Emre Fenna Goran Hanne Iago Juno Kaisa Lior Maren Nuno Odile Pavel "
    "Quirin Rosa Selim Tilda "
    "Ugo Vesna Wim Xenia Yara Zeno"
).split()
LAST = (
    "Abendroth Birkeland Castellane Dufresne Eklund Farrow Giordano Halvorsen Iversen "
    "Jankovic Kestrel Lindgren Moravec "
    "Northcott Okafor Pemberton Quintero Rasmussen Silveira Tanaka Underhill Valdez "
    "Westergaard Yilmaz Zelenko"
).split()
PLACES = (
    "brightwater",
    "stonebridge",
    "hallmark-labs",
    "redcedar",
    "polarline",
    "quietfield",
    "ironleaf",
    "sundial",
)
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
_START = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)


@dataclass
class Made:
    """What was made: shown with a bench's figures, so that they can be judged."""

    messages: int = 0
    size: int = 0
    words: int = 0
    attachments: int = 0
    attachment_size: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    def sentence(self) -> str:
        """One line for people."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.kinds.most_common())
        return (
            f"{self.messages:,} messages, {self.size / 1e6:,.0f} MB, {self.words:,} words; "
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
        self.people = [
            (f"{first} {last}", f"{first}.{last}@{self.random.choice(PLACES)}.example".lower())
            for first in FIRST
            for last in self.random.sample(LAST, 6)
        ]
        self.threads: list[tuple[Envelope, str, str]] = []
        self.vocabulary = {language: words.split() for language, words in VOCABULARY.items()}
        self.weights = {
            language: [1 / (rank + 2) for rank in range(len(words))]
            for language, words in self.vocabulary.items()
        }

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
            self.made.size += len(raw)
            yield now, sender, raw

    # Kinds

    def _letter(self, number: int, now: datetime) -> tuple[str, bytes]:
        language, other = self._language(), self.random.choice(self.people)
        subject = " ".join(self._words(language, self.random.randint(2, 8))).capitalize()
        envelope = self._between(number, now, other, subject)
        return self._mail(envelope, language, self._prose(language, other[0]))

    def _hiring(self, number: int, now: datetime) -> tuple[str, bytes]:
        language, other = self._language(), self.random.choice(self.people)
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
        place = self.random.choice(PLACES)
        language = self._language()
        rows = "".join(
            f'<tr><td style="padding:12px '
            f'24px;font-family:Arial,Helvetica,sans-serif;font-size:15px;color:#333333">'
            f'<a href="https://click.{place}.example/c/{self.random.getrandbits(200):x}" '
            f'style="color:#0645ad">'
            f"{' '.join(self._words(language, 6))}</a><p>{self._paragraph(language)}</p>"
            f'<img src="https://img.{place}.example/{self.random.getrandbits(128):x}.png" '
            f'width="600"></td></tr>'
            for _ in range(self._heavy(median=9, sigma=0.6, most=80))
        )
        page = (
            "<!DOCTYPE "
            "html><html><head><style>body{margin:0;padding:0}table{border-collapse:collapse}"
            ".button{position:relative;display:block}</style></head><body><table>"
            f"{rows}</table><p>Unsubscribe</p></body></html>"
        )
        headers = [
            f"List-Unsubscribe: <https://{place}.example/u/{number}>",
            f"List-Id: News <news.{place}.example>",
            "Precedence: bulk",
            f"Feedback-ID: {number}:{place}",
        ]
        subject = " ".join(self._words(language, 7)).capitalize()
        sender = (f"{place.title()} News", f"news@{place}.example")
        body = quopri.encodestring(page.encode()).decode()
        kind = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable"
        return self._raw(Envelope(number, now, sender, OWNER, subject), [*headers, kind], body)

    def _notice(self, number: int, now: datetime) -> tuple[str, bytes]:
        place = self.random.choice(PLACES)
        sender = (place.title(), f"no-reply@{place}.example")
        text = self._paragraph("en") + f"\n\nhttps://{place}.example/n/{number}\n"
        headers = ["Auto-Submitted: auto-generated", "Content-Type: text/plain; charset=utf-8"]
        return self._raw(Envelope(number, now, sender, OWNER, "Your receipt"), headers, text)

    def _invitation(self, number: int, now: datetime) -> tuple[str, bytes]:
        other = self.random.choice(self.people)
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
        if self.random.random() < 0.4:
            return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", text
        mark = f"=_alt{number}"
        page = "".join(f"<p>{line}</p>\n" for line in text.split("\n"))
        html = quopri.encodestring(f"<html><body>{page}</body></html>".encode()).decode()
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
        relay = f"mx{number % 9}.relay.example"
        seal = base64.b64encode(self.random.randbytes(128)).decode()
        subject = envelope.subject
        if not subject.isascii():
            subject = f"=?utf-8?B?{base64.b64encode(subject.encode()).decode()}?="
        lines = [
            f"Received: from {relay} ({relay} [192.0.2.{number % 250}])",
            f"\tby in.post.example with ESMTPS id {self.random.getrandbits(256):x}",
            f"\tfor <{envelope.to[1]}>; {format_datetime(envelope.sent + timedelta(seconds=4))}",
            f"DKIM-Signature: v=1; a=rsa-sha256; d={address.partition('@')[2]}; s=k1;",
            "\th=from:to:subject:date:message-id:mime-version;",
            *(f"\t {piece}" for piece in textwrap.wrap(f"b={seal}", 70)),
            f"From: {envelope.sender[0]} <{address}>",
            f"To: {envelope.to[0]} <{envelope.to[1]}>",
            f"Subject: {subject}",
            f"Date: {format_datetime(envelope.sent)}",
            f"Message-ID: <m{number}@post.example>",
            "MIME-Version: 1.0",
            *headers,
        ]
        return address, ("\n".join(lines) + "\n\n" + body.rstrip("\n") + "\n").encode()

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
        return self.random.choices(self.vocabulary[language], self.weights[language], k=count)

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
