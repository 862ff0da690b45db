"""Ways and ties as every door shows them, and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from afterword.core.connectors import Rest, resting
from afterword.core.planning.words import day_words, month_words
from afterword.core.ties.paths import Path
from afterword.core.ties.strength import Strength
from afterword.core.world import Person, World
from afterword.flows.shown import time_shown

Shown = dict[str, Any]

_GRADED = {
    0.9: "you say that you are close",
    0.7: "you say that you know each other well",
    0.45: "you say that you know each other",
    0.2: "you say that you hardly know each other",
    0.0: "you say that you don't know each other",
}
_LATELY_DAYS = 60  # after it the month says as much as the number of days


def paths_shown(world: World, found: Sequence[Path]) -> list[Shown]:
    """Who could introduce the user to a company or a person, best first."""
    rest = resting(world)
    return [path_shown(path, world, rest(path.first.id)) for path in found]


def path_shown(path: Path, world: World, rest: Rest | None) -> Shown:
    """One way, with why it is one, when it was asked for, and until when the connector rests."""
    nearest = path.first
    asked = [a.at for a in world.asks if a.connector == nearest.id and not a.offered]
    return {
        "to": {
            "name": path.to.name,
            "company": path.to.company_name,
            "position": path.to.position,
        },
        "via": [
            {"name": person.name, "strength": round(strength, 2)} for person, strength in path.via
        ],
        "strength": round(path.strength, 2),
        "worth": round(path.worth, 2),
        "why": [*tie_words(nearest, path.tie, world, path), *bond_words(path), *_rests(rest)],
        "asked": time_shown(max(asked, default=None)),
        "rests_until": time_shown(rest.until) if rest is not None else None,
    }


def paths_told(document: Iterable[Shown]) -> str:
    """A way a line, with why."""
    lines = []
    for path in document:
        via = ", then ".join(each["name"] for each in path["via"])
        lines.append(
            f"{path['strength']:.2f}  {path['to']['name']}{f' through {via}' if via else ''}"
        )
        lines += [f"      {why}" for why in path["why"]]
    return "\n".join(lines) or "nobody you know leads there"


def tie_words(person: Person, tie: Strength, world: World, path: Path | None = None) -> list[str]:
    """What the user's own tie with somebody rests on, the most telling first."""
    return [words for _, words in _reasons(person, tie, world, path)]


def tie_shown(person: Person, tie: Strength, world: World) -> list[tuple[str, float]]:
    """Each part of a tie in words, with what it adds to the score or takes from it."""
    words = dict(_reasons(person, tie, world, None))
    words.setdefault("last", "no message is known")
    words["both_ways"] = "both of you have written"
    words["length"] = _length(tie.years)
    return [(words[p.name], p.weight) for p in tie.parts if p.weight and p.name in words]


def _reasons(
    person: Person, tie: Strength, world: World, path: Path | None
) -> Iterator[tuple[str, str]]:
    if path is not None and person.position:
        where = f"at {person.company_name}" if path.via and person.company_name else "there"
        yield "position", f"{person.name} is {person.position} {where}"
    if tie.grade is not None:
        yield "grade", _GRADED.get(tie.grade, f"you say {tie.grade:.2f}")
    if tie.shared_employer:
        yield "employer", f"you both worked at {tie.shared_employer}{_together(tie.together)}"
    if tie.recent:
        letters = "message" if tie.recent == 1 else "messages"
        yield "recent", f"{tie.recent} {letters} in the last half year"
    if tie.last_days is not None:
        yield "last", f"last word {_ago(tie.last_days, world.now.date())}"
    if circles := _circles(tie):
        yield "shared", circles
    if tie.shared.recommendations or tie.shared.endorsements:
        yield "recommended", _recommended(tie)
    if person.connected_since:
        since = month_words(person.connected_since, world.now.date())
        yield "connected", f"connected since {since}"


def bond_words(path: Path) -> Iterator[str]:
    """What the ties further on rest on."""
    people = [person for person, _ in path.via] + [path.to]
    for one, other, bond in zip(people, people[1:], path.bonds, strict=False):
        yield f"{one.name} and {other.name}: {bond.why}"


def _rests(rest: Rest | None) -> Iterator[str]:
    if rest is not None:
        until = f"until {day_words(rest.until.date())}" if rest.until else "until they write"
        did = "offered to help" if rest.reason == "connector_offered" else "asked"
        yield f"{did} on {day_words(rest.on.date())}, so they rest {until}"


def _together(years: float | None) -> str:
    if years is None:
        return ""
    if years <= 0:
        return ", though not at the same time"
    if years < 1:
        months = max(1, round(years * 12))
        return f", together for {months} month{'s' if months > 1 else ''}"
    whole = round(years)
    return f", together for {whole} year{'s' if whole > 1 else ''}"


def _ago(days: int, today: date) -> str:
    if days < 2:
        return "yesterday" if days else "today"
    if days <= _LATELY_DAYS:
        return f"{days} days ago"
    return f"in {month_words(today - timedelta(days=days), today)}"


def _length(years: float) -> str:
    if years < 1:
        return "you know each other for less than a year"
    whole = int(years)
    return f"you know each other for {whole} year{'s' if whole > 1 else ''}"


def _circles(tie: Strength) -> str:
    counts = (
        ("mail thread", "mail threads", tie.shared.threads),
        ("meeting", "meetings", tie.shared.meetings),
        ("group", "groups", tie.shared.groups),
    )
    seen = [f"{n} {one if n == 1 else many}" for one, many, n in counts if n]
    return f"together with others in {' and '.join(seen)}" if seen else ""


def _recommended(tie: Strength) -> str:
    parts = []
    if tie.shared.recommendations:
        parts.append("one of you recommends the other")
    if number := tie.shared.endorsements:
        parts.append(f"{number} endorsement{'s' if number > 1 else ''}")
    return f"{' and '.join(parts)} on LinkedIn"
