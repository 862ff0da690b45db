"""Three asks of somebody who knows people there: advice, an introduction, a word.

Each leaves an easy no. What is to be passed on stands below, so that it costs the other little;
advice is asked of them alone. Why it is they who are asked is said only where something known
shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from afterword.core.letters.case import Case
from afterword.core.letters.kinds.asking import is_live
from afterword.core.letters.kinds.others import one_line
from afterword.core.letters.points import Outline, Point, Value, Window
from afterword.core.names import company_key
from afterword.core.plays.network import were_met
from afterword.core.world import Employment

ASK = Window(60, 190, 260)  # words: the ask and the text to pass on
ADVICE = Window(50, 120, 180)
FORWARDABLE = Window(25, 150, 150)  # DESIGN §5.7
RECENT = timedelta(days=365)  # an older achievement is no news of how somebody works


def introduction(case: Case) -> Outline:
    """Would they pass a few lines on; the lines stand below. Whom they know there is named: by
    what the two wrote where the user was, by their list, or by the user's word.
    """
    points = [
        *_why_them(case),
        _through(case) or case.about_role("intro_ask", part=1),
        Point("intro_lines", {}, (), 1),
        Point("intro_easy", {}, (), 2),
    ]
    return _with_lines(case, points, [case.about_role("forward"), *_forward_rest(case, "forward")])


def word(case: Case) -> Outline:
    """A word for the user, of what the other has seen themselves and no more."""
    points = [
        *_why_them(case),
        case.about_role("word_ask", part=1),
        Point("word_honest", {}, (), 1),
        Point("word_lines", {}, (), 1, 1),
        Point("ask_easy", {}, (), 2),
    ]
    lines = [case.about_role("forward_applied"), *_forward_rest(case, "forward_word")]
    return _with_lines(case, points, lines)


def advice(case: Case) -> Outline:
    """A quarter of an hour on named questions; nobody else comes into it. While the talks are on it
    is about the team, and says that no word for the user is meant.
    """
    points = [
        *_why_them(case),
        case.about_role("advice_ask_live" if _is_live(case) else "advice_ask", part=1),
        Point("advice_questions", {"company": case.company}, (), 1),
        _in_fairness(case),
        Point("ask_easy", {}, (), 2),
    ]
    return replace(_ask(case, points), window=ADVICE)


def _through(case: Case) -> Point | None:
    """The ask for one person there; of whom a list alone shows that the two know each other, it
    says so.
    """
    to = case.world.somebody(str(case.move.details.get("to") or ""))
    if to is None:
        return None
    ground = str(case.move.details.get("listed") or "")
    found = case.about_role("intro_ask_listed" if ground else "intro_ask_to", part=1)
    grounds = (*found.grounds, ground) if ground else found.grounds
    return replace(found, values={**found.values, "to": to.name}, grounds=grounds)


def _is_live(case: Case) -> bool:
    return is_live(case.move, case.pursuit)


def _in_fairness(case: Case) -> Point:
    if _is_live(case):
        return Point("advice_live", {}, (), 2)
    return Point("advice_only", {}, (), 2, 1)


def _why_them(case: Case) -> list[Point]:
    """How the two know each other, by what is known of it: a place, a letter, a list."""
    known = case.world
    for gathering in reversed(known.gatherings):
        mine = (t for t in known.touches if t.person == case.person.id)
        met = [t for t in mine if were_met(gathering, t)] if gathering.went is not False else []
        if met:
            values: dict[str, Value] = {
                "title": one_line(gathering.title),
                "since": case.day(gathering.start),
            }
            return [Point("known_met", values, (gathering.id, met[-1].id), 0, 1)]
    before = [e for e in known.employments if _was_theirs(e, case)]
    wrote = [
        t
        for t in known.touches
        if t.person == case.person.id and t.direction == "in" and t.what in ("reply", "letter")
    ]
    if before:
        grounds = (*(e.id for e in before[-1:] if e.id), *connection_of(case))
        there = {
            "company": before[-1].company_name
        }  # theirs: an outsider's is not the one applied at
        return [Point("known_there", there, grounds, 0, 1)] if grounds else []
    if wrote:
        named: dict[str, Value] = {"since": case.day(wrote[-1].at), "company": case.company}
        return [Point("known_wrote", named, (wrote[-1].id,), 0, 1)]
    since, ground = case.person.connected_since, connection_of(case)
    if since is not None and ground:
        return [Point("known_since", {"since": since, "company": case.company}, ground, 0, 1)]
    return []


def _was_theirs(job: Employment, case: Case) -> bool:
    """Whether the user once worked where the other works, and does so no more."""
    if not job.company_name or job.end is None or job.end > case.world.now.date():
        return False
    return company_key(job.company_name) == company_key(case.person.company_name)


def connection_of(case: Case) -> tuple[str, ...]:
    """The fact that shows the two connected, where an export or a mail of LinkedIn has it."""
    addresses, urls = set(case.person.emails), set(case.person.urls)
    for fact in case.world.facts:
        if fact.kind in ("connection", "linkedin_accepted") and not fact.refused:
            for who in fact.people:
                same = who.email in addresses or (who.url and any(who.url in u for u in urls))
                if same or (who.name and who.name == case.person.name):
                    return (fact.id,)
    return ()


def _forward_rest(case: Case, kind: str) -> Sequence[Point]:
    return [
        *_latest_work(case),
        Point(f"{kind}_ask", {"company": case.company}, (), 0),
        Point("forward_easy", {}, (), 0),
    ]


def _latest_work(case: Case) -> list[Point]:
    """The newest achievement that all may know of, so that the lines say who is asking."""
    today = case.world.now.date()
    told = [
        (day, a)
        for a in case.world.achievements
        if (day := max((d for d in (a.day, a.public_from) if d), default=None)) is not None
        and today - RECENT <= day <= today
    ]
    if not told:
        return []
    _, newest = max(told, key=lambda each: (each[0], each[1].id))
    return [Point("forward_work", {"title": one_line(newest.title)}, (newest.id,), 0, 2)]


def _ask(case: Case, points: list[Point]) -> Outline:
    return case.outline(
        subject=Point("subject_intro", {"company": case.company}),
        points=points,
        window=ASK,
    )


def _with_lines(case: Case, points: list[Point], lines: Sequence[Point]) -> Outline:
    """The ask with the text to pass on inside it, which is for nobody in particular."""
    letter = _ask(case, points)
    first, *rest = lines
    first = replace(first, grounds=case.role_grounds)
    forwardable = replace(letter, addressee="", points=(first, *rest), window=FORWARDABLE)
    return replace(letter, enclosed=forwardable)
