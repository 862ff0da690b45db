"""What titles, signatures, notices and the owner's own letters say: a module of data per language.

`union` joins a field over all languages, because one mailbox holds several and a short text seldom
shows which it is in.
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.core.reading.terms.de import DE
from afterword.core.reading.terms.en import EN
from afterword.core.reading.terms.es import ES
from afterword.core.reading.terms.fr import FR
from afterword.core.reading.terms.pt import PT
from afterword.core.reading.terms.shape import Terms

LANGUAGES: tuple[Terms, ...] = (EN, DE, ES, FR, PT)


def union(pick: Callable[[Terms], str]) -> tuple[str, ...]:
    """The fragments of one field over all languages, each once, in a stable order."""
    joined = (" ".join(pick(terms).split()) for terms in LANGUAGES)
    return tuple(dict.fromkeys(entry for field in joined for entry in field.split(" | ") if entry))


def words(pick: Callable[[Terms], str]) -> frozenset[str]:
    """One field of words over all languages."""
    return frozenset(word for terms in LANGUAGES for word in pick(terms).split())
