"""Days that a sentence names: whether the talk, the word or the message was on that day.

English only: in other languages a day is known if it stands anywhere in what is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from afterword.core.letters.checks import english as en
from afterword.core.letters.checks.reading import Reading
from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.core.worktime import zone_info

_MONTHS = [month.casefold() for month in MONTHS["en"]]
_WEEKDAYS = [day.casefold() for day in WEEKDAYS["en"]]
_MONTH = "|".join(f"{m[:3]}(?:{m[3:]})?\\.?" if len(m) > 3 else m for m in _MONTHS)
_WEEKDAY = "|".join(_WEEKDAYS)
# "Tuesday 10 March", "10th of March", "March 10", "Tuesday"; May alone is a verb.
_DAY = re.compile(
    rf"\b(?:(?P<wd>{_WEEKDAY})\b,? ?)?(?:the )?"
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})\b"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b)"
    rf"|\b(?P<alone>{_WEEKDAY})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Days:
    """The days that are known of a person and pursuit."""

    reading: Reading

    @cached_property
    def talks(self) -> frozenset[date]:
        """When the two talked, or the user with somebody of the pursuit."""
        move = self.reading.outline.move
        world = self.reading.world
        held = [i for i in world.interviews if i.pursuit == move.pursuit]
        met = [t.at for t in world.touches if t.person == move.person and t.what == "meeting"]
        events = [g.start for g in world.gatherings if g.attended]
        return frozenset(
            self._zoned([*(i.start for i in held), *(i.end for i in held), *met, *events])
        )

    @cached_property
    def named(self) -> frozenset[date]:
        """Days that were named for a word, an answer or a thing."""
        here, world = self.reading.outline.move.pursuit, self.reading.world
        found = [p.by for p in world.promises if p.pursuit == here]
        found += [r.due for r in world.requests if r.pursuit == here]
        found += [o.answer_by for o in world.outcomes]
        found += [p.resumes for p in world.pursuits if p.id == here]
        due = self.reading.outline.move.due
        return frozenset([*filter(None, found), *self._zoned([due] if due else [])])

    @cached_property
    def written(self) -> frozenset[date]:
        """Days of messages, and of what was said in them."""
        here, world = self.reading.outline.move.pursuit, self.reading.world
        near = (self.reading.outline.person, self.reading.outline.move.person)
        found = [t.at for t in world.touches if t.person in near or t.pursuit == here]
        found += [p.said_at for p in world.promises if p.pursuit == here]
        found += [r.said_at for r in world.requests if r.pursuit == here]
        found += [o.said_at for o in world.outcomes if o.pursuit == here]
        return frozenset(self._zoned(found))

    @cached_property
    def all(self) -> frozenset[date]:
        """All of them, those that the outline itself names among them."""
        outlines = (self.reading.outline, self.reading.outline.enclosed)
        values = [v for o in outlines if o for p in o.points for v in p.values.values()]
        told = [v for v in values if isinstance(v, date) and not isinstance(v, datetime)]
        dated = [a.day for a in self.reading.world.achievements if a.day]
        news = self._zoned([n.published for n in self.reading.world.news])
        return frozenset([*self.talks, *self.named, *self.written, *told, *dated, *news])

    def wrong(self, sentence: str) -> str:
        """The first day in a sentence on which what it says was not, or ""."""
        for match in _DAY.finditer(sentence):
            known = self._fitting(sentence, match)
            if known is not None and not any(_is(match, day) for day in known):
                return match[0]
        return ""

    def _fitting(self, sentence: str, match: re.Match[str]) -> frozenset[date] | None:
        """The days of which a sentence speaks; None where it states nothing."""
        before = sentence[: match.start()]
        clause = re.split(r"[;:]|, (?:and|but|so|when|you|I)\b", before)[-1]
        if en.AHEAD.search(clause) and not en.DECIDING.search(clause):
            return None
        by = re.search(r"\b(?:by|until|before|till)\s+(?:the )?$", before, re.IGNORECASE)
        if by or en.DECIDING.search(clause):
            mine = re.search(r"\b(?:I|my|me)\b", clause) and not en.DECIDING.search(sentence)
            return None if mine and by else self.named | self.written | self.talks
        if en.TALKED.search(clause) and self.talks:
            return self.talks
        alone = (match["alone"] or "").casefold()
        noted = (m.text.casefold() for m in self.reading.world.moments)
        if alone and any(alone in text for text in noted):  # "playtests on thursdays"
            return None
        if en.WRITTEN.search(clause):
            return self.written | self.talks
        return self.all

    def _zoned(self, moments: list[datetime]) -> Iterator[date]:
        person = self.reading.world.people[self.reading.outline.move.person]
        zones: list[ZoneInfo] = [
            zone_info(person.place.zone), zone_info(self.reading.world.owner.zone)
        ]  # fmt: skip
        for moment in moments:
            yield moment.date()
            yield from (moment.astimezone(zone).date() for zone in zones)


def days_in(sentence: str) -> Iterator[str]:
    """Every day that a sentence names, as it stands there."""
    return (match[0] for match in _DAY.finditer(sentence))


def _is(match: re.Match[str], day: date) -> bool:
    weekday = match["wd"] or match["alone"]
    if weekday and _WEEKDAYS[day.weekday()] != weekday.casefold():
        return False
    number, month = match["d1"] or match["d2"], match["m1"] or match["m2"]
    if not number:
        return True
    named = month.casefold()[:3]
    return int(number) == day.day and _MONTHS[day.month - 1].startswith(named)
