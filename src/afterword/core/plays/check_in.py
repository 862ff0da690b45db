"""`check_in`: a question after a promised date or a silence; a second; a closing line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from afterword.core.planning.decision import GRID
from afterword.core.planning.ids import move_id
from afterword.core.planning.moves import Move, Occasion, Reason
from afterword.core.planning.policy import COSTS
from afterword.core.planning.situation import Situation, is_message
from afterword.core.planning.standing import (
    Standing,
    contact_of,
    gap_end,
    grace_end,
    hold_end,
    is_outlived,
    next_occasion,
    standing,
)
from afterword.core.world import Outcome, Pursuit

# After so long nobody waits for an answer: what is known of decisions ends there (DESIGN §7), and a
# question about last year's promise is an embarrassment. Ours; the design gives a question no end.
OUTLIVED = timedelta(days=GRID)
UNDER_WAY = frozenset({"screening", "interviewing", "deciding", "silent", "on_hold"})
AT_THE_DOOR = frozenset({"lead", "applied"})


def propose(situation: Situation) -> Iterator[Move]:
    """The next enquiry of each live pursuit, whenever it will be due; and word of an offer."""
    offers = situation.index.common.offers
    for pursuit in situation.index.pursuits.values():
        # Once an offer is accepted the others hear of that, and are asked nothing more.
        if pursuit.stage not in UNDER_WAY | AT_THE_DOOR or situation.index.common.accepted:
            continue
        now = standing(situation, pursuit)
        if not now.contact or not _may_be_asked(situation, now):
            continue
        occasion = next_occasion(now)
        if occasion is None:
            continue
        move = _enquiry(situation, now, occasion)
        since = max(move.earliest, now.word or move.earliest)
        over = is_outlived(situation, move.id, move.person, since, OUTLIVED)
        if not over:
            yield move
        # Where a question is due anyway, the offer goes into it.
        is_due = not over and move.earliest <= situation.at
        if pursuit.stage in UNDER_WAY and now.paused is None and not is_due:
            yield from _news_of_an_offer(situation, now, offers)


def _may_be_asked(situation: Situation, now: Standing) -> bool:
    """Whether there is a conversation to go on with.

    An application that only a desk or a machine has acknowledged is none: there both sides must
    have written to each other.
    """
    if now.promise is not None:
        return True
    if now.pursuit.stage in UNDER_WAY:
        return now.heard is not None or now.ahead is not None or now.paused is not None
    words = {t.direction for t in situation.in_pursuit(now.pursuit.id) if is_message(t)}
    return now.pursuit.stage == "applied" and words == {"in", "out"}


def _enquiry(situation: Situation, now: Standing, occasion: Occasion) -> Move:
    pursuit, person = now.pursuit, now.contact
    closing = occasion.kind == "closing"
    earliest = _earliest(situation, now)
    channel, needs = situation.channel(person)
    return Move(
        id=move_id("check_in", person, occasion),
        play="check_in",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=earliest,
        best=earliest,
        due=None,
        latest=None,
        cost=COSTS["closing" if closing else "enquiry"],
        weight=situation.weight(person, pursuit.id),
        why=(_reason(situation, now, occasion),),
        needs=needs,
        details={
            "nth": len(now.enquiries) + 1,
            "promise": now.promise.id if now.promise is not None else "",
            "optional": closing,
        },
    )


def _earliest(situation: Situation, now: Standing) -> datetime:
    """When the question is due by the promise, the silence or the hold: the latest of them."""
    person = now.contact
    ends = [gap_end(situation, now, person)]
    if now.promise is not None:
        ends.append(grace_end(situation, now.promise, person))
    if now.paused is not None:
        ends.append(hold_end(situation, now.paused, now.pursuit.resumes, person))
    if now.ahead is not None:
        ends.append(now.ahead.end)
    return max((end for end in ends if end is not None), default=now.pursuit.opened)


def _reason(situation: Situation, now: Standing, occasion: Occasion) -> Reason:
    asked, promise = now.enquiries, now.promise
    if occasion.kind == "closing":
        return Reason("closing_line", {"on": asked[-1].at})
    if asked:
        return Reason("second_enquiry", {"on": asked[-1].at})
    if now.paused is not None:
        return Reason("hold_ran_out", {"on": now.paused.said_at})
    if promise is not None:
        return Reason("promise_ran_out", {"who": situation.name(promise.person), "by": promise.by})
    return Reason("silence", {"on": now.word or now.pursuit.opened})


def _news_of_an_offer(
    situation: Situation, now: Standing, offers: Sequence[tuple[Pursuit, Outcome]]
) -> Iterator[Move]:
    """An offer from elsewhere, told to the recruiter: the best-founded occasion of all.

    Whether to play that card is the user's to say, so it asks for a confirmation first.
    """
    pursuit = now.pursuit
    elsewhere = [(p, o) for p, o in offers if p.company != pursuit.company]
    if not elsewhere or len(now.enquiries) > 1:  # two questions are enough even then
        return
    where, offer = min(elsewhere, key=lambda e: (e[1].said_at, e[1].id))
    recruiters = situation.index.members(pursuit.id, "recruiter")
    usual = contact_of(situation, pursuit)
    person = usual if usual in recruiters or not recruiters else recruiters[0]
    if situation.index.closed_by(person) is not None or _told(situation, pursuit, offer):
        return
    channel, needs = situation.channel(person)
    occasion = Occasion("offer", offer.id, f"offer from {where.company_name}")
    values = {"company": where.company_name, "by": offer.answer_by, "on": offer.said_at}
    yield Move(
        id=move_id("check_in", person, occasion),
        play="check_in",
        channel=channel,
        person=person,
        company=pursuit.company,
        pursuit=pursuit.id,
        occasion=occasion,
        earliest=offer.said_at,
        best=situation.business_days_after(person, offer.said_at, 1),
        due=None,
        latest=situation.end_of_day(person, offer.answer_by) if offer.answer_by else None,
        cost=COSTS["enquiry"],
        weight=situation.weight(person, pursuit.id),
        why=(Reason("offer_elsewhere", values),),
        needs=(*needs, "confirm"),
        details={"offer": offer.id},
    )


def _told(situation: Situation, pursuit: Pursuit, offer: Outcome) -> bool:
    """Whether they were written to at all since: that letter will have said it, or should not."""
    touches = situation.in_pursuit(pursuit.id)
    return any(
        t.direction == "out" and t.what == "enquiry" and t.at > offer.said_at for t in touches
    )
