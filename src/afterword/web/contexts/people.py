"""The People page as plain values: whom the list holds, by words and filters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from afterword.config.zones import country_name
from afterword.core.people_list import called
from afterword.records.queries.people_list import COUNTED, PAGE, Found, Wanted
from afterword.web.contexts.department import department_name
from afterword.web.contexts.words import day_of

# By the time of the last word or meeting, either way.
LAST = {
    "": "At any time",
    "30": "In the last 30 days",
    "365": "In the last year",
    "-180": "Not for half a year",
    "-365": "Not for a year",
}
FILTERS = ("company", "department", "place", "last")


def wanted(given: Mapping[str, str], at: datetime) -> Wanted:
    """What was asked for; what makes no sense asks for nothing."""
    last = given.get("last", "")
    days = int(last) if last in LAST and last else 0
    page = given.get("page", "1")
    return Wanted(
        text=given.get("q", "").strip()[:200],
        company=given.get("company", "").strip()[:200],
        department=given.get("department", "").strip()[:200],
        place=given.get("place", "").strip()[:200],
        since=at - timedelta(days=days) if days > 0 else None,
        until=at + timedelta(days=days) if days < 0 else None,
        page=int(page) if page.isdecimal() and 0 < int(page) < 10_000 else 1,
    )


def found(result: Found, asked: Wanted, given: Mapping[str, str], here: datetime) -> dict[str, Any]:
    """The part of the page that changes while one types; `here` is now where the user is."""
    total, last = result.total, asked.page * PAGE
    more = total is None or total > last
    held = {name: given[name] for name in ("q", *FILTERS) if given.get(name)}
    return {
        "rows": [_row(row, asked.text, here) for row in result.rows],
        "counted": _counted(result, asked),
        "before": _page(held, asked.page - 1) if asked.page > 1 else "",
        "after": _page(held, asked.page + 1) if more and result.rows else "",
        "page": asked.page,
    }


def page(
    choices: Mapping[str, list[tuple[str, int]]], given: Mapping[str, str], total: int
) -> dict[str, Any]:
    """The rest: what can be filtered by."""
    return {
        "given": given,
        "total": f"{total:,}",
        "some": total > 0,
        "companies": [name for name, _ in choices["company"]],
        "departments": [
            (value, department_name(value, "") or value, n) for value, n in choices["department"]
        ],
        "places": [
            *((code, country_name(code), n) for code, n in choices["country"]),
            *((city, city, n) for city, n in choices["city"]),
        ],
        "last": list(LAST.items()),
        "narrowed": any(given.get(name) for name in FILTERS),
    }


def _page(held: Mapping[str, str], number: int) -> str:
    return "?" + urlencode({**held, "page": str(number)})


def _counted(result: Found, asked: Wanted) -> str:
    if result.total is None:
        return f"more than {COUNTED:,} people"
    if not result.total:
        return "nobody"
    people = "1 person" if result.total == 1 else f"{result.total:,} people"
    if result.total <= PAGE:
        return people
    start = (asked.page - 1) * PAGE
    return f"{people}, {start + 1} to {start + len(result.rows)}"


def _handle(row: Mapping[str, Any]) -> str:
    return next(iter((*row["emails"].split(), *row["urls"].split())), "")


def _row(row: Mapping[str, Any], text: str, here: datetime) -> dict[str, Any]:
    last, since = row["last_at"], row["connected"]
    place = ", ".join(filter(None, (row["city"], country_name(row["country"]))))
    if last:
        contact = f"last in touch {day_of(last.astimezone(here.tzinfo).date(), here)}"
    elif since:
        contact = f"connected {day_of(since, here)}"
    else:
        contact = ""
    return {
        "person": row["person"],
        "name": row["name"] or _handle(row) or "No name",
        "called": called(row["name"], (row["also"] or "").splitlines(), text),
        "work": ", ".join(
            filter(
                None, (row["position"] or department_name(row["department"], ""), row["company"])
            )
        ),
        "place": place,
        "contact": contact,
    }
