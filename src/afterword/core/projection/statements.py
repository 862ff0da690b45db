"""What was said, in time: promises replace each other, outcomes fulfil them, letters answer
requests.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from afterword.core.facts import Fact
from afterword.core.names import fold
from afterword.core.world import (
    Away,
    Closed,
    Outcome,
    Permission,
    Promise,
    Request,
    Touch,
)

OUTCOMES = ("rejection", "offer", "on_hold", "next_round", "withdrawn", "accepted")
# What ends a promise: they said what they had promised to say.
_FULFILS = frozenset({"rejection", "offer", "on_hold", "next_round"})
_ANSWER = re.compile(
    r"\b(answer|accept|decision|antwort|respuesta|r[ée]ponse|resposta|entscheidung)\b"
)
_ECHO = timedelta(days=14)
_LINK = frozenset({"materials", "answer"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A fact with its company, pursuit and speaker found."""

    fact: Fact
    company: str  # Company.id
    pursuit: str
    person: str  # Person.id of the speaker, "" where unknown

    @property
    def at(self) -> datetime:
        """When it was said."""
        return self.fact.said_at


def without_echoes(spoken: Sequence[Spoken]) -> list[Spoken]:
    """The facts without what notes say again: the same thing asked for, or the same date, by mail
    as well.
    """
    mailed = [one for one in spoken if one.fact.origin.kind == "message"]
    return [
        one
        for one in spoken
        if one.fact.origin.kind != "debrief"
        or not any(_echoes(one, other) for other in mailed if other.fact.kind == one.fact.kind)
    ]


def _echoes(noted: Spoken, mailed: Spoken) -> bool:
    if noted.pursuit != mailed.pursuit or abs(noted.at - mailed.at) > _ECHO:
        return False
    if noted.fact.kind == "request":
        one, two = (
            set(fold(" ".join(str(v.get("what") or "") for v in _values(s.fact))).split())
            for s in (noted, mailed)
        )
        return bool(one & two)
    same = any(one == two for one in _values(noted.fact) for two in _values(mailed.fact))
    return noted.fact.kind == "decision_date" and same


def _values(fact: Fact) -> list[Mapping[str, Any]]:
    """What a fact says, and what it said before the user put it right."""
    read = fact.extra.get("as_read")
    return [fact.value] if read is None else [fact.value, read]


def chain_promises(spoken: Sequence[Spoken]) -> tuple[list[Promise], dict[str, Fact]]:
    """The promises by pursuit, and the facts changed by superseding and fulfilling, by id."""
    by_pursuit: dict[str, list[Spoken]] = defaultdict(list)
    for one in spoken:
        if one.fact.kind == "decision_date" or one.fact.kind in _FULFILS:
            by_pursuit[one.pursuit].append(one)
    promises: list[Promise] = []
    changed: dict[str, Fact] = {}
    for group in by_pursuit.values():
        open_: Spoken | None = None
        for one in sorted(group, key=lambda s: (s.at, s.fact.kind != "decision_date", s.fact.id)):
            if one.fact.doubtful and not one.fact.confirmed:
                continue
            if open_ is not None:
                changed[open_.fact.id] = _ended_by(open_.fact, one.fact)
                promises.append(_promise(open_, open_still=False))
            open_ = one if one.fact.kind == "decision_date" else None
        if open_ is not None:
            promises.append(_promise(open_, open_still=True))
    return sorted(promises, key=lambda p: (p.said_at, p.id)), changed


def _ended_by(promise: Fact, later: Fact) -> Fact:
    if later.kind == "decision_date":
        return replace(promise, superseded_by=later.id)
    return replace(promise, fulfilled_by=later.id)


def _promise(spoken: Spoken, *, open_still: bool) -> Promise:
    return Promise(
        id=spoken.fact.id,
        pursuit=spoken.pursuit,
        company=spoken.company,
        person=spoken.person,
        by=day_of(spoken.fact.value.get("by")),
        said_at=spoken.at,
        quote=spoken.fact.quote,
        open=open_still,
    )


def outcomes_of(spoken: Iterable[Spoken], requests: Sequence[Request]) -> list[Outcome]:
    """Rejections, offers and the rest, once per message and kind; an offer knows the day its answer
    is due.
    """
    found = []
    for one in spoken:
        if one.fact.kind in OUTCOMES:
            due = max(
                (r.due for r in requests if r.offer_answer and r.pursuit == one.pursuit and r.due),
                default=None,
            )
            found.append(
                Outcome(
                    id=one.fact.id,
                    kind=one.fact.kind,
                    pursuit=one.pursuit,
                    company=one.company,
                    person=one.person,
                    said_at=one.at,
                    quote=one.fact.quote,
                    message_id=one.fact.origin.ref.strip("<>")
                    if one.fact.origin.kind == "message"
                    else "",
                    answer_by=due if one.fact.kind == "offer" else None,
                )
            )
    return sorted(found, key=lambda o: (o.said_at, o.id))


