"""Asks of connectors, with what became of each: out of letters, answers, introductions and what the
user says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast, get_args

from afterword.core.ask_life import Step, StepName, end_of, helped_at, lived, silence_of
from afterword.core.entries import Header, Who
from afterword.core.facts import Fact
from afterword.core.known import Saying
from afterword.core.names import fold
from afterword.core.projection.contacts import Letters
from afterword.core.world import (
    Ask,
    AskKind,
    Intended,
    Interview,
    Outcome,
    Person,
    Pursuit,
    Touch,
)

_ANSWERS: Mapping[str, StepName] = {"yes": "agreed", "no": "declined"}
_INTRODUCES = timedelta(days=120)  # after it a first mail with others in it has another reason
_TELLING = 4  # letters; a shorter first word of a company's name may be any word


@dataclass(frozen=True, slots=True)
class Seen:
    """What asks are made of. `headers`: of all mail, in order of arrival."""

    now: datetime
    country: str  # the user's own, for connectors of whom no place is known
    zone: str
    touches: Sequence[Touch]
    headers: Sequence[Header]
    answers: Sequence[Fact]  # `ask_answer`
    offers: Sequence[Fact]  # `introduction_offer`
    sayings: Sequence[Saying]
    interviews: Sequence[Interview]
    outcomes: Sequence[Outcome]
    pursuits: Sequence[Pursuit]
    persons: Mapping[str, Person]
    letters: Letters
    resolve: Callable[[Who], str]  # Person.id of somebody, or ""
    told_person: Callable[[Saying], str]  # whom a saying is of
    company_named: Callable[[str], str]  # Company.id by a name
    root: Callable[[str], str]  # of a conversation, by a message's id
    in_process: frozenset[str]  # met about a role: no connectors


def asks_of(seen: Seen) -> tuple[list[Ask], list[Intended]]:
    """The asks that were made, and those that the user only thinks of; each by time."""
    notes = sorted(
        (s for s in seen.sayings if s.kind == "note_introduction"), key=lambda s: (s.at, s.id)
    )
    made = sorted(_Asks(seen, notes).made(), key=lambda a: (a.at, a.id))
    return made, _thought_of(seen, notes, made)


@dataclass(slots=True)
class _Open:
    """An ask while its story is put together."""

    ask: Ask
    thread: str
    steps: list[Step]


class _Asks:
    """All asks of a world: first those that were made, then what is known of each."""

    def __init__(self, seen: Seen, notes: Sequence[Saying]) -> None:
        self.seen = seen
        self.notes = notes
        self.by_saying = {f"said:{saying.id}": saying for saying in seen.sayings}
        self.by_letter = {
            mid: saying for saying in seen.sayings for mid in saying.letter_ids if _is_ask(saying)
        }
        self.open: dict[str, list[_Open]] = {}  # by connector, by time

    def made(self) -> Iterator[Ask]:
        """Every ask as it stands now."""
        for touch in self.seen.touches:
            if self._asks(touch):
                self._add(self._ask(touch), touch.thread)
        self._add_offered()
        self._add_noted()
        for some in self.open.values():
            some.sort(key=lambda one: (one.ask.at, one.ask.id))
        self._hear()
        self._see_introductions()
        self._read_answers()
        self._take_words()
        for some in self.open.values():
            for one in some:
                yield self._told(one)

    def _add(self, ask: Ask, thread: str) -> None:
        self.open.setdefault(ask.connector, []).append(_Open(ask, thread, []))

    def _asks(self, touch: Touch) -> bool:
        if touch.direction != "out" or not touch.direct or touch.person in self.seen.in_process:
            return False
        letters, mid = self.seen.letters, touch.message_id
        if "introduction_ask" in letters.kinds(mid) | {touch.what}:
            return True
        # Advice is asked for in many letters: here of people who work where the user wants to.
        there = {pursuit.company for pursuit in self.seen.pursuits}
        return touch.what == "other" and letters.ask(mid) == "advice" and self._home(touch) in there

    def _home(self, touch: Touch) -> str:
        known = self.seen.persons.get(touch.person)
        return known.company if known else ""

    def _ask(self, touch: Touch) -> Ask:
        told = self.by_saying.get(touch.id) or self.by_letter.get(touch.message_id)
        values = told.values if told is not None else {}
        said = values.get(
            "what" if told is not None and told.kind == "note_introduction" else "ask"
        )
        kind = str(said or self.seen.letters.ask(touch.message_id))
        # With a letter that left stands in "to" the address that it went to.
        key = "to" if told is not None and told.kind == "note_introduction" else "to_person"
        to, to_name = _meant(self.seen, values, key)
        return Ask(
            id=f"ask:{touch.id}",
            connector=touch.person,
            company=self._company(touch, told),
            at=touch.at,
            kind=cast("AskKind", kind) if kind in get_args(AskKind) else "introduction",
            to=to,
            to_name=to_name,
        )

    def _company(self, touch: Touch, told: Saying | None) -> str:
        """Which company it is about: as its move had it or the user says; else the one company of a
        pursuit that its subject or the sentence that asks names; else where the connector works.
        """
        if told is not None:
            if told.kind == "note_introduction" and told.values.get("company"):
                return self.seen.company_named(str(told.values["company"]))
            if _is_ask(told) and told.values.get("company"):
                return str(told.values["company"])
        home = self._home(touch)
        said = f" {fold(f'{touch.subject} {self.seen.letters.quote(touch.message_id)}')} "
        named = {p.company for p in self.seen.pursuits if _is_named(p.company_name, said)}
        if home in named or len(named) != 1:
            return home
        return named.pop()

    def _add_noted(self) -> None:
        """Asks of which only the user's word tells, and that word is already of what came of it."""
        for saying in self.notes:
            person, state = self.seen.told_person(saying), str(saying.values.get("state"))
            if not person or state not in get_args(StepName) or state == "asked":
                continue
            if self._meant(saying, person) is None:
                company = self.seen.company_named(str(saying.values.get("company") or ""))
                known = self.seen.persons.get(person)
                company = company or (known.company if known else "")
                at, (to, to_name) = _when(saying), _meant(self.seen, saying.values, "to")
                made = Ask(f"ask:said:{saying.id}", person, company, at, to=to, to_name=to_name)
                self._add(made, "")

    def _add_offered(self) -> None:
        """Introductions that an acquaintance offers unasked. What they write who were asked for it
        is their answer; and who is asked after they offered has said yes by it.
        """
        wrote: dict[str, datetime] = {}
        for touch in self.seen.touches:
            if touch.direction == "out" and touch.what not in ("invitation", "like", "comment"):
                wrote[touch.person] = min(touch.at, wrote.get(touch.person, touch.at))
        for fact in sorted(self.seen.offers, key=lambda f: (f.said_at, f.id)):
            person = self.seen.resolve(fact.people[0]) if fact.people else ""
            if fact.doubtful or not person or person in self.seen.in_process:
                continue  # a recruiter or an interviewer at work
            if person not in wrote or wrote[person] > fact.said_at:
                continue
            to, to_name = _meant(self.seen, {"to": fact.value.get("whom")}, "to")
            company = self._offered_at(fact, person, to)
            thread = self.seen.root(fact.origin.ref.strip("<>"))
            some = [o for o in self.open.get(person, ()) if o.ask.company == company]
            if not company or self._is_answer(person, company, thread, fact.said_at):
                continue
            later = [o for o in some if fact.said_at < o.ask.at <= fact.said_at + _INTRODUCES]
            if later:
                first = min(later, key=lambda o: o.ask.at)
                first.steps.append(
                    Step("agreed", first.ask.at, to=to, quote=fact.quote, fact=fact.id)
                )
                continue
            made = Ask(
                id=f"ask:{fact.id}",
                connector=person,
                company=company,
                at=fact.said_at,
                to=to,
                to_name=to_name,
                offered=True,
            )
            step = Step("agreed", fact.said_at, quote=fact.quote, fact=fact.id)
            self.open.setdefault(person, []).append(_Open(made, thread, [step]))

    def _is_answer(self, person: str, company: str, thread: str, at: datetime) -> bool:
        """Whether they were asked for it, or offered it, before."""
        return any(
            at - _INTRODUCES <= one.ask.at <= at
            and (one.ask.company == company or (thread and one.thread == thread))
            for one in self.open.get(person, ())
        )

    def _offered_at(self, fact: Fact, person: str, to: str) -> str:
        """Which company an offer leads to: of whom it names, or as it says; else the one company of
        a pursuit that its sentence names, or the one where the writer works, if there is a pursuit.
        """
        known = self.seen.persons.get(to)
        if known is not None and known.company:
            return known.company
        if fact.value.get("company"):
            return self.seen.company_named(str(fact.value["company"]))
        home = self.seen.persons[person].company if person in self.seen.persons else ""
        said = f" {fold(fact.quote)} "
        named = {p.company for p in self.seen.pursuits if _is_named(p.company_name, said)}
        if len(named) == 1:
            return named.pop()
        return home if home in {p.company for p in self.seen.pursuits} else ""

    # What became of them

    def _hear(self) -> None:
        """Their next word is an answer, whatever it says."""
        for touch in self.seen.touches:
            if touch.direction == "in" and touch.what in ("reply", "letter"):
                one = self._answered(touch.person, touch.at, touch.thread)
                if one is not None:
                    one.steps.append(Step("answered", touch.at))
        for talk in self.seen.touches:
            if talk.channel in ("in_person", "phone") and talk.person in self.open:
                one = self._latest(talk.person, talk.at)
                if one is not None and one.ask.kind == "advice" and talk.id != one.ask.id[4:]:
                    one.steps.append(Step("met", talk.at))

    def _read_answers(self) -> None:
        for fact in self.seen.answers:
            if fact.doubtful or not fact.people:
                continue
            person, what = self.seen.resolve(fact.people[0]), _ANSWERS.get(str(fact.value["says"]))
            thread = self.seen.root(fact.origin.ref.strip("<>"))
            one = self._answered(person, fact.said_at, thread)
            if one is None or one.thread != thread:
                continue
            step = Step(what or "answered", fact.said_at, quote=fact.quote, fact=fact.id)
            if what is None:  # "let me see": their words stand by the plain answer of that mail
                one.steps = [s for s in one.steps if (s.what, s.at) != ("answered", fact.said_at)]
            one.steps.append(step)

    def _see_introductions(self) -> None:
        """A mail of a connector that brings the user together with somebody new to them."""
        heard: set[str] = set()
        for header in self.seen.headers:
            sender = self.seen.resolve(header.sender)
            if sender in self.open and not (header.automatic or header.bulk):
                self._introduction(header, sender, heard)
            heard.add(sender)

    def _introduction(self, header: Header, sender: str, heard: set[str]) -> None:
        for who in (*header.to, *header.cc):
            other = self.seen.resolve(who)
            if not other or other == sender or other in heard:
                continue
            thread, known = self.seen.root(header.message_id), self.seen.persons.get(other)
            for one in reversed(self.open[sender]):
                meant = one.thread == thread or (known and known.company == one.ask.company)
                # Who offers it may do it in the same letter.
                since = one.ask.at <= header.at if one.ask.offered else one.ask.at < header.at
                if meant and since and header.at <= one.ask.at + _INTRODUCES:
                    one.steps.append(Step("introduced", header.at, to=other))
                    return

    def _take_words(self) -> None:
        for saying in self.notes:
            person, state = self.seen.told_person(saying), str(saying.values.get("state"))
            if state not in get_args(StepName):
                continue
            one = self._meant(saying, person)
            if one is None:
                continue
            at = max(_when(saying), one.ask.at)
            to, to_name = _meant(self.seen, saying.values, "to")
            step = Step(
                cast("StepName", state),
                at,
                said_at=saying.at,
                to=to,
                to_name=to_name,
                quote=str(saying.values.get("text") or ""),
            )
            one.steps.append(step)

    def _told(self, one: _Open) -> Ask:
        """The ask with its story, and with the thanks and the report that followed it."""
        place = self.seen.persons.get(one.ask.connector)
        country = place.place.calendar if place and place.place.country else self.seen.country
        zone = place.place.zone if place else self.seen.zone
        silent = silence_of(one.ask, country=country, zone=zone)
        first = lived(one.ask, one.steps, self.seen.now, silent)
        steps = [*one.steps, *self._meetings(first), *self._ours(first)]
        return lived(one.ask, steps, self.seen.now, silent)

    def _meetings(self, ask: Ask) -> Iterator[Step]:
        """Talks with whom they introduced."""
        if not ask.to:
            return
        for talk in self.seen.interviews:
            if talk.status == "confirmed" and ask.to in talk.interviewers:
                yield Step("met", talk.end)

    def _ours(self, ask: Ask) -> Iterator[Step]:
        """The user's next word to a connector who helped, and the next one after it ended. What
        answers a yes is no thanks yet for what was only promised.
        """
        since = helped_at(ask)
        end = end_of(ask, self.seen.outcomes)
        for touch in self.seen.touches:
            if touch.person != ask.connector or touch.direction != "out":
                continue
            if since is not None and touch.at > since:
                yield Step("thanked", touch.at)
            if end is not None and touch.at > end.said_at:
                yield Step("reported", touch.at)

    # Which ask is meant

    def _latest(self, person: str, at: datetime) -> _Open | None:
        return next((o for o in reversed(self.open.get(person, ())) if o.ask.at < at), None)

    def _answered(self, person: str, at: datetime, thread: str) -> _Open | None:
        """The ask that a word of theirs answers: that of the conversation, else the last one."""
        same = [o for o in self.open.get(person, ()) if thread and o.thread == thread]
        return next((o for o in reversed(same) if o.ask.at < at), self._latest(person, at))

    def _meant(self, saying: Saying, person: str) -> _Open | None:
        """The ask that the user speaks of: by its time, else the last one for that company."""
        some = self.open.get(person, [])
        if asked := saying.values.get("asked"):
            return next((o for o in some if o.ask.at.isoformat() == _same(asked, o)), None)
        name = str(saying.values.get("company") or "")
        company = self.seen.company_named(name) if name else ""
        fitting = [o for o in some if not name or o.ask.company == company]
        when = _when(saying)
        before = [o for o in fitting if o.ask.at <= when]
        return max(before, key=lambda o: (o.ask.at, o.ask.id), default=None)


