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
from afterword.sources.job_board import is_board, parse_board, read

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
    board = parse_board(data)
    assert board is None or all(one.key and one.title for one in board.postings)
