"""Words on glad news of theirs: congratulations to one person, or a comment that all can read.

Neither is written on an item that is sensitive, or whose meaning nobody has read: such a kind is
not offered then (core.letters.outline.kinds_of).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from afterword.core.guardrails import tact
from afterword.core.letters.case import Case
from afterword.core.letters.kinds.others import a_line, one_line
from afterword.core.letters.points import Outline, Point, Window
from afterword.core.planning.index import VISIBLE_ACTS
from afterword.core.planning.moves import Move
from afterword.core.world import News, World

# Shown whole in a feed without a click to unfold it (evidence.md §5a).
COMMENT = Window(20, 60, 60, characters=300)
# Visible acts towards one person (DESIGN §5.2).
IN_A_WEEK, IN_A_MONTH = 1, 3


def item_of(move: Move, world: World) -> News | None:
    """The item that a move is about, if it is known."""
    return next((item for item in world.news if item.id == move.occasion.ref), None)


def is_glad(move: Move, world: World) -> bool:
    """Whether it is known to be good news; what is doubtful counts as bad (DESIGN §5.8)."""
    item = item_of(move, world)
    return item is not None and tact.is_glad(item)


def may_comment(move: Move, world: World) -> bool:
    """Whether a comment would not be one visible act too many, nor fall into an open question."""
    if not is_glad(move, world):
        return False
    ours = [t for t in world.touches if t.person == move.person and t.at <= world.now]
    acts = [t.at for t in ours if t.direction == "out" and t.what in VISIBLE_ACTS]
    heard = max((t.at for t in ours if t.direction == "in"), default=None)
    asked = [t.at for t in ours if t.direction == "out" and t.what == "enquiry"]
    week = sum(at > world.now - timedelta(days=7) for at in acts)
    month = sum(at > world.now - timedelta(days=30) for at in acts)
    waiting = any(heard is None or at > heard for at in asked)
    return week < IN_A_WEEK and month < IN_A_MONTH and not waiting


def congratulation(case: Case) -> Outline:
    """Good wishes for one thing of theirs, to one person, with nothing asked."""
    item = item_of(case.move, case.world)
    title = item.title if item else case.move.occasion.text
    values = {"title": one_line(title), "company": case.company}
    points = [
        Point("congratulate", values, (case.move.occasion.ref,)),
        *case.related_points("congratulate_remark", title, part=1, rank=2),
        Point("congratulate_wish", {"company": case.company}, (), 1, 1),
        Point("congratulate_close", {}, (), 2),
    ]
    return a_line(case, Point("subject_congratulate", {"company": case.company}), points)


def comment(case: Case) -> Outline:
    """Two sentences under an item of theirs, for all to read: so nothing of the user's search, of
    a talk or of a person stands in it.
    """
    item = item_of(case.move, case.world)
    kind = item.kind if item is not None and item.kind in tact.GLAD else "event"
    ground = (case.move.occasion.ref,)
    letter = case.outline(
        subject=Point(""),
        points=[
            Point(f"comment_{kind}", {"company": case.company}, ground),
            Point("comment_wish", {"company": case.company}, (), 0, 1),
        ],
        window=COMMENT,
        missing=(),
    )
    return replace(letter, channel="linkedin", to=case.person.name, bare=True)
