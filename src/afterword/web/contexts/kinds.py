"""The kinds that a letter can be, as a choice for its reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.letters.kinds.asking import refused_kinds
from afterword.flows.introductions_shown import is_ask
from afterword.flows.read_letter import Opened

# What a reader calls each kind, and what it does: said only where there is a choice.
_WORDS = {
    "offer": ("Ask for time", "Thanks them and leaves the answer open."),
    "accept": ("Accept", "Says yes, thanks them, and asks what comes next."),
    "decline": ("Decline", "Says no with thanks, and leaves the door open."),
    "materials": ("Send it", "Encloses what they asked for."),
    "ask_permission": ("Ask first", "Sends nothing before they answer one question."),
    "achievement": ("Tell of it", "Your news, and no answer needed."),
    "congratulation": ("Congratulate", "Good wishes for the news, to this person alone."),
    "news": ("Mention it", "Says that you read it, without congratulating."),
    "comment": ("Comment in public", "Two sentences under their post, by your own hand."),
    "event": ("A line after it", "Thanks for the conversation there."),
    "keep_in_touch": ("A line", "Says what is new, and asks for nothing."),
    "offer_help": ("Offer help", "Gives before it asks."),
    "introduction": ("An introduction", "Asks them to pass a few lines on."),
    "advice": ("Advice", "Asks for a quarter of an hour on named questions."),
    "word": ("A word for you", "Asks them to say what they know of you."),
}


@dataclass(frozen=True, slots=True)
class KindShown:
    """One kind that the letter can be."""

    value: str
    title: str
    words: str
    chosen: bool


def title_of(kind: str) -> str:
    """What a reader calls a kind."""
    return _WORDS.get(kind, (kind.replace("_", " ").capitalize(), ""))[0]


def not_now(opened: Opened) -> list[tuple[str, str]]:
    """The asks of a connector that may not be made now, each with why."""
    if opened.move is None or not is_ask(opened.move):
        return []
    reasons = refused_kinds(opened.move, opened.world)
    return [(title_of(kind), why) for kind, why in reasons.items()]


def kinds_shown(opened: Opened) -> list[KindShown]:
    """What the letter can be; empty where there is nothing to choose."""
    if len(opened.kinds) < 2 or opened.stand.state not in ("draft", "refused"):
        return []
    return list(_shown(opened))


def _shown(opened: Opened) -> Iterator[KindShown]:
    for kind in opened.kinds:
        title, words = _WORDS.get(kind, (kind.replace("_", " ").capitalize(), ""))
        yield KindShown(kind, title, words, kind == opened.written.kind)
