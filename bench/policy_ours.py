"""Afterword's own planner at work on a process: looked at every working morning, and obeyed.

The planner sees what a user would see: talks once they are announced, letters and promises once
they are written, never the decision or anybody's threshold. The user does each move at the moment
that the plan gives it, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import numpy as np
from policy_habits import is_jumped
from policy_processes import (
    Process,
    Promised,
    Talk,
    business_day,
    chance_of_answer,
    renewed,
    working,
)
from policy_score import CLOSING, ENQUIRY, INVITATION, KINDS, Sent, padded

from afterword.core.planning.moves import Move, Plan, letter_kind
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.world import (
    Achieved,
    Company,
    Interview,
    Invitation,
    Member,
    Moment,
    News,
    Owner,
    Person,
    Place,
    Promise,
    Pursuit,
    Stage,
    Touch,
    World,
)

MONDAY = datetime(2031, 1, 6, tzinfo=UTC)
ZONE, COUNTRY = "UTC", "ZZ"  # no such country: Saturday and Sunday are free, and nothing else
LOOK = 9.0 / 24  # when the user opens Afterword
AFTER_TALK = 2.0 / 24  # and how long after a talk
MINUTE = 1.0 / 1440
QUESTIONS = (ENQUIRY, CLOSING)
OWNER = Owner("Robin Vale", ("robin@vale.example",), ZONE, COUNTRY)
COMPANY = Company("company", "Quay Robotics", ("quay.example",))
NOTE = "their calibration platform and its migration"
ACHIEVED, NEWS = "Calibration platform: the migration is done", "Calibration platform: migration to"


@dataclass(slots=True)
class Message:
    """One message of ours; infinite: no answer, not accepted."""

    seat: int
    at: float
    kind: int
    ordinal: int
    reply: float = np.inf
    taken: float = np.inf
    jumped: bool = False


@dataclass(slots=True)
class _Course:
    """What has happened so far on our side of a process."""

    process: Process
    sent: list[Message] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    named: list[Promised] = field(default_factory=list)
    told_things: dict[str, list[str]] = field(default_factory=dict)  # achievement → who heard of it
    told: float = np.inf

    def to(self, seat: int) -> list[Message]:
        """Messages to one person."""
        return [message for message in self.sent if message.seat == seat]


def moment(at: float) -> datetime:
    """Days since the Monday as a moment."""
    return MONDAY + timedelta(days=at)


def days(at: datetime) -> float:
    """A moment as days since the Monday."""
    return (at - MONDAY) / timedelta(days=1)


def run(process: Process, policy: Policy) -> list[Message]:
    """The messages that the planner's user sends in one process."""
    course = _Course(process, named=list(process.promises), told=process.told)
    course.touches = [_letter(n, word.at, word.person) for n, word in enumerate(process.words)]
    before: Plan | None = None
    now = process.talks[0].end + AFTER_TALK
    while now < min(process.end, course.told):
        before = plan(world(course, now), policy, moment(now), before)
        waits = []
        for move in before.moves:
            target = _target(move, before)
            if target <= now + MINUTE:
                _send(course, move, now)
            else:
                waits.append(target)
        now = min([*waits, *_looks(process, now)])
    return [message for message in course.sent if message.at < course.told]


def _looks(process: Process, now: float) -> Iterator[float]:
    """The next morning, and the hours after talks."""
    today = int(now)
    morning = business_day(today) + LOOK
    yield morning if morning > now else business_day(today + 1) + LOOK
    yield from (t.end + AFTER_TALK for t in process.talks if t.end + AFTER_TALK > now)


def _target(move: Move, made: Plan) -> float:
    """When the user does it: the plan's day for what nobody asked for, else when it may leave."""
    planned = getattr(made, "days", {}).get(move.id) if move.unasked else None
    return days(planned or move.leaves_at or move.best)


def _send(course: _Course, move: Move, now: float) -> None:
    """The user does a move; what they will answer is drawn already."""
    process, seat = course.process, int(move.person)
    what = letter_kind(move.play, move.occasion.kind)
    kind = KINDS.index(what)
    earlier = course.to(seat)
    message = Message(seat, now, kind, len(earlier))
    fate = process.fates[seat]
    drawn, delay = fate.answer[message.ordinal], fate.delay[message.ordinal]
    if kind == INVITATION:
        if drawn < process.priors.accepted:
            message.taken = float(working(now + delay))
            course.touches.append(_inbound(course, message.taken, seat, "accepted"))
    elif drawn < chance_of_answer(
        what if kind not in QUESTIONS else "enquiry", _unanswered(course, seat, now), process.priors
    ):
        message.reply = float(working(now + delay))
        course.touches.append(_inbound(course, message.reply, seat, "reply"))
    if kind in QUESTIONS:
        message.jumped = is_jumped(course.named, now)
        _hear(course, message)
    if move.play == "achievement":
        course.told_things.setdefault(move.occasion.ref, []).append(move.person)
    course.sent.append(message)
    course.touches.append(
        Touch(
            id=f"out {len(course.sent):03}",
            at=moment(now),
            person=move.person,
            direction="out",
            channel=move.channel,
            what=what,
            company=COMPANY.id,
            pursuit="pursuit",
            unasked=move.unasked,
        )
    )


def _hear(course: _Course, message: Message) -> None:
    """An answer to a question brings the outcome, or perhaps another day."""
    if not np.isfinite(message.reply):
        return
    if message.reply >= course.process.decision:
        course.told = min(course.told, message.reply)
        return
    named = renewed(course.process, message.seat, message.ordinal, message.reply)
    course.named += [named] if named is not None else []


