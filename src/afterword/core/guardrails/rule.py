"""The shape of a guardrail: one rule, one file, one id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.core.planning.moves import Move, Reason, Verdict
from afterword.core.planning.situation import Situation

Check = Callable[[Move, Situation], Verdict | None]


@dataclass(frozen=True, slots=True, eq=False)  # a rule is itself, and its hash is quick
class Rule:
    """A hard rule about one move; `sentence` is its reason in general, for the page.

    `check` gives None where the move may pass. It is None itself where the rule is about a letter
    or its hour, which are looked at when there is one. Verdicts whose reason is in `final` can't be
    overruled, and where `overrulable` is False none can.
    """

    id: str
    sentence: str
    check: Check | None = None
    overrulable: bool = True
    final: frozenset[str] = frozenset()
    plays: tuple[str, ...] = ()  # whose moves it looks at; none named: all
    only_unasked: bool = False  # whether what was asked for passes anyhow
    # What ends its holds: "date" (time alone), "reply", "their_word" (anything new from them),
    # "permission" (their yes), "your_word".
    ends_by: tuple[str, ...] = ()

    def hold(self, until: datetime | None, reason: str, /, **values: object) -> Verdict:
        """A verdict of this rule: hold until then, for this reason."""
        return Verdict(self.id, until, Reason(reason, values))

    def looks_at(self, play: str, *, unasked: bool) -> bool:
        """Whether it could hold such a move at all."""
        return (not self.plays or play in self.plays) and (unasked or not self.only_unasked)

    def may_be_overruled(self, verdict: Verdict) -> bool:
        """Whether the user, knowing the reason, may let this one move pass."""
        return self.overrulable and verdict.why.id not in self.final
