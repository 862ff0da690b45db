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
    rf"(?P<name>(?!(?:I|We|They|It|He|She|You|The|This|That|Kindly|Please|Pls|Thanks?|Dear|Hi|Hello|If"
    rf"|Would|Could|Can|Are|Is|What|When|In|On|At|For|As)\b){_CAPITAL}"
    rf"(?:\s(?:(?:&|and|of|de|da|do|und|y|e|et)\s)?{_CAPITAL})*)"
)
# "Our esteemed client M/s Banyan Silicon", "one of our premium clients (Banyan Silicon, Pune)".
_KIND = r"(?:[a-zà-ÿ-]+\s){0,3}?"
_A_CLIENT = (
    rf"(?i:(?:(?:one|some) of |uno de |einer |einen |um de )?(?:my|our|the|an?|unser\w*|mein\w*"
    rf"|nuestros?|mis?|un|notre|nos|mon|nossos?|meus?|o)) {_KIND}"
    r"(?i:(?:client|kunde|mandant|auftraggeber|cliente)(?:en|e|s)?"
    r"(?:\s(?:of (?:ours|mine)|muy \w+))?)"
)
_TITLED = r"(?:(?i:m/s|messrs)\.?\s)?(?:(?i:the|die|der|la|el|le|a|o)\s)?"
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
# So does a post that is a client's: "a requirement with our esteemed client".
_FILLING_FOR = re.compile(
    r"(?i:\b(?:(?:requirements?|openings?|vacanc(?:y|ies)|positions?|roles?|opportunit(?:y|ies)|jobs?"
    r"|mandates?|assignments?|search)(?:\sfor\s[^.;:!?\n]{2,60}?)?\s(?:with|at|for|from|by)"
    r"|(?:recruiting|hiring|searching|sourcing|headhunting) (?:for|on behalf of)|on behalf of"
    r"|represent(?:ing)?))\s"
    rf"{_A_CLIENT}(?:[,:]\s|\s\(|\s){_TITLED}{_NAME}"
)
_CLIENT = re.compile(
    rf"\b{_A_CLIENT}"
    rf"(?:(?i:\s(?:i|we)\s[^.:;!?\n]{{2,40}}?\s(?:is|ist)\s)"  # "the client I told you of is"
    rf"|(?:,|:|(?i:\s(?:here\s)?(?:is|ist|es|est|é)))?\s){_TITLED}{_NAME}"
)
# "Client: Banyan Silicon", a line of its own.
_CLIENT_LINE = re.compile(
    rf"^[ \t*•-]*(?i:(?:end )?client(?: name)?|kunde|cliente)[ \t]?[:-]+[ \t]*{_TITLED}{_NAME}"
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
_SUBJECT = re.compile(
    rf"^(?:(?i:re|aw|fwd?|wg|rv|sv|tr)\s?:\s*)*+{_NAME}(?:\s\([^()]{{2,40}}\))?\s?(?:[-–|:]|//)\s"
)
# One of these is in whatever `_FILLING` finds, in lower case.
_FILLS = (
    *("retained", "instructed", "engaged", "mandat", "appointed", "briefed", "recruiting"),
    *("hiring", "searching", "sourcing", "headhunting", "working", "behalf", "im auftrag"),
    *("für unseren", "en nombre", "para nuestro", "pour le compte", "em nome"),
)
# And of these in what names a client as such.
_CLIENTS = ("client", "kunde", "mandant", "auftraggeber")
# "My client is a freight marketplace in New York (Palisade Freightworks, 90 people)".
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


# What specialities and departments are called, behind a title as a firm would be.
_FIELDS = frozenset(
    """test testing data yield quality reliability sales marketing finance financial accounting
    operations platform platforms backend frontend mobile web cloud infrastructure security network
    networks systems software hardware firmware embedded analytics product products design research
    development engineering delivery growth commercial retail wholesale supply chain logistics
    procurement purchasing planning strategy risk compliance legal audit tax treasury payroll people
    hr talent learning digital content brand media communications customer client service services
    success support care clinical nursing medical regulatory safety environment energy power
    manufacturing production process maintenance facilities projects project programme program
    automation robotics machine ai ml bi crm erp sap it ict r&d rd applications integration
    international global regional europe emea apac asia americas north south east west central
    corporate private public consumer enterprise trading payments lending insurance claims
    underwriting education science sciences field technical technology innovation transformation
    and of for the level grade senior junior mid lead l1 l2 remote hybrid onsite contract permanent
    temporary fulltime parttime full part time days night shift shifts""".split()
)


def _named_in_a_line(text: str) -> re.Match[str] | None:
    """The client of a list: "Client: Banyan Silicon", and the place on the next line."""
    found = (_CLIENT_LINE.match(line) for line in text.splitlines())
    return next((match for match in found if match), None)


def _is_field(name: str) -> bool:
    """Whether all words of what stands behind a title name a department: "Test Data & Yield"."""
    return all(word in _FIELDS for word in fold(name).split())


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
        if _is_field(name) or is_title(name) or re.search(r"\d", name):
            continue
        if role_title(match["title"]):
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
    domain = domain_label(sender.email.partition("@")[2])
    match = _FILLING.search(text) if any(word in lower for word in _FILLS) else None
    if match is None and any(word in lower for word in _CLIENTS):
        match = _IN_BRACKETS.search(text) or _IN_A_PLACE.search(text) or _FILLING_FOR.search(text)
        ending = f"{message.signature} {message.text[-1_000:]}"
        if match is None and (_AGENCY_DOMAIN.search(domain) or _AGENCY.search(plain(ending))):
            match = _CLIENT.search(text) or _named_in_a_line(message.text[:_LOOKED_AT])
    if match is None and _REPRESENTS.search(plain(text)):
        match = _HAS_POST.search(text) or _CALLED.search(text) or _named_by_subject(message)
    if match is None and not is_reply(message) and _AGENCY_DOMAIN.search(domain):
        subject = _REPLIES.sub("", message.header.subject)
        match = _behind_title(subject) or _behind_title(text)
    if match is None:
        return []
    name = _STOP.split(match["name"])[0].strip(" ,.'’-")
    if fold(name) in _NO_FIRMS or zone_of_place(name) or is_title(name):
        return []
    own = label_fits(domain, name)
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
