"""Answers to an offer: time to weigh it, a yes, or a no. Terms are never named or made up."""

from __future__ import annotations

from afterword.core.letters.case import Case
from afterword.core.letters.points import Outline, Point, Window
from afterword.core.letters.threads import reply_to
from afterword.core.world import Outcome

SHORT = Window(35, 110, 180)  # words: said with warmth and soon over


def offer(case: Case) -> Outline:
    """Thanks for an offer and time to weigh it: the answer itself is the user's own to write."""
    points = [
        case.about_role("offer_thanks"),
        *case.remark_points("gracious_remark", part=0, rank=2),
        _time(case),
        Point("offer_close", {}, (), 2),
    ]
    return _answer(case, points)


def _time(case: Case) -> Point:
    """Until when the answer comes. A day that is over is named as such, never promised."""
    if case.move.due is None:
        return Point("offer_time", {}, (), 1)
    by = case.day(case.move.due)
    return Point("offer_over" if case.is_over(by) else "offer_by", {"by": by}, (_ref(case),), 1)


def accept(case: Case) -> Outline:
    """A yes that nobody can misread, thanks, and one easy question on what comes next."""
    points = [
        _decided(case, "accept"),
        _for_the_talks(case, "accept_thanks"),
        *case.remark_points("accept_remark", part=1, rank=2),
        Point("accept_next", {}, (), 2),
        Point("accept_close", {"company": case.company}, (), 2, 1),
    ]
    return _answer(case, points)


def decline(case: Case) -> Outline:
    """A no that nobody can misread, with thanks; the reason is the user's to tell."""
    points = [
        _decided(case, "decline"),
        _for_the_talks(case, "decline_thanks"),
        *case.remark_points("gracious_remark", part=1, rank=2),
        Point("decline_wish", {"company": case.company}, (), 2),
        Point("decline_door", {"company": case.company}, (), 2, 1),
    ]
    return _answer(case, points)


def _ref(case: Case) -> str:
    """The offer's id; of a second answer to it the occasion has another."""
    return str(case.move.details.get("offer") or case.move.occasion.ref)


def _decided(case: Case, kind: str) -> Point:
    """The answer itself rests on the offer, and on what names the role."""
    point = case.about_role(kind)
    return Point(point.kind, point.values, tuple(dict.fromkeys((_ref(case), *point.grounds))))


def _for_the_talks(case: Case, kind: str) -> Point:
    if case.interviews:
        return Point(kind, {}, (case.interviews[-1].id,), 1)
    return Point(f"{kind}_unmet", {}, (_ref(case),), 1)


def _outcome(case: Case) -> Outcome | None:
    return next((o for o in case.world.outcomes if o.id == _ref(case)), None)


def _answer(case: Case, points: list[Point]) -> Outline:
    outcome = _outcome(case)
    message = outcome.message_id if outcome is not None else ""
    reply = reply_to(case.world, case.person.id, message) if message else None
    return case.outline(
        subject=case.about_role("subject_offer"),
        points=points,
        window=SHORT,
        reply=reply or case.thread(_ref(case)),
    )
