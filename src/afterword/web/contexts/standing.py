"""Where a letter stands, in words: it leaves at, it left at, it came back, nobody knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.core.planning.words import weekday_words
from afterword.core.worktime import zone_info
from afterword.records.queries.letter import Stand

# Seconds between two looks of an open page at a letter that is on its way.
_LOOKS_AGAIN = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """A letter that is on its way, past, or back; `line` and `bold` and `rest` make one sentence.

    `mood` is "wait", "gone", "care" or "wrong". `again` are the seconds until the page looks again,
    0 where nothing more happens by itself; `seen` says what it has shown.
    """

    move: str
    name: str
    state: str
    mood: str
    line: str
    bold: str
    rest: str
    can_undo: bool
    asks: bool  # whether it went: nobody but the user can say
    again: int
    seen: str


def standing(stand: Stand, *, now: datetime, zone: str) -> Standing | None:
    """The letter's state for a reader; None for a draft that nothing is to be said of."""
    words = _words(stand, now, zone)
    if words is None:
        return None
    mood, line, bold, rest = words
    moving = (stand.state == "approved" and stand.outlet == "smtp") or stand.state == "sending"
    return Standing(
        move=stand.move,
        name=_name(stand),
        state=stand.state,
        mood=mood,
        line=line,
        bold=bold,
        rest=rest,
        can_undo=stand.state in ("approved", "handed_over"),
        asks=stand.state == "unknown",
        again=_LOOKS_AGAIN if moving else 0,
        seen=seen_of(stand),
    )


def seen_of(stand: Stand) -> str:
    """Differs when there is something new to be said of the letter."""
    times = (stand.leaves_at, stand.trouble_at, stand.next_try_at)
    return ".".join([stand.state, *(f"{at:%Y%m%d%H%M%S}" if at else "" for at in times)])


def clock_words(at: datetime, *, now: datetime, zone: str) -> str:
    """08:14 of today, else Wednesday 21 May, 08:14, where the user is."""
    local, today = at.astimezone(zone_info(zone)), now.astimezone(zone_info(zone)).date()
    return (
        f"{local:%H:%M}"
        if local.date() == today
        else f"{weekday_words(local.date())}, {local:%H:%M}"
    )


def _words(stand: Stand, now: datetime, zone: str) -> tuple[str, str, str, str] | None:
    name, why = _name(stand), _sentence(stand.trouble)
    match stand.state:
        case "approved" | "handed_over":
            return _by_way(stand, name, why, now=now, zone=zone)
        case "sending":
            return "wait", f"Leaving just now, to {name}.", "", ""
        case "sent":
            left = clock_words(stand.left_at, now=now, zone=zone) if stand.left_at else ""
            rest = f" to {name}. {why}" if why else f" to {name}."
            return "gone", "Sent " if left else "Sent", left, rest
        case "refused":
            return "wrong", f"It did not leave. {why}", "", " Mend it, then say yes once more."
        case "unknown":
            return "care", f"Nobody knows whether it left. {why}", "", ""
        case "draft" if stand.trouble:
            return "care", f"It came back to you, and nothing was sent. {why}", "", ""
    return None


def _by_way(
    stand: Stand, name: str, why: str, *, now: datetime, zone: str
) -> tuple[str, str, str, str]:
    """What is said of a letter that has its yes, by the way that it goes."""
    match stand.state, stand.outlet:
        case "approved", "smtp" if stand.leaves_at is not None:
            leaves = clock_words(stand.leaves_at, now=now, zone=zone)
            if not stand.trouble:
                return "wait", "Leaves at ", leaves, f" to {name}. Nothing has been sent yet."
            again = clock_words(stand.next_try_at or stand.leaves_at, now=now, zone=zone)
            return "care", f"It has not left yet. {why} It is tried again at ", again, "."
        case "approved", "drafts":
            return "care", f"It is on its way into your Drafts folder. {why}", "", ""
        case "approved", _:
            rest = "You said yes to this text, and no way out was chosen. Undo it to choose one."
        case _, "drafts":
            rest = f"It lies in your Drafts folder, for {name}. Send it from there."
        case _:
            rest = (
                f"You said yes to this text for {name} and took it along. Afterword sent nothing."
            )
    return "wait", rest, "", ""


def _name(stand: Stand) -> str:
    return stand.to_name or stand.to


def _sentence(words: str) -> str:
    """Words from elsewhere as a sentence."""
    words = words.strip()
    if not words:
        return ""
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!")) else ".")
