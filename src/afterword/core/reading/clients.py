"""For whom an agency's recruiter writes: `client`, the company that would hire.

What such a person says of a decision is their client's, and their own domain is no company that
the user goes for. A consultant's "our client Acme" in a mail of their own employer is none: it
needs a sign that the writer's trade is to fill other people's posts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.core.entries import Message, Who
from afterword.core.facts import Fact
from afterword.core.names import company_key, domain_label, fold, is_full, label_fits
from afterword.core.places import zone_of_place
from afterword.core.reading.beside import MARK, passages_of
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


# Of one who recruits for several at once. These say by themselves that the posts are others':
_SEARCHES = re.compile(
    r"\b(?:(?:search|mandate|assignment|brief)(?:e?s)? (?:that |which )?"
    r"(?:i'm|i am|we're|we are|i've|i have) (?:\w+ )?(?:running|working|handling|leading|retained)"
    r"|(?:two|three|both|several|a (?:couple|few) of|\d)(?: of (?:my|our))? (?:\w+ )?searches\b"
    r"|(?:zwei|drei|beide|mehrere) (?:\w+ )?(?:suchmandate|suchauftrage|besetzungsmandate)\b"
    r"|dos (?:busquedas|procesos de seleccion)\b"
    r"|deux (?:recherches|mandats de recrutement)\b|(?:duas buscas|dois processos seletivos)\b)"
)
# These may be an employer's own recruiter's, whose posts are in departments: see `_several`.
_POSTS = re.compile(
    r"\b(?:(?:two|three|both|several|a (?:couple|few) of|\d) (?:\w+ ){0,3}"
    r"(?:roles|jobs|positions|opportunities|openings|posts|things for you)"
    r"|put you forward|represent you"
    r"|(?:zwei|drei|mehrere) (?:\w+ ){0,2}(?:stellen|positionen|rollen)|sie (?:gerne? )?vorstellen"
    r"|(?:dos|tres|varias) (?:\w+ ){0,2}(?:puestos|vacantes|posiciones|ofertas)"
    r"|presentar (?:tu|su) candidatura"
    r"|(?:deux|trois|plusieurs) (?:\w+ ){0,2}(?:postes|opportunites|offres)"
    r"|presenter votre candidature"
    r"|(?:duas|tres|varias) (?:\w+ ){0,2}(?:vagas|posicoes|oportunidades)"
    r"|apresentar (?:o|a) (?:seu|sua) (?:perfil|candidatura))\b"
)
# What an employer's own people say, or a consultant's, whose clients hire nobody.
_IN_HOUSE = re.compile(
    r"\b(?:talent acquisition|human resources|hr|people (?:team|partner|operations|& culture)"
    r"|consulting|join (?:us|our)|our (?:team|office|group|own)|staff you|projects?"
    r"|deine? projekte?|bei uns|nuestro equipo|notre equipe|nossa equipe|nossa equipa)\b"
)
# Of whom lists name the user will meet, and their titles: those are people.
_WILL_MEET = re.compile(
    r"\b(?:meet|meeting|speak|speaking|panel|interviewers?|talk to|treffen|gesprach mit|conoceras"
    r"|entrevistara\w*|rencontrer\w*|conhecer\w*|entrevistado\w*)\b"
)
# "Both clients, Acme and Bruma, …"
_PLAIN = rf"{_CAPITAL}(?:[ ]{_CAPITAL})*"
_BOTH = re.compile(
    r"(?i:\b(?:clients|kunden|mandanten|auftraggeber|clientes))\s?(?:[,:(–—-]|\bare\b)+\s?"
    rf"(?P<name>{_PLAIN})\s(?:and|und|y|et|e)\s(?P<other>{_PLAIN})"
)
# "Brightwater Talent" as a piece of a signature, "Life sciences search"; no "Head of Talent".
_AGENCY_NAME = re.compile(
    r"(?P<rest>[\w&'’ -]{2,40}?)\s+(?:talent|search|recruiting|recruitment|staffing|resourcing"
    r"|headhunting|executive search|personalberatung|seleccion|recrutement|recrutamento)"
    r"(?:\s(?:ltd|llc|llp|inc|gmbh|group|partners|associates|co))?[.,]?(?:,.*)?"
)
_TITLE_OF_A_DESK = re.compile(
    r"\b(?:head|vp|chief|director|manager|lead|leader|senior|junior|specialist|global|of|for|our|job"
    r"|people|and)\b"
)
# Behind a firm's own name in its domain.
_BEHIND_NAME = frozenset({"", "group", "corp", "global", "hq", "jobs", "careers", "team", "tech"})
_PIECES = re.compile(r"[\n|•·]+")
# Where the items of a list begin: at a line's start, or numbered within one.
_ITEMS = re.compile(
    rf"^[ \t]*{MARK}|(?<=[\s:;,])(?:\(?\d[.)]|\(?[a-d]\))[ \t]+(?=\S)", re.MULTILINE
)
# "Cedarbrook Oncology: Associate Director" on lines of their own.
_HEADED = re.compile(rf"^[ \t]*[*_]{{0,2}}{_NAME}[*_]{{0,2}}[ \t]*(?::|[–—-][ \t]|$)", re.MULTILINE)
_HEAD = re.compile(_NAME)
_AT_FIRST = re.compile(rf"{_TITLED}{_NAME}(?=\s*(?:[,(:;.–—*_]|-\s|$|\s(?:in|is|near|from|at)\s))")
_AT = re.compile(
    rf"(?:\b(?:(?i:at|with|for|bei|für|en|para|chez|pour|na|no|da|do|em))\s|[,–—|]\s|\s-\s){_TITLED}{_NAME}"
)
_STRICTLY_AT = re.compile(
    rf"\b(?i:at|bei|chez|en|na|no)\s{_TITLED}{_NAME}"
    rf"|(?:[,–—|]\s|\s-\s){_TITLED}{_NAME.replace('?P<name>', '?P<last>')}\s*$",
    re.MULTILINE,
)
_ONE = r"(?:one|the first|eine[rs]?|die erste|una?|la primera|l'une?|la première|uma?|a primeira)"
_OTHER = (
    r"(?:the other|another|the second|one|die (?:andere|zweite)|eine|(?:la )?otra|el otro"
    r"|la segunda|l'autre|la (?:seconde|deuxième)|a outra|outra|a segunda)"
)
_AT_A = (
    r"(?:\s(?:is|ist|es|est|é|sits|liegt|está))?,?\s"
    r"(?:at|with|for|bei|für|en|para|con|chez|pour|na|no|em|com)"
)
_ONE_AND_OTHER = re.compile(
    rf"(?i:\b{_ONE}{_AT_A})\s{_TITLED}{_NAME}[^\n]{{0,300}}?"
    rf"(?i:\b{_OTHER}{_AT_A})\s{_TITLED}{_NAME.replace('?P<name>', '?P<other>')}"
)
_HIRES = re.compile(
    r"(?i:(?:hiring manager|your (?:boss|manager)|(?:fach)?vorgesetzte[r]?|responsable|gestora?)"
    rf"(?: there)?(?: is| would be|:| ist| es| est| é)?)\s{_NAME}"
)
_IS_HIRING = re.compile(rf"{_NAME}\s(?i:is hiring|runs the team|leads the team|sucht dafür)")
# Characters: an item goes no further, and is quoted so far.
_ITEM = 600
_QUOTED = 240
# Letters: a firm's name of so few capitals is one of initials.
_INITIALS = 4


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
    named. Who presents posts of several employers at once has several.
    """
    sender = message.header.sender
    if message.header.automatic or message.header.bulk or not sender.email:
        return []
    several = _several(message, record)
    if len(several) > 1:
        return [
            fact for nth, each in enumerate(several) for fact in _stated(each, nth, record, sender)
        ]
    match = _only(message)
    name = _name_of(match["name"]) if match else ""
    if match is None or not _may_be_client(name, message, record):
        return []
    return _stated(_Client(name, fold_space(match[0])), None, record, sender)


