"""Whether an address may be passed on: many a one opens what it leads to for whoever has it."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

# Characters of a part, or of several pieces of it, that are no words; a UUID has some 20 such,
# Nextcloud's shortest secret 15, and no name of a group so many.
_TOKEN = 12
_LONGEST_WORD = 24  # letters or digits on end
_PIECES = re.compile(r"[^A-Za-z0-9]+")
_SECRETS = re.compile(r"token|key|secret|auth|pass|pwd|sig|private|session", re.IGNORECASE)


def is_public(address: str) -> bool:
    """Whether nothing in a web address looks like a secret: no user, no token in path or query.

    A doubt counts as one: the slug of a page is seldom taken for a secret, the other way never.
    """
    parts = urlsplit(address)
    if "@" in parts.netloc:
        return False
    query = parse_qsl(parts.query, keep_blank_values=True)
    if any(_SECRETS.search(name) for name, _ in query):
        return False
    texts = [*unquote(parts.path).split("/"), *(text for pair in query for text in pair)]
    return not any(_has_token(text) or text.startswith("private-") for text in texts)


def _has_token(text: str) -> bool:
    pieces = _PIECES.split(text)
    odd = sum(len(each) for each in pieces if _is_odd(each))
    return odd >= _TOKEN or any(len(each) > _LONGEST_WORD for each in pieces)


def _is_odd(piece: str) -> bool:
    """Whether letters and digits, or capitals and small ones, mix as in no word."""
    mixed = not piece.isalpha() and not piece.isdigit()
    return mixed or piece not in (piece.lower(), piece.upper(), piece.capitalize())
