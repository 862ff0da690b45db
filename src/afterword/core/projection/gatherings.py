"""Events and groups: what is announced, who of the people known will be there, and who was met.

That a page names somebody makes nobody known: a name is looked for among the people who are, and
where nothing but the name says that they are meant, it is marked so.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core.corrections import root_of
from afterword.core.entries import Part, Standing, Who
from afterword.core.facts import Fact
from afterword.core.known import Saying
from afterword.core.names import fold, is_full, name_key
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.mentions import texts
from afterword.core.projection.people import People
from afterword.core.world import Gathering, Group, Present


@dataclass(frozen=True, slots=True)
class Whom:
    """Looks for somebody whom an announcement or the user names."""

    people: People
    companies: Companies

    def said(self, text: str) -> str:
        """Whom the user means by an id, an address, a profile or a name; "" for nobody who is
        known.
        """
        if "@" in text:
            return self.people.resolve(Who(email=text.strip().casefold()))
        if text.startswith("/in/"):
            return self.people.resolve(Who(url=text))
        if self.people.is_id(text):
            return text
        return self.people.known_as(text)

    def is_user(self, guest: Mapping[str, Any]) -> bool:
        """Whether the user is named: they know that they speak there."""
        who = Who(name=str(guest.get("name") or ""), email=str(guest.get("email") or ""))
        return self.people.is_owner(who)

    def present(self, guest: Mapping[str, Any]) -> Present:
        """Whom an announcement names."""
        name, email = str(guest.get("name") or ""), str(guest.get("email") or "")
        employer = str(guest.get("company") or "")
        key = self.companies.of_name(employer) if employer else self.companies.of_email(email)
        person = self.people.resolve(Who(email=email, url=str(guest.get("url") or "")))
        sure = bool(person)
        if not person and key:
            person, sure = self._named(name, key), True
        elif not person and not email:
            person, sure = self.said(name) if is_full(name) and "@" not in name else "", False
        if person and not key:
            key = self.people.company(person)
        return Present(
            name=name or email,
            part=cast("Part", guest.get("part") or "attendee"),
            person=person,
            company=company_id(key),
            company_name=self.companies.name(key) if key else "",
            sure=sure or not person,
        )

    def _named(self, name: str, key: str) -> str:
        """Somebody of that very name at a company."""
        found = self.people.resolve(Who(name=name), key) if is_full(name) else ""
        same = bool(found) and name_key(self.people.cluster(found).name) == name_key(name)
        return found if same else ""


def gatherings_of(facts: Iterable[Fact], sayings: Iterable[Saying], whom: Whom) -> list[Gathering]:
    """Events that are no interviews, with the user's word on them; without those taken off."""
    told = _told(sayings)
    found: dict[str, Gathering] = {}
    for fact in facts:
        start = _time(fact.value.get("start"), str(fact.extra.get("zone") or ""))
        if fact.kind != "event" or start is None:
            continue
        key = str(fact.extra.get("key") or "")
        word = told.get(key or root_of(fact.id), _Word())
        if word.went != "removed":
            found[key or fact.id] = _gathering(fact, start, word, whom)
    return sorted(_once(found.values()), key=lambda g: (g.start, g.id))


def _once(gatherings: Iterable[Gathering]) -> Iterable[Gathering]:
    """An event that its own page and a group's calendar both announce is one: that of which the
    user said something, else the one that names most people.
    """
    best: dict[tuple[str, datetime], Gathering] = {}
    for each in gatherings:
        there = best.get((fold(each.title), each.start))
        if there is None or _known(there) < _known(each):
            best[fold(each.title), each.start] = each
    return best.values()


def _known(gathering: Gathering) -> tuple[bool, int, str]:
    return gathering.went is not None, len(gathering.people), gathering.id


