"""Each item of news is shown as what it is to the user, with the reason."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.core.worlds import at, interview, noted, pursuit, world

from afterword.core.plays.regard import Regard, regards_of
from afterword.core.world import News, Use

NOW = "2025-09-10 10:00"
ROBOTS = "the warehouse robots in the Bremen warehouse"
MET = interview("2025-09-09 14:00", "hana")
TO_ALL = tuple(Use(who, at("2025-09-09 18:00")) for who in ("hana", "ines", "ivo", "ruth"))
SAID = noted("hana", "2025-09-09 14:00", ROBOTS)


def item(title: str = "Acme opens a Bremen warehouse for robots", **more: Any) -> News:
    known: dict[str, Any] = {"kind": "launch", "published": at("2025-09-09 09:00"), **more}
    return News(known.pop("id", title), "acme", title, "", **known)


def regard(thing: News, *rest: Any, stage: Any = "deciding") -> Regard:
    here = world(NOW, pursuit(stage), MET, SAID, thing, *rest)
    return next(each for each in regards_of(here, here.news) if each.item.id == thing.id)


@pytest.mark.parametrize(
    ("thing", "rest", "standing", "why"),
    [
        (item(), (), "good", None),
        (item(sensitive=True), (), "hurts", "news_hurts"),
        (item(kind="layoffs", sensitive=True, published=at("2025-03-01 09:00")), (), "hurts", ""),
        (item(used=TO_ALL), (), "told", None),
        (item(published=at("2025-08-01 09:00")), (), "known", "news_old"),
        (item("Acme repaints its canteen", weight="minor"), (), "known", "news_far"),
        (item("Acme names a treasurer", kind="person"), (), "known", "news_far"),
        (item("Acme wins a prize", kind="award"), (item(),), "known", "news_second"),
    ],
    ids=["good", "bad", "old and bad", "told", "old", "small", "dull", "second best"],
)
def test_an_item_is_what_it_is_to_this_user(
    thing: News, rest: tuple[News, ...], standing: str, why: str | None
) -> None:
    found = regard(thing, *rest)
    assert found.standing == standing
    assert bool(found.talks) == (standing == "good")
    if why:
        assert found.why is not None
        assert found.why.id == why
    assert (found.why is None) == (why is None)


def test_where_talks_have_ended_there_is_nobody_to_tell() -> None:
    found = regard(item(), stage="rejected")
    assert found.why is not None
    assert found.why.id == "news_nobody"


def test_who_was_told_is_no_reason_to_keep_it_from_another() -> None:
    found = regard(item(used=(Use("hana", at("2025-09-09 18:00")),)))
    assert found.standing == "good"
    assert {talk.person for talk in found.talks} == {"ines", "ivo", "ruth"}


def test_whoever_tells_the_same_story_stands_with_it_the_newest_first() -> None:
    first = item()
    same = [
        item(f"wire {n}", duplicate_of=first.id, published=first.published - timedelta(hours=n))
        for n in (2, 1)
    ]
    assert [other.title for other in regard(first, *same).others] == ["wire 1", "wire 2"]
