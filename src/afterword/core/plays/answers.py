"""Whom an achievement answers: what they asked, worry about or told, and the role, by BM25.

Precision first. Two different words that carry a matter must be shared, one of them of the
achievement's title, and their score must reach LEAST: a shared "data" among people who all speak of
data is no answer. Who is answered by nothing is told nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from afterword.core.bm25 import Bm25
from afterword.core.names import fold
from afterword.core.planning.index import Index
from afterword.core.reading.language import detect_language
from afterword.core.terms import placed_terms, stem, terms
from afterword.core.world import Achieved, Pursuit, Role

LEAST = 2.5  # of a BM25 score: two words that few lines have, in a long line
SHARED = 2  # different words
SPAN = 6  # words of a line that are quoted as one piece
DECIDING: tuple[Role, ...] = ("hiring_manager", "interviewer", "recruiter")
Kind = Literal["question", "worry", "asked", "talked", "role"]
# What a line of the notes is, by its heading. What the two have in common by chance is no matter of
# the work, and what the user learned or could bring is not theirs.
_OF_HEADING: dict[str, Kind] = {
    "talked": "talked",
    "worry": "worry",
    "asked": "asked",
    "open": "question",
    "next": "talked",
    "other": "talked",
}
_ASKED = frozenset(
    """asked asks ask wondered wonders question fragte fragt pregunto pregunta demande
    perguntou""".split()
)
_CLAUSES = re.compile(r"[^.;!?]+[.;!?]*")
_WORRIED = frozenset("worries worried worry afraid fears concerned concern sorge sorgt".split())
# An answer to a worry or a question is worth more than one to something that was mentioned.
_WEIGHT: dict[Kind, float] = {
    "question": 1.25,
    "asked": 1.25,
    "worry": 1.25,
    "talked": 1.0,
    "role": 0.8,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a person said, or that is said of the role they decide on."""

    person: str
    kind: Kind
    text: str
    ground: str  # id of the moment, request or promise; of the pursuit for its role


@dataclass(frozen=True, slots=True)
class Answer:
    """An achievement that answers a statement, and what both are about in the statement's words."""

    achieved: Achieved
    statement: Statement
    about: str
    score: float


def answers_in(index: Index, pursuit: Pursuit, known: tuple[Achieved, ...]) -> tuple[Answer, ...]:
    """For each person of a pursuit and each achievement the answer that fits best, the best first.

    The pursuit's own lines are all that is looked at, so it comes out the same whatever else is
    known. What a line and an achievement say is read once and kept, here and in core.terms; the
    answers are kept with the index, for a play asks after them more than once.
    """
    if not known:
        return ()
    kept = index.answers.get(pursuit.id)
    if kept is None or kept[0] != known:
        kept = index.answers[pursuit.id] = known, _answers(index, pursuit, known)
    return kept[1]


@dataclass(frozen=True, slots=True)
class _Found:
    """An answer before it is put into words."""

    achieved: Achieved
    statement: Statement
    language: str
    shared: frozenset[str]
    score: float

    def in_words(self) -> Answer:
        about = about_in(self.statement.text, self.language, self.shared)
        return Answer(self.achieved, self.statement, about, self.score)


def _answers(index: Index, pursuit: Pursuit, known: tuple[Achieved, ...]) -> tuple[Answer, ...]:
    said = [s for s in statements_of(index, pursuit) if _terms_of(s.text)[1]]
    names = _names(index, pursuit)
    ranked = Bm25([_counted(s.text) for s in said])
    best: dict[tuple[str, str], _Found] = {}
    for at, statement in enumerate(said):
        for found in _fitting(ranked, at, statement, known, names):
            key = statement.person, found.achieved.id
            if key not in best or found.score > best[key].score:
                best[key] = found
    answers = (found.in_words() for found in best.values())
    return tuple(sorted(answers, key=lambda a: (-a.score, a.statement.person, a.achieved.id)))


