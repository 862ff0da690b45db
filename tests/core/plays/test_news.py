"""Company news is a reason to write only while it is fresh, glad and to the point."""

from typing import Any

import pytest
from tests.core.worlds import at, interview, listed, noted, promised, pursuit, today, wrote

from afterword.core.world import News

LATER = promised("2025-11-28", "2025-08-20 16:00")
MET = interview("2025-08-20 14:00", "hana")
WORRY = noted("hana", "2025-08-20 14:00", "the warehouse robots in the Bremen warehouse")
QUIET = (pursuit("deciding"), MET, LATER, WORRY)


def item(**more: Any) -> News:
    known: dict[str, Any] = {"kind": "launch", "published": at("2025-09-09 09:00"), **more}
    return News("item", "acme", "Acme opens a Bremen warehouse for robots", "", **known)


def test_fresh_glad_news_about_what_they_said() -> None:
    assert listed(today("2025-09-10 10:00", *QUIET, item())) == [("news", "hana", "news")]


@pytest.mark.parametrize(
    "thing",
    [
        item(kind="other"),
        item(kind="layoffs", sensitive=True),
        item(sensitive=True),
        item(duplicate_of="another"),
        item(published=at("2025-09-06 09:00")),
        News(
            "item",
            "brass",
            "Brass opens a Bremen warehouse for robots",
            "",
            at("2025-09-09 09:00"),
            "launch",
        ),
        News("item", "acme", "Acme wins a prize", "", at("2025-09-09 09:00"), "award"),
    ],
    ids=["unread", "layoffs", "sensitive", "twice", "old", "elsewhere", "beside the point"],
)
def test_other_news_is_no_reason_to_write(thing: News) -> None:
    assert listed(today("2025-09-10 10:00", *QUIET, thing)) == []


def test_not_within_a_month_of_another_unasked_letter() -> None:
    letter = wrote("hana", "2025-08-20 10:00", "other")
    assert listed(today("2025-09-10 10:00", *QUIET, item(), letter)) == []
