"""Where a pursuit's questions stand: what was promised, who spoke last, which enquiries wait.

`check_in` proposes the next enquiry from this, and the guardrails that hold it measure on the same
values (DESIGN §5.6 and §6: `promised-date`, `check-in-gap`, `resting`).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Occasion
from afterword.core.planning.situation import Situation, is_message, is_word
from afterword.core.planning.words import day_words
from afterword.core.worktime import day_start, later, promised_plus
from afterword.core.world import Interview, Outcome, Promise, Pursuit, Touch

ENQUIRIES = frozenset({"enquiry", "closing"})


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A question without an answer; `ref` is the touch, or the move that the user calls done."""

    ref: str
    at: datetime
    person: str
    closing: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """One pursuit, as a check-in sees it."""

    pursuit: Pursuit
    contact: str  # Person.id of whom to ask, "" where nobody is known
    promise: Promise | None  # open, dated, and not yet asked after and answered
    heard: datetime | None  # their last word: a message or a talk
    word: datetime | None  # the last word in either direction, a talk that lies ahead counted
    word_ref: str  # touch or interview of it
    enquiries: tuple[Enquiry, ...]  # since their last word, or since the hold; the oldest first
    ahead: Interview | None  # the last interview that has not ended
    paused: Outcome | None  # what put it on hold


def standing(situation: Situation, pursuit: Pursuit) -> Standing:
    """Where the pursuit stands, planned enquiries included.

    Three guardrails and a play ask, and while nothing else is planned get the same answer.
    """
    known = situation.index.standings
    planned: tuple[Hashable, ...] = ()
    touches = situation.planned.in_pursuit.get(pursuit.id)
    if touches:  # an invitation says nothing of where a pursuit stands
        planned = situation.planned_by_now([t for t in touches if is_message(t)])
    key = (pursuit.id, situation.turn, planned)
    found = known.get(key)
    if found is None:
        found = known[key] = _now(situation, pursuit)
    return found


def _now(situation: Situation, pursuit: Pursuit) -> Standing:
    seen = _seen(situation, pursuit)
    # What the user says was asked counts like what was seen in the mail.
    while seen.contact and (occasion := next_occasion(seen)) is not None:
        move = move_id("check_in", seen.contact, occasion)
        at = situation.index.done_at(move)
        if at is None or (seen.heard is not None and at <= seen.heard):
            break
        asked = Enquiry(move, at, seen.contact, occasion.kind == "closing")
        seen = replace(seen, enquiries=(*seen.enquiries, asked))
    return seen


def next_occasion(standing: Standing) -> Occasion | None:
    """What the next enquiry would be about; None where there is none left to make."""
    asked = standing.enquiries
    if standing.paused is not None:
        on = day_words(standing.paused.said_at.date())
        return None if asked else Occasion("silence", standing.paused.id, f"on hold since {on}")
    if len(asked) > 2 or any(one.closing for one in asked):
        return None
    if len(asked) == 2:
        on = day_words(asked[1].at.date())
        return Occasion("closing", asked[1].ref, f"no answer since {on}")
    promise = standing.promise
    if promise is not None and promise.by is not None:
        text = f"they said by {day_words(promise.by)}"
        return Occasion("promise", asked[0].ref if asked else promise.id, text)
    ref = asked[0].ref if asked else standing.word_ref
    return Occasion("silence", ref or standing.pursuit.id, _silence(standing))


def _silence(standing: Standing) -> str:
    if standing.ahead is not None:
        return f"talk on {day_words(standing.ahead.start.date())}"
    return f"no word since {day_words(standing.word.date())}" if standing.word else "no word yet"


def grace_end(situation: Situation, promise: Promise, person: str) -> datetime | None:
    """When a promise may be asked after: two business days after its date, where the person is."""
    if promise.by is None:
        return None
    day = promised_plus(promise.by, situation.country(person), situation.policy.grace_business_days)
    return day_start(day, situation.zone(person))


def gap_end(situation: Situation, standing: Standing, person: str) -> datetime | None:
    """When the silence is long enough for the next enquiry; None where there is no wait."""
    policy, asked = situation.policy, standing.enquiries
    if len(asked) >= 2:
        return situation.business_days_after(person, asked[1].at, policy.closing_business_days)
    if asked:
        return situation.business_days_after(person, asked[0].at, policy.second_business_days)
    if standing.promise is None and standing.word is not None:
        return situation.business_days_after(person, standing.word, policy.silence_business_days)
    return None


def hold_end(situation: Situation, paused: Outcome, resumes: date | None, person: str) -> datetime:
    """When a pursuit on hold may be asked after: the day after the date they named, or late."""
    if resumes is not None:
        return situation.business_days_after(person, resumes, 1)
    return situation.business_days_after(
        person, paused.said_at, situation.policy.hold_business_days
    )


def is_outlived(situation: Situation, move: str, person: str, due: datetime, by: timedelta) -> bool:
    """Whether so long after it was `due`, or the word that it goes on from, a move is not worth
    making: the person was there all the while, and the user has said nothing of it, neither "later"
    nor that it went by another hand.
    """
    index = situation.index
    said = index.said.get(move, ())
    latest = [due, *(s.at for s in said), *(s.until for s in said if s.until is not None)]
    away = index.away.get(person)
    if away is not None and away.since <= situation.at:
        back = away.until or situation.day(person, away.since)
        latest.append(situation.end_of_day(person, back))
    return situation.at > later(max(latest), by)


