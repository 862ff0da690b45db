"""What people do and to whom they report: of all that says so the closest to them, then the
newest.

The user's word comes first, then the person's own, then what lists say, then others. What is two
years older than the moment stands behind what is fresh, and what somebody wrote or was listed with
at another company counts no more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.entries import Who
from afterword.core.facts import Fact
from afterword.core.projection.companies import Companies
from afterword.core.projection.people import People
from afterword.core.reading.posts import NO_POST, Post, post_of
from afterword.core.reading.posts.told import around, led_in, with_team
from afterword.core.world import Basis, Line, Person, Work, World

_CLOSENESS = (
    ("said",),
    ("signature", "prose"),
    ("notes", "news"),
    ("card", "listed", "invitation"),
    ("introduced",),
)
_RANK = {why: rank for rank, group in enumerate(_CLOSENESS) for why in group}
_STALE = timedelta(days=730)
_KINDS = frozenset({"profile", "post", "introduced", "started_role"})
_SOURCES = {"export": "listed", "card": "card", "debrief": "notes", "said": "said"}
# Parts in hiring, which `introduced` gives for titles: they say nothing of a department.
_PARTS = ("hiring manager", "by report", "line manager")
NO_WORK = Work()


@dataclass(frozen=True, slots=True)
class _Claim:
    """What one fact says of somebody's work."""

    post: Post
    title: str
    city: str
    why: str
    fact: Fact


def gather_work(
    people: People,
    companies: Companies,
    facts: Iterable[Fact],
    home: Callable[[Fact], str],
    now: datetime,
) -> dict[str, Work]:
    """What people do of whom more than a list speaks, by Person.id; `home`: a fact's company."""
    claims: dict[str, list[_Claim]] = defaultdict(list)
    told = [fact for fact in facts if fact.kind in _KINDS and fact.people]
    # Of most people only an export speaks, which `work_of` asks when somebody wants to know.
    for listed in (False, True):
        for fact in told:
            if (fact.origin.kind == "export") is not listed:
                continue
            person = people.resolve(_whom(fact), home(fact))
            if not person or (listed and person not in claims):
                continue
            claim = _claim(fact)
            if claim and not _elsewhere(fact, people.company(person), companies):
                claims[person].append(claim)
    return {person: _best(found, now) for person, found in claims.items()}


def with_work(persons: Mapping[str, Person], work: Mapping[str, Work]) -> dict[str, Person]:
    """The persons with what they do: as said, else as the list that they stand in has it."""
    return {key: _with(person, work.get(key)) for key, person in persons.items()}


def work_of(world: World, person: str) -> Work:
    """What somebody does, and from where that is known."""
    found: Work | None = world.facets.get("work", {}).get(person)
    if found is not None:
        return found
    known = world.people.get(person)
    if known is None or not known.position:
        return NO_WORK
    return _listed(known.position)


def gather_lines(people: People, facts: Iterable[Fact], home: Callable[[Fact], str]) -> list[Line]:
    """Who reports to whom; of somebody of whom the user said it, only what the user said."""
    found: dict[tuple[str, str], Line] = {}
    told: dict[str, datetime] = {}
    for fact in facts:
        if fact.kind != "reports_to" or len(fact.people) < 2:
            continue
        lower, upper = (people.resolve(who, home(fact)) for who in fact.people[:2])
        if not lower or not upper or lower == upper:
            continue
        why = _why(fact)
        line = Line(lower, upper, fact.quote, fact.id, fact.said_at,
                    sure="likely" not in fact.extra, why=why)  # fmt: skip
        if why == "said":
            told[lower] = max(fact.said_at, told.get(lower, fact.said_at))
        before = found.get((lower, upper))
        if before is None or (line.sure, line.at) > (before.sure, before.at):
            found[lower, upper] = line
    kept = [
        line
        for line in found.values()
        if line.lower not in told or (line.why == "said" and line.at == told[line.lower])
    ]
    return sorted(kept, key=lambda line: (line.at, line.fact))


