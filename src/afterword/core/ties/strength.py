"""How well the user and somebody else know each other, from who wrote to whom and when, never from
what was written. The user may grade a tie; then the grade is the tie.

    s = 1 / (1 + e^−score)
    score =  1.2·ln(1 + n)            recent: n = 2·min(in, out) + ½·|in − out|, of 180 days
           − 0.8·ln(1 + d/30)         last: days since the last word
           + 0.5·m/(m + 1)            both ways: m = min(in, out), of all time
           + 0.5·ln(1 + years)        length: since they first wrote or connected
           + 0.6 (+ 0.3·ln(1 + years together))   a shared employer; 0.2 where they were there at
                                      different times
           + 0.4·ln(1 + 2·g)          threads and meetings with others: g = Σ 1/(people − 1)
           + 0.8 [recommended] + 0.2·ln(1 + endorsements)

The order of the weights is that of the coefficients of Gilbert and Karahalios (CHI 2009): days
since the last word and since the first say most. That small groups say more than large ones, by
1/(people − 1), is Newman's weight for co-authors (2001). The numbers themselves are guesses
(docs/ties.md). A further word, a meeting, a recommendation never makes a tie weaker, and silence
never makes it stronger (but of two who still work at one place).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log

from afterword.core.world import Employment, Person, Shared, Touch, Worked, World

RECENT_DAYS = 180
_NEVER_DAYS = 15 * 365  # what stands in for "never wrote" where no date is known at all
_CONNECTED_DAYS = 365  # to be connected alone tells as little as a word of a year earlier
_NO_WORDS = frozenset({"invitation", "accepted", "meeting", "like", "comment"})

# What the user can say of a tie, the strongest first. Guesses: strong, good, between, weak.
GRADES: Mapping[str, float] = {"close": 0.9, "good": 0.7, "some": 0.45, "slight": 0.2, "none": 0.0}
_WARM_GRADE = GRADES["some"]

_BONUS = 0.2
_NOTHING = Shared()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a tie, and what it adds to the score."""

    name: str  # recent, last, both_ways, length, employer, shared, recommended
    weight: float


@dataclass(frozen=True, slots=True)
class Strength:
    """A tie, 0..1, with the parts it was made of."""

    value: float
    recent: int  # messages either way in the last 180 days
    last_days: int | None  # days since the last word; None: they never wrote
    years: float  # since they first wrote or connected
    reciprocity: float  # 0: one side only writes; 0.5: once each; towards 1: again and again
    shared_employer: str  # its name, or ""
    together: float | None = None  # years both were there; None: not known; 0: not at one time
    shared: Shared = _NOTHING
    grade: float | None = None  # the user's, which is the value then
    parts: tuple[Part, ...] = ()

    @property
    def warm(self) -> bool:
        """Whether the two have written to each other, or the user says they know each other."""
        return self.reciprocity > 0 if self.grade is None else self.grade >= _WARM_GRADE

    @property
    def worth(self) -> float:
        """What the tie counts for in a way to somebody."""
        return worth_of(self.value, warm=self.warm)


def worth_of(strength: float, *, warm: bool) -> float:
    """What a tie counts for in a way: its strength, and for a warm one up to a fifth more.

        worth = s·(1 + 0.2·u),  u = 27/4·s·(1 − s)²

    u is an inverted U, 1 at a third and 0 at both ends: moderately weak ties lead to more jobs than
    strong ones, which know what one knows oneself (Rajkumar et al., Science 2022). It is a property
    of the one edge, never above 1 and never falling in s, so that a product over edges can be
    searched exactly and a better tie is never a worse way.
    """
    if not warm:
        return strength
    bonus = _BONUS * 27 / 4 * strength * (1 - strength) ** 2
    return min(1.0, strength * (1 + bonus))


