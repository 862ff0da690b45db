"""What a company's site is called: the name in its title, the domain in its addresses."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from afterword.core.written_dates import fold

# Words that say what a page or feed is, not whose; in five languages, folded.
_PAGE = frozenset(
    """
    news newsroom blog feed rss atom press release releases media center centre room updates
    update latest posts stories announcements insights the official all company corporate home
    jobs careers articles aktuelles neuigkeiten nachrichten presse pressemitteilungen
    pressebereich meldungen der die das unternehmen noticias prensa sala de novedades actualidad
    blogue imprensa novidades comunicados actualites actualite communiques espace nouvelles le
    la les du des recent comments and und y et e for from zum zur by google yahoo finance search
    category archive archives tag
    """.split()
)
_BETWEEN = re.compile(r"\s+[-–—|·•:»/]+\s+|\s*[|»·•]\s*|:\s+")
# Hosts that belong to a site's part, not to another company.
_PART = re.compile(
    r"^(?:www\d?|news|newsroom|blog|blogs|press|media|feeds?|rss|jobs?|careers?|boards?|about|info|ir"
    r"|investors?|presse|prensa|m|amp)\."
)


def company_of_title(title: str) -> str:
    """The company that a title names: "News | Acme Robotics" and "Acme Robotics blog" give one.

    Empty where the title says only what the page is.
    """
    parts = [_bare(part) for part in _BETWEEN.split(" ".join(title.split()))]
    named = [part for part in parts if part]
    # Of several parts the shortest is the name: the others are slogans and headlines.
    return min(named, key=len, default="")


def _bare(part: str) -> str:
    """`part` without the page's words at its ends; empty if nothing else is left."""
    words = part.strip(" \"'“”„«»-–—|·:").split()
    while words and fold(words[-1]) in _PAGE:
        words.pop()
    while len(words) > 1 and fold(words[0]) in _PAGE:
        words.pop(0)
    return " ".join(words) if not (len(words) == 1 and fold(words[0]) in _PAGE) else ""


def domain_of(address: str) -> str:
    """The domain of an address, without what names a part of a site: "acme.example" of "news.…"."""
    try:
        host = (urlsplit(address.strip()).hostname or "").lower().rstrip(".")
    except ValueError:
        return ""
    while "." in host:
        shorter = _PART.sub("", host)
        if shorter == host or "." not in shorter:
            return host
        host = shorter
    return ""
