import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

LOOK = """
import json
from afterword.config.boot import boot
folder = boot()
boot()
from django.conf import settings
from django.core.signing import dumps
from django.db import connection
with connection.cursor() as cursor:
    names = ["journal_mode", "foreign_keys", "synchronous"]
    pragmas = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in names}
dumps("signed")
print(json.dumps({"folder": str(folder), "key": str(settings.SECRET_KEY), **pragmas}))
"""


def run(code: str, data: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own: Django can be set up only once in one."""
    return subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.defpath, "AFTERWORD_DATA": str(data), **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_fresh_folder_becomes_private_and_its_database_safe_for_two_writers(
    tmp_path: Path,
) -> None:
    data = tmp_path / "new" / "folder"

    seen = json.loads(run(LOOK, data).stdout)

    assert seen["folder"] == str(data)
    assert (seen["journal_mode"], seen["foreign_keys"], seen["synchronous"]) == ("wal", 1, 1)
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    for name in ("afterword.sqlite3", "secret-key"):
        assert stat.S_IMODE((data / name).stat().st_mode) == 0o600


def test_the_key_stays_the_same_and_is_another_in_another_folder(tmp_path: Path) -> None:
    first, again, other = (
        json.loads(run(LOOK, tmp_path / name).stdout)["key"] for name in ("a", "a", "b")
    )

    assert first == again != other


def test_a_key_from_the_environment_leaves_no_file(tmp_path: Path) -> None:
    seen = json.loads(run(LOOK, tmp_path, AFTERWORD_SECRET_KEY="given").stdout)

    assert seen["key"] == "given"
    assert not (tmp_path / "secret-key").exists()


def test_it_boots_without_a_home_of_any_use(tmp_path: Path) -> None:
    seen = run(LOOK, tmp_path / "data", HOME=str(tmp_path / "missing"))

    assert seen.returncode == 0, seen.stderr


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"AFTERWORD_DEBUG": "maybe"}, "AFTERWORD_DEBUG is 'maybe'"),
        ({"AFTERWORD_LOG": "xml"}, "AFTERWORD_LOG is 'xml'"),
    ],
)
def test_a_wrong_setting_is_one_line(tmp_path: Path, environ: dict[str, str], said: str) -> None:
    failed = run("from afterword.config.boot import boot; boot()", tmp_path, **environ)

    assert said in failed.stderr.splitlines()[-1]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    failed = run("from afterword.config.boot import boot; boot()", tmp_path / "file" / "data")

    assert "can't be used" in failed.stderr.splitlines()[-1]


def test_the_schema_is_brought_up_to_date_once_even_by_many_at_a_time(tmp_path: Path) -> None:
    first = [
        subprocess.Popen(
            [sys.executable, "-c", "from afterword.config.boot import boot; boot()"],
            env={"PATH": os.defpath, "AFTERWORD_DATA": str(tmp_path)},
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]

    assert [process.communicate()[1] for process in first] == [""] * 4
    with closing(sqlite3.connect(tmp_path / "afterword.sqlite3")) as database:
        (mark,) = database.execute("PRAGMA user_version").fetchone()
    assert mark != 0


def test_one_process_works_on_one_folder(tmp_path: Path) -> None:
    from afterword.config.boot import boot
    from afterword.config.env import SettingError

    with pytest.raises(SettingError, match="already works on"):
        boot(tmp_path / "other")
