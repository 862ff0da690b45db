"""The note of a LinkedIn invitation: who the user is to them, one thing they said, no ask."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.letters.case import Case
from afterword.core.letters.notes import Remark
from afterword.core.letters.panel import remarks_of
from afterword.core.letters.points import Outline, Point, Value, Window

NOTE, PREMIUM_NOTE = 200, 300  # characters, LinkedIn's own limits (evidence.md §5a)


def invitation(case: Case) -> Outline:
    """The note, or an empty one where the month's notes are used up.

    Every remark that could stand in it is offered: the writer takes the first that fits.
    """
    premium = case.world.owner.premium
    limit = int(case.move.details.get("length", PREMIUM_NOTE if premium else NOTE))
    window = Window(0, 60, 60, characters=limit)
    if not case.move.details.get("note", True):
        return _named(case, case.outline(subject=Point(""), points=[], window=window))
    talk = next((i for i in case.world.interviews if i.id == case.move.occasion.ref), None)
    day = case.day(talk.end if talk else case.move.earliest)
    ground = (case.move.occasion.ref,)
    points = []
    for rank, remark in enumerate(_remarks(case)):
        seen = remark.kind == "seen"
        said: dict[str, Value] = {"words": remark.words, "day": day}
        if not seen:
            said["remark"] = remark.kind
        kind = "note_seen" if seen else "note"
        points.append(Point(kind, said, (*ground, remark.ground), 0, rank))
    plain = case.about_role("note_plain", rank=len(points))
    values = {**plain.values, "day": day}
    points.append(replace(plain, values=values, grounds=(*ground, *plain.grounds)))
    points.append(Point("note_short", {"day": day}, ground, 0, len(points)))
    return _named(case, case.outline(subject=Point(""), points=points, window=window, missing=()))


def _remarks(case: Case) -> list[Remark]:
    """What was said that day, then on other days; what the thank-you began with comes last."""
    of_day = list(case.share.remarks)
    known = {remark.ground for remark in of_day}
    earlier = [
        r
        for r in remarks_of(case.world, case.person.id, language=case.language)
        if r.ground not in known
    ]
    return [*of_day[1:], *of_day[:1], *earlier]


def _named(case: Case, outline: Outline) -> Outline:
    return replace(outline, to=case.person.name)
