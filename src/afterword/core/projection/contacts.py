"""Touches: every contact that happened, in either direction, on any channel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from afterword.core.entries import Header, LinkedInInvitation, LinkedInMessage, Who
from afterword.core.facts import Fact
from afterword.core.known import Known, Saying
from afterword.core.planning.moves import letter_kind
from afterword.core.projection.companies import is_robot
from afterword.core.projection.manners import Manners
from afterword.core.projection.people import People
from afterword.core.projection.threads import Threads
from afterword.core.subjects import bare_subject
from afterword.core.worktime import business_days_between, zone_info
from afterword.core.world import Channel, Interview, Invitation, Person, Promise, Touch

# Letters that ask for nothing of the other's time that they did not ask for themselves (DESIGN §6,
# "unasked").
ASKED_FOR = frozenset(
    {"thank_you", "materials", "gracious", "acceptance", "withdrawal", "application"}
)
_LATELY = timedelta(days=28)  # after it nobody waits for that day any more
# Letters whose words told nothing of what they are for.
_ANYTHING = frozenset({"answer", "other"})
# Of ours, and no words that could answer anything.
_NO_LETTER = frozenset({"invitation", "like", "comment"})
_REPLY_DAYS = 5  # business days within which an answer to their latest message is a direct reply
_SAME_LETTER = timedelta(minutes=10)  # between a letter that a server took and its copy
_TOLD_BY_MAIL = "messaged:"
_RETRIES = timedelta(days=6)  # servers give up after five days (RFC 5321, 4.5.4.1)


class Letters:
    """What the messages that the user sent were for, by message id."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.asking: set[str] = set()  # those that end in a question or hold one
        self._what: dict[str, str] = {}
        self._also: dict[str, frozenset[str]] = {}
        self._asks: dict[str, str] = {}
        self._quotes: dict[str, str] = {}
        for fact in facts:
            if fact.kind == "letter":
                mid = fact.source.ref.strip("<>")
                self._what[mid] = str(fact.value.get("what") or "other")
                if fact.extra.get("asks"):
                    self.asking.add(mid)
                self._also[mid] = frozenset(str(kind) for kind in fact.extra.get("also", ()))
                self._asks[mid] = str(fact.extra.get("ask") or "")
                self._quotes[mid] = fact.quote

    def what(self, message_id: str) -> str:
        """The letter's kind, or "" where it was not read."""
        return self._what.get(message_id, "")

    def ask(self, message_id: str) -> str:
        """Which of the three asks of a connector it makes, by its words, or ""."""
        return self._asks.get(message_id, "")

    def quote(self, message_id: str) -> str:
        """The sentence that shows what it is for."""
        return self._quotes.get(message_id, "")

    def kinds(self, message_id: str) -> frozenset[str]:
        """All kinds that one letter is."""
        return self._also.get(message_id, frozenset()) | {self.what(message_id)}


def mail_touches(
    known: Known,
    people: People,
    letters: Letters,
    threads: Threads,
    failed: Mapping[str, datetime],
    manners: Manners,
) -> Iterator[Touch]:
    """Messages between the user and others; automatic replies and robots are no touch.

    `failed`: addresses that bounced for good, and when: what was sent there just before never
    arrived.
    """
    for record, header in known.headers:
        if header.automatic or header.bulk:
            continue
        if people.is_owner(header.sender):
            for touch in _sent(record, header, people, letters, threads, failed):
                yield replace(touch, language=manners.of(header.message_id).language)
        elif not is_robot(header.sender.email) and (person := people.resolve(header.sender)):
            yield Touch(
                id=f"{record}:{person}",
                at=header.at,
                person=person,
                direction="in",
                channel="email",
                what="reply" if header.in_reply_to else "letter",
                thread=threads.root(header.message_id),
                message_id=header.message_id,
                subject=header.subject,
                language=manners.of(header.message_id).language,
                direct=any(people.is_owner(who) for who in header.to),
            )


