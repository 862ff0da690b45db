"""What speaks for one person behind two records, and what for two people.

A name alone is no evidence: many people have it. It takes something beside it, and nothing that
speaks against it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.common_names import is_common
from afterword.core.name_parts import (
    Kind,
    Parts,
    exclude_each_other,
    loosened,
    readings,
    relation,
)
from afterword.core.names import display_name, own_domain
from afterword.core.shared_mailboxes import is_shared_mailbox

# Letters of a local part or a profile's address from which on it tells somebody.
_TELLING = 5
_DIGITS = 9  # of a phone number, from its end: the country's code is written or not
_FEWEST_DIGITS = 7
_MANY = 3  # records of one name, from which on it is a frequent one
_NUMBERED = re.compile(r"-(?=[0-9a-f]*\d)[0-9a-f]{2,}$|-?\d{2,}$")
_CUT = re.compile(r"[._\-]+")
_CLOSEST: tuple[Kind, ...] = (
    *("same", "spelling", "order", "short", "initial", "half", "given", "one"),
)
_LOCAL = ", and the same name before the @"
_WHOLE: frozenset[Kind] = frozenset({"same", "spelling", "order"})
# One person's, and still the same of many people: it tells as little as a shared one.
_UNTELLING = frozenset("mail email post home work me privat private".split())


@dataclass(frozen=True, slots=True)
class Side:
    """All that is known under one identity, as far as it tells who it is."""

    id: str
    name: str
    handles: tuple[str, ...]
    names: tuple[str, ...] = ()  # as written anywhere, `name` too
    nicknames: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    companies: frozenset[str] = frozenset()  # keys: where they work and worked
    company: str = ""  # key of the one they work at now
    company_name: str = ""  # of it, where somebody looks
    countries: frozenset[str] = frozenset()
    title: str = ""
    titles: frozenset[str] = frozenset()  # folded
    connected: bool = False  # in an export of connections


@dataclass(slots=True)
class Seen:
    """A side with what is compared of it."""

    side: Side
    readings: tuple[Parts, ...]
    phones: frozenset[str]
    locals: dict[str, str]  # squashed local part → the address
    slugs: dict[str, str]  # squashed slug without its number → the profile
    written: dict[Parts, str]  # a reading → the name as it was written


@dataclass(frozen=True, slots=True)
class Found:
    """What speaks for one person, in words and by its parts."""

    kind: Kind
    reason: str
    evidence: tuple[str, ...]
    strong: bool  # more than a name and an employer


def seen_of(side: Side) -> Seen:
    """A side with its names read and its addresses in the form in which they are compared."""
    found: list[Parts] = []
    written: dict[Parts, str] = {}
    for name in side.names:
        read = readings(name)
        found += read
        if len(read) == 1:  # of several, each is a part of what was written
            written.setdefault(read[0], " ".join(display_name(name).split()))
    whole = [parts for parts in found if len(parts.words) > 1]
    for nickname in side.nicknames:
        for parts in readings(nickname):
            # A nickname takes the first name's place.
            found += [Parts((parts.words[0], one.words[-1]), one.generation) for one in whole[:2]]
            if not whole or len(parts.words) > 1:
                found.append(parts)
    locals_: dict[str, str] = {}
    for email in side.emails:
        local = email.partition("@")[0].partition("+")[0]
        squashed = _CUT.sub("", local)
        untelling = local in _UNTELLING or is_shared_mailbox(local)
        if len(squashed) >= _TELLING - 1 and not untelling:
            locals_.setdefault(squashed, email)
        words = tuple(word for word in _CUT.split(local) if word.isalpha())
        if not side.names and len(words) > 1 and max(map(len, words)) > 2:
            found.append(Parts(words))
    return Seen(
        side=side,
        readings=tuple(dict.fromkeys(found)),
        phones=frozenset(n for phone in side.phones if (n := phone_key(phone))),
        locals=locals_,
        slugs={slug: url for url in side.urls if len(slug := _slug(url)) >= _TELLING},
        written=written,
    )


@lru_cache(maxsize=65536)
def phone_key(phone: str) -> str:
    """The end of a number, by which two ways of writing it are one; "" where it is too short."""
    digits = "".join(letter for letter in phone.partition("ext")[0] if letter.isdigit())
    return digits[-_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""


def _slug(url: str) -> str:
    last = url.rstrip("/").rpartition("/")[2]
    return _CUT.sub("", _NUMBERED.sub("", last))


def spelt(one: Seen) -> str:
    """The first of its names as all spellings and orders have it in common."""
    words = sorted(loosened(word) for word in one.readings[0].words)
    return " ".join(words)


def weigh(
    a: Seen, b: Seen, often: Counter[str], phones: Counter[str], name_of: Callable[[str], str]
) -> Found | None:
    """What speaks for one person, None for nothing or too little.

    `often` counts the names as `spelt` has them, `phones` the numbers, `name_of` names a company.
    """
    found = _relation(a, b)
    if found is None:
        return None
    kind, mine, theirs = found
    if phone := next((p for p in a.phones & b.phones if phones[p] <= _MANY), ""):
        shown = next(each for each in a.side.phones if phone_key(each) == phone)
        words = f"{_name_words(*found, a, b)}, and the same phone number"
        return Found(kind, words, (f"phone {shown}",), True)
    local = _same_local(a, b, mine, theirs)
    if local is not None and local[1]:
        return Found(kind, f"{_name_words(*found, a, b)}{_LOCAL}", (local[0],), True)
    frequent = often[spelt(a)] >= _MANY or any(
        is_common(parts.words[0], parts.words[-1]) for parts in (mine, theirs)
    )
    if _clash(a, b, kind, frequent=frequent):
        return None
    shared = a.side.companies & b.side.companies
    if shared and (reason := _at_one_company(a, b, kind, mine, theirs)):
        company = name_of(min(shared))
        words = f"{_name_words(*found, a, b)}, {reason.format(company)}"
        return Found(kind, words, (f"company {company}",), False)
    if local is not None and kind != "one" and not frequent and not _lead_apart(a, b):
        return Found(kind, f"{_name_words(*found, a, b)}{_LOCAL}", (local[0],), True)
    if kind in _WHOLE and not frequent and (slug := _same_slug(a, b)):
        words = f"{_name_words(*found, a, b)}, and profiles that differ by a number"
        return Found(kind, words, slug, True)
    return None


def _relation(a: Seen, b: Seen) -> tuple[Kind, Parts, Parts] | None:
    best: tuple[Kind, Parts, Parts] | None = None
    for mine in a.readings:
        for theirs in b.readings:
            if exclude_each_other(mine, theirs):
                return None
            kind = relation(mine, theirs)
            if kind and (best is None or _CLOSEST.index(kind) < _CLOSEST.index(best[0])):
                best = (kind, mine, theirs)
    return best


def _same_local(a: Seen, b: Seen, mine: Parts, theirs: Parts) -> tuple[str, bool] | None:
    """What is the same in two addresses of theirs, and whether it says more than the name does."""
    both = {**a.slugs, **a.locals}.keys() & {**b.slugs, **b.locals}.keys()
    both -= a.slugs.keys() & b.slugs.keys() - (a.locals.keys() & b.locals.keys())
    for each in sorted(both, key=len, reverse=True):
        one = a.locals.get(each) or a.slugs[each]
        other = b.locals.get(each) or b.slugs[each]
        if one == other:
            continue
        plain = _is_plain(each, mine) or _is_plain(each, theirs)
        # The first name or the surname alone is many people's; and a profile's address is made of
        # the name for everybody.
        if plain and (each in {*mine.words, *theirs.words} or "/in/" in one + other):
            continue
        return f"{one} and {other}", not plain
    return None


def _is_plain(local: str, parts: Parts) -> bool:
    """Whether a local part is made of the name as companies make them: everybody of that name has
    such a one.
    """
    first, last = parts.words[0], parts.words[-1]
    middle = "".join(word[0] for word in parts.words[1:-1])
    made = {
        first,
        last,
        first + last,
        last + first,
        first[0] + last,
        first + last[0],
        last + first[0],
    }
    made |= {first[0] + middle + last, "".join(parts.words), first[:1] + last[:1]}
    made |= {loosened(each) for each in made}
    return local in made or loosened(local) in made


def _clash(a: Seen, b: Seen, kind: Kind, *, frequent: bool) -> bool:
    """What speaks for two people: two profiles, two addresses at one company, two kinds of work."""
    one, other = a.side, b.side
    if one.urls and other.urls and not _same_slug(a, b):
        return True
    # The second of a name gets the number: two people, but that they share an employer.
    twice = one.urls and other.urls and one.connected and other.connected
    if twice and (frequent or not one.companies & other.companies):
        return True
    if kind in _WHOLE and _at_one_domain(a, b, frequent=frequent):
        return True
    return frequent and kind in _WHOLE and _work_apart(one, other)


def _at_one_domain(a: Seen, b: Seen, *, frequent: bool) -> bool:
    """Whether two addresses at one domain tell two people of one name apart: all do for a frequent
    name; for others those that are not both made of the name alone, since the second of a name
    gets a number or an initial.
    """
    pairs = [
        (one.partition("@")[0], other.partition("@")[0])
        for one in a.side.emails
        for other in b.side.emails
        if own_domain(one.partition("@")[2]) == own_domain(other.partition("@")[2])
    ]
    return bool(pairs) and (
        frequent
        or any(
            not any(_is_plain(_CUT.sub("", local), parts) for parts in side.readings)
            for pair in pairs
            for local, side in zip(pair, (a, b), strict=True)
        )
    )


def _one_work(one: Side, other: Side) -> bool:
    """Whether both have one title, of two words at least."""
    return any(" " in title and title in other.titles for title in one.titles)


def _work_apart(one: Side, other: Side) -> bool:
    """Whether both say what they do, and not a word of it is the same."""
    mine = {word for title in one.titles for word in title.split()}
    theirs = {word for title in other.titles for word in title.split()}
    return bool(mine and theirs) and not mine & theirs


def _lead_apart(a: Seen, b: Seen) -> bool:
    """Whether each has a number, a country or a profile, and none of them is the other's: then an
    address that the name spells is no evidence.
    """
    pairs = (
        (a.phones, b.phones),
        (a.side.countries, b.side.countries),
        (a.slugs.keys(), b.slugs.keys()),
    )
    apart = any(mine and theirs and not mine & theirs for mine, theirs in pairs)
    return apart or _work_apart(a.side, b.side)


def _at_one_company(a: Seen, b: Seen, kind: Kind, mine: Parts, theirs: Parts) -> str:
    if kind in _WHOLE or kind in ("short", "half", "initial"):
        return "both at {}"
    if kind == "one":
        return "and nobody else at {} is called so"
    # The same first name: only where an address still has the other surname.
    for one, parts, other in ((a, mine, theirs), (b, theirs, mine)):
        for local in one.locals:
            if (
                _is_plain(local, Parts((parts.words[0], other.words[-1])))
                and other.words[-1] in local
            ):
                return "both at {}, and an address has the other name"
    return ""


def _same_slug(a: Seen, b: Seen) -> tuple[str, ...]:
    both = a.slugs.keys() & b.slugs.keys()
    for each in sorted(both):
        numbered = {_NUMBERED.search(found[each]) is not None for found in (a.slugs, b.slugs)}
        if len(numbered) > 1:
            return (f"{a.slugs[each]} and {b.slugs[each]}",)
    return ()


def _written(parts: Parts, side: Seen) -> str:
    """A name as its owner has it, with its umlauts; what was read of an address as names look."""
    return side.written.get(parts) or " ".join(word.capitalize() for word in parts.words)


def _name_words(kind: Kind, mine: Parts, theirs: Parts, one: Seen, other: Seen) -> str:
    a, b = _written(mine, one), _written(theirs, other)
    match kind:
        case "same":
            return "the same name"
        case "spelling":
            return f"{a} and {b} are two spellings of one name"
        case "order":
            return f"{a} and {b} are one name in another order"
        case "short":
            return f"{a} and {b} are forms of one name"
        case "initial" | "one":
            short, long = sorted((a, b), key=len)
            return f"{short} may be {long}"
        case "half":
            return f"{a} and {b} share half of a double surname"
        case _:
            return "the same first name"
