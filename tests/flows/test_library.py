"""The library: versions, links, names, who got which; and the last look at what goes along."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.flows.sending import ODILE, connected, mail, met, row_of, take_in
from tests.materials.files import plain_pdf, telling_docx, telling_pdf
from tests.servers.smtp import Postbox

from afterword.core.errors import RefusedError, UnreadableError
from afterword.core.world import Sendable, World
from afterword.records import models

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _library() -> Iterator[None]:
    """All tests of a process have one data folder."""
    shutil.rmtree(settings.DATA / "materials", ignore_errors=True)
    yield
    shutil.rmtree(settings.DATA / "materials", ignore_errors=True)


def world(owner: models.Owner, now: datetime) -> World:
    from afterword.flows.library import library

    return library(owner, now=now)


def one(owner: models.Owner, now: datetime) -> Sendable:
    (material,) = world(owner, now).materials
    return material


def add(owner: models.Owner, path: Path, now: datetime, data: bytes = b"", **said: str) -> None:
    from afterword.flows.material import add_material

    if data:
        path.write_bytes(data)
    add_material(owner, path, **{"what": "portfolio", "title": "Quays"} | said, now=now)  # type: ignore[arg-type]


def test_a_newer_version_takes_the_place_of_the_older_which_stays_listed(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    for number in (1, 2, 2):
        add(owner, tmp_path / "a.pdf", now, plain_pdf(f"v{number}"))

    material = one(owner, now)

    assert material.version == 2
    assert [each.version for each in material.versions] == [1, 2]


def test_an_earlier_version_added_again_is_the_newest(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    for number in (1, 2, 1):
        add(owner, tmp_path / "a.pdf", now, plain_pdf(f"v{number}"))

    material = one(owner, now)

    first, second, third = material.versions
    assert material.version == third.version == 3
    assert material.sha256 == third.sha256 == first.sha256 != second.sha256


def test_an_earlier_link_added_again_is_the_newest(owner: models.Owner, now: datetime) -> None:
    from afterword.flows.material import add_link

    for number in (1, 2, 1):
        url = f"https://robin.quill.example/{number}"
        add_link(owner, url, what="portfolio", title="Quays", now=now)

    assert (one(owner, now).version, one(owner, now).url[-1]) == (3, "1")


@pytest.mark.parametrize("version", [1, 2], ids=["the same file", "another file"])
def test_what_is_added_to_a_retired_material_is_offered_again(
    version: int, owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import retire

    add(owner, tmp_path / "a.pdf", now, plain_pdf("v1"))
    retire(owner, one(owner, now).id, now=now)

    add(owner, tmp_path / "a.pdf", now, plain_pdf(f"v{version}"))

    assert (one(owner, now).title, one(owner, now).version) == ("Quays", version)
    assert world(owner, now).retired == ()


def test_a_new_name_is_for_all_versions_and_the_old_one_is_free(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import change

    add(owner, tmp_path / "a.pdf", now, plain_pdf("v1"))
    change(owner, one(owner, now).id, title="Piers", now=now)

    add(owner, tmp_path / "a.pdf", now, plain_pdf("v2"), title="Piers")
    assert (one(owner, now).title, one(owner, now).version) == ("Piers", 2)

    add(owner, tmp_path / "b.pdf", now, plain_pdf("other"))
    assert {(m.title, m.version) for m in world(owner, now).materials} == {
        ("Piers", 2),
        ("Quays", 1),
    }
    with pytest.raises(RefusedError, match="another one is called"):
        change(owner, one_called(owner, now, "Quays").id, title="piers", now=now)


def one_called(owner: models.Owner, now: datetime, title: str) -> Sendable:
    return next(m for m in world(owner, now).materials if m.title == title)


def titles(owner: models.Owner, now: datetime) -> list[tuple[str, str]]:
    return sorted((m.what, m.title) for m in world(owner, now).materials)


def test_a_title_stays_when_another_material_comes_that_has_the_same(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import retire

    for number, what in enumerate(("sample", "portfolio")):
        at = now + number * MINUTE
        add(owner, tmp_path / "a.pdf", at, plain_pdf(what), title="Plan", what=what)
    at += MINUTE
    add(owner, tmp_path / "a.pdf", at, plain_pdf("deck"), title="Plan (sample)", what="deck")
    apart = [("deck", "Plan (sample)"), ("portfolio", "Plan (portfolio)"), ("sample", "Plan")]
    assert titles(owner, at) == apart

    retire(owner, one_called(owner, at, "Plan").id, now=at)

    assert titles(owner, at) == apart[:2]


def test_no_two_materials_go_by_one_title(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    for number, (what, title) in enumerate(
        (("deck", "Plan (sample)"), ("portfolio", "plan"), ("sample", "Plan"))
    ):
        at = now + number * MINUTE
        add(owner, tmp_path / "a.pdf", at, plain_pdf(what), title=title, what=what)

    assert titles(owner, at) == [
        ("deck", "Plan (sample)"),
        ("portfolio", "plan"),
        ("sample", "Plan (sample 2)"),
    ]


def test_a_new_version_finds_the_material_that_is_told_from_another_of_its_name(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import change

    add(owner, tmp_path / "a.pdf", now, plain_pdf("one"), title="Plan", what="sample")
    at = now + MINUTE
    add(owner, tmp_path / "a.pdf", at, plain_pdf("two"), title="Plan")
    change(owner, one_called(owner, at, "Plan").id, good_for=["piers"], now=at)

    add(owner, tmp_path / "a.pdf", at, plain_pdf("three"), title="Plan")

    assert one_called(owner, at, "Plan (portfolio)").version == 2


def test_what_is_retired_is_offered_no_more_until_it_is_taken_back(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import retire

    add(owner, tmp_path / "a.pdf", now, plain_pdf())
    which = one(owner, now).id

    retire(owner, which, now=now)
    assert world(owner, now).materials == ()
    assert [m.title for m in world(owner, now).retired] == ["Quays"]

    retire(owner, which, now=now, back=True)
    assert one(owner, now).title == "Quays"


def test_words_that_the_user_gives_match_a_request(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import change
    from afterword.flows.look import plan_for

    met(owner, now)
    text = "Could you please send me a case study by Friday?"
    take_in(owner, tmp_path / "mails", now, mail(f"Odile Brandt <{ODILE}>", now - MINUTE, text))
    add(owner, tmp_path / "a.pdf", now, plain_pdf())

    def needs() -> tuple[str, ...]:
        (move,) = [m for m in plan_for(owner, now)[1].moves if m.play == "materials"]
        return move.needs

    assert needs() == ("material",)
    change(owner, one(owner, now).id, good_for=["case study"], now=now)
    assert needs() == ()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://quay.example/a", "it begins with https://"),
        ("https://localhost/a", "only this machine"),
        ("http://192.168.1.4/a", "only this machine"),
        ("https://me:secret@quay.example/a", "everybody would read"),
        ("https://quay.example/a b", "no blanks"),
        ("https://quay", "others could open"),
        ("https://quay.example:99999/", "no web address"),
        ("www.quay.example/a", "it begins with https://"),
        ("https://quay.example/" + "a" * 3000, "longer than"),
    ],
)
def test_a_link_that_others_can_not_open_is_refused(
    url: str, words: str, owner: models.Owner, now: datetime
) -> None:
    from afterword.flows.material import add_link

    with pytest.raises(UnreadableError, match=words):
        add_link(owner, url, what="portfolio", now=now)


@pytest.mark.parametrize("kind", ["empty", "folder", "link", "dangling", "pipe"])
def test_what_is_no_plain_file_is_one_line_and_nothing_is_kept(
    kind: str, owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    match kind:
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "link":
            (tmp_path / "b.pdf").write_bytes(plain_pdf())
            path.symlink_to(tmp_path / "b.pdf")
        case "dangling":
            path.symlink_to(tmp_path / "none.pdf")
        case "pipe":
            os.mkfifo(path)

    with pytest.raises(UnreadableError) as raised:
        add(owner, path, now)

    assert "\n" not in str(raised.value)
    assert not list((settings.DATA / "materials").glob("*"))
    assert not models.Record.objects.filter(kind="material").exists()


def test_an_earlier_version_is_not_cleaned_into_the_place_of_a_newer(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import clean

    add(owner, telling_pdf(tmp_path / "a.pdf"), now)
    earlier = one(owner, now).id
    add(owner, tmp_path / "a.pdf", now, plain_pdf("v2"))

    with pytest.raises(RefusedError, match="version 1 is not the newest of “Quays”"):
        clean(owner, earlier, now=now)

    assert one(owner, now).version == 2


def test_an_original_added_again_brings_nothing_back_that_was_cleaned_away(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import clean

    path = telling_pdf(tmp_path / "a.pdf")
    add(owner, path, now)
    clean(owner, one(owner, now).id, now=now)
    cleaned = one(owner, now)

    add(owner, path, now)

    assert one(owner, now) == cleaned


def test_what_is_retired_stays_so_when_it_is_cleaned(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import clean, retire

    add(owner, telling_pdf(tmp_path / "a.pdf"), now)
    which = one(owner, now).id
    retire(owner, which, now=now)

    clean(owner, which, now=now)

    (material,) = world(owner, now).retired
    assert material.version == 2


def test_a_cleaned_copy_is_a_version_of_its_own_that_says_what_it_lacks(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.library import clean
    from afterword.flows.library_shown import materials_shown

    add(owner, telling_docx(tmp_path / "cv.docx"), now, what="cv", title="CV")
    which = one(owner, now).id
    with pytest.raises(RefusedError, match="only you can decide"):
        clean(owner, which, now=now)

    made = clean(owner, which, now=now, accept_changes=True)

    assert (made.version, made.without[0]) == (2, "the author's name")
    (shown,) = materials_shown(world(owner, now))
    assert shown["checks"] == []
    assert shown["file"] == "cv.docx"
    assert [each["cleaned_of"] for each in shown["versions"]] == [None, 1]
    assert {each["id"] for each in shown["versions"][0]["checks"]} >= {"comments", "changes"}
    with pytest.raises(RefusedError, match="nothing in it"):
        clean(owner, shown["id"], now=now)
    assert not list((settings.DATA / "materials").glob("*.cleaned"))


@pytest.fixture
def asked(owner: models.Owner, now: datetime, box: Postbox, tmp_path: Path) -> None:
    connected(owner, box, now)
    met(owner, now)
    text = "Could you please send me your portfolio by Friday?"
    take_in(owner, tmp_path / "mails", now, mail(f"Odile Brandt <{ODILE}>", now - MINUTE, text))


def move_of(owner: models.Owner, now: datetime) -> str:
    from afterword.flows.look import plan_for

    return next(m.id for m in plan_for(owner, now)[1].moves if m.play == "materials")


def run(owner: models.Owner, move: str, at: datetime) -> str:
    from afterword.flows.dispatch import dispatch

    done = dispatch(owner, row_of(move).id, now=at)
    assert done is not None
    return done.state


def leaves_of(owner: models.Owner, move: str, now: datetime, **more: str) -> datetime:
    from afterword.flows.approve import approve

    found = approve(owner, move, now=now, send=True, **more)  # type: ignore[arg-type]
    assert found.leaves_at is not None
    return found.leaves_at


def checks_of(owner: models.Owner, move: str, now: datetime) -> dict[str, tuple[bool, str]]:
    from afterword.flows.draft import draft

    return {each.rule: (each.ok, each.note) for each in draft(owner, move, now=now).checks}


def test_a_letter_says_on_whose_word_it_encloses_something(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    add(owner, tmp_path / "a.pdf", now, plain_pdf())

    ok, note = checks_of(owner, move_of(owner, now), now)["attachments-permitted"]

    assert ok
    assert note.startswith("Attached: Quays. Odile Brandt asked for it on ")
    assert "Could you please send me your portfolio" in note


def test_what_else_is_in_a_file_is_for_the_user_to_overrule(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    add(owner, telling_pdf(tmp_path / "a.pdf"), now)
    move = move_of(owner, now)
    with pytest.raises(RefusedError, match=r"attachments-clean: “Quays”: it names Ann Other"):
        leaves_of(owner, move, now)

    leaves = leaves_of(owner, move, now, overrule="attachments-clean")

    assert run(owner, move, leaves) == "sent"


def test_forty_megabytes_are_refused_with_what_to_do_whatever_is_overruled(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.write(plain_pdf())
        file.truncate(40_000_000)
    add(owner, tmp_path / "a.pdf", now)
    move = move_of(owner, now)

    for overrule in ("", "attachments-sendable", "attachments-clean"):
        with pytest.raises(RefusedError, match="add its link"):
            leaves_of(owner, move, now, overrule=overrule)


def test_files_that_fit_alone_and_not_together_are_refused(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        with (tmp_path / f"{name}.pdf").open("wb") as file:
            file.write(plain_pdf(name))
            file.truncate(12_000_000)
        add(owner, tmp_path / f"{name}.pdf", now, title=f"Portfolio {name}")

    ok, note = checks_of(owner, move_of(owner, now), now)["attachments-sendable"]

    assert not ok
    assert "Together they take 33 MB" in note


def test_a_link_goes_into_the_words_and_counts_as_sent(
    owner: models.Owner, now: datetime, asked: None, box: Postbox
) -> None:
    from afterword.flows.material import add_link

    url = "https://robin.quill.example/work"
    add_link(owner, url, what="portfolio", now=now)
    move = move_of(owner, now)

    leaves = leaves_of(owner, move, now)

    assert run(owner, move, leaves) == "sent"
    (letter,) = box.letters
    assert list(letter.iter_attachments()) == []
    assert url in letter.get_body().get_content()  # type: ignore[union-attr]
    material = one(owner, leaves)
    assert [at for _, at in material.sent_to] == [leaves]


def test_who_got_which_version_stays_known_when_a_newer_one_comes(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    from afterword.flows.library import change
    from afterword.flows.library_shown import materials_shown

    add(owner, tmp_path / "a.pdf", now, plain_pdf("one"))
    move = move_of(owner, now)
    leaves = leaves_of(owner, move, now)
    assert run(owner, move, leaves) == "sent"
    later = leaves + timedelta(days=1)

    add(owner, tmp_path / "a.pdf", later, plain_pdf("two"))
    change(owner, one(owner, later).id, title="Piers", now=later)

    material = one(owner, later)
    assert material.sent_to == ()
    assert [at for _, at in material.versions[0].sent_to] == [leaves]
    (shown,) = materials_shown(world(owner, later))
    assert [(each["name"], each["version"]) for each in shown["sent_to"]] == [("Odile Brandt", 1)]


def test_a_file_from_another_program_is_the_version_that_was_the_newest_then(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    met(owner, now)
    add(owner, tmp_path / "a.pdf", now - timedelta(days=9), plain_pdf("one"))
    add(owner, tmp_path / "a.pdf", now - timedelta(days=2), plain_pdf("two"))
    sent = (
        f"From: {owner.emails[0]}\nTo: {ODILE}\nMessage-ID: <own@quill.example>\n"
        f"Date: {now - timedelta(days=5):%a, %d %b %Y %H:%M:%S +0000}\nSubject: Portfolio\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHere it is.\n"
        "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\n"
        "x\n--b--\n"
    )
    take_in(owner, tmp_path / "mails", now, sent)

    first, second = one(owner, now).versions

    assert len(first.sent_to) == 1
    assert second.sent_to == ()


def test_bytes_that_changed_under_their_name_never_go(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path, box: Postbox
) -> None:
    add(owner, tmp_path / "a.pdf", now, plain_pdf())
    move = move_of(owner, now)
    kept = settings.DATA / "materials" / one(owner, now).sha256
    whole = kept.read_bytes()
    kept.write_bytes(plain_pdf("else"))
    with pytest.raises(RefusedError, match="has changed; add the file again"):
        leaves_of(owner, move, now)
    kept.write_bytes(whole)
    leaves = leaves_of(owner, move, now)
    kept.write_bytes(plain_pdf("else"))

    assert run(owner, move, leaves) == "draft"
    assert box.letters == []


def test_what_was_added_before_anybody_looked_is_looked_at(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    add(owner, telling_pdf(tmp_path / "a.pdf"), now)
    models.Inspection.objects.all().delete()

    ok, _ = checks_of(owner, move_of(owner, now), now)["attachments-clean"]

    assert not ok
    assert models.Inspection.objects.count() == 1


def _titled(path: Path, title: str) -> Path:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf())))
    writer.add_metadata({"/Title": title})
    writer.write(path)
    return path


@pytest.mark.parametrize(
    ("own", "given", "title"),
    [
        ("Late readings, reconciled", "", "Late readings, reconciled"),
        ("Late readings, reconciled", "Readings", "Readings"),
        ("Microsoft Word - cv_final.docx", "", "portfolio 2026"),
        ("Draft 7 for Loom", "", "portfolio 2026"),
        ("untitled", "", "portfolio 2026"),
        ("", "", "portfolio 2026"),
    ],
)
def test_a_pdf_goes_by_its_own_title_where_the_user_gave_none(
    owner: models.Owner, now: datetime, tmp_path: Path, own: str, given: str, title: str
) -> None:
    add(owner, _titled(tmp_path / "portfolio-2026.pdf", own), now, title=given)

    assert one(owner, now).title == title


def test_equal_bytes_under_two_names_are_told_each_by_its_own_name(
    owner: models.Owner, tmp_path: Path, now: datetime
) -> None:
    add(owner, tmp_path / "quays.pdf", now, plain_pdf())
    add(owner, tmp_path / "quays.docx", now, plain_pdf(), title="Renamed")
    add(owner, tmp_path / "quays.scr", now, plain_pdf(), title="Ran")

    found = {each.title: each.inspection for each in world(owner, now).materials}
    kinds = {title: [f.kind for f in seen.findings] for title, seen in found.items() if seen}

    assert kinds == {"Quays": [], "Renamed": ["mistyped"], "Ran": ["program"]}


def test_a_yes_to_a_letter_is_no_yes_to_a_version_that_came_since_it_was_read(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.read_letter import read_letter

    add(owner, tmp_path / "a.pdf", now, plain_pdf("v1"))
    move = move_of(owner, now)
    opened = read_letter(owner, move, now=now)
    assert opened
    add(owner, tmp_path / "a.pdf", now, plain_pdf("v2"))

    with pytest.raises(RefusedError):
        approve(owner, move, now=now, text=opened.written.sha256)

    assert not models.Approval.objects.exists()


def test_the_letter_is_read_with_its_files_looked_at(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    from afterword.flows.read_letter import read_letter

    add(owner, tmp_path / "a.pdf", now, plain_pdf())
    move = move_of(owner, now)
    models.Inspection.objects.all().delete()

    opened = read_letter(owner, move, now=now)

    assert opened
    (clean,) = [each for each in opened.written.checks if each.rule == "attachments-clean"]
    assert clean.ok, clean.note


def test_a_copy_that_is_gone_costs_no_page_a_second_look(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    from afterword.flows.inspect_material import inspected
    from afterword.flows.look import look

    add(owner, tmp_path / "a.pdf", now, plain_pdf())
    models.Inspection.objects.all().delete()
    shutil.rmtree(settings.DATA / "materials")
    seen = look(owner, now)

    with CaptureQueriesContext(connection) as queries:
        assert inspected(owner, seen) is seen

    assert len(queries) == 0


def test_copies_that_a_kill_left_on_their_way_are_taken_away(
    owner: models.Owner, now: datetime, tmp_path: Path
) -> None:
    folder = settings.DATA / "materials"
    folder.mkdir(parents=True)
    for name, age in (("a.unfinished", 7200), ("b.cleaned", 7200), ("c.unfinished", 60)):
        (folder / name).write_bytes(b"%PDF")
        at = (folder / name).stat().st_mtime - age
        os.utime(folder / name, (at, at))

    add(owner, tmp_path / "a.pdf", now, plain_pdf())

    there = {each.name for each in folder.iterdir()}
    assert there == {"c.unfinished", one(owner, now).sha256}  # one that may still be carried on


def test_a_letter_of_the_chat_model_has_its_files_looked_into(
    owner: models.Owner, now: datetime, asked: None, tmp_path: Path
) -> None:
    from tests.servers.chat_model import chat_server

    from afterword.flows.connect import connect
    from afterword.flows.connect_chat_model import allow_chat_model
    from afterword.flows.write_with_model import ask_model, write_asked

    add(owner, tmp_path / "a.pdf", now, plain_pdf("plain"))
    move = move_of(owner, now)
    with chat_server() as server:
        options = {"model": "kestrel-small"}
        connect(owner, "chat_model", server.address, secret=None, options=options, now=now)
        allow_chat_model(owner, yes=True, now=now)
        key = ask_model(owner, move, now=now)
        models.Inspection.objects.all().delete()

        assert write_asked(owner, key, now=now)

    kept = models.Letter.objects.get(id=key).content["checks"]
    (clean,) = [each for each in kept if each["rule"] == "attachments-clean"]
    assert clean["ok"], clean["note"]
