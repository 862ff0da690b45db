"""A list that somebody gave goes with who gave it, and with nobody else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.records import models

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def test_of_two_givers_with_one_name_neither_loses_a_list_to_the_other(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.given_lists import take_back_list, take_list
    from afterword.flows.ingest import ingest
    from afterword.records.queries.given_lists import given_lists

    own, theirs = tmp_path / "own.csv", tmp_path / "theirs.csv"
    rows = [f"Rui,Faro,https://www.linkedin.com/in/rui-{n},,Firm {n},,14 Nov 2019" for n in "ab"]
    own.write_text("\n".join([HEADER, *rows, ""]))
    ingest(owner, [own], now=now)
    for slug in ("/in/rui-a", "/in/rui-b"):
        theirs.write_text(f"{HEADER}\nMia,Unmet,,mia@unmet.example,Saltmarsh,CTO,14 Nov 2020\n")
        take_list(owner, slug, theirs, now=now)

    with pytest.raises(RefusedError, match="2 people called 'Rui Faro'"):
        take_back_list(owner, "Rui Faro", now=now)
    assert take_back_list(owner, "/in/rui-b", now=now) == 1

    assert [given.giver for given in given_lists(owner, now)] == ["/in/rui-a"]
