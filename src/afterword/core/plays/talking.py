"""What to bring up with whom: of a company's news the one item that a person would enjoy.

Never what may hurt, never what they heard from the user before, and nothing old. What has to do
with their own words comes first, then with the role that they decide on; else it is what everybody
there has heard of: money raised, something launched, a place opened, a prize. Small things (an
added feature, a picnic, a holiday notice) are told to nobody whose words they don't touch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from afterword.core.bm25 import Bm25
from afterword.core.guardrails.tact import is_glad
from afterword.core.names import fold
from afterword.core.planning.index import ENDED, Index
from afterword.core.planning.moves import Reason
from afterword.core.plays.answers import DECIDING, Statement, about_in, statements_of
from afterword.core.reading.language import detect_language
from afterword.core.terms import stem, terms
from afterword.core.world import News, Pursuit

NEWS_DAYS = timedelta(days=21)  # DESIGN §5.8: so long an item may come up
SHARED = 2  # words that an item and a statement have in common, to be about one matter
LEAST = 2.5  # of a BM25 score, as for achievements
ROOT = 6  # letters by which words of two languages are taken for one
# What everybody at a company is glad of, the gladdest first; a guess.
_OF_ALL = {"funding": 1.0, "launch": 0.9, "office": 0.8, "award": 0.8, "partner": 0.7}
_SAID = 2.0  # on top, where it touches what they said
_ROLE = 0.3  # on top, where it touches their role alone
_PER_DAY = 0.005  # off for each day: of two alike the newer


@dataclass(frozen=True, slots=True)
class NewsFor:
    """An item worth bringing up with a person, and why."""

    item: News
    person: str
    score: float
    why: Reason
    said: bool  # it touches what they said
    about: str = ""  # in the words of what they said
    ground: str = ""  # id of what they said


def talks_in(index: Index, pursuit: Pursuit, at: datetime) -> tuple[NewsFor, ...]:
    """For each person who decides in a pursuit the one item for them, if there is any.

    Nobody who asked not to be written to; none for a pursuit that has ended. What an item has to do
    with whom is kept with the index, for a plan asks for many days.
    """
    best: dict[str, NewsFor] = {}
    for talk in possible_talks(index, pursuit, at):
        other = best.get(talk.person)
        if other is None or _rank(talk, at) > _rank(other, at):
            best[talk.person] = talk
    return tuple(sorted(best.values(), key=lambda t: (-t.score, t.person)))


def possible_talks(index: Index, pursuit: Pursuit, at: datetime) -> Iterator[NewsFor]:
    """Every item of these weeks with everybody there for whom it may be one, in no order."""
    if pursuit.id not in index.news_for:
        index.news_for[pursuit.id] = tuple(_talks(index, pursuit))
    for talk in index.news_for[pursuit.id]:
        if at - NEWS_DAYS <= talk.item.published <= at:
            yield talk


def _rank(talk: NewsFor, at: datetime) -> tuple[float, datetime, str]:
    days = (at - talk.item.published) / timedelta(days=1)
    return talk.score - days * _PER_DAY, talk.item.published, talk.item.id


def _talks(index: Index, pursuit: Pursuit) -> Iterator[NewsFor]:
    """Every glad item of a company with everybody there for whom it may be one."""
    now = index.world.now
    items = [
        item
        for item in index.world.news
        if item.company == pursuit.company
        and item.published >= now - NEWS_DAYS
        and is_glad(item)
        and not item.duplicate_of
    ]
    if not items or pursuit.stage in ENDED or pursuit.ended is not None:
        return
    said = [s for s in statements_of(index, pursuit) if s.text.strip()]
    ranked = Bm25([terms(s.text) for s in said])
    names = _names(index, pursuit)
    closed = {each.person for each in index.world.closed}
    for person in index.members(pursuit.id, *DECIDING):
        own = [(n, s) for n, s in enumerate(said) if s.person == person]
        for item in items if person not in closed else ():
            if all(use.person != person for use in item.used):
                talk = _talk(item, person, own, ranked, names)
                if talk is not None:
                    yield talk


def _talk(
    item: News,
    person: str,
    own: list[tuple[int, Statement]],
    ranked: Bm25,
    names: frozenset[str],
) -> NewsFor | None:
    weight = _OF_ALL.get(item.kind, 0.0) if item.weight == "major" else 0.0
    best: tuple[float, Statement, str] | None = None
    for number, statement in own:
        score, about = _touches(item, statement, ranked, number, names)
        if about and (best is None or score > best[0]):
            best = score, statement, about
    if best is not None:
        score, statement, about = best
        is_role = statement.kind == "role"
        if not is_role or weight or score >= LEAST:
            more = _ROLE if is_role else _SAID + min(score, 10.0) / 10
            why = Reason("news_role" if is_role else "news_said", {"about": about})
            return NewsFor(item, person, weight + more, why, not is_role, about, statement.ground)
    if not weight:
        return None
    return NewsFor(item, person, weight, Reason(f"news_{item.kind}", {}), said=False)


def _touches(
    item: News, statement: Statement, ranked: Bm25, number: int, names: frozenset[str]
) -> tuple[float, str]:
    """How well an item has to do with a statement, and the words of it that say so."""
    language = detect_language(statement.text)
    theirs = frozenset(terms(statement.text, language)) - frozenset(
        stem(n, language) for n in names
    )
    its = _terms_of(item, language)
    shared = theirs & its
    least = 1 if statement.kind == "role" else SHARED
    score = ranked.score(shared, number)
    if len(shared) < least or (statement.kind != "role" and score < LEAST):
        shared = _alike(theirs, item, language)
        score = ranked.score(shared, number)
        if len(shared) < SHARED:
            return 0.0, ""
    return score, about_in(statement.text, language, shared)


def _alike(theirs: frozenset[str], item: News, language: str) -> frozenset[str]:
    """Words of theirs that an item in another language has with another ending ("Prognosen",
    "prognosis").
    """
    if detect_language(item.title) == language:
        return frozenset()
    roots = {word[:ROOT] for word in fold(item.title).split() if len(word) >= ROOT}
    return frozenset(word for word in theirs if len(word) >= ROOT and word[:ROOT] in roots)


@lru_cache(maxsize=4096)
def _terms_of(item: News, language: str) -> frozenset[str]:
    """The terms of a headline and of what stands below it, for who speaks that language."""
    return frozenset(terms(f"{item.title} {item.summary}", language))


def _names(index: Index, pursuit: Pursuit) -> frozenset[str]:
    people = [index.people[p].name for p in index.roles.get(pursuit.id, ()) if p in index.people]
    return frozenset(fold(" ".join([*people, pursuit.company_name])).split())
