"""Address books: whom they call otherwise than mails do, cards that break off, cards of firms."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command

MAIL = """\
From: Tess Okafor <tess@quartz.example>
To: Ines Carvalho <ines@carvalho.example>
Date: Tue, 6 May 2031 10:00:00 +0100
Message-ID: <one@quartz.example>
Subject: Your application

Dear Ines, I look forward to our talk. Best, Tess Okafor
"""
CARDS = {
    "by its name": "FN:Boss\nEMAIL:tess@quartz.example\n",
    "by a nickname": "FN:Tess Okafor\nNICKNAME:Boss,Captain\nEMAIL:tess@quartz.example\n",
}


def book(folder: Path, card: str) -> Path:
    path = folder / "book.vcf"
    path.write_text(f"BEGIN:VCARD\nVERSION:3.0\n{card}END:VCARD\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("written", CARDS)
def test_the_hiring_manager_is_one_person_and_found_under_the_nickname(
    ines: Command, tmp_path: Path, written: str
) -> None:
    mail = tmp_path / "one.eml"
    mail.write_text(MAIL, encoding="utf-8")
    assert ines("import", mail, book(tmp_path, CARDS[written])).status == 0

    (found,) = ines("people", "bos", "--json").json["people"]

    assert (found["name"], found["called"]) == ("Tess Okafor", "Boss")
    assert ines("people", "tess", "--json").json["people"][0]["called"] is None
    assert "Tess Okafor, also called Boss" in ines("people", "boss").out
    assert ines("grade", "Boss", "good").status == 0
    assert ines("paths", "boss", "--json").json[0]["to"]["name"] == "Tess Okafor"
    assert ines("forget", "boss").status == 0
    assert ines("people", "--json").json["people"] == []


def test_a_card_that_nothing_speaks_of_is_found_and_forgotten_by_its_nickname(
    ines: Command, tmp_path: Path
) -> None:
    # Nothing but the card: a look loads it only where it is asked for by one of its handles.
    card = "FN:Ivo Reed\nNICKNAME:Skipper\nEMAIL:ivo@reed.example\n"
    assert ines("import", book(tmp_path, card)).status == 0
    assert ines("grade", "Captain", "good").status == 1

    (found,) = ines("people", "skipper", "--json").json["people"]

    assert (found["name"], found["also"]) == ("Ivo Reed", ["Skipper"])
    assert ines("forget", "Skipper").status == 0
    assert ines("people", "--json").json["people"] == []


def test_two_with_one_nickname_are_asked_about(ines: Command, tmp_path: Path) -> None:
    two = (
        "FN:Ivo Reed\nNICKNAME:Boss\nEMAIL:ivo@reed.example\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\n"
    )
    assert ines("import", book(tmp_path, f"{two}FN:Boss\nEMAIL:tess@quartz.example\n")).status == 0

    # A name of one's own stands before what somebody is called besides.
    assert ines("grade", "Boss", "good").status == 0
    more = two + "FN:Kim Berg\nNICKNAME:Chief\\, Boss\nEMAIL:kim@berg.example\n"
    (tmp_path / "more").mkdir()
    assert ines("import", book(tmp_path / "more", more)).status == 0
    assert ines("forget", "tess@quartz.example").status == 0
    said = ines("forget", "Boss")
    assert said.status == 1
    assert "2 people called 'Boss'" in said.err


def test_a_card_of_a_company_is_counted_as_that_and_one_that_breaks_off_is_told(
    ines: Command, tmp_path: Path
) -> None:
    firms = (
        "KIND:org\nFN:Quartz Reef\nTEL:+351 21 555 0100\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\n"
        "FN:Tern Mobility\nORG:Tern Mobility\nEMAIL:desk@tern.example\nEND:VCARD\n"
    )
    torn = "BEGIN:VCARD\nVERSION:4.0\nFN:Ivo Reed\nEMAIL:ivo@reed.example\nTEL:+351 9"
    path = tmp_path / "book.vcf"
    path.write_text(f"BEGIN:VCARD\nVERSION:4.0\n{firms}{torn}", encoding="utf-8")

    said = ines("import", path, "--json").json

    assert said["imported"] == {"company_cards": 2, "companies": 2, "people": 1}
    (bad,) = said["skipped"]
    assert (bad["place"], bad["reason"]) == (
        "card 3",
        "it is cut off before its end; what stands there was taken",
    )
    assert [p["name"] for p in ines("people", "--json").json["people"]] == ["Ivo Reed"]
    again = ines("import", path, "--json").json
    assert (again["imported"], again["unchanged"]) == ({}, 3)
