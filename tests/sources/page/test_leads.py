"""Where else a site publishes, by its own pages and its robots.txt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.sources.page import board_at, found_in, sitemaps_in, usual_paths

CHANNEL = "UC" + "x" * 22
HOME = f"""<!DOCTYPE html><html><head><base href="https://www.acme.example/">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" hreflang="de" href="/de/"><link rel="alternate" type="application/json+oembed"
 href="/oembed"><link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" title="Acme News"
 href="/news.atom"><link rel="me" href="https://social.example/@acme"></head><body>
<a href="/blog">Blog</a><a href="/newsroom/#top">Newsroom</a><a href="/feed.xml">RSS</a>
<a href="https://other.example/feed.xml">Their feed</a><a href="mailto:x@acme.example">Mail</a>
<a href="https://www.youtube.com/channel/{CHANNEL}">Video</a>
<a href="https://youtube.com/@acme">More</a><a href="https://bsky.app/profile/acme.example">B</a>
<a href="https://medium.com/@acme">M</a><a href="https://jobs.lever.co/acme/41-42">Planner</a>
<iframe src="https://boards.greenhouse.io/embed/job_board?b=1&amp;for=acmerobotics"></iframe>
</body></html>"""


def test_what_a_first_page_names() -> None:
    leads = found_in(HOME.encode(), "https://acme.example/start")
    assert [(lead.kind, lead.address) for lead in leads] == [
        ("feed", "https://www.acme.example/news.atom"),
        ("feed", "https://www.acme.example/feed.xml"),
        ("board", "https://api.lever.co/v0/postings/acme?mode=json"),
        ("board", "https://boards-api.greenhouse.io/v1/boards/acmerobotics/jobs?content=true"),
        ("newsroom", "https://www.acme.example/blog"),
        ("newsroom", "https://www.acme.example/newsroom/"),
        ("youtube", f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"),
        ("youtube", "https://www.youtube.com/@acme"),
        ("bluesky", "https://bsky.app/profile/acme.example/rss"),
        ("mastodon", "https://social.example/@acme.rss"),
    ]
    assert leads[0].title == "Acme News"


GREENHOUSE = "https://boards-api.greenhouse.io/v1/boards/{}/jobs?content=true"
WORKABLE = "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"
SMART = "https://api.smartrecruiters.com/v1/companies/AcmeRobotics/postings?limit=100&offset=0"


@pytest.mark.parametrize(
    ("link", "answer"),
    [
        ("https://boards.greenhouse.io/acme/jobs/41", GREENHOUSE.format("acme")),
        ("https://job-boards.eu.greenhouse.io/acme", GREENHOUSE.format("acme")),
        ("https://boards.greenhouse.io/embed/job_app?token=4&for=acme", GREENHOUSE.format("acme")),
        ("https://boards.greenhouse.io/embed/job_board/js?for=acme", GREENHOUSE.format("acme")),
        ("https://jobs.eu.lever.co/acme", "https://api.eu.lever.co/v0/postings/acme?mode=json"),
        (
            "https://jobs.ashbyhq.com/Acme%20Robotics/4f",
            "https://api.ashbyhq.com/posting-api/job-board/Acme%20Robotics?includeCompensation=true",
        ),
        ("https://apply.workable.com/acme/j/4F/", WORKABLE),
        ("https://acme.workable.com/jobs/4", WORKABLE),
        ("https://careers.smartrecruiters.com/AcmeRobotics/dept", SMART),
        ("https://acme.recruitee.com/o/planner", "https://acme.recruitee.com/api/offers/"),
        ("https://acme.jobs.personio.de/job/4", "https://acme.jobs.personio.de/xml?language=en"),
        ("https://acme.jobs.personio.com/", "https://acme.jobs.personio.com/xml?language=en"),
        ("https://www.workable.com/pricing", ""),
        ("https://acme.example/jobs", ""),
    ],
)
def test_where_a_board_answers(link: str, answer: str) -> None:
    assert board_at(link) == answer


def test_usual_places_and_sitemaps() -> None:
    robots = (
        b"\xef\xbb\xbfUser-agent: *\r\nsitemap:  /map.xml\r\nSITEMAP: https://a.example/n.xml\n"
    )
    assert sitemaps_in(robots, "https://acme.example/robots.txt") == (
        "https://acme.example/map.xml",
        "https://a.example/n.xml",
    )
    assert "https://acme.example/blog/feed" in usual_paths("https://acme.example/start/here")


@given(st.binary(), st.text())
def test_any_bytes_name_what_they_name(data: bytes, address: str) -> None:
    assert isinstance(found_in(data, address), tuple)
    assert isinstance(found_in(HOME.encode().replace(b"/news.atom", data), address), tuple)
    assert isinstance(sitemaps_in(data, address), tuple)
    assert isinstance(board_at(address), str)


@pytest.mark.parametrize(
    ("body", "leads"),
    [
        (
            '<a href="https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&amp;CIK=12">SEC</a>',
            [("filings", "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=12")],
        ),
        (
            '<script type="application/ld+json">{"a": 1, "tickerSymbol": "NYSE: ACME"}</script>',
            [("ticker", "ticker:ACME")],
        ),
        ('<span itemprop="tickerSymbol" content="XNAS ACME"></span>', [("ticker", "ticker:ACME")]),
        ('<script type="application/ld+json">{"tickerSymbol": "ETR:ACME"}</script>', []),
        ('<script type="application/ld+json">{"tickerSymbol": "ACME"}</script>', []),
        ('<script>{"tickerSymbol": "NYSE:ACME"}</script>', []),
        ('<a href="https://sec.gov.evil.example/x">SEC</a>', []),
    ],
)
def test_a_listed_company_is_known_by_its_ticker_or_its_register(
    body: str, leads: list[tuple[str, str]]
) -> None:
    page = f"<html><body>{body}</body></html>".encode()
    found = found_in(page, "https://acme.example/")
    assert [(lead.kind, lead.address) for lead in found] == leads
