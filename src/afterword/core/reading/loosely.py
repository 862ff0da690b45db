"""What a sentence says in no set phrase: ideas that stand close together, in whatever order.

The grammars know phrases with slots; people say the same in words of their own. "I've been told to
down tools on all the open roles" holds a stop and what is hired for, and that is what it says. Such
a reading comes second, where no phrase was found, and is less sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import cache

from afterword.core.reading.grammar import pattern_of
from afterword.core.reading.sentences import Sentence, Text
from afterword.core.reading.words.loosely_en import EN

# Words. Ideas farther apart than this speak of different things.
_CLOSE, _NEAR, _SENTENCE = 5, 9, 18
# What is only supposed, or told of others' habits.
_SUPPOSED = re.compile(
    r"\b(?:if|unless|whether|in case|should (?:you|we|they|the)|were we to|good luck|typically"
    r"|usually|rumou?rs?|worr(?:y|ied)|how to|instead of|rather than|might|may(?! \d)|hope|hoping"
    r"|had you|would have|could have|once we|before (?:we (?:invite|decide on)|the next)"
    r"|(?:shortlisted|successful|selected|suitable) (?:candidates|applicants)"
    r"|all (?:candidates|applicants) (?:will|are|who|should|must|to)|lunch|drinks)\b"
)
_LETTERS = re.compile(r"[a-z]+")
_LOOK_BACK = re.compile(r"^\(\?<[!=][^)]*\)")
_MAY_BE_JOINED = re.compile(r"[- ]\?([a-z]+)")
_GROUP = re.compile(r"\(\?:")
# Characters: nobody says it in a longer sentence.
_LONGEST = 260


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and where the words of an idea stand in it; `stems` is how its words begin,
    asked before any pattern, since most ideas are not there.
    """

    words: str
    stems: frozenset[str]

    @property
    def question(self) -> bool:
        """Whether it asks: then it tells of no decision."""
        return self.words.endswith("?")

    def places(self, idea: str) -> list[tuple[int, int]]:
        """The places of an idea's words, in words from the sentence's start: first, behind."""
        if not self.may_have(idea):
            return []
        return [
            (_words(self.words[: match.start()]), _words(self.words[: match.end()]))
            for match in _idea(idea).finditer(self.words)
        ]

    def may_have(self, *ideas: str) -> bool:
        """Whether words begin as those of each of the ideas do."""
        for idea in ideas:
            starts = _starts(idea)
            if starts is not None and starts.isdisjoint(self.stems):
                return False
        return True

    def has(self, idea: str) -> bool:
        """Whether the idea occurs at all."""
        return self.may_have(idea) and _idea(idea).search(self.words) is not None

    def together(self, *ideas: str, within: int) -> bool:
        """Whether all of the ideas stand within so many words, each in words of its own."""
        if not self.may_have(*ideas):
            return False
        found = []
        for idea in ideas:
            if not (places := self.places(idea)):
                return False
            found.append(places)
        return _fit(found, (), within)

    def negated(self, idea: str, within: int = 3) -> bool:
        """Whether every mention of the idea has a no shortly before it."""
        noes = self.places("no")
        return all(
            any(0 <= first - behind < within for _, behind in noes)
            for first, _ in self.places(idea)
        )


def _fit(
    found: list[list[tuple[int, int]]], taken: tuple[tuple[int, int], ...], within: int
) -> bool:
    if not found:
        return True
    for place in found[0]:
        if any(place[0] < other[1] and other[0] < place[1] for other in taken):
            continue
        spans = (*taken, place)
        width = max(behind for _, behind in spans) - min(first for first, _ in spans)
        if width <= within and _fit(found[1:], spans, within):
            return True
    return False


def outcomes_said(text: Text) -> Iterator[tuple[str, Sentence]]:
    """What sentences say of a decision: its kind, the strongest first."""
    for kind, says, needs in _OUTCOMES:
        for sentence, said in _likely(text, needs):
            if says(said) and not _SUPPOSED.search(said.words):
                yield kind, sentence


