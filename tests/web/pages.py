"""What stands in a page of ours, for tests that send its form back."""

from __future__ import annotations

import re


def sha256(page: str) -> str:
    """The version of the text that a letter's page says yes to."""
    found = re.search(r'name="sha256" value="(\w+)"', page)
    assert found is not None
    return found[1]
