"""`company-pace`: two unasked touches to a company in a week, and one person asked at a time."""

from __future__ import annotations

from datetime import timedelta

from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation, is_word
from afterword.core.worktime import later
from afterword.core.world import Touch

IN_A_WEEK = 2
WEEK = timedelta(days=7)
PARALLEL_BUSINESS_DAYS = 10  # as long as a question counts as open


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold until the week has room again, or the question to a colleague has had its time."""
    if not move.unasked or not move.company:
        return None
    sent = situation.unasked_to(move.company)
    full = len(sent) >= IN_A_WEEK
    until = max(situation.since, later(sent[-IN_A_WEEK], WEEK)) if full else situation.since
    verdict = None
    if until > situation.since:
        verdict = RULE.hold(until, "company_week", on=sent[-1])
    if move.play != "check_in":
        return verdict
    for asked in situation.to_company(move.company):
        if asked.what != "enquiry" or not asked.direct or asked.person == move.person:
            continue
        if _answered(situation, asked):
            continue
        free = situation.business_days_after(move.person, asked.at, PARALLEL_BUSINESS_DAYS)
        if free > until:
            until = free
            who = situation.name(asked.person)
            verdict = RULE.hold(until, "asked_colleague", who=who, on=asked.at)
    return verdict


def _answered(situation: Situation, asked: Touch) -> bool:
    replies = situation.with_person(asked.person)
    for pursuit in situation.index.pursuits_of(asked):
        replies = [*replies, *situation.in_pursuit(pursuit)]
    return any(is_word(t) and t.at > asked.at for t in replies)


RULE = Rule(
    "company-pace",
    "People of one company talk to each other; two unasked touches a week.",
    check,
    only_unasked=True,
    ends_by=("date",),
)
