"""Merging two records of one person, and taking it back without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.entries import Message
from afterword.core.errors import RefusedError
from afterword.core.identity import Identities
from afterword.core.known import Known, Saying
from afterword.core.projection import people_of
from afterword.core.world import Owner, Person, World

if TYPE_CHECKING:
    from afterword.records import models

WORK, HOME = "odile@quayside.example", "ob@home.example"
CARDS = f"""BEGIN:VCARD
VERSION:3.0
FN:Odi Brandt
NICKNAME:Odile
EMAIL:{HOME}
ORG:Quayside
TEL:+351 21 555 0101
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Samuel Okoro
EMAIL:sem@okoro.example
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Una Reyes
TEL:+44 20 7946 0001
END:VCARD
"""


@pytest.fixture
def book(
    owner: models.Owner, message: Callable[..., Message], now: datetime, tmp_path: Path
) -> models.Owner:
    """Odile, who wrote from work, and the card of her home address; and somebody else."""
    from afterword.flows.ingest import ingest
    from afterword.flows.say import say

    mail, cards = tmp_path / "in.mbox", tmp_path / "cards.vcf"
    header = message(1).header
    mail.write_text(
        f"From x Mon Jan 01 00:00:00 2035\nFrom: Odile Brandt <{WORK}>\n"
        f"To: Ines Carvalho <ines@carvalho.example>\nDate: {header.at:%a, %d %b %Y %H:%M:%S %z}\n"
        "Message-ID: <m1@quayside.example>\nSubject: Our talk\n\n"
        "Hi Ines, please send us your portfolio. We decide by the end of next week.\n\n"
    )
    cards.write_text(CARDS)
    ingest(owner, [mail, cards], now=now)
    at = (now - timedelta(days=1)).isoformat()
    say(owner, "note_touch", {"person": HOME, "channel": "phone", "when": at}, at=now)
    say(owner, "policy", {"manner": "gentle", "whom": "person", "ref": HOME}, at=now)
    sent = {"move": "m", "play": "check_in", "person": "p", "email": HOME, "to": HOME}
    say(owner, "sent", sent | {"what": "introduction_ask"}, at=now - timedelta(days=2))
    return owner


def content(owner: models.Owner, folder: Path, now: datetime) -> dict[str, bytes]:
    """All files of an export."""
    from afterword.flows.export import export

    export(owner, folder, folder / "out.zip", now=now)
    with ZipFile(folder / "out.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_export_has_no_times_of_the_machine_so_that_equal_data_are_equal_bytes(
    book: models.Owner, now: datetime, tmp_path: Path
) -> None:
    content(book, tmp_path, now)
    with ZipFile(tmp_path / "out.zip") as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}


def named(world: World, handle: str) -> Person:
    """Whom an address is of."""
    return next(p for p in world.people.values() if handle in (*p.emails, *p.urls))


def test_what_was_said_and_sent_to_either_is_of_the_joined_one(
    book: models.Owner, now: datetime
) -> None:
    from afterword.core.planning.settings import policy_of
    from afterword.flows.look import look_at_all as look
    from afterword.flows.merge import merge

    merge(book, WORK, HOME, now=now)

    world = look(book, now)
    odile = named(world, HOME)
    assert named(world, WORK) == odile
    mine = [touch for touch in world.touches if touch.person == odile.id]
    assert {touch.channel for touch in mine} == {"email", "phone"}
    assert {touch.direction for touch in mine} == {"in", "out"}
    assert [one.person for one in world.said] == [odile.id]
    policy = policy_of(world)
    assert policy.manner_for(odile) != policy.manner_for(named(world, "sem@okoro.example"))


@pytest.mark.parametrize("back", ["undo", "unmerge", "unmerge by name"])
def test_a_merge_taken_back_leaves_no_trace(
    book: models.Owner, now: datetime, tmp_path: Path, back: str
) -> None:
    from afterword.flows.look import look_at_all as look
    from afterword.flows.merge import merge, unmerge
    from afterword.flows.proposals import proposals_shown, twins
    from afterword.flows.undo import undo

    before, world = content(book, tmp_path, now), look(book, now)
    asked = proposals_shown(twins(book, now))
    said = merge(book, WORK, HOME, now=now)
    assert look(book, now) != world

    later = now + timedelta(minutes=1)
    if back == "undo":
        undo(book, said, now=later)
    else:
        assert unmerge(book, HOME if back == "unmerge" else "Odile Brandt", now=later) == said

    assert content(book, tmp_path, now) == before
    assert look(book, now + timedelta(minutes=2)).people == world.people
    assert proposals_shown(twins(book, later)) == asked


def test_a_nickname_at_the_same_employer_is_proposed_and_refused_once_for_all(
    book: models.Owner, now: datetime
) -> None:
    from afterword.flows.merge import part_pair
    from afterword.flows.proposals import proposals_shown, twins

    (pair,) = proposals_shown(twins(book, now))
    assert {pair["one"]["name"], pair["other"]["name"]} == {"Odi Brandt", "Odile Brandt"}
    assert "Quayside" in pair["why"]

    part_pair(book, pair["a"], pair["b"], now=now)
    assert not proposals_shown(twins(book, now))


def test_a_page_that_waits_for_nobody_drops_what_was_answered_and_has_it_looked_for_again(
    book: models.Owner, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.flows import proposals as flow
    from afterword.flows.merge import part_pair
    from afterword.jobs.due import do, due

    monkeypatch.setattr(flow, "WAITED_FOR", 0)
    monkeypatch.setattr(flow, "_found", {})  # as after a start

    def look_behind_the_page() -> None:
        for hint in due(now):
            if hint.flow == "twins":
                do(hint, now, patience=0)

    assert flow.twins_soon(book, now).proposed == ()
    look_behind_the_page()
    (pair,) = flow.twins_soon(book, now).proposed

    part_pair(book, pair.a.id, pair.b.id, now=now)

    assert flow.twins_soon(book, now).proposed == ()
    look_behind_the_page()
    assert flow.twins_soon(book, now) == flow.twins(book, now)
    assert not [hint for hint in due(now) if hint.flow == "twins"]


def test_somebody_is_found_under_a_short_form(book: models.Owner, now: datetime) -> None:
    from afterword.flows.look import look_at_all as look
    from afterword.flows.merge import find_person

    assert find_person(look(book, now), "Sam Okoro").name == "Samuel Okoro"
    with pytest.raises(RefusedError, match="nobody called"):
        find_person(look(book, now), "Nobody At All")


def test_who_has_a_number_only_is_merged_too(book: models.Owner, now: datetime) -> None:
    from afterword.flows.look import look_at_all as look
    from afterword.flows.merge import merge
    from afterword.flows.undo import undo

    people = look(book, now).people
    said = merge(book, "Una Reyes", "sem@okoro.example", now=now)
    assert len(look(book, now).people) == len(people) - 1

    undo(book, said, now=now)
    assert look(book, now).people == people


@pytest.mark.parametrize("way", ["merge", "part_pair", "unmerge"])
def test_nobody_who_writes_waits_while_it_is_looked_who_is_meant(
    book: models.Owner, now: datetime, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import connection

    from afterword.flows import merge as flow

    depth: list[int] = []

    def told(name: str) -> None:
        look = getattr(flow, name)

        def looked(*args: object) -> object:
            depth.append(len(connection.savepoint_ids))
            return look(*args)

        monkeypatch.setattr(flow, name, looked)

    told("known")
    told("look")
    outside = len(connection.savepoint_ids)
    others = () if way == "unmerge" else (HOME,)
    getattr(flow, way)(book, WORK, *others, now=now)

    assert depth == [outside]


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (HOME, "", "name two people"),
        (HOME, "who@nowhere.example", "nobody called"),
    ],
)
def test_what_cant_be_merged_is_told(
    book: models.Owner, now: datetime, a: str, b: str, words: str
) -> None:
    from afterword.flows.merge import merge

    with pytest.raises(RefusedError, match=words):
        merge(book, a, b, now=now)


def test_who_is_one_already_is_merged_no_second_time(book: models.Owner, now: datetime) -> None:
    from afterword.flows.merge import merge
    from afterword.records import models

    assert merge(book, WORK, HOME, now=now)
    for a, b in ((WORK, HOME), (HOME, WORK), ("Odile Brandt", HOME), (HOME, HOME)):
        assert merge(book, a, b, now=now) is None

    assert models.Saying.objects.filter(owner=book, kind="merge").count() == 1


# Chains of merges, in the pure core: a saying that is taken back is not there.

ADDRESSES = [f"p{number}@firm{number}.example" for number in range(6)]
OWNER = Owner("Ines Carvalho", ("ines@carvalho.example",), "Europe/Lisbon", "PT")
AT = datetime.fromisoformat("2035-01-01T09:00:00+00:00")


def partition(merges: list[tuple[int, int]]) -> set[frozenset[str]]:
    """Who is one person after these merges, by union alone."""
    groups = {address: {address} for address in ADDRESSES}
    for a, b in merges:
        both = groups[ADDRESSES[a]] | groups[ADDRESSES[b]]
        for address in both:
            groups[address] = both
    return {frozenset(group) for group in groups.values()}


def joined(merges: list[tuple[int, int]]) -> Iterator[frozenset[str]]:
    """The same as the projection has it."""
    sayings = [
        Saying(f"w{n}", AT, "note_person", {"person": f"Name{n} Sur{n}", "with": [address]})
        for n, address in enumerate(ADDRESSES)
    ]
    sayings += [
        Saying(f"s{n}", AT, "merge", {"a": ADDRESSES[a], "b": ADDRESSES[b]})
        for n, (a, b) in enumerate(merges)
    ]
    people, _, _ = people_of(OWNER, AT, Known(sayings=tuple(sayings)))
    assert isinstance(people.identities, Identities)
    for _, cluster in people.clusters():
        yield frozenset(cluster.emails)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] != pair[1]),
        max_size=7,
    ),
    st.data(),
)
def test_merges_are_taken_back_in_any_order(
    merges: list[tuple[int, int]], data: st.DataObject
) -> None:
    merges = list(dict.fromkeys(merges))
    assert set(joined(merges)) == partition(merges)
    for gone in data.draw(st.permutations(merges)):
        merges.remove(gone)
        assert set(joined(merges)) == partition(merges)


def test_a_profile_may_be_written_as_the_browser_shows_it(
    book: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.ingest import ingest
    from afterword.flows.look import look_at_all as look
    from afterword.flows.merge import merge

    rows = tmp_path / "Connections.csv"
    rows.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Odile,B,https://www.linkedin.com/in/odile-b,,Quayside,,05 May 2021\n"
    )
    ingest(book, [rows], now=now)

    merge(book, HOME, "https://www.linkedin.com/in/odile-b/?locale=de", now=now)

    world = look(book, now)
    assert named(world, HOME) == named(world, "/in/odile-b")
