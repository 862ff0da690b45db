"""Applications and first approaches: an acknowledgement that one came in, a recruiter who writes
about a role.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache

from afterword.core.entries import Message, Who
from afterword.core.facts import Fact
from afterword.core.names import NO_ANSWER, company_key, domain_label, fold, label_fits, name_key
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.outbound import is_reply
from afterword.core.reading.outcomes import read_outcomes
from afterword.core.reading.quotes import fold_space, sentence_at
from afterword.core.reading.record import Record
from afterword.core.reading.roles import role_title
from afterword.core.reading.sentences import Text, cut
from afterword.core.reading.statement import Context
from afterword.core.reading.terms import union, words

RECEIVED = pattern_of(union(lambda terms: terms.received))
_REGRET = pattern_of(union(lambda terms: terms.regret))
_TALK = pattern_of(
    (*union(lambda terms: terms.talk), *union(lambda terms: terms.interview), "conversation")
)
_HEAR_MORE = re.compile(
    r"\b(?:calendly|minutes?|mins|half an hour|halbe?s? stund\w*|viertelstund\w*|media hor\w+|"
    r"demi-heure|meia hora|hear more|learn more|open to|interested|discuss|explore|minuten|"
    r"mehr erfahren|interesse|interesad[oa]|"
    r"minutos|en savoir plus|interessee?|interessad[oa]|saber mais)\b"
)
_OVER_A_DRINK = re.compile(r"\b(?:coffee|lunch|beer|kaffee|mittagessen|cafe|almoco|dejeuner)\b")
# Founders name no title: "I need someone for the data, you'd work straight with me".
_WANTED = re.compile(
    r"\b(?:(?:i|we)(?:'re| are|'m| am)?(?: \w+)? (?:need|looking for|searching for|hiring|after"
    r"|want|trying to find|on the hunt for) (?:someone|somebody|a person|people|help|a second"
    r"|our first|a first|another)[^.!?\n]{0,80}[.,!?;\s-]+[^.!?\n]{0,60}?\b(?:(?:you'd|you would"
    r"|you'll) (?:work|report|run|own|lead|build|join|head|sit|be (?:our|working))"
    r"|work (?:straight |directly )?(?:with|for) (?:me|us)|join (?:me|us)|on the team"
    r"|full[- ]time|part[- ]time|for the (?:team|job|role))"
    r"|(?:ich|wir) (?:suche|suchen|brauche|brauchen) (?:noch )?(?:jemanden|verstarkung"
    r"|unterstutzung)"
    r"|(?:busco|buscamos|procuro|procuramos) (?:a )?(?:alguien|alguem|una? persona|uma pessoa)"
    r"|(?:je cherche|nous cherchons|on cherche) quelqu'un)\b"
)
_PASSED_ON = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|wtr)\s*:", re.IGNORECASE)
_MINE = re.compile(
    r"\b(?:my|mein\w*|mi|mon|ma|o meu|a minha) (?:interview|application|job|cv|offer|bewerbung"
    r"|gesprach|entrevista|candidatur\w*|entretien)\b|\bnot yours\b"
)
# What they answer, where no title is named: "You wrote to us in January about the bench".
_ANSWERS_LETTER = re.compile(
    r"\b(?:you wrote (?:to )?(?:us|me)|your (?:letter|note|e-?mail|application|cv)(?: \w+){0,2}? "
    r"(?:about the|regarding|has been|came|reached|landed|arrived)|"
    r"(?:liked|enjoyed|got|read|thank you for) your (?:letter|application|cv|note))\b"
)
_WORK = re.compile(r"\b(?:job|role|position|post|vacancy|opening|bench|work with us|join us)\b")
# "Payroll person wanted, must enjoy chaos".
_IS_WANTED = re.compile(
    r"^(?P<role>(?:[\w-]+ ){1,4}?)(?:wanted|needed|gesucht|recherchée?|se busca|procura-se)\b"
)
_HIRING = re.compile(
    r"\b(?:hiring|recruiting|recruiting for|looking for|searching for|seeking|advertising for|"
    r"after) (?:an?|our|our (?:next|new|first)|another) "
    r"(?P<role>[A-Z][\w/&-]+(?:,? (?:(?:of|and|for|the|in) ){0,2}[A-Z][\w/&-]+){0,6})"
)
_DESK = frozenset(fold(word) for word in words(lambda terms: terms.hiring_desk))
# Said of what may come; a sentence with it promises nothing.
_MAYBE = re.compile(
    r"\b(?:if (?:your|you|we|there|selected)|should (?:your|we|you)|only (?:reply|respond|contact|"
    r"write|get back|be able to|candidates|"
    r"applicants|those)|wenn|falls|sofern|"
    r"si (?:tu|su|votre|vous|lo)|en caso|se (?:o seu|a sua|houver|for)|caso|whether|"
    r"may (?:contact|reach)|sans (?:nouvelles|reponse)|due to the (?:high )?volume)\b"
)
_INVITES = re.compile(
    r"\b(?:would like to (?:invite|meet|speak|schedule|set up|move)|we'd (?:like|love) to|"
    r"invite you|are you (?:free|available)|"
    r"could you|can you (?:share|send|confirm)|pick a (?:time|slot)|schedule (?:a|your) (?:call|"
    r"interview|time)|"
    r"mochten (?:wir )?(?:sie|dich)|laden (?:wir )?(?:sie|dich)|schlagen (?:wir )?\w*|"
    r"gustaria (?:conocer|invitar|hablar)|"
    r"souhait(?:ons|erions)|vous proposons|gostariamos|convid\w+)\b"
)
# More than that an application came in: it goes on.
_GOES_ON = re.compile(
    r"\b(?:short-?list(?:ed)?\b|(?:panel|first|second|final|phone|video|telephone) interview|"
    r"attend (?:an?|the|your) |interview (?:will|is|takes)|eingeladen|einladung zum|"
    r"entrevista con|entretien avec|entrevista com)\b"
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:am|pm|uhr)\b|\b(?:at|um|a las|as|vers) (?:\d{1,2}"
    r"|one|two|three|four|nine|ten|eleven|twelve|noon)\b(?! (?:the|our|your|least|this))"
)
_AUTOMATED = re.compile(
    r"automat(?:ed|ic|isch|isiert|ique|ico|izad)|do not reply|not monitored|unattended mailbox|"
    r"no responda|ne pas repondre|"
    r"nao responda|nicht auf diese"
)
_ROBOT = re.compile(
    rf"no-?_?reply|do-?not-?reply|{NO_ANSWER}|"
    r"notification|careers|jobs|recruit|talent|bewerbung|karriere|"
    r"hr@|hiring|apply|applications?"
)
# Applied for, but no job.
_NO_JOB = (
    r"(?:membership|fellowship|mortgage|loan|credit card|overdraft|visa|passport|citizenship|"
    r"planning|tenancy|rental|flat|apartment|housing|grant|scholarship|bursary|course|degree|admission|"
    r"insurance|bank account|library|parking|nursery|licen[cs]e|permit|patent|refund|benefit|"
    r"mitgliedschaft|kredit|visum|wohnung|stipendium|membresia|prestamo|visado|beca|adhesion|pret|"
    r"logement|bourse|emprestimo|bolsa)"
)
_FOR_NO_JOB = re.compile(
    rf"\b{_NO_JOB} (?:application|antrag)|application (?:for|to)(?: \w+){{0,4}}? {_NO_JOB}\b"
)
# Where one lives or borrows, of which landlords and banks write as employers do: "thank you for
# your application for unit 4B. We have decided to move forward with another applicant".
_HOME_OR_LOAN = re.compile(
    r"\b(?:flat|apartment|unit \d\w*|lease|leasing|rental|tenan\w*|landlord|letting|mortgage|loan"
    r"|credit card|overdraft|wohnung|mietvertrag|vermiet\w*|kredit|alquiler|inmobiliaria|prestamo"
    r"|hipoteca|logement|appartement|studio|colocation|bail|locataire"
    r"|pret immobilier|arrendamento|aluguer|aluguel|emprestimo)\b"
)
_A_POST = re.compile(
    r"\b(?:role|position|job|post|vacancy|candidates?|interview\w*|hiring|team|stelle|gesprach"
    r"|bewerber\w*|puesto|vacante|entrevista|equipo|poste|entretien|equipe|vaga)\b"
)
# What a mail decides is no acknowledgement, whenever it was said.
_DECIDED = frozenset({"rejection", "offer", "on_hold"})
_READ_ALONE = Context(datetime(2000, 1, 1, tzinfo=UTC))
_HEAD = 600  # characters in which an answer says what it answers
_YOUR_APPLICATION = re.compile(
    r"(?:your|deine|ihre|tu|su|votre|ta|a sua|sua) (?:job )?(?:application|bewerbung|candidatura"
    r"|solicitud|postulacion|candidature)\b"
)
# Hosts of application systems: their name is nobody's employer.
_SYSTEMS = frozenset(
    """greenhouse lever workday myworkday myworkdayjobs ashby ashbyhq smartrecruiters teamtailor
    personio recruitee bamboohr icims taleo successfactors jobvite workable breezy jazzhr
    softgarden rexx gupy infojobs indeed stepstone xing linkedin welcomekit welcometothejungle
    pinpoint comeet homerun factorial dover gem goodtime calendly jobs join kenjo catsone""".split()
)
# What job boards call themselves: who else writes from there speaks of their own posts.
_BOARD = re.compile(
    r"jobs?|career|karriere|stellen|empleo|trabajo|emploi|vagas|emprego|hire|talent"
)
_APPLIED_AT = (
    r"(?i:(?:apply(?:ing)?|application|applied|interest|candidacy)(?: \w+){{0,{words}}}? (?:to|at|"
    r"with|in|@)) (?P<name>[A-Z0-9].*)"
)
_COMPANY_IN_SUBJECT = (
    re.compile(_APPLIED_AT.format(words=3)),
    re.compile(
        r"(?i:(?:bewerbung|stelle|interesse)\b.*? (?:bei(?: der)?|an der|der)) (?P<name>[A-Z0-9].*)"
    ),
    re.compile(r"(?i:(?:candidatura|solicitud|interés)\b.*? (?:en|con)) (?P<name>[A-Z0-9].*)"),
    re.compile(r"(?i:(?:candidature|intérêt)\b.*? (?:chez|pour)) (?P<name>[A-Z0-9].*)"),
    re.compile(
        r"(?i:(?:candidatura|inscrição|interesse)\b.*? (?:na|no|à|ao|pela)) (?P<name>[A-Z0-9].*)"
    ),
)
# A board names the whole post first. Of others that is left alone: who writes from a firm's own
# domain and names a firm so may be its recruiter or somebody else's.
_FURTHER_ON = (re.compile(_APPLIED_AT.format(words=5)), *_COMPANY_IN_SUBJECT[1:])
_COMPANY_ENDS = re.compile(
    r"[,.!?;:|()\n\U0001F300-\U0001FAFF]| [-–—] | (?:has|have|is|for|and|will|as|was|als|wurde|"
    r"ha|a été|foi)\b"
)
_FOOT = re.compile(
    r"(?:powered by \w+ (?:for|on behalf of)|on behalf of|im auftrag von|im namen von|"
    r"en nombre de|au nom de|em nome d[ae])\s+(?P<name>[^.,\n|]{2,60})",
    re.IGNORECASE,
)


def acknowledges(message: Message, text: Text) -> bool:
    """Whether a message says that an application came in, and nothing more."""
    subject = plain(message.header.subject)
    if not (RECEIVED.search(subject) or RECEIVED.search(text.folded[:800])):
        return False
    if _FOR_NO_JOB.search(subject) or _FOR_NO_JOB.search(text.folded[:800]):
        return False
    # "After assessment of all applications received" may open a rejection.
    for told in read_outcomes(text, _READ_ALONE, loosely=False):
        if told.kind in _DECIDED and not _MAYBE.search(plain(told.quote)):
            return False
    for place in text.sentences:
        sentence = text.said(place.start, place.end)
        if not _MAYBE.search(sentence) and (_REGRET.search(sentence) or _INVITES.search(sentence)):
            return False
    if _GOES_ON.search(text.folded) and not _MAYBE.search(text.folded):
        return False
    if not is_machine(message, text) and (
        is_reply(message) or (_TALK.search(text.folded) and _CLOCK.search(text.folded))
    ):
        return False  # a person who proposes a talk does more than say thank you
    return is_machine(message, text) or bool(RECEIVED.search(text.folded))


def read_acknowledgement(message: Message, record: Record) -> list[Fact]:
    """The `applied` fact of an acknowledgement."""
    text = cut(message.text)
    match = RECEIVED.search(text.folded)
    quote = sentence_at(text, match.start()) if match else fold_space(message.header.subject)
    role = role_title(message.header.subject) or role_title(message.text[:800])
    company = hiring_company(message)
    value = {"company": company, "role": role}
    people = (message.header.sender,)
    return [record.fact("applied", value, quote, key="applied", people=people, company=company)]


def read_answered(message: Message, record: Record, text: Text) -> list[Fact]:
    """The `applied` fact of a person who answers an application and goes on: "Your application,
    Operations Manager: he'd like a phone chat first".
    """
    subject = plain(message.header.subject)
    head = f"{subject}\n{text.folded[:_HEAD]}"
    if is_reply(message) or message.header.bulk or _FOR_NO_JOB.search(head):
        return []
    if not (RECEIVED.search(head) or _YOUR_APPLICATION.match(subject)):
        return []
    role = role_title(message.header.subject) or role_title(message.text[:_HEAD])
    if not role:
        return []
    people = (message.header.sender,)
    # A robot's address tells nothing; its mail names the company that it writes for.
    company = hiring_company(message) if is_machine(message, text) else ""
    value = {"company": company, "role": role}
    quote = fold_space(message.header.subject)
    return [record.fact("applied", value, quote, key="applied", people=people, company=company)]


def hiring_company(message: Message) -> str:
    """The company that a hiring system or desk writes for; "" where nothing says so. Never the
    system itself.
    """
    sender = message.header.sender
    named = _without_desk(sender.name)
    label = domain_label(sender.email.partition("@")[2])
    board = _BOARD.search(label) is not None and label_fits(label, named)
    patterns = _FURTHER_ON if board else _COMPANY_IN_SUBJECT
    subject = _named_in(message.header.subject, patterns)
    text = _named_in(fold_space(message.text[:600]), patterns)
    foot = _FOOT.search(message.text)
    candidates = (named, subject, text, foot["name"] if foot else "")
    if board:
        candidates = (*candidates[1:], named)  # it writes of somebody else's post
    for candidate in candidates:
        if candidate and not _is_system(candidate) and not _is_person(candidate, sender):
            return candidate
    return ""


def read_outreach(
    message: Message, record: Record, text: Text, *, sets_talk: bool = False
) -> list[Fact]:
    """The `outreach` fact of a person who writes first, names a role and asks for a talk, or sets
    a time for one (`sets_talk`).
    """
    header = message.header
    if is_reply(message) or header.automatic or is_machine(message, text):
        return []
    if not _speaks_of_talk(text) or is_no_job(f"{plain(header.subject)}\n{text.folded[:_HEAD]}"):
        return []
    told = _before_signature(message)
    # "Look at this: my interview, not yours" passes on what is somebody else's.
    passed_on = _PASSED_ON.match(header.subject) and _MINE.search(text.folded)
    subject = "" if passed_on else header.subject
    asks = _asks(text)
    role = role_title(subject)
    if asks:
        role = role or role_title(told) or _hired_for(subject, told)
    # Who only says when names the titles of those whom the user will meet.
    wanted = None if role or not asks else _wants_somebody(header.subject, text)
    if not (role or wanted) or not (asks or sets_talk):
        return []
    start = wanted.start() if wanted else text.text.find(role)
    quote = sentence_at(text, start) if start >= 0 else fold_space(header.subject)
    return [record.fact("outreach", {"role": role}, quote, key="outreach", people=(header.sender,))]


def asks_for_talk(text: Text) -> bool:
    """Whether somebody asks for a talk, or offers a time for one, in whatever words."""
    return _asks(text) and _speaks_of_talk(text)  # most letters ask for nothing


def is_no_job(said: str) -> bool:
    """Whether folded words are of an application for something else than a job."""
    if _FOR_NO_JOB.search(said):
        return True
    return bool(_HOME_OR_LOAN.search(said)) and not _A_POST.search(said)


def _speaks_of_talk(text: Text) -> bool:
    return any(each.search(text.folded) for each in (_TALK, _HEAR_MORE, _OVER_A_DRINK))


def _asks(text: Text) -> bool:
    return "?" in text.text or bool(_INVITES.search(text.folded))


def _hired_for(subject: str, text: str) -> str:
    """What they say they hire, in a title's capitals: "We're hiring a Keeper of Textiles"; or in a
    subject, as somebody who is wanted.
    """
    match = _HIRING.search(text) or _IS_WANTED.search(subject)
    return match["role"].strip(" ,") if match else ""


def _wants_somebody(subject: str, text: Text) -> re.Match[str] | None:
    """Where they look for somebody, or answer who wrote to them, and name no title."""
    folded = text.folded
    if wanted := _WANTED.search(folded):
        return wanted
    answers = (
        _ANSWERS_LETTER.search(folded) if _WORK.search(f"{plain(subject)}\n{folded}") else None
    )
    # "We have received your application and would like to talk", whatever the post is called.
    return answers or RECEIVED.search(folded, 0, _HEAD)


def _before_signature(message: Message) -> str:
    """The text up to the writer's own name on a line, behind which stands their own title; else
    all but a last short paragraph.
    """
    text, name = message.text, fold(message.header.sender.name)
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], 1):
        if name and fold(line)[: len(name)] == name:
            return "\n".join(lines[:number])
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(paragraphs[:-1]) if len(paragraphs) > 2 else text


def is_machine(message: Message, text: Text) -> bool:
    """Whether a program sent it: a list, a robot's address, or words that say so."""
    return bool(
        message.header.bulk
        or _ROBOT.search(message.header.sender.email.partition("@")[0])
        or _says_automated(text.folded)
    )


