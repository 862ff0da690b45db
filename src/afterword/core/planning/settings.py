"""The user's own policy, folded out of what they said of it: the last word on each thing counts.

Sayings name people by an address and companies by their name, and a policy by ids: those of people
change when two are joined. Whatever stands in a saying, what comes out moves soft numbers only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, TypeVar, cast, get_args

from afterword.core.known import Saying
from afterword.core.names import company_key, name_key
from afterword.core.planning.moves import PlayName
from afterword.core.planning.policy import MANNERS, MannerName, Override, Policy
from afterword.core.world import Person, World

# What one saying of the kind `policy` can say. The flow keeps one thing a saying, so that each is
# taken back alone.
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
LEAST_A_DAY, MOST_A_DAY = 1, 20  # unasked moves; more would be no limit
MOST_LATER = 20  # business days that a lesson may put a play off; longer is another search
PLAYS = frozenset({"", *get_args(PlayName)})
COUNTRY = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")  # ISO 3166-1, or a part of one (3166-2)

Whom = Literal["person", "company", "country", "role", "all"]
_WHOM = frozenset(get_args(Whom))
_USUAL = Policy()
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Choice:
    """Another manner, or a longer wait, for some people: an `Override` as the user knows it.

    `ref` is what stays the same: an address, a profile or a full name; a company's name; a country;
    a role. `said` is the id of the saying that made it.
    """

    whom: Whom
    ref: str
    name: str = ""  # as it is shown
    company: str = ""  # where somebody known by name only works, else ""
    manner: MannerName | None = None
    play: str = ""
    later: int = 0  # business days
    never: bool = False
    said: str = ""
    topic: str = ""  # of the lesson that it was taken from, else ""

    @property
    def key(self) -> tuple[str, str]:
        """Whom it is about, in one spelling."""
        return self.whom, company_key(self.ref) if self.whom == "company" else self.ref.casefold()


@dataclass(frozen=True, slots=True)
class Answer:
    """The user's last word on one thing that was learnt (core.planning.lessons)."""

    topic: str
    lesson: str  # Lesson.id
    yes: bool
    at: datetime
    seen: int  # how much spoke for it then
    change: Choice | None  # what it proposed; None where that can't be meant any more
    said: str = ""  # Saying.id


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose, as they said it."""

    manner: MannerName = _USUAL.manner
    choices: tuple[Choice, ...] = ()  # in the order in which they were made
    quiet_weekdays: frozenset[int] = frozenset()  # Monday is 0
    quiet_days: frozenset[date] = frozenset()
    daily_limit: int = _USUAL.daily_limit
    answers: tuple[Answer, ...] = ()  # one a topic, by time

    def policy(self, world: World) -> Policy:
        """The policy for the people and companies of a world; who is unknown there is left out."""
        return Policy(
            manner=self.manner,
            overrides=tuple(
                Override(each.whom, ref, each.manner, each.play, each.later, each.never)
                for each in self.choices
                for ref in _refs(each, world)
            ),
            quiet_weekdays=self.quiet_weekdays,
            quiet_days=self.quiet_days,
            daily_limit=self.daily_limit,
        )


def policy_of(world: World) -> Policy:
    """The policy of the world's owner, as of its moment."""
    return policy_from(world.wishes, world)


def policy_from(sayings: Iterable[Saying], world: World) -> Policy:
    """The policy of somebody who said this, for that world; other sayings are passed over."""
    return settings_from(sayings).policy(world)


def settings_from(sayings: Iterable[Saying]) -> Settings:
    """What stands of all that was said of the policy, in whatever order the sayings come.

    What can't be meant is passed over: an export is a file that anybody may edit.
    """
    manner, weekdays, limit = _USUAL.manner, _USUAL.quiet_weekdays, _USUAL.daily_limit
    choices: dict[tuple[str, ...], Choice] = {}
    answers: dict[str, Answer] = {}
    days: dict[date, bool] = {}
    for saying in sorted(sayings, key=lambda s: (s.at, s.id)):
        values = saying.values
        if saying.kind == "lesson":
            answer = _answer(saying)
            if answer is not None:
                _put(answers, answer.topic, answer)
                _put(choices, ("lesson", answer.topic), answer.change if answer.yes else None)
        if saying.kind != "policy":
            continue
        if "whom" in values:
            chosen = _choice(saying)
            if chosen is not None:
                _put(choices, ("policy", *chosen.key), chosen if chosen.manner else None)
        else:
            manner = _manner(values.get("manner")) or manner
        weekdays = _weekdays(values, weekdays)
        if (day := _day(values.get("quiet_day"))) is not None:
            days[day] = values.get("quiet") != "no"
        limit = _number(values.get("daily_limit"), LEAST_A_DAY, MOST_A_DAY) or limit
    return Settings(
        manner=manner,
        choices=tuple(choices.values()),
        quiet_weekdays=weekdays,
        quiet_days=frozenset(day for day, quiet in days.items() if quiet),
        daily_limit=limit,
        answers=tuple(answers.values()),
    )


