"""The guardrails once more, plainly: what is wrong with a plan, found without the code under test.

Everything is recounted from the world's tuples for each move, slowly, by the letter of the rules.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta

from afterword.core.planning.moves import Move, Plan
from afterword.core.worktime import business_days_between, is_business_day, zone_info
from afterword.core.world import Touch, World

ENQUIRIES = ("enquiry", "closing")
LIKES = ("like", "comment")


def broken(world: World, plan: Plan, daily_limit: int = 5) -> list[str]:
    """Each breach of a rule by a listed move, all of the plan taken as done now."""
    found = []
    for move in plan.moves:
        for name, breaks in _RULES.items():
            if breaks(_Case(world, plan, move)):
                found.append(f"{name}: {move.play} {move.occasion.kind} to {move.person}")
    today = world.now.astimezone(zone_info(world.owner.zone)).date()
    sent = [t for t in world.touches if _counts(t) and _day(t.at, world.owner.zone) == today]
    unasked = sum(m.unasked for m in plan.moves)
    if unasked and unasked + len(sent) > daily_limit:
        found.append("daily-limit")
    ids = Counter([m.id for m in plan.moves] + [h.move.id for h in plan.holds])
    found += [f"listed twice: {move}" for move, times in ids.items() if times > 1]
    return found


class _Case:
    """One move of a plan, and all that was or would be done beside it."""

    def __init__(self, world: World, plan: Plan, move: Move) -> None:
        self.world, self.move, self.now = world, move, world.now
        self.place = world.people[move.person].place
        self.pursuit = next((p for p in world.pursuits if p.id == move.pursuit), None)
        beside = [m for m in plan.moves if m.id != move.id and m.unasked]
        self.beside = beside
        self.sent = [t for t in world.touches if _counts(t)]
        seen = {(t.person, t.at) for t in self.sent if t.what == "invitation"}
        self.invited = [i for i in world.invitations if (i.person, i.at) not in seen]

    def unasked_to(self, person: str) -> list[datetime]:
        """When unasked messages and invitations went to a person, the rest of the plan included."""
        return (
            [t.at for t in self.sent if t.person == person]
            + [i.at for i in self.invited if i.person == person]
            + [self.now for m in self.beside if m.person == person]
        )

    def days_since(self, when: datetime | date) -> int:
        """Business days from then to now, in the recipient's calendar."""
        day = _day(when, self.place.zone) if isinstance(when, datetime) else when
        return business_days_between(day, _day(self.now, self.place.zone), self.place.country)

    def too_soon(self, when: datetime | date, business_days: int) -> bool:
        """Whether fewer working mornings than that have come since."""
        since = self.days_since(when)
        if since != business_days:
            return since < business_days
        local = self.now.astimezone(zone_info(self.place.zone))
        today = is_business_day(local.date(), self.place.country)
        return today and local.time() < time(8, 30)

    def words(self, person: str = "") -> list[datetime]:
        """When a person, or anyone of the pursuit, said something or met the user."""
        there = {m.person for p in self.world.pursuits if p is self.pursuit for m in p.members}
        who = {person} if person else there
        heard = [
            t.at
            for t in self.world.touches
            if t.direction == "in" and t.what != "accepted" and t.person in who
        ]
        met = [
            i.end
            for i in self.world.interviews
            if i.status == "confirmed" and i.end <= self.now and who & set(i.interviewers)
        ]
        return heard + met

    def enquiries(self) -> list[Touch]:
        """Unanswered ones of the pursuit, by time."""
        heard = max(self.words(), default=None)
        there = {m.person for m in self.pursuit.members} if self.pursuit else set()
        return sorted(
            (
                t
                for t in self.world.touches
                if t.what in ENQUIRIES and t.person in there and (heard is None or t.at > heard)
            ),
            key=lambda t: (t.at, t.id),
        )


def _counts(touch: Touch) -> bool:
    unasked = touch.unasked or touch.what == "invitation"
    return touch.direction == "out" and touch.what not in LIKES and unasked


def _day(when: datetime, zone: str) -> date:
    return when.astimezone(zone_info(zone)).date()


def _stop(case: _Case) -> bool:
    move, world = case.move, case.world
    for closed in world.closed:
        if closed.whom == "person" and move.person == closed.person:
            return True
        if closed.whom == "company" and world.people[move.person].company == closed.company:
            return True
        team = [m for p in world.pursuits if p.id == closed.pursuit for m in p.members]
        barred = {m.person for m in team if m.role not in ("recruiter", "coordinator")}
        if closed.whom == "team" and move.person in barred - {closed.person}:
            return True
    over = case.pursuit is not None and case.pursuit.stage in ("rejected", "withdrawn")
    return over and move.occasion.kind not in (
        "rejection",
        "withdrawal",
        "keep_in_touch",
        "outcome",
    )


