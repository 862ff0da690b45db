"""An achievement or an item of their news that goes along, in one sentence, in a letter that is due
anyway.
"""

from __future__ import annotations

from dataclasses import replace

from afterword.core.guardrails.tact import is_glad
from afterword.core.letters.case import Case, remark_point
from afterword.core.letters.orders import has_link
from afterword.core.letters.panel import remarks_of
from afterword.core.letters.points import Outline, Point
from afterword.core.terms import terms

# Kinds of letters that take one: none that ends something, and none to somebody who only helps.
CARRIERS = frozenset({"thank_you", "check_in", "materials"})
NEWS_CARRIERS = CARRIERS | {"event"}


def with_achievement(case: Case, outline: Outline) -> Outline:
    """The outline with the sentence, in a paragraph of its own before the last one."""
    wanted = case.move.details.get("achievement")
    told = next((a for a in case.world.achievements if a.id == wanted), None)
    passed_on = outline.enclosed is not None or outline.person != case.move.person
    if told is None or outline.kind not in CARRIERS or passed_on or not outline.points:
        return outline
    last = max(point.part for point in outline.points)
    title = " ".join(told.title.split()).rstrip(".!?;:,")
    # How a remark is called inside such a sentence is known in English alone.
    remark = answered(case) if outline.language == "en" else None
    said = {each.values.get("words") for each in outline.points}
    if remark is None or remark.values["words"] in said:  # what was said back is not said twice
        point = Point("achieved_along", {"title": title}, (told.id,))
    else:
        point = replace(remark, values={**remark.values, "title": title})
        point = replace(point, grounds=(told.id, *remark.grounds))
    point = replace(point, part=2 * last - 1, rank=1)
    spread = [replace(each, part=2 * each.part) for each in outline.points]
    return replace(outline, points=(*spread, point))


def with_news(case: Case, outline: Outline) -> Outline:
    """The outline with a sentence on an item of theirs, in a paragraph of its own before the last
    one: the first to be left out where the letter would be too long. It names the item and wishes
    nobody joy. None of an item that is not known to be glad, whatever the move says.
    """
    wanted = case.move.details.get("news")
    item = next((n for n in case.world.news if n.id == wanted), None)
    passed_on = outline.enclosed is not None or outline.person != case.move.person
    if item is None or not is_glad(item) or outline.kind not in NEWS_CARRIERS:
        return outline
    if passed_on or not outline.points or has_link(item.title):
        return outline
    title = " ".join(item.title.split()).rstrip(".!?;:,").replace("“", "‘").replace("”", "’")
    said = str(case.move.details.get("news_touches") or "")
    kind, grounds = ("news_touches", (item.id, said)) if said else ("news_along", (item.id,))
    last = max(point.part for point in outline.points)
    rank = max(point.rank for point in outline.points) + 1
    part = 2 * last - 1 if last else 1  # never before what the letter is for
    point = Point(kind, {"title": title, "company": case.company}, grounds, part, rank)
    spread = [replace(each, part=2 * each.part) for each in outline.points]
    return replace(outline, points=(*spread, point))


def answered(case: Case) -> Point | None:
    """The remark of theirs that the achievement answers, if a letter can say it back: of all that
    one line of the notes holds, the one that shares most of its matter.
    """
    ground, wanted = case.move.details.get("answers"), case.move.details.get("achievement")
    told = next((a for a in case.world.achievements if a.id == wanted), None)
    if told is None:
        return None
    matter = set(terms(f"{told.title} {told.text}"))
    best: tuple[int, Point] | None = None
    for remark in remarks_of(case.world, case.person.id):
        shared = len(matter & set(terms(remark.words)))
        if remark.ground != ground or remark.kind == "seen" or not shared:
            continue
        if best is None or shared > best[0]:
            kind, words = remark.kind, remark.words
            point = remark_point("achieved_answer", kind, words, remark.ground, part=0, rank=1)
            best = shared, point
    return best[1] if best is not None else None
