"""For whom an agency's recruiter writes: `client`, the company that would hire.

What such a person says of a decision is their client's, and their own domain is no company that
the user goes for. A consultant's "our client Acme" in a mail of their own employer is none: it
needs a sign that the writer's trade is to fill other people's posts.
"""

from __future__ import annotations

import re

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.names import company_key, domain_label, fold, label_fits
from afterword.core.places import zone_of_place
from afterword.core.reading.grammar import plain
from afterword.core.reading.jobs import is_title
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record
from afterword.core.reading.roles import role_title

_CAPITAL = r"[A-ZÀ-ÖØ-Þ0-9][\w&'’.-]*"
_NAME = (
    rf"(?P<name>(?!(?:I|We|They|It|He|She|You|The|This|That)\b){_CAPITAL}"
    rf"(?:\s(?:(?:&|and|of|de|da|do|und|y|e|et)\s)?{_CAPITAL})*)"
)
# These say by themselves that somebody else's post is to be filled.
_FILLING = re.compile(
    r"(?:(?i:retained|instructed|engaged|mandated|appointed|briefed) by|"
    r"(?i:recruiting|hiring|searching|sourcing|headhunting|working(?: exclusively)?) "
    r"(?i:for|on behalf of)(?: (?i:my|our|the) client,?)?|"
    r"(?i:on behalf of) (?i:my|our) client,?|"
    r"(?i:im auftrag (?:von|der|des)|für unseren (?:kunden|mandanten),?)|"
    r"(?i:en nombre de nuestro cliente,?|para nuestro cliente,?)|"
    r"(?i:pour le compte de|mandatée? par)|(?i:em nome d[ae] (?:nosso cliente,?)?))"
    rf"\s(?:(?i:the|die|der|la|el|le|a|o)\s)?{_NAME}"
)
_CLIENT = re.compile(
    r"(?i:(?:my|our|the|unser\w?|mein\w?|nuestro|mi|notre|mon|nosso|meu|o) "
    r"(?:client|kunde|mandant|auftraggeber|cliente)e?)"
    rf"(?:(?i:\s(?:i|we)\s[^.:;!?\n]{{2,40}}?\s(?:is|ist)\s)"  # "the client I told you of is"
    rf"|(?:,|:|(?i:\s(?:here\s)?(?:is|ist|es|est|é)))?\s)(?:(?i:the|die|der|la|el|le|a|o)\s)?{_NAME}"
)
# Who offers to put somebody forward does so for an employer that the subject or "called" names.
_REPRESENTS = re.compile(
    r"\b(?:put you forward|put(?:ting)? your (?:cv|name|profile) forward|represent you"
    r"|(?:submit|send|put) (?:you|your (?:cv|profile|details)) (?:to|over to|across to|in front of)"
    r" (?:them|the client|my client)|spec (?:is )?attached)\b"
)
_CALLED = re.compile(
    rf"(?i:\b(?:i|we) (?:look after|work with|act for|represent|recruit for|support|partner with)"
    rf"\b[^.:;\n]{{0,80}}?(?:called|named))\s{_NAME}"
)
# "I have the product marketing gig at Kestrel Pay".
_HAS_POST = re.compile(
    r"(?i:\b(?:i have|i've got|i got|i've|working|handling|filling|running|on) (?:the|a|an|this) "
    r"[^.:;\n]{0,60}?(?:gig|role|job|brief|position|post|search|vacancy|mandate|seat|opening) "
    rf"(?:at|with|for|over at))\s{_NAME}"
)
_REPLIES = re.compile(r"^(?i:(?:re|aw|fwd?|wg|rv|sv|tr)\s?:\s*)*")
_SUBJECT = re.compile(rf"^(?:(?i:re|aw|fwd?|wg|rv|sv|tr)\s?:\s*)*+{_NAME}\s?(?:[-–|:]|//)\s")
# "My client is a freight marketplace in New York (Palisade Freightworks, 90 people)".
# One of these is in whatever `_FILLING` finds, in lower case.
_FILLS = (
    *("retained", "instructed", "engaged", "mandat", "appointed", "briefed", "recruiting"),
    *("hiring", "searching", "sourcing", "headhunting", "working", "behalf", "im auftrag"),
    *("für unseren", "en nombre", "para nuestro", "pour le compte", "em nome"),
)
# And of these in what `_CLIENT`, `_IN_BRACKETS` and `_IN_A_PLACE` find.
_CLIENTS = ("client", "kunde", "mandant", "auftraggeber")
_IN_BRACKETS = re.compile(
    rf"(?i:\b(?:my|our) client (?:is|,)) [^.;\n()]{{2,120}}?\({_NAME}(?=[,)])"
)
_AGENCY = re.compile(
    r"\b(?:recruitment|employment|staffing|personnel|labour hire|labor hire|search|talent) "
    r"(?:agency|business|firm|consultan\w+|partners?|compan(?:y|ies))|executive search|headhunt\w*|"
    r"recruitment (?:ltd|limited|group|services|solutions)|"
    r"(?:search|talent|resourcing|selection|appointments|people) (?:ltd|limited|llp|gmbh|inc|pty"
    r"|partners|group)|placing people|employment services|"
    r"(?:principal|senior|managing|recruitment|executive) consultant\b|"
    r"personalberat\w+|personalvermittl\w+|"
    r"personaldienstleist\w+|consultor[ai] de (?:seleccion|rrhh)|"
    r"cabinet de (?:recrutement|chasse)|chasseur de tetes|"
    r"empresa de (?:recrutamento|trabalho temporario)"
)
# "A client down in Pueblo, Copper Basin Clinics, looking for ...".
_IN_A_PLACE = re.compile(
    rf"(?i:\b(?:a|my|our|the) client (?:(?:down|up|over|out|based|here) )?(?:in|near|outside)) "
    rf"{_CAPITAL}(?: {_CAPITAL})?, {_NAME}(?=[,.(])"
)
# What agencies call themselves, in their domains.
_AGENCY_DOMAIN = re.compile(
    r"search|recruit|talent|staffing|headhunt|hunters?\b|resourcing|personnel|selection|placement"
    r"|personalberat|vermittlung|seleccion|selecao"
)
# "Network Planning Analyst - Brackwater Lines", "Network Planning Analyst at Brackwater Lines".
_BEHIND_TITLE = re.compile(
    rf"(?P<title>[^\n.;:?!]{{3,80}}?)\s?(?:[-–|]|//|\b(?:at|with|for|bei|chez|en|na|no)\b)\s{_NAME}"
)
_GOES_ON = re.compile(r"\s*(?://|\|)")
_STOP = re.compile(
    r"[.](?:\s|$)|\s(?:The|They|We|It|You|He|She|I|This|Would|Are|Is|Please|A|An|In|On|For|With|Who)\b"
)
# Characters: who presents a post does it at once.
_LOOKED_AT = 1_500


