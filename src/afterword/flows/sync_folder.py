"""Reads one folder of a mailbox on: a glance at each message, the words of those that may matter.

What is kept of a piece of work is kept in one transaction with how far the folder was read by it,
so whatever is cut off goes on from there.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from afterword.core.entries import Bad, Entry, Event, Found, Header
from afterword.core.errors import TroubleError
from afterword.flows.ingest import Batch, Imported
from afterword.flows.lease import Lease
from afterword.flows.readers import Readers
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.mapping import read, write
from afterword.records.queries.owner import as_value
from afterword.sources import imap
from afterword.sources.imap import Glance, Piece
from afterword.sources.mail import parse
from afterword.sources.mail.bodies import LONGEST_STUB
from afterword.sources.mail.parse import Glimpse, Origin

# Messages looked at in one trip.
CHUNK = 500
# Octets of one transaction: what it holds in memory, and what is lost when it is cut off.
_OCTETS = 8 << 20
# A machine's mail to one person whose words are this short may as well be looked at: "we have
# received your application" says so in its text alone.
_SHORT = 8_000
_LISTEN = 1.0  # seconds between two looks at whether the reading is to end
# Readings in which a message was refused until it is passed over: some minutes lie between them.
_BELIEVED = 3
_WAITING = 2  # steps that wait to be kept

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class StoppedError(Exception):
    """Raised by who is told of the progress: the reading is to end at this step."""


class TurnOverError(StoppedError):
    """Raised likewise where others wait: what was read is to be looked at, and the rest comes when
    it is this mailbox's turn again.
    """


class Watcher(Protocol):
    """Who watches a reading."""

    def kept(self, seen: int, taken: int) -> None:
        """Messages were seen and kept, and so many of them taken. StoppedError ends the reading."""

    def alive(self) -> None:
        """A slow answer is waited for. StoppedError ends the reading there and then."""

    def is_over(self) -> bool:
        """Whether the reading's turn is over; asked between two steps."""


@dataclass(slots=True)
class Reader:
    """What reading any folder of a mailbox needs."""

    owner: models.Owner
    account: models.Account
    client: imap.Client
    lease: Lease
    those: Readers
    clock: Callable[[], datetime]
    watch: Watcher
    opened: models.Folder | None = None  # the one that the line stands in
    chunk: int = CHUNK
    refused: dict[str, int] = field(default_factory=dict)  # folder and UID: in how many readings
    broke_at: list[object] = field(default_factory=list)  # folder and UID, at the last time
    passed_over: bool = False  # a message at which the line broke again
    done: Imported = field(default_factory=Imported)

    def doubted(self) -> dict[str, int]:
        """What was refused and is not yet passed over, for the next reading."""
        return {key: count for key, count in self.refused.items() if count < _BELIEVED}


@dataclass(slots=True)
class _Seen:
    """One message of a chunk, and what becomes of it."""

    glance: Glance
    header: Header | None
    waits: bool = False
    wanted: bool = False
    whole: bool = False
    machine: bool = False
    asked: tuple[int, ...] = ()  # leaves that hold its words, as far as can be told from outside
    refused: str = ""  # why its words are not to be had
    parts: dict[str, bytes] = field(default_factory=dict)
    letter: parse.Opened | None = None
    entry: Entry | Bad | None = None

    @property
    def may_be_stub(self) -> bool:
        """Whether what is at hand is so short that it may only point to what is not."""
        return sum(map(len, self.parts.values())) <= LONGEST_STUB

    @property
    def octets(self) -> int:
        """About what its words take."""
        if not self.wanted:
            return 0
        texts = [leaf for leaf in _leaves(self.glance) if leaf.type.startswith("text/")]
        return min(self.glance.size, sum(leaf.octets for leaf in texts) + 2000)