def strength_of(  # the last two are what the world adds, if it knows any
    person: Person,
    touches: Sequence[Touch],
    employments: Sequence[Employment],
    today: date,
    *,
    shared: Shared = _NOTHING,
    grade: float | None = None,
) -> Strength:
    """The tie between the user and one person. `touches`: theirs alone, in any order."""
    days, ways = [], []
    for touch in touches:
        if touch.what not in _NO_WORDS:
            days.append(max(0, (today - touch.at.date()).days))
            ways.append(touch.direction == "in")
    connected = max(0, (today - person.connected_since).days) if person.connected_since else None
    last = min(days, default=None)
    first = max([*days, *([connected] if connected is not None else [])], default=0)
    recent = [inward for inward, day in zip(ways, days, strict=True) if day <= RECENT_DAYS]
    both = min(sum(ways), len(ways) - sum(ways))
    employer, together = _shared_employer(person, employments, shared.worked, today)
    parts = (
        Part("recent", 1.2 * log(1 + _exchanged(recent))),
        Part("last", -0.8 * log(1 + _distance(last, connected) / 30)),
        Part("both_ways", 0.5 * both / (both + 1)),
        Part("length", 0.5 * log(1 + first / 365)),
        Part("employer", _employer_weight(employer, together)),
        Part("shared", 0.4 * log(1 + 2 * shared.weight)),
        Part("recommended", _recommended(shared)),
    )
    value = 1 / (1 + exp(-sum(part.weight for part in parts))) if grade is None else grade
    return Strength(
        value=value,
        recent=len(recent),
        last_days=last,
        years=first / 365,
        reciprocity=both / (both + 1),
        shared_employer=employer,
        together=together,
        shared=shared,
        grade=grade,
        parts=parts,
    )


class Ties:
    """The ties of the user to everybody in a world: one pass over the touches, and each tie is
    worked out when it is asked for.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._today = world.now.date()
        self._touches: dict[str, list[Touch]] = defaultdict(list)
        for touch in world.touches:
            self._touches[touch.person].append(touch)
        self._known: dict[str, Strength] = {}

    def of(self, person: Person) -> Strength:
        """The tie with somebody, who need not be in the world."""
        found = self._known.get(person.id)
        if found is None:
            found = self._known[person.id] = strength_of(
                person,
                self._touches.get(person.id, ()),
                self._world.employments,
                self._today,
                shared=self._world.shared.get(person.id, _NOTHING),
                grade=self._world.grades.get(person.id),
            )
        return found

    def is_known(self, person: Person) -> bool:
        """Connected, having written both ways, or known by the user's word: a mail in one direction
        makes no acquaintance.
        """
        grade = self._world.grades.get(person.id)
        if grade is not None:
            return grade > 0
        return person.connected_since is not None or self.of(person).reciprocity > 0


def _exchanged(inward: Sequence[bool]) -> float:
    """Messages, where what was not answered counts a quarter of what was."""
    ins, outs = sum(inward), len(inward) - sum(inward)
    return 2 * min(ins, outs) + 0.5 * abs(ins - outs)


def _distance(last: int | None, connected: int | None) -> int:
    """Days since the last word, as far as there was one."""
    if connected is None:
        return _NEVER_DAYS if last is None else last
    bare = connected + _CONNECTED_DAYS
    return bare if last is None else min(last, bare)


def _employer_weight(employer: str, together: float | None) -> float:
    if not employer:
        return 0.0
    if together is None:
        return 0.6
    return 0.6 + 0.3 * log(1 + together) if together > 0 else 0.2


def _recommended(shared: Shared) -> float:
    return 0.8 * (shared.recommendations > 0) + 0.2 * log(1 + shared.endorsements)


def _shared_employer(
    person: Person, employments: Sequence[Employment], worked: Iterable[Worked], today: date
) -> tuple[str, float | None]:
    """The employer that says most: its name, and the years that both were there."""
    found = [
        (_employer_weight(name, together), name, together)
        for name, together in _employers(person, employments, worked, today)
    ]
    if not found:
        return "", None
    _, name, together = max(found, key=lambda each: (each[0], each[1]))
    return name, together


def _employers(
    person: Person, employments: Sequence[Employment], worked: Iterable[Worked], today: date
) -> Iterator[tuple[str, float | None]]:
    theirs = list(worked)
    if person.company and employments:
        # The list tells where they are now. Who connected while the user was there met there.
        theirs.append(Worked(person.company, person.company_name, person.connected_since, None))
    for own in employments:
        for there in theirs:
            if own.company and own.company == there.company:
                yield own.company_name, _overlap(own, there, today)
    yield from ((there.company_name, None) for there in theirs if there.together)


def _overlap(own: Employment, there: Worked, today: date) -> float | None:
    """Years that both were there, at least; 0 where they were not at one time; None where nothing
    tells.
    """
    if there.start is None or own.start is None:
        return None
    end = min(own.end or today, there.end or today)
    years = (end - max(own.start, there.start)).days / 365
    if years > 0:
        return years
    # They may have begun long before they connected.
    return 0.0 if there.whole else None
