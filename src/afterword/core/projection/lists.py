"""Mailing lists that the user writes to, as groups: with who else writes there.

A list is told by its address, as list servers make them: what a list sends is bulk mail, whose
headers are not loaded. Only lists where the user wrote count: to be sent mail makes no member.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from afterword.core.entries import Header
from afterword.core.projection.people import People

# Hosts and local parts that list servers and hosters of lists use (Mailman, Sympa, groups.io).
_LIST = re.compile(
    r"@(?:lists?|groups?|listserv|mailman|ml|sympa)\.[^@]+$|@(?:googlegroups\.com|groups\.io"
    r"|freelists\.org|librelist\.com)$|[-_](?:users|dev|devel|list|discuss|announce|talk|members"
    r"|alumni)@"
)


@lru_cache(maxsize=65536)
def is_list(email: str) -> bool:
    """Whether an address looks like that of a mailing list."""
    return _LIST.search(email) is not None


def lists_of(headers: Iterable[Header], people: People) -> dict[str, set[str]]:
    """By the name of each list (its address before the @) the people who write there."""
    written: set[str] = set()
    members: dict[str, set[str]] = defaultdict(set)
    for header in headers:
        lists = {who.email for who in (*header.to, *header.cc) if is_list(who.email)}
        if not lists or header.automatic:
            continue
        if people.is_owner(header.sender):
            written |= lists
        elif person := people.resolve(header.sender):
            for each in lists:
                members[each].add(person)
    return {address.partition("@")[0]: members[address] for address in sorted(written)}
