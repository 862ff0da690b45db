"""`afterword grade`, `connections-of` and `paths`: the user's word, and what connectors gave."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.cli.conftest import Command

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
LINK = "https://www.linkedin.com/in/"
OWN = (
    f"Rui,Faro,{LINK}rui-faro,,Saltmarsh,Engineer,14 Nov 2019\n"
    f"Lia,Prado,{LINK}lia-prado,lia@tern.example,Tern Mobility,Planner,02 Feb 2015\n"
)
THEIRS = (
    f"Tess,Okafor,{LINK}tess-okafor,,Quartz Reef,Head of Data,14 Nov 2019\n"
    f"Ivo,Reed,{LINK}ivo-reed,,Quartz Reef Ltd,CTO,03 Mar 2024\n"
)
YOU = f"Ines,Carvalho,{LINK}ines-carvalho,,Freelance,Engineer,14 Nov 2019\n"


def csv(folder: Path, rows: str, name: str = "Connections.csv") -> Path:
    path = folder / name
    path.write_text(HEADER + rows, encoding="utf-8")
    return path


@pytest.fixture
def known(ines: Command, tmp_path: Path) -> Command:
    """Rui and Lia are connections."""
    (tmp_path / "own").mkdir()
    assert ines("import", csv(tmp_path / "own", OWN)).status == 0
    return ines


def test_the_grade_wins_is_kept_and_can_be_taken_back(known: Command) -> None:
    assert known("paths", "Saltmarsh", "--json").json[0]["strength"] < 0.2

    said = known("grade", "Rui Faro", "close")

    (path,) = known("paths", "Saltmarsh", "--json").json
    assert path["strength"] == 0.9
    assert "you say that you are close" in path["why"]
    assert known("undo", said.out.strip()).status == 0
    assert known("paths", "Saltmarsh", "--json").json[0]["strength"] < 0.2
    assert known("grade", "Rui Faro", "none").status == 0
    assert known("paths", "Saltmarsh", "--json").json == []
    assert known("grade", "Rui Faro", "unset").status == 0
    assert len(known("paths", "Saltmarsh", "--json").json) == 1


def test_a_grade_that_there_is_none_of_is_one_clear_line(known: Command) -> None:
    said = known("grade", "Rui Faro", "best")
    assert (said.status, said.out) == (2, "")
    assert "close, good, some, slight, none" in said.err
    assert known("grade", "Nobody Here", "good").status == 1
    assert "is you" in known("grade", "Ines Carvalho", "good").err


def test_a_way_to_nobody_in_particular_is_asked_about(known: Command, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    twins = f"Bo,Lind,{LINK}bo-a,,Saltmarsh,,\nBo,Lind,{LINK}bo-b,,Tern Mobility,,\n"
    assert known("import", csv(tmp_path / "more", twins)).status == 0

    assert "2 people are called 'Bo Lind'" in known("paths", "Bo Lind").err
    assert "name a company or a person" in known("paths", " ").err


def test_a_list_that_was_given_leads_in_stays_apart_and_goes_when_taken_back(
    known: Command, tmp_path: Path
) -> None:
    given = csv(tmp_path, THEIRS + YOU + ",,,,,,07 Jun 2020\n")

    taken = known("connections-of", "Rui Faro", given, "--json").json

    assert (taken["people"], taken["yourself"], taken["unchanged"]) == (2, 1, False)
    assert [bad["place"] for bad in taken["skipped"]] == ["Connections.csv row 4"]
    found = known("paths", "Quartz Reef", "--json").json
    assert [(p["to"]["name"], p["via"][0]["name"]) for p in found] == [
        ("Tess Okafor", "Rui Faro"),
        ("Ivo Reed", "Rui Faro"),
    ]
    assert "Rui Faro and Tess Okafor: connected since 2019" in found[0]["why"][-1]
    assert known("connections-of", "Rui Faro", given, "--json").json["unchanged"]
    (shown,) = known("connections-of", "--json").json
    assert (shown["name"], shown["people"], shown["given_at"][:10]) == ("Rui Faro", 2, "2031-05-20")
    assert known("paths", "Quartz Reef", "--json", at="2031-05-19T12:00:00+00:00").json == []
    assert known("grade", "Tess Okafor", "good").status == 1  # nobody of the user's

    assert known("connections-of", "Rui Faro", "--take-back").out.strip() == "removed: 2 people"

    assert known("paths", "Quartz Reef", "--json").json == []
    assert known("connections-of", "--json").json == []
    assert known("connections-of", "Rui Faro", "--take-back").status == 1


def test_a_newer_list_of_the_same_person_takes_the_place_of_the_older(
    known: Command, tmp_path: Path
) -> None:
    known("connections-of", "Rui Faro", csv(tmp_path, THEIRS))
    known("connections-of", "Rui Faro", csv(tmp_path, THEIRS.splitlines()[1]))
    assert [each["people"] for each in known("connections-of", "--json").json] == [1]


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (OWN, "Rui Faro is on this list, so it is not theirs"),
        (YOU, "nobody is on this list"),
        (OWN.splitlines()[1], "that is your own list"),
    ],
)
def test_a_list_that_cannot_be_theirs_is_refused_in_one_line(
    known: Command, tmp_path: Path, rows: str, why: str
) -> None:
    said = known("connections-of", "Rui Faro", csv(tmp_path, rows))
    assert said.status == 1
    assert why in said.err
    assert known("connections-of", "--json").json == []


def test_another_file_or_the_export_of_somebody_else_is_refused(
    known: Command, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("no table")
    assert "no table of a LinkedIn export" in known("connections-of", "Rui Faro", notes).err
    assert "no such file" in known("connections-of", "Rui Faro", tmp_path / "missing.csv").err
    export = tmp_path / "export.zip"
    with ZipFile(export, "w") as archive:
        archive.writestr("Connections.csv", HEADER + THEIRS)
        archive.writestr("Profile.csv", "First Name,Last Name,Headline\nAna,Ruiz,Planner\n")
    assert "is the export of Ana Ruiz" in known("connections-of", "Rui Faro", export).err


def test_import_takes_no_list_on_which_the_user_stands(known: Command, tmp_path: Path) -> None:
    said = known("import", csv(tmp_path, THEIRS + YOU), "--json")
    assert said.status == 1
    assert "Connections.csv row 3" in said.out
    assert "afterword connections-of" in said.err
    assert "init --profile ADDRESS" in said.err  # the way out of who has a namesake
    assert known("paths", "Quartz Reef", "--json").json == []


def test_the_own_profile_tells_a_namesake_in_a_lone_list_from_the_user(
    known: Command, tmp_path: Path
) -> None:
    namesake = f"Ines,Carvalho,{LINK}ines-carvalho-7,,Tidewater,Surgeon,14 Nov 2019\n"
    said = known("init", "--profile", "https://pt.linkedin.com/in/Ines-Carvalho/?locale=en")
    assert said.out.strip().endswith("/in/ines-carvalho")

    taken = known("import", csv(tmp_path, THEIRS + namesake), "--json").json

    assert (taken["imported"]["connections"], taken["skipped"]) == (3, [])
    (found,) = known("people", "carvalho", "--json").json["people"]
    assert (found["url"], found["company"]) == ("/in/ines-carvalho-7", "Tidewater")


def test_the_own_profile_on_a_list_makes_it_somebody_elses_under_any_name(
    known: Command, tmp_path: Path
) -> None:
    known("init", "--profile", f"{LINK}ines-carvalho")
    married = YOU.replace("Ines,Carvalho", "Ines,Brandt")
    said = known("import", csv(tmp_path, THEIRS + married), "--json")
    assert said.status == 1
    assert "that is you, so this list is somebody else's" in said.err
    assert "connections-of" in said.err
    assert "namesake" not in said.err
    assert known("people", "okafor", "--json").json["people"] == []


def test_a_list_without_profiles_names_the_export_as_the_way_out(
    known: Command, tmp_path: Path
) -> None:
    known("init", "--profile", f"{LINK}ines-carvalho")
    said = known("import", csv(tmp_path, THEIRS + "Inês,Carvalho,,,Tidewater,,14 Nov 2019\n"))
    assert said.status == 1
    assert "namesake: import the whole export" in said.err


def test_a_namesake_on_a_list_that_was_given_is_kept_on_it(known: Command, tmp_path: Path) -> None:
    known("init", "--profile", f"{LINK}ines-carvalho")
    namesake = f"Ines,Carvalho,{LINK}ines-carvalho-7,,Quartz Reef,Surgeon,14 Nov 2019\n"

    taken = known("connections-of", "Rui Faro", csv(tmp_path, THEIRS + YOU + namesake), "--json")

    assert (taken.json["people"], taken.json["yourself"]) == (3, 1)


def test_empty_rows_are_told_once_each_and_who_has_no_name_by_their_profile(
    known: Command, tmp_path: Path
) -> None:
    nameless = f",,{LINK}no-name,,Quartz Reef,Engineer,14 Nov 2019\n"

    said = known("import", csv(tmp_path, ",,,,,,\n" + nameless))

    assert said.out.splitlines()[1].startswith("skipped Connections.csv row 1: it names nobody")
    assert "/in/no-name, Engineer, Quartz Reef" in known("people", "quartz").out


def test_what_is_no_profile_is_one_clear_line(known: Command) -> None:
    said = known("init", "--profile", "https://example.example/ines")
    assert said.status == 1
    assert "no address of a profile" in said.err


@pytest.mark.parametrize("name", ["Ana,Ruiz", "Ines,", "I.,Carvalho"])
def test_an_export_under_a_name_that_only_could_be_the_users_is_not_theirs(
    known: Command, tmp_path: Path, name: str
) -> None:
    export = tmp_path / "export.zip"
    with ZipFile(export, "w") as archive:
        archive.writestr("Connections.csv", HEADER + THEIRS + YOU)
        archive.writestr("Profile.csv", f"First Name,Last Name,Headline\n{name},Planner\n")
    said = known("import", export, "--json")
    [bad] = said.json["skipped"]
    assert "nothing of it was taken" in bad["reason"]
    assert "if it is yours: say which profile is yours" in bad["reason"]
    assert known("people", "okafor", "--json").json["people"] == []


def test_a_namesake_in_the_own_export_is_no_reason_to_leave_it_out(
    known: Command, tmp_path: Path
) -> None:
    export = tmp_path / "export.zip"
    with ZipFile(export, "w") as archive:
        archive.writestr("Connections.csv", HEADER + THEIRS + YOU)
        archive.writestr("Profile.csv", "First Name,Last Name,Headline\nInes,Carvalho,Planner\n")
    assert known("import", export, "--json").json["imported"]["connections"] == 3
    assert len(known("people", "carvalho", "--json").json["people"]) == 1


def test_nothing_of_a_connectors_whole_export_is_taken_for_the_users(
    known: Command, tmp_path: Path
) -> None:
    export = tmp_path / "export.zip"
    with ZipFile(export, "w") as archive:
        # The letters stand before what tells whose they are.
        archive.writestr(
            "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
            f'Rui Faro,Tess Okafor,"3/4/24, 9:41 AM",,OUTGOING,{LINK}rui-faro,{LINK}tess-okafor\n',
        )
        archive.writestr("Connections.csv", HEADER + THEIRS + YOU)
        archive.writestr("Profile.csv", "First Name,Last Name,Headline\nRui,Faro,Engineer\n")
    said = known("import", export, "--json")
    assert said.status == 1
    (bad,) = said.json["skipped"]
    assert bad["place"] == "Connections.csv row 3"
    assert "the export of Rui Faro, with you among the connections" in bad["reason"]
    assert known("people", "okafor", "--json").json["people"] == []
    assert known("connections-of", "Rui Faro", export, "--json").json["people"] == 2


def test_a_given_list_is_in_the_export_and_comes_back(known: Command, tmp_path: Path) -> None:
    known("connections-of", "Rui Faro", csv(tmp_path, THEIRS))
    assert known("export", tmp_path / "all.zip").status == 0
    from afterword.records import models

    models.Owner.objects.all().delete()
    assert not models.GivenRow.objects.exists()

    assert known("restore", tmp_path / "all.zip").status == 0

    assert [each["people"] for each in known("connections-of", "--json").json] == [2]
    assert len(known("paths", "Quartz Reef", "--json").json) == 2
