"""How the user writes: learnt from their own letters, and said by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Register = Literal["formal", "informal"]


@dataclass(frozen=True, slots=True)
class Voice:
    """The user's way in one language. What is empty or None is not known: there the phrasebook's
    own way is taken.
    """

    language: str = "en"
    greetings: tuple[str, str] = ("", "")  # formal, informal: "Hi {name},"
    farewells: tuple[str, str] = ("", "")  # formal, informal: "Best,"
    contracts: bool | None = None  # "I'd" rather than "I would"
    register: Register | None = None  # towards people of whom nothing tells
    sentence_words: int = 0  # of a middling sentence; 0: not known
    signature: str = ""  # lines below the name
    signed: str = ""  # the name below informal letters: "Robin"; "" for the whole one


PLAIN = Voice()


def without_signature(body: str, voice: Voice) -> str:
    """A letter without the lines that stand below the user's name: they are no part of what it
    says, and of no length that anybody reads.
    """
    lines = f"\n{voice.signature}\n"
    text = f"{body.rstrip()}\n"
    if not voice.signature or lines not in text:
        return body
    return text.replace(lines, "\n", 1).rstrip()
