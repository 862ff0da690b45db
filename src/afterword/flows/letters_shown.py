"""Letters as every door shows them: CONTRACT.md's documents for `letter`, `approve` and `undo`."""

from __future__ import annotations

from typing import Any

from afterword.flows.approve import Approved
from afterword.flows.shown import time_shown
from afterword.flows.write import Written
from afterword.records.queries.letter import Stand

Shown = dict[str, Any]


def letter_shown(written: Written, stand: Stand | None = None) -> Shown:
    """A letter with the grounds of its sentences, what the checks say, and where it stands."""
    return {
        "kind": written.kind,
        "language": written.language,
        "note": written.elsewise or None,
        "to": written.to,
        "writer": written.writer,
        "model": written.model.model or None if written.model else None,
        "model_note": written.model.note or None if written.model else None,
        "subject": written.subject,
        "body": written.body,
        "attachments": list(written.attachments),
        "in_reply_to": written.in_reply_to or None,
        "sha256": written.sha256,
        "grounds": [
            {"sentence": ground.sentence, "facts": list(ground.facts)} for ground in written.grounds
        ],
        "checks": [
            {"rule": check.rule, "ok": check.ok, "note": check.note} for check in written.checks
        ],
        "state": stand.state if stand else "draft",
        "leaves_at": time_shown(stand.leaves_at) if stand else None,
        "trouble": (stand.trouble or None) if stand else None,
    }


def approved_shown(approved: Approved) -> Shown:
    """What became of a letter."""
    return {
        "id": approved.id,
        "state": approved.state,
        "leaves_at": time_shown(approved.leaves_at),
        "sha256": approved.sha256,
        "path": approved.path or None,
    }


def undone_shown(subject: str, undone: Approved | str) -> Shown:
    """A letter that is a draft again, or a saying that was taken back, in one shape."""
    if isinstance(undone, Approved):
        return approved_shown(undone)
    return {
        "id": subject,
        "state": "undone",
        "leaves_at": None,
        "sha256": None,
        "path": None,
        "what": undone,
    }