def read_all(
    reader: Reader,
    folder: models.Folder,
    uids: Sequence[int],
    *,
    reached: Callable[[int], dict[str, int]] = lambda _: {},
    called: bool = False,
) -> None:
    """Takes these messages, in this order; `reached` says what of the folder changes once all up to
    a UID are kept. `called`: they are in play, so their words are wanted whatever they are.

    While the server sends what comes next, what came is read: the line has a thread of its own, and
    nothing else has it meanwhile. Facts are read by others while the step after it is taken, so two
    steps wait to be kept.
    """
    size = reader.chunk
    chunks = [uids[at : at + size] for at in range(0, len(uids), size)]
    before: deque[Callable[[], None]] = deque()
    with _line(reader) as line:

        def glances(at: int) -> Future[list[Glance]] | None:
            if at == len(chunks):
                return None
            return line.submit(imap.glances, reader.client, chunks[at], parse.FIELDS)

        coming = glances(0)
        for at, chunk in enumerate(chunks):
            try:
                assert coming is not None
                if at:
                    _end_turn(reader)
                glimpsed = _answer(reader, coming)
                _believe(reader, folder, {each.uid for each in glimpsed if each.refused})
                seen = _looked_at(reader, folder, glimpsed, called=called)
                some_of = list(_by_octets(seen)) or [[]]
                for count, some in enumerate(some_of, start=1):
                    fetching = line.submit(_fetch, reader.client, some)
                    last = count == len(some_of)
                    if last:
                        coming = glances(at + 1)
                    if len(before) == _WAITING:
                        before.popleft()()
                    _answer(reader, fetching)
                    _believe(reader, folder, {each.glance.uid for each in some if each.refused})
                    upto = chunk[-1] if last else some[-1].glance.uid
                    before.append(_taken(reader, folder, some, reached(upto), called=called))
            except (TroubleError, TurnOverError, *imap.BROKEN) as error:
                _keep_all(before)
                if len(chunk) == 1 and _breaks_again(reader, folder, chunk[0], error):
                    seen = [_refused(reader, folder, chunk[0], "the line breaks there each time")]
                    _taken(reader, folder, seen, reached(chunk[0]), called=called)()
                raise
        _keep_all(before)


def _keep_all(waiting: deque[Callable[[], None]]) -> None:
    while waiting:
        waiting.popleft()()


def _end_turn(reader: Reader) -> None:
    if reader.watch.is_over():
        raise TurnOverError


@contextmanager
def _line(reader: Reader) -> Iterator[ThreadPoolExecutor]:
    """A thread for the line. Who is to end does not wait for what the server still has to say."""
    with ThreadPoolExecutor(1, "line") as line:
        try:
            yield line
        except BaseException as error:
            line.shutdown(wait=False, cancel_futures=True)
            if not isinstance(error, TroubleError | TurnOverError):
                reader.client.cut()
            raise


def _answer(reader: Reader, coming: Future[Answer]) -> Answer:
    """What comes, while whoever watches may say meanwhile that the reading is to end."""
    while not wait((coming,), timeout=_LISTEN).done:
        reader.watch.alive()
    return coming.result()


def _believe(reader: Reader, folder: models.Folder, refused: set[int]) -> None:
    """Goes on where what is refused was so in earlier readings too. TroubleError of the folder
    where it is new: a server that says no for a moment must not cost a message.
    """
    doubted = []
    for uid in refused:
        key = f"{folder.id}/{uid}"
        reader.refused[key] = reader.refused.get(key, 0) + 1
        if reader.refused[key] < _BELIEVED:
            doubted.append(uid)
    if doubted:
        words = f"the mail server does not hand over {len(doubted)} of its messages"
        raise TroubleError(words, retryable=True, field="folder")


def _breaks_again(reader: Reader, folder: models.Folder, uid: int, error: Exception) -> bool:
    """Whether it was this message that the line broke at the last time too: then it is passed over,
    since all behind it would never be read.
    """
    if not isinstance(error, imap.BROKEN):
        return False
    at = [str(folder.id), uid]
    reader.passed_over = reader.broke_at == at
    reader.broke_at = at
    if reader.passed_over:
        log.warning("a message is passed over", extra={"uid": uid, "why": type(error).__name__})
    return reader.passed_over


def _refused(reader: Reader, folder: models.Folder, uid: int, words: str) -> _Seen:
    glance = Glance(uid, 0, "", None, b"", refused=words)
    return _Seen(glance, None, entry=_not_given(reader, folder, glance, words))


def _not_given(reader: Reader, folder: models.Folder, glance: Glance, words: str) -> Bad:
    origin = _origin(reader, folder, glance)
    reason = f"the mail server does not hand it over ({words}); look at it in your mail program"
    return Bad(origin.path, origin.place, reason)


def _looked_at(
    reader: Reader, folder: models.Folder, glances: Sequence[Glance], *, called: bool
) -> list[_Seen]:
    """Each message with the decision about it."""
    seen = [_look(reader, folder, glance, called=called) for glance in glances]
    there = _there(reader.owner, [each.header for each in seen if each.header and each.wanted])
    for each in seen:
        if each.header and _identity(each.header) in there:
            each.wanted = each.whole = False
    return seen


