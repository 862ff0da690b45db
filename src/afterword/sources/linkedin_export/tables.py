"""Which table of an export a CSV file is, and what its columns are called in each language.

LinkedIn writes headers in the language of the account and changes them without notice, but it keeps
the order of the columns. So a table is known by its header, in the words below, and else by what
its rows hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.written_dates import find_date, fold

# Field → what it is called, folded, in English, German, Spanish, French, Portuguese, Italian,
# Dutch.
_FIRST = "first name|vorname|nombre|prenom|nome|primeiro nome|voornaam"
_LAST = (
    "last name|nachname|familienname|apellidos|apellido|nom|nom de famille|sobrenome|apelido"
    "|ultimo nome"
    "|cognome|achternaam"
)
_COMPANY = (
    "company|company name|unternehmen|unternehmensname|name des unternehmens|firma|empresa"
    "|nombre de la empresa"
    "|nombre de empresa|entreprise|nom de lentreprise|societe|nome da empresa|azienda"
    "|nome azienda"
    "|nome dellazienda|bedrijf|bedrijfsnaam|organisation"
)
_TITLE = (
    "position|title|titel|jobtitel|stellenbezeichnung|cargo|puesto|titulo|poste"
    "|intitule du poste|fonction|titre"
    "|funcao|posizione|qualifica|ruolo|functie|functietitel"
)
_FROM = "from|von|de|expediteur|remitente|remetente|da|van|absender"
_TO = "to|an|para|a|destinataire|destinatario|aan|empfanger"
_NOTE = "message|nachricht|mensaje|mensagem|messaggio|bericht"


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of file: its columns in their order, and those by which it is known."""

    kind: str
    fields: dict[str, str]
    telling: tuple[str, ...]


TABLES = (
    Table(
        "messages",
        {
            "conversation": "conversation id|unterhaltungs id|konversations id|id de conversacion"
            "|id de la conversacion|id de conversation|id de la conversation|id da conversa"
            "|id conversazione"
            "|gespreks id",
            "heading": "conversation title|titel der unterhaltung|titulo de la conversacion"
            "|titre de la conversation|titulo da conversa|titolo conversazione",
            "from": _FROM,
            "sender_url": "sender profile url|profil url des absenders"
            "|url del perfil del remitente"
            "|url du profil de lexpediteur|url do perfil do remetente",
            "to": _TO,
            "urls": "recipient profile urls|profil urls der empfanger"
            "|url de perfil del destinatario"
            "|url du profil du destinataire|urls dos perfis dos destinatarios",
            "date": "date|datum|fecha|data",
            "subject": "subject|betreff|asunto|objet|assunto|oggetto|onderwerp",
            "content": "content|inhalt|contenido|contenu|conteudo|contenuto|inhoud",
            "folder": "folder|ordner|carpeta|dossier|pasta|cartella|map",
            "draft": "is message draft|ist nachrichtenentwurf|es borrador de mensaje"
            "|est un brouillon",
            "conversation_draft": "is conversation draft",
        },
        ("from", "to", "date", "content"),
    ),
    Table(
        "invitations",
        {
            "from": _FROM,
            "to": _TO,
            "sent": "sent at|sent on|gesendet am|gesendet um|enviado el|enviada el"
            "|fecha de envio|envoye le"
            "|envoyee le|date denvoi|enviado em|enviada em|data de envio|inviato il"
            "|data di invio|verzonden op",
            "note": _NOTE,
            "direction": "direction|richtung|direccion|sens|direcao|direzione|richting",
            "from_url": "inviterprofileurl|inviterprofileurn|inviter profile url",
            "to_url": "inviteeprofileurl|inviteeprofileurn|invitee profile url",
        },
        ("from", "to", "sent"),
    ),
    Table(
        "connections",
        {
            "first": _FIRST,
            "last": _LAST,
            "url": "url|profile url|profil url|url del perfil|url du profil|url do perfil"
            "|url profilo",
            "email": "email address|email|e mail|e mail adresse|e mail address|correo electronico"
            "|direccion de correo electronico|direccion de correo|adresse e mail|adresse email"
            "|courriel"
            "|endereco de e mail|endereco de email|indirizzo email|indirizzo e mail|e mailadres",
            "company": _COMPANY,
            "title": _TITLE,
            "since": "connected on|verbunden am|vernetzt am|vernetzt seit|kontakt seit"
            "|conectado el|conexion el"
            "|fecha de conexion|contacto desde|date de connexion|connecte le|connexion le"
            "|en relation depuis"
            "|relation depuis|conectado em|conexao em|data da conexao|data de conexao"
            "|collegato il"
            "|data di collegamento|data collegamento|verbonden op|connectie sinds"
            "|datum connectie",
        },
        ("first", "last", "since"),
    ),
    Table(
        "positions",
        {
            "company": _COMPANY,
            "title": _TITLE,
            "description": "description|beschreibung|descripcion|descricao|descrizione"
            "|beschrijving",
            "place": "location|ort|standort|ubicacion|lieu|localidade|localizacao|localita|locatie",
            "start": "started on|gestartet am|begonnen am|beginn|startdatum|angefangen am"
            "|fecha de inicio|inicio"
            "|empezado el|comenzado el|date de debut|debut|commence le|data de inicio"
            "|iniciado em|inicio em"
            "|data inizio|data di inizio|iniziato il|gestart op|begonnen op|begindatum",
            "end": "finished on|beendet am|abgeschlossen am|ende|enddatum|fecha de finalizacion"
            "|fecha de fin"
            "|finalizado el|fin|date de fin|termine le|data de termino|terminado em|concluido em"
            "|data fine|data di fine|terminato il|beeindigd op|einddatum|voltooid op",
        },
        ("company", "title", "start"),
    ),
    Table(
        "recommendations",
        {
            "first": _FIRST,
            "last": _LAST,
            "company": _COMPANY,
            "title": f"job title|{_TITLE}",
            "text": "text|texto|texte|testo|tekst",
            "at": "creation date|erstellungsdatum|erstellt am|fecha de creacion|date de creation"
            "|data de criacao|data di creazione|aanmaakdatum",
            "status": "status|estado|statut|stato",
        },
        ("first", "last", "text", "at"),
    ),
    Table(
        "endorsements",
        {
            "at": "endorsement date",
            "skill": "skill name",
            "first": "endorser first name|endorsee first name",
            "last": "endorser last name|endorsee last name",
            "url": "endorser public url|endorsee public url",
            "status": "endorsement status",
        },
        ("at", "skill", "first", "last"),
    ),
    Table(
        "profile",
        {
            "first": _FIRST,
            "last": _LAST,
            "headline": "headline|profil slogan|profilslogan|slogan|titular|titre"
            "|titre du profil|titulo"
            "|titulo do perfil|sommario|intestazione|kopregel|profielkop",
            "place": "geo location|geografischer standort|standort|ubicacion geografica|ubicacion"
            "|lieu|localisation geographique|situation geographique|localizacao geografica"
            "|localidade"
            "|localita geografica|area geografica|geografische locatie|locatie",
        },
        ("first", "last", "headline"),
    ),
)

