"""Keeps out whatever comes in of somebody who was forgotten: asked by whoever writes records.

What is known of them is hashes alone (`records.models.Forgotten`): of their addresses and profiles;
of a name, with a company or a shared address, where there was nothing else; and of records that are
theirs by what their other records told. Where nobody was forgotten it costs one look into an index.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.conf import settings

from afterword.config.forget_key import forget_key
from afterword.core.entries import Entry, Header
from afterword.core.errors import RefusedError
from afterword.core.forgetting import handles_in, without
from afterword.core.names import EMAIL, name_key
from afterword.core.profiles import PROFILE, profile_key
from afterword.core.world import Owner
from afterword.flows.made import Made, unread, with_facts
from afterword.flows.readers import ToRead, read_some
from afterword.records import models
from afterword.records.mapping import read_entry
from afterword.records.queries.owner import as_value

_MOST_TOLD = 80  # characters of what somebody typed


class Those:
    """Those who were forgotten, by hashes; `core.forgetting.Sought`."""

    def __init__(self, key: bytes, digests: Iterable[str]) -> None:
        self._key, self._digests = key, frozenset(digests)
        self._asked: dict[tuple[str, str], bool] = {}  # the same few addresses come again and again

    def has_address(self, email: str) -> bool:
        """Whether an address is of somebody forgotten."""
        return self._has("address", email)

    def has_profile(self, key: str) -> bool:
        """Whether a profile, by `profile_key`, is of somebody forgotten."""
        return self._has("profile", key)

    def is_named(self, name: str, where: str) -> bool:
        """Whether somebody without a handle of their own, called so there, was forgotten."""
        return bool(where) and self._has("named", f"{name_key(name)}\n{where}")

    def has_record(self, key: str) -> bool:
        """Whether a record, by its key, was taken away or is there without them."""
        return self._has("record", key)

    def entry(self, entry: Entry, mine: Collection[str]) -> Entry | None:
        """An entry without them: itself where it says nothing of them, None where it is theirs."""
        return without(entry, self, mine)

    def takes(self, key: str, entry: Entry, mine: Collection[str]) -> bool:
        """Whether a contact's row may come in: it is of one person, who is forgotten or not."""
        return not self.has_record(key) and self.entry(entry, mine) is not None

    def header(self, header: Header) -> bool:
        """Whether they stand in the header of a message."""
        return any(
            self.has_profile(profile_key(each)) if "@" not in each else self.has_address(each)
            for _, handles in handles_in(header)
            for each in handles
        )

    def made(self, made: Sequence[Made], value: Owner) -> list[Made]:
        """Entries on their way into the tables without them."""
        return [left for each in made if (left := self._made(each, value)) is not None]

    def _made(self, made: Made, value: Owner) -> Made | None:
        if self.has_record(made.key):
            return None
        if not self._may_speak(made):
            return made
        entry = read_entry(made.kind, json.loads(made.payload))
        left = self.entry(entry, value.emails)
        if left is None or left is entry or left == entry:
            return None if left is None else made
        # Under the key of what came: the same again is still the same.
        again = unread(left, value, made.ref, made.known_at)
        again = again._replace(key=made.key, ref=made.ref, known_at=made.known_at, aside=made.aside)
        if made.aside:
            return again
        (stated,) = read_some(value, [ToRead(left, made.key, made.ref, made.known_at)])
        return with_facts(again, stated)

    def _may_speak(self, made: Made) -> bool:
        if made.kind in _BY_NAME:
            return True
        text = made.payload
        if any(self.has_address(found[0].strip(".'").casefold()) for found in EMAIL.finditer(text)):
            return True
        return "/in/" in text and any(
            self.has_profile(found[0] if found[0].startswith("/in/") else profile_key(found[0]))
            for found in PROFILE.finditer(text)
        )

    def _has(self, kind: str, value: str) -> bool:
        if not value:
            return False
        asked = kind, value
        if asked not in self._asked:
            self._asked[asked] = digest(self._key, kind, value) in self._digests
        return self._asked[asked]


# Kinds of records that may name people by nothing but their names.
_BY_NAME = frozenset({"recommendation", "referee", "connection", "card", "debrief", "announcement"})


def digest(key: bytes, kind: str, value: str) -> str:
    """What is kept of an address, a profile, a name or a record."""
    return hmac.digest(key, f"{kind}\n{value}".encode("utf-8", "replace"), "sha256").hex()


def forgotten_of(owner: models.Owner) -> Those | None:
    """Those whom this user had forgotten; None where nobody was. KeyGoneError where nobody can tell
    any more.
    """
    rows = models.Forgotten.objects.filter(owner=owner).values_list("digest", flat=True)
    digests = list(rows)
    return Those(forget_key(settings.DATA), digests) if digests else None


def keep_out(owner: models.Owner, made: Sequence[Made]) -> Sequence[Made]:
    """What comes in without whoever was forgotten."""
    they = forgotten_of(owner)
    return made if they is None else they.made(made, as_value(owner))


def refuse_forgotten(owner: models.Owner, values: Any) -> None:
    """RefusedError where the user's own words bring back somebody whom they had forgotten."""
    they = forgotten_of(owner)
    if they is None:
        return
    for text in _texts(values):
        bare = text.strip()
        known = they.has_address(bare.casefold()) if "@" in bare else False
        if known or they.has_profile(profile_key(bare) or (bare if bare[:4] == "/in/" else "")):
            raise RefusedError(f"you had {bare[:_MOST_TOLD]} forgotten, and they stay forgotten")


def _texts(values: Any) -> Iterable[str]:
    if isinstance(values, str):
        yield values
    elif isinstance(values, dict):
        for each in values.values():
            yield from _texts(each)
    elif isinstance(values, list | tuple):
        for each in values:
            yield from _texts(each)
