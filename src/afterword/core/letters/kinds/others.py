"""Lines with an occasion of their own: an achievement, news, an event, a favour and its thanks."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.letters.case import Case
from afterword.core.letters.kinds.along import answered
from afterword.core.letters.points import Outline, Point, Window

LINE = Window(25, 95, 150)  # words


def achievement(case: Case) -> Outline:
    """Something real, why it is told to this person, and no answer needed."""
    wanted = (case.move.details.get("achievement"), case.move.occasion.ref)
    told = next((a for a in case.world.achievements if a.id in wanted), None)
    title = told.title if told else case.move.occasion.text
    ground = (told.id,) if told else (case.move.occasion.ref,)
    points = [
        Point("achieved", {"title": one_line(title)}, ground, 1),
        *_what_it_answers(case, f"{title} {told.text if told else ''}"),
        Point("no_answer", {}, (), 2),
    ]
    return a_line(case, Point("subject_achieved"), points)


def _what_it_answers(case: Case, text: str) -> list[Point]:
    """The remark that it answers; one that has to do with it, where no letter can say that back."""
    remark = answered(case)
    if remark is None:
        return case.related_points("reminded", text, part=1, rank=2)
    return [replace(remark, kind="reminded", part=1, rank=2)]


def news(case: Case) -> Outline:
    """An item of theirs and what it has to do with what was said; it does not congratulate."""
    item = next((n for n in case.world.news if n.id == case.move.occasion.ref), None)
    title = item.title if item else case.move.occasion.text
    ground = (case.move.occasion.ref,)
    points = [
        Point("news", {"title": one_line(title), "company": case.company}, ground),
        *case.related_points("reminded", title, part=1, rank=2),
        Point("no_answer", {}, (), 2),
    ]
    return a_line(case, Point("subject_news", {"company": case.company}), points)


def event(case: Case) -> Outline:
    """A line after an event, that gives before it asks."""
    gathering = next((g for g in case.world.gatherings if g.id == case.move.occasion.ref), None)
    title = gathering.title if gathering else case.move.occasion.text
    day = case.day(gathering.start if gathering else case.move.earliest)
    points = [
        Point("event", {"title": one_line(title), "day": day}, (case.move.occasion.ref,)),
        Point("event_help", {}, (), 1),
    ]
    return a_line(case, Point("subject_event", {"title": one_line(title)}), points)


def help_given(case: Case) -> Outline:
    """Thanks to who opened a door, or how it went there: nobody who helped has to wonder."""
    ground = (case.move.occasion.ref,)
    details = case.move.details
    if case.move.play == "network":  # help that the user noted, with whatever it was
        points = [Point("helped_me", {}, ground), Point("helped_return", {}, (), 1)]
        return a_line(case, Point("subject_helped"), points)
    if case.move.occasion.kind != "help":
        outcome = next((o for o in case.world.outcomes if o.id == case.move.occasion.ref), None)
        end = outcome.kind if outcome else str(details.get("end", ""))
        points = [
            about_end(case, end),
            Point("helper_thanks", {"company": case.company}, ground, 1),
        ]
    elif details.get("declined"):
        points = [
            Point("no_taken", {"company": case.company}, ground),
            Point("no_taken_kindly", {}, (), 1),
        ]
    else:
        helped = {"word": "spoken_for", "advice": "advised"}
        point = helped.get(str(details.get("asked_for")), "introduced")
        points = [
            Point(point, {"company": case.company}, ground),
            Point("introduced_thanks", {}, (), 1),
        ]
    return a_line(case, Point("subject_thanks_help", {"company": case.company}), points)


def about_end(case: Case, outcome: str) -> Point:
    """How a pursuit has ended, or stands, as it is told to those who helped with it."""
    ends = {
        "offer": "went_offer",
        "accepted": "went_accepted",
        "withdrawn": "went_withdrawn",
        "talk": "went_talk",
        "nothing": "went_nothing",
    }
    return case.about_role(ends.get(outcome, "went_no"))


def a_line(case: Case, subject: Point, points: list[Point]) -> Outline:
    """A short letter that answers none of theirs."""
    return case.outline(subject=subject, points=points, window=LINE)


def one_line(title: str) -> str:
    """A title that ends no sentence by itself."""
    return " ".join(title.split()).rstrip(".!?;:,")
