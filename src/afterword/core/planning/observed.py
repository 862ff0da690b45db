"""What happened that can be learnt from: moves put off or turned down, and what came back.

Each is counted once, by the move or the letter that it is about. Nothing is counted before it had
its time: a letter of yesterday without an answer says nothing yet.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import get_args

from afterword.core.planning.index import FINISHED
from afterword.core.planning.situation import calendar_of, is_word, zone_of
from afterword.core.worktime import business_days_between, zone_info
from afterword.core.world import Role, Said, Touch, World

MEMORY = timedelta(days=365)  # what lies further back was another search
ANSWER_TIME = timedelta(days=28)  # who has not answered by then will not (evidence.md §3)
ACCEPT_TIME = timedelta(days=14)
# Obligations are nobody's to put off, so nothing is learnt of them.
UNASKED_PLAYS = frozenset({"connect", "network", "achievement", "check_in", "introduction", "news"})
# Where somebody has several parts, the one that a plan weighs most: `Role` has them in that order.
_ROLES: tuple[Role, ...] = get_args(Role)
_LETTERS = frozenset({"enquiry", "other", "closing", "introduction_ask"})


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing that happened: a piece of a lesson's evidence."""

    ref: str  # Move.id, or Touch.id
    at: datetime
    person: str  # Person.id, "" of somebody not known any more
    play: str = ""  # of a move
    role: str = ""
    company: str = ""  # Company.id
    days: int | None = None  # business days that it was put off, or until they answered
    yes: bool = False  # wanted, answered, accepted
    nth: int = 0  # of an enquiry, which since their last word; 0 of other letters


@dataclass(frozen=True, slots=True)
class Observed:
    """All of it, each part by time."""

    put_off: tuple[Seen, ...]
    decided: tuple[Seen, ...]  # moves done or turned down
    letters: tuple[Seen, ...]
    invitations: tuple[Seen, ...]


def observe(world: World) -> Observed:
    """What can be learnt from in a world; its order of records makes no difference."""
    parts = _Parts(world)
    said: dict[str, list[Said]] = defaultdict(list)
    for one in sorted(world.said, key=lambda s: (s.at, s.what, s.move)):
        if one.play in UNASKED_PLAYS:
            said[one.move].append(one)
    since = world.now - MEMORY

    def recent(some: Iterable[Seen]) -> tuple[Seen, ...]:
        kept = (seen for seen in some if since < seen.at <= world.now)
        return tuple(sorted(kept, key=lambda seen: (seen.at, seen.ref)))

    return Observed(
        put_off=recent(_put_off(parts, said)),
        decided=recent(_decided(parts, said)),
        letters=recent(_letters(parts)),
        invitations=recent(_invitations(parts)),
    )


class _Parts:
    """Who has which part, and whose days count."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._roles: dict[str, dict[str, Role]] = defaultdict(dict)  # person, pursuit
        for pursuit in world.pursuits:
            for member in pursuit.members:
                self._roles[member.person][pursuit.id] = member.role

    def role(self, person: str, pursuit: str) -> str:
        """Somebody's part in a pursuit; where they have none there, the weightiest elsewhere."""
        theirs = self._roles.get(person, {})
        if pursuit in theirs:
            return theirs[pursuit]
        return min(theirs.values(), key=_ROLES.index, default="")

    def company(self, person: str) -> str:
        """Company.id of where somebody works, or ""."""
        known = self.world.people.get(person)
        return known.company if known else ""

    def business_days(self, person: str, start: datetime, end: datetime) -> int:
        """From one day to another where the person is, the user failing that."""
        zone = zone_info(zone_of(self.world, person))
        first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
        return max(0, business_days_between(first, last, calendar_of(self.world, person)))


def _seen_of(parts: _Parts, one: Said, at: datetime, *, yes: bool, days: int | None) -> Seen:
    return Seen(
        ref=one.move,
        at=at,
        person=one.person,
        play=one.play,
        role=parts.role(one.person, one.pursuit),
        company=parts.company(one.person),
        days=days,
        yes=yes,
    )


def _put_off(parts: _Parts, said: Mapping[str, list[Said]]) -> Iterator[Seen]:
    """Moves put off, each by all of its time: three times by a day is once by three."""
    for words in said.values():
        off = [(one.until, one) for one in words if one.what == "snoozed" and one.until]
        ahead = [(until, one) for until, one in off if until > one.at]
        if not ahead:
            continue
        first, last = ahead[0][1], ahead[-1][0]  # the last word on it stands
        days = parts.business_days(first.person, first.at, last)
        yield _seen_of(parts, first, first.at, yes=False, days=days)


def _decided(parts: _Parts, said: Mapping[str, list[Said]]) -> Iterator[Seen]:
    """Moves on which the user had a last word: done, or not wanted."""
    for words in said.values():
        final = [one for one in words if one.what in FINISHED]
        if final:
            last = final[-1]
            yield _seen_of(parts, last, last.at, yes=last.what != "dismissed", days=None)


