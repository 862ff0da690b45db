"""`connect`: a LinkedIn invitation to the hiring manager and each interviewer, once, by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from afterword.core.guardrails import PACE, verdicts
from afterword.core.guardrails.company_pace import IN_A_WEEK
from afterword.core.planning.ids import move_id
from afterword.core.planning.index import Common
from afterword.core.planning.moves import Move, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.planning.talks import Talk, talks, thanked_at
from afterword.core.worktime import add_business_days, in_zone, later, zone_info
from afterword.core.world import Owner

DEAD = frozenset({"rejected", "withdrawn"})
THANKS_OLD = timedelta(hours=48)  # an invitation need not wait longer for the thank-you
BEST_BUSINESS_DAY, LAST_BUSINESS_DAY, LAST_IF_HELD = 2, 5, 10
LONG_AGO = timedelta(days=30)  # ten business days have passed by then in any calendar
MORNING = time(10, 0)
NOTE_LENGTH, PREMIUM_NOTE_LENGTH = 200, 300  # LinkedIn's limits (evidence.md §5a)


def propose(situation: Situation) -> Iterator[Move]:
    """One invitation a person, for the latest talk whose window is open."""
    moves: dict[str, Move] = {}
    had = talks(situation)
    said = situation.index.said  # nothing, in most circles of a new search
    answered = {talk.person for talk in had if _answered(situation, talk)} if said else set()
    for talk in had:
        old = talk.end + LONG_AGO < situation.at
        if old or talk.person in answered or not _may_be_invited(situation, talk):
            continue
        move = _invitation(situation, talk)
        # A talk that lies ahead takes no invitation away from one that was held.
        if move is not None and (talk.end <= situation.at or talk.person not in moves):
            moves[talk.person] = move
    yield from moves.values()


def with_notes(common: Common, owner: Owner, moves: Iterable[Move], now: datetime) -> list[Move]:
    """The same invitations, those that come first with a note while LinkedIn allows one."""
    left = _notes_left(common, owner, now)
    ranked = sorted(moves, key=lambda m: (m.earliest > now, -m.weight, m.id))
    return [
        _with_note(owner, move, note=left is None or place < left)
        for place, move in enumerate(ranked)
    ]


def _answered(situation: Situation, talk: Talk) -> bool:
    """Whether the user has done the invitation of that talk, or waved it away: once is once."""
    move = move_id("connect", talk.person, talk.occasion)
    return situation.index.finished_at(move) is not None


def _may_be_invited(situation: Situation, talk: Talk) -> bool:
    """Whether they are strangers on LinkedIn, and the pursuit is alive."""
    known = situation.index.people[talk.person]
    pursuit = situation.pursuit(talk.pursuit)
    invited = any(t.what in ("invitation", "accepted") for t in situation.with_person(talk.person))
    alive = pursuit is not None and pursuit.stage not in DEAD
    return alive and not invited and known.connected_since is None and talk.end <= situation.horizon


def _invitation(situation: Situation, talk: Talk) -> Move | None:
    person, country = talk.person, situation.country(talk.person)
    met = situation.day(person, talk.end)
    tenth = situation.end_of_day(person, add_business_days(met, LAST_IF_HELD, country))
    if situation.at > tenth:
        return None
    fifth = situation.end_of_day(person, add_business_days(met, LAST_BUSINESS_DAY, country))
    if situation.at > fifth and not _may_have_waited(situation.then(fifth), talk):
        return None
    best = add_business_days(met, BEST_BUSINESS_DAY, country)
    occasion = talk.occasion
    thanked = thanked_at(situation, talk)
    earliest = _earliest(situation, talk, thanked)
    known = situation.index.people[person]
    move = Move(
        id=move_id("connect", person, occasion),
        play="connect",
        channel="linkedin",
        person=person,
        company=talk.company,
        pursuit=talk.pursuit,
        occasion=occasion,
        earliest=earliest,
        best=max(earliest, in_zone(best, MORNING, situation.zone(person))),
        due=None,
        latest=fifth,
        cost=COSTS["invitation"],
        weight=situation.weight(person, talk.pursuit),
        why=(Reason("met_and_thanked", {"met": talk.start, "thanked": thanked is not None}),),
        details={
            "latest_if_held": tenth,
            "url": known.urls[0] if known.urls else "",
            "ahead": talk.end > situation.at,
        },
    )
    if situation.at <= fifth:
        return move
    # Past the fifth day only what the pace kept from going out by then still has its time.
    if verdicts(move, situation.then(fifth), PACE):
        return replace(move, latest=tenth)
    return None


def _may_have_waited(then: Situation, talk: Talk) -> bool:
    """Whether so much was sent by then that a pace could have held anything more."""
    sent, there = then.past(talk.person).unasked, then.unasked_to(talk.company)
    return bool(sent) or len(there) >= IN_A_WEEK


def _earliest(situation: Situation, talk: Talk, thanked: datetime | None) -> datetime:
    """The day after, when the thank-you has gone, was dismissed or is two days old."""
    next_day = situation.midnight_after(talk.person, talk.end)
    ready = later(talk.end, THANKS_OLD)
    return max(next_day, min(thanked, ready) if thanked is not None else ready)


def _notes_left(common: Common, owner: Owner, now: datetime) -> int | None:
    """How many personal notes LinkedIn still allows this month; None for no limit."""
    if owner.premium:
        return None
    zone = zone_info(owner.zone)
    here = now.astimezone(zone)
    months = [(at.year, at.month) for at in (at.astimezone(zone) for at in common.noted)]
    return max(0, owner.note_allowance - months.count((here.year, here.month)))


def _with_note(owner: Owner, move: Move, *, note: bool) -> Move:
    length = PREMIUM_NOTE_LENGTH if owner.premium else NOTE_LENGTH
    why = move.why
    if not note:
        why = (*why, Reason("no_note_left", {"allowance": owner.note_allowance}))
    return replace(move, details={**move.details, "note": note, "length": length}, why=why)