def contact_said(text: Text) -> Iterator[Sentence]:
    """Sentences that ask not to write to a team, or to write by one way only."""
    for sentence, said in _likely(text, _RULES):
        asks = _asks_not_to_write(said) or _one_way_only(said)
        if asks and not _SUPPOSED.search(said.words):
            yield sentence


def request_said(text: Text) -> Iterator[tuple[Sentence, tuple[int, int] | None]]:
    """Sentences that ask for a thing, with its place; None where it was named before."""
    for sentence, said in _likely(text, _ASKING):
        again = said.question and _idea("same_again").fullmatch(said.words.rstrip(" ?.!"))
        if not (again or _asks_for(said)) or said.has("ours") or _SUPPOSED.search(said.words):
            continue
        if again:
            yield sentence, None
        else:
            match = _idea("things").search(said.words)
            assert match is not None
            yield sentence, (sentence.start + match.start(), sentence.start + match.end())


def _asks_for(said: Said) -> bool:
    if not said.has("things"):
        return False
    return (
        (said.together("would_you", "hand_over", "things", within=_SENTENCE))
        or _close_behind(said, "want", "things")
        or said.together("may_we", "things", within=_NEAR)
        or said.together("things", "absent", within=_NEAR)
        or _close_behind(said, "absent", "things")
    )


def _close_behind(said: Said, first: str, then: str) -> bool:
    return any(0 <= b[0] - a[1] <= _CLOSE for a in said.places(first) for b in said.places(then))


def _likely(text: Text, needs: tuple[tuple[str, ...], ...]) -> Iterator[tuple[Sentence, Said]]:
    """The sentences in which words begin as those of all ideas of some need do: asked of the text
    first, since it is asked of every letter and says no of most.
    """
    live = [
        starts
        for need in needs
        for starts in (_starts_of(need),)
        if not any(one.isdisjoint(text.stems) for one in starts)
    ]
    if not live:
        return
    for sentence, words, stems in zip(
        text.sentences, text.slices, text.stems_of_sentences, strict=True
    ):
        if sentence.end - sentence.start > _LONGEST:
            continue
        for starts in live:
            for one in starts:
                if one.isdisjoint(stems):
                    break
            else:
                yield sentence, Said(words, stems)
                break


def _stopped(said: Said) -> bool:
    if said.question:
        return False
    if _in_order(said, "none", "hiring", "for_now"):
        return True
    return (
        said.together("hiring", "stop", within=_NEAR)
        and not said.negated("stop")
        and not said.has("goes_on")
    )


def _turned_down(said: Said) -> bool:
    if said.question or said.has("not_theirs"):
        return False
    if said.has("over"):
        return True
    if said.together("choose", "other", within=_NEAR):
        return not said.negated("choose", _CLOSE)
    if said.together("other", "better", "better_than", within=_NEAR):
        return not said.negated("better")
    if not said.has("you") or said.has("arranging"):
        return False
    return _in_order(said, "no", "progress", "onward")


def _further_talk(said: Said) -> bool:
    if said.has("arranging") or said.has("no") or not said.has("with_you"):
        return False
    if said.has("ahead") or said.together("wish", "stage", within=_NEAR):
        return True
    return any(
        said.together("wish", "talk", who, within=_SENTENCE) for who in ("further", "colleagues")
    )


def _asks_not_to_write(said: Said) -> bool:
    if said.has("not_theirs"):
        return False
    return _in_order(said, "asked_not", "write", "team") or (
        said.has("applicants_or_me") and _in_order(said, "team", "asked_not", "write")
    )


def _one_way_only(said: Said) -> bool:
    return not said.has("not_theirs") and (
        _close_behind(said, "everything", "through")
        or (said.together("through", "write", within=_NEAR) and said.has("team"))
    )


def _in_order(said: Said, first: str, then: str, last: str) -> bool:
    """Whether three ideas follow each other closely."""
    return said.may_have(first, then, last) and any(
        0 <= b[0] - a[1] < _CLOSE and 0 <= c[0] - b[1] < _NEAR
        for a in said.places(first)
        for b in said.places(then)
        for c in said.places(last)
    )


