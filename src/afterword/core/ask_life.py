"""The life of an ask: thought of, asked, agreed, declined, silent, introduced, met, thanked, told
how it went.

Most of it mail tells; what mail can't tell the user says. A state never depends on the order in
which things came in, nor is it kept anywhere: it follows from what is known by a moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, get_args

from afterword.core.worktime import start_after, zone_info
from afterword.core.world import Ask, AskState, Outcome, World

SILENCE_BUSINESS_DAYS = 7  # of the connector's calendar: silence that long is a no (DESIGN §5.7)
ENDS = frozenset({"offer", "rejection", "accepted", "withdrawn"})
# They said no, in words or by saying nothing: one does not ask again.
REFUSED: frozenset[AskState] = frozenset({"declined", "silent"})
# They help, or did.
HELPED: frozenset[AskState] = frozenset({"agreed", "introduced", "met", "thanked", "reported"})

StepName = Literal[
    "asked", "answered", "declined", "agreed", "introduced", "met", "thanked", "reported"
]
# How far each step leads: who says "agreed" of an ask also says that nobody was introduced yet.
_RANKS: Mapping[str, int] = {name: rank for rank, name in enumerate(get_args(StepName))}
_RANKS = {**_RANKS, "declined": _RANKS["agreed"]}
_OURS = frozenset({"asked", "thanked", "reported"})  # what the user does is no answer


@dataclass(frozen=True, slots=True)
class Step:
    """One thing known of an ask. `said_at` is when the user said so; None: mail tells it."""

    what: StepName
    at: datetime
    said_at: datetime | None = None
    to: str = ""  # Person.id of whom they introduced
    to_name: str = ""  # as Ask has it
    quote: str = ""
    fact: str = ""  # id


def lived(ask: Ask, steps: Iterable[Step], now: datetime, silent_from: datetime) -> Ask:
    """The ask with all that is known of it by now, in whatever order the steps are given.

    Of each step the first counts, of yes and no the last. The user's word stands above what mail
    told until then: what leads further than their last word did not happen.
    """
    known = sorted((step for step in steps if ask.at <= step.at <= now), key=_place)
    known = _as_said(known)
    first: dict[str, Step] = {}
    for step in known:
        first.setdefault(step.what, step)
    word = _last_word(known)
    # Who introduced somebody helped, whatever was said before.
    no = word is not None and word.what == "declined" and "introduced" not in first
    theirs = [step for step in known if step.what not in _OURS]
    told = word or first.get("answered")
    brought = [step for step in known if step.what in ("introduced", "met")]
    to = next((step.to for step in brought if step.to), ask.to)
    named = next((step.to_name for step in brought if step.to_name), ask.to_name)
    made = replace(
        ask,
        answered_at=_at(theirs[0] if theirs else None),
        agreed_at=_at(word if word is not None and word.what == "agreed" else _implied(known)),
        declined_at=_at(word if no else None),
        introduced_at=_at(first.get("introduced")),
        met_at=_at(first.get("met")),
        thanked_at=_at(first.get("thanked")),
        reported_at=_at(first.get("reported")),
        to=to,
        to_name="" if to else named,
        quote=told.quote if told is not None else "",
        answer=told.fact if told is not None else "",
    )
    return replace(made, state=state_of(made, now, silent_from))


def _place(step: Step) -> tuple[object, ...]:
    """Its place among all: by every field, or two of one moment would stand as they came in."""
    said = step.said_at.timestamp() if step.said_at else 0.0
    told = (step.said_at is not None, said, step.fact, step.to, step.to_name, step.quote)
    return (step.at, _RANKS[step.what], step.what, *told)


def state_of(ask: Ask, at: datetime, silent_from: datetime) -> AskState:
    """How far an ask is at a moment; `silent_from` as `silence_of` has it."""

    def has(when: datetime | None) -> bool:
        return when is not None and when <= at

    if has(ask.declined_at):
        return "declined"
    if has(ask.reported_at):
        return "reported"
    if has(ask.thanked_at) and (has(ask.introduced_at) or has(ask.agreed_at) or has(ask.met_at)):
        return "thanked"
    if has(ask.met_at):
        return "met"
    if has(ask.introduced_at):
        return "introduced"
    if has(ask.agreed_at):
        return "agreed"
    if has(ask.answered_at):
        return "asked"  # they wrote, and nobody could read whether yes or no
    return "silent" if silent_from <= at else "asked"


def silence_of(ask: Ask, *, country: str, zone: str) -> datetime:
    """When an ask without an answer counts as a no: the start of the connector's seventh business
    day after it. `country` and `zone` are theirs, as `core.worktime` takes them.
    """
    day = ask.at.astimezone(zone_info(zone)).date()
    return start_after(day, SILENCE_BUSINESS_DAYS, country, zone)


def helped_at(ask: Ask) -> datetime | None:
    """When they did what they were asked for: a yes to a word is the word itself, as far as one
    hears of it.
    """
    if ask.introduced_at is not None or ask.kind == "introduction":
        return ask.introduced_at
    return ask.met_at or (ask.agreed_at if ask.kind == "word" else None)


def end_of(ask: Ask, outcomes: Iterable[Outcome]) -> Outcome | None:
    """How it ended at the company that they helped with: the newest word on it since the ask."""
    said = [
        o for o in outcomes if o.company == ask.company and o.kind in ENDS and o.said_at > ask.at
    ]
    return max(said, key=lambda o: (o.said_at, o.id), default=None)


def asks_by_connector(world: World) -> Mapping[str, tuple[Ask, ...]]:
    """Every ask that was made, by whom it was made of, the oldest first."""
    found: dict[str, list[Ask]] = {}
    for ask in sorted(world.asks, key=lambda a: (a.at, a.id)):
        found.setdefault(ask.connector, []).append(ask)
    return {connector: tuple(asks) for connector, asks in found.items()}


def _as_said(known: list[Step]) -> list[Step]:
    """Without what the user's last word contradicts: steps that lead further and were known by
    then.
    """
    words = [step for step in known if step.said_at is not None]
    if not words:
        return known
    last = max(words, key=lambda s: (s.said_at, s.at, _RANKS[s.what]))
    assert last.said_at is not None
    return [
        step
        for step in known
        if step is last or (step.said_at or step.at) > last.said_at or _agrees(step, last)
    ]


def _agrees(step: Step, last: Step) -> bool:
    """Whether a step can have happened where the user's word is `last`."""
    if _is_word(step) and _is_word(last):
        return step.what == last.what
    return _RANKS[step.what] <= _RANKS[last.what]


def _is_word(step: Step) -> bool:
    return step.what in ("agreed", "declined")


def _last_word(known: Iterable[Step]) -> Step | None:
    """Their yes or no: the one that was known last."""
    words = [step for step in known if _is_word(step)]
    return max(
        words,
        key=lambda s: (s.said_at or s.at, s.said_at is not None, s.what == "declined", s.fact),
        default=None,
    )


def _implied(known: Iterable[Step]) -> Step | None:
    """The yes that lies in the user's word that they met, thanked or told somebody."""
    further = _RANKS["introduced"]
    return next((s for s in known if s.said_at is not None and _RANKS[s.what] > further), None)


def _at(step: Step | None) -> datetime | None:
    return None if step is None else step.at
