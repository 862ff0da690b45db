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
_SURELY_NAMED = 0.9  # confidence of a yes to a thing that is known by its name
# Words that two different things may share.
_SMALL = frozenset(
    """a an the my your our of to for from with on in and or der die das den dem ein eine einen
    und von zu fur mit ihre ihren el la los las un una y de del con su tu le les une et des du votre
    o os as um uma e do da dos seu sua pdf docx""".split()
)


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

    A letter with material, or with a file, answers every request before it, of the one whom it goes
    to and of others who wait. Where the team is closed, what one of it asked for goes through
    the recruiter.
    """
    sent: dict[str, list[Touch]] = defaultdict(list)
    for touch in touches:
        if touch.direction == "out" and touch.channel == "email" and touch.pursuit:
            sent[touch.pursuit].append(touch)
    owed: list[Request] = []
    for one in sorted(spoken, key=lambda s: (s.at, s.fact.id)):
        fact = one.fact
        if not _is_owed(fact):
            continue
        what = str(fact.value.get("what") or "")
        through = _through(one, closed, recruiters)
        asked = Request(
            id=fact.id,
            pursuit=one.pursuit,
            company=one.company,
            person=one.person or through,
            through=through,
            what=what,
            due=day_of(fact.value.get("due")),
            said_at=one.at,
            quote=fact.quote,
            offer_answer=is_offer_answer(fact),
            mine=fact.extra.get("mine", True) is not False,
        )
        # What the user promises, or they accept, of what was asked for is one obligation, not two.
        again = fact.kind == "permission" or bool(fact.extra.get("by_owner"))
        others = [r for r in owed if r.pursuit == one.pursuit and not r.offer_answer]
        open_ = [r for r in owed if _done_at(r, others, sent[r.pursuit], by=one.at) is None]
        if not any(_same_asked(r, asked, by_anybody=again) for r in open_):
            owed.append(asked)
    return [
        replace(
            r, done_at=_done_at(r, [o for o in owed if o.pursuit == r.pursuit], sent[r.pursuit])
        )
        for r in owed
    ]


def _is_owed(fact: Fact) -> bool:
    """Whether the user owes something for it: they asked, or said yes to a thing by its name."""
    if fact.doubtful and not fact.confirmed:
        return False
    if fact.kind == "permission":
        named = str(fact.value.get("what") or "") not in ("", "it")
        sure = fact.confirmed or fact.confidence >= _SURELY_NAMED
        return bool(fact.value.get("granted")) and named and sure
    return fact.kind == "request"


def is_offer_answer(fact: Fact) -> bool:
    """Whether a request asks for the answer to an offer, not for a thing."""
    what = fold(str(fact.value.get("what") or ""))
    return "offer" in what.split() or bool(_ANSWER.search(what))


def _same_asked(request: Request, again: Request, *, by_anybody: bool) -> bool:
    """The same thing asked for again while it is owed, as by mail and in the notes of the talk."""
    if request.pursuit != again.pursuit or request.offer_answer != again.offer_answer:
        return False
    if request.person != again.person and not by_anybody:
        return False
    return bool(_words(request.what) & _words(again.what))


def _words(text: str) -> set[str]:
    return set(fold(text).split()) - _SMALL


def _through(spoken: Spoken, closed: Sequence[Closed], recruiters: Mapping[str, str]) -> str:
    recruiter = recruiters.get(spoken.pursuit, "")
    for one in closed:
        if one.pursuit == spoken.pursuit and one.whom == "team" and one.said_at >= spoken.at:
            return spoken.person if spoken.person == one.person else recruiter or one.person
    return spoken.person or recruiter


def _done_at(
    request: Request, others: Sequence[Request], sent: Sequence[Touch], by: datetime | None = None
) -> datetime | None:
    """When the user has sent what was asked for; `by`: looked at as of then.

    A letter to somebody else of the pursuit will do, unless it is what that one had asked for.
    """
    for touch in sent:
        if touch.at <= request.said_at or (by is not None and touch.at > by):
            continue
        if request.offer_answer:
            if touch.what in ("acceptance", "withdrawal"):
                return touch.at
        elif _sends(touch) and not _is_for_another(touch, request, others):
            return touch.at
    return None


def _sends(touch: Touch) -> bool:
    """Whether a letter brings something: by what it is for, or by a file that is with it."""
    return touch.what == "materials" or bool(
        touch.materials and (touch.direct or touch.what in _LINK)
    )


def _is_for_another(touch: Touch, request: Request, others: Sequence[Request]) -> bool:
    if touch.person in (request.person, request.through):
        return False
    if any(_words(request.what) & _words(name) for name in touch.materials):
        return False
    return any(
        touch.person in (other.person, other.through)
        and not other.offer_answer
        and other.said_at < touch.at
        and not _words(other.what) & _words(request.what)
        for other in others
    )


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
