"""Judges a letter by means of its own: every claim is looked up in the world.

A claim is a figure, a name, a day, a quote, or a run of words out of somebody's notes. It must
stand on a source that the letter names, and that source must say it.
"""

# ruff: noqa: E501  # lists of phrases
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from afterword.core.letters.points import Outline
from afterword.core.world import World

MONTHS = (
    "January February March April May June July August September October November December".split()
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DAY = re.compile(
    rf"\b(?:({'|'.join(DAYS)}) )?(\d{{1,2}}) ({'|'.join(MONTHS)})\b|\b({'|'.join(DAYS)})\b"
)
MONTH = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{4}})\b")
BLANK = re.compile(
    r"[{}\[\]<>|]|\b(?:TODO|TBD|XXX|None|null|undefined|lorem)\b|  |,,|\.\.| [,.;:?!]|“”|,\.|\?\.|\bthe the\b|\ba a\b"
)
BANNED = re.compile(
    r"(?i)\b(?:checking in|touch(?:ing)? base|circl(?:e|ing) back|reach(?:ing)? out|hope this \w+ finds"
    r"|pick your brain|at your earliest|as soon as possible|asap|still waiting|perfect (?:fit|candidate)"
    r"|passionate|thrilled|synerg\w+|leverage|dream (?:job|company)|world-class|amazing|incredible|honou?red"
    r"|humbl\w+|in advance|to whom it may|dear sir|team player|hard-working|urgent\w*|bother you|beg you"
    r"|unique opportunity|excited to|look no further|second to none|kind(?:ly)? revert|please be advised)\b|!"
)
PLAIN = set("I I'm I'd I'll I've Dear Hi LinkedIn Re Dr Prof English CV".split())
RUN = 5


