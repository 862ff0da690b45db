"""Worlds to be planned, drawn by a seed: few people of one company, and reasons to write to them.

A small case has two coupled people and at most four unasked occasions, a large one six to eight
people and eight to twelve. The people may sit in different zones and keep different calendars; the
dates are those of one year, so that holidays and changes of the clock come into it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from afterword.core.planning.drafts import Draft
from afterword.core.planning.moves import Plan
from afterword.core.planning.planner import Memo, plan
from afterword.core.planning.policy import Policy
from afterword.core.worktime import zone_info
from afterword.core.world import (
    Achieved,
    Away,
    Company,
    Interview,
    Member,
    Moment,
    News,
    Outcome,
    Owner,
    Person,
    Place,
    Promise,
    Pursuit,
    Request,
    Role,
    Touch,
    World,
)

NEW_YEAR = date(2031, 1, 1)
PLACES = (
    ("Europe/London", "GB"),
    ("Europe/Berlin", "DE"),
    ("America/New_York", "US"),
    ("Asia/Dubai", "AE"),
    ("Asia/Jerusalem", "IL"),
    ("Africa/Cairo", "EG"),
    ("Asia/Kolkata", "IN"),
    ("Asia/Tokyo", "JP"),
    ("America/Sao_Paulo", "BR"),
)
# Nothing the size of a day binds in these cases: that limit is over all circles.
UNLIMITED = 100
SMALL_DAYS = 12  # business days
MOST_OCCASIONS = 4
LARGE_OCCASIONS = range(8, 13)
COMPANY = "acme"
# Of six letters and more, so that achievements and news can answer what somebody said.
WORDS = ("turbine", "bearing", "vibration", "sensors", "forecast", "storage", "inverter", "outage")
STAGES = ("interviewing",) * 5 + ("deciding",) * 5 + ("silent",) * 3 + ("screening", "on_hold")
MANNERS = ("standard",) * 6 + ("gentle", "forward")


@dataclass(frozen=True, slots=True)
class Case:
    """A world with the plan of it, and the draft of the circle in which there is something to
    choose.
    """

    name: str
    world: World
    policy: Policy
    plan: Plan
    draft: Draft

    @property
    def now(self) -> datetime:
        """When the plan is made."""
        return self.world.now


def small(seed: int) -> Iterator[Case]:
    """Cases without end, each with one to four unasked moves that may be made."""
    for number in count():
        dice = random.Random(f"small {seed} {number}")
        policy = Policy(
            manner=dice.choice(MANNERS),
            daily_limit=UNLIMITED,
            horizon_business_days=SMALL_DAYS,
        )
        other: Role = dice.choice(("interviewer", "recruiter"))
        roles: list[Sequence[Role]] = [("hiring_manager", other)]
        if dice.random() < 0.3:
            roles.append(dice.choice((("hiring_manager", other), ("interviewer", other))))
        case = _case(f"small {number}", _World(dice, 2, roles).drawn(), policy)
        if case is not None and 1 <= occasions(case) <= MOST_OCCASIONS:
            yield case


def large(seed: int) -> Iterator[Case]:
    """Cases without end, each with eight to twelve unasked moves that may be made."""
    for number in count():
        dice = random.Random(f"large {seed} {number}")
        people = dice.randint(6, 8)
        roles = [_panel(dice, people) for _ in range(dice.randint(1, 3))]
        policy = Policy(manner=dice.choice(MANNERS), daily_limit=UNLIMITED)
        case = _case(f"large {number}", _World(dice, people, roles).drawn(), policy)
        if case is not None and occasions(case) in LARGE_OCCASIONS:
            yield case


def occasions(case: Case) -> int:
    """How many unasked moves there are to choose from."""
    assert case.draft.circlet is not None
    return len(case.draft.circlet.steps)


def _case(name: str, world: World, policy: Policy) -> Case | None:
    made = plan(world, policy, world.now)
    assert isinstance(made.memo, Memo)
    drafts = [d for d in made.memo.drafts.values() if d.circlet is not None and d.circlet.steps]
    return Case(name, world, policy, made, drafts[0]) if len(drafts) == 1 else None


def _panel(dice: random.Random, people: int) -> list[Role | None]:
    """Who does what in one pursuit of many people; None who has no part in it."""
    panel: list[Role | None] = ["hiring_manager", "recruiter"]
    some: tuple[Role | None, ...] = ("interviewer", "interviewer", "interviewer", None)
    panel += [dice.choice(some) for _ in range(people - 2)]
    dice.shuffle(panel)
    return panel


class _World:
    """One world while it is drawn."""

    def __init__(
        self, dice: random.Random, people: int, roles: Sequence[Sequence[Role | None]]
    ) -> None:
        self.dice = dice
        self.roles = roles
        self.zone, self.country = dice.choice(PLACES)
        day = NEW_YEAR + timedelta(days=dice.randrange(365))
        hours = timedelta(minutes=15 * dice.randint(7 * 4, 21 * 4))
        self.now = datetime(day.year, day.month, day.day, tzinfo=zone_info(self.zone)) + hours
        self.people = [f"person {n}" for n in range(people)]
        self.large = people > 2
        self.filled: dict[str, list[Any]] = {}
        self.number = count()

    def drawn(self) -> World:
        """The whole of it."""
        for number, roles in enumerate(self.roles):
            members = [
                Member(person, role)
                for person, role in zip(self.people, roles, strict=True)
                if role is not None
            ]
            self._pursuit(f"role {number}", members)
        self._company()
        owner = Owner("Robin Vale", ("robin@vale.example",), self.zone, self.country)
        things = {name: tuple(some) for name, some in self.filled.items()}
        things["touches"] = tuple(sorted(things.get("touches", ()), key=lambda t: (t.at, t.id)))
        things["interviews"] = tuple(
            sorted(things.get("interviews", ()), key=lambda i: (i.start, i.id))
        )
        people = {one: self._person(one) for one in self.people}
        companies = {COMPANY: Company(COMPANY, "Acme", ("acme.example",))}
        return World(owner, self.now, people, companies, **things)

    def _person(self, one: str) -> Person:
        dice = self.dice
        same = dice.random() < 0.5
        zone, country = (self.zone, self.country) if same else dice.choice(PLACES)
        return Person(
            id=one,
            name=one.title(),
            emails=(f"{one.replace(' ', '.')}@acme.example",),
            place=Place(zone, country, "said"),
            company=COMPANY,
            company_name="Acme",
            connected_since=date(2025, 1, 1) if dice.random() < 0.15 else None,
            keep_in_touch=dice.random() < 0.1,
        )

    def _add(self, name: str, thing: Any) -> None:
        self.filled.setdefault(name, []).append(thing)

    def _id(self, what: str) -> str:
        return f"{what} {next(self.number):03}"

    def _ago(self, least: float, most: float) -> datetime:
        """Some moment before now, in days, to the quarter of an hour."""
        days = self.dice.uniform(least, most)
        return self.now - timedelta(minutes=15 * round(days * 96))

    def _pursuit(self, ref: str, members: Sequence[Member]) -> None:
        dice = self.dice
        opened = self._ago(8, 60)
        stage = dice.choice(STAGES)
        pursuit = Pursuit(ref, COMPANY, "Acme", "Engineer", stage, tuple(members), opened)
        self._add("pursuits", pursuit)
        people = [member.person for member in members]
        self._talks(ref, people)
        for person in people:
            self._touches(ref, person)
        if stage == "on_hold":
            said = self._ago(1, 20)
            outcome = Outcome(self._id("hold"), "on_hold", ref, COMPANY, people[0], said, "")
            self._add("outcomes", outcome)
        if dice.random() < 0.45:
            by = self.now.date() + timedelta(days=dice.randint(-7, 8))
            promise = Promise(
                self._id("promise"),
                ref,
                COMPANY,
                dice.choice(people),
                by,
                self._ago(0.1, 12),
                "we will tell you",
                open=True,
            )
            self._add("promises", promise)
        if dice.random() < 0.2:
            self._request(ref, dice.choice(people))

    def _talks(self, ref: str, people: Sequence[str]) -> None:
        dice = self.dice
        most = 3 if self.large else 2
        for _ in range(dice.randint(1, most)):
            ended = self._ago(0.1, 9) if dice.random() < 0.6 else self._ago(9, 30)
            self._talk(ref, people, ended)
        if dice.random() < 0.25:
            self._talk(ref, people, self.now + (self.now - self._ago(0.5, 12)))

    def _talk(self, ref: str, people: Sequence[str], end: datetime) -> None:
        dice = self.dice
        some = tuple(p for p in people if dice.random() < 0.75) or (people[0],)
        minutes = timedelta(minutes=dice.choice((30, 30, 60, 60, 90)))
        talk = Interview(
            id=self._id("talk"),
            pursuit=ref,
            company=COMPANY,
            start=end - minutes,
            end=end,
            status="confirmed",
            title="Interview",
            where="",
            interviewers=some,
        )
        self._add("interviews", talk)
        if end > self.now:
            return
        for person in some:
            said = " ".join(dice.sample(WORDS, 3))
            self._add("moments", Moment(self._id("moment"), talk.id, person, "talked", said))
            thanked = end + timedelta(hours=dice.uniform(3, 24))
            if thanked < self.now and dice.random() < 0.8:
                self._touch(ref, person, thanked, "thank_you")

    def _touches(self, ref: str, person: str) -> None:
        """Letters of either side, few: much that happened lately leaves nothing to choose."""
        dice = self.dice
        chances = {
            "enquiry": 0.12,
            "other": 0.15,
            "invitation": 0.12,
            "like": 0.08,
            "letter": 0.25,
            "reply": 0.2,
        }
        for what, chance in chances.items():
            if dice.random() < chance:
                self._touch(ref, person, self._ago(0.2, 30), what)

    def _touch(self, ref: str, person: str, at: datetime, what: str) -> None:
        inward = what in ("letter", "reply")
        touch = Touch(
            id=self._id("touch"),
            at=at,
            person=person,
            direction="in" if inward else "out",
            channel="linkedin" if what in ("invitation", "like") else "email",
            what=what,
            company=COMPANY,
            pursuit=ref,
            unasked=what in ("enquiry", "other", "invitation", "like"),
        )
        self._add("touches", touch)

    def _request(self, ref: str, person: str) -> None:
        due = self.now.date() + timedelta(days=self.dice.randint(0, 8))
        request = Request(
            self._id("request"),
            ref,
            COMPANY,
            person,
            person,
            "portfolio",
            due if self.dice.random() < 0.7 else None,
            self._ago(0.1, 3),
            "please send your portfolio",
        )
        self._add("requests", request)

    def _company(self) -> None:
        """What may be told, what the company's pages said, and who is away."""
        dice = self.dice
        for _ in range(dice.randint(0, 3 if self.large else 2)):
            day = self.now.date() - timedelta(days=dice.randint(0, 40))
            text = " ".join(dice.sample(WORDS, 5))
            self._add("achievements", Achieved(self._id("achievement"), "Talk", day, None, text))
        for _ in range(dice.randint(0, 2)):
            title = " ".join(dice.sample(WORDS, 5))
            kind = dice.choice(("launch", "funding", "award", "layoffs"))
            news = News(self._id("news"), COMPANY, title, "", self._ago(0, 3), kind)
            self._add("news", news)
        if dice.random() < 0.12:
            until = self.now.date() + timedelta(days=dice.randint(-3, 8))
            away = Away(self._id("away"), dice.choice(self.people), self._ago(0.1, 6), until)
            self._add("away", away)
