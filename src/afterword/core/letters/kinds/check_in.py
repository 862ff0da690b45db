"""Enquiries: what was agreed, one question, an answer made easy; and the line that asks nothing."""

from __future__ import annotations

from afterword.core.letters.case import Case
from afterword.core.letters.points import Outline, Point, Window
from afterword.core.names import display_name
from afterword.core.world import Outcome, Promise, Touch

ENQUIRY = Window(35, 95, 150)  # words


def check_in(case: Case) -> Outline:
    """The first or second enquiry, the closing line, or word of an offer from elsewhere."""
    kind = case.move.occasion.kind
    if kind == "closing":
        return _closing(case)
    if kind == "offer":
        return _offer_elsewhere(case)
    paused = _paused(case)
    asked = _asked(case)
    promise = _promise(case)
    if asked is not None:
        recall = Point("recall_asked", {"on": case.day(asked.at)}, (asked.id,))
    elif paused is not None:
        recall = Point("recall_hold", {"on": case.day(paused.said_at)}, (paused.id,))
    elif promise is not None:
        recall = _recall_promise(case, promise)
    else:
        recall = _recall_word(case)
    second = asked is not None
    points = [recall]
    if second and promise is not None:
        points.append(_recall_promise(case, promise, rank=2))
    if not second:
        points += case.remark_points("still", part=0, rank=3)
    if not second and not case.answers_next:
        points += case.late_thanks(part=0, rank=2)
    points += [
        case.about_role("ask_again" if second else "ask", part=1),
        Point("easy_again" if second else "easy", {}, (), 1, 1),
        Point("ask_close", {}, (), 2, 2),
    ]
    return case.outline(
        subject=case.about_role("subject_ask"),
        points=points,
        window=ENQUIRY,
        reply=case.thread(*([promise.id] if promise else [])),
    )


def _closing(case: Case) -> Outline:
    """No question in it: it may stay unanswered without anybody owing anything."""
    points = [
        case.about_role("closing"),
        Point("closing_thanks", {}, (), 0, 1),
        *case.remark_points("gracious_remark", part=0, rank=2),
        Point("closing_door", {"company": case.company}, (), 1),
    ]
    return case.outline(
        subject=case.about_role("subject_ask"),
        points=points,
        window=ENQUIRY,
        reply=case.thread(),
    )


def _offer_elsewhere(case: Case) -> Outline:
    """That there is an offer and by when it is answered; whose it is stays the user's to tell."""
    offer = next((o for o in case.world.outcomes if o.id == case.move.occasion.ref), None)
    by = offer.answer_by if offer is not None else None
    by = None if by is not None and case.is_over(by) else by
    ground = (case.move.occasion.ref,)
    news = (
        Point("other_offer_by", {"by": by}, ground)
        if by is not None
        else Point("other_offer", {}, ground)
    )
    points = [
        news,
        case.about_role("other_offer_wish", part=0),
        Point("other_offer_ask" if by is None else "other_offer_ask_by", {}, (), 1),
        Point("other_offer_easy", {}, (), 1, 1),
    ]
    return case.outline(
        subject=case.about_role("subject_other_offer"),
        points=points,
        window=ENQUIRY,
        reply=case.thread(),
    )


def _recall_promise(case: Case, promise: Promise, *, rank: int = 0) -> Point:
    assert promise.by is not None
    values = {"on": case.day(promise.said_at), "by": promise.by}
    if promise.person == case.person.id:
        return Point("recall_promise", values, (promise.id,), 0, rank)
    speaker = case.world.people.get(promise.person)
    if speaker is None:
        return Point("recall_understood", values, (promise.id,), 0, rank)
    # "Dra. Ana Ruiz" would ask for an article: there the name alone is said.
    name = speaker.name if case.language == "en" else display_name(speaker.name)
    return Point("recall_promise_of", {**values, "name": name}, (promise.id,), 0, rank)


def _recall_word(case: Case) -> Point:
    """The last thing that both remember: a talk with them, one with their team, a letter."""
    if case.interviews:
        last = case.interviews[-1]
        kind = "recall_talk" if case.person.id in last.interviewers else "recall_team"
        return Point(kind, {"day": case.day(last.end)}, (last.id,))
    letters = [t for t in _touches(case) if t.what not in ("accepted", "invitation", "like")]
    if not letters:
        return case.about_role("recall_role")
    last_letter = letters[-1]
    kind = "recall_letter" if last_letter.direction == "out" else "recall_their_letter"
    return Point(kind, {"on": case.day(last_letter.at)}, (last_letter.id,))


def _promise(case: Case) -> Promise | None:
    wanted = (case.move.details.get("promise"), case.move.occasion.ref)
    found = [p for p in case.world.promises if p.id in wanted and p.by is not None]
    return found[0] if found else None


def _paused(case: Case) -> Outcome | None:
    found = [o for o in case.world.outcomes if o.id == case.move.occasion.ref]
    return next((o for o in found if o.kind == "on_hold"), None)


def _asked(case: Case) -> Touch | None:
    """The first enquiry, where this is the second."""
    if int(case.move.details.get("nth", 1)) < 2:
        return None
    enquiries = [t for t in _touches(case) if t.direction == "out" and t.what == "enquiry"]
    return enquiries[-1] if enquiries else None


def _touches(case: Case) -> list[Touch]:
    found = [
        t
        for t in case.world.touches
        if t.person == case.person.id and t.pursuit in ("", case.move.pursuit)
    ]
    return sorted(found, key=lambda t: (t.at, t.id))
