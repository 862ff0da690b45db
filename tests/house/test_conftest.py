"""What tests/conftest.py promises to every other test."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

SKIPPING = {
    "test": "import pytest\ndef test_it():\n    pytest.skip('needs a server')\n",
    "file": "import pytest\npytest.skip('needs a server', allow_module_level=True)\n",
    "data": "def test_it(shared):\n    pass\n",
}


@pytest.mark.parametrize("code", SKIPPING.values(), ids=SKIPPING.keys())
@pytest.mark.parametrize(("ci", "status"), [("true", 1), ("", 0)])
def test_a_skip_fails_in_ci_and_nowhere_else(
    code: str, ci: str, status: int, tmp_path: Path, root: Path
) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    shutil.copy(root / "tests/conftest.py", tests)
    (tests / "test_it.py").write_text(code)
    # One test beside it: a run in which nothing at all passed is no success for pytest.
    (tests / "test_other.py").write_text("def test_other(): pass")

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=tmp_path,
        env={"PATH": os.defpath, "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )

    assert min(done.returncode, 1) == status, done.stdout
    assert ("Nothing may be skipped in CI" in done.stdout) == bool(status)


def test_settings_of_the_shell_reach_no_test() -> None:
    assert "afterword-tests-" in os.environ["AFTERWORD_DATA"]
    assert [name for name in os.environ if name.startswith("AFTERWORD_")] == ["AFTERWORD_DATA"]


def test_a_browser_opens_a_page(page: Page) -> None:
    page.goto("data:text/html,<title>Afterword</title>")

    assert page.title() == "Afterword"
