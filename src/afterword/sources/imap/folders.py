"""The folders of a mailbox: which there are, what each is for, and whether one has changed."""

from __future__ import annotations

from dataclasses import dataclass

from imapclient import imap_utf7
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from afterword.core.errors import TroubleError
from afterword.sources.imap.answers import Value, answers, number, runs_of
from afterword.sources.imap.session import plain_words
from afterword.sources.imap.wire import Client

_STATUS = ("MESSAGES", "UIDNEXT", "UIDVALIDITY")
_MOST = 5_000  # folders
# RFC 6154; \All is Gmail's "All Mail" too.
_BY_FLAG = {
    b"\\SENT": "sent",
    b"\\DRAFTS": "drafts",
    b"\\JUNK": "junk",
    b"\\SPAM": "junk",
    b"\\TRASH": "trash",
    b"\\ARCHIVE": "archive",
    b"\\ALL": "all",
    b"\\ALLMAIL": "all",
}
# Where the server names no use (iCloud names none): what mail programs call these folders.
_BY_NAME = {
    "sent": "sent",
    "sent items": "sent",
    "sent mail": "sent",
    "sent messages": "sent",
    "gesendet": "sent",
    "gesendete objekte": "sent",
    "gesendete elemente": "sent",
    "enviados": "sent",
    "elementos enviados": "sent",
    "itens enviados": "sent",
    "envoyés": "sent",
    "éléments envoyés": "sent",
    "messages envoyés": "sent",
    "drafts": "drafts",
    "draft": "drafts",
    "entwürfe": "drafts",
    "borradores": "drafts",
    "brouillons": "drafts",
    "rascunhos": "drafts",
    "junk": "junk",
    "junk email": "junk",
    "junk e-mail": "junk",
    "spam": "junk",
    "bulk mail": "junk",
    "correo no deseado": "junk",
    "courrier indésirable": "junk",
    "lixo eletrônico": "junk",
    "trash": "trash",
    "bin": "trash",
    "deleted items": "trash",
    "deleted messages": "trash",
    "papierkorb": "trash",
    "gelöschte elemente": "trash",
    "papelera": "trash",
    "elementos eliminados": "trash",
    "corbeille": "trash",
    "éléments supprimés": "trash",
    "lixeira": "trash",
}


@dataclass(frozen=True, slots=True)
class Status:
    """How far a folder is, in the server's numbers; `modseq` 0 where it keeps none."""

    messages: int = 0
    uidnext: int = 0
    uidvalidity: int = 0
    modseq: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One folder. `raw` is its name in the server's bytes."""

    name: str
    raw: bytes
    use: str = ""  # as records.models.mailbox.USES
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder opened for reading only; `vanished`: runs of UIDs that are gone, None where it can't
    say.
    """

    status: Status
    vanished: list[tuple[int, int]] | None = None


def places(client: Client) -> list[Place]:
    """All folders that can be opened, with their status: one round trip where the server can do
    that (LIST-STATUS), else one more a folder.
    """
    wanted = _wanted(client)
    returns = [f"STATUS ({wanted})"] if client.has_capability("LIST-STATUS") else []
    if returns and client.has_capability("SPECIAL-USE"):
        returns.append("SPECIAL-USE")
    client.ask("LIST", '""', '"*"', *([f"RETURN ({' '.join(returns)})"] if returns else ()))
    found = [place for each in answers(client.told("LIST")) if (place := _place(each))][:_MOST]
    told = {
        each[0]: _status(each[1])
        for each in answers(client.told("STATUS"))
        if len(each) > 1 and isinstance(each[0], bytes)
    }
    # A use that two folders claim by their names belongs to the one that the server says.
    said = {place.use for place in found if place.use}
    return [
        Place(
            name=place.name,
            raw=place.raw,
            use=place.use or _use_by_name(place.name, said),
            status=told.get(place.raw),
        )
        for place in found
    ]


def ask_status(client: Client, place: Place) -> Status:
    """How far one folder is. TroubleError about the folder where it can't be asked."""
    try:
        client.ask("STATUS", quoted(place.raw), f"({_wanted(client)})")
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        raise _of_folder(place, error) from error
    for each in answers(client.told("STATUS")):
        if len(each) > 1:
            return _status(each[1])
    return Status()


