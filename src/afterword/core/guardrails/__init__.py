"""The guardrails: hard rules that no preference overrules, only the user, one move at a time.

A further rule is one file and one line here. `approved`, `grounded` and `working-hours` are about a
letter and its hour: `core.letters` and `core.worktime` keep them, and here they have their reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from afterword.core.guardrails import (
    away,
    by_hand,
    check_in_gap,
    company_pace,
    connector_pace,
    daily_limit,
    no_empty_word,
    once,
    open_question,
    own_pace,
    permission,
    person_pace,
    promised_date,
    resting,
    stop,
    tact,
    two_unanswered,
    welcome,
)
from afterword.core.guardrails.rule import Check, Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation

WORKING_HOURS = Rule("working-hours", "Mail leaves in the hours in which the other person works.")
APPROVED = Rule(
    "approved", "Nothing leaves without your yes to this exact text.", overrulable=False
)
GROUNDED = Rule("grounded", "Every sentence rests on something that is known.")

RULES: Mapping[str, Rule] = {
    rule.id: rule
    for rule in (
        stop.RULE,
        resting.RULE,
        promised_date.RULE,
        check_in_gap.RULE,
        two_unanswered.RULE,
        open_question.RULE,
        person_pace.RULE,
        company_pace.RULE,
        connector_pace.RULE,
        welcome.RULE,
        away.RULE,
        WORKING_HOURS,
        permission.RULE,
        once.RULE,
        no_empty_word.RULE,
        tact.RULE,
        by_hand.RULE,
        APPROVED,
        GROUNDED,
        daily_limit.RULE,
        own_pace.RULE,
    )
}
PACE = (person_pace.RULE, company_pace.RULE)


def verdicts(
    move: Move, situation: Situation, rules: Iterable[Rule] = tuple(RULES.values())
) -> list[Verdict]:
    """What holds the move as things stand, without what the user knowingly overruled for it."""
    held = [
        verdict
        for check in _checks(tuple(rules), move.play, move.unasked)
        if (verdict := check(move, situation)) is not None
    ]
    said = situation.index.said.get(move.id) if held else None
    if not said:
        return held
    overruled = {word.rule for word in said if word.what == "overruled"}
    return [
        verdict
        for verdict in held
        if verdict.rule not in overruled or not RULES[verdict.rule].may_be_overruled(verdict)
    ]


@lru_cache(maxsize=256)
def _checks(rules: tuple[Rule, ...], play: str, unasked: bool) -> tuple[Check, ...]:  # noqa: FBT001
    """The checks of those rules that could hold such a move."""
    return tuple(
        rule.check
        for rule in rules
        if rule.check is not None and rule.looks_at(play, unasked=unasked)
    )


def ends_last(held: Iterable[Verdict]) -> Verdict:
    """The verdict to name where several hold a move: the one that ends last, "never" after all."""
    return max(held, key=lambda v: (v.until is None, v.until.timestamp() if v.until else 0.0))
