"""The answers of job boards, known by their shape."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Board, Found
from afterword.core.errors import UnreadableError
from afterword.sources.job_board import is_board, next_page, parse_board, read

GREENHOUSE = {
    "jobs": [
        {
            "id": 41,
            "internal_job_id": 7,
            "title": "Planner  Engineer",
            "absolute_url": "https://boards.greenhouse.example/acme/jobs/41",
            "location": {"name": "Lyon"},
            "first_published": "2026-04-24T10:00:00-04:00",
            "updated_at": "2026-05-01T10:00:00-04:00",
        },
        {"id": 42},
        "nonsense",
    ],
    "meta": {"total": 2},
}
ANSWERS: list[tuple[str, Any, str]] = [
    ("greenhouse", GREENHOUSE, "7"),
    (
        "lever",
        [
            {
                "id": "41",
                "text": "Planner Engineer",
                "hostedUrl": "https://jobs.lever.example/acme/41",
                "createdAt": 1777039200000,
                "categories": {"location": "Lyon"},
            }
        ],
        "",
    ),
    (
        "ashby",
        {
            "jobs": [
                {
                    "id": "41",
                    "title": "Planner Engineer",
                    "publishedAt": "2026-04-24T14:00:00.000+00:00",
                    "isListed": True,
                    "location": "Lyon",
                    "jobUrl": "https://jobs.ashbyhq.example/acme/41",
                },
                {"id": "43", "title": "Hidden", "isListed": False, "jobUrl": "https://x.example"},
            ],
            "apiVersion": "1",
        },
        "",
    ),
    (
        "workable",
        {
            "name": "acme",
            "jobs": [
                {
                    "shortcode": "41",
                    "title": "Planner Engineer",
                    "city": "Lyon",
                    "published_on": "2026-04-24T14:00:00",
                    "url": "https://apply.workable.example/acme/j/41/",
                }
            ],
        },
        "",
    ),
    (
        "smartrecruiters",
        {
            "totalFound": 1,
            "content": [
                {
                    "id": "41",
                    "name": "Planner Engineer",
                    "refNumber": "R7",
                    "releasedDate": "2026-04-24T14:00:00.000Z",
                    "location": {"city": "Lyon"},
                    "company": {"identifier": "Acme1", "name": "acme"},
                }
            ],
        },
        "R7",
    ),
    (
        "recruitee",
        {
            "offers": [
                {
                    "id": 41,
                    "title": "Planner Engineer",
                    "status": "published",
                    "location": "Lyon",
                    "published_at": "2026-04-24 14:00:00 UTC",
                    "careers_url": "https://acme.recruitee.example/o/planner",
                }
            ]
        },
        "",
    ),
]
PERSONIO = b"""<?xml version="1.0"?><workzag-jobs><position><id>41</id><office>Lyon</office>
<subcompany>acme</subcompany><name>Planner Engineer</name>
<createdAt>2026-04-24T14:00:00+00:00</createdAt></position></workzag-jobs>"""


@pytest.mark.parametrize(("name", "answer", "group"), ANSWERS)
def test_a_board_is_known_by_its_shape(name: str, answer: Any, group: str) -> None:
    board = parse_board(json.dumps(answer).encode())
    assert isinstance(board, Board)
    assert (board.board, board.company) == (name, "acme")
    (posting,) = board.postings
    assert (posting.key, posting.group, posting.title) == ("41", group, "Planner Engineer")
    assert posting.place == "Lyon"
    assert posting.posted == datetime(2026, 4, 24, 14, tzinfo=UTC)
    assert posting.company == "acme"


def test_personio_answers_in_xml() -> None:
    board = parse_board(PERSONIO)
    assert board is not None
    assert (board.board, board.company, board.postings[0].title) == (
        "personio",
        "acme",
        "Planner Engineer",
    )


def test_links_to_the_companys_own_site_give_its_domain() -> None:
    text = json.dumps(GREENHOUSE).replace(
        "https://boards.greenhouse.example/acme/jobs/41",
        "https://careers.acme.example/jobs?gh_jid=41",
    )
    board = parse_board(text.encode())
    assert board is not None
    assert (board.company, board.domain) == ("acme", "acme.example")


def test_an_empty_board_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "jobs.json"
    path.write_text('{"jobs": [], "meta": {"total": 0}}')
    (bad,) = read(path)
    assert isinstance(bad, Bad)
    path.write_text(json.dumps(GREENHOUSE))
    (found,) = read(path)
    assert isinstance(found, Found)


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"[1]", b'{"jobs": [1]}', b"<x/>", b"<!DOCTYPE x [<!ENTITY y 'z'>]><x/>",
     b"[" * 100_000],
)  # fmt: skip
def test_other_data_is_no_board(data: bytes, tmp_path: Path) -> None:
    assert not is_board(data)
    path = tmp_path / "x"
    path.write_bytes(data)
    with pytest.raises(UnreadableError):
        list(read(path))


EMPTY = [
    (
        "greenhouse",
        {"jobs": [], "meta": {"total": 0}},
        "https://boards-api.greenhouse.io/v1/boards/",
    ),
    ("lever", [], "https://api.lever.co/v0/postings/"),
    ("ashby", {"jobs": [], "apiVersion": "1"}, "https://api.ashbyhq.com/posting-api/job-board/"),
    ("workable", {"name": None, "jobs": []}, "https://apply.workable.com/api/v1/widget/accounts/"),
    (
        "smartrecruiters",
        {"content": [], "totalFound": 0},
        "https://api.smartrecruiters.com/v1/companies/",
    ),
    ("recruitee", {"offers": []}, "https://acme.recruitee.com/api/offers/"),
]


@pytest.mark.parametrize(("name", "answer", "address"), EMPTY)
def test_an_empty_board_is_known_by_where_it_answers(name: str, answer: Any, address: str) -> None:
    board = parse_board(
        json.dumps(answer).encode(), address=address if "acme" in address else f"{address}acme"
    )
    assert board is not None
    assert (board.board, board.postings) == (name, ())
    assert board.company == "acme"


def test_personio_has_its_company_and_links_by_where_it_answers() -> None:
    data = b"\n" + PERSONIO.replace(b"<subcompany>acme</subcompany>", b"")
    board = parse_board(data, address="https://acme.jobs.personio.de/xml?language=en")
    assert board is not None
    assert board.company == "acme"
    assert board.postings[0].url == "https://acme.jobs.personio.de/job/41"
    empty = parse_board(b"<workzag-jobs/>", address="https://acme.jobs.personio.de/xml")
    assert empty is not None
    assert (empty.company, empty.postings) == ("acme", ())


def test_the_page_after_this_one() -> None:
    smart = "https://api.smartrecruiters.com/v1/companies/Acme1/postings"
    hundred = json.dumps({"content": [{}] * 100, "totalFound": 130}).encode()
    rest = json.dumps({"content": [{}] * 30, "totalFound": 130}).encode()
    assert next_page(hundred, smart) == f"{smart}?limit=100&offset=100"
    assert next_page(rest, f"{smart}?limit=100&offset=100") == ""
    lever = "https://api.lever.co/v0/postings/acme?mode=json"
    assert next_page(b"[{}, {}]", lever) == ""
    assert next_page(b"[{}, {}]", f"{lever}&limit=2") == f"{lever}&limit=2&skip=2"
    assert next_page(b"[]", f"{lever}&limit=2&skip=2") == ""


def test_what_is_there_twice_runs_something_or_is_no_id_is_left_out() -> None:
    job = {"id": 41, "title": "R&amp;D Lead", "absolute_url": "javascript:x()"}
    jobs = [job, job, {**job, "id": {"a": 1}}, {**job, "id": True}]
    board = parse_board(json.dumps({"jobs": jobs}).encode())
    assert board is not None
    assert [(one.key, one.title, one.url) for one in board.postings] == [("41", "R&D Lead", "")]


@pytest.mark.parametrize("created", [1777039200000, 1777039200])
def test_milliseconds_and_seconds(created: int) -> None:
    job = {"id": "1", "text": "Lead", "hostedUrl": "https://x.example/a", "createdAt": created}
    board = parse_board(json.dumps([job]).encode())
    assert board is not None
    assert board.postings[0].posted == datetime(2026, 4, 24, 14, tzinfo=UTC)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["jobs", "id", "title", "absolute_url", "createdAt", "hostedUrl", "location"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(ANYTHING.map(lambda value: json.dumps(value).encode()) | st.binary())
def test_any_bytes_are_a_board_or_none(data: bytes) -> None:
    board = parse_board(data, address="https://api.lever.co/v0/postings/acme")
    assert isinstance(next_page(data, "https://a.example/?limit=1&offset=x"), str)
    assert board is None or all(one.key and one.title for one in board.postings)
