"""One letter, one RFC 5322 file; written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from afterword.outlets.message import Mail, build

# With it Outlook and others open the file as a draft that can be sent, not as received mail.
_DRAFT = ("X-Unsent", "1")


def write_eml(path: Path, mail: Mail) -> None:
    """Writes the letter; OSError where it can't be, and what was there before stays then.

    RefusedError for an address that mail can't go to.
    """
    message = build(mail, headers=[_DRAFT])
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        unfinished.write_bytes(message)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
