"""The import contracts of pyproject.toml catch what they forbid; the strict folders keep a list."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

FOLDERS = "api cli config core flows jobs mcp outlets records sources web writers".split()

# The standard library's values: nothing here opens, asks, waits, or differs from run to run.
VALUES = set(
    """
    __future__ abc base64 binascii bisect calendar codecs collections contextlib copy csv
    dataclasses datetime decimal difflib email enum fractions functools graphlib hashlib
    heapq html io itertools json math numbers operator quopri re statistics string struct
    textwrap types typing unicodedata urllib.parse zoneinfo
""".split()
)
PURE = {"anyascii", "bm25s", "holidays", "mailparser_reply", "nameparser", "nicknames", "numpy"}
PURE |= {"rapidfuzz"}
MAY_IMPORT = {
    "core": VALUES | PURE | {"afterword.core"},
    "config": sys.stdlib_module_names | {"afterword.config", "django", "cryptography"},
    "records": sys.stdlib_module_names | {"afterword.core", "afterword.records", "django"},
}
# Loads the holidays of one country instead of 250, which would take longer than all the rest.
BUT = {"core/worktime.py": {"importlib"}}


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Each module that a file imports, with its line."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module, f"{file}:{node.lineno} imports relatively"
            if node.module in {"afterword", "urllib"}:
                yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)
            else:
                yield node.lineno, node.module


def permitted(module: str, allowed: set[str]) -> bool:
    parts = module.split(".")
    return any(".".join(parts[:end]) in allowed for end in range(1, len(parts) + 1))


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_a_strict_folder_imports_only_what_it_may(folder: str, root: Path) -> None:
    package = root / "src/afterword"

    wrong = [
        f"{name}:{line} imports {module}"
        for file in sorted((package / folder).rglob("*.py"))
        for name in [file.relative_to(package).as_posix()]
        for line, module in imports(file)
        if not permitted(module, MAY_IMPORT[folder] | BUT.get(name, set()))
    ]

    assert not wrong


def test_core_opens_nothing(root: Path) -> None:
    wrong = [
        f"{file.relative_to(root)}:{node.lineno} calls {node.func.id}"
        for file in sorted((root / "src/afterword/core").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"open", "input", "print", "exec", "eval", "__import__"}
    ]

    assert not wrong


@pytest.fixture
def copy(tmp_path: Path, root: Path) -> Path:
    """A package with the folders of ours, empty, under the contracts of ours."""
    (tmp_path / "pyproject.toml").write_bytes((root / "pyproject.toml").read_bytes())
    package = tmp_path / "src" / "afterword"
    package.mkdir(parents=True)
    for name in ("__init__", "__main__"):
        (package / f"{name}.py").touch()
    for name in FOLDERS:
        (package / name).mkdir()
        (package / name / "__init__.py").touch()
    (package / "records" / "models.py").touch()
    return package


def lint(package: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=package.parents[1],
        env={"PATH": os.defpath, "PYTHONPATH": str(package.parent), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_empty_package_keeps_every_contract(copy: Path) -> None:
    done = lint(copy)

    assert "0 broken" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("file", "planted", "contract"),
    [
        ("core/a.py", "import afterword.flows", "Layers"),
        ("records/a.py", "import afterword.config", "Layers"),
        ("cli/a.py", "import afterword.web", "Layers"),
        ("flows/a.py", "import afterword.jobs", "Layers"),
        ("utils/__init__.py", "", "Layers"),
        ("core/a.py", "import django.db", "Core decides"),
        ("core/a.py", "from time import time", "Core decides"),
        ("core/a.py", "import random", "Core decides"),
        ("config/a.py", "import afterword.core", "Config knows"),
        ("sources/a.py", "import django", "Sources, outlets and writers"),
        ("writers/a/b.py", "from sqlite3 import connect", "Sources, outlets and writers"),
        ("web/a.py", "import afterword.sources", "Doors reach"),
        ("cli/a.py", "from afterword.records.models import Owner", "Doors ask"),
        ("jobs/a.py", "import afterword.outlets", "Jobs say"),
        ("sources/a/__init__.py", "import afterword.sources.b", "Kinds of source"),
        ("outlets/a/__init__.py", "import afterword.outlets.b", "Kinds of outlet"),
        ("writers/a/__init__.py", "import afterword.writers.b", "Kinds of writer"),
    ],
)
def test_a_planted_violation_is_caught(copy: Path, file: str, planted: str, contract: str) -> None:
    for kind in ("sources", "outlets", "writers"):
        (copy / kind / "b").mkdir()
        (copy / kind / "b" / "__init__.py").touch()
    (copy / file).parent.mkdir(exist_ok=True)
    (copy / file).parent.joinpath("__init__.py").touch()
    (copy / file).write_text(planted)

    done = lint(copy)

    assert done.returncode != 0
    broken = [line for line in done.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(line.startswith(contract) for line in broken), done.stdout + done.stderr


def test_each_package_that_is_imported_is_a_direct_dependency(root: Path) -> None:
    """One that only came along with another may leave with it."""
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    extras = project.get("optional-dependencies", {}).values()
    direct = {
        re.split(r"[^\w.-]", line)[0].replace(".", "-")
        for lines in (project["dependencies"], *extras)
        for line in lines
    }
    brings = packages_distributions()

    wrong = {
        f"{file.relative_to(root)}:{line} imports {module}"
        for file in sorted((root / "src").rglob("*.py"))
        for line, module in imports(file)
        for top in [module.split(".")[0]]
        if top not in sys.stdlib_module_names | {"afterword"}
        and not direct & {name.lower().replace(".", "-") for name in brings.get(top, [])}
    }

    assert not wrong


def test_only_flows_open_transactions(root: Path) -> None:
    package = root / "src/afterword"

    users = {
        file.relative_to(package).parts[0]
        for file in package.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and node.module in {"django.db", "django.db.transaction"}
        and {name.name for name in node.names} & {"transaction", "atomic"}
    }

    assert users <= {"flows"}
