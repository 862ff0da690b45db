"""Logs of achievements, as headings or bullets, with who knows and what must wait."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Achievement, Found
from afterword.sources.notes import is_achievements, parse_achievements, read_achievements


def test_dated_headings_with_their_text() -> None:
    text = (
        "# Things I did\n\n## 2026-03-07 — Certified Planner\n"
        "Passed (912/1000).\n- 5 May 2020: first try\n"
        "Told: Ana Ruiz (22 March, in the mail), Bo Li (9 April).\n"
        "## Talk accepted (2 May 2026)\nDo not announce before the programme is out on 11 May!\n"
    )
    assert parse_achievements(text) == (
        Achievement(
            "Certified Planner",
            date(2026, 3, 7),
            "Passed (912/1000).\n5 May 2020: first try\n"
            "Told: Ana Ruiz (22 March, in the mail), Bo Li (9 April).",
            None,
            (("Ana Ruiz", date(2026, 3, 22)), ("Bo Li", date(2026, 4, 9))),
        ),
        Achievement(
            "Talk accepted",
            date(2026, 5, 2),
            "Do not announce before the programme is out on 11 May!",
            date(2026, 5, 11),
        ),
    )


def test_names_of_scripts_without_capitals_are_told_too() -> None:
    (only,) = parse_achievements(
        "- 2026-03-07: Certified Planner. Told 李小龙 (22 March 2026) and محمد علي\n"
    )

    assert only.told == (("李小龙", date(2026, 3, 22)), ("محمد علي", None))


def test_dated_bullets_apart_from_a_headings_text_are_entries_of_their_own() -> None:
    text = (
        "# Achievements\n\n## 2026-03-08 Published an article\nOn late readings.\n- told Ana Ruiz\n"
        "\n"
        "- 2026-02-20: Certificate of administration\n"
        "- 2026-03-07: Promoted to lead (not public before 2026-04-01)\n"
    )

    article, certificate, promotion = parse_achievements(text)

    assert (article.title, article.public_from) == ("Published an article", None)
    assert "Promoted" not in article.text
    assert (certificate.title, certificate.day) == (
        "Certificate of administration",
        date(2026, 2, 20),
    )
    assert promotion.public_from == date(2026, 4, 1)


def test_dated_bullets_under_months_and_years() -> None:
    text = (
        "# Wins\n## March 2026\n- 7 March: certificate. Told Ana and Bo Li on 9 March\n"
        "- **21 March** – post out\n## 2025\n- Launched the tool (3 Dec)\n  it has 400 users\n"
    )
    found = parse_achievements(text)
    assert [(one.title, one.day) for one in found] == [
        ("certificate", date(2026, 3, 7)),
        ("post out", date(2026, 3, 21)),
        ("Launched the tool", date(2025, 12, 3)),
    ]
    assert [name for name, _ in found[0].told] == ["Ana", "Bo Li"]
    assert found[2].text == "it has 400 users"


def test_lines_and_rows_that_begin_with_a_date() -> None:
    text = (
        "Wins\n====\n\n2026-10-12: Certificate\n| 14 Oct 2026 | Article (told Ana) |\nmore of it\n"
    )
    assert is_achievements(text)
    assert [(one.title, one.day, one.told, one.text) for one in parse_achievements(text)] == [
        ("Certificate", date(2026, 10, 12), (), ""),
        ("Article", date(2026, 10, 14), (("Ana", None),), "told Ana\nmore of it"),
    ]


def test_a_title_holds_neither_who_knows_it_nor_what_must_wait() -> None:
    text = "- **12 Oct 2026** Lead of the grid team (not public until 1 Nov) — told Ana\n"
    (one,) = parse_achievements(text)
    assert (one.title, one.public_from) == ("Lead of the grid team", date(2026, 11, 1))
    assert one.told == (("Ana", None),)


@pytest.mark.parametrize(
    "line",
    ["embargo until 11 May", "Public from 2026-05-11.", "confidential until May 11, then free",
     "nicht vor dem 11. Mai weitersagen", "no anunciar antes del 11 de mayo",
     "ne pas annoncer avant le 11 mai", "não divulgar antes de 11 de maio"],
)  # fmt: skip
def test_what_must_wait_says_until_when(line: str) -> None:
    (one,) = parse_achievements(f"## 2026-05-02 Talk accepted\n{line}\n")
    assert one.public_from == date(2026, 5, 11)


def test_what_must_wait_without_a_date_waits_for_the_user() -> None:
    (one,) = parse_achievements("## 2026-05-02 Talk accepted\nDon't tell anyone yet.\n")
    assert one.public_from == date.max


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Told: Ana Ruiz (22 March); Bo Li (9 April)", ["Ana Ruiz", "Bo Li"]),
        ("told Ana", ["Ana"]),
        ("Already told Ana Ruiz and Dr. Bo van der Berg.", ["Ana Ruiz", "Dr. Bo van der Berg"]),
        ("Erzählt: Jörg Beck (3. Mai)", ["Jörg Beck"]),
        ("Contado a: Lucía", ["Lucía"]),
        ("told nobody so far", []),
        ("I told the team", []),
        ("Told: -", []),
    ],
)
def test_who_knows_it_already(line: str, names: list[str]) -> None:
    (one,) = parse_achievements(f"## 2026-05-02 Won\n{line}\n")
    assert [name for name, _ in one.told] == names


def test_a_log_is_told_from_other_markdown() -> None:
    assert is_achievements("# Brag list\n- 2026-01-02: shipped it\n")
    assert is_achievements("- 2026-01-02: shipped it\n- 3 Feb 2026: spoke\n")
    assert not is_achievements("# Case study\nLast changed 2026-03-14.\n\n## 1. Situation\ntext\n")
    assert not is_achievements(
        "# Changelog\n## 1.2.0 - 2026-01-02\n- x\n## 1.1.0 - 2025-01-02\n- y\n"
    )
    assert not is_achievements(
        "---\ncompany: Acme\ndate: 2026-01-01\n---\n- 2026-01-02 a\n- 2026-01-03 b\n"
    )


def test_entries_have_their_place(tmp_path: Path) -> None:
    path = tmp_path / "log.md"
    path.write_text("## 2026-05-02 Won\n## 2026-05-03 Won again\n")
    assert [entry.place for entry in read_achievements(path) if isinstance(entry, Found)] == [
        "entry 1",
        "entry 2",
    ]


LINES = st.sampled_from(
    ["## 2026-05-02 x", "- 3 May 2026", "Told: A (", "embargo until", "## 2026", "#"]
)


@given(st.lists(LINES | st.text(max_size=40)).map("\n".join))
def test_any_text_gives_achievements_or_none(text: str) -> None:
    is_achievements(text)
    assert all(one.title for one in parse_achievements(text))
