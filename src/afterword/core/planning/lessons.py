"""Lessons: changes of the policy that the user's own doing and others' answers suggest.

A lesson is only ever proposed: it counts from the user's yes on, and after a no it is not proposed
again until half as much again speaks for it. It moves soft numbers, or makes the user wait longer
than the guardrails ask; it can loosen none. The same records give the same lessons.

What is expected comes from evidence.md §11 and is an assumption, like the numbers of the model.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from math import ceil, floor
from statistics import median
from types import MappingProxyType
from typing import Literal

from afterword.core.names import company_key
from afterword.core.planning.beta import share_below
from afterword.core.planning.moves import Reason
from afterword.core.planning.observed import Seen, observe
from afterword.core.planning.policy import MannerName, Override, Policy
from afterword.core.planning.settings import MOST_LATER, Answer, settings_from
from afterword.core.world import World

Kind = Literal[
    "put_off", "turned_down", "seldom_answered", "often_answered", "late_answers", "seldom_accepted"
]

LEAST = 4  # moves put off or turned down, or answers timed, before anything is learnt of them
LAST = 5  # of the last so many moves, LEAST turned down
LEAST_LETTERS = 5  # before a share is judged
SURE = 0.95  # below or above what is expected: a 90 % interval leaves it out
# The chance of an answer to a first question, a second one, and a letter that asks nothing: that
# of a thank-you. Of an invitation: what strangers accept, far below what somebody met may.
FIRST, SECOND, UNASKED, ACCEPTED = 0.5, 0.25, 0.25, 0.26
PRIOR = 4  # how many letters the expectation weighs as much as
GROWN = 1.5
WEEK = 5  # business days
# The longest wait, in business days, within which moves of a play still have their time.
LONGEST: Mapping[str, int] = MappingProxyType(
    {
        "check_in": MOST_LATER,
        "achievement": MOST_LATER,
        "network": MOST_LATER,
        "introduction": 15,
        "connect": 3,
        "news": 1,
    }
)
_STEPS: tuple[MannerName, ...] = ("gentle", "standard", "forward")


@dataclass(frozen=True, slots=True)
class Lesson:
    """One proposed change with what speaks for it, the oldest first.

    `why` and `asks` are data; core.planning.policy_words makes the sentences.
    """

    id: str  # of its kind, whom it is about, and what it proposes
    topic: str  # without what it proposes: what a yes or a no is about
    kind: Kind
    change: Override
    why: Reason
    asks: Reason
    evidence: tuple[Seen, ...]


def lessons(world: World, policy: Policy) -> tuple[Lesson, ...]:
    """What can be learnt at the world's moment beyond the policy, `policy_of(world)`.

    Each change is proposed once, with the first evidence for it.
    """
    learner = _Learner(world, policy)
    found: dict[Override, Lesson] = {}
    for lesson in learner.all():
        if not learner.refused(lesson):
            found.setdefault(lesson.change, lesson)
    return tuple(found.values())


class _Learner:
    """What is known of the user's answers to earlier lessons, beside the world."""

    def __init__(self, world: World, policy: Policy) -> None:
        self.world, self.policy = world, policy
        self.answers: dict[str, Answer] = {}
        # When lessons that are in force were taken: what was seen before spoke for them, and would
        # count twice.
        self.taken: dict[tuple[str, str, str], datetime] = {}
        for answer in settings_from(world.wishes).answers:
            self.answers[answer.topic] = answer
            if answer.yes and answer.change is not None:
                self.taken[(*answer.change.key, answer.change.play)] = answer.at

    def all(self) -> Iterator[Lesson]:
        """Every lesson, whatever the user said of it."""
        seen = observe(self.world)
        yield from self._put_off(seen.put_off)
        yield from self._turned_down(seen.decided)
        yield from self._by_company_then_role(self._answered, seen.letters)
        questions = [one for one in seen.letters if one.nth == 1 and one.yes]
        yield from self._by_company_then_role(self._late, questions)
        yield from self._accepted(seen.invitations)

    def refused(self, lesson: Lesson) -> bool:
        """Whether the user said no, and not half as much again speaks for it since."""
        answer = self.answers.get(lesson.topic)
        if answer is None or answer.yes:
            return False
        return len(lesson.evidence) < answer.seen * GROWN

    def _put_off(self, some: Iterable[Seen]) -> Iterator[Lesson]:
        for (play, role), every in _grouped(some, lambda s: (s.play, s.role)):
            off = self._since(every, "role", role, play)
            days = floor(median([one.days or 0 for one in off]) + 0.5) if off else 0
            if not role or len(off) < LEAST or days < 1:
                continue
            now = self._later_now("role", role, play)
            later = min(LONGEST[play], now + days)
            if later > now:
                why = Reason("put_off", _about(role, play, count=len(off), days=days))
                yield self._lesson("put_off", _wait("role", role, play, later), why, off)

    def _turned_down(self, some: Iterable[Seen]) -> Iterator[Lesson]:
        for (play, role), decided in _grouped(some, lambda s: (s.play, s.role)):
            change = self._less_of(play, role)
            if not role or change is None:
                continue
            since = self._since(decided, "role", role, "", play)
            last = since[-LAST:]
            no = sum(not one.yes for one in last)
            if no >= LEAST:
                why = Reason("turned_down", _about(role, play, count=no, of=len(last)))
                evidence = [one for one in since if not one.yes]
                yield self._lesson("turned_down", change, why, evidence, of=play)

    def _less_of(self, play: str, role: str) -> Override | None:
        """What would bring fewer moves of a play to a role: a gentle manner, and where it is so
        already, a longer wait for questions and no more of the rest.

        An invitation takes so little of their welcome that no manner leaves it out.
        """
        if play != "connect" and self._manner_now("role", role) != "gentle":
            return Override("role", role, "gentle")
        if play != "check_in":
            never = Override("role", role, play=play, never=True)
            return None if never in self.policy.overrides else never
        now = self._later_now("role", role, play)
        later = min(LONGEST[play], now + WEEK)
        return _wait("role", role, play, later) if later > now else None

    def _answered(self, whom: Literal["company", "role"], ref: str, some: Sequence[Seen]) -> Found:
        """Whether they answer far less or far more often than is expected."""
        letters = self._since(some, whom, ref, "")
        if len(letters) < LEAST_LETTERS:
            return None
        chances = [{0: UNASKED, 1: FIRST}.get(one.nth, SECOND) for one in letters]
        expected, answers = sum(chances) / len(chances), sum(one.yes for one in letters)
        below = _below(expected, answers, len(letters))
        now = self._manner_now(whom, ref)
        values = {"count": answers, "of": len(letters), "expected": round(sum(chances))}
        why_values = self._named(whom, ref) | values
        if below >= SURE and now != "gentle":
            change = Override(whom, ref, "gentle")
            why = Reason("seldom_answered", why_values)
            return self._lesson("seldom_answered", change, why, letters)
        if below <= 1 - SURE and now != "forward":
            change = Override(whom, ref, _STEPS[_STEPS.index(now) + 1])
            why = Reason("often_answered", why_values)
            return self._lesson("often_answered", change, why, letters)
        return None

    def _late(self, whom: Literal["company", "role"], ref: str, some: Sequence[Seen]) -> Found:
        """Whether a first question is mostly answered only after the second may be asked."""
        answers = self._since(some, whom, ref, "check_in")
        if len(answers) < LEAST:
            return None
        days = median([one.days or 0 for one in answers])
        wait = self.policy.second_business_days
        now, later = self._later_now(whom, ref, "check_in"), min(MOST_LATER, ceil(days - wait))
        if later <= now:
            return None
        values = self._named(whom, ref) | {"count": len(answers), "days": ceil(days), "wait": wait}
        change = _wait(whom, ref, "check_in", later)
        return self._lesson("late_answers", change, Reason("late_answers", values), answers)

    def _accepted(self, some: Iterable[Seen]) -> Iterator[Lesson]:
        for (role,), every in _grouped(some, lambda s: (s.role,)):
            sent = self._since(every, "role", role, "connect")
            accepted = sum(one.yes for one in sent)
            if not role or len(sent) < LEAST_LETTERS:
                continue
            change = _wait("role", role, "connect", LONGEST["connect"])
            if self._later_now("role", role, "connect") >= change.later:
                change = Override("role", role, play="connect", never=True)
            wanted = change not in self.policy.overrides
            if wanted and _below(ACCEPTED, accepted, len(sent)) >= SURE:
                expected = round(ACCEPTED * len(sent))
                values = _about(role, "connect", count=accepted, of=len(sent), expected=expected)
                why = Reason("seldom_accepted", values)
                yield self._lesson("seldom_accepted", change, why, sent)

    def _by_company_then_role(
        self,
        learn: Callable[[Literal["company", "role"], str, Sequence[Seen]], Found],
        some: Iterable[Seen],
    ) -> Iterator[Lesson]:
        """What is learnt of a company is not learnt of its people's roles once more."""
        rest: list[Seen] = []
        for (company,), seen in _grouped(some, lambda s: (s.company,)):
            known = company in self.world.companies
            lesson = learn("company", company, seen) if known else None
            if lesson is not None:
                yield lesson
            if not known or not (lesson or self._is_settled(company)):
                rest += seen
        for (role,), seen in _grouped(rest, lambda s: (s.role,)):
            lesson = learn("role", role, sorted(seen, key=lambda s: (s.at, s.ref)))
            if role and lesson is not None:
                yield lesson

    def _is_settled(self, company: str) -> bool:
        """Whether a lesson about the company is in force."""
        key = ("company", self._key("company", company))
        return any(taken[:2] == key for taken in self.taken)

    def _since(self, some: Sequence[Seen], whom: str, ref: str, *plays: str) -> list[Seen]:
        """What was seen since a lesson about the same was taken; "" is one about the manner."""
        key = self._key(whom, ref)
        taken = [at for play in plays if (at := self.taken.get((whom, key, play))) is not None]
        return [one for one in some if all(one.at > at for at in taken)]

    def _key(self, whom: str, ref: str) -> str:
        """As `Choice.key` has it: ids of companies stand in no saying."""
        return company_key(self._name(ref)) if whom == "company" else ref.casefold()

    def _name(self, company: str) -> str:
        known = self.world.companies.get(company)
        return known.name if known else ""

    def _named(self, whom: str, ref: str) -> dict[str, object]:
        return {"whom": whom, "ref": self._name(ref) if whom == "company" else ref}

    def _manner_now(self, whom: str, ref: str) -> MannerName:
        own = [o.manner for o in self.policy.overrides if (o.whom, o.ref) == (whom, ref)]
        return next((manner for manner in reversed(own) if manner), self.policy.manner)

    def _later_now(self, whom: str, ref: str, play: str) -> int:
        own = [o for o in self.policy.overrides if (o.whom, o.ref) == (whom, ref)]
        return max((o.later for o in own if o.play in ("", play)), default=0)

    def _lesson(
        self, kind: Kind, change: Override, why: Reason, evidence: Iterable[Seen], *, of: str = ""
    ) -> Lesson:
        named = self._key(change.whom, change.ref)
        topic = ":".join((kind, change.whom, named, of or change.play))
        what = "\x1f".join(
            (topic, str(change.manner), change.play, str(change.later), str(change.never))
        )
        values = self._named(change.whom, change.ref) | {
            "play": change.play,
            "later": change.later,
            "manner": change.manner,
        }
        asks = "never" if change.never else "later" if change.later else "other_manner"
        return Lesson(
            id=blake2b(what.encode(), digest_size=5).hexdigest(),
            topic=topic,
            kind=kind,
            change=change,
            why=why,
            asks=Reason(asks, values),
            evidence=tuple(evidence),
        )


Found = Lesson | None


def _wait(whom: Literal["company", "role"], ref: str, play: str, later: int) -> Override:
    return Override(whom, ref, play=play, later=later)


def _about(role: str, play: str, **values: object) -> Mapping[str, object]:
    return {"whom": "role", "ref": role, "play": play, **values}


def _below(expected: float, yes: int, of: int) -> float:
    """How sure it is that the share of yes is below what is expected, which weighs as PRIOR."""
    return share_below(expected, expected * PRIOR + yes, (1 - expected) * PRIOR + of - yes)


def _grouped(
    some: Iterable[Seen], key: Callable[[Seen], tuple[str, ...]]
) -> Iterator[tuple[tuple[str, ...], list[Seen]]]:
    """Groups in the order of their keys, each by time."""
    groups: dict[tuple[str, ...], list[Seen]] = defaultdict(list)
    for one in some:
        groups[key(one)].append(one)
    yield from sorted(groups.items())