def by_client(message: Message) -> tuple[Message, ...]:
    """An agency's letter in parts, where several stand under names that may be employers': a
    refusal of one says nothing of what the next one promises. Any other letter is left whole.
    """
    if not _is_agency(message):
        return (message,)
    parts: list[tuple[str, int, int]] = []
    for each in passages_of(message.text):
        if parts and parts[-1][0] == each.head:
            parts[-1] = (each.head, parts[-1][1], each.end)
        else:
            parts.append((each.head, each.start, each.end))
    heads = {fold(head) for head, _, _ in parts if _may_head(head)}
    if len(heads) < 2:
        return (message,)
    return tuple(replace(message, text=message.text[start:end]) for _, start, end in parts)


def _may_head(head: str) -> bool:
    name = _HEAD.fullmatch(head)
    return bool(name) and fold(head) not in _NO_FIRMS and not is_title(head) and not _is_field(head)


@dataclass(frozen=True, slots=True)
class _Client:
    """An employer that a letter presents a post of, with the words on it and who hires there."""

    name: str
    quote: str
    role: str = ""
    hires: str = ""


def _stated(client: _Client, nth: int | None, record: Record, sender: Who) -> list[Fact]:
    """The facts on one client; `nth` of several in one letter, from 0."""
    name, quote, mark = client.name, client.quote, "" if nth is None else f" {nth}"
    facts = [
        record.fact(
            "client",
            {"company": name},
            quote,
            key=f"client{mark}",
            people=(sender,),
            company=name,
            extra={"nth": nth or 0},
        ),
        record.fact(
            "introduced",
            {"name": sender.name, "role": "recruiter", "title": ""},
            quote,
            key=f"client {sender.email}{mark}",
            people=(sender,),
            company=name,
            extra={"speaks_for": True},
        ),
    ]
    if client.role:
        facts.append(
            record.fact(
                "outreach",
                {"role": client.role},
                quote,
                key=f"client {mark}",
                people=(sender,),
                company=name,
            )
        )
    if client.hires:
        facts.append(
            record.fact(
                "introduced",
                {"name": client.hires, "role": "hiring_manager", "title": "hiring manager"},
                quote,
                key=client.hires,
                people=(Who(client.hires),),
                company=name,
            )
        )
    return facts


