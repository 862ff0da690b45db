"""What is left of a record, and of anything else that is kept, without somebody who is forgotten.

What is theirs goes whole: what they wrote, what went to them alone, talks with them alone, their
rows in exports and address books. What speaks of others too stays without them: they are taken out
of every list of people, and their addresses, profiles and names out of the words. Beside others, a
single name of theirs goes as well unless somebody else there is called so. What quoted them is not
kept, since a quote is their words; of a message in which they invited to a talk with others, that
talk alone is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cached_property
from typing import Any, Final, Protocol, TypeVar

from afterword.core.entries import (
    Achievement,
    Asked,
    Bounce,
    Box,
    Card,
    Connection,
    Debrief,
    Entry,
    Event,
    Guest,
    Header,
    LinkedInMessage,
    Material,
    Message,
    Note,
    Recommendation,
    Referee,
    Who,
)
from afterword.core.names import (
    EMAIL,
    company_key,
    display_name,
    domain_label,
    fold,
    label_fits,
    name_key,
)
from afterword.core.profiles import PROFILE, profile_key
from afterword.core.projection.companies import is_robot
from afterword.core.shared_mailboxes import DESKS, is_own_address

# In the place of a name: it is no name, and shows that these are not the writer's words any more.
SOMEONE = "[someone]"
_FITS = 0.9  # of a domain to a name: a family's own domain has the last name alone
_LONGEST = 5  # words of a name
_SHORTEST = 3  # letters of a single name that is taken out
_PEOPLE = (
    Who,
    Guest,
    Connection,
    Card,
    Referee,
    Recommendation,
    Note,
    Box,
    Asked,
    Bounce,
    Material,
)
# Parts of an entry that may be missing: without them the rest still says something.
_MAY_BE_MISSING = {"organizer": None, "reply_to": ""}
# Between the words of a name.
_BLANK = r"[\s,]+"
# Of JSON: whom something is about. Where it is them, all of it goes.
_ABOUT = frozenset(
    """person person_name name email a b to to_name whom of giver reports_to""".split()
)


class Gone:
    """Stands for what is theirs as a whole."""


GONE: Final = Gone()
T = TypeVar("T")


class Sought(Protocol):
    """Who is forgotten, as far as somebody can still tell: by their names, or by hashes alone."""

    def has_address(self, email: str) -> bool:
        """Whether an address is theirs alone."""

    def has_profile(self, key: str) -> bool:
        """Whether a profile, by `profile_key`, is theirs."""

    def is_named(self, name: str, where: str) -> bool:
        """Whether somebody without a handle of their own, called so at a company or at an address
        that several people use, is they.
        """


@dataclass(frozen=True, slots=True)
class Somebody:
    """Who is to be forgotten, in the open: only while it is done."""

    addresses: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()  # profile_key()
    named: frozenset[tuple[str, str]] = frozenset()  # name_key() and company_key() or address

    def has_address(self, email: str) -> bool:
        """Whether an address is theirs alone."""
        return email in self.addresses

    def has_profile(self, key: str) -> bool:
        """Whether a profile is theirs."""
        return key in self.profiles

    def is_named(self, name: str, where: str) -> bool:
        """Whether they are known by that name there, and by nothing else."""
        return (name_key(name), where) in self.named


def without(
    entry: Entry,
    sought: Sought,
    mine: Collection[str],
    *,
    names: Collection[str] = (),
    called: Collection[str] = (),
    wrote: Collection[str] = (),
) -> Entry | None:
    """The entry without them: itself where it says nothing of them, None where it is theirs; of a
    message that invited to a talk with others, an entry of a calendar.

    `mine` are the user's addresses; `names` stand for them wherever they are written, `called` in
    this entry alone; `wrote` are the Message-IDs of what they wrote.
    """
    spot = Spot(sought, _company(entry), called=called, mine=mine)
    spot.learn(entry, names)
    left: Any = spot.left(entry)
    if left is GONE:
        # Their words go. A talk with others to which they invited is those others', too.
        return spot.invitation(entry) if isinstance(entry, Message) else None
    match entry, left:
        case Message(), Message():
            left = spot.message(entry, left, wrote)
        case Achievement(), Achievement() if left != entry:
            left = replace(left, told=tuple(e for e in entry.told if not spot.means(e[0])))
        case Debrief(), Debrief() if left != entry:
            left = left if left.notes or left.boxes or left.asked else None
    return None if left is None or spot.is_between_two(entry, left) else left


def _company(entry: object) -> str:
    return company_key(getattr(entry, "company", "") or "")


class Spot:
    """One entry, or one row, and what in it stands for whom is forgotten."""

    def __init__(
        self,
        sought: Sought,
        company: str = "",
        *,
        called: Collection[str] = (),
        mine: Collection[str] = (),
        names: Collection[str] = (),
        ids: Collection[str] = (),
    ) -> None:
        self._sought, self._company, self._mine, self._ids = sought, company, mine, ids
        self._called = {fold(each) for each in called}
        self._names: set[str] = {*names}
        self._singles: set[str] = set(called)

    def learn(self, entry: object, names: Collection[str]) -> None:
        """Takes in how they are called here, and which of it somebody else here is called, too."""
        self._names |= set(names)
        theirs: list[tuple[str, ...]] = []
        others: list[tuple[str, ...]] = []
        for value in _people_in(entry):
            (theirs if self.is_theirs(value) else others).append(_told(value))
        theirs = [told for told in theirs if is_of_a_person(*told)]
        self._names |= {name for name, *_ in theirs if " " in name_key(name)}
        if theirs or self._called:
            words = [word for name in self._names for word in _words_of(name)]
            words += [word for name, *_ in theirs for word in _words_of(name)]
            taken = {fold(word) for name, *_ in others for word in name.split()}
            taken |= {
                domain_label(email.partition("@")[2])
                for _, *emails in (*theirs, *others)
                for email in emails
            }
            taken |= {*self._company.split(), *DESKS}
            self._singles |= {word for word in words if fold(word) not in taken}
        self.__dict__.pop("_written", None)

    def is_theirs(self, value: object) -> bool:
        """Whether a person that a record names is they."""
        name, *handles = _told(value)
        emails = [each for each in handles if "@" in each]
        if any(self._sought.has_address(each) for each in emails):
            return True
        profiles = [key for each in handles if (key := profile_key(each))]
        if any(self._sought.has_profile(key) for key in profiles):
            return True
        if not name:
            return False
        if fold(name) in self._called and not emails:
            return True
        if emails or profiles:
            return any(self._sought.is_named(name, each) for each in emails)
        if self._sought.is_named(name, _company(value) or self._company):
            return True
        return name_key(name) in map(name_key, self._names)

    def means(self, text: str) -> bool:
        """Whether a text is one of their addresses, profiles, names or ids and nothing else."""
        bare = text.strip()
        if not bare or len(bare) > 200:
            return False
        if bare in self._ids or fold(bare) in self._called:
            return True
        if "@" in bare and self._sought.has_address(bare.casefold()):
            return True
        key = profile_key(bare) or (bare if bare.startswith("/in/") else "")
        if key and self._sought.has_profile(key):
            return True
        return any(name_key(bare) == name_key(each) for each in self._names)

    def message(self, entry: Message, left: Message, wrote: Collection[str]) -> Message | None:
        """A message without what quotes them, and without talks that were with them alone; None
        where it brought nothing else.
        """
        before = {entry.header.in_reply_to, *entry.header.references}
        if left.quoted != entry.quoted or (entry.quoted and not before.isdisjoint(wrote)):
            left = replace(left, quoted="")
        pairs = zip(entry.events, left.events, strict=True)
        events = tuple(kept for was, kept in pairs if not self.is_between_two(was, kept))
        if events != left.events:
            return replace(left, events=events) if events else None
        return left

    def invitation(self, message: Message) -> Event | None:
        """The newest talk with others that a message invited to, without them."""
        pairs = [(event, self.left(event)) for event in message.events]
        kept = [
            left
            for was, left in pairs
            if isinstance(left, Event)
            and any(who.email not in self._mine for who in _taking_part(left))
            and not self.is_between_two(was, left)
        ]
        return max(kept, key=lambda event: event.sequence, default=None)

    def is_between_two(self, entry: object, left: object) -> bool:
        """Whether they took part, and without them nobody but the user and machines does."""
        if not any(self.is_theirs(who) for who in _taking_part(entry)):
            return False
        others = (who for who in _taking_part(left) if who.email not in self._mine)
        return all(is_robot(who.email) for who in others)

    def left(self, value: T) -> T | Gone:
        """A value without them."""
        if isinstance(value, str):
            return self.text(value)  # type: ignore[return-value]
        if isinstance(value, tuple):
            kept = tuple(each for each in map(self.left, value) if not isinstance(each, Gone))
            return value if kept == value else kept  # type: ignore[return-value]
        if not is_dataclass(value) or isinstance(value, type):
            return value
        if isinstance(value, _PEOPLE) and self.is_theirs(value):
            return GONE
        changes: dict[str, Any] = {}
        for field in fields(value):
            held = getattr(value, field.name)
            is_reply = field.name == "reply_to" and bool(held) and self.means(held)
            left = GONE if is_reply else self.left(held)
            if isinstance(left, Gone):
                if field.name not in _MAY_BE_MISSING:
                    return GONE
                left = _MAY_BE_MISSING[field.name]
            if left is not held and left != held:
                changes[field.name] = left
        return replace(value, **changes) if changes else value

    def plain(self, value: Any) -> Any:
        """A JSON value without them; GONE where it is about them."""
        if isinstance(value, str):
            return GONE if self.means(value) else self.text(value)
        if isinstance(value, list | tuple):
            return [left for each in value if (left := self.plain(each)) is not GONE]
        if isinstance(value, Mapping):
            kept = {}
            for name, held in value.items():
                left = self.plain(held)
                if left is GONE:
                    if name in _ABOUT:
                        return GONE
                    continue
                if self.means(name):
                    continue
                kept[self.text(name)] = left
            return kept
        return value

    def text(self, text: str) -> str:
        """Words without their addresses, profiles and names."""
        if not text:
            return text
        if "@" in text:
            text = EMAIL.sub(self._unless_theirs, text)
        if "/in/" in text:
            text = PROFILE.sub(self._unless_profile, text)
        return self._written.sub(SOMEONE, text) if self._written is not None else text

    def _unless_theirs(self, found: re.Match[str]) -> str:
        bare = found[0].strip(".'")
        return SOMEONE if self._sought.has_address(bare.casefold()) else found[0]

    def _unless_profile(self, found: re.Match[str]) -> str:
        key = found[0] if found[0].startswith("/in/") else profile_key(found[0])
        return SOMEONE if self._sought.has_profile(key.rstrip("/").lower()) else found[0]

    @cached_property
    def _written(self) -> re.Pattern[str] | None:
        """Their names as they are written in prose, the longest first."""
        forms: set[str] = set()
        for name in self._names:
            for shown in {name, display_name(name)}:
                words = [re.escape(word) for word in shown.replace(",", " ").split()]
                if len(words) > 1:
                    for order in (words, [words[-1], *words[:-1]]):
                        forms.add(rf"(?i:\b{_BLANK.join(order)}\b)")
                    forms.add(rf"\b{words[0][0]}\.?\s?{words[-1]}\b")
        single = {rf"\b{re.escape(word)}\b" for word in self._singles if len(word) >= _SHORTEST}
        ordered = sorted(forms, key=lambda each: (-len(each), each))
        ordered += sorted(single, key=lambda each: (-len(each), each))
        return re.compile("|".join(ordered)) if ordered else None


def is_of_a_person(name: str, *handles: str) -> bool:
    """Whether a name beside addresses is no firm's: 'Ironbark Foods' writes from ironbarkfoods."""
    emails = {each for each in handles if "@" in each}
    if any(is_own_address(name, email) for email in emails):
        return True
    labels = {domain_label(each.partition("@")[2]) for each in emails}
    return "@" not in name and not any(label_fits(label, name) >= _FITS for label in labels)


