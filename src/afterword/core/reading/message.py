"""One message, with whatever it carries, to all facts that it states.

The envelope decides first what kind of message it is (a delivery report, an automatic reply,
LinkedIn's notice, noise, an acknowledgement, the owner's own), because each of these must not be
read as the others are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from afterword.core.entries import Message, Who
from afterword.core.facts import NO_NAME, Fact
from afterword.core.reading.applications import (
    acknowledges,
    hiring_company,
    is_machine,
    is_no_job,
    read_acknowledgement,
    read_answered,
    read_outreach,
)
from afterword.core.reading.approaches import read_approach
from afterword.core.reading.ask_answers import read_ask_answer
from afterword.core.reading.beside import with_names_beside
from afterword.core.reading.clients import by_client, read_client
from afterword.core.reading.consents import read_consent
from afterword.core.reading.events import read_event
from afterword.core.reading.grammar import plain
from afterword.core.reading.interviews import read_interviews
from afterword.core.reading.introduction_offers import read_introduction_offer
from afterword.core.reading.language import detect_language
from afterword.core.reading.linkedin_mail import is_linkedin, read_linkedin
from afterword.core.reading.manner import read_manner
from afterword.core.reading.noise import is_noise
from afterword.core.reading.outbound import is_reply, read_outbound
from afterword.core.reading.outcomes import LOOSE
from afterword.core.reading.people import read_addresses, read_introductions, read_signature
from afterword.core.reading.permissions import BARE, as_accepted, as_offered
from afterword.core.reading.posts.prose import read_posts
from afterword.core.reading.proposals import (
    read_acceptance,
    read_own_offers,
    read_their_yes,
)
from afterword.core.reading.prose import read_prose
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text, cut
from afterword.core.reading.speaker import country_of, zone_of
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.taking_part import read_absences
from afterword.core.reading.undertakings import read_undertakings
from afterword.core.worktime import zone_info
from afterword.core.world import Owner

# What an automatic reply can say; anything else in one is its template.
_AUTOMATIC = ("auto_reply", "left")
# What strangers write to many people at once, of schools, quizzes and prizes as of posts.
_OF_ONE = ("next_round", "on_hold")
# What applicant systems send in a company's name.
_OF_A_COMPANY = ("rejection", "next_round", "on_hold")
_REFUSALS = ("rejection", "on_hold")
# A talk after a no: about why.
_FEEDBACK = re.compile(
    r"\b(?:feedback|explain|tell you why|about why|reasons?|other roles?|ruckmeldung|grunde"
    r"|explicar\w*|expliquer\w*)\b"
)
# What is decided of an application is none of a post where it is for something else.
_OF_A_POST = frozenset({"rejection", "offer", "on_hold", "next_round", "decision_date"})
_SHORT = 3  # letters
_GREETING = 300  # characters
_WORD = re.compile(r"[^\W\d_]+")


def read_message(message: Message, record: Record) -> list[Fact]:
    """All facts of a message, in the order of its parts."""
    if message.bounce is not None:
        if not (message.bounce.address or message.bounce.message_id):
            return []  # of nothing that was sent: "delivery failed, pay here"
        return _bounce(message, record)
    text = cut(message.text)
    context = context_of(message, record)
    if context.sender_is_owner:
        said = [
            *read_manner(message, record, context.language),
            *read_outbound(message, record),
            *read_acceptance(message, text, record, context),
            *read_own_offers(message, text, record, context),
            *read_undertakings(message, text, record, context),
        ]
        return with_names_beside(message, said)
    if message.header.automatic:
        return _stated(message, text, record, context, _AUTOMATIC)
    if is_linkedin(message.header):
        return read_linkedin(message, record)
    if is_noise(message, record, text):
        return []
    if not message.events and acknowledges(message, text):
        return [
            *read_acknowledgement(message, record),
            *read_manner(message, record, context.language),
        ]
    return with_names_beside(message, _from_others(message, text, record, context))


def _from_others(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    facts = [
        fact for event in message.events for fact in read_event(event, record, prose=message.text)
    ]
    if not message.events:
        facts += read_interviews(message, text, record, context)
        if not any(map(_settles, facts)):
            facts += read_their_yes(message, text, record, context)
        sets_talk = any(
            fact.kind == "interview" and fact.value.get("status") != "cancelled" for fact in facts
        )
        facts += (
            read_outreach(message, record, text, sets_talk=sets_talk)
            or read_answered(message, record, text)
            or read_approach(message, record, text, sets_talk=sets_talk)
        )
    clients = read_client(message, record)
    facts += clients
    facts += read_consent(message, text, record, context)
    facts += read_ask_answer(message, text, record)
    facts += read_introduction_offer(message, text, record)
    facts += read_absences(text, record, _others(message, record))
    facts += read_signature(message, record)
    facts += read_manner(message, record, context.language)
    firms = {fact.company for fact in clients}
    facts += [
        fact
        for fact in read_introductions(message, record, text)
        if fact.value["name"] not in firms  # "our client, Orrin Quay, who needs a planner"
    ]
    facts += read_addresses(message, record, text)
    facts += read_posts(message, record, text)
    stated = _at_one(facts, _stated(message, text, record, context), text.folded)
    return [*facts, *_but_talks(facts, stated)]


def _settles(fact: Fact) -> bool:
    """Whether a letter says of a talk itself how it stands: then it is no yes to another's time."""
    if fact.kind != "interview":
        return fact.kind == "scheduling"
    stands = fact.value.get("status") != "tentative"
    return stands or bool(fact.extra.get("proposed")) or "moves" in fact.extra


