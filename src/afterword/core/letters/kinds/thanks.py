"""Thanks after a talk: for the time, for one moment with this person, with one point in return."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.letters.address import addressee, register_of
from afterword.core.letters.case import Case, remark_point
from afterword.core.letters.points import Outline, Point, Window
from afterword.core.world import Interview

THANK_YOU = Window(75, 125, 180)  # words (DESIGN §5.1; the cap: evidence.md §11)
PASSED_ON = Window(60, 90, 180)
PASSING_ON = Window(75, 135, 200)
SET_ASIDE = range(15, 181)  # minutes that are worth a word


def thank_you(case: Case) -> Outline:
    """A thank-you to the person, or to who can pass it on where no address is known."""
    letter = _letter(case)
    messenger = case.world.people.get(case.move.details.get("through", ""))
    if letter.to or messenger is None:
        return letter
    register = register_of(messenger, case.voice.register, case.language)
    talk = _talk(case)
    day = case.day(talk.end if talk else case.move.earliest)
    grounds = (case.move.occasion.ref,)
    return replace(
        letter,
        to=next(iter(messenger.emails), ""),
        person=messenger.id,
        register=register,
        addressee=addressee(messenger, register, case.language),
        gender=messenger.gender,
        subject=Point("subject_pass_on", {"name": case.person.name}),
        points=(
            Point("pass_on", {"name": case.person.name, "day": day}, grounds),
            Point("pass_on_thanks", {}, (), 2),
        ),
        window=PASSING_ON,
        missing=tuple(need for need in letter.missing if need != "address"),
        enclosed=replace(letter, window=PASSED_ON),
    )


def _letter(case: Case) -> Outline:
    talk = _talk(case)
    day = case.day(talk.end if talk else case.move.earliest)
    points = [Point("thanks", {"day": day}, (case.move.occasion.ref,))]
    share = case.share
    if share.remarks:
        points += _of_notes(case)
    else:
        points += _of_calendar(case, talk)
    if case.language != "en":  # notes give less to say there: what would be short gets one more
        at = next((n for n, p in enumerate(points) if p.kind in ("picture", "sample")), 1)
        points.insert(at + 1, Point("more", {}, (case.move.occasion.ref,), 1, 3, spare=True))
    points.append(case.about_role("interest", part=2))
    points.append(_close(case))
    return case.outline(
        subject=Point("subject_thanks", {"day": day}),
        points=points,
        window=THANK_YOU,
    )


def _talk(case: Case) -> Interview | None:
    return next((i for i in case.world.interviews if i.id == case.move.occasion.ref), None)


def _of_notes(case: Case) -> list[Point]:
    share = case.share
    first, *rest = share.remarks
    points = [remark_point("moment", first.kind, first.words, first.ground, part=0, rank=0)]
    if share.lesson is not None:
        values = {"words": share.lesson.words}
        points.append(Point("lesson", values, (share.lesson.ground,), 1, 3))
    points += [
        replace(
            remark_point("second", r.kind, r.words, r.ground, part=1, rank=3),
            spare=share.lesson is not None,
        )
        for r in rest[:1]
    ]
    bare = share.lesson is None and not rest
    points.append(Point("picture", {}, (case.move.occasion.ref,), 1, 3, spare=not bare))
    points += _contribution(case)
    if share.contribution is not None:
        points.append(Point("sample", {}, (), 1, 2, spare=True))
    if left := share.open:
        points.append(remark_point("left_open", left.kind, left.words, left.ground, part=1, rank=2))
    return [*points, *_set_aside(case, _talk(case), spare=True)]


def _contribution(case: Case) -> list[Point]:
    found = case.share.contribution
    if found is None:
        return [Point("sample", {}, (), 1, 2)]
    return [Point(found.kind, {"words": found.words}, (found.ground,), 1, 1)]


def _of_calendar(case: Case, talk: Interview | None) -> list[Point]:
    """Without notes on this person: what the calendar knows, and no more."""
    ground = (case.move.occasion.ref,)
    points = _set_aside(case, talk)
    points.append(Point("picture", {}, ground, 1, 2))
    points += _contribution(case)
    if case.share.contribution is not None:
        points.append(Point("sample", {}, (), 1, 2, spare=True))
    return points


def _set_aside(case: Case, talk: Interview | None, *, spare: bool = False) -> list[Point]:
    minutes = int((talk.end - talk.start).total_seconds() // 60) if talk else 0
    if minutes not in SET_ASIDE:
        return []
    ground = (case.move.occasion.ref,)
    return [Point("set_aside", {"minutes": str(minutes)}, ground, 0, 3, spare)]


def _close(case: Case) -> Point:
    """When they mean to come back, if that was promised and lies ahead; else an open door."""
    promised = [
        p
        for p in case.world.promises
        if p.pursuit == case.move.pursuit and p.open and p.by is not None
    ]
    ahead = [p for p in promised if p.by is not None and p.by > case.day(case.world.now)]
    if not ahead:
        return Point("close", {}, (), 2, 2)
    promise = ahead[-1]
    assert promise.by is not None
    return Point("close_promise", {"by": promise.by}, (promise.id,), 2, 2)
