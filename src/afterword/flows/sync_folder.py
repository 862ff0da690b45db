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
from json import loads
from typing import Protocol, TypeVar
from uuid import UUID

from django.db import transaction

from afterword.core.entries import Bad, Header
from afterword.core.errors import TroubleError
from afterword.core.facts import Fact
from afterword.core.in_play import InPlay
from afterword.flows.forgotten import forgotten_of
from afterword.flows.imported import Imported, keep_unread
from afterword.flows.ingest import keep_made
from afterword.flows.lease import Lease
from afterword.flows.made import Made
from afterword.flows.open_letters import Letter, Read, open_some
from afterword.flows.readers import Readers
from afterword.flows.reread import FEW
from afterword.records import models
from afterword.records.insert import insert, ready_key
from afterword.records.keys import uuid7
from afterword.records.mapping import read, write
from afterword.records.plain_json import as_kept
from afterword.sources import imap
from afterword.sources.imap import Glance, Piece
from afterword.sources.mail import parse
from afterword.sources.mail.bodies import LONGEST_STUB
from afterword.sources.mail.mime import Heads
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
_AHEAD = 2  # steps whose glances are asked for before the words of the step before them

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
_Row = tuple[object, ...]  # of a table, its values ready


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
    who: Callable[[], InPlay] | None = None  # who was in play before this reading
    in_play: InPlay | None = None  # and who is by now; asked for when there is something to read
    # Headers of what waits, by sighting: looked through in the end, and so not read again for it.
    waiting: dict[UUID, Header] = field(default_factory=dict)
    done: Imported = field(default_factory=Imported)

    def begin(self, uids: Sequence[int]) -> None:
        """Looks at who is in play, where there is anything to read: it costs all facts."""
        if uids and self.in_play is None and self.who is not None:
            self.in_play = self.who()

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
    called: bool = False  # in play, so its words are wanted whatever they are
    machine: bool = False
    asked: tuple[int, ...] = ()  # leaves that hold its words, as far as can be told from outside
    heads: Heads | None = None  # its header and those of its parts, as a reader of mail has them
    refused: str = ""  # why its words are not to be had
    parts: dict[str, bytes] = field(default_factory=dict)
    bad: Bad | None = None

    @property
    def may_be_stub(self) -> bool:
        """Whether what is at hand is so short that it may only point to what is not."""
        if sum(map(len, self.parts.values())) > LONGEST_STUB:
            return False
        return any(
            leaf.type.startswith("text/") and leaf.number not in self.parts
            for leaf in _leaves(self.glance)
        )

    @property
    def contents(self) -> dict[int, bytes]:
        """The leaves at hand, by their place among all, with Unix line ends."""
        return {
            at: self.parts[leaf.number].replace(b"\r\n", b"\n")
            for at, leaf in enumerate(_leaves(self.glance))
            if leaf.number in self.parts
        }

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
    steps wait to be kept. Glances are asked for so far ahead that the line never waits for them to
    be looked at; but where it broke before, none stands between a message and what is blamed on it.
    """
    reader.begin(uids)
    size = reader.chunk
    ahead = _AHEAD if size >= CHUNK else 1
    chunks = [uids[at : at + size] for at in range(0, len(uids), size)]
    before: deque[Callable[[], None]] = deque()
    with _line(reader) as line:

        def ask_for(some: Sequence[Sequence[int]]) -> None:
            for chunk in some:
                coming.append(line.submit(imap.glances, reader.client, chunk, parse.FIELDS))

        coming: deque[Future[list[Glance]]] = deque()
        ask_for(chunks[:ahead])
        for at, chunk in enumerate(chunks):
            try:
                if at:
                    _end_turn(reader)
                glimpsed = _answer(reader, coming.popleft())
                _believe(reader, folder, {each.uid for each in glimpsed if each.refused})
                seen = _looked_at(reader, folder, glimpsed, called=called)
                some_of = list(_by_octets(seen)) or [[]]
                for count, some in enumerate(some_of, start=1):
                    fetching = line.submit(_fetch, reader.client, some)
                    last = count == len(some_of)
                    if last:
                        ask_for(chunks[at + ahead : at + ahead + 1])
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
    """What comes, while whoever watches may say meanwhile that the reading is to end, and what was
    begun to be read gets on.
    """
    while not coming.done() and reader.those.help():
        pass
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
    return _Seen(glance, None, bad=_not_given(reader, folder, glance, words))


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
        return _Seen(
            glance, None, bad=_poisoned(_origin(reader, folder, glance), type(error).__name__)
        )


def _poisoned(origin: Origin, name: str) -> Bad:
    # No trace and no text of the error: they may hold what is in the message.
    log.error("a message can't be read", extra={"place": origin.place, "why": name})
    return Bad(origin.path, origin.place, f"can't be read, by a fault of ours ({name})")


def _first_look(reader: Reader, folder: models.Folder, glance: Glance, *, called: bool) -> _Seen:
    if glance.refused:
        return _refused(reader, folder, glance.uid, glance.refused)
    if not glance.is_mail:
        return _Seen(glance, None)
    if glance.structure is None:
        return _Seen(glance, None, wanted=True, whole=True, called=called)
    heads = imap.heads(glance.header, glance.structure)
    found = parse.glimpse(heads, _origin(reader, folder, glance))
    if not isinstance(found, Glimpse):
        return _Seen(glance, None, bad=found)
    # A report's words lie in parts of its own, and what is made of a message without a name is
    # made of its bytes.
    whole = found.report or found.nameless
    # Who is in play already need not be called in later, when all of it would be asked for again.
    called = called or (reader.in_play is not None and reader.in_play.concerns(found.header))
    wanted = called or found.wanted or (not found.listed and _is_short(glance.structure))
    return _Seen(
        glance,
        found.header,
        waits=not wanted,
        wanted=wanted,
        whole=wanted and (whole or found.leaves != len(_leaves(glance))),
        called=called,
        machine=found.header.bulk,
        asked=found.asked,
        heads=heads,
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
    if each.parts and each.heads is not None:
        contents = each.contents
        mail = parse.put_together(each.heads, contents, Origin("", ""))
        if isinstance(mail, parse.Opened):
            wanted = parse.wanted(mail, contents, machine=each.machine)
    return [leaves[at] for at in wanted if at < len(leaves)]


def _taken(
    reader: Reader,
    folder: models.Folder,
    seen: Sequence[_Seen],
    reached: dict[str, int],
    *,
    called: bool,
) -> Callable[[], None]:
    """Has what came of these opened and read. The call that is returned keeps it with how far the
    folder was read by it, in one transaction.
    """
    now = reader.clock()
    closed: list[tuple[_Seen, Letter]] = []
    for each in seen:
        if each.wanted and each.bad is None:
            letter = _letter(reader, folder, each, now)
            closed += [(each, letter)] if letter is not None else []
        each.parts = {}  # the letter has them
    coming = reader.those.share(open_some, [letter for _, letter in closed])

    def keep() -> None:
        made = list(_come_of(closed, coming()))
        bad = [each.bad for each in seen if each.bad is not None]
        with transaction.atomic():
            reader.lease.extend()
            _let_go(reader.owner, seen)
            sightings = [_sighting(reader, folder, each, now) for each in seen]
            _write_sightings(sightings)
            models.Folder.objects.filter(id=folder.id).update(**reached)
            keep_made(reader.owner, made, now, reader.done)
            keep_unread(reader.owner, bad, now)
        for name, value in reached.items():
            setattr(folder, name, value)
        _tell_of(reader, made)
        reader.watch.kept(0 if called else len(sightings), len(made) + len(bad))

    return keep


def _let_go(owner: models.Owner, seen: Sequence[_Seen]) -> None:
    """No header waits of whom the user had forgotten."""
    they = forgotten_of(owner)
    for each in seen if they is not None else ():
        if each.header is not None and they.header(each.header):  # type: ignore[union-attr]
            each.header, each.waits = None, False


def _tell_of(reader: Reader, made: Sequence[Made]) -> None:
    """Whom these put in play. It is less than what is found in the end, never more: nobody's place
    in the search ends by what else is read.
    """
    if reader.in_play is not None:
        for each in made:
            for fact in each.facts:
                reader.in_play.tell_fact(read(Fact, loads(fact.content)))


def _letter(reader: Reader, folder: models.Folder, each: _Seen, now: datetime) -> Letter | None:
    """What was fetched of a message, to be opened; None of one that is gone since the glance."""
    glance = each.glance
    if each.refused:
        each.bad = _not_given(reader, folder, glance, each.refused)
        return None
    if each.whole or each.heads is None:
        raw = each.parts.get("", b"")
        cut = glance.size if len(raw) < glance.size else 0
        origin = _origin(reader, folder, glance, size=cut)
        return Letter(origin, None, (raw, ()), {}, now, each.called) if raw else None
    sizes = (0 if leaf.number in each.parts else leaf.decoded_size() for leaf in _leaves(glance))
    origin = _origin(reader, folder, glance, sizes=tuple(sizes))
    return Letter(origin, each.header, each.heads, each.contents, now, each.called)


def _come_of(closed: Sequence[tuple[_Seen, Letter]], read: Sequence[Read]) -> Iterator[Made]:
    """What is to be kept of letters that were opened. One whose words say nothing of hiring waits
    on the server, as mail to many does.
    """
    for (each, letter), what in zip(closed, read, strict=True):
        each.waits = each.waits or what.waits
        each.bad = _poisoned(letter.origin, what.fault) if what.fault else what.bad
        if what.made is not None:
            yield what.made


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


def _sighting(reader: Reader, folder: models.Folder, each: _Seen, now: datetime) -> _Row:
    key, header = uuid7(now), None
    if each.header is not None and each.waits:
        header = as_kept(write(each.header))
        if len(reader.waiting) < FEW:
            reader.waiting[key] = each.header
    return (
        *(ready_key(key), ready_key(reader.owner.pk), ready_key(folder.id)),
        *(each.glance.uid, each.header.message_id if each.header is not None else ""),
        *(each.glance.size, each.waits, header),
    )


def _write_sightings(rows: Sequence[_Row]) -> None:
    insert(
        models.Sighting,
        ("id", "owner", "folder", "uid", "message_id", "size", "waits", "header"),
        rows,
        unless=("owner", "folder", "uid"),
        update=("waits", "header", "message_id", "size"),
    )
