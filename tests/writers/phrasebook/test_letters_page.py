"""docs/letters.md shows what the phrasebook writes now."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_the_page_of_letters_is_what_its_command_writes(shared: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs/letters"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )

    assert done.returncode == 0, done.stderr


def test_the_page_has_ten_letters_of_each_kind() -> None:
    page = (ROOT / "docs/letters.md").read_text()

    sections = page.split("\n## ")[1:]
    assert all(section.count("\n**") == 10 for section in sections)