def _sent(
    record: str,
    header: Header,
    people: People,
    letters: Letters,
    threads: Threads,
    failed: Mapping[str, datetime],
) -> Iterator[Touch]:
    what = letters.what(header.message_id) or ("answer" if header.in_reply_to else "other")
    seen: set[str] = set()
    for who, direct in [(who, True) for who in header.to] + [(who, False) for who in header.cc]:
        person = people.resolve(who)
        if not person or person in seen or _came_back(who, header.at, failed):
            continue
        seen.add(person)
        yield Touch(
            id=f"{record}:{person}",
            at=header.at,
            person=person,
            direction="out",
            channel="email",
            what=what,
            thread=threads.root(header.message_id),
            message_id=header.message_id,
            subject=header.subject,
            direct=direct,
            materials=tuple(attachment.name for attachment in header.attachments),
        )


def _came_back(who: Who, at: datetime, failed: Mapping[str, datetime]) -> bool:
    bounced = failed.get(who.email)
    return bounced is not None and at <= bounced <= at + _RETRIES


def linkedin_touches(known: Known, people: People) -> Iterator[Touch]:
    """Messages of the LinkedIn export."""
    for record, at, entry in known.entries:
        if not isinstance(entry, LinkedInMessage):
            continue
        outgoing = people.is_owner(entry.sender)
        for who in entry.to if outgoing else (entry.sender,):
            if person := people.resolve(who):
                yield Touch(
                    id=f"{record}:{person}",
                    at=at,
                    person=person,
                    direction="out" if outgoing else "in",
                    channel="linkedin",
                    what="other" if outgoing else "letter",
                    thread=entry.conversation,
                )


def messaged_touches(facts: Iterable[Fact], people: People) -> Iterator[Touch]:
    """Messages on LinkedIn of which its own mail tells, long before the next export does."""
    for fact in facts:
        if not fact.people:
            continue
        who = fact.people[0]
        if person := people.resolve(who) or people.by_full_name(who.name):
            yield Touch(
                id=f"{_TOLD_BY_MAIL}{fact.id}",
                at=fact.said_at,
                person=person,
                direction="in",
                channel="linkedin",
                what="letter",
            )


def sent_invitations(
    known: Known, accepted: Mapping[str, datetime], people: People, stand_ins: Mapping[str, str]
) -> list[Invitation]:
    """Invitations that the user sent: by the export, or, where it lacks one, by the mail that says
    it was accepted.

    `accepted` is by person; `stand_ins` maps a LinkedIn identity to the person it most likely is.
    """
    found: dict[str, Invitation] = {}
    for _, at, entry in known.entries:
        if isinstance(entry, LinkedInInvitation) and entry.outgoing:
            person = people.resolve(entry.to)
            person = stand_ins.get(person, person)
            if person and (person not in found or found[person].at < at):
                found[person] = Invitation(
                    person, at, accepted.get(person), bool(entry.note.strip())
                )
    for person, at in accepted.items():
        if person not in found:
            found[person] = Invitation(person, at - timedelta(days=1), at)
    return sorted(found.values(), key=lambda invitation: (invitation.at, invitation.person))


def invitation_touches(invitations: Sequence[Invitation]) -> Iterator[Touch]:
    """An invitation is a touch of ours; its acceptance is one of theirs."""
    for invitation in invitations:
        stamp = f"{invitation.person}:{invitation.at.timestamp():.0f}"
        yield Touch(
            id=f"invitation:{stamp}",
            at=invitation.at,
            person=invitation.person,
            direction="out",
            channel="linkedin",
            what="invitation",
            unasked=True,
        )
        if invitation.accepted_at:
            yield Touch(
                id=f"accepted:{stamp}",
                at=invitation.accepted_at,
                person=invitation.person,
                direction="in",
                channel="linkedin",
                what="accepted",
            )


