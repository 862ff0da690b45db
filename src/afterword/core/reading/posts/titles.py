"""A title read: "VP Engineering, Data Platform" is engineering, of a vice president, and the team
calls itself Data Platform.

The first part of a title that names a trade says the department; where none does, what stands
behind it. Nothing is guessed: a title whose words nobody listed has no department.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.names import fold
from afterword.core.places import zone_of_place
from afterword.core.reading.jobs import is_job
from afterword.core.reading.posts.de import DE
from afterword.core.reading.posts.en import EN
from afterword.core.reading.posts.es import ES
from afterword.core.reading.posts.fr import FR
from afterword.core.reading.posts.matching import Hit, table
from afterword.core.reading.posts.pt import PT
from afterword.core.reading.posts.shape import DEPARTMENTS, LEVELS, Words
from afterword.core.reading.terms.de import DE as GERMAN
from afterword.core.reading.terms.en import EN as ENGLISH

_LANGUAGES = (EN, DE, ES, FR, PT)
_TRADE, _FIELD, _HINT = 50, 30, 10
# A trade beats any field beside it ("product designer"), a field any hint ("sales engineer").
_DEPARTMENTS = table(
    (weight, mapping)
    for words in _LANGUAGES
    for weight, mapping in ((_TRADE, words.trades), (_FIELD, words.fields), (_HINT, words.hints))
)
_LEVELS = table((1, words.levels) for words in _LANGUAGES)


def _union(pick: Callable[[Words], str]) -> frozenset[str]:
    return frozenset(word for words in _LANGUAGES for word in pick(words).split())


_SMALL, _TEAM = _union(lambda w: w.small), _union(lambda w: w.team)
_ASSISTANTS, _ADJECTIVES = _union(lambda w: w.assistants), _union(lambda w: w.adjectives)
_GRADED = _union(lambda w: w.graded)
# German puts what somebody works on behind the trade without a word between: "Sachbearbeiter
# Buchhaltung".
_GERMAN_JOBS = frozenset(fold(job) for job in GERMAN.jobs.split()) - {
    *ENGLISH.jobs.split(),
    "ingenieur",  # French folds to it
}
_REGIONS = frozenset(
    """emea apac dach amer americas latam nordics benelux mena anz europe asia africa remote hybrid
    north south east west nord sud ost west norden suden norte sur sul este oeste international
    global worldwide nord est ouest midwest northeast southeast southwest northwest""".split()
)
# "Engineer (formerly Acme)": where somebody was before.
_BEFORE = frozenset("ex former formerly previously ehem ehemals fruher anciennement antes".split())
_LEADING = frozenset(LEVELS) - {"individual"}
_LONGEST = 160  # characters; a headline of a profile is no longer
_TEAM_WORDS = 6
_WORD = re.compile(r"\w+")
_GENDERS = re.compile(
    r"\(\s*(?:[mwfdhxi*]\s?(?:[/|]\s?[mwfdhxi*]\s?){1,3}|all genders)\)", re.IGNORECASE
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_PARTS = re.compile(r"\s*[,;|·•]\s*|\s+[-–—]+\s+|\s*[–—]\s*")
_AT = re.compile(r"\s+(?:at|@|bei|chez)\s+.*$", re.IGNORECASE)
_TO = re.compile(r"\s(?:reporting\s)?to\s(?:the\s)?.*$", re.IGNORECASE)
_RESEARCH = re.compile(r"\b(?:R|F|I|P)\s?[&+]\s?[DE]\b(?:\s?[&+]\s?i\b)?")


@dataclass(frozen=True, slots=True)
class Post:
    """What a title says; each part is "" where it says nothing."""

    department: str = ""  # one of shape.DEPARTMENTS
    level: str = ""  # one of shape.LEVELS
    team: str = ""  # as written: "Data Platform"


NO_POST = Post()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a title between commas and dashes."""

    text: str
    spans: tuple[tuple[int, int], ...]  # of the words that count
    words: tuple[str, ...]  # those, folded
    levels: tuple[Hit, ...]
    departments: tuple[Hit, ...]

    @property
    def says(self) -> bool:
        """Whether it names a post at all."""
        return bool(self.levels) or any(is_job(word) for word in self.words)


@lru_cache(maxsize=32768)
def post_of(title: str) -> Post:
    """The post that a title names, in any of the five languages."""
    if not title or len(title) > _LONGEST:
        return NO_POST
    text = _RESEARCH.sub("Research Development", _GENDERS.sub(" ", title))
    text = _TO.sub("", _AT.sub("", text))
    inside = [part for bracket in _BRACKETS.findall(text) for part in _parts(bracket)]
    parts = _parts(_BRACKETS.sub(" ", text))
    if not parts:
        return NO_POST
    at = next((i for i, part in enumerate(parts) if part.says), 0)
    main, beside = parts[at], [*parts[at + 1 :], *inside, *parts[:at]]
    assists = _assists(main)
    department = _department(main, assists=assists)
    if not department or _only_hinted(main):  # "Vice President, Marketing"
        others = (found for part in beside if (found := _department(part, assists=False)))
        department = next(others, department)
    level = _level(main, assists=assists, known=bool(department))
    return Post(department, level, _team(main, beside, level, assists=assists))


