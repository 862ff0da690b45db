"""What is said of somebody else's post beside their name: "she leads the grid team", "Grace
Whitcombe, Director, Data Platform".
"""

from __future__ import annotations

import re

from afterword.core.names import fold
from afterword.core.reading.grammar import plain
from afterword.core.reading.posts.titles import post_of

_IN_TEAM = re.compile(
    r"\b(?:in|on|from|of|leads|runs|heads|manages|leitet|dirige|lidera|pilote|encadre) "
    r"(?:the|our|their|das|die|el|la|l')? ?"
    r"(?P<team>[\w&/+-]+(?: [\w&/+-]+){0,2}?) (?:team|group|department|squad|side)\b"
    r"|\b(?:im|das) team (?P<de>[\w&/+-]+)|\b(?:equipo|equipe|equipa|departamento|service) "
    r"(?:de |d'|des |du |da |do )?(?P<romance>[\w&/+-]+)"
)
NO_TEAM = frozenset(
    """the a team teams group department my our your his her their other whole new same small big
    rest hiring""".split()
)


def team_said(text: str) -> str:
    """The team that a passage about somebody names, as written: "she leads the grid team"."""
    match = _IN_TEAM.search(plain(text))
    if not match:
        return ""
    name = next(name for name in ("team", "de", "romance") if match[name])
    start, end = match.span(name)
    words = text[start:end]
    return "" if set(fold(words).split()) & NO_TEAM else words


_LEADS = re.compile(
    r"^(?:runs|leads|heads|manages|directs|leitet|fuhrt|dirige|lidera|coordina|coordena|pilote"
    r"|encadre|chefia) "
    r"(?:up |the |our |their |das |die |el |la |le |l'|a |o |equipo de |team )*"
    r"(?P<team>[\w&/+-]+(?: [\w&/+-]+){0,3}?)(?: (?:team|group|department|side|here|there|at .*))*$"
)
_MORE = re.compile(r", (?P<more>[^\W\d_][^,;.:()\n]{1,40}?)(?= ?[(,;.:\n]|$)")
_LONG_QUOTE, _BESIDE = 180, 70  # characters


def led_in(title: str) -> str:
    """The team that somebody leads or is in, where their "title" is a sentence's end: "runs data
    platform here"; "" for a title.
    """
    match = _LEADS.match(plain(title))
    if not match:
        return team_said(title)
    start, end = match.span("team")
    team = title[start:end]
    return "" if set(fold(team).split()) & NO_TEAM else team


def with_team(title: str, quote: str) -> str:
    """A title with the team that stands behind its comma: of "Grace Whitcombe, Director, Data
    Platform (wrap-up)" the words beside a name end at "Director".
    """
    at = quote.find(title) if title else -1
    match = _MORE.match(quote, at + len(title)) if at >= 0 else None
    if not match:
        return title
    fuller = f"{title}, {match['more']}"
    post = post_of(fuller)
    named = post_of(match["more"])
    return fuller if post.team == match["more"] and named.department else title


def around(quote: str, words: str) -> str:
    """A long quote cut to what stands beside these words: a schedule is one sentence."""
    if len(quote) <= _LONG_QUOTE:
        return quote
    at = max(0, quote.find(words.partition(",")[0]))
    start = quote.rfind(" ", 0, max(0, at - _BESIDE)) + 1 if at > _BESIDE else 0
    end = quote.find(" ", at + len(words) + _BESIDE)
    end = len(quote) if end < 0 else end
    return f"{'… ' if start else ''}{quote[start:end]}{' …' if end < len(quote) else ''}"
