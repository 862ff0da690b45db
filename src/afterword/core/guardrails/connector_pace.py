"""`connector-pace`: who can help is asked seldom, one thing at a time, and never to sway."""

from __future__ import annotations

from datetime import datetime

from afterword.core.ask_life import REFUSED, silence_of, state_of
from afterword.core.connectors import CONNECTORS_OF_A_COMPANY, rest_of
from afterword.core.guardrails.rule import Rule
from afterword.core.planning.moves import Move, Verdict
from afterword.core.planning.situation import Situation
from afterword.core.world import Ask


def check(move: Move, situation: Situation) -> Verdict | None:
    """Hold an ask until the last one to this connector is answered and 60 days old; for good after
    their no for this company, after silence, and where two were asked for it.
    """
    if move.play != "introduction" or move.occasion.kind != "company":
        return None
    asks, planned = situation.index.world.asks, _planned(situation)
    made = sorted(
        [a for a in (*asks, *planned) if a.connector == move.person], key=lambda a: (a.at, a.id)
    )

    def refused(ask: Ask) -> bool:
        return state_of(ask, situation.at, _silence(ask, situation)) in REFUSED

    if any(a.company == move.company and refused(a) for a in made):
        return RULE.hold(None, "connector_said_no", who=situation.name(move.person))
    connectors = {a.connector for a in (*asks, *planned) if a.company == move.company}
    if len(connectors - {move.person}) >= CONNECTORS_OF_A_COMPANY:
        return RULE.hold(None, "connectors_asked", company=move.company)
    rest = rest_of(made, situation.at, lambda a: _silence(a, situation), situation.since)
    if rest is None:
        return None
    name = situation.name(move.person)
    return RULE.hold(rest.until, rest.reason, who=name, on=rest.on)


def _planned(situation: Situation) -> list[Ask]:
    """Asks of the same plan, as if they had been made by now and answered."""
    times = [
        (t, min(t.at, situation.at))
        for t in situation.planned.unasked
        if t.what == "introduction_ask"
    ]
    return [Ask(t.id, t.person, t.company, at, answered_at=at) for t, at in times]


def _silence(ask: Ask, situation: Situation) -> datetime:
    country, zone = situation.country(ask.connector), situation.zone(ask.connector)
    return silence_of(ask, country=country, zone=zone)


RULE = Rule(
    "connector-pace",
    "A favour is asked once in sixty days, and three times a year; a no is heard once.",
    check,
    plays=("introduction",),
    ends_by=("date", "reply"),
)