def department_said(words: str) -> Post:
    """What the user means by a department: one of ours, or a team in its own words."""
    plain = words.strip().casefold()
    if plain in DEPARTMENTS:
        return Post(department=plain)
    return Post(post_of(words).department, "", words.strip())


def _parts(text: str) -> list[_Part]:
    return [_part(piece) for piece in _PARTS.split(text) if piece.strip()]


@lru_cache(maxsize=16384)  # "Berlin" and "Engineering" stand in many titles
def _part(text: str) -> _Part:
    found = [(match.span(), fold(match[0])) for match in _WORD.finditer(text)]
    kept = [(span, word) for span, word in found if word and word not in _SMALL]
    words = tuple(word for _, word in kept)
    return _Part(
        text,
        tuple(span for span, _ in kept),
        words,
        tuple(_LEVELS.find(words)),
        tuple(_DEPARTMENTS.find(words)),
    )


def _assists(part: _Part) -> bool:
    """Whether somebody serves whoever is named: "Assistenz der Geschäftsführung", and no
    "Assistant Director".
    """
    covered = {at for hit in part.levels for at in range(hit.word, hit.last + 1)
               if hit.says != "individual"}  # fmt: skip
    return any(
        (at not in covered and (word in _ASSISTANTS or word.startswith("assist")))
        or word.find("assist") > 0  # "Vorstandsassistentin"
        for at, word in enumerate(part.words)
    )


def _department(part: _Part, *, assists: bool) -> str:
    scores: dict[str, int] = {}
    for hit in part.departments:
        if not (assists and hit.says == "management"):
            scores[hit.says] = scores.get(hit.says, 0) + hit.weight
    if assists and not scores:
        return "administration"
    # `max` gives the first of equals: the word that stands first.
    return max(scores, key=lambda says: scores[says], default="")


def _only_hinted(part: _Part) -> bool:
    """Whether nothing but a word such as "director" says that somebody manages."""
    return all(hit.says == "management" and hit.weight < _FIELD for hit in part.departments)


def _level(part: _Part, *, assists: bool, known: bool) -> str:
    if assists:
        return "individual"
    found = {hit.says for hit in part.levels}
    if found:
        return next(level for level in LEVELS if level in found)
    return "individual" if known or part.says else ""


def _team(main: _Part, beside: list[_Part], level: str, *, assists: bool) -> str:
    for part in beside:
        if not part.says and _is_team(part.text) and part.words:
            return _trimmed(part.text)
    if assists:
        return ""
    return _behind(main, level) or _before(main, level)


def _behind(part: _Part, level: str) -> str:
    """What stands behind the word of the level: "Head of People", "Leiter Einkauf"."""
    leading = [hit for hit in part.levels if hit.says in _LEADING]
    if level in _LEADING and leading:
        at = leading[-1].last + 1
    else:
        at = next((i + 1 for i, word in enumerate(part.words) if _is_german(word)), 0)
        if not at:
            return ""
        between = (
            part.text[part.spans[at - 1][1] : part.spans[at][0]] if at < len(part.words) else ""
        )
        if between.strip():
            return ""  # "Juristin im Vertrieb"
    while at < len(part.words) and part.words[at] in _TEAM:
        at += 1
    rest = part.words[at:]
    if not rest or any(is_job(word) for word in rest) or set(rest) <= _ADJECTIVES | _GRADED:
        return ""
    text = part.text[part.spans[at][0] : part.spans[-1][1]]
    return _trimmed(text) if _is_team(text) else ""


def _before(part: _Part, level: str) -> str:
    """What stands before it, in English: "Engineering Manager", "Sales Director"."""
    leading = [hit for hit in part.levels if hit.says in _LEADING]
    if level in ("c_level", "individual", "") or not leading:
        return ""
    at = leading[-1]
    if at.word == 0 or at.last != len(part.words) - 1 or not _is_english(part.words[at.last]):
        return ""
    first = next((i for i, word in enumerate(part.words) if word not in _GRADED), at.word)
    if first >= at.word or any(is_job(word) for word in part.words[first : at.word]):
        return ""
    text = part.text[part.spans[first][0] : part.spans[at.word - 1][1]]
    return _trimmed(text) if _is_team(text) else ""


def _is_german(word: str) -> bool:
    return word in _GERMAN_JOBS or word.startswith(("werkstudent", "projektleit", "sachbearbeit"))


def _is_english(word: str) -> bool:
    return word in ("manager", "director", "lead", "leader", "head", "vp", "supervisor")


def _is_team(text: str) -> bool:
    """Whether words can name a team: no place, no region, and few of them."""
    words = fold(text).split()
    if not words or len(words) > _TEAM_WORDS or not any(word.isalpha() for word in words):
        return False
    telling = [word for word in words if word not in _SMALL | _TEAM]
    if not telling or set(telling) <= _REGIONS or words[0] in _BEFORE:
        return False
    return not zone_of_place(text)


def _trimmed(text: str) -> str:
    """Without the small words and the nouns for a team before it: "the Risk team" → "Risk"."""
    found = list(_WORD.finditer(text))
    while found and fold(found[0][0]) in _SMALL | _TEAM:
        found.pop(0)
    while len(found) > 1 and fold(found[-1][0]) in _TEAM:
        found.pop()
    return text[found[0].start() : found[-1].end()] if found else ""