def _letters(parts: _Parts) -> Iterator[Seen]:
    """Unasked letters that have had their time, and whether an answer came in it.

    A letter to several people is one. A question is answered by anybody of its pursuit; what comes
    after the user's next letter is an answer to that one.
    """
    words, sent = _words(parts.world), _sent(parts)
    wrote: dict[str, list[datetime]] = defaultdict(list)
    asked: dict[str, list[datetime]] = defaultdict(list)
    for touches in sent:
        for key in _circles(touches):
            wrote[key].append(touches[0].at)
            if touches[0].what == "enquiry":
                asked[key].append(touches[0].at)
    for touches in sent:
        letter, circles = touches[0], _circles(touches)
        role = parts.role(letter.person, letter.pursuit)
        had_its_time = letter.at + ANSWER_TIME <= parts.world.now
        if letter.what not in ("enquiry", "other") or not role or not had_its_time:
            continue
        end = min(_next(wrote[key], letter.at) for key in circles)
        heard = min(_next(words[key], letter.at) for key in circles)
        answered = heard < min(end, letter.at + ANSWER_TIME)
        before = max(_last(words[key], letter.at) for key in circles)
        yield Seen(
            ref=letter.id,
            at=letter.at,
            person=letter.person,
            role=role,
            company=letter.company or parts.company(letter.person),
            days=parts.business_days(letter.person, letter.at, heard) if answered else None,
            yes=answered,
            nth=max(_between(asked[key], before, letter.at) for key in circles)
            if letter.what == "enquiry"
            else 0,
        )


_START = datetime.min.replace(tzinfo=zone_info("UTC"))
_END = datetime.max.replace(tzinfo=zone_info("UTC"))


def _sent(parts: _Parts) -> list[list[Touch]]:
    """The user's unasked letters, the touches of one together, the oldest first."""
    letters: dict[str, list[Touch]] = {}
    for touch in sorted(parts.world.touches, key=lambda t: (t.at, not t.direct, t.id)):
        if touch.direction == "out" and touch.what in _LETTERS and touch.unasked and touch.direct:
            letters.setdefault(touch.message_id or touch.id, []).append(touch)
    return list(letters.values())


def _circles(touches: Iterable[Touch]) -> set[str]:
    """Who could answer: those written to, and of a question all of its pursuit."""
    people = {touch.person for touch in touches}
    asks = {t.pursuit for t in touches if t.what in ("enquiry", "closing") and t.pursuit}
    return people | {f"pursuit {each}" for each in asks}


def _words(world: World) -> dict[str, list[datetime]]:
    """When somebody, or anybody of a pursuit, said something."""
    found: dict[str, list[datetime]] = defaultdict(list)
    for touch in sorted(world.touches, key=lambda t: (t.at, t.id)):
        if is_word(touch):
            found[touch.person].append(touch.at)
            if touch.pursuit:
                found[f"pursuit {touch.pursuit}"].append(touch.at)
    return found


def _next(times: list[datetime], after: datetime) -> datetime:
    place = bisect_right(times, after)
    return times[place] if place < len(times) else _END


def _last(times: list[datetime], until: datetime) -> datetime:
    place = bisect_right(times, until)
    return times[place - 1] if place else _START


def _between(times: list[datetime], after: datetime, until: datetime) -> int:
    return bisect_right(times, until) - bisect_right(times, after)


def _invitations(parts: _Parts) -> Iterator[Seen]:
    """Invitations that have had their time, one a person.

    Only LinkedIn's mails and exports tell of an acceptance: what was sent after the last of them
    may be accepted without anybody here knowing.
    """
    world = parts.world
    sent: dict[str, tuple[datetime, str]] = {}
    accepted: dict[str, datetime] = {}
    for invitation in world.invitations:
        ref = f"invitation:{invitation.person}:{invitation.at.timestamp():.0f}"
        sent[invitation.person] = (invitation.at, ref)
        if invitation.accepted_at is not None:
            accepted[invitation.person] = invitation.accepted_at
    for touch in sorted(world.touches, key=lambda t: (t.at, t.id)):
        if touch.what == "invitation" and touch.direction == "out":
            sent.setdefault(touch.person, (touch.at, touch.id))
        elif touch.what == "accepted":
            accepted.setdefault(touch.person, touch.at)
    connected = {p.id: p.connected_since for p in world.people.values() if p.connected_since}
    told = [at.date() for at in accepted.values()] + list(connected.values())
    if not told:
        return
    latest = min(max(told), world.now.date())
    for person, (at, ref) in sent.items():
        if (at + ACCEPT_TIME).date() > latest:
            continue
        since = connected.get(person)
        yield Seen(
            ref=ref,
            at=at,
            person=person,
            play="connect",
            role=parts.role(person, ""),
            company=parts.company(person),
            yes=person in accepted or (since is not None and since >= at.date()),
        )
