"""Any world gives a calendar that strict readers take, and it tells nothing it shouldn't."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.generated import NOW, silences, worlds
from tests.outlets.calendar_feed.strict import strict

from afterword.core.calendar_out import DatedEntry, dated_entries
from afterword.core.planning.planner import plan
from afterword.core.planning.policy import Policy
from afterword.core.world import World
from afterword.outlets.calendar_feed import FeedItem, write_feed

WORDS = st.text(st.characters(), max_size=120)


def entries(made: World) -> tuple[DatedEntry, ...]:
    return dated_entries(made, plan(made, Policy(), NOW, days=14))


def written(found: tuple[DatedEntry, ...]) -> bytes:
    items = [
        FeedItem(
            uid=f"{number}@afterword",
            sequence=number,
            changed=NOW,
            start=each.start,
            end=each.end,
            title=each.title,
            where=each.where,
            text=each.text,
            status=each.status,
            busy=each.busy,
        )
        for number, each in enumerate(found)
    ]
    return write_feed(items, name="Afterword")


@settings(max_examples=25)
@given(worlds() | silences(), WORDS, WORDS)
def test_any_world_gives_a_calendar_that_is_read_back(made: World, name: str, place: str) -> None:
    people = {key: replace(each, name=name) for key, each in made.people.items()}
    companies = {key: replace(each, name=place) for key, each in made.companies.items()}
    talks = tuple(replace(each, where=place, title=name) for each in made.interviews)
    made = replace(made, people=people, companies=companies, interviews=talks)

    found = entries(made)

    events = strict(written(found))
    assert [event["DTSTART"].dt for event in events] == [each.start for each in found]
    assert len({each.keys[0] for each in found}) == len(found)
    assert all(each.title for each in found)


@settings(max_examples=25)
@given(worlds())
def test_nothing_that_anybody_said_stands_in_it(made: World) -> None:
    found = " ".join(f"{each.title} {each.where} {each.text}" for each in entries(made))

    quotes = [each.quote for each in (*made.promises, *made.requests, *made.outcomes)]
    assert not [quote for quote in quotes if len(quote) > 8 and quote in found]
