"""Rows of a CSV file, one by one, so that a torn quote loses its own row and no other."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_LONGEST = 2000  # lines of one row: a message of that length is a torn quote


@dataclass(frozen=True, slots=True)
class Torn:
    """A row that could not be put together."""

    reason: str


def split_line(line: str, delimiter: str) -> list[str]:
    """One line as a row, quotes read leniently."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return line.split(delimiter)


def rows(
    lines: list[str], delimiter: str, width: int, starts_row: Callable[[list[str]], bool]
) -> Iterator[list[str] | Torn]:
    """The rows below a header of `width` columns; blank lines are none.

    A quoted cell may hold line breaks. Where a quote is never closed, the next line that is a row
    by itself (`starts_row`) or the end of the file shows it: then only the line that it stands on
    is lost, or saved where it has the right number of cells without its quotes.
    """
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        row, end = _row(lines, at, delimiter, starts_row)
        if row is None or len(row) > width:
            plain = [cell.strip(' "') for cell in lines[at].split(delimiter)]
            row, end = (plain if len(plain) == width and starts_row(plain) else None), at + 1
        if row is None:
            many = len(lines[at].split(delimiter)) > width and '"' not in lines[at]
            yield Torn(f"it has more than {width} cells" if many else "its quotes don't match")
        else:
            yield row
        at = end


def _row(
    lines: list[str], at: int, delimiter: str, starts_row: Callable[[list[str]], bool]
) -> tuple[list[str] | None, int]:
    """The row that begins at line `at`, and the line after it; None where its quote stays open."""
    text = lines[at]
    if '"' not in text:
        return text.split(delimiter), at + 1
    for end in range(at + 1, min(len(lines), at + _LONGEST) + 1):
        # Only a line with a quote can close the row, so no other is worth a try.
        if end == at + 1 or '"' in lines[end - 1]:
            try:
                return next(csv.reader([text], delimiter=delimiter, strict=True), []), end
            except csv.Error as error:
                if "unexpected end" not in str(error):
                    return _lenient(text, delimiter), end
        if end < len(lines):
            if starts_row(split_line(lines[end], delimiter)):
                return None, end
            text = f"{text}\n{lines[end]}"
    return None, len(lines)


def _lenient(text: str, delimiter: str) -> list[str] | None:
    try:
        return next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:
        return None