def meeting_touches(interviews: Iterable[Interview], now: datetime) -> Iterator[Touch]:
    """An interview that took place is a contact with each who was there."""
    for interview in interviews:
        if interview.status != "cancelled" and interview.end <= now:
            for person in interview.interviewers:
                yield Touch(
                    id=f"meeting:{interview.id}:{person}",
                    at=interview.end,
                    person=person,
                    direction="in",
                    channel="in_person",
                    what="meeting",
                    company=interview.company,
                    pursuit=interview.pursuit,
                )


def is_new_ask(values: Mapping[str, Any]) -> bool:
    """Whether the user says of an ask that it was made, and not what became of one."""
    return values.get("state") == "asked" and not values.get("asked")


def told_touches(
    sayings: Iterable[Saying], resolve: Mapping[str, str], threads: Threads
) -> Iterator[Touch]:
    """Contacts that no file shows: what the user noted, moves they say are done, and letters that
    a server took. `resolve`: saying id → person.
    """
    for saying in sayings:
        person = resolve.get(saying.id, "")
        values = saying.values
        if not person:
            continue
        if saying.kind == "note_touch":
            inward = values.get("direction") == "in"
            yield Touch(
                id=f"said:{saying.id}",
                at=_when(values.get("when"), saying.at),
                person=person,
                direction="in" if inward else "out",
                channel=_channel(values.get("channel")),
                what="reply" if inward else str(values.get("what") or "other"),
            )
        elif saying.kind == "note_introduction":
            if is_new_ask(values):
                yield Touch(
                    id=f"said:{saying.id}",
                    at=_when(values.get("when"), saying.at),
                    person=person,
                    direction="out",
                    channel=_channel(values.get("channel") or "in_person"),
                    what="introduction_ask",
                )
        elif saying.kind in ("done", "sent"):
            message_id = str(values.get("message_id") or "")
            answered = str(values.get("in_reply_to") or "").strip("<>")
            yield Touch(
                id=f"said:{saying.id}",
                at=saying.at,
                person=person,
                direction="out",
                channel=_channel(values.get("channel")),
                what=str(values.get("what") or _what_it_was(values)),
                thread=threads.root(answered or message_id) if message_id else "",
                message_id=message_id,
                subject=str(values.get("subject") or ""),
                materials=tuple(map(str, values.get("enclosed") or ())),
            )


def _what_it_was(values: Mapping[str, Any]) -> str:
    return letter_kind(str(values.get("play")), str(values.get("occasion_kind")))


def _channel(value: object) -> Channel:
    match value:
        case "linkedin" | "phone" | "in_person":
            return value
        case _:
            return "email"


def _when(value: object, default: datetime) -> datetime:
    try:
        when = datetime.fromisoformat(str(value))
    except ValueError:
        return default
    return when if when.tzinfo else when.replace(tzinfo=default.tzinfo)


def without_doubles(touches: Iterable[Touch]) -> list[Touch]:
    """The touches once each, by time: what the user says they sent is not counted beside the
    message itself.

    A letter that a server took is one with its copy by Message-ID, or, where the server gave it
    another, by subject and minute: it is a mail of its own, however near others are. What a letter
    of ours was for is known better from its kind than from reading its words again.
    """
    touches = tuple(touches)
    ours = {
        (touch.person, touch.message_id): touch.what
        for touch in touches
        if touch.id.startswith("said:") and touch.message_id and touch.direction == "out"
    }
    kept: list[Touch] = []
    mails = {
        (touch.person, touch.message_id) for touch in touches if not touch.id.startswith("said:")
    }
    copies: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for touch in touches:
        if touch.direction == "out" and not touch.id.startswith("said:"):
            copies[touch.person, bare_subject(touch.subject)].append(touch.at)
    near: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for touch in sorted(touches, key=lambda t: (t.id.startswith("said:"), t.at, t.id)):
        if touch.id.startswith("said:") and touch.direction == "out":
            if touch.message_id and (touch.person, touch.message_id) in mails:
                continue
            same = copies[touch.person, bare_subject(touch.subject)]
            if touch.message_id and touch.subject:
                if any(abs(at - touch.at) < _SAME_LETTER for at in same):
                    continue
            elif any(
                abs(at - touch.at) < timedelta(hours=18) for at in near[touch.person, touch.channel]
            ):
                continue
        if touch.direction == "out":
            near[touch.person, touch.channel].append(touch.at)
            known = ours.get((touch.person, touch.message_id), touch.what)
            touch = replace(touch, what=known)  # noqa: PLW2901
        kept.append(touch)
    return _once_told(sorted(kept, key=lambda t: (t.at, t.id)))


