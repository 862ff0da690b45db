"""A fact as pages show it wherever it stands: its words, its source, the user's word on it, and the
form that puts it right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from afterword.core.corrections import CORRECTABLE, STATUSES, WHOM, Shape, root_of
from afterword.core.entries import Who
from afterword.core.facts import Fact
from afterword.core.names import name_key
from afterword.core.planning.words import weekday_words
from afterword.core.world import Person, World
from afterword.flows.shown import company_shown, who_shown
from afterword.web.contexts.sources import source_words
from afterword.web.contexts.words import listed, local

_KINDS = {
    "interview": "An interview",
    "decision_date": "When they decide",
    "request": "What they asked for",
    "permission": "What may be sent",
    "next_round": "The next round",
    "rejection": "A no",
    "offer": "An offer",
    "on_hold": "On hold",
    "withdrawn": "You withdrew",
    "auto_reply": "An automatic reply",
    "bounce": "A letter that came back",
    "linkedin_accepted": "An invitation accepted",
    "do_not_contact": "A wish to be left in peace",
    "achievement": "Something you achieved",
    "material": "Something you can send",
    "consent": "A reference's word",
    "event": "An event",
    "connection": "A connection",
}
_NAMES = {"by": "by", "due": "until", "public_from": "public from"}
_LABELS = {
    "by": "They decide by",
    "due": "By when",
    "what": "What",
    "granted": "May it be sent?",
    "until": "Until",
    "whom": "Whom it closes",
    "start": "Begins",
    "end": "Ends",
    "status": "Will it be?",
    "people": "Who was there, one a line",
    "title": "Title",
    "where": "Where",
    "date": "Day",
    "public_from": "May be told from",
    "about": "In your words",
}
_HINTS = {"people": "Lena Oduya <lena@kestrel.example>, or a name, or an address."}
_WORDS = {
    "confirmed": "Yes",
    "tentative": "Perhaps",
    "cancelled": "No, it was called off",
    "person": "Only who said it",
    "team": "The whole team",
    "company": "Everyone there",
    "yes": "Yes",
    "no": "No",
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "status": STATUSES,
    "whom": WHOM,
    "yes": ("yes", "no"),
}
_TYPES: Mapping[str, str] = {"day": "date", "moment": "datetime-local", "people": "lines"}


@dataclass(frozen=True, slots=True)
class Trouble:
    """A form that could not be taken: what was typed stays, and the wrong field says why."""

    about: str  # the fact, or the form's own name
    fields: Mapping[str, str]  # what is wrong with each, by the field's name
    typed: Mapping[str, str] = field(default_factory=dict)


NO_TROUBLE = Trouble("", {})


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of a form."""

    name: str
    label: str
    type: str  # date, datetime-local, lines, choice, text
    value: str
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Belief:
    """One fact with everything that can be said of it."""

    id: str
    root: str  # the id to say things of
    title: str
    quote: str
    where: str
    values: tuple[tuple[str, str], ...]
    summary: str  # the values in a line
    about: str  # company and people
    state: str  # "", confirmed, refused, corrected
    was: str  # what was read, of a corrected one
    doubtful: bool
    replaced: str  # the fact that took its place
    fulfilled: str
    entries: tuple[Entry, ...]
    open: bool  # the form stands open, for it was refused


def belief(fact: Fact, world: World, trouble: Trouble | None = None) -> Belief:
    """The fact as it is shown; `trouble` is that of its own form, if it was just refused."""
    mine = trouble if trouble and root_of(trouble.about) == root_of(fact.id) else None
    values = tuple(values_of(fact, world))
    read = replace(fact, value=fact.extra.get("as_read", {}))
    corrected = "corrected_at" in fact.extra and not fact.refused
    return Belief(
        id=fact.id,
        root=root_of(fact.id),
        title=title_of(fact.kind),
        quote=fact.quote,
        where=source_words(fact, world),
        values=values,
        summary=_summary(fact, values, world),
        about=_about(fact, world),
        state="refused"
        if fact.refused
        else "corrected"
        if corrected
        else "confirmed"
        if fact.confirmed and fact.source.kind != "said"
        else "",
        was=", ".join(words for _, words in values_of(read, world)),
        doubtful=fact.doubtful,
        replaced=fact.superseded_by,
        fulfilled=fact.fulfilled_by,
        entries=tuple(entries(fact, world, mine)),
        open=mine is not None,
    )


