"""Makes the text of a move: outline, words, checks. Nothing is kept here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.guardrails import verdicts
from afterword.core.letters.checks import check
from afterword.core.letters.checks.claims import grounds_of
from afterword.core.letters.checks.reading import Reading, sentences_of
from afterword.core.letters.frame import Frame, Placed, fingerprint, put_together
from afterword.core.letters.languages import NAMES
from afterword.core.letters.letter import Draft, Letter, Sentence, text_hash
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline
from afterword.core.names import fold
from afterword.core.planning.index import Index
from afterword.core.planning.moves import Move
from afterword.core.planning.settings import policy_of
from afterword.core.planning.situation import Situation
from afterword.core.world import World
from afterword.writers import phrasebook

CHANGED = "what is known has changed since the chat model wrote this, so its words went"


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
class Set:
    """A sentence that a chat model set: its text, the facts it rests on (ids), its paragraph."""

    text: str
    facts: tuple[str, ...] = ()
    part: int = 0


@dataclass(frozen=True, slots=True)
class ByModel:
    """What a chat model made of an outline: sentences, or a note why there are none that stand.

    `outline` is the fingerprint of what it was given: of another outline it says nothing.
    """

    outline: str
    model: str = ""
    sentences: tuple[Set, ...] = ()
    note: str = ""


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
    writer: str = "phrasebook"  # or "chat_model", or "own"
    model: ByModel | None = None  # what a chat model made of it, if one was asked
    enclosed: tuple[str, ...] = ()  # SHA-256 of the files; of a letter kept before they counted, ()

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
            enclosed=self.enclosed,
        )


def write(
    world: World,
    move: Move,
    *,
    letters: Iterable[Written] = (),
    body: str | None = None,
    kind: str = "",
    model: ByModel | None = None,
) -> Written:
    """The letter for a move; `body` is the user's own text for it, checked like any other. `kind`
    is another one than is written by itself, of those that fit the move. `model` is what a chat
    model made of it: its sentences stand as long as the outline is the one it was given.

    `letters` are the user's other ones, from the oldest: none of their sentences is taken again
    within a company, and worn ones are left elsewhere. RefusedError where the move's person is not
    known any more.
    """
    desk = desk_of(world, move, letters=letters, kind=kind)
    points, colleagues = desk.outline, desk.colleagues
    model = _still(model, points)
    by_model = model is not None and bool(model.sentences)
    letter = _letter(desk, body, model if by_model else None)
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
        writer="own" if body is not None else "chat_model" if by_model else "phrasebook",
        model=model,
        enclosed=_hashes(letter, world),
    )


def _hashes(letter: Letter, world: World) -> tuple[str, ...]:
    """Of each file that would go, in the order of their titles in the letter."""
    by_title = {each.title: each.sha256 for each in world.materials}
    return tuple(by_title.get(title, "") for title in letter.attachments)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a letter is written from: its outline, and the bodies of the user's other letters."""

    outline: Outline
    colleagues: tuple[str, ...]  # to the same company: what they say is not said again
    others: tuple[str, ...]

    def by_phrasebook(self) -> Draft:
        """The phrasebook's letter."""
        seen, worn = _said(self.colleagues), _said(self.others)
        return phrasebook.write(self.outline, seed=self.outline.move.id, avoid=seen, worn=worn)

    def frame(self) -> Frame:
        """What the phrasebook puts around the sentences of another writer."""
        seen, worn = _said(self.colleagues), _said(self.others)
        return phrasebook.frame(self.outline, seed=self.outline.move.id, avoid=seen, worn=worn)


def desk_of(world: World, move: Move, *, letters: Iterable[Written], kind: str) -> Desk:
    """The desk for a move's letter; the arguments are those of `write`."""
    letters = tuple(letters)
    return Desk(
        outline(move, world, kind),
        tuple(each.body for each in letters if each.company == move.company),
        tuple(each.body for each in letters if each.company != move.company),
    )


def letter_of(points: Outline, draft: Draft, *, body: str | None = None) -> Letter:
    """The letter as it would leave: a writer's text, or the user's words under its subject and in
    its thread. Sentences that the user kept keep their grounds.
    """
    return Letter(
        to=points.to,
        subject=draft.subject,
        body=draft.body if body is None else body.strip(),
        attachments=points.attachments,
        in_reply_to=points.reply.message_id if points.reply else "",
        sentences=draft.sentences,
        own=body is not None,
    )


def _letter(desk: Desk, body: str | None, model: ByModel | None) -> Letter:
    if model is None:
        return letter_of(desk.outline, desk.by_phrasebook(), body=body)
    said = [Placed(Sentence(each.text, each.facts), each.part) for each in model.sentences]
    return letter_of(desk.outline, put_together(desk.outline, desk.frame(), said), body=body)


def _still(model: ByModel | None, points: Outline) -> ByModel | None:
    """What a chat model made, if it is of this outline; else a note that its words are gone."""
    if model is None or model.outline == (now := fingerprint(points)):
        return model
    return ByModel(now, model.model, note=CHANGED) if model.sentences else None


def _said(texts: Sequence[str]) -> Counter[str]:
    """How often each sentence stands in these letters."""
    return Counter(sentence for text in texts for sentence in folded(text))


@lru_cache(maxsize=4096)
def folded(text: str) -> tuple[str, ...]:
    """The sentences of one letter, folded: each letter of a desk is written beside all the others,
    and taking one apart costs more than everything else about it.
    """
    return tuple(fold(sentence) for sentence in sentences_of(text))
