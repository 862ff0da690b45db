from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

Command = Callable[..., Any]
LATER = "2031-05-20T16:00:00+00:00"
NEXT_DAY = "2031-05-21T08:00:00+00:00"


def thank_you(said: Any) -> dict[str, Any]:
    """The first thank-you of an agenda."""
    move: dict[str, Any] = next(m for m in said.json["moves"] if m["play"] == "thank_you")
    return move


def ids(said: Any) -> set[str]:
    return {move["id"] for move in said.json["moves"]}


def test_the_agenda_has_the_shape_of_the_contract(robin: Command) -> None:
    today = robin("today", "--json").json

    assert today.keys() == {"at", "moves", "held", "quiet", "roles"}
    assert today["at"] == "2031-05-20T16:00:00+01:00"
    move = next(m for m in today["moves"] if m["play"] == "thank_you")
    assert move.keys() >= {
        *("id", "play", "channel", "person", "company", "pursuit", "earliest", "best", "due"),
        *("latest", "leaves_at", "obligation", "occasion", "why", "needs"),
    }
    assert move["company"] == "Kestrel Grid"
    assert move["occasion"]["kind"] == "interview"
    held = next(h for h in today["held"] if h["company"] == "Kestrel Grid")
    assert held["rule"] == "promised-date"
    assert held.keys() >= {"id", "play", "person", "company", "occasion", "until", "also", "why"}


def test_facts_and_pursuits_say_from_where(robin: Command) -> None:
    facts = robin("facts", "--json").json
    pursuits = robin("pursuits", "--json").json

    assert all(fact["source"]["ref"] for fact in facts)
    interviews = [fact for fact in facts if fact["kind"] == "interview"]
    interview = next(fact for fact in interviews if fact["company"] == "Kestrel Grid")
    assert interview["value"]["start"] == "2031-05-19T14:00:00+01:00"
    assert {person["name"] for person in interview["people"]} == {
        "Lena Oduya",
        "Samira Nolan",
        "Tomas Berg",
    }
    kestrel = next(each for each in pursuits if each["company"] == "Kestrel Grid")
    assert kestrel["role"] == "Senior Data Engineer"
    assert robin("facts", "--kind", "interview", "--json").json == interviews


def test_nothing_is_known_before_it_was_there(robin: Command) -> None:
    long_ago = "2031-01-01T00:00:00+00:00"

    facts = robin("facts", "--json", at=long_ago).json
    assert {fact["kind"] for fact in facts} == {"connection"}  # of years before
    assert robin("pursuits", "--json", at=long_ago).json == []


def test_an_approval_prints_its_document_with_and_without_json(
    robin: Command, tmp_path: Path
) -> None:
    move = thank_you(robin("today", "--json"))["id"]

    for more in ((), ("--json",)):
        approved = robin("approve", move, "--eml", tmp_path / "letter.eml", *more).json
        assert approved.keys() == {"id", "state", "leaves_at", "sha256", "path"}
        assert approved["state"] == "handed_over"
        assert robin("undo", approved["id"], *more).json["state"] == "draft"


def test_what_is_done_is_listed_no_more_and_undo_brings_it_back(robin: Command) -> None:
    move = thank_you(robin("today", "--json"))["id"]

    assert robin("done", move).status == 0
    done = robin("today", "--json", at=LATER)
    undone = robin("undo", move, at=LATER)

    assert move not in ids(done)
    assert undone.json["what"] == "done"
    assert move in ids(robin("today", "--json", at=LATER))
    assert robin("undo", move).status == 1


def test_done_before_the_clock_counts_only_from_when_it_was_done(robin: Command) -> None:
    move = thank_you(robin("today", "--json"))["id"]

    assert robin("done", move, "--at", "2031-05-20T14:00:00+00:00").status == 0
    ahead = robin("done", move, "--at", "2031-05-22T14:00:00+00:00")

    assert move in ids(robin("today", "--json", at="2031-05-20T13:00:00+00:00"))
    assert move not in ids(robin("today", "--json"))
    assert ahead.status == 1


def test_a_dismissed_move_stays_away_and_a_snoozed_one_comes_again(robin: Command) -> None:
    first, second = (m["id"] for m in robin("today", "--json").json["moves"][:2])

    assert robin("dismiss", first, "--why", "we spoke").status == 0
    assert robin("snooze", second, "--until", "2031-05-21").status == 0

    assert not ids(robin("today", "--json", at=LATER)) & {first, second}
    assert first not in ids(robin("today", "--json", at=NEXT_DAY))
    assert second in ids(robin("today", "--json", at=NEXT_DAY))


def test_a_refused_fact_is_believed_no_more_and_can_be_confirmed(robin: Command) -> None:
    facts = robin("facts", "--kind", "request", "--json").json

    assert robin("refuse", facts[0]["id"]).status == 0
    refused = robin("today", "--json", at=LATER)
    assert robin("confirm", facts[0]["id"], at=LATER).status == 0
    confirmed = robin("facts", "--kind", "request", "--json", at=LATER).json

    assert "request" not in {move["occasion"]["kind"] for move in refused.json["moves"]}
    assert [fact["confirmed"] for fact in confirmed] == [True]


def test_the_plan_names_a_day_for_each_move_and_shows_a_person(robin: Command) -> None:
    plan = robin("plan", "--days", "14", "--person", "Lena Oduya", "--json").json

    assert all(move["day"] >= "2031-05-16" for move in plan["moves"])
    assert plan["person"]["name"] == "Lena Oduya"
    days = [point["day"] for point in plan["person"]["presence"]]
    assert days == [point["day"] for point in plan["person"]["welcome"]]
    assert days == sorted(days)
    assert days[0] < "2031-05-20"
    assert days[-1] > "2031-06-20"
    assert all(0 <= p["if_nothing"] <= p["value"] <= 1 for p in plan["person"]["presence"])
    assert 0.99 < sum(day["share"] for day in plan["person"]["decision"]) <= 1.01
    assert plan["held"] is not None


