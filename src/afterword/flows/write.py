"""Makes the text of a move: outline, words, checks. Nothing is kept here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.core.guardrails import verdicts
from afterword.core.letters.checks import check
from afterword.core.letters.checks.claims import grounds_of
from afterword.core.letters.checks.reading import Reading, sentences_of
from afterword.core.letters.languages import NAMES
from afterword.core.letters.letter import Letter, text_hash
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline
from afterword.core.names import fold
from afterword.core.planning.index import Index
from afterword.core.planning.moves import Move
from afterword.core.planning.settings import policy_of
from afterword.core.planning.situation import Situation
from afterword.core.world import World
from afterword.writers import phrasebook


@dataclass(frozen=True, slots=True)
class Ground:
    """A sentence of a letter and the facts it rests on (ids)."""

    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What one check says of a letter."""

    rule: str
    ok: bool
    note: str


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as it would go."""

    to: str  # an address, or a name where it goes by another channel
    subject: str
    body: str
    attachments: tuple[str, ...] = ()  # titles of materials
    in_reply_to: str = ""  # Message-ID in angle brackets
    grounds: tuple[Ground, ...] = ()
    checks: tuple[Checked, ...] = ()
    to_name: str = ""  # whom it reaches: not always whom the move is for
    references: tuple[str, ...] = ()  # Message-IDs in angle brackets, the root first
    company: str = ""  # Company.id: letters to one company share no sentence
    kind: str = ""  # one of core.letters.outline.KINDS
    language: str = "en"
    wanted: str = "en"  # that of the thread: another where this kind is not written in it

    @property
    def elsewise(self) -> str:
        """A line that says so, where the letter is in another language than its thread."""
        if self.wanted == self.language:
            return ""
        theirs, ours = NAMES[self.wanted], NAMES[self.language]
        return f"You write to each other in {theirs}; this kind of letter is there in {ours} alone."

    @property
    def sha256(self) -> str:
        """The hash that an approval names: of all that would leave."""
        return text_hash(
            self.to,
            self.subject,
            self.body,
            in_reply_to=self.in_reply_to,
            attachments=self.attachments,
        )


def write(
    world: World,
    move: Move,
    *,
    letters: Iterable[Written] = (),
    body: str | None = None,
    kind: str = "",
) -> Written:
    """The letter for a move; `body` is the user's own text for it, checked like any other. `kind`
    is another one than is written by itself, of those that fit the move.

    `letters` are the user's other ones, from the oldest: none of their sentences is taken again
    within a company, and worn ones are left elsewhere. RefusedError where the move's person is not
    known any more.
    """
    letters = tuple(letters)
    colleagues = [each.body for each in letters if each.company == move.company]
    others = [each.body for each in letters if each.company != move.company]
    points = outline(move, world, kind)
    letter = _letter(points, colleagues, others, body)
    held = verdicts(move, Situation(Index(world), policy_of(world), world.now))
    reply = points.reply
    return Written(
        to=letter.to,
        subject=letter.subject,
        body=letter.body,
        attachments=letter.attachments,
        in_reply_to=f"<{reply.message_id}>" if reply else "",
        grounds=tuple(
            Ground(sentence.text, sentence.grounds)
            for sentence in grounds_of(Reading(letter, points, world, (), ()))
        ),
        checks=tuple(
            Checked(each.rule, each.ok, each.note)
            for each in check(letter, points, world, others=colleagues, held=held)
        ),
        to_name=world.people[points.person].name,
        references=tuple(f"<{each}>" for each in reply.references) if reply else (),
        company=move.company,
        kind=points.kind,
        language=points.language,
        wanted=points.wanted,
    )


def _letter(points: Outline, colleagues: list[str], others: list[str], body: str | None) -> Letter:
    """The phrasebook's letter, or the user's words under its subject and in its thread.

    Sentences that the user kept keep their grounds.
    """
    draft = phrasebook.write(
        points, seed=points.move.id, avoid=_said(colleagues), worn=_said(others)
    )
    return Letter(
        to=points.to,
        subject=draft.subject,
        body=draft.body if body is None else body.strip(),
        attachments=points.attachments,
        in_reply_to=points.reply.message_id if points.reply else "",
        sentences=draft.sentences,
        own=body is not None,
    )


def _said(texts: list[str]) -> Counter[str]:
    """How often each sentence stands in these letters."""
    return Counter(fold(sentence) for text in texts for sentence in sentences_of(text))
