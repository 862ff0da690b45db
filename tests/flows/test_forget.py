"""Somebody who is forgotten is gone from everywhere, stays so, and takes nobody else along."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from tests.flows.calendars import calendar, entry
from tests.flows.everywhere import members_that_hold, tables_that_hold
from tests.flows.mailboxes import connected, letter, read
from tests.servers.dovecot import MailHost, dovecot

from afterword.core.entries import Card, Connection, Found, Message, Recommendation, Who
from afterword.core.errors import RefusedError

if TYPE_CHECKING:
    from afterword.records import models

DEMO = datetime.fromisoformat("2031-05-20T08:40:00+00:00")
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


@pytest.fixture
def robin(db: None) -> models.Owner:
    """The demo's search with a letter, a saying, a list and a grade for whoever there is."""
    from afterword.flows.demo import demo

    return demo(DEMO)


@pytest.fixture
def story(db: None, shared: Path) -> models.Owner:
    """The shared story as far as it goes."""
    from afterword.flows.initialise import initialise

    owner = initialise(
        now=DEMO,
        name="Maya Lindqvist",
        emails=["maya.lindqvist@mailbox.example", "maya@lindqvist.example"],
        zone="America/Chicago",
        country="US",
    )
    take_story(owner, shared)
    return owner


def take_story(owner: models.Owner, shared: Path) -> None:
    from afterword.flows.ingest import ingest

    folder = shared / "data/story"
    names = ("mail.mbox", "linkedin", "calendar.ics", "contacts.vcf", "debriefs")
    ingest(owner, [folder / name for name in names], now=DEMO)


