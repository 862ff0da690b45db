"""Reads the facts of many entries in processes of their own, beside the one that parses and writes.

What an entry states depends on it and on its owner alone, so it can be read anywhere. One's own
process reads along: it never waits for what it could do itself, and where there is one processor,
or little to read, it reads all of it.
"""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from queue import SimpleQueue
from threading import Condition, Lock, Semaphore, Thread
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from afterword.core.entries import Entry, Message
from afterword.core.facts import Fact
from afterword.core.world import Owner

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

# Entries that are read in one go: so many that sending them there and back costs little beside it,
# so few that whoever is ready first can take some off the others.
_SLICE = 20
# Messages that are read about as soon as others would be there; and whoever waits for a first
# agenda has the other processor for it.
_MANY = 350
# Each holds some 70 MB, and one process that parses and writes keeps hardly more busy; so many at a
# time, whatever is read.
_MOST = 2
_free = Semaphore(_MOST)
# Seconds until a thread that computes lets another have the interpreter. Who hands out slices needs
# it a moment each time; at Python's 5 ms the others stood still for a fifth of their time.
_GIVE_WAY = 0.001
_haste, _in_haste, _usual = Lock(), 0, 0.0  # for how many Readers; and what was before
_AHEAD = 2  # slices handed out to each, so that the next is there when one is done

# In steps, as cli.main has it, but smaller ones: all that is read is let go at once.
_GARBAGE_STEPS = (50_000, 20, 20)

log = logging.getLogger(__name__)
Asked = TypeVar("Asked")
Told = TypeVar("Told")


class ToRead(NamedTuple):
    """An entry, and what its facts bear: the key of its record, what the user finds it by, and
    when it was there to be known.
    """

    entry: Entry
    key: str
    ref: str
    known_at: datetime


# The facts of an entry; or in words what the reader failed on, which costs nothing but them.
Stated = tuple[Fact, ...] | str


def read_some(owner: Owner, asked: Sequence[ToRead]) -> list[Stated]:
    """What each of these states, read here and now."""
    return [_read_one(owner, each) for each in asked]


def _read_one(owner: Owner, asked: ToRead) -> Stated:
    # Imported here: it takes a quarter of a second, and what has nothing to read does without.
    from afterword.core.reading.entry import read

    try:
        return read(asked.entry, owner, record=asked.key, ref=asked.ref, known_at=asked.known_at)
    except Exception as error:  # noqa: BLE001  # whatever it is, the mailbox goes on
        return repr(error)


_warm = False


def warm_up(owner: Owner) -> None:
    """Gets ready to read in a thread beside whoever waits for a server meanwhile: the first letter
    costs as much as the next three hundred, for the patterns that it is read by are made then. Once
    a process.
    """
    global _warm
    if not _warm:
        _warm = True
        Thread(target=_warm_up, args=(owner,), name="warming up", daemon=True).start()


def _warm_up(owner: Owner) -> None:
    from afterword.core.reading.usual import usual_letters

    for letter in usual_letters(owner):
        _read_one(owner, ToRead(letter, "", "", letter.header.at))


# What is to be done for an owner with some of what is asked; any process can call it.
Work = Callable[[Owner, Sequence[Asked]], list[Told]]


class _Piece(Generic[Asked, Told]):
    """What is read of one question: slices, taken by others from the first and by this process
    from the last on.
    """

    def __init__(self, work: Work[Asked, Told], asked: Sequence[Asked]) -> None:
        self.work = work
        self.slices = [asked[at : at + _SLICE] for at in range(0, len(asked), _SLICE)]
        self.found: list[list[Told] | None] = [None] * len(self.slices)
        self._left = range(len(self.slices))
        self._open = len(self.slices)
        self._change = Condition()

    def take(self, end: int) -> int | None:
        """The slice at one end (0 or -1) of what nobody has begun; None where all is begun."""
        with self._change:
            if not self._left:
                return None
            at = self._left[end]
            self._left = self._left[1:] if end == 0 else self._left[:-1]
            return at

    def give(self, at: int, found: list[Told] | None) -> None:
        """What one slice states; None where who took it is gone."""
        with self._change:
            self.found[at] = found
            self._open -= 1
            self._change.notify_all()

    def wait(self) -> None:
        """Until nobody is at it any more."""
        with self._change:
            self._change.wait_for(self.is_done)

    def is_done(self) -> bool:
        """Whether nobody is at it any more, and nothing is left of it."""
        return not self._open


