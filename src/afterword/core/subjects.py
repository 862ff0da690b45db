"""Subjects of messages, without what mail programs put before them."""

from __future__ import annotations

import re

_PREFIX = re.compile(
    r"^\s*(?:re|aw|antw|sv|rv|res|tr|fwd?|wg|enc)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE
)


def bare_subject(subject: str) -> str:
    """A subject without its "Re:", "AW:", "Fwd:", however many."""
    bare = " ".join(subject.split())
    while _PREFIX.match(bare):
        bare = _PREFIX.sub("", bare)
    return bare
