"""What a letter's page shows: its text with numbered sources, its checks, and how it can leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from afterword.core.letters.checks import OVERRULABLE
from afterword.core.planning.moves import Hold, Move
from afterword.core.world import World
from afterword.flows.mail_link import mail_link
from afterword.flows.shown import why_shown
from afterword.flows.write import Checked, Ground, Written
from afterword.web.contexts.sources import Source, Sources
from afterword.web.contexts.today import card
from afterword.web.contexts.words import point

_TITLES = {
    "right-name": "The right name",
    "right-address": "The right address",
    "length": "Length",
    "purpose": "It says what it is for",
    "grounded": "Every claim has a source",
    "specific-point": "One thing only they would know",
    "placeholder": "Nothing left to fill in",
    "pushy": "Nothing that presses",
    "panel-unlike": "Different from your other letters",
    "attachments-permitted": "Attachments",
    "threading": "In the right conversation",
    "guardrails": "Nothing holds it back",
}
# Shown even where they pass: they say something of this letter, the others are plain hygiene.
_TELLING = frozenset({"length", "grounded", "specific-point", "panel-unlike"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a paragraph: plain text, or a sentence with the numbers of its sources."""

    text: str
    numbers: tuple[int, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A check with a title for people."""

    title: str
    note: str
    ok: bool


def letter(
    move: Move, hold: Hold | None, world: World, written: Written, *, state: str, own: bool
) -> dict[str, Any]:
    """Everything on the page. `state` and `own` (the user's own words) are the kept letter's."""
    numbered = _numbered(written, Sources(world))
    failed = [check for check in written.checks if not check.ok]
    passed = [check for check in written.checks if check.ok]
    # A hold is told in words of its own, and no check that fails with it says anything more.
    failing = [check for check in failed if check.rule != "guardrails" or hold is None]
    overrule = failing[0].rule if len(failing) == 1 and failing[0].rule in OVERRULABLE else ""
    return {
        "card": card(move, world, written),
        "letter": written,
        "state": state,
        "when": _when(move, world),
        "paragraphs": list(paragraphs(written, numbered, own=own)),
        "sources": list(numbered.values()),
        "failed": [_tick(check) for check in failing],
        "telling": [_tick(check) for check in passed if check.rule in _TELLING],
        "passed": [_tick(check) for check in passed if check.rule not in _TELLING],
        "hold": hold and why_shown(hold.why, world),
        "ready": hold is None and not failing,
        "overrule": overrule if hold is None else "",
        "mailto": mail_link(written),
    }


def paragraphs(
    written: Written, numbered: dict[str, tuple[int, Source]], *, own: bool
) -> Iterator[list[Piece]]:
    """The body as paragraphs of pieces; sentences without a source are marked where they are the
    user's `own`.
    """
    spans = list(_spans(written.body, written.grounds))
    for paragraph in re.finditer(r"(?s)\S.*?(?=\n\s*\n|\s*\Z)", written.body):
        pieces, at = [], paragraph.start()
        for start, end, ground in spans:
            if not paragraph.start() <= start < end <= paragraph.end():
                continue
            known = (numbered[fact][0] for fact in ground.facts if fact in numbered)
            pieces.append(Piece(written.body[at:start]))
            pieces.append(
                Piece(
                    written.body[start:end], tuple(dict.fromkeys(known)), own and not ground.facts
                )
            )
            at = end
        pieces.append(Piece(written.body[at : paragraph.end()]))
        yield [piece for piece in pieces if piece.text]


def _spans(body: str, grounds: tuple[Ground, ...]) -> Iterator[tuple[int, int, Ground]]:
    """Where each sentence stands in the body, in order; line breaks in it may differ."""
    at = 0
    for ground in grounds:
        words = r"\s+".join(map(re.escape, ground.sentence.split()))
        if words and (found := re.compile(words).search(body, at)):
            yield found.start(), found.end(), ground
            at = found.end()


def _numbered(written: Written, sources: Sources) -> dict[str, tuple[int, Source]]:
    """Every ground that can be opened, numbered as it first stands in the letter."""
    found: dict[str, tuple[int, Source]] = {}
    for ground in written.grounds:
        for fact in ground.facts:
            if fact not in found and (source := sources.find(fact)):
                found[fact] = (len(found) + 1, source)
    return found


def _tick(check: Checked) -> Tick:
    return Tick(_TITLES.get(check.rule, check.rule), check.note, check.ok)


def _when(move: Move, world: World) -> str:
    if move.due is not None and move.due > world.now:
        return f"Best before {point(move.due, world)}."
    return ""
