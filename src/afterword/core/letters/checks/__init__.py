"""What a letter is checked for before a yes to it and again before it leaves.

A check is one function with one id; it says whether the letter passes, and why in a sentence for
the user. The same checks read a writer's text and the user's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from afterword.core.letters.checks.attachments import (
    attachments_clean,
    attachments_permitted,
    attachments_sendable,
)
from afterword.core.letters.checks.claims import grounded
from afterword.core.letters.checks.envelope import guardrails, right_address, threading
from afterword.core.letters.checks.forms import form_of_address
from afterword.core.letters.checks.names import right_name
from afterword.core.letters.checks.promised import past_day
from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.checks.words import (
    length,
    placeholder,
    purpose,
    pushy,
    specific_point,
    unlike,
)
from afterword.core.letters.letter import Letter
from afterword.core.letters.points import Outline
from afterword.core.planning.moves import Verdict
from afterword.core.world import World

CHECKS: Mapping[str, Callable[[Reading], Check]] = {
    "right-name": right_name,
    "form-of-address": form_of_address,
    "right-address": right_address,
    "length": length,
    "purpose": purpose,
    "grounded": grounded,
    "past-day": past_day,
    "specific-point": specific_point,
    "placeholder": placeholder,
    "pushy": pushy,
    "panel-unlike": unlike,
    "attachments-permitted": attachments_permitted,
    "attachments-sendable": attachments_sendable,
    "attachments-clean": attachments_clean,
    "threading": threading,
    "guardrails": guardrails,
}
# Matters of taste and of what only the user can know: a yes that names the check passes them.
OVERRULABLE = frozenset(
    {
        "form-of-address",
        "length",
        "purpose",
        "grounded",
        "past-day",
        "specific-point",
        "pushy",
        "panel-unlike",
        "threading",
        "attachments-clean",
    }
)


def check(
    letter: Letter,
    outline: Outline,
    world: World,
    *,
    others: Sequence[str] = (),
    held: Sequence[Verdict] = (),
) -> tuple[Check, ...]:
    """What every check says of a letter. `others` are the texts of the user's other letters, `held`
    what guardrails say of its move.
    """
    reading = Reading(letter, outline, world, tuple(others), tuple(held))
    return tuple(look(reading) for look in CHECKS.values())


__all__ = ["CHECKS", "OVERRULABLE", "Check", "check"]
