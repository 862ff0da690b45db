"""For which employer an agency's recruiter speaks: of one client always, of several for the one
that the words mean.

What stands nearest decides: the firm named in the sentence or in the heading above it, the people
known to be there, the rest of the passage, the subject, the letter, the conversation.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from afterword.core.entries import Connection, Debrief, Header
from afterword.core.facts import BESIDE, Fact
from afterword.core.known import Known
from afterword.core.names import display_name, fold, is_full
from afterword.core.subjects import bare_subject

# Letters: of a firm's name the first word alone will do, if it is no "New" or "Blue".
_LONG_WORD = 4
# Of a person's name each word: a shorter one may be anything.
_LONG_NAME = 2
_CAPITAL = re.compile(r"\b[^\W\d_a-zà-öø-ÿ]\w*")


class Clients:
    """The employers that each recruiter of an agency recruits for."""

    def __init__(
        self, known: Known, of_name: Callable[[str], str], of_domain: Callable[[str], str]
    ) -> None:
        """`of_name` and `of_domain`: the company's key for a name, and for an address by its
        domain alone.
        """
        self._of_name = of_name
        self._since = self._introduced(known)
        self._several = {
            email: [key for _, key in found]
            for email, found in self._since.items()
            if len(found) > 1
        }
        self._of_message: dict[str, str] = {}
        # By address: of whom they spoke when. Of those named in one letter the first is meant.
        self._spoken_of = {email: found[::-1] for email, found in self._since.items()}
        self._headers = self._letters(known) if self._several else {}
        self._firms = self._firms_called()
        self._full_names: dict[str, dict[str, set[str]]] = defaultdict(dict)
        self._anybody = dict(self._firms)
        self._people: dict[str, str] = {}
        if self._several:
            self._people = self._people_there(known, of_domain)
            self._anybody = self._people | self._firms
            self._follow(known)

    def of(self, email: str, at: datetime | None = None, message_id: str = "") -> str:
        """For whom a recruiter wrote in that message, else at that time, or last; "" for anybody
        else.
        """
        found = self._since.get(email.casefold())
        if not found:
            return ""
        if message_id and (said := self._of_message.get(message_id)):
            return said
        spoken = self._spoken_of[email.casefold()]
        named = [key for when, key in spoken if at is None or when <= at]
        return named[-1] if named else found[0][1]

    def all_of(self, email: str) -> Sequence[str]:
        """Everybody that a recruiter of several clients writes for, the first first."""
        return self._several.get(email.casefold(), ())

    def of_fact(self, email: str, fact: Fact) -> str:
        """The client that a fact is about whose letter the recruiter wrote or got; "" for anybody
        else's.
        """
        keys = self._several.get(email.casefold(), ())
        said = self._by_words(fact, keys) if keys else ""
        return said or self.of(email, fact.said_at, _message_of(fact))

    def met_through(self, fact: Fact, key: str) -> tuple[str, ...]:
        """The full names of the people of that client of whom the words of a fact speak, or those
        before them in its passage.
        """
        beside = fact.extra.get(BESIDE) or {}
        said = [fact.quote, *reversed(beside.get("before", ()))]
        full = self._full_names.get(key, {})
        for words in said:
            there = f" {fold(' '.join(_CAPITAL.findall(words)))} "
            found = [
                name
                for name, short in full.items()
                if any(f" {one} " in there and self._people.get(one) == key for one in short)
            ]
            if found:
                return tuple(sorted(found))
        return ()

    def _introduced(self, known: Known) -> dict[str, list[tuple[datetime, str]]]:
        """By a recruiter's address: the companies that they recruit for, from when on."""
        found: dict[str, dict[str, tuple[datetime, int]]] = defaultdict(dict)
        for fact in known.facts:
            if fact.kind == "client" and fact.people and not fact.doubtful:
                each = found[fact.people[0].email.casefold()]
                key, first = self._of_name(fact.company), (fact.said_at, nth(fact))
                each[key] = min(first, each.get(key, first))
        return {
            email: [(at, key) for (at, _), key in sorted((when, key) for key, when in each.items())]
            for email, each in found.items()
        }

    def _letters(self, known: Known) -> dict[str, tuple[Header, str]]:
        """What recruiters of several clients wrote or got, by message id, with their address."""
        return {
            header.message_id: (header, email)
            for _, header in known.headers
            if (
                email := next(
                    (
                        who.email.casefold()
                        for who in (header.sender, *header.to)
                        if who.email.casefold() in self._several
                    ),
                    "",
                )
            )
        }

    def _follow(self, known: Known) -> None:
        """Go through the letters in time: of whom each is, and of whom it speaks last."""
        words: dict[str, str] = {}
        names: dict[str, list[str]] = {}
        introduced: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for fact in known.facts:
            ref = _message_of(fact)
            if ref in self._headers:
                if fact.kind == "client" and not fact.doubtful:
                    introduced[ref].append((nth(fact), self._of_name(fact.company)))
                if BESIDE in fact.extra:
                    names[ref] = [*(fact.extra[BESIDE].get("letter") or ())]
                    words[ref] = " ; ".join(names[ref])
        last: dict[str, str] = {}
        for mid, (header, email) in sorted(
            self._headers.items(), key=lambda each: (each[1][0].at, each[0])
        ):
            keys = self._several[email]
            told = [key for _, key in sorted(introduced[mid])]
            before = [last[ref] for ref in (*header.references, header.in_reply_to) if ref in last]
            named = (
                (told[0] if len(set(told)) == 1 else "")
                or self._only(_subject(header), keys, self._anybody)
                or self._only(words.get(mid, ""), keys, self._anybody)
                or next(iter(told), "")
            )
            at_last = named if told else self._nearest(reversed(names.get(mid, ())), keys)
            if home := named or at_last or next(reversed(before), ""):
                self._of_message[mid] = home
                last[mid] = at_last or home
                self._spoken_of[email].append((header.at, last[mid]))
        for spoken in self._spoken_of.values():
            spoken.sort(key=lambda each: each[0])

    def _firms_called(self) -> dict[str, str]:
        """What each client is called, folded: its name, and a long first word of it that no other
        client's begins with.
        """
        keys = {key for each in self._several.values() for key in each}
        found = {key: key for key in keys}
        firsts: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            firsts[key.split(maxsplit=1)[0]].append(key)
        for first, those in firsts.items():
            if len(first) > _LONG_WORD and len(those) == 1:
                found.setdefault(first, those[0])
        return found

    def _people_there(self, known: Known, of_domain: Callable[[str], str]) -> dict[str, str]:
        """The words of the names of those known to be at a client, where they mean one client."""
        keys = set(self._firms.values())
        found: dict[str, set[str]] = defaultdict(set)
        for name, key in self._named_there(known, of_domain):
            if key not in keys:
                continue
            shown = display_name(name)
            words = {word for word in fold(shown).split() if len(word) > _LONG_NAME}
            for word in words:
                found[word].add(key)
            if is_full(shown):
                self._full_names[key][shown] = words
        # The recruiters' and the user's own names, and the firms', mean nobody there.
        own = {word for firm in self._firms for word in firm.split()}
        for header, _ in self._headers.values():
            for who in (header.sender, *header.to):
                if who.email.casefold() in self._several or not of_domain(who.email):
                    own.update(fold(who.name).split())
        return {
            word: next(iter(those))
            for word, those in found.items()
            if len(those) == 1 and word not in own
        }

    def _named_there(
        self, known: Known, of_domain: Callable[[str], str]
    ) -> Iterator[tuple[str, str]]:
        for _, header in known.headers:
            for who in (header.sender, *header.to, *header.cc):
                if who.name and who.email.casefold() not in self._several:
                    yield who.name, of_domain(who.email)
        for fact in known.facts:
            if fact.kind == "introduced" and not fact.extra.get("speaks_for"):
                yield str(fact.value.get("name") or ""), self._where(fact)
        for _, _, entry in known.entries:
            match entry:
                case Connection(name=name, company=company):
                    yield name, self._of_name(company)
                case Debrief(company=company, notes=notes) if company:
                    yield from ((note.person, self._of_name(company)) for note in notes)
                case _:
                    pass

    def _where(self, introduced: Fact) -> str:
        """At which client somebody is of whom a letter tells: going by firms alone, since whom
        people are with is what is asked.
        """
        if introduced.company:
            return self._of_name(introduced.company)
        letter = self._headers.get(_message_of(introduced))
        return self._by_firms(introduced, self._several[letter[1]]) if letter else ""

    def _by_firms(self, fact: Fact, keys: Sequence[str]) -> str:
        beside = fact.extra.get(BESIDE) or {}
        for words in (fact.quote, *reversed(beside.get("head", ()))):
            if said := self._only(words, keys, self._firms):
                return said
        return ""

    def _by_words(self, fact: Fact, keys: Sequence[str]) -> str:
        """The client whom a fact's own words and those beside them mean, the nearest first."""
        beside = fact.extra.get(BESIDE) or {}
        if said := self._by_firms(fact, keys):
            return said
        if said := self._only(fact.quote, keys, self._people):
            return said
        passage = (*reversed(beside.get("before", ())), *beside.get("after", ()))
        if said := self._nearest(passage, keys):
            return said
        letter = self._headers.get(_message_of(fact))
        subject = _subject(letter[0]) if letter else ""
        for words in (subject, " ; ".join((*beside.get("letter", ()), fact.quote))):
            if said := self._only(words, keys, self._anybody):
                return said
        return (
            self._in_small(fact, keys)
            or self._nearest(reversed(beside.get("above", ())), keys)
            or self._only(" ; ".join(beside.get("quoted", ())), keys, self._anybody)
        )

    def _nearest(self, names: Iterable[str], keys: Sequence[str]) -> str:
        found = (self._only(name, keys, self._anybody) for name in names)
        return next(filter(None, found), "")

    def _only(self, words: str, keys: Sequence[str], called: Mapping[str, str]) -> str:
        """The one of these clients that words name by what they are called; a single word counts
        where it has a capital: "Will" is somebody, "will" is not, nor is "health" a firm.
        """
        there = f" {fold(words)} "
        large = f" {fold(' '.join(_CAPITAL.findall(words)))} "
        found = {
            key
            for name, key in called.items()
            if key in keys and f" {name} " in (there if " " in name else large)
        }
        return found.pop() if len(found) == 1 else ""

    def _in_small(self, fact: Fact, keys: Sequence[str]) -> str:
        """The one that a sentence names as hasty writers do, without a capital."""
        return self._only(fact.quote.title(), keys, self._firms)


def nth(client: Fact) -> int:
    """Which of the clients that one letter names a fact is of, from 0."""
    return int(client.extra.get("nth") or 0)


def _subject(header: Header) -> str:
    """A subject with its words as names are written: there small letters say nothing."""
    subject = bare_subject(header.subject)
    return subject.title() if subject.islower() else subject


def _message_of(fact: Fact) -> str:
    return fact.origin.ref.strip("<>") if fact.origin.kind == "message" else ""
