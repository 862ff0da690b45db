"""Letters at the end of a pursuit: a reply to a no, a withdrawal."""

from __future__ import annotations

from afterword.core.letters.case import Case
from afterword.core.letters.points import Outline, Point, Value, Window
from afterword.core.letters.threads import fact_message, reply_to
from afterword.core.world import Outcome

SHORT = Window(35, 110, 180)  # words: said with warmth and soon over


def gracious(case: Case) -> Outline:
    """Thanks for the word and for the talks, no question why, the door left open."""
    outcome = _outcome(case)
    on = case.day(outcome.said_at if outcome else case.move.earliest)
    ground = (case.move.occasion.ref,)
    points = [
        Point("gracious_thanks", {"on": on}, ground),
        *case.remark_points("gracious_remark", part=1, rank=2),
        _met(case),
        case.about_role("gracious_wish", part=2),
        _door(case),
    ]
    return _answer(case, outcome, points, "subject_gracious")


def _door(case: Case) -> Point:
    """The door left open. One that they left open themselves is taken up: to offer it back would
    read as if nobody had read them.
    """
    values: dict[str, Value] = {"company": case.company}
    if case.pursuit is None or not case.pursuit.door_open:
        return Point("gracious_door", values, (), 2, 1)
    message = fact_message(case.world, case.move.occasion.ref)
    offers = [f for f in case.world.facts if f.kind == "door_open"]
    of_no = [f.id for f in offers if message and fact_message(case.world, f.id) == message]
    return Point("gracious_offered", values, tuple(of_no[:1]) or (case.move.occasion.ref,), 2)


def withdrawal(case: Case) -> Outline:
    """A plain no to the role, with thanks: an offer elsewhere was taken, or the user withdrew."""
    elsewhere = case.move.occasion.ref != case.move.pursuit
    reason = "withdrawal_elsewhere" if elsewhere else "withdrawal_own"
    points = [
        case.about_role(reason),
        _met(case),
        *case.remark_points("gracious_remark", part=1, rank=2),
        Point("withdrawal_wish", {"company": case.company}, (), 2),
    ]
    return case.outline(
        subject=case.about_role("subject_withdrawal"),
        points=points,
        window=SHORT,
        reply=case.thread(),
    )


def _met(case: Case) -> Point:
    if case.interviews:
        return Point("gracious_met", {}, (case.interviews[-1].id,), 1)
    return Point("gracious_read", {}, (), 1)


def _outcome(case: Case) -> Outcome | None:
    return next((o for o in case.world.outcomes if o.id == case.move.occasion.ref), None)


def _answer(case: Case, outcome: Outcome | None, points: list[Point], subject: str) -> Outline:
    message = outcome.message_id if outcome is not None else ""
    reply = reply_to(case.world, case.person.id, message) if message else None
    return case.outline(
        subject=case.about_role(subject),
        points=points,
        window=SHORT,
        reply=reply or case.thread(case.move.occasion.ref),
    )