def _gathering(fact: Fact, start: datetime, word: _Word, whom: Whom) -> Gathering:
    extra = fact.extra
    there = [whom.present(guest) for guest in extra.get("guests", ()) if not whom.is_user(guest)]
    met = tuple(dict.fromkeys(filter(None, map(whom.said, word.met))))
    expected = [p for each in word.expected if (p := whom.said(each))]
    known = {each.person for each in there}
    there += [_expected(p, whom) for p in dict.fromkeys(expected) if p not in known]
    group = str(extra.get("group") or "")
    return Gathering(
        id=fact.id,
        title=str(fact.value.get("title") or ""),
        start=start,
        end=_time(fact.value.get("end"), str(extra.get("zone") or "")),
        where=str(fact.value.get("where") or ""),
        key=str(extra.get("key") or ""),
        all_day=bool(extra.get("all_day")),
        url=str(extra.get("url") or ""),
        online=bool(extra.get("online")),
        standing=cast("Standing", str(extra.get("standing") or "")),
        group=group_id(group),
        group_name=group,
        people=tuple(there),
        met=met,
        went={"yes": True, "no": False}.get(word.went),
        about=str(extra.get("about") or ""),
        source=str(extra.get("source") or ""),
    )


def _expected(person: str, whom: Whom) -> Present:
    key = whom.people.company(person)
    name = whom.people.cluster(person).name
    return Present(
        name, "attendee", person, company_id(key), whom.companies.name(key) if key else ""
    )


@dataclass(slots=True)
class _Word:
    """What the user said of one event; the later word on whether they went stands."""

    went: str = ""
    met: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    touches: list[str] = field(default_factory=list)  # ids of the sayings on whom they met


def _told(sayings: Iterable[Saying]) -> Mapping[str, _Word]:
    found: dict[str, _Word] = defaultdict(_Word)
    for saying in sorted(sayings, key=lambda s: (s.at, s.id)):
        if saying.kind == "note_event":
            word = found[str(saying.values.get("event") or "")]
            word.went = str(saying.values.get("went") or word.went)
            word.met = [] if word.went == "no" else [*word.met, *texts(saying.values.get("with"))]
            word.touches += texts(saying.values.get("touches"))
            word.expected += texts(saying.values.get("expects"))
    return found


def attended(sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """Without meetings at events of which the user said afterwards that they were not there."""
    told = _told(sayings).values()
    missed = {each for word in told if word.went == "no" for each in word.touches}
    return tuple(saying for saying in sayings if saying.id not in missed)


def groups_of(
    gatherings: Sequence[Gathering],
    sayings: Iterable[Saying],
    whom: Whom,
    lists: Mapping[str, set[str]],
) -> list[Group]:
    """Groups that the user told of, mailing lists they write to, and those behind the events: with
    who runs them, speaks there or was met there. Somebody of whom only the name fits is no member.
    """
    found: dict[str, _Group] = {
        group_id(name): _Group(name, own=True, members=set(there)) for name, there in lists.items()
    }
    for gathering in gatherings:
        if gathering.group:
            group = found.setdefault(gathering.group, _Group(gathering.group_name))
            group.members |= {p.person for p in gathering.people if p.person and p.sure}
            group.members |= set(gathering.met)
            group.why.append(gathering.id)
            group.own |= gathering.went is True
    for saying in sorted(sayings, key=lambda s: (s.at, s.id)):
        if saying.kind == "note_group":
            name = str(saying.values.get("group") or "")
            group = found.setdefault(group_id(name), _Group(name))
            group.name, group.why = name, [*group.why, saying.id]
            group.url = str(saying.values.get("url") or group.url)
            group.own = saying.values.get("left") != "yes"
            group.members |= set(filter(None, map(whom.said, texts(saying.values.get("with")))))
            group.members -= set(map(whom.said, texts(saying.values.get("without"))))
            group.gone = saying.values.get("left") == "yes"
    made = [
        Group(key, g.name, tuple(sorted(g.members)), g.url, g.own, tuple(g.why))
        for key, g in found.items()
        if not g.gone
    ]
    return sorted(made, key=lambda group: (group.name.casefold(), group.id))


@dataclass(slots=True)
class _Group:
    name: str
    url: str = ""
    own: bool = False
    gone: bool = False
    members: set[str] = field(default_factory=set)
    why: list[str] = field(default_factory=list)


def group_id(name: str) -> str:
    """The id of a group by its name, however it is written; "" for none."""
    folded = fold(name)
    return f"g{hashlib.sha256(folded.encode()).hexdigest()[:12]}" if folded else ""


def _time(value: object, zone: str) -> datetime | None:
    """A moment; in its zone by name, where that is known."""
    try:
        when = datetime.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
    if when is None or not when.tzinfo:
        return None
    try:
        return when.astimezone(ZoneInfo(zone)) if zone else when
    except (ZoneInfoNotFoundError, ValueError):  # another machine's zone data
        return when
