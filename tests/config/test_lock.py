"""A lock holds others off, in this process and in others, and a dead holder lets go."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from afterword.config.lock import BusyError, only_one

HOLD = """
import sys, time
from pathlib import Path
from afterword.config.lock import only_one
with only_one(Path(sys.argv[1]), patience=1):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_one_waits_in_vain_and_then_gets_in(tmp_path: Path) -> None:
    with (
        only_one(tmp_path / "lock", patience=0.1),
        pytest.raises(BusyError),
        only_one(tmp_path / "lock", patience=0.1),
    ):
        pass

    with only_one(tmp_path / "lock", patience=0.1):
        pass


def test_a_killed_holder_lets_go(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BusyError), only_one(tmp_path / "lock", patience=0.1):
            pass
        holder.kill()

    with only_one(tmp_path / "lock", patience=5):
        pass
