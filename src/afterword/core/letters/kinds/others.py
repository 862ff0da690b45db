"""Lines with an occasion of their own: an achievement, news, an event, a favour and its thanks."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.guardrails.tact import GLAD
from afterword.core.letters.case import Case
from afterword.core.letters.kinds.along import answered
from afterword.core.letters.points import Outline, Point, Window

LINE = Window(25, 95, 150)  # words
ASK = Window(60, 190, 260)  # the ask and the text to pass on
FORWARDABLE = Window(25, 150, 150)  # DESIGN §5.7


def achievement(case: Case) -> Outline:
    """Something real, why it is told to this person, and no answer needed."""
    wanted = (case.move.details.get("achievement"), case.move.occasion.ref)
    told = next((a for a in case.world.achievements if a.id in wanted), None)
    title = told.title if told else case.move.occasion.text
    ground = (told.id,) if told else (case.move.occasion.ref,)
    kept = case.move.occasion.kind == "keep_in_touch"
    points = [
        *([Point("kept_door", {"company": case.company}, case.role_grounds)] if kept else []),
        Point("achieved", {"title": _one_line(title)}, ground, 1),
        *_what_it_answers(case),
        Point("no_answer", {}, (), 2),
    ]
    return _line(case, Point("subject_achieved"), points)


def _what_it_answers(case: Case) -> list[Point]:
    """The remark that it answers; any of theirs, where no letter can say that one back."""
    remark = answered(case)
    if remark is None:
        return case.remark_points("reminded", part=1, rank=2)
    return [replace(remark, kind="reminded", part=1, rank=2)]


def news(case: Case) -> Outline:
    """An item of theirs, the link to what was said, good wishes where the news is glad."""
    item = next((n for n in case.world.news if n.id == case.move.occasion.ref), None)
    title = item.title if item else case.move.occasion.text
    glad = item is not None and item.kind in GLAD and not item.sensitive
    ground = (case.move.occasion.ref,)
    points = [
        Point("news", {"title": _one_line(title), "company": case.company}, ground),
        *([Point("news_glad", {"company": case.company}, ground, 0, 1)] if glad else []),
        *case.remark_points("reminded", part=1, rank=2),
        Point("no_answer", {}, (), 2),
    ]
    return _line(case, Point("subject_news", {"company": case.company}), points)


def event(case: Case) -> Outline:
    """A line after an event, that gives before it asks."""
    gathering = next((g for g in case.world.gatherings if g.id == case.move.occasion.ref), None)
    title = gathering.title if gathering else case.move.occasion.text
    day = case.day(gathering.start if gathering else case.move.earliest)
    points = [
        Point("event", {"title": _one_line(title), "day": day}, (case.move.occasion.ref,)),
        Point("event_help", {}, (), 1),
    ]
    return _line(case, Point("subject_event", {"title": _one_line(title)}), points)


def introduction(case: Case) -> Outline:
    """An ask with an easy no and lines to pass on; or thanks, or how it went."""
    kind = case.move.occasion.kind
    if kind == "company":
        return _ask(case)
    ground = (case.move.occasion.ref,)
    if kind == "help":
        points = [
            Point("introduced", {"company": case.company}, ground),
            Point("introduced_thanks", {}, (), 1),
        ]
    else:
        outcome = next((o for o in case.world.outcomes if o.id == case.move.occasion.ref), None)
        said = outcome.kind if outcome else ""
        went = {"offer": "went_offer", "accepted": "went_accepted"}.get(said, "went_no")
        points = [
            case.about_role(went),
            Point("helper_thanks", {"company": case.company}, ground, 1),
        ]
    return _line(case, Point("subject_thanks_help", {"company": case.company}), points)


def _ask(case: Case) -> Outline:
    points = [
        case.about_role("intro_ask"),
        Point("intro_lines", {}, (), 1),
        Point("intro_easy", {}, (), 2),
    ]
    letter = _line(case, Point("subject_intro", {"company": case.company}), points)
    forwardable = replace(
        letter,
        addressee="",
        points=(
            replace(case.about_role("forward"), grounds=case.role_grounds),
            Point("forward_ask", {"company": case.company}, (), 0),
            Point("forward_easy", {}, (), 0),
        ),
        window=FORWARDABLE,
    )
    return replace(letter, window=ASK, enclosed=forwardable)


def _line(case: Case, subject: Point, points: list[Point]) -> Outline:
    return case.outline(
        subject=subject,
        points=points,
        window=LINE,
        reply=None,
        missing=tuple(need for need in case.move.needs if need == "address"),
    )


def _one_line(title: str) -> str:
    """A title that ends no sentence by itself."""
    return " ".join(title.split()).rstrip(".!?;:,")
