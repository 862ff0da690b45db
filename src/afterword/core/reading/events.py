"""Calendar entries, from an invitation or a calendar, to `interview` facts.

An entry is read alone: how likely it is to be a job interview is a strength in 0..1, and the
projection, which knows the pursuits, decides. Who takes part is decided here: an entry's own list
of attendees beats everything around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from afterword.core.entries import Event, Who
from afterword.core.facts import ACCEPTED, Fact
from afterword.core.names import fold, own_domain
from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.mentions import (
    NOT_NAMES,
    Mention,
    is_company_word,
    match_person,
    mentions,
)
from afterword.core.reading.posts.prose import read_posts_of_event
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.record import Record
from afterword.core.reading.roles import role_title
from afterword.core.reading.sentences import Text
from afterword.core.reading.terms import union

INTERVIEW = pattern_of(union(lambda terms: terms.interview))
TALK = pattern_of(union(lambda terms: terms.talk))
NO_INTERVIEW = pattern_of(union(lambda terms: terms.no_interview))
# The user's application, by name.
OWN_CASE = re.compile(
    r"\b(?:your|(?:ihre|deine)|(?:su|tu)|(?:votre|ta)|(?:sua|tua)) "
    r"(?:job )?(?:application|candidacy|bewerbung|candidatura|solicitud|postulacion|candidature)\b"
)
# What is called an interview and is none of the user's for a post: of helpers and guests, of who
# applies for something else, the writer's own ...
_FOR_NO_POST = re.compile(
    r"\b(?:volunteer(?:s|ing)?|podcasts?|pta|classrooms?|foster\w*|adoption|visa|immigration"
    r"|census|jury|tenan\w*|exit interview|(?:user|customer|research|mock|practice) interviews?"
    r"|freiwillig\w*|ehrenamt\w*|voluntari\w*|benevol\w*|parent[- ]teacher|elterngesprach"
    r"|tickets?|box office|performance of|(?:wants?|wanted|invited|asked|called) me|my (?:\w+ )?"
    r"interview|i(?:'ve| have)? (?:got |had )?an? (?:\w+ )?interview|mein(?:e|em|en)? (?:\w+ )?"
    r"(?:gesprach|interview|vorstellungsgesprach)|mi (?:\w+ )?entrevista|mon (?:\w+ )?entretien"
    r"|minha (?:\w+ )?entrevista|conseil de classe|professeure? principale?"
    r"|reuniao de pais|reunion de padres)\b"
)
# ... or, where no post is spoken of, for something that is to be printed, studied or learnt.
_FOR_PRINT = re.compile(
    r"\b(?:magazine|newspaper|article|journalis\w*|reporter|documentary|radio|broadcast|blog|book"
    r"|thesis|dissertation|usability|survey|stud(?:y|ies)|zeitung|magazin|beitrag|masterarbeit"
    r"|bachelorarbeit|umfrage|studie|sendung|revista|periodico|tesis|encuesta|estudio|enquete|etude"
    r"|memoire|jornal|tese|inquerito|estudo|schools?|mentor\w*|embassy|consulate|police|nursery"
    r"|schule|kita|botschaft|colegio|embajada|consulado|ecole|ambassade|consulat|escola"
    r"|embaixada)\b"
)
_POST = re.compile(
    r"\b(?:role|position|job|post|vacancy|candidate|application|stelle|bewerbung\w*|puesto|vacante"
    r"|candidatura|poste|candidature|vaga)\b"
)
_CANCELLED = re.compile(
    r"\s*(?:" + "|".join(union(lambda terms: terms.cancelled)) + r")\s*", re.IGNORECASE
)
_PREFIX = re.compile(
    r"^(?:(?:updated )?invitation|einladung|invitación|invitation|convite|re|fwd?|aw|wg|rv|"
    r"tr)\s*:\s*",
    re.IGNORECASE,
)
# The user asks the questions there: of volunteers, of those who apply, in the plural.
_OTHERS = (
    r"(?:volunteers|candidates|interns|applicants|students|mentees|trainees|helpers|tutors"
    r"|graduates|pupils|apprentices|au[- ]pairs|nannies|flatmates|housemates|tenants|hires"
    r"|freiwilligen?|ehrenamtlichen?|bewerber\w*|kandidat\w*|praktikant\w*|azubis|studenten"
    r"|studierende[nr]?|mitbewohner\w*|voluntari[oa]s|candidat[oae]s|becari[oa]s|alumn[oa]s"
    r"|aspirantes|estudiantes|benevoles|stagiaires|etudiants|estagiari[oa]s|estudantes)"
    r"\b(?! (?:team|lead|manager|coordinator|office|support|services?|success|relations)\b)"
)
AS_INTERVIEWER = re.compile(
    r"\byou(?:'ll| will| are going to)? (?:be )?interview(?:ing)? (?:the |our |some |a |an )?"
    r"(?:\w+ ){0,2}?(?:candidates?|applicants?|students?|people|graduates?|pupils?|mentees?)\b"
    r"|\byou(?:'ll| will)? (?:\w+ ){0,3}?as (?:an? )?(?:interviewer|mentor)\b"
    rf"|\binterviewing (?:[\w-]+ ){{0,2}}?{_OTHERS}"
    rf"|\b(?:interviews|gesprache|bewerbungsgesprache|vorstellungsgesprache|entrevistas|entrevistar"
    r"|entretiens) "
    rf"(?:(?:of|for|with|mit|fur|der|con|de|a|al?os|avec|des|com|aos|das?|dos|los|las|les|the|our|den"
    rf"|new|neuen?|nuev[oa]s|nouveaux|nov[oa]s) ){{1,3}}{_OTHERS}"
    r"|\b(?:bewerber|kandidaten|praktikanten)[- ]?(?:gesprache|interviews)\b"
    r"|\b(?:volunteer|intern|flatmate|housemate|tenant|nanny|au[- ]pair|student) interviews\b"
)
# Rooms, lists and desks are no interviewers.
_NOBODY = re.compile(
    r"resource\.calendar|^(?:room|raum|sala|salle|conf(?:erence)?|mtg|meeting|zoom|teams|webex|"
    r"no-?reply|calendar|"
    r"interview(?:s|ers)?|recruit\w*|talent|hr|jobs|careers|karriere|people|panel|hiring|team|"
    r"scheduling|bewerbung\w*|"
    r"rrhh|seleccion|recrutement|recrutamento|info|office|hello|contact|all)(?:[-_.\d]\S*)?@"
)
# "(A / B)", "with A and B", "A / B", "A <> B", "A x B": where a title names people.
_NAMED_AFTER = re.compile(
    r"(?:\bwith|\bw/|\bmit|\bcon|\bavec|\bcom|\bby|\binterviewers?:|\bpanel:|\bhosts?:)\s+|[(\[]",
    re.IGNORECASE,
)
_NOT_REQUESTS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH", "PUBLISH"})
_NAME = re.compile(r"[^\W\d_]{3,}")
LEAST_STRENGTH = 0.05


def is_other_interview(subject: str, text: Text) -> bool:
    """Whether what a letter calls an interview is none for a post, by its folded subject and by the
    sentences that speak of it.
    """
    said = [text.said(s.start, s.end) for s in text.sentences]
    spoken = "\n".join((subject, *(each for each in said if INTERVIEW.search(each))))
    if _FOR_NO_POST.search(spoken):
        return True
    return bool(_FOR_PRINT.search(spoken)) and not _POST.search(f"{subject}\n{text.folded}")


def read_event(event: Event, record: Record, *, prose: str = "") -> list[Fact]:
    """The interview that an entry may be with the posts it gives its people, or a refusal to come;
    `prose` is the text of the mail it came with.
    """
    if event.method == "REPLY":
        return _refusals(event, record)
    if event.method in _NOT_REQUESTS or event.all_day or not isinstance(event.start, datetime):
        return []
    strength = likelihood(event, record)
    if strength < LEAST_STRENGTH:
        return []
    party = Party.of(event, record, prose)
    title = _PREFIX.sub("", _CANCELLED.sub("", event.title)).strip()
    value = {
        "start": event.start.isoformat(),
        "end": _iso(event.end),
        "status": _status(event),
        "title": title,
        "where": fold_space(event.where),
    }
    fact = record.fact(
        "interview",
        value,
        fold_space(event.title),
        key=f"{event.uid}|{event.recurrence_id}",
        people=party.interviewers,
        said_at=event.stamp if event.stamp and event.method else record.said_at,
        confidence=0.95 if event.method else 0.8,
        extra=_extra(event, party, title, strength) | _accepted(event, record),
    )
    return [fact, *read_posts_of_event(event, record)]


def likelihood(event: Event, record: Record) -> float:
    """How likely an entry is to be a job interview, 0..1, by its own words and who set it up.

    The steps are judged, not measured: words that mean an interview weigh most, then an organiser
    from elsewhere, then words that mean a talk; a title that is plainly something else, or a
    series, leaves next to nothing.
    """
    title = plain(event.title)
    text = f"{title}\n{plain(event.description[:2000])}"
    named = bool(INTERVIEW.search(title))
    strength = 0.15
    if named:
        strength += 0.4
    elif INTERVIEW.search(text):
        strength += 0.25
    elif TALK.search(text):
        strength += 0.15
    if _is_external(event, record):
        strength += 0.35
    # The words of a job's own title say nothing against it: a payroll manager's talk.
    role = plain(role_title(event.title))
    beside = title.replace(role, " ").strip() if role else title
    if NO_INTERVIEW.search(beside or title):
        strength *= 0.5 if named and _is_external(event, record) else 0.1
    if named and AS_INTERVIEWER.search(title) and not _names_owner(event.title, record):
        strength *= 0.1
    if event.recurs:
        strength *= 0.2
    return round(min(strength, 0.95), 2)


def _names_owner(title: str, record: Record) -> bool:
    """Whether a title says whom it is about, and it is the user: "Interviews of finalists: Noa"."""
    return any(record.names_owner(word) for word in _NAME.findall(title))


@dataclass(frozen=True, slots=True)
class Party:
    """Who an entry names, by the part they have in it."""

    interviewers: tuple[Who, ...]
    optional: tuple[Who, ...]
    declined: tuple[Who, ...]
    invited: tuple[Who, ...]
    organizer: Who | None
    organizer_named: bool

    @classmethod
    def of(cls, event: Event, record: Record, prose: str = "") -> Party:
        """Tell interviewers from guests, from who declined and from who only set the meeting up."""
        others = [
            who for who in event.attendees if not record.is_owner(who) and not _is_nobody(who)
        ]
        organizer = (
            event.organizer if event.organizer and not record.is_owner(event.organizer) else None
        )
        if organizer and not organizer.name:
            organizer = next((who for who in others if who.email == organizer.email), organizer)
        optional = tuple(who for who in others if who.role == "optional")
        declined = tuple(who for who in others if who.answer == "declined")
        required = [
            who
            for who in others
            if who not in optional and who not in declined and not _same(who, organizer)
        ]
        named = _names_in(event, record, organizer, others)
        organizer_named = organizer is not None and _takes_part(organizer, event, prose)
        guests = [who for who in named if not any(_same_name(who, other) for other in others)]
        interviewers = (
            [*required, *guests]
            if not required
            else [*required, *(g for g in guests if " " in g.name)]
        )
        alone = not interviewers and not [who for who in declined if not _same(who, organizer)]
        if (
            organizer
            and organizer not in declined
            and not _is_nobody(organizer)
            and (alone or organizer_named)
        ):
            interviewers.append(organizer)
        return cls(
            tuple(interviewers), optional, declined, tuple(others), organizer, organizer_named
        )


def _names_in(event: Event, record: Record, organizer: Who | None, others: list[Who]) -> list[Who]:
    """People whom the title names and whom the list of attendees does not know."""
    emails = [who.email for who in (*others, *((organizer,) if organizer else ()))]
    known = [*others, *((organizer,) if organizer else ())]
    title = _PREFIX.sub("", _CANCELLED.sub("", event.title))
    found = []
    for mention in _named_places(title):
        if record.names_owner(mention.name) or is_company_word(mention.name, emails):
            continue
        if match_person(mention.name, known) is None:
            found.append(Who(name=mention.name))
    return found


def _named_places(title: str) -> list[Mention]:
    """Names that stand where titles name people, and nowhere else."""
    found: list[Mention] = []
    for match in _NAMED_AFTER.finditer(title):
        opening = match[0][-1]
        end = len(title)
        if opening in "([":
            closing = title.find(")" if opening == "(" else "]", match.end())
            end = closing if closing >= 0 else end
        piece = title[match.end() : end]
        for mention in mentions(piece):
            bracketed = opening in "(["
            if mention.full or not bracketed:
                found.append(mention)
    return list(dict.fromkeys(found))


def _takes_part(organizer: Who, event: Event, prose: str) -> bool:
    """Whether the organiser is named in the title, or the text says that they will take part."""
    title = _PREFIX.sub("", event.title)
    if any(match_person(mention.name, [organizer]) for mention in mentions(title)):
        return True
    text = f"{event.description}\n{prose}"
    for mention in mentions(text):
        if match_person(mention.name, [organizer]) and TAKES_PART.match(
            plain(text[mention.end : mention.end + 80]).lstrip(" ,")
        ):
            return True
    return False


TAKES_PART = pattern_of(union(lambda terms: terms.takes_part))


def _extra(event: Event, party: Party, title: str, strength: float) -> dict[str, Any]:
    organizer = party.organizer
    return {
        "uid": event.uid,
        "recurrence": event.recurrence_id,
        "sequence": event.sequence,
        "stamp": event.stamp.isoformat() if event.stamp else "",
        "method": event.method,
        "organizer": {
            "name": organizer.name,
            "email": organizer.email,
            "listed": any(_same(who, organizer) for who in party.invited),
            "named": party.organizer_named,
        }
        if organizer
        else {},
        "optional": [who.email or who.name for who in party.optional],
        "declined": [who.email or who.name for who in party.declined],
        "invited": [who.email or who.name for who in party.invited],
        "strength": strength,
        "words": title_words(title),
        "recurs": event.recurs,
        "zone": event.zone,
    }


def _accepted(event: Event, record: Record) -> dict[str, bool]:
    """The mark of an entry that the user said yes to."""
    yes = any(who.answer == "accepted" and record.is_owner(who) for who in event.attendees)
    return {ACCEPTED: True} if yes else {}


def title_words(title: str) -> list[str]:
    """The capitalised words of a title that may be names of people or companies, folded."""
    tokens = re.findall(r"[^\W\d_][\w'’-]*", title)
    capital = (token for token in tokens if token[0].isupper() and token.lower() not in NOT_NAMES)
    return list(dict.fromkeys(fold(token) for token in capital))


def _refusals(event: Event, record: Record) -> list[Fact]:
    start = event.start.isoformat()
    return [
        record.fact(
            "took_part",
            {"yes": False},
            fold_space(event.title),
            key=who.email,
            people=(who,),
            extra={"uid": event.uid, "start": start, "day": start[:10]},
        )
        for who in event.attendees
        if who.answer == "declined" and not record.is_owner(who)
    ]


def _is_external(event: Event, record: Record) -> bool:
    """Whether somebody from elsewhere set it up."""
    organizer = event.organizer
    if organizer is None or record.is_owner(organizer) or "@" not in organizer.email:
        return False
    domain = own_domain(organizer.email.partition("@")[2])
    return domain not in {own_domain(email.partition("@")[2]) for email in record.owner.emails}


def _status(event: Event) -> str:
    if event.method == "CANCEL" or event.status == "cancelled" or _CANCELLED.match(event.title):
        return "cancelled"
    return "tentative" if event.status == "tentative" else "confirmed"


def _is_nobody(who: Who) -> bool:
    return bool(_NOBODY.search(who.email)) or who.role in ("non-participant", "resource")


def _same(one: Who, other: Who | None) -> bool:
    return other is not None and bool(one.email) and one.email == other.email


def _same_name(one: Who, other: Who) -> bool:
    return match_person(one.name, [other]) is not None


def _iso(moment: datetime | date | None) -> str | None:
    return moment.isoformat() if isinstance(moment, datetime) else None
