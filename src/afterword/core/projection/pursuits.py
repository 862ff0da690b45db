"""Pursuits: which roles the user goes for, who takes part, and how far each has come."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from afterword.core.facts import Fact
from afterword.core.names import fold
from afterword.core.projection.people import People
from afterword.core.reading.jobs import role_of
from afterword.core.worktime import add_business_days
from afterword.core.world import Interview, Member, Outcome, Promise, Role, Stage, Touch

# Facts that show that a company is one the user is talking to about a role.
OPENERS = frozenset({"applied", "client", "outreach", "next_round", "on_hold"})
# How much a title of their own weighs for somebody's part: as much as being introduced with one.
OWN_TITLE = 3
LEADS = 2
_LEAD = re.compile(
    r"\b(?:lead|leads|principal|staff|senior)\b(?!.*\b(?:director|head|manager|chief)\b)"
)
SCREEN = timedelta(minutes=40)  # DESIGN §7: a short screen
_SILENCE = timedelta(days=45)  # CONTRACT, stages
_UNANSWERED = 10  # business days, CONTRACT, stages
_LAST_ROUND = re.compile(
    r"\b(finale?s?|last|onsite|on site|closing|wrap up|abschlie\w+|abschluss\w*|letzte\w*"
    r"|ultim[oa]s?|dernier\w*)\b"
)
_ENDED: Mapping[str, Stage] = {
    "rejection": "rejected",
    "offer": "offer",
    "on_hold": "on_hold",
    "withdrawn": "withdrawn",
    "accepted": "accepted",
}


@dataclass(slots=True)
class Course:
    """Everything of one pursuit that its stage is read from."""

    country: str  # of who decides, else of the owner: its calendar counts
    now: datetime
    facts: Sequence[Fact] = ()
    outcomes: Sequence[Outcome] = ()
    promises: Sequence[Promise] = ()
    interviews: Sequence[Interview] = ()
    touches: Sequence[Touch] = ()
    screeners: frozenset[str] = frozenset()  # recruiters and coordinators
    told: Sequence[tuple[datetime, Stage]] = field(
        default_factory=tuple
    )  # what the user says of the stage


class _InPursuit(Protocol):
    @property
    def pursuit(self) -> str: ...


T = TypeVar("T", bound=_InPursuit)


def by_pursuit(things: Iterable[T]) -> defaultdict[str, list[T]]:
    """Things by the id of their pursuit, each list in the order given."""
    found: defaultdict[str, list[T]] = defaultdict(list)
    for thing in things:
        found[thing.pursuit].append(thing)
    return found


def stage_of(course: Course) -> Stage:
    """The stage at `course.now`, as CONTRACT.md defines the stages."""
    if course.told and course.told[-1][0] >= _last_said(course):
        return course.told[-1][1]
    if ended := _ended(course):
        return ended
    if any(i.end > course.now and i.status != "cancelled" for i in course.interviews):
        return _rounds(course)
    open_ = [promise for promise in course.promises if promise.open]
    if any(promise.by and promise.by >= course.now.date() for promise in open_):
        return "deciding"
    if _is_silent(course):
        return "silent"
    if open_ or _last_round_was(course):
        return "deciding"
    return _rounds(course)


def decision_by(promises: Iterable[Promise]) -> date | None:
    """The date that stands, if one was promised and nothing has replaced or fulfilled it."""
    return max((promise.by for promise in promises if promise.open and promise.by), default=None)


def last_heard(touches: Iterable[Touch]) -> datetime | None:
    """Their last word: a message or a meeting, never an automatic reply."""
    return max(
        (touch.at for touch in touches if touch.direction == "in" and touch.what != "accepted"),
        default=None,
    )


def _last_said(course: Course) -> datetime:
    return max(
        (outcome.said_at for outcome in course.outcomes),
        default=datetime.min.replace(tzinfo=course.now.tzinfo),
    )


def _ended(course: Course) -> Stage | None:
    """The last word that ends or halts it, unless they took it up again afterwards."""
    stage: Stage | None = None
    for outcome in sorted(course.outcomes, key=lambda o: (o.said_at, o.id)):
        if outcome.kind == "next_round":
            stage = stage if stage in ("accepted", "withdrawn", "offer") else None
        else:
            stage = _ENDED[outcome.kind]
    return stage


def _rounds(course: Course) -> Stage:
    held = [i for i in course.interviews if i.status != "cancelled"]
    firm = [i for i in held if i.status == "confirmed"]
    if any(outcome.kind == "next_round" for outcome in course.outcomes):
        return "interviewing"
    if any(not _is_screen(interview, course.screeners) for interview in firm):
        return "interviewing"
    if firm:
        return "screening"
    if any(fact.kind == "applied" for fact in course.facts):
        return "applied"
    return "screening" if held else "lead"


def _is_screen(interview: Interview, screeners: frozenset[str]) -> bool:
    short = interview.end - interview.start <= SCREEN
    return short and all(person in screeners for person in interview.interviewers)


def _last_round_was(course: Course) -> bool:
    """Whether the round that was named the last one is over, and no other was named since."""
    past = [i for i in course.interviews if i.status == "confirmed" and i.end <= course.now]
    rounds = [outcome for outcome in course.outcomes if outcome.kind == "next_round"]
    last = [i.end for i in past if _LAST_ROUND.search(fold(i.title))]
    for named in rounds:
        if _LAST_ROUND.search(fold(named.quote)):
            last += [i.end for i in past if i.end > named.said_at]
    return bool(last) and not any(named.said_at > max(last) for named in rounds)


def _is_silent(course: Course) -> bool:
    heard = last_heard(course.touches)
    asked = [
        touch.at
        for touch in course.touches
        if touch.direction == "out"
        and touch.what in ("enquiry", "closing")
        and (heard is None or touch.at > heard)
    ]
    if (
        asked
        and add_business_days(min(asked).date(), _UNANSWERED, course.country) <= course.now.date()
    ):
        return True
    words = [heard] if heard else [fact.said_at for fact in course.facts]
    return bool(words) and course.now - max(words) >= _SILENCE


def weight_of_title(title: str) -> float:
    """How much a title tells of who decides: a lead mostly leads work, a director people."""
    return LEADS if _LEAD.search(fold(title)) else OWN_TITLE


class Roles:
    """Who plays which part in one pursuit, weighed from titles, introductions and what they did."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._points: dict[str, Counter[str]] = defaultdict(Counter)
        self._told: dict[str, Role] = {}

    def tell(self, person: str, role: Role) -> None:
        """Take the user's own word on a part, the last one on each: no sign weighs against it."""
        if person:
            self._told[person] = role

    def point(self, person: str, role: Role, weight: float) -> None:
        """Note a sign that somebody has a part."""
        if person:
            self._points[person][role] += int(weight * 10)

    def titles(self, person: str) -> None:
        """Weigh every title known of somebody: signatures, introductions, exports, cards."""
        traits = self._people.traits(person)
        weights: dict[Role, float] = {}
        for title in sorted({*traits.titles, traits.position} - {""}):
            if role := role_of(title):
                # A title that is written in several ways is one title.
                weights[role] = max(weights.get(role, 0), weight_of_title(title))
        for role, weight in weights.items():
            self.point(person, role, weight)

    def members(
        self,
        interviewers: Mapping[str, int],
        wrote: set[str],
        there: Iterable[str],
        friends: set[str],
        referees: frozenset[str],
    ) -> tuple[Member, ...]:
        """The parts: one hiring manager at most, unless the user names more; who neither wrote nor
        met is a colleague.
        """
        parts: dict[str, Role] = {}
        for person in sorted({*there, *interviewers}):
            outside = person in referees and person not in interviewers
            parts[person] = (
                "reference" if outside else self._part(person, interviewers, wrote, friends)
            )
        parts |= {person: role for person, role in self._told.items() if person in parts}
        manager = self._manager(parts, interviewers)
        if manager and "hiring_manager" not in parts.values():
            parts[manager] = "hiring_manager"
        return tuple(
            Member(person, role)
            for person, role in sorted(parts.items(), key=lambda p: (p[1], p[0]))
        )

    def _part(
        self, person: str, interviewers: Mapping[str, int], wrote: set[str], friends: set[str]
    ) -> Role:
        points = self._points[person]
        desk = max(("recruiter", "coordinator"), key=lambda role: (points[role], role))
        if person in friends and person not in interviewers and not points[desk]:
            return "connector"
        at_desk = points[desk] >= points["interviewer"] and points[desk] > points["hiring_manager"]
        if person in wrote and points[desk] and at_desk:
            return "recruiter" if desk == "recruiter" else "coordinator"
        if person in interviewers:
            return "interviewer"
        return "colleague"

    def _manager(self, parts: Mapping[str, Role], interviewers: Mapping[str, int]) -> str:
        def weight(person: str) -> tuple[int, int, str]:
            # Between equals, the one who met the user more often.
            return self._points[person]["hiring_manager"], interviewers.get(person, 0), person

        able = [
            p
            for p, role in parts.items()
            if role in ("interviewer", "colleague") and p not in self._told and weight(p)[0] >= 15
        ]
        met = [person for person in able if person in interviewers]
        return max(met or able, key=weight, default="")
