"""The word that heads the title of a job, and the part in hiring that a title suggests.

The word stands at the end of a title in English, at its start in Romance languages, inside it in
German.
"""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.terms import union, words
from afterword.core.world import Role

JOBS = words(lambda terms: terms.jobs)
ENDINGS = union(lambda terms: terms.job_endings)
_COORDINATOR = pattern_of(union(lambda terms: terms.coordinator))
_RECRUITER = pattern_of(union(lambda terms: terms.recruiter))
_MANAGER = pattern_of(union(lambda terms: terms.manager))
_GENDER_ENDING = re.compile(r"(?<=\w)(?:[:*_/-]-?in|\(in\)|\(a\)|/a|·e)\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def is_job(word: str) -> bool:
    """Whether a word, in lower case, heads the title of a job."""
    bare = _GENDER_ENDING.sub("", word)
    if bare in JOBS:
        return True
    return any(bare.endswith(ending) and len(bare) >= len(ending) for ending in ENDINGS)


def is_title(text: str) -> bool:
    """Whether a line of a signature or what stands in brackets names a job rather than a place or
    a company.
    """
    low = plain(text)
    if len(low) > 90 or "@" in low or "http" in low:
        return False
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    return any(is_job(token) for token in tokens) or bool(
        len(tokens) <= 6
        and (_COORDINATOR.search(low) or _RECRUITER.search(low) or _MANAGER.search(low))
    )


@lru_cache(maxsize=16384)
def role_of(title: str) -> Role | None:
    """The part that a title suggests in hiring; None where it suggests nothing. The projection
    decides.
    """
    low = plain(" ".join(title.split()))
    if _COORDINATOR.search(low):
        return "coordinator"
    if _RECRUITER.search(low):
        return "recruiter"
    if _MANAGER.search(low) and not re.search(r"\blead (?!of\b|for\b)\w", low):
        return "hiring_manager"
    return "interviewer" if any(is_job(token) for token in low.split()) else None
