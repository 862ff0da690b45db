"""Lines that give before they ask: help offered, a door kept open, and a yes asked for before
anything is sent.
"""

from __future__ import annotations

from afterword.core.guardrails.tact import GLAD
from afterword.core.letters.case import Case, remark_point, telling
from afterword.core.letters.kinds.others import LINE, a_line, one_line
from afterword.core.letters.notes import Remark
from afterword.core.letters.panel import remarks_of
from afterword.core.letters.points import Outline, Point, Value
from afterword.core.names import fold
from afterword.core.planning.moves import Move
from afterword.core.world import Request, Sendable, World

# Remarks that are no matter to be helped with.
_NO_NEED = frozenset({"seen", "walked", "quote", "liking"})


def offer_help(case: Case) -> Outline:
    """Help with something that the person spoke of; else with what an event was about."""
    said = needs_of(case.world, case.person.id)
    gathering = next((g for g in case.world.gatherings if g.id == case.move.occasion.ref), None)
    points = []
    if gathering is not None:
        values: dict[str, Value] = {
            "title": one_line(gathering.title),
            "day": case.day(gathering.start),
        }
        points.append(Point("help_met", values, (gathering.id,)))
    if said:
        points.append(_of_remark("help_with", said[0], part=0))
    points += [
        Point("help_offer" if said else "help_offer_open", {}, (), 1),
        Point("help_free", {}, (), 1, 1),
        Point("help_close", {}, (), 2),
    ]
    return a_line(case, Point("subject_help"), points)


def needs_of(world: World, person: str) -> list[Remark]:
    """What they said that help could be of use with: a worry, an aim, a question, a matter."""
    return [remark for remark in remarks_of(world, person) if remark.kind not in _NO_NEED]


def ask_permission(case: Case) -> Outline:
    """One easy question before anything is sent: may I, or in which form."""
    request = request_of(case.move, case.world)
    if request is not None:
        return _before_answering(case, request)
    found = fitting(case.move, case.world)
    points = []
    if found is not None:
        material, remark = found
        points = [
            _of_remark("may_on", remark, part=0),
            Point("may_have", {"title": one_line(material.title)}, (material.id,)),
            Point("may_send", {}, (), 1),
        ]
    points.append(Point("may_easy", {}, (), 1))
    return a_line(case, Point("subject_may"), points)


def _before_answering(case: Case, request: Request) -> Outline:
    """They asked for something that is not the user's to share, or not ready yet."""
    values: dict[str, Value] = {
        "what": one_line(request.what),
        "on": case.day(request.said_at),
    }
    kind = "may_without" if not request.mine else "may_form"
    points = [
        Point("may_asked", values, (request.id,)),
        Point(f"{kind}_why", {}, (), 1),
        Point(kind, {}, (), 1),
        Point("may_then", {}, (), 2),
    ]
    return case.outline(
        subject=Point("subject_may_asked", {"what": one_line(request.what)}),
        points=points,
        window=LINE,
        reply=case.thread(request.id),
    )


def may_ask(move: Move, world: World) -> bool:
    """Whether there is something whose sending is worth a question."""
    if move.play == "materials":
        return request_of(move, world) is not None
    return fitting(move, world) is not None


def request_of(move: Move, world: World) -> Request | None:
    """What they asked for and a move answers, if it is one thing that can't go as it is."""
    wanted = move.details.get("requests", (move.occasion.ref,))
    asked = [r for r in world.requests if r.id in wanted]
    lacking = {"permission", "material"} & set(move.needs)
    if len(asked) != 1 or not lacking or "refer" in fold(asked[0].what):
        return None
    return asked[0]


def fitting(move: Move, world: World) -> tuple[Sendable, Remark] | None:
    """A material of the user's that answers something which this person said, and that they
    neither have nor were asked about; the remark that it shares most with comes with it.
    """
    words = [p for p in world.permissions if p.person == move.person]
    open_ = any(r.person == move.person and r.done_at is None for r in world.requests)
    if open_ or any(not p.granted for p in words):
        return None
    found = []
    for material in world.materials:
        told = material.what == "reference" or any(to == move.person for to, _ in material.sent_to)
        for n, remark in enumerate(remarks_of(world, move.person)):
            shared = telling(material.title) & telling(remark.words)
            if shared and not told:
                found.append((len(shared), -n, material.id, material, remark))
    best = max(found, key=lambda f: f[:3], default=None)
    return best[3:] if best is not None else None


def keep_in_touch(case: Case) -> Outline:
    """A line to those who left a door open: on something real where there is any, and never on
    nothing but the wish to be remembered.
    """
    no = next(
        (o for o in reversed(case.world.outcomes) if _closed_it(case, o.kind, o.pursuit)), None
    )
    ground = (no.id,) if no is not None else case.role_grounds
    on = case.day(no.said_at if no is not None else case.move.earliest)
    points = [Point("kept", {"company": case.company, "on": on}, ground), *_what_is_new(case)]
    points += [Point("kept_close", {"company": case.company}, (), 2)]
    return a_line(case, Point("subject_kept", {"company": case.company}), points)


def _closed_it(case: Case, kind: str, pursuit: str) -> bool:
    return kind == "rejection" and pursuit == case.move.pursuit


def _what_is_new(case: Case) -> list[Point]:
    """An achievement; else glad news of theirs; else only what they said once."""
    wanted = case.move.details.get("achievement")
    told = next((a for a in case.world.achievements if a.id == wanted), None)
    if told is not None:
        return [
            Point("kept_achieved", {"title": one_line(told.title)}, (told.id,), 1),
            *case.related_points("reminded", told.title, part=1, rank=2),
        ]
    glad = [
        item
        for item in case.world.news
        if item.company == case.move.company
        and item.kind in GLAD
        and not (item.sensitive or item.duplicate_of)
        and item.published <= case.world.now
    ]
    wanted = case.move.details.get("news")
    for item in (i for i in reversed(glad) if i.id == wanted):
        return [Point("kept_news", {"title": one_line(item.title)}, (item.id,), 1)]
    said = case.remark_points("kept_remark", part=1, rank=0)
    return said or [Point("kept_wish", {"company": case.company}, (), 1)]


def _of_remark(frame: str, remark: Remark, *, part: int) -> Point:
    return remark_point(frame, remark.kind, remark.words, remark.ground, part=part, rank=0)
