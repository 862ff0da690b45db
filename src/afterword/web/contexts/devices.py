"""Paired browsers and the code for another one, as Settings and the page for the code show them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.middleware.csrf import REASON_NO_CSRF_COOKIE

from afterword.config.pairing import TRIES, Open, Tried
from afterword.config.sharing import Address
from afterword.core.planning.words import weekday_words
from afterword.flows.pair import day_of
from afterword.records.queries.browsers import Paired
from afterword.web.contexts.words import count

# What tells browsers and systems apart, the first that fits: each also names those that it is like.
_BROWSERS = (
    ("Edge", r"\bEdg(?:e|A|iOS)?/"),
    ("Opera", r"\bOPR/|\bOpera\b"),
    ("Samsung Internet", r"\bSamsungBrowser/"),
    ("Firefox", r"\b(?:Firefox|FxiOS)/"),
    ("Chrome", r"\b(?:Chrome|CriOS)/"),
    ("Safari", r"\bSafari/"),
)
_SYSTEMS = (
    ("iPhone", r"\biPhone\b"),
    ("iPad", r"\biPad\b"),
    ("Android", r"\bAndroid\b"),
    ("Windows", r"\bWindows\b"),
    ("ChromeOS", r"\bCrOS\b"),
    ("Mac", r"\bMac(?:intosh| OS X)\b"),
    ("Linux", r"\bLinux\b"),
)
_ASK_ANEW = "Ask for a new one on the machine: Settings, Your devices, “Show a new code”"


@dataclass(frozen=True, slots=True)
class Device:
    """One paired browser, in words."""

    id: UUID
    name: str
    paired: str
    used: str
    own: bool  # the one that this page is shown on


def devices(
    browsers: list[Paired],
    *,
    address: Address | None,
    code: Open | None,
    own: UUID | None,
    zone: str,
    now: datetime,
) -> dict[str, object]:
    """The part of Settings; the code is for who sits at the machine, and no other page shows it."""
    return {
        "devices": [
            Device(
                id=each.id,
                name=each.name,
                paired=weekday_words(each.paired_at.astimezone(ZoneInfo(zone)).date()),
                used="today"
                if each.used_on >= day_of(now, zone)
                else f"on {weekday_words(each.used_on)}",
                own=each.id == own,
            )
            for each in browsers
        ],
        "public": str(address) if address else "",
        "code": code.code if code else "",
        "code_until": f"{code.until.astimezone(ZoneInfo(zone)):%H:%M}" if code else "",
    }


def guessed_name(agent: str) -> str:
    """What a browser says of itself, in plain words: Chrome on Android."""
    browser = next((name for name, sign in _BROWSERS if re.search(sign, agent)), "")
    system = next((name for name, sign in _SYSTEMS if re.search(sign, agent)), "")
    return f"{browser or 'A browser'} on {system}" if system else browser or "A browser"


def refusal_of(code: str, tried: Tried) -> str:
    """Why a try let nobody in, and what to do."""
    if not code.strip():
        return "type the code that the machine shows"
    if not tried.was_open:
        return "no code is open: it ran out, was used, or was tried wrongly too often. " + _ASK_ANEW
    if not tried.left:
        return f"that was wrong {count(TRIES)} times, so the code is void. {_ASK_ANEW}"
    tries = "One try is" if tried.left == 1 else f"{count(tried.left).capitalize()} tries are"
    return f"that is not the code. {tries} left"


def unproven_words(reason: str, *, address: str) -> str:
    """Why a form for the code was not taken, by Django's reason, and what to do."""
    if reason == REASON_NO_CSRF_COOKIE:
        return (
            "This browser kept no cookie, and without one it can't be let in. Allow cookies for "
            "this address, then type the code again. No try was used up."
        )
    if reason.startswith(("Origin", "Referer")):
        return (
            f"The form came from another address than {address}. Open that one and type the code "
            "there. No try was used up."
        )
    return "This page was from before. Type the code again; no try was used up."
