"""Keeps what the user wants of their plans: how forward to be and with whom, and quiet days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.core.names import company_key
from afterword.core.places import zone_of_country
from afterword.core.planning.policy import MANNERS
from afterword.core.planning.settings import (
    COUNTRY,
    LEAST_A_DAY,
    MOST_A_DAY,
    WEEKDAYS,
    Choice,
    Settings,
)
from afterword.core.world import World
from afterword.flows.learn import leave
from afterword.flows.look import look
from afterword.flows.merge import find_person, handle_of
from afterword.flows.policy import settings_of
from afterword.flows.say import Values, say
from afterword.records import models

AS_USUAL = "usual"  # the manner of everybody else


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user typed; None or empty: nothing said of it.

    At most one of `person`, `company` and `country` says whom the manner is for; for nobody in
    particular it is everyone's. `weekdays` are all quiet ones, by their names.
    """

    manner: str | None = None
    person: str = ""
    company: str = ""
    country: str = ""
    weekdays: tuple[str, ...] | None = None
    days: tuple[str, ...] = ()
    dropped_days: tuple[str, ...] = ()
    daily_limit: str | None = None


def set_policy(owner: models.Owner, wishes: Wishes, *, now: datetime) -> list[str]:
    """The ids of what was kept, for `undo`; what is so already is not said again.

    WrongFieldsError names each value that can't be meant, and then nothing is kept; RefusedError
    for somebody who is not known.
    """
    before = settings_of(owner, now)
    wrong: dict[str, str] = {}
    said = [
        *_manner(owner, wishes, before, now, wrong),
        *_weekdays(wishes, before, wrong),
        *_days(wishes, before, now.astimezone(ZoneInfo(owner.zone)).date(), wrong),
        *_limit(wishes, before, wrong),
    ]
    if wrong:
        raise WrongFieldsError(wrong)
    with transaction.atomic():
        return [str(say(owner, "policy", values, at=now).id) for values in said]


def drop_choice(owner: models.Owner, said: str, *, now: datetime) -> None:
    """Somebody, some company or country is as all others again; `said` is the choice's id.

    Twice is once. It is said anew and not undone: what had been chosen before it is over as well.
    One that was learnt is left.
    """
    settings = settings_of(owner, now)
    for choice in settings.choices:
        if choice.said != said:
            continue
        if choice.topic:
            taken = next(each for each in settings.answers if each.topic == choice.topic)
            leave(owner, taken, now=now)
        else:
            values = {"whom": choice.whom, "ref": choice.ref, "manner": ""}
            say(owner, "policy", values, at=now)


def _manner(
    owner: models.Owner, wishes: Wishes, before: Settings, now: datetime, wrong: dict[str, str]
) -> Iterator[Values]:
    some = [each for each in (wishes.person, wishes.company, wishes.country) if each]
    wrong |= _wrong_manner(wishes.manner, some)
    if wrong or wishes.manner is None:
        return
    if not some:
        if wishes.manner != before.manner:
            yield {"manner": wishes.manner}
        return
    values = _whom(look(owner, now, *some), wishes, wrong)
    if wrong:
        return
    key = Choice(**values).key
    now_so = next((each.manner for each in before.choices if each.key == key), AS_USUAL)
    if wishes.manner != now_so:
        yield values | {"manner": "" if wishes.manner == AS_USUAL else wishes.manner}


def _wrong_manner(manner: str | None, some: list[str]) -> dict[str, str]:
    fitting = [*MANNERS, *([AS_USUAL] if some else [])]
    if len(some) > 1:
        return {"whom": "name one of a person, a company and a country"}
    if some and manner is None:
        return {"manner": f"say which manner: {', '.join(fitting)}"}
    if manner is not None and manner not in fitting:
        return {"manner": f"{manner!r} is no manner; one of {', '.join(fitting)}"}
    return {}


def _whom(world: World, wishes: Wishes, wrong: dict[str, str]) -> dict[str, Any]:
    """Whom a manner is for, by what stays the same of them."""
    if wishes.person:
        person = find_person(world, wishes.person)
        ref = handle_of(person, wishes.person)
        values = {"whom": "person", "ref": ref, "name": person.name or ref}
        return values | ({"company": person.company_name} if ref == person.name else {})
    if wishes.company:
        key = company_key(wishes.company)
        names = [c.name for c in world.companies.values() if key and company_key(c.name) == key]
        if not names:
            raise RefusedError(
                f"no company called {wishes.company!r} is known; `afterword pursuits` lists yours"
            )
        return {"whom": "company", "ref": names[0]}
    code = wishes.country.strip().upper()
    if not COUNTRY.fullmatch(code) or not zone_of_country(code.partition("-")[0]):
        wrong["country"] = f"{wishes.country!r} is no country code of two letters such as US"
    return {"whom": "country", "ref": code}


def _weekdays(wishes: Wishes, before: Settings, wrong: dict[str, str]) -> Iterator[Values]:
    if wishes.weekdays is None:
        return
    chosen: set[int] = set()
    for given in wishes.weekdays:
        name = given.strip().lower()
        fitting = [n for n, day in enumerate(WEEKDAYS) if len(name) > 1 and day.startswith(name)]
        if fitting:
            chosen.add(fitting[0])
        elif name != "none":
            wrong["weekday"] = f"{given!r} is no weekday such as saturday; none means no quiet one"
    if chosen != before.quiet_weekdays:
        yield {"quiet_weekdays": ",".join(map(str, sorted(chosen)))}


def _days(wishes: Wishes, before: Settings, today: date, wrong: dict[str, str]) -> Iterator[Values]:
    for given in dict.fromkeys(wishes.days):
        day = _read_day(given, wrong)
        if day is not None and day < today:
            wrong["day"] = f"{given} is over; name a day that lies ahead"
        elif day is not None and day not in before.quiet_days:
            yield {"quiet_day": day.isoformat()}
    for given in dict.fromkeys(wishes.dropped_days):
        day = _read_day(given, wrong)
        if day is not None and day in before.quiet_days:
            yield {"quiet_day": day.isoformat(), "quiet": "no"}


def _read_day(given: str, wrong: dict[str, str]) -> date | None:
    try:
        return date.fromisoformat(given.strip())
    except ValueError:
        wrong["day"] = f"{given!r} is no day such as 2026-12-24"
        return None


def _limit(wishes: Wishes, before: Settings, wrong: dict[str, str]) -> Iterator[Values]:
    if wishes.daily_limit is None:
        return
    text = wishes.daily_limit.strip()
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 0
    if not LEAST_A_DAY <= number <= MOST_A_DAY:
        wrong["daily_limit"] = f"the daily limit is a number from {LEAST_A_DAY} to {MOST_A_DAY}"
    elif number != before.daily_limit:
        yield {"daily_limit": str(number)}
