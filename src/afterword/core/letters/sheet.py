"""Talking points for a talk, on one page: who is there, what each said, what is left to do or say.

Every line names the facts that it rests on, so that nothing stands there which nobody said. What
is in the user's notes is printed in their own words, without the asides: the sheet may lie on a
table. What is only read of a company is no talking point before it is known to be good news.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from afterword.core.guardrails.tact import GLAD, is_glad
from afterword.core.letters.between import (
    Line,
    Whom,
    day_local,
    day_of,
    noted,
    private_notes,
    whom,
)
from afterword.core.letters.panel import remarks_of
from afterword.core.letters.questions import question_on
from afterword.core.planning.index import Index
from afterword.core.plays.answers import Answer, answers_in
from afterword.core.plays.talking import NEWS_DAYS, talks_in
from afterword.core.world import Interview, News, Pursuit, World

# Lines of each sort at most, so that all of it stands on one page of A4.
MOST_PEOPLE, MOST_SAID, MOST_QUESTIONS, MOST_NEWS, MOST_TALKS = 6, 3, 5, 3, 3
CROWD, MOST_OF_CROWD = 4, 2  # of so many people each has fewer lines
_ORDER = {"hiring_manager": 0, "interviewer": 1, "recruiter": 2}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole page."""

    company: str
    role: str
    talk: str  # Interview.id of what lies ahead, or ""
    start: datetime | None
    where: str
    people: tuple[Whom, ...]
    before: tuple[Line, ...] = ()  # talks held so far
    learned: tuple[Line, ...] = ()
    bring: tuple[Line, ...] = ()  # what the user noted that they could bring
    questions: tuple[Line, ...] = ()
    news: tuple[Line, ...] = ()  # glad, and good to bring up
    unread: tuple[Line, ...] = ()  # of which nobody knows yet whether it is good news
    avoid: tuple[Line, ...] = ()


def sheet_of_talk(world: World, talk: Interview) -> Sheet:
    """For an interview, before it or while it is still fresh."""
    pursuit = next((p for p in world.pursuits if p.id == talk.pursuit), None)
    people = [p for p in talk.interviewers if p in world.people]
    return _sheet(world, pursuit, talk.company, people, talk)


def sheet_of_person(world: World, person: str) -> Sheet:
    """For a talk with one person, of the pursuit in which they were heard of last."""
    pursuit = _latest(p for p in world.pursuits if any(m.person == person for m in p.members))
    company = pursuit.company if pursuit is not None else world.people[person].company
    ahead = _ahead(world, lambda talk: person in talk.interviewers)
    return _sheet(world, pursuit, company, [person], ahead)


def sheet_of_company(world: World, company: str) -> Sheet:
    """For a talk with whoever is met there: all who decide, interviewed or recruit."""
    pursuit = _latest(p for p in world.pursuits if p.company == company)
    members = [m for m in (pursuit.members if pursuit else ()) if m.role in _ORDER]
    people = [m.person for m in sorted(members, key=lambda m: (_ORDER[m.role], m.person))]
    ahead = _ahead(world, lambda talk: talk.company == company)
    return _sheet(world, pursuit, company, people, ahead)


def _latest(pursuits: Iterator[Pursuit]) -> Pursuit | None:
    return max(
        pursuits, key=lambda p: (p.ended is None, p.last_heard or p.opened, p.id), default=None
    )


def _ahead(world: World, fits: Callable[[Interview], bool]) -> Interview | None:
    coming = (t for t in world.interviews if t.status != "cancelled" and t.end > world.now)
    return next((talk for talk in coming if fits(talk)), None)


def _sheet(
    world: World,
    pursuit: Pursuit | None,
    company: str,
    people: Sequence[str],
    talk: Interview | None,
) -> Sheet:
    there = [person for person in people if person in world.people][:MOST_PEOPLE]
    most = MOST_SAID if len(there) < CROWD else MOST_OF_CROWD
    known = world.companies.get(company)
    answers = _answers(world, pursuit)
    return Sheet(
        company=pursuit.company_name if pursuit else known.name if known else "",
        role=pursuit.role if pursuit else "",
        talk=talk.id if talk else "",
        start=talk.start if talk else None,
        where=talk.where if talk else "",
        people=tuple(whom(world, person, pursuit, answers=answers, most=most) for person in there),
        before=tuple(_before(world, pursuit, talk))[-MOST_TALKS:],
        learned=tuple(_of_all(world, pursuit, "learned"))[-most:],
        bring=tuple(_of_all(world, pursuit, "bring"))[-most:],
        questions=tuple(_questions(world, there))[:MOST_QUESTIONS],
        news=tuple(_talking_points(world, pursuit, company, there))[:MOST_NEWS],
        unread=tuple(_item(i, world) for i in _items(world, company) if _is_unread(i))[-MOST_NEWS:],
        avoid=tuple(_avoid(world, pursuit, company, there)),
    )


def _answers(world: World, pursuit: Pursuit | None) -> tuple[Answer, ...]:
    """Whom of the pursuit achievements answer of which all may know; an undated one is no secret.

    A role is nothing that somebody said, so what answers that alone is left to letters.
    """
    if pursuit is None or not world.achievements:
        return ()
    today = day_local(world)
    open_to_all = tuple(
        each
        for each in world.achievements
        if all(day is None or day <= today for day in (each.day, each.public_from))
    )
    found = answers_in(Index(world), pursuit, open_to_all)
    return tuple(each for each in found if each.statement.kind != "role")


