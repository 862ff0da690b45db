"""The news of a company on its page: how each item should be taken, why, and who was told."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from urllib.parse import quote

from afterword.core.letters.questions import question_on_news
from afterword.core.plays.regard import Regard, Standing, regards_of
from afterword.core.site_names import domain_of
from afterword.core.world import News, Use, World
from afterword.flows.shown import Shown, person_shown, why_shown
from afterword.web.contexts.words import day_of, listed, local

# What each is headed with; the template has their icons.
BADGES: dict[Standing, str] = {
    "good": "Good to bring up",
    "hurts": "Do not congratulate",
    "told": "Brought up",
    "known": "For your information",
}

SOURCES = {
    "feed": "Feed",
    "page": "Newsroom",
    "sitemap": "Sitemap of its news",
    "board": "Job board",
    "filings": "Filings with the SEC",
}


def news(items: Iterable[News], world: World, letters: Collection[str]) -> list[dict[str, Any]]:
    """The items as they stand; `letters` are the moves whose letter can be opened."""
    return [_item(regard, world, letters) for regard in regards_of(world, items)]


def sources(shown: Iterable[Shown]) -> list[dict[str, Any]]:
    """Where they come from, each with what it is and how it was found."""
    return [
        each | {"what": "; ".join(filter(None, (SOURCES.get(each["kind"], ""), each["found"])))}
        for each in shown
    ]


def moves_in(items: Iterable[News]) -> list[str]:
    """The moves whose letters spoke of these items."""
    return list(dict.fromkeys(use.move for item in items for use in item.used if use.move))


def _item(regard: Regard, world: World, letters: Collection[str]) -> dict[str, Any]:
    item = regard.item
    why = f"{why_shown(regard.why, world)}." if regard.why is not None else ""
    return {
        "title": item.title,
        "url": _opened(item.url),
        "standing": regard.standing,
        "badge": BADGES[regard.standing],
        "where": ", ".join(filter(None, (_where(item, world), _day(item.published, world)))),
        "talks": _talks(regard, world),
        "ask": question_on_news(item.kind) if regard.standing == "good" else "",
        "why": why,
        "matters": regard.standing == "hurts",
        "used": [_use(use, world, letters) for use in item.used],
        "others": [
            {"url": _opened(other.url), "where": _where(other, world) or other.title}
            for other in regard.others
        ],
    }


def _talks(regard: Regard, world: World) -> list[dict[str, Any]]:
    """With whom it may come up and why; those of one reason together."""
    by_reason: dict[str, list[str]] = {}
    for talk in regard.talks:
        by_reason.setdefault(why_shown(talk.why, world), []).append(talk.person)
    return [
        {
            "names": listed([_name(person, world) for person in people]),
            "why": f"{why}.",
        }
        for why, people in by_reason.items()
    ]


def _use(use: Use, world: World, letters: Collection[str]) -> dict[str, str]:
    return {
        "name": _name(use.person, world),
        "when": f"{local(use.at, world):%a} {_day(use.at, world)}",
        "move": use.move if use.move in letters else "",
        "person": use.person if use.person in world.people else "",
        "mail": quote(use.message),
    }


def _where(item: News, world: World) -> str:
    """Who says so: the company itself, who wrote it, else whose site it is."""
    site = domain_of(item.url)
    company = world.companies.get(item.company)
    if company is not None and site in company.domains:
        return "Their own site"
    return item.publisher or site


def _opened(url: str) -> str:
    return url if url.startswith(("https://", "http://")) else ""


def _day(at: datetime, world: World) -> str:
    return day_of(local(at, world), local(world.now, world))


def _name(person: str, world: World) -> str:
    shown = person_shown(person, world)
    return str(shown["name"] or shown["email"] or "somebody")
