"""The key under which a LinkedIn profile is known, however its address was written down."""

from __future__ import annotations

import re
from urllib.parse import unquote

# A profile as it stands in a text, or by its key.
PROFILE = re.compile(
    r"(?:https?://)?[\w.]*linkedin\.com/(?:mwlite/)?in/[^/?#\s\"'<>]+/?|/in/[\w%-]+", re.IGNORECASE
)
_PROFILE = re.compile(r"(?:^|//|\.)linkedin\.com/(?:mwlite/)?in/([^/?#\s]+)", re.IGNORECASE)


def profile_key(url: str) -> str:
    """`/in/<slug>` in lower case; empty where the address is no member's public profile.

    The host may be a country's (`de.linkedin.com`) or the phone's, the scheme may be missing (as in
    exports of endorsements), a language, query or slash may follow the slug, and a slug may be
    percent-encoded.
    """
    found = _PROFILE.search(url.strip())
    if found is None:
        return ""
    slug = unquote(found[1]).strip().lower()
    return f"/in/{slug}" if slug else ""