# What stands before the dash of a subject, and is no firm.
_NO_FIRMS = frozenset(
    word.strip()
    for word in (
        "interview, application, next steps, update, urgent, vacancy, role, position, job,"
        " opportunity, new role, job opportunity, hello, hi, question, follow up, reminder,"
        " invitation, intro, introduction, quick question, exciting opportunity, remote, hiring,"
        " opening, cv, your cv, your application, offer, new opportunity, job opening"
    ).split(",")
)


def _named_by_subject(message: Message) -> re.Match[str] | None:
    """Of "Foothill Battery - Controls Engineer" the firm, where a job's title follows."""
    subject = message.header.subject
    match = _SUBJECT.search(subject)
    if match is None or is_title(match["name"]):
        return None
    return match if role_title(subject[match.end() :]) else None


def _behind_title(text: str) -> re.Match[str] | None:
    """The firm named right behind a job's title."""
    for match in _BEHIND_TITLE.finditer(text):
        if _GOES_ON.match(text, match.end()):
            continue  # "Nurse // Pueblo // remote": a list of catchwords
        name = match["name"]  # "Manager - USD 12,000" names no firm
        if role_title(match["title"]) and not is_title(name) and not re.search(r"\d", name):
            return match
    return None


def read_client(message: Message, record: Record) -> list[Fact]:
    """The `client` of an agency's recruiter, and the recruiter's part; nothing where none is
    named.
    """
    sender = message.header.sender
    if message.header.automatic or message.header.bulk or not sender.email:
        return []
    text = fold_space(message.text[:_LOOKED_AT])
    lower = text.lower()
    of_client = any(word in lower for word in _CLIENTS)
    match = _FILLING.search(text) if any(word in lower for word in _FILLS) else None
    if match is None and of_client:
        match = _IN_BRACKETS.search(text) or _IN_A_PLACE.search(text)
        ending = f"{message.signature} {message.text[-1_000:]}"
        if match is None and _AGENCY.search(plain(ending)):
            match = _CLIENT.search(text)
    if match is None and _REPRESENTS.search(plain(text)):
        match = _HAS_POST.search(text) or _CALLED.search(text) or _named_by_subject(message)
    domain = sender.email.partition("@")[2]
    if match is None and not is_reply(message) and _AGENCY_DOMAIN.search(domain_label(domain)):
        subject = _REPLIES.sub("", message.header.subject)
        match = _behind_title(subject) or _behind_title(text)
    if match is None:
        return []
    name = _STOP.split(match["name"])[0].strip(" ,.'’-")
    if fold(name) in _NO_FIRMS or zone_of_place(name) or is_title(name):
        return []
    own = label_fits(domain_label(domain), name)
    if not company_key(name) or own or record.names_owner(name):
        return []
    quote = fold_space(match[0])
    part = {"name": sender.name, "role": "recruiter", "title": ""}
    return [
        record.fact(
            "client", {"company": name}, quote, key="client", people=(sender,), company=name
        ),
        record.fact(
            "introduced",
            part,
            quote,
            key=f"client {sender.email}",
            people=(sender,),
            company=name,
            extra={"speaks_for": True},
        ),
    ]
