"""What the user could send: what is there, what was found in it, who has it, on whose word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from afterword.core.facts import Fact
from afterword.core.materials.findings import Judged
from afterword.core.materials.references import Reference, references_of
from afterword.core.materials.words import megabytes, removed_words
from afterword.core.planning.moves import Move
from afterword.core.world import Sendable, Version, World
from afterword.flows.library_shown import findings_of
from afterword.flows.shown import company_shown, person_shown, who_shown
from afterword.web.contexts.forms import fields
from afterword.web.contexts.words import day, listed, local

NAMES = ("what", "title", "person", "good_for", "url", "path")
PERMISSION = ("who", "thing", "words")
# Words that people ask for things by; any other is as good.
KINDS = ("portfolio", "work sample", "writing sample", "code sample", "certificate", "reference")
_FILE = "file"
_CONSENT = {
    "unasked": "Has not said yes yet, and is named to nobody",
    "agreed": "Agreed on {since}, until {until}",
    "ends": "Agreed on {since}, but only until {until}: ask anew",
    "ended": "Agreed until {until}, which has passed: ask anew",
    "declined": "Does not want to be named",
}


_BADGES = {"agreed": "", "ends": "Ask anew"}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of a check."""

    words: str
    level: str  # stops, look, note


@dataclass(frozen=True, slots=True)
class Past:
    """One version, in words."""

    number: int
    words: str
    got: str  # who got it, or ""


@dataclass(frozen=True, slots=True)
class Kept:
    """One material, in words."""

    id: str
    title: str
    words: str
    url: str
    good_for: str
    found: tuple[CheckLine, ...]
    verdict: str
    cleanable: bool
    changes: bool  # a cleaned copy would have to accept tracked changes
    versions: tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """One reference, in words."""

    person: str
    name: str
    consent: str
    words: str  # their own
    fact: str
    badge: str
    told: str


@dataclass(frozen=True, slots=True)
class Word:
    """Somebody's word on whether something may be sent."""

    fact: str
    person: str
    who: str
    what: str
    thing: str  # the same as a note of permission has it
    granted: bool
    words: str
    when: str
    handle: str  # by which it can be taken back, or ""


def materials(
    world: World, typed: Mapping[str, str], wrong: Mapping[str, str], *, move: Move | None
) -> dict[str, Any]:
    """Everything on the page; `move` is the one that the user came from, which lacks something."""
    asked = _asked(move)
    values = dict(typed) or {"what": asked[0] if asked else ""}
    start = "" if wrong or not move else _FILE
    shown = {_FILE, *NAMES, *PERMISSION}
    return {
        "kept": [_kept(each, world) for each in world.materials],
        "retired": [_kept(each, world) for each in world.retired],
        "material": fields((_FILE, *NAMES), values, wrong, start=start),
        "permission": fields(PERMISSION, values, wrong),
        "refused_word": values.get("granted") == "no",
        "kinds": dict.fromkeys([*asked, *KINDS]),
        "move": move.id if move else "",
        "asked": _who_asked(move, asked, world) if move else "",
        "refusal": next((line for name, line in wrong.items() if name not in shown), ""),
        "references": [_named(each, world) for each in references_of(world)],
        "words": list(_words(world)),
        "people": _people(world),
        "got": _got(world),
    }


def plain_kind(what: str) -> str:
    """A kind as it is kept; references are told from all others by the word."""
    words = " ".join(what.split())
    return "reference" if words.casefold() in ("reference", "references") else words


def got_by(person: str, world: World) -> list[str]:
    """What somebody has from the library, in words, the newest first."""
    found = [
        (at, f"{material.title}, version {version.version}, on {day(local(at, world))}")
        for material in (*world.materials, *world.retired)
        for version in material.versions
        for who, at in version.sent_to
        if who == person
    ]
    return [words for _, words in sorted(found, reverse=True)]


def _asked(move: Move | None) -> Sequence[str]:
    return [plain_kind(each) for each in move.details.get("what", ())] if move else []


def _who_asked(move: Move, asked: Sequence[str], world: World) -> str:
    who = person_shown(str(move.details.get("asked_by") or move.person), world)["name"]
    company = company_shown(move.company, world)
    return f"{who}{f' at {company}' if company else ''} waits for: {listed(list(asked))}."