def _only(message: Message) -> re.Match[str] | None:
    """The one client that is named as such."""
    text = fold_space(message.text[:_LOOKED_AT])
    lower = text.lower()
    domain = domain_label(message.header.sender.email.partition("@")[2])
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
    return match


def _name_of(found: str) -> str:
    return _STOP.split(found.partition("\n")[0])[0].strip(" ,.'’-")


def _may_be_client(name: str, message: Message, record: Record) -> bool:
    if fold(name) in _NO_FIRMS or zone_of_place(name) or is_title(name):
        return False
    domain = domain_label(message.header.sender.email.partition("@")[2])
    return bool(company_key(name)) and not label_fits(domain, name) and not record.names_owner(name)


def _several(message: Message, record: Record) -> list[_Client]:
    """The employers of whom a letter presents a post each: in a list, under headings, or "one at
    Acme, the other at Bruma".

    Where only the number of posts speaks for an agency, an item needs a firm behind an "at": the
    posts of an employer's own recruiter are in departments. So it does where people may be listed.
    """
    text = message.text[:_LOOKED_AT]
    said = plain(text)
    agency = _is_agency(message)
    surely = agency or _SEARCHES.search(said) is not None
    if not surely and (
        not _POSTS.search(said) or _IN_HOUSE.search(f"{said}\n{plain(message.signature)}")
    ):
        return []
    found: dict[str, _Client] = {}
    for item in _items(text):
        client = _in_item(item, message, record, surely=surely and not _WILL_MEET.search(said))
        if client is not None:
            found.setdefault(company_key(client.name), client)
    match = _ONE_AND_OTHER.search(text) or (_BOTH.search(text) if agency else None)
    if len(found) < 2 and match:
        names = [_name_of(match[group]) for group in ("name", "other")]
        if all(_may_be_client(name, message, record) for name in names):
            quote = fold_space(match[0])
            found = {company_key(name): _Client(name, quote) for name in names}
    return list(found.values())


def _is_agency(message: Message) -> bool:
    """Whether the writer's address or signature names an agency."""
    domain = domain_label(message.header.sender.email.partition("@")[2])
    if _AGENCY_DOMAIN.search(domain) or _AGENCY.search(plain(message.signature)):
        return True
    for piece in map(plain, _PIECES.split(message.signature)):
        match = _AGENCY_NAME.fullmatch(piece.strip())
        if match and not _TITLE_OF_A_DESK.search(piece):
            # "Bruma Talent" of bruma.example is a department there.
            own = "".join(fold(match["rest"]).split())
            label = "".join(fold(domain).split())
            if not label.startswith(own) or label.removeprefix(own) not in _BEHIND_NAME:
                return True
    return False


def _items(text: str) -> list[str]:
    """The items of a letter's lists, or what stands under headings, each to the next one or to a
    blank line; the headings themselves where lines begin with them.
    """
    marks = [(match.start(), match.end()) for match in _ITEMS.finditer(text)]
    if len(marks) < 2:
        marks = [(match.start(),) * 2 for match in _HEADED.finditer(text)]
    ends = [*(start for start, _ in marks[1:]), len(text)] if marks else []
    return [
        text[start : min(end, start + _ITEM)].split("\n\n", maxsplit=1)[0].strip()
        for (_, start), end in zip(marks, ends, strict=True)
    ]


def _in_item(item: str, message: Message, record: Record, *, surely: bool) -> _Client | None:
    """The employer of a list's item that presents a post."""
    role = role_title(item)
    if not role:
        return None
    first = _AT_FIRST.match(item) if surely else None
    # "With Python and Kafka" is no employer's name, unless the posts are surely others'.
    tried = (*([first] if first else ()), *(_AT if surely else _STRICTLY_AT).finditer(item))
    for match in tried:
        groups = match.groupdict()
        name = _name_of(groups["name"] or groups.get("last") or "")
        if not _is_field(name) and _may_be_client(name, message, record):
            if name.isupper() and len(name) > _INITIALS:
                name = name.title()  # a heading is written so
            quote = fold_space(item)
            if len(quote) > _QUOTED:
                quote = quote[:_QUOTED].rpartition(" ")[0]
            return _Client(name, quote, role, _who_hires(item))
    return None


def _who_hires(item: str) -> str:
    """The full name of whom an item calls the one who hires; "" for none."""
    if match := _HIRES.search(item):
        name = _name_of(match["name"])
    elif match := _IS_HIRING.search(item):
        name = _STOP.split(match["name"])[-1].strip(" ,.'’-")
    else:
        return ""
    return name if is_full(name) and not is_title(name) else ""