class Readers:
    """Who reads: this process, and once so much was asked that it is worth it, others beside it."""

    def __init__(self, owner: Owner, needed: Sequence[str]) -> None:
        self._owner, self._needed, self._asked = owner, needed, 0
        self._pool: ProcessPoolExecutor | None = None
        self._ready: list[Future[None]] = []
        self._called, self._hasty, self._count = False, False, 0
        self._begun: list[_Piece[Any, Any]] = []  # and not yet asked for what came of them
        self._pieces: SimpleQueue[_Piece[Any, Any] | None] = SimpleQueue()

    def _call(self) -> None:
        """Calls the others. They need a second until they are there, and nobody waits for them."""
        # A process that may have no children (a worker of a fleet) reads alone.
        if self._called or multiprocessing.current_process().daemon:
            return
        while self._count < (os.cpu_count() or 1) - 1 and _free.acquire(blocking=False):
            self._count += 1
        if not self._count:
            return  # others have them all; asked again with the next question
        self._called = True
        # Imported here: most commands read too little to have any use for it.
        from concurrent.futures import ProcessPoolExecutor

        try:
            # Spawned: a fork would take locks of other threads along, and the database.
            context = multiprocessing.get_context("spawn")
            with _without_interrupts():
                self._pool = pool = ProcessPoolExecutor(self._count, context, _begin)
                self._ready = [pool.submit(_get_ready, self._needed) for _ in range(self._count)]
        except OSError as error:  # no semaphores, no room for a process
            log.info("facts are read in one process", extra={"why": repr(error)})
            self._pool = None
            return
        self._hasty = True
        _hurry(1)
        for _ in range(self._count * _AHEAD):
            Thread(target=self._hand_out, args=(pool,), name="readers", daemon=True).start()

    @property
    def others(self) -> bool:
        """Whether others are there and read."""
        pool = self._pool
        if pool is None or not all(each.done() for each in self._ready):
            return False
        for each in self._ready:
            if error := each.exception():
                self._give_up(pool, error)
                return False
        return True

    def _give_up(self, pool: ProcessPoolExecutor, why: BaseException) -> None:
        """From here on this process reads alone, and says so once."""
        if self._pool is pool:
            log.warning("facts are read in one process", extra={"why": repr(why)})
            self._pool = None
            pool.shutdown(wait=False, cancel_futures=True)

    def expect(self, much: int) -> None:
        """Calls the others at once where it is known that so much will be asked."""
        if much > _MANY:
            self._call()

    def ask(self, asked: Sequence[ToRead]) -> Callable[[], list[Stated]]:
        """Begins to read; what is returned gives what each states, in their order."""
        much = sum(isinstance(each.entry, Message) for each in asked)
        return self.share(read_some, asked, much=much)

    def share(
        self, work: Work[Asked, Told], asked: Sequence[Asked], *, much: int | None = None
    ) -> Callable[[], list[Told]]:
        """Begins any work of the kind; what is returned gives what comes of each, in their order.

        `much` is how many of them cost what a letter does; all, where it isn't said.
        """
        self._asked += len(asked) if much is None else much
        if self._asked > _MANY:
            self._call()
        if not self.others:
            return lambda: work(self._owner, asked)
        piece = _Piece(work, asked)
        self._begun.append(piece)
        for _ in range(self._count * _AHEAD):
            self._pieces.put(piece)
        return lambda: self._together(piece)

    def _together(self, piece: _Piece[Asked, Told]) -> list[Told]:
        while not piece.is_done():
            if not (self._do_some(piece) or self.help()):
                piece.wait()
        self._begun.remove(piece)
        found: list[Told] = []
        for asked, told in zip(piece.slices, piece.found, strict=True):
            found += piece.work(self._owner, asked) if told is None else told
        return found

    def help(self) -> bool:
        """Does a little of what was begun, for whoever would have to wait; False where nothing is
        left to do. The others are never so far that this process has to stand still for them.
        """
        return any(self._do_some(piece) for piece in self._begun)

    def _do_some(self, piece: _Piece[Asked, Told]) -> bool:
        at = piece.take(-1)
        if at is not None:
            piece.give(at, piece.work(self._owner, piece.slices[at]))
        return at is not None

    def _hand_out(self, pool: ProcessPoolExecutor) -> None:
        """In a thread: gives the others slice after slice."""
        with _without_interrupts():
            self._hand_out_to(pool)

    def _hand_out_to(self, pool: ProcessPoolExecutor) -> None:
        while (piece := self._pieces.get()) is not None:
            while (at := piece.take(0)) is not None:
                try:
                    found = pool.submit(piece.work, self._owner, piece.slices[at]).result()
                except Exception as error:  # noqa: BLE001  # killed: they have no memory left, say
                    self._give_up(pool, error)
                    piece.give(at, None)
                    return
                piece.give(at, found)

    def end(self) -> None:
        """Lets the others go."""
        pool, self._pool = self._pool, None
        for _ in range(self._count * _AHEAD):
            self._pieces.put(None)
        if self._hasty:
            self._hasty = False
            _hurry(-1)
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
        for _ in range(self._count):
            _free.release()
        self._count = 0


def _hurry(by: int) -> None:
    """Lets threads change more often while any Readers hand out slices, and as before after it."""
    global _in_haste, _usual
    with _haste:
        if not _in_haste:
            _usual = sys.getswitchinterval()
        _in_haste += by
        sys.setswitchinterval(_GIVE_WAY if _in_haste else _usual)


# What reads letters, and all that comes with them.
OF_LETTERS = ("afterword.core.reading.entry", "afterword.flows.open_letters")


@contextmanager
def readers(owner: Owner, needed: Sequence[str] = OF_LETTERS) -> Iterator[Readers]:
    """Readers for one piece of work, who go with it. `needed` are the modules that the work takes:
    loading more would keep everybody waiting.
    """
    found = Readers(owner, needed)
    try:
        yield found
    finally:
        found.end()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Ctrl+C is this process's own: one that is started meanwhile doesn't hear it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # or it would be started within, and let them through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """In a process that reads: Ctrl+C is its parent's, and it doesn't outlive that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*_GARBAGE_STEPS)
    Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _get_ready(needed: Sequence[str]) -> None:
    """In a process that reads: it is there once it could read."""
    for name in needed:
        import_module(name)
    gc.freeze()
