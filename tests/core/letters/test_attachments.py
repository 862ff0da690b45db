"""The checks of what goes with a letter: each fails where it must, and passes where it may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.core.worlds import asked, at, person, pursuit, today, world, wrote

from afterword.core.letters.checks import OVERRULABLE, Check, check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.materials.findings import Finding, Inspection
from afterword.core.world import Consent, Permission, Sendable
from afterword.writers.phrasebook import write

NOW = "2025-09-09 09:00"
PORTFOLIO = asked("portfolio", "2025-09-08 10:00", due="2025-09-12")


def sendable(*findings: Finding, size: int = 1000, ref: str = "file", **more: str) -> Sendable:
    seen = Inspection("0" * 64, size, "pdf", findings)
    title = more.pop("title", "Three dashboards")
    return Sendable(
        ref, "portfolio", title, 1, f"{ref}.pdf", sha256="0" * 64, inspection=seen, **more
    )


def checks(*things: object) -> dict[str, Check]:
    everything = (pursuit("deciding"), PORTFOLIO, *things)
    plan = today(NOW, *everything)
    letter = next(m for m in plan.moves if m.play == "materials" and m.person == "ruth")
    made = world(NOW, *everything)
    points = outline(letter, made)
    draft = write(points, seed=letter.id)
    text = Letter(points.to, draft.subject, draft.body, points.attachments, "", draft.sentences)
    return {each.rule: each for each in check(text, points, made)}


def test_a_file_with_nothing_else_in_it_passes_and_says_on_whose_word() -> None:
    found = checks(sendable())

    assert [rule for rule, each in found.items() if not each.ok] == []
    assert found["attachments-permitted"].note == (
        "Attached: Three dashboards. Ruth asked for it on 8 September: “please”"
    )


def test_a_later_yes_is_the_word_that_it_rests_on() -> None:
    yes = Permission("yes", "ruth", "acme", "role", "portfolio", True, at("2025-09-08 18:00"))

    assert "Ruth said yes on 8 September" in checks(sendable(), yes)["attachments-permitted"].note


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (Finding("comments", 2, ("Boss Person",)), "2 comments are still in it, by Boss Person"),
        (Finding("author", 1, ("Ann Other",)), "it names Ann Other as its author"),
        (Finding("password"), "it has a password"),
        (Finding("mistyped", names=("a PDF, and it is a PNG picture",)), "its name says a PDF"),
    ],
)
def test_what_is_left_in_a_file_is_told_and_may_be_overruled(finding: Finding, words: str) -> None:
    found = checks(sendable(finding))

    assert not found["attachments-clean"].ok
    assert words in found["attachments-clean"].note
    assert found["attachments-sendable"].ok
    assert "attachments-clean" in OVERRULABLE


@pytest.mark.parametrize(
    "finding", [Finding("properties", 1, ("title: x",)), Finding("author", 1, ("Robin Vale",))]
)
def test_what_is_only_told_keeps_nothing_back(finding: Finding) -> None:
    assert checks(sendable(finding))["attachments-clean"].ok


@pytest.mark.parametrize(
    "file", [sendable(size=40_000_000), sendable(Finding("bomb")), sendable(Finding("program"))]
)
def test_what_no_mail_carries_is_never_overruled(file: Sendable) -> None:
    found = checks(file)

    assert not found["attachments-sendable"].ok
    assert "attachments-sendable" not in OVERRULABLE


def test_a_file_that_nobody_has_looked_into_is_told() -> None:
    unseen = replace(sendable(), inspection=None)

    assert "Nobody has looked into" in checks(unseen)["attachments-clean"].note


def test_a_link_is_in_the_words_and_nothing_is_attached() -> None:
    url = "https://robin.vale.example/work?v=2"
    link = Sendable("link", "portfolio", "Three dashboards", 1, "", url=url)

    found = checks(link)

    assert [rule for rule, each in found.items() if not each.ok] == []
    assert found["attachments-permitted"].note == "Nothing is attached."


def test_a_reference_is_asked_anew_in_a_letter_that_passes_its_checks() -> None:
    olga = person("olga", "former", referee=True)
    references = asked("references", "2025-09-01 10:00", due="2025-09-12")
    briefed = wrote("olga", "2025-09-01 18:00", "other", pursuit="", company="former")
    yes = Consent("yes", "olga", True, date(2025, 10, 2))
    things = (pursuit("deciding"), references, olga, briefed, yes)
    letter = next(m for m in today(NOW, *things).moves if m.person == "olga")
    made = world(NOW, *things)
    points = outline(letter, made)
    for seed in map(str, range(12)):
        draft = write(points, seed=seed)
        text = Letter(points.to, draft.subject, draft.body, (), "", draft.sentences)
        assert [each for each in check(text, points, made) if not each.ok] == []
        assert "2 October" in draft.body
