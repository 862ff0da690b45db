"""What all parts of the grammar share: the lexemes, today, and small steps over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from afterword.core.reading.dates.calendar import Days, Today
from afterword.core.reading.dates.lexemes import END, Lexeme

# What a parser gives: what it read, and the index after it.
Read = tuple[Days, int] | None


@dataclass(frozen=True, slots=True)
class Text:
    """A text being read: its lexemes and how to understand them."""

    text: str
    lexemes: list[Lexeme]
    today: Today
    month_first: bool  # 3/11 is March 11

    def at(self, i: int) -> Lexeme:
        """The lexeme there, or one that means nothing."""
        return self.lexemes[i] if 0 <= i < len(self.lexemes) else END

    def means(self, i: int, kind: str) -> Any:
        """Its value in that kind of meaning, or None."""
        return self.at(i).means.get(kind)

    def has(self, i: int, *kinds: str) -> bool:
        """Whether it can mean one of these kinds."""
        means = self.at(i).means
        return bool(means) and not means.keys().isdisjoint(kinds)

    def low(self, i: int) -> str:
        """The lexeme's own letters, lower case."""
        return self.at(i).low

    def glued(self, i: int) -> bool:
        """Whether nothing stands between it and the one before."""
        return i > 0 and self.at(i - 1).end == self.at(i).start

    def skip(self, i: int, *kinds: str) -> int:
        """The index after lexemes of these kinds; at most six, or hostile text costs squares."""
        last = i + 6
        while i < last and self.has(i, *kinds):
            i += 1
        return i

    def skip_one(self, i: int, *kinds: str) -> int:
        """The index after one lexeme of these kinds, if it is there."""
        return i + 1 if self.has(i, *kinds) else i

    def skip_sign(self, i: int, *signs: str) -> int:
        """The index after one of these signs, if it is there."""
        return i + 1 if self.low(i) in signs else i


def count(t: Text, i: int) -> tuple[int, int] | None:
    """A number in digits or words, with the index after it: "5", "five", "five (5)"."""
    number = t.at(i).number
    if number < 0:
        number = t.means(i, "number") or -1
        if number < 0:
            return None
        if t.low(i + 1) == "(" and t.at(i + 2).number == number and t.low(i + 3) == ")":
            return number, i + 4
    return number, i + 1
