"""Takes a list of connections that somebody gave to the user, and takes it back again.

It is kept apart from the user's own: whoever stands on it becomes nobody's acquaintance.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import transaction

from afterword.core.entries import Bad, Connection, Found, Profile
from afterword.core.errors import RefusedError, UnreadableError
from afterword.core.names import company_key, name_key
from afterword.core.planning.settings import handles
from afterword.core.world import Person, World
from afterword.flows.forgotten import forgotten_of
from afterword.flows.look import look
from afterword.flows.made import key_of
from afterword.flows.merge import find_person, handle_of
from afterword.flows.write import Written
from afterword.records import models
from afterword.records.keys import content_key, uuid7
from afterword.records.mapping import read
from afterword.records.queries.given_lists import LISTED, given_lists
from afterword.sources import linkedin_export

_CHUNK = 2000


@dataclass(slots=True)
class Taken:
    """What came of it."""

    giver: str
    people: int = 0
    unchanged: bool = False
    yourself: int = 0  # rows that are the user
    themselves: int = 0  # rows that are who gave it
    skipped: list[Bad] = field(default_factory=list)


def take_list(owner: models.Owner, who: str, file: Path, *, now: datetime) -> Taken:
    """Keeps the list of `who` in the place of an older one of theirs; the same again changes
    nothing.

    RefusedError or UnreadableError, and nothing is done, for a file that is no such list, is the
    user's own, or is somebody else's.
    """
    if not file.exists():
        raise UnreadableError("there is no such file or folder", path=str(file))
    world = look(owner, now, who)
    giver = find_person(world, who)
    rows, profiles, bad = _read(file, owner.zone)
    _check_profile(profiles, giver, world, file)
    done = Taken(giver.name, skipped=bad)
    kept = [row for row in rows if not _is_other(row, giver, world, done)]
    if done.themselves and not done.yourself:
        raise RefusedError(
            f"{giver.name} is on this list, so it is not theirs; your own goes in by `import`"
        )
    if not kept:
        raise UnreadableError("nobody is on this list", path=str(file))
    if _is_own(owner, kept):
        raise RefusedError("that is your own list of connections; it goes in by `import`")
    done.people = len(kept)
    done.unchanged = not _keep(owner, giver, file, kept, now)
    return done


def take_back_list(owner: models.Owner, who: str, *, now: datetime) -> int:
    """Removes what somebody gave, for good, and the drafts that were written by it; how many
    people were on it. RefusedError where they gave nothing.
    """
    of_name = models.GivenList.objects.filter(owner=owner, given_at__lte=now)
    # Who gave it may not be known any more.
    found = [row for row in of_name if who.casefold() in (row.giver, row.name.casefold())]
    if len(found) != 1:  # nobody's name, or several people's: never both of their lists
        found = list(_of(owner, find_person(look(owner, now, who), who)))
    if not found:
        raise RefusedError(f"{who} gave no list; `afterword connections-of` shows who did")
    ids = [row.id for row in found]
    people = models.GivenRow.objects.filter(owner=owner, given__in=ids).count()
    with transaction.atomic():
        _remove(owner, ids)
    return people


def _remove(owner: models.Owner, ids: Sequence[UUID]) -> None:
    """Removes lists with their rows, and drafts that name somebody by one of these. What the user
    wrote, said yes to or put into a mailbox is theirs and stays.
    """
    rows = models.GivenRow.objects.filter(owner=owner, given__in=ids)
    drafts = models.Letter.objects.filter(
        owner=owner, state="draft", own_words=False, drafted_in="", approval=None
    )
    grounded = [
        (row.id, grounds)
        for row in drafts.only("id", "content")
        if (grounds := _listed_in(read(Written, row.content)))
    ]
    named = rows.filter(id__in={each for _, grounds in grounded for each in grounds})
    gone = set(named.values_list("id", flat=True)) if grounded else set()
    drafts.filter(id__in=[key for key, grounds in grounded if gone & grounds]).delete()
    models.GivenList.objects.filter(owner=owner, id__in=ids).delete()


def _listed_in(written: Written) -> set[UUID]:
    """The rows of lists that a letter rests on."""
    facts = (fact for ground in written.grounds for fact in ground.facts)
    return {UUID(fact.removeprefix(LISTED)) for fact in facts if fact.startswith(LISTED)}


def _read(file: Path, zone: str) -> tuple[list[Connection], list[Profile], list[Bad]]:
    rows: list[Connection] = []
    profiles: list[Profile] = []
    bad: list[Bad] = []
    for each in linkedin_export.read(file, zone=zone):
        match each:
            case Found(entry=Connection() as row):
                rows.append(row)
            case Found(entry=Profile() as profile):
                profiles.append(profile)
            case Bad():
                bad.append(each)
            case _:
                pass
    if not rows and not bad:
        raise UnreadableError("it holds no Connections.csv", path=str(file))
    return rows, profiles, bad


def _check_profile(profiles: Iterable[Profile], giver: Person, world: World, file: Path) -> None:
    for profile in profiles:
        if name_key(profile.name) == name_key(world.owner.name):
            raise RefusedError(f"{file.name} is your own export; it goes in by `import`")
        if name_key(profile.name) != name_key(giver.name):
            raise RefusedError(f"{file.name} is the export of {profile.name}, not of {giver.name}")


def _is_other(row: Connection, giver: Person, world: World, done: Taken) -> bool:
    """Whether a row is the user or the giver: nobody leads to themselves."""
    if world.owner.stands_as(row.name, email=row.email, url=row.url):
        done.yourself += 1
        return True
    key = name_key(row.name)
    known = set(handles(giver))
    # A namesake of theirs has a profile or an address of their own.
    alike = key == name_key(giver.name) and not (row.url and giver.urls)
    if {row.url, row.email} & known or alike:
        done.themselves += 1
        return True
    return False


def _is_own(owner: models.Owner, rows: Sequence[Connection]) -> bool:
    """Whether most rows are, to the day, among those that the user imported."""
    keys = [key_of(row) for row in rows]
    same = 0
    for at in range(0, len(keys), _CHUNK):
        some = keys[at : at + _CHUNK]
        same += models.Record.objects.filter(owner=owner, key__in=some).count()
    return same * 2 > len(keys)


def _keep(
    owner: models.Owner, giver: Person, file: Path, rows: Sequence[Connection], now: datetime
) -> bool:
    """Whether anything changed."""
    digest = content_key("list", "\n".join(sorted(key_of(row) for row in rows)))
    with transaction.atomic():
        if (they := forgotten_of(owner)) is not None:
            rows = [row for row in rows if they.takes(key_of(row), row, owner.emails)]
        before = list(_of(owner, giver))
        if [row.digest for row in before] == [digest]:
            return False
        _remove(owner, [row.id for row in before])
        given = models.GivenList.objects.create(
            id=uuid7(now),
            owner=owner,
            giver=handle_of(giver),
            name=giver.name,
            file=file.name,
            digest=digest,
            given_at=now,
        )
        models.GivenRow.objects.bulk_create(
            [_row(owner, given, row, now) for row in rows], batch_size=_CHUNK
        )
    return True


def _of(owner: models.Owner, giver: Person) -> Iterable[models.GivenList]:
    known = (*handles(giver), giver.name)
    return models.GivenList.objects.filter(owner=owner, giver__in=known).order_by("id")


def _row(
    owner: models.Owner, given: models.GivenList, row: Connection, now: datetime
) -> models.GivenRow:
    return models.GivenRow(
        id=uuid7(now),
        owner=owner,
        given=given,
        name=row.name,
        name_key=name_key(row.name),
        url=row.url,
        email=row.email,
        company=row.company,
        company_key=company_key(row.company),
        position=row.position,
        since=row.since,
    )


def lists_shown(owner: models.Owner, *, now: datetime) -> list[dict[str, Any]]:
    """Who gave a list, when, and how many people are on it."""
    return [
        {
            "id": given.id,
            "name": given.name,
            "file": given.file,
            "given_at": given.given_at.isoformat(timespec="seconds"),
            "people": given.people,
        }
        for given in given_lists(owner, now)
    ]


def lists_told(document: Iterable[dict[str, Any]]) -> str:
    """A list a line."""
    lines = [f"{d['name']}: {d['people']} people, given {d['given_at'][:10]}" for d in document]
    return "\n".join(lines) or "nobody gave you a list"


def taken_shown(done: Taken) -> dict[str, Any]:
    """What came of a list."""
    return {
        "giver": done.giver,
        "people": done.people,
        "unchanged": done.unchanged,
        "yourself": done.yourself,
        "themselves": done.themselves,
        "skipped": [
            {"path": bad.path, "place": bad.place, "reason": bad.reason} for bad in done.skipped
        ],
    }


def taken_told(shown: dict[str, Any]) -> str:
    """The same in words."""
    verb = "unchanged" if shown["unchanged"] else "kept apart"
    lines = [f"{shown['giver']}'s list, {verb}: {shown['people']} people"]
    left = [f"you ({shown['yourself']})"] if shown["yourself"] else []
    left += [f"themselves ({shown['themselves']})"] if shown["themselves"] else []
    lines += [f"left out: {' and '.join(left)}"] if left else []
    for bad in shown["skipped"]:
        lines.append(f"skipped {bad['place']}: {bad['reason']}")
    return "\n".join(lines)