@lru_cache(maxsize=8)  # a letter is asked by several of its readers
def _says_automated(folded: str) -> bool:
    return _AUTOMATED.search(folded) is not None


def _without_desk(name: str) -> str:
    """A sender's name without the words of a hiring desk: 'Larkspur Recruiting Team' →
    'Larkspur'.
    """
    bare = re.split(r"\s+(?:via|@|at|bei|from|from the)\s+|\s[|–—-]\s", name.strip("\"' "))
    parts = [" ".join(word for word in part.split() if fold(word) not in _DESK) for part in bare]
    return next((part for part in parts if company_key(part)), "")


def _named_in(line: str, patterns: tuple[re.Pattern[str], ...]) -> str:
    for pattern in patterns:
        if match := pattern.search(line):
            name = _COMPANY_ENDS.split(match["name"])[0].strip(" '\"!.")
            words_ = [word for word in name.split() if fold(word) not in _DESK]
            if words_ and len(words_) <= 5 and not role_title(name):
                return " ".join(words_)
    return ""


def _is_system(name: str) -> bool:
    return fold(name).replace(" ", "") in _SYSTEMS


def _is_person(name: str, sender: Who) -> bool:
    """Whether a display name is a person's: their address ends in their surname, or has all of
    their name, in whichever order it is written.
    """
    local = fold(sender.email.partition("@")[0])
    words_ = name_key(name).split()
    if len(words_) < 2:
        return False
    squashed = local.replace(" ", "")
    if local == "".join(words_):
        return False  # acmerobotics@ats.example: a firm's, at a system; people part their names
    return (len(words_[-1]) > 2 and squashed.endswith(words_[-1])) or set(words_) == set(
        local.split()
    )
