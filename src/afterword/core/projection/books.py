"""What address books say of who is who: cards with several addresses, cards with none, and one
address that several people share.

An address on the cards of two people of different names joins nobody: it is a household's or a
desk's. Then each is known by the address together with their name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime

from afterword.core.entries import Card, Connection, Who
from afterword.core.identity import key_without_address
from afterword.core.known import Known
from afterword.core.name_parts import exclude_each_other, first_names_fit, readings, relation
from afterword.core.names import is_full, name_key
from afterword.core.profiles import profile_key
from afterword.core.projection.companies import is_robot
from afterword.core.shared_mailboxes import is_shared_mailbox


class Books:
    """The cards and connections among the records."""

    def __init__(self, known: Known, own: Collection[str]) -> None:
        self._cards = [(at, entry) for _, at, entry in known.entries if isinstance(entry, Card)]
        # What stands on the user's own card is theirs, told or not.
        self._own = {
            email for _, card in self._cards if {*card.emails} & {*own} for email in card.emails
        }
        names: dict[str, set[str]] = defaultdict(set)
        for _, card in self._cards:
            for email in card.emails:
                names[email].add(card.name)
        for _, _, entry in known.entries:
            if isinstance(entry, Connection) and entry.email:
                names[entry.email].add(entry.name)
        self._shared = {
            email: sorted(found)
            for email, found in names.items()
            if len(found) > 1 and _are_several(found)
        }

    def is_no_ones(self, email: str) -> bool:
        """Whether an address is a robot's, or stands on the user's own card."""
        return bool(email) and (email in self._own or is_robot(email))

    def key_of(self, who: Who) -> str:
        """Under what somebody is known who shares an address; "" for everybody else."""
        shared = self._shared.get(who.email) if self._shared else None
        if not shared or not who.name:
            return ""
        fits = [name for name in shared if _is_one(name, who.name)]
        return f"k:{who.email}:{name_key(fits[0])}" if fits else ""

    def key_of_card(self, card: Card) -> str:
        """Under what the person of a card is known; "" for a card of nobody."""
        for email in card.emails:
            if not self.is_no_ones(email):
                return self.key_of(Who(card.name, email)) or f"m:{email}"
        if card.emails:
            return ""
        if url := _profile(card):
            return f"u:{url}"
        if not card.name or not (card.phones or card.company):
            return ""
        return key_without_address(card)

    def without_address(self) -> Iterator[tuple[datetime, Who, str]]:
        """The people whose card has no address: a profile, a number or an employer only."""
        for at, card in sorted(self._cards, key=lambda one: (one[0], one[1].name)):
            key = self.key_of_card(card)
            if key and card.name and not card.emails:
                yield at, Who(card.name, url=_profile(card)), key

    def together(self, apart: Collection[str]) -> Iterator[tuple[str, str]]:
        """Keys that one card says are one person's, but what the user parted.

        What a desk or a household reads is nobody's own.
        """
        for _, card in self._cards:
            own = [
                email
                for email in card.emails
                if not self.is_no_ones(email)
                and email not in apart
                and (email not in self._shared or self.key_of(Who(card.name, email)))
                and (len(card.emails) == 1 or not is_shared_mailbox(email))
            ]
            keys = [self.key_of(Who(card.name, email)) or f"m:{email}" for email in own]
            yield from ((keys[0], key) for key in keys[1:])


def _profile(card: Card) -> str:
    return next((key for url in card.urls if (key := profile_key(url))), "")


def _are_several(names: Collection[str]) -> bool:
    """Whether these are names of several people: whole ones that don't go together."""
    whole = sorted(name for name in names if is_full(name))
    return any(not _is_one(whole[0], name) for name in whole[1:])


def _is_one(one: str, other: str) -> bool:
    pairs = [(a, b) for a in readings(one) for b in readings(other)]
    if any(exclude_each_other(a, b) for a, b in pairs):
        return False
    return any(relation(a, b) or first_names_fit(a, b) for a, b in pairs)
