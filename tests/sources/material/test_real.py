"""Attachments of real mail programs: each ends in an answer, and what is cleaned is clean."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

import pytest

from afterword.core.errors import RefusedError
from afterword.core.materials.words import judged
from afterword.sources.material import CLEANABLE, clean_file, inspect_file

REAL = Path(__file__).resolve().parents[4] / "shared/data/real"


def attachments() -> list[tuple[str, bytes]]:
    found = {}
    for path in sorted(REAL.rglob("*")):
        if path.is_file() and path.suffix not in (".md", ".json"):
            for part in message_from_bytes(path.read_bytes()).walk():
                name, data = part.get_filename(), part.get_payload(decode=True)
                if name and isinstance(data, bytes) and data:
                    found[data] = name
    return [(name, data) for data, name in found.items()]


@pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not here")
def test_every_attachment_of_real_mails_is_told_of_and_cleaned_or_refused(tmp_path: Path) -> None:
    types = set()
    for number, (name, data) in enumerate(attachments()):
        path = tmp_path / f"{number}"
        path.write_bytes(data)
        found = inspect_file(path, name)
        types.add(found.type)
        assert all(each.words.endswith(".") for each in judged(found))
        if found.type not in CLEANABLE:
            continue
        to = tmp_path / f"{number}-clean"
        try:
            clean_file(path, found.type, to)
        except RefusedError:
            continue
        left = {each.kind for each in inspect_file(to, name).findings if each.removable}
        assert left == set()
    assert {"pdf", "jpeg", "png"} <= types
