"""What they asked for: each thing with what it is and whom it answers; and words to references."""

from __future__ import annotations

import re
from datetime import date

from afterword.core.letters.case import Case, nearest
from afterword.core.letters.kinds.others import about_end
from afterword.core.letters.notes.phrases import noun_phrase
from afterword.core.letters.panel import remarks_of
from afterword.core.letters.points import Outline, Point, Value, Window
from afterword.core.letters.things import named
from afterword.core.planning.moves import LACKING
from afterword.core.world import Request, Sendable

ENCLOSING = Window(35, 140, 220)  # words
TO_FOLLOW = Window(15, 140, 220)  # that it is not forgotten is soon said
TO_REFERENCE = Window(30, 120, 180)
_DETERMINED = re.compile(r"^(?:my|the|a|an|some|any|two|three|four|\d+)\b", re.IGNORECASE)


def materials(case: Case) -> Outline:
    """The letter that takes what was asked for; through somebody else, where a team is closed."""
    kind = case.move.occasion.kind
    if kind == "briefing":
        return _briefing(case)
    if kind == "renewal":
        return _renewal(case)
    if kind == "outcome":
        return _outcome(case)
    requests = _requests(case)
    sendables = [m for m in case.world.materials if m.id in case.move.details.get("materials", ())]
    references = [p for p in case.move.details.get("references", ()) if p in case.world.people]
    has_any = bool(sendables or references)
    points = [_asked(case, requests, has_any=has_any), *_late(case, requests)]
    files, links = [m for m in sendables if not m.url], [m for m in sendables if m.url]
    points += [_enclosed(m, requests, n) for n, m in enumerate(files)]
    points += [_linked(m, requests) for m in links]
    points += _why(case, sendables)
    if references:
        points.append(Point("references", {}, _consents(case, references), 1))
        points += [_reference(case, person) for person in references]
    points += case.late_thanks(part=8, rank=2)
    if has_any:
        points += [case.about_role("materials_close", part=9)]
    return case.outline(
        subject=_subject(case),
        points=points,
        window=ENCLOSING if has_any else TO_FOLLOW,
        reply=case.thread(*(r.id for r in requests)),
        attachments=tuple(m.title for m in files),
        missing=case.move.needs,
    )


def _requests(case: Case) -> list[Request]:
    wanted = case.move.details.get("requests", (case.move.occasion.ref,))
    return [r for r in case.world.requests if r.id in wanted]


def _asked(case: Case, requests: list[Request], *, has_any: bool) -> Point:
    """What they asked for, and when. Nothing is said to be here that is still missing."""
    asked_by = case.move.details.get("asked_by", case.person.id)
    grounds = tuple(r.id for r in requests) or (case.move.occasion.ref,)
    on = case.day(requests[0].said_at if requests else case.move.earliest)
    values: dict[str, Value] = {"what": _whats(case, requests, mine=True), "on": on}
    who = case.world.people.get(asked_by)
    plain = "" if values["what"] else "_plain"
    lacking = ("_some" if has_any else "_missing") if LACKING & set(case.move.needs) else ""
    if asked_by == case.person.id or who is None:
        return Point(f"asked{lacking or plain}", values, grounds)
    if lacking:
        plain = "_missing"
    closed = [c.id for c in case.world.closed if c.company == case.move.company]
    return Point(f"asked_through{plain}", {**values, "name": who.name}, (*grounds, *closed[-1:]))


def _late(case: Case, requests: list[Request]) -> list[Point]:
    """That it comes after the day they named: said once, and without an excuse."""
    days = [r.due for r in requests if r.due is not None and case.is_over(r.due)]
    if not days:
        return []
    due = min(days)
    return [Point("asked_late", {"by": due}, tuple(r.id for r in requests if r.due == due), 0, 1)]


def _whats(case: Case, requests: list[Request], *, mine: bool = False) -> tuple[str, ...]:
    """What was asked for, with `mine` as the user's; () where the letter's language has no name for
    it.
    """
    given = case.move.details.get("what", [r.what for r in requests])
    if case.language != "en":
        return named(given, case.language, mine=mine)
    whats = [_owned(what) for what in given]
    return tuple(dict.fromkeys(what for what in whats if what)) or ("what you asked for",)