def _put(kept: dict[K, V], key: K, value: V | None) -> None:
    """The newer word stands last, and takes the place of one before it."""
    kept.pop(key, None)
    if value is not None:
        kept[key] = value


def _choice(saying: Saying) -> Choice | None:
    """Whom a saying sets a manner for; an empty manner takes back what was set before."""
    values = saying.values
    whom, ref = _text(values.get("whom")), _text(values.get("ref"))
    manner = _manner(values.get("manner"))
    if whom not in _WHOM - {"all"} or not ref or (manner is None and values.get("manner") != ""):
        return None
    return Choice(
        whom=cast("Whom", whom),
        ref=ref,
        name=_text(values.get("name")) or ref,
        company=_text(values.get("company")),
        manner=manner,
        said=saying.id,
    )


def _answer(saying: Saying) -> Answer | None:
    """A yes or a no to a lesson, with what it proposed: that is the policy's, whatever is learnt
    from the same records later.
    """
    values = saying.values
    topic, taken = _text(values.get("topic")), values.get("taken")
    if not topic or taken not in ("yes", "no"):
        return None
    change = _choice(saying)
    play, later = _text(values.get("play")), _number(values.get("later"), 1, MOST_LATER)
    never = values.get("never") == "yes" and bool(play)
    if change is not None and play in PLAYS and (change.manner or later or never):
        change = replace(change, play=play, later=later, never=never, topic=topic)
    else:
        change = None
    seen = _number(values.get("seen"), 1, 10**9)
    return Answer(
        topic=topic,
        lesson=_text(values.get("lesson")),
        yes=taken == "yes",
        at=saying.at,
        seen=seen,
        change=change,
        said=saying.id,
    )


def _manner(given: object) -> MannerName | None:
    return next((name for name in MANNERS if name == given), None)


def _refs(choice: Choice, world: World) -> Iterator[str]:
    """The ids that a choice names in a world."""
    match choice.whom:
        case "person":
            yield from _people(choice, world)
        case "company":
            key = company_key(choice.ref)
            yield from (
                c.id for c in world.companies.values() if key and company_key(c.name) == key
            )
        case _:
            yield choice.ref


def _people(choice: Choice, world: World) -> Iterator[str]:
    """Who has that address or profile; failing that, the one person of that name there."""
    handle = choice.ref.casefold()
    for person in world.people.values():
        if handle in handles(person):
            yield person.id
            return
    key, there = name_key(choice.ref), company_key(choice.company)
    named = [p for p in world.people.values() if key and name_key(p.name) == key]
    if len(named) > 1 and there:
        named = [p for p in named if company_key(p.company_name) == there]
    if len(named) == 1:
        yield named[0].id


def handles(person: Person) -> tuple[str, ...]:
    """What stays the same however people are joined: addresses and profiles, the best first."""
    return (*person.emails, *person.closed, *person.urls)


def _weekdays(values: Mapping[str, Any], before: frozenset[int]) -> frozenset[int]:
    """The quiet weekdays that a saying names, all of them at once; "" for none."""
    given = values.get("quiet_weekdays")
    if not isinstance(given, str):
        return before
    parts = [part.strip() for part in given.split(",") if part.strip()]
    if any(part not in {"0", "1", "2", "3", "4", "5", "6"} for part in parts):
        return before
    return frozenset(map(int, parts))


def _day(given: object) -> date | None:
    try:
        return date.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None


def _number(given: object, least: int, most: int) -> int:
    """A number between the two in digits, else 0."""
    text = _text(given)
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
    return number if least <= number <= most else 0


def _text(given: object) -> str:
    return given.strip() if isinstance(given, str) else ""
