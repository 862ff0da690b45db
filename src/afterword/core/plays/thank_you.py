"""`thank_you`: a letter to each interviewer, and the letters that an end or an offer asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from afterword.core.planning.ids import move_id
from afterword.core.planning.index import ENDED
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import contact_of, is_outlived
from afterword.core.planning.talks import THANKS_END, Talk, talks, thanked_at
from afterword.core.planning.words import day_words
from afterword.core.worktime import THANKS_END as EVENING
from afterword.core.worktime import (
    THANKS_LATEST,
    add_business_days,
    in_zone,
    later,
    takes_thanks,
    zone_info,
)
from afterword.core.world import Outcome, Pursuit

DUE = timedelta(hours=24)
SOONEST = timedelta(hours=2)  # a letter that comes at once was written before
MORNING = time(9, 0)
GRACIOUS_BUSINESS_DAYS = 3  # a reply to a rejection that comes later reopens what was closed
WITHDRAWAL_BUSINESS_DAYS = 2  # they hold a place for the user until they hear it
# So long after its date, or an acceptance, a letter says nothing that they don't know. Ours, too.
OUTLIVED = timedelta(days=30)
OVER = ENDED | {"accepted"}


def propose(situation: Situation) -> Iterator[Move]:
    """Thanks after talks, a gracious reply to a no, the answer to an offer, a withdrawal note."""
    yield from _after_talks(situation)
    for pursuit in situation.index.pursuits.values():
        outcomes = situation.index.outcomes.get(pursuit.id, ())
        yield from _gracious_reply(situation, pursuit, outcomes)
        yield from _offer_answer(situation, pursuit, outcomes)
    yield from _withdrawals(situation)


def _after_talks(situation: Situation) -> Iterator[Move]:
    held = [talk for talk in talks(situation) if talk.end <= situation.at]
    coming = [talk for talk in talks(situation) if situation.at < talk.end <= situation.horizon]
    # Of two talks with a person in three days the later letter thanks for both.
    latest = {(talk.person, talk.pursuit): talk for talk in held}
    for talk in (*latest.values(), *coming):
        pursuit = situation.pursuit(talk.pursuit)
        over = pursuit is not None and pursuit.stage in ENDED
        if over or situation.at > later(talk.end, THANKS_END) or thanked_at(situation, talk):
            continue
        yield _thank_you(situation, talk)


def _thank_you(situation: Situation, talk: Talk) -> Move:
    known = situation.index.people[talk.person]
    due = later(talk.end, DUE)
    why = [
        Reason("met", {"start": talk.start, "end": talk.end, "due": due})
        if situation.at <= due
        else Reason("met_days_ago", {"start": talk.start})
    ]
    needs = []
    details: dict[str, object] = {
        "interview": talk.interviews[-1].id,
        "interviews": tuple(i.id for i in talk.interviews),
        "late": situation.at > due,
        "ahead": talk.end > situation.at,
    }
    if not known.emails:
        needs.append("address")
        details["through"] = _messenger(situation, talk)
        why.append(Reason("no_address", {"through": situation.name(_messenger(situation, talk))}))
    if not any((i.id, talk.person) in situation.index.noted for i in talk.interviews):
        needs.append("debrief")
        why.append(Reason("no_notes"))
    return Move(
        id=move_id("thank_you", talk.person, talk.occasion),
        play="thank_you",
        channel="email",
        person=talk.person,
        company=talk.company,
        pursuit=talk.pursuit,
        occasion=talk.occasion,
        earliest=talk.end,
        best=_humane_time(situation, talk),
        due=due,
        latest=later(talk.end, THANKS_END),
        obligation=True,
        unasked=False,
        cost=COSTS["thank_you"],
        weight=situation.weight(talk.person, talk.pursuit),
        why=tuple(why),
        needs=tuple(needs),
        details=details,
    )


def _humane_time(situation: Situation, talk: Talk) -> datetime:
    """Two hours later, or the next morning where that would be late; never past due.

    Where the next day is one of rest the letter goes the same evening, for there is no hour for it
    before it is due (DESIGN §6, `working-hours`).
    """
    zone, country = situation.zone(talk.person), situation.country(talk.person)
    met = situation.day(talk.person, talk.end)
    soon = later(talk.end, SOONEST).astimezone(zone_info(zone))
    if in_zone(met, MORNING, zone) <= soon <= in_zone(met, EVENING, zone):
        return soon
    early = soon.date() == met and soon.time() < MORNING
    next_morning = in_zone(met if early else met + timedelta(days=1), MORNING, zone)
    tonight = min(soon, in_zone(met, THANKS_LATEST, zone))
    if (
        takes_thanks(met, country)
        and not takes_thanks(next_morning.date(), country)
        and talk.end <= tonight
    ):
        return tonight
    return min(next_morning, later(talk.end, DUE))


def _messenger(situation: Situation, talk: Talk) -> str:
    """Who could pass a letter on: the recruiter, a coordinator, or who organised the interview."""
    index = situation.index
    able = [
        *index.members(talk.pursuit, "recruiter"),
        *index.members(talk.pursuit, "coordinator"),
        *(i.organizer for i in talk.interviews if i.organizer in index.people),
    ]
    return next((p for p in able if p != talk.person and index.people[p].emails), "")


def _gracious_reply(
    situation: Situation, pursuit: Pursuit, outcomes: tuple[Outcome, ...]
) -> Iterator[Move]:
    """One short answer to a rejection, if they met the user and somebody can be answered."""
    said = [o for o in outcomes if o.kind == "rejection"]
    if pursuit.stage != "rejected" or not said or not situation.index.interviews.get(pursuit.id):
        return
    no = said[-1]
    known = situation.index.people.get(no.person)
    if known is None or not known.emails or situation.wrote_since(no.person, no.said_at):
        return
    occasion = Occasion("rejection", no.id, f"rejection on {day_words(no.said_at.date())}")
    day = situation.day(no.person, no.said_at)
    last = add_business_days(day, GRACIOUS_BUSINESS_DAYS, situation.country(no.person))
    yield Move(
        id=move_id("thank_you", no.person, occasion),
        play="thank_you",
        channel="email",
        person=no.person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=no.said_at,
        best=later(no.said_at, SOONEST),
        due=None,
        latest=situation.end_of_day(no.person, last),
        unasked=False,
        weight=situation.weight(no.person, pursuit.id),
        why=(Reason("rejected", {"on": no.said_at}),),
        details={"in_reply_to": no.message_id},
    )


def _offer_answer(
    situation: Situation, pursuit: Pursuit, outcomes: tuple[Outcome, ...]
) -> Iterator[Move]:
    """Accept, decline or ask for time: an offer is answered by its date."""
    offers = [o for o in outcomes if o.kind == "offer"]
    if pursuit.stage != "offer" or not offers:
        return
    offer = offers[-1]
    asks = [r for r in situation.index.requests.get(pursuit.id, ()) if r.offer_answer]
    if asks and all(r.done_at is not None for r in asks):
        return
    person = next(
        (p for p in (offer.person, *(r.person for r in asks)) if p in situation.index.people),
        contact_of(situation, pursuit),
    )
    if not person:
        return
    days = [day for day in (offer.answer_by, *(r.due for r in asks)) if day is not None]
    by = max(days, default=None)  # asked for more time and got it: the later date counts
    channel, needs = situation.channel(person)
    occasion = Occasion("offer", offer.id, f"offer of {day_words(offer.said_at.date())}")
    since = offer.said_at
    asked_at = _asked_for_time(situation, person, occasion)
    if asked_at is not None:
        # The answer itself is still owed: a move of its own, from the next business day on.
        occasion = replace(occasion, ref=f"{offer.id} answer")
        since = max(since, situation.business_days_after(person, asked_at, 1))
    due = situation.end_of_day(person, by) if by is not None else None
    word = max((t.at for t in situation.in_pursuit(pursuit.id)), default=since)
    until = max(due or later(offer.said_at, OUTLIVED), since, word)
    name = move_id("thank_you", person, occasion)
    if is_outlived(situation, name, person, until, OUTLIVED):
        return
    best = since if asked_at is not None else situation.business_days_after(person, since, 1)
    yield Move(
        id=name,
        play="thank_you",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=min(since, due) if due is not None else since,
        best=min(best, due) if due is not None else best,
        due=due,
        latest=None,
        obligation=True,
        unasked=False,
        weight=situation.weight(person, pursuit.id),
        why=(Reason("offered", {"on": offer.said_at, "by": by}),),
        needs=(*needs, "decision"),
        details={"in_reply_to": offer.message_id, "offer": offer.id},
    )


def _asked_for_time(situation: Situation, person: str, occasion: Occasion) -> datetime | None:
    """When the user answered an offer with a letter that did not decide: it stands as it was."""
    first = move_id("thank_you", person, occasion)
    words = situation.index.said.get(first, ())
    return next((s.at for s in words if s.what in ("done", "sent")), None)


def _withdrawals(situation: Situation) -> Iterator[Move]:
    """A note to everyone else once an offer is accepted, and after the user's own withdrawal."""
    pursuits = situation.index.pursuits.values()
    first = situation.index.common.accepted
    for pursuit in pursuits:
        if first is not None and first.ended and pursuit.stage not in OVER | {"lead"}:
            values = {"company": first.company_name, "on": first.ended}
            occasion = Occasion("withdrawal", first.id, f"accepted {first.company_name}'s offer")
            reason = Reason("accepted_elsewhere", values)
            yield from _withdrawal(situation, pursuit, occasion, reason, first.ended)
        elif pursuit.stage == "withdrawn" and pursuit.ended is not None:
            text = f"withdrew on {day_words(pursuit.ended.date())}"
            occasion = Occasion("withdrawal", pursuit.id, text)
            reason = Reason("withdrew", {"on": pursuit.ended})
            for move in _withdrawal(situation, pursuit, occasion, reason, pursuit.ended):
                yield replace(move, latest=move.earliest + timedelta(days=14))


def _withdrawal(
    situation: Situation, pursuit: Pursuit, occasion: Occasion, reason: Reason, since: datetime
) -> Iterator[Move]:
    touches = situation.in_pursuit(pursuit.id)
    told = any(t.what == "withdrawal" or (t.direction == "out" and t.at >= since) for t in touches)
    person = contact_of(situation, pursuit)
    if told or not person or not any(t.direction == "in" for t in touches):
        return
    name = move_id("thank_you", person, occasion)
    if is_outlived(situation, name, person, since, OUTLIVED):
        return
    channel, needs = situation.channel(person)
    day, country = situation.day(person, since), situation.country(person)
    last = add_business_days(day, WITHDRAWAL_BUSINESS_DAYS, country)
    yield Move(
        id=name,
        play="thank_you",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=since,
        best=situation.business_days_after(person, since, 1),
        due=situation.end_of_day(person, last),
        latest=None,
        obligation=True,
        unasked=False,
        weight=situation.weight(person, pursuit.id),
        why=(reason,),
        needs=needs,
    )