def contact_of(situation: Situation, pursuit: Pursuit, promise: Promise | None = None) -> str:
    """Whom to ask: who made the promise, else the recruiter, else the hiring manager (DESIGN §5.6).

    Where neither is known, the one of them who wrote last. Nobody who asked not to be written to or
    has left. "" where nobody remains.
    """
    index = situation.index
    heard = {t.person: t.at for t in situation.in_pursuit(pursuit.id) if is_word(t)}

    def latest_first(people: Iterable[str]) -> list[str]:
        return sorted(people, key=lambda p: (-heard[p].timestamp() if p in heard else 0.0, p))

    def wanted() -> Iterator[str]:
        if promise is not None:
            yield promise.person
        yield from latest_first(index.members(pursuit.id, "recruiter"))
        yield from latest_first(index.members(pursuit.id, "hiring_manager"))
        yield from latest_first(p for p in heard if p in index.people)

    first = ""
    for person in wanted():
        if _may_be_asked(situation, person):
            if not situation.channel(person)[1]:
                return person
            first = first or person
    return first


def _may_be_asked(situation: Situation, person: str) -> bool:
    away = situation.index.away.get(person)
    left = away is not None and away.left
    known = person in situation.index.people
    return known and not left and situation.index.closed_by(person) is None


def _seen(situation: Situation, pursuit: Pursuit) -> Standing:
    index, at = situation.index, situation.at
    touches = situation.in_pursuit(pursuit.id)
    talks = [i for i in index.interviews.get(pursuit.id, ()) if i.status != "cancelled"]
    held = [i for i in talks if i.end <= at and i.status == "confirmed"]
    spoken = [t for t in touches if is_word(t)]
    heard = max((*(t.at for t in spoken), *(i.end for i in held)), default=None)
    words = [(t.at, t.id) for t in touches if is_message(t)]
    words += [(i.end, i.id) for i in talks]
    word, word_ref = max(words, default=(None, ""))
    paused = _paused(situation, pursuit)
    # On hold one question is all there is, whatever they answered to it.
    since = paused.said_at if paused is not None else heard
    promise = _promise(situation, pursuit, spoken, held)
    return Standing(
        pursuit=pursuit,
        contact=contact_of(situation, pursuit, promise),
        promise=promise,
        heard=heard,
        word=word,
        word_ref=word_ref,
        enquiries=_enquiries(touches, since),
        ahead=max((i for i in talks if i.end > at), key=lambda i: (i.end, i.id), default=None),
        paused=paused,
    )


def _enquiries(touches: list[Touch], since: datetime | None) -> tuple[Enquiry, ...]:
    """The questions asked since then, the oldest first; one letter to several people is one."""
    asked = [
        t
        for t in touches
        if t.direction == "out" and t.what in ENQUIRIES and (since is None or t.at > since)
    ]
    letters: dict[str, Touch] = {}
    for touch in sorted(asked, key=lambda t: (t.at, not t.direct, t.id)):
        letters.setdefault(touch.message_id or touch.id, touch)
    return tuple(Enquiry(t.id, t.at, t.person, t.what == "closing") for t in letters.values())


def _promise(
    situation: Situation, pursuit: Pursuit, spoken: list[Touch], held: list[Interview]
) -> Promise | None:
    """The open promise that ends last, unless its date is past and they have spoken again since.

    Who writes or meets after the date without a new one has answered; nothing is promised any
    more, and the wait counts from that word.
    """
    dated = [p for p in situation.index.promises.get(pursuit.id, ()) if p.open and p.by is not None]
    promise = max(dated, key=lambda p: (p.by, p.said_at, p.id), default=None)
    if promise is None or promise.by is None:
        return None
    by = promise.by
    later = [
        t for t in spoken if situation.day(promise.person, t.at) > by and t.at > promise.said_at
    ]
    before = max((t.at for t in spoken if t not in later), default=promise.said_at)
    asked = [
        t.at
        for t in situation.in_pursuit(pursuit.id)
        if t.direction == "out" and t.what in ENQUIRIES and t.at > before
    ]
    # Anybody may answer a question that was asked.
    answered = bool(later) and any(
        t.person in (promise.person, contact_of(situation, pursuit, promise))
        or (asked and t.at > asked[0])
        for t in later
    )
    met = any(situation.day(promise.person, i.end) > by for i in held)
    return None if answered or met else promise


def _paused(situation: Situation, pursuit: Pursuit) -> Outcome | None:
    if pursuit.stage != "on_hold":
        return None
    told = [o for o in situation.index.outcomes.get(pursuit.id, ()) if o.kind == "on_hold"]
    # Where nothing says since when, their last word counts.
    since = pursuit.last_heard or pursuit.opened
    unsaid = Outcome(pursuit.id, "on_hold", pursuit.id, pursuit.company, "", since, "")
    return told[-1] if told else unsaid