def entries(fact: Fact, world: World, trouble: Trouble | None) -> Iterator[Entry]:
    """The fields that put a fact right, filled with what is believed, or with what was typed."""
    if fact.refused or fact.superseded_by:
        return
    for name, shape in CORRECTABLE.get(fact.kind, {}).items():
        typed = trouble.typed.get(name) if trouble else None
        error = trouble.fields.get(name, "") if trouble else ""
        choices = tuple((word, _WORDS[word]) for word in _CHOICES.get(shape, ()))
        yield Entry(
            name=name,
            label=_LABELS[name],
            type="choice" if choices else _TYPES.get(shape, "text"),
            value=_filled(name, shape, fact, world) if typed is None else typed,
            choices=choices,
            hint=_HINTS.get(name, ""),
            error=error,
        )


def speaks_of(fact: Fact, person: Person) -> bool:
    """Whether a fact, as it is shown, names somebody."""
    known = {*person.emails, *person.closed}
    return any(
        who.email in known if who.email else name_key(who.name) == name_key(person.name)
        for who in fact.people
    )


def title_of(kind: str) -> str:
    """What a kind of fact is called."""
    return _KINDS.get(kind, kind.replace("_", " ").capitalize())


def values_of(fact: Fact, world: World) -> Iterator[tuple[str, str]]:
    """The value's parts that say something, in words."""
    for name, held in fact.value.items():
        if words := _in_words(held, world):
            yield _NAMES.get(name, name.replace("_", " ")), words


def _summary(fact: Fact, values: Iterable[tuple[str, str]], world: World) -> str:
    """The values in a line; of an interview when it is, which says more than all its parts."""
    start, end = (fact.value.get(name) for name in ("start", "end"))
    if fact.kind != "interview" or not start:
        return ", ".join(words for _, words in values)
    words = _when(datetime.fromisoformat(str(start)), world)
    if end:
        words += f" to {local(datetime.fromisoformat(str(end)), world):%H:%M}"
    status = str(fact.value.get("status") or "confirmed")
    return words if status == "confirmed" else f"{words}, {status}"


def _about(fact: Fact, world: World) -> str:
    people = [who_shown(who, world) for who in fact.people]
    names = listed([who["name"] or who["email"] or "" for who in people])
    return ": ".join(filter(None, (company_shown(fact.company, world), names)))


def _filled(name: str, shape: Shape, fact: Fact, world: World) -> str:
    if shape == "people":
        return "\n".join(_line(who, world) for who in fact.people)
    held = fact.value.get(name)
    if held is None:
        return ""
    if shape == "yes":
        return "yes" if held else "no"
    if shape == "moment":
        at = held if isinstance(held, datetime) else datetime.fromisoformat(str(held))
        return f"{local(at, world):%Y-%m-%dT%H:%M}"
    return held.isoformat() if isinstance(held, date) else str(held)


def _line(who: Who, world: World) -> str:
    shown = who_shown(who, world)
    if not shown["email"]:
        return str(shown["name"])
    return f"{shown['name']} <{shown['email']}>" if shown["name"] else str(shown["email"])


def _in_words(value: object, world: World) -> str:
    """A part of a value; times and days come as they are stored, in ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = value.isoformat() if isinstance(value, date) else str(value).strip()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return _when(at, world) if at.tzinfo else _with_year(weekday_words(at.date()), at, world)


def _when(at: datetime, world: World) -> str:
    there = local(at, world)
    return _with_year(f"{there:%a %-d %b}", there, world) + f", {there:%H:%M}"


def _with_year(words: str, at: datetime, world: World) -> str:
    """A day's words, with the year where it isn't this one."""
    return words if at.year == local(world.now, world).year else f"{words} {at.year}"
