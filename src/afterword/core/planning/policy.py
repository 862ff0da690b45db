"""How plans are made: every number of DESIGN §5 to §7 that a plan depends on, in one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

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


@dataclass(frozen=True, slots=True)
class Policy:
    """The user's settings for planning. Days are calendar days unless named business days."""

    daily_limit: int = 5  # unasked moves a day; obligations always show
    grace_business_days: int = 2  # after a promised date, and after an absence
    silence_business_days: int = 7  # before the first enquiry where nothing was promised
    second_business_days: int = 10  # from the first unanswered enquiry to the second
    closing_business_days: int = 15  # from the second to the closing line
    hold_business_days: int = 60  # before asking after a hold without a date
    achievement_days: int = 60  # how long an achievement is news
    achievement_business_days: int = 10  # after the last letter to them
    budgets: Mapping[str, float] = field(default_factory=lambda: BUDGETS)
    holds_shown_days: int = 30  # other holds than check-ins that end later are not shown