def _fitting(
    ranked: Bm25, at: int, statement: Statement, known: tuple[Achieved, ...], names: frozenset[str]
) -> Iterator[_Found]:
    """The achievements that answer one statement well enough."""
    language, said = _terms_of(statement.text)
    own: frozenset[str] | None = None
    for achieved in known:
        title, whole = _terms_told(achieved.title, achieved.text, language)
        # Most share nothing, so the cheapest question comes first.
        if said.isdisjoint(title):
            continue
        if own is None:
            own = said - _stems(names, language)
        if own.isdisjoint(title) or len(shared := own & whole) < SHARED:
            continue
        kind = statement.kind
        if kind == "talked":
            kind = _kind_of_talk(statement.text, language, shared)
        score = ranked.score(shared, at) * _WEIGHT[kind]
        if score >= LEAST:
            own_kind = statement if kind == statement.kind else replace(statement, kind=kind)
            yield _Found(achieved, own_kind, language, shared, score)


@lru_cache(maxsize=8192)
def _terms_of(text: str) -> tuple[str, frozenset[str]]:
    """The language of a line, and its different terms."""
    language = detect_language(text)
    return language, frozenset(terms(text, language))


@lru_cache(maxsize=8192)
def _counted(text: str) -> Counter[str]:
    """How often a line has each of its terms; nobody may change it."""
    return Counter(terms(text))


@lru_cache(maxsize=1024)
def _terms_told(title: str, text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The terms of an achievement's title, and of all of it, in the language of who may hear it."""
    titled = frozenset(terms(title, language))
    return titled, titled.union(terms(text, language))


@lru_cache(maxsize=1024)
def _stems(names: frozenset[str], language: str) -> frozenset[str]:
    return frozenset(stem(name, language) for name in names)


@lru_cache(maxsize=1024)
def about_in(text: str, language: str, shared: frozenset[str]) -> str:
    """The shared words as the line has them: as one piece where they stand close together."""
    words = text.split()
    places = [at for at, term in placed_terms(text, language) if term in shared]
    first, last = places[0], places[-1]
    if last - first < SPAN:
        piece = " ".join(words[first : last + 1])
        if not any(sign in piece for sign in ".;:!?()"):
            return piece.strip(" ,.;:!?\"'“”")
    return ", ".join(dict.fromkeys(words[at].strip(" ,.;:!?\"'“”()") for at in places))


def statements_of(index: Index, pursuit: Pursuit) -> Iterator[Statement]:
    """What each who decides said, as notes, mails and promises have it, and the role."""
    members = index.members(pursuit.id, *DECIDING)
    for person in members:
        for moment in index.moments_of.get(person, ()):
            kind = _OF_HEADING.get(moment.heading)
            if kind is not None:
                yield Statement(person, kind, moment.text, moment.id)
    for request in index.requests.get(pursuit.id, ()):
        if request.person in members and not request.offer_answer:
            yield Statement(request.person, "asked", f"{request.what} {request.quote}", request.id)
    for promise in index.promises.get(pursuit.id, ()):
        if promise.person in members:
            yield Statement(promise.person, "talked", promise.quote, promise.id)
    for person in index.members(pursuit.id, "hiring_manager"):
        if pursuit.role:
            yield Statement(person, "role", pursuit.role, pursuit.id)


@lru_cache(maxsize=1024)
def _kind_of_talk(text: str, language: str, shared: frozenset[str]) -> Kind:
    """A question or a worry among what was talked about, where it holds a shared word."""
    kinds: set[Kind] = set()
    for clause in _CLAUSES.findall(text):
        words = set(fold(clause).split())
        if shared & set(terms(clause, language)):
            if "?" in clause or words & _ASKED:
                kinds.add("question")
            if words & _WORRIED:
                kinds.add("worry")
    return min(kinds, default="talked")


def _names(index: Index, pursuit: Pursuit) -> frozenset[str]:
    """Words of the names of all that take part: that both name them says nothing of the matter."""
    people = [index.people[p].name for p in index.roles.get(pursuit.id, ()) if p in index.people]
    return frozenset(fold(" ".join([*people, pursuit.company_name])).split())
