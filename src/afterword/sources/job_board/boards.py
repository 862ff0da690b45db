"""The answers of seven job boards, known by their shape; nothing else in them names the board."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit, urlunsplit
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from afterword.core.charset import decode
from afterword.core.entries import Bad, Board, Found, Posting
from afterword.core.errors import UnreadableError
from afterword.core.site_names import domain_of

_LARGEST = 64 * 2**20  # bytes; the largest boards answer with 20 MB
_PAGE = 100  # postings of SmartRecruiters at once, its own limit
_SECONDS = 1e11  # as milliseconds that would be March 1973: smaller numbers are seconds


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
# Where each board answers, to know one by its address that says nothing else (`[]`).
_ANSWERS = {
    "greenhouse": re.compile(r"greenhouse\.io/"),
    "lever": re.compile(r"\blever\.co/"),
    "ashby": re.compile(r"ashbyhq\.com/"),
    "workable": re.compile(r"workable\.com/"),
    "smartrecruiters": re.compile(r"smartrecruiters\.com/"),
    "recruitee": re.compile(r"recruitee\.com/"),
    "personio": re.compile(r"personio\.(?:de|com)/"),
}
# Parts of paths that stand before a company's name, or where none is.
_NO_COMPANY = frozenset(
    "v0 v1 v2 v3 api boards postings posting-api job-board widget accounts companies jobs j embed"
    " job_board job_app oneclick-ui company".split()
)
# Hosts of boards, where the company is in the path or, for the last two, in front.
_HOSTS = (*(shape.name for shape in _SHAPES), "ashbyhq", "personio")


def parse_board(data: bytes, *, address: str = "") -> Board | None:
    """The board that `data` (JSON, for Personio XML) is an answer of; None where it is none.

    The company is what the postings name, else what their links tell, else the `address` that
    answered; its domain only where the links lead to its own site. A posting without a title or an
    id, or that the board marks as hidden, is left out.

    A board without postings names its company only by `address`. It says nothing: Workable and
    SmartRecruiters answer so for companies that don't exist, and others when they have trouble. One
    page of several (`next_page`) says nothing of what is missing from it.
    """
    bare = data.lstrip(b"\xef\xbb\xbf \r\n\t")
    found = _personio(bare, address) if bare.startswith(b"<") else _json(data, address)
    if found is None:
        return None
    name, jobs = found
    links = [str(job.get("url") or "") for job in jobs]
    told = Counter(str(job["company"]).strip() for job in jobs if job.get("company"))
    company, domain = _company(links)
    company = told.most_common(1)[0][0] if told else company or _owner(address)[0]
    postings: dict[str, Posting] = {}
    for job in jobs:
        one = _posting(job, company, domain)
        if one.key and one.title and not job.get("hidden"):
            postings.setdefault(one.key, one)
    return Board(company, domain, name, tuple(postings.values()))


def next_page(data: bytes, address: str) -> str:
    """Where the postings after those of `data` are, the answer of `address`; "" if all are in.

    SmartRecruiters gives a hundred at once and says how many there are; Lever as many as were asked
    for with `limit`, and all where nobody asked. The other boards don't page.
    """
    try:
        answer = json.loads(decode(data))
        parts = urlsplit(address)
    except (ValueError, RecursionError):
        return ""
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if isinstance(answer, dict) and isinstance(answer.get("content"), list):
        given, total, name = len(answer["content"]), answer.get("totalFound"), "offset"
        more = isinstance(total, int) and _number(asked.get(name)) + given < total
        asked.setdefault("limit", str(_PAGE))
    elif isinstance(answer, list) and _number(asked.get("limit")):
        given, name = len(answer), "skip"
        more = given >= _number(asked["limit"])
    else:
        return ""
    if not more or not given:
        return ""
    asked[name] = str(_number(asked.get(name)) + given)
    return urlunsplit(parts._replace(query=urlencode(asked)))


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


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _json(data: bytes, address: str) -> tuple[str, list[dict[str, Any]]] | None:
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
    name = _empty(answer, address)
    return (name, []) if name else None


def _empty(answer: object, address: str) -> str:
    """Which board answers so when it has no job; "" where nothing says that it is one."""
    if isinstance(answer, list):
        return "lever" if answer == [] and _ANSWERS["lever"].search(address) else ""
    if not isinstance(answer, dict):
        return ""
    for name, jobs, mark in (
        ("greenhouse", "jobs", "meta"),
        ("ashby", "jobs", "apiVersion"),
        ("smartrecruiters", "content", "totalFound"),
        ("workable", "jobs", "name"),
        ("recruitee", "offers", ""),
    ):
        if answer.get(jobs) == [] and (mark in answer or _ANSWERS[name].search(address)):
            return name
    return ""


def _personio(data: bytes, address: str) -> tuple[str, list[dict[str, Any]]] | None:
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        return None
    if root.tag != "workzag-jobs":
        return None
    host = urlsplit(address).hostname if _ANSWERS["personio"].search(address) else None
    return "personio", [
        {
            "key": job.findtext("id"),
            "title": job.findtext("name"),
            "url": f"https://{host}/job/{(job.findtext('id') or '').strip()}" if host else "",
            "place": job.findtext("office"),
            "posted": job.findtext("createdAt"),
            "company": job.findtext("subcompany"),
        }
        for job in root.iter("position")
    ]


def _posting(job: dict[str, Any], company: str, domain: str) -> Posting:
    return Posting(
        key=_word(job.get("key")),
        group=_word(job.get("group")),
        title=_word(html.unescape(_word(job.get("title")))),
        url=_link(job.get("url")),
        place=_word(job.get("place")),
        company=company,
        domain=domain,
        posted=_moment(job.get("posted")),
    )


def _word(value: object) -> str:
    """A text or an id as one line; "" for what is neither."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return " ".join(str(value).split()) if value else ""


def _link(value: object) -> str:
    """An address that a browser opens; "" for one that runs something."""
    try:
        text = _word(value)
        return text if urlsplit(text).scheme in ("http", "https", "") else ""
    except ValueError:
        return ""


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
    in_front = labels[board] == "workable" and labels[0] not in ("apply", "www", "jobs")
    if labels[board] in ("recruitee", "personio") or in_front:
        return labels[0] if board else "", ""
    path = [unquote(part) for part in parts.path.split("/") if part]
    path = [part for part in path if part.lower() not in _NO_COMPANY]
    return path[0] if path else "", ""


def _inner(job: dict[str, Any], key: str, inner: str) -> str:
    value = job.get(key)
    return str(value.get(inner) or "") if isinstance(value, dict) else ""


def _moment(value: object) -> datetime | None:
    """A board's time: ISO 8601, "… UTC", a date, or milliseconds (or seconds) since 1970.

    In UTC if not said.
    """
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value / (1000 if value > _SECONDS else 1), UTC)
        found = datetime.fromisoformat(str(value).strip().replace(" UTC", "+00:00"))
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)  # the ends of the calendar have no such time
    except (ValueError, OverflowError, OSError):
        return None
    return found
