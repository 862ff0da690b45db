"""What the user could bring and what they learned, read out of their notes."""

import pytest

from afterword.core.letters.notes import contribution, lesson

BROUGHT = (
    ("retry queue triage, the eleven clinics first", "bring", "retry queue triage"),
    ("the 90 min re-open trick, from prairie", "bring", "the 90-minute re-open trick"),
    ("two-page drawing for the gate", "share", "the two-page drawing for the gate"),
    ("the case study tides (ok to share)", "share", "the case study tides"),
    ("my phonics workbook", "share", "my phonics workbook"),
    ("show them my rollout plan", "share", "my rollout plan"),
    ("I led the same migration for 60 stores", "did", "I led the same migration for 60 stores"),
    ("could run a pilot on one ward", "could", "run a pilot on one ward"),
    ("cut handover time like on ward 7", "could", "cut handover time"),
)
LEARNED = (
    (
        'finance & dispatch mean different things by "closed"',
        "finance and dispatch mean different things by “closed”",
    ),
    ("they plan every unit in pairs", "you plan every unit in pairs"),
    ("maths is taught in mixed groups", "maths is taught in mixed groups"),
    ("they lost two ppl in the merger, so the team is 5 not 7", ""),
    ("spin-off was messy, budget seems tight (nobody said it)", ""),
    ("remote from US ok till end of year", ""),
)


@pytest.mark.parametrize(
    ("line", "kind", "words"), BROUGHT, ids=[line[:30] for line, *_ in BROUGHT]
)
def test_a_contribution_is_a_thing_a_document_a_deed_or_an_offer(
    line: str, kind: str, words: str
) -> None:
    found = contribution(line, "m")

    assert found is not None
    assert (found.kind, found.words) == (kind, words)


@pytest.mark.parametrize(("line", "words"), LEARNED, ids=[line[:30] for line, _ in LEARNED])
def test_a_lesson_is_a_sentence_about_their_work_or_nothing(line: str, words: str) -> None:
    assert lesson(line) == words
