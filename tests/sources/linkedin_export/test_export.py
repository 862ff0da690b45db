"""Exports of every era and several languages, torn and hostile ones too."""

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.entries import (
    Bad,
    Connection,
    Endorsement,
    Entry,
    Found,
    LinkedInInvitation,
    LinkedInMessage,
    Position,
    Profile,
    Recommendation,
    Who,
)
from afterword.core.errors import UnreadableError
from afterword.sources.linkedin_export import is_export, is_table, read

Reader = Callable[[str | bytes], list[Found | Bad]]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    def run(content: str | bytes) -> list[Found | Bad]:
        path = tmp_path / "Export.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return list(read(path, zone="America/Denver"))

    return run


def found(entries: list[Found | Bad]) -> list[Entry]:
    return [entry.entry for entry in entries if isinstance(entry, Found)]


def bad(entries: list[Found | Bad]) -> list[tuple[str, str]]:
    return [(entry.place, entry.reason) for entry in entries if isinstance(entry, Bad)]


ANA = Connection(
    "Ana Ruiz", "/in/ana-ruiz", "ana@acme.example", "Acme, Inc.", "CTO", date(2026, 2, 8)
)
URL = "https://www.linkedin.com/in/Ana-Ruiz"


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "08 Feb 2026"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "08. Feb. 2026"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "08.02.2026"),
        ("Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el", "8 feb. 2026"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion", "8 févr. 2026"),
        ("Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "8 de fev. de 2026"),
        ("Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il", "8 feb 2026"),
        ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "8 feb. 2026"),
        ("Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan", "8 feb. 2026"),
    ],
)
def test_connections_in_every_language(reader: Reader, header: str, day: str) -> None:
    row = f'Ana,Ruiz,{URL},Ana@acme.example,"Acme, Inc.",CTO,{day}'
    assert found(reader(f"{header}\n{row}\n")) == [ANA]


HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ROW = f'Ana,Ruiz,{URL},ana@acme.example,"Acme, Inc.",CTO,08 Feb 2026'


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        'Notes:\n"When exporting, you may …"\n\n',
        '"Notes:"\n"An open quote…\n\n',
        "Notes :\n\n\n\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_preamble_and_encoding(reader: Reader, preamble: str, encoding: str) -> None:
    text = f"{preamble}{HEADER}\r\n{ROW}\r\n"
    assert found(reader(text.encode(encoding))) == [ANA]


def test_connections_before_addresses_were_exported(reader: Reader) -> None:
    header = "First Name,Last Name,Email Address,Company,Position,Connected On"
    text = f"{header}\nAna,Ruiz,,Acme,CTO,14 Nov 2019"
    assert found(reader(text)) == [
        Connection("Ana Ruiz", "", "", "Acme", "CTO", date(2019, 11, 14))
    ]


def test_a_spreadsheet_that_saved_with_semicolons(reader: Reader) -> None:
    text = (
        f"{HEADER.replace(',', ';')}\nAna;Ruiz;{URL};ana@acme.example;Acme, Inc.;CTO;08 Feb 2026\n"
    )
    assert found(reader(text)) == [ANA]


def test_hidden_members_are_skipped_with_their_place(reader: Reader) -> None:
    entries = reader(f"{HEADER}\n{ROW}\n,,,,,,07 Jun 2026\n{ROW}\n")
    assert found(entries) == [ANA, ANA]
    assert bad(entries) == [
        ("Export.csv row 2", "it names nobody: the member hides, or closed the account")
    ]


@pytest.mark.parametrize("cell", ['"Acme, Inc.', '"Ac"me "', 'Acme "Robotics'])
def test_a_torn_quote_loses_no_other_row(reader: Reader, cell: str) -> None:
    torn = f"Bo,Li,{URL},,{cell},CEO,07 Jun 2026"
    rows = "\n".join([ROW, torn, *[ROW] * 30])
    entries = reader(f"{HEADER}\n{rows}\n")
    assert found(entries).count(ANA) == 31
    assert len(entries) == 32


def test_a_row_that_ends_too_early_is_named(reader: Reader) -> None:
    entries = reader(f"{HEADER}\n{ROW}\nBo,Li,{URL}\n{ROW}\n")

    assert found(entries) == [ANA, ANA]
    assert bad(entries) == [("Export.csv row 2", "it is cut off: 3 of 7 cells")]


def test_a_row_with_too_many_cells_is_named(reader: Reader) -> None:
    entries = reader(f"{HEADER}\nBo,Li,{URL},,Acme,CEO,07 Jun 2026,x,y\n{ROW}\n")

    assert found(entries) == [ANA]
    assert bad(entries) == [("Export.csv row 1", "it has more than 7 cells")]