def handles_in(entry: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Everybody whom a record names as a person: the name as written, addresses and profiles."""
    for value in _people_in(entry):
        name, *handles = _told(value)
        yield name, tuple(handles)


def _people_in(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for each in value:
            yield from _people_in(each)
    elif is_dataclass(value):
        if isinstance(value, _PEOPLE):
            yield value
        for field in fields(value):
            held = getattr(value, field.name)
            if isinstance(held, tuple) or is_dataclass(held):
                yield from _people_in(held)


def _told(value: object) -> tuple[str, ...]:
    """A person's name as it is written, and their handles behind it."""
    match value:
        case Card():
            return (value.name, *value.emails, *value.urls)
        case Note() | Box():
            return (value.person, *filter(None, [value.email]))
        case Asked():
            return (value.who,)
        case Bounce():
            return ("", value.address)
        case Material():
            return (value.person,)
        case Recommendation():
            return (value.who.name, *filter(None, [value.who.email, value.who.url]))
        case Referee():
            return (value.name, *filter(None, [value.email]))
        case Who() | Guest() | Connection():
            return (value.name, *filter(None, [value.email, value.url]))
        case _:
            return ("",)


def _words_of(name: str) -> Iterable[str]:
    """The parts of a name, as somebody may be called by one of them; no particle is."""
    words = display_name(name).split() if "@" not in name else []
    return {word for word in words if not word.islower()} if len(words) <= _LONGEST else ()


def _taking_part(entry: object) -> Iterator[Who]:
    """Who takes part in a message or a talk."""
    match entry:
        case Message():
            yield from _of_header(entry.header)
        case Event():
            yield from (*filter(None, [entry.organizer]), *entry.attendees)
        case LinkedInMessage():
            yield from (entry.sender, *entry.to)


def _of_header(header: Header) -> Iterator[Who]:
    yield from (header.sender, *header.to, *header.cc)
