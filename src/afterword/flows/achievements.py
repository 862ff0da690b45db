"""The user's achievements as the doors show them: who knows each, and whom it would answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from afterword.core.planning.index import Index
from afterword.core.planning.moves import Reason
from afterword.core.planning.settings import policy_of
from afterword.core.planning.words import sentence
from afterword.core.plays.achievement import WAITING, public_from
from afterword.core.plays.answers import Answer, answers_in
from afterword.core.worktime import zone_info
from afterword.core.world import Achieved, World
from afterword.flows.shown import person_shown

Shown = dict[str, Any]


def achievements_shown(world: World) -> list[Shown]:
    """All of them, the newest first. `answers` are people of pursuits that wait, who were not told
    yet; no rule of time is looked at here.
    """
    found: dict[str, list[Answer]] = {}
    index = Index(world)
    for pursuit in index.pursuits.values():
        for answer in answers_in(index, pursuit, world.achievements):
            if pursuit.stage in WAITING:
                found.setdefault(answer.achieved.id, []).append(answer)
    return [_shown(each, found.get(each.id, []), world) for each in reversed(world.achievements)]


def _shown(achieved: Achieved, answers: list[Answer], world: World) -> Shown:
    return {
        "id": achieved.id,
        "title": achieved.title,
        "date": achieved.day.isoformat() if achieved.day else None,
        "public_from": achieved.public_from.isoformat() if achieved.public_from else None,
        "about": achieved.text,
        "told": [person_shown(each, world) for each in achieved.told],
        "answers": list(_answers(achieved, answers, world)),
        "state": _state(achieved, world),
    }


def _answers(achieved: Achieved, answers: list[Answer], world: World) -> Iterator[Shown]:
    for each in answers:
        said = each.statement
        if said.person not in achieved.told:
            reason = Reason("answers_them", {"about": each.about, "answers": said.kind})
            yield {
                "id": said.person,
                "person": person_shown(said.person, world),
                "company": world.people[said.person].company_name,
                "why": sentence(reason, world.now, world.owner.zone),
                "said": said.text,
                "fact": said.ground,
            }


def _state(achieved: Achieved, world: World) -> str:
    """ "undated", "ahead" of its publication, "news", or "past" being any."""
    since = public_from(achieved)
    if since is None:
        return "undated"
    today = world.now.astimezone(zone_info(world.owner.zone)).date()
    if since > today:
        return "ahead"
    days = timedelta(days=policy_of(world).achievement_days)
    return "news" if since >= today - days else "past"


def achievements_told(document: list[Shown]) -> str:
    """A few lines for each."""
    lines: list[str] = []
    for each in document:
        lines.append(f"{each['date'] or 'undated'}  {each['title']}")
        if each["state"] == "ahead":
            lines.append(f"    not to be told before {each['public_from'] or each['date']}")
        if each["state"] == "past":
            lines.append("    no news any more")
        if each["told"]:
            names = ", ".join(who["name"] or who["email"] for who in each["told"])
            lines.append(f"    told: {names}")
        for one in each["answers"] if each["state"] != "past" else ():
            who = one["person"]["name"] or one["person"]["email"]
            lines.append(f"    {who}, {one['company']}: {one['why']}")
    lines = lines or ["no achievements yet; `afterword note achievement --title TITLE` adds one"]
    return "\n".join(lines)
