"""What job boards say of each role: open, closed, posted again, or not known yet.

An answer without a job says nothing: boards fail, and empty for an hour. A role is closed only when
two answers, at least a day apart, had other jobs and not that one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from afterword.core.entries import Board, Posting
from afterword.core.known import Known
from afterword.core.names import fold
from afterword.core.projection.companies import Companies, company_id
from afterword.core.world import BoardRole

Status = Literal["open", "closed", "reposted", "unknown"]
CERTAIN = timedelta(hours=24)  # two absences so far apart
# How often the same roles are told again: a little less, so that a look once a day is enough.
TOLD_AGAIN = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a board showed at one moment."""

    at: datetime
    postings: tuple[Posting, ...]


def roles_of(known: Known, companies: Companies) -> list[BoardRole]:
    """Every role that a board of a company has shown, whatever order the answers came in."""
    answers: dict[tuple[str, str], list[Answer]] = defaultdict(list)
    for _, at, entry in known.entries:
        if isinstance(entry, Board) and entry.postings:
            key = companies.of_email(f"x@{entry.domain}") or companies.of_name(entry.company)
            answers[company_id(key), entry.board].append(Answer(at, entry.postings))
    found = [
        role for (company, _), given in sorted(answers.items()) for role in roles_in(company, given)
    ]
    return sorted(found, key=lambda r: (r.company, r.title, r.id))


def roles_in(company: str, answers: list[Answer]) -> Iterator[BoardRole]:
    """The roles of one board, each with the newest that is known of it."""
    by_time = sorted(answers, key=lambda a: (a.at, sorted(p.key for p in a.postings)))
    lines: dict[str, list[tuple[datetime, Posting | None]]] = defaultdict(list)
    for answer in by_time:
        shown = {_line(posting): posting for posting in reversed(answer.postings)}
        for line in {*lines, *shown}:
            lines[line].append((answer.at, shown.get(line)))
    for line, seen in sorted(lines.items()):
        yield _role(company, line, seen)


def _line(posting: Posting) -> str:
    """What stays when a role is posted again: the board's own id, else its title and place."""
    return posting.group or f"{fold(posting.title)}|{fold(posting.place)}"


def _role(company: str, line: str, seen: list[tuple[datetime, Posting | None]]) -> BoardRole:
    shown = [(at, posting) for at, posting in seen if posting is not None]
    last_at, last = shown[-1]
    status: Status = "open"
    since = shown[0][0]
    for (_, before), (at, posting) in pairwise(shown):
        if posting.key != before.key:
            status, since = "reposted", at
    back = _back_after_closing(seen)
    if back is not None and back >= since:
        status, since = "reposted", back
    missed = [at for at, _ in seen if at > last_at]
    if missed:
        closed = missed[-1] - missed[0] >= CERTAIN
        status, since = ("closed" if closed else "unknown"), missed[0]
    return BoardRole(
        id=f"{company}|{line}",
        company=company,
        title=last.title,
        url=last.url,
        status=status,
        since=since,
        seen=last_at,
    )


def _back_after_closing(seen: list[tuple[datetime, Posting | None]]) -> datetime | None:
    """When a role that had been closed was shown again, the last time."""
    missed: list[datetime] = []
    back = None
    for at, posting in seen:
        if posting is None:
            missed.append(at)
            continue
        if missed and missed[-1] - missed[0] >= CERTAIN:
            back = at
        missed = []
    return back
