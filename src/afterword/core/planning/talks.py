"""Talks: the interviews with one person that one letter answers.

Who met somebody twice on a day thanks them once, after the last of the two.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Occasion
from afterword.core.planning.situation import Situation
from afterword.core.planning.words import day_words
from afterword.core.worktime import later
from afterword.core.world import Interview, Touch

THANKS_END = timedelta(hours=72)  # after that the thanks are folded into the next letter
# Letters after a talk that may carry the thanks; an enquiry or the materials plainly do not.
MAY_THANK = frozenset({"thank_you", "gracious", "other"})


@dataclass(frozen=True, slots=True)
class Talk:
    """All confirmed interviews of one day with one person in one pursuit."""

    person: str
    pursuit: str
    company: str
    interviews: tuple[Interview, ...]
    occasion: Occasion  # the last interview of the day, which the letter thanks for

    @property
    def start(self) -> datetime:
        """When the first one started."""
        return min(i.start for i in self.interviews)

    @property
    def end(self) -> datetime:
        """When the last one ended or will end."""
        return self.interviews[-1].end


def talks(situation: Situation) -> tuple[Talk, ...]:
    """Every talk of which the first interview has ended by the horizon; the oldest first."""
    known = situation.index.talks
    if situation.horizon not in known:
        known[situation.horizon] = tuple(_found(situation))
    return known[situation.horizon]


def _found(situation: Situation) -> list[Talk]:
    days: dict[tuple[str, str, date], list[Interview]] = defaultdict(list)
    for pursuit, interviews in situation.index.interviews.items():
        for interview in interviews:
            if interview.status != "confirmed":
                continue
            there: dict[str, date] = {}  # the day of it by zone: mostly all are in one
            for person in interview.interviewers:
                if person in situation.index.people:
                    zone = situation.zone(person)
                    if zone not in there:
                        there[zone] = situation.day(person, interview.start)
                    days[person, pursuit, there[zone]].append(interview)
    occasions: dict[str, Occasion] = {}  # by interview, alike for all who took part
    found = []
    for (person, pursuit, _), some in days.items():
        last = some[-1]
        if some[0].end <= situation.horizon:
            if last.id not in occasions:
                occasions[last.id] = _occasion(last)
            found.append(Talk(person, pursuit, last.company, tuple(some), occasions[last.id]))
    return sorted(found, key=lambda t: (t.end, t.person, t.pursuit))


def _occasion(talk: Interview) -> Occasion:
    day = day_words(talk.start.astimezone(talk.end.tzinfo).date())
    return Occasion("interview", talk.id, f"interview on {day}")


def thanked_at(situation: Situation, talk: Talk) -> datetime | None:
    """When the person was thanked for a talk, or the user said that it is done or not wanted."""
    letters = (t.at for t in situation.with_person(talk.person) if _thanks(t, talk))
    said = situation.index.finished_at(move_id("thank_you", talk.person, talk.occasion))
    times = [*letters, *([said] if said else [])]
    return min(times, default=None)


def _thanks(touch: Touch, talk: Talk) -> bool:
    """A thank-you since the talk began, or any direct letter soon after that may be one."""
    if touch.direction != "out" or not touch.direct or touch.pursuit not in ("", talk.pursuit):
        return False
    if touch.what == "thank_you":
        return talk.start <= touch.at
    after = talk.interviews[0].end <= touch.at <= later(talk.end, THANKS_END)
    return after and touch.channel == "email" and touch.what in MAY_THANK