def test_a_note_of_an_interview_makes_thank_yous(ines: Command) -> None:
    noted = ines(
        *("note", "interview", "--company", "Quayside", "--role", "Planner"),
        *("--when", "2031-05-20T13:00", "--end", "2031-05-20T14:00"),
        *("--with", "odile@quayside.example", "--with", "Pia Holm"),
    )

    assert noted.status == 0
    moves = ines("today", "--json").json["moves"]
    assert {m["person"]["name"] or m["person"]["email"] for m in moves if m["play"] == "thank_you"}


def test_notes_say_what_they_lack(ines: Command) -> None:
    cases = {
        ("note", "interview", "--company", "Q"): "--when",
        ("note", "nonsense"): "a note is one of",
        ("note", "stage", "--company", "Q", "--stage", "gone"): "--stage is one of",
        ("note", "help", "--person", "P", "--by", "2031-05-20"): "has no --by",
        ("note", "promise", "--company", "Q", "--by", "soon"): "no day",
        ("note", "touch", "--person", "P", "--when", "soon"): "no time",
        ("note", "touch", "--person", "P", "--when", "2031-05-30"): "lies ahead",
    }
    for arguments, words in cases.items():
        said = ines(*arguments)
        assert said.status == (1 if words == "lies ahead" else 2)
        assert words in said.err
        assert said.err.count("\n") == 1


def test_every_answer_has_words_too(robin: Command) -> None:
    commands = ("today", "plan", "facts", "pursuits", "paths Quayside", "watch", "merge", "doctor")
    for command in (*commands, "material list"):
        said = robin(*command.split())
        assert said.status == 0, (command, said.err)
        assert said.out.strip()
        assert said.err == ""


def test_an_export_restores_to_the_same_answers(robin: Command, tmp_path: Path) -> None:
    from afterword.records import models

    sample = tmp_path / "sample.md"
    sample.write_text("# A forecast that can be replayed\n")
    assert robin("material", "add", sample, "--what", "sample").status == 0
    assert robin("done", thank_you(robin("today", "--json"))["id"]).status == 0
    questions = ("facts --json", "pursuits --json", "today --json", "material list --json")
    before = [robin(*question.split()).out for question in questions]

    assert robin("export", tmp_path / "all.zip").status == 0
    assert robin("restore", tmp_path / "all.zip").status == 1  # somebody is here
    models.Owner.objects.all().delete()
    assert robin("restore", tmp_path / "all.zip").status == 0

    assert [robin(*question.split()).out for question in questions] == before


def test_an_address_with_a_secret_in_it_is_left_out_of_an_export_and_said(
    ines: Command, tmp_path: Path
) -> None:
    from datetime import UTC, datetime

    from afterword.flows.events import want_events
    from afterword.records import models

    address = "https://group.example/ics?token=abc"
    want_events(models.Owner.objects.get(), address, now=datetime(2031, 5, 20, tzinfo=UTC))

    said = ines("export", tmp_path / "all.zip")

    assert (said.status, said.err.count("\n")) == (0, 1)
    assert "not in it" in said.err
    assert "https://group.example/ics?…" in said.err
    assert "token=abc" not in said.err


def test_an_export_with_an_owner_that_is_none_is_refused_in_words(
    robin: Command, tmp_path: Path
) -> None:
    robin("export", tmp_path / "whole.zip")
    with ZipFile(tmp_path / "whole.zip") as whole, ZipFile(tmp_path / "odd.zip", "w") as odd:
        for name in whole.namelist():
            odd.writestr(name, b"[]" if name == "owner.json" else whole.read(name))
    from afterword.records import models

    models.Owner.objects.all().delete()
    said = robin("restore", tmp_path / "odd.zip")

    assert said.status == 1
    assert "no whole export" in said.err


def test_what_is_no_export_changes_nothing(cli: Command, tmp_path: Path) -> None:
    from afterword.records import models

    for content in (b"", b"PK\x03\x04 torn", b"text"):
        (tmp_path / "x.zip").write_bytes(content)
        said = cli("restore", tmp_path / "x.zip")
        assert said.status == 1
        assert "no whole export" in said.err
    assert not models.Owner.objects.exists()


def test_a_changed_material_is_a_new_version(ines: Command, tmp_path: Path) -> None:
    file = tmp_path / "sample.md"
    for text in ("# Replay\nOne.\n", "# Replay\nOne.\n", "# Replay\nTwo.\n"):
        file.write_text(text)
        assert ines("material", "add", file, "--what", "sample").status == 0

    (kept,) = ines("material", "list", "--json").json
    assert (kept["title"], kept["version"], kept["file"]) == ("Replay", 2, "sample.md")


def test_read_keeps_nothing_and_needs_no_folder(cli: Command, tmp_path: Path) -> None:
    from afterword.records import models

    (tmp_path / "a.eml").write_text(
        "From: Odile Brandt <odile@quayside.example>\nTo: i@c.example\n"
        "Date: Tue, 20 May 2031 10:00:00 +0200\nMessage-ID: <1@quayside.example>\n"
        "Subject: The Planner role\n\nUnfortunately we have decided to move forward with another "
        "candidate.\n"
    )
    (tmp_path / "empty").write_bytes(b"")

    mail, empty = cli("read", tmp_path, "--json").json

    assert mail["error"] is None
    assert mail["messages"][0]["says"] == "rejection"
    assert mail["messages"][0]["from"] == "odile@quayside.example"
    assert empty["error"] == "the file is empty"
    assert not models.Record.objects.exists()
