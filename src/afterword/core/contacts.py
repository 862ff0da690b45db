"""Rows of exports and address books, by the handles under which anything else could speak of them.

A user with 50,000 connections met a hundred of those. The rest is loaded only where somebody asks,
and these handles are what is asked by; `core.projection.reach` says which are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeGuard

from afterword.core.entries import Card, Connection, Entry
from afterword.core.known import Employer
from afterword.core.names import company_key, name_key, nicknames, own_domain
from afterword.core.profiles import profile_key
from afterword.core.projection.companies import is_robot


class Handles(NamedTuple):
    """One address or profile that a contact is found by, and the company it names.

    "" where there is none. The name of the employer stands with the first address alone.
    """

    name: str  # name_key()
    email: str
    url: str
    employer: str  # as it is written
    company: str  # company_key()
    domain: str  # own_domain() of an address that somebody reads


# Rows of contacts: thousands of them come at once, all of one shape, and each states only what it
# says itself.
PLAIN: tuple[type[Entry], ...] = (Connection, Card)


def is_plain(entry: object) -> TypeGuard[Connection | Card]:
    """Whether an entry is a contact's row."""
    return isinstance(entry, PLAIN)


def handles_of(entry: Connection | Card) -> Iterator[Handles]:
    """One for each address of a contact, at least one, and one for each nickname."""
    name, company = name_key(entry.name), company_key(entry.company)
    employer = " ".join(entry.company.split()) if company else ""
    if isinstance(entry, Connection):
        yield Handles(name, entry.email, entry.url, employer, company, domain_of(entry.email))
        return
    url = next((key for each in entry.urls if (key := profile_key(each))), "")
    first, *others = entry.emails or ("",)
    yield Handles(name, first, url, employer, company, domain_of(first))
    for email in others:
        yield Handles(name, email, "", "", company, domain_of(email))
    for nickname in nicknames(entry.nickname, entry.name) if entry.nickname else ():
        yield Handles(name_key(nickname), "", "", "", "", "")


def employers_of(entries: Iterable[Connection | Card]) -> Iterator[Employer]:
    """Where these work, as the query over all contacts tells it."""
    for entry in entries:
        for each in handles_of(entry):
            if each.company or each.domain:
                yield Employer(
                    each.employer, each.company, each.domain, card=isinstance(entry, Card), count=1
                )


def domain_of(email: str) -> str:
    """The domain that an address may tell a company by; "" where nobody reads what comes there."""
    if not email or is_robot(email):
        return ""
    return own_domain(email.partition("@")[2])
