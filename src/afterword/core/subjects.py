"""Subjects of messages, without what mail programs put before them."""

from __future__ import annotations

import re

_PREFIX = re.compile(
    r"^\s*(?:re|aw|antw|sv|rv|res|tr|fwd?|wg|enc)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE
)


def is_prefixed(subject: str) -> bool:
    """Whether a mail program put something before a subject: it answers or passes on."""
    return _PREFIX.match(subject) is not None


def bare_subject(subject: str) -> str:
    """A subject without its "Re:", "AW:", "Fwd:", however many."""
    bare = " ".join(subject.split())
    while _PREFIX.match(bare):
        bare = _PREFIX.sub("", bare)
    return bare