def _look(reader: Reader, folder: models.Folder, glance: Glance, *, called: bool) -> _Seen:
    try:
        return _first_look(reader, folder, glance, called=called)
    except Exception as error:  # noqa: BLE001  # one message keeps no other from being read
        return _Seen(glance, None, entry=_poisoned(_origin(reader, folder, glance), error))


def _poisoned(origin: Origin, error: Exception) -> Bad:
    # No trace and no text of the error: they may hold what is in the message.
    name = type(error).__name__
    log.error("a message can't be read", extra={"place": origin.place, "why": name})
    return Bad(origin.path, origin.place, f"can't be read, by a fault of ours ({name})")


def _first_look(reader: Reader, folder: models.Folder, glance: Glance, *, called: bool) -> _Seen:
    if glance.refused:
        return _refused(reader, folder, glance.uid, glance.refused)
    if not glance.is_mail:
        return _Seen(glance, None)
    if glance.structure is None:
        return _Seen(glance, None, wanted=True, whole=True)
    heads = imap.heads(glance.header, glance.structure)
    found = parse.glimpse(heads, _origin(reader, folder, glance))
    if not isinstance(found, Glimpse):
        return _Seen(glance, None, entry=found)
    # A report's words lie in parts of its own, and what is made of a message without a name is
    # made of its bytes.
    whole = found.report or found.nameless
    wanted = called or found.wanted or (not found.listed and _is_short(glance.structure))
    return _Seen(
        glance,
        found.header,
        waits=not wanted,
        wanted=wanted,
        whole=wanted and (whole or found.leaves != len(_leaves(glance))),
        machine=found.header.bulk,
        asked=found.asked,
    )


def _is_short(structure: Piece) -> bool:
    texts = [leaf.octets for leaf in structure.leaves() if leaf.type.startswith("text/")]
    return bool(texts) and min(texts) <= _SHORT


def _leaves(glance: Glance) -> list[Piece]:
    return list(glance.structure.leaves()) if glance.structure else []


def _there(owner: models.Owner, headers: Sequence[Header]) -> set[tuple[object, ...]]:
    """Which of these messages are records already: moved or copied here, or imported before."""
    ids = {header.message_id for header in headers}
    rows = models.Envelope.objects.filter(owner=owner, message_id__in=ids)
    return {_identity(read(Header, plain)) for plain in rows.values_list("header", flat=True)}


def _identity(header: Header) -> tuple[object, ...]:
    return header.message_id, header.sender.email, header.subject, header.at.timestamp()


def _by_octets(seen: Sequence[_Seen]) -> Iterator[list[_Seen]]:
    some: list[_Seen] = []
    total = 0
    for each in seen:
        if some and total + each.octets > _OCTETS:
            yield some
            some, total = [], 0
        some.append(each)
        total += each.octets
    if some:
        yield some


def _fetch(client: imap.Client, seen: Sequence[_Seen]) -> None:
    """Gets what is wanted: whole messages, and of others the parts that hold their words."""
    open_ = [each for each in seen if each.wanted and not each.whole]
    # A plain text first; the HTML beside it where the plain one turns out to be a stub.
    for _ in range(3):
        asked = {each.glance.uid: pieces for each in open_ if (pieces := _missing(each))}
        if not asked:
            break
        given = imap.parts(client, asked)
        for each in open_:
            each.parts |= given.found.get(each.glance.uid, {})
            # It may be given as a whole; and if it is gone, that is seen there.
            each.whole = not each.parts and each.glance.uid in asked
        open_ = [each for each in open_ if each.glance.uid in given.found and each.may_be_stub]
    if some := [each for each in seen if each.wanted and each.whole]:
        texts = imap.whole(client, [each.glance.uid for each in some])
        for each in some:
            each.parts = {"": texts.found.get(each.glance.uid, b"")}
            each.refused = texts.refused.get(each.glance.uid, "")


def _missing(each: _Seen) -> list[Piece]:
    leaves = _leaves(each.glance)
    wanted: Sequence[int] = each.asked
    if each.parts:
        assert each.glance.structure is not None
        at_hand = [at for at, leaf in enumerate(leaves) if leaf.number in each.parts]
        raw = imap.joined(each.glance.header, each.glance.structure, each.parts)
        wanted = parse.wanted(raw, at_hand, machine=each.machine)
    return [leaves[at] for at in wanted if at < len(leaves)]


