"""Cards as address books of twenty years wrote them."""

import base64
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afterword.core.entries import Bad, Card, Found
from afterword.core.errors import UnreadableError
from afterword.sources.vcard import read, read_bytes
from afterword.sources.vcard.cards import _card
from afterword.sources.vcard.lines import cards, properties


def all_cards(data: bytes) -> list[Card | str]:
    return [_card(list(properties(lines.held))) for lines in cards(data)]


def card(*lines: str, version: str = "3.0", charset: str = "utf-8") -> Card:
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    (one,) = all_cards(text.encode(charset))
    assert isinstance(one, Card)
    return one


def test_a_card_is_read_whole() -> None:
    assert card(
        "N:Nair;Priya;;Dr.;",
        "FN:Dr. Priya Nair",
        "ORG:Acme\\, Inc.;Robotics",
        "TITLE:Head of Planning",
        "item1.EMAIL;type=INTERNET:priya.private@mail.example",
        "item2.EMAIL;type=INTERNET;type=pref:Priya@acme.example",
        "item2.X-ABLabel:_$!<Work>!$_",
        "TEL;type=FAX:+1 312 555 0100",
        "TEL;type=CELL:+1 (312) 555-0101",
        "ADR;type=WORK:;;1 Main St;Chicago;IL;60601;United States of America",
        "URL:http\\://www.acme.example",
        "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/priya",
        "NOTE:met in May\\, likes trains\\nand tea",
        "NICKNAME:Pri",
    ) == Card(
        name="Dr. Priya Nair",
        emails=("priya@acme.example", "priya.private@mail.example"),
        phones=("+1 (312) 555-0101", "+1 312 555 0100"),
        company="Acme, Inc.",
        position="Head of Planning",
        urls=("http://www.acme.example", "http://www.linkedin.com/in/priya"),
        country="US",
        note="met in May, likes trains\nand tea",
        nickname="Pri",
        department="Robotics",
    )


def test_version_2_1_with_quoted_printable_and_soft_breaks() -> None:
    one = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=",
        "=B6rg;;;",
        "NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:gr=FC=DFe=0D=0Aaus K=",
        "=F6ln",
        "EMAIL;INTERNET;HOME:joerg@mail.example",
        version="2.1",
    )
    assert one.name == "Jörg Müller"
    assert one.note == "grüße\r\naus Köln"
    assert one.emails == ("joerg@mail.example",)


def test_raw_bytes_in_the_charset_that_the_line_names() -> None:
    assert card("FN;CHARSET=ISO-8859-1:José", charset="latin-1").name == "José"
    assert card("FN;CHARSET=no-such:José").name == "José"


def test_version_4_with_numbers_as_addresses() -> None:
    one = card(
        "FN:Ana", 'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+34-91-555-0102;ext=1', version="4.0"
    )
    assert one.phones == ("+34-91-555-0102",)


def test_pictures_are_dropped_and_cost_nothing_else() -> None:
    picture = base64.b64encode(bytes(600)).decode()
    folded = [f" {picture[at : at + 70]}" for at in range(0, len(picture), 70)]
    one = card(
        "FN:Ana",
        "PHOTO;ENCODING=BASE64;JPEG:",
        *folded,
        "",
        "EMAIL:ana@acme.example",
        version="2.1",
    )
    assert one == Card("Ana", ("ana@acme.example",), (), "", "", ())


def test_an_agent_within_a_card_is_not_taken_for_its_owner() -> None:
    one = card(
        "FN:Ana",
        "AGENT:",
        "BEGIN:VCARD",
        "FN:Her Assistant",
        "END:VCARD",
        "TITLE:CTO",
        version="2.1",
    )
    assert (one.name, one.position) == ("Ana", "CTO")


def test_a_company_is_no_person() -> None:
    assert card("FN:Acme", "ORG:Acme", "X-ABShowAs:COMPANY").name == ""
    assert card("KIND:org", "FN:Acme Desk", "EMAIL:desk@acme.example", version="4.0").name == ""


