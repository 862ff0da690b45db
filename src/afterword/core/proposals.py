"""Pairs of records that may be one person's, each with what speaks for it; nothing is joined here.

A name alone proposes nobody: many people have it. A pair needs evidence beside the name (an
employer in common, a phone number, a telling address), and nothing that speaks against it. Pairs
are looked for under what they would have in common, so the cost is that of the records, not of all
pairs of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from afterword.core.evidence import Found, Seen, Side, seen_of, spelt, weigh
from afterword.core.name_parts import Kind, families

# Under one key at most so many records are compared: more have it by chance ("info", "maria").
_CROWD = 40
_WEAK: frozenset[Kind] = frozenset({"short", "initial", "half", "given", "one"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two records that may be one person's, why, and on what evidence."""

    a: Side
    b: Side
    reason: str
    evidence: tuple[str, ...]


def propose(
    sides: Iterable[Side],
    never: Collection[frozenset[str]] = (),
    name_of: Callable[[str], str] = str,
) -> list[Proposal]:
    """The pairs, by name and id. `never` are pairs of handles that the user said are two; `name_of`
    is how a company is called, by key.
    """
    seen = [seen_of(side) for side in sides]
    often = Counter(spelt(one) for one in seen if one.readings)
    phones = Counter(phone for one in seen for phone in one.phones)
    pairs: dict[tuple[str, str], tuple[Seen, Seen, Found]] = {}
    tried: set[tuple[str, str]] = set()
    for one, other in _candidates(seen):
        a, b = (one, other) if one.side.id < other.side.id else (other, one)
        key = (a.side.id, b.side.id)
        if key in tried or a is b:
            continue
        tried.add(key)
        if found := weigh(a, b, often, phones, name_of):
            pairs[key] = (a, b, found)
    kept = _without_guesses(pairs)
    made = [Proposal(a.side, b.side, f.reason, f.evidence) for a, b, f in kept]
    refused = [pair for pair in never if len(pair) > 1]
    if refused:
        made = [p for p in made if not _refused(p, refused)]
    return sorted(made, key=lambda p: (p.a.name.casefold(), p.a.id, p.b.id))


def _refused(made: Proposal, never: Iterable[frozenset[str]]) -> bool:
    a, b = {made.a.id, *made.a.handles}, {made.b.id, *made.b.handles}
    return any(pair & a and pair & b and len(pair & (a | b)) > 1 for pair in never)


def _candidates(seen: Collection[Seen]) -> Iterator[tuple[Seen, Seen]]:
    """Pairs that have one telling thing in common."""
    blocks: dict[tuple[str, str, str], list[Seen]] = defaultdict(list)
    for one in seen:
        for key in dict.fromkeys(_keys(one)):
            blocks[key].append(one)
    for block in blocks.values():
        if 1 < len(block) <= _CROWD:
            yield from combinations(block, 2)
    yield from _first_names(seen)


def _first_names(seen: Collection[Seen]) -> Iterator[tuple[Seen, Seen]]:
    """Who is listed by one word ("Bobby", of Acme), with everybody of that company."""
    single = [one for one in seen if one.readings and len(one.readings[0].words) == 1]
    if not single:
        return
    there: dict[str, list[Seen]] = defaultdict(list)
    wanted = {company for one in single for company in one.side.companies}
    for one in seen:
        for company in one.side.companies & wanted:
            there[company].append(one)
    for one in single:
        for company in one.side.companies:
            yield from ((one, other) for other in there[company] if other is not one)


def _keys(one: Seen) -> Iterator[tuple[str, str, str]]:
    bones = {each for parts in one.readings for each in families(parts)}
    for company in one.side.companies:
        for each in bones:
            yield "company", company, each
    for phone in one.phones:
        yield "phone", phone, ""
    for local in (*one.locals, *one.slugs):
        yield "local", local, ""


def _without_guesses(
    pairs: dict[tuple[str, str], tuple[Seen, Seen, Found]],
) -> Iterator[tuple[Seen, Seen, Found]]:
    """Weak pairs only where a record has one such partner: J. Smith may be John or Jane."""
    partners: dict[str, set[str]] = defaultdict(set)
    for a, b, found in pairs.values():
        if found.kind in _WEAK and not found.strong:
            partners[a.side.id].add(spelt(b))
            partners[b.side.id].add(spelt(a))
    for a, b, found in pairs.values():
        weak = found.kind in _WEAK and not found.strong
        if not weak or max(len(partners[a.side.id]), len(partners[b.side.id])) == 1:
            yield a, b, found
