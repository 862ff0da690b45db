"""Talks that two people agreed on by mail: times that one of them named, and the other's yes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from afterword.core.facts import Fact
from afterword.core.reading.record import fact_id
from afterword.core.reading.told import AGREED


def agreed_talks(facts: Iterable[Fact], conversation: Callable[[Fact], str]) -> list[Fact]:
    """The `interview` facts that `scheduling` facts of a conversation come to: of the times that
    were offered the one that the other side takes. Nothing where it isn't clear which.

    Facts with the extra `offers` name times (ISO 8601; `mine`: the owner did), those with `accepts`
    say yes (`theirs`: the other side did), perhaps with a `start` or an `hour`.
    """
    offers: dict[str, list[Fact]] = {}
    found: list[Fact] = []
    for fact in sorted(facts, key=lambda each: (each.said_at, each.id)):
        if fact.extra.get("offers"):
            offers.setdefault(conversation(fact), []).append(fact)
        elif fact.extra.get("accepts") and (made := offers.get(conversation(fact))):
            found += _agreed(fact, made)
    return found


def _agreed(yes: Fact, made: Sequence[Fact]) -> Iterator[Fact]:
    theirs = bool(yes.extra.get("theirs"))
    if yes.extra.get("start") or yes.extra.get("hour"):
        # Who names the time may take one of their own as well: "either works" came before.
        for offer in reversed(made):
            starts = _meant(yes, _starts(offer, yes))
            if len(starts) == 1:
                yield _talk(yes, offer, starts[0])
                return
        return
    others = [offer for offer in made if bool(offer.extra.get("mine")) is theirs]
    if others and len(starts := _starts(others[-1], yes)) == 1:
        yield _talk(yes, others[-1], starts[0])


def _starts(offer: Fact, yes: Fact) -> list[datetime]:
    """The times that were offered and still lie ahead of the yes."""
    starts = [datetime.fromisoformat(str(text)) for text in offer.extra["offers"]]
    return [start for start in starts if start.tzinfo and start > yes.said_at]


def _meant(yes: Fact, starts: Sequence[datetime]) -> list[datetime]:
    """Those of the times that a yes names: by the hour or exactly; else by the day, since the two
    may live by other clocks and each name the hour by their own.
    """
    if hour := str(yes.extra.get("hour") or ""):
        return [start for start in starts if f"{start:%H:%M}" == hour]
    said = str(yes.extra["start"])
    exact = [start for start in starts if start.isoformat() == said]
    return exact or [start for start in starts if start.date().isoformat() == said[:10]]


def _talk(yes: Fact, offer: Fact, start: datetime) -> Fact:
    """The talk, as the yes makes it: known from then on."""
    # The other side knows who will be there, whoever of them says so.
    people = (yes.people if offer.extra.get("mine") else offer.people) or yes.people
    return replace(
        yes,
        id=fact_id(offer.id, "interview", start.isoformat()),
        kind="interview",
        value={
            "start": start.isoformat(),
            "end": None,
            "status": "confirmed",
            "title": offer.extra.get("title") or "",
            "where": "",
        },
        people=people,
        extra={
            "strength": AGREED,
            "proposed": False,
            "minutes": offer.extra.get("minutes"),
            "words": offer.extra.get("words") or [],
            "sender": (yes if offer.extra.get("mine") else offer).extra.get("sender") or "",
        },
    )
