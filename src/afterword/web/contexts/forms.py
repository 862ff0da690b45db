"""Forms as plain values: what was typed, what is wrong with it, where the focus goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form; `focus` is where the reader begins."""

    name: str
    value: str
    wrong: str = ""
    focus: bool = False


def fields(
    names: Sequence[str],
    values: Mapping[str, str],
    wrong: Mapping[str, str],
    *,
    start: str = "",
) -> dict[str, Field]:
    """The fields by name, in their order; focus on the first that is wrong, else on `start`."""
    first = next((name for name in names if name in wrong), start)
    return {
        name: Field(name, values.get(name, ""), _sentence(wrong.get(name, "")), name == first)
        for name in names
    }


def choices(pairs: Sequence[tuple[str, str]], chosen: str) -> Iterator[tuple[str, str, bool]]:
    """(value, words, whether it is chosen); a chosen value that is not offered stands first."""
    if chosen and all(value != chosen for value, _ in pairs):
        yield chosen, chosen, True
    for value, words in pairs:
        yield value, words, value == chosen


def _sentence(line: str) -> str:
    """A line as it stands below a field: with a capital and an end."""
    if not line:
        return ""
    return line[:1].upper() + line[1:] + ("" if line.endswith((".", "?")) else ".")
