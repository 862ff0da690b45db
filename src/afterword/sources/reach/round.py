"""A round over many public addresses: hosts side by side, one request at a time each, with a pause.

Nothing is kept here: what a host's robots.txt said and what an address was last like come along and
go back with the answers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from threading import Condition, Event
from time import monotonic
from urllib.parse import urlsplit

from afterword.core.errors import TroubleError
from afterword.sources.reach.fetch import DELAY, Bounds, Fetched, Line, NotGivenError
from afterword.sources.reach.network import Network
from afterword.sources.reach.trouble import host_of
from afterword.sources.reach.turns import BusyError


@dataclass(frozen=True, slots=True)
class Manners:
    """How the web is asked: tests and benches set the network and less patience."""

    network: Network | None = None
    bounds: Bounds | None = None
    delay: float = DELAY  # seconds between two requests to one host
    threads: int = 128  # hosts at a time: most of them only let one wait
    contact: str = ""  # for hosts that answer nobody else, as `Line` has it

    @property
    def limits(self) -> Bounds:
        """What `Line` takes: the delay is kept between two lines, too."""
        return replace(self.bounds or Bounds(), delay=self.delay)


_MOST_PAGES = 20  # of one answer: two thousand roles
_MOST_TOGETHER = 16 << 20  # bytes of all pages of one answer
_MOST_HELD = 32 << 20  # bytes of answers that wait to be listened to


@dataclass(frozen=True, slots=True)
class Ask:
    """An address, and what it was when it was last read."""

    key: str  # the caller's
    address: str
    etag: str = ""
    modified: str = ""
    named: bool = False  # the user named this host: it may be in a private network
    seconds: float = 0.0  # that its last answer took
    # Of an answer that comes in pages: where the next one is, by the last; "" for none.
    next_page: Callable[[bytes, str], str] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an ask: a page, or why there is none."""

    ask: Ask
    page: Fetched | None
    trouble: TroubleError | None = None
    # That the host took, pauses between pages counted; 0 where it wasn't asked.
    seconds: float = 0.0


def walk_round(
    asks: Iterable[Ask], manners: Manners, rules: MutableMapping[str, str]
) -> Iterator[Answer]:
    """Every ask answered, in the order in which the answers come; `rules` as `Line` has them.

    Hosts that will take longest come first, so that nobody waits for them alone in the end.

    Who stops listening ends the round: what is on its way is finished, no more is asked. A host
    that asks for a pause (429, 503) is asked for nothing more in this round.
    """
    by_host: dict[str, list[Ask]] = {}
    for ask in asks:
        by_host.setdefault(urlsplit(ask.address).netloc.lower(), []).append(ask)
    answers, over = _Answers(), Event()

    def visit(group: list[Ask]) -> None:
        try:
            for answer in _visit(group, manners, rules, over):
                answers.put(answer)
        except Exception as error:  # noqa: BLE001  # the listener counts answers: each ask has to get one
            for ask in group:
                words = f"{host_of(ask.address)} can't be asked: {type(error).__name__}"
                answers.put(Answer(ask, None, TroubleError(words, retryable=True)))

    def takes(group: list[Ask]) -> float:
        return sum(ask.seconds + manners.delay for ask in group)

    with ThreadPoolExecutor(max(1, min(manners.threads, len(by_host)))) as pool:
        waiting = {ask.key for group in by_host.values() for ask in group}
        for group in sorted(by_host.values(), key=takes, reverse=True):
            pool.submit(visit, group)
        try:
            while waiting:
                answer = answers.get()
                if answer.ask.key in waiting:
                    waiting.discard(answer.ask.key)
                    yield answer
        finally:
            over.set()
            answers.end()
            pool.shutdown(wait=True, cancel_futures=True)


class _Answers:
    """Answers that nobody has listened to yet. While they hold much, the next ones wait: whoever
    listens may be slower than a hundred hosts together.
    """

    def __init__(self) -> None:
        self._held: deque[Answer] = deque()
        self._bytes, self._over = 0, False
        self._change = Condition()

    def put(self, answer: Answer) -> None:
        with self._change:
            self._change.wait_for(lambda: self._bytes < _MOST_HELD or self._over)
            self._held.append(answer)
            self._bytes += _size(answer)
            self._change.notify_all()

    def get(self) -> Answer:
        with self._change:
            self._change.wait_for(lambda: self._held)
            answer = self._held.popleft()
            self._bytes -= _size(answer)
            self._change.notify_all()
            return answer

    def end(self) -> None:
        """Nobody waits any more."""
        with self._change:
            self._over = True
            self._change.notify_all()


def _size(answer: Answer) -> int:
    page = answer.page
    return sum(map(len, (page.data or b"", *page.more))) if page else 0


def _visit(
    group: list[Ask], manners: Manners, rules: MutableMapping[str, str], over: Event
) -> Iterator[Answer]:
    """The addresses of one host, one after the other over one line."""
    named = tuple({host_of(ask.address) for ask in group if ask.named})
    enough: TroubleError | None = None
    with Line(
        manners.network,
        bounds=manners.limits,
        named=named,
        rules=rules,
        contact=manners.contact,
    ) as line:
        line.wait = over.wait
        for number, ask in enumerate(group):
            if (
                number
                and enough is None
                and over.wait(max(manners.delay, line.crawl_delay(ask.address)))
            ):
                return
            if enough is not None:
                yield Answer(ask, None, enough)
                continue
            begun = _spent_on(line)
            try:
                page = line.page(ask.address, ask.etag, ask.modified)
                pause = max(manners.delay, line.crawl_delay(ask.address))
                page = _whole(line, ask, page, partial(over.wait, pause))
                yield Answer(ask, page, seconds=_spent_on(line) - begun)
            except TroubleError as trouble:
                if isinstance(trouble, NotGivenError) and trouble.status in (429, 503):
                    enough = trouble
                took = 0.0 if isinstance(trouble, BusyError) else _spent_on(line) - begun
                yield Answer(ask, None, trouble, took)


def _spent_on(line: Line) -> float:
    """The time, but for what others of ours made the line wait."""
    return monotonic() - line.waited


def _whole(line: Line, ask: Ask, page: Fetched, is_over: Callable[[], bool]) -> Fetched:
    """A page with all that come after it; `is_over` pauses and says whether the round has ended."""
    data, address, more = page.data, page.address, list[bytes]()
    held = len(data or b"")
    while ask.next_page and data is not None and len(more) < _MOST_PAGES:
        address = ask.next_page(data, address)
        if not address:
            break
        if is_over():
            raise TroubleError("it was not read to its end", retryable=True)
        data = line.page(address).data
        more += [data] if data is not None else []
        held += len(data or b"")
        if held > _MOST_TOGETHER:
            words = f"{host_of(ask.address)} gives more than {_MOST_TOGETHER >> 20} MB in its pages"
            raise TroubleError(words, retryable=False)
    return replace(page, more=tuple(more))
