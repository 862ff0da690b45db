"""What the pages show: plain values made of the world and the plan, so that templates stay dumb."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.planning.moves import Hold, Move, Plan
from afterword.core.planning.words import weekday_words
from afterword.core.world import Interview, World
from afterword.flows.shown import person_shown, why_shown
from afterword.flows.write import Written

# How many cards stand open; an obligation that is due today is never behind the fold.
OPEN_CARDS = 4
_DAY = timedelta(hours=24)
_AHEAD = timedelta(days=14)
_NEWS = timedelta(days=21)

PLAYS = {
    "thank_you": ("Thank-you letter by email", "letter"),
    "connect": ("LinkedIn invitation", "link"),
    "check_in": ("Check-in after silence", "checkin"),
    "materials": ("What they asked for", "letter"),
    "network": ("A line to keep in touch", "checkin"),
    "achievement": ("News of your own", "letter"),
    "introduction": ("Introduction", "link"),
    "news": ("Company news", "letter"),
}
HELD = {
    "thank_you": "Thank-you to {}",
    "connect": "LinkedIn invitation to {}",
    "check_in": "Check-in with {}",
    "materials": "What {} asked for",
    "network": "A line to {}",
    "achievement": "News of your own for {}",
    "introduction": "Introduction by {}",
    "news": "Company news for {}",
}
NEEDS = {
    "debrief": "Your notes don't say what you two talked about. One line makes the letter theirs.",
    "address": "No address is known. It is never guessed: ask for it, or have it passed on.",
    "material": "Nothing in your library fits what they asked for yet.",
    "consent": "The reference has not said yes yet.",
    "confirm": "Is this still true? It goes only when you say so.",
    "decision": "What you answer is yours to decide; the letter thanks them and keeps it open.",
    "confirm_sent": "You took this letter along. Did it go?",
    "permission": "They have not asked for this yet.",
}


@dataclass(frozen=True, slots=True)
class Clock:
    """The 24 hours of a thank-you, in minutes."""

    left: str
    ends: str
    value: int


@dataclass(frozen=True, slots=True)
class Card:
    """One move, ready to do."""

    id: str
    play: str
    eyebrow: str
    icon: str
    name: str
    at: str
    clock: Clock | None
    subject: str
    lines: tuple[str, ...]
    why: tuple[str, ...]
    needs: tuple[str, ...]
    by_hand: bool
    url: str


@dataclass(frozen=True, slots=True)
class Held:
    """One move that waits."""

    what: str
    until: str
    because: str
    rule: str


def card(move: Move, world: World, written: Written | None) -> Card:
    """The card of a move; `written` is its draft, where it has one."""
    person = world.people.get(move.person)
    eyebrow, icon = PLAYS[move.play]
    return Card(
        id=move.id,
        play=move.play,
        eyebrow=eyebrow,
        icon=icon,
        name=str(person_shown(move.person, world)["name"]),
        at=", ".join(part for part in (_role(move, world), _company(move.company, world)) if part),
        clock=_clock(move, world) if move.play == "thank_you" and move.due else None,
        subject=written.subject if written else "",
        lines=_opening(written.body) if written else (),
        why=tuple(why_shown(reason, world) for reason in move.why),
        needs=tuple(NEEDS.get(need, need) for need in move.needs),
        by_hand=move.channel == "linkedin",
        url=person.urls[0] if person and person.urls else "",
    )


def held(hold: Hold, world: World) -> Held:
    """A hold in words."""
    name = str(person_shown(hold.move.person, world)["name"])
    zone = ZoneInfo(world.owner.zone)
    until = (
        f"until {hold.until.astimezone(zone):%a %-d %b, %H:%M}" if hold.until else "not suggested"
    )
    company = _company(hold.move.company, world)
    whom = f"{name}, {company}" if company else name
    return Held(HELD[hold.move.play].format(whom), until, why_shown(hold.why, world), hold.rule)


def ahead(world: World) -> list[dict[str, str]]:
    """The interviews of the next two weeks."""
    zone = ZoneInfo(world.owner.zone)
    soon = [
        talk
        for talk in world.interviews
        if talk.status != "cancelled" and world.now < talk.end <= world.now + _AHEAD
    ]
    return [_talk(talk, world, zone) for talk in soon]


def to_talk_about(world: World) -> list[dict[str, str]]:
    """Recent items of companies that the user is talking to; what they mean is not judged here."""
    live = {p.company for p in world.pursuits if p.stage not in ("rejected", "withdrawn")}
    recent = [
        news
        for news in world.news
        if news.company in live and not news.sensitive and world.now - news.published <= _NEWS
    ]
    return [
        {
            "title": news.title,
            "url": news.url if news.url.startswith(("https://", "http://")) else "",
            "where": f"{_company(news.company, world)}, {news.published:%-d %b}",
        }
        for news in recent[-4:][::-1]
    ]


def greeting(world: World) -> str:
    """Good morning, afternoon or evening, by the owner's clock."""
    local = world.now.astimezone(ZoneInfo(world.owner.zone))
    part = "morning" if local.hour < 12 else "afternoon" if local.hour < 18 else "evening"
    return f"Good {part}, {world.owner.name.split()[0]}"


