"""Cards of an address book: who somebody is and how to reach them, without pictures and keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from afterword.core.entries import Bad, Card, Found
from afterword.core.errors import UnreadableError
from afterword.core.names import company_key
from afterword.core.places import country_of_place
from afterword.sources.vcard.lines import Property, cards, properties

_ADDRESS = re.compile(r"[^\s:<>\"(),;]+@[^\s<>\"(),;]+")
_PHONE = re.compile(r"[+(\d][\d\s().\-/+]{4,}")


def read(path: Path) -> Iterator[Found | Bad]:
    """The cards of the file at `path`, in its order, each on its own: a bad one costs no other, and
    of one that is cut off what is there is taken, and told.

    Raises UnreadableError where the file can't be opened or holds no card.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", path=str(path)) from error
    is_book = False
    for number, each in _numbered(data):
        is_book, place = True, f"card {number}"
        yield Bad(str(path), place, each) if isinstance(each, str) else Found(each, place)
    if not is_book:
        raise UnreadableError("no address book: it has no VCARD", path=str(path))


def read_bytes(data: bytes) -> Iterator[Card | Bad]:
    """The cards in these bytes, as a server gives them."""
    for number, each in _numbered(data):
        yield Bad("", f"card {number}", each) if isinstance(each, str) else each


def _numbered(data: bytes) -> Iterator[tuple[int, Card | str]]:
    """Each card with its number, and what is wrong with it."""
    for number, lines in enumerate(cards(data), 1):
        card = _card(list(properties(lines.held)))
        if lines.whole:
            yield number, card
        elif isinstance(card, str):
            yield number, f"it is cut off before its end, and {card}"
        else:
            yield number, card
            yield number, "it is cut off before its end; what stands there was taken"


def _card(found: list[Property]) -> Card | str:
    """The card, or why it is none."""
    emails = _unique(
        hit[0].lower()
        for one in _preferred(found, "EMAIL")
        for hit in [_ADDRESS.search(one.text)]
        if hit
    )
    phones = _unique(
        hit[0].strip()
        for one in _preferred(found, "TEL")
        for hit in [_PHONE.search(one.text)]
        if hit
    )
    company = next((one.parts[0] for one in found if one.name == "ORG" and one.parts[0]), "")
    department = next(
        (one.parts[1] for one in found if one.name == "ORG" and len(one.parts) > 1), ""
    )
    if _kind(found) == "group":
        return "it is a list of people and no person"
    name = _name(found)
    if _is_company(found):
        name, company = "", company or name
    if company_key(name) == company_key(company):
        name = ""  # programs without a field for companies put them here
    if not (name or emails or phones or company):
        return "it has no name, address or number"
    address = next((one.parts for one in found if one.name == "ADR" and len(one.parts) > 6), [])
    links = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE")
    return Card(
        name=name,
        emails=emails,
        phones=phones,
        company=company,
        position=_first(found, "TITLE") or _first(found, "ROLE"),
        urls=_unique(one.text for one in found if one.name in links and "." in one.text),
        country=country_of_place(address[6]) if address else "",
        note=_first(found, "NOTE"),
        nickname=", ".join(_unique(one.text for one in found if one.name == "NICKNAME")),
        department=department,
    )


def _name(found: list[Property]) -> str:
    """FN, else what N and at last NICKNAME give."""
    full = " ".join(_first(found, "FN").split())
    made = next((made for one in found if one.name == "N" and (made := _made(one))), "")
    # A comma parts second names for some programs, surname and first name for others: N knows.
    if full and "@" not in full and not ("," in full and " " in made):
        return full
    return made or _first(found, "NICKNAME").partition(",")[0].strip()


def _made(name: Property) -> str:
    family, given, middle, _, suffix, *_ = [*name.parts, "", "", "", "", ""]
    return " ".join(f"{given} {middle} {family} {suffix}".replace(",", " ").split())


def _is_company(found: list[Property]) -> bool:
    shown = _first(found, "X-ABSHOWAS")
    return _kind(found) in ("org", "location") or shown.upper() == "COMPANY"


def _kind(found: list[Property]) -> str:
    said = _first(found, "KIND") or _first(found, "X-ADDRESSBOOKSERVER-KIND")
    return said.strip().lower()


def _first(found: list[Property], name: str) -> str:
    return next((one.text for one in found if one.name == name and one.text), "")


def _preferred(found: list[Property], name: str) -> list[Property]:
    """The properties of that name, the preferred ones first, faxes and pagers last."""
    return sorted(
        (one for one in found if one.name == name),
        key=lambda one: (bool(one.types & {"fax", "pager"}), "pref" not in one.types),
    )


def _unique(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
