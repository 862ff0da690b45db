"""A file that could be sent: its title, its hash, and what it says about being shared."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from afterword.core.charset import decode
from afterword.core.entries import Material
from afterword.core.errors import UnreadableError

_TEXTS = frozenset(".md .markdown .txt .text .html .htm .rst .tex".split())
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


def read_material(path: Path, what: str, title: str | None = None) -> Material:
    """The file at `path` as a material of version 1; `what` is portfolio, sample, reference, ….

    Without `title` it is the text's first heading, else the file's name. `shareable` is what the
    text says of itself, None where it says nothing. Raises UnreadableError where the file can't be
    read or is empty.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    if not size:
        raise UnreadableError("the file is empty", path=str(path))
    text = decode(head) if path.suffix.lower() in _TEXTS else ""
    return Material(
        what=what,
        title=title or _title(text) or path.stem.replace("-", " ").replace("_", " ").strip(),
        version=1,
        file=path.name,
        sha256=digest,
        shareable=_shareable(text),
    )


def _title(text: str) -> str:
    found = _HEADING.search(text) or _TITLE.search(text)
    return " ".join(re.sub(r"<[^>]+>|[*_`]", "", found[1]).split()) if found else ""


def _shareable(text: str) -> bool | None:
    if _NOT_SHARED.search(text):
        return False
    return True if _SHARED.search(text) else None
