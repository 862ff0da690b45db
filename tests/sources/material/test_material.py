"""Materials with what they say of themselves, and the references that a file names."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Referee
from afterword.core.errors import UnreadableError
from afterword.sources.material import read_material, read_referees


def test_a_material_is_known_by_its_heading_and_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "case-study.md"
    path.write_text("# Case study: **one** warehouse\n\nMay be shared with employers.\n")
    material = read_material(path, "sample")
    assert (material.what, material.title, material.version) == (
        "sample",
        "Case study: one warehouse",
        1,
    )
    assert material.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert material.shareable is True


def test_a_file_without_words_goes_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "my_portfolio-2026.pdf"
    path.write_bytes(b"%PDF-1.7 confidential")
    material = read_material(path, "portfolio")
    assert (material.title, material.shareable) == ("my portfolio 2026", None)
    assert read_material(path, "portfolio", "Mine").title == "Mine"


@pytest.mark.parametrize(
    ("text", "shareable"),
    [
        ("OK to share.", True),
        ("Darf gern weitergegeben werden.", True),
        ("share only on request", False),
        ("Confidential. May be shared inside.", False),
        ("Vertraulich", False),
        ("About sharing knowledge", None),
    ],
)
def test_what_a_text_says_about_sharing(tmp_path: Path, text: str, shareable: bool | None) -> None:
    path = tmp_path / "x.txt"
    path.write_text(text)
    assert read_material(path, "sample").shareable is shareable


def test_what_can_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    for name in ("empty.txt", "missing.txt", "."):
        with pytest.raises(UnreadableError):
            read_material(tmp_path / name, "sample")


ANA = Referee("Ana Ruiz", "ana@acme.example", "Acme Robotics", "my manager 2021-24")


@pytest.mark.parametrize(
    "text",
    [
        "REFERENCES\n\n1. Ana Ruiz, CTO, Acme Robotics (my manager 2021-24)\n  ana@acme.example\n",
        "- **Ana Ruiz** <ana@acme.example>, Acme Robotics, my manager 2021-24\n",
        (
            "# References\n## Ana Ruiz\nVP at Acme Robotics\nMail: Ana@acme.example\nRelation: my "
            "manager 2021-24"
        ),
        (
            "Name: Ana Ruiz\nCompany: Acme Robotics\nE-mail: ana@acme.example\nRelation: my "
            "manager 2021-24"
        ),
        "| Name |\n|---|\n| Ana Ruiz | ana@acme.example | Acme Robotics | my manager 2021-24 |",
        "Ana Ruiz\nCTO at Acme Robotics\nana@acme.example\nmy manager 2021-24\n",
        "Ana Ruiz — Acme Robotics (my manager 2021-24)\nana@acme.example, +1 312 555 0100\n",
    ],
)
def test_references_in_the_shapes_that_people_write(text: str) -> None:
    assert read_referees(text) == (ANA,)


def test_references_line_by_line() -> None:
    text = (
        "My References\n\nAna Ruiz, boss at Acme, ana@acme.example\nBo Li, Bolt, bo@acme.example\n"
    )
    assert [(one.name, one.company) for one in read_referees(text)] == [
        ("Ana Ruiz", "Acme"),
        ("Bo Li", "Bolt"),
    ]


def test_several_references_and_what_is_not_given() -> None:
    text = "1. Ana Ruiz, Acme\n2. Dr. Bo van der Berg (supervisor)\n\nThank you for asking.\n"
    assert read_referees(text) == (
        Referee("Ana Ruiz", "", "Acme", ""),
        Referee("Dr. Bo van der Berg", "", "", "supervisor"),
    )


@given(st.text())
def test_any_text_names_references_or_none(text: str) -> None:
    assert all(one.name for one in read_referees(text))
