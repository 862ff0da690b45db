"""The list of people as the command line gives it."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.people_list import called
from afterword.records import models
from afterword.records.queries.people_list import Wanted, search

MOST = 1000  # people in one answer: a screen holds less, and a program asks for what it looks for


def people_shown(owner: models.Owner, query: str, company: str) -> dict[str, Any]:
    """Whoever has all these words, the closest ties first; `total` is null beyond a thousand."""
    found = search(owner, Wanted(query, company=company), most=MOST)
    return {
        "people": [_shown(row, query, owner.zone) for row in found.rows],
        "total": found.total,
    }


def _shown(row: dict[str, Any], query: str, zone: str) -> dict[str, Any]:
    emails, urls = row["emails"].split(), row["urls"].split()
    also = (row["also"] or "").splitlines()
    last, since = row["last_at"], row["connected"]
    return {
        "id": row["person"],
        "name": row["name"],
        "also": also,
        "called": called(row["name"], also, query) or None,
        "email": next(iter(emails), None),
        "emails": emails,
        "url": next(iter(urls), None),
        "company": row["company"],
        "department": row["department"],
        "position": row["position"],
        "city": row["city"],
        "country": row["country"],
        "last_contact": last and last.astimezone(ZoneInfo(zone)).isoformat(),
        "connected": since and since.isoformat(),
        "strength": round(row["strength"], 3),
    }


def people_told(document: dict[str, Any]) -> str:
    """A line a person, and how many there are."""
    lines = [
        ", ".join(
            part
            for part in (
                each["name"] or each["email"] or each["url"] or "no name",
                each["called"] and f"also called {each['called']}",
                each["position"],
                each["company"],
                each["name"] and each["email"],
                each["last_contact"] and f"last in touch {each['last_contact'][:10]}",
            )
            if part
        )
        for each in document["people"]
    ]
    if not lines:
        return "nobody"
    total = document["total"]
    if total is None or total > len(lines):
        lines.append(f"and more: {'more than a thousand' if total is None else total} in all")
    return "\n".join(lines)