def open_folder(client: Client, place: Place, known: Status | None = None) -> Opened:
    """Opens a folder so that nothing in it can change by us, not even what counts as read.

    With what was known of it before, a server with QRESYNC says in the same trip what has vanished
    since. TroubleError about the folder where it is gone or may not be read.
    """
    words: list[str] = []
    if known and known.modseq and known.uidvalidity and "QRESYNC" in enabled(client):
        words = [f"(QRESYNC ({known.uidvalidity} {known.modseq}))"]
    elif client.has_capability("CONDSTORE"):
        words = ["(CONDSTORE)"]
    client.line.is_readonly = True
    try:
        client.ask("EXAMINE", quoted(place.raw), *words)
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        raise _of_folder(place, error) from error
    client.line.state = "SELECTED"
    status = Status(
        messages=_last(client, "EXISTS"),
        uidnext=_last(client, "UIDNEXT"),
        uidvalidity=_last(client, "UIDVALIDITY"),
        modseq=_last(client, "HIGHESTMODSEQ"),
    )
    if not (words and words[0].startswith("(QRESYNC")):
        return Opened(status)
    told = [text for text in client.told("VANISHED") if isinstance(text, bytes)]
    return Opened(status, [run for text in told for run in runs_of(text)])


def enabled(client: Client) -> tuple[str, ...]:
    """Switches QRESYNC on where it is offered; asked once a session, which is before a folder is
    open or never.
    """
    if not hasattr(client, "switched_on"):
        on = client.has_capability("QRESYNC") and client.has_capability("ENABLE")
        on = on and client.line.state == "AUTH"
        if on:
            client.ask("ENABLE", "QRESYNC")
        client.switched_on = ("QRESYNC",) if on else ()
    return tuple(client.switched_on)


def quoted(raw: bytes) -> bytes:
    """A folder's name as a word of a command."""
    return b'"' + raw.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def readable(raw: bytes) -> str:
    """A folder's name for people: modified UTF-7, and what is none of it as it stands."""
    try:
        name = imap_utf7.decode(raw)
    except (UnicodeError, ValueError):
        name = raw.decode("utf-8", "replace")
    # A surrogate can't be kept, and a control character moves a terminal.
    kept = name.encode("utf-8", "replace").decode()
    return "".join(c if c.isprintable() else "\ufffd" for c in kept)[:500]


def _place(answer: list[Value]) -> Place | None:
    if len(answer) < 3 or not isinstance(answer[0], list) or not isinstance(answer[2], bytes):
        return None
    raw = answer[2]
    flags = {flag.upper() for flag in answer[0] if isinstance(flag, bytes)}
    if flags & {b"\\NOSELECT", b"\\NONEXISTENT"} or not raw or b"\r" in raw or b"\n" in raw:
        return None
    if b"\0" in raw:
        return None
    use = "inbox" if raw.upper() == b"INBOX" else ""
    use = use or next((_BY_FLAG[flag] for flag in sorted(flags) if flag in _BY_FLAG), "")
    return Place("INBOX" if use == "inbox" else readable(raw), raw, use)


def _use_by_name(name: str, said: set[str]) -> str:
    last = name.replace(".", "/").rpartition("/")[2].casefold()
    use = _BY_NAME.get(last, "")
    return "" if use in said else use


def _wanted(client: Client) -> str:
    more = ("HIGHESTMODSEQ",) if client.has_capability("CONDSTORE") else ()
    return " ".join((*_STATUS, *more))


def _status(value: Value) -> Status:
    held = value if isinstance(value, list) else []
    named = {
        held[at].upper(): number(held[at + 1])
        for at in range(0, len(held) - 1, 2)
        if isinstance(held[at], bytes)
    }
    return Status(
        messages=named.get(b"MESSAGES", 0),
        uidnext=named.get(b"UIDNEXT", 0),
        uidvalidity=named.get(b"UIDVALIDITY", 0),
        modseq=named.get(b"HIGHESTMODSEQ", 0),
    )


def _last(client: Client, name: str) -> int:
    told = client.told(name)
    last = told[-1] if told else b""
    return number(last.strip()) if isinstance(last, bytes) else 0


def _of_folder(place: Place, error: Exception) -> TroubleError:
    words = f"the folder {place.name} can't be read: {plain_words(error)}"
    return TroubleError(words, retryable=True, field="folder")
