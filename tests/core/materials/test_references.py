"""References with their consent, its end, and what they were told."""

from datetime import date

import pytest
from tests.core.worlds import at, person, world

from afterword.core.materials.references import references_of
from afterword.core.world import Consent, Said, World

OLGA = person("olga", "former", referee=True)
NOW = "2025-09-09 09:00"


def said(occasion: str, when: str, what: str = "sent") -> Said:
    return Said(f"m {occasion}", what, at(when), play="materials", person="olga", occasion=occasion)  # type: ignore[arg-type]


def state(*things: object) -> str:
    (found,) = references_of(world(NOW, OLGA, *things))
    return found.state


@pytest.mark.parametrize(
    ("consent", "expected"),
    [
        (None, "unasked"),
        (Consent("c", "olga", True, date(2026, 9, 1)), "agreed"),
        (Consent("c", "olga", True, date(2025, 10, 9)), "ends"),
        (Consent("c", "olga", True, date(2025, 9, 9)), "ends"),
        (Consent("c", "olga", True, date(2025, 9, 8)), "ended"),
        (Consent("c", "olga", False, date(2026, 9, 1)), "declined"),
    ],
)
def test_a_consent_is_told_with_its_end(consent: Consent | None, expected: str) -> None:
    assert state(*([consent] if consent else [])) == expected


def test_briefing_and_thanks_are_told_by_the_letters_that_left() -> None:
    told: World = world(
        NOW,
        OLGA,
        said("briefing", "2025-09-01 10:00"),
        said("briefing", "2025-09-03 10:00", "done"),
        said("briefing", "2025-09-05 10:00", "handed_over"),
        said("outcome", "2025-09-07 10:00"),
    )

    (found,) = references_of(told)

    assert found.briefed_at == at("2025-09-03 10:00")
    assert found.thanked_at == at("2025-09-07 10:00")