def test_bad_cards_are_named_and_cost_none_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nUID:1\nEND:VCARD\nBEGIN:VCARD\nFN:Never Closed\n"
        "BEGIN:VCARD\nno property\nFN:Kept\nEND:VCARD\nBEGIN:VCARD\nFN:Cut Off\nEMAIL:cut@off.ex"
    )
    entries = list(read(path))
    assert entries[0] == Bad(str(path), "card 1", "it has no name, address or number")
    kept = [entry.entry for entry in entries if isinstance(entry, Found)]
    assert [one.name for one in kept if isinstance(one, Card)] == [
        "Never Closed",
        "Kept",
        "Cut Off",
    ]


def test_what_is_no_address_book_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_bytes(b"")
    with pytest.raises(UnreadableError, match="no address book"):
        list(read(path))


def test_real_address_books_are_read(shared: Path) -> None:
    for path in (shared / "data/real/6-vcard").rglob("*.vcf"):
        entries = list(read(path))
        found = [entry.entry for entry in entries if isinstance(entry, Found)]
        assert len(found) == len(entries), path.name
        assert all(isinstance(one, Card) and one.name for one in found), path.name


LINES = st.lists(
    st.sampled_from(
        [
            "BEGIN:VCARD",
            "END:VCARD",
            "AGENT:",
            "FN;ENCODING=QUOTED-PRINTABLE:=",
            "N:;;",
            "ADR:;;;;;;X",
            "=",
        ]
    )
    | st.text(max_size=30)
)


@given(LINES.map("\n".join).map(str.encode) | st.binary().map(lambda data: b"BEGIN:VCARD\n" + data))
def test_any_bytes_give_cards_or_reasons(data: bytes) -> None:
    assert all(isinstance(one, Card | str) for one in all_cards(data))


BOOK = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana Reis\r\n"
    b"NOTE;ENCODING=QUOTED-PRINTABLE:gr=C3=BC=\r\n=C3=9Fe\r\n"
    b"EMAIL:ana.reis@acme.example\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tess Okafor\r\n"
    b"EMAIL:tess.okafor@quartz\r\n .example\r\nTEL:+1 312 555 0100\r\nEND:VCARD\r\n"
)


@given(at=st.integers(1, len(BOOK) - 3))
def test_a_book_that_breaks_off_says_so_and_gives_no_half_of_anything(at: int) -> None:
    # Where only a fold is missing nothing tells that the line before it would go on.
    assume(not BOOK[at:].lstrip(b"\n").startswith(b" "))
    found = list(read_bytes(BOOK[:at]))

    taken = [each for each in found if isinstance(each, Card)]
    told = [each.reason for each in found if isinstance(each, Bad)]
    assert {each.name for each in taken} <= {"Ana Reis", "Tess Okafor", ""}
    assert {email for each in taken for email in each.emails} <= {
        "ana.reis@acme.example",
        "tess.okafor@quartz.example",
    }
    assert {phone for each in taken for phone in each.phones} <= {"+1 312 555 0100"}
    assert {each.note for each in taken} <= {"", "grüße"}
    opened, closed = (BOOK[:at].count(edge) for edge in (b"BEGIN:VCARD", b"END:VCARD"))
    assert len(told) == (opened > closed)
    assert all("it is cut off before its end" in each for each in told)


def test_a_card_without_an_end_before_the_next_is_taken_whole_and_told(tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    book.write_bytes(BOOK.replace(b"END:VCARD\r\n", b"", 1))

    ana, told, tess = read(book)

    assert isinstance(ana, Found)
    assert isinstance(tess, Found)
    assert ana.entry.emails == ("ana.reis@acme.example",)  # type: ignore[union-attr]
    assert told == Bad(
        str(book), "card 1", "it is cut off before its end; what stands there was taken"
    )
    assert tess.place == "card 2"
