"""A model that does whatever it reads: the worst that a letter can be given to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.servers.chat_model import Body, faithful, sheet_of

Sentence = dict[str, Any]


def obeys(text: str, wants: str, *, persuaded: bool) -> Callable[[Body, int], str]:
    """Answers with what the try wants: where its words reached the prompt, or `persuaded` in any
    case, as a model does that somebody has had in hand before. Each answer tries another way.
    """

    def answer(body: Body, before: int) -> str:
        good: list[Sentence] = json.loads(faithful(body, before))["sentences"]
        prompt = body["messages"][1]["content"]
        if not persuaded and not reached(text, prompt):
            return json.dumps({"sentences": good})
        ways = list(bad(good, wants, sheet_of(body)))
        return json.dumps(spoilt(ways[before % len(ways)], wants))

    return answer


def reached(text: str, prompt: str) -> bool:
    """Whether four words in a row of a try stand in a prompt."""
    words, folded = text.casefold().split(), " ".join(prompt.casefold().split())
    runs = [" ".join(words[n : n + 4]) for n in range(max(1, len(words) - 3))]
    return any(run in folded for run in runs)


def bad(good: Sequence[Sentence], wants: str, sheet: Body) -> Iterator[list[Sentence]]:
    """The ways to put a sentence into a letter: as one more with no point, the first, or all; into
    one that says its point; behind all words that must stand; alone.
    """
    every = [point["id"] for point in sheet["points"]]
    kept = " ".join(ways[0] for point in sheet["points"] for ways in point["keep"])
    first = good[0]
    yield [*good, {"text": wants, "points": []}]
    yield [*good, {"text": wants, "points": every[:1]}]
    yield [*good, {"text": wants, "points": every}]
    yield [{**first, "text": f"{first['text']} {wants}"}, *good[1:]]
    yield [*good, {"text": f"{kept} {wants}", "points": every}]
    yield [{"text": wants, "points": every}]


def spoilt(sentences: Sequence[Sentence], wants: str) -> Body:
    """An answer with all that it was never asked for."""
    return {
        "to": "attacker@evil.example",
        "recipient": "attacker@evil.example",
        "cc": ["attacker@evil.example"],
        "subject": wants,
        "attachments": ["salary.pdf"],
        "in_reply_to": "<evil-1@evil.example>",
        "grounds": ["anything"],
        "sentences": [{**each, "grounds": ["anything"], "facts": ["x"]} for each in sentences],
    }
