"""How well two others know each other, from what the user's own records and lists show of them.

Where nothing else is known, two of one company know each other somewhat (COLLEAGUES). Those who
appear together in mails and meetings know each other better, the more often, and the fewer others
are there:

    together = 0.8·g/(g + 1),  g = Σ 1/(people − 1) over threads and meetings, and ½ where one of
                               the two wrote to the other
    of two sources: 1 − (1 − one)·(1 − other)

A connection in a list that its owner gave counts 0.35, and with its years up to 0.5: the list says
nothing of who still speaks to whom. All numbers are guesses (docs/ties.md).
"""

from __future__ import annotations

COLLEAGUES = 0.5
# Whom so many others know only as one of the same house is no acquaintance of them all: about so
# many people anybody knows (Dunbar 1992).
MOST_COLLEAGUES = 150
_TOGETHER = 0.8
_GIVEN, _GIVEN_LONG = 0.35, 0.15
_HALF_YEARS = 3  # years after which half of the rest is reached


def bond_of(together: float, *, colleagues: bool) -> float:
    """The tie between two whose common threads and meetings weigh `together`."""
    seen = _TOGETHER * together / (together + 1)
    return 1 - (1 - seen) * (1 - COLLEAGUES) if colleagues else seen


def given_bond(years: float, *, colleagues: bool) -> float:
    """The tie of who gave a list with one on it, connected for so many years."""
    given = _GIVEN + _GIVEN_LONG * years / (years + _HALF_YEARS)
    return 1 - (1 - given) * (1 - COLLEAGUES) if colleagues else given
