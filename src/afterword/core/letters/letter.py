"""Letters as values: their sentences, the states they pass through, and the hash of their text."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.core.errors import RefusedError

State = Literal["draft", "approved", "sending", "sent", "refused", "unknown", "handed_over"]

# DESIGN §9. `unknown` is never sent again by itself: it becomes `sent` when the copy is found, or a
# draft when the user says that it never left. From `sending` a refusal that another try may mend,
# and the end of the process before the letter could have left, lead back to `approved`.
STEPS: Mapping[State, frozenset[State]] = {
    "draft": frozenset({"approved"}),
    "approved": frozenset({"draft", "sending", "handed_over"}),
    "sending": frozenset({"sent", "refused", "unknown", "approved"}),
    "sent": frozenset(),
    "refused": frozenset({"draft", "approved"}),
    "unknown": frozenset({"sent", "draft"}),
    "handed_over": frozenset({"sent", "draft"}),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a letter, and the ids of the facts and moments that it rests on.

    No ground: it states no fact (a wish, an offer, a courtesy), or it is the user's own.
    """

    text: str
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What a writer makes of an outline. `subject` is empty where the channel has none."""

    subject: str
    body: str
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A text as it would leave: what is approved, checked and hashed."""

    to: str  # an address, or a name where it goes by another channel
    subject: str
    body: str
    attachments: tuple[str, ...] = ()  # titles of materials
    in_reply_to: str = ""  # Message-ID without angle brackets
    sentences: tuple[Sentence, ...] = ()
    own: bool = False  # the user's own words, in whole or in part

    @property
    def sha256(self) -> str:
        """The hash that an approval names."""
        return text_hash(
            self.to,
            self.subject,
            self.body,
            in_reply_to=self.in_reply_to,
            attachments=self.attachments,
        )


def step(state: State, to: State) -> State:
    """`to`, if a letter may go there from `state`; RefusedError otherwise."""
    if to not in STEPS[state]:
        raise RefusedError(f"a letter that is {_word(state)} can't become {_word(to)}")
    return to


def text_hash(
    to: str,
    subject: str,
    body: str,
    *,
    in_reply_to: str = "",
    attachments: Sequence[str] = (),
    enclosed: Sequence[str] = (),
) -> str:
    """SHA-256, in hexadecimal, of all that would leave: an approval names it.

    `enclosed` are the hashes of the files. Without them it is as it was before they counted, so
    that a letter that was said yes to then keeps its hash.
    """
    files = (f"sha256:{each}" for each in enclosed)
    parts = (to, subject, body, in_reply_to, *attachments, *files)
    # Lengths first, so that no two letters make the same bytes by moving words between the parts.
    sizes = " ".join(str(len(part)) for part in parts)
    return hashlib.sha256("\0".join((sizes, *parts)).encode()).hexdigest()


def _word(state: State) -> str:
    return state.replace("_", " ")