def _once_told(touches: Sequence[Touch]) -> list[Touch]:
    """Without the mails on messages that the export has too, with their own time: LinkedIn tells of
    a message within a day.
    """
    seen: dict[str, list[datetime]] = defaultdict(list)
    for touch in touches:
        inward = touch.channel == "linkedin" and touch.direction == "in"
        if inward and touch.what == "letter" and not touch.id.startswith(_TOLD_BY_MAIL):
            seen[touch.person].append(touch.at)
    return [
        touch
        for touch in touches
        if not touch.id.startswith(_TOLD_BY_MAIL)
        or not any(timedelta() <= touch.at - at < timedelta(days=1) for at in seen[touch.person])
    ]


def as_enquiries(
    touches: Sequence[Touch], promises: Iterable[Promise], asking: Container[str]
) -> list[Touch]:
    """The touches, where a question to who promised, in answer to their last word and once the day
    is over, counts as the enquiry that it is, whatever its words.

    Expects the touches by time; `asking` are the Message-IDs of letters with a question.
    """
    promised: dict[str, list[Promise]] = defaultdict(list)
    for promise in promises:
        promised[promise.person].append(promise)
    heard: dict[str, Touch] = {}
    found = []
    for touch in touches:
        if touch.direction == "in":
            if touch.what not in ("accepted", "meeting"):
                heard[touch.person] = touch
        elif touch.what in _ANYTHING and touch.direct and touch.message_id in asking:
            last = heard.get(touch.person)
            if last and last.thread == touch.thread and _kept_waiting(promised, last, touch):
                touch = replace(touch, what="enquiry")  # noqa: PLW2901
        found.append(touch)
    return found


def _kept_waiting(promised: Mapping[str, list[Promise]], last: Touch, touch: Touch) -> bool:
    """Whether their last word was a promise, and its day has lately gone by."""
    return any(
        promise.by is not None
        and promise.said_at == last.at
        and timedelta(0) < touch.at.date() - promise.by <= _LATELY
        for promise in promised[touch.person]
    )


def mark_unasked(touches: Sequence[Touch], people: Mapping[str, Person]) -> list[Touch]:
    """Say of each touch of ours whether anybody had asked for it (DESIGN §6).

    Expects the touches by time. An answer within five business days to their latest message is no
    unasked one; only the first answer is, and neither an invitation nor thanks are one.
    """
    open_word: dict[str, datetime] = {}
    marked = []
    for touch in touches:
        if touch.direction == "in":
            if touch.what not in ("accepted", "meeting"):
                open_word[touch.person] = touch.at
            marked.append(touch)
            continue
        if touch.what in ASKED_FOR or not touch.direct:
            marked.append(_marked(touch, unasked=False))
            continue
        last = None if touch.what in _NO_LETTER else open_word.pop(touch.person, None)
        answers = last is not None and _soon(last, touch.at, people.get(touch.person))
        marked.append(_marked(touch, unasked=not answers))
    return marked


def _marked(touch: Touch, *, unasked: bool) -> Touch:
    return touch if touch.unasked == unasked else replace(touch, unasked=unasked)


def _soon(last: datetime, at: datetime, person: Person | None) -> bool:
    if at - last < timedelta(days=5):
        return True
    if at - last > timedelta(days=21):  # no calendar has so many holidays in a row
        return False
    if person is None:
        return business_days_between(last.date(), at.date(), "") <= _REPLY_DAYS
    zone = zone_info(person.place.zone)
    first, day = last.astimezone(zone).date(), at.astimezone(zone).date()
    return business_days_between(first, day, person.place.calendar) <= _REPLY_DAYS