def gather_parts(
    people: People, facts: Iterable[Fact], home: Callable[[Fact], str]
) -> dict[str, Basis]:
    """Why somebody has their part in hiring, where a sentence or the user says so: by Person.id,
    the user's last word, else the plainest.
    """
    found: dict[str, tuple[tuple[bool, bool, datetime], Basis]] = {}
    for fact in facts:
        role = str(fact.value.get("role") or "")
        if fact.kind != "introduced" or not role or not fact.people:
            continue
        person = people.resolve(_whom(fact), home(fact))
        why = "said" if fact.extra.get("told") else _why(fact)
        title = str(fact.value.get("title") or "").casefold()
        # "Lead Engineer" is a title, "you would report to her" is her part.
        plain = role != "hiring_manager" or any(part in title for part in _PARTS)
        order = why == "said", plain, fact.said_at
        if (
            person
            and (why == "said" or plain)
            and (person not in found or found[person][0] < order)
        ):
            found[person] = order, Basis(role, why, fact.quote, fact.id, fact.said_at)
    return {person: basis for person, (_, basis) in found.items()}


def _whom(fact: Fact) -> Who:
    who = fact.people[0]
    if fact.kind == "introduced" and not who.email and not who.url:
        return Who(name=str(fact.value.get("name") or who.name))
    return who


def _claim(fact: Fact) -> _Claim | None:
    value = fact.value
    title, city = str(value.get("title") or ""), str(value.get("city") or "")
    if fact.kind == "introduced":
        title = with_team(title, fact.quote)
    if fact.kind == "post":
        post = Post(*(str(value.get(name) or "") for name in ("department", "level", "team")))
    elif any(part in title.casefold() for part in _PARTS):
        return None
    else:
        post = post_of(title)
    if fact.kind == "introduced" and (led := led_in(title)):
        title, post = "", replace(post, team=led, level=post.level or "lead")
    if team := str(fact.extra.get("team") or ""):
        of_team = post_of(team)
        post = replace(post, team=team, department=post.department or of_team.department)
    if post == NO_POST and not city:
        return None
    return _Claim(post, title, city, _why(fact), fact)


def _why(fact: Fact) -> str:
    if fact.origin.kind in _SOURCES:
        return _SOURCES[fact.origin.kind]
    if fact.kind == "profile":
        return "signature"
    if fact.kind == "started_role":
        return "news"
    if fact.origin.kind in ("calendar", "invitation"):
        return "invitation"
    return "introduced" if fact.kind == "introduced" else "prose"


def _elsewhere(fact: Fact, company: str, companies: Companies) -> bool:
    """Whether a fact is of a time at another company."""
    if not company or fact.source.kind == "said":
        return False
    by_mail = companies.of_email(fact.people[0].email) if fact.origin.kind == "message" else ""
    named = str(fact.value.get("company") or "") if fact.kind in ("profile", "started_role") else ""
    there = by_mail or (companies.of_name(named) if named else "")
    return bool(there) and there != company


def _best(claims: Iterable[_Claim], now: datetime) -> Work:
    ranked = sorted(claims, key=lambda claim: _order(claim, now))

    def first(pick: Callable[[_Claim], str]) -> Basis | None:
        for claim in ranked:
            if value := pick(claim):
                fact = claim.fact
                quote = around(fact.quote, claim.title or value)
                return Basis(value, claim.why, quote, fact.id, fact.said_at)
        return None

    return Work(
        title=first(lambda claim: claim.title),
        department=first(lambda claim: claim.post.department),
        level=first(lambda claim: claim.post.level),
        team=first(lambda claim: claim.post.team),
        city=first(lambda claim: claim.city),
    )


def _order(claim: _Claim, now: datetime) -> tuple[bool, int, float, str]:
    fact = claim.fact
    # A list has the day on which somebody was connected, which tells nothing of its age.
    stale = claim.why not in ("said", "listed", "card") and now - fact.said_at > _STALE
    return stale, _RANK[claim.why], -fact.said_at.timestamp(), fact.id


def _with(person: Person, work: Work | None) -> Person:
    if work is None:
        if not person.position:
            return person
        post = post_of(person.position)
        if post == NO_POST:
            return person
        return replace(person, department=post.department, level=post.level, team=post.team)
    parts = {
        name: basis.value
        for name in ("department", "level", "team", "city")
        if (basis := getattr(work, name)) is not None
    }
    return replace(person, **parts)


def _listed(position: str) -> Work:
    post = post_of(position)

    def basis(value: str) -> Basis | None:
        return Basis(value, "listed", position) if value else None

    return Work(basis(position), basis(post.department), basis(post.level), basis(post.team))


def named_in(facts: Iterable[Fact]) -> Iterator[tuple[Who, Fact]]:
    """Whom posts and lines name without an address, so that there is room for them."""
    for fact in facts:
        if fact.kind in ("post", "reports_to"):
            yield from ((who, fact) for who in fact.people if not who.email and not who.url)
