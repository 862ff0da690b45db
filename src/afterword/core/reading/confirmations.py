"""A machine's notice of an interview, taken apart by its labels: when, with whom, where, how
long.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.entries import Message, Who
from afterword.core.names import EMAIL, NO_ANSWER, fold
from afterword.core.reading.events import INTERVIEW, NO_INTERVIEW, TALK
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.jobs import is_title, role_of
from afterword.core.reading.mentions import mentions
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.sentences import Text
from afterword.core.reading.terms import LANGUAGES
from afterword.core.world import Role

_LABELS = tuple(
    (pattern_of((words,)), field)
    for terms in LANGUAGES
    for entry in " ".join(terms.labels.split()).split(" | ")
    for words, _, field in (entry.rpartition(" = "),)
)
_LABELLED = re.compile(
    r"^[\s*_>|•-]*(?P<label>[^\W\d_][^\n:|*_]{1,30}?)[\s*_]*(?:[:：|]|\s{2,}|\t)[\s*_|"
    r":]*(?P<value>\S.*)$"
)
_ALONE = re.compile(r"^[\s*_>|•-]*(?P<label>[^\W\d_][^\n:|*_]{1,30}?)[\s*_]*[:：|]?[\s*_|]*$")
# Systems and programs that set up meetings write in few ways, all of them like these.
_NOTICE = re.compile(
    r"\b(?:interview (?:confirmed|confirmation|scheduled|details|invitation|reminder|"
    r"rescheduled|cancell?ed|update\w*)|"
    r"(?:is|has|has been|have|are|was|been) (?:now )?(?:confirmed|scheduled|booked|rescheduled|"
    r"cancell?ed)|scheduled (?:with|for)|"
    r"(?:confirmed|booked|scheduled|rescheduled|cancell?ed|updated)\W{1,4}(?=\w)|"
    r"you(?:'re| are) all set (?:for|with)|inviting you to a scheduled|"
    r"termin(?:bestatigung| bestatigt)|(?:wurde|ist) (?:bestatigt|gebucht|vereinbart|verschoben|"
    r"abgesagt)|bestatigung|gebucht|"
    r"(?:entrevista|reunion|cita) (?:confirmada|programada|agendada|reprogramada|cancelada)|"
    r"ha sido (?:confirmad|programad|agendad|cancelad)[oa]|"
    r"(?:entretien|rendez-vous) (?:confirme|planifie|reporte|annule)|est (?:confirme|planifie|"
    r"reserve)e?|a ete (?:confirme|planifie|annule)e?|"
    r"(?:entrevista|reuniao) (?:confirmada|agendada|marcada|remarcada|cancelada)|"
    r"foi (?:confirmad|agendad|marcad|cancelad)[oa])"
)
_CANCELLED = re.compile(
    r"\b(?:cancell?ed|cancell?ation|abgesagt|storniert|cancelad[oa]|annule[e]?|desmarcad[oa])\b"
)
_RESCHEDULED = re.compile(
    r"\b(?:rescheduled|(?:has|with) (?:been )?(?:a new (?:time|date|slot)|moved|changed)"
    r"|(?:time|date) (?:has )?changed|verschoben|verlegt|reprogramad[oa]|reporte[e]?|deplace[e]?"
    r"|remarcad[oa]|reagendad[oa])\b"
)
_ROBOT = re.compile(
    rf"no-?_?reply|do-?not-?reply|buchung|booking|{NO_ANSWER}|"
    r"notifications?|scheduling|calendar|interviews?|invites?|mailer|"
    r"automated|@(?:[\w-]+\.)*"
    r"(?:calendly|zoom|cal|goodtime|greenhouse|lever|ashbyhq|workday|myworkday|smartrecruiters|"
    r"teamtailor|personio|doodle|"
    r"savvycal|chilipiper|modernloop|candidate\w*|prelude|yellowschedule|tidycal|youcanbook|"
    r"appointlet|setmore|google)\."
)
# Services that do nothing but book talks: whatever they call it, it is one.
_BOOKING = re.compile(
    r"@(?:[\w-]+\.)*(?:calendly|cal|savvycal|chilipiper|tidycal|youcanbook|appointlet|goodtime|"
    r"yellowschedule|modernloop|prelude|doodle|koalendar|zcal)\."
)
_BOOKED_WITH = re.compile(
    r"\byour (?:booking|meeting|time|slot|session) with \w|\b\d{1,2} ?min\w* with \w"
    r"|\b(?:ihr|dein) termin ist gebucht|\bbuchung bestatigt"
)
_HOST = re.compile(
    r"(?P<name>[^\n:]{3,60}?) (?:is inviting you to|has invited you to|invited you to|lädt sie|"
    r"te invita|vous invite|convida)"
)
_WITH = re.compile(
    r"\b(?:with|mit|con|avec|com)\s+(?P<names>[^\n@:|]{3,120}?)(?=\s+(?:at|on|from|am|um|el|"
    r"a las|le|à|em|às|for|is|has|has been|via)\b|[,.\n]|$)"
)
_WHEN_LABEL = re.compile(
    r"^[ \t*_>|•-]*(?:when|date(?: (?:and|&) time)?|time|wann|datum|zeit|termin|cuando|fecha|hora"
    r"|quand|date|horaire|quando|data|horario)\b",
    re.MULTILINE,
)
_DIGIT = re.compile(r"\d")
_PLURAL = re.compile(r"\((?:s|es|in|innen|a|as|e)\)")
_BRACKETS = re.compile(r"\([^()]*\)")
_BLOCKS = re.compile(r"\n\s*\n")
_HOUR = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:am|pm|uhr)\b", re.IGNORECASE)
NOTICE_HEAD = 1_500  # characters of a notice in which it says who and when
_MINUTES = re.compile(
    r"\b(\d{1,3})[ -]?min|\b(\d(?:[.,]\d)?) ?(?:hours?|hrs?|h|stunden?|horas?|heures?)\b"
)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a notice says, its time still as text: passages in which to look for it, the likeliest
    first.
    """

    times: tuple[str, ...]
    people: tuple[Who, ...]
    addresses: tuple[Who, ...]  # of those who take part, the owner's own too
    titles: tuple[tuple[Who, str, Role | None], ...]
    host: Who | None
    title: str
    where: str
    minutes: int | None
    quote: str
    cancelled: bool
    moved: bool  # it replaces another time
    strength: float


