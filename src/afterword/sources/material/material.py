"""A file that could be sent: its title, its hash, and what it says about being shared."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from io import BufferedReader
from pathlib import Path, PurePath

from afterword.core.charset import decode
from afterword.core.entries import Material
from afterword.core.errors import UnreadableError
from afterword.core.materials.words import megabytes

_TEXTS = frozenset(".md .markdown .txt .text .html .htm .rst .tex".split())
LARGEST = 512 * 10**6  # bytes of a file that is kept
# Not on every system; without them a link is followed and a pipe waited for.
_NO_LINK, _NO_WAIT = getattr(os, "O_NOFOLLOW", 0), getattr(os, "O_NONBLOCK", 0)
_FOLDER = "it is a folder: add one file of it, or a zip of it"
_HEAD = 64 * 1024  # bytes looked at for a title and a word on sharing
_HEADING = re.compile(r"^\s{0,3}#{1,3}\s+(.+?)\s*#*\s*$", re.MULTILINE)
_TITLE = re.compile(r"<(?:title|h1)[^>]*>\s*(.*?)\s*</", re.IGNORECASE | re.DOTALL)
# A word against sharing beats one for it: sending is the mistake that can't be undone.
_NOT_SHARED = re.compile(
    r"confidential|only on request|on request only|do not (?:share|send|forward|distribute)"
    r"|not (?:to be |for )?(?:shar|distribut|publi)|internal use|tell me first|ask me first"
    r"|vertraulich|nur auf anfrage|nicht weitergeben|nicht zur weitergabe"
    r"|confidencial|solo (?:a|bajo) petici|no (?:compartir|difundir)"
    r"|só a pedido|não (?:compartilhar|partilhar)"
    r"|confidentiel|sur demande|ne pas (?:partager|diffuser)",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"(?:may|can|free|ok(?:ay)?|fine|happy|cleared|approved)"
    r" (?:to |for )?(?:be )?(?:shar|distribut|forward|pass)"
    r"|shareable|public version|darf (?:gern )?(?:geteilt|weitergegeben)|weitergabe erlaubt"
    r"|se puede compartir|puede compartirse|pode ser (?:compartilhad|partilhad)"
    r"|peut être (?:partagé|diffusé)|partage autorisé",
    re.IGNORECASE,
)


def open_file(path: Path) -> BufferedReader:
    """The file at `path`, open for reading; UnreadableError for what is no plain file.

    A link to a file is refused: what lies behind it may be another file tomorrow, and the name that
    is kept would be the link's.
    """
    try:
        # Without waiting: a pipe that nobody writes to would hold us for ever.
        number = os.open(path, os.O_RDONLY | _NO_LINK | _NO_WAIT)
    except OSError as error:
        if path.is_symlink():
            reason = f"it is a link to {path.readlink().name}: add that file itself"
            raise UnreadableError(reason, path=str(path)) from error
        raise UnreadableError(_reason(path, error), path=str(path)) from error
    about = os.fstat(number)
    reason = ""
    if stat.S_ISDIR(about.st_mode):
        reason = _FOLDER
    elif not stat.S_ISREG(about.st_mode):
        reason = "it is no file that could be sent"
    elif not about.st_size:
        reason = "the file is empty"
    elif about.st_size > LARGEST:
        reason = f"it has more than {megabytes(LARGEST)}: put it online, and add its link"
    if reason:
        os.close(number)
        raise UnreadableError(reason, path=str(path))
    return os.fdopen(number, "rb")


def _reason(path: Path, error: OSError) -> str:
    return _FOLDER if path.is_dir() else error.strerror or "cannot be opened"


def read_material(
    path: Path, what: str, title: str | None = None, *, name: str = "", sha256: str = ""
) -> Material:
    """The file at `path` as a material of version 1; `what` is portfolio, sample, reference, ….

    Without `title` it is the text's first heading, else the file's name, which is `name` where the
    bytes lie elsewhere. `sha256` is their hash, where that is known. `shareable` is what the text
    says of itself, None where it says nothing.
    Raises UnreadableError where the file can't be read or is empty.
    """
    name = name or path.name
    with open_file(path) as file:
        head = file.read(_HEAD)
        if not sha256:
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    text = decode(head) if PurePath(name).suffix.lower() in _TEXTS else ""
    return Material(
        what=what,
        title=title or _title(text) or _named(name),
        version=1,
        file=name,
        sha256=sha256,
        shareable=_shareable(text),
    )


def _named(name: str) -> str:
    return PurePath(name).stem.replace("-", " ").replace("_", " ").strip() or name


def _title(text: str) -> str:
    found = _HEADING.search(text) or _TITLE.search(text)
    return " ".join(re.sub(r"<[^>]+>|[*_`]", "", found[1]).split()) if found else ""


def _shareable(text: str) -> bool | None:
    if _NOT_SHARED.search(text):
        return False
    return True if _SHARED.search(text) else None
