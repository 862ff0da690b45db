"""What a model is told of a check that its letter failed: constant words, by the check's id.

The check's own note is for the user, and may name what the outline does not: another company, a
full name, whose remark it is. None of that leaves this machine.
"""

from __future__ import annotations

from collections.abc import Mapping

_WORDS: Mapping[str, str] = {
    "right-name": "it names or speaks to somebody whom no point names",
    "length": "it is too long or too short; keep to `words`",
    "purpose": "it does not say what the letter is for, or says another thing",
    "grounded": "it claims something that no point says",
    "specific-point": "it does not take up what the points have of the other's words",
    "placeholder": "something in it is left to be filled in",
    "pushy": "it presses, begs or flatters",
    "panel-unlike": "it is too like another letter; set the sentences in other words",
}


def refusal(rule: str) -> str:
    """The words for a check."""
    return _WORDS.get(rule, "the letter does not pass its checks")
