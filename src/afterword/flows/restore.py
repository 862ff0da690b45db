"""Puts an exported archive back into an empty data folder: all of it, or nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, transaction
from django.db.models import Model

from afterword.config.forget_key import FILE, put_back_forget_key
from afterword.config.paths import make_private
from afterword.core.errors import RefusedError, UnreadableError
from afterword.core.reading.triage import stands_alone
from afterword.flows.event_addresses import NAME, put_back
from afterword.flows.export import FORMAT, TABLES
from afterword.flows.letter_step import back_to_draft
from afterword.flows.watched_addresses import NAME as WATCHED
from afterword.flows.watched_addresses import watch_again
from afterword.records import models
from afterword.records.envelopes import envelopes
from afterword.records.mapping import read_entry
from afterword.records.plain_rows import add_missing_handles
from afterword.records.queries.contacts import PLAIN_KINDS

_BATCH = 500
_WAITED = {
    "smtp": "it waited to be sent when all was exported; say yes to it again, unless it has gone",
    "drafts": "it was being put into Drafts when all was exported: look there, or say yes again",
}
_WAS_LEAVING = "it was leaving when all was exported: look into your sent mail"
_LINE_LIMIT = 256 << 20  # bytes; no record comes near, a hostile archive might
_MATERIAL = re.compile(r"materials/([0-9a-f]{64})")
_MATERIAL_LIMIT = 512 << 20


def restore(folder: Path, file: Path) -> dict[str, int]:
    """Fills the folder and returns the number of rows of each table.

    RefusedError where somebody is set up already; UnreadableError for what is no export of ours.
    Members are looked for by the names an export gives them, so no path in the archive counts.
    """
    try:
        with ZipFile(file) as archive, transaction.atomic():
            if models.Owner.objects.exists():
                raise RefusedError(f"{folder} holds data already; restore into an empty folder")
            there = _tables(archive)
            owner = _restore_owner(archive)
            if "forgotten" in there and FILE in archive.namelist():
                put_back_forget_key(folder, archive.read(FILE).decode("ascii"))
            counts = {
                name: _restore_table(archive, name, table, owner)
                for name, table in TABLES.items()
                if name in there
            }
            if NAME in there:
                counts[NAME] = put_back(_lines(archive, f"{NAME}.jsonl"), owner)
            if WATCHED in there:
                counts[WATCHED] = watch_again(_lines(archive, f"{WATCHED}.jsonl"), owner)
            _restore_contacts(owner)
            _restore_materials(archive, folder)
            _take_back_letters(owner)
            return counts
    except (BadZipFile, KeyError, TypeError, ValueError, ValidationError) as error:
        raise UnreadableError(f"no whole export of Afterword ({error})", path=str(file)) from error
    except (IntegrityError, DataError) as error:
        raise UnreadableError(
            f"its rows contradict each other ({error})", path=str(file)
        ) from error


def _tables(archive: ZipFile) -> set[str]:
    """The tables that the archive says it has: an older version has fewer. RefusedError for a
    format that only a newer one knows.
    """
    about = json.loads(archive.read("about.json"))
    if about["format"] > FORMAT:
        raise RefusedError(
            f"it was written by a newer version ({about['version']}); install that one"
        )
    return set(about["lines"])


def _restore_owner(archive: ZipFile) -> models.Owner:
    owner: models.Owner = _row(models.Owner, json.loads(archive.read("owner.json")))
    owner.save(force_insert=True)
    return owner


def _restore_table(archive: ZipFile, name: str, table: type[Model], owner: models.Owner) -> int:
    count = 0
    lines = _lines(archive, f"{name}.jsonl")
    while batch := [_row(table, plain, owner) for plain in islice(lines, _BATCH)]:
        table._default_manager.bulk_create(batch)  # noqa: SLF001  # Django's own name for it
        if table is models.Record:
            # What waited and what was called in can't be told apart here: all of it waits, and is
            # called in again by the facts that come next.
            aside = {
                row.key for row in batch if not stands_alone(read_entry(row.kind, row.payload))
            }
            models.Envelope.objects.bulk_create(envelopes(batch, aside))
        count += len(batch)
    return count


def _restore_contacts(owner: models.Owner) -> None:
    """By what they are found; an older version kept the facts that they state."""
    add_missing_handles(owner, now=owner.created_at)
    models.Fact.objects.filter(owner=owner, record__kind__in=PLAIN_KINDS).delete()


def _take_back_letters(owner: models.Owner) -> None:
    """Letters that waited to be sent, or to be put into Drafts, wait in the folder that was
    exported, too: only one may send them. One that was just leaving may have gone.
    """
    letters = models.Letter.objects.filter(owner=owner)
    letters.filter(state="sending").update(state="unknown", trouble=_WAS_LEAVING)
    for row in letters.filter(state="approved", outlet__in=_WAITED):
        back_to_draft(row, now=row.made_at, why=_WAITED[row.outlet])


def _lines(archive: ZipFile, name: str) -> Iterator[dict[str, Any]]:
    with archive.open(name) as member:
        while line := member.readline(_LINE_LIMIT):
            yield json.loads(line)


def _row(table: type[Any], plain: dict[str, Any], owner: models.Owner | None = None) -> Any:
    if not isinstance(plain, dict):
        raise TypeError("a row that is no object")
    fields = {field.attname: field for field in table._meta.concrete_fields}  # noqa: SLF001
    values = {
        name: value if value is None else fields[name].to_python(value)
        for name, value in plain.items()
    }
    row = table(**values)
    if owner is not None:
        row.owner = owner
    return row


def _restore_materials(archive: ZipFile, folder: Path) -> None:
    for member in archive.infolist():
        name = _MATERIAL.fullmatch(member.filename)
        if name is None:
            continue
        if member.file_size > _MATERIAL_LIMIT:
            raise ValueError(f"{member.filename} is larger than any material")
        make_private(folder / "materials").joinpath(name[1]).write_bytes(archive.read(member))
