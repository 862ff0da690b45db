"""Words that several pages share: plays, times, people and companies, as the user reads them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.core.planning.moves import Move
from afterword.core.world import Receipt, World

# What a card is headed with, and its icon.
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
# One play serves several occasions, and a reader should see which.
# What a job board says of a role.
ROLE_WORDS = {
    "open": "open",
    "closed": "closed",
    "reposted": "posted again",
    "unknown": "not shown at the last look; not known yet whether it is closed",
}
_OCCASIONS = {
    "rejection": ("A gracious reply", "letter"),
    "offer": ("Your answer to their offer", "letter"),
    "withdrawal": ("A word that you withdraw", "letter"),
    "closing": ("A closing line, if you wish", "checkin"),
    "briefing": ("A word to your reference", "letter"),
    "renewal": ("Ask your reference anew", "letter"),
    "outcome": ("How it went", "letter"),
}
_IN_A_LINE = {
    "thank_you": "Thank-you to {}",
    "connect": "LinkedIn invitation to {}",
    "check_in": "Check-in with {}",
    "materials": "What {} asked for",
    "network": "A line to {}",
    "achievement": "News of your own for {}",
    "introduction": "Introduction by {}",
    "news": "Company news for {}",
}
_CAME = {
    "automatic": "only an automatic answer, ",
    "application": "only that your application came in, ",
    "word": "",
}
_COUNTS = "zero one two three four five six seven eight nine ten".split()


def heading(move: Move) -> tuple[str, str]:
    """What a card is headed with, and its icon."""
    if move.play == "check_in" and move.occasion.kind == "offer":
        return "You have an offer elsewhere", "checkin"
    return _OCCASIONS.get(move.occasion.kind, PLAYS[move.play])


def in_a_line(play: str, name: str, company: str) -> str:
    """A move in one line: Check-in with Lena Oduya, Kestrel Grid."""
    line = _IN_A_LINE[play].format(name or "somebody")
    return f"{line}, {company}" if company else line


def role_of(person: str, pursuit: str, world: World) -> str:
    """A person's part in a pursuit: Hiring manager."""
    members = next((p.members for p in world.pursuits if p.id == pursuit), ())
    roles = (member.role for member in members if member.person == person)
    return next(roles, "").replace("_", " ").capitalize()


def local(at: datetime, world: World) -> datetime:
    """A point in time where the user is."""
    return at.astimezone(ZoneInfo(world.owner.zone))


def point(at: datetime, world: World) -> str:
    """Tue 8 Dec, 09:00, where the user is."""
    return f"{local(at, world):%a %-d %b, %H:%M}"


def day(at: date) -> str:
    """8 Dec."""
    return f"{at:%-d %b}"


def day_of(at: date, today: date) -> str:
    """8 Dec; 8 Dec 2024 in another year."""
    return day(at) if at.year == today.year else f"{day(at)} {at.year}"


def came(receipt: Receipt, world: World) -> str:
    """What came where no person was heard from: only an automatic answer, Tue 3 Nov."""
    at = local(receipt.at, world)
    return f"{_CAME[receipt.how]}{at:%a} {day_of(at, local(world.now, world))}"


def telling(receipts: Iterable[Receipt]) -> Receipt | None:
    """The one that says most: a no by a machine is more than the automatic answer after it."""
    return max(receipts, key=lambda each: (each.how == "word", each.at), default=None)


def no_word(world: World, *, person: str = "", company: str = "") -> str:
    """What stands where nothing passed between the user and somebody, or a company."""
    last = telling(
        each
        for each in world.receipts
        if (each.person == person if person else each.company == company)
    )
    if last is None:
        return "No word has passed yet."
    words = came(last, world)
    return f"Their mail came {words}." if last.how == "word" else f"{words[:1].upper()}{words[1:]}."


def count(number: int) -> str:
    """Small numbers as words: four."""
    return _COUNTS[number] if number < len(_COUNTS) else str(number)


def listed(names: list[str]) -> str:
    """Lena, Tomas and Samira."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
