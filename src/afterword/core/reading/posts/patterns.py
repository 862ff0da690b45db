"""The phrases of all languages about posts, compiled: a short text seldom shows which it is in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.posts.phrases import PHRASES, Phrases

# Where a team's words or a title's end: the sentence goes on.
_STOPS = "at|here|bei|hier|chez|ici|en|aqui|na|no|in|who|that|which|and i|und ich"
_TEAM = (
    r"(?P<team>[\w&/+'-]+"
    rf"(?: (?!(?:{_STOPS}|and|und|y|et|e)\b)[\w&/+'-]+){{0,3}})"
)
_TITLE = rf"(?P<title>[\w&/+'-]+(?:,? (?!(?:{_STOPS})\b)[\w&/+'-]+){{0,6}})"
_SLOTS = {"team": _TEAM, "title": _TITLE}


@dataclass(frozen=True, slots=True)
class Patterns:
    """Each field of `Phrases` as one pattern for folded text."""

    leads: re.Pattern[str]
    within: re.Pattern[str]
    title: re.Pattern[str]
    my_boss: re.Pattern[str]
    is_my_boss: re.Pattern[str]
    i_report_to: re.Pattern[str]
    reports_to_me: re.Pattern[str]
    in_my_team: re.Pattern[str]
    reports_to: re.Pattern[str]
    boss_of: re.Pattern[str]
    their_boss: re.Pattern[str]


def _fragments(pick: Callable[[Phrases], str]) -> tuple[str, ...]:
    joined = (" ".join(pick(phrases).split()) for phrases in PHRASES.values())
    return tuple(
        re.sub(r"<(team|title)>", lambda m: _SLOTS[m[1]], one, count=1)
        for fragments in joined
        for one in fragments.split(" | ")
    )


def _beside(pick: Callable[[Phrases], str], *, end: bool) -> re.Pattern[str]:
    """A pattern that ends where a name begins, or begins where one ends."""
    joined = "|".join(plain(one).replace("  ", " ") for one in _fragments(pick))
    return re.compile(rf"(?:^|(?<!\w))(?:{joined})[:,]? *$" if end else rf"(?:{joined})(?!\w)")


def _within(pick: Callable[[Phrases], str]) -> re.Pattern[str]:
    """A pattern of the writer's own words; a team's or a title's slot takes its own name, and in
    one pattern each name stands once.
    """
    numbered = [
        re.sub(r"\?P<(team|title)>", rf"?P<\g<1>{at}>", one)
        for at, one in enumerate(_fragments(pick))
    ]
    return pattern_of(numbered)


SAID = Patterns(
    leads=_within(lambda p: p.leads),
    within=_within(lambda p: p.within),
    title=_within(lambda p: p.title),
    my_boss=_beside(lambda p: p.my_boss, end=True),
    is_my_boss=_beside(lambda p: p.is_my_boss, end=False),
    i_report_to=_beside(lambda p: p.i_report_to, end=True),
    reports_to_me=_beside(lambda p: p.reports_to_me, end=False),
    in_my_team=_beside(lambda p: p.in_my_team, end=False),
    reports_to=_beside(lambda p: p.reports_to, end=False),
    boss_of=_beside(lambda p: p.boss_of, end=False),
    their_boss=_beside(lambda p: p.their_boss, end=True),
)