def requests_of(
    spoken: Iterable[Spoken],
    touches: Sequence[Touch],
    closed: Sequence[Closed],
    recruiters: Mapping[str, str],
) -> list[Request]:
    """What they asked for, and whether the user has sent it.

    A letter with material, or an answer with a file, to anybody of the pursuit after the request
    answers every request before it. Where the team is closed, what one of it asked for goes through
    the recruiter.
    """
    sent: dict[str, list[Touch]] = defaultdict(list)
    for touch in touches:
        if touch.direction == "out" and touch.channel == "email" and touch.pursuit:
            sent[touch.pursuit].append(touch)
    found: list[Request] = []
    for one in sorted(spoken, key=lambda s: (s.at, s.fact.id)):
        fact = one.fact
        if fact.kind != "request" or (fact.doubtful and not fact.confirmed):
            continue
        what = str(fact.value.get("what") or "")
        if fact.extra.get("by_owner") and any(
            r.pursuit == one.pursuit and r.done_at is None for r in found
        ):
            continue  # the user promised what was asked for: one obligation, not two
        if any(_same_asked(r, one, what) for r in found):
            continue
        offer = is_offer_answer(fact)
        found.append(
            Request(
                id=fact.id,
                pursuit=one.pursuit,
                company=one.company,
                person=one.person,
                through=_through(one, closed, recruiters),
                what=what,
                due=day_of(fact.value.get("due")),
                said_at=one.at,
                quote=fact.quote,
                done_at=_answered(one, sent[one.pursuit], offer=offer),
                offer_answer=offer,
                mine=fact.extra.get("mine", True) is not False,
            )
        )
    return found


def is_offer_answer(fact: Fact) -> bool:
    """Whether a request asks for the answer to an offer, not for a thing."""
    what = fold(str(fact.value.get("what") or ""))
    return "offer" in what.split() or bool(_ANSWER.search(what))


def _same_asked(request: Request, spoken: Spoken, what: str) -> bool:
    """The same thing asked of again while it is owed, by mail and in the notes of the talk say."""
    if request.pursuit != spoken.pursuit or request.done_at is not None:
        return False
    one, two = set(fold(request.what).split()), set(fold(what).split())
    return bool(one & two) and request.person == spoken.person


def _through(spoken: Spoken, closed: Sequence[Closed], recruiters: Mapping[str, str]) -> str:
    recruiter = recruiters.get(spoken.pursuit, "")
    for one in closed:
        if one.pursuit == spoken.pursuit and one.whom == "team" and one.said_at >= spoken.at:
            return recruiter or one.person
    return spoken.person or recruiter


def _answered(spoken: Spoken, sent: Sequence[Touch], *, offer: bool) -> datetime | None:
    for touch in sent:
        if touch.at <= spoken.at:
            continue
        if offer:
            if touch.what in ("acceptance", "withdrawal"):
                return touch.at
        elif (
            touch.what == "materials"
            or (touch.what in _LINK and touch.materials)
            or (touch.materials and touch.direct)
        ):
            return touch.at
    return None


def permissions_of(spoken: Iterable[Spoken]) -> list[Permission]:
    """Words on whether something may be sent; the later one on the same thing stands."""
    found = [
        Permission(
            id=one.fact.id,
            person=one.person,
            company=one.company,
            pursuit=one.pursuit,
            what=str(one.fact.value.get("what") or ""),
            granted=bool(one.fact.value.get("granted")),
            said_at=one.at,
        )
        for one in spoken
        if one.fact.kind == "permission" and not one.fact.doubtful
    ]
    return sorted(found, key=lambda p: (p.said_at, p.id))


def closed_of(spoken: Iterable[Spoken]) -> list[Closed]:
    """Every "do not contact"; a complaint closes its writer."""
    found = []
    for one in spoken:
        if one.fact.kind not in ("do_not_contact", "complaint") or one.fact.doubtful:
            continue
        whom = str(one.fact.value.get("whom") or "person")
        found.append(
            Closed(
                id=one.fact.id,
                whom="team" if whom == "team" else "company" if whom == "company" else "person",
                person=one.person,
                company=one.company,
                pursuit=one.pursuit,
                said_at=one.at,
                quote=one.fact.quote,
            )
        )
    return sorted(found, key=lambda c: (c.said_at, c.id))


def away_of(facts: Iterable[tuple[Fact, str]]) -> list[Away]:
    """Automatic replies with the person that is away."""
    found = [
        Away(
            id=fact.id,
            person=person,
            since=fact.said_at,
            until=day_of(fact.value.get("until")),
            alternate=str(fact.value.get("alternate") or ""),
            left=bool(fact.extra.get("left")),
        )
        for fact, person in facts
        if person and fact.extra.get("away", True)  # a mere receipt says nothing of anybody's desk
    ]
    return sorted(found, key=lambda a: (a.since, a.id))


def day_of(value: object) -> date | None:
    """A date from a fact's value, whatever form it has."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None
