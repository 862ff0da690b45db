"""Delivery reports: which address failed, for good or for now, and which letter it was.

RFC 3464 reports are read field by field; the many older and home-made forms by flufl.bounce; what
today's large providers say in prose, in the languages of their users, by the few patterns here.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator

from flufl.bounce import all_failures

from afterword.core.entries import Bounce
from afterword.core.reading.automatic import is_report
from afterword.sources.mail.header import Fields, first, scan, unfold_words
from afterword.sources.mail.mime import Part, decoded

_REPORT_LIMIT = 256 * 1024
_TEXT_LIMIT = 64 * 1024
_ADDRESS = r"[^\s<>()\[\]\"',;:@]{1,64}@[\w.-]{1,250}\w"
_RECIPIENT = re.compile(rf"(?:[\w-]+\s*;)?\s*<?\s*({_ADDRESS})\s*>?", re.IGNORECASE)
_STATUS = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
# A full mailbox is given up on with a 5, and emptied on Monday: it closes nobody's address.
_FULL = re.compile(
    r"\b5\.2\.2\b|mailbox (?:is )?full|(?:over|exceeded)[^.\n]{0,20} quota|quota exceeded|"
    r"postfach (?:ist )?voll|buz[óo]n (?:est[áa] )?lleno|bo[îi]te (?:aux lettres )?(?:est )?pleine|"
    r"caixa (?:de correio )?(?:est[áa] )?cheia",
    re.IGNORECASE,
)
_REPLY_CODE = re.compile(r"(?<![\d.])([45])[0-7]\d(?=[ -])")
_RETURNED_ID = re.compile(
    rb"^Message-I[dD]:[ \t]*(?:\r?\n[ \t]+)?<([^<>\s]+)>", re.MULTILINE | re.IGNORECASE
)
# "… couldn't be delivered to …", with the address within reach before or after it.
_FAILED = (
    r"(?:could(?:n['’]t| not) be (?:delivered|found)|(?:was|were)(?:n['’]t| not) delivered|"
    r"unable to deliver|delivery (?:to|has failed)|does(?:n['’]t| not) exist|"
    r"not (?:found|delivered)|address not found|undeliverable|user unknown|failed permanently|"
    r"wasn['’]t found|rejected|recipient address|no such user|"
    r"konnte nicht (?:zugestellt|gefunden)|nicht zugestellt|nicht gefunden|existiert nicht|"
    r"unzustellbar|"
    r"no se (?:ha |pudo |puede |ha podido )?(?:podido )?(?:entregar|entregado|encontr)|no existe|"
    r"n['’]a pas (?:pu [êe]tre|[ée]t[ée]) (?:remis|distribu|trouv)|introuvable|n['’]existe pas|"
    r"n[ãa]o (?:foi|p[ôo]de|existe|p[ôo]de ser) ?(?:entregue|encontrad|poss)|n[ãa]o existe|"
    r"non (?:[èe] stato|[èe] possibile|esiste)|niet (?:bezorgd|gevonden|bestaat))"
)
_PROSE = (
    re.compile(rf"{_FAILED}[^@]{{0,200}}?[<\"'(:\s]({_ADDRESS})", re.IGNORECASE),
    re.compile(rf"({_ADDRESS})[^@]{{0,120}}?{_FAILED}", re.IGNORECASE),
)
_ONLY_DELAYED = re.compile(
    r"delayed|has not yet been delivered|will (?:be retried|keep trying|retry|try again)|"
    r"still being retried|no action is required|warning message only|temporar|"
    r"verz[öo]ger|wird weiterhin versucht|retras|nouvelle tentative|retard|atras|ritard|vertraag",
    re.IGNORECASE,
)
_FAILED_SOMEHOW = re.compile(_FAILED, re.IGNORECASE)


def bounce_of(
    raw: bytes, fields: Fields, root: Part, *, subject: str, sender: str, own: tuple[str, ...]
) -> Bounce | None:
    """The delivery report that a message is, or None if it is none.

    `sender` is the From field in words, `own` the addresses that it was sent to: they are never the
    ones that failed. A report that names no address has an empty one.
    """
    if not is_report(fields, subject, sender):
        return None
    returned = _returned_id(raw, root)
    status_part = next(
        (leaf for leaf in root.leaves() if leaf.type == "message/delivery-status"), None
    )
    if status_part is not None:
        found = _from_status(raw, root)
        if found is not None:
            address, permanent = found
            return Bounce(address, permanent, returned) if address is not None else None
    found = _from_header(fields) or _from_library(raw, root) or _from_prose(raw, root, subject, own)
    if found is not None:
        return Bounce(found[0], found[1], returned)
    if returned or status_part is not None or _says_failed(raw, root, subject):
        return Bounce("", permanent=False, message_id=returned)
    return None


def _from_status(raw: bytes, root: Part) -> tuple[str | None, bool] | None:
    """From the RFC 3464 fields: the first that failed for good, else that failed or waits.

    (None, …) says that the report is of success.
    """
    waiting: str | None = None
    success = False
    for fields in _recipient_groups(raw, root):
        address = _recipient(fields)
        action = first(fields, "action").lower()
        status = _STATUS.search(first(fields, "status") or first(fields, "diagnostic-code"))
        if action.startswith(("delivered", "relayed", "expanded")):
            success = True
        elif address and action.startswith(("fail", "error")):
            if status is None or (status[1] != "4" and not _FULL.fullmatch(status[0])):
                return address, True
            waiting = waiting or address
        elif address and (action.startswith("delay") or status is not None):
            if not action and status and status[1] == "5" and not _FULL.fullmatch(status[0]):
                return address, True
            waiting = waiting or address
    if waiting:
        return waiting, False
    return (None, False) if success else None


def _recipient_groups(raw: bytes, root: Part) -> Iterator[Fields]:
    for leaf in root.leaves():
        if leaf.type == "message/delivery-status":
            block = decoded(raw, leaf, _TEXT_LIMIT).replace(b"\r\n", b"\n")
            for group in block.split(b"\n\n"):
                fields = scan(group)
                if "action" in fields or "final-recipient" in fields:
                    yield fields


def _recipient(fields: Fields) -> str:
    """The address as the sender wrote it, where the report keeps it; else the one it ended at."""
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        match = _RECIPIENT.match(first(fields, name))
        if match:
            return match[1].lower()
    return ""


def _from_header(fields: Fields) -> tuple[str, bool] | None:
    """Exim and Gmail name whom they failed to reach."""
    match = _RECIPIENT.match(first(fields, "x-failed-recipients"))
    return (match[1].lower(), True) if match else None


def _from_library(raw: bytes, root: Part) -> tuple[str, bool] | None:
    message = email.message_from_bytes(raw[:_REPORT_LIMIT], policy=email.policy.compat32)
    try:
        temporary, permanent = all_failures(message)
    except Exception:  # noqa: BLE001 - detectors meet what they were not written for; it is no report to them then
        return None
    for addresses, for_good in ((permanent, True), (temporary, False)):
        usable = sorted(
            address.decode("ascii", "replace").lower() for address in addresses if b"@" in address
        )
        if usable:
            return usable[0], for_good and not _waits(raw, root)
    return None


def _waits(raw: bytes, root: Part) -> bool:
    """Whether the prose speaks of a delay and of no failure with a permanent code."""
    text = _prose(raw, root)
    return (
        _ONLY_DELAYED.search(text[:2000]) is not None
        and not _codes(text) & {"5"}
        and "permanent" not in text
    )


def _from_prose(
    raw: bytes, root: Part, subject: str, own: tuple[str, ...]
) -> tuple[str, bool] | None:
    text = f"{subject}\n{_prose(raw, root)}"
    for pattern in _PROSE:
        for match in pattern.finditer(text):
            address = match[1].lower()
            if address not in own and not address.startswith(("postmaster@", "mailer-daemon@")):
                codes = _codes(text)
                waits = "4" in codes or _ONLY_DELAYED.search(text) is not None
                return address, not _FULL.search(text) and ("5" in codes or not waits)
    return None


def _codes(text: str) -> set[str]:
    return {match[1] for pattern in (_STATUS, _REPLY_CODE) for match in pattern.finditer(text)}


def _says_failed(raw: bytes, root: Part, subject: str) -> bool:
    return _FAILED_SOMEHOW.search(f"{subject}\n{_prose(raw, root)[:4000]}") is not None


def _prose(raw: bytes, root: Part) -> str:
    """The words of the report itself: its first part of text."""
    leaf = next((leaf for leaf in root.leaves() if leaf.type.startswith("text/")), None)
    if leaf is None:
        return ""
    text = decoded(raw, leaf, _TEXT_LIMIT).decode("utf-8", "replace")
    if leaf.type == "text/html":
        text = re.sub(r"<[^<>]*>", " ", text)
    return text


def _returned_id(raw: bytes, root: Part) -> str:
    """The Message-ID of the letter that came back: in the last part, or in the text below the
    report.
    """
    leaves = list(root.leaves())
    for leaf in reversed(leaves):
        if (
            leaf.type in {"message/rfc822", "text/rfc822-headers", "message/global"}
            or len(leaves) == 1
        ):
            match = _RETURNED_ID.search(decoded(raw, leaf, _TEXT_LIMIT))
            if match:
                return unfold_words(match[1].decode("utf-8", "replace"))
    return ""
