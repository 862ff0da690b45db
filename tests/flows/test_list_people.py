"""The list of people: kept as what is known has it, found by the beginnings of words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from tests.flows.bystanders import crowd, lookalikes

from afterword.config.lock import BusyError, only_one
from afterword.core.entries import Connection, Found, Message, Who
from afterword.core.people_list import looked_for
from afterword.core.projection.everybody import everybody
from afterword.core.ties.company import companies_of, company_view
from afterword.flows import list_people as flow
from afterword.flows.ingest import Imported, ingest_found
from afterword.flows.list_people import list_people, list_soon
from afterword.flows.look import look_at_all
from afterword.flows.merge import merge
from afterword.flows.note import note
from afterword.flows.say import say
from afterword.flows.undo import undo
from afterword.records import models
from afterword.records.queries.known import everything, in_parts, known
from afterword.records.queries.owner import as_value
from afterword.records.queries.people_list import COLUMNS, COUNTED, Wanted, numbers, search
from afterword.records.queries.state import stale_lists

_SINCE = date(2030, 3, 1)


def take(owner: models.Owner, now: datetime, *rows: Connection) -> None:
    found = [Found(row, f"row {number}") for number, row in enumerate(rows)]
    ingest_found(owner, found, path=Path("a.zip"), now=now, done=Imported())


def connection(name: str, company: str = "", email: str = "", url: str = "") -> Connection:
    slug = url or f"/in/{name.replace(' ', '-').lower()}"
    return Connection(name, slug, email, company, "Engineer", _SINCE)


def names(owner: models.Owner, text: str, **more: object) -> list[str]:
    return [row["name"] for row in search(owner, Wanted(text, **more)).rows]  # type: ignore[arg-type]


def test_a_name_is_found_in_each_of_its_spellings(owner: models.Owner, now: datetime) -> None:
    take(owner, now, connection("Jörg Müller"), connection("Anna Mueller"), connection("Bo Ek"))
    list_people(owner, now=now)

    for typed in ("muller", "Müller", "MUELL", "mül", "mull"):
        assert sorted(names(owner, typed))[:2] == ["Anna Mueller", "Jörg Müller"], typed
    assert names(owner, "jorg mu") == names(owner, "mueller jörg") == ["Jörg Müller"]
    assert names(owner, "joerg") == ["Jörg Müller"]


def test_company_role_and_address_find_somebody_and_filters_narrow_it(
    owner: models.Owner, now: datetime
) -> None:
    take(
        owner,
        now,
        connection("Ann Lee", "Quayside Rail", "ann@quayside.example"),
        connection("Bo Ek", "Alder Foods"),
    )
    list_people(owner, now=now)

    assert names(owner, "quay") == names(owner, "ann@quayside.example") == ["Ann Lee"]
    assert sorted(names(owner, "engin")) == ["Ann Lee", "Bo Ek"]
    assert names(owner, "", company="alder") == ["Bo Ek"]
    assert names(owner, "engin", company="ALDER") == ["Bo Ek"]
    assert names(owner, "", since=now - timedelta(days=30)) == []
    assert sorted(names(owner, "", until=now)) == ["Ann Lee", "Bo Ek"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Иван Петров", ("ivan petrov", "petrov", "Иван", "ив")),
        ("Ivan Petrov", ("Иван Петров", "петр")),
        ("Ольга Щукина", ("olga", "shchukina")),
        ("प्रिया शर्मा", ("priya sharma", "priya", "शर्मा")),
        ("محمد علي", ("mohammed ali", "Muhammad", "محمد")),
        ("王小明", ("wang xiaoming", "xiaoming wang", "xiao", "王", "小明", "王小明")),
        ("Xiaoming Wang", ("王小明",)),
        ("김민준", ("minjun", "민준")),
        ("Γιώργος Παπάς", ("giorgos", "παπας")),
        ("Leyla Əliyeva", ("eliyeva", "əliyeva")),
        ("Шарлотта О’Нил", ("sharlotta", "o nil")),
    ],
)
def test_a_name_is_found_in_the_letters_of_another_alphabet(
    owner: models.Owner, now: datetime, name: str, typed: tuple[str, ...]
) -> None:
    take(owner, now, connection(name, url="/in/one"), connection("Bo Ek"), connection("Lia Roth"))
    list_people(owner, now=now)

    for text in typed:
        assert names(owner, text) == [name], text


def test_a_company_is_filtered_by_without_accents_case_or_alphabet(
    owner: models.Owner, now: datetime
) -> None:
    take(
        owner,
        now,
        connection("Ann Lee", "Société Alder"),
        connection("Bo Ek", "Ōmori Works"),
        connection("Cy Orr", "Müller & Söhne"),
        connection("Di Moe", "Заря"),
    )
    list_people(owner, now=now)

    asked = {
        "Ann Lee": ("societe", "SOCIÉTÉ AL", "socié"),
        "Bo Ek": ("omori", "ŌMORI", "ōm"),
        "Cy Orr": ("muller", "Mueller & S", "MÜLLER"),
        "Di Moe": ("zarya", "зар"),
    }
    for name, typed in asked.items():
        for company in typed:
            assert names(owner, "", company=company) == [name], company
            assert names(owner, name, company=company) == [name], company
    assert names(owner, "", company="works") == names(owner, "", company="--") == []


def test_mailboxes_that_several_read_are_no_people(
    owner: models.Owner, now: datetime, message: Callable[..., Message]
) -> None:
    shared = (
        ("Brass Careers", "careers@brass.example"),
        ("", "recrutement@brass.example"),
        ("Brass", "hello@brass.example"),
        ("Platform Engineering", "platform-team@brass.example"),
        ("Brass Jobs", "jobs-berlin@brass.example"),
    )
    own = (("Steve Jobs", "steve.jobs@brass.example"), ("Ana Sales", "sales@brass.example"))
    for number, who in enumerate((*shared, *own)):
        letter = message(number, "Thank you for your interest in Brass.")
        header = replace(letter.header, sender=Who(*who))
        found = [Found(replace(letter, header=header, signature=""), "m")]
        ingest_found(owner, found, path=Path("a.eml"), now=now, done=Imported())
    list_people(owner, now=now)

    assert sorted(names(owner, "brass")) == ["Ana Sales", "Steve Jobs"]
    world = look_at_all(owner, now)
    [row] = [row for row in companies_of(world) if row.company.name.startswith("Brass")]
    assert row.known == 2
    view = company_view(world, row.company)
    assert sorted(known.person.name for known in view.known) == ["Ana Sales", "Steve Jobs"]


def test_the_user_is_nobody_in_the_list_by_an_old_address_either(
    owner: models.Owner, now: datetime, message: Callable[..., Message]
) -> None:
    old = Who("Inês Carvalho", "ines@university.example")
    namesake = Who("Ines Carvalho", "ines.carvalho@brass.example")
    told = next(iter(message(0).header.to))
    for number, (sender, to) in enumerate(
        ((Who("Odile Brandt", "odile@quayside.example"), (old,)), (namesake, (told,)))
    ):
        letter = message(number)
        header = replace(letter.header, sender=sender, to=to)
        found = [Found(replace(letter, header=header, signature=""), "m")]
        ingest_found(owner, found, path=Path("a.eml"), now=now, done=Imported())
    list_people(owner, now=now)

    assert [row["emails"] for row in search(owner, Wanted("carvalho")).rows] == [namesake.email]


def test_what_is_typed_is_never_taken_for_an_operator(owner: models.Owner, now: datetime) -> None:
    take(owner, now, connection("Ann Lee"))
    list_people(owner, now=now)

    for typed in ('"', "ann* OR bo", "NEAR(", "words:ann", "-", "'; DROP TABLE", "%", "ann\0lee"):
        search(owner, Wanted(typed))
    assert looked_for("--") == ()
    assert search(owner, Wanted("--")).rows == []
    assert names(owner, "ann") == ["Ann Lee"]


def test_the_list_is_that_of_a_look_at_all_whatever_changed_since(
    owner: models.Owner, now: datetime
) -> None:
    ingest_found(owner, crowd(120), path=Path("a.zip"), now=now, done=Imported())
    take(
        owner,
        now,
        connection("Ann Lee", "Quayside", "ann@quayside.example"),
        connection("Ann B. Lee", "Quayside", "", "/in/annie"),
        connection("Annie Leigh", "", "annie@web.example", "/in/leigh"),
    )
    list_people(owner, now=now)
    _same_as_all(owner, now)

    later = now + timedelta(hours=1)
    note(owner, "touch", {"person": "annie@web.example", "channel": "phone"}, now=later)
    assert list_people(owner, now=later)
    _same_as_all(owner, later)
    assert search(owner, Wanted("annie")).rows[0]["last_at"] is not None

    said = merge(owner, "annie@web.example", "ann@quayside.example", now=later)
    list_people(owner, now=later)
    _same_as_all(owner, later)

    undo(owner, said, now=later)
    list_people(owner, now=later)
    _same_as_all(owner, later)

    take(owner, later, connection("Cy Orr", "Quayside"))
    list_people(owner, now=later)
    _same_as_all(owner, later)
    assert not list_people(owner, now=later)


def test_connections_of_whom_nothing_else_speaks_are_the_same_put_together_apart(
    owner: models.Owner, now: datetime, message: Callable[..., Message]
) -> None:
    ingest_found(owner, crowd(150), path=Path("a.zip"), now=now, done=Imported())
    ingest_found(owner, [Found(message(1), "m")], path=Path("a.eml"), now=now, done=Imported())
    take(
        owner,
        now,
        connection("Odile Brandt", "Quayside"),
        connection("Ines Carvalho", url="/in/namesake"),
        connection("Ann Lee", "Quayside", url="/in/ann"),
        connection("Ann Lee-Roe", "Alder", url="/in/ann"),
        connection("", "Alder", url="/in/nobody"),
        connection("DELORME Capucine, PhD", "co-founder, alder | berlin"),
    )
    known_well = {"names": ["Odile Brandt"], "emails": ["odile@quayside.example"]}
    alike = lookalikes(40, **known_well, firms=["Quayside"])
    ingest_found(owner, alike, path=Path("b.zip"), now=now, done=Imported())
    value = as_value(owner)
    near, rest, alone = in_parts(owner, now)

    assert near == known(owner, now)
    assert len(alone) > 30
    everybody_at_once = everybody(value, now, everything(owner, now))
    assert everybody(value, now, rest, alone) == everybody_at_once

    refused = next(
        fact for fact in everything(owner, now).facts if "Capucine" in fact.people[0].name
    )
    say(owner, "refuse", {"fact": refused.id}, at=now)
    _, *apart = in_parts(owner, now)
    assert len(apart[1]) == len(alone) - 1
    assert everybody(value, now, *apart) == everybody(value, now, everything(owner, now))


def test_a_list_of_another_version_is_made_anew_behind_the_page(
    owner: models.Owner, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(owner, now, connection("Ann Lee"), connection("Bo Ek"))
    list_people(owner, now=now)
    monkeypatch.setattr(flow, "WAITED_FOR", 1)
    assert list_soon(owner, now=now)
    assert not flow.many_to_list(owner)

    models.PeopleList.objects.update(mark="0.0. before")

    assert flow.many_to_list(owner) == 2
    assert not list_soon(owner, now=now)
    assert stale_lists(flow.OF_VERSION).exists()
    list_people(owner, now=now)
    assert not stale_lists(flow.OF_VERSION).exists()
    assert names(owner, "ann") == ["Ann Lee"]


def test_an_earlier_copy_of_a_mail_makes_the_list_again(
    owner: models.Owner, now: datetime, message: Callable[..., Message]
) -> None:
    first = message(1)
    header = first.header
    assert header.received is not None
    late = replace(first, header=replace(header, received=header.received + timedelta(hours=5)))
    for copy in (late, first):
        before = list(models.Record.objects.values_list("id", flat=True))
        found = [Found(copy, "1")]
        ingest_found(owner, found, path=Path("a.mbox"), now=now, done=Imported())

        assert list_people(owner, now=now)
        _same_as_all(owner, now)

    assert models.Record.objects.count() == len(before) == 1
    assert models.Record.objects.get().id not in before
    assert not list_people(owner, now=now)


def _same_as_all(owner: models.Owner, now: datetime) -> None:
    every = {row.person: flow._columns(row) for row in flow.people_rows(look_at_all(owner, now))}
    rows = models.PeopleRow.objects.filter(owner=owner).values(*COLUMNS)
    held = {row.pop("person"): row for row in rows}
    assert held == every


def test_a_record_that_goes_takes_its_words_out_of_the_index(
    owner: models.Owner, now: datetime
) -> None:
    take(owner, now, connection("Ann Lee"), connection("Bo Ek"))
    list_people(owner, now=now)

    models.Record.objects.filter(payload__name="Ann Lee").delete()
    list_people(owner, now=now)

    assert names(owner, "ann") == []
    assert names(owner, "bo") == ["Bo Ek"]


def test_a_page_does_not_wait_for_thousands(
    owner: models.Owner, now: datetime, monkeypatch: object
) -> None:
    from afterword.jobs.due import due

    take(owner, now, connection("Ann Lee"))
    assert list_soon(owner, now=now)
    monkeypatch.setattr(flow, "WAITED_FOR", 1)  # type: ignore[attr-defined]
    take(owner, now, connection("Bo Ek"))

    assert not list_soon(owner, now=now)
    assert [hint.flow for hint in due(now)] == ["list"]
    list_people(owner, now=now)
    assert due(now) == []
    assert list_soon(owner, now=now)


def test_a_list_that_cant_be_made_is_tried_again_later_and_later(
    owner: models.Owner, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.jobs import due as jobs
    from afterword.jobs.worker import _done

    def fail(*_: object, **__: object) -> bool:
        raise ValueError("a row that nobody thought of")

    take(owner, now, connection("Ann Lee"))
    made = jobs.list_people
    monkeypatch.setattr(jobs, "list_people", fail)
    tried: list[int] = []
    for minute in range(4 * 60):
        for hint in jobs.due(now + timedelta(minutes=minute)):
            assert "a row that nobody" in _done(hint, now + timedelta(minutes=minute), patience=0)
            tried.append(minute)

    assert tried == [0, 1, 3, 7, 15, 31, 63, 123, 183]
    monkeypatch.setattr(jobs, "list_people", made)
    later = now + timedelta(hours=5)
    (hint,) = jobs.due(later)
    assert _done(hint, later, patience=0) == ""
    assert jobs.due(later) == []


def test_one_process_at_a_time_makes_the_list(
    owner: models.Owner, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "_BRIEFLY", 0)
    take(owner, now, connection("Ann Lee"))

    with only_one(settings.DATA / f"listing-{owner.pk.hex}-lock", patience=0):
        with pytest.raises(BusyError):
            list_people(owner, now=now, patience=0)
        assert not list_soon(owner, now=now)

    assert list_soon(owner, now=now)
    assert names(owner, "ann") == ["Ann Lee"]


def test_the_closest_ties_stand_first_and_equal_ones_by_name(db: None) -> None:
    given = [(0.9, "Zoë"), (0.2, "Ann"), (0.2, "Bo"), (0.2, "Ann")]

    numbered = numbers(given)

    assert numbered[0] < numbered[1] < numbered[3] < numbered[2]
    assert len(set(numbered)) == 4


def test_a_number_that_is_taken_gives_way_to_the_next(owner: models.Owner, now: datetime) -> None:
    take(owner, now, connection("Ann Lee"))
    list_people(owner, now=now)
    row = models.PeopleRow.objects.get()

    given = numbers([(row.strength, row.name)] * 300)

    assert len({row.id, *given}) == 301
    assert max(given) - row.id == 300


def test_no_more_are_counted_than_a_page_says(owner: models.Owner, now: datetime) -> None:
    rows = [connection(f"Ann L{n}", url=f"/in/a{n}") for n in range(COUNTED + 5)]
    take(owner, now, *rows)
    list_people(owner, now=now)

    assert search(owner, Wanted("ann")).total is None
    assert len(search(owner, Wanted("ann", page=2)).rows) == 50
    assert search(owner, Wanted("ann l1000")).total == 1