def folded(text: str) -> str:
    """Lower case, no accents, words parted by one space."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("ł", "l"))
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", bare))


def said_in(body: str, names: Iterable[str] = ()) -> list[str]:
    """The sentences of a letter: no greeting, no farewell.

    The dots in names ("A.B.C. Freight") end no sentence.
    """
    found: list[str] = []
    for name in names:
        if "." in name:
            body = body.replace(name, name.replace(".", ""))
    for block in body.split("\n\n"):
        if re.search(r"[.?:]", block) and not re.match(r"(?:Dear|Hi) [^\n]*,$", block):
            found += re.split(r"(?<=[.?])\s+(?=[“\"A-ZÀ-Þ0-9])", block)
    return [sentence for sentence in found if len(sentence.split()) > 3]


class Sources:
    """Everything in a world, as text and days, by the id of what says it."""

    def __init__(self, world: World) -> None:
        self.by_id: dict[str, list[str]] = {}
        self.days: dict[str, set[date]] = {}
        zones = {person.place.zone for person in world.people.values()} | {"UTC"}
        self.zones = [ZoneInfo(zone) for zone in zones]
        for part in fields(world):
            value = getattr(world, part.name)
            things = value.values() if isinstance(value, dict) else value
            for thing in things if isinstance(things, tuple | type({}.values())) else ():
                if is_dataclass(thing) and isinstance(getattr(thing, "id", None), str):
                    self._take(thing.id, thing)
        self.all = folded(" \n ".join(" ".join(texts) for texts in self.by_id.values()))

    def _take(self, key: str, thing: object) -> None:
        for part in fields(thing):  # type: ignore[arg-type]
            for value in _flat(getattr(thing, part.name)):
                if isinstance(value, datetime):
                    self.by_id.setdefault(key, []).append(f"{value:%H %M %Y}")
                    days = {value.astimezone(zone).date() for zone in self.zones}
                    self.days.setdefault(key, set()).update(days)
                elif isinstance(value, date):
                    self.days.setdefault(key, set()).add(value)
                    self.by_id.setdefault(key, []).append(f"{value.year}")
                elif isinstance(value, str | int):
                    self.by_id.setdefault(key, []).append(str(value))
        start, end = getattr(thing, "start", None), getattr(thing, "end", None)
        if isinstance(start, datetime) and isinstance(end, datetime):
            minutes = int((end - start).total_seconds() // 60)
            self.by_id.setdefault(key, []).append(str(minutes))

    @cached_property
    def figures(self) -> set[str]:
        """All figures that stand anywhere."""
        return set(re.findall(r"\d+", self.all))


def _flat(value: object) -> Iterator[object]:
    if isinstance(value, tuple | list):
        for each in value:
            yield from _flat(each)
    elif is_dataclass(value):
        yield from (getattr(value, part.name) for part in fields(value))
    else:
        yield value


def faults(
    sentence: str, grounds: tuple[str, ...], outline: Outline, world: World, sources: Sources
) -> Iterator[str]:
    """What of a sentence rests on nothing."""
    if missing := [g for g in grounds if g not in sources.by_id and not _moment(g, outline)]:
        yield f"no such source: {missing[0]}"
    known = {d for g in grounds for d in sources.days.get(g, ())} | _due(outline)
    english = outline.language == "en"
    wrong, rest = _days(sentence, grounds, known, sources) if english else ([], sentence)
    yield from wrong
    if not english:  # its days are looked up by their figures alone
        figures = {str(day.day) for day in known}
        rest = re.sub(r"\b\d{1,2}\b", lambda n: " " if n[0] in figures else n[0], rest)
    for quote in re.findall(r"“([^”]+)”", sentence):
        if folded(quote) not in sources.all:
            yield f"quote: {quote}"
        rest = rest.replace(quote, " ")
    yield from _figures_and_names(rest, grounds, _names(world), sources, english=english)
    for moment in world.moments:
        theirs = moment.person not in ("", outline.move.person) and moment.id not in grounds
        if theirs and _runs(folded(moment.text), 4) & _runs(folded(sentence), 4):
            yield f"another's note: {moment.text}"


def _days(
    sentence: str, grounds: tuple[str, ...], known: set[date], sources: Sources
) -> tuple[list[str], str]:
    """Days and months on which nothing was, and the sentence without any."""
    wrong, rest = [], sentence
    for match in DAY.finditer(sentence):
        if not any(_is(match, each) for each in known):
            wrong.append(f"day: {match[0]}")
        rest = rest.replace(match[0], " ")
    said = " ".join(text for g in grounds for text in sources.by_id.get(g, ()))
    for match in MONTH.finditer(rest):
        dated = (match[1], int(match[2])) in {(MONTHS[d.month - 1], d.year) for d in known}
        if not dated and not (match[1][:3] in said and match[2] in said):
            wrong.append(f"month: {match[0]}")
        rest = rest.replace(match[0], " ")
    return wrong, rest


def _figures_and_names(
    text: str, grounds: tuple[str, ...], names: str, sources: Sources, *, english: bool
) -> Iterator[str]:
    for figure in re.findall(r"\d+", text):
        if f" {figure}" in names:
            continue
        if figure not in sources.figures:
            yield f"figure: {figure}"
        elif not grounds:
            yield f"figure without a ground: {figure}"
    known = set((names + sources.all).split())
    if not english:  # German gives every noun a capital
        return
    for name in re.findall(r"(?<=[\w,;:] )[A-ZÀ-Þ][\w'’-]+", text):
        if name not in PLAIN and not set(folded(name).split()) <= known:
            yield f"name: {name}"


def _moment(ground: str, outline: Outline) -> bool:
    return ground in (outline.move.occasion.ref, outline.move.pursuit, outline.move.company)


def _due(outline: Outline) -> set[date]:
    due = outline.move.due
    if due is None or outline.move.occasion.kind != "offer":
        return set()
    return {due.date() + timedelta(days=n) for n in (-1, 0, 1)}  # as far as zones go


def _is(match: re.Match[str], day: date) -> bool:
    weekday = match[1] or match[4]
    if weekday and DAYS[day.weekday()] != weekday:
        return False
    return not match[2] or (int(match[2]), match[3]) == (day.day, MONTHS[day.month - 1])


def _names(world: World) -> str:
    people = " ".join(f"{p.name} {p.title}" for p in world.people.values())
    pursuits = " ".join(f"{p.company_name} {p.role}" for p in world.pursuits)
    return f" {folded(f'{people} {pursuits} {world.owner.name}')} "


def greets(body: str, outline: Outline, world: World) -> bool:
    """Whether the first line names whom it reaches and nobody else."""
    person = world.people[outline.person]
    line = set(folded(body.split("\n", 1)[0]).split())
    own = set(folded(f"{person.name} {person.title}").split())
    others = set(folded(" ".join(p.name for p in world.people.values())).split()) - own
    return bool(line & own) and not line & others


def _runs(text: str, size: int) -> set[tuple[str, ...]]:
    found = text.split()
    return {tuple(found[n : n + size]) for n in range(len(found) - size + 1)}


def overlap(first: list[str], second: list[str], names: list[str]) -> float:
    """The greater share of runs of five words that one letter has in common with the other."""
    texts = []
    for sentences in (first, second):
        text = " ".join(folded(sentence) for sentence in sentences)
        for name in filter(None, names):
            text = text.replace(folded(name), " ")
        texts.append(_runs(text, RUN))
    least = min(map(len, texts))
    return len(texts[0] & texts[1]) / least if least else 0.0


def opening(body: str, outline: Outline) -> str:
    """The first sentence after the greeting, with all that fills it blanked."""
    text = body.split("\n", 1)[1].strip() if re.match(r"(?:Dear|Hi)\b[^\n]*,\n", body) else body
    first = DAY.sub("_", re.split(r"(?<=[.?])\s", text.replace("\n", " "), maxsplit=1)[0])
    values = [str(v) for p in outline.points for v in p.values.values() if isinstance(v, str)]
    values += [
        v for p in outline.points for t in p.values.values() if isinstance(t, tuple) for v in t
    ]
    for value in sorted(filter(None, values), key=len, reverse=True):
        first = re.sub(re.escape(value), "_", first, flags=re.IGNORECASE)
    return folded(re.sub(r"\d+", "_", first))
