"""The documents that must agree with the code do."""

import re
import tomllib
from pathlib import Path

import pytest

SETTING = re.compile(r"\bAFTERWORD_[A-Z]+(?:_[A-Z]+)*\b")
ROW = re.compile(r"^\| `?([^`|]+?)`? \|", re.MULTILINE)


@pytest.fixture(scope="module")
def pyproject(root: Path) -> dict:
    return tomllib.loads((root / "pyproject.toml").read_text())


def rows(text: str) -> list[str]:
    """What stands in the first column of the tables, headings left out."""
    return [name for name in ROW.findall(text) if name not in {"package", "name", "---"}]


def names(requirements: list) -> list[str]:
    """The packages of a list in pyproject.toml; groups that it includes are listed elsewhere."""
    return [re.match(r"[\w.-]+", line)[0] for line in requirements if isinstance(line, str)]


def test_each_dependency_has_a_line_that_says_why(pyproject: dict, root: Path) -> None:
    project, groups = pyproject["project"], pyproject["dependency-groups"]
    optional = project.get("optional-dependencies", {})
    direct = [*names(project["dependencies"])]
    for group in (*optional.values(), *groups.values()):
        direct += names(group)

    listed = rows((root / "docs/dependencies.md").read_text())

    assert sorted(listed) == sorted(direct)


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_every_direct_dependency_a_hash_for_each_and_no_address(
    lock: str, pyproject: dict, root: Path
) -> None:
    text = (root / lock).read_text()
    wanted = names(pyproject["project"]["dependencies"]) + names(
        pyproject["dependency-groups"]["build"]
    )
    if "dev" in lock:
        wanted += names(pyproject["dependency-groups"]["dev"])

    entries = re.split(r"\n(?=\w)", text)
    pinned = {entry.split("==")[0] for entry in entries}

    assert {name.replace(".", "-") for name in wanted} <= pinned
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_both_locks_name_the_same_versions(root: Path) -> None:
    def versions(lock: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (root / lock).read_text(), re.MULTILINE))

    assert versions("requirements.lock") <= versions("requirements-dev.lock")


def test_each_setting_is_described_and_each_described_setting_exists(root: Path) -> None:
    used = {
        name
        for file in (root / "src").rglob("*.py")
        for name in SETTING.findall(file.read_text(encoding="utf-8"))
    }

    assert sorted(rows((root / "docs/settings.md").read_text())) == sorted(used)
