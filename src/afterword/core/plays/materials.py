"""`materials`: what they asked for or the user promised, and what references are told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.core.beginnings import beginnings
from afterword.core.guardrails.permission import consented
from afterword.core.materials.references import RENEWED_BEFORE
from afterword.core.names import fold
from afterword.core.planning.ids import move_id
from afterword.core.planning.index import ENDED
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.planning.words import day_words
from afterword.core.worktime import later
from afterword.core.world import Outcome, Pursuit, Request, Sendable

OVER = ENDED | {"accepted"}
# What references hear of.
ENDS = frozenset({"offer", "rejection", "accepted", "withdrawn"})
WITHIN = timedelta(hours=24)  # where they named no date
SOON = timedelta(hours=4)
BRIEFED_WITHIN = timedelta(days=14)  # by then they were called, or will not be
REPORT_DAYS = timedelta(days=30)  # later nobody wonders any more how it went
REFERENCE_STEM = "refer"  # reference, Referenz, referencia, référence, referência


def propose(situation: Situation) -> Iterator[Move]:
    """One letter for all that waits for the same person, and what references are told."""
    for pursuit in situation.index.pursuits.values():
        requests = [r for r in situation.index.requests.get(pursuit.id, ()) if not r.offer_answer]
        waiting = [r for r in requests if r.done_at is None]
        if pursuit.stage not in OVER:
            yield from _letters(situation, pursuit, waiting)
        references = [r for r in requests if _asks_for_references(r)]
        if references:
            yield from _words_to_references(situation, pursuit, references)


def _letters(situation: Situation, pursuit: Pursuit, waiting: Sequence[Request]) -> Iterator[Move]:
    by_person: dict[str, list[Request]] = defaultdict(list)
    for request in waiting:
        by_person[_goes_to(situation, pursuit, request)].append(request)
    for person, requests in sorted(by_person.items()):
        if person in situation.index.people:
            yield _letter(situation, pursuit, person, requests)


def _goes_to(situation: Situation, pursuit: Pursuit, request: Request) -> str:
    """Who asked, or the recruiter where that channel was closed (DESIGN §6, `stop`)."""
    index = situation.index
    wanted = request.through or request.person
    if index.closed_by(wanted) is None:
        return wanted
    able = [*index.members(pursuit.id, "recruiter"), *index.members(pursuit.id, "coordinator")]
    return next((p for p in able if index.closed_by(p) is None), wanted)


def _letter(
    situation: Situation, pursuit: Pursuit, person: str, requests: Sequence[Request]
) -> Move:
    first = requests[0]
    dues = [
        situation.end_of_day(person, r.due) if r.due is not None else later(r.said_at, WITHIN)
        for r in requests
    ]
    due = min(dues)
    whats = tuple(r.what for r in requests)
    channel, address = situation.channel(person)
    found, references, needs, reasons = _what_fits(situation, person, requests)
    occasion = Occasion("request", first.id, f"they asked for {' and '.join(whats)}")
    asked = Reason(
        "asked_for",
        {
            "who": situation.name(first.person),
            "what": whats,
            "by": min((r.due for r in requests if r.due is not None), default=None),
            "on": first.said_at,
        },
    )
    through = []
    if person != first.person:
        names = {"asked_by": situation.name(first.person), "through": situation.name(person)}
        through.append(Reason("goes_through", names))
    return Move(
        id=move_id("materials", person, occasion),
        play="materials",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=first.said_at,
        best=min(later(first.said_at, SOON), due),
        due=due,
        latest=None,
        obligation=True,
        unasked=False,
        cost=COSTS["materials"],
        weight=situation.weight(person, pursuit.id),
        why=(asked, *through, *reasons),
        needs=(*address, *needs),
        details={
            "requests": tuple(r.id for r in requests),
            "what": whats,
            "materials": found,
            "references": references,
            "asked_by": first.person,
        },
    )


def _what_fits(
    situation: Situation, person: str, requests: Sequence[Request]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[Reason, ...]]:
    """Materials and references that answer the requests, and what is still missing."""
    found: list[str] = []
    references: list[str] = []
    reasons: dict[str, Reason] = {}
    for request in requests:
        if not request.mine:
            reasons["permission"] = Reason("not_yours_yet", {"what": request.what})
            continue
        if _asks_for_references(request):
            named = situation.index.common.references
            willing = [p for p in named if consented(situation, p)]
            references += [p for p in willing if p not in references]
            if not willing:
                reasons["consent" if named else "material"] = Reason(
                    "no_consent" if named else "no_material"
                )
            continue
        fitting = [
            m
            for m in situation.index.world.materials
            if _fits(request.what, m) and all(to != person for to, _ in m.sent_to)
        ]
        found += [m.id for m in fitting if m.id not in found]
        if not fitting:
            reasons["material"] = Reason("no_material")
    return tuple(found), tuple(references), tuple(reasons), tuple(reasons.values())


def _asks_for_references(request: Request) -> bool:
    return any(word.startswith(REFERENCE_STEM) for word in fold(request.what).split())


def _fits(what: str, material: Sendable) -> bool:
    """Whether a word of the request is one of the material's kind, title or file name, or one that
    the user said it answers.
    """
    if material.what == "reference":
        return False
    offered = f"{material.what} {material.title} {material.file} {' '.join(material.good_for)}"
    return not beginnings(what).isdisjoint(beginnings(offered))


def _words_to_references(
    situation: Situation, pursuit: Pursuit, requests: Sequence[Request]
) -> Iterator[Move]:
    """Before they are called: whom to expect, and why. Afterwards: thanks, and how it went."""
    request = requests[-1]
    ends = [
        o
        for o in situation.index.outcomes.get(pursuit.id, ())
        if o.kind in ENDS and o.said_at > request.said_at
    ]
    known = situation.index.common.references
    # Who has said yes will be named; where nobody has, each may be asked.
    for person in [p for p in known if consented(situation, p)] or known:
        if ends and request.done_at is not None:
            yield from _outcome(situation, pursuit, person, ends[-1])
        elif not ends and pursuit.stage not in OVER:
            letters = list(_briefing(situation, pursuit, person, request))
            yield from letters or _renewal(situation, pursuit, person, request)


def _briefing(
    situation: Situation, pursuit: Pursuit, person: str, request: Request
) -> Iterator[Move]:
    # A word in either direction: who has just agreed to be named knows why.
    if any(t.at > request.said_at for t in situation.with_person(person)):
        return
    consent = consented(situation, person)
    values = {"company": pursuit.company_name, "on": request.said_at}
    due = request.due
    occasion = Occasion("briefing", request.id, f"{pursuit.company_name} may call")
    at = request.said_at
    yield replace(
        _to_reference(
            situation, pursuit, person, occasion, earliest=at, latest=at + BRIEFED_WITHIN
        ),
        best=later(at, SOON),
        due=situation.end_of_day(person, due) if due is not None else later(at, WITHIN),
        why=(Reason("told_references" if consent else "may_be_named", values),),
        details={"ask_consent": not consent},
    )


def _renewal(
    situation: Situation, pursuit: Pursuit, person: str, request: Request
) -> Iterator[Move]:
    """Asks for a reference's yes anew before it ends, while they may still be called."""
    ends = [
        c.until
        for c in situation.index.world.consents
        if c.person == person and c.granted and c.until is not None
    ]
    if not ends:
        return
    until = max(ends)
    asked_from = situation.end_of_day(person, until - RENEWED_BEFORE)
    if situation.wrote_since(person, asked_from):
        return
    occasion = Occasion("renewal", request.id, f"their yes ends on {day_words(until)}")
    earliest, end = max(asked_from, request.said_at), situation.end_of_day(person, until)
    yield replace(
        _to_reference(situation, pursuit, person, occasion, earliest=earliest, latest=end),
        due=end,
        why=(Reason("consent_ends", {"who": situation.name(person), "on": until}),),
        details={"until": until.isoformat()},
    )


def _outcome(
    situation: Situation, pursuit: Pursuit, person: str, outcome: Outcome
) -> Iterator[Move]:
    at = outcome.said_at
    if situation.wrote_since(person, at):
        return
    text = f"{outcome.kind.replace('_', ' ')} on {day_words(at.date())}"
    occasion = Occasion("outcome", outcome.id, text)
    names = {"who": situation.name(person), "company": pursuit.company_name}
    yield replace(
        _to_reference(situation, pursuit, person, occasion, earliest=at, latest=at + REPORT_DAYS),
        why=(Reason("how_it_went", names),),
        details={"outcome": outcome.kind},
    )


def _to_reference(
    situation: Situation,
    pursuit: Pursuit,
    person: str,
    occasion: Occasion,
    *,
    earliest: datetime,
    latest: datetime,
) -> Move:
    """A word to a reference, owed whatever else is planned: best on the next business day."""
    channel, address = situation.channel(person)
    return Move(
        id=move_id("materials", person, occasion),
        play="materials",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=earliest,
        best=situation.business_days_after(person, earliest, 1),
        due=None,
        latest=latest,
        obligation=True,
        unasked=False,
        needs=address,
    )
