"""The form for an interview that no file tells of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.world import Owner
from afterword.flows.interview import LENGTHS, ROLES
from afterword.web.contexts.forms import Field, choices, fields

# A panel of two stands open; more are one button away.
ROWS, MOST_ROWS = 2, 12
_QUARTER = 15
_LENGTHS = {minutes: f"{minutes} minutes" for minutes in LENGTHS} | {
    60: "An hour",
    90: "An hour and a half",
    120: "Two hours",
}
_ROLES = {
    "interviewer": "Interviewer",
    "hiring_manager": "Hiring manager",
    "recruiter": "Recruiter",
}


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of one person."""

    number: int
    name: Field
    address: Field
    role: Field
    roles: Sequence[tuple[str, str, bool]]
    meant: str  # the address that was probably meant


def interview_form(
    values: Mapping[str, str],
    wrong: Mapping[str, str],
    today: date,
    *,
    rows: int = ROWS,
    meant: Mapping[str, tuple[str, str]] | None = None,
    start: str = "company",
) -> dict[str, Any]:
    """All fields, in the order in which they are read; `meant` holds doubted addresses, `today` is
    the owner's.
    """
    names = ["company", "job", "day", "ended", "minutes"]
    for number in range(rows):
        names += [f"name-{number}", f"address-{number}", f"role-{number}"]
    form, meant = fields(names, values, wrong, start=start), meant or {}
    days = [(day.isoformat(), words) for day, words in _days(today)]
    lengths = [(str(minutes), words) for minutes, words in _LENGTHS.items()]
    return {
        "form": form,
        "days": list(choices(days, form["day"].value)),
        "lengths": list(choices(lengths, form["minutes"].value)),
        "people": [_row(number, form, meant) for number in range(rows)],
        "rows": rows,
        "more": rows < MOST_ROWS,
        "sure": [address for address, _ in meant.values()],
        "wrong": bool(wrong),
    }


def beginning(owner: Owner, now: datetime) -> dict[str, str]:
    """What an empty form says: today, an hour, ended at the last quarter of an hour."""
    local = now.astimezone(ZoneInfo(owner.zone))
    ended = local - timedelta(minutes=local.minute % _QUARTER)
    return {"day": ended.date().isoformat(), "ended": f"{ended:%H:%M}", "minutes": "60"}


def _days(today: date) -> list[tuple[date, str]]:
    yesterday = today - timedelta(days=1)
    return [
        (today, f"Today, {today:%a %-d %b}"),
        (yesterday, f"Yesterday, {yesterday:%a %-d %b}"),
    ]


def _row(number: int, form: Mapping[str, Field], meant: Mapping[str, tuple[str, str]]) -> Row:
    role = form[f"role-{number}"]
    pairs = [(role, _ROLES[role]) for role in ROLES]
    return Row(
        number=number,
        name=form[f"name-{number}"],
        address=form[f"address-{number}"],
        role=role,
        roles=list(choices(pairs, role.value or ROLES[0])),
        meant=meant.get(f"address-{number}", ("", ""))[1],
    )
