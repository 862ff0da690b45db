"""Where something comes from, in words: mails, calendar entries, notes, the user's word."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.facts import Fact
from afterword.core.world import Moment, Touch, World
from afterword.flows.shown import company_shown, who_shown
from afterword.web.contexts.words import day, local

_SOURCES = {
    "invitation": "Calendar invitation",
    "calendar": "Your calendar",
    "debrief": "Your notes",
    "note": "Your notes",
    "achievements": "Your achievements",
    "achievement": "Your achievements",
    "material": "Your materials",
    "announcement": "What the event says",
    "card": "Your address book",
    "export": "Your LinkedIn export",
    "feed": "Company news",
    "page": "Company news",
    "said": "You said so",
}


@dataclass(frozen=True, slots=True)
class Source:
    """The words something rests on, where they stand, and the fact that opens with them."""

    quote: str
    where: str
    fact: str = ""


class Sources:
    """Finds the source of a ground by its id."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._facts = {fact.id: fact for fact in world.facts}
        self._moments = {moment.id: moment for moment in world.moments}
        self._talks = {talk.id: talk for talk in world.interviews}
        self._items = {item.id: item for item in world.news}
        self._touches = {touch.id: touch for touch in world.touches}
        self._jobs = {job.id: job for job in world.employments if job.id}

    def find(self, ground: str) -> Source | None:
        """The source of a ground, or None where it is no longer known."""
        if moment := self._moments.get(ground):
            return Source(moment.said or moment.text, self._of_notes(moment))
        if item := self._items.get(ground):
            return Source(item.title, f"Company news, {day(local(item.published, self._world))}")
        if touch := self._touches.get(ground):
            return Source("", self._of_touch(touch))
        if job := self._jobs.get(ground):
            return Source(job.company_name, "Your LinkedIn export")
        if helped := next((h for h in self._world.helps if h.id == ground), None):
            return Source(helped.what, f"You said so, {day(local(helped.at, self._world))}")
        if row := next((r for r in self._world.given if r.ground == ground), None):
            giver = self._world.people.get(row.giver)
            said = ", ".join(filter(None, (row.name, row.position, row.company)))
            return Source(said, f"The list that {giver.name if giver else 'somebody'} gave you")
        fact = self._facts.get(ground)
        return Source(fact.quote, source_words(fact, self._world), fact.id) if fact else None

    def _of_touch(self, touch: Touch) -> str:
        known = self._world.people.get(touch.person)
        name, when = known.name if known else "somebody", day(local(touch.at, self._world))
        if touch.what == "meeting":
            return f"You met {name}, {when}"
        return f"Written {'by' if touch.direction == 'in' else 'to'} {name}, {when}"

    def _of_notes(self, moment: Moment) -> str:
        talk = self._talks.get(moment.interview)
        if talk is None:
            return "Your notes"
        company = company_shown(talk.company, self._world)
        return f"Your notes on {company}, {day(local(talk.start, self._world))}"


def source_words(fact: Fact, world: World) -> str:
    """Mail from Lena Oduya, 20 Nov."""
    if told := fact.extra.get("corrected_at"):
        return f"You put it right, {day(local(told, world))}"
    kind = fact.source.kind
    speaker = who_shown(fact.people[0], world)["name"] if fact.people else ""
    if kind == "message" and fact.kind == "interview":
        where = "An invitation by mail"
    elif kind == "message":
        where = f"Mail from {speaker}" if speaker else "A mail"
    else:
        where = _SOURCES.get(kind, kind.replace("_", " ").capitalize())
    return f"{where}, {day(local(fact.said_at, world))}"
