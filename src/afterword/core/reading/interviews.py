"""Interviews that no calendar entry came with: a machine's notice, a plan of a day, a time in
prose.

A machine's notice is firm. Prose is not: the invitation that follows makes it certain, and a
question is only a proposal. What has no time of day is no interview.
"""

from __future__ import annotations

from datetime import datetime

from afterword.core.entries import Message
from afterword.core.facts import Fact
from afterword.core.reading.confirmations import NOTICE_HEAD, Confirmation, read_confirmation
from afterword.core.reading.dates import Phrase, find_times, join
from afterword.core.reading.plans import read_plan
from afterword.core.reading.proposals import read_proposals
from afterword.core.reading.record import Record
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context
from afterword.core.reading.told import Talk, Told, day_of, interview_fact, start_of


def read_interviews(message: Message, text: Text, record: Record, context: Context) -> list[Fact]:
    """The interviews of a message without an invitation, at most one start each."""
    told = Told(message, text, record, context)
    if confirmed := _confirmed(told):
        return confirmed
    return read_plan(told) or read_proposals(told)


def _confirmed(told: Told) -> list[Fact]:
    """A machine's notice with its fields: date, time, interviewers."""
    found = read_confirmation(told.message, told.text)
    if found is None:
        return []
    phrase = _when(told, found)
    if phrase is None:
        return []
    people = tuple(who for who in found.people if not told.record.is_owner(who))
    # A table whose names stand elsewhere: the address is enough.
    people = people or tuple(who for who in found.addresses if not told.record.is_owner(who))
    if not people and found.host is not None:
        people = (found.host,)
    talk = Talk(
        phrase,
        people,
        found.quote,
        status="cancelled" if found.cancelled else "confirmed",
        strength=found.strength,
        minutes=found.minutes,
        title=found.title,
        where=found.where,
        moves=_old_day(told, phrase) if found.moved else None,
    )
    fact = interview_fact(told, talk)
    return [fact, *_introduced(told, found)]


def _old_day(told: Told, new: Phrase) -> str:
    """The other day that a notice of a new time names, where it is one: the day that was."""
    days = {day_of(phrase) for phrase in told.dates(told.message.text[:NOTICE_HEAD])}
    days -= {None, start_of(new).date()}
    ahead = {day for day in days if day and day >= told.context.said_at.date()}
    return ahead.pop().isoformat() if len(ahead) == 1 else ""


def _when(told: Told, found: Confirmation) -> Phrase | None:
    """The time of a notice: from one field or two, or else wherever it stands in the text."""
    for passage in found.times:
        if phrase := _timed(told, passage) or _joined(told, passage):
            return phrase
    for passage in (told.message.text, told.message.header.subject):
        if phrase := _timed(told, passage):
            return phrase
    return None


def _timed(told: Told, passage: str) -> Phrase | None:
    phrases = told.dates(passage)
    return next((phrase for phrase in phrases if isinstance(phrase.start, datetime)), None)


def _joined(told: Told, passage: str) -> Phrase | None:
    """A day and a time that stand apart in one field."""
    context = told.context
    clocks = find_times(passage, language=context.language, country=context.country)
    days = told.dates(passage)
    return join(days[0], clocks[0], context.said_at, zone=context.zone) if days and clocks else None


def _introduced(told: Told, found: Confirmation) -> list[Fact]:
    return [
        told.record.fact(
            "introduced",
            {"name": who.name, "role": role or "", "title": title},
            found.quote,
            key=who.name,
            people=(who,),
        )
        for who, title, role in found.titles
    ]