def read_confirmation(message: Message, text: Text) -> Confirmation | None:
    """The notice that a message is; None where it is a person's own prose or speaks of no
    meeting.
    """
    # A notice names a time, and prose seldom has a number: the cheap question first.
    if not _DIGIT.search(text.folded):
        return None
    told = is_notice(message, text)
    if not told and not _WHEN_LABEL.search(text.folded, 0, 2_000):
        return None
    subject = plain(message.header.subject)
    head = f"{subject}\n{text.folded[:NOTICE_HEAD]}"
    fields = labelled(message.text)
    times = _times(fields)
    # Whatever words a service has for it: a time and a person under labels are a talk set up.
    if not told and not (times and fields.get("with") and TALK.search(head)):
        return None
    if not told and (NO_INTERVIEW.search(head) or is_reply(message)):
        return None
    robot = bool(_ROBOT.search(message.header.sender.email))
    if not times and not robot:
        return None
    named = bool(INTERVIEW.search(head))
    # Whatever else is booked at such hours: believed only of a company in play.
    sure = named or _BOOKING.search(message.header.sender.email) or TALK.search(head)
    value = fields.get("with", "")
    value = value or _named_with(message) or (_titled_beside(message.text) if robot else "")
    people, titles = _interviewers(value)
    return Confirmation(
        times=times,
        people=people,
        addresses=tuple(Who(email=email.casefold()) for email in EMAIL.findall(value)),
        titles=titles,
        host=_host(message, robot=robot),
        title=fields.get("title", "") or message.header.subject,
        where=fields.get("where", "")[:120],
        minutes=_minutes(fields.get("minutes", "") or fields.get("title", "")),
        quote=_quote(message, fields),
        cancelled=bool(_CANCELLED.search(subject)),
        moved=bool(_RESCHEDULED.search(head)),
        strength=0.9 if named else 0.85 if told and sure else 0.5,
    )


def is_notice(message: Message, text: Text) -> bool:
    """Whether a message says, as machines do, that a talk is set up, moved or off."""
    subject = plain(message.header.subject)
    head = f"{subject}\n{text.folded[:600]}"
    if not _NOTICE.search(head):
        return False
    if INTERVIEW.search(head) or _BOOKING.search(message.header.sender.email):
        return True
    # A service that nobody knows, which books talks all the same.
    if _ROBOT.search(message.header.sender.email) and _BOOKED_WITH.search(head):
        return not NO_INTERVIEW.search(head)
    return bool(TALK.search(head)) and not NO_INTERVIEW.search(subject)