def _but_talks(facts: list[Fact], stated: list[Fact]) -> list[Fact]:
    """Without the days of a decision that are those of a talk: "noted for Thursday at ten, I'll
    call you".
    """
    talks = {fact.quote for fact in facts if fact.kind == "interview"}
    return [fact for fact in stated if fact.kind != "decision_date" or fact.quote not in talks]


def _at_one(facts: list[Fact], stated: list[Fact], said: str) -> list[Fact]:
    """The statements without a refusal that no set phrase shows, where the same letter sets a time
    for a talk: who turns somebody down does not ask them to come.
    """
    ahead = any(
        fact.kind == "interview"
        and fact.value.get("status") != "cancelled"
        and "moves" not in fact.extra
        for fact in facts
    )
    if not ahead or _FEEDBACK.search(said):
        return stated
    return [
        fact
        for fact in stated
        if fact.kind not in _REFUSALS or fact.confidence > LOOSE or fact.doubtful
    ]


def context_of(message: Message, record: Record) -> Context:
    """What the readers of prose are told of a message besides its words."""
    header, owner = message.header, record.owner
    from_owner = record.is_owner(header.sender)
    country = owner.country if from_owner else country_of(message, owner)
    zone = owner.zone if from_owner else zone_of(message, owner, country)
    said_at = header.at
    if zone and not said_at.utcoffset():
        said_at = said_at.astimezone(zone_info(zone))  # Exchange writes every Date in UTC
    return Context(
        said_at=said_at,
        language=detect_language(message.text),
        country=country,
        zone=zone or None,
        sender_is_owner=from_owner,
        subject=header.subject,
        bulk=header.bulk,
        automatic=header.automatic,
        sender_name=header.sender.name,
        sender_email=header.sender.email,
    )


def _stated(
    message: Message,
    text: Text,
    record: Record,
    context: Context,
    kinds: Iterable[str] = (),
) -> list[Fact]:
    """The statements of the prose as facts, of these kinds only where any are named."""
    wanted = frozenset(kinds)
    statements = tuple(
        told for part in by_client(message) for told in read_prose(part, context).statements
    )
    if is_no_job(f"{plain(message.header.subject)}\n{text.folded[:_GREETING]}"):
        statements = tuple(told for told in statements if told.kind not in _OF_A_POST)
    if is_reply(message):
        statements = tuple(_answered(told, message.quoted, context) for told in statements)
    # A robot's address tells nothing; its mail names the company that it writes for.
    company = hiring_company(message) if is_machine(message, text) else ""
    return [
        _as_fact(
            statement,
            record,
            message.header.sender,
            _unaddressed(statement, message, record.owner),
            company if statement.kind in _OF_A_COMPANY else "",
        )
        for statement in statements
        if (not wanted or statement.kind in wanted)
        and (is_reply(message) or not statement.extra.get(BARE))
    ]


def _answered(told: Statement, quoted: str, context: Context) -> Statement:
    """A statement in the light of the letter answered: what "it" is, and what was offered."""
    if told.kind == "permission" and told.value["granted"]:
        return as_offered(told, quoted, context)
    return as_accepted(told, quoted, context) if told.kind == "request" else told


def _unaddressed(statement: Statement, message: Message, owner: Owner) -> Mapping[str, Any]:
    """The mark of what strangers write to many, where the message calls the user nowhere."""
    if statement.kind not in _OF_ONE or _calls_by_name(message, owner):
        return {}
    return {NO_NAME: True}


def _calls_by_name(message: Message, owner: Owner) -> bool:
    """Whether a name of the user's stands in the subject or the first lines."""
    said = f"{message.header.subject}\n{message.text[:_GREETING]}"
    words = set(_WORD.findall(plain(said)))
    names = _WORD.findall(plain(owner.name))
    # Of a short name all of it, since "will" and "an" stand everywhere.
    return any(len(name) > _SHORT and name in words for name in names) or (
        bool(names) and set(names) <= words
    )


def _as_fact(
    statement: Statement, record: Record, speaker: Who, more: Mapping[str, Any], company: str
) -> Fact:
    return record.fact(
        statement.kind,
        dict(statement.value),
        statement.quote,
        key=f"{statement.value.get('what', '')}|{statement.quote}",
        people=(speaker,),
        confidence=statement.confidence,
        doubtful=statement.doubtful,
        extra={**statement.extra, **more},
        company=company,
    )


def _others(message: Message, record: Record) -> tuple[Who, ...]:
    """The people of the header but the owner, the sender first."""
    header = message.header
    everyone = (header.sender, *header.to, *header.cc)
    return tuple(who for who in everyone if not record.is_owner(who))


def _bounce(message: Message, record: Record) -> list[Fact]:
    bounce = message.bounce
    assert bounce is not None
    value = {"address": bounce.address, "permanent": bounce.permanent}
    return [
        record.fact(
            "bounce",
            value,
            message.header.subject,
            key=bounce.address,
            people=(Who(email=bounce.address.lower()),),
            confidence=0.95,
            extra={"message_id": bounce.message_id},
        )
    ]
