"""Messages on the server: which there are, a glance at each, and those parts that are wanted.

Everything is asked with PEEK in a folder opened for reading only: nothing becomes "read" by us.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from afterword.core.errors import TroubleError
from afterword.sources.imap.answers import Value, as_set, fetched, number, uids
from afterword.sources.imap.session import plain_words
from afterword.sources.imap.structure import Piece, read_structure
from afterword.sources.imap.wire import Client

# UIDs looked for in one search: their numbers are one line of at most a megabyte.
_WINDOW = 100_000
# Of the fields of one message: a letter to a thousand people; nobody shall keep us from the others.
_HEADER_LIMIT = 64 << 10
# Of one part, as sent: a text of a megabyte in the worst encoding, which nobody reads to its end.
PART_LIMIT = 3 << 20
WHOLE_LIMIT = 1 << 20
# Asked for in one trip, so that an answer stays small beside what memory may hold.
_OCTETS = 8 << 20
_NO_MAIL = {b"\\draft", b"\\deleted"}
_HIGHEST = (1 << 32) - 1  # RFC 9051: UIDs have 32 bits
# Where so many are refused of what is asked for at once, it is not about the messages.
_REFUSED = 20
# RFC 5530, and Exchange's "Request is throttled. Suggested Backoff Time: …" and "Server
# Unavailable. 15": nothing is to be had just now, whatever is asked for.
_JUST_NOW = re.compile(
    r"\[(?:INUSE|LIMIT|OVERQUOTA)\]|throttl|unavailable|back-?off|try again|temporar",
    re.IGNORECASE,
)

What = TypeVar("What")


@dataclass(frozen=True, slots=True)
class Glance:
    """What one trip tells of a message: enough to decide whether its words are wanted."""

    uid: int
    size: int
    arrived: str  # INTERNALDATE, as a Date field would have it
    structure: Piece | None  # None: what the server says of it makes no sense
    header: bytes  # the fields asked for
    is_mail: bool = True  # no draft, of which Gmail has some among all mail; and not deleted
    refused: str = ""  # why the server doesn't hand it over; then nothing else is known of it


@dataclass(frozen=True, slots=True)
class Given(Generic[What]):
    """What was asked for by UID, and of messages that are there and were not given, why not. Those
    that are gone are in neither.
    """

    found: dict[int, What] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)


def uids_between(
    client: Client, low: int, high: int, *, messages: int, label: str = ""
) -> Iterator[list[int]]:
    """The UIDs from `high` down to `low`, in pieces, each ascending; only of mail with the label
    where one is named. `messages` are in the folder: so many numbers are asked for in one piece if
    that can be, however far apart they are.
    """
    high = min(high, _HIGHEST)
    window = _WINDOW if messages > _WINDOW else _HIGHEST
    while high >= low:
        bottom = max(low, high - window + 1)
        found = _search(client, bottom, high, label)
        if found:
            yield found
        if len(found) < _WINDOW // 10:  # few in a wide gap: look further at once
            window *= 2
        high = bottom - 1


def _search(client: Client, low: int, high: int, label: str) -> list[int]:
    words = ["UID", f"{low}:{high}"]
    if label and client.has_capability("X-GM-EXT-1"):
        words += ["X-GM-LABELS", _text(label)]
    elif label:
        words += ["KEYWORD", label]
    if not label.isascii():
        words = ["CHARSET", "UTF-8", *words]
    if client.has_capability("ESEARCH"):
        words = ["RETURN", "(ALL)", *words]
    _ask(client, "SEARCH", *(word.encode() for word in words))
    found: set[int] = set()
    for text in client.told("SEARCH"):
        if isinstance(text, bytes):
            found.update(uids(text, low, high))
    for text in client.told("ESEARCH"):
        if isinstance(text, bytes):
            # It names the command's tag first, which is no UID.
            found.update(uids(text.upper().partition(b" ALL ")[2], low, high))
    return sorted(found)


def glances(client: Client, wanted: Sequence[int], fields: Iterable[str]) -> list[Glance]:
    """A glance at each of these messages that is still there: one trip, where none is refused."""
    gmail = client.has_capability("X-GM-EXT-1")
    asked = "UID RFC822.SIZE INTERNALDATE FLAGS BODYSTRUCTURE" + (" X-GM-LABELS" if gmail else "")
    asked += f" BODY.PEEK[HEADER.FIELDS ({' '.join(sorted(fields)).upper()})]<0.{_HEADER_LIMIT}>"
    given = _given(client, wanted, f"({asked})", _glance)
    found = given.found | {
        uid: Glance(uid, 0, "", None, b"", refused=words) for uid, words in given.refused.items()
    }
    return [found[uid] for uid in wanted if uid in found]


def _glance(answer: Mapping[bytes, Value]) -> Glance | None:
    header = answer.get(b"BODY[HEADER]")
    if not isinstance(header, bytes):
        return None
    return Glance(
        uid=answer[b"UID"],
        size=number(answer.get(b"RFC822.SIZE")),
        arrived=_date(answer.get(b"INTERNALDATE")),
        structure=read_structure(answer.get(b"BODYSTRUCTURE")),
        header=header,
        is_mail=not _NO_MAIL & {*_marks(answer, b"FLAGS"), *_marks(answer, b"X-GM-LABELS")},
    )


def _marks(answer: Mapping[bytes, object], name: bytes) -> Iterator[bytes]:
    held = answer.get(name)
    for mark in held if isinstance(held, list) else ():
        if isinstance(mark, bytes):
            yield mark.lower()


def whole(client: Client, wanted: Sequence[int]) -> Given[bytes]:
    """Messages as they stand, of each at most its first megabyte."""
    given: Given[bytes] = Given()
    for some in _some(wanted, _OCTETS // WHOLE_LIMIT):
        _add(given, _given(client, some, f"(UID BODY.PEEK[]<0.{WHOLE_LIMIT}>)", _text_of))
    return given


def _text_of(answer: Mapping[bytes, Value]) -> bytes | None:
    text = answer.get(b"BODY[]")
    return text if isinstance(text, bytes) else None


def parts(client: Client, wanted: Mapping[int, Sequence[Piece]]) -> Given[dict[str, bytes]]:
    """These parts of these messages, by number.

    Messages that want the same numbers are asked for together: most mail is built in one of a
    handful of ways, so that a thousand messages take a handful of trips.
    """
    alike: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for uid, pieces in wanted.items():
        octets = sum(min(piece.octets, PART_LIMIT) for piece in pieces)
        alike[tuple(map(_section, pieces))].append((uid, octets))
    given: Given[dict[str, bytes]] = Given()
    for sections, messages in alike.items():
        names = {section.removeprefix("BODY.PEEK[").partition("]")[0] for section in sections}
        read = partial(_contents, names)
        for some in _by_octets(messages):
            _add(given, _given(client, some, f"(UID {' '.join(sections)})", read, parts=True))
    return given


def _section(piece: Piece) -> str:
    part = f"BODY.PEEK[{piece.number}]"
    return part if piece.octets <= PART_LIMIT else f"{part}<0.{PART_LIMIT}>"


def _contents(names: set[str], answer: Mapping[bytes, Value]) -> dict[str, bytes] | None:
    """None where one of them is left out; NIL is an empty part."""
    found = {
        name[5:-1].decode("ascii", "replace"): held if isinstance(held, bytes) else b""
        for name, held in answer.items()
        if name.startswith(b"BODY[") and name.endswith(b"]")
    }
    return found if names <= found.keys() else None


def _given(
    client: Client,
    wanted: Sequence[int],
    words: str,
    read: Callable[[Mapping[bytes, Value]], What | None],
    *,
    parts: bool = False,
) -> Given[What]:
    """What `read` finds in the answers; None from it is an answer that lacks what was asked for.

    Whatever is there and not given at once is asked for again in halves, down to the single
    message: so one that the server can't read (Exchange knows many) keeps no other from us.
    TroubleError where it is not about single messages: of the folder, or of all just now. `parts`:
    whoever lacks some asks for the whole message, and sees it there.
    """
    given: Given[What] = Given()
    asked, looked = [list(wanted)] if wanted else [], False
    while asked:
        some = asked.pop()
        said = _asked_for(client, some, words)
        for uid, answer in _by_uid(client.told("FETCH"), set(some)).items():
            if (found := read(answer)) is not None:
                given.found[uid] = found
        missing = [uid for uid in some if uid not in given.found]
        if missing and not looked:
            there = set(_search(client, min(missing), max(missing), ""))
            missing, looked = [uid for uid in missing if uid in there], True
        if len(some) > 1:
            half = (len(missing) + 1) // 2
            asked += [each for each in (missing[half:], missing[:half]) if each]
        elif missing:
            given.refused[some[0]] = said or "it leaves it out of its answer"
            if len(given.refused) > _REFUSED and not parts:
                raise _refused(given.refused[some[0]])
    if len(given.refused) > 1 and not given.found and not parts:
        raise _refused(next(iter(given.refused.values())))
    return given


def _by_uid(
    told: Sequence[bytes | tuple[bytes, bytes]], among: Container[int]
) -> dict[int, dict[bytes, Value]]:
    """Answers put together: a server may tell of one message in several."""
    found: dict[int, dict[bytes, Value]] = defaultdict(dict)
    for answer in fetched(told):
        if answer[b"UID"] in among:
            found[answer[b"UID"]].update(answer)
    return found


def _asked_for(client: Client, uids_of: Sequence[int], words: str) -> str:
    """What the server says of these, beside its answers, where it doesn't say OK."""
    try:
        client.ask("UID", "FETCH", as_set(uids_of), words)
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        said = plain_words(error)
        if _JUST_NOW.search(said):
            raise _not_now(said) from error
        return said
    return ""