def _thought_of(seen: Seen, notes: Iterable[Saying], made: Sequence[Ask]) -> list[Intended]:
    found: dict[tuple[str, str], Intended] = {}
    for saying in notes:
        person = seen.told_person(saying)
        if saying.values.get("state") != "thought_of" or person not in seen.persons:
            continue
        company = seen.company_named(str(saying.values.get("company") or ""))
        company = company or seen.persons[person].company
        if any(a.connector == person and a.company == company and a.at >= saying.at for a in made):
            continue
        kind = str(saying.values.get("what") or "")
        to, to_name = _meant(seen, saying.values, "to")
        found[person, company] = Intended(
            id=f"ask:said:{saying.id}",
            connector=person,
            company=company,
            at=saying.at,
            kind=cast("AskKind", kind) if kind in get_args(AskKind) else "introduction",
            to=to,
            to_name=to_name,
            pursuit=next((p.id for p in seen.pursuits if p.company == company), ""),
        )
    return sorted(found.values(), key=lambda a: (a.at, a.id))


def _is_ask(saying: Saying) -> bool:
    """Whether a saying is of a letter that asks a connector."""
    values = saying.values
    return values.get("play") == "introduction" and values.get("occasion_kind") == "company"


def _is_named(company: str, said: str) -> bool:
    """Whether a text, folded and between blanks, names a company: in full or by its first word."""
    name = fold(company)
    first = name.split(" ", 1)[0]
    return bool(name) and (f" {name} " in said or (len(first) >= _TELLING and f" {first} " in said))


def _meant(seen: Seen, values: Mapping[str, Any], key: str) -> tuple[str, str]:
    """Whom a saying names as the one to be led to: Person.id, and where nobody of the user's is
    meant the name.
    """
    text, name = str(values.get(key) or ""), str(values.get("to_name") or "")
    if not text:
        return "", name
    known = text if text in seen.persons else seen.resolve(_who(text))
    if known in seen.persons:
        return known, ""
    return "", name or (text if key == "to" else "")  # else an id, of who is not known any more


def _who(text: str) -> Who:
    if text.startswith("/in/"):
        return Who(url=text)
    return Who(email=text.casefold()) if "@" in text else Who(name=text)


def _when(saying: Saying) -> datetime:
    """When it happened, as the user says; else when they said it."""
    try:
        at = datetime.fromisoformat(str(saying.values.get("when") or ""))
    except ValueError:
        return saying.at
    return at if at.tzinfo is not None else saying.at


def _same(text: object, one: _Open) -> str:
    """The ask's own time as text, where `text` is that moment in whatever offset; else ""."""
    try:
        asked = datetime.fromisoformat(str(text))
    except ValueError:
        return ""
    return one.ask.at.isoformat() if asked == one.ask.at else ""
