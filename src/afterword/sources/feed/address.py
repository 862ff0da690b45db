"""What of a web address says where something is, and what only follows the reader."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

# Parameters that say whence a reader came; what they point to is the same without them.
_TRACKING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)"
    r"|at_(?:medium|campaign|custom\d)|wt_mc|cmpid|ocid|guccounter|trk|trkcampaign)$",
    re.IGNORECASE,
)
# Sites on which many companies speak: what they publish there is not the site's own news.
_SHARED = (
    "youtube.com bsky.app google.com bing.com yahoo.com sec.gov medium.com substack.com"
    " feedburner.com twitter.com x.com linkedin.com facebook.com reddit.com prnewswire.com"
    " businesswire.com globenewswire.com einpresswire.com vimeo.com mastodon.social"
    " hachyderm.io mastodon.online fosstodon.org threads.net github.com"
).split()


def without_tracking(address: str) -> str:
    """`address` without the parameters that only track; any other text as it is.

    An address that has none comes back letter for letter.
    """
    if not address.startswith(("http://", "https://")):
        return address
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    given = parts.query.split("&")
    kept = [one for one in given if not _TRACKING.match(one.partition("=")[0])]
    fragment = "" if _TRACKING.match(parts.fragment.partition("=")[0]) else parts.fragment
    if len(kept) == len(given) and fragment == parts.fragment:
        return address
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), fragment))


def shared_host(address: str, domain: str) -> bool:
    """Whether many companies publish on `domain`: a network, a press service, a search.

    Mastodon runs under thousands of names; there somebody's page is "/@name".
    """
    if any(domain == one or domain.endswith(f".{one}") for one in _SHARED):
        return True
    try:
        return urlsplit(address).path.startswith("/@")
    except ValueError:
        return False