def lede(world: World, plan: Plan) -> str:
    """How much there is, and that nothing else is needed."""
    local = world.now.astimezone(ZoneInfo(world.owner.zone))
    day = f"{local:%A %-d %B}."
    count = len(plan.moves)
    if not count:
        return f"{day} Nothing needs you today."
    things = "One small thing" if count == 1 else f"{_number(count)} small things"
    minutes = max(1, round(count * 0.75))
    about = "about a minute" if minutes == 1 else f"about {_number(minutes).lower()} minutes"
    return f"{day} {things}, {about}. Nothing else needs you today."


def next_words(plan: Plan, world: World) -> str:
    """When the next thing comes, after an empty day."""
    if plan.quiet is None or plan.quiet.next is None:
        return ""
    return weekday_words(plan.quiet.next.astimezone(ZoneInfo(world.owner.zone)).date())


def _clock(move: Move, world: World) -> Clock:
    assert move.due is not None
    zone = ZoneInfo(world.owner.zone)
    minutes = int((move.due - world.now).total_seconds() // 60)
    if minutes <= 0:
        return Clock("It is still welcome", "the 24 hours have passed", 0)
    hours, rest = divmod(minutes, 60)
    left = f"{hours} h {rest} min left" if hours else f"{rest} min left"
    same = move.due.astimezone(zone).date() == world.now.astimezone(zone).date()
    day = "today" if same else "tomorrow"
    return Clock(
        left, f"24 hours end {day} at {move.due.astimezone(zone):%H:%M}", min(minutes, 1440)
    )


def _opening(body: str) -> tuple[str, ...]:
    return tuple(line for line in body.split("\n") if line.strip())[:3]


def _role(move: Move, world: World) -> str:
    for pursuit in world.pursuits:
        for member in pursuit.members:
            if pursuit.id == move.pursuit and member.person == move.person:
                return member.role.replace("_", " ").capitalize()
    return ""


def _company(company: str, world: World) -> str:
    known = world.companies.get(company)
    return known.name if known else ""


def _talk(talk: Interview, world: World, zone: ZoneInfo) -> dict[str, str]:
    names = [world.people[person].name for person in talk.interviewers]
    return {
        "company": _company(talk.company, world),
        "when": f"{talk.start.astimezone(zone):%a %-d %b, %H:%M}",
        "iso": talk.start.isoformat(),
        "who": ", ".join(names),
        "title": talk.title,
    }


def _number(count: int) -> str:
    words = "Zero One Two Three Four Five Six Seven Eight Nine Ten".split()
    return words[count] if count < len(words) else str(count)


def tomorrow(now: datetime, zone: str) -> datetime:
    """Half past eight of the next day, by the owner's clock: when a snoozed move comes back."""
    local = now.astimezone(ZoneInfo(zone)) + _DAY
    return local.replace(hour=8, minute=30, second=0, microsecond=0)
