"""Noise: newsletters, alerts, webinars, receipts, swindles. No fact is read from them.

Judged from the one record. A mark in the headers is not enough by itself, because systems that
schedule interviews send as machines too; nor is a friendly name, because swindlers write as
people.
"""

from __future__ import annotations

import re
import unicodedata

from afterword.core.entries import Message
from afterword.core.reading.confirmations import is_notice
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.terms import union, words

_SUBJECT = pattern_of(union(lambda terms: terms.bulk_subject))
_TEXT = pattern_of(union(lambda terms: terms.bulk_text))
_SWINDLE = pattern_of(union(lambda terms: terms.swindle))
_RECEIVED = pattern_of(union(lambda terms: terms.received))
_REGRET = pattern_of(union(lambda terms: terms.regret))
_DESK = words(lambda terms: terms.hiring_desk)
# What a mail about the owner's own application says, in its subject or its first words.
_OWN_CASE = re.compile(
    r"\b(?:your (?:\w+ )?(?:application|interview|candidacy|onsite|phone screen|screening|"
    r"call with)|interview "
    r"(?:confirmed|confirmation|scheduled|invitation|request|reminder|rescheduled|details)|"
    r"(?:ihre?|deine?) (?:bewerbung|vorstellungsgesprach|gesprach|interview)|(?:tu|"
    r"su) (?:candidatura|entrevista|solicitud)|"
    r"votre (?:candidature|entretien)|(?:sua|tua) (?:candidatura|entrevista|inscricao))\b"
)
_SHOW = re.compile(
    r"\b(?:webinar|webinaire|masterclass|save your (?:seat|spot)|register(?:ed|ing)?|"
    r"live interview|interviews? "
    r"(?:dr|the|our)\b|podcast|livestream|on-demand|have registered|join us live|free event|"
    r"anmelden|inscribete|inscrivez|"
    r"inscreva)"
)
_MACHINE = re.compile(
    r"^(?:newsletter|news|alerts?|jobs?-?(?:alerts?|noreply|listings)|digest|marketing|promo\w*|"
    r"offers?|deals|receipts?|"
    r"billing|invoices?|rechnung|facturas?|notifications?(?:-noreply)?|security|"
    r"no-?reply-?(?:jobs|news)|community|events?|"
    r"survey|feedback|updates?|orders?|bestellung|pedidos|commandes|subscriptions?|account|"
    r"accounts|store|shop)(?:[-+._]\S*)?@"
)
_THREAD_ROBOT = re.compile(
    r"@(?:[\w-]+\.)*(?:github|gitlab|bitbucket|atlassian|jira|slack|trello|asana|notion|"
    r"figma)\.\w+$"
)
# Letters of another alphabet that pass for Latin ones.
_FOREIGN = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
# A capital I where a small l belongs: "HeaIth". Names like McIntyre and LinkedIn have a part of
# their own after it.
_CAPITAL_I = re.compile(
    r"\b(?!Mc|Mac|De|La|Le|Di|Fitz|Linked|Link|Open|Van)[A-Za-z]*[a-z]I(?:[a-z]{1,3}\b|"
    r"[bcdfghjklmpqrtvwxz])"
)
# Two marks are a swindle where money, an offer or an identity is at stake; fewer may be chance.
_SWINDLE_MARKS = 2


def is_noise(message: Message, record: Record, text: Text) -> bool:
    """Whether nothing of this message concerns the owner's pursuits, going by the message alone."""
    header = message.header
    if record.is_owner(header.sender):
        return False
    subject, body = plain(header.subject), text.folded[:6000]
    if is_swindle(message, subject, body):
        return True
    if any(event.method in ("REQUEST", "CANCEL") and not event.recurs for event in message.events):
        return bool(header.bulk and _SHOW.search(f"{subject}\n{body}"))
    if _THREAD_ROBOT.search(header.sender.email):
        return True
    marks = _marks(message, subject, body)
    if _SHOW.search(f"{subject}\n{body[:1500]}") and marks >= 1:
        return True
    if is_notice(message, text):
        return False
    if _OWN_CASE.search(f"{subject}\n{body[:400]}") or is_own_application(subject, body):
        return False
    return marks >= 2


def is_own_application(subject: str, text: str) -> bool:
    """Whether a text acknowledges or refuses an application, in lower case."""
    return bool(_RECEIVED.search(f"{subject}\n{text[:600]}"))


def is_swindle(message: Message, subject: str, text: str) -> bool:
    """Whether a message asks for money or papers in the name of a job, or its sender apes
    another.
    """
    marks = {match[0] for match in _SWINDLE.finditer(f"{subject}\n{text}")}
    sender = message.header.sender
    count = len(marks)
    if looks_like_another(sender.name) or looks_like_another(sender.email.partition("@")[2]):
        count += 1
    if looks_like_another(message.header.subject):
        count += 1
    if count < _SWINDLE_MARKS:
        return False
    at_stake = re.search(
        r"\b(?:offer|interview|position|job|salary|hired|selected|employment|vacancy|stelle|"
        r"angebot|oferta|empleo|puesto|"
        r"poste|emploi|vaga|emprego|proposta|hr|hiring)\b",
        f"{subject}\n{text}",
    )
    return at_stake is not None


def looks_like_another(name: str) -> bool:
    """Whether a name mixes alphabets within a word, or writes I for l, to pass for another's."""
    if not name.isascii():
        for word in re.findall(r"\w+", name):
            scripts = {
                script
                for letter in word
                if letter.isalpha()
                for script in (unicodedata.name(letter, "").partition(" ")[0],)
            }
            if "LATIN" in scripts and scripts & set(_FOREIGN):
                return True
    return bool(_CAPITAL_I.search(name)) or ".xn--" in f".{name}"


def _marks(message: Message, subject: str, text: str) -> int:
    """How many marks of mail to many a message has; a header's word counts double."""
    header = message.header
    marks = 2 if header.bulk else 0
    marks += bool(_SUBJECT.search(subject))
    marks += bool(_TEXT.search(text))
    marks += bool(_MACHINE.search(header.sender.email))
    return marks
