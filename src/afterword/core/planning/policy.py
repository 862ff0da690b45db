"""How plans are made: every number of DESIGN §5 to §7 that a plan depends on, in one value.

Three manners move the soft numbers: what a message must bring to be worth the other's time. No
manner and no override touches a guardrail.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal

from afterword.core.world import Person

# What each message takes of the other's welcome (DESIGN §7). Words are those of `Touch.what`.
COSTS: Mapping[str, float] = MappingProxyType(
    {
        "enquiry": 0.6,
        "other": 0.5,
        "introduction_ask": 0.5,
        "closing": 0.3,
        "thank_you": 0.2,
        "materials": 0.2,
        "invitation": 0.2,
        "like": 0.1,
        "comment": 0.1,
    }
)

# Whose mind matters most for the decision (DESIGN §7); the rest are insiders and helpers.
WEIGHTS: Mapping[str, float] = MappingProxyType(
    {"hiring_manager": 1.0, "interviewer": 0.5, "recruiter": 0.3}
)

# How much contact each role bears (DESIGN §7). "insider" is everyone else.
BUDGETS: Mapping[str, float] = MappingProxyType(
    {"recruiter": 1.3, "hiring_manager": 1.2, "interviewer": 0.8, "insider": 1.0}
)

MannerName = Literal["gentle", "standard", "forward"]


@dataclass(frozen=True, slots=True)
class Manner:
    """How forward to be: soft numbers only (DESIGN §7).

    `price` is what a message must gain in presence for each unit that it takes of their welcome.
    `check_in` is what an answer to a due question is worth by itself; `other` the same for what
    is done for its own sake and not for a decision: asking who works there, a line after an event
    or to those who left the door open. DESIGN names no number for these; they count like a
    question.
    """

    name: MannerName
    price: float
    check_in: float
    other: float = 0.1


MANNERS: Mapping[MannerName, Manner] = MappingProxyType(
    {
        "gentle": Manner("gentle", price=0.08, check_in=0.0),
        "standard": Manner("standard", price=0.02, check_in=0.1),
        "forward": Manner("forward", price=0.01, check_in=0.1),
    }
)


@dataclass(frozen=True, slots=True)
class Override:
    """Another manner, or a longer wait, for some people. The narrowest that names them counts.

    `ref` is a Person.id, a Company.id or a country; "" for everyone, or everyone of `role`.
    `later` puts unasked moves of `play` ("": all) off by so many business days beyond what the
    guardrails ask; never nearer. `never`: the user wants no unasked moves of `play` for them.
    """

    whom: Literal["person", "company", "country", "role", "all"]
    ref: str = ""
    manner: MannerName | None = None
    play: str = ""
    later: int = 0
    never: bool = False


_NARROW = ("person", "company", "role", "country", "all")


@dataclass(frozen=True, slots=True)
class Policy:
    """The user's settings for planning. Days are calendar days unless named business days."""

    manner: MannerName = "standard"
    overrides: tuple[Override, ...] = ()
    # The user's own: Monday is 0. Nothing unasked is asked of them then.
    quiet_weekdays: frozenset[int] = frozenset()
    quiet_days: frozenset[date] = frozenset()
    daily_limit: int = 5  # unasked moves a day; obligations always show
    horizon_business_days: int = 30  # how far ahead unasked moves are placed
    keep: float = 0.005  # how much better another day must be to leave yesterday's plan
    grace_business_days: int = 2  # after a promised date, and after an absence
    silence_business_days: int = 7  # before the first enquiry where nothing was promised
    second_business_days: int = 10  # from the first unanswered enquiry to the second
    closing_business_days: int = 15  # from the second to the closing line
    hold_business_days: int = 60  # before asking after a hold without a date
    achievement_days: int = 60  # how long an achievement is news
    achievement_business_days: int = 10  # after the last letter to them
    budgets: Mapping[str, float] = field(default_factory=lambda: BUDGETS)
    holds_shown_days: int = 30  # other holds than check-ins that end later are not shown

    def manner_for(self, person: Person | None, roles: Iterable[str] = ()) -> Manner:
        """The manner that counts for somebody: of the narrowest override that names one."""
        found = [
            (_NARROW.index(each.whom), place, each.manner)
            for place, each in enumerate(self.overrides)
            if each.manner is not None and _names(each, person, roles)
        ]
        # Of two equally narrow ones the later counts: it was said last.
        best = min(found, key=lambda f: (f[0], -f[1]), default=None)
        return MANNERS[best[2] if best is not None else self.manner]

    def later_for(self, play: str, person: Person | None, roles: Iterable[str] = ()) -> int:
        """How many business days later than usual moves of a play go to somebody."""
        return max(
            (
                each.later
                for each in self.overrides
                if each.play in ("", play) and _names(each, person, roles)
            ),
            default=0,
        )

    def is_wanted(self, play: str, person: Person | None, roles: Iterable[str] = ()) -> bool:
        """Whether the user wants unasked moves of a play for somebody at all."""
        return not any(
            each.never and each.play in ("", play) and _names(each, person, roles)
            for each in self.overrides
        )

    def is_quiet(self, day: date) -> bool:
        """Whether the user wants to be left in peace on that day of theirs."""
        return day.weekday() in self.quiet_weekdays or day in self.quiet_days


def _names(override: Override, person: Person | None, roles: Iterable[str]) -> bool:
    match override.whom:
        case "all":
            return True
        case "role":
            return override.ref in roles
        case "person":
            return person is not None and person.id == override.ref
        case "company":
            return person is not None and person.company == override.ref
        case _:
            return person is not None and override.ref in (
                person.place.country,
                person.place.calendar,
            )