def _taken(
    reader: Reader,
    folder: models.Folder,
    seen: Sequence[_Seen],
    reached: dict[str, int],
    *,
    called: bool,
) -> Callable[[], None]:
    """Takes what came of these. The call that is returned keeps it with how far the folder was read
    by it, in one transaction.
    """
    now = reader.clock()
    for each in seen:
        if each.wanted and each.entry is None:
            _open(reader, folder, each, called=called)
    found = list(_entries(reader, folder, seen))
    path = Path(reader.account.address)
    batch = Batch(reader.owner, found, path=path, now=now, those=reader.those, whole=called)
    sightings, taken = [_sighting(reader, folder, each, now) for each in seen], len(found)

    def within() -> None:
        reader.lease.extend()
        models.Sighting.objects.bulk_create(
            sightings,
            update_conflicts=True,
            update_fields=("waits", "header", "message_id", "size"),
            unique_fields=("owner", "folder", "uid"),
        )
        models.Folder.objects.filter(id=folder.id).update(**reached)

    def keep() -> None:
        batch.keep(reader.done, within=within)
        for name, value in reached.items():
            setattr(folder, name, value)
        reader.watch.kept(0 if called else len(sightings), taken)

    return keep


def _open(reader: Reader, folder: models.Folder, each: _Seen, *, called: bool) -> None:
    """What was fetched of a message, opened; a letter whose words say nothing of hiring waits on
    the server, as mail to many does.
    """
    if each.refused:
        each.entry = _not_given(reader, folder, each.glance, each.refused)
        return
    try:
        letter = _letter(reader, folder, each)
        if not isinstance(letter, parse.Opened):
            each.entry = letter
            return
        if not (called or each.whole or each.header is None):
            each.waits = parse.says_nothing(letter, each.header)
            each.wanted = not each.waits
        each.letter = letter if each.wanted else None
        each.parts.clear()  # the letter has them
    except Exception as error:  # noqa: BLE001  # one message keeps no other from being read
        each.entry = _poisoned(_origin(reader, folder, each.glance), error)


def _letter(reader: Reader, folder: models.Folder, each: _Seen) -> parse.Opened | Bad | None:
    glance = each.glance
    if each.whole:
        raw = each.parts.get("", b"")
        cut = glance.size if len(raw) < glance.size else 0
        origin = _origin(reader, folder, glance, size=cut)
        # Empty: it is gone since the glance.
        return parse.opened(raw.replace(b"\r\n", b"\n"), origin) if raw else None
    assert glance.structure is not None
    raw = imap.joined(glance.header, glance.structure, each.parts)
    sizes = (0 if leaf.number in each.parts else leaf.decoded_size() for leaf in _leaves(glance))
    return parse.opened(raw, _origin(reader, folder, glance, sizes=tuple(sizes)))


def _entries(reader: Reader, folder: models.Folder, seen: Sequence[_Seen]) -> Iterator[Found | Bad]:
    calendar = _calendar(reader.owner)
    for each in seen:
        entry = each.entry
        if each.letter is not None:
            try:
                entry = parse.message_of(each.letter, calendar)
            except Exception as error:  # noqa: BLE001
                entry = _poisoned(each.letter.origin, error)
            each.letter = None
        if isinstance(entry, Bad):
            yield entry
        elif entry is not None:
            yield Found(entry=entry, place=f"{folder.name} {each.glance.uid}")


def _origin(
    reader: Reader,
    folder: models.Folder,
    glance: Glance,
    *,
    size: int = 0,
    sizes: tuple[int, ...] = (),
) -> Origin:
    return Origin(
        path=reader.account.address,
        place=f"{folder.name}, message {glance.uid}",
        folder=folder.name,
        arrived=glance.arrived,
        size=size,
        sizes=sizes,
    )


def _calendar(owner: models.Owner) -> parse.Calendar:
    zone = as_value(owner).zone

    def events(data: bytes) -> tuple[Event, ...]:
        from afterword.sources.ical import parse_calendar

        return parse_calendar(data, zone=zone)

    return events


def _sighting(reader: Reader, folder: models.Folder, each: _Seen, now: datetime) -> models.Sighting:
    held: dict[str, Any] = {}
    if each.header is not None:
        held["message_id"] = each.header.message_id
        held["header"] = write(each.header) if each.waits else None
    return models.Sighting(
        id=uuid7(now),
        owner_id=reader.owner.pk,
        folder_id=folder.id,
        uid=each.glance.uid,
        size=each.glance.size,
        waits=each.waits,
        **held,
    )