_DAY = re.compile(r"\d{1,2}\W{1,2}[^\W\d_]{2,12}\W{1,2}(?:19|20)\d\d")
_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?")
_CLOCK = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? +\d{1,2}:\d\d")


@dataclass(frozen=True, slots=True)
class Layout:
    """A recognised file: its kind, where each field stands, and how many columns its header has."""

    kind: str
    columns: dict[str, int]
    width: int
    english: bool

    def cell(self, row: list[str], field: str) -> str:
        """The cell without white space around it; empty where the file or the row lacks it."""
        index = self.columns.get(field, len(row))
        return row[index].strip() if index < len(row) else ""


def key(name: str) -> str:
    """A header's name for comparing: folded, words apart by one space."""
    return " ".join(
        re.sub(r"[^\w]+", " ", re.sub(r"['’`]", "", fold(name))).replace("_", " ").split()
    )


def by_header(header: list[str]) -> Layout | None:
    """The layout that this row names, None where it is no header of a table that we read."""
    names = [key(name) for name in header]
    for table in TABLES:
        columns: dict[str, int] = {}
        for field, words in table.fields.items():
            at = next((i for i, name in enumerate(names) if name in words.split("|")), None)
            if at is not None and at not in columns.values():
                columns[field] = at
        if all(field in columns for field in table.telling):
            english = all(
                names[columns[field]] == table.fields[field].split("|")[0]
                for field in table.telling
            )
            return Layout(table.kind, columns, len(header), english)
    return None


def by_shape(header: list[str], rows: list[list[str]]) -> Layout | None:
    """The layout of a file whose header is in words that we don't know, from what its `rows` hold.

    Connections have a profile's address in the third column and a day in the last; messages an
    address in the fourth and an instant in the seventh; invitations a time in the third and
    addresses at the end.
    """
    whole = [row for row in rows if len(row) == len(header) and any(row)]
    if not whole or any(map(_is_profile, header)):  # a row of data is nobody's header
        return None
    if len(header) == 7 and _hold(whole, 2, _is_profile) and _hold(whole, 6, _is_day):
        return _in_order("connections", header)
    if len(header) >= 9 and _hold(whole, 3, _is_profile) and _hold(whole, 6, _is_stamp):
        return _in_order("messages", header)
    if len(header) in (5, 7) and _hold(whole, 2, _is_clock) and _hold(whole, 4, str.isupper):
        return _in_order("invitations", header)
    return None


def _in_order(kind: str, header: list[str]) -> Layout:
    (table,) = (table for table in TABLES if table.kind == kind)
    columns = {field: at for at, field in enumerate(table.fields) if at < len(header)}
    if kind == "messages":  # what follows the folder comes and goes, so its place says nothing
        columns = {field: at for field, at in columns.items() if "draft" not in field}
    return Layout(kind, columns, len(header), english=False)


def _hold(rows: list[list[str]], column: int, is_one: Callable[[str], bool]) -> bool:
    cells = [row[column].strip() for row in rows if row[column].strip()]
    return bool(cells) and sum(map(is_one, cells)) >= 0.8 * len(cells)


def _is_profile(cell: str) -> bool:
    return "linkedin.com/in/" in cell.lower()


def _is_day(cell: str) -> bool:
    """A date, or what has the form of one with a month in a language that we don't know."""
    return len(cell) < 30 and (find_date(cell) is not None or _DAY.fullmatch(cell) is not None)


def _is_stamp(cell: str) -> bool:
    return _STAMP.match(cell) is not None


def _is_clock(cell: str) -> bool:
    return _CLOCK.match(cell) is not None or _is_stamp(cell)
