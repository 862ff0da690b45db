"""The guardrails once more, plainly: what is wrong with a plan, found without the code under test.

Everything is recounted from the world's tuples for each move, slowly, by the letter of the rules.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from afterword.core.planning.moves import Move, Plan
from afterword.core.worktime import business_days_between, is_business_day, zone_info
from afterword.core.world import Touch, World

ENQUIRIES = ("enquiry", "closing")
LIKES = ("like", "comment")
HELPERS = ("connector", "reference")
SILENT = ("accepted", "invitation", *LIKES)  # no words that somebody could answer
GLAD = ("launch", "funding", "award", "office", "partner", "event")
COSTS = {"enquiry": 0.6, "other": 0.5, "introduction_ask": 0.5, "closing": 0.3, "thank_you": 0.2}
COSTS |= {"materials": 0.2, "invitation": 0.2, "like": 0.1, "comment": 0.1}
BUDGETS = {"recruiter": 1.3, "hiring_manager": 1.2, "interviewer": 0.8}


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
        # To count back from: a local time would move its clock, 23 or 25 hours where that changes.
        self.moment = world.now.astimezone(UTC)
        self.place = world.people[move.person].place
        self.pursuit = next((p for p in world.pursuits if p.id == move.pursuit), None)
        self.others = [m for m in plan.moves if m.id != move.id]
        self.beside = [m for m in self.others if m.unasked]
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
        who = {person} if person else self.side()
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

    def side(self) -> set[str]:
        """The other side of the pursuit: who only helps there is none of them."""
        members = self.pursuit.members if self.pursuit else ()
        return {m.person for m in members if m.role not in HELPERS}

    def enquiries(self) -> list[tuple[datetime, str]]:
        """Unanswered ones of the pursuit by time, one a letter; while on hold all since then."""
        held = [
            o.said_at
            for o in self.world.outcomes
            if o.kind == "on_hold" and self.pursuit and o.pursuit == self.pursuit.id
        ]
        since = max(self.words(), default=None)
        if self.pursuit and self.pursuit.stage == "on_hold":
            since = max(held, default=self.pursuit.last_heard or self.pursuit.opened)
        letters: dict[str, tuple[datetime, str]] = {}
        for t in sorted(self.world.touches, key=lambda t: (t.at, not t.direct, t.id)):
            if t.what in ENQUIRIES and t.person in self.side() and (since is None or t.at > since):
                letters.setdefault(t.message_id or t.id, (t.at, t.what))
        planned = [
            m for m in self.beside if m.play == "check_in" and m.pursuit == self.move.pursuit
        ]
        planned = [m for m in planned if m.person in self.side()]
        return sorted(letters.values()) + [(self.now, m.occasion.kind) for m in planned]

    def last_word(self) -> datetime | None:
        """The later of the last interview, one ahead included, and the last message either way."""
        said = [
            t.at for t in self.world.touches if t.person in self.side() and t.what not in SILENT
        ]
        ends = [
            i.end
            for i in self.world.interviews
            if self.pursuit and i.pursuit == self.pursuit.id and i.status != "cancelled"
        ]
        # What else is unasked that day can be done after the question.
        said += [self.now for m in self.others if m.person in self.side() and not m.unasked]
        return max((*said, *ends), default=None)


def _counts(touch: Touch) -> bool:
    unasked = touch.unasked or touch.what == "invitation"
    return touch.direction == "out" and touch.what not in LIKES and unasked


def _day(when: datetime, zone: str) -> date:
    return when.astimezone(zone_info(zone)).date()


def _stop(case: _Case) -> bool:
    move, world = case.move, case.world
    person = world.people[move.person]
    parts = [(p, m.role) for p in world.pursuits for m in p.members if m.person == move.person]
    theirs = [(p, role) for p, role in parts if role not in HELPERS]
    for closed in world.closed:
        there = person.company == closed.company
        if closed.whom == "person" and move.person == closed.person:
            return True
        if closed.whom == "company" and (
            there or any(p.company == closed.company for p, _ in theirs)
        ):
            return True
        named = [r for p, r in parts if p.id == closed.pursuit]
        named = [r for r in named if r not in HELPERS or (there and r == "connector")]
        spared = move.person == closed.person or {"recruiter", "coordinator"} & set(named)
        if closed.whom == "team" and named and not spared:
            return True
    if not theirs or len(theirs) < len(parts):
        return False
    complaints = {o.pursuit for o in world.outcomes if o.kind == "complaint"}
    over = [p for p, _ in theirs if p.stage in ("rejected", "withdrawn") or p.id in complaints]
    if len(over) < len(theirs):
        return False
    if move.play == "thank_you":
        return move.occasion.kind not in ("rejection", "withdrawal")
    last = max(over, key=lambda p: (p.ended or p.opened, p.id))
    after = last.ended is not None and case.now >= last.ended + timedelta(days=90)
    return move.occasion.kind != "keep_in_touch" or not (last.door_open and after)


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
    again = stage == "on_hold" and bool(case.enquiries())
    held = [o.said_at for o in case.world.outcomes if o.kind == "on_hold"]
    held = [
        o
        for o in held
        if any(x.said_at == o and x.pursuit == case.pursuit.id for x in case.world.outcomes)
    ]
    soon = stage == "on_hold" and not case.pursuit.resumes and held and case.too_soon(max(held), 60)
    over = stage in ("offer", "accepted", "rejected", "withdrawn")
    return ahead or bool(early) or over or again or bool(soon)


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
    if any(what == "closing" for _, what in asked) or len(asked) > 2:
        return True
    if len(asked) == 2:
        return case.move.occasion.kind != "closing" or case.too_soon(asked[1][0], 15)
    if asked:
        return case.too_soon(asked[0][0], 10)
    promised = any(p.open and p.by and p.pursuit == case.move.pursuit for p in case.world.promises)
    word = case.last_word()
    return not promised and word is not None and case.too_soon(word, 7)


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
    planned = [m for m in case.beside if m.person == case.move.person and m.play != "connect"]
    return len(messages) + len(planned) >= 2


def _open_question(case: _Case) -> bool:
    if not case.move.unasked:
        return False
    theirs = [p for p in case.world.pursuits for m in p.members if m.person == case.move.person]
    side = {m.person for p in theirs for m in p.members if m.role not in HELPERS}
    helps = any(
        m.role in HELPERS for p in theirs for m in p.members if m.person == case.move.person
    )
    mine = case.words(case.move.person)
    mine += [at for who in side for at in case.words(who) if not helps]
    return any(
        t.what == "enquiry"
        and t.direct
        and t.person == case.move.person
        and not any(heard > t.at for heard in mine)
        and case.too_soon(t.at, 10)
        for t in case.world.touches
    )


def _person_pace(case: _Case) -> bool:
    if not case.move.unasked:
        return False
    sent = case.unasked_to(case.move.person)
    month = [at for at in sent if at > case.moment - timedelta(days=30)]
    return any(case.too_soon(at, 5) for at in sent) or len(month) >= 4


def _company_pace(case: _Case) -> bool:
    if not case.move.unasked:
        return False
    there = {p.id for p in case.world.people.values() if p.company == case.move.company}
    since = case.moment - timedelta(days=7)
    week = [at for who in there for at in case.unasked_to(who) if at > since]
    asked = [m for m in case.beside if m.play == "check_in" and m.company == case.move.company]
    return len(week) >= 2 or (case.move.play == "check_in" and bool(asked))


def _away(case: _Case) -> bool:
    words = [a for a in case.world.away if a.person == case.move.person]
    last = max(words, key=lambda a: (a.since, a.id), default=None)
    if not case.move.unasked or last is None:
        return False
    return last.left or case.too_soon(last.until or last.since, 2)


def _parallel(case: _Case) -> bool:
    """Whether a question to somebody else of the company waits for its answer."""
    if case.move.play != "check_in":
        return False
    for t in case.world.touches:
        other = t.what == "enquiry" and t.direct and t.person != case.move.person
        if not other or t.company != case.move.company or not case.too_soon(t.at, 10):
            continue
        theirs = [p for p in case.world.pursuits for m in p.members if m.person == t.person]
        roles = {m.role for p in theirs for m in p.members if m.person == t.person}
        side = {m.person for p in theirs for m in p.members if m.role not in HELPERS}
        words = case.words(t.person)
        if not roles & set(HELPERS):
            words += [
                w.at
                for w in case.world.touches
                if w.direction == "in" and w.person in side and w.what != "accepted"
            ]
        heard = [
            w.at
            for w in case.world.touches
            if w.direction == "in" and w.what != "accepted" and w.person == t.person
        ]
        spoken = heard + [w for w in words if w in [x.at for x in case.world.touches]]
        if not any(at > t.at for at in spoken):
            return True
    return False


def _connector_pace(case: _Case) -> bool:
    if case.move.play != "introduction" or case.move.occasion.kind != "company":
        return False
    move, now = case.move, case.moment
    beside = [m for m in case.beside if (m.play, m.occasion.kind) == ("introduction", "company")]
    others = {a.connector for a in case.world.asks if a.company == move.company}
    others |= {m.person for m in beside if m.company == move.company}
    mine = [a for a in case.world.asks if a.connector == move.person]
    times = [a.at for a in mine] + [now for m in beside if m.person == move.person]
    year = [at for at in times if at > now - timedelta(days=365)]
    waits = any(a.answered_at is None and case.too_soon(a.at, 7) for a in mine)
    lately = any(at > now - timedelta(days=60) for at in times)
    heard = max((a.answered_at for a in mine if a.answered_at), default=None)
    silent = any(
        a.answered_at is None and not case.too_soon(a.at, 7) and (heard is None or heard < a.at)
        for a in mine
    )
    declined = any(a.declined_at and a.company == move.company for a in mine)
    refused = silent or declined
    return len(others - {move.person}) >= 2 or waits or lately or len(year) >= 3 or refused


def _welcome(case: _Case) -> bool:
    """Whether it costs more than is left: every touch since their last word, faded by half in 8
    days and made heavier by each unanswered one before it.
    """
    move, person = case.move, case.move.person
    if not move.unasked or move.play == "check_in":
        return False
    roles = [m.role for p in case.world.pursuits for m in p.members if m.person == person]
    budget = max((BUDGETS[r] for r in roles if r in BUDGETS), default=1.0)
    budget += case.world.people[person].keep_in_touch
    events = [
        (t.at, t.id, t.direction, t.what, t.unasked)
        for t in case.world.touches
        if t.person == person
    ]
    events += [
        (i.at, "invitation", "out", "invitation", True) for i in case.invited if i.person == person
    ]
    met = [
        i.end for i in case.world.interviews if person in i.interviewers and i.status == "confirmed"
    ]
    events += [(end, "", "in", "meeting", False) for end in met if end <= case.now]
    heavy: list[tuple[datetime, float]] = []
    n = 0
    for at, _, direction, what, unasked in sorted(events):
        if direction == "in":
            n = max(0, n - 1) if what == "accepted" else 0
            heavy = heavy if what == "accepted" else []
            continue
        free = what == "other" and not unasked
        cost = 0.0 if free else COSTS.get(what, 0.5 if unasked else 0.0)
        heavy.append((at, (0.5 if what == "materials" and unasked else cost) * 1.7**n))
        n += what not in (*LIKES, "thank_you") and (unasked or what == "invitation")
    load = sum(w * 0.5 ** ((case.moment - at) / timedelta(days=8)) for at, w in heavy)
    return move.cost > budget - (load if load >= 0.05 else 0.0) + 1e-9


def _permission(case: _Case) -> bool:
    if case.move.play != "materials" or case.move.occasion.kind != "request":
        return False
    for reference in case.move.details.get("references", ()):
        known = case.world.people.get(reference)  # a consent ends by their own calendar
        today = _day(case.now, known.place.zone if known else case.world.owner.zone)
        words = [c for c in case.world.consents if c.person == reference]
        if not words or any(not c.granted or (c.until and c.until < today) for c in words):
            return True
    refs = {case.move.occasion.ref, *case.move.details.get("requests", ())}
    asked = [
        r.said_at for r in case.world.requests if r.id in refs and r.pursuit == case.move.pursuit
    ]
    whats = (*case.move.details.get("what", ()), "")
    said = [p for p in case.world.permissions if p.person == case.move.person and p.what in whats]
    said.sort(key=lambda p: (p.said_at, p.id))
    refused = bool(said) and not said[-1].granted
    if asked:
        return refused and said[-1].said_at > max(asked)
    return refused or not any(p.granted for p in said)


def _tact(case: _Case) -> bool:
    items = [n for n in case.world.news if n.id == case.move.occasion.ref]
    bad = not items or any(n.kind not in GLAD or n.sensitive for n in items)
    return case.move.play == "news" and bad


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
    "one person at a time": _parallel,
    "connector-pace": _connector_pace,
    "welcome": _welcome,
    "permission": _permission,
    "tact": _tact,
    "away": _away,
    "once": _once,
    "no-empty-word": _no_empty_word,
    "working-hours": _working_hours,
    "window": _window,
    "thanks": _thanks_whom,
}