def _resting(case: _Case) -> bool:
    if case.move.play != "check_in" or case.pursuit is None:
        return False
    ahead = any(
        i.end > case.now and i.status != "cancelled" and i.pursuit == case.pursuit.id
        for i in case.world.interviews
    )
    stage = case.pursuit.stage
    early = (
        stage == "on_hold"
        and case.pursuit.resumes
        and case.pursuit.resumes >= _day(case.now, case.place.zone)
    )
    return ahead or bool(early) or stage in ("offer", "accepted", "rejected", "withdrawn")


def _promised_date(case: _Case) -> bool:
    return (
        case.move.play == "check_in"
        and case.move.occasion.kind != "offer"
        and any(
            p.open and p.by and p.pursuit == case.move.pursuit and case.too_soon(p.by, 2)
            for p in case.world.promises
        )
    )


def _check_in_gap(case: _Case) -> bool:
    if case.move.play != "check_in":
        return False
    asked = case.enquiries()
    if any(t.what == "closing" for t in asked) or len(asked) > 2:
        return True
    if len(asked) == 2:
        return case.move.occasion.kind != "closing" or case.too_soon(asked[1].at, 15)
    return bool(asked) and case.too_soon(asked[0].at, 10)


def _two_unanswered(case: _Case) -> bool:
    if not case.move.unasked or case.move.play == "connect" or case.move.occasion.kind == "closing":
        return False
    heard = max(case.words(case.move.person), default=None)
    messages = [
        t
        for t in case.sent
        if t.person == case.move.person
        and t.what != "invitation"
        and (heard is None or t.at > heard)
    ]
    return len(messages) >= 2


def _open_question(case: _Case) -> bool:
    if not case.move.unasked:
        return False
    mine = case.words(case.move.person) + case.words()
    return any(
        t.what == "enquiry"
        and t.person == case.move.person
        and not any(heard > t.at for heard in mine)
        and case.too_soon(t.at, 10)
        for t in case.world.touches
    )


def _person_pace(case: _Case) -> bool:
    if not case.move.unasked:
        return False
    sent = case.unasked_to(case.move.person)
    month = [at for at in sent if at > case.now - timedelta(days=30)]
    return any(case.too_soon(at, 5) for at in sent) or len(month) >= 4


def _company_pace(case: _Case) -> bool:
    if not case.move.unasked:
        return False
    there = {p.id for p in case.world.people.values() if p.company == case.move.company}
    week = [at for who in there for at in case.unasked_to(who) if at > case.now - timedelta(days=7)]
    asked = [m for m in case.beside if m.play == "check_in" and m.company == case.move.company]
    return len(week) >= 2 or (case.move.play == "check_in" and bool(asked))


def _away(case: _Case) -> bool:
    words = [a for a in case.world.away if a.person == case.move.person]
    last = max(words, key=lambda a: (a.since, a.id), default=None)
    if not case.move.unasked or last is None:
        return False
    return last.left or case.too_soon(last.until or last.since, 2)


def _once(case: _Case) -> bool:
    person = case.world.people[case.move.person]
    if case.move.play == "connect":
        had = person.connected_since is not None or any(
            i.person == person.id for i in case.world.invitations
        )
        return had or any(t.person == person.id and t.what == "invitation" for t in case.sent)
    return case.move.play == "achievement" and any(
        a.id == case.move.occasion.ref and person.id in a.told for a in case.world.achievements
    )


def _no_empty_word(case: _Case) -> bool:
    return not (case.move.occasion.ref and case.move.occasion.text)


def _working_hours(case: _Case) -> bool:
    leaves = case.move.leaves_at
    if leaves is None:
        return case.move.channel == "email"
    if leaves < case.now or case.move.channel == "linkedin":
        return True
    local = leaves.astimezone(zone_info(case.place.zone))
    if case.move.play == "thank_you":
        return not time(8) <= local.time() <= time(21, 30)
    within = time(8, 30) <= local.time() <= time(17, 30)
    return not (within and is_business_day(local.date(), case.place.country))


def _window(case: _Case) -> bool:
    latest = case.move.latest
    return case.move.earliest > case.now or (latest is not None and latest < case.now)


def _thanks_whom(case: _Case) -> bool:
    """Thanks go only to those who took part in a talk that was held in the last three days."""
    if case.move.play != "thank_you" or case.move.occasion.kind != "interview":
        return False
    talk = next(i for i in case.world.interviews if i.id == case.move.occasion.ref)
    held = talk.end <= case.now <= talk.end + timedelta(hours=72) and talk.status == "confirmed"
    return case.move.person not in talk.interviewers or not held


_RULES = {
    "stop": _stop,
    "resting": _resting,
    "promised-date": _promised_date,
    "check-in-gap": _check_in_gap,
    "two-unanswered": _two_unanswered,
    "open-question": _open_question,
    "person-pace": _person_pace,
    "company-pace": _company_pace,
    "away": _away,
    "once": _once,
    "no-empty-word": _no_empty_word,
    "working-hours": _working_hours,
    "window": _window,
    "thanks": _thanks_whom,
}
