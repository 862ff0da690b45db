"""The documents of the doors in words, for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

Shown = dict[str, Any]


def today_told(document: Shown) -> str:
    """Moves first, each with its why; then roles that changed, what is held back, and by what."""
    lines = []
    for move in document["moves"]:
        lines.append(f"{move['id']}  {_what(move)}{_until('due', move['due'] or move['latest'])}")
        lines += [f"            {why}" for why in move["why"]]
        lines += [f"            needs: {', '.join(move['needs'])}"] if move["needs"] else []
    if document.get("doubts"):
        lines += ["", "Please look at this:", *(f"            {why}" for why in document["doubts"])]
    if document["quiet"]:
        lines.append(f"Nothing to do: {document['quiet']['why']}")
    if document["roles"]:
        lines += [
            "",
            "On job boards:",
            *(f"            {_role(each)}" for each in document["roles"]),
        ]
    if document["held"]:
        lines += ["", "Held back:"]
        for hold in document["held"]:
            until = _until("until", hold["until"]) or ", for good"
            lines.append(f"{hold['id']}  {_what(hold)}{until} ({hold['rule']})")
            lines.append(f"            {hold['why']}")
    return "\n".join(lines)


def facts_told(document: Iterable[Shown], zone: str) -> str:
    """A fact a line, with its words and its source, by the clock of the user's zone (IANA)."""
    lines = []
    for fact in document:
        people = ", ".join(who["name"] or who["email"] or "?" for who in fact["people"])
        marks = [mark for mark in ("confirmed", "refused", "doubtful") if fact[mark]]
        about = " ".join(part for part in (fact["company"], people, *marks) if part)
        lines.append(f"{fact['id']}  {_said(fact['said_at'], zone)}  {fact['kind']}  {about}")
        lines.append(f"    {_values(fact['value'])}")
        lines.append(f"    “{fact['quote']}” ({fact['source']['kind']} {fact['source']['ref']})")
    return "\n".join(lines) or "no facts yet"


def pursuits_told(document: Iterable[Shown]) -> str:
    """A pursuit a line, its people below."""
    lines = []
    for pursuit in document:
        by = f", decision by {pursuit['decision_by']}" if pursuit["decision_by"] else ""
        lines.append(f"{pursuit['company']}: {pursuit['role'] or 'role unknown'}")
        lines.append(f"    {pursuit['stage'].replace('_', ' ')}{by}")
        people = ", ".join(f"{each['name']} ({each['role']})" for each in pursuit["people"])
        lines += [f"    {people}"] if people else []
    return "\n".join(lines) or "no pursuits yet"


def item_told(item: Shown) -> list[str]:
    """An item of news: how to take it, with whom it may come up and why, who was told."""
    mark = " (do not congratulate)" if item["sensitive"] else ""
    lines = [f"{item['published'][:10]} {item['company']}: {item['title']}{mark}"]
    lines += [
        f"    good to bring up with {who['name'] or who['email']}: {who['why']}"
        for who in item["talking_point_for"]
    ]
    lines += [
        f"    used in your letter to {who['name'] or who['email']}, {_day(who['at'])}"
        for who in item["used"]
    ]
    return lines


def letter_told(document: Shown) -> str:
    """The letter as it would go, and what the checks say against it."""
    state = document["state"].replace("_", " ")
    lines = [] if state == "draft" else [f"{state}{_until('leaves', document['leaves_at'])}"]
    lines += [f"Trouble: {document['trouble']}"] if document["trouble"] else []
    lines += [document["note"]] if document.get("note") else []
    lines += [_by_whom(document)] if document["model"] or document["model_note"] else []
    lines += [f"To: {document['to']}", f"Subject: {document['subject']}"]
    lines += [f"Attached: {', '.join(document['attachments'])}"] if document["attachments"] else []
    lines += ["", document["body"], ""]
    lines += [
        f"{check['rule']}: {check['note']}" for check in document["checks"] if not check["ok"]
    ]
    return "\n".join([*lines, f"text {document['sha256']}"])


def _by_whom(document: Shown) -> str:
    """Who wrote it, where a chat model was asked."""
    if document["model_note"]:
        return f"Written by the phrasebook; the chat model did not: {document['model_note']}"
    if document["writer"] == "own":
        return f"Your own words, on those of the chat model {document['model']}"
    return f"Written by the chat model {document['model']}, checked against what is known"


def _role(role: Shown) -> str:
    own = ", the role you are going for," if role["pursuit"] else ""
    word = "is closed" if role["status"] == "closed" else "is posted again"
    when = datetime.fromisoformat(role["since"])
    return f"{role['company']}: {role['role']}{own} {word}, since {when:%a %-d %b %Y %H:%M}"


def _what(shown: Shown) -> str:
    play = shown["play"].replace("_", " ")
    day = f"{shown['day']}: " if shown.get("day") else ""
    company = f", {shown['company']}" if shown["company"] else ""
    return f"{day}{play} → {shown['person']['name']}{company} ({shown['occasion']['text']})"


def _until(word: str, at: str | None) -> str:
    return f", {word} {_day(at)}" if at else ""


def _said(at: str | None, zone: str) -> str:
    if at is None:
        return "undated"
    return _day(datetime.fromisoformat(at).astimezone(ZoneInfo(zone)).isoformat())


def _day(at: str) -> str:
    return datetime.fromisoformat(at).strftime("%a %d %b %Y %H:%M")


def _values(value: Shown) -> str:
    return ", ".join(f"{name} {held}" for name, held in value.items() if held is not None) or "-"
