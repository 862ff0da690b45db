"""Notes on an interview that the user names by its id."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from afterword.core.errors import RefusedError
from afterword.flows.debrief import debrief
from afterword.flows.look import look

if TYPE_CHECKING:
    from afterword.records import models


def test_notes_without_company_and_date_belong_to_the_interview_that_is_named(
    owner: models.Owner, now: datetime, talk: str, tmp_path: Path
) -> None:
    file = tmp_path / "notes.md"
    file.write_text("## What we talked about\n- the night shift roster\n", encoding="utf-8")

    debrief(owner, file, now=now, interview=talk)

    world = look(owner, now)
    assert [moment.text for moment in world.moments] == ["the night shift roster"]
    assert [i.debriefed for i in world.interviews] == [True]


def test_an_unknown_interview_is_refused(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    file = tmp_path / "notes.md"
    file.write_text("## What we talked about\n- x\n", encoding="utf-8")

    with pytest.raises(RefusedError, match="no interview"):
        debrief(owner, file, now=now, interview="f0")