def _ask(client: Client, *words: str | bytes) -> None:
    """A question about the folder that is open; what is refused is the folder's."""
    try:
        client.ask("UID", *words)
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        said = plain_words(error)
        raise (_not_now if _JUST_NOW.search(said) else _refused)(said) from error


def _not_now(said: str) -> TroubleError:
    return TroubleError(f"the mail server gives nothing just now: {said}", retryable=True)


def _refused(said: str) -> TroubleError:
    words = f"the mail server does not hand its messages over: {said}"
    return TroubleError(words, retryable=True, field="folder")


def _add(to: Given[What], more: Given[What]) -> None:
    to.found.update(more.found)
    to.refused.update(more.refused)


def _some(wanted: Sequence[int], count: int) -> Iterator[list[int]]:
    for at in range(0, len(wanted), count):
        yield list(wanted[at : at + count])


def _by_octets(messages: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    some: list[int] = []
    total = 0
    for uid, octets in messages:
        if some and total + octets > _OCTETS:
            yield some
            some, total = [], 0
        some.append(uid)
        total += octets
    if some:
        yield some


def _date(value: object) -> str:
    """ "29-Nov-2026 11:26:49 +0000" with blanks for the first two dashes."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else ""
    return text.replace("-", " ", 2).strip()


def _text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