def test_no_row_is_lost_where_only_some_months_are_known(reader: Reader) -> None:
    header = "Ad,Soyadı,URL,E-posta Adresi,Şirket,Pozisyon,Bağlantı Tarihi"
    rows = [f"Bo,Li,{URL},,Acme,CEO,{day}" for day in ("14 Kas 2019", "03 May 2023")]

    entries = reader("\n".join([header, *rows]))

    assert [entry.since for entry in found(entries) if isinstance(entry, Connection)] == [
        date(2023, 5, 3)
    ]
    assert bad(entries) == [("Export.csv row 1", "'14 Kas 2019' is no date")]


def test_a_torn_row_that_still_has_its_cells_is_saved(reader: Reader) -> None:
    entries = reader(f'{HEADER}\nBo,Li,{URL},,"Acme,CEO,07 Jun 2026\n{ROW}\n')
    assert found(entries) == [
        Connection("Bo Li", "/in/ana-ruiz", "", "Acme", "CEO", date(2026, 6, 7)),
        ANA,
    ]


MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE"
    ",SUBJECT,CONTENT,FOLDER"
)
BO = "https://www.linkedin.com/in/bo"


def test_messages_with_line_breaks_and_several_recipients(reader: Reader) -> None:
    text = (
        f'{MESSAGES}\n"c1","","Ana Ruiz","{URL}","Bo Li, PhD, Cy Day","{BO},{BO}2",'
        '"2026-03-01 10:00:00 UTC",'
        '"Hello","Line one\n\nsaid ""yes"", twice","INBOX"\n'
    )
    assert found(reader(text)) == [
        LinkedInMessage(
            "c1",
            Who("Ana Ruiz", url="/in/ana-ruiz"),
            (Who("Bo Li, PhD", url="/in/bo"), Who("Cy Day", url="/in/bo2")),
            datetime(2026, 3, 1, 10, tzinfo=UTC),
            'Line one\n\nsaid "yes", twice',
            "Hello",
        )
    ]


def test_drafts_advertisements_and_spam_are_left_out(reader: Reader) -> None:
    rows = [
        f"c1,,Ana,{URL},Bo,{BO},2026-03-01 10:00:00 UTC,,a draft,INBOX,,Yes",
        f"c1,,,,Bo,{BO},2026-03-01 10:00:00 UTC,,<p class=spinmail-quill-editor>Buy</p>,INBOX,,No",
        f"c1,,Ana,{URL},Bo,{BO},2026-03-01 10:00:00 UTC,,junk,SPAM,,No",
        f"c1,,Ana,{URL},Bo,{BO},2026-03-01 10:00:00 UTC,,<p>kept</p>,,,No",
    ]
    entries = reader("\n".join([f"{MESSAGES},ATTACHMENTS,IS MESSAGE DRAFT", *rows]))
    assert [one.text for one in found(entries) if isinstance(one, LinkedInMessage)] == ["kept"]
    assert bad(entries) == []


def test_messages_in_a_language_that_no_list_holds(reader: Reader) -> None:
    header = "SAMTALE-ID,TITTEL,FRA,PROFIL,TIL,PROFILER,DATO,EMNE,INNHOLD,MAPPE"
    (message,) = found(
        reader(f"{header}\nc1,,Ana,{URL},Bo,{BO},2026-03-01 10:00:00 UTC,,hei,INBOX")
    )
    assert isinstance(message, LinkedInMessage)
    assert (message.sender.url, message.text) == ("/in/ana-ruiz", "hei")


@pytest.mark.parametrize(
    ("header", "sent", "direction", "outgoing"),
    [
        ("From,To,Sent At,Message,Direction", "4/10/26, 5:32 PM", "OUTGOING", True),
        ("From,To,Sent At,Message,Direction", "4/10/26, 5:32\u202fPM", "INCOMING", False),
        ("Von,An,Gesendet am,Nachricht,Richtung", "10.04.26, 17:32", "AUSGEHEND", True),
        ("De,À,Envoyé le,Message,Sens", "10/04/2026 17:32", "ENTRANT", False),
        ("De,Para,Enviado el,Mensaje,Dirección", "10/4/26, 17:32", "SALIENTE", True),
    ],
)
def test_invitations_in_the_owners_zone(
    reader: Reader, header: str, sent: str, direction: str, outgoing: bool
) -> None:
    text = (
        f'{header},inviterProfileUrl,inviteeProfileUrl\nAna,Bo,"{sent}",Hi,{direction},{URL},{BO}\n'
    )
    assert found(reader(text)) == [
        LinkedInInvitation(
            Who("Ana", url="/in/ana-ruiz"),
            Who("Bo", url="/in/bo"),
            datetime(2026, 4, 10, 17, 32, tzinfo=ZoneInfo("America/Denver")),
            "Hi",
            outgoing,
        )
    ]


