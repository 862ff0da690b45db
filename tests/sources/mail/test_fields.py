"""The list of fields that a mail server is asked for has every one that is read."""

from __future__ import annotations

import mailbox
from contextlib import closing
from pathlib import Path

import pytest

from afterword.sources.mail import header, parse
from afterword.sources.mail.parse import Origin

WORLDS = sorted(Path(__file__).parents[2].glob("worlds/*/mail.mbox"))
# Of parts, and told by the structure.
OF_PARTS = {"content-type", "content-disposition", "content-transfer-encoding"}


class Noted(dict[str, list[str]]):
    """Fields that write down which of them were asked for."""

    asked: set[str] = set()  # noqa: RUF012

    def get(self, name: str, default: object = None) -> object:  # type: ignore[override]
        self.asked.add(name)
        return super().get(name, default)

    def __contains__(self, name: object) -> bool:
        self.asked.add(str(name))
        return super().__contains__(name)


def test_no_field_is_read_that_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    scan = header.scan
    monkeypatch.setattr(header, "scan", lambda block: Noted(scan(block)))
    for world in WORLDS:
        with closing(mailbox.mbox(world)) as box:
            for raw in map(bytes, box):
                parse.message(raw, Origin("path", "place"))

    assert Noted.asked - OF_PARTS <= parse.FIELDS
    assert len(Noted.asked) > 20
