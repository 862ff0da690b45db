"""Writes everything of one owner into a zip of JSON Lines and the materials as they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.db.models import Model

from afterword import __version__
from afterword.config.forget_key import FILE, forget_key
from afterword.core.errors import RefusedError
from afterword.flows.event_addresses import NAME, public_addresses
from afterword.flows.watched_addresses import NAME as WATCHED
from afterword.flows.watched_addresses import watched_addresses
from afterword.records import models
from afterword.records.plain_json import PlainJSON

FORMAT = 1
# In the order in which they can be put back. Envelopes are made again from the messages. Accounts
# stay out of it but for public addresses of events, and so do the keys of config.vault: an archive
# that is lent or lost opens nobody's mailbox. Whoever restores connects again, and what a
# calendar held tells then what of it is gone.
TABLES: dict[str, type[Model]] = {
    "forgotten": models.Forgotten,
    "records": models.Record,
    "facts": models.Fact,
    "sayings": models.Saying,
    "letters": models.Letter,
    "approvals": models.Approval,
    "unread": models.Unread,
    "calendars": models.Calendar,
    "calendar_items": models.CalendarItem,
    "given_lists": models.GivenList,
    "listed_people": models.GivenRow,
}
_CHUNK = 500


def export(owner: models.Owner, folder: Path, file: Path, *, now: datetime) -> dict[str, int]:
    """Writes the archive and returns the number of lines of each table.

    It is written beside its place and moved there when whole, so a full disk costs no older one.
    """
    if file.exists() and not file.is_file():
        raise RefusedError(f"{file} is no file that could be replaced")
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        with ZipFile(unfinished, "w", ZIP_DEFLATED) as archive:
            counts = {
                name: _write_table(archive, name, table, owner) for name, table in TABLES.items()
            }
            left_out: list[str] = []
            for name, of in ((NAME, public_addresses), (WATCHED, watched_addresses)):
                addresses, others = of(owner)
                lines = "".join(f"{json.dumps(row)}\n" for row in addresses)
                _write_text(archive, f"{name}.jsonl", lines)
                counts[name] = len(addresses)
                left_out += others
            _write_materials(archive, folder)
            about: dict[str, Any] = {
                "format": FORMAT,
                "version": __version__,
                "at": now.isoformat(),
            }
            about |= {"lines": counts, "left_out": left_out}
            if counts["forgotten"]:
                # Hashes that nobody can ask anything would let everybody come back.
                _write_text(archive, FILE, forget_key(folder).hex())
            _write_text(archive, "about.json", json.dumps(about, indent=1))
            _write_text(archive, "owner.json", _line(owner))
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return counts


def _write_table(archive: ZipFile, name: str, table: type[Model], owner: models.Owner) -> int:
    lines = 0
    with archive.open(f"{name}.jsonl", "w", force_zip64=True) as member:
        for row in _rows(table, owner):
            member.write(_line(row).encode() + b"\n")
            lines += 1
    return lines


def _write_text(archive: ZipFile, name: str, text: str) -> None:
    """As the tables are: without the time of the machine, so that equal data are equal bytes."""
    archive.writestr(ZipInfo(name), text, ZIP_DEFLATED)


def _rows(table: type[Model], owner: models.Owner) -> Iterator[Model]:
    rows = table._default_manager.filter(owner=owner).order_by("pk")  # noqa: SLF001  # Django's own name for it
    if table is models.Saying:
        # A merge that was taken back leaves no trace: what is exported is what stands.
        rows = rows.exclude(kind__in=("merge", "unmerge"), undone_at__isnull=False)
    yield from rows.iterator(_CHUNK)


def _line(row: Model) -> str:
    values = {
        field.attname: _plain(getattr(row, field.attname))
        for field in row._meta.concrete_fields  # noqa: SLF001  # as Django documents it
        if field.attname != "owner_id"
    }
    return json.dumps(values, cls=PlainJSON)


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # a datetime is one, too
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _write_materials(archive: ZipFile, folder: Path) -> None:
    materials = folder / "materials"
    if materials.is_dir():
        # A copy that a killed process left half made has no hash for a name.
        for path in sorted(materials.iterdir()):
            if path.suffix:
                continue
            archive.write(path, f"materials/{path.name}")