def _before(world: World, pursuit: Pursuit | None, talk: Interview | None) -> Iterator[Line]:
    held = [
        i
        for i in world.interviews
        if pursuit is not None
        and i.pursuit == pursuit.id
        and i.status == "confirmed"
        and i.end <= world.now
        and (talk is None or i.id != talk.id)
    ]
    for day, talks in groupby(held, key=lambda i: day_of(i.start, world)):
        of_day = list(talks)
        there = dict.fromkeys(p for i in of_day for p in i.interviewers if p in world.people)
        *first, last = [world.people[p].name for p in there] or [""]
        names = f"{', '.join(first)} and {last}" if first else last
        yield Line(f"{day}, with {names}." if names else f"{day}.", tuple(i.id for i in of_day))


def _of_all(world: World, pursuit: Pursuit | None, heading: str) -> Iterator[Line]:
    """Lines of the notes under one heading, of all talks of the pursuit."""
    here = {i.id for i in world.interviews if pursuit is not None and i.pursuit == pursuit.id}
    for moment in world.moments:
        if moment.heading == heading and moment.interview in here:
            line = noted(world, moment)
            if line is not None:
                yield line


def _questions(world: World, people: Sequence[str]) -> Iterator[Line]:
    """One for each person in turn, so that nobody of a panel is left out."""
    asked = [
        [
            Line(question, (remark.ground,))
            for remark in remarks_of(world, person)
            if (question := question_on(remark))
        ]
        for person in people
    ]
    name = {person: world.people[person].name for person in people}
    said: set[str] = set()
    for nth in range(max(map(len, asked), default=0)):
        for person, lines in zip(people, asked, strict=True):
            line = lines[nth] if nth < len(lines) else None
            if line is not None and line.text not in said:
                said.add(line.text)
                whose = f"{name[person]}: " if len(people) > 1 else ""
                yield Line(f"{whose}{line.text}", line.facts)


def _talking_points(
    world: World, pursuit: Pursuit | None, company: str, people: Sequence[str]
) -> Iterator[Line]:
    """What each of them would be glad to speak of, and why; then what else is glad, the newest
    first. What they all heard of from the user is left out.
    """
    talks = talks_in(Index(world), pursuit, world.now) if pursuit is not None else ()
    own = [talk for talk in talks if talk.person in people]
    for item in dict.fromkeys(talk.item for talk in own if talk.said):
        of_item = [talk for talk in own if talk.said and talk.item == item]
        line = _item(item, world)
        names = ", ".join(world.people[talk.person].name for talk in of_item)
        text = f"{line.text}. For {names}: {of_item[0].about}" if names else line.text
        yield Line(text, (*line.facts, *(t.ground for t in of_item if t.ground)), line.url)
    said = {talk.item.id for talk in own if talk.said}
    glad = [i for i in _items(world, company) if is_glad(i) and i.weight == "major"]
    for item in reversed(glad):
        heard = {use.person for use in item.used}
        if item.id not in said and not (people and heard.issuperset(people)):
            yield _item(item, world)


def _items(world: World, company: str) -> Iterator[News]:
    for item in world.news:
        fresh = world.now - NEWS_DAYS <= item.published <= world.now
        if item.company == company and fresh and not item.duplicate_of:
            yield item


def _is_unread(item: News) -> bool:
    return not item.sensitive and item.kind not in GLAD and item.weight != "editorial"


def _item(item: News, world: World) -> Line:
    url = item.url if item.url.startswith(("https://", "http://")) else ""
    return Line(f"{item.title} ({day_of(item.published, world)})", (item.id,), url)


def _avoid(
    world: World, pursuit: Pursuit | None, company: str, people: Sequence[str]
) -> Iterator[Line]:
    """What does harm: bad news, closed channels, what they did not want, what is not the user's."""
    for item in _items(world, company):
        if item.sensitive:
            line = _item(item, world)
            yield Line(f"Not to bring up: {line.text}", line.facts, line.url)
    for closed in world.closed:
        if closed.company == company or closed.person in people:
            who = world.people.get(closed.person)
            name = who.name if who is not None else "Somebody there"
            whom_not = {"person": "them", "team": "the team", "company": "anybody there"}
            said = day_of(closed.said_at, world)
            yield Line(
                f"{name} asked on {said} that you write to {whom_not[closed.whom]} no more.",
                (closed.id,),
            )
    here = pursuit.id if pursuit is not None else ""
    for permission in world.permissions:
        if not permission.granted and (permission.person in people or permission.pursuit == here):
            who = world.people.get(permission.person)
            what = permission.what or "what you offered"
            yield Line(f"{who.name if who else 'They'} did not want: {what}.", (permission.id,))
    for request in world.requests:
        if request.pursuit == here and here and not request.mine:
            yield Line(f"Not yours to show: {request.what}.", (request.id,))
    talks = {talk.id for talk in world.interviews if here and talk.pursuit == here}
    shown = [m for m in world.moments if m.person in people or m.interview in talks]
    if off := private_notes(world, (m for m in shown if m.person in ("", *people))):
        yield off
