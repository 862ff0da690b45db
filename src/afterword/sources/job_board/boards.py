"""The answers of seven job boards, known by their shape; nothing else in them names the board."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from afterword.core.charset import decode
from afterword.core.entries import Bad, Board, Found, Posting
from afterword.core.errors import UnreadableError
from afterword.core.site_names import domain_of

_LARGEST = 64 * 2**20  # bytes; the largest boards answer with 20 MB


@dataclass(frozen=True, slots=True)
class _Shape:
    """One board: where its list is, what marks a job of it, and where a job's values are."""

    name: str
    jobs: str  # key of the list; empty for a bare list
    mark: str  # a key that each job has
    values: Callable[[dict[str, Any]], dict[str, Any]]


def _greenhouse(job: dict[str, Any]) -> dict[str, Any]:
    # `updated_at` moves without a change, so only `first_published` says when it was posted.
    return {
        "key": job.get("id"),
        "group": job.get("internal_job_id") or job.get("requisition_id"),
        "title": job.get("title"),
        "url": job.get("absolute_url"),
        "place": _inner(job, "location", "name"),
        "posted": job.get("first_published"),
        "company": job.get("company_name"),
    }


def _lever(job: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": job.get("id"),
        "title": job.get("text"),
        "url": job.get("hostedUrl"),
        "place": _inner(job, "categories", "location"),
        "posted": job.get("createdAt"),
    }


def _ashby(job: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": job.get("id") or job.get("jobUrl"),
        "title": job.get("title"),
        "url": job.get("jobUrl"),
        "place": job.get("location"),
        "posted": job.get("publishedAt"),
        "hidden": job.get("isListed") is False,
    }


def _workable(job: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": job.get("shortcode"),
        "group": job.get("code"),
        "title": job.get("title"),
        "url": job.get("url") or job.get("application_url"),
        "place": ", ".join(str(job[part]) for part in ("city", "country") if job.get(part)),
        "posted": job.get("published_on") or job.get("created_at"),
    }


def _smartrecruiters(job: dict[str, Any]) -> dict[str, Any]:
    place = job.get("location")
    parts = [place.get("city"), place.get("country")] if isinstance(place, dict) else []
    company = _inner(job, "company", "identifier")
    return {
        "key": job.get("id"),
        "group": job.get("refNumber"),
        "title": job.get("name"),
        "url": f"https://jobs.smartrecruiters.com/{company}/{job.get('id')}" if company else "",
        "place": ", ".join(str(part) for part in parts if part),
        "posted": job.get("releasedDate"),
        "company": _inner(job, "company", "name"),
    }


def _recruitee(job: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": job.get("id"),
        "group": job.get("guid"),
        "title": job.get("title"),
        "url": job.get("careers_url") or job.get("careers_apply_url"),
        "place": job.get("location"),
        "posted": job.get("published_at"),
        "company": job.get("company_name"),
        "hidden": job.get("status", "published") != "published",
    }


_SHAPES = (
    _Shape("greenhouse", "jobs", "absolute_url", _greenhouse),
    _Shape("ashby", "jobs", "jobUrl", _ashby),
    _Shape("workable", "jobs", "shortcode", _workable),
    _Shape("lever", "", "hostedUrl", _lever),
    _Shape("smartrecruiters", "content", "releasedDate", _smartrecruiters),
    _Shape("recruitee", "offers", "careers_url", _recruitee),
)
# Hosts of boards, where the company is in the path or, for the last two, in front.
_HOSTS = (*(shape.name for shape in _SHAPES), "ashbyhq", "personio")


