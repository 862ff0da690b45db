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
from afterword.core.reading.quotes import words_in
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.terms import union

_SUBJECT = pattern_of(union(lambda terms: terms.bulk_subject))
_TEXT = pattern_of(union(lambda terms: terms.bulk_text))
_SWINDLE = pattern_of(union(lambda terms: terms.swindle))
_SWINDLE_HINT = pattern_of(union(lambda terms: terms.swindle_hint))
# What a swindle about work is about.
_AT_STAKE = frozenset(
    """offer interview position job salary hired selected employment vacancy application resume
    stelle angebot bewerbung oferta empleo puesto entrevista poste emploi embauche vaga emprego
    proposta hr hiring recruiter""".split()
)
_RECEIVED = pattern_of(union(lambda terms: terms.received))
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
    r"\b(?:webinar|webinaire|masterclass|(?:save|keep|reserve|book|hold|grab|claim) (?:your|you"
    r" a|me a|a) (?:seat|spot|place|ticket)|in conversation|fireside chat|"
    r"(?:people|guests) (?:have )?(?:booked|registered|signed up)|register(?:ed|ing)?|"
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
# A report that carries no address that failed: mail servers ask for nothing.
_MAIL_SERVER = re.compile(r"^(?:mailer-?daemon|mail-?daemon|postmaster)@", re.IGNORECASE)
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


def is_noise(message: Message, record: Record, text: Text) -> bool:
    """Whether nothing of this message concerns the owner's pursuits, going by the message alone."""
    header = message.header
    if record.is_owner(header.sender):
        return False
    if _MAIL_SERVER.match(header.sender.email) or is_swindle(message, text):
        return True
    subject, body = plain(header.subject), text.folded[:6000]
    if any(event.method in ("REQUEST", "CANCEL") and not event.recurs for event in message.events):
        return bool(header.bulk and _SHOW.search(f"{subject}\n{body}"))
    if _THREAD_ROBOT.search(header.sender.email):
        return True
    marks = _marks(message, subject, body)
    if marks and _SHOW.search(f"{subject}\n{body[:1500]}"):
        return True
    if marks < 2 or is_notice(message, text):
        return False
    head = f"{subject}\n{body[:600]}"
    return not (_OWN_CASE.search(head) or _RECEIVED.search(head))


def is_swindle(message: Message, text: Text) -> bool:
    """Whether a message asks for money or papers in the name of a job, or its sender apes
    another.

    One thing that no employer says, and a second mark of any kind; a hint is enough beside a
    look-alike name.
    """
    subject = plain(message.header.subject)
    if (words_in(text.folded) | words_in(subject)).isdisjoint(_AT_STAKE):
        return False
    said = f"{subject}\n{text.folded[:6000]}"
    sure = {match[0] for match in _SWINDLE.finditer(said)}
    sender = message.header.sender
    names = (sender.name, sender.email.partition("@")[2], message.header.subject)
    apes = any(looks_like_another(name) for name in names)
    if not (sure or apes):
        return False  # as nearly all: then a hint is nothing
    hints = {match[0] for match in _SWINDLE_HINT.finditer(said)}
    return bool(sure or hints) if apes else len(sure) + len(hints) > 1


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
    marks += bool(_MACHINE.search(header.sender.email))
    return marks + bool(_TEXT.search(text)) if marks < 2 else marks
