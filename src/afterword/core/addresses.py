"""Addresses as they are typed: what a slip of the finger was probably meant to be.

A doubt is only ever asked about; nothing is put right by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from afterword.core import place_tables
from afterword.core.places import zone_of_country
from afterword.core.projection.companies import PROVIDERS

# Endings that are no country's and that people type most; one letter off is a slip.
_ENDINGS = frozenset(
    "com org net edu gov io eu dev app info biz xyz tech cloud example test".split()
)
# One slip in a short domain may be another firm's; in a long one two are still a slip.
_LONG = 10


def probably_meant(address: str, domains: Iterable[str] = ()) -> str:
    """The address that was probably meant, or "" where this one looks right.

    `domains` are those known: of the company's other people, of the companies in the search. A
    domain that is known, or a mail provider's, is never doubted.
    """
    local, _, domain = address.strip().lower().rpartition("@")
    known = sorted({each.lower() for each in domains} - {""})
    if not local or not domain or domain in known or domain in PROVIDERS:
        return ""
    for candidates in (known, sorted(PROVIDERS)):
        if near := _nearest(domain, candidates):
            return f"{local}@{near}"
    mended = _with_ending(domain)
    return f"{local}@{mended}" if mended else ""


def _nearest(domain: str, candidates: Iterable[str]) -> str:
    """The candidate that one slip (a letter lost, added, changed, two swapped) would turn into it.

    The dot of an ending that was forgotten counts as such a slip.
    """
    most = 2 if len(domain) >= _LONG else 1
    close = [
        (distance, each)
        for each in candidates
        if each[:1] == domain[:1]
        and (distance := OSA.distance(domain, each, score_cutoff=most)) <= most
    ]
    return min(close)[1] if close else ""


def _with_ending(domain: str) -> str:
    """A domain whose ending is one letter off a common one ("acme.cmo"), with that ending."""
    rest, dot, ending = domain.rpartition(".")
    if not dot or ending in _ENDINGS or _is_ending(ending):
        return ""
    close = [each for each in sorted(_ENDINGS) if OSA.distance(ending, each) == 1]
    return f"{rest}.{close[0]}" if len(close) == 1 else ""


@lru_cache(maxsize=512)
def _is_ending(ending: str) -> bool:
    """Whether it is a country's; of the other endings there are too many to know them all."""
    country = "GB" if ending == "uk" else ending.upper()
    return ending in place_tables.SOUND_DOMAINS or bool(zone_of_country(country))
