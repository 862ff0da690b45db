"""What a letter's page shows: its text with numbered sources, its checks, and how it can leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from afterword.core.letters.checks import OVERRULABLE
from afterword.core.planning.moves import Move
from afterword.core.world import World
from afterword.flows.mail_link import mail_link
from afterword.flows.read_letter import Opened
from afterword.flows.shown import company_shown, why_shown
from afterword.flows.write import Checked, Ground, Written
from afterword.web.contexts.chat_model import by_whom
from afterword.web.contexts.kinds import kinds_shown, not_now
from afterword.web.contexts.sources import Source, Sources
from afterword.web.contexts.standing import standing
from afterword.web.contexts.today import card
from afterword.web.contexts.ways import ways
from afterword.web.contexts.words import local, point

_TITLES = {
    "right-name": "The right name",
    "form-of-address": "The right form of address",
    "right-address": "The right address",
    "length": "Length",
    "purpose": "It says what it is for",
    "grounded": "Every claim has a source",
    "past-day": "Nothing is promised for a day that is over",
    "specific-point": "One thing only they would know",
    "placeholder": "Nothing left to fill in",
    "pushy": "Nothing that presses",
    "panel-unlike": "Different from your other letters",
    "attachments-permitted": "On whose word it is enclosed",
    "attachments-sendable": "It can go by mail",
    "attachments-clean": "What else is in the files",
    "threading": "In the right conversation",
    "guardrails": "Nothing holds it back",
}
# Shown even where they pass: they say something of this letter, the others are plain hygiene.
_TELLING = frozenset({"length", "grounded", "specific-point", "panel-unlike"})
# The same of letters that something goes with.
_OF_FILES = frozenset({"attachments-permitted", "attachments-clean"})
# What other words mend.
_OF_WORDS = frozenset(
    (
        "right-name form-of-address length purpose grounded past-day specific-point placeholder"
        " pushy panel-unlike"
    ).split()
)
# Letters whose words can still be changed; those that have a yes lose it by that.
_REWORDED = frozenset({"draft", "refused", "approved", "handed_over"})


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
    rewording: bool = False  # whether other words would mend it
    files: bool = False  # whether another file would


def letter(
    opened: Opened, *, typed: str | None = None, view: str = "sources", refusal: str = ""
) -> dict[str, Any]:
    """Everything on the page; `typed` are words that could not be kept, and stay."""
    world, move, written, stand = opened.world, opened.move, opened.written, opened.stand
    numbered = _numbered(written, Sources(world))
    failed = [check for check in written.checks if not check.ok]
    passed = [check for check in written.checks if check.ok]
    telling = _TELLING | (_OF_FILES if written.attachments else frozenset())
    # A hold is told in words of its own, and no check that fails with it says anything more.
    failing = [check for check in failed if check.rule != "guardrails" or opened.hold is None]
    overrule = failing[0].rule if len(failing) == 1 and failing[0].rule in OVERRULABLE else ""
    link, ready = mail_link(written), opened.hold is None and not failing
    on_desk = move is not None and stand.state in ("draft", "refused")
    return {
        "card": card(move, world, written) if move else _past(opened),
        "letter": written,
        "state": stand.state,
        "on_desk": on_desk,
        "ended": "" if move else _ended(opened),
        "can_write": move is not None and stand.state in _REWORDED,
        "typed": written.body if typed is None else typed,
        "view": view if typed is None else "write",
        "refusal": refusal,
        "when": _when(move, world) if move and on_desk else "",
        "sender": opened.sender or world.owner.emails[0],
        "connected": bool(opened.sender),
        "date": f"{local(stand.left_at or world.now, world):%-d %B %Y}",
        "plain": [_plain(each) for each in re.split(r"\n\s*\n", written.body.strip())],
        "paragraphs": list(paragraphs(written, numbered, own=opened.own)),
        "own": opened.own,
        "kinds": kinds_shown(opened),
        "not_now": not_now(opened),
        # What to answer an offer is the user's to say: there the choice stands open.
        "asks_kind": move is not None and "decision" in move.needs and written.kind == "offer",
        "is_comment": written.kind == "comment",
        "sources": list(numbered.values()),
        "failed": [_tick(check) for check in failing],
        "telling": [_tick(check) for check in passed if check.rule in telling],
        "passed": [_tick(check) for check in passed if check.rule not in telling],
        "hold": opened.hold and why_shown(opened.hold.why, world),
        "ready": ready,
        "overrule": overrule if opened.hold is None else "",
        "mailto": link,
        "ways": ways(opened, link, fit=ready) if on_desk else [],
        "by": by_whom(opened),
        "stand": standing(stand, now=world.now, zone=world.owner.zone),
    }


def refusal_words(error: str, opened: Opened, shown: str) -> str:
    """Why a yes was not taken, for the page that shows the letter as it is now.

    `shown` is the hash of the text that the yes was to.
    """
    if opened.move is None:
        return "Nothing was sent: this letter is not due any more."
    if opened.stand.state not in ("draft", "refused"):
        return "Nothing was changed: elsewhere you said yes to other words than this page showed."
    if shown != opened.written.sha256:
        return (
            "Nothing was sent: the text has changed since you opened it. It is shown as it is now; "
            "read it and say yes again."
        )
    if opened.hold is not None:
        return "Nothing was sent: something holds it back now, as said below."
    # What a flow offers by its options, the page offers by its choices.
    plain = re.split(r"(?:; |, or |, )--\w", error)[0].rstrip(".")
    return f"Nothing was sent: {plain}."


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
    title = _TITLES.get(check.rule, check.rule)
    files = check.rule in ("attachments-sendable", "attachments-clean")
    return Tick(title, check.note, check.ok, check.rule in _OF_WORDS, files)


def _plain(paragraph: str) -> str:
    return "\n".join(line.strip() for line in paragraph.split("\n"))


def _past(opened: Opened) -> dict[str, str]:
    """What is left to say of a letter whose move the plan has no more."""
    company = company_shown(opened.written.company, opened.world)
    name = opened.written.to_name or opened.written.to
    return {"id": opened.stand.move, "name": name, "eyebrow": "Letter", "company": company}


def _ended(opened: Opened) -> str:
    """Why there is nothing to approve any more, if nothing became of the letter."""
    if opened.stand.state not in ("draft", "refused"):
        return ""
    if opened.ended == "snoozed":
        return "You put this off. It comes back by itself."
    if opened.ended == "dismissed":
        return "You left this out. The words are kept here, and nothing is sent."
    if opened.ended:
        return "You said that this is done. The words are kept here, and nothing is sent."
    return (
        "This letter is not due any more: what is known has changed since it was written. "
        "Nothing is sent."
    )


def _when(move: Move, world: World) -> str:
    if move.due is not None and move.due > world.now:
        return f"Best before {point(move.due, world)}."
    return ""