def _unanswered(course: _Course, seat: int, now: float) -> int:
    """Questions to a person since they last said anything."""
    process = course.process
    said = [t.end for t in process.talks if seat in t.people]
    said += [w.at for w in process.words if w.person == seat]
    said += [message.reply for message in course.to(seat)]
    heard = max((at for at in said if at <= now), default=-np.inf)
    return sum(m.kind in QUESTIONS and m.at > heard for m in course.to(seat))


def _letter(number: int, at: float, seat: int) -> Touch:
    return Touch(
        id=f"word {number:03}",
        at=moment(at),
        person=str(seat),
        direction="in",
        channel="email",
        what="letter",
        company=COMPANY.id,
        pursuit="pursuit",
    )


def _inbound(course: _Course, at: float, seat: int, what: str) -> Touch:
    return Touch(
        id=f"in {len(course.sent):03}",
        at=moment(at),
        person=str(seat),
        direction="in",
        channel="linkedin" if what == "accepted" else "email",
        what=what,
        company=COMPANY.id,
        pursuit="pursuit",
    )


def world(course: _Course, now: float) -> World:
    """What the user knows by then."""
    process, at = course.process, moment(now)
    talks = [talk for talk in process.talks if talk.announced <= now]
    touches = tuple(sorted((t for t in course.touches if t.at <= at), key=lambda t: (t.at, t.id)))
    last = talks[-1].end <= now and len(talks) == len(process.talks)
    stage: Stage = "deciding" if last else "interviewing"
    heard = [t.at for t in touches if t.direction == "in" and t.what != "accepted"]
    heard += [moment(t.end) for t in talks if t.end <= now]
    promises = tuple(_promises(course, now))
    members = tuple(Member(str(seat), role) for seat, role in enumerate(process.roles))
    pursuit = Pursuit(
        id="pursuit",
        company=COMPANY.id,
        company_name=COMPANY.name,
        role="Engineer",
        stage=stage,
        members=members,
        opened=moment(process.opened),
        decision_by=next((p.by for p in promises if p.open), None),
        last_heard=max(heard, default=None),
    )
    return World(
        owner=OWNER,
        now=at,
        people=_people(course, now),
        companies={COMPANY.id: COMPANY},
        pursuits=(pursuit,),
        interviews=tuple(_interview(n, talk, now) for n, talk in enumerate(talks)),
        touches=touches,
        promises=promises,
        moments=tuple(_moments(talks, now)),
        achievements=tuple(_achievements(course, now)),
        news=tuple(_news(process, now)),
        invitations=tuple(_invitations(course, now)),
    )


def _people(course: _Course, now: float) -> dict[str, Person]:
    found = {}
    for seat in range(len(course.process.roles)):
        taken = [m.taken for m in course.to(seat) if m.taken <= now]
        found[str(seat)] = Person(
            id=str(seat),
            name=f"Person {seat}",
            emails=(f"person{seat}@quay.example",),
            place=Place(ZONE, COUNTRY, "said"),
            company=COMPANY.id,
            company_name=COMPANY.name,
            connected_since=moment(taken[0]).date() if taken else None,
        )
    return found


def _interview(number: int, talk: Talk, now: float) -> Interview:
    return Interview(
        id=f"talk {number}",
        pursuit="pursuit",
        company=COMPANY.id,
        start=moment(talk.start),
        end=moment(talk.end),
        status="confirmed",
        title="Interview",
        where="",
        interviewers=tuple(map(str, talk.people)),
        debriefed=talk.end <= now,
        organizer="0",
    )


def _promises(course: _Course, now: float) -> Iterator[Promise]:
    said = sorted((p for p in course.named if p.said <= now), key=lambda p: p.said)
    for n, promise in enumerate(said):
        yield Promise(
            id=f"promise {n}",
            pursuit="pursuit",
            company=COMPANY.id,
            person=str(promise.person),
            by=moment(promise.by).date(),
            said_at=moment(promise.said),
            quote="we will come back to you",
            open=n == len(said) - 1 and promise.closed > now,
        )


def _moments(talks: list[Talk], now: float) -> Iterator[Moment]:
    for n, talk in enumerate(talks):
        for seat in talk.people if talk.end <= now else ():
            yield Moment(f"moment {n} {seat}", f"talk {n}", str(seat), "talked", NOTE)


def _achievements(course: _Course, now: float) -> Iterator[Achieved]:
    at = course.process.achieved
    if at <= now:
        day = moment(at).date()
        told = tuple(course.told_things.get("achieved", ()))
        yield Achieved("achieved", ACHIEVED, day, day, ACHIEVED, told)


def _news(process: Process, now: float) -> Iterator[News]:
    if process.news <= now:
        at = moment(process.news)
        yield News("news", COMPANY.id, NEWS, "https://quay.example/news", at, kind="launch")


def _invitations(course: _Course, now: float) -> Iterator[Invitation]:
    for message in course.sent:
        if message.kind == INVITATION:
            accepted = moment(message.taken) if message.taken <= now else None
            yield Invitation(str(message.seat), moment(message.at), accepted, with_note=True)


def as_sent(each: list[list[Message]], processes: list[Process]) -> Sent:
    """The messages of many processes, people as in `policy_score.panel`."""
    rows = [
        sorted((m for m in messages if m.seat == seat), key=lambda m: m.at)
        for messages, process in zip(each, processes, strict=True)
        for seat in range(len(process.roles))
    ]
    return Sent(
        at=padded([[m.at for m in row] for row in rows]),
        kind=padded([[float(m.kind) for m in row] for row in rows], 0.0).astype(np.intp),
        reply=padded([[m.reply for m in row] for row in rows]),
        taken=padded([[m.taken for m in row] for row in rows]),
        jumped=padded([[float(m.jumped) for m in row] for row in rows], 0.0).astype(bool),
    )