def labelled(text: str) -> dict[str, str]:
    """The fields of a notice, by the names of LABEL_FIELDS; the first of each, a value may be on
    the next lines.
    """
    fields: dict[str, str] = {}
    waiting = ""
    for line in text.splitlines():
        if not line.strip():
            waiting = "" if waiting in fields else waiting
            continue
        match = _LABELLED.match(line)
        field = _field(match["label"]) if match else ""
        if match and field:
            fields.setdefault(field, fold_space(match["value"].strip("*_| ")))
            waiting = field if field == "with" else ""
            continue
        alone = _ALONE.match(line)
        field = _field(alone["label"]) if alone else ""
        if field:
            waiting = field
        elif waiting and (waiting not in fields or waiting == "with"):
            if waiting in fields and not _is_person_line(line):
                waiting = ""
                continue
            value = fold_space(line.strip("*_|•- "))
            fields[waiting] = f"{fields[waiting]}, {value}" if waiting in fields else value
            waiting = waiting if waiting == "with" else ""
    return fields


def _is_person_line(line: str) -> bool:
    """Whether a line begins with a full name, as the next of a list of people does."""
    found = mentions(line.strip("*_|•- "))
    return bool(found) and found[0].full and found[0].start == 0


@lru_cache(maxsize=1024)
def _field(label: str) -> str:
    """The field that a label names; "" for none."""
    folded = plain(fold_space(_PLURAL.sub("", label)))
    return next((field for pattern, field in _LABELS if pattern.fullmatch(folded)), "")


def _times(fields: dict[str, str]) -> tuple[str, ...]:
    date, time, when = fields.get("date", ""), fields.get("time", ""), fields.get("when", "")
    together = [f"{date}, {time}" if date and time else "", when, time, date]
    return tuple(passage for passage in together if passage)


def _interviewers(value: str) -> tuple[tuple[Who, ...], tuple[tuple[Who, str, Role | None], ...]]:
    """The people of a list such as 'Ana Reis (Staff Engineer), Jo Lund - Head of Data'."""
    people: list[Who] = []
    titles: list[tuple[Who, str, Role | None]] = []
    for mention in mentions(_BRACKETS.sub(lambda match: " " * len(match[0]), value)):
        who = Who(name=mention.name)
        # "Ana Reis - Host": behind a full name a single word is no other person.
        behind = value[: mention.start].rstrip().endswith(("-", "–", "—"))
        if who in people or (people and behind and not mention.full):
            continue
        people.append(who)
        match = re.match(r"\s*(?:\((?P<a>[^()]+)\)|[-–—,]\s*(?P<b>[^,;()]+))", value[mention.end :])
        title = fold_space((match["a"] or match["b"]) if match else "")
        if title and is_title(title):
            titles.append((who, title, role_of(title)))
    return tuple(people), tuple(titles)


def _named_with(message: Message) -> str:
    """Names after 'with' in the subject or the first lines: 'Confirmed: intro with Ana Reis on
    …'.
    """
    for passage in (message.header.subject, message.text[:500]):
        match = _WITH.search(passage)
        if not match or fold(match["names"]) in fold(message.header.sender.name):
            continue
        if any(mention.full for mention in mentions(match["names"])):
            return match["names"]
    return ""


def _titled_beside(text: str) -> str:
    """The people of an unlabelled notice: "Ana Reis, Head of Data" on a line of its own, in one
    block with a line that has a time.
    """
    for block in _BLOCKS.split(text[:NOTICE_HEAD]):
        lines = [line.strip("*_|•- ") for line in block.splitlines()]
        titled = [
            line
            for line in lines
            if _is_person_line(line) and is_title(line.partition(",")[2].strip())
        ]
        if titled and any(_HOUR.search(line) for line in lines if line not in titled):
            # A title's own words are nobody's name: "Director of Science".
            return "; ".join(
                f"{name} ({title.strip()})" for name, _, title in (x.partition(",") for x in titled)
            )
    return ""


def _host(message: Message, *, robot: bool) -> Who | None:
    """Who set it up, where the notice names them; the sender, if a person sends it."""
    match = _HOST.search(message.text[:300])
    sender = message.header.sender
    if not robot:
        return sender
    if match and (found := mentions(match["name"])):
        return Who(name=found[0].name)
    return None


def _minutes(text: str) -> int | None:
    match = _MINUTES.search(plain(text))
    if not match:
        return None
    return int(match[1]) if match[1] else round(float(match[2].replace(",", ".")) * 60)


def _quote(message: Message, fields: dict[str, str]) -> str:
    said = " · ".join(fields[name] for name in ("when", "date", "time", "with") if fields.get(name))
    return said or fold_space(message.header.subject)