def _kept(each: Sendable, world: World) -> Kept:
    who = f" from {person_shown(each.person, world)['name'] or each.person}" if each.person else ""
    newest = each.versions[-1]
    found = findings_of(newest, world)
    kind = f"{each.what[:1].upper()}{each.what[1:]}"
    return Kept(
        id=each.id,
        title=each.title,
        words=f"{kind}{who}, version {each.version}, {each.file or 'a link'}",
        url=each.url,
        good_for=", ".join(each.good_for),
        found=tuple(CheckLine(one.words, one.level) for one in found),
        verdict=_verdict(newest, found),
        cleanable=any(one.removable for one in found),
        changes=any(one.kind == "changes" and one.removable for one in found),
        versions=tuple(_past(one, world) for one in reversed(each.versions)),
    )


def _verdict(newest: Version, found: Sequence[Judged]) -> str:
    if newest.url:
        return "It goes into the words of a letter. Nobody has looked at what is behind it."
    if newest.inspection is None:
        return "Its copy can't be read: add it again."
    if any(one.level == "stops" for one in found):
        return "It can't go with a letter"
    if any(one.level == "look" for one in found):
        return "Look before it goes"
    return "Nothing is in it that one doesn't see" if not found else "Good to go"


def _past(version: Version, world: World) -> Past:
    words = version.file or version.url
    if version.inspection is not None:
        words += f", {megabytes(version.inspection.size)}"
    if version.added_at is not None:
        words += f", added on {day(local(version.added_at, world))}"
    if version.cleaned_of:
        without = listed(list(removed_words(version.removed)))
        words += f"; the cleaned copy of version {version.cleaned_of}, without {without}"
    went = [
        f"{person_shown(person, world)['name']} ({day(local(at, world))})"
        for person, at in version.sent_to
    ]
    return Past(version.version, words, listed(went) if went else "")


def _named(each: Reference, world: World) -> Named:
    words = _CONSENT[each.state].format(
        since=_dated(local(each.since, world)) if each.since else "a day not known",
        until=_dated(each.until) if each.until else "they say otherwise",
    )
    told = [
        f"{verb} on {day(local(at, world))}"
        for verb, at in (
            ("told whom to expect", each.briefed_at),
            ("thanked, and told how it went,", each.thanked_at),
        )
        if at is not None
    ]
    return Named(
        person=each.person,
        name=person_shown(each.person, world)["name"] or each.person,
        consent=words,
        words=each.words,
        fact=each.fact,
        badge=_BADGES.get(each.state, "Not to be named"),
        told=listed(told).capitalize() if told else "Not written to about it yet",
    )


def _dated(at: date) -> str:
    """A day with its year, for what lasts one."""
    return f"{day(at)} {at.year}"


def _words(world: World) -> Iterator[Word]:
    """The permissions that stand, the newest first."""
    for fact in reversed(world.facts):
        if fact.kind in ("permission", "consent") and not (fact.refused or fact.superseded_by):
            yield _word(fact, world)


def _word(fact: Fact, world: World) -> Word:
    whos = [who_shown(who, world) for who in fact.people[:1]]
    name = whos[0]["name"] or whos[0]["email"] if whos else ""
    handle = (whos[0]["email"] or whos[0]["name"]) if whos else ""
    known = next(
        (p.id for p in world.people.values() if handle and handle in (*p.emails, p.name)), ""
    )
    is_consent = fact.kind == "consent"
    return Word(
        fact=fact.id,
        person=known,
        who=name or company_shown(fact.company, world) or "somebody",
        what="being named as a reference" if is_consent else str(fact.value.get("what") or ""),
        thing="references" if is_consent else str(fact.value.get("what") or "anything"),
        granted=bool(fact.value.get("granted")),
        words=" ".join(fact.quote.split()),
        when=day(local(fact.said_at, world)),
        handle=handle or "",
    )


def _people(world: World) -> list[str]:
    """Whom the user is likely to have such a word from."""
    ids = [m.person for p in world.pursuits for m in p.members]
    ids += [each.person for each in references_of(world)]
    names = (world.people[each].name for each in dict.fromkeys(ids) if each in world.people)
    return sorted({name for name in names if name})


def _got(world: World) -> list[tuple[str, str, int, str]]:
    """Who, what, which version and when, the newest first."""
    found = [
        (at, person_shown(person, world)["name"], material.title, version.version)
        for material in (*world.materials, *world.retired)
        for version in material.versions
        for person, at in version.sent_to
    ]
    found.sort(key=lambda each: (each[0], each[2]), reverse=True)
    return [(who, title, number, day(local(at, world))) for at, who, title, number in found]