def parse_board(data: bytes) -> Board | None:
    """The board that `data` (JSON, for Personio XML) is an answer of; None where it is none.

    The company is what the postings name, else what their links tell; its domain only where the
    links lead to its own site. A posting without a title or an id is left out; an empty board names
    no company.
    """
    found = _personio(data) if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") else _json(data)
    if found is None:
        return None
    name, jobs = found
    links = [str(job.get("url") or "") for job in jobs]
    told = Counter(str(job["company"]).strip() for job in jobs if job.get("company"))
    company, domain = _company(links)
    company = told.most_common(1)[0][0] if told else company
    postings = (_posting(job, company, domain) for job in jobs if not job.get("hidden"))
    return Board(company, domain, name, tuple(one for one in postings if one.key and one.title))


def is_board(data: bytes) -> bool:
    """Whether `data` (the whole file) is a board's answer."""
    return parse_board(data) is not None


def read(path: Path) -> Iterator[Found | Bad]:
    """The board in the file at `path`.

    Raises UnreadableError where it can't be opened or is none.
    """
    try:
        board = parse_board(path.read_bytes()) if path.stat().st_size <= _LARGEST else None
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    if board is None:
        raise UnreadableError("no job board's answer", path=str(path))
    if not board.postings:
        yield Bad(str(path), "jobs", "an answer without a job doesn't say whose board it is")
    else:
        yield Found(board, "jobs")


def _json(data: bytes) -> tuple[str, list[dict[str, Any]]] | None:
    try:
        answer = json.loads(decode(data))
    except (ValueError, RecursionError):
        return None
    for shape in _SHAPES:
        listed = answer.get(shape.jobs) if isinstance(answer, dict) else answer
        if isinstance(answer, dict) != bool(shape.jobs) or not isinstance(listed, list):
            continue
        jobs = [job for job in listed if isinstance(job, dict)]
        if any(shape.mark in job for job in jobs):
            return shape.name, [shape.values(job) for job in jobs]
    empty = isinstance(answer, dict) and answer.get("jobs") == [] and "meta" in answer
    return ("greenhouse", []) if empty else None


def _personio(data: bytes) -> tuple[str, list[dict[str, Any]]] | None:
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    if root.tag != "workzag-jobs":
        return None
    return "personio", [
        {
            "key": job.findtext("id"),
            "title": job.findtext("name"),
            "place": job.findtext("office"),
            "posted": job.findtext("createdAt"),
            "company": job.findtext("subcompany"),
        }
        for job in root.iter("position")
    ]


def _posting(job: dict[str, Any], company: str, domain: str) -> Posting:
    return Posting(
        key=str(job.get("key") or ""),
        group=str(job.get("group") or ""),
        title=" ".join(str(job.get("title") or "").split()),
        url=str(job.get("url") or ""),
        place=str(job.get("place") or ""),
        company=company,
        domain=domain,
        posted=_moment(job.get("posted")),
    )


def _company(links: list[str]) -> tuple[str, str]:
    """Name and domain from where most links lead."""
    owners = Counter(owner for link in links if (owner := _owner(link)) != ("", ""))
    return owners.most_common(1)[0][0] if owners else ("", "")


def _owner(link: str) -> tuple[str, str]:
    """Name and domain of one link's owner: a board's host has the name in its path or in front."""
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").lower()
    except ValueError:
        return "", ""
    labels = host.split(".")
    board = next((at for at, label in enumerate(labels) if label in _HOSTS), None)
    if board is None:
        domain = domain_of(link)
        return domain.split(".")[0], domain
    if labels[board] in ("recruitee", "personio"):
        return labels[0] if board else "", ""
    path = [unquote(part) for part in parts.path.split("/") if part]
    return path[0] if path else "", ""


def _inner(job: dict[str, Any], key: str, inner: str) -> str:
    value = job.get(key)
    return str(value.get(inner) or "") if isinstance(value, dict) else ""


def _moment(value: object) -> datetime | None:
    """A board's time: ISO 8601, "… UTC", a date, or milliseconds since 1970; in UTC if not said."""
    try:
        if isinstance(value, int | float):
            return datetime.fromtimestamp(value / 1000, UTC)
        found = datetime.fromisoformat(str(value).strip().replace(" UTC", "+00:00"))
    except (ValueError, OverflowError, OSError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
