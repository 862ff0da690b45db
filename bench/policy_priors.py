"""What is believed of hiring processes and people, as ranges: the settings of `bench/policy`.

Sources are surveys where there are any (how often promises are kept, how long processes take, how
long mail waits for its answer), else assumptions; docs/policy.md says which is which. None of it is
a finding about who gets an offer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType

import numpy as np


@dataclass(frozen=True, slots=True)
class Priors:
    """The numbers that one process is drawn with; days are calendar days."""

    answers: float = 1.0  # times the chances of `CHANCES`
    kept: float = 0.47  # of the promised dates
    mean: float = 24.0  # days from the start to the decision, lognormal
    sigma: float = 0.7  # of its logarithm
    promised: float = 0.7  # of the talks a date follows
    renewed: float = 0.5  # of the answers to a question before the decision name another date
    untold: float = 0.35  # of those who are not hired never hear of it
    median: float = 3.0  # of the thresholds, in weighted unanswered messages in 14 days
    spread: float = 0.5  # of the logarithm of the thresholds
    hazard: float = 0.33  # that a message beyond the threshold puts somebody off
    light: float = 0.3  # what a thank-you or an invitation weighs; a question weighs 1
    accepted: float = 0.5  # of the invitations
    occasions: float = 0.25  # that there is an achievement, and news, worth a word
    trace: float = 14.0  # days after which ACT-R leaves one half of a long talk
    noise: float = 0.5  # of ACT-R, in units of activation
    half_life: float = 14.0  # days, of plain exponential forgetting


# Lowest and highest that the sources, or a shrug where there is none, allow.
RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "answers": (0.5, 1.5),
        "kept": (0.34, 0.60),
        "mean": (15.0, 44.0),
        "sigma": (0.5, 0.8),
        "promised": (0.4, 0.9),
        "renewed": (0.2, 0.8),
        "untold": (0.2, 0.5),
        "median": (2.0, 4.5),
        "spread": (0.4, 0.6),
        "hazard": (0.2, 0.45),
        "light": (0.2, 0.5),
        "accepted": (0.26, 0.7),
        "occasions": (0.0, 0.5),
        "trace": (7.0, 30.0),
        "noise": (0.3, 0.7),
        "half_life": (7.0, 30.0),
    }
)

# That a message is answered, before `Priors.answers`: questions by their number without an answer.
CHANCES: Mapping[str, float] = MappingProxyType({"thank_you": 0.25, "other": 0.25})
QUESTIONS = (0.5, 0.25, 0.12, 0.06)  # from the fourth on the last
CERTAIN = 0.9  # no range makes an answer surer than this

MIDDLE = Priors()


@dataclass(frozen=True, slots=True)
class Setting:
    """One choice of priors; `mixed`: every process draws its own from the whole ranges."""

    name: str
    priors: Priors = MIDDLE
    mixed: bool = False

    def draw(self, chance: np.random.Generator) -> Priors:
        """The numbers of one process; as many draws whatever the setting, so that others follow."""
        drawn = {
            field.name: float(np.exp(chance.uniform(*np.log(RANGES[field.name]))))
            if RANGES[field.name][0] > 0
            else float(chance.uniform(*RANGES[field.name]))
            for field in fields(Priors)
        }
        return Priors(**drawn) if self.mixed else self.priors


def _edge(name: str, side: int, **more: float) -> Priors:
    return replace(MIDDLE, **{name: RANGES[name][side]}, **more)


SETTINGS = (
    Setting("middle"),
    Setting("few answers", _edge("answers", 0)),
    Setting("many answers", _edge("answers", 1)),
    Setting("promises seldom kept", _edge("kept", 0)),
    Setting("promises often kept", _edge("kept", 1)),
    Setting("short processes", _edge("mean", 0, sigma=RANGES["sigma"][0])),
    Setting("long processes", _edge("mean", 1, sigma=0.6)),
    Setting("thin-skinned", _edge("median", 0)),
    Setting("thick-skinned", _edge("median", 1)),
    Setting("mixed", mixed=True),
)