def _owned(what: str) -> str:
    """ "portfolio" as "my portfolio"; "" where the words are no plain name of a thing."""
    words = " ".join(what.split()).strip(" .,;:")
    if len(words.split()) > 8 or not noun_phrase(words, mine=True):
        return ""
    return words if _DETERMINED.match(words) else f"my {words}"


def _subject(case: Case) -> Point:
    whats = tuple(what.removeprefix("my ") for what in _whats(case, _requests(case)))
    return Point("subject_materials" if whats else "subject_materials_plain", {"what": whats})


def _enclosed(material: Sendable, requests: list[Request], nth: int) -> Point:
    wanted = _owned(material.what).removeprefix("my ") or "piece"
    values = {"title": material.title, "what": wanted}
    grounds = (material.id, *(r.id for r in requests[:1]))
    return Point("enclosed" if nth == 0 else "enclosed_too", values, grounds, 1)


def _linked(material: Sendable, requests: list[Request]) -> Point:
    """A link stands in the words of the letter, and nothing is attached."""
    wanted = _owned(material.what).removeprefix("my ") or "piece"
    values = {"title": material.title, "what": wanted, "url": material.url}
    return Point("linked", values, (material.id, *(r.id for r in requests[:1])), 1)


def _why(case: Case, sendables: list[Sendable]) -> list[Point]:
    """How it answers the one who asked: the remark of theirs that shares most with its title."""
    asked_by = case.move.details.get("asked_by", case.person.id)
    if not sendables or asked_by != case.person.id:
        return []
    titles = " ".join(f"{m.title} {m.file} {' '.join(m.good_for)}" for m in sendables)
    said = remarks_of(case.world, asked_by, language=case.language)
    remark = nearest(titles, [r for r in said if r.kind != "seen"])
    if remark is None:
        return [Point("materials_aim", {}, (), 1, 2)]
    return [
        Point("bears_on", {"remark": remark.kind, "words": remark.words}, (remark.ground,), 1, 1)
    ]


def _consents(case: Case, people: list[str]) -> tuple[str, ...]:
    return tuple(c.id for c in case.world.consents if c.person in people and c.granted)


def _reference(case: Case, person: str) -> Point:
    known = case.world.people[person]
    parts = [known.name, known.position, known.company_name, next(iter(known.emails), "")]
    line = ", ".join(part for part in parts if part)
    return Point("reference", {"line": line}, _consents(case, [person]), 1)


def _briefing(case: Case) -> Outline:
    """Whom a reference may hear from and about what; asks for their yes where it is not there."""
    ground = (case.move.occasion.ref,)
    asks = bool(case.move.details.get("ask_consent"))
    points = [
        case.about_role("briefing_ask" if asks else "briefing"),
        *_panel(case),
        Point("briefing_easy" if asks else "briefing_thanks", {}, ground if asks else (), 2),
    ]
    return _to_reference(case, points, "subject_briefing")


def _panel(case: Case) -> list[Point]:
    members = case.pursuit.members if case.pursuit else ()
    deciding = [m.person for m in members if m.role in ("hiring_manager", "recruiter")]
    names = tuple(case.world.people[p].name for p in deciding if p in case.world.people)
    return [Point("briefing_who", {"names": names}, case.role_grounds, 1, 1)] if names else []


def _renewal(case: Case) -> Outline:
    """Asks a reference whether their yes still holds; a no is made easy."""
    until = date.fromisoformat(str(case.move.details["until"]))
    grounds = tuple(c.id for c in case.world.consents if c.person == case.person.id)
    points = [
        case.about_role("renewal"),
        Point("renewal_over" if case.is_over(until) else "renewal_ask", {"on": until}, grounds, 1),
        Point("briefing_easy", {}, grounds, 2),
    ]
    return _to_reference(case, points, "subject_renewal")


def _outcome(case: Case) -> Outline:
    """How it went, and thanks: nobody who vouched should have to wonder."""
    points = [
        about_end(case, str(case.move.details.get("outcome", ""))),
        Point("reference_thanks", {}, (case.move.occasion.ref,), 1),
    ]
    return _to_reference(case, points, "subject_reference")


def _to_reference(case: Case, points: list[Point], subject: str) -> Outline:
    return case.outline(
        subject=case.about_role(subject),
        points=points,
        window=TO_REFERENCE,
        reply=None,
        missing=case.move.needs,
    )