@contextmanager
def _and_back() -> Iterator[None]:
    """The world is as it was afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)  # Django's own way


def test_no_table_holds_anybody_of_a_world_who_was_forgotten_and_everybody_else_stays(
    robin: models.Owner, tmp_path: Path
) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.export import export
    from afterword.flows.forget import forget
    from afterword.flows.give_out import give_out
    from afterword.flows.given_lists import take_list
    from afterword.flows.grade import grade
    from afterword.flows.list_people import list_people
    from afterword.flows.look import look_at_all, plan_for
    from afterword.flows.note import note

    for move in plan_for(robin, DEMO)[1].moves:
        draft(robin, move.id, now=DEMO)
    everybody = look_at_all(robin, DEMO).people
    addressed = [person for person in everybody.values() if person.emails]
    for person in addressed:
        note(robin, "touch", {"person": person.emails[0], "text": "a call"}, now=DEMO)
        grade(robin, person.emails[0], "close", now=DEMO)
    theirs = tmp_path / "theirs.csv"
    rows = [
        f"{p.name.replace(' ', ',', 1)},,{p.emails[0]},Port,CTO,14 Nov 2020" for p in addressed[1:]
    ]
    theirs.write_text(
        "\n".join([HEADER, "Mia,Unmet,,mia@unmet.example,Port,CTO,14 Nov 2020", *rows])
    )
    take_list(robin, addressed[0].emails[0], theirs, now=DEMO)
    give_out(robin, now=DEMO)
    list_people(robin, now=DEMO)
    assert len(addressed) > 8

    for person in everybody.values():
        words = [*person.emails, *person.urls, person.id]
        if " " in person.name and sum(p.name == person.name for p in everybody.values()) == 1:
            words.append(person.name)
        with _and_back():
            forget(robin, person.id, now=DEMO)

            assert tables_that_hold(words) == []
            after = look_at_all(robin, DEMO)
            assert person.id not in after.people
            assert not any("someone" in p.name for p in after.people.values())
            contacts = {p.id for p in addressed} - {person.id}
            lost = [everybody[each].name for each in contacts - after.people.keys()]
            assert lost == [], person.name
            export(robin, settings.DATA, tmp_path / "taken.zip", now=DEMO)
            assert members_that_hold(tmp_path / "taken.zip", words) == []


def test_the_same_import_brings_nothing_back_not_after_a_restore_either(
    story: models.Owner, shared: Path, tmp_path: Path
) -> None:
    from afterword.flows.export import export
    from afterword.flows.forget import forget
    from afterword.flows.look import look
    from afterword.flows.restore import restore
    from afterword.records import models as tables

    words = ["hollis@tessellate.example", "/in/hollis-varga", "Hollis Varga"]
    assert tables_that_hold(words)
    before = look(story, DEMO)

    forget(story, "Hollis Varga", now=DEMO)
    assert tables_that_hold(words) == []
    count = tables.Record.objects.count()
    take_story(story, shared)

    assert tables_that_hold(words) == []
    assert tables.Record.objects.count() == count
    after = look(story, DEMO)
    assert {p.company_name for p in after.pursuits} == {p.company_name for p in before.pursuits}
    export(story, settings.DATA, tmp_path / "taken.zip", now=DEMO)
    assert members_that_hold(tmp_path / "taken.zip", words) == []
    story.delete()
    shutil.copy(settings.DATA / "forget-key", tmp_path / "kept")
    (settings.DATA / "forget-key").unlink()
    restore(settings.DATA, tmp_path / "taken.zip")
    take_story(tables.Owner.objects.get(), shared)
    assert tables_that_hold(words) == []
    assert tables.Record.objects.count() == count


def test_who_has_nothing_but_a_name_stays_forgotten_by_it_and_their_company(
    owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.forget import forget
    from afterword.flows.ingest import Imported, ingest_found

    recommendation = Recommendation(Who("Ulla Brant"), "Quayside", "CTO", now - timedelta(days=9))
    card = Card("Ulla Brant", (), ("+351 900",), "Quayside", "CTO", ())
    found = [Found(recommendation, "row 1"), Found(card, "card 1")]
    ingest_found(owner, found, path=Path("a.zip"), now=now, done=Imported())

    forget(owner, "Ulla Brant", now=now)
    newer = Card("Ulla Brant", (), ("+351 900",), "Quayside", "CEO", ())
    namesake = Card("Ulla Brant", ("ulla@other.example",), (), "Other", "Baker", ())
    found = [*found, Found(newer, "card 2"), Found(namesake, "card 3")]
    ingest_found(owner, found, path=Path("a.zip"), now=now, done=Imported())

    assert tables_that_hold(["Quayside", "+351 900"]) == []
    assert tables_that_hold(["ulla@other.example"])


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        yield running


def test_mail_of_somebody_forgotten_is_not_kept_and_mail_of_others_stays_without_them(
    owner: models.Owner, host: MailHost, now: datetime
) -> None:
    from afterword.flows.forget import forget
    from afterword.records import models as tables

    user = "forgotten@sync.example"
    both = "Odile Brandt <odile@quayside.example>, Ines Carvalho <ines@carvalho.example>"
    nils = "Nils Aker <nils@quayside.example>"
    news = {"From": "Odile Brandt <odile@quayside.example>", "List_Id": "<l.quayside.example>"}
    host.deliver(
        user,
        letter(1),
        letter(
            2,
            text="Odile Brandt and I liked your application, and so did Odile.\n",
            From=nils,
            To=both,
        ),
        letter(3, text="Buy now.\n", **news),
    )
    box = connected(owner, host, user)
    read(owner, box)
    words = ["odile@quayside.example", "Odile Brandt"]
    assert tables_that_hold(words)

    forget(owner, "odile@quayside.example", now=now)
    assert tables_that_hold([*words, "Odile"]) == []
    host.deliver(
        user, letter(4), letter(5, text="Buy more.\n", **news), letter(6, From=nils, To=both)
    )
    tables.Folder.objects.update(uidvalidity=1)  # all of it is looked at again
    done = read(owner, box, at=now + timedelta(hours=1))

    assert done.error == ""
    assert tables_that_hold(words) == []
    assert tables.Record.objects.count() == 2
    assert (
        "[someone] and I liked"
        in tables.Record.objects.get(ref="<m2@quayside.example>").payload["text"]
    )


def test_no_list_card_calendar_or_event_page_brings_anybody_back(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.events import add_file
    from afterword.flows.forget import forget
    from afterword.flows.given_lists import take_list
    from afterword.flows.note import note
    from afterword.records import models as tables

    for name, email in (
        ("Odile Brandt", "odile@quayside.example"),
        ("Kim Doe", "kim@brass.example"),
    ):
        note(owner, "person", {"person": name, "with": [email], "company": "Brass"}, now=now)
    theirs = tmp_path / "theirs.csv"
    odile = "Odile,Brandt,,odile@quayside.example,Quayside,CTO,14 Nov 2020"
    theirs.write_text(f"{HEADER}\n{odile}\nMia,Unmet,,mia@unmet.example,Port,CTO,14 Nov 2020\n")
    event = calendar(
        entry("a", now + timedelta(days=3), title="Evening with odile@quayside.example")
    )

    forget(owner, "odile@quayside.example", now=now)
    take_list(owner, "kim@brass.example", theirs, now=now)
    add_file(owner, "evening.ics", event, now=now)

    assert tables.GivenRow.objects.count() == 1
    assert tables.Record.objects.filter(kind="announcement").exists()
    assert tables_that_hold(["odile@quayside.example"]) == []
    with pytest.raises(RefusedError, match="stay forgotten"):
        note(owner, "touch", {"person": "odile@quayside.example", "text": "a call"}, now=now)


def test_a_letter_that_is_leaving_or_a_fault_leaves_all_as_it_was(
    owner: models.Owner, now: datetime, message: object
) -> None:
    from afterword.flows.forget import forget
    from afterword.flows.ingest import Imported, ingest_found
    from afterword.records import models as tables

    kept: Message = message(1)  # type: ignore[operator]
    ingest_found(owner, [Found(kept, "1")], path=Path("a.mbox"), now=now, done=Imported())
    before = list(tables.Record.objects.values()), list(tables.Fact.objects.values())
    # The last step of all fails, as where the disk is full.
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMP TRIGGER full BEFORE DELETE ON main.afterword_listing"
            " BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
        )
    tables.PeopleList.objects.create(owner=owner, mark="", contacts=0, made_at=now)

    with pytest.raises(DatabaseError, match="disk is full"), transaction.atomic():
        forget(owner, "odile@quayside.example", now=now)
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER temp.full")

    assert (list(tables.Record.objects.values()), list(tables.Fact.objects.values())) == before
    assert not tables.Forgotten.objects.exists()


def test_who_is_meant_must_be_one_and_not_the_user(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.forget import forget
    from afterword.flows.ingest import Imported, ingest_found

    rows = [Connection("Rui Faro", f"/in/rui-{n}", "", f"Firm {n}", "", None) for n in "ab"]
    ingest_found(owner, [Found(r, "") for r in rows], path=Path("a"), now=now, done=Imported())

    with pytest.raises(RefusedError, match="2 people called 'Rui Faro' \\(/in/rui-a, /in/rui-b\\)"):
        forget(owner, "Rui Faro", now=now)
    with pytest.raises(RefusedError, match="nobody called"):
        forget(owner, "nobody@quayside.example", now=now)
    for you in ("Ines Carvalho", "INES@carvalho.example"):
        with pytest.raises(RefusedError, match="is you"):
            forget(owner, you, now=now)
    assert not forget(owner, "/in/rui-a", now=now).already
    assert forget(owner, "https://www.linkedin.com/in/Rui-A/", now=now).already
    assert tables_that_hold(["/in/rui-b"])
