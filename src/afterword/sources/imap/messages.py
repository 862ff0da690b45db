"""Messages on the server: which there are, a glance at each, and those parts that are wanted.

Everything is asked with PEEK in a folder opened for reading only: nothing becomes "read" by us.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from afterword.sources.imap.answers import as_set, fetched, number, uids
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


@dataclass(frozen=True, slots=True)
class Glance:
    """What one trip tells of a message: enough to decide whether its words are wanted."""

    uid: int
    size: int
    arrived: str  # INTERNALDATE, as a Date field would have it
    structure: Piece | None  # None: what the server says of it makes no sense
    header: bytes  # the fields asked for
    is_mail: bool = True  # no draft, of which Gmail has some among all mail; and not deleted


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
    client.ask("UID", "SEARCH", *(word.encode() for word in words))
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
    """A glance at each of these messages that is still there, in one trip."""
    if not wanted:
        return []
    gmail = client.has_capability("X-GM-EXT-1")
    asked = "UID RFC822.SIZE INTERNALDATE FLAGS BODYSTRUCTURE" + (" X-GM-LABELS" if gmail else "")
    asked += f" BODY.PEEK[HEADER.FIELDS ({' '.join(sorted(fields)).upper()})]<0.{_HEADER_LIMIT}>"
    client.ask("UID", "FETCH", as_set(wanted), f"({asked})")
    found, among = {}, set(wanted)
    for each in fetched(client.told("FETCH")):
        if each[b"UID"] in among and isinstance(header := each.get(b"BODY[HEADER]"), bytes):
            found[each[b"UID"]] = Glance(
                uid=each[b"UID"],
                size=number(each.get(b"RFC822.SIZE")),
                arrived=_date(each.get(b"INTERNALDATE")),
                structure=read_structure(each.get(b"BODYSTRUCTURE")),
                header=header,
                is_mail=not _NO_MAIL & {*_marks(each, b"FLAGS"), *_marks(each, b"X-GM-LABELS")},
            )
    return [found[uid] for uid in wanted if uid in found]


def _marks(answer: Mapping[bytes, object], name: bytes) -> Iterator[bytes]:
    held = answer.get(name)
    for mark in held if isinstance(held, list) else ():
        if isinstance(mark, bytes):
            yield mark.lower()


def whole(client: Client, wanted: Sequence[int]) -> dict[int, bytes]:
    """Messages as they stand, of each at most its first megabyte."""
    section = f"BODY.PEEK[]<0.{WHOLE_LIMIT}>"
    found: dict[int, bytes] = {}
    for some in _some(wanted, _OCTETS // WHOLE_LIMIT):
        client.ask("UID", "FETCH", as_set(some), f"(UID {section})")
        for each in fetched(client.told("FETCH")):
            if each[b"UID"] in some and isinstance(text := each.get(b"BODY[]"), bytes):
                found[each[b"UID"]] = text
    return found


def parts(client: Client, wanted: Mapping[int, Sequence[Piece]]) -> dict[int, dict[str, bytes]]:
    """These parts of these messages by number; those that are not there any more are left out.

    Messages that want the same numbers are asked for together: most mail is built in one of a
    handful of ways, so that a thousand messages take a handful of trips.
    """
    alike: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for uid, pieces in wanted.items():
        octets = sum(min(piece.octets, PART_LIMIT) for piece in pieces)
        sections = tuple(_section(piece) for piece in pieces)
        alike[sections].append((uid, octets))
    found: dict[int, dict[str, bytes]] = defaultdict(dict)
    for sections, messages in alike.items():
        for some in _by_octets(messages):
            client.ask("UID", "FETCH", as_set([*some]), f"(UID {' '.join(sections)})")
            for each in fetched(client.told("FETCH")):
                if each[b"UID"] in some:
                    found[each[b"UID"]].update(_contents(each))
    return found


def _section(piece: Piece) -> str:
    part = f"BODY.PEEK[{piece.number}]"
    return part if piece.octets <= PART_LIMIT else f"{part}<0.{PART_LIMIT}>"


def _contents(answer: Mapping[bytes, object]) -> Iterator[tuple[str, bytes]]:
    for name, held in answer.items():
        if name.startswith(b"BODY[") and name.endswith(b"]"):
            number_of = name[5:-1].decode("ascii", "replace")
            yield number_of, held if isinstance(held, bytes) else b""


def _some(wanted: Sequence[int], count: int) -> Iterator[list[int]]:
    for at in range(0, len(wanted), count):
        yield list(wanted[at : at + count])


def _by_octets(messages: Sequence[tuple[int, int]]) -> Iterator[set[int]]:
    some: set[int] = set()
    total = 0
    for uid, octets in messages:
        if some and total + octets > _OCTETS:
            yield some
            some, total = set(), 0
        some.add(uid)
        total += octets
    if some:
        yield some


def _date(value: object) -> str:
    """ "29-Nov-2026 11:26:49 +0000" with blanks for the first two dashes."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else ""
    return text.replace("-", " ", 2).strip()


def _text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