def test_positions_and_profile(reader: Reader) -> None:
    positions = (
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,CTO,,,Jun 2021,\n"
    )
    assert found(reader(positions)) == [Position("Acme", "CTO", date(2021, 6, 1), None)]
    profile = "First Name,Last Name,Headline,Geo Location\nAna,Ruiz,Plans fleets,Lyon\n"
    assert found(reader(profile)) == [Profile("Ana Ruiz", "Plans fleets", "Lyon")]


def zipped(tmp_path: Path, *members: tuple[str, str]) -> Path:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members:
            archive.writestr(name, text)
    return path


def test_a_hostile_member_is_named_and_the_good_ones_are_kept(tmp_path: Path) -> None:
    inner = io.BytesIO()
    zipfile.ZipFile(inner, "w").close()
    path = zipped(
        tmp_path,
        ("sub/Connections.csv", f"{HEADER}\n{ROW}\n"),
        ("../Positions.csv", "x"),
        ("/etc/x", "x"),
        ("bomb.csv", "0" * 1_000_000),
        ("more.zip", inner.getvalue().decode("latin-1")),
        ("Skills.csv", "Name\nPython\n"),
    )
    entries = list(read(path))
    assert found(entries) == [ANA]
    assert sorted(bad(entries)) == [
        ("../Positions.csv", "its name leads out of the archive"),
        ("/etc/x", "its name leads out of the archive"),
        ("bomb.csv", "it unpacks to more than a hundred times its size"),
        ("more.zip", "an archive within the archive"),
    ]


def test_a_damaged_member_is_named(tmp_path: Path) -> None:
    path = zipped(
        tmp_path, ("Connections.csv", f"{HEADER}\n{ROW}\n" * 50), ("Profile.csv", "x" * 9)
    )
    data = bytearray(path.read_bytes())
    data[80] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(UnreadableError, match="damaged"):
        list(read(path))


def test_a_zip_that_is_cut_off_is_not_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", f"{HEADER}\n{ROW}\n" * 50)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(UnreadableError, match="cut off"):
        list(read(path))


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\x00" * 50])
def test_what_is_no_export_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match="LinkedIn"):
        list(read(path))
    assert not is_export(path)


def test_a_folder_is_read_like_its_zip(tmp_path: Path) -> None:
    folder = tmp_path / "export" / "inner"
    folder.mkdir(parents=True)
    (folder / "Connections.csv").write_text(f"{HEADER}\n{ROW}\n")
    (folder / "Skills.csv").write_text("Name\n")
    assert is_export(tmp_path / "export")
    assert found(list(read(tmp_path / "export"))) == [ANA]


CELLS = st.text(alphabet='ab",\n1 /:', max_size=12)
TEXTS = st.lists(st.lists(CELLS, max_size=8).map(",".join), max_size=8).map("\n".join)


@given(st.binary() | TEXTS.map(lambda text: f"{HEADER}\n{text}".encode()))
def test_any_bytes_give_entries_or_our_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "x.csv"
    path.write_bytes(data)
    try:
        assert all(isinstance(entry, Found | Bad) for entry in read(path))
    except UnreadableError:
        assert not is_table(data)


def test_recommendations_and_endorsements_are_known_by_who_and_when(reader: Reader) -> None:
    recommended = (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Ana,Ruiz,"Acme, Inc.",CTO,"A pleasure, ""always""","07/21/09, 12:11 PM",VISIBLE\n'
        ",,,,Anonymous,,HIDDEN\n"
    )
    entries = reader(recommended)
    at = datetime(2009, 7, 21, 12, 11, tzinfo=ZoneInfo("America/Denver"))
    assert found(entries) == [Recommendation(Who("Ana Ruiz"), "Acme, Inc.", "CTO", at)]
    assert bad(entries) == [("Export.csv row 2", "it doesn't say whose it is")]

    endorsed = (
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
        "Endorsement Status\n"
        "2017/05/02 08:30:00 UTC,Kafka,Ana,Ruiz,www.linkedin.com/in/ana-ruiz,ACCEPTED\n"
        "2017/05/02 08:30:00 UTC,Kafka,Bo,Stone,www.linkedin.com/in/bo,REJECTED\n"
    )
    at = datetime(2017, 5, 2, 8, 30, tzinfo=UTC)
    assert found(reader(endorsed)) == [
        Endorsement(Who("Ana Ruiz", url="/in/ana-ruiz"), "Kafka", at)
    ]