# A need: the ideas without which a rule can't hold.
_OUTCOMES: tuple[tuple[str, Callable[[Said], bool], tuple[tuple[str, ...], ...]], ...] = (
    ("on_hold", _stopped, (("hiring", "stop"), ("none", "hiring", "for_now"))),
    (
        "rejection",
        _turned_down,
        (
            ("over",),
            ("choose", "other"),
            ("other", "better", "better_than"),
            ("no", "progress", "onward", "you"),
        ),
    ),
    (
        "next_round",
        _further_talk,
        (
            ("ahead", "with_you"),
            ("wish", "stage", "with_you"),
            ("wish", "talk", "further", "with_you"),
            ("wish", "talk", "colleagues", "with_you"),
        ),
    ),
)
_RULES = (
    ("asked_not", "write", "team"),
    ("everything", "through"),
    ("through", "write", "team"),
)
_ASKING = (
    ("same_again",),
    ("would_you", "hand_over", "things"),
    ("want", "things"),
    ("may_we", "things"),
    ("things", "absent"),
)


@cache
def _starts_of(need: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """How the words of a need's ideas begin, of those that say so; the rarest first."""
    known = [starts for idea in need if (starts := _starts(idea)) is not None]
    return tuple(sorted(known, key=len))


@cache
def _idea(name: str) -> re.Pattern[str]:
    assert name in {one.name for one in fields(EN)}
    return pattern_of(getattr(EN, name))


@cache
def _starts(name: str) -> frozenset[str] | None:
    """How the words of an idea begin, as `Text.stems` has it; None where any word may begin one."""
    found: set[str] = set()
    for fragment in getattr(EN, name):
        starts = starts_of(fragment)
        if starts is None:
            return None
        found |= starts
    return frozenset(found)


def starts_of(fragment: str) -> set[str] | None:
    """The stems by which whatever a fragment of a pattern finds begins; None if any may."""
    found: set[str] = set()
    for option in _options(fragment):
        starts = _starts_of_option(_LOOK_BACK.sub("", option))
        if starts is None:
            return None
        found |= starts
    return found


def _starts_of_option(option: str) -> set[str] | None:
    if option.startswith(r"\w+n't"):
        return {"t"}  # an apostrophe parts words there
    if group := _GROUP.match(option):
        end = _behind_group(option)
        optional = option[end : end + 1] in ("?", "*")
        return None if optional else starts_of(option[group.end() : end - 1])
    match = _LETTERS.match(option)
    literal, rest = match[0] if match else "", option[match.end() if match else 0 :]
    if rest[:1] == "?":
        literal, rest = literal[:-1], ""
        if len(literal) < 3:
            return None
    if joined := _MAY_BE_JOINED.match(rest):  # "e-?mail"
        return {literal[:3], f"{literal}{joined[1]}"[:3]} if literal else None
    if len(literal) >= 5:
        return {literal[:5]}
    if len(literal) >= 3:
        return {literal[:3]}
    if not rest or rest[0] in " '-" or rest.startswith(("(?=", "(?!")):
        return {literal} if literal else None
    if group := _GROUP.match(rest):  # "go(?:ing)?"
        end = _behind_group(rest)
        found = {
            f"{literal}{more}"[:3]
            for option in _options(rest[group.end() : end - 1])
            for more in _LETTERS.findall(option)[:1]
        }
        return found | {literal} if rest[end : end + 1] == "?" else found
    return None


def _options(fragment: str) -> Iterator[str]:
    """What stands between the bars of a fragment, outside its groups."""
    depth, begin = 0, 0
    for at, sign in enumerate(fragment):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield fragment[begin:at]
            begin = at + 1
    yield fragment[begin:]


def _behind_group(option: str) -> int:
    depth = 0
    for at, sign in enumerate(option):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return at + 1
    return len(option)


def _words(said: str) -> int:
    return len(said.split())
