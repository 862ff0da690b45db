"""The user's policy in words, for who chooses: what each manner changes."""

from __future__ import annotations

from collections.abc import Mapping

# Title and what it changes. No manner moves a guardrail.
MANNER_WORDS: Mapping[str, tuple[str, str]] = {
    "gentle": ("Gentle", "A message is suggested only where it helps you a good deal."),
    "standard": ("Standard", "A message is suggested where it clearly helps more than it asks."),
    "forward": ("Forward", "A message is suggested where it helps a little more than it asks."),
}
